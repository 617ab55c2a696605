// SPDX-License-Identifier: MIT
#pragma once
// The rule catalogue as a document: each rule with its wordings, its clause in the code and the
// tests that assert it (compiled part `documents`).

#include <mandat/documents/text.hpp>
#include <mandat/domain/citation.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/special_statutes.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {

/// A rule, and a file that cites it: a header by its place in `mandat/`, `decide/paths.hpp`.
struct rule_use {
    std::string_view rule;
    std::string_view file;
};

/// Where the library cites a rule, in order of the files; empty when nowhere.
[[nodiscard]] std::span<const rule_use> uses_of(std::string_view id) noexcept;

/// Where a rule is a condition: the line of a header on which the code asks or answers by it.
struct rule_clause {
    std::string_view rule;
    std::string_view file; ///< by its place in `mandat/`
    unsigned line = 0;
};

/// The clauses of a rule, those in `law/` first; empty for none.
[[nodiscard]] std::span<const rule_clause> clauses_of(std::string_view id) noexcept;

/// The facts that a rule asks for: those that name it, and those that its clauses
/// ask. In their own order.
[[nodiscard]] std::vector<legal_fact> facts_of(const rule& one);

/// The statutes that ban or limit delegation, or give a power directly, for the rule that speaks of
/// them; empty for every other.
/// @law KL 6:38 1 st. 5 p.
[[nodiscard]] std::span<const special_statute> special_statutes_of(const rule& one) noexcept;

/// A test, and its file by its place in the source tree: `tests/law/catalog.test.cpp`.
struct rule_test {
    std::string_view name;
    std::string_view file;
};

/// The tests that assert a rule: their names or tags cite it, or a whole that it is a part of
/// (these last). Empty where the library was built without its tests' sources.
[[nodiscard]] std::vector<rule_test> tests_of(const rule& one);

/// The rule under an id, and those of its parts: `KL-6-40` has two paragraphs, `KL-6` a
/// chapter, `KL-5-16` a later wording. Empty for none.
[[nodiscard]] std::span<const rule> rules_under(std::string_view id) noexcept;

/// What a citation or an id leads to.
struct rules_found {
    std::vector<rule> rules;           ///< in the catalogue's order
    std::optional<citation> instead{}; ///< the place that they are of, where the cited one has none
    std::vector<std::string> unread{}; ///< what else the text names, and no act here has
};

/// The rules of a place in an act and of its parts: a section's, all that it has. A point without a
/// paragraph is of the first paragraph that has points. A part without a rule leads to the least
/// place around it that has one.
[[nodiscard]] rules_found rules_at(const citation& cited);

/// The same of a citation as people write it (domain/notation.hpp), or of
/// an id, and of each of several (domain/cited.hpp). Of two acts by one name, those of either. Empty
/// for neither, and where a part of the text could not be read.
[[nodiscard]] rules_found rules_named(std::string_view notation);

/// Rules as tables, one per act.
[[nodiscard]] std::string rules_in_text(language wanted, markup as = markup::text,
                                        std::span<const rule> rules = catalog);

/// One rule with all that is recorded of it.
[[nodiscard]] std::string rule_in_text(const rule& one, language wanted, markup as = markup::text);

/// `mandat.rules/1`: rules with their wordings, facts, clauses, tests and uses.
[[nodiscard]] std::string rules_to_json(std::span<const rule> rules = catalog);

} // namespace mandat
