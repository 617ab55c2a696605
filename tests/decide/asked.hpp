// SPDX-License-Identifier: MIT
//
// A question asked by names, as one row of a test's table holds it. What a question can newly say has a column here.
#pragma once

#include "decide/table_texts.hpp"
#include <mandat/decide/question.hpp>
#include <mandat/decide/reference.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/model/governance.hpp>

#include <string>
#include <string_view>

namespace mandat_tests {

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

} // namespace mandat_tests
