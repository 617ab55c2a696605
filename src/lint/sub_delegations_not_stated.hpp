// SPDX-License-Identifier: MIT
#pragma once
// What documents do not state of sub-delegation, though one was given: whether the giver is head of
// administration, and whether the nämnd lets it be given on (layer 5, private).

#include "example_questions.hpp"
#include "linter.hpp"

#include <map>
#include <vector>

namespace mandat::detail {

/// A sub-delegation that hangs on something open, on some of its days.
struct hanging {
    sub_delegation_id given;
    period days; ///< none where nobody dates it
    maybe_example by;
};
using hanging_list = std::vector<hanging>;

/// What the documents leave open of sub-delegation, each told once however many hang on it.
struct open_questions : check {
    std::map<post_id, hanging_list>
        heads{}; ///< grantors of whom nobody says whether they are heads
    std::map<point_id, hanging_list>
        leaves{}; ///< points that do not say whether it may be sub-delegated

    void report_all() const;

private:
    void report_runs(hanging_list open, const finding& begun, const phrase& text,
                     const phrase& fix) const;
    void order_is_silent(order_id id) const;
    [[nodiscard]] bool is_silent(delegation_id id) const;
};

} // namespace mandat::detail
