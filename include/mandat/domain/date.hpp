// SPDX-License-Identifier: MIT
#pragma once
// Calendar days in Swedish civil time, on boost::gregorian (layer 0).
//
// Only day numbers are used below this line: the calendar arithmetic of Boost's `year()` or
// `date(y, m, d)` throws, and this layer links without exceptions.

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <array>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mandat {

using date = boost::gregorian::date;

// Made from day counts: Boost's constructor from a special value names code that throws.
inline constexpr date no_day{}; ///< missing: in no period
inline constexpr date before_all_days{date::date_rep_type::neg_infinity()};
inline constexpr date after_all_days{date::date_rep_type::pos_infinity()};

/// Years a date from outside may lie in: those that statutory time is defined for.
inline constexpr int first_year = 1990;
inline constexpr int last_year = 2199;

/// Year, month and day of a calendar day.
struct civil_day {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    friend constexpr auto operator<=>(const civil_day&, const civil_day&) = default;
};

namespace detail {
/// Boost counts days from a Julian day; 1970-01-01 is this one.
inline constexpr std::int64_t unix_epoch_day_number = 2440588;
} // namespace detail

/// Number of days that totally orders dates; special values are not numbers of a day.
[[nodiscard]] constexpr std::int64_t day_number(date day) noexcept {
    return static_cast<std::int64_t>(day.day_count().as_number());
}

/// A real calendar day: neither missing nor infinite.
[[nodiscard]] constexpr bool is_calendar_day(date day) noexcept {
    return !day.is_special();
}

/// The only way in for a date from outside.
///
/// @return  nothing when there is no such day, or the year lies outside 1990-2199
[[nodiscard]] constexpr std::optional<date> make_date(int year, unsigned month,
                                                      unsigned day) noexcept {
    const std::chrono::year_month_day wanted{std::chrono::year{year}, std::chrono::month{month},
                                             std::chrono::day{day}};
    // Numbers beyond a byte are checked here: `std::chrono::month{257}` is January.
    if (year < first_year || year > last_year || month > 12 || day > 31 || !wanted.ok())
        return std::nullopt;
    const auto since_1970 = std::chrono::sys_days{wanted}.time_since_epoch().count();
    return date{static_cast<date::date_int_type>(since_1970 + detail::unix_epoch_day_number)};
}

/// Year, month, day of a calendar day. @pre is_calendar_day(day)
[[nodiscard]] constexpr civil_day civil(date day) noexcept {
    const std::chrono::sys_days count{
        std::chrono::days{day_number(day) - detail::unix_epoch_day_number}};
    const std::chrono::year_month_day ymd{count};
    return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
            static_cast<unsigned>(ymd.day())};
}

/// The calendar day after. @pre is_calendar_day(day)
[[nodiscard]] constexpr date next_day(date day) noexcept {
    return date{static_cast<date::date_int_type>(day_number(day) + 1)};
}

/// The calendar day before. @pre is_calendar_day(day)
[[nodiscard]] constexpr date previous_day(date day) noexcept {
    return date{static_cast<date::date_int_type>(day_number(day) - 1)};
}

/// Reads an ISO day, `2024-03-12`; nothing when it is not exactly that, or no such day.
[[nodiscard]] constexpr std::optional<date> parse_date(std::string_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const std::array<std::size_t, 8> digits{0, 1, 2, 3, 5, 6, 8, 9};
    std::array<int, 8> value{};
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const char character = text[digits[i]];
        if (character < '0' || character > '9') return std::nullopt;
        value[i] = character - '0';
    }
    const int year = value[0] * 1000 + value[1] * 100 + value[2] * 10 + value[3];
    return make_date(year, static_cast<unsigned>(value[4] * 10 + value[5]),
                     static_cast<unsigned>(value[6] * 10 + value[7]));
}

/// The ISO day, `2024-03-12`; a special value is an empty text.
[[nodiscard]] inline std::string to_text(date day) {
    if (!is_calendar_day(day)) return {};
    const auto [year, month, number] = civil(day);
    std::string text = std::to_string(year);
    text.insert(0, 4 - text.size(), '0');
    const auto two = [](unsigned value) {
        return std::string{static_cast<char>('0' + value / 10),
                           static_cast<char>('0' + value % 10)};
    };
    return text + '-' + two(month) + '-' + two(number);
}

/// A local time of day in minutes after midnight.
struct time_of_day {
    std::uint16_t minutes = 0;
    friend constexpr auto operator<=>(time_of_day, time_of_day) = default;
};

/// Reads `13:05`; nothing when it is not a time of day.
[[nodiscard]] constexpr std::optional<time_of_day> parse_time(std::string_view text) noexcept {
    if (text.size() != 5 || text[2] != ':') return std::nullopt;
    unsigned hours = 0;
    unsigned minutes = 0;
    const char* const begin = text.data();
    if (const auto read = std::from_chars(begin, begin + 2, hours); read.ptr != begin + 2)
        return std::nullopt;
    if (const auto read = std::from_chars(begin + 3, begin + 5, minutes); read.ptr != begin + 5)
        return std::nullopt;
    if (hours > 23 || minutes > 59) return std::nullopt;
    return time_of_day{static_cast<std::uint16_t>(hours * 60 + minutes)};
}

/// The time of day as `13:05`.
[[nodiscard]] inline std::string to_text(time_of_day time) {
    const auto two = [](int value) {
        return std::string{static_cast<char>('0' + value / 10),
                           static_cast<char>('0' + value % 10)};
    };
    return two(time.minutes / 60) + ':' + two(time.minutes % 60);
}

} // namespace mandat
