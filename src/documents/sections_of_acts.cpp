// SPDX-License-Identifier: MIT
//
// How chapters and sections are put into one line, in Swedish.
#include "sections_of_acts.hpp"

#include <mandat/domain/citation.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace mandat::appeals {

namespace {

/// `13 kap. 1, 2 och 4-8 §§`, of one chapter; sections in order, each once.
[[nodiscard]] std::string chapter_of(unsigned chapter, const std::vector<std::string>& sections) {
    std::string text = chapter == 0 ? std::string{} : fmt::format("{} kap. ", chapter);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (i != 0) text += i + 1 == sections.size() ? " och " : ", ";
        text += sections[i];
    }
    return text + (sections.size() > 1 ? " §§" : " §");
}

/// An act with its sections: `kommunallagen (2017:725) 8 kap. 12 §, 13 kap. 1, 2 och 4-8 §§`.
[[nodiscard]] std::string act_with_sections(statute act, std::span<const rule* const> rules) {
    std::map<unsigned, std::set<std::pair<unsigned, char>>> chapters;
    for (const auto* one : rules)
        if (one->source.act == act)
            chapters[one->source.chapter].emplace(one->source.section, one->source.letter);
    auto text = to_text(citation{.act = act}, language::swedish);
    std::string_view separator = " ";
    for (const auto& [chapter, all] : chapters) {
        std::vector<std::string> sections;
        for (const auto& [section, letter] : all)
            sections.push_back(letter == 0 ? std::to_string(section)
                                           : fmt::format("{} {}", section, letter));
        text += fmt::format("{}{}", separator, chapter_of(chapter, sections));
        separator = "; ";
    }
    return text;
}

} // namespace

std::vector<std::string> sections_of(std::span<const rule* const> rules) {
    std::vector<std::string> lines;
    std::vector<statute> acts;
    for (const auto* one : rules) {
        const auto act = one->source.act;
        if (act == statute::none || std::find(acts.begin(), acts.end(), act) != acts.end())
            continue;
        acts.push_back(act);
        lines.push_back(act_with_sections(act, rules));
    }
    return lines;
}

} // namespace mandat::appeals
