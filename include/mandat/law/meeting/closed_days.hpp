// SPDX-License-Identifier: MIT
#pragma once
// Days on which nothing has to be done: holidays, and the days that the Act on statutory time adds (layer 2).
//
// Lagen (1989:253) om allmänna helgdagar as it reads since 2005-04-01, and lagen (1930:173) om beräkning av
// lagstadgad tid 2 §. Day numbers only, as in domain/date.hpp.

#include <mandat/domain/date.hpp>

#include <gsl/assert>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>

namespace mandat::meeting {

/// Numbered as ISO does.
enum class weekday : std::uint8_t {
    monday = 1,
    tuesday = 2,
    wednesday = 3,
    thursday = 4,
    friday = 5,
    saturday = 6,
    sunday = 7,
};

/// @pre is_calendar_day(day)
[[nodiscard]] constexpr weekday weekday_of(date day) noexcept {
    // Julian days are counted from a Monday.
    return static_cast<weekday>(day_number(day) % 7 + 1);
}

/// Since then 6 June is a holiday and Whit Monday is none. @law 2004:1320
inline constexpr date first_day_of_holidays = *make_date(2005, 4, 1);

namespace detail {

/// A day of every year.
struct yearly {
    unsigned month = 0;
    unsigned day = 0;
    friend constexpr bool operator==(const yearly&, const yearly&) = default;
};

/// New Year, Epiphany, 1 May, National Day, Christmas, Boxing Day. Sundays and the moving days are not listed.
inline constexpr std::array<yearly, 6> fixed_holidays{
    {{1, 1}, {1, 6}, {5, 1}, {6, 6}, {12, 25}, {12, 26}}};
/// Good Friday, Easter Monday, Ascension Day, in days after Easter Day. Whit Sunday is a Sunday.
inline constexpr std::array<std::int64_t, 3> holidays_after_easter{-2, 1, 39};

/// Easter Day of a year as a day number: the Gregorian reckoning, after J. M. Oudin.
[[nodiscard]] constexpr std::int64_t easter_of(int year) noexcept {
    const int century = year / 100;
    const int golden = year % 19;
    const int k = (century - 17) / 25;
    int moon = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
    moon -= (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
    const int week = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    const int after_28_march = moon - week;
    const std::chrono::sys_days march_28{std::chrono::year{year} / std::chrono::March / 28};
    return march_28.time_since_epoch().count() + after_28_march +
           mandat::detail::unix_epoch_day_number;
}

/// The Saturday of 20-26 June.
[[nodiscard]] constexpr bool is_midsummer_day(date day) noexcept {
    const auto [year, month, number] = civil(day);
    return weekday_of(day) == weekday::saturday && month == 6 && number >= 20 && number <= 26;
}
/// The Saturday of 31 October - 6 November.
[[nodiscard]] constexpr bool is_all_saints_day(date day) noexcept {
    const auto [year, month, number] = civil(day);
    return weekday_of(day) == weekday::saturday &&
           ((month == 10 && number == 31) || (month == 11 && number <= 6));
}

} // namespace detail

/// Allmän helgdag, Sundays included. @pre since 2005-04-01 @law 1989:253 1 §
[[nodiscard]] constexpr bool is_public_holiday(date day) noexcept {
    Expects(is_calendar_day(day) && day >= first_day_of_holidays);
    const auto [year, month, number] = civil(day);
    const auto after_easter = day_number(day) - detail::easter_of(year);
    const auto has = [](const auto& list, const auto& one) {
        return std::find(list.begin(), list.end(), one) != list.end();
    };
    return weekday_of(day) == weekday::sunday ||
           has(detail::fixed_holidays, detail::yearly{month, number}) ||
           has(detail::holidays_after_easter, after_easter) || detail::is_midsummer_day(day) ||
           detail::is_all_saints_day(day);
}

/// A day on which what must be done at the latest need not be done: Saturdays, holidays and three eves.
///
/// @pre  since 2005-04-01
/// @law  1930:173 2 §: Midsummer Eve, Christmas Eve and New Year's Eve are no holidays, but are put on a par
[[nodiscard]] constexpr bool is_closed(date day) noexcept {
    const auto [year, month, number] = civil(day);
    return is_public_holiday(day) || weekday_of(day) == weekday::saturday ||
           detail::is_midsummer_day(next_day(day)) ||
           (month == 12 && (number == 24 || number == 31));
}

/// The day itself when it is open, otherwise the next that is. @pre since 2005-04-01
[[nodiscard]] constexpr date first_open_day(date from) noexcept {
    while (is_closed(from)) from = next_day(from);
    return from;
}
/// The nearest open day before. @pre two weeks after 2005-04-01, or later
[[nodiscard]] constexpr date open_day_before(date day) noexcept {
    do day = previous_day(day);
    while (is_closed(day));
    return day;
}

} // namespace mandat::meeting
