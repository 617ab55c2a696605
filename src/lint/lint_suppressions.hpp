// SPDX-License-Identifier: MIT
#pragma once
// What the region lets stand: findings that it suppresses, and suppressions that suppress nothing (layer 5, private).

#include "lint_basics.hpp"
#include "linter.hpp"
#include <mandat/lint/finding.hpp>
#include <mandat/model/name_table.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace mandat::detail {

inline void suppression_unknown(linter& work, const suppression& one) {
    auto made = finding_at(finding_code::suppression_unknown, one.where);
    made.about = one.finding;
    made.sources = one.sources;
    made.text = {"det finns inget fynd som heter " + in_backticks(one.finding),
                 "there is no finding called " + in_backticks(one.finding)};
    std::vector<std::string> keys;
    keys.reserve(finding_descriptions.size());
    for (const auto& described : finding_descriptions) keys.emplace_back(described.key);
    const auto near = nearest(one.finding, keys);
    made.fix = {"rätta `finding`", "mend `finding`"};
    if (!near.empty()) {
        made.fix.sv += "; menade du " + in_backticks(near.front()) + "?";
        made.fix.en += "; did you mean " + in_backticks(near.front()) + "?";
    }
    work.add(std::move(made));
}
inline void suppression_unused(linter& work, const suppression& one) {
    auto made = finding_at(finding_code::suppression_unused, one.where);
    made.about = one.at.empty() ? one.finding : one.at;
    made.sources = one.sources;
    const auto key = in_backticks(one.finding);
    made.text = {"inget fynd " + key, "there is no finding " + key};
    if (!one.at.empty()) {
        made.text.sv += " om " + in_backticks(one.at);
        made.text.en += " about " + in_backticks(one.at);
    }
    made.text.sv += " att tysta";
    made.text.en += " to suppress";
    made.fix = {"ta bort `[[suppress]]`, eller rätta `at`",
                "remove the `[[suppress]]`, or mend `at`"};
    work.add(std::move(made));
}

/// Marks what is suppressed; of several reasons the one that names the thing is told, then the first by text.
/// Runs after all other checks.
inline void lint_suppressions(linter& work) {
    const auto all = work.of().suppressions();
    std::map<finding_code, std::vector<std::size_t>> by_code;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (const auto code = find_finding_code(all[i].finding)) by_code[*code].push_back(i);
    const auto told = [&](std::size_t i) { return std::tuple{all[i].at.empty(), all[i].because}; };
    for (auto& [code, list] : by_code)
        std::sort(list.begin(), list.end(),
                  [&](std::size_t left, std::size_t right) { return told(left) < told(right); });
    std::vector<bool> is_used(all.size(), false);
    for (auto& one : work.findings()) {
        const auto found = by_code.find(one.code);
        if (found == by_code.end()) continue;
        for (const auto i : found->second) {
            if (!all[i].at.empty() && all[i].at != one.about) continue;
            is_used[i] = true;
            if (one.suppressed_because.empty()) one.suppressed_because = all[i].because;
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!find_finding_code(all[i].finding)) {
            suppression_unknown(work, all[i]);
        } else if (!is_used[i] && !work.is_day_asked()) {
            suppression_unused(work, all[i]);
        }
    }
}

} // namespace mandat::detail
