// SPDX-License-Identifier: MIT
#pragma once
// "Did you mean": what an unknown word may be a slip of the pen for (layer 0).

#include <mandat/domain/in_order.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

inline constexpr std::size_t most_suggestions = 3;
inline constexpr std::size_t shortest_beginning = 4; ///< of a word that was not written to its end

/// Slips between two texts (Damerau-Levenshtein, optimal string alignment): a letter too many,
/// missing, exchanged, or two that changed places.
///
/// @complexity  O(n m)
template<class Letter>
[[nodiscard]] std::size_t slips(std::basic_string_view<Letter> left,
                                std::basic_string_view<Letter> right) {
    // Three rows are enough: two changed places look back over two letters.
    std::array<std::vector<std::size_t>, 3> rows;
    for (auto& row : rows) row.resize(right.size() + 1);
    for (std::size_t j = 0; j <= right.size(); ++j) rows[0][j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& two_above = rows[(i + 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t exchanged = above[j - 1] + (left[i - 1] == right[j - 1] ? 0U : 1U);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, exchanged});
            const bool changed_places =
                i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (changed_places) row[j] = std::min(row[j], two_above[j - 2] + 1);
        }
    }
    return rows[left.size() % 3].back();
}

/// Candidates by how far they are, then in order of spelling; each once, at most three.
[[nodiscard]] inline std::vector<std::string>
in_order_of_slips(std::vector<std::pair<std::size_t, std::string>> near) {
    sort_unique(near);
    if (near.size() > most_suggestions) near.resize(most_suggestions);
    std::vector<std::string> names;
    names.reserve(near.size());
    for (auto& [far, name] : near) names.push_back(std::move(name));
    return names;
}

/// Which bytes a text has: no two share a bit unless they are 64 apart.
[[nodiscard]] constexpr std::uint64_t bytes_in(std::string_view text) noexcept {
    std::uint64_t found = 0;
    for (const char one : text)
        found |= std::uint64_t{1} << (static_cast<unsigned char>(one) % 64U);
    return found;
}

/// At most as many as there are slips between two texts, and much cheaper to tell: each slip adds
/// or removes at most one byte of either.
[[nodiscard]] inline std::size_t fewest_slips(std::string_view left, std::string_view right) {
    const auto apart = std::max(left.size(), right.size()) - std::min(left.size(), right.size());
    const auto mine = bytes_in(left);
    const auto others = bytes_in(right);
    const auto missing = std::max(std::popcount(mine & ~others), std::popcount(others & ~mine));
    return std::max(apart, static_cast<std::size_t>(missing));
}

/// The keys that a text may have been meant for: compared by bytes, as written. A key that
/// holds the text is near, too.
template<class Keys>
[[nodiscard]] std::vector<std::string> nearest(std::string_view text, const Keys& candidates) {
    const auto allowed = std::max<std::size_t>(2, text.size() / 3);
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const auto& one : candidates) {
        const std::string_view candidate{one};
        const bool is_part =
            text.size() >= shortest_beginning && candidate.find(text) != std::string_view::npos;
        if (!is_part && fewest_slips(text, candidate) > allowed) continue;
        const auto far = slips(text, candidate);
        if (far <= allowed || is_part) near.emplace_back(far, candidate);
    }
    return in_order_of_slips(std::move(near));
}

} // namespace mandat::detail
