// SPDX-License-Identifier: MIT
#pragma once
// Roles and posts: who decides is a post, whoever holds it (layer 1).

#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/model/source.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace mandat {

/// Roll (verksamhetschef): what several posts have in common.
struct role {
    std::string_view key;
    names named;
    std::vector<source> sources;
    location where{};
};

enum class post_kind : std::uint8_t {
    employee,           ///< anställd
    chair,              ///< ordförande
    vice_chair,         ///< vice ordförande
    member,             ///< ledamot
    alternate,          ///< ersättare
    automated_function, ///< automatiserad beslutsfunktion
    /// smittskyddsläkare, chefsöverläkare: power by statute, not by delegation
    statutory_office_holder,
    outsider,                   ///< konsult, inhyrd, anställd i bolag
    cooperating_party_employee, ///< anställd hos en part i gemensam nämnd (KL 9:30)
    contract_party_employee,    ///< anställd hos en part i avtalssamverkan (KL 9:37)
    purchasing_body_employee,   ///< anställd hos en inköpscentral (2009:47, 6 kap. 4 §)
};

/// An elected seat rather than an employment.
[[nodiscard]] constexpr bool is_elected(post_kind kind) noexcept {
    return kind == post_kind::chair || kind == post_kind::vice_chair || kind == post_kind::member ||
           kind == post_kind::alternate;
}

/// Days on which a post is stated to be vacant (vakant).
struct dated_vacancy {
    period when;
    std::vector<source> sources;
};

/// Befattning eller uppdrag.
struct post {
    std::string_view key;
    names named;
    post_kind kind = post_kind::employee;
    role_id role;
    unit_id unit;                                    ///< where the post is; invalid when not stated
    organ_id organ;                                  ///< the body of an elected seat
    bool heads_unit = false;                         ///< chef för enheten
    answer head_of_administration = answer::unknown; ///< förvaltningschef (KL 7:6)
    dated when;
    std::vector<remark> remarks;
    std::vector<source> sources;
    instrument_id
        agreement; ///< by which another's employee may decide here; invalid when not stated
    /// Committees within whose area the head of administration is head; empty when only the tree
    /// of units tells.
    std::vector<organ_id> heads_administration_for;
    bool is_director = false; ///< direktören, chef för förvaltningen under styrelsen (KL 7:1)
    std::vector<dated_vacancy> vacancies; ///< when it is stated to be vacant
    location where{};
};

} // namespace mandat
