// SPDX-License-Identifier: MIT
#pragma once
// Who may hand on what was delegated: kommunallagen 7:6 and 9:31 (layer 2).
//
// `weigh_sub_delegation` is the one composition of it: the reference resolver, the index's
// compiler, lint and `may_subdelegate` call it.

#include <mandat/domain/facts.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegate_kind.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/law/objection.hpp>
#include <mandat/model/holders.hpp>

#include <cstdint>

namespace mandat {

/// How whoever gives power on came to hold it.
enum class held_by : std::uint8_t { nothing, delegation, sub_delegation };
/// Under what power is given on.
enum class handing_on : std::uint8_t {
    sub_delegation,  ///< vidaredelegering, KL 7:6
    leadership_task, ///< enskild ledningsuppgift, HSF 4:5
};

/// A sub-delegation as the law sees it. `proposed_by` makes it of what was recorded.
struct proposed_sub_delegation {
    organ_kind committee = organ_kind::committee; ///< whose power it is
    delegate_kind from = delegate_kind::employee;
    held_by received = held_by::delegation;
    delegate_kind to = delegate_kind::employee;
    handing_on under = handing_on::sub_delegation;
    say before = say::nobody;
    bool before_the_order = false;  ///< given before the order, or this version of it, began
    bool without_the_giver = false; ///< on a day when the giver's post is not known to be there
    holding giver_then = holding::not_stated; ///< who held the giver's post on that day
};

namespace detail {

// ---------------------------------------------------------------------- KL 7 kap. 6 §, 9 kap. 31 §
/// One step: what was delegated, not what was itself handed on.
inline void received_by_delegation(weighing& law, held_by received) {
    if (received == held_by::nothing) law.forbid(reason_code::more_than_received, cite("KL-7-6"));
    if (received == held_by::sub_delegation)
        law.forbid(reason_code::chain_too_long, cite("KL-7-6"));
}
/// Whoever could not hold the power on the day that it was handed on handed nothing on: 7:5 speaks
/// of employees, and a vacant post hands nothing on.
/// @law KL 7:5-6, OPEN-E
inline void could_hand_on_then(weighing& law, const proposed_sub_delegation& proposed) {
    if (proposed.giver_then == holding::not_employed)
        return law.forbid(reason_code::not_employed, cite("KL-7-5"));
    if (proposed.giver_then == holding::unheld)
        return law.forbid(reason_code::post_unheld, cite("OPEN-E"));
    received_by_delegation(law, proposed.without_the_giver ? held_by::nothing : proposed.received);
}
/// Employees of the region alone, in a joint committee those of the parties, too.
inline void may_receive_on(weighing& law, const proposed_sub_delegation& proposed) {
    if (proposed.to == delegate_kind::employee) return;
    const bool of_a_party = proposed.to == delegate_kind::cooperating_party_employee;
    if (of_a_party && proposed.committee == organ_kind::joint_committee) return;
    law.forbid(reason_code::delegate_not_on_list, of_a_party ? cite("KL-9-31") : cite("KL-7-6"));
}
// Unsettled: whether what was handed on outlives the version of the order it was given under, and
// follows its matter to a point of another number there (KL 7:6 says nothing of either). So
// somebody has to say that it holds; rejected: that each new order ends them all, or none.
inline void holds_under_the_order(weighing& law, const proposed_sub_delegation& proposed) {
    if (proposed.before_the_order) {
        law.require(legal_fact::sub_delegation_still_holds, cite("KL-7-6"));
    } else {
        law.unless_denied(legal_fact::sub_delegation_still_holds, cite("KL-7-6"));
    }
}
/// May a delegate let another decide in turn? One step, by a head of
/// administration, with the nämnd's leave.
inline void weigh_sub_delegation(weighing& law, const proposed_sub_delegation& proposed) {
    const auto* by = cite("KL-7-6");
    law.speak_of(party::recipient);
    if (proposed.before == say::others_approve)
        law.forbid(reason_code::approval_by_others, cite("DOC-JOINT"));
    law.speak_of(party::giver);
    if (proposed.under == handing_on::leadership_task)
        for (const auto* none : {cite("HSF-4-5"), by})
            law.forbid(reason_code::sub_delegation_not_allowed, none);
    could_hand_on_then(law, proposed);
    if (proposed.giver_then == holding::not_known) {
        law.require(legal_fact::giver_was_employed, by);
    } else {
        law.unless_denied(legal_fact::giver_was_employed, by);
    }
    law.require(legal_fact::subdelegation_allowed, by, reason_code::sub_delegation_not_allowed);
    // The head holds the power under 7:5, which speaks of the region's own employees.
    if (proposed.from != delegate_kind::employee) {
        law.forbid(reason_code::not_head_of_administration, by);
    } else {
        law.require(legal_fact::is_head_of_administration, by,
                    reason_code::not_head_of_administration);
    }
    law.speak_of(party::recipient);
    may_receive_on(law, proposed);
    law.speak_of(party::giver);
    holds_under_the_order(law, proposed);
}

} // namespace detail

/// May a delegate let another decide in turn? One step, by a head of
/// administration, with the nämnd's leave.
///
/// @param facts  `subdelegation_allowed`, `is_head_of_administration`, `sub_delegation_still_holds`
/// @law          KL 7:6, 9:31; HSF 4:5 is no such power
template<fact_source Facts>
[[nodiscard]] objections may_subdelegate(const proposed_sub_delegation& proposed, Facts facts,
                                         date day) {
    return detail::objections_to([&](auto& law) { detail::weigh_sub_delegation(law, proposed); },
                                 facts, day);
}

/// The rule that lets whoever received it on decide. @law KL 7:6, 9:31
[[nodiscard]] inline const rule* basis_of_sub_delegation(delegate_kind to) noexcept {
    return to == delegate_kind::cooperating_party_employee ? detail::cite("KL-9-31")
                                                           : detail::cite("KL-7-6");
}

} // namespace mandat
