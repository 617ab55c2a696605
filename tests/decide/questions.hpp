// SPDX-License-Identifier: MIT
//
// Random questions that are likely to be answered yes, and the same question put to another governance.
#pragma once

#include "decide/random_governance.hpp"
#include "decide/support.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace mandat_tests {

/// The same question in another governance, by keys; nothing where that lacks whom or what is asked about. What is
/// said of facts that do not hang on the matter there is left out.
[[nodiscard]] inline std::optional<question>
carried_over(const governance& to, const governance& from, const question& made) {
    auto same = made;
    same.generation = to.generation();
    const auto who = from.key_of(made.who);
    switch (made.who.what) {
    case subject::kind::organ: same.who = to.find_organ(who); break;
    case subject::kind::post: same.who = to.find_post(who); break;
    case subject::kind::person: same.who = to.find_person(who); break;
    case subject::kind::role:
    case subject::kind::nobody: break;
    }
    same.matter = to.find_matter(from.at(made.matter).key);
    const bool is_there =
        same.who.what != subject::kind::nobody && same.who.number != post_id{}.value();
    if (!is_there || !same.matter.is_valid()) return std::nullopt;
    if (made.unit.is_valid()) {
        same.unit = to.find_unit(from.at(made.unit).key);
        if (!same.unit.is_valid()) return std::nullopt;
    }
    if (made.area.is_valid()) {
        same.area = to.find_area(from.at(made.area).key);
        if (!same.area.is_valid()) return std::nullopt;
    }
    same.facts = {};
    for (const auto& fact : fact_descriptions)
        if (made.facts.mentions(slot_of(fact.fact)))
            same.facts.assert_that(fact.fact, made.facts.at(fact.fact));
    for (const auto fact : from.at(made.matter).facts) {
        const auto slot = *from.slot_of(made.matter, fact);
        const auto own = to.find_fact(from.at(fact).key);
        if (!made.facts.mentions(slot) || !own.is_valid()) continue;
        if (const auto there = to.slot_of(same.matter, own))
            same.facts.assert_that(*there, made.facts.at(slot));
    }
    return same;
}
[[nodiscard]] inline question in_terms_of(const reference_resolver& other,
                                          const reference_resolver& resolver,
                                          const question& made) {
    const auto same = carried_over(other.of(), resolver.of(), made);
    if (!same) give_up("the other region lacks what is asked about");
    return *same;
}

/// Verdict, reason and point, by names: what may be compared between governances.
[[nodiscard]] inline std::tuple<verdict, reason_code, std::string> in_names(const governance& of,
                                                                            const brief& found) {
    return {found.verdict, found.reason,
            found.point.is_valid() ? std::string{of.key_of(found.point)} : std::string{}};
}

[[nodiscard]] inline bool decides_by_itself(const governance& of, subject who) {
    if (!who.is(subject::kind::organ)) return false;
    const auto kind = of.at(who.organ()).kind;
    return is_committee(kind) || kind == organ_kind::council ||
           kind == organ_kind::joint_labour_management_body;
}

[[nodiscard]] inline bool is_automated(const governance& of, subject who) {
    return who.is(subject::kind::post) && of.at(who.post()).kind == post_kind::automated_function;
}

/// KL 6:38 first paragraph, and 5:1: nobody may be let decide it, save in urgent matters.
inline constexpr std::array prohibitions{legal_fact::concerns_goals_direction_scope_quality,
                                         legal_fact::opinion_to_council,
                                         legal_fact::opinion_on_appeal_of_whole_committee,
                                         legal_fact::of_principle_or_greater_importance,
                                         legal_fact::important_exercise_of_authority,
                                         legal_fact::citizens_proposal,
                                         legal_fact::special_statute_ban};
/// KL 6:38 second paragraph.
inline constexpr std::array prohibitions_for_automation{
    legal_fact::appealed_under_chapter_13, legal_fact::not_appealable_by_statute,
    legal_fact::procurement, legal_fact::choice_or_authorisation_system};

/// A question that is likelier to be answered yes: what has to be assessed is mostly said to be in order.
[[nodiscard]] inline question a_likely_question(dice& roll, const reference_resolver& resolver) {
    auto made = a_question(roll, resolver, 40);
    for (const auto fact : prohibitions)
        if (!roll.once_in(20)) made.facts.assert_that(fact, answer::no);
    for (const auto fact : prohibitions_for_automation)
        if (!roll.once_in(20)) made.facts.assert_that(fact, answer::no);
    made.facts.assert_that(legal_fact::disqualified, answer::no);
    for (const auto fact :
         {legal_fact::within_point_text, legal_fact::users_heard, legal_fact::users_endorsed,
          legal_fact::subdelegation_allowed, legal_fact::is_head_of_administration,
          legal_fact::data_still_current, legal_fact::urgent, legal_fact::delegate_hindered,
          legal_fact::taken_after_adoption})
        if (!roll.once_in(6)) made.facts.assert_that(fact, answer::yes);
    return made;
}

[[nodiscard]] inline money kronor_in_question(std::string_view text) {
    return money::ore(kronor(text, true).value);
}

/// Of somebody whom a point names, on its matter, within what such limits mostly allow.
[[nodiscard]] inline question a_granted_question(dice& roll, const reference_resolver& resolver) {
    const auto& of = resolver.of();
    auto made = a_likely_question(roll, resolver);
    made.area = of.find_area("norr");
    made.lasting = duration{2, duration::unit::months};
    made.amount = kronor_in_question(roll.once_in(2) ? "1000" : "49999,99");
    if (of.delegations().empty()) return made;
    const auto& grant = roll.of(of.delegations());
    if (!grant.delegate.is(subject::kind::role)) made.who = grant.delegate;
    made.matter = grant.matter;
    for (const auto& key : facts_of_own)
        if (const auto slot = of.slot_of(made.matter, of.find_fact(key)); slot && !roll.once_in(10))
            made.facts.assert_that(*slot, key == facts_of_own[0] ? answer::yes : answer::no);
    const auto first = of.at(of.at(grant.point).order).when.when.first();
    if (is_calendar_day(first) && made.on < first) made.on = next_day(first);
    return made;
}

/// Says something of every fact, legal or the region's own, save of those in `kept`.
[[nodiscard]] inline question with_more_facts(dice& roll, const governance& of, question made,
                                              const std::set<legal_fact>& kept) {
    for (const auto& fact : fact_descriptions)
        if (kept.count(fact.fact) == 0 && !roll.once_in(4))
            made.facts.assert_that(fact.fact, any_answer(roll));
    for (std::size_t i = 0; i < of.at(made.matter).facts.size(); ++i)
        if (!roll.once_in(4))
            made.facts.assert_that(fact_slot{static_cast<std::uint8_t>(legal_fact_slots + i)},
                                   any_answer(roll));
    return made;
}

} // namespace mandat_tests
