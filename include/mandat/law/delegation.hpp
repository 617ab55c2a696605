// SPDX-License-Identifier: MIT
#pragma once
// Who may let whom decide what: kommunallagen 5:2, 6:37-39, 7:5, 7:7, 8:4, 9:30 and 9:37 (layer 2).
//
// `weigh_delegation` is the one composition of it, in the law's order: the reference resolver, the
// index's compiler, lint, the survey and `may_delegate` call it. Every objection is collected. None
// at all means that the law lets it happen; whether anybody did it, within which limits and when,
// is for the delegation order to say.

#include <mandat/domain/facts.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/council_matters.hpp>
#include <mandat/law/delegate_kind.hpp>
#include <mandat/law/objection.hpp>

#include <array>
#include <cstdint>

namespace mandat {

/// Whose seat or sub-body the delegate is.
enum class belonging : std::uint8_t { of_the_grantor, of_another };
/// How the delegates of one point decide.
enum class deciding : std::uint8_t { alone, jointly };
/// Who has a say before the delegate decides.
enum class say : std::uint8_t { nobody, users_heard, users_endorse, others_approve };
/// What kind of mandate is given.
enum class mandate : std::uint8_t { ordinary, urgent };

/// A delegation as the law sees it, apart from its matter. `proposed_by` makes it
/// of what an order grants.
struct proposed_delegation {
    organ_kind grantor = organ_kind::committee;
    delegate_kind delegate = delegate_kind::employee;
    belonging seat = belonging::of_the_grantor; ///< of elected seats, utskott and presidia
    deciding manner = deciding::alone;
    say before = say::nobody;
    mandate given = mandate::ordinary;
};

namespace detail {

// ---------------------------------------------------------------------- KL 5 kap. 2 §, 6 kap. 37 §
/// Only a nämnd delegates under 6:37; council only to a nämnd.
inline void may_grant(weighing& law, const proposed_delegation& proposed) {
    const bool is_council = proposed.grantor == organ_kind::council;
    if (is_committee(proposed.grantor)) return;
    if (is_council && proposed.delegate == delegate_kind::committee) return;
    law.forbid(reason_code::grantor_cannot_delegate, is_council ? cite("KL-5-2") : cite("KL-6-37"));
}

// ---------------------------------------------------------------------------------- KL 6 kap. 39 §
/// Urgent matters: the chair or a named member of the nämnd itself, nobody else.
inline void may_receive_urgent(weighing& law, const proposed_delegation& proposed) {
    if (proposed.delegate == delegate_kind::outsider ||
        proposed.delegate == delegate_kind::company) {
        law.forbid(reason_code::outsider, cite("DOC-OUTSIDER"));
        return;
    }
    const bool seated =
        proposed.delegate == delegate_kind::chair || proposed.delegate == delegate_kind::member;
    if (!seated || proposed.seat == belonging::of_another)
        law.forbid(reason_code::delegate_not_on_list, cite("KL-6-39"));
}

// --------------------------------------------------- KL 6 kap. 38 § 2 st., and 37 § from July 2022
inline void may_be_automated(weighing& law) {
    const auto* list = cite("KL-6-37");
    const auto& listing = list->wordings.last();
    if (law.wording_of(list) != &listing)
        law.forbid(reason_code::delegate_not_on_list, list, listing.in_force.first());
    law.ban(legal_fact::appealed_under_chapter_13, cite("KL-6-38-s2-1"));
    law.ban(legal_fact::not_appealable_by_statute, cite("KL-6-38-s2-2"));
    law.ban(legal_fact::procurement, cite("KL-6-38-s2-3"));
    // Unsettled: the wording of 2022-07-01 to 2023-12-31 was not read; authorisation
    // systems are barred then, too.
    law.ban(legal_fact::choice_or_authorisation_system, cite("KL-6-38-s2-4"));
}

/// Another's employee decides only where a statute lets them.
// Unsettled: what 2009:47 said of purchasing bodies before February 2022 was
// not read; here it is a no.
[[nodiscard]] inline bool has_statute(weighing& law, const rule* by) {
    if (law.wording_of(by) != nullptr) return true;
    law.forbid(reason_code::outsider, by, by->wordings.first().in_force.first());
    return false;
}

// ----------------------------------------------- KL 6 kap. 37 §, 7 kap. 5 § and the other statutes
/// The delegate is on the law's closed list.
inline void must_be_on_the_list(weighing& law, const proposed_delegation& proposed) {
    if (proposed.given == mandate::urgent) {
        may_receive_urgent(law, proposed);
        return;
    }
    // Council's list is that of 5:2: a nämnd, and nobody else. `may_grant` tells it.
    if (proposed.grantor == organ_kind::council) return;
    const auto unlisted = [&](const rule* by) {
        law.forbid(reason_code::delegate_not_on_list, by);
    };
    switch (proposed.delegate) {
    case delegate_kind::chair:
    case delegate_kind::member:
    case delegate_kind::alternate:
    case delegate_kind::presidium:
    case delegate_kind::sub_committee:
        if (proposed.seat == belonging::of_another) unlisted(cite("KL-6-37"));
        return;
    case delegate_kind::employee: return;
    case delegate_kind::automated_function: may_be_automated(law); return;
    case delegate_kind::cooperating_party_employee:
        if (proposed.grantor != organ_kind::joint_committee)
            law.forbid(reason_code::outsider, cite("KL-9-30"));
        return;
    case delegate_kind::contract_party_employee:
        if (has_statute(law, cite("KL-9-37-s2")))
            law.require(legal_fact::agreement_in_force, cite("KL-9-37-s2"), reason_code::outsider);
        return;
    case delegate_kind::purchasing_body_employee:
        if (has_statute(law, cite("BEF-6-4")))
            law.require(legal_fact::agreement_in_force, cite("BEF-6-4"), reason_code::outsider);
        law.require(legal_fact::procurement, cite("BEF-6-4"), reason_code::outsider);
        return;
    case delegate_kind::self_management_body:
        if (proposed.seat == belonging::of_another) unlisted(cite("KL-8-4"));
        law.require(legal_fact::council_allows_self_management, cite("KL-8-4"),
                    reason_code::delegate_not_on_list);
        law.ban(legal_fact::exercise_of_authority_against_individual, cite("KL-8-4"));
        return;
    case delegate_kind::committee: unlisted(cite("DOC-OTHERNAMND")); return;
    case delegate_kind::council_drafting_body: unlisted(cite("KL-3-2")); return;
    case delegate_kind::council:
    case delegate_kind::committee_drafting_body:
    case delegate_kind::joint_labour_management_body:
    case delegate_kind::auditors: unlisted(cite("KL-6-37")); return;
    case delegate_kind::statutory_office_holder: unlisted(cite("KL-7-5")); return;
    case delegate_kind::company:
    case delegate_kind::outsider:
        law.forbid(reason_code::outsider, cite("KL-7-5"));
        law.forbid(reason_code::outsider, cite("DOC-OUTSIDER"));
        return;
    }
}

// ------------------------------------------------------------------------ DOC-JOINT, KL 7 kap. 7 §
/// One decider, whom only the users of an employee's service may veto.
inline void must_decide_alone(weighing& law, const proposed_delegation& proposed) {
    if (proposed.manner == deciding::jointly) {
        law.forbid(reason_code::joint_delegation, cite("DOC-JOINT"));
        law.forbid(reason_code::joint_delegation,
                   proposed.grantor == organ_kind::council ? cite("KL-5-2") : cite("KL-6-37"));
    }
    if (proposed.before == say::others_approve)
        law.forbid(reason_code::approval_by_others, cite("DOC-JOINT"));
    // What 7:7 says of employees says nothing of others: a jurist has to
    // look, and no fact settles it.
    if (proposed.before == say::users_endorse && !is_someones_employee(proposed.delegate))
        law.leave_open(reason_code::users_condition_on_body, cite("KL-7-7-s2"));
}
/// The recipient exists, is on the list, and decides alone.
inline void may_receive(weighing& law, const proposed_delegation& proposed) {
    law.recipient_exists();
    law.speak_of(party::recipient);
    must_be_on_the_list(law, proposed);
    must_decide_alone(law, proposed);
    law.speak_of(party::nobody);
}
/// Whoever steps in for a delegate could have been the delegate. @law DOC-ALTERNATE, KL 5:2
inline void may_step_in(weighing& law, const proposed_delegation& proposed) {
    law.speak_of(party::grantor);
    may_grant(law, proposed);
    may_receive(law, proposed);
}

// ---------------------------------------------------------------------------------- KL 6 kap. 38 §
/// Exercise of authority that is of principle or of greater importance, be it for the individual
/// alone: where no authority is exercised it is not asked. What is of importance for the region is
/// council's besides.
/// @law KL 6:38 1 st. 3 p.
inline void ban_important_authority(weighing& law) {
    law.of_two(legal_fact::exercise_of_authority_against_individual,
               legal_fact::of_principle_or_greater_importance, [](weighing& one) {
                   const auto authority = legal_fact::exercise_of_authority_against_individual;
                   const auto principle = legal_fact::of_principle_or_greater_importance;
                   if (one.answer_to(authority, answer::no) == answer::yes &&
                       one.answer_to(principle, answer::no) == answer::yes)
                       one.forbid_for(principle, cite("KL-6-38-3"), reason_code::prohibited_by_law);
               });
    law.of_two(legal_fact::exercise_of_authority_against_individual,
               legal_fact::important_exercise_of_authority, [](weighing& one) {
                   const auto authority = legal_fact::exercise_of_authority_against_individual;
                   const auto important = legal_fact::important_exercise_of_authority;
                   const auto* by = cite("KL-6-38-3");
                   const bool is_none = one.answer_to(authority, answer::no) == answer::no;
                   const auto found = one.answer_to(important, answer::no);
                   if (found == answer::yes)
                       one.forbid_for(important, by, reason_code::prohibited_by_law);
                   if (found == answer::unknown && !is_none) one.assess(important, by);
               });
}
inline void must_not_be_banned(weighing& law) {
    law.ban(legal_fact::concerns_goals_direction_scope_quality, cite("KL-6-38-1"));
    law.ban(legal_fact::opinion_to_council, cite("KL-6-38-2"));
    law.ban(legal_fact::opinion_on_appeal_of_whole_committee, cite("KL-6-38-2"));
    ban_important_authority(law);
    leave_to_council(law);
    law.ban(legal_fact::citizens_proposal, cite("KL-6-38-4"));
    law.ban(legal_fact::special_statute_ban, cite("KL-6-38-5"));
}
/// 6:38 first paragraph does not stop an urgent decision; a special statute may, and what is
/// council's the nämnd itself does not have.
/// @law KL 6:39, 5:1
inline void may_be_urgent(weighing& law) {
    law.require(legal_fact::urgent, cite("KL-6-39"));
    law.ban(legal_fact::special_statute_ban, cite("KL-6-38-5"));
    leave_to_council(law);
}

// -------------------------------------------------------------------------------- the compositions
/// May council let it be decided in its place? Only by a nämnd, and never what 5:1 reserves. 6:38
/// speaks of a nämnd's delegation, not of council's.
/// @law KL 5:1-2
inline void weigh_council_delegation(weighing& law, const proposed_delegation& proposed) {
    law.speak_of(party::grantor);
    may_grant(law, proposed);
    law.grantor_holds_the_matter();
    may_receive(law, proposed);
    may_be_let_go_by_council(law);
}
/// May the nämnd, or council, delegate the matter so?
/// @law KL 6:37-39, 7:5, 7:7, 8:4, 9:30, 9:37 2 st.; 2009:47 6:4
inline void weigh_delegation(weighing& law, const proposed_delegation& proposed) {
    if (proposed.grantor == organ_kind::council) {
        weigh_council_delegation(law, proposed);
        return;
    }
    law.speak_of(party::grantor);
    may_grant(law, proposed);
    law.grantor_holds_the_matter();
    may_receive(law, proposed);
    if (proposed.given == mandate::urgent) {
        may_be_urgent(law);
    } else {
        must_not_be_banned(law);
    }
}

} // namespace detail

/// May the nämnd, or council, delegate the matter so? Every objection, in the order
/// of the law; none: it may.
///
/// Whether the matter is the grantor's to begin with (6:2-3) is asked of its remit, not here.
///
/// @param facts  what is known of the matter and the case
/// @param day    the day of the decision: the law in force on it
/// @law          KL 5:1-2, 6:37-39, 7:5, 7:7, 8:4, 9:30, 9:37 2 st.; 2009:47 6:4
template<fact_source Facts>
[[nodiscard]] objections may_delegate(const proposed_delegation& proposed, Facts facts, date day) {
    return detail::objections_to([&](auto& law) { detail::weigh_delegation(law, proposed); }, facts,
                                 day);
}
/// May council let it be decided in its place? @law KL 5:1-2
template<fact_source Facts>
[[nodiscard]] objections may_council_delegate(delegate_kind delegate, Facts facts, date day) {
    return may_delegate({.grantor = organ_kind::council, .delegate = delegate}, facts, day);
}

/// The rule that lets whoever received it decide.
/// @law KL 5:2, 6:37, 7:5, 8:4, 9:30, 9:37 2 st.; 2009:47 6:4
[[nodiscard]] inline const rule* basis_of(delegate_kind recipient) noexcept {
    using detail::cite;
    switch (recipient) {
    case delegate_kind::committee: return cite("KL-5-2");
    case delegate_kind::self_management_body: return cite("KL-8-4");
    case delegate_kind::employee: return cite("KL-7-5");
    case delegate_kind::cooperating_party_employee: return cite("KL-9-30");
    case delegate_kind::contract_party_employee: return cite("KL-9-37-s2");
    case delegate_kind::purchasing_body_employee: return cite("BEF-6-4");
    case delegate_kind::chair:
    case delegate_kind::member:
    case delegate_kind::alternate:
    case delegate_kind::presidium:
    case delegate_kind::sub_committee:
    case delegate_kind::automated_function:
    case delegate_kind::council:
    case delegate_kind::council_drafting_body:
    case delegate_kind::committee_drafting_body:
    case delegate_kind::joint_labour_management_body:
    case delegate_kind::auditors:
    case delegate_kind::statutory_office_holder:
    case delegate_kind::company:
    case delegate_kind::outsider: return cite("KL-6-37");
    }
    return cite("KL-6-37");
}

/// The rule that lets the chair or a named member decide what cannot wait.
[[nodiscard]] inline const rule* basis_of_urgent_mandate() noexcept {
    return detail::cite("KL-6-39");
}

/// The five points of the ban, in the order of the act. @law KL 6:38 1 st.
inline constexpr std::array points_of_the_ban{detail::cite("KL-6-38-1"), detail::cite("KL-6-38-2"),
                                              detail::cite("KL-6-38-3"), detail::cite("KL-6-38-4"),
                                              detail::cite("KL-6-38-5")};

/// What a nämnd may want to do about a delegate's power.
enum class intervention : std::uint8_t {
    overturn_decision,   ///< change what the delegate has decided
    withdraw_delegation, ///< for the future
    take_matter_back,    ///< before it is decided
};

/// A nämnd cannot change its delegate's decision; it may withdraw the power and
/// take back what is undecided.
[[nodiscard]] inline objections may_intervene(intervention wanted) {
    if (wanted != intervention::overturn_decision) return {};
    return {{.code = reason_code::prohibited_by_law, .by = detail::cite("DOC-NOCHANGE")}};
}

} // namespace mandat
