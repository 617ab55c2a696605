// SPDX-License-Identifier: MIT
#pragma once
// The order of names in every list that people read: a-z, å, ä, ö, whatever the
// process's locale (layer 6).

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace mandat {
namespace detail {

/// The code point that begins at `at`, and the place after it; a stray byte stands for itself.
[[nodiscard]] constexpr std::pair<char32_t, std::size_t> code_point_at(std::string_view text,
                                                                       std::size_t at) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(at);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xC0 ? 1
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                                              : 4;
    if (length == 1 || at + length > text.size()) return {static_cast<char32_t>(first), at + 1};
    char32_t value = first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) value = (value << 6U) | (byte(at + i) & 0x3FU);
    return {value, at + length};
}

/// Where a letter stands in the Swedish alphabet; case and foreign accents
/// do not tell letters apart.
[[nodiscard]] constexpr std::uint32_t swedish_weight(char32_t letter) noexcept {
    constexpr std::uint32_t digits = 0x100;
    constexpr std::uint32_t letters = 0x200;
    const auto latin = [](char32_t base) {
        return letters + static_cast<std::uint32_t>(base - U'a');
    };
    if (letter >= U'0' && letter <= U'9') return digits + static_cast<std::uint32_t>(letter - U'0');
    if (letter >= U'a' && letter <= U'z') return latin(letter);
    if (letter >= U'A' && letter <= U'Z') return latin(letter - U'A' + U'a');
    switch (letter) {
    case U'å':
    case U'Å': return letters + 26;
    case U'ä':
    case U'Ä':
    case U'æ':
    case U'Æ': return letters + 27;
    case U'ö':
    case U'Ö':
    case U'ø':
    case U'Ø': return letters + 28;
    case U'á':
    case U'à':
    case U'Á':
    case U'À': return latin(U'a');
    case U'é':
    case U'è':
    case U'ê':
    case U'ë':
    case U'É':
    case U'È': return latin(U'e');
    case U'ü':
    case U'Ü': return latin(U'y');
    default: break;
    }
    // Signs before digits before letters; other scripts last.
    return letter < 0x80 ? static_cast<std::uint32_t>(letter)
                         : 0x1000 + static_cast<std::uint32_t>(letter);
}

} // namespace detail

/// Compares two names (UTF-8, composed) in Swedish order; names that differ in case alone
/// are told apart by bytes.
[[nodiscard]] constexpr std::strong_ordering in_swedish_order(std::string_view left,
                                                              std::string_view right) noexcept {
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.size() && j < right.size()) {
        const auto [one, after_one] = detail::code_point_at(left, i);
        const auto [other, after_other] = detail::code_point_at(right, j);
        if (const auto order = detail::swedish_weight(one) <=> detail::swedish_weight(other);
            order != 0)
            return order;
        i = after_one;
        j = after_other;
    }
    if (i < left.size()) return std::strong_ordering::greater;
    if (j < right.size()) return std::strong_ordering::less;
    return left.compare(right) <=> 0;
}

[[nodiscard]] constexpr bool before_in_swedish(std::string_view left,
                                               std::string_view right) noexcept {
    return in_swedish_order(left, right) < 0;
}

/// Columns that a text takes up: code points, not bytes.
[[nodiscard]] constexpr std::size_t width_of(std::string_view text) noexcept {
    std::size_t width = 0;
    for (const char byte : text)
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) ++width;
    return width;
}

} // namespace mandat
