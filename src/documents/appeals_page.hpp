// SPDX-License-Identifier: MIT
#pragma once
// The page of text that appeals are told on: lines, titles, and rows of a label with text
// beside it (private to `documents`).

#include <mandat/domain/wording.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace mandat::appeals {

inline constexpr std::size_t widest_line = 100;

/// Lines of text, and rows of a label with text beside it.
class page {
public:
    explicit page(language wanted)
        : wanted_{wanted} {}

    void line(std::string_view text, std::size_t indent = 0);
    void line(const sentence& text, std::size_t indent = 0) { line(text.in(wanted_), indent); }
    void title(const phrase& text);
    void blank();
    /// Empty text leaves the row out.
    void row(const phrase& label, const sentence& text);
    void row(const phrase& label, std::string_view text);
    void bullet(std::string_view text);
    void bullet(const phrase& text) { bullet(text.in(wanted_)); }
    void bullet(const sentence& text) { bullet(text.in(wanted_)); }
    void add(std::string_view text) { text_ += text; }
    [[nodiscard]] language wanted() const noexcept { return wanted_; }
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    /// Text of any length beside what stands before its first line.
    void hang(std::string before, std::size_t width, std::string_view text);

    language wanted_;
    std::string text_;
};

} // namespace mandat::appeals
