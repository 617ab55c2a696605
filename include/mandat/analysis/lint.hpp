// SPDX-License-Identifier: MIT
#pragma once
// Reads a whole governance as a court would, and says what is unlawful, without effect, likely wrong or not said
// (layer 5).

#include <mandat/analysis/detail/lint_delegates.hpp>
#include <mandat/analysis/detail/lint_emptied.hpp>
#include <mandat/analysis/detail/lint_matters.hpp>
#include <mandat/analysis/detail/lint_reporting.hpp>
#include <mandat/analysis/detail/lint_restatement.hpp>
#include <mandat/analysis/detail/lint_roles.hpp>
#include <mandat/analysis/detail/lint_sub_delegations.hpp>
#include <mandat/analysis/detail/lint_suppressions.hpp>
#include <mandat/analysis/detail/lint_tiers.hpp>
#include <mandat/analysis/detail/lint_time.hpp>
#include <mandat/analysis/detail/lint_witnesses.hpp>
#include <mandat/analysis/detail/linter.hpp>
#include <mandat/analysis/finding.hpp>
#include <mandat/model/governance.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace mandat {

/// Everything found, suppressed findings marked as such.
///
/// @param on    what holds on that day; nothing: over the whole time of the governance
/// @return      by file, line, column, code and text: the same for any order of the input
/// @complexity  O(n log n) in points, delegations and sub-delegations, and quadratic only in those of one matter
[[nodiscard]] inline std::vector<finding> lint(const governance& of,
                                               std::optional<date> on = std::nullopt) {
    detail::linter work{of, on};
    detail::lint_delegates(work);
    detail::lint_matters(work);
    detail::lint_restatement(work);
    detail::lint_sub_delegations(work);
    detail::lint_reporting(work);
    detail::lint_time(work);
    detail::lint_roles(work);
    detail::lint_tiers(work);
    detail::lint_emptied(work);
    detail::settle_witnesses(work);
    detail::lint_suppressions(work);
    return std::move(work).take();
}

/// The gravest among those that are not suppressed; nothing when there are none.
[[nodiscard]] inline std::optional<severity> gravest(const std::vector<finding>& found) noexcept {
    std::optional<severity> worst;
    for (const auto& one : found)
        if (one.suppressed_because.empty() && (!worst || *worst < one.grave)) worst = one.grave;
    return worst;
}

} // namespace mandat
