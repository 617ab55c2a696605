// SPDX-License-Identifier: MIT
#include "nearest.hpp"

#include "source_text.hpp"
#include <mandat/domain/nearest.hpp>
#include <mandat/io/names.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace mandat::io {

namespace {

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
        const bool begins_it = text.size() >= detail::shortest_beginning &&
                               other.size() > text.size() &&
                               other.compare(0, text.size(), text) == 0;
        const std::size_t far =
            apart > allowed ? allowed + 1 : detail::slips<char32_t>(text, other);
        if (far <= allowed || begins_it) near.emplace_back(std::min(far, allowed + 1), candidate);
    }
    return detail::in_order_of_slips(std::move(near));
}

} // namespace mandat::io
