// SPDX-License-Identifier: MIT
#include "notation_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace mandat {
namespace {

using alike = std::pair<std::string_view, std::string_view>;

constexpr auto written_alike = std::to_array<alike>({
    {"Å", "å"},
    {"Ä", "ä"},
    {"Ö", "ö"},
    // A letter, and its ring or its dots after it.
    {"a\u030a", "å"},
    {"A\u030a", "å"},
    {"a\u0308", "ä"},
    {"A\u0308", "ä"},
    {"o\u0308", "ö"},
    {"O\u0308", "ö"},
    // Hyphens, dashes and the minus sign.
    {"\u2010", "-"},
    {"\u2011", "-"},
    {"\u2012", "-"},
    {"\u2013", "-"},
    {"\u2014", "-"},
    {"\u2015", "-"},
    {"\u2212", "-"},
    // Blanks that do not break a line, narrow ones, and those of no width.
    {"\u00a0", " "},
    {"\u2007", " "},
    {"\u2009", " "},
    {"\u202f", " "},
    {"\u00ad", ""},
    {"\u200b", ""},
    {"\ufeff", ""},
});

} // namespace

std::string folded(std::string_view text) {
    std::string made;
    made.reserve(text.size());
    while (!text.empty()) {
        const auto found =
            std::find_if(written_alike.begin(), written_alike.end(),
                         [=](const alike& one) { return text.starts_with(one.first); });
        if (found != written_alike.end()) {
            made += found->second;
            text.remove_prefix(found->first.size());
            continue;
        }
        const char one = text.front();
        const bool is_blank = one == '\t' || one == '\n' || one == '\r';
        made += is_blank                   ? ' '
                : one >= 'A' && one <= 'Z' ? static_cast<char>(one - 'A' + 'a')
                                           : one;
        text.remove_prefix(1);
    }
    return made;
}

} // namespace mandat
