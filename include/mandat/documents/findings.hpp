// SPDX-License-Identifier: MIT
#pragma once
// What lint found, for people and for programs, and what each kind of finding means
// (compiled part `documents`).

#include <mandat/documents/text.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/lint/finding.hpp>
#include <mandat/model/governance.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {

// ---------------------------------------------------------------------------------------- findings

/// Each finding as a compiler tells it: place, severity, code and rule; then law, days, other
/// places, what to do, a test that shows it, and sources. The last line counts. Those that are
/// suppressed are counted, not told.
///
/// As Markdown: a table for each severity, and the tests in one block, to be read
/// where a change is reviewed.
///
/// @param found  in the order they are to stand
[[nodiscard]] std::string in_text(const governance& of, std::span<const finding> found,
                                  language wanted, markup as = markup::text);

/// `mandat.findings/1`: a summary, then every finding, the suppressed ones with their reason.
[[nodiscard]] std::string findings_to_json(const governance& of, std::span<const finding> found);

/// A SARIF 2.1.0 log with one run, for what shows findings beside the files.
///
/// Fingerprints are `about/version/code`, so that a finding keeps its identity when lines move.
///
/// @param wanted  the language of messages and of the descriptions of codes
/// @param folder  put before each file: the bundle's folder as a reader of the log names it;
///                may be empty
[[nodiscard]] std::string findings_to_sarif(const governance& of, std::span<const finding> found,
                                            language wanted, std::string_view folder = {});

/// An example question as a `[[test]]` of a policy test: the question by keys, and the
/// answer that it has today.
///
/// @return  TOML that ends with a line feed; empty when the question belongs to another governance
[[nodiscard]] std::string policy_test_of(const governance& of, const example_question& shown);

// ------------------------------------------------------------------------------- what a code means

/// What one code means: why it matters, what to do, the law, and a piece of a bundle
/// with it and one without.
struct finding_doc {
    finding_code code{};
    phrase why;
    phrase remedy;
    std::vector<std::string_view> law; ///< ids in the rule catalogue; none where prudence speaks
    std::string failing; ///< TOML that goes with the shared region, see `example_files`
    std::string passing;
    std::vector<finding_code> also{}; ///< every other code that `failing` gives
};

/// Every code's, in the order of the codes.
[[nodiscard]] std::span<const finding_doc> finding_docs();

[[nodiscard]] const finding_doc& doc_of(finding_code code);

/// A file of an example's bundle.
struct example_file {
    std::string path;
    std::string text;
};

/// The fictional region that all examples share, which gives no finding, with one of them added.
///
/// An example with an `[order]` of its own is a file of its own; any other goes on
/// where the shared order ends.
///
/// @param example  `failing` or `passing`; empty for the region alone
[[nodiscard]] std::vector<example_file> example_files(std::string_view example = {});

[[nodiscard]] std::string in_text(const finding_doc& doc, language wanted,
                                  markup as = markup::text);

/// All codes on one page, the shared region first.
[[nodiscard]] std::string finding_docs_in_markdown(language wanted);

/// The codes that a misspelt one may have been meant for: nearest first, at most three.
[[nodiscard]] std::vector<std::string> nearest_finding_codes(std::string_view key);

} // namespace mandat
