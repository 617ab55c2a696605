// SPDX-License-Identifier: MIT
#include "short_answer.hpp"

#include <mandat/wording/explanation.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>

namespace mandat::cli {
namespace {

/// What `--assessed` denies, and nothing else.
[[nodiscard]] bool is_all_denied_by_assessed(const ruling& given) {
    const auto denied = nothing_bars_delegation();
    return std::all_of(given.assess.begin(), given.assess.end(), [&](const to_assess& one) {
        return std::any_of(denied.begin(), denied.end(),
                           [&](const assertion& other) { return other.fact == one.fact; });
    });
}
/// One is asked in the answer itself.
[[nodiscard]] std::string list_of(const ruling& given, language in) {
    std::size_t widest = 0;
    for (const auto& one : given.assess)
        widest = std::max(widest, key_for(one.fact, given.of()).size());
    std::string text;
    for (const auto& one : given.assess) {
        std::string key{key_for(one.fact, given.of())};
        key.resize(widest + 2, ' ');
        text += "  " + key + question_for(one.fact, given.of()).in(in) + "\n";
    }
    return text;
}
[[nodiscard]] std::string how_to_answer(const ruling& given, language in) {
    const bool is_one = given.assess.size() == 1;
    const auto key =
        is_one ? key_for(given.assess.front().fact, given.of()) : phrase{"NYCKEL", "KEY"}.in(in);
    auto text = fmt::format("  --fact {}={}", key, phrase{"ja|nej", "yes|no"}.in(in));
    if (is_all_denied_by_assessed(given))
        text +=
            is_one ? phrase{"; --assessed säger nej", "; --assessed says no"}.in(in)
                   : phrase{"; --assessed säger nej på alla", "; --assessed says no to all"}.in(in);
    return text + "\n";
}

} // namespace

std::string short_answer(const ruling& given, language in) {
    auto text = answer_for(given).in(in) + "\n";
    if (given.verdict != verdict::depends || given.assess.empty()) return text;
    if (given.assess.size() > 1) text += list_of(given, in);
    return text + how_to_answer(given, in);
}

} // namespace mandat::cli
