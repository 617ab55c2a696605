// SPDX-License-Identifier: MIT
#pragma once
// Writes a calendar that programs subscribe to, iCalendar as RFC 5545 has it (the tool, private).

#include <mandat/domain/date.hpp>

#include <string>
#include <string_view>

namespace mandat::cli {

class ical_writer {
public:
    /// Begins the calendar.
    ///
    /// @param product  who made it, `-//mandat//closed days//EN`
    /// @param name     shown to whoever subscribes
    ical_writer(std::string_view product, std::string_view name, std::string_view description);

    /// Adds a whole day.
    ///
    /// @param uid   the same each time the day is written, and no other day's
    void add_day(date day, std::string_view uid, std::string_view summary,
                 std::string_view description, std::string_view category);

    /// Ends the calendar and hands it over: lines end with CRLF and are at most 75 octets long.
    [[nodiscard]] std::string finish();

private:
    void line(std::string_view name, std::string_view value);
    void text_line(std::string_view name, std::string_view text);

    std::string made_;
};

} // namespace mandat::cli
