// SPDX-License-Identifier: MIT
// The times of kommunallagen (2017:725), 5:13-15, 5:69, 8:12, 9:10 and 13:5, as arithmetic.
//
// The closed days are those of lagen (1989:253) om allmänna helgdagar and lagen (1930:173) om beräkning av lagstadgad
// tid 2 §; the weeks are counted by its 1 §.
#include "law/time/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/time/deadline.hpp>

#include <array>
#include <string_view>

using namespace mandat;
using namespace mandat::test;

static_assert(count(detail::time_of("kl-13-5"), *make_date(2025, 5, 16))->nominal ==
              *make_date(2025, 6, 6));
static_assert(count(detail::time_of("kl-13-5"), *make_date(2025, 5, 16))->last ==
              *make_date(2025, 6, 9));

TEST_CASE("KL 13:5: three weeks from the announcement, moved over closed days",
          "[law][time][kl-13-5]") {
    struct row {
        std::string_view sentence;
        std::string_view announced;
        std::string_view nominal;
        std::string_view last;
        std::string_view skipped;
    };
    const row rows[] = {
        {"an ordinary Tuesday", "2026-02-10 Tue", "2026-03-03 Tue", "2026-03-03 Tue", ""},
        {"an ordinary Friday", "2026-01-16 Fri", "2026-02-06 Fri", "2026-02-06 Fri", ""},
        {"the National Day, a Thursday", "2024-05-16 Thu", "2024-06-06 Thu", "2024-06-07 Fri",
         "06-06 National Day"},
        {"the National Day, a Friday before Whit Sunday", "2025-05-16 Fri", "2025-06-06 Fri",
         "2025-06-09 Mon", "06-06 National Day; 06-07 Saturday; 06-08 Whit Sunday/Sunday"},
        {"the National Day, a Saturday", "2026-05-16 Sat", "2026-06-06 Sat", "2026-06-08 Mon",
         "06-06 National Day/Saturday; 06-07 Sunday"},
        {"Good Friday", "2026-03-13 Fri", "2026-04-03 Fri", "2026-04-07 Tue",
         "04-03 Good Friday; 04-04 Saturday; 04-05 Easter Day/Sunday; 04-06 Easter Monday"},
        {"Easter Eve, as the Saturday that it is", "2026-03-14 Sat", "2026-04-04 Sat",
         "2026-04-07 Tue", "04-04 Saturday; 04-05 Easter Day/Sunday; 04-06 Easter Monday"},
        {"Easter Monday", "2025-03-31 Mon", "2025-04-21 Mon", "2025-04-22 Tue",
         "04-21 Easter Monday"},
        {"Ascension Day, and the Friday after it is ordinary", "2026-04-23 Thu", "2026-05-14 Thu",
         "2026-05-15 Fri", "05-14 Ascension Day"},
        {"1 May, a Friday", "2026-04-10 Fri", "2026-05-01 Fri", "2026-05-04 Mon",
         "05-01 1 May; 05-02 Saturday; 05-03 Sunday"},
        {"Midsummer Eve", "2026-05-29 Fri", "2026-06-19 Fri", "2026-06-22 Mon",
         "06-19 Midsummer Eve; 06-20 Midsummer Day/Saturday; 06-21 Sunday"},
        {"All Saints' Day", "2026-10-10 Sat", "2026-10-31 Sat", "2026-11-02 Mon",
         "10-31 All Saints' Day/Saturday; 11-01 Sunday"},
        {"Christmas Eve, a Wednesday", "2025-12-03 Wed", "2025-12-24 Wed", "2025-12-29 Mon",
         "12-24 Christmas Eve; 12-25 Christmas Day; 12-26 Boxing Day; 12-27 Saturday; 12-28 "
         "Sunday"},
        {"Christmas Eve, a Thursday", "2026-12-03 Thu", "2026-12-24 Thu", "2026-12-28 Mon",
         "12-24 Christmas Eve; 12-25 Christmas Day; 12-26 Boxing Day/Saturday; 12-27 Sunday"},
        {"New Year's Eve, a Wednesday", "2025-12-10 Wed", "2025-12-31 Wed", "2026-01-02 Fri",
         "12-31 New Year's Eve; 01-01 New Year's Day"},
        {"New Year's Eve, then a weekend", "2026-12-10 Thu", "2026-12-31 Thu", "2027-01-04 Mon",
         "12-31 New Year's Eve; 01-01 New Year's Day; 01-02 Saturday; 01-03 Sunday"},
        {"New Year's Day", "2025-12-11 Thu", "2026-01-01 Thu", "2026-01-02 Fri",
         "01-01 New Year's Day"},
        {"Epiphany", "2025-12-16 Tue", "2026-01-06 Tue", "2026-01-07 Wed", "01-06 Epiphany"},
        {"the eve of Epiphany is ordinary", "2026-12-15 Tue", "2027-01-05 Tue", "2027-01-05 Tue",
         ""},
        {"30 April is ordinary", "2026-04-09 Thu", "2026-04-30 Thu", "2026-04-30 Thu", ""},
        {"Maundy Thursday is ordinary", "2026-03-12 Thu", "2026-04-02 Thu", "2026-04-02 Thu", ""},
        {"5 June is ordinary", "2026-05-15 Fri", "2026-06-05 Fri", "2026-06-05 Fri", ""},
        {"the Friday after Ascension Day is ordinary", "2026-04-24 Fri", "2026-05-15 Fri",
         "2026-05-15 Fri", ""},
        {"Christmas Eve, a Friday", "2027-12-03 Fri", "2027-12-24 Fri", "2027-12-27 Mon",
         "12-24 Christmas Eve; 12-25 Christmas Day/Saturday; 12-26 Boxing Day/Sunday"},
        {"a leap day", "2024-02-08 Thu", "2024-02-29 Thu", "2024-02-29 Thu", ""},
        {"the whole chain's end: announced on 28 May", "2026-05-28 Thu", "2026-06-18 Thu",
         "2026-06-18 Thu", ""},
    };
    for (const auto& [sentence, announced, nominal, last, skipped] : rows) {
        INFO(sentence);
        const auto found = deadline_of(limit("kl-13-5"), day_of(announced));
        REQUIRE(found.has_value());
        CHECK(with_weekday(found.value().start) == announced);
        CHECK(with_weekday(found.value().nominal) == nominal);
        CHECK(with_weekday(found.value().last) == last);
        CHECK(skipped_by(found.value()) == skipped);
        CHECK(found.value().is_settled());
        CHECK_FALSE(found.value().day_after);
        // The day before, the last day, and the day after, on which the time has run out.
        CHECK_FALSE(has_run_out(found.value(), previous_day(found.value().last)));
        CHECK_FALSE(has_run_out(found.value(), found.value().last));
        CHECK(has_run_out(found.value(), next_day(found.value().last)));
    }
    CHECK(rules_of(limit("kl-13-5")) == "KL-13-5 KL-13-4 KL-13-6 KL-8-12 TIME-1930-1 TIME-1930-2");
    CHECK(limit("kl-13-5").where.sv == "förvaltningsrätten");
}

TEST_CASE("KL 13:5 2 st.: an announcement that comes down on the nominal day came down too early",
          "[law][time][kl-13-5]") {
    // The nominal day is the National Day; the time ends on Monday 9 June.
    const auto found = deadline_of(limit("kl-13-5"), day("2025-05-16")).value();
    CHECK_FALSE(has_run_out(found, day("2025-06-06")));
    CHECK_FALSE(has_run_out(found, day("2025-06-09")));
    CHECK(has_run_out(found, day("2025-06-10")));
}

TEST_CASE("KL 13:5: a joint committee's time runs from the board that shows it last",
          "[law][time][kl-13-5]") {
    const std::array boards{day("2026-03-04"), day("2026-03-02")};
    const auto found = deadline_of(limit("kl-13-5"), boards).value();
    CHECK(with_weekday(found.start) == "2026-03-04 Wed");
    CHECK(with_weekday(found.last) == "2026-03-25 Wed");
    const std::array not_in_the_calendar{day("2026-03-04"), no_day};
    CHECK(deadline_of(limit("kl-13-5"), not_in_the_calendar).error().code ==
          fault_code::missing_date);
}

TEST_CASE("KL 5:69: approved at the latest fourteen days after the meeting",
          "[law][time][kl-5-69]") {
    struct row {
        std::string_view sentence;
        std::string_view meeting;
        std::string_view nominal;
        std::string_view last;
    };
    const row rows[] = {
        {"the fourteenth day", "2026-05-12 Tue", "2026-05-26 Tue", "2026-05-26 Tue"},
        {"Christmas Eve, over the weekend", "2025-12-10 Wed", "2025-12-24 Wed", "2025-12-29 Mon"},
        {"New Year's Eve", "2025-12-17 Wed", "2025-12-31 Wed", "2026-01-02 Fri"},
    };
    for (const auto& [sentence, meeting, nominal, last] : rows) {
        INFO(sentence);
        const auto found = deadline_of(limit("kl-5-69"), day_of(meeting)).value();
        CHECK(with_weekday(found.start) == meeting);
        CHECK(with_weekday(found.nominal) == nominal);
        CHECK(with_weekday(found.last) == last);
    }
}

TEST_CASE("KL 8:12: announced at the latest the second day after the approval",
          "[law][time][kl-8-12]") {
    struct row {
        std::string_view sentence;
        std::string_view approved;
        std::string_view nominal;
        std::string_view last;
    };
    const row rows[] = {
        {"the second day", "2026-05-26 Tue", "2026-05-28 Thu", "2026-05-28 Thu"},
        {"Easter Eve", "2026-04-02 Thu", "2026-04-04 Sat", "2026-04-07 Tue"},
        {"Ascension Day", "2026-05-12 Tue", "2026-05-14 Thu", "2026-05-15 Fri"},
        {"Midsummer Eve", "2026-06-17 Wed", "2026-06-19 Fri", "2026-06-22 Mon"},
    };
    for (const auto& [sentence, approved, nominal, last] : rows) {
        INFO(sentence);
        const auto found = deadline_of(limit("kl-8-12"), day_of(approved)).value();
        CHECK(with_weekday(found.start) == approved);
        CHECK(with_weekday(found.nominal) == nominal);
        CHECK(with_weekday(found.last) == last);
    }
}

TEST_CASE("KL 5:69, 8:12, 13:5: each step at its latest, from the meeting to the end of the time",
          "[law][time][kl-13-5][kl-8-12][kl-5-69]") {
    const auto approved = deadline_of(limit("kl-5-69"), day("2026-05-12")).value().last;
    const auto announced = deadline_of(limit("kl-8-12"), approved).value().last;
    const auto last = deadline_of(limit("kl-13-5"), announced).value().last;
    CHECK(with_weekday(approved) == "2026-05-26 Tue");
    CHECK(with_weekday(announced) == "2026-05-28 Thu");
    CHECK(with_weekday(last) == "2026-06-18 Thu");
}

TEST_CASE("KL 5:13, 5:15, 9:10: at least a week before the meeting, and nothing moves",
          "[law][time][kl-5-13][kl-5-15][kl-9-10]") {
    struct row {
        std::string_view sentence;
        std::string_view meeting;
        std::string_view last;
        std::size_t notes; ///< one says that the day is closed
    };
    const row rows[] = {
        {"the same weekday a week before", "2026-05-12 Tue", "2026-05-05 Tue", 0},
        {"Good Friday", "2026-04-10 Fri", "2026-04-03 Fri", 1},
        {"Christmas Eve", "2025-12-31 Wed", "2025-12-24 Wed", 1},
        {"over a leap day", "2024-03-05 Tue", "2024-02-27 Tue", 0},
    };
    for (const auto* key : {"kl-5-13", "kl-5-15", "kl-9-10"})
        for (const auto& [sentence, meeting, last, notes] : rows) {
            INFO(key << ": " << sentence);
            const auto found = deadline_of(limit(key), day_of(meeting)).value();
            CHECK(with_weekday(found.start) == meeting);
            CHECK(with_weekday(found.nominal) == last);
            CHECK(with_weekday(found.last) == last);
            CHECK(found.skipped.empty());
            CHECK(found.notes.size() == notes);
        }
}

TEST_CASE("KL 5:14, 5:15 2 st.: the nearest weekday before, read as the nearest open day",
          "[law][time][kl-5-14]") {
    struct row {
        std::string_view sentence;
        std::string_view meeting;
        std::string_view last;
        std::string_view skipped;
    };
    const row rows[] = {
        {"a Tuesday's meeting", "2026-05-12 Tue", "2026-05-11 Mon", ""},
        {"a Monday's meeting: Saturday is left out", "2026-05-11 Mon", "2026-05-08 Fri",
         "05-10 Sunday; 05-09 Saturday"},
        {"the Tuesday after Easter", "2026-04-07 Tue", "2026-04-02 Thu",
         "04-06 Easter Monday; 04-05 Easter Day/Sunday; 04-04 Saturday; 04-03 Good Friday"},
        {"the Monday after Christmas", "2025-12-29 Mon", "2025-12-23 Tue",
         "12-28 Sunday; 12-27 Saturday; 12-26 Boxing Day; 12-25 Christmas Day; 12-24 Christmas "
         "Eve"},
    };
    for (const auto* key : {"kl-5-14", "kl-5-15-urgent"})
        for (const auto& [sentence, meeting, last, skipped] : rows) {
            INFO(key << ": " << sentence);
            const auto found = deadline_of(limit(key), day_of(meeting)).value();
            CHECK(with_weekday(found.start) == meeting);
            CHECK(with_weekday(found.last) == last);
            CHECK(skipped_by(found) == skipped);
            CHECK(found.notes.size() == 1);
        }
}
