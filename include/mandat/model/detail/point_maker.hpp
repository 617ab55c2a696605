// SPDX-License-Identifier: MIT
#pragma once
// Makes the points of an order and the delegations in them, out of drafts (layer 1, private).
//
// A new key of a point is read here; a new limit, in limits_maker.hpp.

#include <mandat/domain/cited.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/model/detail/group_maker.hpp>
#include <mandat/model/detail/natural_order.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

class point_maker : protected group_maker {
protected:
    using group_maker::group_maker;

    void make_points(const draft::delegation_order& order, order_id id) {
        const auto& points = order.points;
        std::vector<std::size_t> sorted;
        for (std::size_t i = 0; i < points.size(); ++i) sorted.push_back(i);
        sort_stably(sorted, [&](std::size_t left, std::size_t right) {
            return naturally_before(key_of(points[left]), key_of(points[right]));
        });
        make_groups(order, id);
        name_table known{as_written};
        for (const auto i : sorted) {
            const auto& key = key_of(points[i]);
            if (const auto taken = known.add_key(key, i)) {
                const auto& other = points[*taken].where;
                report(fault_code::duplicate, points[i].where,
                       "punkt " + quoted(key) + " finns redan på " + at_place(other) +
                           "; ge den ett eget nummer",
                       "point " + quoted(key) + " is already at " + at_place(other) +
                           "; give it a number of its own");
            }
        }
        for (const auto i : sorted) {
            make_point(points[i], order, id, known);
            tables_.points.back().place = static_cast<std::uint32_t>(i);
        }
    }

private:
    static const std::string& key_of(const draft::point& one) {
        return one.key.empty() ? one.number : one.key;
    }

    void make_point(const draft::point& one, const draft::delegation_order& order, order_id id,
                    const name_table& siblings) {
        const point_id number{tables_.points.size()};
        point made;
        made.order = id;
        made.number = keep(one.number);
        made.key = keep(key_of(one));
        made.kind = one.kind;
        made.group = group_of(one.group);
        require(one.matter, one.where, "matter");
        made.matter = matter_of(one.matter);
        made.law = keep(one.law);
        if (!one.law.empty()) made.cited = read_citations(one.law).found;
        made.limits =
            terms_of(one.whole.limits, nullptr, order, who_speak(order, one, made.group, nullptr));
        made.despite_exclusions = one.despite_exclusions || is_freed_by_group(made.group);
        add_exclusions_of(made, one.despite_exclusions, made.limits);
        check_limits(made.limits, one.where);
        made.assessed = assessment_of(one.assessed);
        made.prohibited = subjects_of(prohibited_of(order, one, made.group));
        made.remarks = remarks_of(one.remarks);
        made.sources = sources_of(one.from_documents);
        made.where = located(one.where);
        tables_.points.push_back(std::move(made));
        make_delegations(one, one.whole, nullptr, order, number, siblings);
        for (const auto& part : one.parts)
            make_delegations(one, part, &one.whole, order, number, siblings);
        const auto names_nobody = [](const draft::grant& grant) {
            return grant.delegates.empty() && grant.jointly.empty() &&
                   !grant.delegates_of.is_given();
        };
        if (one.kind != point_kind::reserved && names_nobody(one.whole) &&
            std::all_of(one.parts.begin(), one.parts.end(), names_nobody))
            report(fault_code::missing_key, one.where,
                   "punkten har ingen delegat; skriv `delegate`",
                   "the point has no delegate; write `delegate`");
    }
    void make_delegations(const draft::point& written, const draft::grant& grant,
                          const draft::grant* whole, const draft::delegation_order& order,
                          point_id number, const name_table& siblings) {
        auto delegates = grant.delegates;
        if (grant.delegates_of.is_given()) {
            const auto sibling = siblings.find_key(grant.delegates_of.text);
            if (!sibling) {
                report(fault_code::not_found, grant.delegates_of.where,
                       "ordningen har ingen punkt " + quoted(grant.delegates_of.text) +
                           "; rätta `delegate_in`",
                       "the order has no point " + quoted(grant.delegates_of.text) +
                           "; mend `delegate_in`");
                return;
            }
            delegates = all_delegates(order.points[*sibling]);
        }
        for (const auto& one : grant.jointly) delegates.push_back(one);
        const auto together = subjects_of(grant.jointly);
        const auto& owner = tables_.points[number.index()];
        for (const auto& delegate : delegates) {
            delegation made;
            made.point = number;
            made.letter = keep(grant.letter);
            made.delegate = subject_of(delegate);
            made.delegate_as_written = keep(delegate.text);
            made.matter = owner.matter;
            made.limits = owner.limits;
            if (whole != nullptr) {
                made.limits = terms_of(grant.limits, &whole->limits, order,
                                       who_speak(order, written, owner.group, &grant));
                add_exclusions_of(owner, written.despite_exclusions, made.limits);
                check_limits(made.limits, written.where);
            }
            const bool scope_stated =
                grant.limits.reach || (whole != nullptr && whole->limits.reach);
            // A role reaches each of its posts within that post's own unit, unless
            // the point says otherwise.
            if (made.delegate.is(subject::kind::role) && !scope_stated)
                made.limits.reach.kind = scope_kind::own_unit;
            made.substitutes = subjects_of(
                substitutes_of(order, grant, whole, owner.group, made.limits.said.substitutes));
            const auto inherited = whole == nullptr ? std::optional<bool>{} : whole->superiors_may;
            made.superiors_may =
                grant.superiors_may.value_or(inherited.value_or(order.superiors_may));
            made.jointly = together;
            made.where = located(delegate.where.line != 0 ? delegate.where : grant.where);
            tables_.delegations.push_back(std::move(made));
        }
    }
    static std::vector<draft::reference> all_delegates(const draft::point& one) {
        auto found = one.whole.delegates;
        for (const auto& part : one.parts)
            for (const auto& delegate : part.delegates) found.push_back(delegate);
        return found;
    }
};

} // namespace mandat::detail
