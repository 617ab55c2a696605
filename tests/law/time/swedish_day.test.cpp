// SPDX-License-Identifier: MIT
// Swedish days of points of time: förordningarna (1979:988) om svensk normaltid and (2001:127) om sommartid.
#include "support/catch.hpp"
#include "support/day.hpp"
#include <mandat/law/time/swedish_day.hpp>

#include <string_view>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

static_assert(swedish_day(*parse_instant("2026-08-31T23:30Z")) == make_date(2026, 9, 1));
static_assert(!parse_instant("2026-08-31T23:30"));

TEST_CASE("A point of time is the day that it is in Sweden", "[law][time][swedish-day]") {
    struct row {
        std::string_view sentence;
        std::string_view at;
        std::string_view day;
    };
    const row rows[] = {
        {"late in the evening in UTC, in summer", "2026-08-31T23:30Z", "2026-09-01"},
        {"two hours before midnight, in summer", "2026-08-31T22:00Z", "2026-09-01"},
        {"the second before", "2026-08-31T21:59:59Z", "2026-08-31"},
        {"two hours before midnight, in winter", "2026-01-31T22:00Z", "2026-01-31"},
        {"one hour before midnight, in winter", "2026-01-31T23:00Z", "2026-02-01"},
        {"the second before", "2026-01-31T22:59:59Z", "2026-01-31"},
        {"in the middle of the day", "2026-05-28T12:00Z", "2026-05-28"},
        {"with Sweden's own offset", "2026-09-01T00:30+02:00", "2026-09-01"},
        {"with an offset to the east", "2026-09-01T05:29:59+05:30", "2026-09-01"},
        {"with an offset to the west", "2026-08-31T17:30:00-05:00", "2026-09-01"},
        {"half an hour more to the west, at midnight", "2026-08-31T18:30:00-03:30", "2026-09-01"},
        {"the second before", "2026-08-31T18:29:59-03:30", "2026-08-31"},
        {"far to the west, at midnight", "2026-08-31T12:30:00-09:30", "2026-09-01"},
        {"the second before", "2026-08-31T12:29:59-09:30", "2026-08-31"},
        {"with an offset that is none", "2026-08-31T23:30+00:00", "2026-09-01"},
        {"a fraction of a second changes nothing", "2026-08-31T21:59:59.999Z", "2026-08-31"},
        {"over the turn of the year", "2025-12-31T23:00Z", "2026-01-01"},
        {"the first second of 1996", "1995-12-31T23:00Z", "1996-01-01"},
        {"the last second of 2199", "2199-12-31T22:59:59Z", "2199-12-31"},
    };
    for (const auto& [sentence, at, expected] : rows) {
        INFO(sentence);
        const auto found = read_swedish_day(at);
        REQUIRE(found.has_value());
        CHECK(to_text(found.value()) == expected);
    }
}

TEST_CASE("2001:127 2 §: summer time from the last Sunday of March, 01:00 UTC, to that of October",
          "[law][time][swedish-day][summer-time]") {
    struct row {
        std::string_view sentence;
        std::string_view at;
        bool is_summer;
    };
    const row rows[] = {
        {"29 March 2026, the second before", "2026-03-29T00:59:59Z", false},
        {"29 March 2026, 02:00 becomes 03:00", "2026-03-29T01:00:00Z", true},
        {"the Sunday before", "2026-03-22T12:00Z", false},
        {"25 October 2026, the second before", "2026-10-25T00:59:59Z", true},
        {"25 October 2026, 03:00 becomes 02:00", "2026-10-25T01:00:00Z", false},
        {"the Sunday before", "2026-10-18T12:00Z", true},
        {"31 March, the latest day", "2024-03-31T01:00Z", true},
        {"31 March, the second before", "2024-03-31T00:59:59Z", false},
        {"25 March, the earliest day", "2018-03-25T01:00Z", true},
        {"31 October, the latest day", "2027-10-31T00:59:59Z", true},
        {"31 October, at the change", "2027-10-31T01:00Z", false},
        {"1994:1207: summer time began on 31 March 1996", "1996-03-31T01:00Z", true},
        {"1994:1207: and lasted until 27 October", "1996-10-27T00:59:59Z", true},
        {"1994:1207: at the change", "1996-10-27T01:00Z", false},
        {"1994:1207: until 26 October 1997", "1997-10-26T00:59:59Z", true},
    };
    for (const auto& [sentence, at, is_summer] : rows) {
        INFO(sentence);
        CHECK(is_summer_time(*parse_instant(at)) == is_summer);
    }
    // Around both changes the day in Sweden is the same.
    for (const auto* at : {"2026-03-29T00:30Z", "2026-03-29T01:30Z"})
        CHECK(read_swedish_day(at).value() == day("2026-03-29"));
    for (const auto* at : {"2026-10-25T00:30Z", "2026-10-25T01:30Z"})
        CHECK(read_swedish_day(at).value() == day("2026-10-25"));
    // The night before each: an hour of UTC lies on the next day, then two.
    CHECK(read_swedish_day("2026-03-28T22:30Z").value() == day("2026-03-28"));
    CHECK(read_swedish_day("2026-03-29T22:30Z").value() == day("2026-03-30"));
    CHECK(read_swedish_day("2026-10-24T22:30Z").value() == day("2026-10-25"));
    CHECK(read_swedish_day("2026-10-25T22:30Z").value() == day("2026-10-25"));
}

TEST_CASE("Every change of the clocks from 1996 to 2199 is on a Sunday, at 01:00 UTC",
          "[law][time][swedish-day][summer-time][properties]") {
    const auto midnight = [](date day) {
        return instant{std::chrono::sys_days{
            std::chrono::days{day_number(day) - detail::unix_epoch_day_number}}};
    };
    int changes = 0;
    bool holds = true;
    for (auto at = first_day_of_swedish_time; at < last_day_of_calendar; at = next_day(at)) {
        const auto begins = is_summer_time(midnight(at));
        const auto ends = is_summer_time(midnight(next_day(at)));
        // Noon is on the same day in UTC and in Sweden, winter and summer.
        holds = holds && swedish_day(midnight(at) + std::chrono::hours{12}) == at;
        if (begins == ends) continue;
        ++changes;
        const auto one = midnight(at) + std::chrono::hours{1};
        holds = holds && weekday_of(at) == weekday::sunday && is_summer_time(one) == ends &&
                is_summer_time(one - std::chrono::seconds{1}) == begins && civil(at).day >= 25 &&
                civil(at).month == (ends ? 3U : 10U);
    }
    CHECK(holds);
    CHECK(changes == 2 * (2199 - 1996 + 1));
}

TEST_CASE("A day is read as it is, and what is neither a day nor a point of time is a fault",
          "[law][time][swedish-day][fault]") {
    CHECK(read_swedish_day("2026-08-31").value() == day("2026-08-31"));
    CHECK(read_swedish_day("1990-01-01").value() == day("1990-01-01"));
    for (const auto* text :
         {"", "2026-02-30", "2026-8-31", "31/8 2026", "2026-08-31T23:30", "2026-08-31T24:00Z",
          "2026-08-31T23:60Z", "2026-08-31 23:30Z", "2026-08-31T23:30+2", "2026-08-31T23:30ZZ",
          "2026-02-30T12:00Z", "2026-08-31T23:30:00.Z", "2026-08-31T23:30+24:00", "20260831",
          "2026-13-01", "i dag"}) {
        INFO(text);
        const auto found = read_swedish_day(text);
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == fault_code::bad_date);
        CHECK_THAT(found.error().text.en, ContainsSubstring("write it as 2024-03-12"));
    }
    for (const auto* text : {"1989-12-31", "2200-01-01", "0001-01-01", "1995-12-31T22:59:59Z",
                             "1995-09-24T12:00Z", "2199-12-31T23:00Z", "2200-01-01T12:00Z"}) {
        INFO(text);
        const auto found = read_swedish_day(text);
        REQUIRE_FALSE(found.has_value());
        CHECK(found.error().code == fault_code::out_of_range);
    }
    CHECK_THAT(read_swedish_day("1995-09-24T12:00Z").error().text.sv,
               ContainsSubstring("1996-2199") && ContainsSubstring("den svenska dagen"));
}
