// SPDX-License-Identifier: MIT
#include <mandat/io/bundle.hpp>
#include <mandat/mandat.hpp>

#include <vector>

// A region of one body, that may decide the one matter there is.
int main() {
    const auto region = mandat::load_bundle(std::vector<mandat::bundle_file>{{"region.toml", R"(
[region]
id   = "x"
name = "Påhittad region"
[[matter]]
id   = "m"
name = "Ärende"
assessed = { of_principle_or_greater_importance = "nej", by = "jurist", on = 2024-01-01, source = "d" }
[[document]]
id    = "d"
title = "Handling"
[[organ]]
id   = "n"
name = "Nämnden"
kind = "nämnd"
from = 2020-01-01
remit = [{ text = "Ärenden", matter = "m" }]
)"}});
    if (!region) return 1;
    const mandat::reference_resolver resolver{region.value()};
    auto question = resolver.ask();
    question.who = region.value().find_organ("n");
    question.matter = region.value().find_matter("m");
    question.on = *mandat::make_date(2024, 3, 13);
    return resolver.check(question).verdict == mandat::verdict::authorised ? 0 : 2;
}
