// SPDX-License-Identifier: MIT
#pragma once
// A list, seen without being copied (layer 0).

#include <span>
#include <vector>

namespace mandat::detail {

/// From address and number: compilers take longer to test that each kind of list is a range.
template<class Thing>
[[nodiscard]] std::span<const Thing> span_of(const std::vector<Thing>& list) noexcept {
    return {list.data(), list.size()};
}

} // namespace mandat::detail
