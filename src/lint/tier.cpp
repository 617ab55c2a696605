// SPDX-License-Identifier: MIT
//
// How tiers are made of delegations, and what keeps two of them apart: units, areas, what one
// requires and the other excludes. Amounts are compared in tiers.cpp, day by day.
#include "tier.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// On the day a unit of the one is, or hangs below, a unit of the other.
bool units_meet(const governance& of, const tier& one, const tier& other, date day) {
    if (!one.is_limited_to_units || !other.is_limited_to_units) return true;
    const auto hangs_in = [&](unit_id unit, const unit_list& wide) {
        for (auto at = unit; at.is_valid(); at = of.at(at).parent_on(day))
            if (wide.has(at)) return true;
        return false;
    };
    const auto reaches = [&](const unit_list& wide, const unit_list& narrow) {
        return std::ranges::any_of(narrow.sorted,
                                   [&](unit_id unit) { return hangs_in(unit, wide); });
    };
    for (const auto* left : one.units)
        for (const auto* right : other.units)
            if ((left == right && !left->sorted.empty()) || reaches(*left, *right) ||
                reaches(*right, *left))
                return true;
    return false;
}
bool areas_meet(const governance& of, area_id one, area_id other) {
    return !one.is_valid() || !other.is_valid() || of.is_part_of(one, other) ||
           of.is_part_of(other, one);
}
/// What one requires the other excludes, so that no case fits both.
bool exclude_each_other(const grant_limits& one, const grant_limits& other) {
    const auto meet = [](const auto& left, const auto& right) {
        return std::ranges::any_of(
            left, [&](auto fact) { return std::ranges::find(right, fact) != right.end(); });
    };
    const auto hands_back = [&](const grant_limits& from, const grant_limits& to) {
        return from.handed_back == hand_back::must && meet(from.handed_back_when, to.required);
    };
    return meet(one.required, other.excluded) || meet(other.required, one.excluded) ||
           meet(one.required_legal, other.excluded_legal) ||
           meet(other.required_legal, one.excluded_legal) || hands_back(one, other) ||
           hands_back(other, one);
}

} // namespace

tier tier_maker::led_by(delegation_id lead) {
    const auto& one = of.at(lead);
    tier made{.lead = lead,
              .last = lead,
              .is_limited_to_units = true,
              .life = whole_life(of, lead).when,
              .limits = &one.limits.amount};
    if (!one.limits.reach.units.empty()) made.units.push_back(&listed(one.limits.reach.units));
    for (const auto id : work.delegations_of(one.point)) {
        if (of.at(id).letter != one.letter) continue;
        made.last = std::max(made.last, id);
        const auto named = of.at(id).delegate;
        made.delegates.push_back(named);
        const auto reach = of.at(id).limits.reach.kind; // a role's is its posts' own units
        if (reach == scope_kind::whole_region) made.is_limited_to_units = false;
        if (reach == scope_kind::own_unit) made.units.push_back(&own_of(named));
    }
    return made;
}
const unit_list& tier_maker::own_of(subject named) {
    auto& list = own[named];
    if (list != nullptr) return *list;
    std::vector<unit_id> units;
    for (const auto post : work.posts_meant(named))
        if (of.at(post).unit.is_valid()) units.push_back(of.at(post).unit);
    list = &listed(std::move(units));
    return *list;
}
const unit_list& tier_maker::listed(std::vector<unit_id> units) {
    std::ranges::sort(units);
    const auto [at, is_new] = known.try_emplace(std::move(units));
    auto& list = at->second;
    if (!is_new) return list;
    list.sorted = at->first;
    for (const auto unit : list.sorted)
        for (const auto day : moves_of(of, unit)) list.moves.push_back(day);
    return list;
}

bool shares_delegate(const governance& of, const tier& one, const tier& other) {
    for (const auto left : one.delegates)
        for (const auto right : other.delegates)
            if (means(of, left, right) || means(of, right, left)) return true;
    return false;
}
bool may_meet(const governance& of, const tier& one, const tier& other, date day) {
    const auto& left = of.at(one.lead).limits;
    const auto& right = of.at(other.lead).limits;
    const bool counts_alike = left.amount.is_unlimited() || right.amount.is_unlimited() ||
                              left.amount.counted == right.amount.counted;
    return counts_alike && areas_meet(of, left.area, right.area) &&
           !exclude_each_other(left, right) && units_meet(of, one, other, day);
}

} // namespace mandat::detail
