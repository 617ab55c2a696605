// SPDX-License-Identifier: MIT
#pragma once
// Which day it is in Sweden at a point of time: notice boards and procurement systems log UTC, the
// law counts local days (layer 2).
//
// Swedish time is UTC + 1 h, in summer + 2 h: förordningarna (1979:988) om svensk normaltid,
// (2001:127) om sommartid. Summer time ends on the last Sunday of October since 1996 (1994:1207,
// 1997:701, then 2001:127); before it ended in September, so that earlier points of time are
// refused rather than guessed. For the years to come it is assumed that the rule stays: its end has
// been proposed in the European Union. Written out because the time zones of <chrono> came to GCC
// with version 14, and need a database at run time.

#include <mandat/domain/date.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/law/time/calendar.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mandat {

/// A point of time, in UTC and to the second.
using instant = std::chrono::sys_seconds;

/// The first day whose summer time follows today's rule.
inline constexpr date first_day_of_swedish_time = *make_date(1996, 1, 1);

namespace detail {

/// When the clocks are changed in a month: 01:00 UTC on its last Sunday.
[[nodiscard]] constexpr instant change_of_clocks(std::chrono::year year,
                                                 std::chrono::month month) noexcept {
    const std::chrono::sys_days sunday{year / month / std::chrono::Sunday[std::chrono::last]};
    return sunday + std::chrono::hours{1};
}

} // namespace detail

/// Summer time applies.
/// @law 2001:127 2 §: 02:00 normal time on the last Sunday of March, until 03:00 on October's
[[nodiscard]] constexpr bool is_summer_time(instant at) noexcept {
    const std::chrono::year_month_day utc{std::chrono::floor<std::chrono::days>(at)};
    return at >= detail::change_of_clocks(utc.year(), std::chrono::March) &&
           at < detail::change_of_clocks(utc.year(), std::chrono::October);
}

/// The day in Sweden; nothing before 1996 and after 2199.
[[nodiscard]] constexpr std::optional<date> swedish_day(instant at) noexcept {
    const auto local = at + std::chrono::hours{is_summer_time(at) ? 2 : 1};
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(local)};
    const auto found = make_date(static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                                 static_cast<unsigned>(day.day()));
    return found && *found >= first_day_of_swedish_time ? found : std::nullopt;
}

namespace detail {

/// Reads a text from the front; what does not fit is remembered, so that one
/// question at the end is enough.
class time_stamp_reader {
public:
    constexpr explicit time_stamp_reader(std::string_view text) noexcept
        : rest_{text} {}

    /// As many digits as asked, at most `most`.
    constexpr int number(std::size_t digits, int most) noexcept {
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            if (rest_.empty() || rest_.front() < '0' || rest_.front() > '9') return fail();
            value = value * 10 + (rest_.front() - '0');
            rest_.remove_prefix(1);
        }
        return value <= most ? value : fail();
    }
    constexpr bool takes(char wanted) noexcept {
        if (rest_.empty() || rest_.front() != wanted) return false;
        rest_.remove_prefix(1);
        return true;
    }
    constexpr void needs(char wanted) noexcept {
        if (!takes(wanted)) fail();
    }
    /// A fraction of a second changes no day: the digits are passed over.
    constexpr void skips_digits() noexcept {
        number(1, 9);
        while (!rest_.empty() && rest_.front() >= '0' && rest_.front() <= '9')
            rest_.remove_prefix(1);
    }
    [[nodiscard]] constexpr bool is_done() const noexcept { return fits_ && rest_.empty(); }

private:
    constexpr int fail() noexcept {
        fits_ = false;
        return 0;
    }

    std::string_view rest_;
    bool fits_ = true;
};

} // namespace detail

/// Reads `2026-08-31T23:30Z`, with seconds if there are any, or with an offset:
/// `2026-09-01T01:30:00+02:00`.
///
/// @return  nothing when it is not exactly that; a time without a zone is none
[[nodiscard]] constexpr std::optional<instant> parse_instant(std::string_view text) noexcept {
    detail::time_stamp_reader reader{text};
    const int year = reader.number(4, 9999);
    reader.needs('-');
    const auto month = static_cast<unsigned>(reader.number(2, 12));
    reader.needs('-');
    const auto day = static_cast<unsigned>(reader.number(2, 31));
    reader.needs('T');
    const std::chrono::hours hours{reader.number(2, 23)};
    reader.needs(':');
    const std::chrono::minutes minutes{reader.number(2, 59)};
    std::chrono::seconds seconds{0};
    if (reader.takes(':')) {
        seconds = std::chrono::seconds{reader.number(2, 59)};
        if (reader.takes('.')) reader.skips_digits();
    }
    std::chrono::minutes ahead{0};
    if (!reader.takes('Z')) {
        const int sign = reader.takes('-') ? -1 : 1;
        if (sign == 1) reader.needs('+');
        ahead = std::chrono::hours{sign * reader.number(2, 23)};
        reader.needs(':');
        ahead += std::chrono::minutes{sign * reader.number(2, 59)};
    }
    const std::chrono::year_month_day civil{std::chrono::year{year}, std::chrono::month{month},
                                            std::chrono::day{day}};
    if (!reader.is_done() || !civil.ok()) return std::nullopt;
    return std::chrono::sys_days{civil} + hours + minutes + seconds - ahead;
}

/// Reads a day, or a point of time as the day that it is in Sweden.
///
/// @errors  fault_code::bad_date: it is neither; fault_code::out_of_range: before 1990, as a point
///          of time before 1996, or after 2199
[[nodiscard]] inline result<date> read_swedish_day(std::string_view text) {
    if (const auto day = parse_date(text)) return *day;
    const auto quoted = "`" + std::string{text} + "`";
    if (const auto at = parse_instant(text)) {
        if (const auto day = swedish_day(*at)) return *day;
        return fault{
            fault_code::out_of_range,
            {},
            {quoted + " ligger utanför 1996-2199, de år vars sommartid är känd; ange i stället den "
                      "svenska dagen",
             quoted + " lies outside of 1996-2199, the years whose summer time is known; give the "
                      "day in Sweden instead"}};
    }
    // A day with another year, `1989-12-31`, is a day all the same.
    if (parse_instant(std::string{text} + "T00:00Z"))
        return detail::outside_calendar(std::string{text});
    return fault{fault_code::bad_date,
                 {},
                 {quoted + " är ingen dag; skriv den som 2024-03-12, eller en tidpunkt med zon som "
                           "2024-03-12T13:05Z",
                  quoted + " is not a day; write it as 2024-03-12, or a point of time with its "
                           "zone as 2024-03-12T13:05Z"}};
}

} // namespace mandat
