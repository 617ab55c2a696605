// SPDX-License-Identifier: MIT
// The tool `mandat`: one command, one answer, one exit code.

#include "arguments.hpp"
#include "commands.hpp"

#include <cstdio>
#include <exception>
#include <variant>

int main(int count, char** words) {
    using namespace mandat::cli;
    try {
        const auto read = read_arguments(count, words);
        if (const auto* ended = std::get_if<exit_code>(&read)) return static_cast<int>(*ended);
        const auto code = run(std::get<arguments>(read));
        const bool was_written = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
        return static_cast<int>(was_written ? code : exit_code::io);
    } catch (const std::exception& unforeseen) {
        std::fprintf(stderr, "mandat: internal error: %s\n", unforeseen.what());
        return static_cast<int>(exit_code::our_fault);
    }
}
