// SPDX-License-Identifier: MIT
#pragma once
// What a row of a table says of a statutory time: its days with their weekdays, and what it was moved over.

#include "support/day.hpp"
#include <mandat/law/time/deadline.hpp>

#include <string>
#include <string_view>

namespace mandat::test {

/// The statutory time of a key that there is.
inline const time_limit& limit(std::string_view key) {
    return *find_time_limit(key);
}
/// The day at the beginning of `2026-02-10 Tue`.
inline date day_of(std::string_view with_weekday) {
    return day(with_weekday.substr(0, 10));
}
/// `06-06 National Day; 06-07 Saturday; 06-08 Whit Sunday/Sunday`
inline std::string skipped_by(const deadline_answer& found) {
    std::string text;
    for (const auto& [at, why] : found.skipped) {
        text += (text.empty() ? "" : "; ") + to_text(at).substr(5);
        char separator = ' ';
        for (const auto& one : why) {
            text += separator + std::string{one.name.en};
            separator = '/';
        }
    }
    return text;
}
/// The rules' ids, in order: `KL-13-5 KL-13-4`.
inline std::string rules_of(const time_limit& of) {
    std::string text;
    for (const rule* one : of.by) text += (text.empty() ? "" : " ") + std::string{one->id};
    return text;
}

} // namespace mandat::test
