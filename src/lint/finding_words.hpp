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
#include <string>
#include <string_view>

namespace mandat::detail {

[[nodiscard]] inline std::string in_backticks(std::string_view text) {
    return '`' + std::string{text} + '`';
}

/// One more place involved; what was made in a program has none.
inline void add_place(finding& made, const location& where) {
    if (where.is_known() &&
        std::find(made.where.begin(), made.where.end(), where) == made.where.end())
        made.where.push_back(where);
}

/// `från och med 2024-01-01 till och med 2025-12-31`
[[nodiscard]] inline sentence days_in_words(const period& days) {
    sentence made{"från och med " + to_text(days.first()), "from " + to_text(days.first())};
    if (const auto last = days.last()) {
        made.sv += " till och med " + to_text(*last);
        made.en += " through " + to_text(*last);
    }
    return made;
}

/// `3 månader`
[[nodiscard]] inline sentence length_in_words(const duration& length) {
    const auto& unit = term_for(length.measured).said();
    const auto count = std::to_string(length.count) + ' ';
    return {count + std::string{unit.sv}, count + std::string{unit.en}};
}

[[nodiscard]] inline std::string_view key_of(const governance& of, const named_fact& fact) {
    return fact.legal ? key_of(*fact.legal) : of.at(fact.own).key;
}

} // namespace mandat::detail
