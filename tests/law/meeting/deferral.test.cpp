// SPDX-License-Identifier: MIT
// Tabling and remitting: kommunallagen (2017:725) 5:50, 6:33.
#include "law/meeting/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/meeting/deferral.hpp>

#include <string_view>

using namespace mandat;
using namespace mandat::meeting;
using namespace mandat::test;

static_assert(assess_deferral({.present = 65, .requests = 22, .again = answer::no}).outcome ==
              deferral_outcome::deferred_by_minority);

TEST_CASE(
    "KL 5:50 and 6:33: a third of council may defer a matter once, a committee's majority may",
    "[law][meeting][defer][kl-5-50][kl-6-33]") {
    struct row {
        std::string_view sentence;
        deferral_question asked;
        std::string_view outcome;
        std::string_view rules;
        std::string_view questions;
    };
    const auto yes = answer::yes;
    const auto no = answer::no;
    const auto election = deferred_matter::election;
    const auto extra = deferred_matter::extra_election;
    const row rows[] = {
        {"5:50 1 st.: 22 of 65 are a third",
         {.present = 65, .requests = 22, .again = no},
         "deferred_by_minority",
         "KL-5-50",
         ""},
        {"5:50 1 st.: 21 of 65 are not",
         {.present = 65, .requests = 21, .again = no},
         "too_few_requests",
         "KL-5-50",
         ""},
        {"5:50 1 st.: 20 of 60 are exactly a third",
         {.present = 60, .requests = 20, .again = no},
         "deferred_by_minority",
         "KL-5-50",
         ""},
        {"5:50 1 st.: 19 of 60 are not",
         {.present = 60, .requests = 19, .again = no},
         "too_few_requests",
         "KL-5-50",
         ""},
        {"5:50 1 st.: the first time a third is enough though most are against",
         {.present = 60, .requests = 20, .against = 35, .again = no},
         "deferred_by_minority",
         "KL-5-50",
         ""},
        {"5:50 1 st.: the second time it takes a majority, 20 to 35",
         {.present = 60, .requests = 20, .against = 35, .again = yes},
         "not_deferred",
         "KL-5-55 KL-4-24 KL-5-50",
         ""},
        {"5:50 1 st.: the second time, 31 to 29",
         {.present = 60, .requests = 31, .against = 29, .again = yes},
         "deferred_by_majority",
         "KL-5-55 KL-4-24 KL-5-50",
         ""},
        {"5:50 1 st., 5:56 1 st.: the second time, a tie and the chair for",
         {.present = 60,
          .requests = 30,
          .against = 30,
          .chair = chair_vote::in_favour,
          .again = yes},
         "deferred_by_majority",
         "KL-5-56-s1 KL-5-50",
         ""},
        {"5:50 1 st.: whether it is the second time is asked, where it matters",
         {.present = 60, .requests = 20, .against = 35},
         "needs_assessment",
         "KL-5-55 KL-4-24 KL-5-50",
         "again"},
        {"5:50 1 st.: it does not where a majority is for",
         {.present = 60, .requests = 31, .against = 29},
         "deferred_by_majority",
         "KL-5-55 KL-4-24 KL-5-50",
         ""},
        {"5:50 1 st.: the second time and no vote yet: more than half ask, so a majority is sure",
         {.present = 60, .requests = 31, .again = yes},
         "deferred_by_majority",
         "KL-5-55 KL-5-50",
         ""},
        {"5:50 1 st.: the second time and no vote yet: half ask, so the votes are asked",
         {.present = 60, .requests = 30, .again = yes},
         "needs_assessment",
         "KL-5-55 KL-5-50",
         "against"},
        {"5:55: fewer than a third, but a majority of the votes",
         {.present = 60, .requests = 15, .against = 10, .again = no},
         "deferred_by_majority",
         "KL-5-55 KL-4-24 KL-5-50",
         ""},
        {"5:50 2 st.: an election takes a majority, a third is not enough",
         {.matter = election, .present = 60, .requests = 20, .against = 35, .again = no},
         "not_deferred",
         "KL-5-55 KL-4-24 KL-5-50",
         ""},
        {"5:50 2 st.: an election, 31 to 29",
         {.matter = election, .present = 60, .requests = 31, .against = 29, .again = no},
         "deferred_by_majority",
         "KL-5-55 KL-4-24 KL-5-50",
         ""},
        {"5:50 2 st., 5:56: an election, a tie: who decides it is unsettled",
         {.matter = election,
          .present = 60,
          .requests = 30,
          .against = 30,
          .chair = chair_vote::in_favour},
         "needs_assessment",
         "KL-5-56-s1 KL-5-50 KL-5-56-s2",
         "tie_in_election"},
        {"5:50 2 st.: an extra election is tabled the first time, whoever asks",
         {.matter = extra, .present = 60, .requests = 0, .against = 60, .first_time = yes},
         "tabled_by_law",
         "KL-5-50",
         ""},
        {"5:50 2 st.: whether it is the first time is asked",
         {.matter = extra, .present = 60, .requests = 0, .against = 60},
         "needs_assessment",
         "KL-5-50",
         "first_time"},
        {"5:50 2 st.: an extra election, the second time, on a third: unsettled",
         {.matter = extra,
          .present = 60,
          .requests = 20,
          .against = 35,
          .again = no,
          .first_time = no},
         "needs_assessment",
         "KL-5-55 KL-4-24 KL-5-50",
         "extra_election_as_election"},
        {"5:50 2 st.: an extra election, the second time, by a majority: settled",
         {.matter = extra,
          .present = 60,
          .requests = 40,
          .against = 20,
          .again = no,
          .first_time = no},
         "deferred_by_majority",
         "KL-5-55 KL-4-24 KL-5-50",
         ""},
        {"6:33 2 st.: of 15, five ask for tabling and ten are against",
         {.of = body::committee, .present = 15, .requests = 5, .against = 10, .again = no},
         "not_deferred",
         "KL-5-55 KL-4-24 KL-6-33",
         ""},
        {"6:33 2 st.: of 15, eight to seven",
         {.of = body::committee, .present = 15, .requests = 8, .against = 7, .again = yes},
         "deferred_by_majority",
         "KL-5-55 KL-4-24 KL-6-33",
         ""},
        {"6:33 1 st., 5:56: of 14, a tie, the chair against",
         {.of = body::committee,
          .present = 14,
          .requests = 7,
          .against = 7,
          .chair = chair_vote::against},
         "not_deferred",
         "KL-5-56-s1 KL-6-33",
         ""},
        {"6:33 2 st.: in a committee the votes are asked, requests are not enough",
         {.of = body::committee, .present = 15, .requests = 5},
         "needs_assessment",
         "KL-5-55 KL-6-33",
         "against"},
        {"6:33 speaks of a committee, not of its sub-committee",
         {.of = body::sub_committee, .present = 5, .requests = 3, .against = 2},
         "needs_assessment",
         "KL-6-44",
         "rules_of_procedure"},
    };
    for (const auto& [sentence, asked, outcome, rules, questions] : rows) {
        INFO(sentence);
        const auto made = assess_deferral(asked);
        CHECK(outcome_of(made) == outcome);
        CHECK(rules_of(made) == rules);
        CHECK(questions_of(made) == questions);
        CHECK(asks_only_when_open(made));
    }
}

TEST_CASE(
    "KL 5:50: a third is the least number of which three make all present, for all small numbers",
    "[law][meeting][defer][property]") {
    bool holds = true;
    for (unsigned present = 1; present <= 101; ++present)
        for (unsigned requests = 0; requests <= present; ++requests) {
            // Those who do not ask are at most twice as many.
            const bool is_third = present - requests <= 2 * requests;
            const auto made =
                assess_deferral({.present = present, .requests = requests, .again = answer::no});
            holds = holds && reading_of(made) == meeting::is(is_third);
        }
    CHECK(holds);
}

TEST_CASE("KL 6:33: no minority defers in a committee, for all small numbers",
          "[law][meeting][defer][property]") {
    bool holds = true;
    for (unsigned requests = 0; requests <= 15; ++requests)
        for (unsigned against = 0; requests + against <= 15; ++against) {
            if (requests == against) continue;
            const auto made = assess_deferral({.of = body::committee,
                                               .present = 15,
                                               .requests = requests,
                                               .against = against,
                                               .again = answer::no});
            holds = holds && reading_of(made) == meeting::is(requests > against);
        }
    CHECK(holds);
}

TEST_CASE("KL 5:50: numbers that no meeting has are not possible", "[law][meeting][defer]") {
    CHECK_FALSE(is_possible(deferral_question{}));
    CHECK_FALSE(is_possible(deferral_question{.present = 10, .requests = 11}));
    CHECK_FALSE(is_possible(deferral_question{.present = 10, .requests = 5, .against = 6}));
    CHECK(is_possible(deferral_question{.present = 10, .requests = 5, .against = 5}));
    CHECK_FALSE(is_possible(deferral_question{
        .of = body::committee, .matter = deferred_matter::extra_election, .present = 10}));
    CHECK_FALSE(is_possible(deferral_question{.present = 10, .chair = chair_vote::in_favour}));
}
