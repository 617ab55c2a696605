// SPDX-License-Identifier: MIT
#pragma once
// Makes delegation orders out of drafts, and sets the versions of each in time (layer 1, private).
//
// A new key of an order is read in `order_from`. When one version follows on another, and which
// assessment a line for several orders gives, is said here; points are made in point_maker.hpp.

#include <mandat/domain/fault.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/domain/known_numbers.hpp>
#include <mandat/model/detail/point_maker.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

class order_maker : protected point_maker {
protected:
    using point_maker::point_maker;

    void make_orders() {
        known_numbers versions; // by order and version
        for (std::size_t i = 0; i < drafts_.orders.size(); ++i) {
            const auto& one = drafts_.orders[i];
            const auto [first, is_new] = versions.number_of(one.key + '\0' + one.version, i);
            if (!is_new) {
                const auto& other = drafts_.orders[first].where;
                report(fault_code::duplicate, one.where,
                       "ordningen " + quoted(one.key) + " version " + quoted(one.version) +
                           " finns redan i " + at_place(other) + "; ge versionerna olika namn",
                       "the order " + quoted(one.key) + " version " + quoted(one.version) +
                           " is already in " + at_place(other) + "; name the versions apart");
            }
            made_orders_.push_back(order_from(one));
            if (!is_new) made_orders_.back().is_comparable = false;
        }
    }

    /// Versions of one order follow on each other; then points and delegations get their ids.
    void order_in_time() {
        sort_stably(made_orders_, [](const auto& left, const auto& right) {
            const auto& one = left.made;
            const auto& other = right.made;
            if (one.key != other.key) return one.key < other.key;
            const auto first = one.when.when.first();
            const auto others_first = other.when.when.first();
            return first != others_first ? first < others_first : one.version < other.version;
        });
        for (std::size_t i = 0; i + 1 < made_orders_.size(); ++i)
            if (made_orders_[i].made.key == made_orders_[i + 1].made.key)
                follow(made_orders_[i], made_orders_[i + 1]);
        assess_by_lines();
        for (const auto& one : made_orders_) {
            tables_.orders.push_back(one.made);
            // Names in an order mean who bore them when that version was adopted.
            read_as_on(day_of_names(*one.written), one.made.when.when);
            tables_.orders.back().organ = organ_of(one.written->organ);
            tables_.orders.back().adopted.by = organ_of(one.written->adopted_by);
            make_points(*one.written, order_id{tables_.orders.size() - 1});
        }
        read_as_on_no_day();
    }
    static std::optional<date> first_day_of(const std::optional<draft::span>& when) {
        if (!when) return std::nullopt;
        return when->from ? when->from : when->evidenced_from;
    }

private:
    struct made_order {
        delegation_order made;
        const draft::delegation_order* written;
        bool is_comparable; ///< no fault makes its period unfit to compare with other versions
        const place* assessed_at = nullptr; ///< where a line for several orders names it
    };
    made_order order_from(const draft::delegation_order& one) {
        delegation_order made;
        made.key = keep(one.key);
        made.version = keep(one.version);
        made.title = keep(one.title);
        made.kind = one.kind;
        require(one.organ, one.where, "organ");
        made.adopted = {one.adopted_on,       keep(one.adopted_paragraph), keep(one.adopted_diary),
                        one.adopted_earliest, one.adopted_latest,          {},
                        one.confirmed_on};
        const auto faults_before = faults_.size();
        made.when = order_period(one);
        made.ended = one.when.through ? ending::expired : ending::none;
        if (one.revoked_from) revoke(made, one);
        const bool is_comparable = faults_.size() == faults_before;
        made.may_sub_delegate = one.may_sub_delegate;
        made.reported = one.reported;
        made.sub_delegated_are_reported = one.sub_delegated_are_reported;
        made.reported_through_head = one.reported_through_head;
        made.superiors_may = one.superiors_may;
        made.superior_steps_in = one.superior_steps_in;
        facts_of(one.superior_steps_in_when, made.superior_steps_in_when,
                 &made.superior_steps_in_when_legal);
        made.stand_in_decides_instead = one.stand_in_decides_instead;
        made.stand_in_covers_vacancy = one.stand_in_covers_vacancy;
        made.roles_reach_elsewhere = one.roles_reach_elsewhere;
        facts_of(one.excluded, made.excluded, &made.excluded_legal);
        made.exclusions_cover_urgent = one.exclusions_cover_urgent;
        made.alternates_act = one.alternates_act;
        made.separate_minutes = one.separate_minutes;
        made.stated_first = one.when.from ? one.when.from : one.when.evidenced_from;
        made.referral_on_demand_of = one.referral_on_demand_of;
        made.provisions = remarks_of(one.provisions);
        made.remarks = remarks_of(one.remarks);
        made.sources = sources_of(one.from_documents);
        made.where = located(one.where);
        return {std::move(made), &one, is_comparable};
    }
    /// The day of adoption; where no document states it, the first day in force.
    static std::optional<date> day_of_names(const draft::delegation_order& one) {
        return one.adopted_on ? one.adopted_on : first_day_of(one.when);
    }
    /// From the stated day or the adoption, whichever is later: a delegation never acts backwards.
    dated order_period(const draft::delegation_order& one) {
        draft::span written = one.when;
        const bool silent = !written.from && !written.evidenced_from && !written.undated;
        if (silent) written.from = one.adopted_on;
        for (auto* start : {&written.from, &written.evidenced_from})
            if (*start && one.adopted_on && **start < *one.adopted_on) *start = one.adopted_on;
        if (silent && !one.adopted_on)
            report(fault_code::missing_date, one.where,
                   "ordningen saknar första dag; skriv `adopted = { on = … }`, `from`, "
                   "`evidenced_from` eller `undated = true`",
                   "the order has no first day; write `adopted = { on = … }`, `from`, "
                   "`evidenced_from` or `undated = true`");
        return dated_of(written);
    }
    void revoke(delegation_order& made, const draft::delegation_order& one) {
        const auto end = *one.revoked_from;
        if (made.when.when.is_empty()) return;
        if (const auto cut = period::until(made.when.when.first(), end);
            cut && !(made.when.when.end() < end)) {
            made.when.when = *cut;
            made.ended = ending::revoked;
            return;
        }
        report(fault_code::reversed_period, one.where,
               "ordningen återkallas " + to_text(end) +
                   ", utanför sin egen tid; rätta `revoked_from`",
               "the order is revoked on " + to_text(end) +
                   ", outside its own time; mend `revoked_from`");
    }

    void follow(made_order& earlier, const made_order& later) {
        if (!earlier.is_comparable || !later.is_comparable) return;
        auto& when = earlier.made.when.when;
        const auto start = later.made.when.when.first();
        if (when.is_empty() || later.made.when.when.is_empty()) {
            if (earlier.written->kind == order_kind::delegation_order)
                report(fault_code::missing_date, later.written->where,
                       "två versioner av " + quoted(later.made.key) +
                           " kan inte ordnas i tid; ange när de börjar gälla",
                       "two versions of " + quoted(later.made.key) +
                           " cannot be ordered in time; state when they begin");
            return;
        }
        if (!when.is_open() && when.ended_by(start)) return;
        if (!when.is_open() || when.first() == start) {
            report(fault_code::overlapping_period, later.written->where,
                   "versionen börjar " + to_text(start) + " medan version " +
                       quoted(earlier.made.version) + " ännu gäller; rätta `from` eller `through`",
                   "the version begins on " + to_text(start) + " while version " +
                       quoted(earlier.made.version) +
                       " is still in force; mend `from` or `through`");
            return;
        }
        when = *period::until(when.first(), start);
        earlier.made.ended = ending::superseded;
        earlier.made.replaced_by_adoption = later.made.adopted.on == start;
    }

    // ------------------------------------------------------------------- one line for several orders
    /// A line speaks of the versions that it names, in an order of none but that one; of two, the
    /// order's own speaks.
    void assess_by_lines() {
        for (auto& one : made_orders_) {
            const auto& line = one.written->assessed;
            if (line.is_given() && line.versions.empty()) one.made.assessed = assessment_of(line);
        }
        for (const auto& one : made_orders_) assess_by(one.written->assessed);
        for (const auto& line : drafts_.lines) assess_by(line);
    }
    void assess_by(const draft::assessment& line) {
        for (const auto& version : line.versions) {
            auto* const order = version_named(version.text);
            if (order == nullptr) {
                report(fault_code::not_found, version.where,
                       "ordningen och versionen " + quoted(version.text) +
                           " finns inte; skriv dem som `rs/2024`",
                       "there is no order and version " + quoted(version.text) +
                           "; write them as `rs/2024`");
            } else if (!order->written->assessed.is_given() || &order->written->assessed == &line) {
                tell_second_line(*order, version);
                order->made.assessed = assessment_of(line);
                order->assessed_at = &version.where;
            }
        }
    }
    [[nodiscard]] made_order* version_named(std::string_view text) {
        const auto slash = text.rfind('/');
        if (slash == std::string_view::npos) return nullptr;
        const auto found =
            std::find_if(made_orders_.begin(), made_orders_.end(), [&](const made_order& one) {
                return one.written->key == text.substr(0, slash) &&
                       one.written->version == text.substr(slash + 1);
            });
        return found == made_orders_.end() ? nullptr : &*found;
    }
    void tell_second_line(const made_order& order, const draft::reference& version) {
        if (order.assessed_at == nullptr) return;
        report(fault_code::duplicate, version.where,
               quoted(version.text) + " är redan bedömd på " + at_place(*order.assessed_at) +
                   "; behåll en av bedömningarna",
               quoted(version.text) + " is already assessed at " + at_place(*order.assessed_at) +
                   "; keep one of the assessments");
    }

    std::vector<made_order> made_orders_;
};

} // namespace mandat::detail
