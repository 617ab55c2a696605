// SPDX-License-Identifier: MIT
//
// src/lint/roles.cpp and holders.cpp: whom power reaches, who holds it, who steps in.
#include "lint/lint_region.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

std::string point_that(std::string_view more) {
    return "[[point]]\nnumber = \"1\"\nmatter = \"inkop\"\n" + std::string{more} + '\n';
}
std::string order_with_point(std::string_view more) {
    return order_from_2020(point_that(more));
}

std::string order_until_2025(std::string_view points) {
    return order_with("version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = 2020-01-01\n"
                      "through = 2024-12-31\nalternates_act = true",
                      points);
}

std::string post_that(std::string_view key, std::string_view more) {
    return "[[post]]\nid = \"" + std::string{key} + "\"\nname = \"" + std::string{key} + "\"\n" +
           std::string{more} + '\n';
}
std::string held(std::string_view key, std::string_view more, std::string_view person = "p1") {
    return "[[appointment]]\nperson = \"" + std::string{person} + "\"\npost = \"" +
           std::string{key} + "\"\n" + std::string{more} + '\n';
}
constexpr std::string_view persons = "[[person]]\nid = \"p1\"\n[[person]]\nid = \"p2\"\n";

std::string given_to(std::string_view whom, std::string_view more = "from = 2020-01-01") {
    return "[[sub_delegation]]\nid = \"v1\"\ngrantor = \"direktor\"\nto = \"" + std::string{whom} +
           "\"\norder = \"rs\"\npoint = \"1\"\n" + std::string{more} + '\n';
}

} // namespace

TEST_CASE("A post that may decide has a holder on every day", "[analysis][roles]") {
    const auto to_direktor = order_until_2025(point_that("delegate = \"direktor\""));
    const auto persons_and = [](const std::string& more) { return std::string{persons} + more; };
    const auto whole = persons_and(held("direktor", "from = 2019-01-01"));
    const auto just = persons_and(held("direktor", "from = 2020-01-01\nthrough = 2024-12-31"));
    const auto late = persons_and(held("direktor", "from = 2020-01-02"));
    const auto early = persons_and(held("direktor", "from = 2019-01-01\nthrough = 2024-12-30"));
    const auto acting =
        persons_and(held("direktor", "from = 2019-01-01\nthrough = 2022-05-31") +
                    held("direktor", "kind = \"tillförordnad\"\nfrom = 2022-06-01", "p2"));
    const auto broken =
        persons_and(held("direktor", "from = 2019-01-01\nthrough = 2022-05-30") +
                    held("direktor", "kind = \"tillförordnad\"\nfrom = 2022-06-01", "p2"));
    const auto alternate =
        persons_and(held("direktor", "from = 2019-01-01\nthrough = 2022-05-31") +
                    held("direktor", "kind = \"ersättare\"\nfrom = 2022-06-01", "p2"));
    const auto in_role = persons_and(held("norrchef", "from = 2019-01-01\nthrough = 2024-06-30"));
    const auto nobody_here = persons_and(held("handlaggare", "from = 2019-01-01"));
    const auto ended = persons_and(held("f1", "from = 2019-01-01\nthrough = 2022-12-31")) +
                       post_that("f1", "unit = \"forv\"\nfrom = 2019-01-01\nthrough = 2022-12-31");
    const auto head = persons_and(held("direktor", "from = 2020-01-01\nthrough = 2023-12-31")) +
                      given_to("handlaggare", "from = 2020-01-01\nthrough = 2024-01-01");
    const auto open_after = order_from_2020(point_that("delegate = \"direktor\""));
    check_rows(
        finding_code::post_unheld,
        {{"held throughout", {to_direktor}, whole, {}},
         {"held on exactly the days of the order", {to_direktor}, just, {}},
         {"held from the order's second day",
          {to_direktor},
          late,
          {}}, // who held it before the first who is recorded nobody says
         {"held until the day before the order's last",
          {to_direktor},
          early,
          {"direktor 2024-12-31..2024-12-31 [not_authorised holds_no_post]"}},
         {"held no more under an order that goes on",
          {open_after},
          early,
          {"direktor 2024-12-31.. [not_authorised holds_no_post]"}},
         {"an acting holder holds the post", {to_direktor}, acting, {}},
         {"a day between holder and acting holder",
          {to_direktor},
          broken,
          {"direktor 2022-05-31..2022-05-31 [not_authorised holds_no_post]"}},
         {"an alternate does not hold the post",
          {to_direktor},
          alternate,
          {"direktor 2022-06-01..2024-12-31 [not_authorised holds_no_post]"}},
         {"one post of a role",
          {order_until_2025(point_that("delegate = \"chef\""))},
          in_role,
          {"norrchef 2024-07-01..2024-12-31 [not_authorised holds_no_post]"}},
         {"a post without appointments is not known to be unheld", {to_direktor}, nobody_here, {}},
         {"a post that ended with its holder",
          {order_until_2025(point_that("delegate = \"f1\""))},
          ended,
          {}},
         {"execution is no delegation",
          {order_until_2025(point_that("kind = \"verkställighet\"\ndelegate = \"direktor\""))},
          late,
          {}},
         {"a head in a sub-delegation",
          {order_with("version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = 2020-01-01\n"
                      "through = 2024-01-01\nalternates_act = true",
                      point_that("delegate = \"direktor\""))},
          head,
          {"direktor 2024-01-01..2024-01-01 [not_authorised holds_no_post]"}}});
}

TEST_CASE("KL 7:5, OPEN-E: an employee's post whose holder is not employed", "[analysis][roles]") {
    const auto to_direktor = order_until_2025(point_that("delegate = \"direktor\""));
    const auto held_by = [](std::string_view employed, std::string_view more = "") {
        return std::string{persons} +
               held("direktor", "employed = \"" + std::string{employed} + "\"\nfrom = 2019-01-01" +
                                    std::string{more});
    };
    const std::string hired = "not_authorised not_employed";
    check_rows(
        finding_code::holder_not_employed,
        {{"employed", {to_direktor}, held_by("ja"), {}},
         {"nobody says", {to_direktor}, held_by("okänt"), {}},
         {"hired in",
          {to_direktor},
          held_by("nej"),
          {"direktor 2020-01-01..2024-12-31 [" + hired + "]"}},
         {"hired in until an employee took over",
          {to_direktor},
          held_by("nej", "\nthrough = 2022-05-31") +
              held("direktor", "employed = \"ja\"\nfrom = 2022-06-01", "p2"),
          {"direktor 2020-01-01..2022-05-31 [" + hired + "]"}},
         {"one of two is an employee",
          {to_direktor},
          held_by("nej") + held("direktor", "employed = \"ja\"\nfrom = 2019-01-01", "p2"),
          {}},
         {"a hired-in ersättare does not hold the post",
          {to_direktor},
          held_by("ja") +
              held("direktor", "kind = \"ersättare\"\nemployed = \"nej\"\nfrom = 2019-01-01", "p2"),
          {}},
         {"of a post that may decide nothing",
          {order_until_2025(point_that("delegate = \"sydchef\""))},
          held_by("nej"),
          {}}});
}

TEST_CASE("OPEN-E: a post that is stated to be vacant is held by nobody", "[analysis][roles]") {
    const auto vacant = post_that(
        "f1", "unit = \"forv\"\nfrom = 2019-01-01\nvacant = [{ from = 2022-06-01, through = "
              "2022-06-30, source = \"d1\" }]");
    check_rows(finding_code::post_unheld, {{"and of whose holders nothing else is said",
                                            {order_until_2025(point_that("delegate = \"f1\""))},
                                            vacant,
                                            {"f1 2022-06-01..2022-06-30"}}});
}

TEST_CASE("A post unheld twice is one finding that tells both times", "[analysis][roles]") {
    const auto of = region_with({order_until_2025(point_that("delegate = \"direktor\""))},
                                std::string{persons} +
                                    held("direktor", "from = 2019-01-01\nthrough = 2021-12-31") +
                                    held("direktor", "from = 2022-01-02\nthrough = 2022-05-31") +
                                    held("direktor", "from = 2022-06-02", "p2"));
    const auto found = with_code(lint(of), finding_code::post_unheld);
    REQUIRE(found.size() == 1);
    CHECK(found.front().text.en.find("from 2022-01-01 through 2022-01-01 and from 2022-06-01 "
                                     "through 2022-06-01") != std::string::npos);
    CHECK(found.front().when == period::through(*make_date(2022, 1, 1), *make_date(2022, 6, 1)));
    for (const auto day : {*make_date(2022, 1, 1), *make_date(2022, 6, 1)})
        CHECK(with_code(lint(of, day), finding_code::post_unheld).size() == 1);
    for (const auto day : {*make_date(2022, 1, 2), *make_date(2022, 5, 31), *make_date(2022, 6, 2)})
        CHECK(with_code(lint(of, day), finding_code::post_unheld).empty());
}

TEST_CASE("Holders that no document states are a note", "[analysis][roles]") {
    const auto direktor_held = std::string{persons} + held("direktor", "from = 2010-01-01");
    const auto function =
        direktor_held + post_that("motor",
                                  "kind = \"automatiserad beslutsfunktion\"\nunit = \"forv\"\n"
                                  "from = 2022-07-01");
    const auto seat = direktor_held + post_that("ordf", "kind = \"ordförande\"\norgan = \"rs\"\n"
                                                        "from = 2010-01-01");
    const auto sub = direktor_held + given_to("handlaggare");
    check_rows(finding_code::holders_not_stated,
               {{"one note for a region without appointments",
                 {order_with_point("delegates = [\"direktor\", \"handlaggare\"]")},
                 "",
                 {"prov"}},
                {"no note for a region without delegations", {}, "", {}},
                {"the delegate's holder is stated",
                 {order_with_point("delegate = \"direktor\"")},
                 direktor_held,
                 {}},
                {"another delegate's is not",
                 {order_with_point("delegate = \"handlaggare\"")},
                 direktor_held,
                 {"handlaggare 2020-01-01.."}},
                {"posts by their role",
                 {order_with_point("delegate = \"chef\"")},
                 direktor_held,
                 {"norrchef 2020-01-01..", "sydchef 2020-01-01.."}},
                {"an elected seat",
                 {order_with_point("delegate = \"ordf\"")},
                 seat,
                 {"ordf 2020-01-01.."}},
                {"an automated function has no holder",
                 {order_with_point("delegate = \"motor\"\nfrom = 2022-07-01")},
                 function,
                 {}},
                {"an utskott has none", {order_with_point("delegate = \"au\"")}, direktor_held, {}},
                {"whoever received a sub-delegation",
                 {order_with_point("delegate = \"direktor\"")},
                 sub,
                 {"handlaggare 2020-01-01.."}},
                {"execution is no delegation",
                 {order_with_point("kind = \"verkställighet\"\ndelegate = \"handlaggare\"")},
                 direktor_held,
                 {}}});
}

TEST_CASE("Somebody steps in when the delegate is hindered", "[analysis][roles]") {
    const auto order = [](std::string_view clause, std::string_view points) {
        return order_with("version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = 2020-01-01\n" +
                              std::string{clause},
                          points);
    };
    const std::string no = "alternates_act = false";
    const auto alone = point_that("delegate = \"direktor\"");
    const auto function =
        post_that("motor", "kind = \"automatiserad beslutsfunktion\"\nunit = \"forv\"\n"
                           "from = 2022-07-01");
    const std::vector<lint_row> rows = {
        {"nothing is said of it", {order("", alone)}, "", {"rs 2020-01-01.."}},
        {"alternates act", {order("alternates_act = true", alone)}, "", {}},
        {"alternates do not act", {order(no, alone)}, "", {}},
        {"the nearest superior steps in", {order("superior_steps_in = true", alone)}, "", {}},
        {"every superior may decide", {order("superiors_may = true", alone)}, "", {}},
        {"the point names a substitute",
         {order("", point_that("delegate = \"direktor\"\nsubstitutes = [\"handlaggare\"]"))},
         "",
         {}},
        {"another may decide, too",
         {order("", point_that("delegates = [\"direktor\", \"handlaggare\"]"))},
         "",
         {}},
        {"others have the role, everywhere",
         {order("", point_that("delegate = \"chef\"\nscope = \"hela regionen\""))},
         "",
         {}},
        {"others have the role, each in a unit of its own",
         {order("", point_that("delegate = \"chef\""))},
         "",
         {"rs 2020-01-01.."}},
        {"an utskott is not hindered", {order("", point_that("delegate = \"au\""))}, "", {}},
        {"an automated function is not hindered",
         {order("", point_that("delegate = \"motor\"\nfrom = 2022-07-01"))},
         function,
         {}},
        {"execution",
         {order("", point_that("kind = \"verkställighet\"\ndelegate = \"direktor\""))},
         "",
         {}},
        {"a guideline",
         {order("kind = \"riktlinje\"",
                point_that("kind = \"verkställighet\"\ndelegate = \"direktor\""))},
         "",
         {}},
        {"two points of one order are one note",
         {order("",
                alone + "[[point]]\nnumber = \"2\"\nmatter = \"avtal\"\ndelegate = \"chef\"\n")},
         "",
         {"rs 2020-01-01.."}}};
    check_rows(finding_code::substitute_not_stated, rows);
    check_rows(
        finding_code::no_substitute,
        {{"alternates do not act", {order(no, alone)}, "", {"rs/1 2020-01-01.."}},
         {"nothing is said of it", {order("", alone)}, "", {}},
         {"alternates act", {order("alternates_act = true", alone)}, "", {}},
         {"for a day only",
          {order(no, point_that("delegate = \"direktor\"\nfrom = 2022-01-01\n"
                                "through = 2022-01-01"))},
          "",
          {"rs/1 2022-01-01..2022-01-01"}},
         {"the nearest superior steps in",
          {order(no + "\nsuperior_steps_in = true", alone)},
          "",
          {}},
         {"every superior may decide under the point",
          {order(no, point_that("delegate = \"direktor\"\nsuperiors_may = true"))},
          "",
          {}},
         {"the point names a substitute",
          {order(no, point_that("delegate = \"direktor\"\nsubstitutes = [\"handlaggare\"]"))},
          "",
          {}},
         {"another may decide, too",
          {order(no, point_that("delegates = [\"direktor\", \"handlaggare\"]"))},
          "",
          {}},
         {"an utskott is not hindered", {order(no, point_that("delegate = \"au\""))}, "", {}}});
}

TEST_CASE("The note on substitutes lists each delegate once", "[analysis][roles]") {
    const auto of = load_example("norrbotten");
    const auto found = with_code(lint(of), finding_code::substitute_not_stated);
    REQUIRE(found.size() == 2);
    CHECK(found.front().version == "2024-03-12");
    CHECK(found.front().text.en.find("`vc_inkop`, `inkopare_hyrpersonal` and `regiondirektor`") !=
          std::string::npos);
}

TEST_CASE("A grant reaches somebody", "[analysis][roles]") {
    const std::string role = "[[role]]\nid = \"r\"\nname = \"R\"\n";
    const auto two = [&](std::string_view first, std::string_view second) {
        return role + post_that("f1", "unit = \"norr\"\nrole = \"r\"\n" + std::string{first}) +
               post_that("f2", "unit = \"syd\"\nrole = \"r\"\n" + std::string{second});
    };
    const auto to_role = order_until_2025(point_that("delegate = \"r\""));
    const auto before =
        two("from = 2010-01-01\nthrough = 2018-12-31", "from = 2010-01-01\nthrough = 2019-12-31");
    const auto before_by_a_day_less =
        two("from = 2010-01-01\nthrough = 2018-12-31", "from = 2010-01-01\nthrough = 2020-01-01");
    const auto after = two("from = 2025-01-01", "from = 2026-01-01");
    const auto after_by_a_day_less = two("from = 2024-12-31", "from = 2026-01-01");
    const auto shown_after = two("from = 2025-01-01", "evidenced_from = 2025-01-01");
    const auto undated = two("from = 2025-01-01", "undated = true");
    const auto no_unit = post_that("f1", "from = 2010-01-01");
    const auto role_no_units = role + post_that("f1", "role = \"r\"\nfrom = 2010-01-01");
    const auto role_one_unit =
        role_no_units + post_that("f2", "role = \"r\"\nunit = \"syd\"\nfrom = 2010-01-01");
    const auto later = post_that("f1", "unit = \"forv\"\nfrom = 2025-01-01");
    const auto unit = [](std::string_view days) {
        return "[[unit]]\nid = \"e\"\nname = \"E\"\nparent = \"forv\"\n" + std::string{days} + '\n';
    };
    const auto gone = unit("from = 2010-01-01\nthrough = 2019-12-31");
    const auto gone_by_a_day_less = unit("from = 2010-01-01\nthrough = 2020-01-01");
    const auto in_e = order_until_2025(point_that("delegate = \"direktor\"\nscope = [\"e\"]"));
    const auto in_e_or_norr =
        order_until_2025(point_that("delegate = \"direktor\"\nscope = [\"e\", \"norr\"]"));
    const auto sub = no_unit + given_to("f1", "from = 2020-01-01\nscope = \"egen enhet\"");
    const auto direktor = order_until_2025(point_that("delegate = \"direktor\""));
    check_rows(
        finding_code::reaches_nobody,
        {{"all posts of the role ended the day before",
          {to_role},
          before,
          {"rs/1 2020-01-01..2024-12-31 [not_authorised expired]"}},
         {"one post of the role ends on the first day", {to_role}, before_by_a_day_less, {}},
         {"all posts of the role begin the day after",
          {to_role},
          after,
          {"rs/1 2020-01-01..2024-12-31 [not_authorised not_yet]"}},
         {"one post of the role begins on the last day", {to_role}, after_by_a_day_less, {}},
         {"one post of the role is shown later and may be older", {to_role}, shown_after, {}},
         {"one post of the role is undated", {to_role}, undated, {}},
         {"a post that begins the day after",
          {order_until_2025(point_that("delegate = \"f1\""))},
          later,
          {"rs/1 2020-01-01..2024-12-31 [not_authorised not_yet]"}},
         {"own unit, and the post has none",
          {order_until_2025(point_that("delegate = \"f1\"\nscope = \"egen enhet\""))},
          no_unit,
          {"rs/1 2020-01-01..2024-12-31 [not_authorised unit_unknown]"}},
         {"the whole region, and the post has no unit",
          {order_until_2025(point_that("delegate = \"f1\""))},
          no_unit,
          {}},
         {"own unit, and no post of the role has one",
          {to_role},
          role_no_units,
          {"rs/1 2020-01-01..2024-12-31 [not_authorised unit_unknown]"}},
         {"own unit, and one post of the role has one", {to_role}, role_one_unit, {}},
         {"own unit, and the delegate is a body",
          {order_until_2025(point_that("delegate = \"au\"\nscope = \"egen enhet\""))},
          "",
          {"rs/1 2020-01-01..2024-12-31 [not_authorised unit_unknown]"}},
         {"the only unit ended the day before",
          {in_e},
          gone,
          {"rs/1 2020-01-01..2024-12-31 [not_authorised expired]"}},
         {"the only unit ends on the first day", {in_e}, gone_by_a_day_less, {}},
         {"another unit goes on", {in_e_or_norr}, gone, {}},
         {"a sub-delegation for an own unit that nobody states",
          {direktor},
          sub,
          {"v1 2020-01-01..2024-12-31 [not_authorised unit_unknown]"}}});
}

TEST_CASE("Region Norrbotten's posts without a stated unit are no errors", "[analysis][roles]") {
    const auto of = load_example("norrbotten");
    CHECK(with_code(lint(of), finding_code::reaches_nobody).empty());
    CHECK(with_code(lint(of), finding_code::role_without_posts).empty());
}

TEST_CASE("A role that receives power has posts, and one without use is a note",
          "[analysis][roles]") {
    const std::string role = "[[role]]\nid = \"r\"\nname = \"R\"\n";
    const auto with_post =
        role + post_that("f1", "role = \"r\"\nunit = \"forv\"\nfrom = 2010-01-01");
    const auto to_role = order_until_2025(point_that("delegate = \"r\""));
    const auto to_direktor = order_until_2025(point_that("delegate = \"direktor\""));
    const auto by_role =
        order_until_2025(point_that("delegate = \"direktor\"\nsubstitutes = [\"r\"]"));
    const auto not_to_role =
        order_until_2025(point_that("delegate = \"chef\"\nprohibited = [\"r\"]"));
    const auto heard = order_until_2025(point_that("delegate = \"chef\"\nconsult = [\"r\"]"));
    const auto sub = role + given_to("r");
    check_rows(
        finding_code::role_without_posts,
        {{"a delegate", {to_role}, role, {"r 2020-01-01..2024-12-31"}},
         {"a delegate whose role has a post", {to_role}, with_post, {}},
         {"a substitute", {by_role}, role, {"r 2020-01-01..2024-12-31"}},
         {"whoever received a sub-delegation", {to_direktor}, sub, {"r 2020-01-01..2024-12-31"}},
         {"a role that nothing uses", {to_direktor}, role, {}},
         {"a role that a point rules out", {not_to_role}, role, {}}});
    check_rows(finding_code::unused_role,
               {{"no point names it", {to_direktor}, role, {"r", "chef"}},
                {"its posts are delegates by themselves",
                 {order_until_2025(point_that("delegate = \"f1\""))},
                 with_post,
                 {"r", "chef"}},
                {"a delegate", {to_role}, role, {"chef"}},
                {"a substitute", {by_role}, role, {"chef"}},
                {"a point rules it out", {not_to_role}, role, {}},
                {"a point consults it", {heard}, role, {}},
                {"whoever received a sub-delegation", {to_direktor}, sub, {"chef"}}});
}

TEST_CASE("A role without posts names every place that gives it power", "[analysis][roles]") {
    const auto of = region_with(
        {order_until_2025(point_that("delegate = \"r\"") +
                          "[[point]]\nnumber = \"2\"\nmatter = \"avtal\"\ndelegate = \"r\"\n")},
        "[[role]]\nid = \"r\"\nname = \"R\"\n");
    const auto found = with_code(lint(of), finding_code::role_without_posts);
    REQUIRE(found.size() == 1);
    CHECK(found.front().where.size() == 3);
    CHECK(found.front().where.front() == of.at(of.find_role("r")).where);
}
