// SPDX-License-Identifier: MIT
#pragma once
// How policy tests went, for people and for programs (compiled part `documents`).

#include <mandat/decide/ruling.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>

#include <optional>
#include <span>
#include <string>

namespace mandat {

/// One policy test: what was expected, and the answer.
struct tested {
    place where;
    std::string name; ///< the sentence that says what is tested; may be empty
    verdict expected = verdict::not_authorised;
    std::optional<reason_code> expected_reason; ///< nothing: any
    ruling answered;
};

[[nodiscard]] inline bool has_passed(const tested& one) noexcept {
    return one.answered.verdict == one.expected &&
           (!one.expected_reason || *one.expected_reason == one.answered.reason);
}

/// `file:line:column: sentence` for each test that failed, then how many there were.
[[nodiscard]] std::string in_text(std::span<const tested> tests, language wanted);

/// `mandat.tests/1`: a summary, then every test in the order given.
[[nodiscard]] std::string to_json(std::span<const tested> tests);

} // namespace mandat
