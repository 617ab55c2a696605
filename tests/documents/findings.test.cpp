// SPDX-License-Identifier: MIT
// Findings, made by hand, as text, Markdown, JSON and SARIF.

#include "documents/approved.hpp"
#include "documents/example.hpp"
#include "support/catch.hpp"
#include <mandat/documents/findings.hpp>
#include <mandat/documents/tests.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;
using json = nlohmann::ordered_json;

namespace {

finding made(finding_code code, location where, sentence text) {
    finding one;
    one.code = code;
    one.grave = describe(code).grave;
    one.rule = find_rule(describe(code).rule);
    one.where = {where};
    one.text = std::move(text);
    return one;
}

/// A branch may be opened: who may do so hangs on what nobody has assessed.
finding of_scope() {
    auto one = made(finding_code::scope_delegated, {"rs.toml", 80, 1},
                    {"att öppna filialer brukar röra verksamhetens omfattning",
                     "to open branches tends to concern the activity's scope"});
    one.about = "rs/7.9";
    one.version = "2024";
    one.when = period::from(day(2024, 3, 12));
    one.fix = {"låt en jurist bedöma punkten", "have a jurist assess the point"};
    one.shown_by = example_question{ask("regiondirektor", "filial", day(2024, 3, 13)),
                                    verdict::depends, reason_code::fact_unknown};
    one.sources = ostmark().orders()[0].sources;
    return one;
}

/// With every part of a question that a test may have, and a file that a URI may not hold as it is.
finding of_amount() {
    auto one = made(finding_code::amount_beyond_received, {"vidare delegering å.toml", 3, 1},
                    {"vidaredelegerat 620 000,50 kr, mottaget 500 000 kr",
                     "sub-delegated 620 000,50 kr, received 500 000 kr"});
    one.about = "vd1";
    one.where.push_back({"rs.toml", 12, 9});
    one.where.push_back({"region.toml", 0, 0});
    one.when = *period::through(day(2024, 5, 1), day(2024, 12, 31));
    one.fix = {"skriv `amount = { at_most = 500000 }` | eller höj punktens",
               "write `amount = { at_most = 500000 }` | or raise the point's"};
    auto asked = ask("inkopschef", "tilldelning", day(2024, 5, 2));
    asked.at = parse_time("09:30");
    asked.amount = money::ore(62'000'050);
    asked.counted = amount_basis::per_contract;
    asked.lasting = duration{1, duration::unit::years};
    asked.unit = ostmark().find_unit("inkop");
    asked.facts.assert_that(legal_fact::procurement, answer::yes);
    asked.facts.assert_that(*ostmark().slot_of(asked.matter, ostmark().find_fact("inom_policy")),
                            answer::unknown);
    one.shown_by =
        example_question{asked, verdict::not_authorised, reason_code::more_than_received};
    return one;
}

finding of_documents() {
    auto one = made(finding_code::documents_disagree, {"region.toml", 0, 0},
                    {"handlingarna säger olika", "the documents differ"});
    one.sources = ostmark().organs()[2].remit[0].sources;
    return one;
}

finding of_role() {
    auto one = made(finding_code::unused_role, {"region.toml", 7, 3},
                    {"ingen punkt nämner rollen `vc`", "no point names the role `vc`"});
    one.about = "vc";
    one.suppressed_because = "Rollen används från nästa år.";
    return one;
}

std::vector<finding> all() {
    return {of_scope(), of_amount(), of_documents(), of_role()};
}

/// The help is each code's page, which has tests of its own.
json without_help(json log) {
    for (auto& rule : log["runs"][0]["tool"]["driver"]["rules"]) rule.erase("help");
    return log;
}

} // namespace

TEST_CASE("findings as approved", "[report][findings][approved]") {
    is_approved("findings.sv.approved.txt", in_text(ostmark(), all(), language::swedish));
    is_approved("findings.en.approved.txt", in_text(ostmark(), all(), language::english));
    is_approved("findings.sv.md.approved.txt",
                in_text(ostmark(), all(), language::swedish, markup::markdown));
    is_approved("findings.approved.json", findings_to_json(ostmark(), all()));
    const auto log = json::parse(findings_to_sarif(ostmark(), all(), language::swedish, "data/rs"));
    is_approved("findings.sarif.approved.json", without_help(log).dump(2) + "\n");
}

TEST_CASE("the last line counts, and says so when there is nothing", "[report][findings]") {
    const auto last_line = [](const std::vector<finding>& found, language wanted) {
        return lines_of(in_text(ostmark(), found, wanted)).back();
    };
    CHECK(last_line(all(), language::swedish) == "1 fel, 1 varning, 1 upplysning; 1 tystat");
    CHECK(last_line({of_scope(), of_scope()}, language::english) == "2 warnings");
    CHECK(last_line({of_role(), of_role()}, language::swedish) == "inga fynd; 2 tystade");
    CHECK(in_text(ostmark(), std::vector<finding>{}, language::swedish) == "inga fynd\n");
    CHECK(in_text(ostmark(), std::vector<finding>{}, language::english) == "no findings\n");
    CHECK_THAT(in_text(ostmark(), all(), language::swedish), !ContainsSubstring("unused_role"));
}

TEST_CASE("an example question of another governance gives no test", "[report][findings]") {
    CHECK(policy_test_of(ostmark(), {question{}, verdict::depends, reason_code::none}).empty());
    auto one = of_scope();
    one.shown_by->asked.generation = 0;
    CHECK_THAT(in_text(ostmark(), std::vector{one}, language::swedish), !ContainsSubstring("Prov"));
    const auto document = json::parse(findings_to_json(ostmark(), std::vector{one}));
    CHECK(document["findings"][0]["witness"]["question"].is_null());
    CHECK(document["findings"][0]["witness"]["test"].is_null());
}

TEST_CASE("a test names the matter by its point where the day has one", "[report][findings]") {
    const auto test_on = [](date on) {
        return policy_test_of(ostmark(), {ask("regiondirektor", "filial", on), verdict::depends,
                                          reason_code::fact_unknown});
    };
    CHECK_THAT(test_on(day(2024, 3, 12)), ContainsSubstring("matter = \"rs/7.9\"\n"));
    CHECK_THAT(test_on(day(2024, 3, 11)), ContainsSubstring("matter = \"filial\"\n"));
}

TEST_CASE("JSON has the documented keys, null for what is not there", "[report][findings][json]") {
    const auto document = json::parse(findings_to_json(ostmark(), all()));
    CHECK(document["schema"] == "mandat.findings/1");
    CHECK(document["summary"] ==
          json{{"errors", 1}, {"warnings", 1}, {"notes", 1}, {"suppressed", 1}});
    const auto keys = [](const json& one) {
        std::vector<std::string> names;
        for (const auto& [key, value] : one.items()) names.push_back(key);
        return names;
    };
    for (const auto& one : document["findings"]) CHECK(keys(one) == keys(document["findings"][0]));
    const auto& scope = document["findings"][0];
    CHECK(scope["code"] == "scope_delegated");
    CHECK(scope["number"] == 21);
    CHECK(scope["severity"] == "warning");
    CHECK(scope["rule"] == "KL-6-38-1");
    CHECK(scope["where"][0] == json{{"file", "rs.toml"}, {"line", 80}, {"column", 1}});
    CHECK(scope["from"] == "2024-03-12");
    CHECK(scope["through"].is_null());
    CHECK(scope["witness"]["verdict"] == "depends");
    CHECK(scope["suppressed_because"].is_null());
    CHECK(document["findings"][1]["witness"]["question"]["amount_ore"] == 62'000'050);
    CHECK(document["findings"][1]["where"][2]["line"].is_null());
    CHECK(document["findings"][2]["citation"].is_null());
    CHECK(document["findings"][2]["fix"].is_null());
    CHECK(document["findings"][3]["suppressed_because"] == "Rollen används från nästa år.");
}

TEST_CASE("SARIF has what the standard requires", "[report][findings][sarif]") {
    const auto log = json::parse(findings_to_sarif(ostmark(), all(), language::english));
    CHECK(log["version"] == "2.1.0");
    CHECK(log["$schema"].get<std::string>().ends_with("sarif-schema-2.1.0.json"));
    REQUIRE(log["runs"].size() == 1);
    const auto& run = log["runs"][0];
    CHECK(run["columnKind"] == "unicodeCodePoints");
    CHECK(run["language"] == "en");
    const auto& driver = run["tool"]["driver"];
    CHECK(driver["name"] == "mandat");
    CHECK(driver["version"].is_string());
    CHECK_FALSE(driver.contains("informationUri"));

    std::set<std::string> ids;
    for (const auto& rule : driver["rules"]) {
        INFO(rule["id"]);
        CHECK(ids.insert(rule["id"]).second);
        for (const auto* text : {"shortDescription", "fullDescription", "help"})
            CHECK_FALSE(rule[text]["text"].get<std::string>().empty());
        CHECK((rule["defaultConfiguration"]["level"] == "error" ||
               rule["defaultConfiguration"]["level"] == "warning" ||
               rule["defaultConfiguration"]["level"] == "note"));
    }
    CHECK(ids.size() == 4);

    REQUIRE(run["results"].size() == 4);
    std::set<std::string> fingerprints;
    for (const auto& result : run["results"]) {
        INFO(result["ruleId"]);
        CHECK(driver["rules"].at(result["ruleIndex"].get<std::size_t>())["id"] == result["ruleId"]);
        CHECK_FALSE(result["message"]["text"].get<std::string>().empty());
        CHECK(result["suppressions"].is_array());
        for (const auto& place : result["locations"]) {
            const auto& physical = place["physicalLocation"];
            CHECK_FALSE(physical["artifactLocation"]["uri"].get<std::string>().empty());
            if (physical.contains("region")) CHECK(physical["region"]["startLine"] >= 1);
        }
        CHECK(fingerprints.insert(result["partialFingerprints"]["mandatFinding/v1"]).second);
    }
    CHECK(fingerprints.contains("rs/7.9/2024/scope_delegated"));

    const auto& amount = run["results"][1];
    CHECK(amount["level"] == "error");
    CHECK(amount["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] ==
          "vidare%20delegering%20%C3%A5.toml");
    CHECK(amount["relatedLocations"].size() == 2);
    CHECK_FALSE(amount["relatedLocations"][1]["physicalLocation"].contains("region"));
    INFO("a brace would stand for an argument");
    CHECK_THAT(amount["message"]["text"].get<std::string>(),
               ContainsSubstring("{{ at_most = 500000 }}"));
    CHECK(run["results"][3]["suppressions"][0]["kind"] == "inSource");
    CHECK(run["results"][3]["suppressions"][0]["justification"] == "Rollen används från nästa år.");
}

TEST_CASE("SARIF keeps a finding's identity when lines move, and tells two of a kind apart",
          "[report][findings][sarif]") {
    const auto prints = [](const std::vector<finding>& found) {
        std::vector<std::string> all_prints;
        const auto log = json::parse(findings_to_sarif(ostmark(), found, language::swedish));
        for (const auto& one : log["runs"][0]["results"])
            all_prints.push_back(one["partialFingerprints"]["mandatFinding/v1"]);
        return all_prints;
    };
    auto moved = of_scope();
    moved.where.front().line = 99;
    CHECK(prints({moved}) == prints({of_scope()}));
    const auto twice = prints({of_scope(), moved});
    CHECK(twice[0] != twice[1]);
}

TEST_CASE("a file's URI begins with the bundle's folder, or with file: where that is absolute",
          "[report][findings][sarif]") {
    const auto uri = [](std::string_view folder) {
        const auto log = json::parse(
            findings_to_sarif(ostmark(), std::vector{of_scope()}, language::swedish, folder));
        return log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
                  ["uri"]
                      .get<std::string>();
    };
    CHECK(uri("") == "rs.toml");
    CHECK(uri("examples/rs") == "examples/rs/rs.toml");
    CHECK(uri("examples/rs/") == "examples/rs/rs.toml");
    CHECK(uri("/data/östmark") == "file:///data/%C3%B6stmark/rs.toml");
}

TEST_CASE("policy tests that failed are told with what was expected and why", "[report][policy]") {
    const auto no = above_the_limit();
    const std::vector<tested> done{
        {{"prov.toml", 1, 1}, "", verdict::not_authorised, reason_code::amount_above, no},
        {{"prov.toml", 7, 1}, "Inköpschefen får", verdict::authorised, std::nullopt, no},
        {{"prov.toml", 13, 1}, "", verdict::not_authorised, reason_code::expired, no},
        {{"prov.toml", 19, 1}, "", verdict::depends, reason_code::expired, no}};
    const auto why =
        std::string{"Nej, Inköpschef får inte besluta: beloppet är över gränsen: högst "
                    "500 000 kr per beslut, frågan gäller 620 000 kr."};
    CHECK(in_text(done, language::swedish) ==
          "prov.toml:7:1: Inköpschefen får: väntade `ja`, svaret är `nej`: " + why +
              "\nprov.toml:13:1: väntade skälet `expired`, det är `amount_above`: " + why +
              "\nprov.toml:19:1: väntade `beror på`, svaret är `nej`; väntade skälet "
              "`expired`, det är `amount_above`: " +
              why + "\n4 prov: 1 godkänt, 3 underkända\n");
    CHECK(in_text(std::vector{done[0]}, language::english) == "1 test: 1 passed, 0 failed\n");
    const auto document = json::parse(to_json(done));
    CHECK(document["schema"] == "mandat.tests/1");
    CHECK(document["passed"] == 1);
    CHECK(document["failed"] == 3);
    CHECK(document["tests"][1]["name"] == "Inköpschefen får");
    CHECK(document["tests"][1]["answer"]["sv"] == why);
    CHECK(document["tests"][1]["expected_rule"] == nullptr);
    CHECK(document["of_other_regions"] == 0);
}

TEST_CASE("a policy test tells the rule and the facts that it expected, and the answer's",
          "[report][policy]") {
    tested one{{"prov.toml", 1, 1}, "", verdict::not_authorised, std::nullopt, above_the_limit()};
    one.id = "E1";
    one.expected_rule = find_rule("KL-7-5");
    one.expected_to_assess = {{legal_fact::urgent, {}}};
    const auto text = in_text(std::vector{one}, language::english, 2);
    CHECK(text.starts_with("prov.toml:1:1: E1: expected the rule `KL-7-5`, it is `-`; expected to "
                           "assess `urgent`, it is ``: No, "));
    CHECK(
        text.ends_with("1 test: 0 passed, 1 failed\n2 of the files' tests are of other regions\n"));
    const auto document = json::parse(to_json(std::vector{one}, 2));
    CHECK(document["of_other_regions"] == 2);
    CHECK(document["tests"][0]["id"] == "E1");
    CHECK(document["tests"][0]["expected_rule"] == "KL-7-5");
    CHECK(document["tests"][0]["rule"] == nullptr);
    CHECK(document["tests"][0]["expected_to_assess"] == json::array({"urgent"}));
    CHECK(document["tests"][0]["assess"] == json::array());
}
