// SPDX-License-Identifier: MIT
#pragma once
// What a row of a table says of a conclusion: its outcome, its rules and its questions, as keys.

#include "support/day.hpp"
#include <mandat/law/meeting/conclusion.hpp>

#include <string>
#include <string_view>

namespace mandat::test {

/// The rules' ids, in order: `KL-6-27 KL-6-30`.
template<class Outcome>
std::string rules_of(const meeting::conclusion<Outcome>& made) {
    std::string text;
    for (const rule* one : made.rules) text += (text.empty() ? "" : " ") + std::string{one->id};
    return text;
}
/// The questions' keys, in order.
template<class Outcome>
std::string questions_of(const meeting::conclusion<Outcome>& made) {
    std::string text;
    for (const auto& one : made.assess) text += (text.empty() ? "" : " ") + std::string{one.key};
    return text;
}
template<class Outcome>
std::string_view outcome_of(const meeting::conclusion<Outcome>& made) {
    return describe(made.outcome).key;
}
template<class Outcome>
answer reading_of(const meeting::conclusion<Outcome>& made) {
    return describe(made.outcome).reads_as;
}

/// Only an open conclusion asks, and what is undecided asks or names what has to be done.
template<class Outcome>
bool asks_only_when_open(const meeting::conclusion<Outcome>& made) {
    return made.assess.empty() == (made.outcome != Outcome::needs_assessment);
}

} // namespace mandat::test
