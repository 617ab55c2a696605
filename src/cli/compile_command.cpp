// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "options.hpp"
#include <mandat/io/snapshot.hpp>

#include <unistd.h>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace mandat::cli {

namespace {

/// What was written on the command line.
struct asked_compile {
    std::string bundle;
    std::string file;
};

/// To standard output, which is for programs, not for a screen.
exit_code print_snapshot(const asked_compile& asked, const arguments& given) {
    if (::isatty(STDOUT_FILENO) != 0)
        return report(
            std::vector{bad_question({"en kompilerad region är inget för en skärm; skicka den "
                                      "vidare, eller ange en fil",
                                      "a compiled region is nothing for a screen; send it on, or "
                                      "give a file"})},
            given);
    const auto made = make_snapshot(asked.bundle);
    if (!made) return report(made.error(), given);
    tell_what_was_left_out(made.value().left_out, given);
    print_as_is(std::span{made.value().bytes});
    return exit_code::yes;
}

exit_code run_compile(const asked_compile& asked, const arguments& given) {
    if (asked.file == "-") return print_snapshot(asked, given);
    const auto written = write_snapshot(asked.bundle, asked.file);
    if (!written) return report(written.error(), given);
    const auto& made = written.value();
    tell_what_was_left_out(made.left_out, given);
    const auto told = worded({"{}: {} byte, av paketet {:016x}; kontrollerad",
                              "{}: {} bytes, of the bundle {:016x}; verified"},
                             asked.file, made.bytes.size(), made.bundle);
    print_text(told.in(given.in));
    return exit_code::yes;
}

} // namespace

void add_compile(CLI::App& app, arguments& given) {
    auto& sub = *app.add_subcommand(
        "compile", "A bundle as one file that a program opens and asks without parsing");
    const auto asked = std::make_shared<asked_compile>();
    sub.add_option("BUNDLE", asked->bundle, "folder of TOML files")->required();
    sub.add_option("-o,--output", asked->file,
                   "the file to write, - for standard output; an old one stays until it is whole")
        ->required()
        ->type_name("FILE");
    add_language(sub, given);
    sub.footer("Example:\n"
               "  mandat compile examples/norrbotten -o norrbotten.mandat\n"
               "A program opens it with mandat::snapshot::open (mandat/io/snapshot.hpp).");
    answer_alone(sub, given, asked, run_compile);
}

} // namespace mandat::cli
