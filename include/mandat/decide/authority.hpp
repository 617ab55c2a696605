// SPDX-License-Identifier: MIT
#pragma once
// What somebody may decide in a matter, by one way to the power, and within which limits (layer 3).
//
// Every list is of these: who may decide a matter, what one may decide, and the matrix of a region.

#include <mandat/domain/amount.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/governance.hpp>

#include <optional>
#include <vector>

namespace mandat {

/// A fact that a human has to assess, and the rules that ask for it.
struct to_assess {
    named_fact fact{};
    std::vector<const rule*> rules{};
    friend bool operator==(const to_assess&, const to_assess&) = default;
};

/// What a question has to lie within: everything that the grants on the way are limited by,
/// together, as they stand on the day. Each empty: no limit of its kind.
struct authority_limits {
    amount_range amount{};           ///< the narrowest floor and ceiling, as the grants state them
    std::optional<money> lowest{};   ///< the least amount that passes; nothing: from zero
    std::optional<money> highest{};  ///< the greatest one; nothing: no amount is too high
    std::vector<duration> longest{}; ///< each of which the time has to fit; nearly always one
    std::vector<unit_id> units{};    ///< each with all below it; empty: the whole region
    bool is_own_unit = false;        ///< the units are the delegate's own, and no others are named
    bool is_scope_read = false;      ///< no order says so: a role's silence, read as its own unit
    area_id area{};
    friend bool operator==(const authority_limits&, const authority_limits&) = default;
};

/// Somebody may decide, or may depending on facts.
struct authority {
    subject who{};
    matter_id matter{};
    mandat::verdict verdict = verdict::not_authorised; ///< of what lies within the limits
    reason_code reason = reason_code::none;
    reason_code carried_by =
        reason_code::none; ///< what the power rests on, also where the verdict depends
    point_id point{};
    std::vector<to_assess> assess{};
    delegation_id granted{};         ///< its terms; invalid when the body decides itself
    sub_delegation_id sub_granted{}; ///< its terms too, where the power was sub-delegated
    authority_limits within{};
    std::vector<named_fact>
        presumed{}; ///< the region's own facts that nobody mentioned, taken as no
    period when{};  ///< the days on which all this holds, of those that were asked about
    friend bool operator==(const authority&, const authority&) = default;
};

/// Whose power it is: the body that decides itself, or that adopted the order.
[[nodiscard]] inline organ_id body_of(const governance& of, const authority& one) {
    if (one.point.is_valid()) return of.at(of.at(one.point).order).organ;
    return one.who.is(subject::kind::organ) ? one.who.organ() : organ_id{};
}

} // namespace mandat
