// SPDX-License-Identifier: MIT
// Minutes: kommunallagen (2017:725) 5:65-69, 6:35, 8:12; lagen (1930:173) om beräkning av lagstadgad tid.
#include "law/meeting/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/meeting/minutes.hpp>
#include <mandat/law/meeting/minutes_contents.hpp>

#include <optional>
#include <string_view>

using namespace mandat;
using namespace mandat::meeting;
using namespace mandat::test;

static_assert(assess_approval({.meeting = *make_date(2026, 5, 12)}).last_day ==
              *make_date(2026, 5, 26));

TEST_CASE("KL 5:69: minutes are approved at the latest fourteen days after the meeting",
          "[law][meeting][minutes][kl-5-69]") {
    struct row {
        std::string_view sentence;
        std::string_view meeting;
        std::string_view counted;
        std::string_view last;
    };
    const row rows[] = {
        {"5:69: the day of the meeting is not counted", "2026-05-12", "2026-05-26", "2026-05-26"},
        {"1930:173 2 §: Christmas Eve, over the weekend", "2025-12-10", "2025-12-24", "2025-12-29"},
        {"1930:173 2 §: New Year's Eve", "2025-12-17", "2025-12-31", "2026-01-02"},
        {"1930:173 2 §: Good Friday", "2026-03-20", "2026-04-03", "2026-04-07"},
        {"the first modelled day", "2018-01-01", "2018-01-15", "2018-01-15"},
        {"over a leap day", "2024-02-20", "2024-03-05", "2024-03-05"},
    };
    for (const auto& [sentence, meeting, counted, last] : rows) {
        INFO(sentence);
        const auto approved = [&held = meeting](std::optional<date> on) {
            return assess_approval({.of = body::council, .meeting = day(held), .approved = on});
        };
        CHECK(to_text(approved({}).counted) == counted);
        CHECK(to_text(approved({}).last_day) == last);
        CHECK(outcome_of(approved({})) == "due");
        CHECK(outcome_of(approved(day(meeting))) == "in_time");
        CHECK(outcome_of(approved(previous_day(day(last)))) == "in_time");
        CHECK(outcome_of(approved(day(last))) == "in_time");
        CHECK(outcome_of(approved(next_day(day(last)))) == "late");
        CHECK(rules_of(approved({})) == "KL-5-69");
    }
}

TEST_CASE("KL 8:12: the approval is announced at the latest the second day after it",
          "[law][meeting][minutes][kl-8-12]") {
    struct row {
        std::string_view sentence;
        std::string_view approved;
        std::string_view last;
    };
    const row rows[] = {
        {"8:12: the second day", "2026-05-26", "2026-05-28"},
        {"1930:173 2 §: Easter Eve is a Saturday", "2026-04-02", "2026-04-07"},
        {"1930:173 2 §: Ascension Day", "2026-05-12", "2026-05-15"},
        {"1930:173 2 §: Midsummer Eve", "2026-06-17", "2026-06-22"},
        {"1930:173 2 §: a Friday's second day is a Sunday", "2026-02-06", "2026-02-09"},
    };
    for (const auto& [sentence, approved, last] : rows) {
        INFO(sentence);
        const auto announced = [&approved_on = approved](std::optional<date> on) {
            return assess_announcement(
                {.of = body::council, .approved = day(approved_on), .announced = on});
        };
        CHECK(to_text(announced({}).last_day) == last);
        CHECK(outcome_of(announced(day(approved))) == "in_time");
        CHECK(outcome_of(announced(day(last))) == "in_time");
        CHECK(outcome_of(announced(next_day(day(last)))) == "late");
        CHECK(rules_of(announced({})) == "KL-8-12");
    }
}

TEST_CASE(
    "KL 6:35: the same goes for a committee, and for a sub-committee it is for a jurist to say",
    "[law][meeting][minutes][kl-6-35]") {
    const auto meeting = day("2026-05-12");
    CHECK(rules_of(assess_approval({.of = body::committee, .meeting = meeting})) ==
          "KL-5-69 KL-6-35");
    CHECK(rules_of(assess_announcement({.of = body::committee, .approved = meeting})) ==
          "KL-8-12 KL-6-35");
    const auto of_utskott = assess_approval({.of = body::sub_committee, .meeting = meeting});
    CHECK(questions_of(of_utskott) == "rules_of_procedure");
    INFO("the day that would apply is given all the same");
    CHECK(of_utskott.last_day == day("2026-05-26"));
    CHECK(reading_of(assess_announcement({.of = body::sub_committee, .approved = meeting})) ==
          answer::unknown);
}

TEST_CASE("Minutes of meetings before 2018 are not modelled", "[law][meeting][minutes][era]") {
    const auto before = assess_approval({.meeting = day("2017-12-31")});
    CHECK(questions_of(before) == "era");
    CHECK_FALSE(is_calendar_day(before.last_day));
    CHECK(questions_of(assess_announcement({.approved = day("2017-12-31")})) == "era");
    CHECK(outcome_of(assess_announcement({.approved = day("2018-01-01")})) == "due");
}

TEST_CASE("Minutes are not approved before the meeting, nor announced before approval",
          "[law][meeting][minutes]") {
    const auto at = day("2026-05-12");
    CHECK_FALSE(is_possible(approval_question{}));
    CHECK_FALSE(is_possible(approval_question{.meeting = at, .approved = previous_day(at)}));
    CHECK(is_possible(approval_question{.meeting = at, .approved = at}));
    CHECK_FALSE(is_possible(approval_question{.meeting = at, .approved = no_day}));
    CHECK_FALSE(is_possible(announcement_question{.approved = at, .announced = previous_day(at)}));
    CHECK(is_possible(announcement_question{.approved = at, .announced = at}));
}

TEST_CASE("KL 5:65-68: what minutes have to show", "[law][meeting][minutes][kl-5-65]") {
    struct row {
        std::string_view sentence;
        contents_question asked;
        std::string_view outcome;
        std::string_view rules;
        std::string_view questions;
    };
    const auto yes = answer::yes;
    const auto no = answer::no;
    const row rows[] = {
        {"5:65-67 through 6:35: a committee's",
         {.of = body::committee, .kept = yes, .who_and_what = yes, .each_matter = yes},
         "complete",
         "KL-5-65 KL-5-66 KL-5-67 KL-6-35",
         ""},
        {"5:68: council's show interpellations too",
         {.of = body::council,
          .kept = yes,
          .who_and_what = yes,
          .each_matter = yes,
          .interpellations = yes},
         "complete",
         "KL-5-65 KL-5-66 KL-5-67 KL-5-68",
         ""},
        {"5:68: and without them are incomplete",
         {.of = body::council,
          .kept = yes,
          .who_and_what = yes,
          .each_matter = yes,
          .interpellations = no},
         "incomplete",
         "KL-5-68",
         ""},
        {"6:35 does not take over 5:68",
         {.of = body::committee,
          .kept = yes,
          .who_and_what = yes,
          .each_matter = yes,
          .interpellations = no},
         "complete",
         "KL-5-65 KL-5-66 KL-5-67 KL-6-35",
         ""},
        {"5:67: one gap is enough",
         {.of = body::committee, .each_matter = no},
         "incomplete",
         "KL-5-67 KL-6-35",
         ""},
        {"5:66: what is not known is asked",
         {.of = body::committee, .kept = yes, .each_matter = yes},
         "needs_assessment",
         "KL-5-66 KL-6-35",
         "who_and_what"},
        {"6:35 speaks of a committee",
         {.of = body::sub_committee},
         "needs_assessment",
         "KL-6-44",
         "rules_of_procedure"},
    };
    for (const auto& [sentence, asked, outcome, rules, questions] : rows) {
        INFO(sentence);
        const auto made = assess_contents(asked);
        CHECK(outcome_of(made) == outcome);
        CHECK(rules_of(made) == rules);
        CHECK(questions_of(made) == questions);
    }
}
