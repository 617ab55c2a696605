// SPDX-License-Identifier: MIT
#include "notation_text.hpp"

#include <utility>
#include <vector>

namespace mandat {
namespace {

struct alike {
    std::string_view means;
    std::vector<std::string_view> written;
};

/// A letter may have its ring or its dots after it. Of blanks there are those that do not break a
/// line, narrow ones, and those of no width; of dashes, hyphens and the minus sign.
const std::vector<alike>& written_alike() {
    static const std::vector<alike> all{
        {"å", {"Å", "a\u030a", "A\u030a"}},
        {"ä", {"Ä", "a\u0308", "A\u0308"}},
        {"ö", {"Ö", "o\u0308", "O\u0308"}},
        {"-", {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212"}},
        {" ", {"\t", "\n", "\r", "\u00a0", "\u2007", "\u2009", "\u202f"}},
        {"", {"\u00ad", "\u200b", "\ufeff"}},
    };
    return all;
}

/// What begins a text, and what it means; its own first byte where nothing is alike.
std::pair<std::string_view, std::string_view> first_of(std::string_view text) {
    for (const auto& [means, spellings] : written_alike())
        for (const auto one : spellings)
            if (text.starts_with(one)) return {one, means};
    return {text.substr(0, 1), text.substr(0, 1)};
}

} // namespace

std::string folded(std::string_view text) {
    std::string made;
    while (!text.empty()) {
        const auto [written, means] = first_of(text);
        made += means;
        text.remove_prefix(written.size());
    }
    for (char& one : made)
        if (one >= 'A' && one <= 'Z') one = static_cast<char>(one - 'A' + 'a');
    return made;
}

} // namespace mandat
