// SPDX-License-Identifier: MIT
#pragma once
// Makes the limits of a point, of its lettered parts and of a sub-delegation, out of
// drafts (layer 1, private).
//
// Here alone, what a part leaves unset is taken from its point, and then from the order. A new
// limit is read in `terms_of`; two that cannot both hold are refused in `check_limits`.

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

    /// `wider` gives what `own` leaves unset; the order gives what both leave unset.
    grant_limits terms_of(const draft::grant_limits& own, const draft::grant_limits* wider,
                          const draft::delegation_order& order) {
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
        std::vector<legal_fact> required_legal;
        facts_of(list_or(own.required, from(&draft::grant_limits::required)), made.required,
                 &required_legal);
        made.required_legal = std::move(required_legal);
        facts_of(list_or(own.excluded, from(&draft::grant_limits::excluded)), made.excluded,
                 &made.excluded_legal);
        for (const auto& matter : list_or(own.excepted, from(&draft::grant_limits::excepted)))
            if (const auto id = matter_of(matter); id.is_valid()) made.excepted.push_back(id);
        made.wording_known =
            value_or(own.wording_known, from(&draft::grant_limits::wording_known), true);
        made.users = value_or(own.users, from(&draft::grant_limits::users), users_say::none);
        made.consulted = subjects_of(list_or(own.consulted, from(&draft::grant_limits::consulted)));
        made.countersigned =
            subjects_of(list_or(own.countersigned, from(&draft::grant_limits::countersigned)));
        made.approved_by =
            subjects_of(list_or(own.approved_by, from(&draft::grant_limits::approved_by)));
        made.reported =
            value_or(own.reported, from(&draft::grant_limits::reported), order.reported);
        made.may_sub_delegate =
            value_or(own.may_sub_delegate, from(&draft::grant_limits::may_sub_delegate),
                     order.may_sub_delegate);
        made.includes_refusal =
            value_or(own.includes_refusal, from(&draft::grant_limits::includes_refusal), false);
        add_outcomes(own.outcomes.empty() && wider != nullptr ? wider->outcomes : own.outcomes,
                     made);
        made.handed_back = value_or(own.handed_back, from(&draft::grant_limits::handed_back),
                                    hand_back::not_stated);
        facts_of(list_or(own.handed_back_when, from(&draft::grant_limits::handed_back_when)),
                 made.handed_back_when, nullptr);
        return made;
    }
    /// What the order excludes from all its points, each repeats. For an urgent mandate it is a
    /// question of its own whether it does, and a point that the nämnd has freed of it does not.
    void add_exclusions_of(order_id id, const point& one, grant_limits& limits) const {
        if (one.kind == point_kind::urgent || one.kind == point_kind::statutory ||
            one.despite_exclusions)
            return;
        const auto add = [](auto& to, const auto& all) {
            for (const auto fact : all)
                if (std::find(to.begin(), to.end(), fact) == to.end()) to.push_back(fact);
        };
        add(limits.excluded, tables_.orders[id.index()].excluded);
        add(limits.excluded_legal, tables_.orders[id.index()].excluded_legal);
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
