// SPDX-License-Identifier: MIT
// Holidays and closed days: lagen (1989:253) om allmänna helgdagar, lagen (1930:173) om beräkning av lagstadgad tid.
#include "law/meeting/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/meeting/closed_days.hpp>

#include <string>
#include <string_view>

using namespace mandat;
using namespace mandat::meeting;
using namespace mandat::test;

static_assert(weekday_of(*make_date(2026, 1, 1)) == weekday::thursday);
static_assert(is_public_holiday(*make_date(2026, 4, 3)));
static_assert(first_open_day(*make_date(2025, 12, 24)) == *make_date(2025, 12, 29));

TEST_CASE("1989:253 1 §: the moving holidays of 2018 to 2035", "[law][meeting][closed-days]") {
    // Almanac days; Midsummer's is the eve, a closed day and no holiday.
    struct row {
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
    const row rows[] = {
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
        const auto on = [&](std::string_view month_and_day) {
            return day(std::string{one.year} + "-" + std::string{month_and_day});
        };
        for (const auto holiday :
             {one.good_friday, one.easter_day, one.easter_monday, one.ascension, one.whit_sunday,
              one.midsummer_day, one.all_saints, std::string_view{"01-01"},
              std::string_view{"01-06"}, std::string_view{"05-01"}, std::string_view{"06-06"},
              std::string_view{"12-25"}, std::string_view{"12-26"}}) {
            INFO(holiday);
            CHECK(is_public_holiday(on(holiday)));
            CHECK(is_closed(on(holiday)));
        }
        for (const auto eve :
             {one.midsummer_eve, std::string_view{"12-24"}, std::string_view{"12-31"}}) {
            INFO(eve);
            CHECK(is_closed(on(eve)));
            CHECK(is_public_holiday(on(eve)) == (weekday_of(on(eve)) == weekday::sunday));
        }
        CHECK(weekday_of(on(one.easter_day)) == weekday::sunday);
        CHECK(weekday_of(on(one.midsummer_day)) == weekday::saturday);

        INFO("no year has another day off: Sundays, and those above that are no Sundays");
        int holidays = 0;
        int expected = 0;
        for (auto at = on("01-01"); at <= on("12-31"); at = next_day(at)) {
            if (weekday_of(at) == weekday::sunday) ++expected;
            if (is_public_holiday(at)) ++holidays;
        }
        for (const auto holiday :
             {one.good_friday, one.easter_monday, one.ascension, one.midsummer_day, one.all_saints,
              std::string_view{"01-01"}, std::string_view{"01-06"}, std::string_view{"05-01"},
              std::string_view{"06-06"}, std::string_view{"12-25"}, std::string_view{"12-26"}})
            if (weekday_of(on(holiday)) != weekday::sunday) ++expected;
        CHECK(holidays == expected);
    }
}

TEST_CASE("1930:173 2 §: eves other than three, and days between holidays, are open",
          "[law][meeting][closed-days]") {
    for (const auto* open : {"2027-01-05", "2026-04-02", "2026-04-30", "2026-05-13", "2026-05-15",
                             "2026-06-05", "2026-10-30", "2026-12-23", "2026-12-30"}) {
        INFO(open);
        CHECK_FALSE(is_closed(day(open)));
    }
    for (const auto* closed : {"2026-04-04", "2026-05-23", "2026-12-24", "2026-12-31"}) {
        INFO(closed);
        CHECK(is_closed(day(closed)));
        CHECK_FALSE(is_public_holiday(day(closed)));
    }
}

TEST_CASE("1930:173 2 §: the next open day is reached over every closed one",
          "[law][meeting][closed-days]") {
    CHECK(first_open_day(day("2025-12-24")) == day("2025-12-29"));
    CHECK(first_open_day(day("2026-12-24")) == day("2026-12-28"));
    CHECK(first_open_day(day("2026-12-31")) == day("2027-01-04"));
    CHECK(first_open_day(day("2026-04-03")) == day("2026-04-07"));
    CHECK(first_open_day(day("2026-02-10")) == day("2026-02-10"));
    CHECK(open_day_before(day("2026-04-07")) == day("2026-04-02"));
    CHECK(open_day_before(day("2026-05-12")) == day("2026-05-11"));
    CHECK(first_open_day(day("2199-12-31")) > day("2199-12-31"));

    bool holds = true;
    for (auto at = day("2018-01-01"); at < day("2060-01-01"); at = next_day(at)) {
        const auto open = first_open_day(at);
        holds = holds && open >= at && !is_closed(open);
        for (auto between = at; between < open; between = next_day(between))
            holds = holds && is_closed(between);
    }
    CHECK(holds);
}

TEST_CASE("Easter Day agrees with the reckoning by tables of golden numbers, 2005 to 2199",
          "[law][meeting][closed-days]") {
    bool agrees = true;
    for (int year = 2006; year <= 2199; ++year) {
        // Butcher's form of the same rule.
        const int a = year % 19;
        const int b = year / 100;
        const int c = year % 100;
        const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        const auto easter =
            *make_date(year, static_cast<unsigned>(f / 31), static_cast<unsigned>(f % 31 + 1));
        agrees = agrees && is_public_holiday(next_day(easter)) &&
                 is_public_holiday(previous_day(previous_day(easter))) &&
                 weekday_of(easter) == weekday::sunday;
    }
    CHECK(agrees);
}
