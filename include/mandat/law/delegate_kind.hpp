// SPDX-License-Identifier: MIT
#pragma once
// Whoever would receive power, in the kinds that the law tells apart (layer 2).

#include <mandat/model/organ.hpp>
#include <mandat/model/role_post.hpp>

#include <array>
#include <cstdint>

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
    case organ_kind::joint_committee:
    case organ_kind::crisis_committee: return delegate_kind::committee;
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

} // namespace mandat
