// SPDX-License-Identifier: MIT
#pragma once
// In which order those who may decide are listed (layer 3).

#include <mandat/decide/ruling.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/law/amounts.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
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

/// The highest amount that the grants let pass on the day; the largest number where they set none.
/// A multiple of a prisbasbelopp that is not known lets nothing pass.
[[nodiscard]] inline std::int64_t ceiling_of(const governance& of, delegation_id granted,
                                             sub_delegation_id sub_granted, date on) {
    auto least = std::numeric_limits<std::int64_t>::max();
    const auto consider = [&](const amount_range& range) {
        if (range.ceiling)
            least = std::min(
                least, in_kronor(*range.ceiling, base_amount_on(on).value_or(money{})).in_ore());
    };
    if (granted.is_valid()) consider(of.at(granted).limits.amount);
    if (sub_granted.is_valid()) consider(of.at(sub_granted).limits.amount);
    return least;
}

/// Lowest level first; within a level whoever reaches the least amount; then by key.
inline void sort_by_level(const governance& of, date on, std::vector<holder>& holders) {
    struct ranked {
        int level;
        std::int64_t ceiling;
        std::string_view key;
        holder one;
    };
    std::vector<ranked> all;
    all.reserve(holders.size());
    for (auto& one : holders)
        all.push_back({level_of(of, one.who, on), ceiling_of(of, one.granted, one.sub_granted, on),
                       of.key_of(one.who), std::move(one)});
    sort_stably(all, [](const ranked& left, const ranked& right) {
        if (left.level != right.level) return left.level > right.level;
        return left.ceiling != right.ceiling ? left.ceiling < right.ceiling : left.key < right.key;
    });
    for (std::size_t i = 0; i < all.size(); ++i) holders[i] = std::move(all[i].one);
}

} // namespace mandat::detail
