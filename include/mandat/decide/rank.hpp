// SPDX-License-Identifier: MIT
#pragma once
// Which of several ways the answer rests on (layer 3).

#include <mandat/decide/another_time.hpp>
#include <mandat/decide/grounds.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace mandat::detail {

/// The highest verdict; then what has its time that day; then the fewest grounds against;
/// then the shortest chain.
struct path_rank {
    int lack_of_verdict;
    std::ptrdiff_t of_another_time;
    std::ptrdiff_t against;
    std::ptrdiff_t open;
    std::size_t links;
    int last_ground; ///< of a way without a point
    friend constexpr auto operator<=>(const path_rank&, const path_rank&) = default;
};
[[nodiscard]] inline path_rank rank_of(const path& tried) {
    const auto& grounds = tried.grounds;
    const auto count = [&](auto holds) {
        return std::count_if(grounds.begin(), grounds.end(), holds);
    };
    return {-static_cast<int>(tried.verdict),
            count([](const reason& ground) { return is_of_another_time(ground.code); }),
            count([](const reason& ground) { return ground.effect == verdict::not_authorised; }),
            count([](const reason& ground) { return ground.effect == verdict::depends; }),
            tried.chain.size(),
            tried.point.is_valid() || grounds.empty() ? 0 : static_cast<int>(grounds.back().code)};
}

/// Of ways that tie: the earlier point's, then by the keys of those in the chain. In which order
/// the data was written decides nothing.
[[nodiscard]] inline bool stands_before(const governance& of, const path& left, const path& right) {
    if (left.point != right.point) return left.point < right.point;
    struct link_keys {
        std::string_view holder;
        std::string_view given;
        std::optional<appointment_kind> held_as;
        auto operator<=>(const link_keys&) const = default;
    };
    const auto keys = [&](const link& one) {
        const auto given =
            one.sub_delegation.is_valid() ? of.at(one.sub_delegation).key : std::string_view{};
        return link_keys{of.key_of(one.holder), given, one.held_as};
    };
    return std::lexicographical_compare(
        left.chain.begin(), left.chain.end(), right.chain.begin(), right.chain.end(),
        [&](const link& one, const link& other) { return keys(one) < keys(other); });
}

[[nodiscard]] inline bool ranks_before(const governance& of, const path& left, const path& right) {
    const auto one = rank_of(left);
    const auto other = rank_of(right);
    return one != other ? one < other : stands_before(of, left, right);
}

/// The way that the answer rests on. @pre there is one
[[nodiscard]] inline const examined& best_of(const governance& of,
                                             const std::vector<examined>& ways) {
    return *std::min_element(ways.begin(), ways.end(),
                             [&](const examined& left, const examined& right) {
                                 return ranks_before(of, left.tried, right.tried);
                             });
}

} // namespace mandat::detail
