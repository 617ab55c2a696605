// SPDX-License-Identifier: MIT
// `mandat rules` as a user meets it: without a bundle, in every format, and with an id that does not exist.

#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/law/catalog.hpp>

#include <nlohmann/json.hpp>

#include <string>

using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

TEST_CASE("rules lists the catalogue without a bundle, as text, Markdown and JSON",
          "[cli][rules]") {
    const auto text = run_tool({"rules"});
    CHECK(text.code == 0);
    CHECK_THAT(text.out, ContainsSubstring("kommunallagen (2017:725)"));
    CHECK_THAT(text.out, ContainsSubstring("KL-6-38-1"));
    CHECK(text.err.empty());

    const auto english = run_tool({"rules", "--lang", "en", "--format", "md"});
    CHECK(english.code == 0);
    CHECK_THAT(english.out, ContainsSubstring("| KL-6-38-1 | ch. 6 s. 38 para. 1 p. 1 |"));

    const auto document = run_tool({"rules", "--format", "json"});
    CHECK(document.code == 0);
    CHECK(nlohmann::json::parse(document.out)["rules"].size() == mandat::catalog.size());
    CHECK(run_tool({"rules", "--json"}).out == document.out);
}

TEST_CASE("rules with an id tells all of that rule, whatever the case", "[cli][rules]") {
    const auto one = run_tool({"rules", "--id", "KL-6-38-1"});
    CHECK(one.code == 0);
    CHECK_THAT(one.out, ContainsSubstring("mål, inriktning, omfattning eller kvalitet"));
    CHECK(run_tool({"rules", "--id", "kl-6-38-1"}).out == one.out);
    CHECK(run_tool({"rules", "--id", "lou-20-5B"}).out ==
          run_tool({"rules", "--id", "LOU-20-5b"}).out);

    const auto both = run_tool({"rules", "--id", "KL-6-40"});
    CHECK(both.code == 0);
    CHECK_THAT(both.out, ContainsSubstring("KL-6-40-s1") && ContainsSubstring("KL-6-40-s2"));
}

TEST_CASE("An id that no rule has is wrong use, and may be a slip of the pen",
          "[cli][rules][usage]") {
    const auto slip = run_tool({"rules", "--id", "KL-6-383", "--lang", "en"});
    CHECK(slip.code == 64);
    CHECK(slip.out.empty());
    CHECK_THAT(slip.err, ContainsSubstring("there is no rule `KL-6-383`; did you mean "));
    const auto swedish = run_tool({"rules", "--id", "miljöbalken"});
    CHECK(swedish.code == 64);
    CHECK(swedish.err == "mandat: regeln `miljöbalken` finns inte\n");
    CHECK(run_tool({"rules", "--format", "svg"}).code == 64);
    CHECK_THAT(run_tool({"rules", "--help"}).out, ContainsSubstring("mandat rules --id KL-6-38-1"));
}
