// SPDX-License-Identifier: MIT
#pragma once
// Which matters each decider has ways to, and who has ways to each matter (layer 4, private).

#include <mandat/index/detail/index_records.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Lists by number, one after the other: where each begins, and where the last one ends.
struct listed {
    std::vector<std::uint32_t> begins;
    std::vector<std::uint32_t> numbers;
};

/// Groups pairs by their first number. Within a group they stand as they came.
/// @pre each first number is less than `groups` @complexity O(pairs + groups)
template<class Pairs>
[[nodiscard]] listed grouped_by_first(const Pairs& pairs, std::size_t groups) {
    listed made;
    made.begins.assign(groups + 1, 0);
    for (const auto& [group, number] : pairs) ++made.begins[group + 1];
    std::partial_sum(made.begins.begin(), made.begins.end(), made.begins.begin());
    made.numbers.resize(pairs.size());
    auto next = made.begins;
    for (const auto& [group, number] : pairs) made.numbers[next[group]++] = number;
    return made;
}

struct key_lists {
    listed matters;  ///< of each decider, in order
    listed deciders; ///< of each matter, in order

    /// @param pairs  a decider and a matter, each pair once
    key_lists(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs,
              std::size_t of_deciders, std::size_t of_matters)
        : matters{grouped_by_first(pairs, of_deciders)} {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> turned;
        turned.reserve(pairs.size());
        for (std::uint32_t who = 0; who < of_deciders; ++who) {
            const auto first = matters.numbers.begin() + matters.begins[who];
            const auto last = matters.numbers.begin() + matters.begins[who + 1];
            std::sort(first, last);
            for (auto at = first; at != last; ++at) turned.emplace_back(*at, who);
        }
        deciders = grouped_by_first(turned, of_matters);
    }
};

} // namespace mandat::detail
