// SPDX-License-Identifier: MIT
// Every post and what it may decide, since when and within which limits: the region's whole matrix of authority.
#include <mandat/index/authority_matrix.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/mandat.hpp>

#include <cstdio>
#include <string>
#include <vector>

int main() {
    const auto region = mandat::load_bundle("examples/norrbotten");
    if (!region) return 1;
    const mandat::resolver resolver{region.value()};
    const auto& of = resolver.of();

    // What somebody has to assess of each matter; here, that they are ordinary ones.
    const auto assessed = mandat::nothing_bars_delegation();
    const auto from_march = mandat::period::from(*mandat::make_date(2024, 3, 1));
    for (const auto& one : mandat::authority_matrix(resolver, from_march, assessed)) {
        if (!one.who.is(mandat::subject::kind::post)) continue; // bodies decide by their own remit
        const auto last = one.when.last();
        std::printf(
            "%-10s  %-22s  %-23s  %s %s%s\n", std::string{mandat::key_of(one.verdict)}.c_str(),
            std::string{of.at(one.matter).key}.c_str(), std::string{of.key_of(one.who)}.c_str(),
            mandat::to_text(one.when.first()).c_str(),
            last ? ("to " + mandat::to_text(*last)).c_str() : "on",
            one.within.highest ? (", up to " + mandat::to_text(*one.within.highest)).c_str() : "");
    }
}
