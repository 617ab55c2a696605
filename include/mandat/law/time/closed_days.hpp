// SPDX-License-Identifier: MIT
#pragma once
// Closed days: those on which what must be done at the latest need not be done, and why (layer 2).
//
// Not the same as public holidays: Saturdays and three eves are closed besides. Other eves are
// ordinary days; Easter Eve and Whitsun Eve are closed as the Saturdays that they are.

#include <mandat/domain/date.hpp>
#include <mandat/domain/few.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/holidays.hpp>
#include <mandat/law/time/weekday.hpp>

#include <gsl/assert>

#include <array>
#include <cstdint>

namespace mandat {

/// What closes a day.
enum class closing : std::uint8_t {
    holiday,  ///< one with a name
    eve,      ///< no holiday, but put on a par
    saturday, ///< no holiday, but put on a par
    sunday,   ///< a holiday
};

struct closing_reason {
    closing kind = closing::holiday;
    phrase name; ///< `nationaldagen`, `lördag`
    friend constexpr bool operator==(const closing_reason&, const closing_reason&) = default;
};

/// At most two holidays and a day of the week: Ascension Day has met 1 May.
using closing_reasons = few<closing_reason, 3>;

/// The eves that are put on a par with holidays, in the order of the year.
///
/// @law  1930:173 2 §; the three stand there since 1987:1212
inline constexpr auto closed_eves = std::to_array<named_day>({
    {{"midsommarafton", "Midsummer Eve"}, detail::first_from(weekday::friday, 6, 19)},
    {{"julafton", "Christmas Eve"}, detail::every(12, 24)},
    {{"nyårsafton", "New Year's Eve"}, detail::every(12, 31)},
});

namespace detail {

// Without the precondition: to roll from the calendar's last days leads out of it.
[[nodiscard]] constexpr bool is_closed(date day) noexcept {
    const auto of_week = weekday_of(day);
    if (of_week == weekday::saturday || of_week == weekday::sunday) return true;
    const almanac_day found{day};
    return is_among(found, holidays) || is_among(found, closed_eves);
}

} // namespace detail

/// A day on which a statutory time does not run out.
///
/// @pre         is_in_calendar(day)
/// @complexity  O(1)
/// @law         1930:173 2 §: Sundays and other public holidays, Saturdays, and three eves
[[nodiscard]] constexpr bool is_closed_day(date day) noexcept {
    Expects(is_in_calendar(day));
    return detail::is_closed(day);
}

/// Why a day is closed: all that applies, holidays first; empty on an open day.
///
/// @pre  is_in_calendar(day)
[[nodiscard]] constexpr closing_reasons why_closed(date day) noexcept {
    Expects(is_in_calendar(day));
    closing_reasons found;
    const detail::almanac_day known{day};
    for (const auto& one : holidays)
        if (known.is(one)) found.add({closing::holiday, one.name});
    for (const auto& eve : closed_eves)
        if (known.is(eve)) found.add({closing::eve, eve.name});
    const auto of_week = weekday_of(day);
    if (of_week == weekday::saturday)
        found.add({closing::saturday, term_for(weekday::saturday).written});
    if (of_week == weekday::sunday) found.add({closing::sunday, term_for(weekday::sunday).written});
    return found;
}

/// The day itself when it is open, otherwise the next that is.
///
/// @return      2200-01-02 for the calendar's very last day: ask `is_in_calendar`
/// @pre         is_in_calendar(day)
/// @complexity  O(1): never more than five closed days follow each other
/// @law         1930:173 2 §
[[nodiscard]] constexpr date roll(date day) noexcept {
    Expects(is_in_calendar(day));
    while (detail::is_closed(day)) day = next_day(day);
    return day;
}

/// The nearest open day before.
///
/// @return  1989-12-29 for the calendar's very first days: ask `is_in_calendar`
/// @pre     is_in_calendar(day)
[[nodiscard]] constexpr date open_day_before(date day) noexcept {
    Expects(is_in_calendar(day));
    do day = previous_day(day);
    while (detail::is_closed(day));
    return day;
}

} // namespace mandat
