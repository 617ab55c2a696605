// SPDX-License-Identifier: MIT
#pragma once
// In which order those who may decide are listed (layer 3).

#include <mandat/decide/authority.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Higher stands further down in the organisation: 0 is council.
[[nodiscard]] inline int level_of(const governance& of, subject who, date on) {
    if (who.is(subject::kind::organ)) {
        const auto kind = of.at(who.organ()).kind;
        return kind == organ_kind::council ? 0 : is_committee(kind) ? 1 : 2;
    }
    const auto& post = of.at(who.post());
    constexpr int elected = 3;
    constexpr int topmost_head = 4;
    constexpr int lowest = 1'000'000; // no unit stated: an employee somewhere below
    if (is_elected(post.kind)) return elected;
    if (post.kind == post_kind::automated_function) return lowest + 1;
    if (!post.unit.is_valid()) return lowest;
    return topmost_head + 2 * static_cast<int>(of.depth_of(post.unit, on)) +
           (post.heads_unit ? 0 : 1);
}

/// Lowest level first; within a level whoever reaches the least amount; then by key.
inline void sort_by_level(const governance& of, date on, std::vector<authority>& all) {
    struct ranked {
        int level;
        money highest;
        std::string_view key;
        authority one;
    };
    std::vector<ranked> ranks;
    ranks.reserve(all.size());
    for (auto& one : all)
        ranks.push_back({level_of(of, one.who, on), one.within.highest.value_or(largest_amount),
                         of.key_of(one.who), std::move(one)});
    sort_stably(ranks, [](const ranked& left, const ranked& right) {
        if (left.level != right.level) return left.level > right.level;
        return left.highest != right.highest ? left.highest < right.highest : left.key < right.key;
    });
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = std::move(ranks[i].one);
}

} // namespace mandat::detail
