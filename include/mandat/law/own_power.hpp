// SPDX-License-Identifier: MIT
#pragma once
// What a body decides itself, without anybody's delegation, and which bodies never do (layer 2).
//
// `weigh_own_power` is the one composition of it.

#include <mandat/domain/facts.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/council_matters.hpp>
#include <mandat/law/objection.hpp>
#include <mandat/model/organ.hpp>

namespace mandat {

/// The rule by which a body never decides by itself; null for bodies that do, or
/// that decide by delegation.
/// @law KL 3:2, 3:5 3 st., 3:10, DOC-COMPANY
[[nodiscard]] constexpr const rule* never_decides(organ_kind kind) noexcept {
    switch (kind) {
    case organ_kind::council_drafting_body: return detail::cite("KL-3-2");
    case organ_kind::committee_drafting_body: return detail::cite("KL-3-5-s3");
    case organ_kind::auditors: return detail::cite("KL-3-10");
    case organ_kind::company: return detail::cite("DOC-COMPANY");
    case organ_kind::council:
    case organ_kind::executive_board:
    case organ_kind::committee:
    case organ_kind::joint_committee:
    case organ_kind::crisis_committee:
    case organ_kind::sub_committee:
    case organ_kind::presidium:
    case organ_kind::joint_labour_management_body:
    case organ_kind::self_management_body: return nullptr;
    }
    return nullptr;
}
/// Why it never decides. @pre never_decides(kind)
[[nodiscard]] constexpr reason_code why_never(organ_kind kind) noexcept {
    return kind == organ_kind::company ? reason_code::outsider : reason_code::cannot_decide;
}
/// Bodies with power of their own: nämnder, council, partssammansatta organ. @law KL 5:1, 6:3, 7:20
[[nodiscard]] constexpr bool has_own_power(organ_kind kind) noexcept {
    return is_committee(kind) || kind == organ_kind::council ||
           kind == organ_kind::joint_labour_management_body;
}

/// The rule by which a body prepares matters without deciding them; null for
/// bodies that are no such.
/// @law KL 3:2, 3:5, 6:41
[[nodiscard]] inline const rule* may_prepare(organ_kind kind) noexcept {
    if (kind == organ_kind::sub_committee) return detail::cite("KL-6-41");
    const bool drafts =
        kind == organ_kind::committee_drafting_body || kind == organ_kind::council_drafting_body;
    return drafts ? never_decides(kind) : nullptr;
}

/// The rule by which a body decides itself. @pre has_own_power(kind)
/// @law KL 5:1, 6:3, 7:20; 2006:544 2:4
[[nodiscard]] inline const rule* basis_of_own_power(organ_kind kind) noexcept {
    if (kind == organ_kind::council) return detail::cite("KL-5-1");
    if (kind == organ_kind::joint_labour_management_body) return detail::cite("KL-7-20");
    if (kind == organ_kind::crisis_committee) return detail::cite("KRIS-2-4");
    return detail::cite("KL-6-3");
}

namespace detail {

// ---------------------------------------------------------------------------------- KL 7 kap. 22 §
/// With the staff's representatives: not goals and the like, and no exercise of authority.
inline void may_be_decided_with_staff(weighing& law) {
    const auto* by = cite("KL-7-22");
    law.ban(legal_fact::concerns_goals_direction_scope_quality, by);
    law.ban(legal_fact::exercise_of_authority_against_individual, by);
    leave_to_council(law);
}

/// May the body decide the matter itself? @pre has_own_power(kind) @law KL 5:1, 6:3, 7:20-22
///
/// Council's own matters are those that its remit names, and those of importance.
inline void weigh_own_power(weighing& law, organ_kind kind, bool remit_names_it) {
    law.grantor_holds_the_matter();
    law.speak_of(party::grantor);
    if (kind == organ_kind::council) {
        if (!remit_names_it) must_be_councils(law);
    } else if (kind == organ_kind::joint_labour_management_body) {
        may_be_decided_with_staff(law);
    } else {
        leave_to_council(law);
    }
}

} // namespace detail

/// May a partssammansatt organ decide it? Not goals and the like, and no exercise of authority.
/// @law KL 7:22
template<fact_source Facts>
[[nodiscard]] objections may_decide_with_staff(Facts facts, date day) {
    return detail::objections_to(
        [](auto& law) {
            detail::weigh_own_power(law, organ_kind::joint_labour_management_body, true);
        },
        facts, day);
}

} // namespace mandat
