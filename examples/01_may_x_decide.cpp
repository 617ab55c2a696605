// SPDX-License-Identifier: MIT
// May the regiondirektör open or close a branch clinic? The same question, four days, and what a human has assessed.

#include <mandat/io/bundle.hpp>
#include <mandat/mandat.hpp>

#include <cstdio>
#include <string_view>

int main() {
    const auto region = mandat::load_bundle("examples/norrbotten").value();
    const mandat::reference_resolver resolver{region};

    auto question = resolver.ask();
    question.who = region.find_post("regiondirektor");

    const auto ask = [&](std::string_view day) {
        question.on = *mandat::parse_date(day);
        question.matter = region.at(region.find_point("rs/7.6", question.on)).matter;
        const auto ruling = resolver.explain(question);
        std::printf("%s  %s\n", mandat::to_text(question.on).c_str(),
                    mandat::answer_for(ruling).en.c_str());
    };

    std::puts("Nothing asserted:");
    ask("2024-03-13");

    std::puts("\nA jurist has assessed that nothing of KL 6:38 first paragraph or 5:1 applies:");
    question = question.assessed();
    for (const auto* day : {"2024-03-11", "2024-03-12", "2024-03-13"}) ask(day);

    std::puts("\nIt closes half of the branches, so it concerns the activity's scope:");
    question.facts.assert_that(mandat::legal_fact::concerns_goals_direction_scope_quality,
                               mandat::answer::yes);
    ask("2024-03-13");
}
