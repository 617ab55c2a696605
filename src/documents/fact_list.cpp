// SPDX-License-Identifier: MIT
#include "json_parts.hpp"
#include "table.hpp"
#include <mandat/documents/fact_list.hpp>
#include <mandat/domain/act.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/disqualification.hpp>
#include <mandat/wording/words.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {

namespace {

enum class fact_of : std::uint8_t { law, jav, appeal, region };

/// One fact, whoever asks for it.
struct listed_fact {
    fact_of whose{};
    std::string_view key;
    phrase question;
    std::string_view rule;
    answer when_silent = answer::unknown; ///< unknown: it has to be assessed
    std::vector<source> sources;
};

std::vector<listed_fact> all_facts(const governance* of) {
    const auto presumed = [](silence when) {
        return when == silence::presumed_no ? answer::no : answer::unknown;
    };
    std::vector<listed_fact> all;
    for (const auto& one : fact_descriptions)
        all.push_back(
            {fact_of::law, one.key, one.question, one.rule, presumed(one.when_silent), {}});
    for (const auto& one : jav_descriptions)
        all.push_back({fact_of::jav, one.key, one.question, one.rule, answer::no, {}});
    for (const auto& one : appeal_facts)
        all.push_back({fact_of::appeal, one.key, one.question, one.rule, one.when_silent, {}});
    if (of == nullptr) return all;
    for (const auto& one : of->facts())
        all.push_back({fact_of::region,
                       one.key,
                       {one.question, one.question_en.empty() ? one.question : one.question_en},
                       {},
                       presumed(one.when_silent),
                       one.sources});
    return all;
}

std::string rule_in_text(const listed_fact& one, const governance* of, language wanted) {
    if (const auto* const rule = find_rule(one.rule))
        return std::string{rule->id} + ", " + to_text(rule->source, wanted);
    std::string text;
    for (const auto& from : one.sources) {
        if (!text.empty()) text += "; ";
        text += of->at(from.document).key;
        if (!from.locator.empty()) text += " " + std::string{from.locator};
    }
    return text;
}
std::string silence_in_text(answer when, language wanted) {
    const phrase text = when == answer::unknown ? phrase{"öppet", "open"}
                        : when == answer::no    ? phrase{"nej", "no"}
                                                : phrase{"ja", "yes"};
    return std::string{text.in(wanted)};
}

struct section_of_list {
    fact_of whose;
    phrase title;
};
constexpr auto sections = std::to_array<section_of_list>({
    {fact_of::law, {"Lagens villkor", "Facts of the law"}},
    {fact_of::jav,
     {"Jäv i klartext: ger svaret på disqualified, och sparas inte",
      "Disqualification in plain words: answers disqualified, and is not kept"}},
    {fact_of::appeal, {"Villkor för överklagande", "Facts of an appeal"}},
    {fact_of::region, {"Regionens egna villkor", "The region's own facts"}},
});

std::string_view key_of(fact_of whose) {
    switch (whose) {
    case fact_of::law: return "law";
    case fact_of::jav: return "disqualification";
    case fact_of::appeal: return "appeal";
    case fact_of::region: return "region";
    }
    return {};
}
std::string_view key_of_silence(answer when) {
    return when == answer::unknown ? "open" : when == answer::no ? "no" : "yes";
}

json::value in_json(const listed_fact& one, const governance* of) {
    const auto* const rule = find_rule(one.rule);
    return {{"key", one.key},
            {"of", key_of(one.whose)},
            {"question", json::of(one.question)},
            {"rule", json::of(one.rule)},
            {"citation", rule == nullptr ? json::value(nullptr) : json::of(rule->source)},
            {"sources", of == nullptr
                            ? json::value::array()
                            : json::writer{*of, no_day}.of(std::span<const source>{one.sources})},
            {"when_silent", key_of_silence(one.when_silent)}};
}

} // namespace

std::string fact_list_in_text(const governance* of, language wanted, markup as) {
    const auto all = all_facts(of);
    std::string text;
    for (const auto& section : sections) {
        table rows{wanted == language::swedish
                       ? std::vector<std::string>{"Villkor", "Fråga", "Regel", "Om inget sägs"}
                       : std::vector<std::string>{"Fact", "Question", "Rule", "When silent"}};
        for (const auto& one : all)
            if (one.whose == section.whose)
                rows.add({std::string{one.key}, std::string{one.question.in(wanted)},
                          rule_in_text(one, of, wanted), silence_in_text(one.when_silent, wanted)});
        if (rows.is_empty()) continue;
        text += (text.empty() ? "" : "\n") + heading(section.title.in(wanted), as) + rows.print(as);
    }
    return text;
}

std::string fact_list_to_json(const governance* of) {
    return json::print({{"schema", "mandat.facts/1"},
                        {"facts", json::list_of(all_facts(of), [&](const listed_fact& one) {
                             return in_json(one, of);
                         })}});
}

} // namespace mandat
