// SPDX-License-Identifier: MIT
// Which rules a test asserts: those that its name and its tags cite.
#include "rule_uses.hpp"
#include <mandat/documents/notation.hpp>
#include <mandat/documents/rules.hpp>

#include <algorithm>
#include <charconv>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {
namespace {

/// What a test cites: places in acts, and the ids of rules without one.
struct cited_by_test {
    std::vector<citation> places;
    std::vector<std::string_view> ids;
};

/// One section at least: `[kl]` says only what a test is about.
bool is_section(const citation& cited) noexcept {
    return cited.section != 0;
}

/// `13:1-2`, `43-44`: the sections of a range, without an act.
std::vector<std::string> sections_of(std::string_view cited) {
    const auto dash = cited.rfind('-');
    if (dash == std::string_view::npos || dash == 0) return {std::string{cited}};
    const auto before = cited.find_last_not_of("0123456789", dash - 1);
    const auto start = before == std::string_view::npos ? 0 : before + 1;
    unsigned first = 0;
    unsigned last = 0;
    const auto read = [&](std::size_t from, std::size_t to, unsigned& into) {
        const auto* end = cited.data() + to;
        return std::from_chars(cited.data() + from, end, into).ptr == end && from != to;
    };
    constexpr unsigned most_sections = 50;
    if (!read(start, dash, first) || !read(dash + 1, cited.size(), last) || last < first ||
        last - first > most_sections)
        return {std::string{cited}};
    std::vector<std::string> made;
    for (auto one = first; one <= last; ++one)
        made.push_back(std::string{cited.substr(0, start)} + std::to_string(one));
    return made;
}

/// `KL 6:37 and 6:38 2 st.` as its two citations.
std::vector<std::string_view> parts_of(std::string_view list) {
    std::vector<std::string_view> made;
    while (!list.empty()) {
        const auto comma = list.find(", ");
        const auto word = list.find(" and ");
        const auto end = std::min({comma, word, list.size()});
        made.push_back(list.substr(0, end));
        list.remove_prefix(end == list.size() ? end : end + (end == comma ? 2 : 5));
    }
    return made;
}

void add(const citation& cited, std::vector<citation>& into) {
    if (is_section(cited) && std::find(into.begin(), into.end(), cited) == into.end())
        into.push_back(cited);
}
void add_id(std::string_view id, std::vector<std::string_view>& into) {
    for (const auto& one : rules_named(id).rules)
        if (one.id.size() == id.size() && std::find(into.begin(), into.end(), one.id) == into.end())
            into.push_back(one.id);
}

/// The name up to its colon: a list of citations, of which those without an act are of the one before.
void add_name(std::string_view name, cited_by_test& into) {
    const auto end = name.find(": ");
    if (end == std::string_view::npos) return;
    std::string act;
    for (const auto part : parts_of(name.substr(0, end))) {
        bool is_place = false;
        for (const auto& one : sections_of(part)) {
            auto cited = act.empty() ? std::nullopt : parse_citation(act + " " + one);
            if (!cited) cited = parse_citation(one);
            if (!cited) continue;
            add(*cited, into.places);
            act = name_of(cited->act).abbreviation;
            is_place = true;
        }
        if (!is_place) add_id(part, into.ids);
    }
}

/// `[law][kl-6-38]`: tags beside the name. A section of which the name cites a part says nothing more.
void add_tags(std::string_view tags, cited_by_test& into) {
    const auto named = into.places;
    while (!tags.empty()) {
        const auto first = tags.find('[');
        const auto last = tags.find(']', first);
        if (last == std::string_view::npos) return;
        const auto tag = tags.substr(first + 1, last - first - 1);
        tags.remove_prefix(last + 1);
        const auto cited = parse_citation(tag);
        if (!cited) add_id(tag, into.ids);
        const bool is_told =
            cited && std::any_of(named.begin(), named.end(), [&](const citation& one) {
                return one.act == cited->act && one.chapter == cited->chapter &&
                       one.section == cited->section && one.letter == cited->letter;
            });
        if (cited && !is_told) add(*cited, into.places);
    }
}

/// One test of one rule: those that cite it alone come before those that cite what it is a part of.
struct asserted_rule {
    std::string_view rule;
    bool among_others = false;
    std::size_t test = 0;
    friend auto operator<=>(const asserted_rule&, const asserted_rule&) = default;
};

/// The rules of a place: the one that is recorded of it, else those of its parts, else those around it.
void add_rules(const citation& cited, std::size_t test, std::vector<asserted_rule>& into) {
    const auto found = rules_at(cited).rules;
    const auto is_recorded = [&](const rule& one) { return one.source == cited; };
    const bool is_one = found.size() == 1 || std::any_of(found.begin(), found.end(), is_recorded);
    for (const auto& one : found)
        if (found.size() == 1 || !is_one || is_recorded(one))
            into.push_back({one.id, !is_one, test});
}

std::vector<asserted_rule> read_tests() {
    std::vector<asserted_rule> made;
    const auto tests = all_citing_tests();
    for (std::size_t i = 0; i < tests.size(); ++i) {
        cited_by_test cited;
        add_name(tests[i].name, cited);
        add_tags(tests[i].tags, cited);
        for (const auto id : cited.ids) made.push_back({id, false, i});
        for (const auto& place : cited.places) add_rules(place, i, made);
    }
    std::sort(made.begin(), made.end());
    return made;
}

} // namespace

std::vector<rule_test> tests_of(const rule& one) {
    static const auto asserted = read_tests();
    const auto tests = all_citing_tests();
    std::vector<rule_test> found;
    for (auto at = std::lower_bound(asserted.begin(), asserted.end(), asserted_rule{one.id});
         at != asserted.end() && at->rule == one.id; ++at) {
        const auto& test = tests[at->test];
        const bool is_told = std::any_of(found.begin(), found.end(), [&](const rule_test& told) {
            return told.name == test.name && told.file == test.file;
        });
        if (!is_told) found.push_back({test.name, test.file});
    }
    return found;
}

} // namespace mandat
