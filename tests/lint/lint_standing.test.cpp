// SPDX-License-Identifier: MIT
//
// src/lint/standing.cpp, leave.cpp and silence.cpp: what the whole order or the delegate's place hangs on,
// told as the resolver decides it.
#include "lint/lint_region.hpp"
#include "support/catch.hpp"

#include <string>

using namespace mandat;
using namespace mandat::test;

namespace {

const std::string one_point = R"(
[[point]]
number   = "1"
matter   = "inkop"
delegate = "direktor"
)";
std::string adopted(std::string_view how, std::string_view points = one_point) {
    return order_with("version = \"1\"\nalternates_act = true\nfrom = 2020-01-01\nadopted = { " +
                          std::string{how} + " }",
                      points);
}
/// The region's own board is older than all; this one began in 2020.
std::string of_new_committee(std::string_view how, std::string_view points) {
    return "[order]\nid = \"nn\"\norgan = \"nn\"\nversion = \"1\"\nalternates_act = true\n"
           "from = 2020-01-01\nadopted = { " +
           std::string{how} + " }" + std::string{assessed_order} + std::string{points};
}
std::string new_committee(std::string_view more) {
    return R"(
[[organ]]
id    = "nn"
name  = "Nya nämnden"
kind  = "nämnd"
from  = 2020-06-01
remit = [{ text = "Nytt", matter = "nytt", from = 2020-06-01 }]
)" + std::string{more} +
           R"(
[[matter]]
id   = "nytt"
name = "Nytt"

[[unit]]
id    = "nyforv"
name  = "Nya förvaltningen"
organ = "nn"
from  = 2010-01-01

[[post]]
id   = "nychef"
name = "Nya chefen"
unit = "nyforv"
head_of_administration = "ja"
from = 2010-01-01
)";
}
const std::string new_point = R"(
[[point]]
number   = "1"
matter   = "nytt"
delegate = "nychef"
)";
std::string with_leave(std::string_view delegate, std::string_view leave = "tillåten") {
    return "[order]\nid = \"rs\"\norgan = \"rs\"\nversion = \"1\"\nalternates_act = true\n"
           "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01\nreport = \"nästa sammanträde\"\n"
           "sub_delegation = \"inte tillåten\"\n[order.assessed]\nkl_6_38 = \"nej\"\n"
           "kl_5_1 = \"nej\"\nby = \"j\"\non = 2017-01-01\nsource = \"d1\"\n\n[[point]]\n"
           "number = \"1\"\nmatter = \"inkop\"\ndelegate = \"" +
           std::string{delegate} + "\"\nsub_delegation = \"" + std::string{leave} + "\"\n";
}

} // namespace

TEST_CASE("OPEN-F, KL 6:37: only an order that the committee itself adopted gives power",
          "[lint][standing]") {
    check_rows(finding_code::not_adopted_by_committee,
               {{"adopted by the board itself", {adopted("on = 2019-12-01")}, "", {}},
                {"adopted by council",
                 {adopted("on = 2019-12-01, by = \"fm\"")},
                 "",
                 {"rs 2020-01-01.. [not_authorised not_adopted_by_committee]"}},
                {"adopted by council, and confirmed later",
                 {adopted("on = 2019-12-01, by = \"fm\", confirmed = 2021-03-01")},
                 "",
                 {"rs 2020-01-01..2021-02-28 [not_authorised not_adopted_by_committee]"}},
                {"of a committee that took over from another",
                 {of_new_committee("on = 2019-12-01", new_point)},
                 new_committee("continues = \"efterträdare\"\n"),
                 {"nn 2020-06-01.. [not_authorised not_adopted_by_committee]"}}});
    check_rows(finding_code::adoption_not_stated,
               {{"nobody says when",
                 {adopted("paragraph = \"§ 1\"")},
                 "",
                 {"rs 2020-01-01.. [depends fact_unknown]"}},
                {"older than its committee, and nobody says how the two hang together",
                 {of_new_committee("on = 2019-12-01", new_point)},
                 new_committee(""),
                 {"nn 2020-06-01.. [depends fact_unknown]"}},
                {"older than its committee, which only changed its name",
                 {of_new_committee("on = 2019-12-01", new_point)},
                 new_committee("continues = \"namnbyte\"\n"),
                 {}}});
}

TEST_CASE("KL 7:6: leave to sub-delegate helps nobody who cannot be head of administration",
          "[lint][leave]") {
    const std::string known = R"(
[[post]]
id     = "ordf"
name   = "Ordförande"
kind   = "ordförande"
organ  = "rs"
from   = 2010-01-01

[[post]]
id   = "inte_chef"
name = "Inte chef"
unit = "forv"
head_of_administration = "nej"
from = 2010-01-01
)" + new_committee("");
    check_rows(finding_code::leave_to_no_head,
               {{"the head of the board's administration", {with_leave("direktor")}, known, {}},
                {"somebody of whom nobody says", {with_leave("handlaggare")}, known, {}},
                {"no leave", {with_leave("ordf", "inte tillåten")}, known, {}},
                {"an elected member", {with_leave("ordf")}, known, {"rs/1 2020-01-01.."}},
                {"a sub-committee", {with_leave("au")}, known, {"rs/1 2020-01-01.."}},
                {"a post that is known to be no head",
                 {with_leave("inte_chef")},
                 known,
                 {"rs/1 2020-01-01.."}},
                {"OPEN-A: the head of another committee's administration",
                 {with_leave("nychef")},
                 known,
                 {"rs/1 2020-01-01.."}},
                {"leave for all points of the order", {order_from_2020(one_point)}, known, {}}});
}

TEST_CASE("KL 7:6: what was given on before the version in force has to be given anew",
          "[lint][leave]") {
    const auto given = [](std::string_view days) {
        return "[[sub_delegation]]\nid = \"v1\"\ngrantor = \"direktor\"\nto = \"handlaggare\"\n"
               "order = \"rs\"\npoint = \"1\"\n" +
               std::string{days} + "\n";
    };
    const auto second = order_with(
        "version = \"2\"\nadopted = { on = 2021-12-01 }\nfrom = 2022-01-01\nalternates_act = true",
        one_point);
    check_rows(
        finding_code::rests_on_later_version,
        {{"within one version", {order_from_2020(one_point)}, given("from = 2020-03-01"), {}},
         {"it goes on under the next",
          {order_from_2020(one_point), second},
          given("from = 2020-03-01"),
          {"v1 2022-01-01.. [depends fact_unknown]"}},
         {"it ends with the version",
          {order_from_2020(one_point), second},
          given("from = 2020-03-01\nthrough = 2021-12-31"),
          {}},
         {"given anew", {order_from_2020(one_point), second}, given("from = 2022-01-01"), {}}});
}

TEST_CASE("OPEN-G: a role is the committee's own administration's, and a post goes with its unit",
          "[lint][standing]") {
    const std::string to_role = R"(
[[point]]
number   = "1"
matter   = "inkop"
delegate = "chef"
)";
    const std::string elsewhere = new_committee("") + R"(
[[post]]
id   = "annan_chef"
name = "Annan chef"
role = "chef"
unit = "nyforv"
from = 2021-01-01
)";
    const std::string order = "version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = 2020-01-01\n"
                              "alternates_act = true\n";
    check_rows(finding_code::role_reaches_elsewhere,
               {{"all of the board's", {order_with(order, to_role)}, "", {}},
                {"one of another committee's",
                 {order_with(order, to_role)},
                 elsewhere,
                 {"rs/1 2021-01-01.. [depends fact_unknown]"}},
                {"the order reaches wider",
                 {order_with(order + "roles_reach_other_administrations = \"ja\"", to_role)},
                 elsewhere,
                 {}}});
    const std::string closed = R"(
[[unit]]
id      = "oster"
name    = "Östra"
parent  = "forv"
from    = 2010-01-01
through = 2022-12-31

[[post]]
id   = "ostchef"
name = "Chef öst"
unit = "oster"
from = 2010-01-01
)";
    const auto to_east = [](std::string_view who, std::string_view substitutes) {
        return order_from_2020("[[point]]\nnumber = \"1\"\nmatter = \"inkop\"\ndelegate = \"" +
                               std::string{who} + "\"\n" + std::string{substitutes});
    };
    check_rows(finding_code::unit_closed, {{"the delegate's",
                                            {to_east("ostchef", "")},
                                            closed,
                                            {"ostchef 2023-01-01.. [depends fact_unknown]"}},
                                           {"the stand-in's",
                                            {to_east("direktor", "substitutes = [\"ostchef\"]\n")},
                                            closed,
                                            {"ostchef 2023-01-01.."}},
                                           {"nobody's", {to_east("direktor", "")}, closed, {}}});
}

TEST_CASE("OPEN-J: where an order's exclusion may stop an urgent mandate is told",
          "[lint][standing]") {
    const std::string chair = R"(
[[post]]
id     = "ordf"
name   = "Ordförande"
kind   = "ordförande"
organ  = "rs"
from   = 2010-01-01
)";
    const std::string urgent = R"(
[[point]]
number   = "1"
kind     = "brådskande"
matter   = "inkop"
delegate = "ordf"
)";
    const std::string order = "version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = 2020-01-01\n"
                              "alternates_act = true\n"
                              "excludes = [\"of_principle_in_the_orders_sense\"]\n";
    check_rows(finding_code::exclusion_on_urgent,
               {{"silent",
                 {order_with(order, urgent)},
                 chair,
                 {"rs/1 2020-01-01.. [depends fact_unknown]"}},
                {"the order says that it does not",
                 {order_with(order + "excludes_urgent = \"nej\"\n", urgent)},
                 chair,
                 {}},
                {"the order says that it does",
                 {order_with(order + "excludes_urgent = \"ja\"\n", urgent)},
                 chair,
                 {}},
                {"the committee has lifted it",
                 {order_with(order, urgent + "excludes = []\nsource = \"d1\"\n")},
                 chair,
                 {}},
                {"nothing is excluded", {order_from_2020(urgent)}, chair, {}}});
}

TEST_CASE("A legal basis that cannot be read is told", "[lint][silence]") {
    const auto with_law = [](std::string_view law) {
        return order_from_2020("[[point]]\nnumber = \"1\"\nmatter = \"inkop\"\n"
                               "delegate = \"direktor\"\nlaw = \"" +
                               std::string{law} + "\"\n");
    };
    check_rows(finding_code::law_not_read,
               {{"a place in an act", {with_law("KL 6 kap. 39 §")}, "", {}},
                {"an act alone", {with_law("LOU")}, "", {}},
                {"no act", {with_law("se avtalet")}, "", {"rs/1 2020-01-01.."}}});
}

TEST_CASE("Silence is told once, with the line that would answer", "[lint][silence]") {
    const auto order = [](std::string_view assessed, std::string_view points) {
        return "[order]\nid = \"rs\"\norgan = \"rs\"\nversion = \"1\"\nalternates_act = true\n"
               "adopted = { on = 2019-12-01 }\nfrom = 2020-01-01\nreport = \"nästa sammanträde\"\n"
               "sub_delegation = \"inte tillåten\"\n" +
               std::string{assessed} + std::string{points};
    };
    const auto points = [](std::string_view second) {
        return "\n[[point]]\nnumber = \"1\"\nmatter = \"inkop\"\ndelegate = \"direktor\"\n"
               "\n[[point]]\nnumber = \"2\"\nmatter = \"avtal\"\ndelegate = \"direktor\"\n" +
               std::string{second};
    };
    const auto told = [](const std::string& written, std::string_view tables) {
        const auto found =
            with_code(lint(region_with({written}, tables)), finding_code::one_line_answers);
        return found.empty() ? std::string{} : found.front().text.en + " | " + found.front().fix.en;
    };
    const std::string all = "assessed = { kl_6_38 = \"nej\", kl_5_1 = \"nej\", by = \"j\", "
                            "on = 2017-01-01, source = \"d1\" }\n";
    CHECK(told(order(all, points("")), "").empty());
    {
        INFO("KL 6:38 and 5:1");
        const auto text = told(order("", points("")), "");
        CHECK(text.starts_with("2 of 2 points of the order `rs`"));
        CHECK(text.find("KL 6:38 and 5:1 (2)") != std::string::npos);
        CHECK(text.find("`assessed = { kl_6_38 = \"nej\", kl_5_1 = \"nej\"") != std::string::npos);
    }
    {
        INFO("KL 6:38 p. 4 alone: the region says it once");
        const auto text = told(
            order("assessed = { concerns_goals_direction_scope_quality = \"nej\", "
                  "opinion_to_council = \"nej\", opinion_on_appeal_of_whole_committee = \"nej\", "
                  "exercise_of_authority_against_individual = \"nej\", "
                  "important_exercise_of_authority = \"nej\", special_statute_ban = \"nej\", "
                  "kl_5_1 = \"nej\", by = \"j\", on = 2017-01-01, source = \"d1\" }\n",
                  points("")),
            "");
        CHECK(text.find("citizens' proposals (2)") != std::string::npos);
        CHECK(text.find("citizens_proposals = { value = \"nej\"") != std::string::npos);
    }
    {
        INFO("OPEN-E: whether the holders are employed");
        const auto text = told(order(all, points("")), R"(
[[person]]
id = "p1"

[[appointment]]
person = "p1"
post   = "direktor"
from   = 2010-01-01
)");
        CHECK(text.find("the holders' employment (2)") != std::string::npos);
        CHECK(text.find("`employed = { value = \"ja\"") != std::string::npos);
    }
    INFO("a point that hangs on more than silence is not counted, and one alone has its own "
         "finding");
    CHECK(told(order("", points("assessed = { opinion_to_council = \"okänt\" }\n")), "").empty());
}
