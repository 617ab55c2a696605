// SPDX-License-Identifier: MIT
#include "support/catch.hpp"
#include <mandat/domain/date.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <limits>
#include <string_view>

using namespace mandat;

static_assert(make_date(2024, 2, 29).has_value());
static_assert(!make_date(2023, 2, 29).has_value());
static_assert(civil(*make_date(2024, 3, 12)) == civil_day{2024, 3, 12});
static_assert(!is_calendar_day(date{}));

TEST_CASE("A date from outside is a real day of the years 1990 to 2199", "[domain][date]") {
    struct row {
        std::string_view sentence;
        int year;
        unsigned month;
        unsigned day;
        bool accepted;
    };
    const row rows[] = {
        {"the day before the first year", 1989, 12, 31, false},
        {"the first day", 1990, 1, 1, true},
        {"the last day", 2199, 12, 31, true},
        {"the day after the last year", 2200, 1, 1, false},
        {"a leap day", 2024, 2, 29, true},
        {"a leap day in a year divisible by 400", 2000, 2, 29, true},
        {"no leap day in an ordinary year", 2023, 2, 29, false},
        {"no leap day in 2100", 2100, 2, 29, false},
        {"no day zero", 2024, 1, 0, false},
        {"no month zero", 2024, 0, 1, false},
        {"no thirteenth month", 2024, 13, 1, false},
        {"no 31 April", 2024, 4, 31, false},
        {"a month beyond a byte is not January", 2024, 257, 1, false},
        {"a day beyond a byte is not the first", 2024, 1, 257, false},
        {"a year beyond 16 bits is not 2024", 65536 + 2024, 1, 1, false},
        {"the least year there is", std::numeric_limits<int>::min(), 1, 1, false},
    };
    for (const auto& [sentence, year, month, day, accepted] : rows) {
        INFO(sentence);
        const auto made = make_date(year, month, day);
        CHECK(made.has_value() == accepted);
        if (made) CHECK(civil(*made) == civil_day{year, month, day});
    }
}

TEST_CASE("Day numbers agree with Boost's own calendar on every day of two centuries",
          "[domain][date]") {
    bool agrees = true;
    date ours = *make_date(1990, 1, 1);
    boost::gregorian::date theirs{1990, 1, 1};
    while (agrees && ours < *make_date(2199, 12, 31)) {
        const auto [year, month, day] = civil(ours);
        const auto ymd = theirs.year_month_day();
        agrees = ours == theirs && year == static_cast<int>(ymd.year) &&
                 month == static_cast<unsigned>(ymd.month.as_number()) &&
                 day == static_cast<unsigned>(ymd.day) && previous_day(next_day(ours)) == ours;
        ours = next_day(ours);
        theirs += boost::gregorian::days{1};
    }
    INFO(to_text(ours));
    CHECK(agrees);
}

TEST_CASE("A missing or infinite day is no calendar day", "[domain][date]") {
    CHECK_FALSE(is_calendar_day(date{}));
    CHECK_FALSE(is_calendar_day(date{boost::date_time::not_a_date_time}));
    CHECK_FALSE(is_calendar_day(date{boost::date_time::pos_infin}));
    CHECK_FALSE(is_calendar_day(date{boost::date_time::neg_infin}));
    CHECK(is_calendar_day(*make_date(1990, 1, 1)));
    CHECK(to_text(date{}).empty());
    CHECK(to_text(date{boost::date_time::pos_infin}).empty());
}

TEST_CASE("The day after crosses months, leap days and years", "[domain][date]") {
    CHECK(next_day(*make_date(2024, 2, 28)) == make_date(2024, 2, 29));
    CHECK(next_day(*make_date(2023, 2, 28)) == make_date(2023, 3, 1));
    CHECK(next_day(*make_date(2023, 12, 31)) == make_date(2024, 1, 1));
    CHECK(previous_day(*make_date(2024, 3, 1)) == make_date(2024, 2, 29));
}

TEST_CASE("An ISO day is read only when it is exactly that", "[domain][date]") {
    CHECK(parse_date("2024-03-12") == make_date(2024, 3, 12));
    for (const std::string_view text :
         {"", "2024-3-12", "2024-03-1", "12-03-2024", "2024/03/12", "2024-03-12 ", " 2024-03-12",
          "2024-13-01", "2024-02-30", "20240312", "2024-03-1x", "+024-03-12", "1989-12-31",
          "2200-01-01", "2024-03-12T00:00"}) {
        INFO(text);
        CHECK_FALSE(parse_date(text).has_value());
    }
}

TEST_CASE("A day written is the day read back", "[domain][date]") {
    for (const std::string_view text : {"1990-01-01", "2024-02-29", "2024-03-12", "2199-12-31"}) {
        const auto read = parse_date(text);
        REQUIRE(read);
        CHECK(to_text(*read) == text);
    }
}

TEST_CASE("A time of day is read only when it is hours and minutes", "[domain][date]") {
    CHECK(parse_time("00:00") == time_of_day{0});
    CHECK(parse_time("13:05") == time_of_day{13 * 60 + 5});
    CHECK(parse_time("23:59") == time_of_day{23 * 60 + 59});
    for (const std::string_view text : {"", "24:00", "13:60", "9:05", "13.05", "13:5", "1a:00",
                                        "13:0b", "-1:00", "+1:00", " 1:00", "13:05:00"}) {
        INFO(text);
        CHECK_FALSE(parse_time(text).has_value());
    }
    CHECK(to_text(time_of_day{13 * 60 + 5}) == "13:05");
    CHECK(to_text(time_of_day{0}) == "00:00");
}
