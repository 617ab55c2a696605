// SPDX-License-Identifier: MIT
//
// How wide a page of appeals is, and how its rows hang. No words are said here.
#include "appeals_page.hpp"

#include <mandat/wording/explanation.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace mandat::appeals {

namespace {

constexpr std::size_t label_width = 20;

} // namespace

void page::line(std::string_view text, std::size_t indent) {
    for (const auto& one : detail::wrapped(text, widest_line - indent))
        text_ += fmt::format("{:{}}{}\n", "", indent, one);
}

void page::title(const phrase& text) {
    blank();
    text_ += fmt::format("{}\n", text.in(wanted_));
}

void page::blank() {
    if (!text_.empty()) text_ += '\n';
}

void page::row(const phrase& label, const sentence& text) {
    row(label, text.in(wanted_));
}

void page::row(const phrase& label, std::string_view text) {
    const auto head = label.in(wanted_);
    const auto padding = label_width - std::min(label_width, width_of(head));
    hang(fmt::format("  {}{:{}}", head, "", padding), label_width + 2, text);
}

void page::bullet(std::string_view text) {
    hang("  · ", 4, text);
}

void page::hang(std::string before, std::size_t width, std::string_view text) {
    if (text.empty()) return;
    for (const auto& one : detail::wrapped(text, widest_line - width)) {
        text_ += fmt::format("{}{}\n", before, one);
        before = std::string(width, ' ');
    }
}

} // namespace mandat::appeals
