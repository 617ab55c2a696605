// SPDX-License-Identifier: MIT
//
// The data as facts, for another program: what it says, and nothing that follows from it.

#include "decide/sagoregionen.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"
#include "support/run.hpp"
#include <mandat/documents/facts.hpp>

#include <string>

using Catch::Matchers::ContainsSubstring;

TEST_CASE("show --format facts: what exempelregionen's data says, a fact a line", "[cli][facts]") {
    const auto told =
        mandat::test::run_tool({"show", "examples/exempelregionen", "--format", "facts"});
    CHECK(told.code == 0);
    CHECK(told.err.empty());
    // sjukvardsnamnden-2024.toml, organisation.toml
    for (const auto* line :
         {"region('exempelregionen','region').\n", "known_through(day(2026,12,31)).\n",
          "organ('sjn','committee',none,period(day(2021,1,1),none)).\n",
          "remit_excluded('sjn','hyrpersonal',period(day(2021,1,1),none)).\n",
          "unit_parent('rontgen','ortopedi',period(none,day(2024,12,31))).\n",
          "unit_parent('rontgen','medicin',period(day(2025,1,1),none)).\n",
          "post_role('verksamhetschef_ortopedi','verksamhetschef').\n"})
        CHECK_THAT(told.out, ContainsSubstring(line));
}

TEST_CASE("Facts: an order that another took over from has no last day, for that is a conclusion",
          "[facts]") {
    const auto told =
        mandat::test::run_tool({"show", "examples/exempelregionen", "--format", "facts"});
    // sjukvardsnamnden-2022.toml: from 2022-01-01; the version of 2024 took over from it.
    CHECK_THAT(told.out, ContainsSubstring("order('sjn','2022','delegation_order','sjn',"
                                           "period(day(2022,1,1),none)).\n"));
}

TEST_CASE(
    "Facts: what a point's words and legal basis leave open is unknown of the point, until it is "
    "assessed",
    "[facts][words]") {
    auto region = mandat_tests::sagoregionen();
    region.order("d", "namnden").assessed = mandat_tests::found_ordinary();
    region.point("1", "inkop", "forvaltningschef").law = "PBL 12:6";
    region.matter("motion", "allt").name = "Svar på motion";
    region.point("2", "motion", "forvaltningschef");
    const auto told = [&] { return mandat::to_facts(mandat_tests::built(region.all)); };
    const std::string by_law =
        "assessed(point('d/1/1'),'special_statute_ban','unknown',none,none).\n";
    const std::string by_words =
        "assessed(point('d/1/2'),'opinion_to_council','unknown',none,none).\n";
    CHECK_THAT(told(), ContainsSubstring(by_law) && ContainsSubstring(by_words));
    for (auto& point : region.all.orders.back().points)
        point.assessed = mandat_tests::found_ordinary();
    CHECK_THAT(told(), !ContainsSubstring(by_law) && !ContainsSubstring(by_words));
}

TEST_CASE("show --format facts gives all, and says so where a part is asked for", "[cli][facts]") {
    for (const std::vector<std::string>& part :
         {std::vector<std::string>{"--on", "2024-05-02"}, {"--order", "sjn"}, {"--json"}}) {
        std::vector<std::string> words{"show", "examples/exempelregionen", "--format", "facts"};
        words.insert(words.end(), part.begin(), part.end());
        const auto done = mandat::test::run_tool(words);
        CHECK(done.code == 64);
        // With `--json` faults are a document of their own.
        CHECK_THAT(done.out + done.err, ContainsSubstring("--format facts"));
    }
}

TEST_CASE("Facts: a quote, a backslash or a line end in a name ends no atom", "[facts]") {
    CHECK(mandat::prolog_atom("chef's \\ vikarie") == "'chef\\'s \\\\ vikarie'");
    CHECK(mandat::prolog_atom("två\nrader") == "'två\\nrader'");
}
