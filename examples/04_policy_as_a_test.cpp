// SPDX-License-Identifier: MIT
// A region's policy as unit tests: rows of questions with the answer that the jurist expects.

#include <mandat/io/bundle.hpp>
#include <mandat/mandat.hpp>

#include <cstdio>
#include <string_view>

namespace {

struct row {
    std::string_view who;
    std::string_view day;
    std::string_view kronor;
    mandat::verdict expected;
};

constexpr row rows[] = {
    {"forvaltningschef_sjukvard", "2024-05-02", "200 000", mandat::verdict::authorised},
    {"forvaltningschef_sjukvard", "2024-05-02", "200 000,01", mandat::verdict::not_authorised},
    {"forvaltningschef_sjukvard", "2023-12-31", "200 000",
     mandat::verdict::not_authorised}, // 100 000 in the order of 2022
    {"verksamhetschef_ortopedi", "2024-05-02", "150 000",
     mandat::verdict::authorised}, // sub-delegated
    {"enhetschef_ortopedi", "2024-05-02", "1",
     mandat::verdict::not_authorised}, // never a second step
    {"forvaltningschef_sjukvard", "2027-01-01", "1",
     mandat::verdict::depends}, // nobody vouches for 2027
};

} // namespace

int main() {
    const auto region = mandat::load_bundle("examples/exempelregionen").value();
    const mandat::reference_resolver resolver{region};
    int wrong = 0;
    for (const auto& one : rows) {
        auto question = resolver.ask();
        question.who = region.find_post(one.who);
        question.matter = region.find_matter("avtal_vardplats");
        question.on = *mandat::parse_date(one.day);
        question.amount = mandat::parse_kronor(one.kronor);
        const auto ruling = resolver.explain(question);
        const bool holds = ruling.verdict == one.expected;
        wrong += holds ? 0 : 1;
        std::printf("%s  %s\n", holds ? "ok   " : "WRONG", mandat::answer_for(ruling).en.c_str());
    }
    return wrong;
}
