// SPDX-License-Identifier: MIT
#include "point_case.hpp"

#include "example_questions.hpp"
#include <mandat/decide/dry_run.hpp>

namespace mandat::detail {

std::vector<reason> point_case::grounds_on(const period& days, delegation_id grant) const {
    const auto day = clear_day(days, order);
    const auto who = work.decider_under(grant, day).value_or(order.organ);
    const auto asked = question_within(work, grant, who, day);
    return dry_run{work.index(), asked}.grant(grant, who).grounds;
}

} // namespace mandat::detail
