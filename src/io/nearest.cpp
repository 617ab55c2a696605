// SPDX-License-Identifier: MIT
#include "nearest.hpp"

#include "source_text.hpp"
#include <mandat/io/names.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <tuple>
#include <utility>

namespace mandat::io {

namespace {

constexpr std::size_t most_suggestions = 3;
constexpr std::size_t shortest_beginning = 4;

/// Slips between two texts (Damerau-Levenshtein, optimal string alignment).
[[nodiscard]] std::size_t slips(std::u32string_view left, std::u32string_view right) {
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

/// Letters that may be wrong; nothing of a one-letter word may.
[[nodiscard]] std::size_t allowed_slips(std::size_t length) {
    return length < 2 ? 0 : std::max<std::size_t>(1, length / 3);
}

} // namespace

std::vector<std::string> nearest(std::string_view wanted,
                                 const std::vector<std::string>& candidates) {
    const auto text = characters(fold_name(wanted));
    const std::size_t allowed = allowed_slips(text.size());
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const auto& candidate : candidates) {
        const auto other = characters(fold_name(candidate));
        const auto apart =
            std::max(text.size(), other.size()) - std::min(text.size(), other.size());
        const bool begins_it = text.size() >= shortest_beginning && other.size() > text.size() &&
                               other.compare(0, text.size(), text) == 0;
        const std::size_t far = apart > allowed ? allowed + 1 : slips(text, other);
        if (far <= allowed || begins_it) near.emplace_back(std::min(far, allowed + 1), candidate);
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    if (near.size() > most_suggestions) near.resize(most_suggestions);
    std::vector<std::string> names;
    names.reserve(near.size());
    for (auto& [far, name] : near) names.push_back(std::move(name));
    return names;
}

} // namespace mandat::io
