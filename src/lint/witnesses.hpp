// SPDX-License-Identifier: MIT
#pragma once
// Questions that lie within a grant's limits, so that only what was found speaks against them (layer 5, private).

#include "linter.hpp"
#include <mandat/law/amounts.hpp>

#include <optional>

namespace mandat::detail {

/// An amount within the range: the ceiling's last öre, or the floor's first. Nothing when no amount fits or is needed.
[[nodiscard]] inline std::optional<money> amount_within(const amount_range& range, date day) {
    if (range.is_unlimited()) return std::nullopt;
    if (range.uses_base_amount() && !base_amount_on(day))
        return money::kronor(1); // however little, the limit is not known
    const auto base = base_amount_on(day).value_or(money{});
    if (range.ceiling)
        return money::ore(in_kronor(*range.ceiling, base).in_ore() -
                          (range.ceiling->inclusive ? 0 : 1));
    return money::ore(in_kronor(*range.floor, base).in_ore() + (range.floor->inclusive ? 0 : 1));
}

/// Says yes to what the limits require and no to what they exclude.
inline void meet_conditions(const governance& of, question& asked, const terms& limits) {
    const auto own = [&](fact_id fact, answer value) {
        if (const auto slot = of.slot_of(asked.matter, fact)) asked.facts.assert_that(*slot, value);
    };
    for (const auto fact : limits.required) own(fact, answer::yes);
    for (const auto fact : limits.excluded) own(fact, answer::no);
    for (const auto fact : limits.handed_back_when) own(fact, answer::no);
    for (const auto fact : limits.required_legal)
        if (!is_trait(fact)) asked.facts.assert_that(fact, answer::yes);
    if (!limits.wording_known) asked.facts.assert_that(legal_fact::within_point_text, answer::yes);
    if (limits.users == users_say::heard)
        asked.facts.assert_that(legal_fact::users_heard, answer::yes);
    if (limits.users == users_say::endorsed)
        asked.facts.assert_that(legal_fact::users_endorsed, answer::yes);
}

/// Puts what the limits measure within them: amount, duration, area and unit.
inline void put_within(const governance& of, question& asked, const terms& limits) {
    asked.amount = amount_within(limits.amount, asked.on);
    if (asked.amount) asked.counted = limits.amount.counted;
    asked.lasting = limits.longest;
    asked.area = limits.area;
    if (limits.reach.kind == scope_kind::own_unit && asked.who.is(subject::kind::post))
        asked.unit = of.at(asked.who.post()).unit;
    if (limits.reach.kind == scope_kind::units && !limits.reach.units.empty())
        asked.unit = limits.reach.units.front();
}

/// May `who`, to whom the grant is given, decide its matter on the day, within every limit of the grant?
[[nodiscard]] inline question question_within(const linter& work, delegation_id id, subject who,
                                              date day) {
    const auto& of = work.of();
    const auto& grant = of.at(id);
    const auto& limits = grant.limits;
    auto asked = work.ask(who, grant.matter, day);
    put_within(of, asked, limits);
    meet_conditions(of, asked, limits);
    if (of.at(grant.point).kind == point_kind::urgent)
        asked.facts.assert_that(legal_fact::urgent, answer::yes);
    if (of.region().known_through && *of.region().known_through < day)
        asked.facts.assert_that(legal_fact::data_still_current, answer::yes);
    return asked;
}

/// A decider under the grant on the day.
[[nodiscard]] inline std::optional<subject> decider_under(const linter& work, delegation_id id,
                                                          date day) {
    return work.decider_named(work.of().at(id).delegate, day);
}

} // namespace mandat::detail
