// SPDX-License-Identifier: MIT
#pragma once
// Reads a whole governance as a court would, and says what is unlawful, without effect, likely
// wrong or not said (layer 5; compiled: mandat::lint).

#include <mandat/lint/finding.hpp>
#include <mandat/model/governance.hpp>

#include <optional>
#include <vector>

namespace mandat {

/// Everything found, suppressed findings marked as such.
///
/// @param on    what holds on that day (of one before 2018 nothing is found); nothing: all time
/// @return      by file, line, column, code and text: the same for any order of the input
/// @complexity  O(n log n) in points, delegations and sub-delegations, and quadratic only in those
///              of one matter
[[nodiscard]] std::vector<finding> lint(const governance& of,
                                        std::optional<date> on = std::nullopt);

/// The gravest among those that are not suppressed; nothing when there are none.
[[nodiscard]] inline std::optional<severity> gravest(const std::vector<finding>& found) noexcept {
    std::optional<severity> worst;
    for (const auto& one : found)
        if (one.suppressed_because.empty() && (!worst || *worst < one.grave)) worst = one.grave;
    return worst;
}

} // namespace mandat
