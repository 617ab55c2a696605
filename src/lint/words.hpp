// SPDX-License-Identifier: MIT
#pragma once
// Words and places that findings are made of (layer 5, private).

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/lint/finding.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

/// What is put into a text: the same in both languages, or not.
struct text_part {
    text_part(std::string_view same) // NOLINT(google-explicit-constructor): a text is a part
        : said{std::string{same}, std::string{same}} {}
    text_part(const std::string& same) // NOLINT(google-explicit-constructor): a text is a part
        : said{same, same} {}
    text_part(const phrase& fixed) // NOLINT(google-explicit-constructor): a phrase is a part
        : said{std::string{fixed.sv}, std::string{fixed.en}} {}
    text_part(sentence composed) // NOLINT(google-explicit-constructor): a sentence is a part
        : said{std::move(composed)} {}
    sentence said;
};
using text_parts = std::initializer_list<text_part>;
using places = std::initializer_list<location>;
using maybe_example = std::optional<example_question>;

/// The text with its parts where it has `{0}`, `{1}` …
[[nodiscard]] inline sentence filled(const phrase& text, text_parts parts) {
    const auto fill = [&](std::string_view with, language in) {
        std::string made;
        for (std::size_t i = 0; i < with.size(); ++i) {
            const bool is_part = with[i] == '{' && i + 2 < with.size() && with[i + 2] == '}' &&
                                 with[i + 1] >= '0' && with[i + 1] <= '9';
            if (!is_part) {
                made += with[i];
                continue;
            }
            made += (parts.begin() + (with[i + 1] - '0'))->said.in(in);
            i += 2;
        }
        return made;
    };
    return {fill(text.sv, language::swedish), fill(text.en, language::english)};
}
/// What was found and what to do about it. The parts may be put into both.
inline void tell(finding& made, const phrase& text, const phrase& fix, text_parts parts) {
    made.text = filled(text, parts);
    made.fix = filled(fix, parts);
}
inline void append(sentence& to, const sentence& more) {
    to.sv += more.sv;
    to.en += more.en;
}

[[nodiscard]] inline std::string in_backticks(std::string_view text) {
    return '`' + std::string{text} + '`';
}
/// `från och med 2024-01-01 till och med 2025-12-31`
[[nodiscard]] inline sentence days_in_words(const period& days) {
    auto made = filled({"från och med {0}", "from {0}"}, {to_text(days.first())});
    if (const auto last = days.last())
        append(made, filled({" till och med {0}", " through {0}"}, {to_text(*last)}));
    return made;
}
/// `3 månader`
[[nodiscard]] inline sentence length_in_words(const duration& length) {
    return filled({"{0} {1}", "{0} {1}"},
                  {std::to_string(length.count), term_for(length.measured).said()});
}
/// Sentences after each other: `a`, `b` och `c`.
[[nodiscard]] inline sentence enumerated(const std::vector<sentence>& parts) {
    sentence made;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool is_last = i + 1 == parts.size();
        made.sv += (i == 0 ? "" : is_last ? " och " : ", ") + parts[i].sv;
        made.en += (i == 0 ? "" : is_last ? " and " : ", ") + parts[i].en;
    }
    return made;
}
[[nodiscard]] inline sentence enumerated_keys(const std::vector<std::string_view>& keys) {
    std::vector<sentence> parts;
    parts.reserve(keys.size());
    for (const auto key : keys) parts.push_back({in_backticks(key), in_backticks(key)});
    return enumerated(parts);
}
/// `a`, `b`, `c`
template<class List>
[[nodiscard]] std::string listed(const List& texts) {
    std::string made;
    for (const auto& one : texts) made += (made.empty() ? "" : ", ") + in_backticks(one);
    return made;
}

[[nodiscard]] inline std::string_view key_of(const governance& of, const named_fact& fact) {
    return fact.legal ? key_of(*fact.legal) : of.at(fact.own).key;
}
/// `rs/2.3 a`
[[nodiscard]] inline std::string part_key(const governance& of, delegation_id id) {
    const auto& one = of.at(id);
    auto key = of.key_of(one.point);
    if (!one.letter.empty()) key += ' ' + std::string{one.letter};
    return key;
}

/// One more place involved; what was made in a program has none.
inline void add_place(finding& made, const location& where) {
    if (where.is_known() && std::ranges::find(made.where, where) == made.where.end())
        made.where.push_back(where);
}
[[nodiscard]] inline finding during(const period& days, finding made) {
    made.when = days;
    return made;
}
inline void add_sources(finding& made, const std::vector<source>& sources) {
    made.sources.insert(made.sources.end(), sources.begin(), sources.end());
}

} // namespace mandat::detail
