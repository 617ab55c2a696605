// SPDX-License-Identifier: MIT
// The tool as a user meets it: exit codes, both languages, names, documents, and what it says when asked wrongly.

#include "documents/approved.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

using namespace mandat::test;

namespace {

const std::string norrbotten = "examples/norrbotten";
const std::string exempel = "examples/exempelregionen";

std::vector<std::string> with(std::vector<std::string> words,
                              const std::vector<std::string>& more) {
    words.insert(words.end(), more.begin(), more.end());
    return words;
}
/// What no document of the region assesses.
std::vector<std::string> assessed(std::vector<std::string> words) {
    return with(std::move(words), {"--assessed"});
}
std::vector<std::string> director(const std::string& command, const std::string& day) {
    return {command, norrbotten, "--who", "regiondirektör", "--matter", "rs/7.6", "--on", day};
}
bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("The exit code is the answer: 0 yes, 1 no, 2 depends", "[cli]") {
    CHECK(run_tool(assessed(director("check", "2024-03-13"))).code == 0);
    CHECK(run_tool(assessed(director("check", "2024-03-11"))).code == 1);
    CHECK(run_tool(director("check", "2024-03-13")).code == 2);
    CHECK(run_tool(assessed(director("explain", "2024-03-13"))).code == 0);
}

TEST_CASE("check answers a yes in one line, explain gives the chain and the law", "[cli]") {
    const auto short_one = run_tool(assessed(director("check", "2024-03-13")));
    CHECK(std::count(short_one.out.begin(), short_one.out.end(), '\n') == 1);
    CHECK(contains(short_one.out, "Ja"));

    const auto long_one = run_tool(assessed(director("explain", "2024-03-13")));
    for (const auto* part : {"Regionstyrelsen", "§ 41", "NLL-00290-2024", "KL-7-5",
                             "kommunallagen (2017:725) 7 kap. 5 §", "2024-03-12", "2024-06-10"})
        CHECK(contains(long_one.out, part));
    const auto english =
        run_tool(with(assessed(director("explain", "2024-03-13")), {"--lang", "en"}));
    CHECK(contains(english.out, "Yes"));
    CHECK(contains(english.out, "Local Government Act (2017:725) ch. 7 s. 5"));
}

TEST_CASE("check names each fact that the answer hangs on, and how to answer it", "[cli]") {
    const auto several = run_tool(director("check", "2024-03-13"));
    CHECK(several.code == 2);
    for (const auto* part :
         {"\n  concerns_goals_direction_scope_quality  Avser ärendet", "\n  opinion_to_council ",
          "\n  special_statute_ban ", "\n  --fact NYCKEL=ja|nej; --assessed säger nej på alla\n"})
        CHECK(contains(several.out, part));
    const auto one = run_tool({"check", exempel, "--who", "sjn_ordforande", "--matter", "sjn/1.1",
                               "--on", "2024-05-02", "--lang", "en"});
    CHECK(one.code == 2);
    CHECK(contains(one.out, "?\n  --fact urgent=yes|no\n"));
}

TEST_CASE("Posts, bodies and matters are found by id or by name, whatever the case, å ä ö included",
          "[cli][names]") {
    for (const auto* who : {"regiondirektor", "Regiondirektör", "REGIONDIREKTÖR",
                            "  regiondirektör ", "regiondirekto\xCC\x88r"})
        CHECK(run_tool(assessed({"check", norrbotten, "--who", who, "--matter", "rs/7.6", "--on",
                                 "2024-03-13"}))
                  .code == 0);
    CHECK(run_tool(assessed({"check", norrbotten, "--who", "Regionstyrelsen", "--matter",
                             "beställning vårdval primärvård", "--on", "2024-03-13"}))
              .code == 0);

    INFO("a name of before means the post on the days when it was its name");
    const auto asked = [](const char* on) {
        return run_tool(
            assessed({"check", norrbotten, "--who", "verksamhetschef inköp och upphandling",
                      "--matter", "rs/3.1", "--on", on, "--fact", "within_point_text=ja", "--fact",
                      "adopted_by_the_committee=ja", "--lang", "en"}));
    };
    CHECK(asked("2023-12-31").code == 0);
    const auto after = asked("2024-01-01");
    CHECK(after.code == 64);
    CHECK(contains(after.err, "bore it through 2023-12-31; did you mean `"));
}

TEST_CASE("An unknown name is wrong use, with its own reason, and what may have been meant",
          "[cli][fail-closed]") {
    const auto unnamed = run_tool(assessed(
        {"check", norrbotten, "--who", "enhetschef", "--matter", "rs/7.6", "--on", "2024-03-13"}));
    CHECK(unnamed.code == 64);
    const auto misspelt =
        run_tool(assessed({"check", norrbotten, "--who", "regiondirektåör", "--matter", "rs/7.6",
                           "--on", "2024-03-13", "--lang", "en"}));
    CHECK(misspelt.code == 64);
    CHECK(contains(misspelt.err, "did you mean"));
    CHECK(contains(misspelt.err, "regiondirektör"));
    const auto matter = run_tool(assessed({"check", norrbotten, "--who", "regiondirektör",
                                           "--matter", "rs/99", "--on", "2024-03-13", "--json"}));
    CHECK(matter.code == 64);
    CHECK(nlohmann::json::parse(matter.out)["reason"] == "unknown_matter");
}

TEST_CASE("who lists everyone, lowest level first, and may lists what a post may decide", "[cli]") {
    const auto who = run_tool(
        assessed({"who", norrbotten, "--matter", "rs/3.3", "--on", "2024-04-01", "--json"}));
    CHECK(who.code == 0);
    const auto holders = nlohmann::json::parse(who.out);
    CHECK(holders["schema"] == "mandat.holders/2");

    const auto above = run_tool({"who", "examples/exempelregionen", "--matter", "sjn/2.3", "--on",
                                 "2024-05-02", "--unit", "ortopedi", "--above", "50000", "--json"});
    CHECK(above.code == 0);
    CHECK(contains(above.out, "forvaltningschef_sjukvard"));
    CHECK_FALSE(contains(above.out, "verksamhetschef_ortopedi"));

    const auto may =
        run_tool(assessed({"may", norrbotten, "--who", "verksamhetschef Inköp och försörjning",
                           "--on", "2024-04-01", "--json"}));
    CHECK(may.code == 0);
    CHECK(nlohmann::json::parse(may.out)["schema"] == "mandat.allowances/2");
    CHECK(run_tool({"may", norrbotten, "--who", "kanslichef", "--on", "2024-04-01"}).code == 1);
}

TEST_CASE("matrix tells who may decide what, up to which amount, since when", "[cli][matrix]") {
    // Exempelregionen: sjn 2022 and 2024, point 2.1, and what was sub-delegated under it from 2024-02-01 on.
    const auto over_time =
        run_tool({"matrix", exempel, "--matter", "avtal_vardplats", "--who",
                  "forvaltningschef_sjukvard", "--through", "2026-12-31", "--format", "csv"});
    CHECK(over_time.code == 0);
    const std::string name = "avtal_vardplats,Avtal om vårdplats,forvaltningschef_sjukvard,"
                             "Förvaltningschef sjukvård,authorised,delegated,sjn/2.1,,";
    CHECK(over_time.out ==
          "matter,matter_name,who,who_name,verdict,reason,point,lowest_ore,highest_ore,per,units,"
          "area,longest,assess,limits,questions,from,through\r\n" +
              name +
              "10000000,per_decision,,,,,högst 100 000 kr per beslut,,2022-01-01,2023-12-31\r\n" +
              name +
              "20000000,per_decision,,,,,högst 200 000 kr per beslut; utom Avtal om vårdplats "
              "utomlands,,2024-01-01,2026-12-31\r\n");
    // sjn/2.3 b begins where the head of operations' tier ends: a filter on the amount gets no wrong yes.
    const auto tier = run_tool({"matrix", exempel, "--on", "2024-05-02", "--matter", "sjn/2.3",
                                "--who", "forvaltningschef_sjukvard", "--format", "csv"});
    CHECK(contains(tier.out, ",5000001,50000000,per_decision,"));
    CHECK(contains(tier.out, "\"mer än 50 000 kr, högst 500 000 kr per beslut\""));
    const auto on = [](const char* day) {
        return run_tool({"matrix", exempel, "--matter", "sjn/2.1", "--who",
                         "verksamhetschef_ortopedi", "--on", day});
    };
    CHECK(on("2024-01-31").code == 1);
    CHECK(contains(on("2024-01-31").out, "Ingen får besluta"));
    CHECK(on("2024-02-01").code == 0);
    CHECK(contains(on("2024-02-01").out, "150 000 kr"));
    // Region Norrbotten: 7.6 was in the order that was adopted on 2024-03-12 (004 § 41).
    const auto branches = [](const char* first, const char* last) {
        return run_tool({"matrix", norrbotten, "--who", "regiondirektor", "--from", first,
                         "--through", last, "--json", "--assessed"});
    };
    CHECK(branches("2024-01-01", "2024-03-11").code == 1);
    CHECK(branches("2024-03-12", "2024-03-12").code == 2);
    const auto after = branches("2024-03-13", "2024-03-13");
    CHECK(after.code == 0);
    const auto told = nlohmann::json::parse(after.out);
    CHECK(told["schema"] == "mandat.matrix/2");
    REQUIRE(told["matrix"].size() == 1);
    CHECK(told["matrix"][0]["matter"]["key"] == "filialer");
}

TEST_CASE("who without an amount lists everyone, each with their limits", "[cli][lists]") {
    const auto who = run_tool({"who", exempel, "--matter", "sjn/2.1", "--on", "2024-05-02"});
    CHECK(who.code == 0);
    const auto ortopedi = who.out.find("Verksamhetschef");
    const auto head = who.out.find("Förvaltningschef");
    REQUIRE(ortopedi != std::string::npos);
    CHECK((ortopedi < head && head < who.out.find("Sjukvårdsnämnden")));
    CHECK(contains(who.out, "högst 150 000 kr"));
    CHECK(contains(who.out, "högst 200 000 kr"));
    // With an amount those who do not reach it are left out.
    const auto above = run_tool(
        {"who", exempel, "--matter", "sjn/2.1", "--on", "2024-05-02", "--amount", "150001"});
    CHECK_FALSE(contains(above.out, "Verksamhetschef"));
    CHECK(contains(above.out, "Förvaltningschef"));
}

TEST_CASE("in a list jäv is one person's: the committee may", "[cli][lists]") {
    const auto who =
        run_tool({"who", exempel, "--matter", "sjn/1.1", "--on", "2024-05-02", "--fact",
                  "urgent=yes", "--fact", "delegate_hindered=yes", "--fact", "disqualified=yes"});
    CHECK(who.code == 0);
    CHECK(contains(who.out, "Sjukvårdsnämnden  "));
    CHECK(contains(who.out, "Är beslutsfattaren jävig?"));
}

TEST_CASE("matrix of one body or one order", "[cli][matrix]") {
    const auto of = [](const std::vector<std::string>& more) {
        return run_tool(with({"matrix", exempel, "--on", "2024-05-02"}, more));
    };
    const auto board = of({"--organ", "rs"});
    CHECK(contains(board.out, "Inköpschef"));
    CHECK(contains(board.out, "Regionstyrelsen"));
    CHECK_FALSE(contains(board.out, "Sjukvårdsnämnden"));
    // By a body's name, too; what council has is council's.
    CHECK(of({"--organ", "Regionstyrelsen"}).out == board.out);
    const auto order = of({"--order", "rs"});
    CHECK(contains(order.out, "Inköpschef"));
    CHECK_FALSE(contains(order.out, "Regionstyrelsen"));
    CHECK(of({"--order", "finns_inte"}).code == 64);
    CHECK(of({"--organ", "regionstyrelsn"}).code == 64);
    const auto post = of({"--organ", "regiondirektor"});
    CHECK(post.code == 64);
    CHECK(contains(post.err, "`--organ` är ett organ"));
    // One picture for each body.
    const auto pictures = of({"--format", "svg"}).out;
    CHECK(contains(pictures, "Sjukvårdsnämnden: vem får besluta vad 2024-05-02</text>"));
    CHECK(contains(pictures, "Regionstyrelsen: vem får besluta vad 2024-05-02</text>"));
    const auto one = of({"--format", "svg", "--organ", "sjn"}).out;
    CHECK_FALSE(contains(one, "Regionstyrelsen: vem"));
}

TEST_CASE("show counts base amounts on the day asked", "[cli][show]") {
    const auto on = [](const char* day) {
        return run_tool({"show", exempel, "--order", "sjn", "--on", day, "--format", "md"}).out;
    };
    CHECK(contains(on("2024-05-02"), "5 prisbasbelopp (286 500 kr 2024)"));
    CHECK(contains(on("2025-05-02"), "5 prisbasbelopp (294 000 kr 2025)"));
}

TEST_CASE("a list of days before 2018 says that their law is not modelled, not that nobody may",
          "[cli][matrix]") {
    const std::vector<std::vector<std::string>> lists{
        {"who", norrbotten, "--matter", "filialer"},
        {"may", norrbotten, "--who", "regiondirektor"},
        {"matrix", norrbotten}};
    for (const auto& list : lists) {
        INFO(list.front());
        const auto before = run_tool(with(list, {"--on", "2017-12-31"}));
        CHECK(before.code == 2);
        CHECK(contains(before.out, "1991 års lag"));
        CHECK_FALSE(contains(before.out, "får inte besluta"));
        CHECK_FALSE(contains(before.out, "Ingen får besluta"));
        const auto told = run_tool(with(list, {"--on", "2017-12-31", "--json"}));
        CHECK(told.code == 2);
        CHECK(nlohmann::json::parse(told.out)["reason"] == "era_not_modelled");
        // The law of the next day is modelled.
        const auto first = run_tool(with(list, {"--on", "2018-01-01"}));
        CHECK_FALSE(contains(first.out, "1991 års lag"));
    }
    CHECK(run_tool({"matrix", norrbotten, "--through", "2017-12-31"}).code == 2);
    const auto across = run_tool({"matrix", norrbotten, "--from", "2017-12-31"});
    CHECK(contains(across.out, "1991 års lag"));
    CHECK(contains(across.out, "från och med 2018-01-01"));
}

TEST_CASE("matrix tells what is wrong with what was asked", "[cli][matrix]") {
    const auto reversed = run_tool(
        {"matrix", norrbotten, "--from", "2024-03-13", "--through", "2024-03-12", "--lang", "en"});
    CHECK(reversed.code == 64);
    CHECK(contains(reversed.err, "the last day comes before the first"));
    CHECK(run_tool({"matrix", norrbotten, "--on", "2024-03-13", "--from", "2024-03-13"}).code ==
          64);
    CHECK(run_tool({"matrix", norrbotten, "--format", "dot"}).code == 64);
    const auto of_all_time = run_tool({"matrix", norrbotten, "--format", "svg"});
    CHECK(of_all_time.code == 64);
    CHECK(contains(of_all_time.err, "en bild visar en dag"));
    CHECK(contains(run_tool({"matrix", norrbotten, "--format", "svg", "--on", "2024-03-13"}).out,
                   "</svg>"));
    CHECK(run_tool({"matrix", norrbotten, "--fact", "finns_inte=no"}).code == 64);
    const auto person = run_tool({"matrix", exempel, "--who", "p1", "--lang", "en"});
    CHECK(person.code == 64);
    CHECK(contains(person.err, "ask about a person with `mandat may`"));
    const auto unknown = run_tool({"matrix", norrbotten, "--who", "regiondirektr"});
    CHECK(unknown.code == 64);
    CHECK(contains(unknown.err, "regiondirektör"));
}

TEST_CASE("show prints the organisation and an order, as text, Markdown and DOT", "[cli][show]") {
    const auto order = run_tool({"show", norrbotten, "--order", "rs", "--on", "2024-03-13"});
    CHECK(order.code == 0);
    for (const auto* part : {"7.6", "regiondirektör", "3.3", "inköpare", "NLL-00290-2024"})
        CHECK(contains(order.out, part));
    CHECK(contains(
        run_tool({"show", norrbotten, "--order", "rs", "--on", "2024-03-13", "--format", "md"}).out,
        "| "));
    CHECK(contains(run_tool({"show", norrbotten, "--on", "2024-03-13"}).out, "Patientnämnden"));
    CHECK(contains(run_tool({"show", norrbotten, "--on", "2024-03-13", "--format", "dot"}).out,
                   "digraph"));
    const auto unknown = run_tool({"show", norrbotten, "--order", "rsx", "--lang", "en"});
    CHECK(unknown.code == 64);
    CHECK(contains(unknown.err, "there is no delegation order `rsx`"));
}

TEST_CASE("Without Graphviz a picture is a clear sentence, never a crash", "[cli][show]") {
    const auto without =
        run_tool({"show", norrbotten, "--on", "2024-03-13", "--format", "svg", "--lang", "en"},
                 {"PATH=/nonexistent"});
    CHECK(without.code == 74);
    CHECK(without.out.empty());
    CHECK(contains(without.err, "graphviz"));
}

TEST_CASE("Wrong use is 64, and says how it is written", "[cli][usage]") {
    CHECK(run_tool({}).code == 64);
    CHECK(run_tool({"decide", norrbotten}).code == 64);
    CHECK(run_tool({"check", norrbotten, "--who", "x", "--matter", "y"}).code == 64);
    CHECK(contains(run_tool({"check", norrbotten, "--who", "x", "--matter", "y"}).err, "--on"));
    for (const auto* day : {"today", "2024-02-30", "12/3 2024", "1989-12-31", "2200-01-01"}) {
        const auto asked = run_tool(director("check", day));
        CHECK(asked.code == 64);
        CHECK(contains(asked.err, day));
    }
    CHECK(run_tool(with(director("check", "2024-03-13"), {"--amount", "12,345"})).code == 64);
    CHECK(run_tool(with(director("check", "2024-03-13"), {"--fact", "urgent"})).code == 64);
    const auto fact =
        run_tool(with(director("check", "2024-03-13"), {"--fact", "urgentt=yes", "--lang", "en"}));
    CHECK(fact.code == 64);
    CHECK(contains(fact.err, "urgent"));
    const auto language = run_tool(with(director("check", "2024-03-13"), {"--lang", "de"}));
    CHECK(language.code == 64);
    CHECK(contains(language.err, "--lang: `de` är inte känt här; skriv en, sv"));
    CHECK(run_tool({"who", norrbotten, "--matter", "rs/3.3", "--on", "2024-04-01", "--amount", "1",
                    "--above", "1"})
              .code == 64);
}

TEST_CASE("A misspelt command or option is named, with what was perhaps meant", "[cli][usage]") {
    const auto command = run_tool({"chek", norrbotten});
    CHECK(command.code == 64);
    CHECK(contains(command.err, "det finns inget kommando `chek`; menade du `check`?"));
    const auto option = run_tool({"check", norrbotten, "--whoo", "x", "--matter", "rs/7.6", "--on",
                                  "2024-03-13", "--lang", "en"});
    CHECK(option.code == 64);
    CHECK(contains(option.err, "there is no option `--whoo`; did you mean `--who`?"));
    const auto beneath = run_tool({"meeting", "quorun", "--seats", "5"});
    CHECK(beneath.code == 64);
    CHECK(contains(beneath.err, "det finns inget kommando `quorun`; menade du `quorum`?"));
    const auto missing = run_tool({"check", norrbotten, "--who", "x", "--matter", "y"});
    CHECK(contains(missing.err, "--on saknas"));
}

TEST_CASE("Help shows an example", "[cli][usage]") {
    for (const auto* command : {"check", "explain", "who", "may", "show"}) {
        const auto help = run_tool({command, "--help"});
        CHECK(help.code == 0);
        CHECK(contains(help.out, std::string{"mandat "} + command + " examples/"));
    }
    CHECK(run_tool({"--help"}).code == 0);
    CHECK(contains(run_tool({"--version"}).out, "mandat 0."));
}

TEST_CASE("A broken bundle is 65 with file, line and column, a missing one 74", "[cli][faults]") {
    const scratch_folder folder;
    std::ofstream{folder.path() / "region.toml"} << "[region]\nid = \"x\"\nnamn = \"X\"\n";
    const auto broken = run_tool({"show", folder.path().string(), "--lang", "en"});
    CHECK(broken.code == 65);
    CHECK(broken.out.empty());
    CHECK(contains(broken.err, "region.toml:3:1:"));
    CHECK(contains(broken.err, "did you mean `name`?"));

    const auto json = run_tool({"show", folder.path().string(), "--json"});
    CHECK(json.code == 65);
    const auto document = nlohmann::json::parse(json.out);
    CHECK(document["schema"] == "mandat.faults/1");

    CHECK(run_tool({"show", (folder.path() / "nothing").string()}).code == 74);
}

TEST_CASE("Each document is as approved", "[cli][json]") {
    const auto approved = [](const std::string& name, const std::vector<std::string>& asked) {
        is_approved("cli." + name + ".approved.json", run_tool(asked).out);
    };
    approved("ruling", with(assessed(director("check", "2024-03-13")), {"--json"}));
    approved("ruling-depends", with(director("explain", "2024-03-13"), {"--json"}));
    approved("holders",
             assessed({"who", norrbotten, "--matter", "rs/3.3", "--on", "2024-04-01", "--json"}));
    approved("allowances", {"may", "examples/exempelregionen", "--who", "verksamhetschef_ortopedi",
                            "--on", "2024-05-02", "--json"});
    approved("order", {"show", "examples/exempelregionen", "--order", "sjn", "--on", "2024-05-02",
                       "--json"});
}

TEST_CASE("a question that says two things of one fact is told which, and answers nothing",
          "[cli][facts]") {
    const auto given = run_tool({"check", "examples/exempelregionen", "--who", "Sjukvårdsnämnden",
                                 "--matter", "sjn/2.3", "--on", "2024-05-02", "--fact",
                                 "urgent=yes", "--fact", "urgent=no", "--lang", "en"});
    CHECK(given.code == 64);
    CHECK(given.out.empty());
    CHECK_THAT(given.err,
               Catch::Matchers::ContainsSubstring("two things of `urgent`; keep one `--fact`"));
    const auto same =
        run_tool({"check", "examples/exempelregionen", "--who", "Sjukvårdsnämnden", "--matter",
                  "sjn/2.3", "--on", "2024-05-02", "--fact", "urgent=yes", "--fact", "urgent=yes"});
    CHECK(same.code != 64);
}
