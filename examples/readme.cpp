// SPDX-License-Identifier: MIT
// The README's first answer: the block between the marks stands there letter by letter, and a test compares them.

// [readme]
#include <mandat/io/bundle.hpp>
#include <mandat/mandat.hpp>

#include <cstdio>

int main() {
    const auto region = mandat::load_bundle("examples/norrbotten").value();
    const mandat::reference_resolver resolver{region};

    auto question = resolver.ask();
    question.who = region.find_post("regiondirektor");
    question.on = *mandat::make_date(2024, 3, 13);
    question.matter = region.at(region.find_point("rs/7.6", question.on)).matter;

    const auto ruling = resolver.explain(question);
    std::puts(mandat::explain_in_text(ruling, mandat::language::english).c_str());
}
// [readme]
