// SPDX-License-Identifier: MIT
//
// A small fictional region, made by hand from drafts, and questions asked of it by name.
#pragma once

#include "support/catch.hpp"
#include <mandat/decide/brief.hpp>
#include <mandat/decide/reference.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/model/builder.hpp>
#include <mandat/model/draft.hpp>

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat_tests {

using namespace mandat; // NOLINT(google-build-using-namespace): tests only

/// Ends the program: a table with a misspelt name is a broken test, not a failed one.
[[noreturn]] inline void give_up(const std::string& why) {
    std::cerr << "broken test: " << why << '\n';
    std::abort();
}

[[nodiscard]] inline date day(std::string_view iso) {
    const auto read = parse_date(iso);
    if (!read) give_up("no such day: " + std::string{iso});
    return *read;
}

[[nodiscard]] inline std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> found;
    while (!text.empty()) {
        const auto blank = text.find(' ');
        if (blank != 0) found.emplace_back(text.substr(0, blank));
        text.remove_prefix(blank == std::string_view::npos ? text.size() : blank + 1);
    }
    return found;
}

[[nodiscard]] inline draft::reference named(std::string_view name) {
    return {std::string{name}, {}};
}
[[nodiscard]] inline std::vector<draft::reference> named_all(std::string_view names) {
    std::vector<draft::reference> made;
    for (const auto& name : words(names)) made.push_back(named(name));
    return made;
}
[[nodiscard]] inline draft::span since(std::string_view first) {
    return {.from = day(first), .evidenced_from = {}, .undated = false, .through = {}, .where = {}};
}
[[nodiscard]] inline draft::span between(std::string_view first, std::string_view last) {
    auto made = since(first);
    made.through = day(last);
    return made;
}

[[nodiscard]] inline bound kronor(std::string_view text, bool inclusive) {
    const auto read = parse_kronor(text);
    if (!read) give_up("no such amount: " + std::string{text});
    return {false, inclusive, read->in_ore()};
}
[[nodiscard]] inline amount_range at_most(std::string_view text) {
    return {{}, kronor(text, true), amount_basis::per_decision};
}
[[nodiscard]] inline amount_range less_than(std::string_view text) {
    return {{}, kronor(text, false), amount_basis::per_decision};
}

/// A jurist's assessment: the named traits are as said, with who, when and where.
[[nodiscard]] inline draft::assessment
assessed(std::initializer_list<std::pair<legal_fact, answer>> found) {
    draft::assessment made;
    for (const auto& [trait, value] : found) made.found.state(trait, value);
    made.by = "regionjurist";
    made.on = day("2019-12-01");
    made.from_documents.push_back({"PM § 1", {}});
    return made;
}
/// What an assessed order says: nothing of KL 6:38 first paragraph, and not of principle.
[[nodiscard]] inline draft::assessment found_ordinary() {
    auto made = assessed({});
    for (const auto trait : traits_of_the_ban) made.found.state(trait, answer::no);
    for (const auto trait : traits_of_councils_matters) made.found.state(trait, answer::no);
    return made;
}

/// Drafts with one line per thing. References that are returned hold until the next thing of the same kind.
struct drafted {
    draft::governance all;

    drafted() {
        all.the_region.emplace();
        all.the_region->key = "sagoregionen";
        all.the_region->name = "Sagoregionen";
        all.the_region->is_fictional = true;
        draft::document pm;
        pm.key = "PM";
        pm.title = "PM";
        pm.dated = day("2019-12-01");
        all.documents.push_back(pm);
    }

    draft::organ& organ(std::string_view key, organ_kind kind, std::string_view remit = {},
                        std::string_view parent = {}) {
        auto& made = all.organs.emplace_back();
        made.key = made.name = key;
        made.kind = kind;
        made.when = since("2015-01-01");
        if (!parent.empty()) made.parent = named(parent);
        for (const auto& matter : words(remit)) {
            auto& entry = made.remit.emplace_back();
            entry.text = matter;
            entry.matter = named(matter);
        }
        return made;
    }
    draft::unit& unit(std::string_view key, std::string_view parent, std::string_view organ = {}) {
        auto& made = all.units.emplace_back();
        made.key = made.name = key;
        made.kind = "enhet";
        if (!parent.empty()) made.parent = named(parent);
        if (!organ.empty()) made.organ = named(organ);
        made.when = since("2015-01-01");
        return made;
    }
    draft::area& area(std::string_view key, std::string_view parent = {}) {
        auto& made = all.areas.emplace_back();
        made.key = made.name = key;
        if (!parent.empty()) made.parent = named(parent);
        return made;
    }
    draft::role& role(std::string_view key) {
        auto& made = all.roles.emplace_back();
        made.key = made.name = key;
        return made;
    }
    /// An employee of a unit.
    draft::post& employee(std::string_view key, std::string_view unit, bool heads = false,
                          std::string_view role = {}) {
        auto& made = all.posts.emplace_back();
        made.key = made.name = key;
        if (!unit.empty()) made.unit = named(unit);
        made.heads_unit = heads;
        if (!role.empty()) made.role = named(role);
        made.head_of_administration = answer::no;
        made.when = since("2015-01-01");
        return made;
    }
    /// An elected seat.
    draft::post& seat(std::string_view key, post_kind kind, std::string_view organ) {
        auto& made = all.posts.emplace_back();
        made.key = made.name = key;
        made.kind = kind;
        made.organ = named(organ);
        made.when = since("2015-01-01");
        return made;
    }
    draft::matter& matter(std::string_view key, std::string_view kind_of = {}) {
        auto& made = all.matters.emplace_back();
        made.key = made.name = key;
        if (!kind_of.empty()) made.kind_of = named(kind_of);
        return made;
    }
    draft::fact& fact(std::string_view key, silence when_silent = silence::must_be_assessed) {
        auto& made = all.facts.emplace_back();
        made.key = made.question = key;
        made.when_silent = when_silent;
        return made;
    }
    draft::instrument& instrument(std::string_view key, const draft::span& when) {
        auto& made = all.instruments.emplace_back();
        made.key = made.name = key;
        made.when = when;
        return made;
    }
    /// An order adopted a week before its first day, unless it is said otherwise.
    draft::delegation_order& order(std::string_view key, std::string_view organ,
                                   std::string_view first = "2016-01-01",
                                   std::string_view version = "1") {
        auto& made = all.orders.emplace_back();
        made.key = key;
        made.version = version;
        made.title = key;
        made.organ = named(organ);
        made.when = since(first);
        made.adopted_on = date{static_cast<date::date_int_type>(day_number(day(first)) - 7)};
        return made;
    }
    /// A point in the order drafted last.
    draft::point& point(std::string_view number, std::string_view matter,
                        std::string_view delegates, point_kind kind = point_kind::delegation) {
        auto& made = all.orders.back().points.emplace_back();
        made.number = number;
        made.matter = named(matter);
        made.kind = kind;
        made.whole.delegates = named_all(delegates);
        return made;
    }
    draft::sub_delegation& passed_on(std::string_view from, std::string_view to,
                                     std::string_view order, std::string_view number) {
        auto& made = all.sub_delegations.emplace_back();
        made.key = "v" + std::to_string(all.sub_delegations.size());
        made.from = named(from);
        made.to = named(to);
        made.order = named(order);
        made.number = number;
        made.limits.when = since("2016-01-01");
        return made;
    }
    draft::appointment& appointed(std::string_view person, std::string_view post,
                                  const draft::span& when, answer employed = answer::yes,
                                  appointment_kind kind = appointment_kind::ordinary) {
        if (std::none_of(all.persons.begin(), all.persons.end(),
                         [&](const auto& one) { return one.key == person; })) {
            auto& known = all.persons.emplace_back();
            known.key = person;
        }
        auto& made = all.appointments.emplace_back();
        made.person = named(person);
        made.post = named(post);
        made.kind = kind;
        made.employed = employed;
        made.when = when;
        return made;
    }
};

[[nodiscard]] inline std::string told(const faults& found) {
    std::string text;
    for (const auto& one : found) text += std::string{key_of(one.code)} + ": " + one.text.en + '\n';
    return text;
}

[[nodiscard]] inline governance built(const draft::governance& drafts) {
    auto made = builder{}.build(drafts);
    if (!made) give_up("the drafts have faults:\n" + told(made.error()));
    return std::move(made).value();
}

/// A question in words, as one row of a table holds it.
struct asked {
    std::string who;
    std::string matter;
    std::string on = "2024-05-06";
    std::string facts{}; ///< `urgent=yes within_policy=no`
    std::string amount{};
    std::string unit{};
    std::string area{};
    std::string at{};
    std::string lasting{};
    amount_basis counted = amount_basis::not_stated;
    std::string hindered{}; ///< `chef=yes p1=no`: by name
};

[[nodiscard]] inline subject find_subject(const governance& of, std::string_view key) {
    if (const auto post = of.find_post(key); post.is_valid()) return post;
    if (const auto organ = of.find_organ(key); organ.is_valid()) return organ;
    if (const auto person = of.find_person(key); person.is_valid()) return person;
    give_up("nobody is called " + std::string{key});
}

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

[[nodiscard]] inline answer read_answer(std::string_view text) {
    if (text == "yes") return answer::yes;
    if (text == "no") return answer::no;
    if (text == "unknown") return answer::unknown;
    give_up("no such answer: " + std::string{text});
}

inline void assert_fact(const governance& of, question& made, std::string_view name, answer value) {
    if (const auto legal = find_legal_fact(name)) {
        made.facts.assert_that(*legal, value);
        return;
    }
    const auto own = of.find_fact(name);
    if (!own.is_valid()) give_up("no such fact: " + std::string{name});
    if (const auto slot = of.slot_of(made.matter, own)) made.facts.assert_that(*slot, value);
}

[[nodiscard]] inline question in_ids(const reference_resolver& resolver, const asked& words_of) {
    const auto& of = resolver.of();
    auto made = resolver.ask();
    made.who = find_subject(of, words_of.who);
    made.matter = of.find_matter(words_of.matter);
    if (!made.matter.is_valid()) give_up("no such matter: " + words_of.matter);
    made.on = day(words_of.on);
    for (const auto& said : words(words_of.facts)) {
        const auto equals = said.find('=');
        assert_fact(of, made, said.substr(0, equals), read_answer(said.substr(equals + 1)));
    }
    if (!words_of.amount.empty()) made.amount = money::ore(kronor(words_of.amount, true).value);
    if (!words_of.unit.empty()) {
        made.unit = of.find_unit(words_of.unit);
        if (!made.unit.is_valid()) give_up("no such unit: " + words_of.unit);
    }
    if (!words_of.area.empty()) made.area = of.find_area(words_of.area);
    if (!words_of.at.empty()) made.at = parse_time(words_of.at);
    if (!words_of.lasting.empty()) made.lasting = parse_duration(words_of.lasting);
    made.counted = words_of.counted;
    for (const auto& said : words(words_of.hindered)) {
        const auto equals = said.find('=');
        if (!made.hindered.say(find_subject(of, said.substr(0, equals)),
                               read_answer(said.substr(equals + 1))))
            give_up("too many are hindered: " + words_of.hindered);
    }
    return made;
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

[[nodiscard]] inline std::string sorted(std::string_view text) {
    auto list = words(text);
    std::sort(list.begin(), list.end());
    std::string made;
    for (const auto& one : list) made += (made.empty() ? "" : " ") + one;
    return made;
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
