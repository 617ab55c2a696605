// SPDX-License-Identifier: MIT
#pragma once
// The days on which statutory time is counted: 1990-01-01 through 2199-12-31 (layer 2).
//
// Before 1990 the holidays stood in an older act, which is not encoded. Ask `is_in_calendar`
// of a day from outside; the functions that look at a day rely on it, those that count to
// one answer with a fault.

#include <mandat/domain/date.hpp>
#include <mandat/domain/fault.hpp>

#include <string>

namespace mandat {

inline constexpr date first_day_of_calendar = *make_date(first_year, 1, 1);
inline constexpr date last_day_of_calendar = *make_date(last_year, 12, 31);

/// A calendar day within the span; a missing or infinite day is in none.
[[nodiscard]] constexpr bool is_in_calendar(date day) noexcept {
    return is_calendar_day(day) && day >= first_day_of_calendar && day <= last_day_of_calendar;
}
[[nodiscard]] constexpr bool is_calendar_year(int year) noexcept {
    return year >= first_year && year <= last_year;
}

namespace detail {

[[nodiscard]] inline fault not_within_calendar(const sentence& outside, const sentence& instead) {
    const auto first = to_text(first_day_of_calendar);
    const auto last = to_text(last_day_of_calendar);
    return {
        fault_code::out_of_range,
        {},
        {outside.sv + first + " till " + last + ", som lagstadgad tid räknas inom; " + instead.sv,
         outside.en + first + " to " + last + ", within which statutory time is counted; " +
             instead.en}};
}
/// `what` is outside of the span, as `1989-12-31` or `1989` is.
[[nodiscard]] inline fault outside_calendar(const std::string& what) {
    return not_within_calendar(
        {"`" + what + "` ligger utanför ", "`" + what + "` lies outside of "},
        {"ange något däremellan", "give something in between"});
}
/// A time that starts within the span does not end there.
[[nodiscard]] inline fault ends_outside_calendar(date start) {
    const auto from = "`" + to_text(start) + "`";
    return not_within_calendar(
        {"tiden från " + from + " slutar utanför ", "the time from " + from + " ends outside of "},
        {"räkna från en annan dag", "count from another day"});
}
[[nodiscard]] inline fault missing_day() {
    return {fault_code::missing_date,
            {},
            {"dagen som tiden räknas från saknas; ange den som 2024-03-12",
             "the day that the time is counted from is missing; give it as 2024-03-12"}};
}

/// Why a day is not in the calendar. @pre it is not
[[nodiscard]] inline fault not_in_calendar(date day) {
    return is_calendar_day(day) ? outside_calendar(to_text(day)) : missing_day();
}
/// Why nothing could be counted from a day.
[[nodiscard]] inline fault cannot_count_from(date start) {
    return is_in_calendar(start) ? ends_outside_calendar(start) : not_in_calendar(start);
}

} // namespace detail
} // namespace mandat
