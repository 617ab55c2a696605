// SPDX-License-Identifier: MIT
//
// Questions and answers in words, for a test to compare and for its message when it fails.
#pragma once

#include <mandat/decide/brief.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace mandat_tests {

using namespace mandat; // NOLINT(google-build-using-namespace): tests only

[[nodiscard]] inline std::string name_of(const governance& of, subject who) {
    switch (who.what) {
    case subject::kind::organ: return std::string{of.at(who.organ()).key};
    case subject::kind::post: return std::string{of.at(who.post()).key};
    case subject::kind::role: return std::string{of.at(who.role()).key};
    case subject::kind::person: return std::string{of.at(who.person()).key};
    case subject::kind::nobody: break;
    }
    return "nobody";
}

[[nodiscard]] inline std::string name_of(const governance& of, const named_fact& fact) {
    return fact.legal ? std::string{key_of(*fact.legal)} : std::string{of.at(fact.own).key};
}

/// Names of the facts to assess, in alphabetical order.
[[nodiscard]] inline std::string to_assess_in(const ruling& of) {
    std::vector<std::string> names;
    for (const auto& one : of.assess) names.push_back(name_of(of.of(), one.fact));
    std::sort(names.begin(), names.end());
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : " ") + name;
    return text;
}

/// Ids of the rules that a ruling cites, in its reasons and in the facts to assess.
[[nodiscard]] inline std::vector<std::string> rules_of(const ruling& of) {
    std::vector<std::string> ids;
    for (const auto& one : of.reasons)
        if (one.rule != nullptr) ids.emplace_back(one.rule->id);
    for (const auto& one : of.assess)
        for (const auto* rule : one.rules)
            if (rule != nullptr) ids.emplace_back(rule->id);
    return ids;
}

/// Verdict, reason and point, each by its key.
[[nodiscard]] inline std::string told(const governance& of, const brief& found) {
    return std::string{key_of(found.verdict)} + ' ' + std::string{describe(found.reason).key} +
           ' ' + (found.point.is_valid() ? of.key_of(found.point) : "-");
}

[[nodiscard]] inline std::string in_words(const governance& of, const question& made) {
    std::string text = name_of(of, made.who) + ", " + std::string{of.at(made.matter).key} + ", " +
                       to_text(made.on);
    if (made.at) text += ' ' + to_text(*made.at);
    if (made.amount) text += ", " + to_text(*made.amount) + " kr";
    if (made.unit.is_valid()) text += ", " + std::string{of.at(made.unit).key};
    for (const auto& fact : fact_descriptions)
        if (made.facts.mentions(slot_of(fact.fact)))
            text += ", " + std::string{fact.key} +
                    (made.facts.at(fact.fact) == answer::yes  ? "=yes"
                     : made.facts.at(fact.fact) == answer::no ? "=no"
                                                              : "=unknown");
    const auto& own = of.at(made.matter).facts;
    for (std::size_t i = 0; i < own.size(); ++i) {
        const fact_slot slot{static_cast<std::uint8_t>(legal_fact_slots + i)};
        if (made.facts.mentions(slot))
            text += ", " + std::string{of.at(own[i]).key} +
                    (made.facts.at(slot) == answer::yes  ? "=yes"
                     : made.facts.at(slot) == answer::no ? "=no"
                                                         : "=unknown");
    }
    return text;
}

[[nodiscard]] inline std::string in_words(const ruling& of) {
    std::string text{key_of(of.verdict)};
    text += ", " + std::string{key_of(of.reason)} + "; grounds:";
    for (const auto& one : of.reasons) {
        text += ' ' + std::string{key_of(one.code)};
        if (one.rule != nullptr) text += '(' + std::string{one.rule->id} + ')';
    }
    text += "; to assess: " + to_assess_in(of) + "; near misses:";
    for (const auto& miss : of.near_misses) {
        text += " {" + std::string{key_of(miss.verdict)};
        for (const auto& one : miss.grounds) text += ' ' + std::string{key_of(one.code)};
        text += '}';
    }
    return text;
}

} // namespace mandat_tests
