// SPDX-License-Identifier: MIT
// Policy tests as a jurist writes them: what they say, and every way in which they may be wrong.

#include "support/catch.hpp"
#include "support/region.hpp"
#include "support/run.hpp"
#include <mandat/documents/findings.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/io/policy_tests.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

namespace {

const governance& example() {
    static const auto loaded = load_example("exempelregionen");
    return loaded;
}

std::vector<policy_test> read(const std::string& text) {
    const std::vector<bundle_file> files{{"prov.toml", text}};
    const auto tests = read_policy_tests(example(), files);
    if (!tests)
        for (const auto& one : tests.error()) UNSCOPED_INFO(one.where.line << ": " << one.text.en);
    REQUIRE(tests.has_value());
    return tests.value().tests;
}
std::vector<fault> wrong(const std::string& text) {
    const std::vector<bundle_file> files{{"prov.toml", text}};
    const auto tests = read_policy_tests(example(), files);
    REQUIRE_FALSE(tests.has_value());
    return {tests.error().begin(), tests.error().end()};
}

constexpr const char* one_of_everything = R"(# Vad sjukvårdsnämnden har bestämt
[[test]]
name   = "Inköp över 50 000 kr är förvaltningschefens"
who    = "forvaltningschef_sjukvard"
matter = "sjn/2.3"
on     = 2024-05-02
at     = "13:05"
amount = "50 000,50"
per    = "beslut"
unit   = "VO Ortopedi"
area   = "Norra länsdelen"
for    = "3 månader"
facts  = { disqualified = "nej", citizens_proposal = "nej" }
expect = "ja"
reason = "delegated"

[[test]]
who    = "Förvaltningschef sjukvård"
matter = "Avtal om vårdplats"
on     = 2024-05-02
at     = 08:30:00
amount = 250000
expect = "nej"
)";

void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream{file} << text;
}

} // namespace

TEST_CASE("A policy test is a question in the jurist's words", "[io][policy]") {
    const auto tests = read(one_of_everything);
    REQUIRE(tests.size() == 2);
    const auto& first = tests[0];
    CHECK(first.name == "Inköp över 50 000 kr är förvaltningschefens");
    CHECK(first.where == place{"prov.toml", 2, 1});
    CHECK(first.asked.generation == example().generation());
    CHECK(first.asked.who == subject{example().find_post("forvaltningschef_sjukvard")});
    CHECK(example().at(first.asked.matter).key == "inkop_utrustning");
    CHECK(to_text(first.asked.on) == "2024-05-02");
    CHECK(first.asked.at == parse_time("13:05"));
    CHECK(first.asked.amount == money::ore(5'000'050));
    CHECK(first.asked.counted == amount_basis::per_decision);
    CHECK(first.asked.unit == example().find_unit("ortopedi"));
    CHECK(first.asked.area == example().find_area("norra"));
    CHECK(first.asked.lasting == duration{3, duration::unit::months});
    CHECK(first.asked.facts.at(legal_fact::disqualified) == answer::no);
    CHECK(first.asked.facts.at(legal_fact::citizens_proposal) == answer::no);
    CHECK(first.expected == verdict::authorised);
    CHECK(first.reason == reason_code::delegated);

    const auto& second = tests[1];
    CHECK(second.asked.who == first.asked.who);
    CHECK(example().at(second.asked.matter).key == "avtal_vardplats");
    CHECK(second.asked.at == parse_time("08:30"));
    CHECK(second.asked.amount == money::kronor(250'000));
    CHECK(second.expected == verdict::not_authorised);
    CHECK_FALSE(second.reason.has_value());
    CHECK(reference_resolver{example()}.check(second.asked).verdict == second.expected);
}

TEST_CASE("An example question is written as a test that reads back as the same question",
          "[io][policy]") {
    for (const auto& one : read(one_of_everything)) {
        const example_question shown{one.asked, one.expected,
                                     one.reason.value_or(reason_code::none)};
        const auto again = read(policy_test_of(example(), shown));
        REQUIRE(again.size() == 1);
        CHECK(again[0].asked.who == one.asked.who);
        CHECK(again[0].asked.matter == one.asked.matter);
        CHECK(again[0].asked.on == one.asked.on);
        CHECK(again[0].asked.at == one.asked.at);
        CHECK(again[0].asked.amount == one.asked.amount);
        CHECK(again[0].asked.counted == one.asked.counted);
        CHECK(again[0].asked.unit == one.asked.unit);
        CHECK(again[0].asked.area == one.asked.area);
        CHECK(again[0].asked.lasting == one.asked.lasting);
        CHECK(again[0].asked.facts == one.asked.facts);
        CHECK(again[0].expected == one.expected);
        CHECK(again[0].reason == one.reason);
    }
}

TEST_CASE("A policy test may say which rule decides, what is to be assessed, and where that stands",
          "[io][policy]") {
    const auto tests = read(R"([[test]]
id     = "E1"
region = "exempelregionen"
source = "d3 § 88 p. 2.9"
who    = "verksamhetschef_medicin"
matter = "sjn/2.9"
on     = 2024-05-02
expect = "beror på"
rule   = "KL-6-38-1"
assess = ["users_endorsed", "concerns_goals_direction_scope_quality"]

[[test]]
who    = "verksamhetschef_ortopedi"
matter = "sjn/2.7"
on     = 2024-05-02
expect = "beror på"
assess = ["kl_6_38", "kl_5_1", "inom_budget"]
)");
    const auto& first = tests[0];
    CHECK(first.id == "E1");
    CHECK(first.source == "d3 § 88 p. 2.9");
    REQUIRE(first.rule != nullptr);
    CHECK(first.rule->id == "KL-6-38-1");
    const std::vector<named_fact> two{{legal_fact::concerns_goals_direction_scope_quality, {}},
                                      {legal_fact::users_endorsed, {}}};
    CHECK(first.assess == two);

    const auto& second = tests[1];
    CHECK(second.rule == nullptr);
    REQUIRE(second.assess.has_value());
    CHECK(second.assess->size() ==
          traits_of_the_ban.size() + traits_of_councils_matters.size() + 1);
}

TEST_CASE("A file may hold several regions' tests, and each region asks its own", "[io][policy]") {
    const std::string elsewhere = R"([[test]]
region = "norrbotten"
who    = "regiondirektor"
matter = "rs/7.6"
on     = 2024-03-13
expect = "beror på"
)";
    const std::string here = R"([[test]]
who    = "forvaltningschef_sjukvard"
matter = "sjn/2.1"
on     = 2024-05-02
expect = "nej"
)";
    const std::vector<bundle_file> files{{"prov.toml", elsewhere + here}};
    const auto both = read_policy_tests(example(), files);
    REQUIRE(both.has_value());
    CHECK(both.value().tests.size() == 1);
    CHECK(both.value().of_other_regions == 1);

    INFO("a region misspelt in the whole file, or a key, is told");
    const auto none = wrong(elsewhere);
    REQUIRE(none.size() == 1);
    CHECK(none[0].code == fault_code::not_found);
    CHECK(none[0].text.en == "the file has no tests of the region `exempelregionen`");
    const auto misspelt = wrong(elsewhere + "expct = \"ja\"\n" + here);
    REQUIRE(misspelt.size() == 1);
    CHECK(misspelt[0].code == fault_code::unknown_key);
}

TEST_CASE("A rule and a fact that a policy test expects have to be there", "[io][policy]") {
    const auto found = wrong(R"([[test]]
who    = "forvaltningschef_sjukvard"
matter = "sjn/2.1"
on     = 2024-05-02
expect = "nej"
rule   = "KL-6-99"
assess = ["urgnt"]
)");
    REQUIRE(found.size() == 2);
    CHECK(found[0].where == place{"prov.toml", 6, 10});
    CHECK(found[0].code == fault_code::unknown_value);
    CHECK(found[1].where == place{"prov.toml", 7, 10});
    CHECK(found[1].code == fault_code::not_found);
}

TEST_CASE("A region's own fact is asserted for the test's matter", "[io][policy]") {
    const auto tests = read(R"([[test]]
who    = "verksamhetschef_ortopedi"
matter = "sjn/2.7"
on     = 2024-05-02
facts  = { inom_budget = "ja", inom_policy = "yes", avviker_fran_mall = "okänt" }
expect = "beror på"
)");
    const auto& asked = tests[0].asked;
    const auto said = [&](std::string_view key) {
        const auto slot = example().slot_of(asked.matter, example().find_fact(key));
        REQUIRE(slot.has_value());
        return asked.facts.mentions(*slot) ? asked.facts.at(*slot) : answer::unknown;
    };
    CHECK(said("inom_budget") == answer::yes);
    CHECK(said("inom_policy") == answer::yes);
    CHECK(said("avviker_fran_mall") == answer::unknown);
    CHECK(tests[0].expected == verdict::depends);
}

TEST_CASE("What is wrong in a file of tests is told all at once, with line and column",
          "[io][policy]") {
    const auto found = wrong(R"([[test]]
who    = "forvaltningschef_sjukvrd"
matter = "sjn/2.99"
on     = 2024-05-02
amont  = 100
amount = "5 prisbasbelopp"
at     = "25:00"
unit   = "VO Ortopedin"
facts  = { urgnt = "ja", inom_budget = "ja", disqualified = "kanske" }
expect = "kanske"
reason = "fact_unknwn"

[[test]]
matter = "sjn/2.3"
expect = "ja"

[test2]
)");
    struct row {
        std::uint32_t line;
        std::uint32_t column;
        fault_code code;
        const char* part;
    };
    const std::vector<row> rows{
        {2, 10, fault_code::not_found, "did you mean `forvaltningschef_sjukvard` or"},
        {3, 10, fault_code::not_found, "did you mean `sjn/2.9`"},
        {5, 1, fault_code::unknown_key, "did you mean `amount`?"},
        {6, 10, fault_code::bad_number, "no sum"},
        {7, 10, fault_code::bad_date, "no time of day"},
        {8, 10, fault_code::not_found, "did you mean `VO Ortopedi` or"},
        {9, 12, fault_code::not_found, "did you mean `urgent`?"},
        {9, 61, fault_code::unknown_value, "disqualified"},
        {10, 10, fault_code::unknown_value, "expect"},
        {11, 10, fault_code::unknown_value, "did you mean `fact_unknown`?"},
        {13, 1, fault_code::missing_key, "lacks `who`"},
        {13, 1, fault_code::missing_key, "lacks `on`"},
        {17, 2, fault_code::unknown_key, "test2"},
    };
    for (const auto& row : rows) {
        INFO(row.line << ':' << row.column << ' ' << row.part);
        CHECK(std::any_of(found.begin(), found.end(), [&](const fault& one) {
            return one.where == place{"prov.toml", row.line, row.column} && one.code == row.code &&
                   one.text.en.find(row.part) != std::string::npos && !one.text.sv.empty();
        }));
    }
    for (const auto& one : found)
        UNSCOPED_INFO(one.where.line << ':' << one.where.column << ' ' << one.text.en);
    CHECK(found.size() == rows.size());
}

TEST_CASE("A fact without bearing, and a file without tests, are faults", "[io][policy]") {
    const auto idle = wrong(R"([[test]]
who    = "forvaltningschef_sjukvard"
matter = "sjn/2.2"
on     = 2024-05-02
facts  = { inom_policy = "ja" }
expect = "ja"
)");
    REQUIRE(idle.size() == 1);
    CHECK(idle[0].code == fault_code::bad_question);
    CHECK_THAT(idle[0].text.en, ContainsSubstring("`inom_policy` has no bearing on the matter"));
    CHECK(wrong("# bara en kommentar\n")[0].code == fault_code::missing_key);
    CHECK(wrong("[[tst]]\nwho = \"x\"\n")[0].code == fault_code::unknown_key);
    CHECK(wrong("[[test]\n")[0].code == fault_code::syntax);
    CHECK(wrong("[[test]]\nfacts = 3\n")[0].where.line == 1);
}

TEST_CASE("mandat test answers with its exit code, and says what failed and why", "[cli][policy]") {
    const scratch_folder folder;
    const auto file = folder.path() / "prov.toml";
    const std::string bundle = "examples/exempelregionen";
    write(file, one_of_everything);
    const auto passed = run_tool({"test", bundle, file.string()});
    INFO(passed.out << passed.err);
    CHECK(passed.code == 0);
    CHECK(passed.out == "2 prov: 2 godkända, 0 underkända\n");

    const auto failing = folder.path() / "fel.toml";
    write(failing, R"([[test]]
name   = "Förvaltningschefen får köpa vårdplatser för 250 000 kr"
who    = "forvaltningschef_sjukvard"
matter = "sjn/2.1"
on     = 2024-05-02
amount = 250000
expect = "ja"

[[test]]
who    = "forvaltningschef_sjukvard"
matter = "sjn/2.1"
on     = 2024-05-02
amount = 200000
expect = "ja"
reason = "sub_delegated"
)");
    const auto failed = run_tool({"test", bundle, file.string(), failing.string(), "--lang", "en"});
    CHECK(failed.code == 1);
    CHECK_THAT(failed.out,
               ContainsSubstring(failing.string() +
                                 ":1:1: Förvaltningschefen får köpa vårdplatser för 250 000 kr: "
                                 "expected `yes`, the answer is `no`: No, Förvaltningschef "
                                 "sjukvård may not decide: the amount is above the limit: at most "
                                 "200 000 kr per decision, asked 250 000 kr."));
    CHECK_THAT(failed.out, ContainsSubstring(failing.string() +
                                             ":9:1: expected the reason `sub_delegated`, it is "
                                             "`delegated`: Yes,"));
    CHECK_THAT(failed.out, ContainsSubstring("4 tests: 2 passed, 2 failed\n"));

    const auto json = run_tool({"test", bundle, failing.string(), "--json"});
    CHECK(json.code == 1);
    const auto document = nlohmann::json::parse(json.out);
    CHECK(document["schema"] == "mandat.tests/1");
    CHECK(document["passed"] == 0);
    CHECK(document["failed"] == 2);
    CHECK(document["tests"][0]["passed"] == false);
    CHECK(document["tests"][0]["line"] == 1);
    CHECK(document["tests"][0]["expected"] == "authorised");
    CHECK(document["tests"][0]["expected_reason"].is_null());
    CHECK(document["tests"][0]["verdict"] == "not_authorised");
    CHECK(document["tests"][0]["reason"] == "amount_above");
    CHECK(document["tests"][1]["expected_reason"] == "sub_delegated");
}

TEST_CASE(
    "mandat test on Region Norrbotten: the day before the order, and what nobody has assessed",
    "[cli][policy]") {
    const scratch_folder folder;
    const auto file = folder.path() / "norrbotten.toml";
    write(file, R"([[test]]
who    = "regiondirektör"
matter = "rs/7.6"
on     = 2024-03-11
expect = "nej"
reason = "not_yet"

[[test]]
who    = "regiondirektör"
matter = "rs/7.6"
on     = 2024-03-13
expect = "beror på"
reason = "fact_unknown"

[[test]]
who    = "Regiondirektör"
matter = "rs/7.6"
on     = 2024-03-13
assessed = true
expect = "ja"
)");
    const auto done = run_tool({"test", "examples/norrbotten", file.string()});
    INFO(done.out << done.err);
    CHECK(done.code == 0);
}

TEST_CASE("mandat test: a wrong file is 65, a missing one 74, wrong use 64", "[cli][policy]") {
    const scratch_folder folder;
    const auto file = folder.path() / "prov.toml";
    const std::string bundle = "examples/exempelregionen";
    write(file,
          "[[test]]\nwho = \"ingen\"\nmatter = \"sjn/2.1\"\non = 2024-05-02\nexpect = \"nej\"\n");
    const auto wrong_name = run_tool({"test", bundle, file.string(), "--lang", "en"});
    CHECK(wrong_name.code == 65);
    CHECK(wrong_name.out.empty());
    CHECK_THAT(wrong_name.err, ContainsSubstring(file.string() + ":2:7: "));
    const auto json = run_tool({"test", bundle, file.string(), "--json"});
    CHECK(json.code == 65);
    CHECK(nlohmann::json::parse(json.out)["schema"] == "mandat.faults/1");

    CHECK(run_tool({"test", bundle, (folder.path() / "nothing.toml").string()}).code == 74);
    CHECK(run_tool({"test", bundle, folder.path().string()}).code == 74);
    CHECK(run_tool({"test", (folder.path() / "nothing").string(), file.string()}).code == 74);
    CHECK(run_tool({"test", bundle}).code == 64);
    CHECK_THAT(run_tool({"test", "--help"}).out, ContainsSubstring("mandat test examples/"));
}
