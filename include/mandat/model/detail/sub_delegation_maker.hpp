// SPDX-License-Identifier: MIT
#pragma once
// Makes sub-delegations out of drafts, and finds the order and the matter of each (layer 1,
// private).
//
// Which version of an order, and which of its points, a sub-delegation rests on is said here.

#include <mandat/domain/fault.hpp>
#include <mandat/model/detail/natural_order.hpp>
#include <mandat/model/detail/order_maker.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

class sub_delegation_maker : protected order_maker {
protected:
    using order_maker::order_maker;

    void make_sub_delegations() {
        name_table keys{as_written};
        know(keys, drafts_.sub_delegations);
        for (const auto& one : drafts_.sub_delegations) {
            require(one.from, one.where, "grantor");
            require(one.to, one.where, "to");
            require(one.order, one.where, "order");
            const auto& when = one.limits.when;
            if (!when || (!when->from && !when->evidenced_from && !when->undated))
                report(fault_code::missing_date, one.where,
                       "vidaredelegeringen saknar första dag; skriv `from`, `evidenced_from` eller "
                       "`undated = true`",
                       "the sub-delegation has no first day; write `from`, `evidenced_from` or "
                       "`undated = true`");
            read_as_on(first_day_of(when), dated_or_none(when.value_or(draft::span{})).when);
            sub_delegation made;
            made.key = keep(one.key);
            made.from = post_of(one.from);
            made.to = subject_of(one.to);
            made.number = keep(one.number);
            made.matter = matter_of(one.matter);
            static const draft::delegation_order no_order;
            made.limits = terms_of(one.limits, nullptr, no_order,
                                   {{&one.limits, {said_at::place::point, {}}}});
            check_limits(made.limits, one.where);
            if (made.to.is(subject::kind::role) && !one.limits.reach)
                made.limits.reach.kind = scope_kind::own_unit;
            made.diary = keep(one.diary);
            made.sources = sources_of(one.from_documents);
            made.where = located(one.where);
            tables_.sub_delegations.push_back(std::move(made));
        }
        read_as_on_no_day();
    }
    /// Finds for each what it rests on, when the orders and their points have their ids.
    void attach_sub_delegations() {
        for (std::size_t i = 0; i < tables_.sub_delegations.size(); ++i) attach_sub_delegation(i);
    }

private:
    /// Orders stand by key.
    [[nodiscard]] std::vector<order_id> versions_of(std::string_view key) const {
        const auto& orders = tables_.orders;
        auto at = std::lower_bound(
            orders.begin(), orders.end(), key,
            [](const auto& one, std::string_view wanted) { return one.key < wanted; });
        std::vector<order_id> found;
        for (; at != orders.end() && at->key == key; ++at)
            found.emplace_back(static_cast<std::size_t>(at - orders.begin()));
        return found;
    }
    /// The points that have the number, one unless a fault was reported. Points stand
    /// by order, then naturally.
    [[nodiscard]] std::span<const point> points_of(order_id order, std::string_view number) const {
        const auto& points = tables_.points;
        const auto is_before = [](order_id left, std::string_view one, order_id right,
                                  std::string_view other) {
            return left != right ? left < right : naturally_before(one, other);
        };
        const auto first = std::partition_point(points.begin(), points.end(), [&](const point& at) {
            return is_before(at.order, at.key, order, number);
        });
        const auto last = std::partition_point(first, points.end(), [&](const point& at) {
            return !is_before(order, number, at.order, at.key);
        });
        return {first, last};
    }
    /// Finds the order, and the matter that the point had when the sub-delegation began.
    void attach_sub_delegation(std::size_t i) {
        const auto& written = drafts_.sub_delegations[i];
        auto& made = tables_.sub_delegations[i];
        if (!written.order.is_given()) return;
        const auto start = made.limits.when.when.first();
        bool has_point = false;
        for (const auto id : versions_of(written.order.text)) {
            if (!made.order.is_valid()) made.order = id;
            if (made.matter.is_valid() && written.matter.is_given()) continue;
            for (const auto& candidate : points_of(id, made.number)) {
                has_point = true;
                if (!made.matter.is_valid() || tables_.orders[id.index()].when.contains(start))
                    made.matter = candidate.matter;
            }
        }
        if (!made.order.is_valid()) {
            report(fault_code::not_found, written.order.where,
                   "delegationsordningen " + quoted(written.order.text) +
                       " finns inte; rätta `order`",
                   "there is no delegation order " + quoted(written.order.text) + "; mend `order`");
        } else if (written.number.empty() && !written.matter.is_given()) {
            report(fault_code::missing_key, written.where,
                   "`point` saknas; skriv punktens nummer, eller `matter`",
                   "`point` is missing; write the point's number, or `matter`");
        } else if (!has_point && !written.matter.is_given()) {
            report(fault_code::not_found, written.where,
                   "ordningen " + quoted(written.order.text) + " har ingen punkt " +
                       quoted(written.number) + "; rätta `point`",
                   "the order " + quoted(written.order.text) + " has no point " +
                       quoted(written.number) + "; mend `point`");
        }
    }
};

} // namespace mandat::detail
