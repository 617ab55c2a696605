// SPDX-License-Identifier: MIT
//
// src/lint/tiers.cpp and amounts.cpp: tiers to the öre, prisbasbelopp by year, and reserved matters.
#include "lint/amounts.hpp"
#include "lint/lint_region.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

std::string point_that(std::string_view number, std::string_view more) {
    return "[[point]]\nnumber = \"" + std::string{number} + "\"\n" + std::string{more} + '\n';
}
std::string buys(std::string_view number, std::string_view delegate, std::string_view amount = {},
                 std::string_view more = {}) {
    auto text = point_that(number, "matter = \"inkop\"\ndelegate = \"" + std::string{delegate} +
                                       "\"\n" + std::string{more});
    if (!amount.empty()) text += "amount = { " + std::string{amount} + ", per = \"beslut\" }\n";
    return text;
}
/// Two tiers: a handläggare's, and the direktör's above it.
std::string tiers(std::string_view lower, std::string_view upper) {
    return order_from_2020(buys("1", "handlaggare", lower) + buys("2", "direktor", upper));
}
std::string tiers_until_2024(std::string_view points) {
    return order_with("version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = 2020-01-01\n"
                      "through = 2024-12-31\nalternates_act = true",
                      points);
}

} // namespace

TEST_CASE("Tiers that adjoin do not overlap, and one öre more does", "[analysis][tiers]") {
    check_rows(
        finding_code::same_matter_twice,
        {{"at most, and more than", {tiers("at_most = 50000", "more_than = 50000")}, "", {}},
         {"less than, and at least", {tiers("less_than = 50000", "at_least = 50000")}, "", {}},
         {"at most, and at least",
          {tiers("at_most = 50000", "at_least = 50000")},
          "",
          {"rs/2 2020-01-01.. [authorised delegated 50 000]"}},
         {"an öre beyond",
          {tiers("at_most = \"50000,01\"", "more_than = 50000")},
          "",
          {"rs/2 2020-01-01.. [authorised delegated 50 000,01]"}},
         {"an öre apart", {tiers("less_than = 50000", "more_than = 50000")}, "", {}},
         {"both from nothing",
          {tiers("at_most = 50000", "at_most = 200000")},
          "",
          {"rs/2 2020-01-01.. [authorised delegated 50 000]"}},
         {"both without end",
          {tiers("at_least = 50000", "at_least = 100000")},
          "",
          {"rs/2 2020-01-01.. [authorised delegated 100 000]"}},
         {"neither with a limit",
          {tiers("", "")},
          "",
          {"rs/2 2020-01-01.. [authorised delegated]"}},
         {"one without a limit",
          {tiers("at_most = 50000", "")},
          "",
          {"rs/2 2020-01-01.. [authorised delegated 50 000]"}},
         {"equal in kronor and prisbasbelopp in one year",
          {tiers_until_2024(buys("1", "handlaggare", "at_most = 57300", "from = 2024-01-01") +
                            buys("2", "direktor", "at_least = \"1 prisbasbelopp\""))},
          "",
          {"rs/2 2024-01-01..2024-12-31 [authorised delegated 57 300]"}},
         {"an öre below a prisbasbelopp",
          {tiers_until_2024(buys("1", "handlaggare", "less_than = 57300", "from = 2024-01-01") +
                            buys("2", "direktor", "at_least = \"1 prisbasbelopp\""))},
          "",
          {}},
         {"prisbasbelopp that overlap in some years",
          {tiers_until_2024(buys("1", "handlaggare", "at_most = 48000") +
                            buys("2", "direktor", "more_than = \"1 prisbasbelopp\""))},
          "",
          {"rs/2 2020-01-01..2021-12-31 [authorised delegated 48 000]"}}});
}

TEST_CASE("The same matter may stand twice where no case fits both", "[analysis][tiers]") {
    const auto twice = [](std::string_view first, std::string_view second) {
        return order_from_2020(point_that("1", "matter = \"inkop\"\n" + std::string{first}) +
                               point_that("2", "matter = \"inkop\"\n" + std::string{second}));
    };
    const std::string to_h = "delegate = \"handlaggare\"\n";
    const std::string to_d = "delegate = \"direktor\"\n";
    const std::string shown = " [authorised delegated]";
    check_rows(
        finding_code::same_matter_twice,
        {{"to the same delegate", {twice(to_d, to_d)}, "", {}},
         {"to a role, and to a post that has it",
          {twice("delegate = \"chef\"", "delegate = \"norrchef\"")},
          "",
          {}},
         {"two delegates of one point are intended",
          {order_from_2020(
              point_that("1", "matter = \"inkop\"\ndelegates = [\"handlaggare\", \"direktor\"]"))},
          "",
          {}},
         {"one of the delegates stands in both",
          {twice("delegates = [\"handlaggare\", \"direktor\"]", to_d)},
          "",
          {}},
         {"two parts of one point",
          {order_from_2020(point_that("1", R"(matter = "inkop"
part = [ { letter = "a", delegate = "handlaggare" }, { letter = "b", delegate = "direktor" } ])"))},
          "",
          {"rs/1 2020-01-01.." + shown}},
         {"a kind of the matter is another matter",
          {order_from_2020(point_that("1", "matter = \"inkop\"\n" + to_h) +
                           point_that("2", "matter = \"smainkop\"\n" + to_d))},
          "",
          {}},
         {"urgent is another mandate", {twice("kind = \"brådskande\"\n" + to_h, to_d)}, "", {}},
         {"other units", {twice(to_h + "scope = [\"norr\"]", to_d + "scope = [\"syd\"]")}, "", {}},
         {"a unit and one above it",
          {twice(to_h + "scope = [\"norr\"]", to_d + "scope = [\"forv\"]")},
          "",
          {"rs/2 2020-01-01.." + shown}},
         {"a unit and the whole region",
          {twice(to_h + "scope = [\"norr\"]", to_d)},
          "",
          {"rs/2 2020-01-01.." + shown}},
         {"two heads, each in a unit of its own",
          {twice("delegate = \"norrchef\"\nscope = \"egen enhet\"",
                 "delegate = \"sydchef\"\nscope = \"egen enhet\"")},
          "",
          {}},
         {"one of two delegates is not limited to a unit",
          {twice("delegates = [\"chef\", \"direktor\"]", to_h + "scope = [\"ost\"]")},
          "[[unit]]\nid = \"ost\"\nname = \"Östra\"\nparent = \"forv\"\nfrom = 2010-01-01\n",
          {"rs/2 2020-01-01.." + shown}},
         {"other areas", {twice(to_h + "area = \"kust\"", to_d + "area = \"inland\"")}, "", {}},
         {"an area and everywhere",
          {twice(to_h + "area = \"kust\"", to_d)},
          "",
          {"rs/2 2020-01-01.." + shown}},
         {"one requires what the other excludes",
          {twice(to_h + "requires = [\"ramavtal_finns\"]",
                 to_d + "excludes = [\"ramavtal_finns\"]")},
          "",
          {}},
         {"both require the same",
          {twice(to_h + "requires = [\"ramavtal_finns\"]",
                 to_d + "requires = [\"ramavtal_finns\"]")},
          "",
          {"rs/2 2020-01-01.." + shown}},
         {"one is counted per year",
          {twice(to_h + "amount = { at_most = 10, per = \"beslut\" }",
                 to_d + "amount = { at_most = 10, per = \"år\" }")},
          "",
          {}},
         {"one ends before the other begins",
          {twice(to_h + "from = 2020-01-01\nthrough = 2021-12-31", to_d + "from = 2022-01-01")},
          "",
          {}},
         {"one ends on the day that the other begins",
          {twice(to_h + "from = 2020-01-01\nthrough = 2022-01-01", to_d + "from = 2022-01-01")},
          "",
          {"rs/2 2022-01-01..2022-01-01" + shown}},
         {"in two versions",
          {order_from_2020(point_that("1", "matter = \"inkop\"\n" + to_h)),
           order_with("version = \"2\"\nadopted = { on = 2023-12-01 }\nfrom = 2024-01-01\n"
                      "alternates_act = true",
                      point_that("2", "matter = \"inkop\"\n" + to_d))},
          "",
          {}}});
}

TEST_CASE("Units that move meet for as long as one is below the other", "[analysis][tiers]") {
    const std::string moved = R"([[unit]]
id             = "e"
name           = "E"
parent         = "syd"
former_parents = [{ parent = "norr", through = 2022-12-31 }]
from           = 2010-01-01
)";
    check_rows(finding_code::same_matter_twice,
               {{"below the other until it moved",
                 {order_from_2020(buys("1", "handlaggare", "", "scope = [\"e\"]") +
                                  buys("2", "direktor", "", "scope = [\"norr\"]"))},
                 moved,
                 {"rs/2 2020-01-01..2022-12-31 [authorised delegated]"}},
                {"below the other from when it moved",
                 {order_from_2020(buys("1", "handlaggare", "", "scope = [\"e\"]") +
                                  buys("2", "direktor", "", "scope = [\"syd\"]"))},
                 moved,
                 {"rs/2 2023-01-01.. [authorised delegated]"}}});
}

TEST_CASE("Between two tiers no öre is left out", "[analysis][tiers]") {
    const auto three = [](std::string_view first, std::string_view second, std::string_view third) {
        return order_from_2020(buys("1", "handlaggare", first) + buys("2", "norrchef", second) +
                               buys("3", "direktor", third));
    };
    check_rows(
        finding_code::amount_gap,
        {{"at most, and more than", {tiers("at_most = 50000", "more_than = 50000")}, "", {}},
         {"at most, and from the next krona",
          {tiers("at_most = 50000", "at_least = 50001")},
          "",
          {"rs/2 2020-01-01.. [not_authorised amount_above 50 000,50]"}},
         {"at most, and from the next öre",
          {tiers("at_most = 50000", "at_least = \"50000,01\"")},
          "",
          {}},
         {"at most, and from the öre after it",
          {tiers("at_most = 50000", "at_least = \"50000,02\"")},
          "",
          {"rs/2 2020-01-01.. [not_authorised amount_above 50 000,01]"}},
         {"less than, and more than",
          {tiers("less_than = 50000", "more_than = 50000")},
          "",
          {"rs/2 2020-01-01.. [not_authorised amount_above 50 000]"}},
         {"less than, and at least", {tiers("less_than = 50000", "at_least = 50000")}, "", {}},
         {"a wide gap",
          {tiers("at_most = 50000", "at_least = 100000")},
          "",
          {"rs/2 2020-01-01.. [not_authorised amount_above 75 000]"}},
         {"what lies below the lowest floor is no gap",
          {tiers("at_least = 10000, at_most = 50000", "more_than = 50000")},
          "",
          {}},
         {"what lies above the highest ceiling is no gap",
          {tiers("at_most = 50000", "more_than = 50000, at_most = 100000")},
          "",
          {}},
         {"a tier without ceiling covers all above",
          {three("at_most = 100", "at_least = 50", "at_least = 1000")},
          "",
          {}},
         {"a third tier covers what lies between",
          {three("at_most = 100", "more_than = 1000", "at_least = 50, at_most = 1000")},
          "",
          {}},
         {"two gaps",
          {three("at_most = 100", "at_least = 102, at_most = 200", "at_least = 202")},
          "",
          {"rs/2 2020-01-01.. [not_authorised amount_above 101]",
           "rs/3 2020-01-01.. [not_authorised amount_above 201]"}},
         {"one tier alone", {order_from_2020(buys("1", "direktor", "at_most = 50"))}, "", {}},
         {"prisbasbelopp that meet kronor in the first years only",
          {tiers_until_2024(buys("1", "handlaggare", "at_most = 47600") +
                            buys("2", "direktor", "more_than = \"1 prisbasbelopp\""))},
          "",
          {"rs/2 2022-01-01..2024-12-31 [not_authorised amount_above 47 950]"}},
         {"the same prisbasbelopp",
          {tiers("at_most = \"1 prisbasbelopp\"", "more_than = \"1 prisbasbelopp\"")},
          "",
          {}},
         {"neither takes exactly one prisbasbelopp, in every known year",
          {tiers_until_2024(buys("1", "handlaggare", "less_than = \"1 prisbasbelopp\"") +
                            buys("2", "direktor", "more_than = \"1 prisbasbelopp\""))},
          "",
          {"rs/2 2020-01-01..2024-12-31 [not_authorised amount_above 47 300]"}}});
}

TEST_CASE("What speaks of other cases leaves no gap", "[analysis][tiers]") {
    const std::string low = "at_most = 100";
    const std::string high = "at_least = 1000";
    const auto parts = order_from_2020(point_that("1", R"(matter = "inkop"
part = [
  { letter = "a", delegate = "handlaggare", amount = { at_most = 100, per = "beslut" } },
  { letter = "b", delegate = "direktor", amount = { at_least = 102, per = "beslut" } },
])"));
    check_rows(
        finding_code::amount_gap,
        {{"other units",
          {order_from_2020(buys("1", "handlaggare", low, "scope = [\"norr\"]") +
                           buys("2", "direktor", high, "scope = [\"syd\"]"))},
          "",
          {}},
         {"one unit",
          {order_from_2020(buys("1", "handlaggare", low, "scope = [\"norr\"]") +
                           buys("2", "direktor", high, "scope = [\"norr\"]"))},
          "",
          {"rs/2 2020-01-01.. [not_authorised amount_above 550]"}},
         {"the wider matter is delegated without a limit",
          {order_from_2020(buys("1", "handlaggare", low) + buys("2", "direktor", high) +
                           point_that("3", "matter = \"allt\"\ndelegate = \"direktor\""))},
          "",
          {}},
         {"the wider matter is delegated, this one excepted",
          {order_from_2020(buys("1", "handlaggare", low) + buys("2", "direktor", high) +
                           point_that("3", "matter = \"allt\"\ndelegate = \"norrchef\"\n"
                                           "except = [\"inkop\"]"))},
          "",
          {"rs/2 2020-01-01.. [not_authorised amount_above 550]"}},
         {"the parts of one point",
          {parts},
          "",
          {"rs/1 2020-01-01.. [not_authorised amount_above 101]"}},
         {"the same delegate in both, asked by the nearest way",
          {order_from_2020(buys("1", "direktor", low) + buys("2", "direktor", high))},
          "",
          {"rs/2 2020-01-01.. [not_authorised amount_above 550]"}},
         {"the lower tier's delegate is named last, and stands below its floor",
          {order_from_2020(buys("1", "direktor", high) + buys("2", "direktor", low))},
          "",
          {"rs/1 2020-01-01.. [not_authorised amount_below 550]"}},
         {"another basis",
          {order_from_2020(buys("1", "handlaggare", low) +
                           point_that("2", "matter = \"inkop\"\ndelegate = \"direktor\"\n"
                                           "amount = { at_least = 1000, per = \"år\" }"))},
          "",
          {}},
         {"the upper tier ended before the lower began",
          {order_from_2020(buys("1", "handlaggare", low, "from = 2022-01-01") +
                           buys("2", "direktor", high, "from = 2020-01-01\nthrough = 2021-12-31"))},
          "",
          {}},
         {"the upper tier ended on the day that the lower began",
          {order_from_2020(buys("1", "handlaggare", low, "from = 2022-01-01") +
                           buys("2", "direktor", high, "from = 2020-01-01\nthrough = 2022-01-01"))},
          "",
          {"rs/2 2022-01-01..2022-01-01 [not_authorised amount_above 550]"}}});
}

TEST_CASE("An amount says what it is counted for", "[analysis][tiers]") {
    const auto with = [](std::string_view amount) {
        return order_from_2020(point_that(
            "1", "matter = \"inkop\"\ndelegates = [\"direktor\", \"handlaggare\"]\namount = { " +
                     std::string{amount} + " }"));
    };
    const auto sub = [](std::string_view amount) {
        return R"([[sub_delegation]]
id      = "v1"
grantor = "direktor"
to      = "norrchef"
order   = "rs"
point   = "1"
from    = 2020-06-01
amount  = { )" +
               std::string{amount} + " }\n";
    };
    const auto open = sub("at_most = 50");
    const auto stated = sub("at_most = 50, per = \"avtal\"");
    const auto by_parts = order_from_2020(point_that("1", R"(matter = "inkop"
amount = { at_most = 50 }
part = [
  { letter = "a", delegate = "direktor" },
  { letter = "b", delegate = "handlaggare" },
  { letter = "c", delegate = "norrchef", amount = { at_most = 10 } },
])"));
    const auto per_contract = with("at_most = 50, per = \"avtal\"");
    check_rows(finding_code::amount_without_basis,
               {{"per contract", {per_contract}, "", {}},
                {"per decision, as stated", {with("at_most = 50, per = \"beslut\"")}, "", {}},
                {"nothing stated, told once for a point",
                 {with("at_most = 50")},
                 "",
                 {"rs/1 2020-01-01.. [not_authorised amount_basis_unknown 50]"}},
                {"a floor",
                 {with("at_least = 50")},
                 "",
                 {"rs/1 2020-01-01.. [not_authorised amount_basis_unknown 50]"}},
                {"no amount", {order_from_2020(buys("1", "direktor"))}, "", {}},
                {"what the parts share is told once",
                 {by_parts},
                 "",
                 {"rs/1 2020-01-01.. [not_authorised amount_basis_unknown 50]",
                  "rs/1 2020-01-01.. [not_authorised amount_basis_unknown 10]"}},
                {"a sub-delegation",
                 {per_contract},
                 open,
                 {"v1 2020-06-01.. [not_authorised amount_basis_unknown 50]"}},
                {"a sub-delegation that states it", {per_contract}, stated, {}}});
}

TEST_CASE("What an order reserves its other points do not give", "[analysis][tiers]") {
    const auto with = [](std::string_view delegated, std::string_view reserved,
                         std::string_view more = {}) {
        return order_from_2020(
            point_that("1", "matter = \"" + std::string{delegated} +
                                "\"\ndelegate = \"direktor\"\nfrom = 2021-01-01\n"
                                "through = 2023-12-31") +
            point_that("2", "kind = \"förbehållen nämnden\"\nmatter = \"" + std::string{reserved} +
                                "\"\n" + std::string{more}));
    };
    const std::string shown = " [not_authorised reserved_to_committee]";
    const auto two_versions = [](std::string_view reserved_in_second) {
        return std::vector<std::string>{
            order_from_2020(buys("1", "direktor")),
            order_with("version = \"2\"\nadopted = { on = 2023-12-01 }\nfrom = 2024-01-01\n"
                       "alternates_act = true",
                       point_that("2", "kind = \"förbehållen nämnden\"\nmatter = \"inkop\"") +
                           std::string{reserved_in_second})};
    };
    check_rows(
        finding_code::shadowed,
        {{"the same matter", {with("inkop", "inkop")}, "", {"rs/1 2021-01-01..2023-12-31" + shown}},
         {"a wider one", {with("smainkop", "allt")}, "", {"rs/1 2021-01-01..2023-12-31" + shown}},
         {"a narrower one", {with("inkop", "smainkop")}, "", {}},
         {"another one", {with("inkop", "avtal")}, "", {}},
         {"in the last year",
          {with("inkop", "inkop", "from = 2023-01-01")},
          "",
          {"rs/1 2023-01-01..2023-12-31" + shown}},
         {"until the first day",
          {with("inkop", "inkop", "from = 2020-01-01\nthrough = 2021-01-01")},
          "",
          {"rs/1 2021-01-01..2021-01-01" + shown}},
         {"until the day before",
          {with("inkop", "inkop", "from = 2020-01-01\nthrough = 2020-12-31")},
          "",
          {}},
         {"from the day after", {with("inkop", "inkop", "from = 2024-01-01")}, "", {}},
         {"in another version", two_versions(""), "", {}},
         {"in the same version",
          two_versions(buys("1", "direktor")),
          "",
          {"rs/1 2024-01-01.." + shown}}});
}

TEST_CASE("A finding of the shadowed tells the days when they are not the whole life",
          "[analysis][tiers]") {
    const auto of = region_with({order_from_2020(
        buys("1", "direktor") +
        point_that("2", "kind = \"förbehållen nämnden\"\nmatter = \"allt\"\nfrom = 2023-01-01"))});
    const auto found = with_code(lint(of), finding_code::shadowed);
    REQUIRE(found.size() == 1);
    CHECK(
        found.front().text.en ==
        "the point `rs/1` gives nothing: `rs/2` reserves `allt` to the committee from 2023-01-01");
    CHECK(found.front().where.size() == 2);
}

TEST_CASE("What a reserved point excepts is not shadowed by it", "[analysis][tiers][doc-order]") {
    const auto reserved = [](const std::string& more) {
        return region_with({order_from_2020(
            buys("1", "direktor") +
            point_that("2", "kind = \"förbehållen nämnden\"\nmatter = \"allt\"" + more))});
    };
    CHECK(with_code(lint(reserved("")), finding_code::shadowed).size() == 1);
    CHECK(with_code(lint(reserved("\nexcept = [\"inkop\"]")), finding_code::shadowed).empty());
}

TEST_CASE("A prisbasbelopp is known for the years that an order has come to", "[analysis][tiers]") {
    const auto from = [](std::string_view days) {
        return order_with(
            "version = \"1\"\nadopted = { on = 2017-12-01 }\nalternates_act = true\n" +
                std::string{days},
            buys("1", "direktor", "at_most = \"2 prisbasbelopp\""));
    };
    const auto after = base_amounts.back().year + 1;
    const auto first_unknown = "from = " + std::to_string(after) + "-01-01";
    const auto last_known = "from = " + std::to_string(after - 1) + "-12-31";
    const auto in_kronor_then =
        order_with("version = \"1\"\nadopted = { on = 2017-12-01 }\n" + first_unknown,
                   buys("1", "direktor", "at_most = 100000"));
    check_rows(
        finding_code::base_amount_not_known,
        {{"an open order from 2018", {from("from = 2018-01-01")}, "", {}},
         {"from the last known day", {from(last_known)}, "", {}},
         {"from the first unknown day",
          {from(first_unknown)},
          "",
          {"rs/1 " + std::to_string(after) + "-01-01.. [not_authorised base_amount_unknown 1]"}},
         {"kronor need none", {in_kronor_then}, "", {}}});
}

TEST_CASE("Days without a prisbasbelopp are those of a life after the table", "[analysis][tiers]") {
    using detail::days_without_base_amount;
    const auto end = *make_date(base_amounts.back().year + 1, 1, 1);
    CHECK(days_without_base_amount(period{}).is_empty());
    CHECK(days_without_base_amount(period::from(*make_date(2018, 1, 1))).is_empty());
    CHECK(days_without_base_amount(period::from(previous_day(end))).is_empty());
    CHECK(days_without_base_amount(period::from(end)) == period::from(end));
    CHECK(days_without_base_amount(*period::through(end, end)) == *period::through(end, end));
}

TEST_CASE("Ten thousand points are looked through in well under a second", "[analysis][tiers]") {
    std::string points;
    std::string matters;
    for (int i = 0; i < 10'000; ++i) {
        const auto number = std::to_string(i);
        if (i % 4 == 0)
            matters += "[[matter]]\nid = \"m" + number + "\"\nname = \"M" + number +
                       "\"\nkind_of = \"allt\"\n";
        points += "[[point]]\nnumber = \"" + number + "\"\nmatter = \"m" +
                  std::to_string(i / 4 * 4) + "\"\ndelegate = \"" +
                  (i % 2 == 0 ? "direktor" : "handlaggare") +
                  "\"\namount = { at_least = " + std::to_string(i % 4 * 10 + 1) +
                  ", at_most = " + std::to_string(i % 4 * 10 + 10) + " }\n";
    }
    const auto of = region_with({order_from_2020(points)}, matters);
    const auto found = lint(of);
    CHECK(with_code(found, finding_code::amount_gap).size() == 7'500);
    CHECK(with_code(found, finding_code::amount_without_basis).size() == 10'000);
}
