// SPDX-License-Identifier: MIT
// Many questions at a time, from a file that answers as soon as it is opened: a case system's way to ask.
#include <mandat/io/snapshot.hpp>
#include <mandat/mandat.hpp>

#include <cstdio>
#include <filesystem>
#include <vector>

int main() {
    // Once, when the delegation order changes: `mandat compile examples/norrbotten -o norrbotten.mandat`
    const auto file = std::filesystem::temp_directory_path() / "norrbotten-example.mandat";
    if (!mandat::write_snapshot("examples/norrbotten", file)) return 1;

    // In each process: mapped, not parsed. The checksum of the whole file is verified first.
    const auto opened = mandat::snapshot::open(file);
    if (!opened) {
        std::puts(opened.error().text.en.c_str());
        return 1;
    }
    const auto& region = opened.value();

    // May the regiondirektör decide on branches (point 7.6), day by day around its first?
    std::vector<mandat::question> asked;
    for (unsigned day = 11; day <= 14; ++day) {
        auto one = region.ask();
        one.who = region.find_post("regiondirektor");
        one.matter = region.find_matter("filialer");
        one.on = *mandat::make_date(2024, 3, day);
        asked.push_back(one.assessed()); // nothing of KL 6:38 first paragraph or 5:1 applies
    }
    std::vector<mandat::brief> answers(asked.size());
    region.check(asked, answers);
    for (std::size_t i = 0; i < asked.size(); ++i)
        std::printf("%s  %-14s  %s\n", mandat::to_text(asked[i].on).c_str(),
                    std::string{mandat::key_of(answers[i].verdict)}.c_str(),
                    std::string{mandat::describe(answers[i].reason).text.en}.c_str());

    // The reasons of one of them, from the same file.
    const auto ruling = region.explain(asked[1]);
    if (ruling)
        std::puts(mandat::explain_in_text(ruling.value(), mandat::language::english).c_str());
    std::filesystem::remove(file);
}
