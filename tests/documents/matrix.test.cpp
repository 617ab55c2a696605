// SPDX-License-Identifier: MIT
//
// The matrix of authority as people, spreadsheets and programs read it. What stands in it is tested with the resolver.
#include "documents/example.hpp"
#include "support/catch.hpp"
#include <mandat/documents/matrix.hpp>
#include <mandat/index/authority_matrix.hpp>
#include <mandat/index/resolver.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// A row with a last day and a highest amount, and one with neither.
std::vector<authority> two_rows() {
    const auto& of = ostmark();
    authority limited{.who = of.find_post("inkopschef"),
                      .matter = of.find_matter("tilldelning"),
                      .verdict = verdict::authorised,
                      .reason = reason_code::delegated,
                      .carried_by = reason_code::delegated,
                      .when = *period::through(day(2024, 3, 1), day(2024, 3, 11))};
    limited.within = {.amount = {.floor = bound{false, false, 5'000'000},
                                 .ceiling = bound{false, true, 50'000'000},
                                 .counted = amount_basis::per_contract},
                      .lowest = money::ore(5'000'001),
                      .highest = money::kronor(500'000),
                      .longest = {duration{3, duration::unit::months}},
                      .units = {unit_id{0}, unit_id{1}},
                      .is_scope_read = true};
    auto open = limited;
    open.when = period::from(day(2024, 3, 12));
    open.verdict = verdict::depends;
    open.reason = reason_code::fact_unknown;
    open.assess = {{{legal_fact::urgent, {}}, {}}};
    open.within = {};
    return {limited, open};
}
/// Region Östmark with one more matter, `m`, of that name.
governance with_matter(const std::string& name) {
    draft::governance all;
    add_organisation(all);
    add_order(all);
    all.matters.push_back(test::matter("m", name));
    auto made = builder{}.build(all);
    REQUIRE(made);
    return std::move(made).value();
}
const period from_march = period::from(day(2024, 3, 1));

} // namespace

TEST_CASE("a matrix for people says a matter once, and each stretch of days", "[report][matrix]") {
    const auto sv = in_text(ostmark(), from_march, two_rows(), language::swedish);
    CHECK_THAT(sv, ContainsSubstring("från och med 2024-03-01\n"));
    CHECK_THAT(sv, ContainsSubstring("500 000 kr") && ContainsSubstring("2024-03-11"));
    const auto name =
        std::string{ostmark().at(ostmark().find_matter("tilldelning")).named.on(day(2024, 3, 1))};
    CHECK(sv.find(name) == sv.rfind(name));
    const auto md = in_text(ostmark(), from_march, two_rows(), language::english, markup::markdown);
    CHECK(md.find(name) != md.rfind(name)); // a row of Markdown may be read alone
    CHECK_THAT(md, ContainsSubstring("| Limits |") && ContainsSubstring("| depends |"));
    // Floor, basis, units and longest time, and a reading as one.
    for (const auto* told : {"more than 50 000 kr, at most 500 000 kr per contract",
                             "at longest 3 months", "and the units below (a reading"})
        CHECK_THAT(md, ContainsSubstring(told));
}

TEST_CASE("a matrix of one day has no columns for days", "[report][matrix]") {
    const auto that_day = *period::through(day(2024, 3, 1), day(2024, 3, 1));
    auto row = two_rows().front();
    row.when = that_day;
    const auto text = in_text(ostmark(), that_day, std::vector{row}, language::english);
    CHECK_THAT(text, ContainsSubstring("matter by matter: 2024-03-01\n"));
    CHECK_THAT(text, !ContainsSubstring("Through"));
}

TEST_CASE("an empty matrix is a sentence, or an empty table for programs", "[report][matrix]") {
    CHECK(in_text(ostmark(), *period::through(day(2024, 3, 1), day(2024, 3, 2)), {},
                  language::swedish) ==
          "Ingen får besluta i något ärende 2024-03-01 till och med 2024-03-02.\n");
    CHECK(matrix_to_csv(ostmark(), {}) == "matter,matter_name,who,who_name,verdict,reason,point,"
                                          "lowest_ore,highest_ore,per,units,area,longest,assess,"
                                          "limits,questions,from,through\r\n");
    CHECK(nlohmann::json::parse(matrix_to_json(ostmark(), from_march, {}))["matrix"].empty());
}

TEST_CASE("comma-separated values keep commas, quotes and line feeds in their cell",
          "[report][matrix]") {
    const auto of = with_matter("Avtal, \"stora\"\noch små");
    auto row = two_rows().front();
    row.matter = of.find_matter("m");
    row.who = organ_id{0};
    CHECK_THAT(matrix_to_csv(of, std::vector{row}),
               ContainsSubstring("\r\nm,\"Avtal, \"\"stora\"\"\noch små\",") &&
                   ContainsSubstring(",authorised,delegated,,5000001,50000000,per_contract," +
                                     std::string{of.at(unit_id{0}).key} + ";" +
                                     std::string{of.at(unit_id{1}).key} + ",,P3M,,\"mer än ") &&
                   ContainsSubstring(",2024-03-01,2024-03-11\r\n"));
}

TEST_CASE("a matrix for programs has öre, days and null for what is not there",
          "[report][matrix]") {
    const auto told = nlohmann::json::parse(matrix_to_json(ostmark(), from_march, two_rows()));
    CHECK(told["schema"] == "mandat.matrix/2");
    CHECK(told["from"] == "2024-03-01");
    CHECK(told["through"].is_null());
    REQUIRE(told["matrix"].size() == 2);
    const auto limits = told["matrix"][0]["limits"];
    CHECK(limits["amount"]["lowest_ore"] == 5'000'001);
    CHECK(limits["amount"]["highest_ore"] == 50'000'000);
    CHECK(limits["amount"]["counted"] == "per_contract");
    CHECK(limits["units"].size() == 2);
    CHECK(limits["scope_is_read"] == true);
    CHECK(limits["longest"][0]["count"] == 3);
    CHECK(told["matrix"][0]["through"] == "2024-03-11");
    CHECK(told["matrix"][1]["limits"]["amount"].is_null());
    CHECK(told["matrix"][1]["through"].is_null());
    CHECK(told["matrix"][1]["verdict"] == "depends");
}

TEST_CASE("a matrix as a picture has a mark for each row, told apart by shape",
          "[report][matrix]") {
    const auto of = with_matter("Avtal <stora> & små");
    auto one = two_rows().front();
    one.matter = of.find_matter("m");
    one.point = point_called("rs/3.2");
    auto other = two_rows().back();
    other.who = of.find_post("regiondirektor");
    other.point = one.point;
    const auto count = [](const std::string& text, const std::string& part) {
        std::size_t found = 0;
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
            ++found;
        return found;
    };
    const auto on = day(2024, 3, 1);
    const auto svg = matrix_in_svg(of, on, std::vector{one, other}, language::swedish);
    const auto empty = matrix_in_svg(of, on, {}, language::swedish);
    // One of each in the picture's key.
    CHECK(count(svg, "<circle") == 2);
    CHECK(count(svg, "<path") == 2);
    CHECK_THAT(svg, ContainsSubstring("Avtal &lt;stora&gt; &amp; små<title>"));
    CHECK_THAT(svg, ContainsSubstring("500 000 kr (1)</text>"));
    CHECK_THAT(svg, ContainsSubstring(">1 mer än 50 000 kr, högst 500 000 kr per avtal; "));
    CHECK_THAT(svg, ContainsSubstring(": vem får besluta vad 2024-03-01"));
    // Posts stand before bodies; each body whose power it is has a picture of its own.
    const auto council = of.find_organ("rf");
    const auto board = of.find_organ("rs");
    REQUIRE((council.is_valid() && board.is_valid()));
    auto boards_own = one;
    boards_own.who = board;
    boards_own.point = {};
    auto councils = boards_own;
    councils.who = council;
    const auto both =
        matrix_in_svg(of, on, std::vector{councils, boards_own, one}, language::swedish);
    CHECK(count(svg, "<svg ") == 2);
    CHECK(count(both, "<svg ") == 3);
    CHECK(both.find("Inköpschef<title>") < both.find("Regionstyrelsen<title>"));
    CHECK_THAT(empty, ContainsSubstring("Ingen får besluta i något ärende."));
    CHECK(svg.substr(svg.size() - 7) == "</svg>\n");
}
