// SPDX-License-Identifier: MIT
#pragma once
// One unit for each subtree that a grant reaches: enough to try what the grant lets
// pass (layer 4, private).

#include <mandat/domain/ids.hpp>
#include <mandat/index/detail/index_view.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mandat::detail {

/// The units in force on a day, by their numbers. @complexity O(units × log units) to make
class unit_finder {
public:
    unit_finder(const index_view& index, day_count day) {
        struct numbered {
            std::uint32_t number;
            std::uint32_t unit;
        };
        std::vector<numbered> all;
        for (std::uint32_t i = 0; i < index.header().units; ++i) {
            const auto& one = index.unit(i);
            if (one.first <= day && day < one.end) all.push_back({index.number_of(one, day), i});
        }
        std::sort(all.begin(), all.end(), [](const numbered& left, const numbered& right) {
            return left.number < right.number;
        });
        numbers_.reserve(all.size());
        for (const auto& one : all) numbers_.push_back(one.number);
        leaves_ = std::bit_ceil(all.size() + 1);
        least_.assign(2 * leaves_, no_record);
        for (std::size_t i = 0; i < all.size(); ++i) least_[leaves_ + i] = all[i].unit;
        for (auto i = leaves_ - 1; i > 0; --i)
            least_[i] = std::min(least_[2 * i], least_[2 * i + 1]);
    }

    /// The first unit of those whose numbers lie in the span; invalid where there is none.
    /// @complexity O(log units)
    [[nodiscard]] unit_id first_in(const unit_span& span) const {
        const auto first = std::lower_bound(numbers_.begin(), numbers_.end(), span.first);
        const auto end = std::upper_bound(first, numbers_.end(), span.last);
        auto low = leaves_ + static_cast<std::size_t>(first - numbers_.begin());
        auto high = leaves_ + static_cast<std::size_t>(end - numbers_.begin());
        auto found = no_record;
        for (; low < high; low /= 2, high /= 2) {
            if (low % 2 == 1) found = std::min(found, least_[low++]);
            if (high % 2 == 1) found = std::min(found, least_[--high]);
        }
        return found == no_record ? unit_id{} : unit_id{found};
    }

private:
    std::vector<std::uint32_t> numbers_;
    std::vector<std::uint32_t>
        least_; ///< a tree of minima over the units, in the order of their numbers
    std::size_t leaves_ = 0;
};

} // namespace mandat::detail
