// SPDX-License-Identifier: MIT
// Which rules a test asserts: those that its name and its tags cite.
#include "rule_uses.hpp"
#include <mandat/documents/rules.hpp>
#include <mandat/domain/notation.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <optional>
#include <regex>
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

/// `13:1-2`, `43-44`: the sections of a range, without an act.
std::vector<std::string> sections_of(std::string_view cited) {
    static const std::regex range{"(|.*[^0-9])([0-9]{1,4})-([0-9]{1,4})"};
    constexpr unsigned long most_sections = 50;
    std::cmatch found;
    if (!std::regex_match(cited.begin(), cited.end(), found, range)) return {std::string{cited}};
    const auto first = std::stoul(found[2]);
    const auto last = std::stoul(found[3]);
    if (last < first || last - first > most_sections) return {std::string{cited}};
    std::vector<std::string> made;
    for (auto one = first; one <= last; ++one) made.push_back(found[1].str() + std::to_string(one));
    return made;
}

/// `KL 6:37 and 6:38 2 st.` as its two citations.
std::vector<std::string> parts_of(const std::string& list) {
    static const std::regex between{", | and "};
    return {std::sregex_token_iterator{list.begin(), list.end(), between, -1}, {}};
}

/// One section at least: `[kl]` says only what a test is about.
void add(const citation& cited, std::vector<citation>& into) {
    if (cited.section != 0 && std::find(into.begin(), into.end(), cited) == into.end())
        into.push_back(cited);
}
void add_id(std::string_view id, std::vector<std::string_view>& into) {
    for (const auto& one : rules_named(id).rules)
        if (one.id.size() == id.size() && std::find(into.begin(), into.end(), one.id) == into.end())
            into.push_back(one.id);
}

/// The name up to its colon: a list of citations, of which those without an
/// act are of the one before.
void add_name(std::string_view name, cited_by_test& into) {
    const auto end = name.find(": ");
    if (end == std::string_view::npos) return;
    std::string act;
    for (const auto& part : parts_of(std::string{name.substr(0, end)})) {
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

/// `[law][kl-6-38]`: tags beside the name. A section of which the name cites
/// a part says nothing more.
void add_tags(std::string_view tags, cited_by_test& into) {
    const auto named = into.places;
    static const std::regex in_brackets{"\\[([^\\]]*)\\]"};
    for (std::cregex_iterator at{tags.begin(), tags.end(), in_brackets}, end; at != end; ++at) {
        const auto tag = (*at)[1].str();
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

/// The rules of a place: the one that is recorded of it, else those of its
/// parts, else those around it.
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
