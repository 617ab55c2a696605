// SPDX-License-Identifier: MIT
#pragma once
// Days as a table writes them.

#include <mandat/domain/date.hpp>
#include <mandat/law/time/weekday.hpp>

#include <string>
#include <string_view>

namespace mandat::test {

/// `2024-03-12`
inline date day(std::string_view text) {
    return *parse_date(text);
}
/// `2024-03-12 Tue`
inline std::string with_weekday(date on) {
    return to_text(on) + " " + std::string{term_for(weekday_of(on)).written.en.substr(0, 3)};
}

} // namespace mandat::test
