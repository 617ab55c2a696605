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

value both(phrase text) {
    if (text.sv.empty()) return nullptr;
    return {{"sv", text.sv}, {"en", text.en}};
}
value citation_of(const citation& cited) {
    return {{"sv", to_text(cited, language::swedish)}, {"en", to_text(cited, language::english)}};
}
value facts_asked_by(const rule& one) {
    auto list = value::array();
    for (const auto fact : facts_of(one)) list.push_back(key_of(fact));
    return list;
}
value clause_of(const rule& one) {
    auto list = value::array();
    for (const auto& clause : clauses_of(one.id))
        list.push_back({{"file", clause.file}, {"line", clause.line}});
    return list;
}
value tested_by(const rule& one) {
    auto list = value::array();
    for (const auto& test : tests_of(one))
        list.push_back({{"name", test.name}, {"file", test.file}});
    return list;
}
value wordings_of(const rule& one) {
    auto list = value::array();
    for (const auto& wording : one.wordings)
        list.push_back({{"sfs", json::of(wording.sfs)},
                        {"from", json::of(std::optional{wording.in_force.first()})},
                        {"through", json::of(wording.in_force.last())},
                        {"checked", json::of(std::optional{wording.checked})},
                        {"title", both(one.title_of(wording))}});
    return list;
}
value files_of(const rule& one) {
    auto list = value::array();
    for (const auto& use : uses_of(one.id)) list.push_back(use.file);
    return list;
}

} // namespace

std::string rules_to_json(std::span<const rule> rules) {
    auto list = value::array();
    for (const auto& one : rules)
        list.push_back({{"id", one.id},
                        {"citation", citation_of(one.source)},
                        {"effect", word_for(one.does).key},
                        {"confidence", word_for(one.known).key},
                        {"title", both(one.title)},
                        {"needs", both(one.needs)},
                        {"facts", facts_asked_by(one)},
                        {"wordings", wordings_of(one)},
                        {"use", word_for(one.use).key},
                        {"used_in", files_of(one)},
                        {"clause", clause_of(one)},
                        {"tests", tested_by(one)}});
    return json::print({{"schema", "mandat.rules/1"},
                        {"checked_through", law_edition.checked_through},
                        {"rules", list}});
}

} // namespace mandat
