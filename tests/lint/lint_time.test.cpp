// SPDX-License-Identifier: MIT
//
// src/lint/time.cpp, gone.cpp and undated.cpp: what acts before its time, goes on after an end, or has no day.
#include "lint/lint_region.hpp"
#include "lint/periods.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"

#include <string>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

const std::string one_point = R"(
[[point]]
number   = "1"
matter   = "inkop"
delegate = "direktor"
)";

std::string order_of(std::string_view days, std::string_view points = one_point) {
    return order_with("version = \"1\"\nalternates_act = true\n" + std::string{days}, points);
}

std::string point_with(std::string_view more) {
    return order_from_2020(one_point + std::string{more});
}

std::string given_on(std::string_view days) {
    return R"([[sub_delegation]]
id = "v1"
grantor = "direktor"
to = "handlaggare"
order = "rs"
point = "1"
)" + std::string{days} +
           '\n';
}

} // namespace

TEST_CASE("A delegation acts at the earliest on the day its order was adopted",
          "[analysis][time]") {
    const auto sub_before = given_on("from = 2019-12-31");
    const auto sub_on = given_on("from = 2020-01-01");
    const auto sub_early = given_on("from = 2019-11-30");
    check_rows(
        finding_code::acts_before_adoption,
        {{"in force from the day of adoption",
          {order_of("adopted = { on = 2024-03-12 }\nfrom = 2024-03-12")},
          "",
          {}},
         {"no first day but the adoption's", {order_of("adopted = { on = 2024-03-12 }")}, "", {}},
         {"in force from the day after",
          {order_of("adopted = { on = 2024-03-12 }\nfrom = 2024-03-13")},
          "",
          {}},
         {"in force from the day before",
          {order_of("adopted = { on = 2024-03-12 }\nfrom = 2024-03-11")},
          "",
          {"rs 2024-03-11..2024-03-11 [not_authorised not_yet]"}},
         {"in force from ten days before",
          {order_of("adopted = { on = 2024-03-12 }\nfrom = 2024-03-02")},
          "",
          {"rs 2024-03-02..2024-03-11 [not_authorised not_yet]"}},
         {"evidenced before its adoption",
          {order_of("adopted = { on = 2024-03-12 }\nevidenced_from = 2024-03-10")},
          "",
          {"rs 2024-03-10..2024-03-11 [not_authorised no_evidence_before]"}},
         {"in force before 2018 is another era's",
          {order_of("adopted = { on = 2017-12-31 }\nfrom = 2017-01-01")},
          "",
          {}},
         {"a guideline delegates nothing",
          {order_of("kind = \"riktlinje\"\nadopted = { on = 2024-03-12 }\nfrom = 2024-03-11",
                    R"(
[[point]]
number   = "1"
kind     = "verkställighet"
matter   = "inkop"
delegate = "direktor"
)")},
          "",
          {}},
         {"a point from the day of adoption",
          {order_of("adopted = { on = 2024-03-12 }", one_point + "from = 2024-03-12")},
          "",
          {}},
         {"a point from the day before",
          {order_of("adopted = { on = 2024-03-12 }", one_point + "from = 2024-03-11")},
          "",
          {"rs/1 2024-03-11..2024-03-11 [not_authorised not_yet]"}},
         {"a point that states a last day only",
          {order_of("adopted = { on = 2024-03-12 }", one_point + "through = 2024-12-31")},
          "",
          {}},
         {"a part from the day before",
          {order_of("adopted = { on = 2024-03-12 }", R"(
[[point]]
number = "1"
matter = "inkop"
part   = [
  { letter = "a", delegate = "direktor" },
  { letter = "b", delegate = "handlaggare", from = 2024-03-11 },
]
)")},
          "",
          {"rs/1 2024-03-11..2024-03-11 [not_authorised not_yet]"}},
         {"a sub-delegation from the order's first day", {order_from_2020(one_point)}, sub_on, {}},
         {"a sub-delegation from the day before, between adoption and first day",
          {order_from_2020(one_point)},
          sub_before,
          {"v1 2019-12-31..2019-12-31 [not_authorised not_yet]"}},
         {"a sub-delegation from before the adoption",
          {order_from_2020(one_point)},
          sub_early,
          {"v1 2019-11-30..2019-12-31 [not_authorised not_yet]"}},
         {"a sub-delegation before the first evidence of an order that may be older",
          {order_of("evidenced_from = 2020-01-01")},
          sub_early,
          {}}});
}

TEST_CASE("A sub-delegation under a later version is not before its order", "[analysis][time]") {
    check_rows(finding_code::acts_before_adoption,
               {{"given under the first version, which has been replaced",
                 {order_from_2020(one_point),
                  order_with("version = \"2\"\nadopted = { on = 2023-12-01 }\nfrom = 2024-01-01",
                             one_point)},
                 given_on("from = 2021-01-01"),
                 {}}});
}

TEST_CASE("What never meets the time of its order is never in force", "[analysis][time]") {
    const std::string order = "adopted = { on = 2020-01-01 }\nfrom = 2024-01-01\n"
                              "through = 2024-12-31";
    const auto instrument = [](std::string_view days) {
        return "[[instrument]]\nid = \"ramavtal\"\nname = \"Ramavtal\"\n" + std::string{days};
    };
    const auto early = instrument("from = 2020-01-01\nthrough = 2023-12-31");
    const auto early_by_a_day_less = instrument("from = 2020-01-01\nthrough = 2024-01-01");
    const auto late = instrument("from = 2025-01-01");
    const auto late_by_a_day_less = instrument("from = 2024-12-31");
    const auto shown_late = instrument("evidenced_from = 2025-01-01");
    const auto undated = instrument("undated = true");
    const auto resting = order_of(order, one_point + "instrument = \"ramavtal\"");
    const auto sub_before = given_on("from = 2022-01-01\nthrough = 2023-12-31");
    const auto sub_on_first = given_on("from = 2024-01-01\nthrough = 2024-01-01");
    const auto sub_after = given_on("from = 2025-01-01");
    const auto sub_shown_after = given_on("evidenced_from = 2025-01-01");
    check_rows(
        finding_code::never_in_force,
        {{"a point that ends the day before",
          {order_of(order, one_point + "from = 2023-01-01\nthrough = 2023-12-31")},
          "",
          {"rs/1 2024-01-01..2024-12-31 [not_authorised expired]"}},
         {"a point that ends on the first day",
          {order_of(order, one_point + "from = 2023-01-01\nthrough = 2024-01-01")},
          "",
          {}},
         {"a point that begins on the last day",
          {order_of(order, one_point + "from = 2024-12-31")},
          "",
          {}},
         {"a point that begins the day after",
          {order_of(order, one_point + "from = 2025-01-01")},
          "",
          {"rs/1 2024-01-01..2024-12-31 [not_authorised not_yet]"}},
         {"a point shown first the day after may be older",
          {order_of(order, one_point + "evidenced_from = 2025-01-01")},
          "",
          {}},
         {"an undated point is not known", {order_of(order, one_point + "undated = true")}, "", {}},
         {"an instrument that ended the day before",
          {resting},
          early,
          {"rs/1 2024-01-01..2024-12-31 [not_authorised instrument_not_in_force]"}},
         {"an instrument that ends on the first day", {resting}, early_by_a_day_less, {}},
         {"an instrument that begins on the last day", {resting}, late_by_a_day_less, {}},
         {"an instrument that begins the day after",
          {resting},
          late,
          {"rs/1 2024-01-01..2024-12-31 [not_authorised instrument_not_in_force]"}},
         {"an instrument shown first the day after may be older", {resting}, shown_late, {}},
         {"an undated instrument is not known", {resting}, undated, {}},
         {"a sub-delegation that ends the day before",
          {order_of(order)},
          sub_before,
          {"v1 2022-01-01..2023-12-31"}},
         {"a sub-delegation on the first day", {order_of(order)}, sub_on_first, {}},
         {"a sub-delegation that begins the day after",
          {order_of(order)},
          sub_after,
          {"v1 2025-01-01.."}},
         {"a sub-delegation shown first the day after may be older",
          {order_of(order)},
          sub_shown_after,
          {}}});
}

TEST_CASE("A committee that has ended delegates nothing", "[analysis][time]") {
    const auto board = [](std::string_view days) {
        return R"([[organ]]
id    = "nan"
name  = "Nämnden"
kind  = "nämnd"
remit = [{ text = "Avtal", matter = "avtal" }]
)" + std::string{days};
    };
    const auto order = [](std::string_view days) {
        return "[order]\nid = \"nan\"\norgan = \"nan\"\nversion = \"1\"\n"
               "adopted = { on = 2020-01-01 }\nalternates_act = true\n" +
               std::string{days} + std::string{assessed_order} + R"(
[[point]]
number   = "1"
matter   = "avtal"
delegate = "direktor"
)";
    };
    const auto ended = board("from = 2015-01-01\nthrough = 2024-06-30");
    const auto open = board("from = 2015-01-01");
    const auto undated = board("undated = true");
    check_rows(
        finding_code::grantor_gone,
        {{"the order goes on", {order("")}, ended, {"nan 2024-07-01.. [not_authorised expired]"}},
         {"the order goes on for a day",
          {order("through = 2024-07-01")},
          ended,
          {"nan 2024-07-01..2024-07-01 [not_authorised expired]"}},
         {"the order ends with it", {order("through = 2024-06-30")}, ended, {}},
         {"the committee goes on", {order("")}, open, {}},
         {"nobody knows when the committee was", {order("")}, undated, {}}});
}

TEST_CASE("A delegate that has ended receives nothing", "[analysis][time]") {
    const auto post = [](std::string_view key, std::string_view more) {
        return "[[post]]\nid = \"" + std::string{key} + "\"\nname = \"" + std::string{key} +
               "\"\nunit = \"forv\"\n" + std::string{more} + "\n";
    };
    const auto point = [](std::string_view more) {
        return order_from_2020("[[point]]\nnumber = \"1\"\nmatter = \"inkop\"\n" +
                               std::string{more});
    };
    const auto ended = post("f1", "from = 2015-01-01\nthrough = 2024-06-30");
    const auto open = post("f1", "from = 2015-01-01");
    const auto undated = post("f1", "undated = true");
    const std::string role = "[[role]]\nid = \"r\"\nname = \"R\"\n";
    const auto both = role + post("f1", "role = \"r\"\nfrom = 2015-01-01\nthrough = 2024-06-30") +
                      post("f2", "role = \"r\"\nfrom = 2015-01-01\nthrough = 2025-06-30");
    const auto one_left = role +
                          post("f1", "role = \"r\"\nfrom = 2015-01-01\nthrough = 2024-06-30") +
                          post("f2", "role = \"r\"\nfrom = 2015-01-01");
    const std::string organ = "[[organ]]\nid = \"u\"\nname = \"U\"\nkind = \"utskott\"\n"
                              "parent = \"rs\"\nfrom = 2015-01-01\nthrough = 2024-06-30\n";
    const std::string unit = "[[unit]]\nid = \"e\"\nname = \"E\"\nparent = \"forv\"\n"
                             "from = 2015-01-01\nthrough = 2024-06-30\n";
    const auto ended_and_given = ended + R"([[sub_delegation]]
id = "v1"
grantor = "direktor"
to = "f1"
order = "rs"
point = "1"
from = 2021-01-01
)";
    const auto given_for_a_unit = unit + R"([[sub_delegation]]
id = "v1"
grantor = "direktor"
to = "handlaggare"
order = "rs"
point = "1"
from = 2021-01-01
scope = ["e", "norr"]
)";
    const auto to_f1 = point("delegate = \"f1\"");
    const auto by_f1 = point("delegate = \"direktor\"\nsubstitutes = [\"f1\", \"handlaggare\"]");
    check_rows(finding_code::delegate_gone,
               {{"a post", {to_f1}, ended, {"rs/1 2024-07-01.. [not_authorised expired]"}},
                {"a post, under a point that ends with it",
                 {point("delegate = \"f1\"\nthrough = 2024-06-30")},
                 ended,
                 {}},
                {"a post, under a point that goes on for a day",
                 {point("delegate = \"f1\"\nthrough = 2024-07-01")},
                 ended,
                 {"rs/1 2024-07-01..2024-07-01 [not_authorised expired]"}},
                {"a post that goes on", {to_f1}, open, {}},
                {"a post whose days nobody knows", {to_f1}, undated, {}},
                {"a role that keeps a post", {point("delegate = \"r\"")}, one_left, {}},
                {"a role whose last post ended",
                 {point("delegate = \"r\"")},
                 both,
                 {"rs/1 2025-07-01.. [not_authorised expired]"}},
                {"an utskott",
                 {point("delegate = \"u\"")},
                 organ,
                 {"rs/1 2024-07-01.. [not_authorised expired]"}},
                {"a substitute", {by_f1}, ended, {"rs/1 2024-07-01.. [not_authorised expired]"}},
                {"a substitute that goes on", {by_f1}, open, {}},
                {"one of two units",
                 {point("delegate = \"direktor\"\nscope = [\"norr\", \"e\"]")},
                 unit,
                 {"rs/1 2024-07-01.. [not_authorised expired]"}},
                {"units that go on",
                 {point("delegate = \"direktor\"\nscope = [\"norr\", \"syd\"]")},
                 unit,
                 {}},
                {"whoever received a sub-delegation",
                 {point("delegate = \"direktor\"")},
                 ended_and_given,
                 {"v1 2024-07-01.. [not_authorised expired]"}},
                {"a unit of a sub-delegation",
                 {point("delegate = \"direktor\"")},
                 given_for_a_unit,
                 {"v1 2024-07-01.. [not_authorised expired]"}}});
}

TEST_CASE("A delegate is called by the name it has", "[analysis][time]") {
    const std::string renamed = R"([[post]]
id           = "f1"
name         = "Chef för Ärenden"
former_names = [{ name = "Chef för Inköp", through = 2023-12-31 }]
unit         = "forv"
from         = 2015-01-01
)";
    const auto back_again = R"([[post]]
id           = "f1"
name         = "Chef för Inköp"
former_names = [{ name = "Chef för Inköp", through = 2020-12-31 }, { name = "Inköpschef", through = 2022-12-31 }]
unit         = "forv"
from         = 2015-01-01
)";
    const auto called = [](std::string_view name, std::string_view last = {}) {
        return order_with("version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = 2020-01-01\n"
                          "alternates_act = true\n" +
                              std::string{last},
                          "[[point]]\nnumber = \"1\"\nmatter = \"inkop\"\ndelegate = \"" +
                              std::string{name} + "\"\n");
    };
    check_rows(finding_code::stale_name,
               {{"by its key", {called("f1")}, renamed, {}},
                {"by the name it had until the order ended",
                 {called("Chef för Inköp", "through = 2023-12-31")},
                 renamed,
                 {}},
                {"by a name it lost a day before",
                 {called("Chef för Inköp", "through = 2024-01-01")},
                 renamed,
                 {"rs/1 2024-01-01..2024-01-01"}},
                {"by a name it lost", {called("Chef för Inköp")}, renamed, {"rs/1 2024-01-01.."}},
                {"in capitals and with blanks",
                 {called("CHEF  FÖR inköp ")},
                 renamed,
                 {"rs/1 2024-01-01.."}},
                {"by a name that it left and took again",
                 {called("Chef för Inköp")},
                 back_again,
                 {"rs/1 2021-01-01..2022-12-31"}}});
}

TEST_CASE("A name in an order that another has taken is told, by the days of the other",
          "[analysis][time][names]") {
    const auto posts = [](std::string_view second) {
        return "[[post]]\nid = \"f1\"\nname = \"Chef\"\nunit = \"forv\"\nfrom = 2015-01-01\n"
               "former_names = [{ name = \"Ekonomichef\", through = 2023-12-31 }]\n"
               "[[post]]\nid = \"f2\"\nname = \"Ekonomichef\"\nunit = \"forv\"\n" +
               std::string{second};
    };
    const auto given = [](std::string_view delegate, std::string_view last = {}) {
        return order_with("version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = 2020-01-01\n"
                          "alternates_act = true\n" +
                              std::string{last},
                          "[[point]]\nnumber = \"1\"\nmatter = \"inkop\"\ndelegate = \"" +
                              std::string{delegate} + "\"\n");
    };
    const auto later = posts("from = 2024-01-01\n");
    check_rows(
        finding_code::name_moved,
        {{"by the name that another has since", {given("Ekonomichef")}, later, {"f1 2024-01-01.."}},
         {"by id", {given("f1")}, later, {}},
         {"in an order that ended on the day before",
          {given("Ekonomichef", "through = 2023-12-31")},
          later,
          {}},
         {"in an order that ends on the first day",
          {given("Ekonomichef", "through = 2024-01-01")},
          later,
          {"f1 2024-01-01..2024-01-01"}},
         {"by a name that another has had in the meantime",
          {given("Ekonomichef")},
          posts("from = 2024-01-01\nthrough = 2024-06-30\n"),
          {"f1 2024-01-01..2024-06-30"}}});
}

TEST_CASE("Region Norrbotten's former order keeps a name for ten weeks too long",
          "[analysis][time]") {
    const auto of = load_example("norrbotten");
    const auto found = with_code(lint(of), finding_code::stale_name);
    CHECK(found.size() == 6);
    for (const auto& one : found) {
        CHECK(one.version == "före 2024-03-12");
        CHECK(one.when == period::through(*make_date(2024, 1, 1), *make_date(2024, 3, 11)));
        CHECK(one.text.sv.find("`verksamhetschef Inköp och upphandling`") != std::string::npos);
        CHECK(one.where.size() == 2);
        check_days(of, one);
    }
}

TEST_CASE("One note for each thing whose day no document gives", "[analysis][time]") {
    const auto post = [](std::string_view days) {
        return "[[post]]\nid = \"f1\"\nname = \"F1\"\nunit = \"forv\"\n" + std::string{days};
    };
    const auto undated = post("undated = true");
    const auto shown = post("evidenced_from = 2022-01-01");
    const auto in_role =
        "[[role]]\nid = \"r\"\nname = \"R\"\n" + post("undated = true\nrole = \"r\"");
    const std::string twice = R"(
[[point]]
number   = "1"
matter   = "inkop"
delegate = "f1"

[[point]]
number   = "2"
matter   = "avtal"
delegate = "f1"
)";
    const std::string by_role = R"(
[[point]]
number   = "1"
matter   = "inkop"
delegate = "r"
scope    = "hela regionen"
)";
    const std::string organ = "[[organ]]\nid = \"u\"\nname = \"U\"\nkind = \"utskott\"\n"
                              "parent = \"rs\"\nundated = true\n";
    const std::string to_organ = R"(
[[point]]
number   = "1"
matter   = "inkop"
delegate = "u"
)";
    check_rows(
        finding_code::period_not_stated,
        {{"a delegate of two points",
          {order_from_2020(twice)},
          undated,
          {"f1 [not_authorised period_not_known]"}},
         {"a delegate that a document shows", {order_from_2020(twice)}, shown, {}},
         {"a delegate by its role",
          {order_from_2020(by_role)},
          in_role,
          {"f1 [not_authorised period_not_known]"}},
         {"a post that nobody uses", {order_from_2020(one_point)}, undated, {}},
         {"an organ", {order_from_2020(to_organ)}, organ, {"u [not_authorised period_not_known]"}},
         {"an order", {order_of("undated = true")}, "", {"rs [not_authorised period_not_known]"}},
         {"an order with an adoption", {order_of("adopted = { on = 2020-01-01 }")}, "", {}},
         {"a point",
          {point_with("undated = true")},
          "",
          {"rs/1 [not_authorised period_not_known]"}},
         {"an instrument",
          {point_with("instrument = \"a\"")},
          "[[instrument]]\nid = \"a\"\nname = \"A\"\nundated = true\n",
          {"a [not_authorised instrument_not_in_force]"}}});
}

TEST_CASE("An undated thing names every point that uses it", "[analysis][time]") {
    const auto of = load_example("norrbotten");
    const auto found = with_code(lint(of), finding_code::period_not_stated);
    REQUIRE(in_short(found) == std::vector<std::string>{"ansvarig_chef", "riktlinje_besok"});
    CHECK(found.front().where.size() == 5);
    CHECK(found.front().where.front().file == "befattningar.toml");
}

TEST_CASE("Each place where documents disagree is a note with both texts", "[analysis][time]") {
    const auto of = load_example("norrbotten");
    const auto found = with_code(lint(of), finding_code::documents_disagree);
    REQUIRE(found.size() == of.conflicts().size());
    CHECK(found.size() == 6);
    for (std::size_t i = 0; i < found.size(); ++i) {
        CHECK(found[i].where.front() == of.conflicts()[i].where);
        CHECK(found[i].text.sv.find(of.conflicts()[i].text) != std::string::npos);
        CHECK(found[i].text.en.find(of.conflicts()[i].followed) != std::string::npos);
    }
}

TEST_CASE("What is left of a period when others are taken from it", "[analysis][time]") {
    using namespace mandat::detail;
    const auto days = [](unsigned first, unsigned last) {
        return *period::through(*make_date(2024, 1, first), *make_date(2024, 1, last));
    };
    const auto open = period::from(*make_date(2024, 1, 20));
    CHECK(merged({days(5, 6), days(1, 2), days(3, 4)}) == std::vector{days(1, 6)});
    CHECK(merged({days(1, 2), days(4, 5)}) == std::vector{days(1, 2), days(4, 5)});
    CHECK(merged({days(1, 9), days(2, 3), period{}}) == std::vector{days(1, 9)});
    CHECK(without(days(1, 9), {}) == std::vector{days(1, 9)});
    CHECK(without(days(1, 9), {days(3, 4)}) == std::vector{days(1, 2), days(5, 9)});
    CHECK(without(days(1, 9), {days(1, 9)}).empty());
    CHECK(without(days(3, 9), {days(1, 3), days(9, 12)}) == std::vector{days(4, 8)});
    CHECK(without(period::from(*make_date(2024, 1, 19)), {open}) == std::vector{days(19, 19)});
    CHECK(without(open, {days(1, 25)}) == std::vector{period::from(*make_date(2024, 1, 26))});
}
