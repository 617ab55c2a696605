// SPDX-License-Identifier: MIT
#pragma once
// Lists in order: what is equal stays as it stands, or stands once (layer 0).
//
// C++ compilers take long over each kind of thing that `std::stable_sort` sorts, so all kinds share
// the one sorting of places here.

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Whether what stands at one place comes before what stands at another.
using comes_before = bool (*)(const void* list, std::size_t left, std::size_t right);

/// The places of a list, in the list's order; what is equal stays as it stands.
[[nodiscard]] inline std::vector<std::size_t> places_in_order(std::size_t count, const void* list,
                                                              comes_before before) {
    std::vector<std::size_t> in_order(count);
    for (std::size_t i = 0; i < count; ++i) in_order[i] = i;
    std::sort(in_order.begin(), in_order.end(), [=](std::size_t left, std::size_t right) {
        if (before(list, left, right)) return true;
        return left < right && !before(list, right, left);
    });
    return in_order;
}

/// @complexity O(n log n), with a list beside the list: not for where each nanosecond counts
template<class Thing, class Before>
void sort_stably(std::vector<Thing>& all, Before before) {
    if (all.size() < 2) return;
    const auto compared = [&](std::size_t left, std::size_t right) -> bool {
        return before(all[left], all[right]);
    };
    const auto in_order = places_in_order(
        all.size(), &compared, [](const void* list, std::size_t left, std::size_t right) {
            return (*static_cast<const decltype(compared)*>(list))(left, right);
        });
    std::vector<Thing> sorted;
    sorted.reserve(all.size());
    for (const auto place : in_order) sorted.push_back(std::move(all[place]));
    all.swap(sorted);
}

template<class Thing>
void sort_unique(std::vector<Thing>& all) {
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

} // namespace mandat::detail
