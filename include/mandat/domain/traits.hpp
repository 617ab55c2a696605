// SPDX-License-Identifier: MIT
#pragma once
// Traits of a matter that kommunallagen 5:1 and 6:38 ask about: three-valued data
// with a source (layer 0).

#include <mandat/domain/facts.hpp>

#include <algorithm>
#include <array>
#include <cstdint>

namespace mandat {

/// The legal facts that are traits of a matter and may be stored as data. The
/// others belong to one case.
inline constexpr std::array trait_facts{
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
/// What the five points of 6:38 first paragraph ask of a matter, in their order. @law KL 6:38
inline constexpr std::array traits_of_the_ban{
    legal_fact::concerns_goals_direction_scope_quality,
    legal_fact::opinion_to_council,
    legal_fact::opinion_on_appeal_of_whole_committee,
    legal_fact::important_exercise_of_authority,
    legal_fact::citizens_proposal,
    legal_fact::special_statute_ban,
};
/// What makes a matter council's. @law KL 5:1
inline constexpr std::array traits_of_councils_matters{
    legal_fact::of_principle_or_greater_importance};

/// What `assessed` speaks of: KL 6:38 first paragraph and 5:1.
[[nodiscard]] constexpr bool is_of_the_assessment(legal_fact fact) noexcept {
    const auto is_in = [&](const auto& all) {
        return std::find(all.begin(), all.end(), fact) != all.end();
    };
    return is_in(traits_of_the_ban) || is_in(traits_of_councils_matters);
}

[[nodiscard]] constexpr bool is_trait(legal_fact fact) noexcept {
    return std::find(trait_facts.begin(), trait_facts.end(), fact) != trait_facts.end();
}

/// What data says of the traits; what nobody said is unknown.
class traits {
public:
    [[nodiscard]] constexpr answer of(legal_fact trait) const noexcept { return stated_.at(trait); }
    /// Somebody said something of the trait, be it that it is unknown: an exception
    /// from a wider assessment.
    [[nodiscard]] constexpr bool mention(legal_fact trait) const noexcept {
        return stated_.mentions(slot_of(trait));
    }
    constexpr void state(legal_fact trait, answer value) noexcept {
        stated_.assert_that(trait, value);
    }
    friend constexpr bool operator==(const traits&, const traits&) = default;

private:
    asserted_facts stated_;
};

/// Some of the legal facts.
class fact_set {
public:
    [[nodiscard]] constexpr bool has(legal_fact fact) const noexcept {
        return (bits_ >> static_cast<unsigned>(fact) & 1U) != 0;
    }
    constexpr void add(legal_fact fact) noexcept {
        bits_ |= std::uint64_t{1} << static_cast<unsigned>(fact);
    }
    constexpr void remove(legal_fact fact) noexcept {
        bits_ &= ~(std::uint64_t{1} << static_cast<unsigned>(fact));
    }
    [[nodiscard]] constexpr bool is_empty() const noexcept { return bits_ == 0; }
    friend constexpr bool operator==(const fact_set&, const fact_set&) = default;

private:
    std::uint64_t bits_ = 0;
};

/// A jurist has looked at the case: of what nobody has said anything, nothing of KL 6:38 first
/// paragraph or 5:1 applies.
[[nodiscard]] constexpr asserted_facts assessed(asserted_facts said) noexcept {
    const auto deny = [&](legal_fact trait) {
        if (!said.mentions(slot_of(trait))) said.assert_that(trait, answer::no);
    };
    for (const auto trait : traits_of_the_ban) deny(trait);
    for (const auto trait : traits_of_councils_matters) deny(trait);
    return said;
}

/// A yes from anywhere stands, for no fact lifts a prohibition that is met;
/// then a no; else unknown.
[[nodiscard]] constexpr answer strongest(answer left, answer right) noexcept {
    return left < right ? right : left;
}

/// What stands where the case and the data both speak of a fact that has to be `lawful`: what
/// bars stands whoever says it, and the data opens nothing that the case denies.
[[nodiscard]] constexpr answer standing(answer in_case, answer in_data, answer lawful) noexcept {
    return lawful == answer::yes && in_case == answer::no ? answer::no
                                                          : strongest(in_case, in_data);
}

} // namespace mandat
