// SPDX-License-Identifier: MIT
#include "support/catch.hpp"
#include <mandat/domain/facts.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/law/catalog.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string_view>
#include <utility>

using namespace mandat;

namespace {

/// Slots are part of stored questions: a row is never changed, only added.
constexpr auto pinned = std::to_array<std::pair<int, std::string_view>>({
    {0, "concerns_goals_direction_scope_quality"},
    {1, "of_principle_or_greater_importance"},
    {2, "opinion_to_council"},
    {3, "opinion_on_appeal_of_whole_committee"},
    {4, "exercise_of_authority_against_individual"},
    {5, "citizens_proposal"},
    {6, "special_statute_ban"},
    {7, "urgent"},
    {8, "disqualified"},
    {9, "procurement"},
    {10, "choice_or_authorisation_system"},
    {11, "appealed_under_chapter_13"},
    {12, "not_appealable_by_statute"},
    {13, "execution"},
    {14, "within_point_text"},
    {15, "taken_after_adoption"},
    {16, "subdelegation_allowed"},
    {17, "holder_is_employed"},
    {18, "delegate_hindered"},
    {19, "taken_back_by_committee"},
    {20, "users_endorsed"},
    {21, "users_heard"},
    {22, "data_still_current"},
    {23, "within_duration"},
    {24, "referral_demanded"},
    {25, "is_head_of_administration"},
    {26, "agreement_in_force"},
    {27, "council_allows_self_management"},
    {28, "sub_delegation_still_holds"},
    {29, "important_exercise_of_authority"},
    {30, "of_principle_in_the_orders_sense"},
    {31, "delegate_acts_in_service"},
    {32, "earlier_stand_ins_hindered"},
    {33, "stand_in_covers_vacancy"},
    {34, "adopted_by_the_committee"},
    {35, "role_reaches_other_administrations"},
    {36, "post_outlives_its_unit"},
    {37, "exclusion_covers_urgent_matters"},
    {38, "giver_was_employed"},
    {39, "decided_by_delegate"},
    {40, "decision_refuses"},
    {41, "decision_sets_conditions"},
    {42, "employment"},
    {43, "holds_the_statutory_office"},
    {44, "higher_superior_may_step_in"},
});

consteval bool slots_are_as_pinned() {
    for (const auto& [slot, key] : pinned)
        if (fact_descriptions.at(static_cast<std::size_t>(slot)).key != key) return false;
    return pinned.size() == legal_fact_count;
}
static_assert(slots_are_as_pinned());

/// A new fact that is not named here is a compiler's warning: pin it above as well.
constexpr bool is_named(legal_fact fact) {
    switch (fact) {
    case legal_fact::concerns_goals_direction_scope_quality:
    case legal_fact::of_principle_or_greater_importance:
    case legal_fact::opinion_to_council:
    case legal_fact::opinion_on_appeal_of_whole_committee:
    case legal_fact::exercise_of_authority_against_individual:
    case legal_fact::citizens_proposal:
    case legal_fact::special_statute_ban:
    case legal_fact::urgent:
    case legal_fact::disqualified:
    case legal_fact::procurement:
    case legal_fact::choice_or_authorisation_system:
    case legal_fact::appealed_under_chapter_13:
    case legal_fact::not_appealable_by_statute:
    case legal_fact::execution:
    case legal_fact::within_point_text:
    case legal_fact::taken_after_adoption:
    case legal_fact::subdelegation_allowed:
    case legal_fact::holder_is_employed:
    case legal_fact::delegate_hindered:
    case legal_fact::taken_back_by_committee:
    case legal_fact::users_endorsed:
    case legal_fact::users_heard:
    case legal_fact::data_still_current:
    case legal_fact::within_duration:
    case legal_fact::referral_demanded:
    case legal_fact::is_head_of_administration:
    case legal_fact::agreement_in_force:
    case legal_fact::council_allows_self_management:
    case legal_fact::sub_delegation_still_holds:
    case legal_fact::important_exercise_of_authority:
    case legal_fact::of_principle_in_the_orders_sense:
    case legal_fact::delegate_acts_in_service:
    case legal_fact::earlier_stand_ins_hindered:
    case legal_fact::stand_in_covers_vacancy:
    case legal_fact::adopted_by_the_committee:
    case legal_fact::role_reaches_other_administrations:
    case legal_fact::post_outlives_its_unit:
    case legal_fact::exclusion_covers_urgent_matters:
    case legal_fact::giver_was_employed:
    case legal_fact::decided_by_delegate:
    case legal_fact::decision_refuses:
    case legal_fact::decision_sets_conditions:
    case legal_fact::employment:
    case legal_fact::holds_the_statutory_office:
    case legal_fact::higher_superior_may_step_in: return true;
    }
    return false;
}
consteval bool every_slot_is_named() {
    for (std::size_t slot = 0; slot < legal_fact_slots; ++slot)
        if (is_named(static_cast<legal_fact>(slot)) != (slot < legal_fact_count)) return false;
    return true;
}
static_assert(every_slot_is_named());

consteval bool every_rule_is_in_the_catalogue() {
    return std::all_of(
        fact_descriptions.begin(), fact_descriptions.end(), [](const auto& description) {
            return description.rule.empty() || find_rule(description.rule) != nullptr;
        });
}
static_assert(every_rule_is_in_the_catalogue());

static_assert(answer{} == answer::unknown);
static_assert(asserted_facts{}.at(legal_fact::urgent) == answer::unknown);
static_assert(traits{}.of(legal_fact::procurement) == answer::unknown);

} // namespace

TEST_CASE("Slots of legal facts are never renumbered", "[domain][facts]") {
    for (const auto& [slot, key] : pinned) {
        INFO(key);
        const auto found = find_legal_fact(key);
        REQUIRE(found);
        CHECK(static_cast<int>(*found) == slot);
        CHECK(slot_of(*found).value == slot);
        CHECK(key_of(*found) == key);
    }
}

TEST_CASE("Each legal fact asks a question in both languages under a rule of the catalogue",
          "[domain][facts]") {
    for (const auto& description : fact_descriptions) {
        INFO(description.key);
        CHECK(describe(description.fact).key == description.key);
        CHECK_FALSE(description.question.sv.empty());
        CHECK_FALSE(description.question.en.empty());
        CHECK(description.question.sv.find('?') != std::string_view::npos);
        CHECK(description.question.en.find('?') != std::string_view::npos);
        CHECK(description.question.sv != description.question.en);
        if (description.rule.empty())
            CHECK(description.fact == legal_fact::data_still_current); // the data asks, not the law
        else
            CHECK(find_rule(description.rule) != nullptr);
    }
}

TEST_CASE("Keys of legal facts are unique, in English and in snake_case", "[domain][facts]") {
    std::set<std::string_view> keys;
    for (const auto& description : fact_descriptions) {
        INFO(description.key);
        CHECK(keys.insert(description.key).second);
        CHECK(std::all_of(description.key.begin(), description.key.end(), [](char character) {
            return (character >= 'a' && character <= 'z') ||
                   (character >= '0' && character <= '9') || character == '_';
        }));
    }
    CHECK_FALSE(find_legal_fact("").has_value());
    CHECK_FALSE(find_legal_fact("within_policy").has_value());
    CHECK_FALSE(find_legal_fact("Urgent").has_value());
}

TEST_CASE("Silence is taken as no only for what a law makes somebody declare", "[domain][facts]") {
    const std::set presumed_no{
        legal_fact::disqualified,
        legal_fact::taken_back_by_committee,
        legal_fact::referral_demanded,
    };
    for (const auto& description : fact_descriptions) {
        INFO(description.key);
        CHECK((description.when_silent == silence::presumed_no) ==
              presumed_no.contains(description.fact));
    }
}

TEST_CASE("What nobody asserted is unknown and not mentioned", "[domain][facts]") {
    const asserted_facts nothing;
    for (std::uint8_t slot = 0; slot < fact_slots; ++slot) {
        CHECK(nothing.at(fact_slot{slot}) == answer::unknown);
        CHECK_FALSE(nothing.mentions(fact_slot{slot}));
    }
}

TEST_CASE("To assert that a fact is unknown is to mention it", "[domain][facts]") {
    asserted_facts facts;
    facts.assert_that(legal_fact::disqualified, answer::unknown);
    CHECK(facts.at(legal_fact::disqualified) == answer::unknown);
    CHECK(facts.mentions(slot_of(legal_fact::disqualified)));
    CHECK_FALSE(facts == asserted_facts{});
}

TEST_CASE("A later assertion replaces an earlier one", "[domain][facts]") {
    constexpr std::array answers{answer::unknown, answer::no, answer::yes};
    for (const auto first : answers)
        for (const auto then : answers) {
            asserted_facts facts;
            facts.assert_that(legal_fact::urgent, first);
            facts.assert_that(legal_fact::urgent, then);
            CHECK(facts.at(legal_fact::urgent) == then);
            asserted_facts at_once;
            at_once.assert_that(legal_fact::urgent, then);
            CHECK(facts == at_once);
        }
}

TEST_CASE("Each of the 64 slots is asserted apart from all others", "[domain][facts]") {
    for (std::uint8_t slot = 0; slot < fact_slots; ++slot) {
        asserted_facts facts;
        facts.assert_that(fact_slot{slot}, answer::yes);
        for (std::uint8_t other = 0; other < fact_slots; ++other) {
            CHECK(facts.at(fact_slot{other}) == (other == slot ? answer::yes : answer::unknown));
            CHECK(facts.mentions(fact_slot{other}) == (other == slot));
        }
    }
}

TEST_CASE("Traits belong to a matter, the other legal facts to a case", "[domain][facts][traits]") {
    const std::set expected{
        legal_fact::concerns_goals_direction_scope_quality,
        legal_fact::of_principle_or_greater_importance,
        legal_fact::opinion_to_council,
        legal_fact::opinion_on_appeal_of_whole_committee,
        legal_fact::exercise_of_authority_against_individual,
        legal_fact::special_statute_ban,
        legal_fact::procurement,
        legal_fact::choice_or_authorisation_system,
        legal_fact::appealed_under_chapter_13,
        legal_fact::not_appealable_by_statute,
        legal_fact::citizens_proposal,
        legal_fact::important_exercise_of_authority,
        legal_fact::of_principle_in_the_orders_sense,
        legal_fact::employment,
    };
    CHECK(trait_facts.size() == expected.size());
    for (const auto& description : fact_descriptions) {
        INFO(description.key);
        CHECK(is_trait(description.fact) == expected.contains(description.fact));
    }
}

TEST_CASE("A yes stands against a no, and a no against silence", "[domain][facts][traits]") {
    CHECK(strongest(answer::yes, answer::no) == answer::yes);
    CHECK(strongest(answer::no, answer::yes) == answer::yes);
    CHECK(strongest(answer::no, answer::unknown) == answer::no);
    CHECK(strongest(answer::unknown, answer::no) == answer::no);
    CHECK(strongest(answer::unknown, answer::unknown) == answer::unknown);

    traits stated;
    stated.state(legal_fact::procurement, answer::yes);
    CHECK(stated.of(legal_fact::procurement) == answer::yes);
    CHECK(stated.of(legal_fact::of_principle_or_greater_importance) == answer::unknown);
    CHECK_FALSE(stated == traits{});
}
