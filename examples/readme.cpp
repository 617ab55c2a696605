// SPDX-License-Identifier: MIT
// The README's first answer: the block between the marks stands there letter by letter, and a test compares them.

// [readme]
#include <mandat/io/bundle.hpp>
#include <mandat/mandat.hpp>

#include <cstdio>

int told(const mandat::fault& wrong) {
    std::fprintf(stderr, "%s\n", wrong.text.en.c_str());
    return 64;
}

int main() {
    const auto region = mandat::load_bundle("examples/norrbotten");
    if (!region) return told(region.error().front());
    const mandat::reference_resolver resolver{region.value()};

    auto question = resolver.ask();
    question.on = *mandat::make_date(2024, 3, 13);
    const auto who = mandat::look_up_post(region.value(), "regiondirektor");
    const auto point = mandat::look_up_point(region.value(), "rs/7.6", question.on);
    if (!who) return told(who.error());
    if (!point) return told(point.error()); // there is no point `rs/7.66`; did you mean `rs/7.6`?
    question.who = who.value();
    question.matter = region.value().at(point.value()).matter;

    const auto ruling = resolver.explain(question);
    std::puts(mandat::explain_in_text(ruling, mandat::language::english).c_str());
}
// [readme]
