// SPDX-License-Identifier: MIT
//
// Everything in a random region that can be dated, limited or out of the ordinary, changed at random: what the random
// regions of random_governance.hpp leave as they were.
#pragma once

#include "decide/random_governance.hpp"
#include "decide/support.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace mandat_tests {

[[nodiscard]] inline draft::span some_span(dice& roll) {
    switch (roll.below(5)) {
    case 0: return between("2018-01-01", roll.of(strings{"2022-06-30", "2024-03-11"}));
    case 1: return since(roll.of(strings{"2020-01-01", "2022-07-01", "2024-03-12"}));
    case 2: {
        draft::span made;
        made.evidenced_from = day(roll.of(strings{"2020-01-01", "2024-01-01"}));
        return made;
    }
    case 3: {
        draft::span made;
        made.undated = true;
        return made;
    }
    default: return between("2021-06-30", "2024-06-30");
    }
}

/// A base amount, another basis, both ends, or nothing out of the ordinary.
inline void change_amount(dice& roll, draft::grant_limits& grant_limits) {
    if (!roll.once_in(4)) return;
    amount_range made;
    made.ceiling = roll.once_in(2) ? bound{true, roll.once_in(2),
                                           static_cast<std::int64_t>(1 + roll.below(400))}
                                   : some_kronor(roll);
    if (made.ceiling->in_base_amounts && roll.once_in(3))
        made.floor = bound{true, roll.once_in(2), 1};
    made.counted = roll.of(std::vector<amount_basis>{
        amount_basis::per_decision, amount_basis::per_contract, amount_basis::per_year});
    grant_limits.amount = made;
}

inline void change_terms(dice& roll, draft::grant_limits& grant_limits) {
    change_amount(roll, grant_limits);
    if (roll.once_in(6)) grant_limits.when = some_span(roll);
    if (roll.once_in(8)) grant_limits.instrument = named("avtal");
    if (roll.once_in(10)) {
        grant_limits.handed_back = hand_back::must;
        grant_limits.handed_back_when = named_all(facts_of_own[0]);
    }
    if (roll.once_in(10))
        grant_limits.required.push_back(named(key_of(roll.of(fact_descriptions).fact)));
    if (roll.once_in(10))
        grant_limits.excluded.push_back(named(key_of(roll.of(fact_descriptions).fact)));
    if (roll.once_in(20)) grant_limits.approved_by = named_all("chef");
    if (roll.once_in(6)) {
        grant_limits.reach = scope_kind::units;
        grant_limits.units = named_all("d1 e2");
    }
}

inline void change(dice& roll, draft::delegation_order& order) {
    if (roll.once_in(3)) order.adopted_on = order.when.from;
    if (order.adopted_on && roll.once_in(2)) {
        order.adopted_earliest = time_of_day{600};
        order.adopted_latest = time_of_day{900};
    }
    if (roll.once_in(8)) order.revoked_from = day("2024-06-30");
    if (roll.once_in(6)) order.referral_on_demand_of = 2;
    if (roll.once_in(8)) order.kind = order_kind::guideline;
    if (roll.once_in(4)) {
        order.assessed = found_ordinary();
        const auto trait = roll.of(trait_facts);
        order.assessed.found.state(trait, any_answer(roll));
    }
    for (auto& point : order.points) {
        if (point.kind == point_kind::reserved) continue;
        change_terms(roll, point.whole.limits);
        if (roll.once_in(6)) point.prohibited = named_all(roll.of(strings{"p1", "r", "au"}));
        if (roll.once_in(20)) point.whole.jointly = named_all("p1 p2");
        if (roll.once_in(5)) point.assessed = assessed({{roll.of(trait_facts), any_answer(roll)}});
    }
}

/// Changes a region that may then have faults: a builder tells.
inline void change_at_random(dice& roll, drafted& made) {
    auto& all = made.all;
    made.instrument("avtal", some_span(roll));
    made.organ("sj", organ_kind::self_management_body, {}, "n1");
    made.organ("partsorgan", organ_kind::joint_labour_management_body, roll.of(matters));
    made.employee("granne", "d1").kind = post_kind::contract_party_employee;
    made.employee("inkop", "d2").kind = post_kind::purchasing_body_employee;
    made.employee("part", "d2").kind = post_kind::cooperating_party_employee;
    if (roll.once_in(2)) all.posts.back().agreement = named("avtal");
    for (auto& organ : all.organs) {
        if (roll.once_in(5)) organ.when = some_span(roll);
        for (auto& entry : organ.remit)
            if (roll.once_in(3)) entry.when = some_span(roll);
        if (roll.once_in(8))
            organ.excluded.push_back({"m2", named(roll.of(matters)), some_span(roll), {}});
        if (organ.kind == organ_kind::committee && roll.once_in(6))
            organ.kind = organ_kind::joint_committee;
    }
    for (auto& post : all.posts) {
        if (roll.once_in(6)) post.when = some_span(roll);
        if (roll.once_in(8)) post.role = named("r");
        if (roll.once_in(6)) post.heads_unit = true;
    }
    for (auto& unit : all.units) {
        if (roll.once_in(6)) unit.when = some_span(roll);
        if ((unit.key == "d1" || unit.key == "e1") && roll.once_in(3))
            unit.former_parents.push_back(
                {named(unit.key == "d1" ? "f" : "d2"), day("2022-06-30"), {}});
    }
    for (auto& matter : all.matters)
        if (roll.once_in(4)) matter.assessed = assessed({{roll.of(trait_facts), any_answer(roll)}});
    for (auto& order : all.orders) change(roll, order);
    auto& order = all.orders.front();
    for (const auto* delegate : {"granne", "inkop", "part", "sj", "partsorgan"})
        if (roll.once_in(3)) {
            auto& point = order.points.emplace_back();
            point.number = std::to_string(100 + order.points.size());
            point.matter = named(roll.of(matters));
            point.whole.delegates = named_all(delegate);
        }
    for (auto& one : all.sub_delegations) {
        change_terms(roll, one.limits);
        if (roll.once_in(6)) one.to = named("r");
        if (roll.once_in(4)) {
            one.number.clear();
            one.matter = named(roll.of(matters));
        }
    }
    if (roll.once_in(3)) made.appointed("d", "p1", since("2020-01-01"), any_answer(roll));
    if (roll.once_in(3)) made.appointed("d", "p2", since("2021-01-01"), any_answer(roll));
    if (roll.once_in(5)) {
        all.the_region->known_through = day("2024-03-12");
        all.the_region->vouched_by = "x";
    }
}

[[nodiscard]] inline bool overlap(const draft::span& one, const draft::span& other) {
    const auto is_over_by = [](const draft::span& earlier, const draft::span& later) {
        return earlier.through && later.from && *earlier.through < *later.from;
    };
    return !is_over_by(one, other) && !is_over_by(other, one);
}
/// A post that somebody holds is not vacant: a region that says both does not load.
inline void keep_vacancies_apart(drafted& made) {
    for (auto& post : made.all.posts)
        std::erase_if(post.vacancies, [&](const draft::vacancy& gap) {
            return std::ranges::any_of(made.all.appointments, [&](const auto& held) {
                return held.post.text == post.key && held.kind != appointment_kind::alternate &&
                       overlap(gap.when, held.when);
            });
        });
}
/// Who holds the posts: vacant ones, those that nobody knows of, heads for several committees, the director.
inline void change_holders(dice& roll, drafted& made) {
    auto& all = made.all;
    for (auto& post : all.posts) {
        if (roll.once_in(8)) post.vacancies.push_back({between("2023-01-01", "2024-03-12"), {}});
        if (roll.once_in(8))
            post.heads_administration_for = named_all(roll.of(strings{"n2", "n1 n2"}));
        if (roll.once_in(12)) post.is_director = true;
    }
    for (const auto* person : {"f1", "f2", "f3"})
        if (roll.once_in(2))
            made.appointed(person, roll.of(strings{"chef", "p1", "p2", "p_g", "ordf", "led"}),
                           roll.once_in(2) ? between("2018-06-01", "2022-06-30")
                                           : since(roll.of(strings{"2020-01-01", "2024-03-12"})),
                           roll.once_in(2) ? answer::yes : any_answer(roll));
    keep_vacancies_apart(made);
}
/// What an order may say of stand-ins, roles and its exclusions, and who adopted it.
inline void say_more(dice& roll, draft::delegation_order& order) {
    if (roll.once_in(4)) order.stand_in_decides_instead = any_answer(roll);
    if (roll.once_in(3)) order.stand_in_covers_vacancy = any_answer(roll);
    if (roll.once_in(2)) order.roles_reach_elsewhere = any_answer(roll);
    if (roll.once_in(3)) order.exclusions_cover_urgent = any_answer(roll);
    if (roll.once_in(3)) order.excluded = named_all(facts_of_own[1]);
    if (roll.once_in(4))
        order.excluded.push_back(named(key_of(legal_fact::of_principle_in_the_orders_sense)));
    if (roll.once_in(3)) order.superior_steps_in_when = named_all(facts_of_own[0]);
    if (roll.once_in(8)) order.adopted_by = named("n2");
    if (roll.once_in(8) && order.when.from) {
        order.adopted_on.reset();
        order.adopted_earliest.reset();
        order.adopted_latest.reset();
    }
    if (roll.once_in(8)) order.confirmed_on = day("2024-03-01");
    for (auto& point : order.points)
        if (roll.once_in(6)) point.despite_exclusions = true;
}

/// Powers that no order gives, an area taken over, outcomes, and hiring.
inline void add_offices(dice& roll, drafted& made) {
    auto& all = made.all;
    if (roll.once_in(2)) {
        auto& crisis = made.organ("kris", organ_kind::crisis_committee);
        crisis.remit.push_back({"m", named(roll.of(matters)), some_span(roll), {}});
    }
    for (auto& order : all.orders) {
        if (roll.once_in(2)) {
            auto& point = order.points.emplace_back();
            point.number = std::to_string(200 + order.points.size());
            point.matter = named(roll.of(matters));
            point.kind = point_kind::statutory;
            point.law = roll.of(strings{"smittskyddslagen 1 kap. 9 §", "skollagen 2 kap. 10 §",
                                        "6 § lagen (1990:52) med särskilda bestämmelser om vård av "
                                        "unga"});
            point.whole.delegates = named_all(roll.of(strings{"p1", "ordf", "chef", "r"}));
            if (roll.once_in(2)) point.whole.substitutes = named_all("p2");
            if (roll.once_in(4)) point.whole.limits.when = some_span(roll);
        }
        for (auto& point : order.points)
            if (roll.once_in(6))
                point.whole.limits.outcomes = {roll.of(std::vector<outcome>{
                    outcome::approval, outcome::refusal, outcome::conditions})};
    }
    for (auto& matter : all.matters)
        if (roll.once_in(8)) matter.assessed.found.state(legal_fact::employment, any_answer(roll));
}

/// What holds for all points, or for those under a heading.
inline void say_of_many(dice& roll, draft::clauses& said) {
    if (roll.once_in(2)) said.required = named_all(facts_of_own[0]);
    if (roll.once_in(3)) said.consulted = named_all("p1");
    if (roll.once_in(3)) said.may_sub_delegate = any_answer(roll);
    if (roll.once_in(3)) said.reported = reporting::monthly;
    if (roll.once_in(4)) said.includes_refusal = roll.once_in(2);
}
inline void group_points(dice& roll, draft::delegation_order& order) {
    if (roll.once_in(3)) say_of_many(roll, order.general);
    if (roll.once_in(4)) order.substitutes = named_all(roll.of(strings{"p2", "chef"}));
    for (const auto* key : {"A", "B"}) {
        auto& group = order.groups.emplace_back();
        group.key = key;
        group.title = key;
        if (group.key == "B" && roll.once_in(2)) group.within = named("A");
        say_of_many(roll, group.said);
        if (roll.once_in(3)) group.said.excluded = named_all(facts_of_own[1]);
        if (roll.once_in(4)) group.prohibited = named_all("p1");
        if (roll.once_in(4)) group.lifts_exclusions = true;
    }
    for (auto& point : order.points) {
        if (roll.once_in(2)) point.group = named(roll.of(strings{"A", "B"}));
        if (roll.once_in(4)) point.whole.limits.required.is_stated_as_empty = true;
    }
}

/// What the other random regions never have, for they are approved answer by answer: another committee's administration
/// and its head, acting holders, a second substitute, lettered parts.
inline void enrich(dice& roll, drafted& made) {
    auto& all = made.all;
    made.unit("g", {}, "n2");
    made.employee("chef_g", "g", true).head_of_administration = answer::yes;
    made.employee("p_g", "g", false, roll.once_in(2) ? "r" : "");
    if (roll.once_in(2)) {
        auto& acting = made.appointed("e", roll.of(employees), some_span(roll), any_answer(roll),
                                      appointment_kind::acting);
        acting.concurrent = roll.once_in(3);
    }
    for (auto& order : all.orders)
        for (auto& point : order.points) {
            auto& whole = point.whole;
            if (point.kind == point_kind::reserved || !whole.jointly.empty()) continue;
            if (roll.once_in(8)) whole.delegates.push_back(named("chef_g"));
            if (!whole.substitutes.empty() && roll.once_in(2))
                whole.substitutes.push_back(named(roll.of(strings{"p1", "p_g", "led"})));
            if (!whole.delegates.empty() && roll.once_in(8)) {
                auto& part = point.parts.emplace_back();
                part.letter = "b";
                part.delegates = named_all(roll.of(strings{"p_g", "p1", "ordf"}));
                limit(roll, part.limits);
            }
        }
    change_holders(roll, made);
    for (auto& order : all.orders) say_more(roll, order);
    for (auto& order : all.orders)
        if (roll.once_in(2)) group_points(roll, order);
    add_offices(roll, made);
    for (auto& organ : all.organs)
        if (is_committee(organ.kind) && roll.once_in(6)) {
            organ.when = since(roll.of(strings{"2017-12-30", "2024-03-01"}));
            organ.continues = roll.of(std::vector<continuation>{
                continuation::not_stated, continuation::renamed, continuation::successor});
        }
    for (auto& unit : all.units)
        if (unit.key != "f" && roll.once_in(8)) unit.when = between("2018-01-01", "2022-06-30");
    if (roll.once_in(2)) {
        auto& passed = made.passed_on("chef_g", roll.of(employees), "nd", "1");
        passed.limits.when = since("2020-01-01");
    }
}

/// One such region; nothing where it has faults.
/// Nothing where what was changed cannot stand together.
[[nodiscard]] inline std::optional<governance> built(const drafted& drafts) {
    auto made = builder{}.build(drafts.all);
    if (!made) return std::nullopt;
    return std::move(made).value();
}
[[nodiscard]] inline std::optional<governance> a_changed_region(dice& roll) {
    auto drafts = a_region(roll);
    change_at_random(roll, drafts);
    return built(drafts);
}
[[nodiscard]] inline std::optional<governance> an_enriched_region(dice& roll) {
    auto drafts = a_region(roll);
    if (roll.once_in(2)) change_at_random(roll, drafts);
    enrich(roll, drafts);
    return built(drafts);
}

/// Random regions that `make` makes of the dice. Each failure prints the seed.
template<class Make, class Property>
void on_regions_of(Make make, std::size_t count, Property&& property) {
    std::size_t done = 0;
    for (auto seed = first_seed; done < count; ++seed) {
        dice roll{seed};
        auto made = make(roll);
        if (!made) continue;
        INFO("seed " << seed);
        property(roll, reference_resolver{*std::move(made)});
        ++done;
    }
}
/// Random regions where everything may be dated, limited or out of the ordinary.
template<class Property>
void on_changed_regions(std::size_t count, Property&& property) {
    on_regions_of(a_changed_region, count, std::forward<Property>(property));
}

} // namespace mandat_tests
