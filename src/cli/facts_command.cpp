// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include <mandat/documents/fact_list.hpp>

#include <variant>

namespace mandat::cli {

namespace {

void print_facts(const governance* of, const arguments& given) {
    print_text(given.json ? fact_list_to_json(of)
                          : fact_list_in_text(of, given.in, markup_of(given)));
}

} // namespace

exit_code run_facts(const arguments& given) {
    if (given.bundle.empty()) {
        print_facts(nullptr, given);
        return exit_code::yes;
    }
    const auto loaded = load_told(given);
    if (const auto* const ended = std::get_if<exit_code>(&loaded)) return *ended;
    print_facts(&std::get<governance>(loaded), given);
    return exit_code::yes;
}

} // namespace mandat::cli
