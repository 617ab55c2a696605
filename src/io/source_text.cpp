// SPDX-License-Identifier: MIT
#include "source_text.hpp"

#include <utf8proc.h>

#include <algorithm>
#include <utility>

namespace mandat::io {

namespace {

struct read_character {
    utf8proc_int32_t value;
    std::size_t bytes;
    bool is_good;
};

[[nodiscard]] read_character next_character(std::string_view text) noexcept {
    utf8proc_int32_t value = -1;
    const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto read = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &value);
    if (read <= 0 || value < 0) return {static_cast<unsigned char>(text.front()), 1, false};
    return {value, static_cast<std::size_t>(read), true};
}

[[nodiscard]] bool is_blank(char byte) noexcept {
    return byte == ' ' || byte == '\t';
}

} // namespace

std::u32string characters(std::string_view text) {
    std::u32string found;
    found.reserve(text.size());
    while (!text.empty()) {
        const auto next = next_character(text);
        found.push_back(static_cast<char32_t>(next.value));
        text.remove_prefix(next.bytes);
    }
    return found;
}

bool begins_with_odd_blank(std::string_view text) noexcept {
    if (text.empty() || static_cast<unsigned char>(text.front()) < 0x80U) return false;
    const auto category = utf8proc_category(next_character(text).value);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL ||
           category == UTF8PROC_CATEGORY_ZP || category == UTF8PROC_CATEGORY_CF;
}

std::size_t first_bad_byte(std::string_view text) noexcept {
    std::size_t offset = 0;
    while (offset < text.size()) {
        const auto next = next_character(text.substr(offset));
        if (!next.is_good) break;
        offset += next.bytes;
    }
    return offset;
}

std::string_view without_mark(std::string_view text) noexcept {
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.substr(0, mark.size()) == mark ? text.substr(mark.size()) : text;
}

source_text::source_text(std::string path, std::string_view text)
    : path_{std::move(path)}
    , text_{text}
    , starts_{0} {
    for (std::size_t i = 0; i < text_.size(); ++i)
        if (text_[i] == '\n') starts_.push_back(i + 1);
}

std::uint32_t source_text::line_of(std::size_t offset) const {
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return static_cast<std::uint32_t>(after - starts_.begin());
}

place source_text::at(std::size_t offset) const {
    const auto line = line_of(offset);
    const auto start = starts_[line - 1];
    const auto before = characters(std::string_view{text_}.substr(start, offset - start));
    return {path_, line, static_cast<std::uint32_t>(before.size()) + 1};
}

std::string_view source_text::line(std::uint32_t line) const {
    const auto start = starts_[line - 1];
    const auto end = line < starts_.size() ? starts_[line] - 1 : text_.size();
    auto found = std::string_view{text_}.substr(start, end - start);
    if (!found.empty() && found.back() == '\r') found.remove_suffix(1);
    return found;
}

std::size_t source_text::offset_of(std::uint32_t line, std::uint32_t column) const {
    if (line == 0 || line > starts_.size()) return text_.size();
    auto rest = this->line(line);
    std::size_t offset = starts_[line - 1];
    for (std::uint32_t i = 1; i < column && !rest.empty(); ++i) {
        const auto bytes = next_character(rest).bytes;
        offset += bytes;
        rest.remove_prefix(bytes);
    }
    return offset;
}

bool source_text::blank(std::uint32_t first, std::uint32_t last) {
    bool has_changed = false;
    for (auto number = first; number <= last && number <= starts_.size(); ++number) {
        const auto start = starts_[number - 1];
        for (std::size_t i = start; i < text_.size() && text_[i] != '\n'; ++i) {
            has_changed = has_changed || !is_blank(text_[i]);
            text_[i] = ' ';
        }
    }
    return has_changed;
}

} // namespace mandat::io
