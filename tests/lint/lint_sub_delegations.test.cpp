// SPDX-License-Identifier: MIT
//
// src/lint/sub_delegations.cpp: kommunallagen (2017:725) 7 kap. 6 § (one step, by a head of
// administration, with the nämnd's leave, to an employee) and that nobody gives on more than was received.
#include "lint/lint_region.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

std::string a_point(std::string_view number, std::string_view more,
                    std::string_view delegate = "direktor", std::string_view matter = "inkop") {
    return "[[point]]\nnumber = \"" + std::string{number} + "\"\nmatter = \"" +
           std::string{matter} + "\"\ndelegate = \"" + std::string{delegate} + "\"\n" +
           std::string{more} + '\n';
}
std::string order(std::string_view more, std::string_view delegate = "direktor") {
    return order_from_2020(a_point("1", more, delegate));
}
/// What was given on, by whom and to whom; from 2020 unless it says its own days.
std::string given(std::string_view key, std::string_view from, std::string_view to,
                  std::string_view more, std::string_view of = "point = \"1\"") {
    std::string made = "[[sub_delegation]]\nid = \"" + std::string{key} + "\"\ngrantor = \"" +
                       std::string{from} + "\"\nto = \"" + std::string{to} +
                       "\"\norder = \"rs\"\n" + std::string{of} + '\n' + std::string{more} + '\n';
    if (more.find("from") == std::string_view::npos &&
        more.find("undated") == std::string_view::npos)
        made += "from = 2020-01-01\n";
    return made;
}
std::string given(std::string_view more) {
    return given("v1", "direktor", "handlaggare", more);
}
/// A version of the order with days of its own.
std::string version(std::string_view key, std::string_view days, std::string_view points) {
    return order_with("version = \"" + std::string{key} + "\"\nalternates_act = true\n" +
                          std::string{days},
                      points);
}

const std::string unit_head = R"(
[[post]]
id = "enhetschef"
name = "Enhetschef"
unit = "norr"
head_of_administration = "nej"
from = 2010-01-01
)";
const std::string seats = R"(
[[post]]
id = "ordforande"
name = "Ordförande"
kind = "ordförande"
organ = "rs"
from = 2010-01-01
[[post]]
id = "konsult"
name = "Konsult"
kind = "utomstående"
unit = "norr"
from = 2010-01-01
[[post]]
id = "robot"
name = "Robot"
kind = "automatiserad beslutsfunktion"
unit = "norr"
from = 2010-01-01
)";

using texts = std::vector<std::string>;

} // namespace

TEST_CASE("KL 7:6: only a head of administration sub-delegates", "[analysis][sub_delegation]") {
    check_rows(
        finding_code::grantor_not_head,
        {{"a head of administration", {order("")}, given(""), {}},
         {"an employee who is no head",
          {order("", "enhetschef")},
          unit_head + given("v1", "enhetschef", "handlaggare", ""),
          {"v1 2020-01-01.. [not_authorised not_head_of_administration]"}},
         {"an employee of whom nobody says so is no known offender",
          {order("", "norrchef")},
          given("v1", "norrchef", "handlaggare", ""),
          {}},
         {"the chair",
          {order("", "ordforande")},
          seats + given("v1", "ordforande", "handlaggare", ""),
          {"v1 2020-01-01.. [not_authorised not_head_of_administration]"}},
         {"no head and no leave: what comes first in the Act's order is shown elsewhere",
          {order("sub_delegation = \"inte tillåten\"", "enhetschef")},
          unit_head + given("v1", "enhetschef", "handlaggare", ""),
          {"v1 2020-01-01.."}},
         {"for the days of the sub-delegation",
          {order("", "enhetschef")},
          unit_head +
              given("v1", "enhetschef", "handlaggare", "from = 2021-02-01\nthrough = 2021-02-28"),
          {"v1 2021-02-01..2021-02-28 [not_authorised not_head_of_administration]"}},
         {"nothing before 2018",
          {version("1", "adopted = { on = 2015-12-01 }\nfrom = 2016-01-01\nthrough = 2017-12-31",
                   a_point("1", "", "enhetschef"))},
          unit_head +
              given("v1", "enhetschef", "handlaggare", "from = 2016-01-01\nthrough = 2017-12-31"),
          {}}});
}

TEST_CASE("KL 7:5, OPEN-E: whoever held the post on the day could hand it on",
          "[analysis][sub_delegation]") {
    const auto held = [](std::string_view employed, std::string_view days) {
        return "[[person]]\nid = \"q1\"\n[[appointment]]\nperson = \"q1\"\npost = "
               "\"direktor\"\nemployed = \"" +
               std::string{employed} + "\"\n" + std::string{days} + '\n';
    };
    const auto then = given("from = 2021-02-01\nthrough = 2021-12-31");
    check_rows(finding_code::holder_not_employed,
               {{"an employee", {order("")}, held("ja", "from = 2019-01-01") + then, {}},
                {"hired in on the day",
                 {order("")},
                 held("nej", "from = 2021-02-01\nthrough = 2021-02-01") + then,
                 {"v1 2021-02-01..2021-12-31 [not_authorised not_employed]",
                  "direktor 2021-02-01..2021-02-01 [not_authorised not_employed]"}},
                {"hired in until the day before",
                 {order("")},
                 held("nej", "from = 2019-01-01\nthrough = 2021-01-31") +
                     "[[person]]\nid = \"q2\"\n[[appointment]]\nperson = \"q2\"\npost = "
                     "\"direktor\"\nemployed = \"ja\"\nfrom = 2021-02-01\n" +
                     then,
                 {"direktor 2020-01-01..2021-01-31 [not_authorised not_employed]"}}});
    check_rows(finding_code::post_unheld,
               {{"held by nobody on the day",
                 {order_with("version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = "
                             "2020-01-01\nthrough = 2021-12-31\nalternates_act = true",
                             a_point("1", ""))},
                 held("ja", "from = 2019-01-01\nthrough = 2021-01-31") + then,
                 {"v1 2021-02-01..2021-12-31 [not_authorised post_unheld]",
                  "direktor 2021-02-01..2021-12-31 [not_authorised holds_no_post]"}}});
}

TEST_CASE("KL 7:6: whether the grantor is a head is asked once, of the post",
          "[analysis][sub_delegation]") {
    const auto two =
        order_from_2020(a_point("1", "", "norrchef") + a_point("2", "", "norrchef", "avtal"));
    check_rows(finding_code::head_not_stated,
               {{"stated yes", {order("")}, given(""), {}},
                {"stated no",
                 {order("", "enhetschef")},
                 unit_head + given("v1", "enhetschef", "handlaggare", ""),
                 {}},
                {"not stated",
                 {order("", "norrchef")},
                 given("v1", "norrchef", "handlaggare", ""),
                 {"norrchef 2020-01-01.. [depends fact_unknown]"}},
                {"two sub-delegations of one post, on days that do not meet",
                 {two},
                 given("v1", "norrchef", "handlaggare", "through = 2020-11-30") +
                     given("v2", "norrchef", "handlaggare", "from = 2021-01-01", "point = \"2\""),
                 {"norrchef 2020-01-01..2020-11-30 [depends fact_unknown]",
                  "norrchef 2021-01-01.. [depends fact_unknown]"}},
                {"two sub-delegations of one post",
                 {two},
                 given("v1", "norrchef", "handlaggare", "through = 2020-12-31") +
                     given("v2", "norrchef", "handlaggare", "from = 2021-01-01", "point = \"2\""),
                 {"norrchef 2020-01-01.. [depends fact_unknown]"}}});
}

TEST_CASE("KL 7:6: the nämnd has to have allowed it", "[analysis][sub_delegation]") {
    const std::string no = "sub_delegation = \"inte tillåten\"\n";
    const std::string parts = R"([[point]]
number = "1"
matter = "inkop"
part = [
  { letter = "a", delegate = "direktor", amount = { at_most = 100, per = "beslut" }, sub_delegation = "tillåten" },
  { letter = "b", delegate = "direktor", amount = { more_than = 100, at_most = 200, per = "beslut" }, sub_delegation = "inte tillåten" },
]
)";
    check_rows(
        finding_code::sub_delegation_without_leave,
        {{"allowed", {order("")}, given(""), {}},
         {"not allowed",
          {order(no)},
          given(""),
          {"v1 2020-01-01.. [not_authorised sub_delegation_not_allowed]"}},
         {"not stated", {order("sub_delegation = \"inte angivet\"")}, given(""), {}},
         {"allowed until the next version",
          {version("1", "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01", a_point("1", "")),
           version("2", "adopted = { on = 2022-03-01 }", a_point("1", no))},
          given(""),
          {"v1 2022-03-01.. [not_authorised sub_delegation_not_allowed]"}},
         {"ended on the last day before the next version",
          {version("1", "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01", a_point("1", "")),
           version("2", "adopted = { on = 2022-03-01 }", a_point("1", no))},
          given("through = 2022-02-28"),
          {}},
         {"shown within the limits of both",
          {order(no + "amount = { at_most = \"1 000,50\", per = \"avtal\" }\nscope = [\"norr\"]\n"
                      "requires = [\"ramavtal_finns\"]\nduration = { at_most = \"3 månader\" }")},
          given("amount = { at_most = 900, per = \"avtal\" }\nscope = [\"norr\"]\n"
                "duration = { at_most = \"2 månader\" }"),
          {"v1 2020-01-01.. [not_authorised sub_delegation_not_allowed 900]"}},
         {"the part that allows it is enough",
          {order_from_2020(parts)},
          given("amount = { at_most = 100, per = \"beslut\" }"),
          {}}});
    CHECK(
        in_short(with_code(lint(region_with({order_from_2020(parts)},
                                            given("amount = { at_most = 200, per = \"beslut\" }"))),
                           finding_code::amount_beyond_received)) ==
        texts{"v1 2020-01-01.. [not_authorised amount_above 100,01]"});
}

TEST_CASE("KL 7:6: an order that does not say whether it may be sub-delegated gets one note",
          "[analysis][sub_delegation]") {
    const auto silent = [](std::string_view points) {
        return "[order]\nid = \"rs\"\nversion = \"1\"\norgan = \"rs\"\nadopted = { on = 2019-12-01 "
               "}\n"
               "from = 2020-01-01\nsub_delegation = \"inte angivet\"\n" +
               std::string{points};
    };
    const auto two = silent(a_point("1", "") + a_point("2", "", "direktor", "avtal"));
    const auto assessed = R"([order.assessed]
kl_6_38 = "nej"
kl_5_1 = "nej"
by = "regionjuristen"
on = 2017-01-01
source = "d1"
)";
    check_rows(
        finding_code::sub_delegation_not_stated,
        {{"stated in the order", {order("")}, given(""), {}},
         {"stated nowhere, and nobody sub-delegates: once for the order",
          {two},
          "",
          {"rs 2020-01-01.."}},
         {"stated in each point",
          {silent(a_point("1", "sub_delegation = \"tillåten\"") +
                  a_point("2", "sub_delegation = \"inte tillåten\"", "direktor", "avtal"))},
          "",
          {}},
         {"a point to a body cannot be sub-delegated", {silent(a_point("1", "", "au"))}, "", {}},
         {"an execution point delegates nothing",
          {silent(a_point("1", "kind = \"verkställighet\""))},
          "",
          {}},
         {"the point that somebody sub-delegated under, too",
          {silent(assessed + a_point("1", "") + a_point("2", "", "direktor", "avtal"))},
          given("") + given("v2", "direktor", "norrchef", ""),
          {"rs 2020-01-01..", "rs/1 2020-01-01.. [depends fact_unknown]"}},
         {"a point that the order's rule leaves open",
          {order("sub_delegation = \"inte angivet\"")},
          given("through = 2020-06-30"),
          {"rs/1 2020-01-01..2020-06-30 [depends fact_unknown]"}},
         {"a head of whom nobody says so is another note's",
          {order("sub_delegation = \"inte angivet\"", "norrchef")},
          given("v1", "norrchef", "handlaggare", ""),
          {"rs/1 2020-01-01.. [depends fact_unknown]"}},
         {"no head at all: open, but nothing to show",
          {order("sub_delegation = \"inte angivet\"", "enhetschef")},
          unit_head + given("v1", "enhetschef", "handlaggare", ""),
          {"rs/1 2020-01-01.."}}});
}

TEST_CASE("KL 7:6: one step, so that what was sub-delegated is not passed on",
          "[analysis][sub_delegation]") {
    const auto first = given("");
    check_rows(
        finding_code::chain_too_long,
        {{"from the head", {order("")}, first, {}},
         {"from whoever received it from the head",
          {order("")},
          first + given("v2", "handlaggare", "norrchef", ""),
          {"v2 2020-01-01.. [not_authorised chain_too_long]"}},
         {"from a post with the role that received it",
          {order("")},
          given("v1", "direktor", "chef", "") + given("v2", "norrchef", "handlaggare", ""),
          {"v2 2020-01-01.. [not_authorised chain_too_long]"}},
         {"a kind of the matter received",
          {order_from_2020(a_point("1", "") + a_point("2", "", "direktor", "smainkop"))},
          first + given("v2", "handlaggare", "norrchef", "", "matter = \"smainkop\""),
          {"v2 2020-01-01.. [not_authorised chain_too_long]"}},
         {"received by delegation as well",
          {order_from_2020(a_point("1", "") + "[[point]]\nnumber = \"2\"\nmatter = \"inkop\"\n"
                                              "delegate = \"handlaggare\"\n")},
          first + given("v2", "handlaggare", "norrchef", "", "point = \"2\""),
          {}}});
}

TEST_CASE("KL 7:6: sub-delegations in a circle", "[analysis][sub_delegation]") {
    const auto both = order_from_2020(a_point("1", "") + a_point("2", "", "direktor", "smainkop"));
    check_rows(finding_code::delegation_cycle,
               {{"a chain is no circle",
                 {order("")},
                 given("") + given("v2", "handlaggare", "norrchef", ""),
                 {}},
                {"there and back",
                 {order("")},
                 given("v1", "norrchef", "sydchef", "") + given("v2", "sydchef", "norrchef", ""),
                 {"v1 2020-01-01.. [not_authorised chain_too_long]"}},
                {"to oneself",
                 {order("")},
                 given("v1", "norrchef", "norrchef", ""),
                 {"v1 2020-01-01.. [not_authorised chain_too_long]"}},
                {"over three, one of them a role",
                 {order("")},
                 given("v1", "handlaggare", "chef", "") + given("v2", "norrchef", "direktor", "") +
                     given("v3", "direktor", "handlaggare", ""),
                 {"v1 2020-01-01.. [not_authorised chain_too_long]"}},
                {"back with a kind of the matter",
                 {both},
                 given("v1", "norrchef", "sydchef", "") +
                     given("v2", "sydchef", "norrchef", "", "matter = \"smainkop\""),
                 {"v1 2020-01-01.. [not_authorised chain_too_long]"}},
                {"on two kinds that are not each other's",
                 {order_from_2020(a_point("1", "", "direktor", "smainkop") +
                                  a_point("2", "", "direktor", "avtal"))},
                 given("v1", "norrchef", "sydchef", "", "matter = \"smainkop\"") +
                     given("v2", "sydchef", "norrchef", "", "matter = \"avtal\""),
                 {}},
                {"on days that do not meet",
                 {order("")},
                 given("v1", "norrchef", "sydchef", "through = 2020-12-31") +
                     given("v2", "sydchef", "norrchef", "from = 2021-01-01"),
                 {}},
                {"on one common day",
                 {order("")},
                 given("v1", "norrchef", "sydchef", "through = 2020-12-31") +
                     given("v2", "sydchef", "norrchef", "from = 2020-12-31"),
                 {"v1 2020-12-31..2020-12-31 [not_authorised chain_too_long]"}}});
}

TEST_CASE("KL 7:6, 9:31: only an employee receives on", "[analysis][sub_delegation]") {
    const std::string joint = R"([[organ]]
id = "gn"
name = "Gemensam nämnd"
kind = "gemensam nämnd"
from = 2010-01-01
remit = [{ text = "Avtal", matter = "avtal", from = 2010-01-01 }]
[[post]]
id = "grannens"
name = "Grannens handläggare"
kind = "anställd hos samverkande part"
from = 2010-01-01
)";
    const auto by_joint = "[order]\nid = \"gn\"\nversion = \"1\"\norgan = \"gn\"\nadopted = { on = "
                          "2019-12-01 }\nfrom = 2020-01-01\n" +
                          std::string{assessed_order} + a_point("1", "", "direktor", "avtal");
    auto to_neighbour = given("v1", "direktor", "grannens", "");
    auto by_board = to_neighbour;
    to_neighbour.replace(to_neighbour.find("order = \"rs\""), 12, "order = \"gn\"");
    check_rows(
        finding_code::sub_delegate_not_employee,
        {{"an employee", {order("")}, given(""), {}},
         {"a consultant",
          {order("")},
          seats + given("v1", "direktor", "konsult", ""),
          {"v1 2020-01-01.. [not_authorised delegate_not_on_list]"}},
         {"the chair",
          {order("")},
          seats + given("v1", "direktor", "ordforande", ""),
          {"v1 2020-01-01.. [not_authorised delegate_not_on_list]"}},
         {"an automated decision function",
          {order("")},
          seats + given("v1", "direktor", "robot", ""),
          {"v1 2020-01-01.. [not_authorised delegate_not_on_list]"}},
         {"a sub-committee", {order("")}, given("v1", "direktor", "au", ""), {"v1 2020-01-01.."}},
         {"a consultant, where no leave comes before it",
          {order("sub_delegation = \"inte tillåten\"")},
          seats + given("v1", "direktor", "konsult", ""),
          {"v1 2020-01-01.."}},
         {"a cooperating party's employee, of a joint committee (KL 9:31)",
          {by_joint},
          joint + to_neighbour,
          {}},
         {"a cooperating party's employee, of another committee",
          {order("")},
          joint + by_board,
          {"v1 2020-01-01.. [not_authorised delegate_not_on_list]"}}});

    // What the law says of a neighbour's employee stands in 9:31, of everybody else in 7:6.
    const auto cited = [](const std::string& tables) {
        const auto found = with_code(lint(region_with({order("")}, tables)),
                                     finding_code::sub_delegate_not_employee);
        REQUIRE(found.size() == 1);
        REQUIRE(found[0].rule != nullptr);
        return std::string{found[0].rule->id};
    };
    CHECK(cited(joint + by_board) == "KL-9-31");
    CHECK(cited(seats + given("v1", "direktor", "konsult", "")) == "KL-7-6");
}

TEST_CASE("KL 7:6: nobody sub-delegates what was never received", "[analysis][sub_delegation]") {
    check_rows(
        finding_code::nothing_to_sub_delegate,
        {{"received", {order("")}, given(""), {}},
         {"the point is another's",
          {order("", "norrchef")},
          given(""),
          {"v1 2020-01-01.. [not_authorised more_than_received]"}},
         {"by the role that the head has",
          {order("", "chef")},
          "[[post]]\nid = \"chefen\"\nname = \"Chefen\"\nrole = \"chef\"\nunit = \"norr\"\n"
          "head_of_administration = \"ja\"\nfrom = 2010-01-01\n" +
              given("v1", "chefen", "handlaggare", "scope = [\"norr\"]"),
          {}},
         {"execution is not received",
          {order("kind = \"verkställighet\"")},
          given(""),
          {"v1 2020-01-01.. [not_authorised more_than_received]"}},
         {"a wider matter than the point's",
          {order_from_2020(a_point("1", "", "direktor", "smainkop"))},
          given("v1", "direktor", "handlaggare", "", "matter = \"inkop\""),
          {"v1 2020-01-01.. [not_authorised more_than_received]"}},
         {"a kind of the point's matter",
          {order("")},
          given("v1", "direktor", "handlaggare", "", "matter = \"smainkop\""),
          {}},
         {"a kind that the point excepts",
          {order("except = [\"smainkop\"]")},
          given("v1", "direktor", "handlaggare", "", "matter = \"smainkop\""),
          {"v1 2020-01-01.. [not_authorised excepted_from_point]"}},
         {"a kind that another point reserves to the nämnd",
          {order_from_2020(a_point("1", "") + "[[point]]\nnumber = \"2\"\nkind = \"förbehållen "
                                              "nämnden\"\nmatter = \"smainkop\"\n")},
          given("v1", "direktor", "handlaggare", "", "matter = \"smainkop\""),
          {"v1 2020-01-01.. [not_authorised reserved_to_committee]"}},
         {"a wider matter than what is reserved",
          {order_from_2020(a_point("1", "") + "[[point]]\nnumber = \"2\"\nkind = \"förbehållen "
                                              "nämnden\"\nmatter = \"smainkop\"\n")},
          given(""),
          {}},
         {"the next version gives the point to another",
          {version("1", "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01", a_point("1", "")),
           version("2", "adopted = { on = 2022-02-20 }\nfrom = 2022-03-01",
                   a_point("1", "", "norrchef"))},
          given(""),
          {"v1 2022-03-01.. [not_authorised superseded]"}}});
}

TEST_CASE("KL 7:6: no more than the amount received", "[analysis][sub_delegation]") {
    const auto head = [](std::string_view amount) {
        return order("amount = { " + std::string{amount} + " }");
    };
    const auto to = [](std::string_view amount) {
        return given("amount = { " + std::string{amount} + " }");
    };
    const auto most = head("at_most = \"1 000,50\", per = \"beslut\"");
    check_rows(finding_code::amount_beyond_received,
               {{"the same ceiling", {most}, to("at_most = \"1 000,50\", per = \"beslut\""), {}},
                {"an öre less", {most}, to("at_most = \"1 000,49\", per = \"beslut\""), {}},
                {"less than an öre more is the same",
                 {most},
                 to("less_than = \"1 000,51\", per = \"beslut\""),
                 {}},
                {"an öre more",
                 {most},
                 to("at_most = \"1 000,51\", per = \"beslut\""),
                 {"v1 2020-01-01.. [not_authorised amount_above 1 000,51]"}},
                {"at most, where the head has less than",
                 {head("less_than = 1000, per = \"beslut\"")},
                 to("at_most = 1000, per = \"beslut\""),
                 {"v1 2020-01-01.. [not_authorised amount_above 1 000]"}},
                {"no ceiling where the head has one",
                 {most},
                 to("at_least = 10, per = \"beslut\""),
                 {"v1 2020-01-01.. [not_authorised amount_above 1 000,51]"}},
                {"no limit said: the head's", {most}, given(""), {}},
                {"a limit where the head has none",
                 {order("")},
                 to("at_most = 1000, per = \"avtal\""),
                 {}},
                {"the same floor",
                 {head("at_least = 100, per = \"beslut\"")},
                 to("at_least = 100, per = \"beslut\""),
                 {}},
                {"an öre below the floor",
                 {head("at_least = 100, per = \"beslut\"")},
                 to("at_least = \"99,99\", per = \"beslut\""),
                 {"v1 2020-01-01.. [not_authorised amount_below 99,99]"}},
                {"more than is above at least",
                 {head("at_least = 100, per = \"beslut\"")},
                 to("more_than = \"99,99\", per = \"beslut\""),
                 {}},
                {"no floor where the head has one",
                 {head("more_than = 100, at_most = 200, per = \"beslut\"")},
                 to("at_most = 200, per = \"beslut\""),
                 {"v1 2020-01-01.. [not_authorised amount_below 100]"}},
                {"counted otherwise",
                 {most},
                 to("at_most = 500, per = \"avtal\""),
                 {"v1 2020-01-01.. [not_authorised amount_basis_unknown 500]"}},
                {"counted in a way that nobody states", {most}, to("at_most = 500"), {}},
                {"counted per contract, where nobody states the head's",
                 {head("at_most = 1000")},
                 to("at_most = 2000, per = \"avtal\""),
                 {}}});
}

TEST_CASE("KL 7:6: amounts in prisbasbelopp are compared year by year, and among themselves in all",
          "[analysis][sub_delegation]") {
    // Prisbasbelopp: 2020 47 300, 2021 47 600, 2022 48 300, 2023 52 500, 2024 57 300 kr (SFS 2023:532 and earlier).
    const auto head = [](std::string_view amount) {
        return order("amount = { at_most = " + std::string{amount} + ", per = \"beslut\" }");
    };
    const auto to = [](std::string_view amount, std::string_view days = {}) {
        return given("amount = { at_most = " + std::string{amount} + ", per = \"beslut\" }\n" +
                     std::string{days});
    };
    check_rows(finding_code::amount_beyond_received,
               {{"as many", {head("\"5 prisbasbelopp\"")}, to("\"5 prisbasbelopp\""), {}},
                {"a hundredth more, also in years whose prisbasbelopp nobody knows",
                 {head("\"5 prisbasbelopp\"")},
                 to("\"5,01 prisbasbelopp\""),
                 {"v1 2020-01-01.. [not_authorised amount_above 236 500,01]"}},
                {"kronor above the head's prisbasbelopp in the first years",
                 {head("\"1 prisbasbelopp\"")},
                 to("52500"),
                 {"v1 2020-01-01..2022-12-31 [not_authorised amount_above 47 300,01]"}},
                {"kronor within it from 2023",
                 {head("\"1 prisbasbelopp\"")},
                 to("52500", "from = 2023-01-01"),
                 {}},
                {"prisbasbelopp above the head's kronor from 2024",
                 {head("52500")},
                 to("\"1 prisbasbelopp\"", "from = 2022-01-01\nthrough = 2024-06-30"),
                 {"v1 2024-01-01..2024-06-30 [not_authorised amount_above 52 500,01]"}},
                {"the last day of 2023 is 2023's",
                 {head("52500")},
                 to("\"1 prisbasbelopp\"", "from = 2022-01-01\nthrough = 2023-12-31"),
                 {}}});
}

TEST_CASE("KL 7:6: parts that the head holds together are one amount",
          "[analysis][sub_delegation]") {
    const auto parts = [](std::string_view second) {
        return order_from_2020(R"([[point]]
number = "1"
matter = "inkop"
part = [
  { letter = "a", delegate = "direktor", amount = { at_most = 100, per = "beslut" } },
  { letter = "b", delegate = "direktor", amount = { )" +
                               std::string{second} + R"(, at_most = 200, per = "beslut" } },
]
)");
    };
    const auto to = given("amount = { at_most = 200, per = \"beslut\" }");
    check_rows(finding_code::amount_beyond_received,
               {{"they meet", {parts("more_than = 100")}, to, {}},
                {"an öre between them",
                 {parts("more_than = \"100,01\"")},
                 to,
                 {"v1 2020-01-01.. [not_authorised amount_above 100,01]"}}});
}

TEST_CASE("KL 7:6: no longer than the head holds it", "[analysis][sub_delegation]") {
    const std::string days = "from = 2020-03-01\nthrough = 2020-09-30\n";
    const auto limited = order(days);
    check_rows(
        finding_code::period_beyond_received,
        {{"the same days", {limited}, given(days), {}},
         {"open under an open order", {order("")}, given(""), {}},
         {"begins the day before",
          {limited},
          given("from = 2020-02-29\nthrough = 2020-09-30"),
          {"v1 2020-02-29..2020-02-29 [not_authorised not_yet]"}},
         {"ends the day after",
          {limited},
          given("from = 2020-03-01\nthrough = 2020-10-01"),
          {"v1 2020-10-01..2020-10-01 [not_authorised expired]"}},
         {"open where the point ends",
          {limited},
          given("from = 2020-03-01"),
          {"v1 2020-10-01.. [not_authorised expired]"}},
         {"before and after",
          {limited},
          given("from = 2020-02-01\nthrough = 2020-10-31"),
          {"v1 2020-02-01..2020-02-29 [not_authorised not_yet]",
           "v1 2020-10-01..2020-10-31 [not_authorised expired]"}},
         {"before the order's first day",
          {order("")},
          given("from = 2019-12-15"),
          {"v1 2019-12-15..2019-12-31 [not_authorised not_yet]"}},
         {"after the order was revoked",
          {version("1",
                   "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01\nrevoked_from = 2021-01-01",
                   a_point("1", ""))},
          given(""),
          {"v1 2021-01-01.. [not_authorised revoked]"}},
         {"the next version goes on",
          {version("1", "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01", a_point("1", "")),
           version("2", "adopted = { on = 2022-03-01 }", a_point("1", ""))},
          given(""),
          {}},
         {"the next version has the matter under another number",
          {version("1", "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01", a_point("1", "")),
           version("2", "adopted = { on = 2022-03-01 }", a_point("2", ""))},
          given(""),
          {}},
         {"a gap between the versions",
          {version("1", "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01\nthrough = 2020-12-31",
                   a_point("1", "")),
           version("2", "adopted = { on = 2021-02-01 }", a_point("1", ""))},
          given(""),
          {"v1 2021-01-01..2021-01-31 [not_authorised expired]"}},
         {"an order that may be older than its first evidence",
          {version("1", "evidenced_from = 2020-03-01", a_point("1", ""))},
          given("from = 2020-01-01"),
          {}},
         {"an order that nobody dates",
          {version("1", "undated = true", a_point("1", ""))},
          given(""),
          {}},
         {"only before the point came into the order",
          {version("1", "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01",
                   a_point("2", "", "direktor", "avtal")),
           version("2", "adopted = { on = 2022-03-01 }", a_point("1", ""))},
          given("from = 2021-01-01"),
          {"v1 2021-01-01..2022-02-28 [not_authorised not_yet]"}}});
}

TEST_CASE("KL 7:6: a later version without the point breaks the link",
          "[analysis][sub_delegation]") {
    const auto first =
        version("1", "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01", a_point("1", ""));
    const auto without =
        version("2", "adopted = { on = 2022-03-01 }", a_point("1", "", "direktor", "avtal"));
    check_rows(
        finding_code::broken_link,
        {{"the version has the point",
          {first, version("2", "adopted = { on = 2022-03-01 }", a_point("1", ""))},
          given(""),
          {}},
         {"the number means another matter",
          {first, without},
          given(""),
          {"v1 2022-03-01.. [not_authorised replaced_that_day]"}},
         {"ended the day before the version", {first, without}, given("through = 2022-02-28"), {}},
         {"goes on to the version's first day",
          {first, without},
          given("through = 2022-03-01"),
          {"v1 2022-03-01..2022-03-01 [not_authorised replaced_that_day]"}},
         {"given when the point was gone already",
          {first,
           version("2", "adopted = { on = 2022-03-01 }", a_point("2", "", "direktor", "avtal"))},
          given("from = 2022-06-01"),
          {"v1 2022-06-01.. [not_authorised superseded]"}},
         {"the point comes back",
          {first, without, version("3", "adopted = { on = 2023-01-01 }", a_point("1", ""))},
          given(""),
          {"v1 2022-03-01..2022-12-31 [not_authorised replaced_that_day]"}},
         {"no version at all is another thing",
          {version("1", "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01\nthrough = 2020-12-31",
                   a_point("1", ""))},
          given(""),
          {}}});
}

TEST_CASE("KL 7:6: no wider than the units and the area received", "[analysis][sub_delegation]") {
    const std::string north = "scope = [\"norr\"]";
    const std::string south = "scope = [\"syd\"]";
    const std::string coast = "area = \"kust\"";
    const std::string moved = R"([[unit]]
id = "enhet"
name = "Enheten"
parent = "syd"
former_parents = [ { parent = "norr", through = 2021-12-31, source = "d1" } ]
from = 2010-01-01
[[area]]
id = "lanet"
name = "Länet"
[[area]]
id = "viken"
name = "Viken"
parent = "lanet"
)";
    check_rows(
        finding_code::scope_beyond_received,
        {{"the head's unit", {order(north)}, given(north), {}},
         {"another unit",
          {order(north)},
          given(south),
          {"v1 2020-01-01.. [not_authorised wrong_unit]"}},
         {"the unit above",
          {order(north)},
          given("scope = [\"forv\"]"),
          {"v1 2020-01-01.. [not_authorised wrong_unit]"}},
         {"a unit below", {order("scope = [\"forv\"]")}, given(north), {}},
         {"the whole region",
          {order(north)},
          given("scope = \"hela regionen\""),
          {"v1 2020-01-01.. [not_authorised wrong_unit]"}},
         {"no unit said: the head's", {order(north)}, given(""), {}},
         {"a unit, where the head has the whole region", {order("")}, given(north), {}},
         {"the head's own unit, and the recipient's below it",
          {order("scope = \"egen enhet\"")},
          given("v1", "direktor", "norrchef", "scope = \"egen enhet\""),
          {}},
         {"a unit that later hangs elsewhere",
          {order(north)},
          moved + given("scope = [\"enhet\"]"),
          {"v1 2022-01-01.. [not_authorised wrong_unit]"}},
         {"a unit until it hangs elsewhere",
          {order(north)},
          moved + given("scope = [\"enhet\"]\nthrough = 2021-12-31"),
          {}},
         {"a role, each post in its own unit, one of them elsewhere",
          {order(north)},
          given("v1", "direktor", "chef", ""),
          {"v1 2020-01-01.. [not_authorised wrong_unit]"}},
         {"the head's area", {order(coast)}, given(coast), {}},
         {"another area",
          {order(coast)},
          given("area = \"inland\""),
          {"v1 2020-01-01.. [not_authorised wrong_area]"}},
         {"a part of the area", {order("area = \"lanet\"")}, moved + given("area = \"viken\""), {}},
         {"the area above",
          {order("area = \"viken\"")},
          moved + given("area = \"lanet\""),
          {"v1 2020-01-01.. [not_authorised wrong_area]"}},
         {"no area said: the head's", {order("area = \"viken\"")}, moved + given(""), {}},
         {"an area where the head has none", {order("")}, given(coast), {}}});
}

TEST_CASE("KL 7:6: conditions that speak against those received, not those that it leaves unsaid",
          "[analysis][sub_delegation]") {
    const std::string needs = "requires = [\"ramavtal_finns\"]";
    const std::string bars = "excludes = [\"ramavtal_finns\"]";
    const std::string agreements = R"([[instrument]]
id = "a1"
name = "Avtal 1"
from = 2010-01-01
[[instrument]]
id = "a2"
name = "Avtal 2"
from = 2010-01-01
[[matter]]
id = "stora"
name = "Stora inköp"
kind_of = "inkop"
)";
    check_rows(finding_code::conditions_beyond_received,
               {{"repeated", {order(needs)}, given(needs), {}},
                {"not repeated", {order(needs)}, given(""), {}},
                {"an exclusion not repeated", {order(bars)}, given(""), {}},
                {"excludes what the head needs",
                 {order(needs)},
                 given(bars),
                 {"v1 2020-01-01.. [not_authorised fact_required]"}},
                {"needs what rules the head out",
                 {order(bars)},
                 given(needs),
                 {"v1 2020-01-01.. [not_authorised fact_excluded]"}},
                {"excludes a legal fact that the head needs",
                 {order("requires = [\"procurement\"]")},
                 given("excludes = [\"procurement\"]"),
                 {"v1 2020-01-01.. [not_authorised fact_required]"}},
                {"needs what the head has to hand back for",
                 {order("hand_back = \"ska\"\nhand_back_when = [\"ramavtal_finns\"]")},
                 given(needs),
                 {"v1 2020-01-01.. [not_authorised fact_excluded]"}},
                {"the same length",
                 {order("duration = { at_most = \"3 månader\" }")},
                 given("duration = { at_most = \"3 månader\" }"),
                 {}},
                {"no length", {order("duration = { at_most = \"3 månader\" }")}, given(""), {}},
                {"longer",
                 {order("duration = { at_most = \"3 månader\" }")},
                 given("duration = { at_most = \"4 månader\" }"),
                 {"v1 2020-01-01.. [not_authorised duration_above]"}},
                {"a length that only the calendar compares",
                 {order("duration = { at_most = \"3 månader\" }")},
                 given("duration = { at_most = \"90 dagar\" }"),
                 {}},
                {"the users' word not repeated", {order("users = \"tillstyrkan\"")}, given(""), {}},
                {"the users heard, where they have to endorse",
                 {order("users = \"tillstyrkan\"")},
                 given("users = \"yttrande\""),
                 {"v1 2020-01-01.. [not_authorised fact_required]"}},
                {"the users endorse, where they are to be heard",
                 {order("users = \"yttrande\"")},
                 given("users = \"tillstyrkan\""),
                 {}},
                {"the same agreement",
                 {order("instrument = \"a1\"")},
                 agreements + given("instrument = \"a1\""),
                 {}},
                {"no agreement", {order("instrument = \"a1\"")}, agreements + given(""), {}},
                {"another agreement",
                 {order("instrument = \"a1\"")},
                 agreements + given("instrument = \"a2\""),
                 {"v1 2020-01-01.."}},
                {"exceptions not repeated",
                 {order("except = [\"smainkop\", \"stora\"]")},
                 agreements + given(""),
                 {}},
                {"exceptions repeated",
                 {order("except = [\"smainkop\", \"stora\"]")},
                 agreements + given("except = [\"stora\", \"smainkop\"]"),
                 {}},
                {"fewer exceptions",
                 {order("except = [\"smainkop\", \"stora\"]")},
                 agreements + given("except = [\"stora\"]"),
                 {"v1 2020-01-01.. [not_authorised excepted_from_point]"}},
                {"consulting another is no contradiction",
                 {order("consult = [\"norrchef\"]")},
                 given("consult = [\"sydchef\"]"),
                 {}}});
}

TEST_CASE("A sub-delegation that is right gives nothing but notes", "[analysis][sub_delegation]") {
    const auto of = region_with(
        {order("amount = { at_most = 1000, per = \"avtal\" }\nscope = \"egen enhet\"")},
        given("amount = { at_most = 1000, per = \"avtal\" }\nscope = \"egen enhet\"\n"));
    for (const auto& one : lint(of)) {
        INFO(one.text.en);
        CHECK(one.grave == severity::note);
    }
}

TEST_CASE("A finding on a sub-delegation names its place first, then what it rests on",
          "[analysis][sub_delegation]") {
    const auto of = region_with({order("sub_delegation = \"inte tillåten\"")}, given(""));
    const auto found = with_code(lint(of), finding_code::sub_delegation_without_leave);
    REQUIRE(found.size() == 1);
    const auto& one = found.front();
    CHECK(one.rule->id == "KL-7-6");
    CHECK(one.version == "1");
    REQUIRE(one.where.size() >= 2);
    CHECK(one.where[0].file == "mer.toml");
    CHECK(one.where[1].file == "ordning-0.toml");
    CHECK(one.text.sv == "`rs/1` låter inte `Regiondirektör` vidaredelegera, men `v1` gör det");
    CHECK(one.text.en == "`rs/1` does not let `Regiondirektör` sub-delegate, but `v1` does");
}
