// SPDX-License-Identifier: MIT
// Notice of meetings, and meetings on request: kommunallagen (2017:725) 5:13-15, 6:23.
#include "law/meeting/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/meeting/convening.hpp>
#include <mandat/law/meeting/notice.hpp>

#include <string_view>

using namespace mandat;
using namespace mandat::meeting;
using namespace mandat::test;

static_assert(assess_notice({.meeting = *make_date(2026, 5, 12)}).last_day ==
              *make_date(2026, 5, 5));

TEST_CASE("KL 5:13 and 5:15: a meeting is announced and summoned at least one week before its day",
          "[law][meeting][notice][kl-5-13][kl-5-15]") {
    struct row {
        std::string_view sentence;
        std::string_view meeting;
        std::string_view last;
    };
    const row rows[] = {
        {"the same weekday a week before", "2026-05-12", "2026-05-05"},
        {"Good Friday: nothing moves backwards", "2026-04-10", "2026-04-03"},
        {"Christmas Eve: nothing moves backwards", "2025-12-31", "2025-12-24"},
        {"over the turn of the year", "2026-01-05", "2025-12-29"},
        {"over a leap day", "2024-03-05", "2024-02-27"},
    };
    for (const auto kind : {notice_kind::announcement, notice_kind::summons})
        for (const auto& [sentence, meeting, last] : rows) {
            INFO(sentence);
            const auto given = [&, held = meeting](std::string_view on) {
                return assess_notice(
                    {.kind = kind, .meeting = day(held), .given = day(on), .urgent = answer::no});
            };
            CHECK(outcome_of(given(to_text(previous_day(day(last))))) == "in_time");
            CHECK(outcome_of(given(last)) == "in_time");
            CHECK(outcome_of(given(to_text(next_day(day(last))))) == "late");
            CHECK(to_text(given(last).last_day) == last);
            CHECK(rules_of(given(last)) == (kind == notice_kind::summons ? "KL-5-15" : "KL-5-13"));
        }
}

TEST_CASE("KL 5:14 and 5:15 2 st.: news of an urgent matter by the nearest weekday before",
          "[law][meeting][notice][kl-5-14]") {
    struct row {
        std::string_view sentence;
        std::string_view meeting;
        std::string_view given;
        answer urgent;
        std::string_view outcome;
        std::string_view questions;
    };
    const auto yes = answer::yes;
    const row rows[] = {
        {"a Tuesday's meeting, on Monday", "2026-05-12", "2026-05-11", yes, "in_time", ""},
        {"a Tuesday's meeting, the same day", "2026-05-12", "2026-05-12", yes, "late", ""},
        {"a Monday's meeting, on Friday", "2026-05-11", "2026-05-08", yes, "in_time", ""},
        {"a Monday's meeting, on Saturday: unsettled", "2026-05-11", "2026-05-09", yes,
         "needs_assessment", "saturday_is_weekday"},
        {"a Monday's meeting, on Sunday", "2026-05-11", "2026-05-10", yes, "late", ""},
        {"after Easter, on Maundy Thursday", "2026-04-07", "2026-04-02", yes, "in_time", ""},
        {"after Easter, on Good Friday: Easter Eve would do, if anything", "2026-04-07",
         "2026-04-03", yes, "needs_assessment", "saturday_is_weekday"},
        {"after Easter, on Easter Monday", "2026-04-07", "2026-04-06", yes, "late", ""},
        {"on Monday, and it is not known to be urgent", "2026-05-12", "2026-05-11", answer::unknown,
         "needs_assessment", "urgent"},
        {"on Monday, and it is not urgent", "2026-05-12", "2026-05-11", answer::no, "late", ""},
        {"on Saturday, and it is not urgent", "2026-05-11", "2026-05-09", answer::no, "late", ""},
        {"a week before, urgent or not", "2026-05-12", "2026-05-05", answer::unknown, "in_time",
         ""},
    };
    for (const auto& [sentence, meeting, given, urgent, outcome, questions] : rows) {
        INFO(sentence);
        const auto made =
            assess_notice({.meeting = day(meeting), .given = day(given), .urgent = urgent});
        CHECK(outcome_of(made) == outcome);
        CHECK(questions_of(made) == questions);
        CHECK(asks_only_when_open(made));
    }
    const auto due = assess_notice({.meeting = day("2026-05-11"), .urgent = yes});
    CHECK(outcome_of(due) == "due");
    CHECK(due.last_day == day("2026-05-08"));
    CHECK(assess_notice({.meeting = day("2026-05-11")}).last_day == day("2026-05-04"));
}

TEST_CASE("KL 6:17 and 6:44: the Act sets no time for a committee's notice, and before 2018 is not "
          "modelled",
          "[law][meeting][notice][kl-6-44]") {
    for (const auto of : {body::committee, body::sub_committee}) {
        const auto made = assess_notice({.of = of, .meeting = day("2026-05-12")});
        CHECK(questions_of(made) == "rules_of_procedure");
        CHECK_FALSE(is_calendar_day(made.last_day));
    }
    CHECK(questions_of(assess_notice({.meeting = day("2017-12-31")})) == "era");
    CHECK(outcome_of(assess_notice({.meeting = day("2018-01-01")})) == "due");
    CHECK_FALSE(is_possible(notice_question{}));
}

TEST_CASE("KL 6:23: a committee meets when a third of its members ask or its chair finds it needed",
          "[law][meeting][convene][kl-6-23]") {
    const auto of_15 = [](unsigned requests, answer chair) {
        return assess_convening(
            {.seats = 15, .requests = requests, .chair_finds_it_needed = chair});
    };
    CHECK(outcome_of(of_15(5, answer::no)) == "must_meet");
    CHECK(outcome_of(of_15(4, answer::no)) == "need_not_meet");
    CHECK(outcome_of(of_15(0, answer::yes)) == "must_meet");
    CHECK(outcome_of(of_15(5, answer::unknown)) == "must_meet");
    CHECK(questions_of(of_15(4, answer::unknown)) == "chair_finds_it_needed");
    CHECK(rules_of(of_15(5, answer::no)) == "KL-6-23");
    INFO("of the members, not of those present: 5 of 16 are no third");
    CHECK(outcome_of(assess_convening(
              {.seats = 16, .requests = 5, .chair_finds_it_needed = answer::no})) ==
          "need_not_meet");
    CHECK_FALSE(is_possible(convening_question{}));
    CHECK_FALSE(is_possible(convening_question{.seats = 3, .requests = 4}));
}
