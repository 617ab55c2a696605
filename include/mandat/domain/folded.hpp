// SPDX-License-Identifier: MIT
#pragma once
// What is written in different ways and means the same, written in one way (layer 0).

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace mandat::detail {

/// A letter may have its ring or its dots after it. Of blanks there are those that do not break a
/// line, narrow ones, and those of no width; of dashes, hyphens and the minus sign.
inline constexpr auto written_alike = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"Å", "å"},       {"a\u030a", "å"}, {"A\u030a", "å"}, {"Ä", "ä"},       {"a\u0308", "ä"},
    {"A\u0308", "ä"}, {"Ö", "ö"},       {"o\u0308", "ö"}, {"O\u0308", "ö"}, {"É", "é"},
    {"\u2010", "-"},  {"\u2011", "-"},  {"\u2012", "-"},  {"\u2013", "-"},  {"\u2014", "-"},
    {"\u2015", "-"},  {"\u2212", "-"},  {"\t", " "},      {"\n", " "},      {"\r", " "},
    {"\u00a0", " "},  {"\u2007", " "},  {"\u2009", " "},  {"\u202f", " "},  {"\u00ad", ""},
    {"\u200b", ""},   {"\ufeff", ""},
});

/// In lower case, also å, ä, ö and é; every dash a hyphen, every blank a space. Other bytes stay
/// as they are.
///
/// @complexity  O(n) in the bytes
[[nodiscard]] inline std::string folded(std::string_view text) {
    constexpr std::string_view begins_one = "aAoO\xc3\xcc\xe2\xc2\xef\t\n\r";
    std::string made;
    made.reserve(text.size());
    while (!text.empty()) {
        auto means = text.substr(0, 1);
        auto length = means.size();
        if (begins_one.find(text.front()) != std::string_view::npos)
            for (const auto& [written, meant] : written_alike)
                if (text.starts_with(written)) {
                    means = meant;
                    length = written.size();
                    break;
                }
        made += means;
        text.remove_prefix(length);
    }
    for (char& one : made)
        if (one >= 'A' && one <= 'Z') one = static_cast<char>(one - 'A' + 'a');
    return made;
}

} // namespace mandat::detail
