// SPDX-License-Identifier: MIT
#pragma once
// Days of the week (layer 2).

#include <mandat/domain/date.hpp>
#include <mandat/domain/terms.hpp>

#include <gsl/assert>

#include <array>
#include <cstdint>

namespace mandat {

/// Numbered as ISO 8601 does.
enum class weekday : std::uint8_t {
    monday = 1,
    tuesday = 2,
    wednesday = 3,
    thursday = 4,
    friday = 5,
    saturday = 6,
    sunday = 7,
};

/// The day of the week of any calendar day. @pre is_calendar_day(day) @complexity O(1)
[[nodiscard]] constexpr weekday weekday_of(date day) noexcept {
    Expects(is_calendar_day(day));
    // Julian days are counted from a Monday.
    return static_cast<weekday>(day_number(day) % 7 + 1);
}

inline constexpr auto weekday_terms = std::to_array<term<weekday>>({
    {weekday::monday, "monday", {"måndag", "Monday"}},
    {weekday::tuesday, "tuesday", {"tisdag", "Tuesday"}},
    {weekday::wednesday, "wednesday", {"onsdag", "Wednesday"}},
    {weekday::thursday, "thursday", {"torsdag", "Thursday"}},
    {weekday::friday, "friday", {"fredag", "Friday"}},
    {weekday::saturday, "saturday", {"lördag", "Saturday"}},
    {weekday::sunday, "sunday", {"söndag", "Sunday"}},
});
[[nodiscard]] constexpr const term<weekday>& term_for(weekday value) noexcept {
    return detail::term_in(weekday_terms, value);
}

} // namespace mandat
