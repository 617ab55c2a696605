// SPDX-License-Identifier: MIT
// Only announced matters, and the chair's refusal: kommunallagen (2017:725) 5:52, 5:57.
#include "law/meeting/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/meeting/agenda.hpp>
#include <mandat/law/meeting/preparation.hpp>
#include <mandat/law/meeting/refusal.hpp>

#include <string_view>

using namespace mandat;
using namespace mandat::meeting;
using namespace mandat::test;

TEST_CASE("KL 5:52: only announced matters are decided, or urgent ones that all present take up",
          "[law][meeting][agenda][kl-5-52]") {
    struct row {
        std::string_view sentence;
        agenda_question asked;
        std::string_view outcome;
        std::string_view questions;
    };
    const auto yes = answer::yes;
    const auto no = answer::no;
    const row rows[] = {
        {"5:52 1 st.: announced", {.announced = yes}, "announced", ""},
        {"5:52 1 st.: neither announced nor urgent",
         {.announced = no, .urgent = no, .present = 71, .agreeing = 71},
         "not_on_agenda",
         ""},
        {"5:52 2 st.: urgent, and all take it up",
         {.announced = no, .urgent = yes, .present = 71, .agreeing = 71},
         "taken_up_as_urgent",
         ""},
        {"5:52 2 st.: urgent, and all but one do",
         {.announced = no, .urgent = yes, .present = 71, .agreeing = 70},
         "not_on_agenda",
         ""},
        {"5:52: urgency is asked",
         {.announced = no, .present = 71, .agreeing = 71},
         "needs_assessment",
         "urgent"},
        {"5:52: all is asked", {}, "needs_assessment", "announced urgent agreeing"},
    };
    for (const auto& [sentence, asked, outcome, questions] : rows) {
        INFO(sentence);
        const auto made = assess_agenda(asked);
        CHECK(outcome_of(made) == outcome);
        CHECK(rules_of(made) == "KL-5-52");
        CHECK(questions_of(made) == questions);
    }
    CHECK_FALSE(is_possible(agenda_question{.present = 1, .agreeing = 2}));
}

TEST_CASE("KL 5:52 is the agenda and 5:33 the preparation: one does not give the other",
          "[law][meeting][agenda][kl-5-52][kl-5-33]") {
    CHECK(reading_of(assess_agenda({.announced = answer::yes})) == answer::yes);
    CHECK(reading_of(assess_preparation({.prepared_by = preparer::nobody, .urgent = answer::no})) ==
          answer::no);
}

TEST_CASE("KL 5:57: council's chair refuses what raises a new matter and may refuse the unlawful",
          "[law][meeting][refuse][kl-5-57]") {
    struct row {
        std::string_view sentence;
        refusal_question asked;
        std::string_view outcome;
        std::string_view rules;
        std::string_view questions;
    };
    const auto yes = answer::yes;
    const auto no = answer::no;
    const row rows[] = {
        {"5:57 1 st.: a new matter", {.raises_new_matter = yes}, "must_refuse", "KL-5-57", ""},
        {"5:57 1 st.: council cannot insist on a new matter",
         {.raises_new_matter = yes, .unlawful = yes, .council_insists = yes},
         "must_refuse",
         "KL-5-57",
         ""},
        {"5:57 2 st.: unlawful",
         {.raises_new_matter = no, .unlawful = yes, .council_insists = no},
         "may_refuse",
         "KL-5-57",
         ""},
        {"5:57 2 st.: unlawful, and council insists",
         {.raises_new_matter = no, .unlawful = yes, .council_insists = yes},
         "must_put",
         "KL-5-57",
         ""},
        {"5:57: neither", {.raises_new_matter = no, .unlawful = no}, "no_ground", "KL-5-57", ""},
        {"5:57: what the chair finds is asked",
         {},
         "needs_assessment",
         "KL-5-57",
         "raises_new_matter"},
        {"5:57 2 st.: what council has decided is asked",
         {.raises_new_matter = no, .unlawful = yes},
         "needs_assessment",
         "KL-5-57",
         "council_insists"},
        {"6:33 does not take over 5:57",
         {.of = body::committee, .raises_new_matter = yes},
         "no_such_power",
         "KL-5-57 KL-6-33",
         ""},
    };
    for (const auto& [sentence, asked, outcome, rules, questions] : rows) {
        INFO(sentence);
        const auto made = assess_refusal(asked);
        CHECK(outcome_of(made) == outcome);
        CHECK(rules_of(made) == rules);
        CHECK(questions_of(made) == questions);
    }
}
