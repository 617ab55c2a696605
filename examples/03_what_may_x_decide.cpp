// SPDX-License-Identifier: MIT
// What may a head of operations decide in the fictional region, and what hangs on which fact?

#include <mandat/documents/text.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/mandat.hpp>

#include <cstdio>

int main() {
    const auto region = mandat::load_bundle("examples/exempelregionen").value();
    const mandat::reference_resolver resolver{region};

    const auto who = region.find_post("verksamhetschef_ortopedi");
    const auto day = *mandat::make_date(2024, 5, 2);
    const auto allowed = resolver.may_decide(who, day);
    std::puts(mandat::in_text(region, who, day, allowed, mandat::language::swedish).c_str());
}
