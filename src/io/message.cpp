// SPDX-License-Identifier: MIT
#include "message.hpp"

#include <cstddef>

namespace mandat::io {

namespace {

constexpr std::size_t longest_shown = 72;

[[nodiscard]] bool continues_character(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

[[nodiscard]] std::string filled_in(std::string_view pattern, const std::vector<piece>& pieces,
                                    std::string piece::*wanted) {
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool is_gap = pattern[i] == '{' && i + 2 < pattern.size() && pattern[i + 2] == '}' &&
                            pattern[i + 1] >= '0' && pattern[i + 1] <= '9';
        const auto number = is_gap ? static_cast<std::size_t>(pattern[i + 1] - '0') : pieces.size();
        if (number < pieces.size()) {
            text += pieces[number].*wanted;
            i += 2;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

[[nodiscard]] std::string list(const std::vector<std::string>& words,
                               std::string_view before_last) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i != 0) text += i + 1 == words.size() ? before_last : ", ";
        text += '`' + shown(words[i]) + '`';
    }
    return text;
}

} // namespace

std::string shown(std::string_view input) {
    std::string text;
    for (const char byte : input) {
        if (text.size() >= longest_shown && !continues_character(byte)) return text + "…";
        const bool is_control = static_cast<unsigned char>(byte) < 0x20U || byte == 0x7F;
        text += is_control ? ' ' : byte == '`' ? '\'' : byte;
    }
    return text;
}

sentence filled(phrase pattern, const std::vector<piece>& pieces) {
    return {filled_in(pattern.sv, pieces, &piece::sv), filled_in(pattern.en, pieces, &piece::en)};
}

sentence joined(sentence first, const sentence& second) {
    first.sv += second.sv;
    first.en += second.en;
    return first;
}

sentence listed(const std::vector<std::string>& words) {
    return {list(words, " eller "), list(words, " or ")};
}

sentence did_you_mean(const std::vector<std::string>& near) {
    if (near.empty()) return {};
    const auto words = listed(near);
    return {"; menade du " + words.sv + "?", "; did you mean " + words.en + "?"};
}

} // namespace mandat::io
