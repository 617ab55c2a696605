// SPDX-License-Identifier: MIT
#include "json_parts.hpp"
#include <mandat/documents/rules.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/terms.hpp>
#include <mandat/version.hpp>
#include <mandat/wording/words.hpp>

namespace mandat {
namespace {

using json::value;

value wording_of(const rule& one, const edition& wording) {
    return {{"sfs", json::of(wording.sfs)},
            {"from", json::of(std::optional{wording.in_force.first()})},
            {"through", json::of(wording.in_force.last())},
            {"checked", json::of(std::optional{wording.checked})},
            {"title", json::or_null(one.title_of(wording))}};
}

value statute_row(const special_statute& row) {
    const auto& its = *find_rule(row.rule);
    const auto days = its.in_force();
    return {{"rule", row.rule},
            {"citation", json::of(row.place)},
            {"kind", word_for(row.kind).key},
            {"confidence", word_for(its.known).key},
            {"from", json::of(std::optional{days.first()})},
            {"through", json::of(days.last())},
            {"title", json::or_null(its.title)}};
}

value of(const rule& one) {
    return {
        {"id", one.id},
        {"citation", json::of(one.source)},
        {"effect", word_for(one.does).key},
        {"confidence", word_for(one.known).key},
        {"title", json::or_null(one.title)},
        {"needs", json::or_null(one.needs)},
        {"statutes", json::list_of(special_statutes_of(one), statute_row)},
        {"facts", json::list_of(facts_of(one), [](legal_fact fact) { return key_of(fact); })},
        {"wordings",
         json::list_of(one.wordings, [&](const edition& each) { return wording_of(one, each); })},
        {"use", word_for(one.use).key},
        {"used_in", json::list_of(uses_of(one.id), [](const rule_use& use) { return use.file; })},
        {"clause", json::list_of(clauses_of(one.id),
                                 [](const rule_clause& clause) -> value {
                                     return {{"file", clause.file}, {"line", clause.line}};
                                 })},
        {"tests", json::list_of(tests_of(one), [](const rule_test& test) -> value {
             return {{"name", test.name}, {"file", test.file}};
         })}};
}

} // namespace

std::string rules_to_json(std::span<const rule> rules) {
    return json::print({{"schema", "mandat.rules/1"},
                        {"checked_through", law_edition.checked_through},
                        {"rules", json::list_of(rules, of)}});
}

} // namespace mandat
