// SPDX-License-Identifier: MIT
//
// Random questions on anything that a region has.
#pragma once

#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/law/amounts.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace mandat_tests {

/// A question on anything that the region has, on any day that something turns on.
[[nodiscard]] inline question any_question(dice& roll, const reference_resolver& reference,
                                           std::size_t rarity) {
    static const strings more_days{
        "2018-01-01", "2018-01-02", "2019-12-31", "2020-01-01", "2021-06-29", "2022-01-31",
        "2022-02-01", "2022-06-30", "2022-07-01", "2024-03-11", "2024-03-12", "2024-03-13",
        "2024-06-29", "2024-06-30", "2024-07-01", "2027-01-01", "2198-01-01", "2017-12-31"};
    auto made = a_question(roll, reference, rarity);
    if (roll.once_in(2)) made.on = day(roll.of(more_days));
    if (roll.once_in(8))
        made.counted =
            roll.of(std::vector<amount_basis>{amount_basis::per_contract, amount_basis::per_year});
    if (roll.once_in(20)) made.amount = money::ore(-1);
    if (roll.once_in(20)) made.unit = unit_id{};
    return made;
}
/// Each who is appointed to one post, most of them away.
inline void name_all_holders(dice& roll, const governance& of, question& made) {
    const auto all = of.appointments();
    if (all.empty()) return;
    const auto post = all[roll.below(all.size())].post;
    for (const auto& one : all)
        if (one.post == post &&
            !made.hindered.say(one.person, roll.once_in(4) ? any_answer(roll) : answer::yes))
            return;
}
/// Somebody in particular is hindered, or is not.
inline void name_hindered(dice& roll, const governance& of, question& made, bool also_persons) {
    while (roll.once_in(3)) {
        const auto whom = roll.of(also_persons ? everybody_and_persons(of) : everybody(of));
        if (!made.hindered.say(whom, any_answer(roll))) return;
    }
    if (also_persons && roll.once_in(4)) name_all_holders(roll, of, made);
}

/// A day on which the period begins or ends, or the one beside it.
[[nodiscard]] inline date at_an_end(dice& roll, const period& when, date otherwise) {
    if (when.is_empty()) return otherwise;
    const auto last = when.last();
    const auto day = last && roll.once_in(2) ? *last : when.first();
    const bool is_first = day == when.first();
    if (!roll.once_in(2)) return day;
    return is_first ? previous_day(day) : next_day(day);
}
/// What the limit says in kronor on that day, an öre more or an öre less.
[[nodiscard]] inline std::optional<money> beside(dice& roll, const bound& limit, date on) {
    const auto base = base_amount_on(on).value_or(money{});
    const auto at = in_kronor(limit, base).in_ore() + static_cast<std::int64_t>(roll.below(3)) - 1;
    return at < 0 ? std::nullopt : std::optional{money::ore(at)};
}
/// Within the limits of a grant or just outside of one of them.
inline void aim_at(dice& roll, const governance& of, const grant_limits& grant, question& made) {
    const auto& amount = grant.amount;
    if (amount.ceiling && !roll.once_in(3)) made.amount = beside(roll, *amount.ceiling, made.on);
    if (amount.floor && roll.once_in(2)) made.amount = beside(roll, *amount.floor, made.on);
    if (!amount.is_unlimited() && roll.once_in(2)) made.counted = amount.counted;
    if (!grant.reach.units.empty() && roll.once_in(2)) made.unit = grant.reach.units.front();
    if (grant.area.is_valid() && roll.once_in(2)) made.area = grant.area;
    if (grant.longest) {
        made.lasting = grant.longest;
        if (roll.once_in(3)) ++made.lasting->count;
    }
    const auto& own = of.at(made.matter).facts;
    for (std::size_t i = 0; i < own.size(); ++i)
        if (std::find(grant.required.begin(), grant.required.end(), own[i]) !=
                grant.required.end() &&
            !roll.once_in(3))
            made.facts.assert_that(fact_slot{static_cast<std::uint8_t>(legal_fact_slots + i)},
                                   answer::yes);
}
/// A question on somebody whom a grant of the region names, at the bounds of that grant.
[[nodiscard]] inline question aimed_question(dice& roll, const reference_resolver& reference,
                                             std::size_t rarity) {
    const auto& of = reference.of();
    auto made = any_question(roll, reference, rarity);
    const auto aim = [&](subject who, matter_id matter, const grant_limits& grant,
                         const dated& when) {
        made.who = who;
        if (matter.is_valid()) made.matter = matter;
        made.on = at_an_end(roll, roll.once_in(2) ? grant.when.when : when.when, made.on);
        if (!is_calendar_day(made.on) || made.on < day("2018-01-01")) made.on = day("2024-03-12");
        aim_at(roll, of, grant, made);
    };
    const auto one_with = [&](role_id role) -> subject {
        for (std::size_t i = 0; i < of.posts().size(); ++i)
            if (of.posts()[i].role == role) return post_id{i};
        return made.who;
    };
    const auto as_asked = [&](subject who) {
        return who.is(subject::kind::role) ? one_with(who.role()) : who;
    };
    if (!of.sub_delegations().empty() && roll.once_in(3)) {
        const auto& one = roll.of(of.sub_delegations());
        aim(as_asked(one.to), one.matter, one.limits, of.at(one.order).when);
    } else if (!of.delegations().empty()) {
        const auto& one = roll.of(of.delegations());
        const bool is_stand_in = !one.substitutes.empty() && roll.once_in(3);
        aim(as_asked(is_stand_in ? one.substitutes.front() : one.delegate), one.matter, one.limits,
            of.at(of.at(one.point).order).when);
        if (of.at(one.point).kind == point_kind::urgent && !roll.once_in(3))
            made.facts.assert_that(legal_fact::urgent, answer::yes);
    }
    return made;
}

} // namespace mandat_tests
