// SPDX-License-Identifier: MIT
#pragma once
// Makes the limits of a point, of its lettered parts and of a sub-delegation, out of
// drafts (layer 1, private).
//
// Here alone, what a part leaves unset is taken from its point, its groups, and then the order. A
// new limit is read in `terms_of`; two that cannot both hold are refused in `check_limits`.

#include <mandat/domain/fault.hpp>
#include <mandat/model/detail/matter_maker.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

class limits_maker : protected matter_maker {
protected:
    using matter_maker::matter_maker;

    /// A place that may say a clause of a grant.
    struct speaker {
        const draft::clauses* says;
        said_at at;
    };
    /// Those of one grant, the nearest first.
    using speakers = std::vector<speaker>;

    /// `wider` gives what `own` leaves unset; what may be said for many points, the nearest of
    /// those who speak of it.
    grant_limits terms_of(const draft::grant_limits& own, const draft::grant_limits* wider,
                          const draft::delegation_order& order, const speakers& who) {
        const auto from = [&](auto member) {
            return wider == nullptr ? nullptr : &(wider->*member);
        };
        grant_limits made;
        const auto span = value_or(own.when, from(&draft::grant_limits::when), draft::span{});
        const bool has_period = span.from || span.evidenced_from || span.undated || span.through;
        made.when = has_period ? point_period(span, order) : dated{period::always(), basis::stated};
        made.amount = value_or(own.amount, from(&draft::grant_limits::amount), amount_range{});
        made.longest = own.longest ? own.longest : wider != nullptr ? wider->longest : std::nullopt;
        made.reach.kind =
            value_or(own.reach, from(&draft::grant_limits::reach), scope_kind::whole_region);
        made.reach.is_stated = own.reach || (wider != nullptr && wider->reach);
        for (const auto& unit : list_or(own.units, from(&draft::grant_limits::units)))
            if (const auto id = unit_of(unit); id.is_valid()) made.reach.units.push_back(id);
        made.area =
            resolve<area_id>(own.area.is_given() || wider == nullptr ? own.area : wider->area,
                             areas_, {"området", "area"});
        made.instrument = instrument_of(
            own.instrument.is_given() || wider == nullptr ? own.instrument : wider->instrument);
        for (const auto& matter : list_or(own.excepted, from(&draft::grant_limits::excepted)))
            if (const auto id = matter_of(matter); id.is_valid()) made.excepted.push_back(id);
        made.wording_known =
            value_or(own.wording_known, from(&draft::grant_limits::wording_known), true);
        made.users = value_or(own.users, from(&draft::grant_limits::users), users_say::none);
        made.countersigned =
            subjects_of(list_or(own.countersigned, from(&draft::grant_limits::countersigned)));
        made.approved_by =
            subjects_of(list_or(own.approved_by, from(&draft::grant_limits::approved_by)));
        add_clauses(made, who, order);
        add_outcomes(own.outcomes.empty() && wider != nullptr ? wider->outcomes : own.outcomes,
                     made);
        return made;
    }
    /// What an order may say once for many points.
    void add_clauses(grant_limits& made, const speakers& who,
                     const draft::delegation_order& order) {
        facts_of(nearest(who, &draft::clauses::required, made.said.required), made.required,
                 &made.required_legal);
        facts_of(own_exclusions(who), made.excluded, &made.excluded_legal);
        made.consulted = subjects_of(nearest(who, &draft::clauses::consulted, made.said.consulted));
        made.reported = nearest(who, &draft::clauses::reported, order.reported, made.said.reported);
        made.may_sub_delegate = nearest(who, &draft::clauses::may_sub_delegate,
                                        order.may_sub_delegate, made.said.sub_delegation);
        made.includes_refusal =
            nearest(who, &draft::clauses::includes_refusal, false, made.said.includes_refusal);
        made.handed_back = nearest(who, &draft::clauses::handed_back, hand_back::not_stated,
                                   made.said.handed_back);
        facts_of(nearest(who, &draft::clauses::handed_back_when, made.said.handed_back_when),
                 made.handed_back_when, nullptr);
    }
    /// What the point's groups and its order exclude from all their points, each repeats. For an
    /// urgent mandate it is a question of its own whether the order's reach it; a point or a group
    /// that the nämnd has freed of them they do not.
    void add_exclusions_of(const point& one, bool is_freed, grant_limits& limits) const {
        const auto add = [](auto& to, const auto& all) {
            for (const auto fact : all)
                if (std::find(to.begin(), to.end(), fact) == to.end()) to.push_back(fact);
        };
        const auto add_of = [&](const auto& wider) {
            add(limits.excluded, wider.excluded);
            add(limits.excluded_legal, wider.excluded_legal);
        };
        if (one.kind == point_kind::statutory || is_freed) return;
        for (auto at = one.group; at.is_valid(); at = tables_.groups[at.index()].within) {
            add_of(tables_.groups[at.index()]);
            if (tables_.groups[at.index()].lifts_exclusions) return;
        }
        if (one.kind != point_kind::urgent) add_of(tables_.orders[one.order.index()]);
    }
    void check_limits(const grant_limits& made, const place& where) {
        for (const auto fact : made.required)
            if (std::find(made.excluded.begin(), made.excluded.end(), fact) !=
                made.excluded.end()) {
                const auto& key = drafts_.facts[fact.index()].key;
                report(fault_code::contradiction, where,
                       "punkten både kräver och utesluter " + quoted(key) + "; ta bort det ena",
                       "the point both requires and excludes " + quoted(key) +
                           "; remove one of them");
            }
        for (const auto fact : made.required_legal)
            if (std::find(made.excluded_legal.begin(), made.excluded_legal.end(), fact) !=
                made.excluded_legal.end()) {
                const auto key = mandat::key_of(fact);
                report(fault_code::contradiction, where,
                       "punkten både kräver och utesluter " + quoted(key) + "; ta bort det ena",
                       "the point both requires and excludes " + quoted(key) +
                           "; remove one of them");
            }
        const auto& floor = made.amount.floor;
        const auto& ceiling = made.amount.ceiling;
        if (floor && ceiling && floor->in_base_amounts == ceiling->in_base_amounts) {
            const bool crossed =
                floor->value > ceiling->value ||
                (floor->value == ceiling->value && !(floor->inclusive && ceiling->inclusive));
            if (crossed)
                report(fault_code::contradiction, where,
                       "beloppets golv ligger över taket, så inget belopp ryms; rätta `amount`",
                       "the amount's floor lies above its ceiling, so that no amount fits; mend "
                       "`amount`");
        }
    }

private:
    template<class T>
    static T value_or(const std::optional<T>& own, const std::optional<T>* inherited, T otherwise) {
        if (own) return *own;
        return inherited != nullptr && *inherited ? **inherited : otherwise;
    }
    template<class List>
    static const List& list_or(const List& own, const List* inherited) {
        return own.empty() && inherited != nullptr ? *inherited : own;
    }

    static const draft::references&
    nearest(const speakers& who, draft::references draft::clauses::*clause, said_at& at) {
        static const draft::references nothing;
        for (const auto& one : who)
            if ((one.says->*clause).speaks()) {
                at = one.at;
                return one.says->*clause;
            }
        return nothing;
    }
    template<class T>
    static T nearest(const speakers& who, std::optional<T> draft::clauses::*clause, T of_the_order,
                     said_at& at) {
        for (const auto& one : who)
            if (const auto& said = one.says->*clause) {
                at = one.at;
                return *said;
            }
        if (of_the_order != T{}) at = {said_at::place::order, {}};
        return of_the_order;
    }
    /// A part's take the place of its point's.
    static const draft::references& own_exclusions(const speakers& who) {
        static const draft::references nothing;
        for (const auto& one : who)
            if (one.at.where != said_at::place::group && one.at.where != said_at::place::order &&
                one.says->excluded.speaks())
                return one.says->excluded;
        return nothing;
    }

    /// A point that names outcomes covers no other; what nobody says of the decision is asked.
    static void add_outcomes(const std::vector<outcome>& named, grant_limits& limits) {
        if (named.empty()) return;
        const auto names = [&](outcome one) {
            return std::find(named.begin(), named.end(), one) != named.end() ||
                   (one == outcome::refusal && limits.includes_refusal);
        };
        const auto refuses = legal_fact::decision_refuses;
        const auto sets_conditions = legal_fact::decision_sets_conditions;
        if (!names(outcome::refusal)) limits.excluded_legal.push_back(refuses);
        if (!names(outcome::conditions)) limits.excluded_legal.push_back(sets_conditions);
        if (!names(outcome::approval))
            limits.required_legal.push_back(names(outcome::refusal) ? refuses : sets_conditions);
    }
    /// A point that only states a last day begins with its order.
    dated point_period(draft::span span, const draft::delegation_order& order) {
        if (!span.from && !span.evidenced_from && !span.undated) {
            span.from = order.when.from ? order.when.from : order.adopted_on;
            if (!span.from) span.evidenced_from = order.when.evidenced_from;
            if (span.from && order.when.through && *order.when.through < *span.from)
                return {}; // the order is at fault
        }
        return dated_of(span);
    }
};

} // namespace mandat::detail
