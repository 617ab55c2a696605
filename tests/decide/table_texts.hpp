// SPDX-License-Identifier: MIT
//
// The words of a test's table, read strictly: days, amounts, answers, lists of names. A word that is not understood ends
// the program.
#pragma once

#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace mandat_tests {

using namespace mandat; // NOLINT(google-build-using-namespace): tests only

/// Ends the program: a table with a misspelt name is a broken test, not a failed one.
[[noreturn]] inline void give_up(const std::string& why) {
    std::cerr << "broken test: " << why << '\n';
    std::abort();
}

[[nodiscard]] inline date day(std::string_view iso) {
    const auto read = parse_date(iso);
    if (!read) give_up("no such day: " + std::string{iso});
    return *read;
}

[[nodiscard]] inline std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> found;
    while (!text.empty()) {
        const auto blank = text.find(' ');
        if (blank != 0) found.emplace_back(text.substr(0, blank));
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
    }
    return found;
}

[[nodiscard]] inline bound kronor(std::string_view text, bool inclusive) {
    const auto read = parse_kronor(text);
    if (!read) give_up("no such amount: " + std::string{text});
    return {false, inclusive, read->in_ore()};
}
[[nodiscard]] inline amount_range at_most(std::string_view text) {
    return {{}, kronor(text, true), amount_basis::per_decision};
}
[[nodiscard]] inline amount_range less_than(std::string_view text) {
    return {{}, kronor(text, false), amount_basis::per_decision};
}

[[nodiscard]] inline answer read_answer(std::string_view text) {
    if (text == "yes") return answer::yes;
    if (text == "no") return answer::no;
    if (text == "unknown") return answer::unknown;
    give_up("no such answer: " + std::string{text});
}

[[nodiscard]] inline std::string sorted(std::string_view text) {
    auto list = words(text);
    std::sort(list.begin(), list.end());
    std::string made;
    for (const auto& one : list) made += (made.empty() ? "" : " ") + one;
    return made;
}

} // namespace mandat_tests
