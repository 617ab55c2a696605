// SPDX-License-Identifier: MIT
// mandat lint as a user meets it: what fails a run, in which forms findings come, and what a code means.

#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/documents/findings.hpp>

#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <vector>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// The shared region of the pages with one example, as a folder.
class example_folder {
public:
    explicit example_folder(std::string_view example) {
        for (const auto& one : example_files(example))
            std::ofstream{folder_.path() / one.path} << one.text;
    }
    [[nodiscard]] std::string path() const { return folder_.path().string(); }

private:
    scratch_folder folder_;
};

test::outcome lint_of(const example_folder& bundle, std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"lint", bundle.path()});
    return run_tool(more);
}

} // namespace

TEST_CASE("lint of a day before 2018 says that its law is not modelled, not that nothing is found",
          "[cli][lint-docs]") {
    const example_folder clean{""};
    const auto before = lint_of(clean, {"--on", "2017-12-31"});
    CHECK(before.code == 64);
    CHECK(before.out.empty());
    CHECK_THAT(before.err, ContainsSubstring("2017-12-31") && ContainsSubstring("1991 års lag"));
    const auto in_english = lint_of(clean, {"--on", "2017-12-31", "--lang", "en"});
    CHECK_THAT(in_english.err,
               ContainsSubstring(
                   "the 1991 Act applied and is not modelled; review a day from 2018-01-01 on"));
    const auto as_json = lint_of(clean, {"--on", "2017-12-31", "--json"});
    CHECK(as_json.code == 64);
    CHECK(nlohmann::json::parse(as_json.out)["schema"] == "mandat.faults/1");
    CHECK(lint_of(clean, {"--on", "2017-12-31", "--format", "sarif"}).out.empty());
    INFO("the law of the next day is modelled");
    CHECK(lint_of(clean, {"--on", "2018-01-01"}).code == 0);
}

TEST_CASE("The exit code says whether anything as grave is left", "[cli][lint-docs]") {
    const example_folder clean{""};
    const example_folder unlawful{doc_of(finding_code::outside_remit).failing};
    const example_folder doubtful{doc_of(finding_code::amount_gap).failing};
    CHECK(lint_of(clean).code == 0);
    CHECK(lint_of(clean).out == "inga fynd\n");
    CHECK(lint_of(unlawful).code == 1);
    CHECK(lint_of(doubtful).code == 0);
    CHECK(lint_of(doubtful, {"--fail-on", "error"}).code == 0);
    CHECK(lint_of(doubtful, {"--fail-on", "warning"}).code == 1);

    INFO("what is suppressed fails nothing");
    const example_folder suppressed{doc_of(finding_code::amount_gap).failing + R"(
[[suppress]]
finding = "amount_gap"
because = "Nämnden avgör de beloppen själv."
)"};
    const auto given = lint_of(suppressed, {"--fail-on", "warning"});
    CHECK(given.code == 0);
    CHECK(given.out == "inga fynd; 1 tystat\n");
}

TEST_CASE("Findings come as text, Markdown, JSON or SARIF, in both languages", "[cli][lint-docs]") {
    const example_folder bundle{doc_of(finding_code::outside_remit).failing};
    const auto text = lint_of(bundle);
    INFO("no progress in a pipe");
    CHECK(text.err.empty());
    CHECK_THAT(text.out, ContainsSubstring(": fel: outside_remit (KL-6-3): "));
    CHECK_THAT(lint_of(bundle, {"--lang", "en"}).out,
               ContainsSubstring(": error: outside_remit (KL-6-3): "));
    CHECK_THAT(lint_of(bundle, {"--format", "md"}).out, ContainsSubstring("\n## Fel\n"));

    const auto json = lint_of(bundle, {"--json"});
    CHECK(json.code == 1);
    CHECK(json.out == lint_of(bundle, {"--format", "json"}).out);
    CHECK(nlohmann::json::parse(json.out)["schema"] == "mandat.findings/1");

    const auto sarif = lint_of(bundle, {"--format", "sarif"});
    CHECK(sarif.code == 1);
    const auto log = nlohmann::json::parse(sarif.out);
    CHECK(log["version"] == "2.1.0");
    INFO("a file is named as the bundle was");
    CHECK(log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
             ["uri"] == "file://" + bundle.path() + "/vardnamnden.toml");
    const auto relative =
        nlohmann::json::parse(run_tool({"lint", "examples/norrbotten/", "--format", "sarif"}).out);
    for (const auto& one : relative["runs"][0]["results"])
        CHECK(one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
                  .get<std::string>()
                  .starts_with("examples/norrbotten/"));
}

TEST_CASE("A suppression is told in SARIF with its reason and its place", "[cli][lint-docs]") {
    const example_folder bundle{doc_of(finding_code::suppression_unused).passing};
    const auto log = nlohmann::json::parse(lint_of(bundle, {"--format", "sarif"}).out);
    const auto& results = log["runs"][0]["results"];
    REQUIRE(results.size() == 1);
    const auto& given = results[0]["suppressions"][0];
    CHECK(given["justification"] == "Rollen används från och med nästa år.");
    CHECK(given["location"]["physicalLocation"]["region"]["startLine"] > 1);
}

TEST_CASE("On a day, only what holds then", "[cli][lint-docs]") {
    const example_folder bundle{doc_of(finding_code::delegate_gone).failing};
    CHECK(lint_of(bundle).code == 1);
    CHECK(lint_of(bundle, {"--on", "2019-06-01"}).code == 0);
    CHECK(lint_of(bundle, {"--on", "2022-06-01"}).code == 1);
    CHECK(lint_of(bundle, {"--on", "today"}).code == 64);
}

TEST_CASE("A code is explained without a bundle, a misspelt one with those near it", "[cli]") {
    const auto page = run_tool({"lint", "--explain", "scope_delegated"});
    CHECK(page.code == 0);
    CHECK(page.out == in_text(doc_of(finding_code::scope_delegated), language::swedish));
    CHECK(
        run_tool({"lint", "--explain", "scope_delegated", "--format", "md", "--lang", "en"}).out ==
        in_text(doc_of(finding_code::scope_delegated), language::english, markup::markdown));
    const auto all = run_tool({"lint", "--explain", "all", "--lang", "en"});
    CHECK(all.code == 0);
    CHECK(all.out == finding_docs_in_markdown(language::english));
    const auto misspelt = run_tool({"lint", "--explain", "scope_delegatd", "--lang", "en"});
    CHECK(misspelt.code == 64);
    CHECK(misspelt.out.empty());
    CHECK_THAT(misspelt.err, ContainsSubstring("did you mean `scope_delegated`?"));
    CHECK(run_tool({"lint", "--explain", "qwertyuiopasdfghj"}).code == 64);
}

TEST_CASE("Wrong use of lint is 64, a broken bundle 65, a missing one 74", "[cli]") {
    CHECK(run_tool({"lint"}).code == 64);
    CHECK(run_tool({"lint", "examples/norrbotten", "--format", "html"}).code == 64);
    CHECK(run_tool({"lint", "examples/norrbotten", "--fail-on", "note"}).code == 64);
    CHECK(run_tool({"lint", "examples/nothing"}).code == 74);
    const example_folder broken{"[[point]]\nnumber = \n"};
    CHECK(lint_of(broken).code == 65);
    CHECK(nlohmann::json::parse(lint_of(broken, {"--format", "json"}).out)["schema"] ==
          "mandat.faults/1");
    CHECK_THAT(run_tool({"lint", "--help"}).out, ContainsSubstring("mandat lint examples/"));
}
