// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "suggestion.hpp"
#include <mandat/documents/rules.hpp>
#include <mandat/domain/nearest.hpp>
#include <mandat/domain/notation.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::cli {

namespace {

constexpr unsigned last_chapter_of_kl = 13;
constexpr std::size_t long_word = 6; ///< may have two slips, a shorter one but one

/// Citations that have rules, each once, as they would be written.
class suggestions {
public:
    void add(const std::string& notation) {
        const auto cited = parse_citation(notation);
        if (!cited) return;
        const auto found = rules_at(*cited);
        if (found.rules.empty() || found.instead) return;
        const auto text = in_short(*cited);
        if (std::find(found_.begin(), found_.end(), text) == found_.end()) found_.push_back(text);
    }
    [[nodiscard]] sentence take() && {
        if (found_.size() > detail::most_suggestions) found_.resize(detail::most_suggestions);
        return meant(found_);
    }

private:
    std::vector<std::string> found_;
};

/// `38 §`: of which act, and in which chapter of kommunallagen?
void complete(std::string_view notation, suggestions& into) {
    for (unsigned i = 1; i <= last_chapter_of_kl; ++i)
        into.add(fmt::format("{} kap. {}", i, notation));
    for (const auto act : named_acts)
        into.add(fmt::format("{} {}", name_of(act).abbreviation, notation));
}

/// `komunallagen 6 kap. 38 §`: every word that is nearly an act's name, read as that.
void correct_act(std::string_view notation, suggestions& into) {
    for (std::size_t from = 0; from < notation.size();) {
        const auto end = std::min(notation.find_first_of(" -:(", from), notation.size());
        const auto word = notation.substr(from, end - from);
        const std::size_t most = word.size() < long_word ? 1 : 2;
        for (const auto act : named_acts)
            for (const auto name : {name_of(act).sv, name_of(act).abbreviation})
                if (word.size() > 1 &&
                    detail::slips<char>(in_capitals(word), in_capitals(name)) <= most)
                    into.add(fmt::format("{}{}{}", notation.substr(0, from), name,
                                         notation.substr(end)));
        from = end + 1;
    }
}

/// As an id would be written: `KL 6:383` as KL-6-383.
std::string as_id(std::string_view notation) {
    std::string id;
    for (const char one : in_capitals(notation)) {
        const bool separates = one == ' ' || one == ':' || one == '-' || one == '.';
        if (!separates) {
            id += one;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    return id;
}

sentence what_was_meant(std::string_view notation) {
    suggestions citations;
    complete(notation, citations);
    correct_act(notation, citations);
    if (auto meant = std::move(citations).take(); !meant.sv.empty()) return meant;
    std::vector<std::string_view> ids;
    ids.reserve(catalog.size());
    for (const auto& one : catalog) ids.push_back(one.id);
    return did_you_mean(as_id(notation), ids);
}

exit_code unknown_rule(const arguments& given) {
    const auto meant = what_was_meant(given.rule);
    tell_aside(worded({"regeln `{}` finns inte{}", "there is no rule `{}`{}"}, given.rule, meant),
               given);
    return exit_code::usage;
}

/// Of a text that names several, the part that is nobody's.
exit_code unread_part(const arguments& given, const std::string& part) {
    tell_aside(
        worded({"av `{}` finns ingen regel för `{}`{}", "of `{}` there is no rule for `{}`{}"},
               given.rule, part, what_was_meant(part)),
        given);
    return exit_code::usage;
}

/// On the error stream, so that a document stays one.
void tell_of_the_place(const arguments& given, const citation& instead) {
    tell_aside(worded({"`{}` har ingen egen regel; visar `{}`",
                       "`{}` has no rule of its own; showing `{}`"},
                      given.rule, in_short(instead)),
               given);
}

} // namespace

exit_code run_rules(const arguments& given) {
    const auto as = markup_of(given);
    if (given.rule.empty()) {
        print_as_is(given.json ? rules_to_json() : rules_in_text(given.in, as));
        return exit_code::yes;
    }
    const auto found = rules_named(given.rule);
    if (!found.unread.empty()) return unread_part(given, found.unread.front());
    if (found.rules.empty()) return unknown_rule(given);
    if (found.instead) tell_of_the_place(given, *found.instead);
    std::string text;
    if (given.json) text = rules_to_json(found.rules);
    if (!given.json)
        for (const auto& one : found.rules)
            text += (text.empty() ? "" : "\n") + rule_in_text(one, given.in, as);
    print_as_is(text);
    return exit_code::yes;
}

} // namespace mandat::cli
