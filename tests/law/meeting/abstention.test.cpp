// SPDX-License-Identifier: MIT
// Abstention: kommunallagen (2017:725) 4:25-26.
#include "law/meeting/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/meeting/abstention.hpp>

#include <string_view>

using namespace mandat;
using namespace mandat::meeting;
using namespace mandat::test;

TEST_CASE("KL 4:25 and 4:26: members may abstain, save the chair who is needed and who exercised "
          "authority",
          "[law][meeting][abstain][kl-4-25][kl-4-26]") {
    struct row {
        std::string_view sentence;
        abstention_question asked;
        std::string_view outcome;
        std::string_view rules;
        std::string_view questions;
    };
    const auto yes = answer::yes;
    const auto no = answer::no;
    const row rows[] = {
        {"4:25 1 st.: a member of council", {.of = body::council}, "may_abstain", "KL-4-25", ""},
        {"4:25 1 st.: a member of council, also in the exercise of authority",
         {.of = body::council, .exercise_of_authority = yes, .took_part = yes},
         "may_abstain",
         "KL-4-25",
         ""},
        {"4:25 2 st.: the chair whose vote is needed",
         {.of = body::council, .held = seat::chair, .vote_is_needed = yes},
         "must_vote",
         "KL-4-25",
         ""},
        {"4:25 2 st.: the chair whose vote is not needed",
         {.of = body::council, .held = seat::chair, .vote_is_needed = no},
         "may_abstain",
         "KL-4-25",
         ""},
        {"4:25 2 st.: whether it is needed is asked",
         {.of = body::council, .held = seat::chair},
         "needs_assessment",
         "KL-4-25",
         "vote_is_needed"},
        {"4:26: in a committee, who handled an exercise of authority",
         {.of = body::committee, .exercise_of_authority = yes, .took_part = yes},
         "must_take_part",
         "KL-4-26",
         ""},
        {"4:26: in a committee, who did not handle it",
         {.of = body::committee, .exercise_of_authority = yes, .took_part = no},
         "may_abstain",
         "KL-4-25",
         ""},
        {"4:26: in a committee, no exercise of authority",
         {.of = body::committee, .exercise_of_authority = no, .took_part = yes},
         "may_abstain",
         "KL-4-25",
         ""},
        {"4:26: both are asked",
         {.of = body::committee},
         "needs_assessment",
         "KL-4-26",
         "exercise_of_authority took_part"},
        {"4:26: one that is no settles it",
         {.of = body::committee, .took_part = no},
         "may_abstain",
         "KL-4-25",
         ""},
        {"4:25, 4:26: the chair's two duties are asked together",
         {.of = body::committee, .held = seat::chair, .took_part = yes},
         "needs_assessment",
         "KL-4-25 KL-4-26",
         "vote_is_needed exercise_of_authority"},
        {"4:25 and 4:26 speak of council and committees",
         {.of = body::sub_committee, .exercise_of_authority = no, .took_part = no},
         "needs_assessment",
         "KL-6-44",
         "rules_of_procedure"},
    };
    for (const auto& [sentence, asked, outcome, rules, questions] : rows) {
        INFO(sentence);
        const auto made = assess_abstention(asked);
        CHECK(outcome_of(made) == outcome);
        CHECK(rules_of(made) == rules);
        CHECK(questions_of(made) == questions);
        CHECK(asks_only_when_open(made));
    }
}
