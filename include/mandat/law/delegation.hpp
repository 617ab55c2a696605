// SPDX-License-Identifier: MIT
#pragma once
// Who may let whom decide what: kommunallagen 5:1-2, 6:37-39, 7:5-8, 8:4, 9:30-31 and 9:37 as functions (layer 2).
//
// Each collects every objection. None at all means that the law lets it happen; whether anybody did it, within which
// limits and when, is for the delegation order to say.

#include <mandat/domain/facts.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/objection.hpp>
#include <mandat/model/organ.hpp>
#include <mandat/model/role_post.hpp>

#include <array>
#include <cstdint>
#include <utility>

namespace mandat {

/// Whoever would receive power (delegat), in the kinds that the law tells apart.
enum class delegate_kind : std::uint8_t {
    chair,                      ///< ordförande
    member,                     ///< ledamot, vice ordförande among them
    alternate,                  ///< ersättare
    presidium,                  ///< presidium
    sub_committee,              ///< utskott
    employee,                   ///< anställd i regionen
    automated_function,         ///< automatiserad beslutsfunktion
    cooperating_party_employee, ///< anställd hos en part i gemensam nämnd
    contract_party_employee,    ///< anställd hos en part i avtalssamverkan
    purchasing_body_employee,   ///< anställd hos en inköpscentral
    self_management_body,       ///< självförvaltningsorgan
    committee,                  ///< en annan nämnd
    council,
    council_drafting_body,
    committee_drafting_body,
    joint_labour_management_body,
    auditors,
    statutory_office_holder,
    company,
    outsider, ///< konsult, inhyrd, anställd i bolag
};

inline constexpr auto delegate_kinds = std::to_array<delegate_kind>({
    delegate_kind::chair,
    delegate_kind::member,
    delegate_kind::alternate,
    delegate_kind::presidium,
    delegate_kind::sub_committee,
    delegate_kind::employee,
    delegate_kind::automated_function,
    delegate_kind::cooperating_party_employee,
    delegate_kind::contract_party_employee,
    delegate_kind::purchasing_body_employee,
    delegate_kind::self_management_body,
    delegate_kind::committee,
    delegate_kind::council,
    delegate_kind::council_drafting_body,
    delegate_kind::committee_drafting_body,
    delegate_kind::joint_labour_management_body,
    delegate_kind::auditors,
    delegate_kind::statutory_office_holder,
    delegate_kind::company,
    delegate_kind::outsider,
});

[[nodiscard]] constexpr delegate_kind delegate_kind_of(post_kind kind) noexcept {
    switch (kind) {
    case post_kind::employee: return delegate_kind::employee;
    case post_kind::chair: return delegate_kind::chair;
    case post_kind::vice_chair:
    case post_kind::member: return delegate_kind::member;
    case post_kind::alternate: return delegate_kind::alternate;
    case post_kind::automated_function: return delegate_kind::automated_function;
    case post_kind::statutory_office_holder: return delegate_kind::statutory_office_holder;
    case post_kind::outsider: return delegate_kind::outsider;
    case post_kind::cooperating_party_employee: return delegate_kind::cooperating_party_employee;
    case post_kind::contract_party_employee: return delegate_kind::contract_party_employee;
    case post_kind::purchasing_body_employee: return delegate_kind::purchasing_body_employee;
    }
    return delegate_kind::outsider;
}

[[nodiscard]] constexpr delegate_kind delegate_kind_of(organ_kind kind) noexcept {
    switch (kind) {
    case organ_kind::council: return delegate_kind::council;
    case organ_kind::council_drafting_body: return delegate_kind::council_drafting_body;
    case organ_kind::executive_board:
    case organ_kind::committee:
    case organ_kind::joint_committee: return delegate_kind::committee;
    case organ_kind::sub_committee: return delegate_kind::sub_committee;
    case organ_kind::presidium: return delegate_kind::presidium;
    case organ_kind::committee_drafting_body: return delegate_kind::committee_drafting_body;
    case organ_kind::joint_labour_management_body:
        return delegate_kind::joint_labour_management_body;
    case organ_kind::self_management_body: return delegate_kind::self_management_body;
    case organ_kind::auditors: return delegate_kind::auditors;
    case organ_kind::company: return delegate_kind::company;
    }
    return delegate_kind::company;
}

/// An employee of this region or, where a statute lets them, of another.
[[nodiscard]] constexpr bool is_someones_employee(delegate_kind kind) noexcept {
    return kind == delegate_kind::employee || kind == delegate_kind::cooperating_party_employee ||
           kind == delegate_kind::contract_party_employee ||
           kind == delegate_kind::purchasing_body_employee;
}

/// Whose seat or sub-body the delegate is.
enum class belonging : std::uint8_t { of_the_grantor, of_another };
/// How the delegates of one point decide.
enum class deciding : std::uint8_t { alone, jointly };
/// Who has a say before the delegate decides.
enum class say : std::uint8_t { nobody, users_heard, users_endorse, others_approve };
/// What kind of mandate is given.
enum class mandate : std::uint8_t { ordinary, urgent };

/// A delegation as the law sees it, apart from its matter.
struct proposed_delegation {
    organ_kind grantor = organ_kind::committee;
    delegate_kind delegate = delegate_kind::employee;
    belonging seat = belonging::of_the_grantor; ///< of elected seats, utskott and presidia
    deciding manner = deciding::alone;
    say before = say::nobody;
    mandate given = mandate::ordinary;
};

namespace detail {

/// 1991 års kommunallag applied: no verdict, and no fact makes one. Empty from 2018.
[[nodiscard]] inline objections of_another_era(date day) {
    if (first_modelled_day <= day) return {};
    return {{.code = reason_code::era_not_modelled, .effect = verdict::depends}};
}

// ------------------------------------------------------------------------- KL 5 kap. 2 §, 6 kap. 37 §
/// Only a nämnd delegates under 6:37; council only to a nämnd.
template<weigher Law>
void may_grant(Law& weigh, organ_kind grantor, delegate_kind delegate) {
    if (is_committee(grantor)) return;
    if (grantor == organ_kind::council && delegate == delegate_kind::committee) return;
    weigh.forbid(reason_code::grantor_cannot_delegate,
                 grantor == organ_kind::council ? cite("KL-5-2") : cite("KL-6-37"));
}

// ----------------------------------------------------------------------------------- KL 6 kap. 39 §
/// Urgent matters: the chair or a named member of the nämnd itself, nobody else.
template<weigher Law>
void may_receive_urgent(Law& weigh, const proposed_delegation& proposed) {
    if (proposed.delegate == delegate_kind::outsider ||
        proposed.delegate == delegate_kind::company) {
        weigh.forbid(reason_code::outsider, cite("DOC-OUTSIDER"));
        return;
    }
    const bool seated =
        proposed.delegate == delegate_kind::chair || proposed.delegate == delegate_kind::member;
    if (!seated || proposed.seat == belonging::of_another)
        weigh.forbid(reason_code::delegate_not_on_list, cite("KL-6-39"));
}

// ------------------------------------------------------- KL 6 kap. 38 § 2 st., and 37 § from July 2022
template<weigher Law>
void may_be_automated(Law& weigh, date day) {
    const auto* list = cite("KL-6-37");
    if (const auto listed = list->wordings.last().in_force; !listed.contains(day))
        weigh.forbid(reason_code::delegate_not_on_list, list).day = listed.first();
    weigh.ban(legal_fact::appealed_under_chapter_13, cite("KL-6-38-s2-1"));
    weigh.ban(legal_fact::not_appealable_by_statute, cite("KL-6-38-s2-2"));
    weigh.ban(legal_fact::procurement, cite("KL-6-38-s2-3"));
    // Unsettled: the wording of 2022-07-01 to 2023-12-31 was not read; authorisation systems are barred then, too.
    weigh.ban(legal_fact::choice_or_authorisation_system, cite("KL-6-38-s2-4"));
}

/// Another's employee decides only where a statute and an agreement let them.
// Unsettled: what 2009:47 said of purchasing bodies before February 2022 was not read; here it is a no.
template<weigher Law>
void may_employee_of_another(Law& weigh, const rule* by, date day) {
    if (by->on(day) == nullptr) {
        weigh.forbid(reason_code::outsider, by).day = by->wordings.first().in_force.first();
        return;
    }
    weigh.require(legal_fact::agreement_in_force, by, reason_code::outsider);
}

// ---------------------------------------------------- KL 6 kap. 37 §, 7 kap. 5 § and the other statutes
/// The delegate is on the law's closed list.
template<weigher Law>
void may_receive(Law& weigh, const proposed_delegation& proposed, date day) {
    if (proposed.given == mandate::urgent) {
        may_receive_urgent(weigh, proposed);
        return;
    }
    const bool from_council = proposed.grantor == organ_kind::council;
    const auto unlisted = [&](const rule* by) {
        weigh.forbid(reason_code::delegate_not_on_list, by);
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
    case delegate_kind::automated_function: may_be_automated(weigh, day); return;
    case delegate_kind::cooperating_party_employee:
        if (proposed.grantor != organ_kind::joint_committee)
            weigh.forbid(reason_code::outsider, cite("KL-9-30"));
        return;
    case delegate_kind::contract_party_employee:
        may_employee_of_another(weigh, cite("KL-9-37-s2"), day);
        return;
    case delegate_kind::purchasing_body_employee:
        may_employee_of_another(weigh, cite("BEF-6-4"), day);
        weigh.require(legal_fact::procurement, cite("BEF-6-4"), reason_code::outsider);
        return;
    case delegate_kind::self_management_body:
        if (proposed.seat == belonging::of_another) unlisted(cite("KL-8-4"));
        weigh.require(legal_fact::council_allows_self_management, cite("KL-8-4"),
                      reason_code::delegate_not_on_list);
        weigh.ban(legal_fact::exercise_of_authority_against_individual, cite("KL-8-4"));
        return;
    case delegate_kind::committee:
        if (!from_council) unlisted(cite("DOC-OTHERNAMND"));
        return;
    case delegate_kind::council_drafting_body: unlisted(cite("KL-3-2")); return;
    case delegate_kind::council:
    case delegate_kind::committee_drafting_body:
    case delegate_kind::joint_labour_management_body:
    case delegate_kind::auditors: unlisted(cite("KL-6-37")); return;
    case delegate_kind::statutory_office_holder: unlisted(cite("KL-7-5")); return;
    case delegate_kind::company:
    case delegate_kind::outsider: weigh.forbid(reason_code::outsider, cite("DOC-OUTSIDER")); return;
    }
}

// ------------------------------------------------------------------------- DOC-JOINT, KL 7 kap. 7 §
/// One decider, whom only the users of an employee's service may veto.
template<weigher Law>
void decides_alone(Law& weigh, const proposed_delegation& proposed) {
    if (proposed.manner == deciding::jointly) {
        weigh.forbid(reason_code::joint_delegation, cite("DOC-JOINT"));
        weigh.forbid(reason_code::joint_delegation, cite("KL-6-37"));
    }
    if (proposed.before == say::others_approve)
        weigh.forbid(reason_code::approval_by_others, cite("DOC-JOINT"));
}
/// What 7:7 says of employees says nothing of others: a jurist has to look, and no fact settles it.
[[nodiscard]] constexpr bool lacks_users_rule(const proposed_delegation& proposed) noexcept {
    return proposed.before == say::users_endorse && !is_someones_employee(proposed.delegate);
}

// ----------------------------------------------------------------------- KL 5 kap. 1 §, 6 kap. 38 §
/// For a delegate it is a no whether 5:1 or 6:38 first paragraph 3 applies; only the rule to name differs.
template<weigher Law>
void ban_matters_of_principle(Law& weigh) {
    const auto principle = legal_fact::of_principle_or_greater_importance;
    const auto against_individual = legal_fact::exercise_of_authority_against_individual;
    weigh.of_two(principle, against_individual, [&](auto& law) {
        const auto found = law.answer_to(principle);
        if (found == answer::no) return;
        const bool authority = law.answer_to(against_individual) == answer::yes;
        const auto* by = authority ? cite("KL-6-38-3") : cite("KL-5-1");
        if (found == answer::unknown) {
            law.assess(principle, by);
            return;
        }
        law.forbid(authority ? reason_code::prohibited_by_law : reason_code::reserved_to_council,
                   by)
            .fact = principle;
    });
}
template<weigher Law>
void not_banned(Law& weigh) {
    weigh.ban(legal_fact::concerns_goals_direction_scope_quality, cite("KL-6-38-1"));
    weigh.ban(legal_fact::opinion_to_council, cite("KL-6-38-2"));
    weigh.ban(legal_fact::opinion_on_appeal_of_whole_committee, cite("KL-6-38-2"));
    ban_matters_of_principle(weigh);
    weigh.ban(legal_fact::citizens_proposal, cite("KL-6-38-4"));
    weigh.ban(legal_fact::special_statute_ban, cite("KL-6-38-5"));
}
/// 6:38 first paragraph does not stop an urgent decision; a special statute may.
template<weigher Law>
void may_be_urgent(Law& weigh) {
    weigh.require(legal_fact::urgent, cite("KL-6-39"));
    weigh.ban(legal_fact::special_statute_ban, cite("KL-6-38-5"));
}
/// What 5:1 or a statute reserves council cannot let a nämnd decide, authority or not.
template<weigher Law>
void may_be_let_go_by_council(Law& weigh) {
    for (const auto* by : {cite("KL-5-1"), cite("KL-5-2")})
        weigh.ban(legal_fact::of_principle_or_greater_importance, by,
                  reason_code::reserved_to_council);
    weigh.ban(legal_fact::special_statute_ban, cite("KL-5-2"), reason_code::reserved_to_council);
}

} // namespace detail

/// May council let it be decided in its place? Only by a nämnd, and never what 5:1 reserves.
///
/// @law  KL 5:1-2
template<fact_source Facts>
[[nodiscard]] objections may_council_delegate(delegate_kind delegate, Facts facts, date day) {
    if (auto era = detail::of_another_era(day); !era.empty()) return era;
    detail::weighing<Facts> weigh{facts};
    detail::may_grant(weigh, organ_kind::council, delegate);
    detail::may_be_let_go_by_council(weigh);
    return std::move(weigh).take();
}

/// May the nämnd delegate the matter so? Every objection, in the order of the law; none: it may.
///
/// Whether the matter is the nämnd's to begin with (6:2-3) is asked of its remit, not here.
///
/// @param facts  what is known of the matter and the case
/// @param day    the day of the decision: the law in force on it
/// @law          KL 5:1, 6:37-39, 7:5, 7:7, 8:4, 9:30, 9:37 2 st.; 2009:47 6:4
template<fact_source Facts>
[[nodiscard]] objections may_delegate(const proposed_delegation& proposed, Facts facts, date day) {
    if (proposed.grantor == organ_kind::council)
        return may_council_delegate(proposed.delegate, facts, day);
    if (auto era = detail::of_another_era(day); !era.empty()) return era;
    detail::weighing<Facts> weigh{facts};
    detail::may_grant(weigh, proposed.grantor, proposed.delegate);
    detail::may_receive(weigh, proposed, day);
    detail::decides_alone(weigh, proposed);
    if (proposed.given == mandate::urgent) {
        detail::may_be_urgent(weigh);
    } else {
        detail::not_banned(weigh);
    }
    auto against = std::move(weigh).take();
    if (detail::lacks_users_rule(proposed))
        against.push_back({.code = reason_code::users_condition_on_body,
                           .effect = verdict::depends,
                           .by = detail::cite("KL-7-7-s2")});
    return against;
}

/// How whoever gives power on came to hold it.
enum class held_by : std::uint8_t { nothing, delegation, sub_delegation };
/// Under what power is given on.
enum class handing_on : std::uint8_t {
    sub_delegation,  ///< vidaredelegering, KL 7:6
    leadership_task, ///< enskild ledningsuppgift, HSF 4:5
};

/// A sub-delegation as the law sees it.
struct proposed_sub_delegation {
    organ_kind committee = organ_kind::committee; ///< whose power it is
    delegate_kind from = delegate_kind::employee;
    held_by received = held_by::delegation;
    delegate_kind to = delegate_kind::employee;
    handing_on under = handing_on::sub_delegation;
};

namespace detail {

// ------------------------------------------------------------------------ KL 7 kap. 6 §, 9 kap. 31 §
[[nodiscard]] constexpr bool may_receive_on(const proposed_sub_delegation& proposed) noexcept {
    if (proposed.to == delegate_kind::employee) return true;
    return proposed.to == delegate_kind::cooperating_party_employee &&
           proposed.committee == organ_kind::joint_committee;
}
template<weigher Law>
void sub_delegates(Law& weigh, const proposed_sub_delegation& proposed) {
    const auto* by = cite("KL-7-6");
    if (proposed.under == handing_on::leadership_task)
        for (const auto* none : {cite("HSF-4-5"), by})
            weigh.forbid(reason_code::sub_delegation_not_allowed, none);
    if (proposed.received == held_by::nothing) weigh.forbid(reason_code::more_than_received, by);
    if (proposed.received == held_by::sub_delegation) weigh.forbid(reason_code::chain_too_long, by);
    weigh.require(legal_fact::subdelegation_allowed, by, reason_code::sub_delegation_not_allowed);
    // The head holds the power under 7:5, which speaks of the region's own employees.
    if (proposed.from != delegate_kind::employee) {
        weigh.forbid(reason_code::not_head_of_administration, by);
    } else {
        weigh.require(legal_fact::is_head_of_administration, by,
                      reason_code::not_head_of_administration);
    }
    if (may_receive_on(proposed)) return;
    const bool of_another = proposed.to == delegate_kind::cooperating_party_employee;
    weigh.forbid(reason_code::delegate_not_on_list, of_another ? cite("KL-9-31") : by);
}

} // namespace detail

/// May a delegate let another decide in turn? One step, by a head of administration, with the nämnd's leave.
///
/// @param facts  `subdelegation_allowed` and `is_head_of_administration`
/// @law          KL 7:6, 9:31; HSF 4:5 is no such power
template<fact_source Facts>
[[nodiscard]] objections may_subdelegate(const proposed_sub_delegation& proposed, Facts facts,
                                         date day) {
    if (auto era = detail::of_another_era(day); !era.empty()) return era;
    detail::weighing<Facts> weigh{facts};
    detail::sub_delegates(weigh, proposed);
    return std::move(weigh).take();
}

namespace detail {

// ----------------------------------------------------------------------------------- KL 7 kap. 22 §
template<weigher Law>
void decides_with_staff(Law& weigh) {
    const auto* by = cite("KL-7-22");
    weigh.ban(legal_fact::concerns_goals_direction_scope_quality, by);
    weigh.ban(legal_fact::exercise_of_authority_against_individual, by);
    weigh.ban(legal_fact::of_principle_or_greater_importance, cite("KL-5-1"),
              reason_code::reserved_to_council);
}

} // namespace detail

/// May a partssammansatt organ decide it? Not goals and the like, and no exercise of authority. @law KL 7:22
template<fact_source Facts>
[[nodiscard]] objections may_decide_with_staff(Facts facts, date day) {
    if (auto era = detail::of_another_era(day); !era.empty()) return era;
    detail::weighing<Facts> weigh{facts};
    detail::decides_with_staff(weigh);
    return std::move(weigh).take();
}

/// What a nämnd may want to do about a delegate's power.
enum class intervention : std::uint8_t {
    overturn_decision,   ///< change what the delegate has decided
    withdraw_delegation, ///< for the future
    take_matter_back,    ///< before it is decided
};

/// A nämnd cannot change its delegate's decision; it may withdraw the power and take back what is undecided.
[[nodiscard]] inline objections may_intervene(intervention wanted) {
    if (wanted != intervention::overturn_decision) return {};
    return {{.code = reason_code::prohibited_by_law, .by = detail::cite("DOC-NOCHANGE")}};
}

/// The rule by which a body prepares matters without deciding them; null for bodies that are no such. @law KL 3:2, 3:5, 6:41
[[nodiscard]] inline const rule* may_prepare(organ_kind kind) noexcept {
    if (kind == organ_kind::sub_committee) return detail::cite("KL-6-41");
    if (kind == organ_kind::committee_drafting_body) return detail::cite("KL-3-5-s3");
    if (kind == organ_kind::council_drafting_body) return detail::cite("KL-3-2");
    return nullptr;
}

} // namespace mandat
