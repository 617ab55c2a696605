// SPDX-License-Identifier: MIT
#pragma once
// Makes the groups (avsnitt) of an order out of drafts, and finds who says what holds for a point:
// its part, itself, a group or the order (layer 1, private).
//
// A clause that may be said once for many points is read here and in limits_maker.hpp.

#include <mandat/domain/fault.hpp>
#include <mandat/model/detail/limits_maker.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace mandat::detail {

class group_maker : protected limits_maker {
protected:
    using limits_maker::limits_maker;

    void make_groups(const draft::delegation_order& order, order_id id) {
        groups_ = name_table{as_written};
        first_group_ = tables_.groups.size();
        for (std::size_t i = 0; i < order.groups.size(); ++i) make_group(order, i, id);
    }
    group_id group_of(const draft::reference& wanted) {
        if (!wanted.is_given()) return {};
        if (const auto found = groups_.find_key(wanted.text))
            return group_id{first_group_ + *found};
        report(fault_code::not_found, wanted.where,
               "ordningen har inget avsnitt " + quoted(wanted.text) +
                   " före det här; skriv dess `[[group]]` först",
               "the order has no group " + quoted(wanted.text) +
                   " before this one; write its `[[group]]` first");
        return {};
    }
    /// The written groups that the point stands in, from the nearest.
    std::vector<std::pair<const draft::group*, group_id>>
    groups_above(const draft::delegation_order& order, group_id nearest) const {
        std::vector<std::pair<const draft::group*, group_id>> found;
        for (auto at = nearest; at.is_valid(); at = tables_.groups[at.index()].within)
            found.emplace_back(&order.groups[at.index() - first_group_], at);
        return found;
    }
    /// Who may say a clause of the point, or of its part.
    speakers who_speak(const draft::delegation_order& order, const draft::point& point,
                       group_id group, const draft::grant* part) const {
        speakers all;
        if (part != nullptr) all.push_back({&part->limits, {said_at::place::part, {}}});
        all.push_back({&point.whole.limits, {said_at::place::point, {}}});
        for (const auto& [written, id] : groups_above(order, group))
            all.push_back({&written->said, {said_at::place::group, id}});
        all.push_back({&order.general, {said_at::place::order, {}}});
        return all;
    }
    /// The nearest list of stand-ins: the part's, the point's, a group's, or the order's.
    const draft::references& substitutes_of(const draft::delegation_order& order,
                                            const draft::grant& grant, const draft::grant* whole,
                                            group_id group, said_at& at) const {
        const auto speaks = [&](const draft::references& all, said_at here) {
            if (all.speaks()) at = here;
            return all.speaks();
        };
        const auto own = whole == nullptr ? said_at::place::point : said_at::place::part;
        if (speaks(grant.substitutes, {own, {}})) return grant.substitutes;
        if (whole != nullptr && speaks(whole->substitutes, {said_at::place::point, {}}))
            return whole->substitutes;
        for (const auto& [written, id] : groups_above(order, group))
            if (speaks(written->substitutes, {said_at::place::group, id}))
                return written->substitutes;
        (void)speaks(order.substitutes, {said_at::place::order, {}});
        return order.substitutes;
    }
    const draft::references& prohibited_of(const draft::delegation_order& order,
                                           const draft::point& point, group_id group) const {
        if (point.prohibited.speaks()) return point.prohibited;
        for (const auto& [written, id] : groups_above(order, group))
            if (written->prohibited.speaks()) return written->prohibited;
        return order.prohibited;
    }
    [[nodiscard]] bool is_freed_by_group(group_id nearest) const {
        for (auto at = nearest; at.is_valid(); at = tables_.groups[at.index()].within)
            if (tables_.groups[at.index()].lifts_exclusions) return true;
        return false;
    }

private:
    void make_group(const draft::delegation_order& order, std::size_t number, order_id id) {
        const auto& one = order.groups[number];
        group made;
        made.order = id;
        made.key = keep(one.key);
        made.number = keep(one.number);
        made.title = keep(one.title);
        made.within = group_of(one.within);
        facts_of(one.said.excluded, made.excluded, &made.excluded_legal);
        made.lifts_exclusions = one.lifts_exclusions;
        made.provisions = remarks_of(one.provisions);
        made.sources = sources_of(one.from_documents);
        made.where = located(one.where);
        tables_.groups.push_back(std::move(made));
        // Known from here on: a group stands in one that is written before it.
        if (const auto taken = groups_.add_key(one.key, number)) {
            const auto& other = order.groups[*taken].where;
            report(fault_code::duplicate, one.where,
                   "avsnittet " + quoted(one.key) + " finns redan på " + at_place(other) +
                       "; ge det ett eget `id`",
                   "the group " + quoted(one.key) + " is already at " + at_place(other) +
                       "; give it an `id` of its own");
        }
    }

    name_table groups_{as_written}; ///< of the order that is being made
    std::size_t first_group_ = 0;   ///< its first among all
};

} // namespace mandat::detail
