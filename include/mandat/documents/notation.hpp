// SPDX-License-Identifier: MIT
#pragma once
// A citation as people write it (compiled part `documents`).

#include <mandat/domain/citation.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace mandat {

/// Every act that has a name, in the order of the enumeration.
inline constexpr auto named_acts = [] {
    std::array<statute, static_cast<std::size_t>(statute::lagen_om_allmanna_helgdagar)> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<statute>(i + 1);
    return all;
}();

/// Reads one citation: `KL 6:38 1 st. 3 p.`, `6 kap. 38 § första stycket 3`, `44 §
/// förvaltningslagen`, `KL-6-38-3`.
///
/// Case, blanks, dots and the kind of dash do not matter. A chapter without an act is
/// kommunallagen's. What is not named is zero: `6:38 p. 3` leaves open which paragraph the point is
/// in. An act alone is a citation too.
///
/// @param text  any bytes
/// @return      empty for what is no citation, or one of an act that has no name here
///              (domain/citation.hpp)
[[nodiscard]] std::optional<citation> parse_citation(std::string_view text);

/// `KL 6:38 1 st. 3 p.`, `FL 44`: short, and read back by `parse_citation`. Empty
/// for case law and guidance.
[[nodiscard]] std::string in_short(const citation& cited);

} // namespace mandat
