// SPDX-License-Identifier: MIT
//
// The facts that a question on an appeal may say, each by its key: what the route hangs on,
// what enforcement hangs on, and what is known of how the decision came about. A new fact gets
// its row here.
#include "message.hpp"
#include "nearest.hpp"
#include <mandat/io/appeal_questions.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

namespace {

struct enforcement_fact {
    std::string_view key;
    answer& (*in)(appeal_question& asked);
};
constexpr auto enforcement_facts = std::to_array<enforcement_fact>({
    {"special_reasons", [](appeal_question& of) -> answer& { return of.special_reasons; }},
    {"hiring", [](appeal_question& of) -> answer& { return of.urgent.is_hiring; }},
    {"temporary", [](appeal_question& of) -> answer& { return of.urgent.is_temporary; }},
    {"circle_too_wide", [](appeal_question& of) -> answer& { return of.urgent.circle_too_wide; }},
    {"substantial_interest",
     [](appeal_question& of) -> answer& { return of.urgent.substantial_interest; }},
});

struct seen_fact {
    std::string_view key;
    answer decision_seen::*in;
};
constexpr auto seen_facts = std::to_array<seen_fact>({
    {"prepared", &decision_seen::prepared},
    {"quorate", &decision_seen::quorate},
    {"nobody_disqualified", &decision_seen::nobody_disqualified},
    {"minutes_in_order", &decision_seen::minutes_in_order},
    {"regions_affair", &decision_seen::regions_affair},
    {"otherwise_lawful", &decision_seen::otherwise_lawful},
    {"matters_for_outcome", &decision_seen::matters_for_outcome},
});
constexpr std::string_view had_the_right = "had_the_right";
constexpr std::string_view is_budget_balance = "budget_balance";

[[nodiscard]] fault no_such_fact(std::string_view key, const std::vector<std::string_view>& known) {
    const std::vector<std::string> all{known.begin(), known.end()};
    const auto near = io::nearest(key, all);
    auto text = io::filled({"det finns inget faktum `{0}` som överklagandet hänger på",
                            "there is no fact `{0}` that the appeal hangs on"},
                           {key});
    auto rest = near.empty()
                    ? io::filled({"; de som finns är {0}", "; there are {0}"}, {io::listed(all)})
                    : io::did_you_mean(near);
    return {fault_code::unknown_name, {}, io::joined(std::move(text), rest)};
}

[[nodiscard]] verdict as_verdict(answer said) noexcept {
    switch (said) {
    case answer::yes: return verdict::authorised;
    case answer::no: return verdict::not_authorised;
    case answer::unknown: break;
    }
    return verdict::depends;
}

} // namespace

std::vector<std::string_view> appeal_fact_keys() {
    std::vector<std::string_view> keys;
    keys.reserve(appeal_facts.size() + enforcement_facts.size());
    for (const auto& one : appeal_facts) keys.push_back(one.key);
    for (const auto& one : enforcement_facts) keys.push_back(one.key);
    return keys;
}

std::vector<std::string_view> seen_keys() {
    std::vector<std::string_view> keys{had_the_right};
    for (const auto& one : seen_facts) keys.push_back(one.key);
    keys.push_back(is_budget_balance);
    return keys;
}

std::optional<fault> say_fact(appeal_question& asked, std::string_view key, answer value) {
    if (const auto fact = find_appeal_fact(key)) {
        asked.facts.say(*fact, value);
        return std::nullopt;
    }
    for (const auto& one : enforcement_facts)
        if (one.key == key) {
            one.in(asked) = value;
            return std::nullopt;
        }
    return no_such_fact(key, appeal_fact_keys());
}

std::optional<fault> say_seen(appeal_question& asked, std::string_view key, answer value) {
    auto seen = asked.seen.value_or(decision_seen{});
    const auto found = std::find_if(seen_facts.begin(), seen_facts.end(),
                                    [&](const seen_fact& one) { return one.key == key; });
    if (key == had_the_right) {
        seen.authority = as_verdict(value);
        asked.is_power_said = true;
    } else if (key == is_budget_balance) {
        seen.is_budget_balance_decision = value == answer::yes;
    } else if (found != seen_facts.end()) {
        seen.*found->in = value;
    } else {
        return no_such_fact(key, seen_keys());
    }
    asked.seen = seen;
    return std::nullopt;
}

} // namespace mandat
