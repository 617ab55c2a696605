// SPDX-License-Identifier: MIT
#pragma once
// How policy tests went, for people and for programs (compiled part `documents`).

#include <mandat/decide/ruling.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/rule.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mandat {

/// One policy test: what was expected, and the answer.
struct tested {
    place where;
    std::string name; ///< the sentence that says what is tested; may be empty
    verdict expected = verdict::not_authorised;
    std::optional<reason_code> expected_reason; ///< nothing: any
    ruling answered;
    std::string id{};                    ///< by which other programs know the question
    const rule* expected_rule = nullptr; ///< null: any
    std::optional<std::vector<named_fact>> expected_to_assess{}; ///< in order; nothing: any
};

/// The rule that decides: of the ground that comes first. Null where the region's own data does.
[[nodiscard]] inline const rule* deciding_rule(const ruling& one) noexcept {
    return one.reasons.empty() ? nullptr : one.reasons.front().rule;
}
/// What has to be assessed, in order.
[[nodiscard]] inline std::vector<named_fact> facts_to_assess(const ruling& one) {
    std::vector<named_fact> facts;
    for (const auto& open : one.assess) facts.push_back(open.fact);
    std::sort(facts.begin(), facts.end());
    return facts;
}

[[nodiscard]] inline bool has_passed(const tested& one) {
    return one.answered.verdict == one.expected &&
           (!one.expected_reason || *one.expected_reason == one.answered.reason) &&
           (one.expected_rule == nullptr || one.expected_rule == deciding_rule(one.answered)) &&
           (!one.expected_to_assess || *one.expected_to_assess == facts_to_assess(one.answered));
}

/// `file:line:column: sentence` for each test that failed, then how many there were.
///
/// @param of_other_regions  tests in the files that were left out
[[nodiscard]] std::string in_text(std::span<const tested> tests, language wanted,
                                  std::size_t of_other_regions = 0);

/// `mandat.tests/1`: a summary, then every test in the order given.
[[nodiscard]] std::string to_json(std::span<const tested> tests, std::size_t of_other_regions = 0);

} // namespace mandat
