// SPDX-License-Identifier: MIT
//
// What is known once is said once: one line for several versions of orders, what a matter is registered as, statutory
// points. Expected answers come from KL 5:1, 6:38, and from OPEN-D and OPEN-Q of the catalogue: a line speaks of the
// versions that it names and of nothing adopted later.

#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/io/names.hpp>

#include <string>
#include <vector>

using namespace mandat;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr const char* region = R"(
[region]
id = "saga"
name = "Sagoregionen"
fictional = true
[[document]]
id = "d1"
title = "PM"
[[organ]]
id = "vn"
name = "Vårdnämnden"
kind = "nämnd"
from = 2019-01-01
remit = [ { text = "vård", matter = "inkop" } ]
[[post]]
id = "chef"
name = "Vårdchef"
organ = "vn"
from = 2019-01-01
[[matter]]
id = "inkop"
name = "Inköp"
)";
constexpr const char* first_version = R"(
[order]
id = "vn"
version = "2020"
title = "Delegationsordning"
organ = "vn"
adopted = { on = 2020-01-01 }
source = "d1"
[[point]]
number = "1"
matter = "inkop"
delegate = "chef"
)";
constexpr const char* second_version = R"(
[order]
id = "vn"
version = "2024"
title = "Delegationsordning"
organ = "vn"
adopted = { on = 2024-01-01 }
source = "d1"
[[point]]
number = "1"
matter = "inkop"
delegate = "chef"
)";
const std::string of_both = R"(
[[assessed]]
versions = ["vn/2020", "vn/2024"]
kl_6_38 = "nej"
kl_5_1 = "nej"
by = "jurist"
on = 2024-01-01
source = "d1"
)";
const std::string of_the_first = R"(
[[assessed]]
versions = ["vn/2020"]
kl_6_38 = "nej"
kl_5_1 = "nej"
by = "jurist"
on = 2020-01-01
source = "d1"
)";

std::vector<bundle_file> files(const std::string& more, const std::string& in_second = {}) {
    return {{"region.toml", region + more},
            {"vn-2020.toml", first_version},
            {"vn-2024.toml", second_version + in_second}};
}
verdict answer_on(const std::vector<bundle_file>& all, const char* day) {
    auto made = load_bundle(all);
    if (!made)
        for (const auto& one : made.error()) UNSCOPED_INFO(one.text.en);
    REQUIRE(made.has_value());
    const reference_resolver resolver{std::move(made).value()};
    const auto& of = resolver.of();
    auto asked = resolver.ask();
    asked.who = of.find_post("chef");
    asked.matter = of.find_matter("inkop");
    asked.on = parse_date(day).value();
    return resolver.check(asked).verdict;
}
std::vector<std::string> faults_of(const std::vector<bundle_file>& all) {
    const auto made = load_bundle(all);
    REQUIRE_FALSE(made.has_value());
    std::vector<std::string> told;
    for (const auto& one : made.error()) told.push_back(one.text.en);
    return told;
}

} // namespace

TEST_CASE("KL 6:38, OPEN-Q: a line speaks of the versions that it names", "[io][lines]") {
    CHECK(answer_on(files({}), "2024-05-06") == verdict::depends);
    CHECK(answer_on(files(of_both), "2023-12-31") == verdict::authorised);
    CHECK(answer_on(files(of_both), "2024-05-06") == verdict::authorised);
    SECTION("and of no later one") {
        CHECK(answer_on(files(of_the_first), "2023-12-31") == verdict::authorised);
        CHECK(answer_on(files(of_the_first), "2024-01-02") == verdict::depends);
    }
    SECTION("of a line of the order's own and one for several, the order's speaks") {
        const std::string own = R"(
[order.assessed]
kl_6_38 = "nej"
kl_5_1 = "okänt"
by = "jurist"
on = 2024-01-01
source = "d1"
)";
        std::string second = second_version;
        second.insert(second.find("[[point]]"), own);
        auto all = files(of_both);
        all[2].text = second;
        CHECK(answer_on(all, "2024-05-06") == verdict::depends);
        CHECK(answer_on(all, "2023-12-31") == verdict::authorised);
    }
    SECTION("an order's own line may name another version, and then not its own") {
        std::string second = second_version;
        second.insert(second.find("[[point]]"), R"(
[order.assessed]
versions = ["vn/2020"]
kl_6_38 = "nej"
kl_5_1 = "nej"
by = "jurist"
on = 2024-01-01
source = "d1"
)");
        auto all = files({});
        all[2].text = second;
        CHECK(answer_on(all, "2023-12-31") == verdict::authorised);
        CHECK(answer_on(all, "2024-01-02") == verdict::depends);
    }
}

TEST_CASE("a line that names no version, one that is not there, or one twice, is a fault",
          "[io][lines]") {
    std::string unnamed = of_both;
    unnamed.replace(unnamed.find("versions"), unnamed.find("kl_6_38") - unnamed.find("versions"),
                    "");
    CHECK_THAT(faults_of(files(unnamed)).front(), ContainsSubstring("versions"));
    std::string other = of_both;
    other.replace(other.find("vn/2024"), 7, "vn/2042");
    CHECK_THAT(faults_of(files(other)).front(), ContainsSubstring("vn/2042"));
    CHECK_THAT(faults_of(files(of_both + of_the_first)).front(),
               ContainsSubstring("already assessed"));
    std::string unsigned_no = of_both;
    unsigned_no.replace(unsigned_no.find("by ="),
                        unsigned_no.find("on =") - unsigned_no.find("by ="), "");
    CHECK_THAT(faults_of(files(unsigned_no)).front(), ContainsSubstring("`by`"));
}

TEST_CASE("KL 5:1, 6:38 p. 2, OPEN-D: what a matter is registered as settles 5:1 and p. 2, unless "
          "its words are theirs",
          "[io][lines]") {
    const std::string rest = R"(
[[assessed]]
versions = ["vn/2020", "vn/2024"]
concerns_goals_direction_scope_quality = "nej"
important_exercise_of_authority = "nej"
citizens_proposal = "nej"
special_statute_ban = "nej"
by = "jurist"
on = 2024-01-01
source = "d1"
)";
    CHECK(answer_on(files(rest), "2024-05-06") == verdict::depends);
    for (const std::string as : {"förvaltning", "lagstadgat"}) {
        auto all = files(rest);
        all[0].text.insert(all[0].text.find("[[assessed]]"),
                           "registered = { as = \"" + as + "\", source = \"d1\" }\n");
        CHECK(answer_on(all, "2024-05-06") == verdict::authorised);
    }
    SECTION("words of 5:1 stay open") {
        auto all = files(rest);
        auto& text = all[0].text;
        text.replace(text.find("name = \"Inköp\""), 15, "name = \"Årsredovisning\"");
        text.insert(text.find("[[assessed]]"),
                    "registered = { as = \"förvaltning\", source = \"d1\" }\n");
        CHECK(answer_on(all, "2024-05-06") != verdict::authorised);
    }
    SECTION("without a source it is a fault") {
        auto all = files(rest);
        all[0].text.insert(all[0].text.find("[[assessed]]"),
                           "registered = { as = \"förvaltning\" }\n");
        CHECK_THAT(faults_of(all).front(), ContainsSubstring("source"));
    }
}

TEST_CASE("a statutory point without the act that gives the power is a fault", "[io][lines]") {
    for (const std::string law : {"", "law = \"kommunallagen 7 kap. 5 §\"\n"}) {
        auto all = files({});
        auto& text = all[2].text;
        text += "[[point]]\nnumber = \"9\"\nkind = \"lagstadgad\"\nmatter = \"inkop\"\n" + law +
                "delegate = \"chef\"\n";
        CHECK_THAT(faults_of(all).front(), ContainsSubstring("the act that gives the power"));
    }
    auto all = files({});
    all[2].text += "[[point]]\nnumber = \"9\"\nkind = \"lagstadgad\"\nmatter = \"inkop\"\n"
                   "law = \"smittskyddslagen 1 kap. 9 §\"\ndelegate = \"chef\"\n";
    // Whether the head is the office holder whom the act names, the point does not say.
    CHECK(answer_on(all, "2024-05-06") == verdict::depends);
}
