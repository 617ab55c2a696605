// SPDX-License-Identifier: MIT
// The preparation requirement: kommunallagen (2017:725) 5:26-34.
#include "law/meeting/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/meeting/preparation.hpp>

#include <array>
#include <optional>
#include <string_view>

using namespace mandat;
using namespace mandat::meeting;
using namespace mandat::test;

static_assert(assess_preparation({.matter = council_matter::election}).outcome ==
              preparation_outcome::exempt);

TEST_CASE(
    "KL 5:26-28: a matter is prepared by whom it touches, the others could comment, and there "
    "is a proposal",
    "[law][meeting][prepare][kl-5-26][kl-5-27][kl-5-28]") {
    struct row {
        std::string_view sentence;
        preparation_question asked;
        std::string_view outcome;
        std::string_view rules;
    };
    const auto yes = answer::yes;
    const auto no = answer::no;
    const auto board = preparer::executive_board;
    const auto committee = preparer::other_committee;
    const auto drafting = preparer::drafting_body;
    const row rows[] = {
        {"5:26: the board, within its area",
         {.prepared_by = board, .within_its_area = yes, .proposal_put = yes},
         "prepared",
         "KL-5-26 KL-5-28"},
        {"5:26: the board, outside its area",
         {.prepared_by = board, .within_its_area = no, .proposal_put = yes, .urgent = no},
         "unprepared",
         "KL-5-26 KL-5-33"},
        {"5:28 1 st.: another committee, and the board could comment",
         {.prepared_by = committee,
          .within_its_area = yes,
          .board_heard = yes,
          .proposal_put = yes},
         "prepared",
         "KL-5-26 KL-5-28"},
        {"5:28 1 st.: another committee, and the board could not",
         {.prepared_by = committee,
          .within_its_area = yes,
          .board_heard = no,
          .proposal_put = yes,
          .urgent = no},
         "unprepared",
         "KL-5-26 KL-5-28 KL-5-33"},
        {"5:28 2 st.: nobody has put a proposal",
         {.prepared_by = board, .within_its_area = yes, .proposal_put = no, .urgent = no},
         "unprepared",
         "KL-5-26 KL-5-28 KL-5-33"},
        {"5:27: a drafting body alone, and a committee concerned could comment",
         {.prepared_by = drafting, .committee_heard = yes, .board_heard = yes, .proposal_put = yes},
         "prepared",
         "KL-5-26 KL-5-27 KL-5-28"},
        {"5:27: a drafting body alone, and it could not",
         {.prepared_by = drafting,
          .committee_heard = no,
          .board_heard = yes,
          .proposal_put = yes,
          .urgent = no},
         "unprepared",
         "KL-5-26 KL-5-27 KL-5-33"},
        {"5:28 1 st.: a drafting body alone, and the board could not comment",
         {.prepared_by = drafting,
          .committee_heard = yes,
          .board_heard = no,
          .proposal_put = yes,
          .urgent = no},
         "unprepared",
         "KL-5-26 KL-5-28 KL-5-33"},
        {"5:26: nobody",
         {.prepared_by = preparer::nobody, .urgent = no},
         "unprepared",
         "KL-5-26 KL-5-33"},
    };
    for (const auto& [sentence, asked, outcome, rules] : rows) {
        INFO(sentence);
        const auto made = assess_preparation(asked);
        CHECK(outcome_of(made) == outcome);
        CHECK(rules_of(made) == rules);
        CHECK(asks_only_when_open(made));
    }
}

TEST_CASE("KL 5:33: an urgent matter may be decided unprepared when all present agree on it",
          "[law][meeting][prepare][kl-5-33]") {
    const auto unprepared = [](answer urgent, unsigned present, std::optional<unsigned> agreeing) {
        return assess_preparation({.prepared_by = preparer::nobody,
                                   .urgent = urgent,
                                   .present = present,
                                   .agreeing = agreeing});
    };
    CHECK(outcome_of(unprepared(answer::yes, 71, 71)) == "may_be_decided_as_urgent");
    CHECK(rules_of(unprepared(answer::yes, 71, 71)) == "KL-5-33");
    INFO("70 of 71 for, one against: they are not at one");
    CHECK(outcome_of(unprepared(answer::yes, 71, 70)) == "unprepared");
    CHECK(rules_of(unprepared(answer::yes, 71, 70)) == "KL-5-26 KL-5-33");
    CHECK(outcome_of(unprepared(answer::no, 71, 71)) == "unprepared");
    CHECK(questions_of(unprepared(answer::unknown, 71, 71)) == "urgent");
    CHECK(questions_of(unprepared(answer::yes, 0, {})) == "agreeing");
    CHECK(questions_of(unprepared(answer::yes, 71, {})) == "agreeing");
    CHECK_FALSE(is_possible(preparation_question{.present = 70, .agreeing = 71}));
}

TEST_CASE("KL 5:29-32 and 5:34: what needs no preparation", "[law][meeting][prepare][kl-5-29]") {
    struct row {
        std::string_view sentence;
        council_matter matter;
        std::string_view rule;
    };
    const row rows[] = {
        {"5:29 1 st.: elections", council_matter::election, "KL-5-29"},
        {"5:29 2 st.: resignations", council_matter::resignation, "KL-5-29"},
        {"5:31: an extra election", council_matter::extra_election, "KL-5-31"},
        {"5:32 3 st.: revocation after refused discharge", council_matter::revocation, "KL-5-32"},
        {"5:34: handing over a citizens' proposal", council_matter::citizens_proposal, "KL-5-34"},
    };
    for (const auto& [sentence, matter, rule] : rows) {
        INFO(sentence);
        const auto made = assess_preparation(
            {.matter = matter, .prepared_by = preparer::nobody, .urgent = answer::no});
        CHECK(outcome_of(made) == "exempt");
        CHECK(rules_of(made) == rule);
    }
}

TEST_CASE("KL 5:30: a newly elected council may change a committee's term or size unprepared",
          "[law][meeting][prepare][kl-5-30]") {
    const auto change = [](answer newly_elected, preparer by = preparer::nobody) {
        return assess_preparation({.matter = council_matter::term_or_size,
                                   .prepared_by = by,
                                   .within_its_area = answer::yes,
                                   .proposal_put = answer::yes,
                                   .newly_elected = newly_elected,
                                   .urgent = answer::no});
    };
    CHECK(outcome_of(change(answer::yes)) == "exempt");
    CHECK(rules_of(change(answer::yes)) == "KL-5-30");
    CHECK(outcome_of(change(answer::no)) == "unprepared");
    CHECK(questions_of(change(answer::unknown)) == "newly_elected");
    INFO("prepared, it does not matter");
    CHECK(outcome_of(change(answer::unknown, preparer::executive_board)) == "prepared");
}

TEST_CASE("KL 5:32: the audit report needs explanations and the auditors' word, urgent or not",
          "[law][meeting][prepare][kl-5-32]") {
    const auto report = [](answer explanations, answer auditors) {
        return assess_preparation({.matter = council_matter::audit_report,
                                   .prepared_by = preparer::nobody,
                                   .explanations_obtained = explanations,
                                   .auditors_heard = auditors,
                                   .urgent = answer::yes,
                                   .present = 71,
                                   .agreeing = 71});
    };
    CHECK(outcome_of(report(answer::yes, answer::yes)) == "exempt");
    CHECK(outcome_of(report(answer::no, answer::yes)) == "unprepared");
    CHECK(outcome_of(report(answer::yes, answer::no)) == "unprepared");
    CHECK(rules_of(report(answer::yes, answer::no)) == "KL-5-32");
    CHECK(questions_of(report(answer::unknown, answer::unknown)) ==
          "explanations_obtained auditors_heard");
}

TEST_CASE("KL 5:26-34: nobody having said anything, everything is asked",
          "[law][meeting][prepare][fail-closed]") {
    const auto made = assess_preparation({});
    CHECK(reading_of(made) == answer::unknown);
    CHECK(questions_of(made) == "prepared_by proposal_put urgent agreeing");
}

TEST_CASE("KL 5:26-34: what is decided stays decided, whatever the unknown turns out to be",
          "[law][meeting][prepare][property]") {
    constexpr std::array all{answer::unknown, answer::no, answer::yes};
    constexpr std::array<answer preparation_question::*, 6> facts{
        &preparation_question::within_its_area, &preparation_question::committee_heard,
        &preparation_question::board_heard,     &preparation_question::proposal_put,
        &preparation_question::newly_elected,   &preparation_question::urgent};
    unsigned combinations = 1;
    for (std::size_t i = 0; i < facts.size(); ++i) combinations *= 3;
    bool stays = true;
    for (const auto by : {preparer::not_stated, preparer::nobody, preparer::executive_board,
                          preparer::other_committee, preparer::drafting_body})
        for (const auto matter : {council_matter::other, council_matter::term_or_size})
            for (const auto agreeing : {std::optional<unsigned>{}, std::optional<unsigned>{70},
                                        std::optional<unsigned>{71}})
                for (unsigned combination = 0; combination < combinations; ++combination) {
                    preparation_question asked{
                        .matter = matter, .prepared_by = by, .present = 71, .agreeing = agreeing};
                    auto rest = combination;
                    for (const auto fact : facts) {
                        asked.*fact = all.at(rest % 3);
                        rest /= 3;
                    }
                    const auto reads = reading_of(assess_preparation(asked));
                    if (reads == answer::unknown) continue;
                    for (const auto fact : facts) {
                        if (asked.*fact != answer::unknown) continue;
                        for (const auto value : {answer::no, answer::yes}) {
                            auto known = asked;
                            known.*fact = value;
                            stays = stays && reading_of(assess_preparation(known)) == reads;
                        }
                    }
                }
    CHECK(stays);
}
