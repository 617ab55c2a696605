// SPDX-License-Identifier: MIT
#pragma once
// Quorum (beslutsförhet): may the body handle this matter with those who are there? (layer 2)

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/meeting/remote.hpp>

#include <gsl/assert>

#include <algorithm>
#include <cstdint>
#include <optional>

namespace mandat::meeting {

/// What is to be handled.
enum class item : std::uint8_t {
    matter,                     ///< ärende
    interpellation_or_question, ///< council only: an answer is given, nothing is decided
    disqualification_question,  ///< committee only: whether the challenged ones are disqualified
};

/// Who is there, in persons. Whoever counts stands in one of the three groups.
struct quorum_question {
    body of = body::committee;
    item what = item::matter;
    /// As council has fixed the number.
    // Reading: "more than half of the members" is of the seats, vacant ones too. To
    // count filled seats only would
    //          let a body that has lost half of its members decide with a quarter of them.
    unsigned seats = 0;
    unsigned present = 0;            ///< members in the room
    unsigned serving_alternates = 0; ///< in the room, in a member's place
    unsigned remote = 0;             ///< members and serving alternates who take part remotely
    /// Of those in the room and not replaced: disqualified, or challenged
    /// where that is the question.
    unsigned disqualified = 0;
    unsigned remote_disqualified = 0; ///< the same, of those who take part remotely
    remote_terms remotely{};
    unsigned remote_presidium = 0; ///< council: of those who take part remotely, its presidium
    date on = no_day;              ///< of the meeting, where anybody takes part remotely
    answer fewer_may_hear_answers = answer::unknown;    ///< council has said so
    answer nobody_else_can_be_called = answer::unknown; ///< without inconvenient delay
    std::optional<unsigned> required{}; ///< sub-committee: how many its rules of procedure demand
};

enum class quorum_outcome : std::uint8_t {
    needs_assessment,
    quorate,
    quorate_despite_disqualification, ///< council: only because of it do too few take part
    quorate_for_answers,              ///< too few to decide anything
    quorate_with_challenged,          ///< they take part in deciding whether they are disqualified
    inquorate,
    inquorate_by_disqualification, ///< enough came, too few are left
};

struct quorum_conclusion : conclusion<quorum_outcome> {
    unsigned counted = 0; ///< remote ones only where it is known that they count
    unsigned needed = 0;  ///< zero where no rule gives a number
};

/// The numbers can be those of a meeting. Council has an odd number of seats. @law KL 5:5
[[nodiscard]] constexpr bool is_possible(const quorum_question& asked) noexcept {
    const auto in_room = std::uint64_t{asked.present} + asked.serving_alternates;
    return asked.seats != 0 && in_room + asked.remote <= asked.seats &&
           asked.disqualified <= in_room && asked.remote_disqualified <= asked.remote &&
           asked.remote_presidium <= asked.remote &&
           (asked.remote_presidium == 0 || asked.of == body::council) &&
           (asked.of != body::council || asked.seats % 2 == 1) &&
           (asked.what != item::interpellation_or_question || asked.of == body::council) &&
           (asked.what != item::disqualification_question || asked.of == body::committee) &&
           (!asked.required || (asked.of == body::sub_committee && *asked.required != 0 &&
                                *asked.required <= asked.seats));
}

/// The least number that is more than half.
[[nodiscard]] constexpr unsigned more_than_half_of(unsigned seats) noexcept {
    return seats / 2 + 1;
}

inline constexpr open_question asks_if_fewer_may_hear_answers{
    "fewer_may_hear_answers",
    detail::cite("KL-5-45"),
    {"Har fullmäktige bestämt att interpellationer och frågor får besvaras med färre närvarande?",
     "Has council decided that interpellations and questions may be answered with fewer present?"}};
inline constexpr open_question asks_if_nobody_else_can_be_called{
    "nobody_else_can_be_called",
    detail::cite("KL-6-30"),
    {"Saknas någon att tillkalla utan olägligt uppskov?", "Is nobody else at hand in time?"}};

namespace detail {

/// More than half are present; the disqualified are, though they take no part. @law KL 5:45, 5:46
constexpr void decide_in_council(const quorum_question& asked, unsigned came, unsigned left,
                                 quorum_conclusion& made) noexcept {
    // Nothing bids a disqualified member leave: 5:47 takes over 6:30's second and third
    // paragraphs, not its first.
    made.counted = came;
    made.needed = more_than_half_of(asked.seats);
    const auto fewer =
        asked.what == item::interpellation_or_question ? asked.fewer_may_hear_answers : answer::no;
    if (left >= made.needed) return made.decide(quorum_outcome::quorate, {cite("KL-5-45")});
    if (came >= made.needed)
        return made.decide(quorum_outcome::quorate_despite_disqualification,
                           {cite("KL-5-46"), cite("KL-5-45")});
    if (made.ask_if_unknown(fewer, asks_if_fewer_may_hear_answers)) return;
    made.decide(fewer == answer::yes ? quorum_outcome::quorate_for_answers
                                     : quorum_outcome::inquorate,
                {cite("KL-5-45")});
}

/// More than half are present; the disqualified have to leave. @law KL 6:27, 6:30 1 st., 3 st.
constexpr void decide_in_committee(const quorum_question& asked, unsigned came, unsigned left,
                                   quorum_conclusion& made) noexcept {
    made.counted = left;
    made.needed = more_than_half_of(asked.seats);
    const auto stay = asked.what == item::disqualification_question
                          ? asked.nobody_else_can_be_called
                          : answer::no;
    if (left >= made.needed) return made.decide(quorum_outcome::quorate, {cite("KL-6-27")});
    if (came < made.needed) return made.decide(quorum_outcome::inquorate, {cite("KL-6-27")});
    if (made.ask_if_unknown(stay, asks_if_nobody_else_can_be_called)) return;
    if (stay == answer::yes) made.counted = came;
    made.decide(stay == answer::yes ? quorum_outcome::quorate_with_challenged
                                    : quorum_outcome::inquorate_by_disqualification,
                {cite("KL-6-27"), cite("KL-6-30")});
}

/// The rules of procedure decide. @law KL 6:44
constexpr void decide_in_sub_committee(const quorum_question& asked, unsigned came, unsigned left,
                                       quorum_conclusion& made) noexcept {
    made.counted = left;
    made.needed = asked.required.value_or(0);
    if (!asked.required)
        return made.ask({{"required",
                          cite("KL-6-44"),
                          {"Hur många ska enligt reglementet vara närvarande?",
                           "How many must by the rules of procedure be present?"}}});
    made.decide(left >= made.needed   ? quorum_outcome::quorate
                : came >= made.needed ? quorum_outcome::inquorate_by_disqualification
                                      : quorum_outcome::inquorate,
                {cite("KL-6-44")});
}

} // namespace detail

[[nodiscard]] constexpr outcome_words describe(quorum_outcome outcome) noexcept {
    switch (outcome) {
    case quorum_outcome::quorate: return {"quorate", answer::yes, {"beslutsför", "quorate"}};
    case quorum_outcome::quorate_despite_disqualification:
        return {"quorate_despite_disqualification",
                answer::yes,
                {"beslutsför trots jäv", "quorate despite disqualification"}};
    case quorum_outcome::quorate_for_answers:
        return {"quorate_for_answers",
                answer::yes,
                {"för få för beslut, men frågor får besvaras",
                 "too few to decide, but questions may be answered"}};
    case quorum_outcome::quorate_with_challenged:
        return {"quorate_with_challenged",
                answer::yes,
                {"den som jävet gäller får delta i jävsfrågan",
                 "the challenged may take part in deciding the challenge"}};
    case quorum_outcome::inquorate:
        return {"inquorate", answer::no, {"inte beslutsför", "inquorate"}};
    case quorum_outcome::inquorate_by_disqualification:
        return {"inquorate_by_disqualification",
                answer::no,
                {"inte beslutsför utan de jäviga", "inquorate without the disqualified"}};
    case quorum_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

/// May the body handle the matter, with those who are there and may take part?
///
/// Serving alternates count as members, remote participants as present. In a committee
/// disqualification can break the quorum, in council it cannot.
///
/// @pre   is_possible(asked)
/// @law   KL 5:45, 5:46, 6:27, 6:30; 4:22; 5:16, 6:24. Utskott: the rules of procedure (6:44)
[[nodiscard]] constexpr quorum_conclusion assess_quorum(const quorum_question& asked) noexcept {
    Expects(is_possible(asked));
    const auto counting = [&asked](unsigned remote) {
        const auto in_room = asked.present + asked.serving_alternates;
        const auto came = in_room + remote;
        const auto left = came - asked.disqualified - std::min(remote, asked.remote_disqualified);
        quorum_conclusion made;
        switch (asked.of) {
        case body::council: detail::decide_in_council(asked, came, left, made); break;
        case body::committee: detail::decide_in_committee(asked, came, left, made); break;
        case body::sub_committee: detail::decide_in_sub_committee(asked, came, left, made); break;
        }
        if (asked.serving_alternates != 0) made.rules.add(detail::cite("KL-4-22"));
        if (asked.remote != 0) made.rules.add(remote_rule(asked.of, asked.on));
        return made;
    };
    const auto counts = counts_as_present(asked.remotely, asked.on);
    const auto presidium = may_presidium_be_remote(asked.of, asked.on);
    const auto others = asked.remote - asked.remote_presidium;
    const auto least = counts != answer::yes ? 0 : presidium == answer::yes ? asked.remote : others;
    const auto most = counts == answer::no ? 0 : presidium == answer::no ? others : asked.remote;
    auto made = counting(least);
    if (least != most &&
        describe(counting(most).outcome).reads_as != describe(made.outcome).reads_as)
        ask_for_terms(made, asked.remotely, asked.of, asked.on);
    return made;
}

} // namespace mandat::meeting
