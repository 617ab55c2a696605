// SPDX-License-Identifier: MIT
#pragma once
// Statutory time (lagstadgad tid): the day on which so many days, weeks,
// months or years end (layer 2).
//
// What comes out is the nominal day: whether it is moved for a weekend or a holiday is for `roll`,
// and for which times, law/time/deadline.hpp says. The day that a time is counted from is day 0.
// Months and years are counted here and nowhere else: boost::gregorian's snap to the end of the
// month, so that six months from 28 February would end on 31 August.

#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/law/time/calendar.hpp>

#include <chrono>
#include <cstdint>
#include <optional>

namespace mandat {

namespace detail {

/// Nothing where the start or the end lies outside of the calendar.
[[nodiscard]] constexpr std::optional<date> days_from(date start, std::int64_t days) noexcept {
    if (!is_in_calendar(start)) return std::nullopt;
    const auto end = day_number(start) + days;
    if (end < day_number(first_day_of_calendar) || end > day_number(last_day_of_calendar))
        return std::nullopt;
    return date{static_cast<date::date_int_type>(end)};
}
/// The same day of the month, or the month's last where it is shorter.
[[nodiscard]] constexpr std::optional<date> months_from(date start, std::int64_t months) noexcept {
    if (!is_in_calendar(start)) return std::nullopt;
    const auto [year, month, day] = civil(start);
    const auto sum = std::int64_t{year} * 12 + static_cast<std::int64_t>(month) - 1 + months;
    if (sum / 12 > last_year) return std::nullopt;
    const auto end_year = static_cast<int>(sum / 12);
    const auto end_month = static_cast<unsigned>(sum % 12 + 1);
    const std::chrono::year_month_day_last last{
        std::chrono::year{end_year}, std::chrono::month_day_last{std::chrono::month{end_month}}};
    const auto longest = static_cast<unsigned>(last.day());
    return make_date(end_year, end_month, day < longest ? day : longest);
}

[[nodiscard]] inline result<date> or_fault(std::optional<date> end, date start) {
    if (end) return *end;
    return cannot_count_from(start);
}

} // namespace detail

/// The nominal last day of a length of time; nothing where the start or the end lies
/// outside of the calendar.
///
/// @complexity  O(1)
/// @law         1930:173 1 §; for days see `end_of_days`
[[nodiscard]] constexpr std::optional<date> end_of(duration length, date start) noexcept {
    switch (length.measured) {
    case duration::unit::days: return detail::days_from(start, length.count);
    case duration::unit::weeks: return detail::days_from(start, length.count * std::int64_t{7});
    case duration::unit::months: return detail::months_from(start, length.count);
    case duration::unit::years: return detail::months_from(start, length.count * std::int64_t{12});
    }
    return std::nullopt;
}

/// The nominal last day that is at least so long before; nothing where a day lies
/// outside of the calendar.
///
/// Only days and weeks are counted back: no statute does so with months or years, and how
/// they would be is not said.
///
/// @complexity  O(1)
// Reading: counted back to the same weekday. The weekend rule lets a measure be taken later;
// here it would have to be
//          taken earlier, so nothing moves.
[[nodiscard]] constexpr std::optional<date> back_from(duration length, date day) noexcept {
    switch (length.measured) {
    case duration::unit::days: return detail::days_from(day, -std::int64_t{length.count});
    case duration::unit::weeks: return detail::days_from(day, -std::int64_t{length.count} * 7);
    case duration::unit::months:
    case duration::unit::years: break;
    }
    return std::nullopt;
}

/// So many days later.
///
/// @errors  fault_code::out_of_range, fault_code::missing_date: the start or the end is not
///          in the calendar
// Reading: the Act's first section counts weeks, months and years. Days are counted likewise,
// without the day that sets
//          them off, as the procurement agency does with a standstill. Rejected: counting that
//          day as the first.
[[nodiscard]] inline result<date> end_of_days(date start, unsigned days) {
    return detail::or_fault(detail::days_from(start, days), start);
}

/// The same weekday, so many weeks later.
///
/// @errors  fault_code::out_of_range, fault_code::missing_date: the start or the end is not
///          in the calendar
/// @law     1930:173 1 §
[[nodiscard]] inline result<date> end_of_weeks(date start, unsigned weeks) {
    return detail::or_fault(detail::days_from(start, std::int64_t{weeks} * 7), start);
}

/// The same day of the month, so many months later, or that month's last day where it is shorter.
///
/// @errors  fault_code::out_of_range, fault_code::missing_date: the start or the end is not
///          in the calendar
/// @law     1930:173 1 §
[[nodiscard]] inline result<date> end_of_months(date start, unsigned months) {
    return detail::or_fault(detail::months_from(start, months), start);
}

/// The same day of the year, so many years later; from 29 February to 28
/// February where there is none.
///
/// @errors  fault_code::out_of_range, fault_code::missing_date: the start or the end is not
///          in the calendar
/// @law     1930:173 1 §
[[nodiscard]] inline result<date> end_of_years(date start, unsigned years) {
    return detail::or_fault(detail::months_from(start, std::int64_t{years} * 12), start);
}

/// The last day that is at least so many weeks before, whatever day that is.
///
/// @errors  fault_code::out_of_range, fault_code::missing_date: a day is not in the calendar
[[nodiscard]] inline result<date> weeks_before(date day, unsigned weeks) {
    return detail::or_fault(detail::days_from(day, std::int64_t{weeks} * -7), day);
}

} // namespace mandat
