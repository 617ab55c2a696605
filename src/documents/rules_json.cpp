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
value facts_of(const rule& one) {
    auto list = value::array();
    for (const auto& fact : fact_descriptions)
        if (fact.rule == one.id) list.push_back(fact.key);
    return list;
}
value wordings_of(const rule& one) {
    auto list = value::array();
    for (const auto& wording : one.wordings)
        list.push_back({{"sfs", json::of(wording.sfs)},
                        {"from", json::of(std::optional{wording.in_force.first()})},
                        {"through", json::of(wording.in_force.last())},
                        {"checked", json::of(std::optional{wording.checked})}});
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
                        {"facts", facts_of(one)},
                        {"wordings", wordings_of(one)},
                        {"use", word_for(one.use).key},
                        {"used_in", files_of(one)}});
    return json::print({{"schema", "mandat.rules/1"},
                        {"checked_through", law_edition.checked_through},
                        {"rules", list}});
}

} // namespace mandat
