// SPDX-License-Identifier: MIT
//
// The rows of lists, in words, and which questions lie within them: stated anew, not as lists narrow their limits.
#pragma once

#include "decide/support.hpp"
#include <mandat/wording/phrasing.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace mandat_tests {

[[nodiscard]] inline std::string in_words(const governance& of, const authority& one) {
    const auto ore = [](const std::optional<money>& amount) {
        return amount ? std::to_string(amount->in_ore()) : std::string{"-"};
    };
    std::string text = std::string{of.at(one.matter).key} + ' ' + std::string{of.key_of(one.who)} +
                       ' ' + std::string{key_of(one.verdict)} + ' ' +
                       std::string{key_of(one.reason)} + ' ' + std::string{key_of(one.carried_by)} +
                       ' ' + (one.point.is_valid() ? of.key_of(one.point) : "-") + ' ' +
                       std::to_string(one.granted.value()) + ' ' +
                       std::to_string(one.sub_granted.value()) + ' ' + ore(one.within.lowest) +
                       ".." + ore(one.within.highest);
    for (const auto& said : limits_in_words(one, of, one.when.first())) text += "; " + said.en;
    for (const auto unit : one.within.units) text += " @" + std::string{of.at(unit).key};
    for (const auto& open : one.assess) text += " ?" + std::string{key_for(open.fact, of)};
    return text + ' ' + to_text(one.when.first());
}

/// The question lies within all limits of the row. Of a time, it does not lie without.
[[nodiscard]] inline bool lies_in(const governance& of, const authority& row,
                                  const question& asked) {
    const auto& within = row.within;
    if (!within.amount.is_unlimited()) {
        const auto counted =
            asked.counted == amount_basis::not_stated ? amount_basis::per_decision : asked.counted;
        if (!asked.amount || counted != within.amount.counted || asked.amount->in_ore() < 0 ||
            *asked.amount > largest_amount || (within.lowest && *asked.amount < *within.lowest) ||
            (within.highest && *asked.amount > *within.highest))
            return false;
    }
    for (const auto& longest : within.longest)
        if (!asked.lasting || fits(*asked.lasting, longest) == std::optional{false}) return false;
    if (!within.units.empty()) {
        if (!asked.unit.is_valid() || asked.unit.index() >= of.units().size() ||
            of.at(asked.unit).when.on(asked.on) != period_state::in_force)
            return false;
        if (std::none_of(within.units.begin(), within.units.end(),
                         [&](unit_id above) { return of.is_within(asked.unit, above, asked.on); }))
            return false;
    }
    return !within.area.is_valid() ||
           (asked.area.is_valid() && asked.area.index() < of.areas().size() &&
            of.is_part_of(asked.area, within.area));
}

/// The rows that speak of the question, of those of its decider and matter.
[[nodiscard]] inline std::vector<authority>
speaking_of(const governance& of, const std::vector<authority>& rows, const question& asked) {
    std::vector<authority> found;
    for (const auto& one : rows)
        if (one.who == asked.who && one.matter == asked.matter && lies_in(of, one, asked))
            found.push_back(one);
    return found;
}

/// What the rows answer is what `check` answers: the best that speaks of it, or no.
[[nodiscard]] inline bool agrees(const std::vector<authority>& speaking, const brief& answered) {
    auto best = verdict::not_authorised;
    for (const auto& one : speaking) best = either(best, one.verdict);
    if (best != answered.verdict) return false;
    return speaking.empty() ||
           std::any_of(speaking.begin(), speaking.end(), [&](const authority& one) {
               return brief{one.verdict, one.reason, one.point} == answered;
           });
}

} // namespace mandat_tests
