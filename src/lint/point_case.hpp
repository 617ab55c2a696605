// SPDX-License-Identifier: MIT
#pragma once
// One point under examination: what it delegates, and the checks of it that have files of their
// own (layer 5, private).

#include "linter.hpp"

#include <span>
#include <string>
#include <vector>

namespace mandat::detail {

struct point_case : check {
    point_id id;
    const mandat::point& point = of.at(id);
    const delegation_order& order = of.at(point.order);
    const organ& body = of.at(order.organ);
    period life = work.life_of(id);
    std::span<const delegation_id> grants = work.delegations_of(id);

    [[nodiscard]] std::string matter() const { return work.name_of(point.matter); }
    /// What the resolver has against a grant of the point on a day of the period.
    [[nodiscard]] std::vector<reason> grounds_on(const period& days, delegation_id grant) const;
};

/// Whether the matter is the body's to delegate, on all of the days: its remit, and what council
/// let it decide.
void lint_remit(const point_case& given, delegation_id grant);

} // namespace mandat::detail
