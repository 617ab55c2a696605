// SPDX-License-Identifier: MIT
#pragma once
// The commands: what adds each to the command line or runs it, and what they
// share (the tool, private).

#include "arguments.hpp"
#include "output.hpp"
#include "suggestion.hpp"
#include <mandat/documents/text.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/model/governance.hpp>

#include <span>
#include <string>
#include <variant>

namespace CLI {
class App;
}

namespace mandat::cli {

/// Answers go to standard output, what is wrong to standard error.
[[nodiscard]] exit_code run(const arguments& given);

[[nodiscard]] exit_code exit_for(verdict found);

/// To standard error, so that what stands on standard output stays a document.
void tell_aside(const sentence& text, const arguments& given);

/// Faults go to standard error as text, or to standard output as the document that was asked for.
[[nodiscard]] exit_code report(std::span<const fault> found, const arguments& given);
[[nodiscard]] exit_code report(const faults& found, const arguments& given);

/// Tells aside what lies in a bundle's folder and was not read.
void tell_what_was_left_out(std::span<const std::string> paths, const arguments& given);
/// The bundle that was asked about, with what was left out of it told aside; or its faults told.
[[nodiscard]] std::variant<governance, exit_code> load_told(const arguments& given);

/// What was asked cannot be asked so; `parts` fill the gaps, as of `worded`.
template<class... Parts>
[[nodiscard]] fault bad_question(phrase pattern, const Parts&... parts) {
    return {fault_code::bad_question, {}, worded(pattern, parts...)};
}
template<class... Parts>
[[nodiscard]] fault unknown_name(phrase pattern, const Parts&... parts) {
    return {fault_code::unknown_name, {}, worded(pattern, parts...)};
}

/// The same for every command that writes Markdown or text.
[[nodiscard]] inline markup markup_of(const arguments& given) noexcept {
    return given.shape == format::markdown ? markup::markdown : markup::text;
}

// Each adds its command, which becomes `given.alone` when it is asked. Only `appeal` and
// `compile` read a bundle.

/// Quorum, votes, deferral, preparation, notice, minutes: a subcommand per question.
void add_meeting(CLI::App& app, arguments& given);
/// Whether, by whom, where and until when something can be appealed.
void add_appeal(CLI::App& app, arguments& given);
/// The last day of a statutory time, and how it was found.
void add_deadline(CLI::App& app, arguments& given);
/// The closed days of a year, and why they are closed.
void add_calendar(CLI::App& app, arguments& given);
/// A bundle as one file that answers as soon as it is opened.
void add_compile(CLI::App& app, arguments& given);

/// What is unlawful, without effect, likely wrong or not said; whether that fails
/// the run is for `--fail-on`.
[[nodiscard]] exit_code run_lint(const arguments& given);
/// The rule catalogue, whole or one rule. A misspelt id is told what it may have been meant for.
[[nodiscard]] exit_code run_rules(const arguments& given);
/// The facts that answers hang on; with a bundle, the region's own too.
[[nodiscard]] exit_code run_facts(const arguments& given);
/// Asks the questions of policy tests: those that fail go to standard output,
/// then how many there were.
[[nodiscard]] exit_code run_tests(const arguments& given);

} // namespace mandat::cli
