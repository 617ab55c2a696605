// SPDX-License-Identifier: MIT
#pragma once
// Power that a statute gives somebody straight: who may have it, who may step in, and what it leaves
// of the nämnd's own (layer 2).

#include <mandat/law/catalog.hpp>
#include <mandat/law/delegate_kind.hpp>
#include <mandat/law/special_statutes.hpp>

#include <cstdint>

namespace mandat {

/// Its rule; where no statute is known to give the power, that a special one has to be looked for.
[[nodiscard]] inline const rule* rule_of_power(const special_statute* row) noexcept {
    return row == nullptr ? detail::cite("KL-6-38-5") : find_rule(row->rule);
}

/// Who may have it: what the act gives for what cannot wait, the chair or a named member; what it
/// gives for good, an office holder, who is not elected.
/// @law LVU 6, 11, 27, 31 d §§, LVM 13 §, 2006:544 2:3; smittskyddslagen 1:9, skollagen 2:9-10
[[nodiscard]] constexpr bool may_have_power_by_statute(delegate_kind kind,
                                                       bool if_urgent) noexcept {
    if (if_urgent) return kind == delegate_kind::chair || kind == delegate_kind::member;
    return kind == delegate_kind::employee || kind == delegate_kind::statutory_office_holder;
}

namespace detail {
[[nodiscard]] inline bool is_crisis_chairs(const special_statute& row) noexcept {
    return find_rule(row.rule) == cite("KRIS-2-3");
}
} // namespace detail

/// Nobody lets somebody step in for a statute's office holder; of the crisis committee's chair the
/// act itself names the vice chair, and of what else cannot wait a member whom the nämnd has named.
/// @law 2006:544 2:3, LVU 6 §
[[nodiscard]] inline bool may_step_in_by_statute(const special_statute* row, delegate_kind kind,
                                                 bool is_vice_chair) noexcept {
    if (row == nullptr || row->kind != special_kind::direct_if_urgent) return false;
    return detail::is_crisis_chairs(*row) ? is_vice_chair : may_have_power_by_statute(kind, true);
}

/// What is left to the nämnd of a matter in which a statute gives somebody power.
enum class left_to_committee : std::uint8_t {
    nothing,
    all,
    its_own, ///< whether it may delegate that has to be assessed: the statute may bar it
};
/// What a statute gives for what cannot wait leaves the nämnd its own; a crisis committee's chair
/// only goes before it.
/// @law KL 6:38 1 st. 5 p., 2006:544 2:3
[[nodiscard]] inline left_to_committee left_by(const special_statute& row) noexcept {
    if (row.kind == special_kind::direct) return left_to_committee::nothing;
    return detail::is_crisis_chairs(row) ? left_to_committee::all : left_to_committee::its_own;
}

} // namespace mandat
