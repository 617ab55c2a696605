// SPDX-License-Identifier: MIT
#pragma once
// The words that one key may have as its value: the glossary's, and two readings of the
// format's own (io, private).
//
// `_` and `-` in a written word count as blanks, and case does not matter.

#include <mandat/domain/act.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/model/terms.hpp>

#include <array>
#include <optional>
#include <span>

namespace mandat::io {

template<class Value>
using vocabulary = std::span<const term<Value>>;

inline constexpr vocabulary<region_kind> region_kinds{region_kind_terms};
inline constexpr vocabulary<organ_kind> organ_kinds{organ_kind_terms};
inline constexpr vocabulary<continuation> continuations{continuation_terms};
inline constexpr vocabulary<post_kind> post_kinds{post_kind_terms};
inline constexpr vocabulary<appointment_kind> appointment_kinds{appointment_kind_terms};
inline constexpr vocabulary<answer> answers{answer_terms};
inline constexpr vocabulary<silence> silences{silence_terms};
inline constexpr vocabulary<order_kind> order_kinds{order_kind_terms};
inline constexpr vocabulary<point_kind> point_kinds{point_kind_terms};
inline constexpr vocabulary<reporting> reportings{reporting_terms};
inline constexpr vocabulary<amount_basis> amount_bases{amount_basis_terms};
inline constexpr vocabulary<users_say> users_views{users_say_terms};
inline constexpr vocabulary<registered_kind> registered_kinds{registered_kind_terms};
inline constexpr vocabulary<outcome> outcomes{outcome_terms};
inline constexpr vocabulary<hand_back> hand_backs{hand_back_terms};
/// Of a scope that is one word; named units are a list.
inline constexpr vocabulary<scope_kind> scopes = vocabulary<scope_kind>{scope_kind_terms}.first(2);

inline constexpr vocabulary<std::optional<act_kind>> act_kinds{act_or_open_terms};

/// Of sub-delegation.
inline constexpr auto permission_terms = std::to_array<term<answer>>({
    {answer::yes, "allowed", {"tillåten", "allowed"}},
    {answer::no, "not_allowed", {"inte tillåten", "not allowed"}},
    {answer::unknown, "not_stated", {"inte angivet", "not stated"}},
});
inline constexpr vocabulary<answer> permissions{permission_terms};

/// Whether the source gives a point's wording.
inline constexpr auto wording_terms = std::to_array<term<bool>>({
    {false, "not_stated", {"inte angiven", "not stated"}},
    {true, "stated", {"angiven", "stated"}},
});
inline constexpr vocabulary<bool> wordings{wording_terms};

} // namespace mandat::io
