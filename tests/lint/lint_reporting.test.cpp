// SPDX-License-Identifier: MIT
//
// src/lint/reporting.cpp: kommunallagen (2017:725) 6 kap. 40 § and 7 kap. 8 §. The nämnd decides to
// what extent decisions are reported; those that are not, and may be appealed under chapter 13, get separate minutes;
// urgent ones are always reported at the next meeting.
#include "lint/lint_region.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

const std::string seat = R"(
[[post]]
id = "ordforande"
name = "Ordförande"
kind = "ordförande"
organ = "rs"
from = 2010-01-01
[[matter]]
id = "bradskande"
name = "Brådskande ärenden"
kind_of = "allt"
)";

std::string order(std::string_view head, std::string_view points) {
    return "[order]\nid = \"rs\"\nversion = \"1\"\norgan = \"rs\"\nadopted = { on = 2019-12-01 }\n"
           "from = 2020-01-01\nsub_delegation = \"inte tillåten\"\n" +
           std::string{head} + '\n' + std::string{points};
}
std::string a_point(std::string_view number, std::string_view more = {},
                    std::string_view delegate = "direktor") {
    return "[[point]]\nnumber = \"" + std::string{number} +
           "\"\nmatter = \"inkop\"\ndelegate = \"" + std::string{delegate} + "\"\n" +
           std::string{more} + '\n';
}
std::string urgent(std::string_view more) {
    return "[[point]]\nnumber = \"9\"\nkind = \"brådskande\"\nmatter = \"bradskande\"\ndelegate = "
           "\"ordforande\"\n" +
           std::string{more} + '\n';
}
/// Whether the decision may be appealed under chapter 13, as the jurist assessed it.
std::string appealed(std::string_view value) {
    return "assessed = { appealed_under_chapter_13 = \"" + std::string{value} +
           "\", by = \"regionjuristen\", on = 2017-01-01, source = \"d1\" }";
}

/// Id of the rule, and the Swedish message, of each.
std::vector<std::string> told(const std::string& order, finding_code code,
                              std::string_view more = {}) {
    std::vector<std::string> made;
    for (const auto& one : with_code(lint(region_with({order}, more)), code))
        made.push_back(std::string{one.rule->id} + ": " + one.text.sv);
    return made;
}
using texts = std::vector<std::string>;

} // namespace

TEST_CASE("KL 6:40 2 st.: urgent decisions are reported at the next meeting, whatever else is",
          "[analysis][reporting]") {
    check_rows(
        finding_code::urgent_not_reported_next,
        {{"at the next meeting", {order("", urgent("report = \"nästa sammanträde\""))}, seat, {}},
         {"not stated: the law says it", {order("", urgent(""))}, seat, {}},
         {"undecided: the law has decided",
          {order("", urgent("report = \"inte beslutat\""))},
          seat,
          {}},
         {"every month",
          {order("", urgent("report = \"månadsvis\""))},
          seat,
          {"rs/9 2020-01-01.."}},
         {"every year", {order("", urgent("report = \"årsvis\""))}, seat, {"rs/9 2020-01-01.."}},
         {"not at all",
          {order("", urgent("report = \"anmäls inte\""))},
          seat,
          {"rs/9 2020-01-01.."}},
         {"by the order's general rule",
          {order("report = \"kvartalsvis\"", urgent(""))},
          seat,
          {"rs/9 2020-01-01.."}},
         {"against the order's general rule",
          {order("report = \"kvartalsvis\"", urgent("report = \"nästa sammanträde\""))},
          seat,
          {}},
         {"an ordinary point every month",
          {order("", a_point("1", "report = \"månadsvis\""))},
          "",
          {}},
         {"on the point's own days",
          {order("", urgent("report = \"månadsvis\"\nfrom = 2020-02-01\nthrough = 2020-02-29"))},
          seat,
          {"rs/9 2020-02-01..2020-02-29"}},
         {"in a guideline",
          {order("kind = \"riktlinje\"", urgent("report = \"månadsvis\""))},
          seat,
          {}}});
    CHECK(
        told(order("", urgent("report = \"kvartalsvis\"")), finding_code::urgent_not_reported_next,
             seat) ==
        texts{
            "KL-6-40-s2: brådskande beslut enligt `rs/9` anmäls varje kvartal; de ska anmälas vid "
            "nämndens nästa sammanträde"});
}

TEST_CASE("KL 6:40 1 st., 7:8: the nämnd decides to what extent decisions are reported",
          "[analysis][reporting]") {
    const std::string open = "report = \"inte beslutat\"";
    check_rows(
        finding_code::reporting_undecided,
        {{"decided", {order("report = \"månadsvis\"", a_point("1"))}, "", {}},
         {"not stated is not undecided", {order("", a_point("1"))}, "", {}},
         {"decided not to be reported", {order("report = \"anmäls inte\"", a_point("1"))}, "", {}},
         {"by the general rule: once",
          {order(open, a_point("1") + a_point("2"))},
          "",
          {"rs 2020-01-01.."}},
         {"a general rule that every point replaces",
          {order(open, a_point("1", "report = \"månadsvis\""))},
          "",
          {}},
         {"in points: each",
          {order("report = \"månadsvis\"", a_point("1", open) + a_point("2", open) + a_point("3"))},
          "",
          {"rs/1 2020-01-01..", "rs/2 2020-01-01.."}},
         {"urgent points have the law's answer", {order(open, urgent(""))}, seat, {}},
         {"execution is not reported",
          {order(open, a_point("1", "kind = \"verkställighet\""))},
          "",
          {}},
         {"a guideline delegates nothing",
          {order("kind = \"riktlinje\"\n" + open, a_point("1"))},
          "",
          {}}});
    CHECK(
        told(order(open, a_point("1")), finding_code::reporting_undecided) ==
        texts{
            "KL-7-8: nämnden har inte beslutat i vilken utsträckning beslut enligt ordningen `rs` "
            "anmäls"});
    CHECK(
        told(order(open, a_point("1") + a_point("2", "", "au")),
             finding_code::reporting_undecided) ==
        texts{"KL-6-40-s1: nämnden har inte beslutat i vilken utsträckning beslut enligt ordningen "
              "`rs` anmäls"});
    CHECK(told(order("", a_point("1", open, "au")), finding_code::reporting_undecided) ==
          texts{"KL-6-40-s1: nämnden har inte beslutat i vilken utsträckning beslut enligt `rs/1` "
                "anmäls"});
}

TEST_CASE("KL 6:40 1 st.: an order that does not say how decisions are reported gets one note",
          "[analysis][reporting]") {
    check_rows(
        finding_code::reporting_not_stated,
        {{"stated", {order("report = \"årsvis\"", a_point("1") + a_point("2"))}, "", {}},
         {"stated nowhere: once",
          {order("", a_point("1") + a_point("2"))},
          "",
          {"rs 2020-01-01.."}},
         {"stated in one of two",
          {order("", a_point("1", "report = \"årsvis\"") + a_point("2"))},
          "",
          {"rs 2020-01-01.."}},
         {"stated in each", {order("", a_point("1", "report = \"årsvis\""))}, "", {}},
         {"undecided is stated", {order("report = \"inte beslutat\"", a_point("1"))}, "", {}},
         {"urgent points need not say", {order("", urgent(""))}, seat, {}}});
    // Council's delegation to a nämnd is not reported under 6:40.
    CHECK(told("[order]\nid = \"fm\"\nversion = \"1\"\norgan = \"fm\"\nadopted = { on = 2019-12-01 "
               "}\n" +
                   a_point("1", "", "rs"),
               finding_code::reporting_not_stated)
              .empty());
}

TEST_CASE("KL 6:40 1 st., 7:8: what is not reported and may be appealed gets separate minutes",
          "[analysis][reporting]") {
    const std::string none = "separate_minutes = \"nej\"\n";
    const auto unreported = [](std::string_view more) {
        return a_point("1", "report = \"anmäls inte\"\n" + std::string{more});
    };
    check_rows(
        finding_code::separate_minutes_missing,
        {{"reported",
          {order(none + "report = \"månadsvis\"", a_point("1", appealed("ja")))},
          "",
          {}},
         {"unreported, appealed under chapter 13, no minutes",
          {order(none, unreported(appealed("ja")))},
          "",
          {"rs 2020-01-01.."}},
         {"the same with minutes",
          {order("separate_minutes = \"ja\"", unreported(appealed("ja")))},
          "",
          {}},
         {"nobody says whether there are minutes", {order("", unreported(appealed("ja")))}, "", {}},
         {"not appealed under chapter 13", {order(none, unreported(appealed("nej")))}, "", {}},
         {"nobody assessed the appeal", {order(none, unreported(""))}, "", {"rs 2020-01-01.."}},
         {"several points: once",
          {order(none + "report = \"anmäls inte\"", a_point("1") + a_point("2"))},
          "",
          {"rs 2020-01-01.."}},
         {"undecided is not unreported",
          {order(none + "report = \"inte beslutat\"", a_point("1"))},
          "",
          {}},
         {"not stated is not unreported", {order(none, a_point("1"))}, "", {}},
         {"execution", {order(none, unreported("kind = \"verkställighet\""))}, "", {}},
         {"a guideline", {order("kind = \"riktlinje\"\n" + none, unreported(""))}, "", {}},
         {"urgent decisions are always reported",
          {order(none, urgent("report = \"anmäls inte\""))},
          seat,
          {}},
         {"a point that has ended, on its days",
          {order(none + "through = 2020-12-31", unreported("through = 2020-06-30"))},
          "",
          {"rs 2020-01-01..2020-06-30"}},
         {"two points on days that do not meet",
          {order(none, unreported("through = 2020-06-30") +
                           a_point("2", "report = \"anmäls inte\"\nfrom = 2021-01-01"))},
          "",
          {"rs 2020-01-01..2020-06-30", "rs 2021-01-01.."}}});
    CHECK(told(order(none, unreported(appealed("ja"))), finding_code::separate_minutes_missing) ==
          texts{"KL-7-8: ordningen `rs` ger oanmälda beslut inget särskilt protokoll: `rs/1`"});
    CHECK(told(order(none + "report = \"anmäls inte\"", a_point("1", appealed("ja")) +
                                                            a_point("2") + a_point("3") +
                                                            a_point("4") + a_point("5", "", "au")),
               finding_code::separate_minutes_missing) ==
          texts{"KL-6-40-s1: ordningen `rs` ger oanmälda beslut inget särskilt protokoll: `rs/1`, "
                "`rs/2`, `rs/3` och 2 till; ingen har bedömt om besluten får överklagas enligt 13 "
                "kap.: "
                "`rs/2`, `rs/3`, `rs/4` och 1 till"});
}

TEST_CASE("KL 7:8: sub-delegated decisions that are not reported get separate minutes",
          "[analysis][reporting]") {
    const std::string rule = "report = \"månadsvis\"\nreport_sub_delegated = false\n";
    const auto allowed = a_point("1", "sub_delegation = \"tillåten\"\n" + appealed("ja"));
    const auto silent = a_point("1", "sub_delegation = \"inte angivet\"\n" + appealed("ja"));
    const std::string passed_on = R"([[sub_delegation]]
id = "v1"
grantor = "direktor"
to = "handlaggare"
order = "rs"
point = "1"
from = 2020-01-01
)";
    check_rows(finding_code::separate_minutes_missing,
               {{"sub-delegated decisions are reported",
                 {order("report = \"månadsvis\"\nseparate_minutes = \"nej\"", allowed)},
                 "",
                 {}},
                {"they are not, and may be sub-delegated",
                 {order(rule + "separate_minutes = \"nej\"", allowed)},
                 "",
                 {"rs 2020-01-01.."}},
                {"they are not, and may not be sub-delegated",
                 {order(rule + "separate_minutes = \"nej\"", a_point("1", appealed("ja")))},
                 "",
                 {}},
                {"nobody says, and nobody did",
                 {order(rule + "separate_minutes = \"nej\"", silent)},
                 "",
                 {}},
                {"nobody says, and somebody did",
                 {order(rule + "separate_minutes = \"nej\"", silent)},
                 passed_on,
                 {"rs 2020-01-01.."}}});
    check_rows(
        finding_code::separate_minutes_not_stated,
        {{"nobody says whether there are minutes", {order(rule, allowed)}, "", {"rs 2020-01-01.."}},
         {"there are", {order(rule + "separate_minutes = \"ja\"", allowed)}, "", {}},
         {"there are none", {order(rule + "separate_minutes = \"nej\"", allowed)}, "", {}},
         {"unreported in the point",
          {order("", a_point("1", "report = \"anmäls inte\""))},
          "",
          {"rs 2020-01-01.."}},
         {"reported", {order("report = \"månadsvis\"", a_point("1"))}, "", {}}});
}

TEST_CASE("A finding on minutes names the order first, then each point", "[analysis][reporting]") {
    const auto of = region_with({order("report = \"anmäls inte\"", a_point("1") + a_point("2"))});
    const auto found = with_code(lint(of), finding_code::separate_minutes_not_stated);
    REQUIRE(found.size() == 1);
    CHECK(found.front().grave == severity::note);
    REQUIRE(found.front().where.size() == 3);
    CHECK(found.front().where[0].line < found.front().where[1].line);
    CHECK(found.front().where[1].line < found.front().where[2].line);
    CHECK_FALSE(found.front().shown_by);
}
