// SPDX-License-Identifier: MIT
#pragma once
// Abstention: may a member leave a vote or a decision to the others? (layer 2)

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>

#include <cstdint>

namespace mandat::meeting {

enum class seat : std::uint8_t { member, chair };

struct abstention_question {
    body of = body::committee;
    seat held = seat::member; ///< a serving alternate is a member (4:22)
    answer vote_is_needed =
        answer::unknown; ///< the matter cannot be decided without the chair's vote
    answer exercise_of_authority = answer::unknown; ///< against an individual
    answer took_part = answer::unknown;             ///< in handling the matter
};

enum class abstention_outcome : std::uint8_t {
    needs_assessment,
    may_abstain,
    must_take_part, ///< in deciding, without having to vote for more than one proposal
    must_vote,      ///< the chair
};

inline constexpr open_question asks_if_vote_is_needed{
    "vote_is_needed",
    detail::cite("KL-4-25"),
    {"Behövs ordförandens röst för att ärendet ska kunna avgöras?",
     "Is the chair's vote needed for the matter to be decided?"}};
inline constexpr open_question asks_if_exercise_of_authority{
    "exercise_of_authority",
    detail::cite("KL-4-26"),
    {"Avser ärendet myndighetsutövning mot någon enskild?",
     "Is the matter an exercise of authority against an individual?"}};
inline constexpr open_question asks_if_took_part_in_handling{
    "took_part",
    detail::cite("KL-4-26"),
    {"Har ledamoten deltagit i handläggningen av ärendet?",
     "Has the member taken part in handling the matter?"}};

/// May the member abstain?
///
/// Members may, the chair not when the matter hangs on it. In a nämnd whoever handled an exercise
/// of authority against an individual has to take part in deciding it.
///
/// @law  KL 4:25, 4:26
[[nodiscard]] constexpr conclusion<abstention_outcome>
assess_abstention(const abstention_question& asked) noexcept {
    conclusion<abstention_outcome> made;
    if (asked.of == body::sub_committee) {
        made.ask({asks_for_sub_committee});
        return made;
    }
    const auto chair_is_needed = asked.held == seat::chair ? asked.vote_is_needed : answer::no;
    const auto is_bound = asked.of == body::committee
                              ? all_of({asked.exercise_of_authority, asked.took_part})
                              : answer::no;
    if (chair_is_needed == answer::yes) {
        made.decide(abstention_outcome::must_vote, {detail::cite("KL-4-25")});
    } else if (is_bound == answer::yes) {
        made.decide(abstention_outcome::must_take_part, {detail::cite("KL-4-26")});
    } else if (any_of({chair_is_needed, is_bound}) == answer::no) {
        made.decide(abstention_outcome::may_abstain, {detail::cite("KL-4-25")});
    } else {
        made.ask_if_unknown(chair_is_needed, asks_if_vote_is_needed);
        if (is_bound == answer::unknown) {
            made.ask_if_unknown(asked.exercise_of_authority, asks_if_exercise_of_authority);
            made.ask_if_unknown(asked.took_part, asks_if_took_part_in_handling);
        }
    }
    return made;
}

[[nodiscard]] constexpr outcome_words describe(abstention_outcome outcome) noexcept {
    switch (outcome) {
    case abstention_outcome::may_abstain:
        return {"may_abstain", answer::yes, {"ledamoten får avstå", "the member may abstain"}};
    case abstention_outcome::must_take_part:
        return {"must_take_part",
                answer::no,
                {"den som handlagt ärendet måste delta i avgörandet, men inte rösta för mer än ett "
                 "förslag",
                 "whoever handled the matter has to take part in deciding it, but not to vote for "
                 "more than one proposal"}};
    case abstention_outcome::must_vote:
        return {
            "must_vote", answer::no, {"ordföranden är skyldig att rösta", "the chair has to vote"}};
    case abstention_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

} // namespace mandat::meeting
