// SPDX-License-Identifier: MIT
// `mandat rules` as a user meets it: without a bundle, in every format, by every notation, and with one that is none.

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

TEST_CASE("rules finds a rule by each notation that people write", "[cli][rules]") {
    struct row {
        std::string written;
        std::string ids; ///< in the order of the sheets
    };
    const std::string of_6_38 =
        "KL-6-38-1 KL-6-38-2 KL-6-38-3 KL-6-38-4 KL-6-38-5 KL-6-38-s2 KL-6-38-s2-1 "
        "KL-6-38-s2-2 KL-6-38-s2-3 KL-6-38-s2-4";
    const row rows[] = {
        {"KL 6:38", of_6_38},
        {"6:38", of_6_38},
        {"6 kap. 38 §", of_6_38},
        {"6 kap. § 38", of_6_38},
        {"kommunallagen 6 kap. 38 §", of_6_38},
        {"kommunallagen (2017:725) 6 kap. 38 §", of_6_38},
        {"6:38 p. 3", "KL-6-38-3"},
        {"6 kap. 38 § 1 st. 3 p.", "KL-6-38-3"},
        {"KL 6 kap 38 § första stycket 3", "KL-6-38-3"},
        {"KL-6-38-3", "KL-6-38-3"},
        {"KL\u20136\u201338\u20133", "KL-6-38-3"},
        {"6:38 2 st. 1 p.", "KL-6-38-s2-1"},
        {"kl 7:6", "KL-7-6"},
        {"KL 5:1 1 st.", "KL-5-1 KL-5-1-1 KL-5-1-2 KL-5-1-3 KL-5-1-4 KL-5-1-5 KL-5-1-6 KL-5-1-7 "
                         "KL-5-1-8 KL-5-1-9"},
        {"5:1 p. 2", "KL-5-1-2"},
        {"  kl   7 : 6 ", "KL-7-6"},
        {"FL 44", "FL-44"},
        {"44 § FL", "FL-44"},
        {"förvaltningslagen 44 §", "FL-44"},
        {"FÖRVALTNINGSLAGEN 44 §", "FL-44"},
        {"LOU 20:2", "LOU-20-2 LOU-20-2-1 LOU-20-2-2 LOU-20-2-3"},
        {"LOU 20 kap. 5 b §", "LOU-20-5b"},
        {"DOC-JOINT", "DOC-JOINT"},
        {"doc joint", "DOC-JOINT"},
        {"LOV", "LOV-10-1 LOV-10-2 LOV-10-3 LOV-10-4"},
    };
    for (const auto& [written, ids] : rows) {
        INFO(written);
        const auto found = run_tool({"rules", "--id", written, "--json"});
        CHECK(found.code == 0);
        CHECK(found.err.empty());
        std::string told;
        const auto document = nlohmann::json::parse(found.out);
        for (const auto& one : document["rules"])
            told += (told.empty() ? "" : " ") + one["id"].get<std::string>();
        CHECK(told == ids);
    }
}

TEST_CASE("rules finds each rule of a text that names several, and says what nobody has",
          "[cli][rules]") {
    struct row {
        std::string written;
        std::string ids;
    };
    const row rows[] = {
        {"KL 7:6, PBL 12:6", "KL-7-6 PBL-12-6"},
        {"PBL 12:6 och 6 § LVU", "PBL-12-6 LVU-6"},
        {"6 kap. 39 och 41 §§ KL", "KL-6-39 KL-6-41"},
        {"12 kap. 6 § plan- och bygglagen (2010:900)", "PBL-12-6"},
        {"13 § LVM", "LVM-13"},
        {"2 kap. 10 § skollagen", "SKOL-2-10"},
        {"SoL 30:6", "SOL25-30-6"},
        {"SoL 10:4", "SOL01-10-4"}, // of which act, nobody says
        {"SOL01-10-4", "SOL01-10-4"},
        {"smittskyddslagen 1 kap. 9 §", "SMITT-1-9"},
    };
    for (const auto& [written, ids] : rows) {
        INFO(written);
        const auto found = run_tool({"rules", "--id", written, "--json"});
        CHECK(found.code == 0);
        CHECK(found.err.empty());
        std::string told;
        const auto document = nlohmann::json::parse(found.out);
        for (const auto& one : document["rules"])
            told += (told.empty() ? "" : " ") + one["id"].get<std::string>();
        CHECK(told == ids);
    }
    const auto unread = run_tool({"rules", "--id", "KL 6:38 och miljöbalken 9:3", "--lang", "en"});
    CHECK(unread.code == 64);
    CHECK(unread.out.empty());
    CHECK(unread.err ==
          "mandat: of `KL 6:38 och miljöbalken 9:3` there is no rule for `miljöbalken 9:3`\n");
}

TEST_CASE("KL 6:38 p. 5: rules lists the statutes that ban or limit delegation", "[cli][rules]") {
    const auto text = run_tool({"rules", "--id", "KL-6-38-5", "--lang", "en"});
    CHECK(text.code == 0);
    CHECK_THAT(text.out, ContainsSubstring("Such statutes") && ContainsSubstring("PBL-12-6") &&
                             ContainsSubstring("may not be delegated"));
    const auto rule =
        nlohmann::json::parse(run_tool({"rules", "--id", "KL-6-38-5", "--json"}).out)["rules"][0];
    REQUIRE(rule["statutes"].size() > 20);
    for (const auto& one : rule["statutes"])
        if (one["rule"] == "SOL25-30-6") {
            CHECK(one["kind"] == "only_sub_committee");
            CHECK(one["confidence"] == "text_read");
            CHECK(one["from"] == "2025-07-01");
            CHECK(one["through"].is_null());
        }
    CHECK(nlohmann::json::parse(
              run_tool({"rules", "--id", "KL-6-38-4", "--json"}).out)["rules"][0]["statutes"]
              .empty());
}

TEST_CASE("A place without a rule of its own leads to the section around it, and it is told",
          "[cli][rules]") {
    const auto found = run_tool({"rules", "--id", "KL 7:6 2 st.", "--lang", "en"});
    CHECK(found.code == 0);
    CHECK(found.out == run_tool({"rules", "--id", "KL-7-6", "--lang", "en"}).out);
    CHECK(found.err == "mandat: `KL 7:6 2 st.` has no rule of its own; showing `KL 7:6`\n");
    const auto swedish = run_tool({"rules", "--id", "7:6 2 st.", "--json"});
    CHECK(swedish.code == 0);
    CHECK(nlohmann::json::parse(swedish.out)["rules"].size() == 1);
    CHECK(swedish.err == "mandat: `7:6 2 st.` har ingen egen regel; visar `KL 7:6`\n");
}

TEST_CASE("A misspelt notation is wrong use, with what was perhaps meant", "[cli][rules][usage]") {
    struct row {
        std::string written;
        std::string meant; ///< empty: nothing is near
    };
    const row rows[] = {
        {"komunallagen 6 kap. 38 §", "; did you mean `KL 6:38`?"},
        {"kommunallgen (2017:725) 7 kap. 6 §", "; did you mean `KL 7:6`?"},
        {"KLL 7:6", "; did you mean `KL 7:6`?"},
        {"44 § förvaltningslgen", "; did you mean `FL 44`?"},
        {"§ 38", "; did you mean `KL 6:38`, `FL 38`?"},
        {"DOC-JOIN", "; did you mean `DOC-JOINT`?"},
        {"KL 6:99", "; did you mean `KL-6-9`, "},
        {"miljöbalken 6 kap. 1 §", ""},
        {"\xff\xfe", ""},
        {"6:38'; --", ""},
    };
    for (const auto& [written, meant] : rows) {
        INFO(written);
        const auto told = run_tool({"rules", "--id", written, "--lang", "en"});
        CHECK(told.code == 64);
        CHECK(told.out.empty());
        CHECK_THAT(told.err,
                   ContainsSubstring("mandat: there is no rule `" + written + "`" + meant));
        if (meant.empty()) CHECK_THAT(told.err, !ContainsSubstring("did you mean"));
    }
}

TEST_CASE("rules with an id shows the clause, the tests and what each wording said",
          "[cli][rules]") {
    const auto sheet = run_tool({"rules", "--id", "6:37", "--format", "md"});
    CHECK(sheet.code == 0);
    CHECK_THAT(sheet.out,
               ContainsSubstring("2017:725 från och med 2018-01-01 till och med 2022-06-30: En "
                                 "nämnd får delegera till presidium, utskott, ledamot, ersättare "
                                 "eller anställd |"));
    CHECK_THAT(sheet.out, ContainsSubstring("2022:638 från och med 2022-07-01: En nämnd"));
    CHECK_THAT(sheet.out,
               ContainsSubstring("| Klausul i kod | include/mandat/law/delegation.hpp:"));
    CHECK_THAT(sheet.out, ContainsSubstring("KL 6:37: the list of delegates is closed "
                                            "(tests/decide/reference.test.cpp)"));
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
    CHECK_THAT(run_tool({"rules", "--help"}).out,
               ContainsSubstring("mandat rules --id \"6 kap. 38 § 1 st. 3 p.\""));
}
