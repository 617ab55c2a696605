// SPDX-License-Identifier: MIT
#include "rule_uses.hpp"
#include "table.hpp"
#include <mandat/documents/rules.hpp>
#include <mandat/law/catalog_checks.hpp>
#include <mandat/law/terms.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {
namespace {

/// Place in an act, without the act: `6 kap. 38 § 1 st. 1 p.`
std::string place_in_act(const citation& cited, language wanted) {
    if (cited.act == statute::none) return {};
    const auto whole = to_text(cited, wanted);
    const auto act = to_text(citation{.act = cited.act}, wanted);
    return whole.size() > act.size() ? whole.substr(act.size() + 1) : std::string{};
}

/// `2022:638 från och med 2022-07-01`; case law and guidance have no number.
sentence in_words(const edition& wording) {
    const auto time = in_words(dated{wording.in_force, basis::stated});
    return wording.sfs.empty() ? time : said(wording.sfs, " ", time);
}
/// With what each said, where they do not all say the same.
std::vector<std::string> wordings_in_text(const rule& one, language wanted) {
    std::vector<std::string> lines;
    for (const auto& wording : one.wordings) {
        auto text = in_words(wording).in(wanted);
        if (one.has_changed()) text += ": " + std::string{one.title_of(wording).in(wanted)};
        lines.push_back(std::move(text));
    }
    if (one.has_changed()) return lines;
    return {fmt::format("{}", fmt::join(lines, "; "))};
}

std::string facts_in_text(const rule& one, language wanted) {
    std::string text;
    for (const auto fact : facts_of(one))
        text += (text.empty() ? "" : " ") + std::string{describe(fact).question.in(wanted)};
    return text;
}
/// `include/mandat/law/delegation.hpp:144, 165`, one file a line.
std::vector<std::string> clauses_in_text(const rule& one) {
    std::vector<std::string> lines;
    std::string_view file;
    for (const auto& clause : clauses_of(one.id)) {
        if (clause.file == file) {
            lines.back() += ", " + std::to_string(clause.line);
        } else {
            lines.push_back("include/mandat/" + std::string{clause.file} + ":" +
                            std::to_string(clause.line));
        }
        file = clause.file;
    }
    return lines;
}
std::vector<std::string> tests_in_text(const rule& one) {
    std::vector<std::string> lines;
    for (const auto& test : tests_of(one))
        lines.push_back(std::string{test.name} + " (" + std::string{test.file} + ")");
    return lines;
}
/// `PBL-12-6 plan- och bygglagen (2010:900) 12 kap. 6 §: får inte delegeras; lagtexten; från och
/// med 2018-01-01`.
std::vector<std::string> statutes_in_text(const rule& one, language wanted) {
    std::vector<std::string> lines;
    for (const auto& row : special_statutes_of(one)) {
        const auto& its = *find_rule(row.rule);
        lines.push_back(fmt::format("{} {}: {}; {}; {}", row.rule, to_text(row.place, wanted),
                                    word_for(row.kind).text.in(wanted),
                                    word_for(its.known).text.in(wanted),
                                    in_words(dated{its.in_force(), basis::stated}).in(wanted)));
    }
    return lines;
}
std::string uses_in_text(const rule& one) {
    std::string text;
    for (const auto& use : uses_of(one.id))
        text += (text.empty() ? "" : ", ") + std::string{use.file};
    return text;
}

std::string in_table(std::span<const rule> rules, language wanted, markup as) {
    table rows{{wanted == language::swedish
                    ? std::vector<std::string>{"Regel", "Lagrum", "Innebörd", "Verkan",
                                               "Känd genom", "Senaste lydelse", "Bruk"}
                    : std::vector<std::string>{"Rule", "Section", "Meaning", "Effect", "Known by",
                                               "Last wording", "Use"}}};
    for (const auto& one : rules)
        rows.add(
            {std::string{one.id}, place_in_act(one.source, wanted),
             std::string{one.title.in(wanted)}, std::string{word_for(one.does).text.in(wanted)},
             std::string{word_for(one.known).text.in(wanted)}, std::string{one.wordings.last().sfs},
             std::string{word_for(one.use).text.in(wanted)}});
    return rows.print(as);
}

} // namespace

namespace {

/// The rows of a rule. @pre they are in the order of the rules
template<class Row>
std::span<const Row> rows_of(std::string_view id, std::span<const Row> all) noexcept {
    const auto first =
        std::partition_point(all.begin(), all.end(), [=](const Row& one) { return one.rule < id; });
    return {first, std::find_if(first, all.end(), [=](const Row& one) { return one.rule != id; })};
}

} // namespace

std::span<const rule_use> uses_of(std::string_view id) noexcept {
    return rows_of(id, all_rule_uses());
}
std::span<const rule_clause> clauses_of(std::string_view id) noexcept {
    return rows_of(id, all_rule_clauses());
}

std::span<const special_statute> special_statutes_of(const rule& one) noexcept {
    return one.id == describe(legal_fact::special_statute_ban).rule
               ? std::span{special_statutes}
               : std::span<const special_statute>{};
    return special_statutes;
}

std::vector<legal_fact> facts_of(const rule& one) {
    const auto asked = all_asked_facts();
    std::vector<legal_fact> found;
    for (const auto& fact : fact_descriptions) {
        const bool is_asked =
            std::any_of(asked.begin(), asked.end(), [&](const asked_fact& clause) {
                return clause.rule == one.id && clause.fact == fact.fact;
            });
        if (fact.rule == one.id || is_asked) found.push_back(fact.fact);
    }
    return found;
}

std::span<const rule> rules_under(std::string_view id) noexcept {
    const auto is_part = [=](const rule& one) {
        if (one.id == id) return true;
        // A part of the section, or its wording from a later year.
        return one.id.size() > id.size() && one.id.starts_with(id) &&
               (one.id[id.size()] == '-' || one.id[id.size()] == '/');
    };
    const std::span<const rule> all{catalog};
    if (id.empty()) return {};
    const auto first = std::find_if(all.begin(), all.end(), is_part);
    return {first, std::find_if_not(first, all.end(), is_part)};
}

std::string rules_in_text(language wanted, markup as, std::span<const rule> rules) {
    std::string text;
    for (auto rest = rules; !rest.empty();) {
        const auto act = rest.front().source.act;
        const auto end = std::find_if(rest.begin(), rest.end(),
                                      [=](const rule& one) { return one.source.act != act; });
        const auto count = static_cast<std::size_t>(end - rest.begin());
        if (!text.empty()) text += "\n";
        text += heading(to_text(citation{.act = act}, wanted), as);
        text += in_table(rest.first(count), wanted, as);
        rest = rest.subspan(count);
    }
    return text;
}

std::string rule_in_text(const rule& one, language wanted, markup as) {
    const auto said_in = [&](phrase either) { return std::string{either.in(wanted)}; };
    table rows{{said_in({"Uppgift", "Entry"}), said_in({"Värde", "Value"})}};
    const auto add = [&](phrase entry, std::string value) {
        if (!value.empty()) rows.add({said_in(entry), std::move(value)});
    };
    const auto add_lines = [&](phrase entry, const std::vector<std::string>& lines) {
        for (const auto& line : lines) add(&line == &lines.front() ? entry : phrase{}, line);
    };
    add({"Innebörd", "Meaning"}, said_in(one.title));
    add({"Lagrum", "Citation"}, to_text(one.source, wanted));
    add({"Verkan", "Effect"}, said_in(word_for(one.does).text));
    add({"Känd genom", "Known by"}, said_in(word_for(one.known).text));
    add_lines({"Lydelser", "Wordings"}, wordings_in_text(one, wanted));
    add({"Läst", "Read on"}, to_text(one.wordings.last().checked));
    add({"Bedöms", "To be assessed"}, facts_in_text(one, wanted));
    add({"Behöver veta", "Needs to know"}, said_in(one.needs));
    add_lines({"Sådana lagar", "Such statutes"}, statutes_in_text(one, wanted));
    add({"Bruk", "Use"}, said_in(word_for(one.use).text));
    add_lines({"Klausul i kod", "Clause"}, clauses_in_text(one));
    add({"Åberopas i", "Cited in"}, uses_in_text(one));
    add_lines({"Tester", "Tests"}, tests_in_text(one));
    return heading(one.id, as) + rows.print(as);
}

} // namespace mandat
