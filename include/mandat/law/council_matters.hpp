// SPDX-License-Identifier: MIT
#pragma once
// KL 5 kap. 1-2 §§: what is council's, and what council may let a nämnd decide (layer 2).

#include <mandat/law/objection.hpp>

namespace mandat::detail {

// ----------------------------------------------------------------------------------- KL 5 kap. 1 §
/// Whose matter it is by its importance, the fact that this hangs on, and the rule that says so.
struct importance {
    answer is_councils = answer::no;
    legal_fact hangs_on = legal_fact::of_principle_or_greater_importance;
    const rule* by = nullptr;
};
/// Matters of principle or greater importance are council's.
// Reading: exercise of authority against an individual stays with the nämnd however important,
// since 6:38 first paragraph 3 presupposes that the nämnd itself decides it; rejected: reading 5:1
// as covering every weighty matter.
[[nodiscard]] inline importance importance_of_matter(weighing& law) {
    const auto principle = legal_fact::of_principle_or_greater_importance;
    const auto authority = legal_fact::exercise_of_authority_against_individual;
    const auto* by = cite("KL-5-1");
    const auto found = law.answer_to(principle, answer::no);
    if (found != answer::yes) return {found, principle, by};
    switch (law.answer_to(authority, answer::yes)) {
    case answer::yes: return {answer::no, authority, by};
    case answer::no: return {answer::yes, principle, by};
    case answer::unknown: return {answer::unknown, authority, by};
    }
    return {answer::unknown, authority, by};
}
/// A clause on the importance of the matter.
inline void weigh_importance(weighing& law, void (*clause)(weighing&)) {
    law.of_two(legal_fact::of_principle_or_greater_importance,
               legal_fact::exercise_of_authority_against_individual, clause);
}
/// A nämnd, and whoever decides for it in its place, leaves council's matters alone.
inline void leave_to_council(weighing& law) {
    weigh_importance(law, [](weighing& one) {
        const auto found = importance_of_matter(one);
        if (found.is_councils == answer::yes)
            one.forbid_for(found.hangs_on, found.by, reason_code::reserved_to_council);
        if (found.is_councils == answer::unknown) one.assess(found.hangs_on, found.by);
    });
}
/// Council, where nothing else gives it the matter, decides by its importance alone.
inline void must_be_councils(weighing& law) {
    weigh_importance(law, [](weighing& one) {
        const auto found = importance_of_matter(one);
        if (found.is_councils == answer::unknown) one.assess(found.hangs_on, found.by);
        if (found.is_councils != answer::no) return;
        if (found.hangs_on == legal_fact::of_principle_or_greater_importance) {
            one.forbid(reason_code::outside_remit, found.by);
        } else {
            one.forbid_for(found.hangs_on, found.by, reason_code::outside_remit);
        }
    });
}
// ----------------------------------------------------------------------------------- KL 5 kap. 2 §
/// What 5:1 or a statute reserves council cannot let a nämnd decide, authority or not.
inline void may_be_let_go_by_council(weighing& law) {
    law.ban(legal_fact::of_principle_or_greater_importance, cite("KL-5-1"),
            reason_code::reserved_to_council);
    law.ban(legal_fact::of_principle_or_greater_importance, cite("KL-5-2"),
            reason_code::reserved_to_council);
    law.ban(legal_fact::special_statute_ban, cite("KL-5-2"), reason_code::reserved_to_council);
}

} // namespace mandat::detail
