// SPDX-License-Identifier: MIT
#include "lint_delegates.hpp"
#include "lint_emptied.hpp"
#include "lint_matters.hpp"
#include "lint_reporting.hpp"
#include "lint_restatement.hpp"
#include "lint_roles.hpp"
#include "lint_sub_delegations.hpp"
#include "lint_suppressions.hpp"
#include "lint_tiers.hpp"
#include "lint_time.hpp"
#include "lint_witnesses.hpp"
#include "linter.hpp"
#include <mandat/lint/lint.hpp>

#include <utility>

namespace mandat {

std::vector<finding> lint(const governance& of, std::optional<date> on) {
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

} // namespace mandat
