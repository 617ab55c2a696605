// SPDX-License-Identifier: MIT
#include "linter.hpp"
#include <mandat/lint/lint.hpp>

#include <utility>

namespace mandat {

std::vector<finding> lint(const governance& of, std::optional<date> on) {
    using namespace detail;
    linter work{of, on};
    for (const auto check :
         {lint_delegates, lint_matters, lint_restatement, lint_sub_delegations, lint_circles,
          lint_reporting, lint_time, lint_gone, lint_undated, lint_disagreement, lint_holders,
          lint_roles, lint_amounts, lint_tiers, lint_emptied, lint_suppressions})
        check(work);
    return std::move(work).take();
}

} // namespace mandat
