// SPDX-License-Identifier: MIT
#pragma once
// Which sections of förvaltningslagen apply to a case at a region (layer 4).

#include <mandat/appeal/route.hpp>
#include <mandat/law/catalog.hpp>

#include <algorithm>
#include <array>

namespace mandat {

/// Sections in a row, both ends included; `paragraph` 0 means all of them.
struct section_range {
    unsigned first = 0;
    unsigned last = 0;
    unsigned paragraph = 0;
};

/// What does not apply where decisions in the case can be tested under KL chapter 13. @law FL 2 §
inline constexpr auto sections_off_on_legality_review =
    std::to_array<section_range>({{9, 9, 2}, {10, 12}, {16, 20}, {23, 49}});

/// Does a section of förvaltningslagen apply to the case? On the other routes all of it does.
///
/// @param paragraph  stycke; 0: the section as a whole, which applies if any of it does
/// @law              FL 2 §
[[nodiscard]] constexpr bool fl_applies(appeal_route route, unsigned section,
                                        unsigned paragraph = 0) noexcept {
    if (section < 1 || section > 49) return false;
    if (route != appeal_route::legality_review) return true;
    return std::none_of(sections_off_on_legality_review.begin(),
                        sections_off_on_legality_review.end(), [&](const section_range& off) {
                            return off.first <= section && section <= off.last &&
                                   (off.paragraph == 0 || off.paragraph == paragraph);
                        });
}

} // namespace mandat
