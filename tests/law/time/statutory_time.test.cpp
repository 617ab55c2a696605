// SPDX-License-Identifier: MIT
// The day on which a statutory time ends, before any weekend: lagen (1930:173) om beräkning av lagstadgad tid 1 §.
#include "support/catch.hpp"
#include "support/day.hpp"
#include <mandat/law/time/statutory_time.hpp>

#include <string>
#include <string_view>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

static_assert(end_of({3, duration::unit::weeks}, *make_date(2026, 2, 10)) == make_date(2026, 3, 3));
static_assert(end_of({6, duration::unit::months}, *make_date(2025, 8, 31)) ==
              make_date(2026, 2, 28));
static_assert(!end_of({1, duration::unit::days}, last_day_of_calendar));
static_assert(back_from({1, duration::unit::weeks}, *make_date(2026, 5, 12)) ==
              make_date(2026, 5, 5));
static_assert(!back_from({1, duration::unit::months}, *make_date(2026, 5, 12)));

TEST_CASE("1930:173 1 §: weeks end on the same weekday, and the first day is not counted",
          "[law][time][statutory-time]") {
    CHECK(with_weekday(end_of_weeks(day("2026-02-10"), 3).value()) == "2026-03-03 Tue");
    CHECK(with_weekday(end_of_weeks(day("2024-02-08"), 3).value()) == "2024-02-29 Thu");
    CHECK(end_of_weeks(day("2026-02-10"), 0).value() == day("2026-02-10"));
    for (auto at = day("2024-01-01"); at < day("2028-01-01"); at = next_day(at))
        if (weekday_of(end_of_weeks(at, 3).value()) != weekday_of(at)) FAIL_CHECK(to_text(at));
}

TEST_CASE("1930:173 1 §: months end on the same day of the month, or on the month's last",
          "[law][time][statutory-time]") {
    struct row {
        std::string_view sentence;
        std::string_view start;
        unsigned months;
        std::string_view end;
    };
    const row rows[] = {
        {"the same day of the month", "2026-01-15", 6, "2026-07-15"},
        {"no 31 February", "2025-08-31", 6, "2026-02-28"},
        {"29 February where there is one", "2023-08-31", 6, "2024-02-29"},
        {"no 30 February", "2025-08-30", 6, "2026-02-28"},
        {"no 31 June", "2026-05-31", 1, "2026-06-30"},
        {"the last of February is not the last of August", "2026-02-28", 6, "2026-08-28"},
        {"nor is 29 February", "2024-02-29", 6, "2024-08-29"},
        {"the last of April is not the last of May", "2026-04-30", 1, "2026-05-30"},
        {"over the turn of the year", "2025-11-30", 3, "2026-02-28"},
        {"from December to December", "2025-12-31", 12, "2026-12-31"},
        {"no months", "2026-02-28", 0, "2026-02-28"},
    };
    for (const auto& [sentence, start, months, end] : rows) {
        INFO(sentence);
        CHECK(to_text(end_of_months(day(start), months).value()) == end);
    }
    // Counted one by one, a clamped day stays clamped; counted at once, it does not.
    CHECK(end_of_months(end_of_months(day("2026-01-31"), 1).value(), 1).value() ==
          day("2026-03-28"));
    CHECK(end_of_months(day("2026-01-31"), 2).value() == day("2026-03-31"));
}

TEST_CASE("1930:173 1 §: years end on the same day of the year, a leap day on 28 February",
          "[law][time][statutory-time]") {
    CHECK(end_of_years(day("2026-06-06"), 1).value() == day("2027-06-06"));
    CHECK(end_of_years(day("2024-02-29"), 1).value() == day("2025-02-28"));
    CHECK(end_of_years(day("2024-02-29"), 4).value() == day("2028-02-29"));
    CHECK(end_of_years(day("2096-02-29"), 4).value() == day("2100-02-28"));
    for (auto at = day("2023-01-01"); at < day("2029-01-01"); at = next_day(at))
        if (end_of_years(at, 1).value() != end_of_months(at, 12).value()) FAIL_CHECK(to_text(at));
}

TEST_CASE("A time of days ends so many days after the day that sets it off",
          "[law][time][statutory-time]") {
    // Upphandlingsmyndigheten: sent on 1 April 2019, the ten days end on 11 April.
    CHECK(end_of_days(day("2019-04-01"), 10).value() == day("2019-04-11"));
    CHECK(end_of_days(day("2024-02-20"), 14).value() == day("2024-03-05"));
    CHECK(end_of_days(day("2026-12-31"), 1).value() == day("2027-01-01"));
}

TEST_CASE("KL 5:13, 5:15, 9:10: a week before is the same weekday, be it a holiday",
          "[law][time][statutory-time]") {
    CHECK(with_weekday(weeks_before(day("2026-05-12"), 1).value()) == "2026-05-05 Tue");
    CHECK(with_weekday(weeks_before(day("2026-04-10"), 1).value()) == "2026-04-03 Fri");
    CHECK(with_weekday(weeks_before(day("2024-03-05"), 1).value()) == "2024-02-27 Tue");
}

TEST_CASE("Outside of 1990-01-01 to 2199-12-31 a time is a fault that says what to do",
          "[law][time][statutory-time][fault]") {
    const auto before = previous_day(first_day_of_calendar);
    const auto after = next_day(last_day_of_calendar);
    for (const auto& found :
         {end_of_days(before, 1), end_of_weeks(before, 1), end_of_months(before, 1),
          end_of_years(before, 1), weeks_before(before, 1), end_of_days(after, 1),
          end_of_months(after, 1), end_of_days(last_day_of_calendar, 1),
          end_of_weeks(day("2199-12-25"), 1), end_of_months(day("2199-12-01"), 1),
          end_of_years(day("2199-01-01"), 1), weeks_before(day("1990-01-07"), 1),
          end_of_days(last_day_of_calendar, 4'000'000'000U),
          end_of_weeks(first_day_of_calendar, 4'000'000'000U),
          end_of_months(first_day_of_calendar, 4'000'000'000U),
          end_of_years(first_day_of_calendar, 4'000'000'000U)}) {
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == fault_code::out_of_range);
        CHECK_THAT(found.error().text.en,
                   ContainsSubstring("1990-01-01 to 2199-12-31") && ContainsSubstring("; "));
        CHECK_THAT(found.error().text.sv, ContainsSubstring("1990-01-01 till 2199-12-31"));
    }
    CHECK(end_of_days(before, 1).error().text.en ==
          "`1989-12-31` lies outside of 1990-01-01 to 2199-12-31, within which statutory time is "
          "counted; give something in between");
    CHECK(end_of_weeks(day("2199-12-25"), 1).error().text.sv ==
          "tiden från `2199-12-25` slutar utanför 1990-01-01 till 2199-12-31, som lagstadgad tid "
          "räknas inom; räkna från en annan dag");
    CHECK(end_of_weeks(no_day, 1).error().code == fault_code::missing_date);
    // The first and the last that do work.
    CHECK(end_of_weeks(first_day_of_calendar, 3).value() == day("1990-01-22"));
    CHECK(end_of_weeks(day("2199-12-24"), 1).value() == last_day_of_calendar);
    CHECK(end_of_months(day("2199-11-30"), 1).value() == day("2199-12-30"));
    CHECK(end_of_years(day("2198-12-31"), 1).value() == last_day_of_calendar);
    CHECK(weeks_before(day("1990-01-08"), 1).value() == first_day_of_calendar);
}
