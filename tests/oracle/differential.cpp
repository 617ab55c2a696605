// SPDX-License-Identifier: MIT
//
// Random governances and questions, answered by the library and by the independent specification; prints
// how often each kind of difference occurs, with the first of each.
//
//   mandat-differential --seed 20180101 --governances 500 --questions 40
//   mandat-differential --reading holder_not_recorded=presumed_employed
//   mandat-differential --show 20180117 12     the data and the question of one difference, as facts

#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "index/random_changes.hpp"
#include "index/random_questions.hpp"
#include "oracle/oracle.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/documents/facts.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

namespace {

struct asked_for {
    std::uint32_t seed = first_seed;
    std::uint32_t governances = 50;
    std::size_t questions = 40;
    std::vector<std::string> readings;
    bool today = false;
    std::vector<std::uint32_t> shown; ///< a seed and a question
};

/// One random governance and the questions on it.
struct trial {
    reference_resolver resolver;
    std::vector<question> asked;
};

/// The facts on which the list of 6:38 hangs are mostly denied, or nothing else would be reached.
void clear(dice& roll, question& asked) {
    if (roll.once_in(4)) return;
    for (const auto fact :
         {legal_fact::opinion_to_council, legal_fact::opinion_on_appeal_of_whole_committee,
          legal_fact::citizens_proposal, legal_fact::special_statute_ban})
        if (asked.facts.at(fact) == answer::unknown) asked.facts.assert_that(fact, answer::no);
}

/// To say that one does not know is to say nothing: the specification has no third.
asserted_facts without_open(const asserted_facts& said) {
    asserted_facts made;
    for (std::uint8_t slot = 0; slot < fact_slots; ++slot)
        if (const auto value = said.at(fact_slot{slot}); value != answer::unknown)
            made.assert_that(fact_slot{slot}, value);
    return made;
}

std::optional<trial> trial_of(std::uint32_t seed, std::size_t questions) {
    dice roll{seed};
    auto drafts = a_region(roll);
    if (seed % 2 == 1) change_at_random(roll, drafts);
    auto made = built(drafts);
    if (!made) return std::nullopt;
    trial one{reference_resolver{*std::move(made)}, {}};
    while (one.asked.size() < questions) {
        auto asked = one.asked.size() % 4 == 0 ? any_question(roll, one.resolver, 6)
                                               : aimed_question(roll, one.resolver, 30);
        clear(roll, asked);
        if (asked.amount && asked.amount->in_ore() < 0) asked.amount.reset();
        asked.facts = without_open(asked.facts);
        one.asked.push_back(asked);
    }
    return one;
}

oracle_case facts_of(const trial& one) {
    oracle_case made{to_facts(one.resolver.of()), {}};
    for (std::size_t i = 0; i < one.asked.size(); ++i)
        made.questions +=
            facts_of_question(one.resolver.of(), one.asked[i], "q" + std::to_string(i));
    return made;
}

std::string joined(const std::vector<std::string>& all) {
    std::string text;
    for (const auto& one : all) text += (text.empty() ? "" : ",") + one;
    return text.empty() ? "-" : text;
}

/// Where the two differ, what kind of difference it is; else nothing.
std::optional<std::string> difference(const ruling& ours, const oracle_answer& theirs) {
    const std::string verdict{term_for(ours.verdict).key};
    if (verdict == theirs.verdict) return std::nullopt;
    std::string text = verdict + " (" + std::string{key_of(ours.reason)} + ") | " + theirs.verdict;
    text += " by " + joined(theirs.rules);
    if (!theirs.facts.empty()) text += " asks " + joined(theirs.facts);
    return text;
}

struct occurrence {
    std::size_t count = 0;
    std::uint32_t seed = 0;
    std::size_t question = 0;
};

std::vector<std::string> options_of(const asked_for& wanted) {
    std::vector<std::string> options;
    if (wanted.today) options.emplace_back("--today");
    for (const auto& one : wanted.readings) options.push_back("--reading " + one);
    return options;
}

int show(const asked_for& wanted) {
    const auto one = trial_of(wanted.shown[0], wanted.shown[1] + 1);
    if (!one) return 2;
    auto& asked = one->asked[wanted.shown[1]];
    const auto said = facts_of_question(one->resolver.of(), asked, "q");
    const auto data = to_facts(one->resolver.of());
    const auto answer = ask_oracle({{data, said}}, options_of(wanted)).front();
    const auto ours = one->resolver.explain(asked);
    std::cout << data << said << "% specification: " << answer.verdict << ' ' << answer.point << ' '
              << joined(answer.rules) << ' ' << joined(answer.facts)
              << "\n% library: " << term_for(ours.verdict).key << ' ' << key_of(ours.reason)
              << '\n';
    for (const auto& ground : ours.reasons)
        std::cout << "%   " << key_of(ground.code) << ' '
                  << (ground.rule != nullptr ? ground.rule->id : "-") << '\n';
    return 0;
}

int compare(const asked_for& wanted) {
    std::map<std::string, occurrence> kinds;
    std::size_t compared = 0;
    std::size_t differing = 0;
    constexpr std::uint32_t at_once = 25;
    auto seed = wanted.seed;
    for (std::uint32_t done = 0; done < wanted.governances;) {
        std::vector<std::pair<std::uint32_t, trial>> trials;
        std::vector<oracle_case> cases;
        for (; trials.size() < at_once && done < wanted.governances; ++seed)
            if (auto one = trial_of(seed, wanted.questions)) {
                cases.push_back(facts_of(*one));
                trials.emplace_back(seed, std::move(*one));
                ++done;
            }
        const auto answers = ask_oracle(cases, options_of(wanted));
        auto theirs = answers.begin();
        for (const auto& [of, one] : trials)
            for (std::size_t i = 0; i < one.asked.size(); ++i, ++theirs, ++compared)
                if (const auto kind = difference(one.resolver.explain(one.asked[i]), *theirs)) {
                    auto& known = kinds[*kind];
                    if (known.count++ == 0) known = {1, of, i};
                    ++differing;
                }
    }
    std::vector<std::pair<occurrence, std::string>> listed;
    for (const auto& [kind, one] : kinds) listed.emplace_back(one, kind);
    std::sort(listed.begin(), listed.end(), [](const auto& left, const auto& right) {
        return left.first.count > right.first.count;
    });
    std::cout << compared << " questions on " << wanted.governances << " governances, " << differing
              << " answered otherwise\n";
    for (const auto& [one, kind] : listed)
        std::cout << one.count << '\t' << one.seed << ' ' << one.question << '\t' << kind << '\n';
    return differing == 0 ? 0 : 1;
}

} // namespace

int main(int count, char** words) {
    asked_for wanted;
    CLI::App app{"Compares the library's answers with the independent specification's."};
    app.add_option("--seed", wanted.seed, "the first governance's");
    app.add_option("--governances", wanted.governances, "how many");
    app.add_option("--questions", wanted.questions, "on each");
    app.add_option("--reading", wanted.readings, "of the specification: NAME=VALUE");
    app.add_flag("--today", wanted.today, "read what is open as the library does");
    app.add_option("--show", wanted.shown, "a seed and a question: print the facts")->expected(2);
    CLI11_PARSE(app, count, words);
    return wanted.shown.empty() ? compare(wanted) : show(wanted);
}
