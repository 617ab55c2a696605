// SPDX-License-Identifier: MIT
#pragma once
// What src/cmake/embed-findings.cmake makes of the pages in src/lint/findings, and what it checks
// them with (private to `report`).

#include <mandat/documents/findings.hpp>
#include <mandat/law/catalog.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {

/// In the order of the pages' names.
[[nodiscard]] std::vector<finding_doc> read_finding_pages();

/// The files in `shared`.
extern const std::string_view shared_region;
extern const std::string_view shared_order;
extern const std::string_view boards_order;

/// The example, with those lines of the board's order that its own `[order]` does not have.
///
/// A line of the example takes the place of the one with its key, or is added; one that is
/// commented out takes it away.
[[nodiscard]] std::string with_the_boards_order(std::string_view example);

[[nodiscard]] consteval bool are_findings(std::initializer_list<std::string_view> keys) {
    return std::all_of(keys.begin(), keys.end(),
                       [](std::string_view key) { return find_finding_code(key).has_value(); });
}
// Of a page whose name is no finding's, it suffices to say that.
[[nodiscard]] consteval bool is_titled(std::string_view key, phrase title) {
    const auto code = find_finding_code(key);
    return !code || describe(*code).title == title;
}
[[nodiscard]] consteval bool is_in_the_catalogue(std::initializer_list<std::string_view> law) {
    return std::all_of(law.begin(), law.end(),
                       [](std::string_view id) { return find_rule(id) != nullptr; });
}
[[nodiscard]] consteval bool has_its_rule(std::string_view key,
                                          std::initializer_list<std::string_view> law) {
    const auto code = find_finding_code(key);
    if (!code || describe(*code).rule.empty()) return true;
    return std::find(law.begin(), law.end(), describe(*code).rule) != law.end();
}

} // namespace mandat
