// SPDX-License-Identifier: MIT
#pragma once
// A tier: a point, or a lettered part of one, that says who may decide how much, where and
// when; and whether one case may lie within two of them (layer 5, private).

#include "amounts.hpp"
#include "linter.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace mandat::detail {

/// Units, and the days on which one of them, or one that it ever hung under, was hung elsewhere.
struct unit_list {
    std::vector<unit_id> sorted;
    std::vector<date> moves;

    [[nodiscard]] bool has(unit_id unit) const {
        return std::binary_search(sorted.begin(), sorted.end(), unit);
    }
};

/// One tier. Its delegates stand one after another, from `lead` through `last`.
struct tier {
    delegation_id lead;
    delegation_id last;
    std::vector<subject> delegates{};
    std::vector<const unit_list*> units{}; ///< of its scope, or of its delegates' own
    bool is_limited_to_units = false;
    period life{};
    const amount_range* limits = nullptr;
    std::optional<ore_span> amounts{}; ///< on the day that is looked at
};

/// Makes tiers, and keeps the lists of units that they refer to: one for each role,
/// however many tiers it has.
struct tier_maker {
    const linter& work;
    const governance& of = work.of();
    std::map<std::vector<unit_id>, unit_list> known{};
    std::map<subject, const unit_list*> own{};

    [[nodiscard]] tier led_by(delegation_id lead);

private:
    const unit_list& own_of(subject named);
    const unit_list& listed(std::vector<unit_id> units);
};

/// One delegate stands in both tiers, be it as a post with the role.
[[nodiscard]] bool shares_delegate(const governance& of, const tier& one, const tier& other);
/// One case may lie within both, as far as anything but the amount goes.
[[nodiscard]] bool may_meet(const governance& of, const tier& one, const tier& other, date day);

} // namespace mandat::detail
