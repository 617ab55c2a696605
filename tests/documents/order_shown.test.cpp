// SPDX-License-Identifier: MIT
//
// What `show` prints of an order is no more than what it gives: what is unlawful says so, what nobody wrote is told as
// a reading, base amounts are those of the day, and only a head of administration hands on.
#include "documents/approved.hpp"
#include "documents/example.hpp"
#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/documents/chart.hpp>
#include <mandat/documents/json.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/wording/explanation.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

namespace {

/// A committee with its head of administration and two heads of units; another committee's head; a consultant.
constexpr std::string_view bundle = R"(
region = { id = "prov", name = "Påhittade regionen", fictional = true, source = "d1" }
document = [{ id = "d1", title = "Påhittade protokoll", dated = 2017-12-12 }]
organ = [
  { id = "rf", name = "Regionfullmäktige", kind = "fullmäktige", members = 51, from = 2018-01-01, source = "d1" },
  { id = "vn", name = "Vårdnämnden", kind = "nämnd", members = 9, from = 2018-01-01, source = "d1", remit = [
      { text = "Hälso- och sjukvård", matter = "vard" } ] },
  { id = "fn", name = "Fastighetsnämnden", kind = "nämnd", members = 9, from = 2018-01-01, source = "d1" },
]
unit = [
  { id = "vf", name = "Vårdförvaltningen", organ = "vn", from = 2018-01-01, source = "d1" },
  { id = "norr", name = "Norra", parent = "vf", from = 2018-01-01, source = "d1" },
  { id = "ff", name = "Fastighetsförvaltningen", organ = "fn", from = 2018-01-01, source = "d1" },
]
role = [{ id = "enhetschef", name = "Enhetschef" }]
post = [
  { id = "fc", name = "Förvaltningschef", unit = "vf", heads_unit = true, head_of_administration = "ja", from = 2018-01-01, source = "d1" },
  { id = "ec", name = "Enhetschef norr", role = "enhetschef", unit = "norr", heads_unit = true, head_of_administration = "nej", from = 2018-01-01, source = "d1" },
  { id = "ffc", name = "Fastighetschef", unit = "ff", heads_unit = true, head_of_administration = "ja", from = 2018-01-01, source = "d1" },
  { id = "konsult", name = "Konsult", kind = "utomstående", unit = "vf", from = 2018-01-01, source = "d1" },
]
matter = [{ id = "vard", name = "Vårdnämndens ärenden" }]
[order]
id             = "vn"
organ          = "vn"
adopted        = { on = 2017-12-12, paragraph = "§ 1", diary = "PR 2017-1" }
from           = 2018-01-01
report         = "nästa sammanträde"
sub_delegation = "tillåten"
source         = "d1 § 1"
[[point]]
number   = "1"
text     = "Bidrag"
kind_of  = "vard"
delegate = "fc"
amount   = { less_than = "5 prisbasbelopp", per = "beslut" }
[[point]]
number   = "2"
text     = "Inköp"
kind_of  = "vard"
delegate = "enhetschef"
[[point]]
number   = "3"
text     = "Städning"
kind_of  = "vard"
delegate = "enhetschef"
scope    = "egen enhet"
[[point]]
number   = "4"
text     = "Hyra"
kind_of  = "vard"
delegate = "ffc"
[[point]]
number    = "5"
text      = "Resor"
kind_of   = "vard"
delegates = ["fc", "ec"]
[[point]]
number   = "6"
text     = "Uppvaktning"
kind_of  = "vard"
delegate = "konsult"
)";

const governance& prov() {
    static const auto of = [] {
        auto made = load_bundle(std::vector<bundle_file>{{"b.toml", std::string{bundle}}});
        REQUIRE(made);
        return std::move(made).value();
    }();
    return of;
}
std::string shown(std::optional<date> on) {
    return order_in_text(prov(), order_id{0}, language::swedish, markup::markdown, on);
}
/// The row of a point.
std::string row(const std::string& number, std::optional<date> on = std::nullopt) {
    for (const auto& line : lines_of(shown(on)))
        if (line.starts_with("| " + number + " |")) return line;
    return {};
}

} // namespace

TEST_CASE("Shown: base amounts are those of the day asked", "[documents][show]") {
    CHECK_THAT(row("1", day(2024, 5, 2)), ContainsSubstring("(286 500 kr 2024)"));
    CHECK_THAT(row("1", day(2025, 5, 2)), ContainsSubstring("(294 000 kr 2025)"));
    CHECK_THAT(row("1"), ContainsSubstring("(227 500 kr 2018)"));
    const auto told = nlohmann::json::parse(to_json(prov(), order_id{0}, day(2025, 5, 2)));
    CHECK_THAT(told.dump(), ContainsSubstring("294 000 kr 2025"));
}

TEST_CASE("Shown: a scope that nobody wrote is a reading, told as one", "[documents][show]") {
    CHECK_THAT(row("2"), ContainsSubstring("egen enhet med underliggande (en läsning: ordningen "
                                           "anger ingen enhet)"));
    CHECK_THAT(row("3"), ContainsSubstring("egen enhet med underliggande") &&
                             !ContainsSubstring("en läsning"));
}

TEST_CASE("Shown: a scope that nobody wrote is told where it bites", "[documents][show]") {
    const reference_resolver resolver{prov()};
    auto asked = resolver.ask();
    asked.who = prov().find_post("ec");
    asked.on = day(2024, 5, 2);
    asked.unit = prov().find_unit("vf");
    const auto answered = [&](std::string_view point) {
        asked.matter = prov().at(prov().find_point(point, asked.on)).matter;
        return answer_for(resolver.explain(asked.assessed())).sv;
    };
    CHECK_THAT(answered("vn/2"), ContainsSubstring("en läsning: ordningen anger ingen enhet"));
    CHECK_THAT(answered("vn/3"), ContainsSubstring("Norra") && !ContainsSubstring("en läsning"));
    // Within it the answer is a yes, and notes the reading.
    asked.unit = prov().find_unit("norr");
    asked.matter = prov().at(prov().find_point("vn/2", asked.on)).matter;
    const auto yes = resolver.explain(asked.assessed());
    CHECK(std::any_of(yes.notes.begin(), yes.notes.end(),
                      [](const note& one) { return one.kind == note_kind::scope_is_read; }));
}

TEST_CASE("KL 7:6: shown as handing on is only a head of the committee's administration",
          "[documents][show][kl-7-6]") {
    CHECK_THAT(row("1"), ContainsSubstring("| ja |"));
    CHECK_THAT(row("2"), ContainsSubstring("| nej: bara en förvaltningschef"));
    CHECK_THAT(row("4"), ContainsSubstring("| nej: bara en förvaltningschef")); // another's head
    CHECK_THAT(row("5"), ContainsSubstring("| bara den som är förvaltningschef"));
}

TEST_CASE("KL 7:5: what lint calls unlawful is shown as unlawful, with its rule",
          "[documents][show][kl-7-5]") {
    CHECK_THAT(row("6"), ContainsSubstring("STRIDER MOT KL-7-5"));
    CHECK_THAT(row("1"), !ContainsSubstring("STRIDER MOT"));
    const auto told = nlohmann::json::parse(to_json(prov(), order_id{0}))["unlawful"];
    REQUIRE(told.size() == 1);
    CHECK(told[0]["about"] == "vn/6");
    CHECK(told[0]["rule"] == "KL-7-5");
    CHECK_THAT(order_in_dot(prov(), order_id{0}, language::english),
               ContainsSubstring("AGAINST KL-7-5"));
}
