// SPDX-License-Identifier: MIT
//
// Random governances and questions, from a seed: the same on every platform.
#pragma once

#include "decide/support.hpp"
#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/model/draft.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat_tests {

/// Numbers that are the same on every platform: `std::uniform_int_distribution` is not. Here no call throws
/// twice among its arguments: in which order it would is each compiler's own.
class dice {
public:
    explicit dice(std::uint32_t seed)
        : engine_{seed} {}
    [[nodiscard]] std::size_t below(std::size_t end) {
        return static_cast<std::size_t>(engine_()) % end;
    }
    [[nodiscard]] bool once_in(std::size_t times) { return below(times) == 0; }
    template<class List>
    [[nodiscard]] const auto& of(const List& list) {
        return list[below(list.size())];
    }
    template<class List>
    void shuffle(List& list) {
        for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[below(i)]);
    }

private:
    std::mt19937 engine_;
};

using strings = std::vector<std::string>;

inline const strings days{"2018-01-01", "2020-01-01", "2021-06-30", "2022-06-30", "2022-07-01",
                          "2023-12-31", "2024-01-01", "2024-03-11", "2024-03-12", "2024-03-13",
                          "2024-06-30", "2024-07-01", "2026-01-01"};
inline const strings amounts{"",         "0",     "999,99",   "1000",   "1000,01",
                             "49999,99", "50000", "50000,01", "200000", "200000,01"};
inline const strings limits{"1000", "50000", "200000"};
inline const strings matters{"m0", "m1", "m2", "m3", "m4"};
inline const strings units{"f", "d1", "d2", "e1", "e2"};
inline const strings employees{"chef", "chef2", "p1", "p2", "p3"};
inline const strings facts_of_own{"egen1", "egen2", "egen3"};

[[nodiscard]] inline bound some_kronor(dice& roll) {
    const auto& limit = roll.of(limits);
    return kronor(limit, roll.once_in(2));
}
[[nodiscard]] inline amount_range some_range(dice& roll) {
    amount_range made;
    if (!roll.once_in(4)) made.ceiling = some_kronor(roll);
    if (roll.once_in(4)) made.floor = kronor("1000", roll.once_in(2));
    if (made.ceiling && made.floor && made.ceiling->value <= made.floor->value) made.floor.reset();
    return made;
}

inline void limit(dice& roll, draft::grant_limits& grant_limits) {
    if (roll.once_in(2)) grant_limits.amount = some_range(roll);
    if (roll.once_in(4)) {
        const std::string first = roll.of(strings{"2020-01-01", "2024-01-01"});
        grant_limits.when = between(first, roll.of(strings{"2024-03-12", "2024-06-30"}));
    }
    switch (roll.below(5)) {
    case 0: grant_limits.reach = scope_kind::own_unit; break;
    case 1:
        grant_limits.reach = scope_kind::units;
        grant_limits.units = named_all(roll.of(units));
        break;
    case 2: grant_limits.reach = scope_kind::whole_region; break;
    default: break;
    }
    if (roll.once_in(5)) grant_limits.required = named_all(facts_of_own[0]);
    if (roll.once_in(6)) grant_limits.excluded = named_all(facts_of_own[1 + roll.below(2)]);
    if (roll.once_in(8))
        grant_limits.users = roll.once_in(2) ? users_say::heard : users_say::endorsed;
    if (roll.once_in(10)) grant_limits.wording_known = false;
    if (roll.once_in(8)) grant_limits.longest = duration{3, duration::unit::months};
    if (roll.once_in(8)) grant_limits.area = named("norr");
}

[[nodiscard]] inline drafted a_region(dice& roll) {
    drafted made;
    made.matter(matters[0]);
    for (std::size_t i = 1; i < matters.size(); ++i)
        made.matter(matters[i], matters[roll.below(i)]);
    for (const auto& key : facts_of_own)
        made.fact(key, roll.once_in(4) ? silence::presumed_no : silence::must_be_assessed);
    made.area("lanet");
    made.area("norr", "lanet");

    made.organ("kf", organ_kind::council, roll.once_in(3) ? "m4" : "");
    const auto kind_of_n1 = roll.once_in(3) ? organ_kind::executive_board : organ_kind::committee;
    made.organ("n1", kind_of_n1, roll.once_in(4) ? "m1 m2" : "m0");
    if (roll.once_in(5)) made.all.organs.back().excluded.push_back({"m3", named("m3"), {}, {}});
    made.organ("n2", organ_kind::committee, roll.of(matters));
    made.organ("au", organ_kind::sub_committee, {}, "n1");
    made.organ("pr", organ_kind::presidium, {}, "n1");
    made.organ("beredning", organ_kind::committee_drafting_body, {}, "n1");
    made.organ("bolag", organ_kind::company);

    made.unit("f", {}, "n1");
    made.unit("d1", "f");
    made.unit("d2", "f");
    made.unit("e1", roll.of(strings{"d1", "d2"}));
    auto& moving = made.unit("e2", roll.of(strings{"d1", "d2"}));
    if (roll.once_in(2))
        moving.former_parents.push_back(
            {named(roll.of(strings{"d1", "d2", "f"})), day("2024-03-11"), {}});

    made.role("r");
    const auto three = [&] {
        return roll.once_in(4) ? answer::unknown : roll.once_in(3) ? answer::no : answer::yes;
    };
    made.employee("chef", "f", true).head_of_administration = three();
    made.employee("chef2", roll.of(units)).head_of_administration = three();
    for (const std::string key : {"p1", "p2", "p3"}) {
        const auto& unit = roll.of(units);
        const bool heads = roll.once_in(2);
        made.employee(key, unit, heads, roll.once_in(2) ? "r" : "");
    }
    made.seat("ordf", post_kind::chair, "n1");
    made.seat("led", post_kind::member, "n1");
    made.seat("ers", post_kind::alternate, roll.once_in(3) ? "n2" : "n1");
    made.employee("robot", "f").kind = post_kind::automated_function;
    made.employee("konsult", "f").kind = post_kind::outsider;
    const auto& post_of_a = roll.of(employees);
    made.appointed("a", post_of_a, between("2020-01-01", "2024-03-12"), three());
    made.appointed("b", "ordf", since("2021-01-01"), answer::unknown);
    made.appointed("c", roll.of(employees), since("2023-01-01"), answer::yes,
                   appointment_kind::alternate);

    const strings delegates{"chef",  "chef",    "chef2", "p1",        "p2",   "p3",
                            "r",     "ordf",    "led",   "ers",       "au",   "pr",
                            "robot", "konsult", "n2",    "beredning", "bolag"};
    const auto an_order = [&](std::string_view organ, std::string_view key, std::string_view first,
                              std::string_view version) {
        auto& order = made.order(key, organ, first, version);
        if (roll.once_in(2)) order.adopted_on = day(first);
        if (roll.once_in(3)) order.assessed = found_ordinary();
        if (roll.once_in(6)) order.superiors_may = true;
        if (roll.once_in(6)) order.superior_steps_in = true;
        if (roll.once_in(3)) order.alternates_act = answer::yes;
        order.may_sub_delegate = three();
        const std::size_t count = 1 + roll.below(4);
        for (std::size_t i = 0; i < count; ++i) {
            const auto kind = roll.below(12);
            const auto& matter = roll.of(matters);
            auto& point = made.point(std::to_string(i + 1), matter, roll.of(delegates),
                                     kind == 0   ? point_kind::urgent
                                     : kind == 1 ? point_kind::execution
                                     : kind == 2 ? point_kind::reserved
                                                 : point_kind::delegation);
            if (kind == 0 && roll.once_in(2)) point.whole.delegates = named_all("ordf led");
            if (kind == 2) point.whole.delegates.clear();
            if (kind > 2 && roll.once_in(2))
                point.whole.delegates.push_back(named(roll.of(delegates)));
            if (kind != 2) limit(roll, point.whole.limits);
            if (roll.once_in(8)) point.whole.limits.excepted = named_all(roll.of(matters));
            if (kind != 2 && roll.once_in(6))
                point.whole.substitutes = named_all(roll.of(delegates));
            if (roll.once_in(10)) point.whole.superiors_may = true;
            if (roll.once_in(3)) point.whole.limits.may_sub_delegate = three();
            if (point.whole.delegates.size() == 2 &&
                point.whole.delegates[0].text == point.whole.delegates[1].text)
                point.whole.delegates.pop_back();
            if (!point.whole.substitutes.empty() && point.whole.substitutes[0].text == "r")
                point.whole.substitutes.clear();
        }
        return count;
    };
    const auto points = an_order("n1", "nd", "2018-01-01", "1");
    if (roll.once_in(2)) an_order("n1", "nd", "2024-03-12", "2");
    if (roll.once_in(3)) an_order("n2", "nd2", "2020-01-01", "1");
    if (roll.once_in(6)) {
        made.order("kd", "kf", "2020-01-01");
        made.point("1", "m4", roll.once_in(2) ? "n1" : "chef");
    }
    for (auto i = roll.below(4); i > 0; --i) {
        const std::string from = roll.of(strings{"chef", "chef", "chef2", "p1"});
        const auto& to = roll.of(employees);
        auto& passed = made.passed_on(from, to, "nd", std::to_string(1 + roll.below(points)));
        if (passed.from.text == passed.to.text)
            passed.to.text = passed.from.text == "p3" ? "p2" : "p3";
        limit(roll, passed.limits);
        if (!passed.limits.when) passed.limits.when = since("2020-01-01");
    }
    if (roll.once_in(4)) {
        made.all.the_region->known_through = day("2025-12-31");
        made.all.the_region->vouched_by = "x";
    }
    return made;
}

inline const strings words_of_the_law{"Svar på motion", "Medborgarförslag",
                                      "Verksamhetens omfattning", "Antagande av budget",
                                      "Sanktion enligt 12 kap. 6 § PBL"};
inline const strings legal_bases{"PBL 12:6", "6 § LVU",      "SoL 30:6", "SoL 30:6, PBL 12:6",
                                 "LOU",      "KL 6:38 p. 3", "KL 5:1",   "SoL",
                                 "39 § LPT"};

/// Some of what lowers an answer by its words: a name, a legal basis, and who has assessed it all the same.
inline void word_as_the_law(dice& roll, drafted& made) {
    if (roll.once_in(4))
        made.all.matters[roll.below(matters.size())].name = roll.of(words_of_the_law);
    if (roll.once_in(6)) made.all.matters[roll.below(matters.size())].assessed = found_ordinary();
    for (auto& order : made.all.orders)
        for (auto& point : order.points) {
            if (roll.once_in(12)) point.law = roll.of(legal_bases);
            if (roll.once_in(12)) point.assessed = found_ordinary();
        }
}

[[nodiscard]] inline drafted a_worded_region(dice& roll) {
    auto made = a_region(roll);
    word_as_the_law(roll, made);
    return made;
}

[[nodiscard]] inline std::vector<subject> everybody(const governance& of) {
    std::vector<subject> all;
    for (std::size_t i = 0; i < of.posts().size(); ++i) all.emplace_back(post_id{i});
    for (std::size_t i = 0; i < of.organs().size(); ++i) all.emplace_back(organ_id{i});
    return all;
}
[[nodiscard]] inline std::vector<subject> everybody_and_persons(const governance& of) {
    auto all = everybody(of);
    for (std::size_t i = 0; i < of.persons().size(); ++i) all.emplace_back(person_id{i});
    return all;
}

[[nodiscard]] inline answer any_answer(dice& roll) {
    return static_cast<answer>(roll.below(3));
}

/// Each fact is mentioned once in `rarity` questions; the two that everything hangs on are mostly denied.
[[nodiscard]] inline question a_question(dice& roll, const reference_resolver& resolver,
                                         std::size_t rarity = 6) {
    const auto& of = resolver.of();
    auto made = resolver.ask();
    made.who = roll.of(everybody_and_persons(of));
    made.matter = matter_id{roll.below(of.matters().size())};
    made.on = day(roll.of(days));
    if (const auto& amount = roll.of(amounts); !amount.empty())
        made.amount = money::ore(kronor(amount, true).value);
    if (!roll.once_in(5)) made.unit = unit_id{roll.below(of.units().size())};
    if (!of.areas().empty() && roll.once_in(2)) made.area = area_id{roll.below(of.areas().size())};
    if (roll.once_in(2))
        made.lasting =
            duration{static_cast<std::uint16_t>(2 + roll.below(3)), duration::unit::months};
    if (roll.once_in(3)) made.at = time_of_day{static_cast<std::uint16_t>(roll.below(1440))};
    for (const auto& fact : fact_descriptions)
        if (roll.once_in(rarity)) made.facts.assert_that(fact.fact, any_answer(roll));
    if (!roll.once_in(3)) made.facts = assessed(made.facts);
    for (std::size_t i = 0; i < of.at(made.matter).facts.size(); ++i)
        if (roll.once_in(2))
            made.facts.assert_that(fact_slot{static_cast<std::uint8_t>(legal_fact_slots + i)},
                                   any_answer(roll));
    return made;
}

inline constexpr std::uint32_t first_seed = 20180101;

/// Runs `property(roll, drafts, resolver)` on so many random governances.
template<class Property>
void on_random_regions(std::uint32_t count, Property&& property) {
    for (std::uint32_t seed = first_seed; seed < first_seed + count; ++seed) {
        dice roll{seed};
        auto drafts = a_region(roll);
        const reference_resolver resolver{built(drafts.all)};
        INFO("seed " << seed);
        property(roll, drafts, resolver);
    }
}

/// Rests on a point that needs no ordinary delegation: urgent matters (KL 6:39), or execution (DOC-LINE).
[[nodiscard]] inline bool is_outside_6_38(const governance& of, const brief& found) {
    return found.point.is_valid() && (of.at(found.point).kind == point_kind::urgent ||
                                      of.at(found.point).kind == point_kind::execution);
}

} // namespace mandat_tests
