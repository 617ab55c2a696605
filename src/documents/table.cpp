// SPDX-License-Identifier: MIT
#include "table.hpp"

#include <mandat/wording/explanation.hpp>
#include <mandat/wording/swedish_order.hpp>

#include <fmt/format.h>
#include <gsl/assert>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace mandat {
namespace {

constexpr std::size_t narrowest_column = 14;
constexpr std::string_view gap = "  ";

std::string padded(std::string_view text, std::size_t width) {
    return fmt::format("{}{:{}}", text, "", width - std::min(width, width_of(text)));
}
std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    for (const auto& piece : detail::wrapped(text, 1)) longest = std::max(longest, width_of(piece));
    return longest;
}
void end_line(std::string& text) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
    text += '\n';
}

} // namespace

void table::at_most(std::size_t column, std::size_t width) {
    Expects(column < most_.size());
    most_[column] = width;
}

void table::add(std::vector<std::string> cells) {
    Expects(cells.size() == headings_.size());
    rows_.push_back(std::move(cells));
}

std::vector<std::size_t> table::used_columns() const {
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < headings_.size(); ++i)
        if (std::any_of(rows_.begin(), rows_.end(),
                        [&](const row& one) { return !one[i].empty(); }))
            used.push_back(i);
    return used;
}

/// The widest columns give way until the table fits, but no column below its longest word.
std::vector<std::size_t> table::widths(const std::vector<std::size_t>& columns,
                                       std::size_t widest) const {
    std::vector<std::size_t> wanted;
    std::vector<std::size_t> least;
    for (const auto i : columns) {
        wanted.push_back(width_of(headings_[i]));
        auto longest = wanted.back();
        for (const auto& one : rows_) {
            wanted.back() = std::max(wanted.back(), width_of(one[i]));
            longest = std::max(longest, longest_word(one[i]));
        }
        least.push_back(std::max(narrowest_column, longest));
        if (most_[i] != 0) wanted.back() = std::min(wanted.back(), std::max(most_[i], longest));
    }
    const auto all = [&] {
        return std::accumulate(wanted.begin(), wanted.end(), gap.size() * (columns.size() - 1));
    };
    while (all() > widest) {
        std::size_t giving = columns.size();
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (wanted[i] > least[i] && (giving == columns.size() || wanted[i] > wanted[giving]))
                giving = i;
        if (giving == columns.size()) break;
        --wanted[giving];
    }
    return wanted;
}

std::string table::as_text(std::size_t widest) const {
    const auto columns = used_columns();
    if (columns.empty()) return {};
    const auto width = widths(columns, widest);
    std::string text;
    const auto put = [&](const row& cells) {
        std::vector<std::vector<std::string>> pieces;
        std::size_t height = 1;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            pieces.push_back(detail::wrapped(cells[columns[i]], width[i]));
            height = std::max(height, pieces.back().size());
        }
        for (std::size_t y = 0; y < height; ++y) {
            for (std::size_t i = 0; i < columns.size(); ++i) {
                if (i > 0) text += gap;
                text += padded(y < pieces[i].size() ? pieces[i][y] : "", width[i]);
            }
            end_line(text);
        }
    };
    put(headings_);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) text += gap;
        for (std::size_t x = 0; x < width[i]; ++x) text += "─";
    }
    text += '\n';
    for (const auto& one : rows_) put(one);
    return text;
}

std::string table::as_markdown() const {
    const auto columns = used_columns();
    std::string text;
    const auto put = [&](const row& cells) {
        text += '|';
        for (const auto i : columns)
            fmt::format_to(std::back_inserter(text), " {} |", escaped_for_markdown(cells[i]));
        text += '\n';
    };
    put(headings_);
    text += '|';
    for (std::size_t i = 0; i < columns.size(); ++i) text += " --- |";
    text += '\n';
    for (const auto& one : rows_) put(one);
    return text;
}

std::string table::print(markup as, std::size_t widest) const {
    return as == markup::text ? as_text(widest) : as_markdown();
}

std::string escaped_for_xml(std::string_view text) {
    std::string safe;
    for (const char one : text) {
        switch (one) {
        case '&': safe += "&amp;"; break;
        case '<': safe += "&lt;"; break;
        case '>': safe += "&gt;"; break;
        case '"': safe += "&quot;"; break;
        default: safe += static_cast<unsigned char>(one) < 0x20 ? ' ' : one;
        }
    }
    return safe;
}

std::string escaped_for_markdown(std::string_view text) {
    std::string made;
    for (const char one : text) {
        if (std::string_view{"|*_`<>[]\\"}.find(one) != std::string_view::npos) made += '\\';
        made += one == '\n' ? ' ' : one;
    }
    return made;
}

std::string heading(std::string_view text, markup as, unsigned level) {
    if (as == markup::markdown)
        return fmt::format("{} {}\n\n", std::string(level, '#'), escaped_for_markdown(text));
    std::string line;
    for (std::size_t i = 0; i < width_of(text); ++i) line += level == 1 ? "═" : "─";
    return fmt::format("{}\n{}\n", text, line);
}

} // namespace mandat
