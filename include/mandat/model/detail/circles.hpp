// SPDX-License-Identifier: MIT
#pragma once
// Finds circles among things that each lie below at most one other (layer 1, private).

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace mandat::detail {

/// Walks up, and past no thing twice: walks from all things together take as many
/// steps as there are things.
class circle_finder {
public:
    explicit circle_finder(std::size_t count)
        : seen_(count, 0) {}

    /// Forgets what was seen, for the things may lie elsewhere now.
    void start_over() noexcept { first_walk_ = walk_ + 1; }

    /// The first in number of a circle that a walk up from `start` ends in; nothing when an
    /// earlier walk came there.
    ///
    /// `above` gives the thing above a thing, or nothing.
    template<class Above>
    [[nodiscard]] std::optional<std::size_t> find_from(std::size_t start, Above above) {
        ++walk_;
        std::optional<std::size_t> at = start;
        for (; at && seen_[*at] < first_walk_; at = above(*at)) seen_[*at] = walk_;
        if (!at || seen_[*at] != walk_) return std::nullopt;
        auto first = *at;
        for (auto next = above(*at); next && *next != *at; next = above(*next))
            first = std::min(first, *next);
        return first;
    }

private:
    std::vector<std::size_t> seen_; ///< by the last walk, counted from one
    std::size_t walk_ = 0;
    std::size_t first_walk_ = 1; ///< since starting over
};

} // namespace mandat::detail
