// SPDX-License-Identifier: MIT
// Closed days and the weekend rule: lagen (1930:173) om beräkning av lagstadgad tid 2 §.
#include "support/catch.hpp"
#include "support/day.hpp"
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/closed_days.hpp>
#include <mandat/law/time/holidays.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace mandat;
using namespace mandat::test;

static_assert(is_closed_day(*make_date(2026, 6, 19)));
static_assert(!is_public_holiday(*make_date(2026, 6, 19)));
static_assert(roll(*make_date(2025, 12, 24)) == *make_date(2025, 12, 29));
static_assert(roll(*make_date(2026, 2, 10)) == *make_date(2026, 2, 10));

namespace {

/// `nationaldagen, lördag`
std::string reasons(std::string_view on, language in = language::swedish) {
    std::string text;
    for (const auto& one : why_closed(day(on)))
        text += (text.empty() ? "" : ", ") + std::string{one.name.in(in)};
    return text;
}

} // namespace

TEST_CASE("1930:173 2 §: Saturdays and three eves are closed without being holidays",
          "[law][time][closed-days]") {
    struct row {
        std::string_view sentence;
        std::string_view day; ///< with its weekday
        std::string_view why;
    };
    const row rows[] = {
        {"an ordinary Saturday", "2026-02-14 Sat", "lördag"},
        {"Easter Eve is closed as a Saturday", "2026-04-04 Sat", "lördag"},
        {"Whitsun Eve is closed as a Saturday", "2026-05-23 Sat", "lördag"},
        {"Midsummer Eve, the earliest", "2026-06-19 Fri", "midsommarafton"},
        {"Midsummer Eve, the latest", "2027-06-25 Fri", "midsommarafton"},
        {"Christmas Eve on a Thursday", "2026-12-24 Thu", "julafton"},
        {"New Year's Eve on a Thursday", "2026-12-31 Thu", "nyårsafton"},
        {"Christmas Eve on a Saturday", "2022-12-24 Sat", "julafton, lördag"},
    };
    for (const auto& [sentence, on, why] : rows) {
        INFO(sentence);
        const auto at = day(on.substr(0, 10));
        CHECK(with_weekday(at) == on);
        CHECK(is_closed_day(at));
        CHECK_FALSE(is_public_holiday(at));
        CHECK(reasons(on.substr(0, 10)) == why);
    }
}

TEST_CASE("1930:173 2 §: other eves, and days between holidays, are ordinary",
          "[law][time][closed-days]") {
    struct row {
        std::string_view sentence;
        std::string_view day; ///< with its weekday
    };
    const row rows[] = {
        {"trettondagsafton", "2027-01-05 Tue"},
        {"skärtorsdagen", "2026-04-02 Thu"},
        {"valborgsmässoafton", "2026-04-30 Thu"},
        {"the day before Ascension Day", "2026-05-13 Wed"},
        {"the Friday after Ascension Day", "2026-05-15 Fri"},
        {"the day before the National Day", "2026-06-05 Fri"},
        {"the day before Midsummer Eve", "2026-06-18 Thu"},
        {"allhelgonaafton", "2026-10-30 Fri"},
        {"the day before Christmas Eve", "2026-12-23 Wed"},
        {"the day between Christmas and New Year", "2025-12-29 Mon"},
        {"the day before New Year's Eve", "2026-12-30 Wed"},
        {"6 June before it was a holiday", "2003-06-06 Fri"},
        {"Whit Monday after it was one", "2005-05-16 Mon"},
    };
    for (const auto& [sentence, on] : rows) {
        INFO(sentence);
        const auto at = day(on.substr(0, 10));
        CHECK(with_weekday(at) == on);
        CHECK_FALSE(is_closed_day(at));
        CHECK(why_closed(at).empty());
        CHECK(roll(at) == at);
    }
}

TEST_CASE("A day may be closed for several reasons, and all are told", "[law][time][closed-days]") {
    CHECK(reasons("2026-06-06") == "nationaldagen, lördag");
    CHECK(reasons("2026-06-06", language::english) == "National Day, Saturday");
    CHECK(reasons("2025-06-08") == "pingstdagen, söndag");
    CHECK(reasons("2026-06-20") == "midsommardagen, lördag");
    CHECK(reasons("2008-05-01") == "första maj, Kristi himmelsfärdsdag");
    CHECK(reasons("2049-06-06") == "pingstdagen, nationaldagen, söndag");
    CHECK(reasons("2023-12-24") == "julafton, söndag");
    CHECK(reasons("2004-05-31") == "annandag pingst");
    CHECK(reasons("2026-02-08") == "söndag");
    CHECK(why_closed(day("2026-12-24")).front().kind == closing::eve);
    CHECK(why_closed(day("2026-12-25")).front().kind == closing::holiday);
    CHECK(why_closed(day("2026-02-14")).front().kind == closing::saturday);
    CHECK(why_closed(day("2026-02-15")).front().kind == closing::sunday);
}

TEST_CASE("1930:173 2 §: a last day moves over every closed day until an open one",
          "[law][time][closed-days][roll]") {
    struct row {
        std::string_view sentence;
        std::string_view nominal;
        std::string_view open;
    };
    const row rows[] = {
        {"an open day stays", "2026-02-10 Tue", "2026-02-10 Tue"},
        {"a Saturday", "2026-02-14 Sat", "2026-02-16 Mon"},
        {"a Sunday", "2026-02-15 Sun", "2026-02-16 Mon"},
        {"five days over Christmas", "2025-12-24 Wed", "2025-12-29 Mon"},
        {"five days before Christmas Eve on a Monday", "2018-12-22 Sat", "2018-12-27 Thu"},
        {"Good Friday to Easter Monday", "2026-04-03 Fri", "2026-04-07 Tue"},
        {"New Year's Eve on a Friday", "2021-12-31 Fri", "2022-01-03 Mon"},
        {"Midsummer Eve", "2026-06-19 Fri", "2026-06-22 Mon"},
        {"Whit Monday in 2004", "2004-05-29 Sat", "2004-06-01 Tue"},
        {"6 June in 2003", "2003-06-06 Fri", "2003-06-06 Fri"},
        {"6 June in 2005", "2005-06-04 Sat", "2005-06-07 Tue"},
        {"the last day but one of the calendar", "2199-12-30 Mon", "2199-12-30 Mon"},
    };
    for (const auto& [sentence, nominal, open] : rows) {
        INFO(sentence);
        CHECK(with_weekday(day(nominal.substr(0, 10))) == nominal);
        CHECK(with_weekday(roll(day(nominal.substr(0, 10)))) == open);
    }
    CHECK(open_day_before(day("2026-04-07")) == day("2026-04-02"));
    CHECK(open_day_before(day("2026-05-12")) == day("2026-05-11"));
    CHECK(open_day_before(day("2025-12-29")) == day("2025-12-23"));
}

TEST_CASE(
    "A rolled day is open, never earlier, never more than five days later, and keeps the order",
    "[law][time][closed-days][properties]") {
    bool is_open = true;
    bool is_not_earlier = true;
    bool is_the_next = true;
    bool is_near = true;
    bool keeps_order = true;
    bool open_before = true;
    bool explained = true;
    bool holidays_are_closed = true;
    auto previous = first_day_of_calendar;
    // The calendar's last day is closed, and the next open one lies outside.
    for (auto at = first_day_of_calendar; at < last_day_of_calendar; at = next_day(at)) {
        const auto open = roll(at);
        is_open = is_open && is_in_calendar(open) && !is_closed_day(open);
        is_not_earlier = is_not_earlier && open >= at;
        is_near = is_near && day_number(open) - day_number(at) <= 5;
        keeps_order = keeps_order && open >= previous;
        for (auto between = at; between < open; between = next_day(between))
            is_the_next = is_the_next && is_closed_day(between);
        const auto before = open_day_before(at);
        open_before =
            open_before && before < at &&
            (!is_in_calendar(before) || (!is_closed_day(before) && roll(next_day(before)) >= at));
        explained = explained && why_closed(at).empty() == !is_closed_day(at);
        holidays_are_closed = holidays_are_closed &&
                              (!is_public_holiday(at) || is_closed_day(at)) &&
                              is_public_holiday(at) == holiday_on(at).has_value();
        previous = open;
    }
    CHECK(is_open);
    CHECK(is_not_earlier);
    CHECK(is_the_next);
    CHECK(is_near);
    CHECK(keeps_order);
    CHECK(open_before);
    CHECK(explained);
    CHECK(holidays_are_closed);
    CHECK(to_text(roll(last_day_of_calendar)) == "2200-01-02");
    CHECK_FALSE(is_in_calendar(roll(last_day_of_calendar)));
    CHECK_FALSE(is_in_calendar(open_day_before(first_day_of_calendar)));
}
