// SPDX-License-Identifier: MIT
//
// Random questions on anything that a region has.
#pragma once

#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include <mandat/decide/reference.hpp>

#include <cstddef>
#include <vector>

namespace mandat_tests {

/// A question on anything that the region has, on any day that something turns on.
[[nodiscard]] inline question any_question(dice& roll, const reference_resolver& reference,
                                           std::size_t rarity) {
    static const strings more_days{
        "2018-01-01", "2018-01-02", "2019-12-31", "2020-01-01", "2021-06-29", "2022-01-31",
        "2022-02-01", "2022-06-30", "2022-07-01", "2024-03-11", "2024-03-12", "2024-03-13",
        "2024-06-29", "2024-06-30", "2024-07-01", "2027-01-01", "2198-01-01", "2017-12-31"};
    auto made = a_question(roll, reference, rarity);
    if (roll.once_in(2)) made.on = day(roll.of(more_days));
    if (roll.once_in(8))
        made.counted =
            roll.of(std::vector<amount_basis>{amount_basis::per_contract, amount_basis::per_year});
    if (roll.once_in(20)) made.amount = money::ore(-1);
    if (roll.once_in(20)) made.unit = unit_id{};
    return made;
}

} // namespace mandat_tests
