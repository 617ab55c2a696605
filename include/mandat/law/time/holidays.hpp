// SPDX-License-Identifier: MIT
#pragma once
// Public holidays (allmänna helgdagar), by name (layer 2).
//
// Lagen (1989:253) om allmänna helgdagar, with the change by 2004:1320: from 2005-04-01 the
// National Day is a holiday and Whit Monday is none. The last holiday of the one kind was
// 2004-05-31, the first of the other 2005-06-06. A closed day is something else, see
// law/time/closed_days.hpp: every holiday is closed, not every closed day a holiday.

#include <mandat/domain/date.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/weekday.hpp>

#include <gsl/assert>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace mandat {

/// How the law finds a day in a year.
enum class reckoning : std::uint8_t {
    fixed,        ///< the same day every year
    after_easter, ///< so many days after Easter Day, or before
    in_a_week,    ///< the one weekday among seven days
};

/// A day of every year, found as the law says.
struct yearly_day {
    reckoning found = reckoning::fixed;
    unsigned month = 0;             ///< fixed; in_a_week: of the first of the seven days
    unsigned day = 0;               ///< likewise
    std::int64_t after_easter = 0;  ///< in days
    weekday on = weekday::saturday; ///< in_a_week
};

/// A holiday or an eve: its name, where it lies in the year, and when the law has had it.
struct named_day {
    phrase name;
    yearly_day falls;
    period in_force = period::always();
};

namespace detail {

[[nodiscard]] consteval yearly_day every(unsigned month, unsigned day) noexcept {
    return {.found = reckoning::fixed, .month = month, .day = day};
}
[[nodiscard]] consteval yearly_day easter_and(std::int64_t days) noexcept {
    return {.found = reckoning::after_easter, .after_easter = days};
}
[[nodiscard]] consteval yearly_day first_from(weekday on, unsigned month, unsigned day) noexcept {
    return {.found = reckoning::in_a_week, .month = month, .day = day, .on = on};
}

/// @law 2004:1320
inline constexpr date change_of_holidays = *make_date(2005, 4, 1);

[[nodiscard]] constexpr std::int64_t day_number_of(int year, unsigned month,
                                                   unsigned day) noexcept {
    const std::chrono::sys_days count{std::chrono::year{year} / std::chrono::month{month} /
                                      std::chrono::day{day}};
    return count.time_since_epoch().count() + unix_epoch_day_number;
}

/// Easter Day of any year of the Gregorian calendar.
///
/// @law 1989:253 1-2 §§: the Sunday next after the full moon that falls on 21
///      March or next after it
// Reading: the moon is the one of the ecclesiastical tables, as for every
// almanac, not the one in the sky.
[[nodiscard]] constexpr date easter_day_of(int year) noexcept {
    const int lunar_year = year % 19;
    const int century = year / 100;
    // Leap days that the Gregorian calendar drops, and the drift of the
    // moon against nineteen years.
    const int dropped = century - century / 4;
    const int drift = (8 * century + 13) / 25;
    int moon = (19 * lunar_year + dropped - drift + 15) % 30; // days from 21 March
    // The tables know no full moon after 18 April, nor two on one day within nineteen years.
    if (moon == 29 || (moon == 28 && lunar_year > 10)) --moon;
    const date full_moon{static_cast<date::date_int_type>(day_number_of(year, 3, 21) + moon)};
    const auto after_sunday = static_cast<int>(weekday_of(full_moon)) % 7;
    return date{static_cast<date::date_int_type>(day_number(full_moon) + 7 - after_sunday)};
}

/// A day as holidays are found by it.
struct almanac_day {
    date day;
    civil_day civil;
    std::int64_t after_easter = 0;

    constexpr explicit almanac_day(date of) noexcept
        : day{of}
        , civil{mandat::civil(of)}
        , after_easter{day_number(of) - day_number(easter_day_of(civil.year))} {}

    [[nodiscard]] constexpr bool is(const yearly_day& wanted) const noexcept {
        switch (wanted.found) {
        case reckoning::fixed: return civil.month == wanted.month && civil.day == wanted.day;
        case reckoning::after_easter: return after_easter == wanted.after_easter;
        case reckoning::in_a_week: {
            // Counted in days: the seven may reach into the next month, as
            // those of All Saints' Day do.
            const auto since =
                day_number(day) - day_number_of(civil.year, wanted.month, wanted.day);
            return since >= 0 && since < 7 && weekday_of(day) == wanted.on;
        }
        }
        return false;
    }
    [[nodiscard]] constexpr bool is(const named_day& one) const noexcept {
        return one.in_force.contains(day) && is(one.falls);
    }
};

} // namespace detail

/// The holidays that have a name, in the order of the year. Every Sunday is one besides.
///
/// @law 1989:253 1-2 §§, wording 2004:1320; before 2005-04-01 the wording of the act itself
inline constexpr auto holidays = std::to_array<named_day>({
    {{"nyårsdagen", "New Year's Day"}, detail::every(1, 1)},
    {{"trettondedag jul", "Epiphany"}, detail::every(1, 6)},
    {{"långfredagen", "Good Friday"}, detail::easter_and(-2)},
    {{"påskdagen", "Easter Day"}, detail::easter_and(0)},
    {{"annandag påsk", "Easter Monday"}, detail::easter_and(1)},
    {{"första maj", "1 May"}, detail::every(5, 1)},
    {{"Kristi himmelsfärdsdag", "Ascension Day"}, detail::easter_and(39)},
    {{"pingstdagen", "Whit Sunday"}, detail::easter_and(49)},
    {{"annandag pingst", "Whit Monday"},
     detail::easter_and(50),
     *period::until(first_day_of_calendar, detail::change_of_holidays)},
    {{"nationaldagen", "National Day"},
     detail::every(6, 6),
     period::from(detail::change_of_holidays)},
    {{"midsommardagen", "Midsummer Day"}, detail::first_from(weekday::saturday, 6, 20)},
    {{"alla helgons dag", "All Saints' Day"}, detail::first_from(weekday::saturday, 10, 31)},
    {{"juldagen", "Christmas Day"}, detail::every(12, 25)},
    {{"annandag jul", "Boxing Day"}, detail::every(12, 26)},
});

/// Easter Day of a year. @pre is_calendar_year(year) @law 1989:253 1-2 §§
[[nodiscard]] constexpr date easter_day(int year) noexcept {
    Expects(is_calendar_year(year));
    return detail::easter_day_of(year);
}

namespace detail {

[[nodiscard]] constexpr bool is_among(const almanac_day& day,
                                      std::span<const named_day> names) noexcept {
    return std::any_of(names.begin(), names.end(),
                       [&](const named_day& one) { return day.is(one); });
}

} // namespace detail

/// A public holiday, Sundays included.
///
/// @pre         is_in_calendar(day)
/// @complexity  O(1)
/// @law         1989:253 1 §, wording 2004:1320 from 2005-04-01
[[nodiscard]] constexpr bool is_public_holiday(date day) noexcept {
    Expects(is_in_calendar(day));
    return weekday_of(day) == weekday::sunday ||
           detail::is_among(detail::almanac_day{day}, holidays);
}

/// The holiday's name; a Sunday without one is `söndag`, and an ordinary day nothing.
///
/// Where two fall on one day, as Ascension Day on 1 May 2008, it is the one that stands first in
/// `holidays`; `why_closed` has both.
///
/// @pre  is_in_calendar(day)
[[nodiscard]] constexpr std::optional<phrase> holiday_on(date day) noexcept {
    Expects(is_in_calendar(day));
    const detail::almanac_day found{day};
    for (const auto& one : holidays)
        if (found.is(one)) return one.name;
    if (weekday_of(day) == weekday::sunday) return term_for(weekday::sunday).written;
    return std::nullopt;
}

} // namespace mandat
