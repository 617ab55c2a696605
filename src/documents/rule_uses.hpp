// SPDX-License-Identifier: MIT
#pragma once
// Every use of every rule and every test that cites one, as src/cmake/rule-uses.cmake and
// rule-tests.cmake found them (private to `report`).

#include <mandat/documents/rules.hpp>
#include <mandat/domain/facts.hpp>

#include <span>
#include <string_view>

namespace mandat {

/// In order of rule, then of file.
[[nodiscard]] std::span<const rule_use> all_rule_uses() noexcept;

/// In order of rule, those in `law/` first, then of file and line.
[[nodiscard]] std::span<const rule_clause> all_rule_clauses() noexcept;

/// A fact that some clause of a rule asks.
struct asked_fact {
    std::string_view rule;
    legal_fact fact;
};
[[nodiscard]] std::span<const asked_fact> all_asked_facts() noexcept;

/// A test whose name or tags may cite rules.
struct citing_test {
    std::string_view name;
    std::string_view tags; ///< `[law][kl][kl-6-38]`
    std::string_view file;
};
/// In order of file, and there as they stand. Empty where there is no tests folder.
[[nodiscard]] std::span<const citing_test> all_citing_tests() noexcept;

} // namespace mandat
