// SPDX-License-Identifier: MIT
#pragma once
// KL 5 kap. 1-2 §§: what is council's, and what council may let a nämnd decide (layer 2).

#include <mandat/law/objection.hpp>

namespace mandat::detail {

// ----------------------------------------------------------------------------------- KL 5 kap. 1 §
/// Matters of principle or greater importance for the region are council's: a nämnd, and whoever
/// decides for it, leaves them alone. Exercise of authority is no exception; whether it is of
/// importance for the individual is another fact (6:38 first paragraph 3).
/// @law KL 5:1
inline void leave_to_council(weighing& law) {
    law.ban(legal_fact::of_principle_or_greater_importance, cite("KL-5-1"),
            reason_code::reserved_to_council);
}
/// Council, where nothing else gives it the matter, decides by its importance alone.
/// @law KL 5:1
inline void must_be_councils(weighing& law) {
    constexpr auto principle = legal_fact::of_principle_or_greater_importance;
    // As of the nämnd, which has to leave it alone: what makes it council's is no permission.
    law.of_two(principle, principle, [](weighing& one) {
        const auto* by = cite("KL-5-1");
        const auto found = one.answer_to(principle, answer::no);
        if (found == answer::no) one.forbid_for(principle, by, reason_code::outside_remit);
        if (found == answer::unknown) one.assess(principle, by);
    });
}
// ----------------------------------------------------------------------------------- KL 5 kap. 2 §
/// What 5:1 or a statute reserves council cannot let a nämnd decide.
inline void may_be_let_go_by_council(weighing& law) {
    leave_to_council(law);
    law.ban(legal_fact::of_principle_or_greater_importance, cite("KL-5-2"),
            reason_code::reserved_to_council);
    law.ban(legal_fact::special_statute_ban, cite("KL-5-2"), reason_code::reserved_to_council);
}

} // namespace mandat::detail
