// SPDX-License-Identifier: MIT
#pragma once
// A ruling as headings and lines in both languages, and as text for people (layer 6): the text here.

#include <mandat/decide/ruling.hpp>
#include <mandat/wording/explainer.hpp>
#include <mandat/wording/swedish_order.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

/// How text for people is laid out.
struct text_layout {
    std::size_t width = 100;   ///< columns a line may take before it is wrapped; 0: never wrapped
    bool with_colours = false; ///< ANSI codes, for a terminal
};

namespace detail {

/// A word that belongs to the number before it, or a number that belongs to what it counts.
[[nodiscard]] inline bool stays_on_the_line(std::string_view rest) noexcept {
    constexpr std::string_view ends_a_word = " ,.;:)";
    const auto is_word = [&](std::string_view word) {
        return rest.starts_with(word) &&
               (rest.size() == word.size() ||
                ends_a_word.find(rest[word.size()]) != std::string_view::npos);
    };
    return is_word("") || (rest.front() >= '0' && rest.front() <= '9') || rest.starts_with("§") ||
           is_word("kr") || is_word("kap") || is_word("st") || is_word("p");
}
/// The byte that begins a text's column, counted from zero; its size where it has no such column.
[[nodiscard]] inline std::size_t byte_of_column(std::string_view text,
                                                std::size_t column) noexcept {
    if (text.size() <= column) return text.size(); // no column takes less than a byte
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && columns++ == column) return i;
    return text.size();
}
/// The space that a line of a longer text ends before: the last that leaves at most `width`
/// columns, else the first of all; the text's size where it has none.
[[nodiscard]] inline std::size_t end_of_line(std::string_view text, std::size_t width) noexcept {
    const auto is_end = [&](std::size_t i) {
        return text[i] == ' ' && !stays_on_the_line(text.substr(i + 1));
    };
    const auto limit = byte_of_column(text, width);
    if (limit == text.size()) return limit;
    for (auto i = limit; i > 0; --i)
        if (is_end(i)) return i;
    for (auto i = limit + 1; i < text.size(); ++i)
        if (is_end(i)) return i;
    return text.size();
}

/// Lines of at most `width` columns. Never breaks before a number, a section sign or `kr`: "500 000
/// kr" stays whole. Views into `text`.
[[nodiscard]] inline std::vector<std::string_view> lines_of(std::string_view text,
                                                            std::size_t width) {
    if (width == 0) return {text};
    std::vector<std::string_view> lines;
    for (auto end = end_of_line(text, width); end < text.size(); end = end_of_line(text, width)) {
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    lines.push_back(text);
    return lines;
}
/// As `lines_of`, of a text that does not last.
[[nodiscard]] inline std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    const auto lines = lines_of(text, width);
    return {lines.begin(), lines.end()};
}

class text_writer {
public:
    text_writer(language wanted, text_layout layout)
        : wanted_{wanted}
        , layout_{layout} {}

    [[nodiscard]] std::string write(const explanation& told) {
        constexpr std::size_t usual_size = 4'096;
        text_.reserve(usual_size);
        put(told.answer.in(wanted_), 0,
            colour_of(told.verdict)); // one line, however long: programs take it by itself
        for (const auto& one : told.sections) section(one);
        return std::move(text_);
    }

private:
    static std::string_view colour_of(verdict value) noexcept {
        return value == verdict::authorised ? "\x1b[1;32m"
               : value == verdict::depends  ? "\x1b[1;33m"
                                            : "\x1b[1;31m";
    }
    void block(const sentence& said, std::size_t indent, std::string_view colour = {}) {
        for (const auto line : lines_of(said.in(wanted_), room(indent))) put(line, indent, colour);
    }
    [[nodiscard]] std::size_t room(std::size_t indent) const noexcept {
        if (layout_.width == 0) return 0;
        return std::max<std::size_t>(24, layout_.width - std::min(layout_.width, indent));
    }
    void put(std::string_view line, std::size_t indent, std::string_view colour = {}) {
        const bool coloured = layout_.with_colours && !colour.empty();
        text_.append(indent, ' ');
        if (coloured) text_ += colour;
        text_ += line;
        if (coloured) text_ += "\x1b[0m";
        text_ += '\n';
    }
    void section(const explained_section& one) {
        text_ += '\n';
        put(one.heading.in(wanted_), 0, "\x1b[1m");
        // A label wider than this has its text beneath it.
        constexpr std::size_t widest = 44;
        std::size_t column = 0;
        for (const auto& row : one.lines)
            if (const auto width = width_of(label_of(row)); width <= widest)
                column = std::max(column, width);
        for (const auto& row : one.lines) line(row, column == 1 ? 4 : column + 4);
    }
    /// A line without a label gets a dot, so that what is wrapped is told from what follows.
    [[nodiscard]] std::string_view label_of(const explained_line& row) const {
        return is_empty(row.label) ? std::string_view{"·"} : row.label.in(wanted_);
    }
    void line(const explained_line& row, std::size_t column) {
        const auto label = label_of(row);
        const auto width = width_of(label) + 2;
        const auto pieces = lines_of(row.text.in(wanted_), room(column));
        const bool beside = width < column && !pieces.front().empty();
        text_.append(2, ' ').append(label);
        if (beside) text_.append(column - width, ' ').append(pieces.front());
        text_ += '\n';
        for (std::size_t i = beside ? 1 : 0; i < pieces.size(); ++i)
            if (!pieces[i].empty()) put(pieces[i], column);
        for (const auto& under : row.beneath) block(under, column + 2);
    }

    language wanted_;
    text_layout layout_;
    std::string text_;
};

} // namespace detail

/// An explanation as text: the answer on the first line, then each section under its heading.
[[nodiscard]] inline std::string in_text(const explanation& told, language wanted,
                                         text_layout layout = {}) {
    return detail::text_writer{wanted, layout}.write(told);
}

/// The whole ruling as text for people.
///
/// @param layout  wrapped at 100 columns and without colours, unless it says otherwise
/// @return        UTF-8, ends with a line feed
[[nodiscard]] inline std::string explain_in_text(const ruling& given, language wanted,
                                                 text_layout layout = {}) {
    return in_text(explain(given), wanted, layout);
}

} // namespace mandat
