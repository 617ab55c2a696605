// SPDX-License-Identifier: MIT
#pragma once
// Faults as they are found (layer 0).

#include <mandat/domain/fault.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace mandat {

/// Keeps the first faults, as many as anybody reads, and counts the others: what is wrong in a
/// file of millions of bytes must not cost gigabytes to tell.
class found_faults {
public:
    static constexpr std::size_t most_kept = 1000;

    found_faults() = default;
    explicit found_faults(std::vector<fault> found)
        : kept_{std::move(found)} {}

    void push_back(fault one) {
        if (kept_.size() < most_kept)
            kept_.push_back(std::move(one));
        else
            ++left_off_;
    }
    [[nodiscard]] bool empty() const noexcept { return kept_.empty(); }
    /// How many were found, kept or not.
    [[nodiscard]] std::size_t size() const noexcept { return kept_.size() + left_off_; }
    [[nodiscard]] std::size_t left_off() const noexcept { return left_off_; }
    /// Those kept, in the order in which they were found.
    [[nodiscard]] const std::vector<fault>& kept() const noexcept { return kept_; }
    [[nodiscard]] std::vector<fault> take() && { return std::move(kept_); }

private:
    std::vector<fault> kept_;
    std::size_t left_off_ = 0;
};

} // namespace mandat
