// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/documents/tests.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/io/policy_tests.hpp>

#include <algorithm>
#include <filesystem>
#include <vector>

namespace mandat::cli {

namespace {

/// A name that the bundle lacks is wrong in the file of tests, not on the command line.
exit_code report_in_files(const faults& found, const arguments& given) {
    const auto code = report(found, given);
    return code == exit_code::io ? code : exit_code::bad_data;
}

} // namespace

exit_code run_tests(const arguments& given) {
    const auto loaded = load_told(given);
    if (const auto* const ended = std::get_if<exit_code>(&loaded)) return *ended;
    const auto& of = std::get<governance>(loaded);
    const std::vector<std::filesystem::path> files{given.files.begin(), given.files.end()};
    const auto tests = read_policy_tests(of, files);
    if (!tests) return report_in_files(tests.error(), given);

    const reference_resolver resolver{of};
    std::vector<tested> done;
    for (const auto& one : tests.value().tests)
        done.push_back({one.where, one.name, one.expected, one.reason, resolver.explain(one.asked),
                        one.id, one.rule, one.assess});
    const auto elsewhere = tests.value().of_other_regions;
    print_text(given.json ? to_json(done, elsewhere) : in_text(done, given.in, elsewhere));
    return std::all_of(done.begin(), done.end(), has_passed) ? exit_code::yes : exit_code::no;
}

} // namespace mandat::cli
