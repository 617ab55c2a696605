// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "suggestion.hpp"
#include <mandat/documents/findings.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/law/recording.hpp>
#include <mandat/lint/lint.hpp>

#include <fmt/core.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <future>
#include <string>
#include <vector>

namespace mandat::cli {

namespace {

exit_code explain_code(const arguments& given) {
    if (given.code == "all") return print_text(finding_docs_in_markdown(given.in)), exit_code::yes;
    const auto code = find_finding_code(given.code);
    if (code) {
        print_text(in_text(doc_of(*code), given.in, markup_of(given)));
        return exit_code::yes;
    }
    auto hint = meant(nearest_finding_codes(given.code));
    if (hint.sv.empty()) hint = {"; se efter i fynden", "; look it up in the findings"};
    tell_aside(worded({"koden `{}` finns inte{}", "there is no code `{}`{}"}, given.code, hint),
               given);
    return exit_code::usage;
}

/// Somebody who waits at a terminal is told so after a second; a pipe is not.
std::vector<finding> lint_in_sight(const governance& of, const arguments& given) {
    if (::isatty(STDERR_FILENO) == 0) return lint(of, given.on);
    auto work = std::async(std::launch::async, [&] { return lint(of, given.on); });
    int seconds = 0;
    while (work.wait_for(std::chrono::seconds{1}) != std::future_status::ready) {
        print_aside(fmt::format(
            "\r{} {} s", given.in == language::swedish ? "granskar" : "reviewing", ++seconds));
        std::fflush(stderr);
    }
    // Takes the line back.
    if (seconds > 0) print_aside("\r\x1b[K");
    return work.get();
}

/// The bundle's folder as a log's reader finds it: from where the tool was started.
std::string folder_of(const std::string& bundle) {
    const auto path = std::filesystem::path{bundle}.lexically_normal().generic_string();
    return path == "." ? std::string{} : path;
}

std::string written(const governance& of, const std::vector<finding>& found,
                    const arguments& given) {
    if (given.json) return findings_to_json(of, found);
    if (given.sarif) return findings_to_sarif(of, found, given.in, folder_of(given.bundle));
    return in_text(of, found, given.in, markup_of(given));
}

} // namespace

exit_code run_lint(const arguments& given) {
    if (!given.code.empty()) return explain_code(given);
    // A list of nothing would say that nothing is wrong.
    if (given.on && *given.on < first_modelled_day)
        return report(
            std::vector{bad_question(
                {"{}: {}; granska en dag från och med {}", "{}: {}; review a day from {} on"},
                to_text(*given.on), describe(reason_code::era_not_modelled).text,
                to_text(first_modelled_day))},
            given);
    const auto loaded = load_told(given);
    if (const auto* const ended = std::get_if<exit_code>(&loaded)) return *ended;
    const auto& of = std::get<governance>(loaded);
    const auto found = lint_in_sight(of, given);
    print_text(written(of, found, given));
    const auto worst = gravest(found);
    return worst && *worst >= given.fail_on ? exit_code::no : exit_code::yes;
}

} // namespace mandat::cli
