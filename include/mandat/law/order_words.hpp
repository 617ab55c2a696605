// SPDX-License-Identifier: MIT
#pragma once
// What an order's own words do, where no statute says: whose power it delegates, whose roles it
// means, what its exclusions reach (layer 2).

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/model/delegation_order.hpp>
#include <mandat/model/organ.hpp>

#include <cstdint>

namespace mandat {
namespace detail {

/// Adopted when the body was not there yet. A new committee meets before its first day, and adopts
/// what is to apply from then on.
// Unsettled: how long before; a year at most is taken for its own, for older ones somebody has to
// say. Rejected: that each such order is asked about, or none.
[[nodiscard]] inline bool is_older_than(const organ& body, const delegation_order& order,
                                        date adopted) {
    if (body.when.known != basis::stated || body.when.when.begins_by(adopted)) return false;
    constexpr int a_year = 366;
    const auto& when = order.when.when;
    const bool is_for_its_time = !when.is_empty() && body.when.when.begins_by(when.first());
    return !is_for_its_time || day_number(adopted) + a_year < day_number(body.when.when.first());
}

} // namespace detail

/// An order delegates the power only of the committee that adopted it, or had confirmed it before the
/// day. Of a committee that only changed its name, the order remains its own.
/// @law OPEN-F, KL 6:37
[[nodiscard]] inline answer is_adopted_by(const organ& body, const delegation_order& order,
                                          date on) {
    const auto& adopted = order.adopted;
    if (adopted.confirmed_on && *adopted.confirmed_on < on) return answer::yes;
    const bool is_by_another = adopted.by.is_valid() && adopted.by != order.organ;
    if (!adopted.on) return answer::unknown;
    if (!is_by_another && !detail::is_older_than(body, order, *adopted.on)) return answer::yes;
    if (body.continues == continuation::renamed) return answer::yes;
    return is_by_another || body.continues == continuation::successor ? answer::no
                                                                      : answer::unknown;
}

/// A role is read as that of the committee's own administration, unless the order reaches wider.
/// @param serves  the post is in that administration
/// @law OPEN-G
[[nodiscard]] constexpr answer role_means(answer serves, answer reaches_elsewhere) noexcept {
    return serves == answer::yes || reaches_elsewhere == answer::yes ? answer::yes
                                                                     : answer::unknown;
}

/// A clause on superiors (överordnad) means those of the committee's own administration, unless the
/// order reaches wider.
/// @param serves  the superior's post is in that administration
/// @law DOC-SUPERIOR
[[nodiscard]] constexpr answer superior_means(answer serves, answer reaches_elsewhere) noexcept {
    return reaches_elsewhere == answer::yes ? answer::yes : serves;
}

/// What becomes of an urgent decision where an order excludes something from all its points.
enum class exclusion : std::uint8_t {
    leaves_it,
    stops_it,
    asks_for_reach, ///< whether it speaks of urgent matters
    asks_for_fact,  ///< whether what it excludes is there
};
/// Of urgent mandates the order says so itself, or somebody has to tell.
/// @param holds    what is excluded is there
/// @param reaches  the exclusion speaks of urgent matters, too
/// @law OPEN-J
[[nodiscard]] constexpr exclusion exclusion_of_urgent(answer holds, answer reaches) noexcept {
    if (holds == answer::no || reaches == answer::no) return exclusion::leaves_it;
    if (reaches == answer::unknown) return exclusion::asks_for_reach;
    return holds == answer::unknown ? exclusion::asks_for_fact : exclusion::stops_it;
}

} // namespace mandat
