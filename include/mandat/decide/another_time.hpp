// SPDX-License-Identifier: MIT
#pragma once
// Which grounds say only that it is not the time (layer 3).

#include <mandat/domain/reason.hpp>

namespace mandat::detail {

/// The grant, or what it rests on, has its time another day.
[[nodiscard]] constexpr bool is_of_another_time(reason_code code) noexcept {
    return code == reason_code::not_yet || code == reason_code::no_evidence_before ||
           code == reason_code::expired || code == reason_code::revoked ||
           code == reason_code::superseded || code == reason_code::period_not_known ||
           code == reason_code::replaced_that_day;
}

} // namespace mandat::detail
