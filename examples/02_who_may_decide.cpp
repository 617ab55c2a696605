// SPDX-License-Identifier: MIT
// Who may award a contract for hired staff, before and after the framework agreement applies?

#include <mandat/documents/text.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/mandat.hpp>

#include <cstdio>

int main() {
    const auto region = mandat::load_bundle("examples/norrbotten").value();
    const mandat::reference_resolver resolver{region};

    auto question = resolver.ask();
    question.matter = region.find_matter("tilldelning_hyrpersonal");
    question = question.assessed(); // nothing of KL 6:38 first paragraph or 5:1 applies

    for (const auto day : {*mandat::make_date(2024, 3, 31), *mandat::make_date(2024, 4, 1)}) {
        question.on = day;
        const auto holders = resolver.who_may(question);
        std::puts(mandat::in_text(region, question, holders, mandat::language::swedish).c_str());
    }
}
