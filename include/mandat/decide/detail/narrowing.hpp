// SPDX-License-Identifier: MIT
#pragma once
// The limits of several grants as one: what passes all of them (layer 3, private).

#include <mandat/decide/authority.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Nothing passes both; why. Nothing: something does.
using nothing_passes = std::optional<reason_code>;

/// @param base  the prisbasbelopp of the day, where the range is stated in it
[[nodiscard]] inline nothing_passes narrow(authority_limits& to, const amount_range& by,
                                           money base) {
    if (by.is_unlimited()) return std::nullopt;
    auto& range = to.amount;
    const bool was_unlimited = range.is_unlimited();
    // A question counts its amount in one way.
    if (by.counted == amount_basis::not_stated || (!was_unlimited && range.counted != by.counted))
        return reason_code::amount_basis_unknown;
    range.counted = by.counted;
    range.is_basis_stated = by.is_basis_stated && (was_unlimited || range.is_basis_stated);
    if (by.floor) {
        const auto least = in_kronor(*by.floor, base).in_ore() + (by.floor->inclusive ? 0 : 1);
        if (!range.floor || least > to.lowest.value_or(money{}).in_ore()) {
            range.floor = by.floor;
            to.lowest = least > 0 ? std::optional{money::ore(least)} : std::nullopt;
        }
    }
    if (by.ceiling) {
        const auto most = in_kronor(*by.ceiling, base).in_ore() - (by.ceiling->inclusive ? 0 : 1);
        if (most < 0) return reason_code::amount_above;
        if (!range.ceiling || most < to.highest.value_or(largest_amount).in_ore()) {
            range.ceiling = by.ceiling;
            to.highest =
                most < largest_amount.in_ore() ? std::optional{money::ore(most)} : std::nullopt;
        }
    }
    if (to.lowest.value_or(money{}) > to.highest.value_or(largest_amount))
        return reason_code::amount_below;
    return std::nullopt;
}

/// A time that fits the shorter fits the other; where the calendar decides which is the shorter,
/// both stay.
inline void narrow(authority_limits& to, duration longest) {
    const auto is_met = [&](duration other) { return fits(other, longest) == std::optional{true}; };
    if (std::any_of(to.longest.begin(), to.longest.end(), is_met)) return;
    std::erase_if(to.longest,
                  [&](duration other) { return fits(longest, other) == std::optional{true}; });
    to.longest.push_back(longest);
}

/// Some unit that there is on the day lies within one of them.
[[nodiscard]] inline bool is_any_unit_within(const governance& of, const std::vector<unit_id>& all,
                                             date on) {
    const auto is_there = [&](unit_id unit) {
        return of.at(unit).when.on(on) == period_state::in_force;
    };
    if (std::any_of(all.begin(), all.end(), is_there)) return true;
    for (std::size_t i = 0; i < of.units().size(); ++i)
        if (is_there(unit_id{i}) && std::any_of(all.begin(), all.end(), [&](unit_id above) {
                return of.is_within(unit_id{i}, above, on);
            }))
            return true;
    return false;
}
/// @param scope  units, each with all below it
[[nodiscard]] inline nothing_passes narrow(authority_limits& to, const governance& of, date on,
                                           const std::vector<unit_id>& scope) {
    if (to.units.empty()) {
        to.units = scope;
    } else {
        std::vector<unit_id> common;
        for (const auto one : std::exchange(to.units, {}))
            for (const auto other : scope) {
                if (of.is_within(one, other, on)) common.push_back(one);
                if (one != other && of.is_within(other, one, on)) common.push_back(other);
            }
        to.units = std::move(common);
    }
    sort_unique(to.units);
    if (!is_any_unit_within(of, to.units, on)) return reason_code::wrong_unit;
    return std::nullopt;
}

[[nodiscard]] inline nothing_passes narrow(authority_limits& to, const governance& of,
                                           area_id area) {
    if (!to.area.is_valid() || of.is_part_of(area, to.area)) {
        to.area = area;
    } else if (!of.is_part_of(to.area, area)) {
        return reason_code::wrong_area;
    }
    return std::nullopt;
}

/// Whatever passes `inner` passes `outer`, too.
[[nodiscard]] inline bool lies_within(const governance& of, const authority_limits& inner,
                                      const authority_limits& outer, date on) {
    if (!outer.amount.is_unlimited() &&
        (inner.amount.is_unlimited() || inner.amount.counted != outer.amount.counted ||
         inner.lowest.value_or(money{}) < outer.lowest.value_or(money{}) ||
         inner.highest.value_or(largest_amount) > outer.highest.value_or(largest_amount)))
        return false;
    const auto fits_some = [&](duration longest) {
        return std::any_of(inner.longest.begin(), inner.longest.end(),
                           [&](duration own) { return fits(own, longest) == std::optional{true}; });
    };
    if (!std::all_of(outer.longest.begin(), outer.longest.end(), fits_some)) return false;
    const auto is_reached = [&](unit_id unit) {
        return std::any_of(outer.units.begin(), outer.units.end(),
                           [&](unit_id above) { return of.is_within(unit, above, on); });
    };
    if (!outer.units.empty() &&
        (inner.units.empty() || !std::all_of(inner.units.begin(), inner.units.end(), is_reached)))
        return false;
    return !outer.area.is_valid() ||
           (inner.area.is_valid() && of.is_part_of(inner.area, outer.area));
}

} // namespace mandat::detail
