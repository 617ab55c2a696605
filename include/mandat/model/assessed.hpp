// SPDX-License-Identifier: MIT
#pragma once
// What the data says of a matter's traits under the points that reach it (layer 1).

#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/model/governance.hpp>

#include <optional>
#include <span>

namespace mandat {
namespace detail {

// A "no" counts only when somebody made it, on a day, in writing; a "yes" always does.
[[nodiscard]] inline answer counted(const assessment& found, legal_fact trait) {
    const auto value = found.found.of(trait);
    const bool is_signed = !found.by.empty() && found.on && !found.sources.empty();
    return value == answer::no && !is_signed ? answer::unknown : value;
}

/// The narrower assessment that mentions the trait: the point's own, or its order's.
[[nodiscard]] inline std::optional<answer> assessed_for(const governance& of, point_id id,
                                                        legal_fact trait) {
    const auto& point = of.at(id);
    const auto& order = of.at(point.order);
    if (point.assessed.found.mention(trait)) return counted(point.assessed, trait);
    if (order.assessed.found.mention(trait)) return counted(order.assessed, trait);
    return std::nullopt;
}

} // namespace detail

/// The trait as the points and the matter (or the nearest wider one) were assessed.
///
/// A yes from anywhere stands; an unknown that somebody stated comes before another's no.
[[nodiscard]] inline answer assessed_trait(const governance& of, std::span<const point_id> points,
                                           matter_id matter, legal_fact trait) {
    std::optional<answer> found;
    const auto weigh = [&](std::optional<answer> said) {
        if (!said) return;
        if (!found || *said == answer::yes || (*said == answer::unknown && *found == answer::no))
            found = said;
    };
    for (const auto id : points) weigh(detail::assessed_for(of, id, trait));
    for (auto at = matter; at.is_valid(); at = of.at(at).kind_of)
        if (of.at(at).assessed.found.mention(trait)) {
            weigh(detail::counted(of.at(at).assessed, trait));
            break;
        }
    return found.value_or(answer::unknown);
}

} // namespace mandat
