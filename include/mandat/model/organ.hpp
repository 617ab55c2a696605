// SPDX-License-Identifier: MIT
#pragma once
// Political bodies, auditors and companies, with what they answer for (layer 1).

#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/model/source.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace mandat {

enum class organ_kind : std::uint8_t {
    council,                      ///< fullmäktige
    council_drafting_body,        ///< fullmäktigeberedning
    executive_board,              ///< styrelse
    committee,                    ///< nämnd
    joint_committee,              ///< gemensam nämnd
    crisis_committee,             ///< krisledningsnämnd: its remit is what it has taken over
    sub_committee,                ///< utskott
    presidium,                    ///< presidium
    committee_drafting_body,      ///< nämndberedning
    joint_labour_management_body, ///< partssammansatt organ
    self_management_body,         ///< självförvaltningsorgan
    auditors,                     ///< revisorer
    company, ///< bolag, stiftelse, förening: outside the region as legal person
};

/// A nämnd in the sense of kommunallagen: styrelsen, a gemensam nämnd and a krisledningsnämnd, too.
/// @law KL 6:3, 9:23; 2006:544 2:2
[[nodiscard]] constexpr bool is_committee(organ_kind kind) noexcept {
    return kind == organ_kind::executive_board || kind == organ_kind::committee ||
           kind == organ_kind::joint_committee || kind == organ_kind::crisis_committee;
}

/// A part of what an organ answers for, or is excluded from (reglemente).
struct remit_entry {
    std::string_view text;
    matter_id
        matter; ///< the matter and its kinds; invalid when the text names no matter of the data
    dated when;
    std::vector<source> sources;
};

/// How a body came after another.
enum class continuation : std::uint8_t {
    not_stated,
    renamed,   ///< namnbyte: the same body
    successor, ///< efterträdare: a new body, which has adopted nothing of the old one's
};

/// Organ.
struct organ {
    std::string_view key;
    names named;
    organ_kind kind = organ_kind::committee;
    organ_id parent; ///< the nämnd of an utskott, fullmäktige of its beredning; invalid for none
    std::uint16_t members = 0;    ///< ledamöter; 0 = not stated
    std::uint16_t alternates = 0; ///< ersättare; 0 = not stated
    dated when;
    std::vector<remit_entry> remit;
    std::vector<remit_entry> excluded;
    std::vector<remark> remarks;
    std::vector<source> sources;
    location where{};
    continuation continues = continuation::not_stated;
};

} // namespace mandat
