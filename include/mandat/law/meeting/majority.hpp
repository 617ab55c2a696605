// SPDX-License-Identifier: MIT
#pragma once
// Majority: how a vote between two proposals ends, and in what form it is held (layer 2).

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>

#include <gsl/assert>

#include <cstdint>

namespace mandat::meeting {

/// What the vote is about.
enum class vote_kind : std::uint8_t {
    ordinary,
    election, ///< val
    hiring,   ///< anställning av personal
};

/// Where the chair's own vote went.
enum class chair_vote : std::uint8_t { not_stated, in_favour, against, abstained };

struct vote_question {
    body of = body::committee;
    vote_kind kind = vote_kind::ordinary;
    unsigned in_favour = 0; ///< votes cast for the one side, the chair's included
    unsigned against = 0;   ///< votes cast for the other
    chair_vote chair = chair_vote::not_stated;
    /// Law demands more than the most votes: two thirds for an extra election,
    /// a proportional election.
    answer other_majority = answer::unknown;
};

enum class vote_outcome : std::uint8_t {
    needs_assessment,
    carried,
    lost,
    carried_by_chair,
    lost_by_chair,
    lot,             ///< lottning
    chair_must_vote, ///< even, and the chair has not voted
};

/// How a vote is held, once somebody calls for it (5:53).
enum class ballot : std::uint8_t { open, closed };

struct vote_conclusion : conclusion<vote_outcome> {
    ballot form = ballot::open;
};

/// Each has one vote: a side that the chair voted for has one at least. @law KL 4:24
[[nodiscard]] constexpr bool is_possible(const vote_question& asked) noexcept {
    return (asked.chair != chair_vote::in_favour || asked.in_favour != 0) &&
           (asked.chair != chair_vote::against || asked.against != 0);
}

/// Open, but closed in elections and hiring. @law KL 5:54, in a committee through 6:33
[[nodiscard]] constexpr ballot ballot_for(vote_kind kind) noexcept {
    return kind == vote_kind::ordinary ? ballot::open : ballot::closed;
}

inline constexpr open_question asks_for_other_majority{
    "other_majority",
    detail::cite("KL-5-55"),
    {"Kräver lag något annat än enkel majoritet? (Två tredjedelar, ett proportionellt val.)",
     "Does law demand something else than a simple majority? (Two thirds, a proportional "
     "election.)"}};
inline constexpr open_question asks_if_it_was_reached{
    "other_majority_reached",
    detail::cite("KL-5-55"),
    {"Är den majoritet som lagen kräver uppnådd?",
     "Is the majority that the law demands reached?"}};
inline constexpr open_question asks_for_chairs_vote{
    "chair",
    detail::cite("KL-5-56-s1"),
    {"Hur röstade ordföranden?", "Which way did the chair vote?"}};

[[nodiscard]] constexpr outcome_words describe(vote_outcome outcome) noexcept {
    switch (outcome) {
    case vote_outcome::carried: return {"carried", answer::yes, {"bifall", "carried"}};
    case vote_outcome::lost: return {"lost", answer::no, {"avslag", "lost"}};
    case vote_outcome::carried_by_chair:
        return {"carried_by_chair",
                answer::yes,
                {"lika röstetal: bifall genom ordförandens utslagsröst",
                 "a tie: carried by the chair's casting vote"}};
    case vote_outcome::lost_by_chair:
        return {"lost_by_chair",
                answer::no,
                {"lika röstetal: avslag genom ordförandens utslagsröst",
                 "a tie: lost by the chair's casting vote"}};
    case vote_outcome::lot:
        return {"lot",
                answer::unknown,
                {"lika röstetal: lotten avgör", "a tie: the drawing of lots decides"}};
    case vote_outcome::chair_must_vote:
        return {
            "chair_must_vote",
            answer::unknown,
            {"lika röstetal: ordföranden är skyldig att rösta", "a tie: the chair has to vote"}};
    case vote_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

namespace detail {

/// Who prevails among the votes cast. @law KL 5:55, 5:56, 4:25 2 st.
constexpr void count_votes(const vote_question& asked, vote_conclusion& made) noexcept {
    if (asked.in_favour > asked.against)
        return made.decide(vote_outcome::carried, {cite("KL-5-55"), cite("KL-4-24")});
    if (asked.in_favour < asked.against)
        return made.decide(vote_outcome::lost, {cite("KL-5-55"), cite("KL-4-24")});
    if (asked.kind != vote_kind::ordinary)
        return made.decide(vote_outcome::lot, {cite("KL-5-56-s2")});
    switch (asked.chair) {
    case chair_vote::in_favour:
        return made.decide(vote_outcome::carried_by_chair, {cite("KL-5-56-s1")});
    case chair_vote::against: return made.decide(vote_outcome::lost_by_chair, {cite("KL-5-56-s1")});
    case chair_vote::abstained:
        return made.decide(vote_outcome::chair_must_vote, {cite("KL-4-25"), cite("KL-5-56-s1")});
    case chair_vote::not_stated: return made.ask({asks_for_chairs_vote});
    }
}

} // namespace detail

/// How does the vote end?
///
/// The most of the votes cast; in a tie the chair's side, but in elections and hiring the
/// lot. Who abstains is not counted. Where law demands another majority, a side with the
/// most votes has not yet won.
///
/// @pre   is_possible(asked)
/// @law   KL 5:53-56, in a committee through 6:33; 4:24, 4:25 2 st.
[[nodiscard]] constexpr vote_conclusion assess_vote(const vote_question& asked) noexcept {
    Expects(is_possible(asked));
    vote_conclusion made;
    made.form = ballot_for(asked.kind);
    if (asked.of == body::sub_committee) {
        made.ask({asks_for_sub_committee});
        return made;
    }
    detail::count_votes(asked, made);
    if (made.outcome != vote_outcome::lost && asked.other_majority != answer::no)
        made.ask({asked.other_majority == answer::yes ? asks_if_it_was_reached
                                                      : asks_for_other_majority});
    if (asked.of == body::committee) made.rules.add(detail::cite("KL-6-33"));
    for (const rule* one : {detail::cite("KL-5-53"), detail::cite("KL-5-54")}) made.rules.add(one);
    return made;
}

} // namespace mandat::meeting
