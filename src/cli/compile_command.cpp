// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "options.hpp"
#include <mandat/io/snapshot.hpp>

#include <fmt/core.h>

#include <memory>
#include <span>
#include <string>

namespace mandat::cli {

namespace {

/// What was written on the command line.
struct asked_compile {
    std::string bundle;
    std::string file;
};

exit_code run_compile(const asked_compile& asked, const arguments& given) {
    const auto written = write_snapshot(asked.bundle, asked.file);
    if (!written) return report(written.error(), given);
    // What was written is read again before anyone relies on it.
    const auto opened = snapshot::open(asked.file, trust::verify);
    if (!opened) return report(std::span{&opened.error(), 1}, given);
    const auto told = worded({"{}: {} byte, av paketet {:016x}; kontrollerad",
                              "{}: {} bytes, of the bundle {:016x}; verified"},
                             asked.file, written.value(), opened.value().hash());
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
                   "the file to write; an old one stays until it is whole")
        ->required()
        ->type_name("FILE");
    add_language(sub, given);
    sub.footer("Example:\n"
               "  mandat compile examples/norrbotten -o norrbotten.mandat\n"
               "A program opens it with mandat::snapshot::open (mandat/io/snapshot.hpp).");
    answer_alone(sub, given, asked, run_compile);
}

} // namespace mandat::cli
