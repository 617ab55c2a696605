// SPDX-License-Identifier: MIT
// Quorum: kommunallagen (2017:725) 5:45-46, 6:27 and what they rest on.
#include "law/meeting/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/meeting/quorum.hpp>

#include <string_view>

using namespace mandat;
using namespace mandat::meeting;
using namespace mandat::test;

static_assert(assess_quorum({.of = body::committee, .seats = 15, .present = 8}).outcome ==
              quorum_outcome::quorate);
static_assert(noexcept(assess_quorum({})));
static_assert(quorum_conclusion{}.outcome == quorum_outcome::needs_assessment,
              "a zeroed conclusion permits nothing");

TEST_CASE("KL 6:27: a committee handles matters when more than half of its members are present",
          "[law][meeting][quorum][kl-6-27]") {
    struct row {
        std::string_view sentence;
        quorum_question asked;
        std::string_view outcome;
        std::string_view rules;
    };
    const auto of = body::committee;
    const row rows[] = {
        {"6:27: 8 of 15", {.of = of, .seats = 15, .present = 8}, "quorate", "KL-6-27"},
        {"6:27: 7 of 15", {.of = of, .seats = 15, .present = 7}, "inquorate", "KL-6-27"},
        {"6:27: half of an even number is not more than half",
         {.of = of, .seats = 12, .present = 6},
         "inquorate",
         "KL-6-27"},
        {"6:27: one more than half of it is",
         {.of = of, .seats = 12, .present = 7},
         "quorate",
         "KL-6-27"},
        {"6:27: nobody of one", {.of = of, .seats = 1}, "inquorate", "KL-6-27"},
        {"6:27: all", {.of = of, .seats = 13, .present = 13}, "quorate", "KL-6-27"},
        {"6:27, 4:22: a serving alternate counts",
         {.of = of, .seats = 15, .present = 7, .serving_alternates = 1},
         "quorate",
         "KL-6-27 KL-4-22"},
        {"6:27, 6:30: of 11 seven came and two are disqualified: five are left, six are needed",
         {.of = of, .seats = 11, .present = 7, .disqualified = 2},
         "inquorate_by_disqualification",
         "KL-6-27 KL-6-30"},
        {"6:27, 6:30: one disqualified of seven of 11 leaves six",
         {.of = of, .seats = 11, .present = 7, .disqualified = 1},
         "quorate",
         "KL-6-27"},
        {"6:27, 6:30: of 13 seven came, one is disqualified, nobody steps in",
         {.of = of, .seats = 13, .present = 7, .disqualified = 1},
         "inquorate_by_disqualification",
         "KL-6-27 KL-6-30"},
        {"6:27, 4:22: an alternate steps in for the disqualified one",
         {.of = of, .seats = 13, .present = 6, .serving_alternates = 1},
         "quorate",
         "KL-6-27 KL-4-22"},
        {"6:27: too few came in any case, disqualification is not why",
         {.of = of, .seats = 13, .present = 6, .disqualified = 1},
         "inquorate",
         "KL-6-27"},
    };
    for (const auto& [sentence, asked, outcome, rules] : rows) {
        INFO(sentence);
        const auto made = assess_quorum(asked);
        CHECK(outcome_of(made) == outcome);
        CHECK(rules_of(made) == rules);
        CHECK(asks_only_when_open(made));
    }
}

TEST_CASE("KL 6:30 3 st.: the challenged decide on the challenge only when there is no quorum else",
          "[law][meeting][quorum][kl-6-30]") {
    const auto challenge = [](answer nobody_else) {
        return assess_quorum({.of = body::committee,
                              .what = item::disqualification_question,
                              .seats = 11,
                              .present = 7,
                              .disqualified = 2,
                              .nobody_else_can_be_called = nobody_else});
    };
    CHECK(outcome_of(challenge(answer::yes)) == "quorate_with_challenged");
    CHECK(challenge(answer::yes).counted == 7);
    CHECK(outcome_of(challenge(answer::no)) == "inquorate_by_disqualification");
    CHECK(questions_of(challenge(answer::unknown)) == "nobody_else_can_be_called");

    INFO("quorate without them: they leave");
    CHECK(outcome_of(assess_quorum({.of = body::committee,
                                    .what = item::disqualification_question,
                                    .seats = 11,
                                    .present = 8,
                                    .disqualified = 2,
                                    .nobody_else_can_be_called = answer::yes})) == "quorate");
}

TEST_CASE("KL 5:45 and 5:46: disqualification does not break council's quorum",
          "[law][meeting][quorum][kl-5-45][kl-5-46]") {
    struct row {
        std::string_view sentence;
        quorum_question asked;
        std::string_view outcome;
        std::string_view rules;
    };
    const auto of = body::council;
    const auto answers = item::interpellation_or_question;
    const row rows[] = {
        {"5:45: 36 of 71", {.of = of, .seats = 71, .present = 36}, "quorate", "KL-5-45"},
        {"5:45: 35 of 71", {.of = of, .seats = 71, .present = 35}, "inquorate", "KL-5-45"},
        {"5:46: 36 of 71, two disqualified",
         {.of = of, .seats = 71, .present = 36, .disqualified = 2},
         "quorate_despite_disqualification",
         "KL-5-46 KL-5-45"},
        {"5:45: 38 of 71, two disqualified: enough are left",
         {.of = of, .seats = 71, .present = 38, .disqualified = 2},
         "quorate",
         "KL-5-45"},
        {"5:46: the share with which a committee of 11 is inquorate, 7 with 2 disqualified",
         {.of = of, .seats = 11, .present = 7, .disqualified = 2},
         "quorate_despite_disqualification",
         "KL-5-46 KL-5-45"},
        {"5:46: 35 of 71 are too few, disqualified or not",
         {.of = of, .seats = 71, .present = 35, .disqualified = 2},
         "inquorate",
         "KL-5-45"},
        {"5:45, 4:22: serving alternates count",
         {.of = of, .seats = 71, .present = 30, .serving_alternates = 6},
         "quorate",
         "KL-5-45 KL-4-22"},
        {"5:45: fewer may hear answers, if council has said so",
         {.of = of,
          .what = answers,
          .seats = 71,
          .present = 10,
          .fewer_may_hear_answers = answer::yes},
         "quorate_for_answers",
         "KL-5-45"},
        {"5:45: fewer may not hear answers, if council has not",
         {.of = of,
          .what = answers,
          .seats = 71,
          .present = 10,
          .fewer_may_hear_answers = answer::no},
         "inquorate",
         "KL-5-45"},
        {"5:45: whether council has is asked",
         {.of = of, .what = answers, .seats = 71, .present = 10},
         "needs_assessment",
         "KL-5-45"},
        {"5:45: what council has said of answers lets nobody decide a matter",
         {.of = of, .seats = 71, .present = 35, .fewer_may_hear_answers = answer::yes},
         "inquorate",
         "KL-5-45"},
    };
    for (const auto& [sentence, asked, outcome, rules] : rows) {
        INFO(sentence);
        const auto made = assess_quorum(asked);
        CHECK(outcome_of(made) == outcome);
        CHECK(rules_of(made) == rules);
        CHECK(asks_only_when_open(made));
    }
}

// The act of 2026 is in force from 2026-07-01.
constexpr date last_on_equal_terms = *make_date(2026, 6, 30);
constexpr date first_by_chair = *make_date(2026, 7, 1);

TEST_CASE("KL 5:16 and 6:24: remote participants count where the terms are met",
          "[law][meeting][quorum][kl-6-24]") {
    const auto with = [](body of, answer allowed, answer terms) {
        return assess_quorum({.of = of,
                              .seats = 13,
                              .present = 6,
                              .remote = 1,
                              .remotely = {allowed, terms},
                              .on = last_on_equal_terms});
    };
    for (const auto of : {body::council, body::committee}) {
        CHECK(reading_of(with(of, answer::yes, answer::yes)) == answer::yes);
        CHECK(reading_of(with(of, answer::no, answer::yes)) == answer::no);
        CHECK(reading_of(with(of, answer::yes, answer::no)) == answer::no);
        CHECK(reading_of(with(of, answer::no, answer::unknown)) == answer::no);
        CHECK(questions_of(with(of, answer::unknown, answer::yes)) == "remote_allowed");
        CHECK(questions_of(with(of, answer::unknown, answer::unknown)) ==
              "remote_allowed remote_on_equal_terms");
    }
    CHECK(rules_of(with(body::committee, answer::yes, answer::yes)) == "KL-6-27 KL-6-24");

    INFO("not asked where it changes nothing");
    CHECK(reading_of(assess_quorum(
              {.of = body::committee, .seats = 13, .present = 7, .remote = 1})) == answer::yes);
    CHECK(reading_of(assess_quorum(
              {.of = body::committee, .seats = 13, .present = 5, .remote = 1})) == answer::no);

    INFO("a remote participant may be disqualified too");
    CHECK(outcome_of(assess_quorum({.of = body::committee,
                                    .seats = 13,
                                    .present = 6,
                                    .remote = 1,
                                    .remote_disqualified = 1,
                                    .remotely = {answer::yes, answer::yes},
                                    .on = last_on_equal_terms})) ==
          "inquorate_by_disqualification");
}

TEST_CASE("KL 5:16 and 6:24 from 2026-07-01: the chair has to be able to see to it",
          "[law][meeting][quorum][kl-5-16]") {
    const auto with = [](body of, const remote_terms& terms, date day) {
        return assess_quorum(
            {.of = of, .seats = 13, .present = 6, .remote = 1, .remotely = terms, .on = day});
    };
    using enum answer;
    for (const auto of : {body::council, body::committee}) {
        INFO("the day before, on equal terms; from the day, as the chair can see to it");
        CHECK(reading_of(with(of, {yes, yes, no}, last_on_equal_terms)) == yes);
        CHECK(reading_of(with(of, {yes, no, yes}, last_on_equal_terms)) == no);
        CHECK(reading_of(with(of, {yes, yes, no}, first_by_chair)) == no);
        CHECK(reading_of(with(of, {yes, no, yes}, first_by_chair)) == yes);
        CHECK(reading_of(with(of, {no, yes, yes}, first_by_chair)) == no);
        CHECK(questions_of(with(of, {yes}, last_on_equal_terms)) == "remote_on_equal_terms");
        CHECK(questions_of(with(of, {yes}, first_by_chair)) == "remote_chair_ascertained");

        INFO("without a day only what both say alike is known");
        CHECK(reading_of(with(of, {yes, yes, yes}, no_day)) == yes);
        CHECK(reading_of(with(of, {no, yes, yes}, no_day)) == no);
        CHECK(questions_of(with(of, {yes, yes, no}, no_day)) == "on");
    }
    CHECK(rules_of(with(body::committee, {yes, yes, yes}, last_on_equal_terms)) ==
          "KL-6-27 KL-6-24");
    CHECK(rules_of(with(body::committee, {yes, yes, yes}, first_by_chair)) ==
          "KL-6-27 KL-6-24/2026");
    CHECK(rules_of(with(body::council, {yes, yes, yes}, last_on_equal_terms)) == "KL-5-45 KL-5-16");
    CHECK(rules_of(with(body::council, {yes, yes, yes}, first_by_chair)) == "KL-5-45 KL-5-16/2026");
}

TEST_CASE("KL 5:16 from 2026-07-01: council's presidium is on site",
          "[law][meeting][quorum][kl-5-16]") {
    using enum answer;
    const auto quorum_on = [](date day) {
        return outcome_of(assess_quorum({.of = body::council,
                                         .seats = 13,
                                         .present = 5,
                                         .remote = 2,
                                         .remotely = {yes, yes, yes},
                                         .remote_presidium = 1,
                                         .on = day}));
    };
    CHECK(quorum_on(last_on_equal_terms) == "quorate");
    CHECK(quorum_on(first_by_chair) == "inquorate");
    CHECK(quorum_on(no_day) == "needs_assessment");
    CHECK_FALSE(is_possible(
        {.of = body::committee, .seats = 13, .present = 5, .remote = 1, .remote_presidium = 1}));

    struct row {
        std::string_view sentence;
        remote_question asked;
        answer takes_part;
        std::string_view rule;
    };
    const row rows[] = {
        {"one of the presidium votes remotely in council on 2026-09-01",
         {body::council, *make_date(2026, 9, 1), yes, {yes, unknown, yes}},
         no,
         "KL-5-16/2026"},
        {"on 2026-06-01, with council's permission",
         {body::council, *make_date(2026, 6, 1), yes, {yes, yes}},
         yes,
         "KL-5-16"},
        {"the last day on which the presidium might",
         {body::council, last_on_equal_terms, yes, {yes, yes}},
         yes,
         "KL-5-16"},
        {"the first on which it may not",
         {body::council, first_by_chair, yes, {yes, yes, yes}},
         no,
         "KL-5-16/2026"},
        {"another member of council",
         {body::council, first_by_chair, no, {yes, unknown, yes}},
         yes,
         "KL-5-16/2026"},
        {"whether of the presidium is not said",
         {body::council, first_by_chair, unknown, {yes, unknown, yes}},
         unknown,
         "KL-5-16/2026"},
        {"a committee's presidium may",
         {body::committee, first_by_chair, yes, {yes, unknown, yes}},
         yes,
         "KL-6-24/2026"},
    };
    for (const auto& [sentence, asked, takes_part, rule] : rows) {
        INFO(sentence);
        const auto made = assess_remote(asked);
        CHECK(describe(made.outcome).reads_as == takes_part);
        CHECK(rules_of(made) == rule);
    }
}

TEST_CASE("KL 6:44: the Act has no quorum for a sub-committee, its rules of procedure may",
          "[law][meeting][quorum][kl-6-44]") {
    const auto silent = assess_quorum({.of = body::sub_committee, .seats = 5, .present = 5});
    CHECK(reading_of(silent) == answer::unknown);
    CHECK(questions_of(silent) == "required");
    const auto with = [](unsigned present, unsigned disqualified) {
        return outcome_of(assess_quorum({.of = body::sub_committee,
                                         .seats = 5,
                                         .present = present,
                                         .disqualified = disqualified,
                                         .required = 3}));
    };
    CHECK(with(3, 0) == "quorate");
    CHECK(with(2, 0) == "inquorate");
    CHECK(with(3, 1) == "inquorate_by_disqualification");
}

TEST_CASE("KL 5:5, 5:45, 6:27: numbers that no meeting has are not possible",
          "[law][meeting][quorum]") {
    CHECK_FALSE(is_possible(quorum_question{}));
    CHECK_FALSE(is_possible({.of = body::council, .seats = 70, .present = 36}));
    CHECK(is_possible({.of = body::council, .seats = 71, .present = 36}));
    CHECK(is_possible({.of = body::committee, .seats = 70, .present = 36}));
    CHECK_FALSE(is_possible({.seats = 11, .present = 12}));
    CHECK_FALSE(is_possible({.seats = 11, .present = 7, .serving_alternates = 5}));
    CHECK(is_possible({.seats = 11, .present = 7, .serving_alternates = 4}));
    CHECK_FALSE(is_possible({.seats = 11, .present = 7, .disqualified = 8}));
    CHECK_FALSE(is_possible({.seats = 11, .present = ~0U, .serving_alternates = 2}));
    CHECK_FALSE(is_possible({.seats = 11, .present = 7, .required = 3}));
    CHECK_FALSE(is_possible({.what = item::interpellation_or_question, .seats = 11}));
    CHECK_FALSE(
        is_possible({.of = body::council, .what = item::disqualification_question, .seats = 11}));
}

TEST_CASE("KL 5:45-46 and 6:27 hold for all small numbers", "[law][meeting][quorum][property]") {
    bool holds = true;
    for (unsigned seats = 1; seats <= 25; ++seats)
        for (unsigned present = 0; present <= seats; ++present)
            for (unsigned alternates = 0; present + alternates <= seats; ++alternates)
                for (unsigned disqualified = 0; disqualified <= present + alternates;
                     ++disqualified) {
                    quorum_question asked{.of = body::committee,
                                          .seats = seats,
                                          .present = present,
                                          .serving_alternates = alternates,
                                          .disqualified = disqualified};
                    // More are there than are missing.
                    const auto came = present + alternates;
                    const auto left = came - disqualified;
                    const bool committee_may = left > seats - left;
                    const bool council_may = came > seats - came;
                    holds = holds && reading_of(assess_quorum(asked)) == meeting::is(committee_may);
                    if (seats % 2 == 0) continue;
                    asked.of = body::council;
                    holds = holds && reading_of(assess_quorum(asked)) == meeting::is(council_may);
                }
    CHECK(holds);
}
