// SPDX-License-Identifier: MIT
#pragma once
// A bundle of the examples, loaded once, and questions on it by key.

#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::test {

inline governance load_example(const std::string& name) {
    auto loaded = load_bundle(std::filesystem::path{MANDAT_SOURCE_DIR} / "examples" / name);
    if (!loaded)
        for (const auto& fault : loaded.error())
            UNSCOPED_INFO(fault.where.file << ':' << fault.where.line << ':' << fault.where.column
                                           << ": " << fault.text.en);
    REQUIRE(loaded.has_value());
    return loaded.value();
}

/// The bundle's files as texts, for a test that adds one of its own.
inline std::vector<bundle_file> files_of_example(const std::string& name) {
    std::vector<bundle_file> files;
    for (const auto& entry : std::filesystem::directory_iterator{
             std::filesystem::path{MANDAT_SOURCE_DIR} / "examples" / name}) {
        if (entry.path().extension() != ".toml") continue;
        std::ifstream file{entry.path()};
        files.push_back(
            {entry.path().filename().string(), {std::istreambuf_iterator<char>{file}, {}}});
    }
    return files;
}

using fact_says = std::pair<std::string_view, answer>;

/// One question by keys, as a row of a table states it.
class asking {
public:
    asking(const reference_resolver& resolver, std::string_view who, std::string_view matter,
           std::string_view day)
        : of_{&resolver.of()}
        , asked_{resolver.ask()} {
        asked_.on = *parse_date(day);
        asked_.who = subject_called(who);
        asked_.matter = matter_called(matter);
    }
    asking& kronor(std::string_view amount) { return asked_.amount = *parse_kronor(amount), *this; }
    asking& counted(amount_basis basis) { return asked_.counted = basis, *this; }
    asking& unit(std::string_view key) { return asked_.unit = of_->find_unit(key), *this; }
    asking& area(std::string_view key) { return asked_.area = of_->find_area(key), *this; }
    asking& lasting(std::string_view time) { return asked_.lasting = parse_duration(time), *this; }
    asking& at(std::string_view time) { return asked_.at = parse_time(time), *this; }
    asking& facts(std::initializer_list<fact_says> said) {
        for (const auto& [key, value] : said) say(key, value);
        return *this;
    }
    /// What no document of Region Norrbotten assesses.
    asking& assessed() {
        asked_ = asked_.assessed();
        return *this;
    }
    operator question() const {
        return asked_;
    } // NOLINT(google-explicit-constructor): it is the question

private:
    subject subject_called(std::string_view key) const {
        if (const auto post = of_->find_post(key); post.is_valid()) return post;
        if (const auto organ = of_->find_organ(key); organ.is_valid()) return organ;
        if (const auto person = of_->find_person(key); person.is_valid()) return person;
        return {};
    }
    matter_id matter_called(std::string_view key) const {
        if (const auto point = of_->find_point(key, asked_.on); point.is_valid())
            return of_->at(point).matter;
        return of_->find_matter(key);
    }
    void say(std::string_view key, answer value) {
        if (const auto legal = find_legal_fact(key)) {
            asked_.facts.assert_that(*legal, value);
        } else if (const auto slot = of_->slot_of(asked_.matter, of_->find_fact(key))) {
            asked_.facts.assert_that(*slot, value);
        } else {
            FAIL("the fact " << key << " does not hang on the matter");
        }
    }

    const governance* of_;
    question asked_;
};

inline bool cites(const ruling& made, std::string_view rule) {
    return std::any_of(made.reasons.begin(), made.reasons.end(), [&](const reason& one) {
        return one.rule != nullptr && one.rule->id == rule;
    });
}
inline bool gives(const ruling& made, reason_code code) {
    return std::any_of(made.reasons.begin(), made.reasons.end(),
                       [&](const reason& one) { return one.code == code; });
}
inline bool has_to_assess(const ruling& made, legal_fact fact) {
    return std::any_of(made.assess.begin(), made.assess.end(),
                       [&](const to_assess& one) { return one.fact.legal == fact; });
}
/// Keys of those who may, in the order given; with `?` where it depends.
inline std::string keys_of(const governance& of, const std::vector<authority>& holders) {
    std::string text;
    for (const auto& one : holders) {
        if (!text.empty()) text += ' ';
        text += one.who.is(subject::kind::organ) ? of.at(one.who.organ()).key
                                                 : of.at(one.who.post()).key;
        if (one.verdict == verdict::depends) text += '?';
    }
    return text;
}

} // namespace mandat::test
