// SPDX-License-Identifier: MIT
#pragma once
// Reads policy tests, the questions with expected answers that a jurist writes (compiled part io).

#include <mandat/decide/question.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mandat {

/// A question on one governance, and the answer that it is to have.
struct policy_test {
    place where;
    std::string id;     ///< by which other programs know the question; may be empty
    std::string name;   ///< the sentence that says what is tested; may be empty
    std::string source; ///< what the expected answer rests on; may be empty
    question asked{};
    verdict expected = verdict::not_authorised;
    std::optional<reason_code> reason;  ///< nothing: any
    const mandat::rule* rule = nullptr; ///< which decides; null: any
    /// What is to be assessed, these and no others, in order; nothing: any.
    std::optional<std::vector<named_fact>> assess;
};

/// Those that a file has for one region. A file may hold several regions' tests: each says `region`.
struct policy_tests {
    std::vector<policy_test> tests;
    std::size_t of_other_regions = 0; ///< left out
};

/// Reads the `[[test]]` tables of files, which lie outside of the bundle.
///
/// Names are found as on the command line: by id, or by a present or former name; a matter also
/// by its point. A name that is not there is a fault, for a test that asks of nobody would be
/// passed by a misspelling. A test that names another `region` is left out; a file all of whose
/// tests do is a fault.
///
/// @param files  read in the order given; faults name them as they are called here
/// @errors       the reading codes and the shape codes of `load_bundle`; not_found, ambiguous, and
///               bad_question for a fact that has no bearing on the matter
[[nodiscard]] checked<policy_tests> read_policy_tests(const governance& of,
                                                      std::span<const std::filesystem::path> files);
[[nodiscard]] checked<policy_tests> read_policy_tests(const governance& of,
                                                      std::span<const bundle_file> files);

} // namespace mandat
