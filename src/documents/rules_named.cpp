// SPDX-License-Identifier: MIT
#include <mandat/documents/rules.hpp>
#include <mandat/domain/cited.hpp>
#include <mandat/domain/folded.hpp>
#include <mandat/domain/notation.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <limits>
#include <utility>

namespace mandat {
namespace {

bool is_whole_act(const citation& cited) noexcept {
    return cited == citation{.act = cited.act};
}

bool is_whole_section(const citation& cited) noexcept {
    return cited.section != 0 && cited.paragraph == 0 && cited.point == 0;
}

/// The same place, or a part of it.
bool lies_in(const citation& part, const citation& whole) noexcept {
    if (part.act != whole.act) return false;
    if (is_whole_act(whole)) return true;
    if (part.chapter != whole.chapter) return false;
    if (whole.section == 0) return true;
    if (part.section != whole.section || part.letter != whole.letter) return false;
    return (whole.paragraph == 0 || part.paragraph == whole.paragraph) &&
           (whole.point == 0 || part.point == whole.point);
}

/// Of points that no paragraph is named for: those of the first paragraph that has any.
std::uint8_t first_paragraph_in(const citation& whole) {
    auto first = std::numeric_limits<std::uint8_t>::max();
    for (const auto& one : catalog)
        if (lies_in(one.source, whole)) first = std::min(first, one.source.paragraph);
    return first;
}

std::vector<rule> rules_in(const citation& whole) {
    auto meant = whole;
    if (whole.point != 0 && whole.paragraph == 0) meant.paragraph = first_paragraph_in(whole);
    const auto is_meant = [&](const rule& one) { return lies_in(one.source, meant); };
    if (whole.act == statute::none || std::none_of(catalog.begin(), catalog.end(), is_meant))
        return {};
    std::vector<rule> found;
    // What is said of the whole section is said of its paragraph, too.
    std::copy_if(catalog.begin(), catalog.end(), std::back_inserter(found), [&](const rule& one) {
        return is_meant(one) ||
               (whole.point == 0 && is_whole_section(one.source) && lies_in(whole, one.source));
    });
    return found;
}

/// The next place outwards: of a point its paragraph, of that the section, then
/// the chapter and the act.
citation around(citation cited) noexcept {
    if (cited.point != 0) {
        cited.point = 0;
    } else if (cited.paragraph != 0) {
        cited.paragraph = 0;
    } else if (cited.section != 0) {
        cited.section = 0;
        cited.letter = 0;
    } else {
        cited.chapter = 0;
    }
    return cited;
}

/// An id as it stands in the catalogue, apart from case, dashes and blanks.
std::string as_id(std::string_view text) {
    std::string id;
    for (const char one : detail::folded(text)) {
        const bool separates = one == ' ' || one == '-';
        if (!separates) {
            id += one;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    while (id.ends_with('-')) id.pop_back();
    return id;
}

/// `doc-joint`, or `doc` alone, of DOC-JOINT.
bool is_id_or_its_beginning(std::string_view wanted, std::string_view id) noexcept {
    const auto is_same = [](char in_lower_case, char other) {
        return in_lower_case == other ||
               (other >= 'A' && other <= 'Z' && in_lower_case == other - 'A' + 'a');
    };
    return wanted.size() <= id.size() &&
           std::equal(wanted.begin(), wanted.end(), id.begin(), is_same) &&
           (wanted.size() == id.size() || id[wanted.size()] == '-');
}

} // namespace

rules_found rules_at(const citation& cited) {
    if (auto found = rules_in(cited); !found.empty()) return {std::move(found)};
    for (auto whole = cited; !is_whole_act(whole);) {
        whole = around(whole);
        auto found = rules_in(whole);
        // A chapter's or an act's other sections say nothing of this one, nor do its transitional
        // provisions; a rule on the whole of it does.
        if (whole.section == 0)
            std::erase_if(found, [&](const rule& one) {
                return one.source != whole || one.id.find("-TRANS-") != std::string_view::npos;
            });
        if (!found.empty()) return {std::move(found), whole};
    }
    return {};
}

namespace {

/// Two acts by one name, and no number tells which.
rules_found rules_of_either(const citation& cited, std::string_view notation) {
    auto found = rules_at(cited);
    const auto other = namesake_of(cited.act);
    const bool has_number = notation.find(name_of(cited.act).sfs) != std::string_view::npos;
    if (other == statute::none || has_number || found.instead) return found;
    auto place = cited;
    place.act = other;
    auto others = rules_at(place);
    if (others.instead) return found;
    for (auto& one : others.rules) found.rules.push_back(std::move(one));
    return found;
}
/// Each place of a text that names several; none where a part of it is not read, or has no rule.
rules_found rules_of_each(std::string_view text) {
    auto read = read_citations(text);
    if (read.found.empty()) return {};
    rules_found made{.rules = {}, .unread = std::move(read.unread)};
    if (!made.unread.empty()) return made;
    for (const auto& cited : read.found) {
        auto found = rules_of_either(cited, text);
        if (found.rules.empty()) return {.rules = {}, .unread = {in_short(cited)}};
        for (auto& one : found.rules)
            if (std::none_of(made.rules.begin(), made.rules.end(),
                             [&](const rule& known) { return known.id == one.id; }))
                made.rules.push_back(std::move(one));
    }
    return made;
}

} // namespace

rules_found rules_named(std::string_view notation) {
    if (const auto cited = parse_citation(notation)) return rules_of_either(*cited, notation);
    const auto wanted = as_id(notation);
    if (wanted.empty()) return {};
    rules_found made;
    for (const auto& one : catalog)
        if (is_id_or_its_beginning(wanted, one.id)) made.rules.push_back(one);
    return made.rules.empty() ? rules_of_each(notation) : made;
}

} // namespace mandat
