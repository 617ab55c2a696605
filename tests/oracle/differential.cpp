// SPDX-License-Identifier: MIT
//
// Random governances and questions, answered by the library and by the independent specification; prints
// how often each kind of difference occurs, with the first of each.
//
//   mandat-differential --seed 20180101 --governances 500 --questions 40
//   mandat-differential --reading holder_not_recorded=presumed_employed
//   mandat-differential --today --minutes 10 --save
//   mandat-differential --show 20180117 12     the data and the question of one difference, as facts
//
// `--today` reads what the law leaves open as the library does (`today` in data.pl): no difference may be left.

#include "decide/questions.hpp"
#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "index/random_changes.hpp"
#include "index/random_questions.hpp"
#include "oracle/oracle.hpp"
#include "support/shrink.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/documents/facts.hpp>
#include <mandat/index/resolver.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

namespace {

/// What is open by the words of a matter, until that one is assessed, or to all but an utskott, a fact on
/// a point cannot say.
void without_words(drafted& made) {
    for (auto& matter : made.all.matters) {
        matter.name = matter.key;
        matter.assessed = {};
    }
    for (auto& order : made.all.orders)
        for (auto& point : order.points)
            if (point.law.find("SoL") != std::string::npos) point.law = "PBL 12:6";
}

struct asked_for {
    std::uint32_t seed = first_seed;
    std::uint32_t governances = 50;
    std::size_t questions = 40;
    std::vector<std::string> readings;
    bool today = false;
    bool is_saved = false;
    int minutes = 0;
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

/// Months are mostly asked in months; now and then about as many days, or in weeks.
void measure_otherwise(dice& roll, question& asked) {
    if (!asked.lasting || !roll.once_in(4)) return;
    using unit = duration::unit;
    asked.lasting = roll.once_in(3)
                        ? duration{static_cast<std::uint16_t>(7 + roll.below(9)), unit::weeks}
                        : duration{static_cast<std::uint16_t>(57 + roll.below(40)), unit::days};
}

/// To say that one does not know is to say nothing: the specification has no third.
asserted_facts without_open(const asserted_facts& said) {
    asserted_facts made;
    for (std::uint8_t slot = 0; slot < fact_slots; ++slot)
        if (const auto value = said.at(fact_slot{slot}); value != answer::unknown)
            made.assert_that(fact_slot{slot}, value);
    return made;
}

/// Every other region has everything dated, limited or out of the ordinary.
draft::governance drafts_of(dice& roll, std::uint32_t seed) {
    auto drafts = a_worded_region(roll);
    without_words(drafts);
    if (seed % 2 == 1) change_at_random(roll, drafts);
    if (seed % 4 > 1) enrich(roll, drafts);
    return drafts.all;
}

std::optional<trial> trial_of(std::uint32_t seed, std::size_t questions) {
    dice roll{seed};
    auto made = builder{}.build(drafts_of(roll, seed));
    if (!made) return std::nullopt;
    trial one{reference_resolver{std::move(made).value()}, {}};
    dice measure{~seed}; // of its own, so that the questions of a seed stay
    while (one.asked.size() < questions) {
        auto asked = one.asked.size() % 4 == 0 ? any_question(roll, one.resolver, 6)
                                               : aimed_question(roll, one.resolver, 30);
        clear(roll, asked);
        measure_otherwise(measure, asked);
        if (seed % 4 > 1) name_hindered(measure, one.resolver.of(), asked, false);
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

/// The rule that decides, where the law and not the data does.
std::string deciding_rule(const ruling& ours) {
    for (const auto& ground : ours.reasons)
        if (ground.effect == ours.verdict && ground.code == ours.reason)
            return ground.rule != nullptr ? std::string{ground.rule->id} : std::string{};
    return {};
}
/// Two names of one thing: the library's rule, and the specification's.
constexpr std::pair<std::string_view, std::string_view> same_rules[] = {
    {"KL-6-3", "KL-6-2"},    // outside of the remit: it decides what it has, and council says what
    {"DOC-ORDER", "KL-6-2"}, // the body whose power it is was not there that day
    {"KL-7-5", "LVU-6"},     // a stand-in whom no order lets step in, and who is not employed
    {"KL-7-5", "SKOL-2-10"},
    {"KL-7-5", "SMITT-1-9"},
    {"DOC-HIRING", "SKOL-2-10"},  // of two ways that are closed: execution, and the office's
    {"DOC-ORDER", "DATA-PERIOD"}, // not in force that day: the order's, or a thing's that it names
    {"DOC-ALTERNATE", "OPEN-C"},  // whether the one before is hindered
    {"DOC-ALTERNATE", "OPEN-O"},  // the same, of a superior
    {"KL-7-6", "OPEN-A"},         // no head within the committee's area
    {"KL-6-39", "KL-6-37"},       // nothing was given to the chair, of what is urgent
    {"KL-7-5", "OPEN-O"},         // and one above the nearest has no way at all
    {"KL-7-7-s1", "KL-7-7"},      // users' say, over a delegate who is no employee
    {"KL-7-7-s2", "KL-7-7"},
    {"KL-6-38-5", "KL-6-39"},   // a ban beside an urgent mandate
    {"KL-7-5", "DOC-OUTSIDER"}, // the holder is no employee, or no one of the region
    {"KL-7-5", "KL-6-37"},
    {"DOC-OUTSIDER", "KL-6-37"},  // not on the closed list, being outside of the region
    {"KL-6-38-5", "KL-5-2"},      // what a statute reserves, council does not let go
    {"DOC-NOCHANGE", "DOC-LINE"}, // what bars a power bars execution beside it (`--today`)
    {"KL-7-5", "DOC-LINE"},
    {"DOC-OUTSIDER", "DOC-LINE"},
    {"OPEN-E", "DOC-LINE"},
    {"DOC-JOINT", "DOC-LINE"},
    {"DOC-ORDER", "DOC-LINE"},
    {"KL-3-5-s3", "DOC-LINE"},
    {"DOC-COMPANY", "DOC-LINE"},
    {"DOC-ORDER", "KL-7-1"}, // a guideline delegates nothing
    {"KL-7-6", "DOC-ORDER"}, // nothing received that it could rest on
    {"KL-6-3", "KL-5-2"},    // decides itself what council let it decide
    {"KL-6-3", "DOC-ORDER"},
    {"DOC-COMPANY",
     "DOC-ORDER"}, // never decides, where the rest of a point on execution is met or not
    {"KL-3-5-s3", "DOC-ORDER"},
    // Unsettled: whose jäv rules are those of another's employee: 2009:47 6:7 says 6:28-32, 9:30 says nothing.
    {"KL-6-30", "KL-7-4"},
};
/// The specification gives the rule, or another name of it. Where no point covers the question, "nothing was given"
/// is told by whichever rule would have let it be given.
bool gives(const oracle_answer& theirs, std::string_view rule) {
    if (theirs.point == "none") return true;
    const auto has = [&](std::string_view id) {
        return std::find(theirs.rules.begin(), theirs.rules.end(), id) != theirs.rules.end();
    };
    return has(rule) ||
           std::any_of(std::begin(same_rules), std::end(same_rules),
                       [&](const auto& pair) { return pair.first == rule && has(pair.second); });
}
/// The point that a yes, or an open answer, rests on is one that gives it by the specification, too.
bool rests_on_the_same(const ruling& ours, const oracle_answer& theirs) {
    if (ours.verdict == verdict::not_authorised || !ours.point.is_valid()) return true;
    const auto& point = ours.of().at(ours.point);
    const auto& order = ours.of().at(point.order);
    std::string key{order.key};
    key.append("/").append(order.version).append("/").append(point.key);
    // A part's key is its point's with a letter behind.
    return std::any_of(theirs.points.begin(), theirs.points.end(), [&](const std::string& other) {
        return other.rfind(key, 0) == 0 && (other.size() == key.size() || other[key.size()] >= 'a');
    });
}
/// The same verdict, by a rule that the specification does not give. It has no way at all by a sub-delegation that
/// rests on nothing, nor by a point that excepts the matter: their rules are not compared.
std::optional<std::string> difference_in_grounds(const ruling& ours, const oracle_answer& theirs) {
    const auto rule = deciding_rule(ours);
    const bool is_no_way_there =
        ours.reason == reason_code::more_than_received ||
        ours.reason == reason_code::chain_too_long ||
        std::any_of(ours.reasons.begin(), ours.reasons.end(),
                    [](const auto& one) { return one.code == reason_code::excepted_from_point; });
    // What a point requires is the order's word; the library tells the rule that the fact belongs to.
    const bool is_orders_fact =
        (ours.reason == reason_code::fact_required || ours.reason == reason_code::fact_excluded ||
         ours.reason == reason_code::fact_unknown) &&
        gives(theirs, "DOC-ORDER");
    if (rule.empty() || is_no_way_there || is_orders_fact || gives(theirs, rule))
        return std::nullopt;
    return std::string{term_for(ours.verdict).key} + " by " + rule + ", not by " +
           joined(theirs.rules);
}
/// Where the two differ, what kind of difference it is; else nothing.
std::optional<std::string> difference(const ruling& ours, const oracle_answer& theirs) {
    const std::string verdict{term_for(ours.verdict).key};
    if (verdict == theirs.verdict && !rests_on_the_same(ours, theirs))
        return verdict + " by another point than " + joined(theirs.points);
    if (verdict == theirs.verdict) return difference_in_grounds(ours, theirs);
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
    if (!one) {
        std::cerr << "the seed " << wanted.shown[0]
                  << " makes no region without faults; take another\n";
        return 2;
    }
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

/// What the runs have found: how often each kind of difference occurs, with the first of each.
struct findings {
    std::map<std::string, occurrence> kinds;
    std::size_t compared = 0;
    std::size_t differing = 0;

    void add(std::string kind, std::uint32_t seed, std::size_t question) {
        auto& known = kinds[std::move(kind)];
        if (known.count++ == 0) known = {1, seed, question};
        ++differing;
    }
};

/// The fast resolver gives the same verdict, point and reason as the reference one.
bool agrees(const resolver& fast, const reference_resolver& slow, const question& asked) {
    return fast.check(asked) == slow.check(asked);
}

/// Asks all of so many governances, from a seed on. @return the seed to go on from
std::uint32_t compare_some(const asked_for& wanted, std::uint32_t seed, std::uint32_t count,
                           findings& found) {
    std::vector<std::pair<std::uint32_t, trial>> trials;
    std::vector<oracle_case> cases;
    for (; trials.size() < count; ++seed)
        if (auto one = trial_of(seed, wanted.questions)) {
            cases.push_back(facts_of(*one));
            trials.emplace_back(seed, std::move(*one));
        }
    const auto answers = ask_oracle(cases, options_of(wanted));
    if (answers.size() != trials.size() * wanted.questions)
        give_up("the specification answered " + std::to_string(answers.size()) + " questions");
    auto theirs = answers.begin();
    for (const auto& [of, one] : trials) {
        const resolver fast{one.resolver.of()};
        for (std::size_t i = 0; i < one.asked.size(); ++i, ++theirs, ++found.compared) {
            if (const auto kind = difference(one.resolver.explain(one.asked[i]), *theirs))
                found.add(*kind, of, i);
            if (!agrees(fast, one.resolver, one.asked[i]))
                found.add("the index answers otherwise than the reference", of, i);
        }
    }
    return seed;
}

/// The smallest region and question with the same difference, saved as a bundle.
void save(const asked_for& wanted, const occurrence& first, const std::string& kind) {
    dice roll{first.seed};
    const auto drafts = drafts_of(roll, first.seed);
    const auto one = trial_of(first.seed, first.question + 1);
    const auto& asked = one->asked[first.question];
    const auto answers_otherwise = [&](const draft::governance& tried) {
        const auto made = test::built_as_loaded(tried);
        if (!made) return false;
        const reference_resolver resolver{*made};
        const auto same = carried_over(*made, one->resolver.of(), asked);
        if (!same) return false;
        const auto theirs = ask_oracle({{to_facts(*made), facts_of_question(*made, *same, "q")}},
                                       options_of(wanted));
        return difference(resolver.explain(*same), theirs.front()) == kind;
    };
    if (!answers_otherwise(drafts)) return;
    const auto fewer = test::shrunk(drafts, answers_otherwise);
    const auto made = *test::built_as_loaded(fewer);
    std::cout
        << test::saved("differs", fewer, made, *carried_over(made, one->resolver.of(), asked)).told
        << '\n';
}

int tell(const asked_for& wanted, const findings& found) {
    std::vector<std::pair<occurrence, std::string>> listed;
    for (const auto& [kind, one] : found.kinds) listed.emplace_back(one, kind);
    std::stable_sort(listed.begin(), listed.end(), [](const auto& left, const auto& right) {
        return left.first.count > right.first.count;
    });
    std::cout << found.compared << " questions, " << found.differing << " answered otherwise\n";
    for (const auto& [one, kind] : listed)
        std::cout << one.count << '\t' << one.seed << ' ' << one.question << '\t' << kind << '\n';
    for (const auto& [one, kind] : listed)
        if (wanted.is_saved) save(wanted, one, kind);
    return found.differing == 0 ? 0 : 1;
}

int compare(const asked_for& wanted) {
    using clock = std::chrono::steady_clock;
    const auto end = clock::now() + std::chrono::minutes{wanted.minutes};
    constexpr std::uint32_t at_once = 25;
    findings found;
    auto seed = wanted.seed;
    for (std::uint32_t left = wanted.governances; left > 0 || clock::now() < end;) {
        const auto now = left > 0 ? std::min(left, at_once) : at_once;
        seed = compare_some(wanted, seed, now, found);
        left -= std::min(left, now);
        if (wanted.minutes > 0)
            std::cerr << "\r" << found.compared << " questions, " << found.differing
                      << " answered otherwise, seed " << seed << std::flush;
    }
    if (wanted.minutes > 0) std::cerr << '\n';
    return tell(wanted, found);
}

} // namespace

int main(int count, char** words) {
    asked_for wanted;
    CLI::App app{"Compares the library's answers with the independent specification's."};
    app.add_option("--seed", wanted.seed, "the first governance's");
    app.add_option("--governances", wanted.governances, "how many");
    app.add_option("--questions", wanted.questions, "on each");
    app.add_option("--reading", wanted.readings, "of the specification: NAME=VALUE");
    app.add_option("--minutes", wanted.minutes, "go on for so long, from seed to seed");
    app.add_flag("--save", wanted.is_saved,
                 "shrink the first of each kind, and save it as a bundle");
    app.add_flag("--today", wanted.today, "read what is open as the library does");
    app.add_option("--show", wanted.shown, "a seed and a question: print the facts")->expected(2);
    CLI11_PARSE(app, count, words);
    return wanted.shown.empty() ? compare(wanted) : show(wanted);
}
