// SPDX-License-Identifier: MIT
// Public holidays: lagen (1989:253) om allmänna helgdagar, with the change by 2004:1320.
#include "support/catch.hpp"
#include "support/day.hpp"
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/holidays.hpp>
#include <mandat/law/time/weekday.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

static_assert(weekday_of(*make_date(2026, 1, 1)) == weekday::thursday);
static_assert(easter_day(2026) == *make_date(2026, 4, 5));
static_assert(is_public_holiday(*make_date(2026, 4, 3)));
static_assert(!is_in_calendar(no_day) && !is_in_calendar(after_all_days));

namespace {

/// Easter Day by a table: the Sunday after the paschal full moon of the year's golden number.
///
/// Source: the full moons of the golden numbers I to XIX for 1900-2199, as in the Book of Common Prayer's table to find
/// Easter.
date easter_by_table(int year) {
    constexpr std::array<civil_day, 19> full_moons{{
        {0, 4, 14}, {0, 4, 3},  {0, 3, 23}, {0, 4, 11}, {0, 3, 31}, {0, 4, 18}, {0, 4, 8},
        {0, 3, 28}, {0, 4, 16}, {0, 4, 5},  {0, 3, 25}, {0, 4, 13}, {0, 4, 2},  {0, 3, 22},
        {0, 4, 10}, {0, 3, 30}, {0, 4, 17}, {0, 4, 7},  {0, 3, 27},
    }};
    const auto& moon = full_moons[static_cast<std::size_t>(year % 19)];
    auto at = next_day(*make_date(year, moon.month, moon.day));
    while (weekday_of(at) != weekday::sunday) at = next_day(at);
    return at;
}
/// Butcher's form of the rule, which reckons with the year alone.
date easter_by_butcher(int year) {
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return *make_date(year, static_cast<unsigned>(f / 31), static_cast<unsigned>(f % 31 + 1));
}

struct row_of_a_year {
    std::string_view year;
    std::string_view good_friday;
    std::string_view easter_day;
    std::string_view easter_monday;
    std::string_view ascension;
    std::string_view whit_sunday;
    std::string_view midsummer_eve;
    std::string_view midsummer_day;
    std::string_view all_saints;
};

} // namespace

TEST_CASE("1989:253: the moving holidays of 2018 to 2035, and no year has another one",
          "[law][time][holidays]") {
    // Almanac days. Midsummer Eve is a closed day and no holiday.
    const row_of_a_year rows[] = {
        {"2018", "03-30", "04-01", "04-02", "05-10", "05-20", "06-22", "06-23", "11-03"},
        {"2019", "04-19", "04-21", "04-22", "05-30", "06-09", "06-21", "06-22", "11-02"},
        {"2020", "04-10", "04-12", "04-13", "05-21", "05-31", "06-19", "06-20", "10-31"},
        {"2021", "04-02", "04-04", "04-05", "05-13", "05-23", "06-25", "06-26", "11-06"},
        {"2022", "04-15", "04-17", "04-18", "05-26", "06-05", "06-24", "06-25", "11-05"},
        {"2023", "04-07", "04-09", "04-10", "05-18", "05-28", "06-23", "06-24", "11-04"},
        {"2024", "03-29", "03-31", "04-01", "05-09", "05-19", "06-21", "06-22", "11-02"},
        {"2025", "04-18", "04-20", "04-21", "05-29", "06-08", "06-20", "06-21", "11-01"},
        {"2026", "04-03", "04-05", "04-06", "05-14", "05-24", "06-19", "06-20", "10-31"},
        {"2027", "03-26", "03-28", "03-29", "05-06", "05-16", "06-25", "06-26", "11-06"},
        {"2028", "04-14", "04-16", "04-17", "05-25", "06-04", "06-23", "06-24", "11-04"},
        {"2029", "03-30", "04-01", "04-02", "05-10", "05-20", "06-22", "06-23", "11-03"},
        {"2030", "04-19", "04-21", "04-22", "05-30", "06-09", "06-21", "06-22", "11-02"},
        {"2031", "04-11", "04-13", "04-14", "05-22", "06-01", "06-20", "06-21", "11-01"},
        {"2032", "03-26", "03-28", "03-29", "05-06", "05-16", "06-25", "06-26", "11-06"},
        {"2033", "04-15", "04-17", "04-18", "05-26", "06-05", "06-24", "06-25", "11-05"},
        {"2034", "04-07", "04-09", "04-10", "05-18", "05-28", "06-23", "06-24", "11-04"},
        {"2035", "03-23", "03-25", "03-26", "05-03", "05-13", "06-22", "06-23", "11-03"},
    };
    for (const auto& one : rows) {
        INFO(one.year);
        struct named {
            std::string_view day;
            std::string_view name;
        };
        const named expected[] = {
            {"01-01", "New Year's Day"},
            {"01-06", "Epiphany"},
            {one.good_friday, "Good Friday"},
            {one.easter_day, "Easter Day"},
            {one.easter_monday, "Easter Monday"},
            {"05-01", "1 May"},
            {one.ascension, "Ascension Day"},
            {one.whit_sunday, "Whit Sunday"},
            {"06-06", "National Day"},
            {one.midsummer_day, "Midsummer Day"},
            {one.all_saints, "All Saints' Day"},
            {"12-25", "Christmas Day"},
            {"12-26", "Boxing Day"},
        };
        const auto on = [&](std::string_view month_and_day) {
            return day(std::string{one.year} + "-" + std::string{month_and_day});
        };
        for (const auto& [at, name] : expected) {
            INFO(name);
            CHECK(is_public_holiday(on(at)));
            CHECK(holiday_on(on(at)).value().en == name);
        }
        CHECK(weekday_of(on(one.good_friday)) == weekday::friday);
        CHECK(weekday_of(on(one.ascension)) == weekday::thursday);
        CHECK(weekday_of(on(one.midsummer_day)) == weekday::saturday);
        CHECK(weekday_of(on(one.all_saints)) == weekday::saturday);
        for (const auto eve :
             {one.midsummer_eve, std::string_view{"12-24"}, std::string_view{"12-31"}})
            CHECK(is_public_holiday(on(eve)) == (weekday_of(on(eve)) == weekday::sunday));

        std::vector<date> others;
        for (auto at = on("01-01"); at <= on("12-31"); at = next_day(at))
            if (is_public_holiday(at) && weekday_of(at) != weekday::sunday &&
                std::none_of(std::begin(expected), std::end(expected),
                             [&](const named& known) { return on(known.day) == at; }))
                others.push_back(at);
        CHECK(others.empty());
    }
}

TEST_CASE("2004:1320: from 2005-04-01 the National Day is a holiday, and Whit Monday is none",
          "[law][time][holidays]") {
    struct row {
        std::string_view sentence;
        std::string_view day; ///< with its weekday
        bool is_holiday;
        std::string_view name; ///< empty: none
    };
    const row rows[] = {
        {"the last Whit Monday", "2004-05-31 Mon", true, "annandag pingst"},
        {"the day before it is Whit Sunday", "2004-05-30 Sun", true, "pingstdagen"},
        {"the day after it is a Tuesday", "2004-06-01 Tue", false, ""},
        {"no Whit Monday any more", "2005-05-16 Mon", false, ""},
        {"Whit Sunday stays", "2005-05-15 Sun", true, "pingstdagen"},
        {"6 June was an ordinary Friday", "2003-06-06 Fri", false, ""},
        {"6 June was a Sunday and nothing else", "2004-06-06 Sun", true, "söndag"},
        {"the first National Day that is a holiday", "2005-06-06 Mon", true, "nationaldagen"},
        {"the day before it is a Sunday", "2005-06-05 Sun", true, "söndag"},
        {"the day after it is a Tuesday", "2005-06-07 Tue", false, ""},
        {"the first Whit Monday of the calendar", "1990-06-04 Mon", true, "annandag pingst"},
        {"the last day of the old list", "2005-03-31 Thu", false, ""},
        {"Easter Monday of that year, before it", "2005-03-28 Mon", true, "annandag påsk"},
        {"the first day of the new list", "2005-04-01 Fri", false, ""},
    };
    for (const auto& [sentence, on, is_holiday, name] : rows) {
        INFO(sentence);
        const auto at = day(on.substr(0, 10));
        CHECK(with_weekday(at) == on);
        CHECK(is_public_holiday(at) == is_holiday);
        CHECK((holiday_on(at) ? holiday_on(at)->sv : std::string_view{}) == name);
    }
}

TEST_CASE("1989:253: where two holidays meet, the first of the year's list names the day",
          "[law][time][holidays]") {
    // Ascension Day on 1 May, and Whit Sunday on 6 June.
    CHECK(holiday_on(day("2008-05-01"))->sv == "första maj");
    CHECK(holiday_on(day("2049-06-06"))->sv == "pingstdagen");
    CHECK_FALSE(holiday_on(day("2026-06-05")));
    CHECK(holiday_on(day("2026-02-01"))->en == "Sunday");
}

TEST_CASE("1989:253: Easter Day agrees with the church's table and with Butcher, 1990 to 2199",
          "[law][time][holidays][easter]") {
    for (int year = first_year; year <= last_year; ++year) {
        const auto found = easter_day(year);
        // One comparison per year keeps the report short.
        if (found != easter_by_table(year) || found != easter_by_butcher(year) ||
            weekday_of(found) != weekday::sunday || found < *make_date(year, 3, 22) ||
            found > *make_date(year, 4, 25))
            FAIL_CHECK(year << ": " << to_text(found));
    }
    // The latest that there can be, and the earliest of this century.
    CHECK(easter_day(2038) == day("2038-04-25"));
    CHECK(easter_day(2008) == day("2008-03-23"));
}

TEST_CASE("Days of the week follow each other from a Monday, 1990-01-01", "[law][time][weekday]") {
    auto expected = weekday::monday;
    bool holds = true;
    for (auto at = first_day_of_calendar; at <= last_day_of_calendar; at = next_day(at)) {
        holds = holds && weekday_of(at) == expected;
        expected = expected == weekday::sunday
                       ? weekday::monday
                       : static_cast<weekday>(static_cast<int>(expected) + 1);
    }
    CHECK(holds);
    // 1970-01-01 was a Thursday; 2000-02-29, a leap day of a century, a Tuesday.
    CHECK(with_weekday(day("2000-02-29")) == "2000-02-29 Tue");
    CHECK(with_weekday(last_day_of_calendar) == "2199-12-31 Tue");
    CHECK(term_for(weekday::saturday).written.sv == "lördag");
    CHECK(term_for(weekday::saturday).key == "saturday");
}

TEST_CASE("The calendar begins on 1990-01-01 and ends on 2199-12-31", "[law][time][calendar]") {
    CHECK_FALSE(is_in_calendar(previous_day(first_day_of_calendar)));
    CHECK(is_in_calendar(first_day_of_calendar));
    CHECK(is_in_calendar(last_day_of_calendar));
    CHECK_FALSE(is_in_calendar(next_day(last_day_of_calendar)));
    CHECK_FALSE(is_in_calendar(no_day));
    CHECK(is_public_holiday(first_day_of_calendar));
    CHECK_FALSE(is_public_holiday(last_day_of_calendar));
    CHECK_FALSE(is_calendar_year(1989));
    CHECK(is_calendar_year(1990));
    CHECK(is_calendar_year(2199));
    CHECK_FALSE(is_calendar_year(2200));
}
