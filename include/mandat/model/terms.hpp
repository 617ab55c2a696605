// SPDX-License-Identifier: MIT
#pragma once
// The glossary of the model's enumerations (layer 1): see domain/terms.hpp.

#include <mandat/domain/terms.hpp>
#include <mandat/model/appointment.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/delegation_order.hpp>
#include <mandat/model/organ.hpp>
#include <mandat/model/region.hpp>
#include <mandat/model/role_post.hpp>
#include <mandat/model/unit.hpp>

#include <array>

namespace mandat {

// clang-format off
inline constexpr auto region_kind_terms = std::to_array<term<region_kind>>({
    {region_kind::region, "region", {"region", "region"}},
    {region_kind::municipality, "municipality", {"kommun", "municipality"}},
    {region_kind::federation, "federation", {"kommunalförbund", "federation"},
     {"kommunalförbund", "local federation"}},
});
[[nodiscard]] constexpr const term<region_kind>& term_for(region_kind value) noexcept {
    return detail::term_in(region_kind_terms, value);
}

inline constexpr auto organ_kind_terms = std::to_array<term<organ_kind>>({
    {organ_kind::council, "council", {"fullmäktige", "council"}},
    {organ_kind::council_drafting_body, "council_drafting_body",
     {"fullmäktigeberedning", "council drafting body"}},
    {organ_kind::executive_board, "executive_board", {"styrelse", "executive board"}},
    {organ_kind::committee, "committee", {"nämnd", "committee"}},
    {organ_kind::joint_committee, "joint_committee", {"gemensam nämnd", "joint committee"}},
    {organ_kind::crisis_committee, "crisis_committee",
     {"krisledningsnämnd", "crisis management committee"}},
    {organ_kind::sub_committee, "sub_committee", {"utskott", "sub-committee"}},
    {organ_kind::presidium, "presidium", {"presidium", "presidium"}},
    {organ_kind::committee_drafting_body, "committee_drafting_body",
     {"nämndberedning", "committee drafting body"}},
    {organ_kind::joint_labour_management_body, "joint_labour_management_body",
     {"partssammansatt organ", "joint labour management body"},
     {"partssammansatt organ", "joint labour–management body"}},
    {organ_kind::self_management_body, "self_management_body",
     {"självförvaltningsorgan", "self management body"},
     {"självförvaltningsorgan", "user self-management body"}},
    {organ_kind::auditors, "auditors", {"revisorer", "auditors"}},
    {organ_kind::company, "company", {"bolag", "company"}},
});
[[nodiscard]] constexpr const term<organ_kind>& term_for(organ_kind value) noexcept {
    return detail::term_in(organ_kind_terms, value);
}

inline constexpr auto continuation_terms = std::to_array<term<continuation>>({
    {continuation::not_stated, "not_stated", {"inte angivet", "not stated"}},
    {continuation::renamed, "renamed", {"namnbyte", "renamed"}},
    {continuation::successor, "successor", {"efterträdare", "successor"}},
});
[[nodiscard]] constexpr const term<continuation>& term_for(continuation value) noexcept {
    return detail::term_in(continuation_terms, value);
}

inline constexpr auto post_kind_terms = std::to_array<term<post_kind>>({
    {post_kind::employee, "employee", {"anställd", "employee"}},
    {post_kind::chair, "chair", {"ordförande", "chair"}},
    {post_kind::vice_chair, "vice_chair", {"vice ordförande", "vice chair"}},
    {post_kind::member, "member", {"ledamot", "member"}},
    {post_kind::alternate, "alternate", {"ersättare", "alternate"}},
    {post_kind::automated_function, "automated_function",
     {"automatiserad beslutsfunktion", "automated function"},
     {"automatiserad beslutsfunktion", "automated decision function"}},
    {post_kind::statutory_office_holder, "statutory_office_holder",
     {"lagreglerad befattning", "statutory office holder"},
     {"befattning med befogenhet enligt lag", "statutory office holder"}},
    {post_kind::outsider, "outsider", {"utomstående", "outsider"}},
    {post_kind::cooperating_party_employee, "cooperating_party_employee",
     {"anställd hos samverkande part", "cooperating party employee"},
     {"anställd hos en part i gemensam nämnd", "employee of a party to the joint committee"}},
    {post_kind::contract_party_employee, "contract_party_employee",
     {"anställd hos avtalspart", "contract party employee"},
     {"anställd hos en part i avtalssamverkan", "employee of a party to contract cooperation"}},
    {post_kind::purchasing_body_employee, "purchasing_body_employee",
     {"anställd hos inköpscentral", "purchasing body employee"},
     {"anställd hos en inköpscentral", "employee of a central purchasing body"}},
});
[[nodiscard]] constexpr const term<post_kind>& term_for(post_kind value) noexcept {
    return detail::term_in(post_kind_terms, value);
}

inline constexpr auto appointment_kind_terms = std::to_array<term<appointment_kind>>({
    {appointment_kind::ordinary, "ordinary", {"ordinarie", "ordinary"}},
    {appointment_kind::acting, "acting", {"tillförordnad", "acting"}},
    {appointment_kind::alternate, "alternate", {"ersättare", "alternate"}},
});
[[nodiscard]] constexpr const term<appointment_kind>& term_for(appointment_kind value) noexcept {
    return detail::term_in(appointment_kind_terms, value);
}

inline constexpr auto subject_terms = std::to_array<term<subject::kind>>({
    {subject::kind::nobody, "nobody", {"ingen", "nobody"}},
    {subject::kind::organ, "organ", {"organ", "body"}},
    {subject::kind::post, "post", {"befattning", "post"}},
    {subject::kind::role, "role", {"roll", "role"}},
    {subject::kind::person, "person", {"person", "person"}},
});
[[nodiscard]] constexpr const term<subject::kind>& term_for(subject::kind value) noexcept {
    return detail::term_in(subject_terms, value);
}

inline constexpr auto scope_kind_terms = std::to_array<term<scope_kind>>({
    {scope_kind::whole_region, "whole_region", {"hela regionen", "whole region"},
     {"hela regionen", "the whole region"}},
    {scope_kind::own_unit, "own_unit", {"egen enhet", "own unit"}},
    {scope_kind::units, "units", {"angivna enheter", "named units"}},
});
[[nodiscard]] constexpr const term<scope_kind>& term_for(scope_kind value) noexcept {
    return detail::term_in(scope_kind_terms, value);
}

inline constexpr auto users_say_terms = std::to_array<term<users_say>>({
    {users_say::none, "none", {"inget krav", "none"}},
    {users_say::heard, "heard", {"yttrande", "heard"},
     {"brukarna ska först få yttra sig", "users may comment first"}},
    {users_say::endorsed, "endorsed", {"tillstyrkan", "endorsed"},
     {"brukarnas företrädare ska ha tillstyrkt", "users' representatives must have endorsed"}},
});
[[nodiscard]] constexpr const term<users_say>& term_for(users_say value) noexcept {
    return detail::term_in(users_say_terms, value);
}

/// When a decision is reported; told as it follows on "anmäls" and "reported".
inline constexpr auto reporting_terms = std::to_array<term<reporting>>({
    {reporting::not_stated, "not_stated", {"inte angivet", "not stated"},
     {"anges inte", "not stated"}},
    {reporting::next_meeting, "next_meeting", {"nästa sammanträde", "next meeting"},
     {"vid nästa sammanträde", "at the next meeting"}},
    {reporting::monthly, "monthly", {"månadsvis", "monthly"}, {"varje månad", "every month"}},
    {reporting::quarterly, "quarterly", {"kvartalsvis", "quarterly"},
     {"varje kvartal", "every quarter"}},
    {reporting::half_yearly, "half_yearly", {"halvårsvis", "half yearly"},
     {"varje halvår", "every half-year"}},
    {reporting::yearly, "yearly", {"årsvis", "yearly"}, {"varje år", "every year"}},
    {reporting::not_reported, "not_reported", {"anmäls inte", "not reported"}},
    {reporting::undecided, "undecided", {"inte beslutat", "undecided"},
     {"har nämnden inte beslutat om", "has not been decided on by the committee"}},
});
[[nodiscard]] constexpr const term<reporting>& term_for(reporting value) noexcept {
    return detail::term_in(reporting_terms, value);
}

inline constexpr auto hand_back_terms = std::to_array<term<hand_back>>({
    {hand_back::not_stated, "not_stated", {"inte angivet", "not stated"}},
    {hand_back::may, "may", {"får", "may"},
     {"får överlämnas till nämnden", "may be handed back to the committee"}},
    {hand_back::must, "must", {"ska", "must"},
     {"ska överlämnas till nämnden", "must be handed back to the committee"}},
});
[[nodiscard]] constexpr const term<hand_back>& term_for(hand_back value) noexcept {
    return detail::term_in(hand_back_terms, value);
}

inline constexpr auto order_kind_terms = std::to_array<term<order_kind>>({
    {order_kind::delegation_order, "delegation_order", {"delegationsordning", "delegation order"}},
    {order_kind::guideline, "guideline", {"riktlinje", "guideline"}},
});
[[nodiscard]] constexpr const term<order_kind>& term_for(order_kind value) noexcept {
    return detail::term_in(order_kind_terms, value);
}

inline constexpr auto ending_terms = std::to_array<term<ending>>({
    {ending::none, "none", {"gäller", "in force"}},
    {ending::expired, "expired", {"har upphört", "expired"}},
    {ending::revoked, "revoked", {"återkallad", "revoked"}},
    {ending::superseded, "superseded",
     {"ersatt av en senare version", "superseded by a later version"}},
});
[[nodiscard]] constexpr const term<ending>& term_for(ending value) noexcept {
    return detail::term_in(ending_terms, value);
}

inline constexpr auto point_kind_terms = std::to_array<term<point_kind>>({
    {point_kind::delegation, "delegation", {"delegation", "delegation"}},
    {point_kind::urgent, "urgent", {"brådskande", "urgent"},
     {"brådskande ärenden", "urgent matters"}},
    {point_kind::execution, "execution", {"verkställighet", "execution"}},
    {point_kind::reserved, "reserved", {"förbehållen nämnden", "reserved"},
     {"förbehållet nämnden", "reserved to the committee"}},
    {point_kind::statutory, "statutory", {"lagstadgad", "statutory"},
     {"befogenhet direkt av lag", "power straight from a statute"}},
});
[[nodiscard]] constexpr const term<point_kind>& term_for(point_kind value) noexcept {
    return detail::term_in(point_kind_terms, value);
}

inline constexpr auto registered_kind_terms = std::to_array<term<registered_kind>>({
    {registered_kind::not_stated, "not_stated", {"inte angivet", "not stated"}},
    {registered_kind::administration, "administration", {"förvaltning", "administration"}},
    {registered_kind::statutory, "statutory", {"lagstadgat", "statutory"}},
});
[[nodiscard]] constexpr const term<registered_kind>& term_for(registered_kind value) noexcept {
    return detail::term_in(registered_kind_terms, value);
}

inline constexpr auto outcome_terms = std::to_array<term<outcome>>({
    {outcome::approval, "approval", {"bifall", "approval"}},
    {outcome::refusal, "refusal", {"avslag", "refusal"}},
    {outcome::conditions, "conditions", {"villkor", "conditions"}},
});
[[nodiscard]] constexpr const term<outcome>& term_for(outcome value) noexcept {
    return detail::term_in(outcome_terms, value);
}

inline constexpr auto descent_terms = std::to_array<term<descent::kind>>({
    {descent::kind::merged_from, "merged_from", {"sammanslagen av", "merged from"}},
    {descent::kind::split_from, "split_from", {"utbruten ur", "split from"}},
});
[[nodiscard]] constexpr const term<descent::kind>& term_for(descent::kind value) noexcept {
    return detail::term_in(descent_terms, value);
}
// clang-format on

} // namespace mandat
