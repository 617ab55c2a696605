// SPDX-License-Identifier: MIT
#pragma once
// The small answer: verdict, point and reason code (layer 3). Plain data; zeroed it is a no.

#include <mandat/domain/ids.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>

#include <type_traits>

namespace mandat {

/// Enough to act on, and to fetch the full ruling for the same question.
struct brief {
    mandat::verdict verdict = verdict::not_authorised;
    reason_code reason = reason_code::none;
    point_id point{}; ///< the point it rests on; invalid when it rests on none
    friend constexpr bool operator==(const brief&, const brief&) = default;
};
static_assert(sizeof(brief) <= 16);
static_assert(std::is_trivially_copyable_v<brief>);

} // namespace mandat
