// SPDX-License-Identifier: MIT
// Votes: kommunallagen (2017:725) 5:53-56, in a committee through 6:33.
#include "law/meeting/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/meeting/majority.hpp>

#include <string_view>

using namespace mandat;
using namespace mandat::meeting;
using namespace mandat::test;

static_assert(assess_vote({.in_favour = 2, .against = 1, .other_majority = answer::no}).outcome ==
              vote_outcome::carried);

TEST_CASE("KL 5:55 and 5:56: the most votes win, in a tie the chair's side, but lots in elections",
          "[law][meeting][vote][kl-5-55][kl-5-56]") {
    struct row {
        std::string_view sentence;
        vote_question asked;
        std::string_view outcome;
        std::string_view rules;
        std::string_view questions;
    };
    const auto no = answer::no;
    const auto council = body::council;
    const auto committee = body::committee;
    const row rows[] = {
        {"5:55: 36 to 35",
         {.of = council, .in_favour = 36, .against = 35, .other_majority = no},
         "carried",
         "KL-5-55 KL-4-24 KL-5-53 KL-5-54",
         ""},
        {"5:55: 35 to 36",
         {.of = council, .in_favour = 35, .against = 36, .other_majority = no},
         "lost",
         "KL-5-55 KL-4-24 KL-5-53 KL-5-54",
         ""},
        {"5:55: votes are counted, not members: 2 to 1 of many",
         {.of = council, .in_favour = 2, .against = 1, .other_majority = no},
         "carried",
         "KL-5-55 KL-4-24 KL-5-53 KL-5-54",
         ""},
        {"5:56 1 st., 6:33: a contract 5 to 5, the chair for",
         {.of = committee,
          .in_favour = 5,
          .against = 5,
          .chair = chair_vote::in_favour,
          .other_majority = no},
         "carried_by_chair",
         "KL-5-56-s1 KL-6-33 KL-5-53 KL-5-54",
         ""},
        {"5:56 1 st., 6:33: a contract 5 to 5, the chair against",
         {.of = committee,
          .in_favour = 5,
          .against = 5,
          .chair = chair_vote::against,
          .other_majority = no},
         "lost_by_chair",
         "KL-5-56-s1 KL-6-33 KL-5-53 KL-5-54",
         ""},
        {"5:56 1 st.: where the chair stood is asked",
         {.of = committee, .in_favour = 5, .against = 5, .other_majority = no},
         "needs_assessment",
         "KL-5-56-s1 KL-6-33 KL-5-53 KL-5-54",
         "chair"},
        {"4:25 2 st.: the chair abstained, and has to vote",
         {.of = council,
          .in_favour = 5,
          .against = 5,
          .chair = chair_vote::abstained,
          .other_majority = no},
         "chair_must_vote",
         "KL-4-25 KL-5-56-s1 KL-5-53 KL-5-54",
         ""},
        {"5:56 2 st., 6:33: hiring 6 to 6 in a committee, wherever the chair stood",
         {.of = committee,
          .kind = vote_kind::hiring,
          .in_favour = 6,
          .against = 6,
          .chair = chair_vote::in_favour,
          .other_majority = no},
         "lot",
         "KL-5-56-s2 KL-6-33 KL-5-53 KL-5-54",
         ""},
        {"5:56 2 st.: an election 30 to 30",
         {.of = council,
          .kind = vote_kind::election,
          .in_favour = 30,
          .against = 30,
          .other_majority = no},
         "lot",
         "KL-5-56-s2 KL-5-53 KL-5-54",
         ""},
        {"5:55: hiring 7 to 6 needs no lot",
         {.of = committee,
          .kind = vote_kind::hiring,
          .in_favour = 7,
          .against = 6,
          .other_majority = no},
         "carried",
         "KL-5-55 KL-4-24 KL-6-33 KL-5-53 KL-5-54",
         ""},
        {"5:55: law demands another majority: the most votes are not enough",
         {.of = council, .in_favour = 40, .against = 31, .other_majority = answer::yes},
         "needs_assessment",
         "KL-5-55 KL-4-24 KL-5-53 KL-5-54",
         "other_majority_reached"},
        {"5:55: whether it does is asked",
         {.of = council, .in_favour = 40, .against = 31},
         "needs_assessment",
         "KL-5-55 KL-4-24 KL-5-53 KL-5-54",
         "other_majority"},
        {"5:55: the fewer votes are lost whatever majority law demands",
         {.of = council, .in_favour = 31, .against = 40},
         "lost",
         "KL-5-55 KL-4-24 KL-5-53 KL-5-54",
         ""},
        {"6:33 speaks of a committee, not of its sub-committee",
         {.of = body::sub_committee, .in_favour = 2, .against = 1, .other_majority = no},
         "needs_assessment",
         "KL-6-44",
         "rules_of_procedure"},
    };
    for (const auto& [sentence, asked, outcome, rules, questions] : rows) {
        INFO(sentence);
        const auto made = assess_vote(asked);
        CHECK(outcome_of(made) == outcome);
        CHECK(rules_of(made) == rules);
        CHECK(questions_of(made) == questions);
    }
}

TEST_CASE("KL 5:54: a vote is open, in elections and hiring closed",
          "[law][meeting][vote][kl-5-54]") {
    CHECK(ballot_for(vote_kind::ordinary) == ballot::open);
    CHECK(ballot_for(vote_kind::election) == ballot::closed);
    CHECK(ballot_for(vote_kind::hiring) == ballot::closed);
    CHECK(assess_vote({.kind = vote_kind::hiring, .in_favour = 1}).form == ballot::closed);
}

TEST_CASE("KL 4:24: the side that the chair voted for has a vote",
          "[law][meeting][vote][kl-4-24]") {
    CHECK_FALSE(is_possible(vote_question{.against = 1, .chair = chair_vote::in_favour}));
    CHECK(is_possible(vote_question{.in_favour = 1, .chair = chair_vote::in_favour}));
    CHECK_FALSE(is_possible(vote_question{.in_favour = 1, .chair = chair_vote::against}));
    CHECK(is_possible(vote_question{.chair = chair_vote::abstained}));
}

TEST_CASE("KL 5:55-56: the sides are treated alike, and only a tie needs the chair or the lot",
          "[law][meeting][vote][property]") {
    bool holds = true;
    for (unsigned in_favour = 0; in_favour <= 12; ++in_favour)
        for (unsigned against = 0; against <= 12; ++against)
            for (const auto kind : {vote_kind::ordinary, vote_kind::election, vote_kind::hiring})
                for (const auto chair : {chair_vote::not_stated, chair_vote::in_favour,
                                         chair_vote::against, chair_vote::abstained}) {
                    const vote_question asked{.kind = kind,
                                              .in_favour = in_favour,
                                              .against = against,
                                              .chair = chair,
                                              .other_majority = answer::no};
                    auto turned = asked;
                    turned.in_favour = against;
                    turned.against = in_favour;
                    turned.chair = chair == chair_vote::in_favour ? chair_vote::against
                                   : chair == chair_vote::against ? chair_vote::in_favour
                                                                  : chair;
                    if (!is_possible(asked)) continue;
                    const auto reads = reading_of(assess_vote(asked));
                    const auto turned_reads = reading_of(assess_vote(turned));
                    const bool is_decided = reads != answer::unknown;
                    holds = holds && is_decided == (turned_reads != answer::unknown) &&
                            (!is_decided || reads != turned_reads);
                    if (in_favour != against)
                        holds = holds && reads == meeting::is(in_favour > against);
                    else if (kind != vote_kind::ordinary)
                        holds = holds && assess_vote(asked).outcome == vote_outcome::lot;
                }
    CHECK(holds);
}
