// SPDX-License-Identifier: MIT
#pragma once
// Orders numbers of points as people do: 7.9 before 7.10, A before B1 (layer 1, private).

#include <string_view>

namespace mandat::detail {

/// Runs of digits compare by value, everything else by character.
[[nodiscard]] constexpr bool naturally_before(std::string_view left,
                                              std::string_view right) noexcept {
    const auto is_digit = [](char character) { return character >= '0' && character <= '9'; };
    const auto digits = [&](std::string_view text, std::size_t at) {
        std::size_t end = at;
        while (end < text.size() && is_digit(text[end])) ++end;
        std::size_t first = at;
        while (first + 1 < end && text[first] == '0') ++first;
        return text.substr(first, end - first);
    };
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.size() && j < right.size()) {
        if (is_digit(left[i]) && is_digit(right[j])) {
            const auto one = digits(left, i);
            const auto other = digits(right, j);
            if (one.size() != other.size()) return one.size() < other.size();
            if (one != other) return one < other;
            while (i < left.size() && is_digit(left[i])) ++i;
            while (j < right.size() && is_digit(right[j])) ++j;
            continue;
        }
        if (left[i] != right[j]) return left[i] < right[j];
        ++i;
        ++j;
    }
    if (left.size() - i != right.size() - j) return left.size() - i < right.size() - j;
    return left < right;
}

} // namespace mandat::detail
