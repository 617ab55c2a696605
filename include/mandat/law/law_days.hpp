// SPDX-License-Identifier: MIT
#pragma once
// The days on which the law changes, taken from the catalogue: whoever looks for the days on which
// an answer may become another asks here, and a rule that begins later is not forgotten (layer 2).

#include <mandat/domain/date.hpp>
#include <mandat/domain/few.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/recording.hpp>
#include <mandat/law/rule.hpp>

namespace mandat {
namespace detail {

[[nodiscard]] consteval few<date, 32> days_of_new_wordings() {
    few<date, 32> found;
    for (const auto& one : catalog) {
        if (one.use != bearing::applied) continue;
        for (const auto& wording : one.wordings)
            for (const auto day : {wording.in_force.first(), wording.in_force.end()})
                if (is_calendar_day(day) && day > first_modelled_day) found.add(day);
    }
    return found;
}

} // namespace detail

/// Every day after the first modelled one on which a rule that answers rest on begins, ends or is
/// worded anew; each once, in no order.
inline constexpr auto law_days = detail::days_of_new_wordings();

} // namespace mandat
