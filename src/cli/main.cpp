// SPDX-License-Identifier: MIT
// The tool `mandat`: one command, one answer, one exit code.

#include "arguments.hpp"
#include "commands.hpp"
#include "help.hpp"
#include "output.hpp"

#include <exception>
#include <string>
#include <variant>

namespace {

using namespace mandat;
using namespace mandat::cli;

/// An answer that did not reach its reader is none.
exit_code ended_with(exit_code code, language in) {
    const auto failed = output_fault();
    if (!failed) return code;
    print_aside("mandat: " + failed->in(in) + "\n");
    return exit_code::io;
}

} // namespace

int main(int count, char** words) {
    prepare_output();
    auto in = language_among(count, words);
    try {
        const auto read = read_arguments(count, words);
        if (const auto* ended = std::get_if<exit_code>(&read))
            return static_cast<int>(ended_with(*ended, in));
        const auto& given = std::get<arguments>(read);
        in = given.in;
        return static_cast<int>(ended_with(run(given), in));
    } catch (const std::exception& unforeseen) {
        const sentence told{"internt fel: ", "internal error: "};
        print_aside("mandat: " + told.in(in) + unforeseen.what() + "\n");
        return static_cast<int>(exit_code::our_fault);
    }
}
