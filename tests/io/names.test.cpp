// SPDX-License-Identifier: MIT
//
// Names in time: a name means who bore it on the day asked, in an order on the day of its adoption.
#include "support/catch.hpp"
#include <mandat/io/bundle.hpp>
#include <mandat/io/names.hpp>
#include <mandat/io/policy_tests.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;

namespace {

/// `Ekonomichef` is post_a through 2024-05-31, and post_b from 2024-06-01.
constexpr std::string_view region = R"(
region = { id = "prov", name = "Provregionen", fictional = true }
organ  = [
  { id = "fm", name = "Fullmäktige", kind = "fullmäktige", from = 2018-01-01 },
  { id = "rs", name = "Styrelsen", kind = "styrelse", from = 2018-01-01 },
]
unit = [
  { id = "norr", name = "Kliniken", from = 2018-01-01 },
  { id = "syd", name = "Mottagningen", from = 2018-01-01, former_names = [
      { name = "Kliniken", through = 2019-12-31 } ] },
]
role = [{ id = "chef", name = "Chef" }]
post = [
  { id = "post_a", name = "Ekonomidirektör", from = 2018-01-01, former_names = [
      { name = "Ekonomichef", through = 2024-05-31 } ] },
  { id = "post_b", name = "Ekonomichef", from = 2018-01-01, former_names = [
      { name = "Controller", through = 2024-05-31 } ] },
  { id = "chef_norr", name = "Enhetschef", from = 2018-01-01 },
  { id = "chef_syd", name = "Enhetschef", from = 2020-01-01, through = 2022-12-31 },
  { id = "ekonomiassistent", name = "Assistent", from = 2018-01-01, former_names = [
      { name = "Ekonomiassistent", through = 2020-12-31 } ] },
]
)";

std::string order(std::string_view adopted, std::string_view delegate) {
    return "[order]\nid = \"rs\"\norgan = \"Styrelsen\"\nadopted = { on = " + std::string{adopted} +
           " }\n[[point]]\nnumber = \"1\"\ntext = \"Inköp\"\ndelegate = \"" +
           std::string{delegate} + "\"\n";
}
checked<governance> read(std::string more = {}) {
    std::vector<bundle_file> files{{"region.toml", std::string{region}}};
    if (!more.empty()) files.push_back({"rs.toml", std::move(more)});
    return load_bundle(std::move(files));
}
date day(std::string_view text) {
    return *parse_date(text);
}
std::string who(const name_index& names, const governance& of, std::string_view text,
                std::string_view on) {
    const auto found = names.find_subject(text, day(on));
    return found ? std::string{of.key_of(found.value())} : found.error().text.en;
}
std::string delegate_in(std::string more) {
    const auto of = read(std::move(more));
    return of ? std::string{of.value().key_of(of.value().delegations().front().delegate)}
              : of.error().front().text.en;
}

} // namespace

TEST_CASE("A name means who bore it on the day asked", "[io][names]") {
    const auto of = read().value();
    const name_index names{of};
    CHECK(who(names, of, "Ekonomichef", "2018-01-01") == "post_a");
    CHECK(who(names, of, "Ekonomichef", "2024-05-31") == "post_a");
    CHECK(who(names, of, "ekonomichef", "2024-06-01") == "post_b");
    CHECK(who(names, of, "Ekonomichef", "2190-01-01") == "post_b");
    CHECK(names.find_unit("Kliniken", day("2020-01-01")).value() == of.find_unit("norr"));
}

TEST_CASE("A name that nobody bears that day is told with who bore or bears it, and until or from "
          "when",
          "[io][names]") {
    const auto of = read().value();
    const name_index names{of};
    CHECK(who(names, of, "Controller", "2024-05-31") == "post_b");
    CHECK(who(names, of, "Controller", "2024-06-01") ==
          "nobody bears the name `Controller` on 2024-06-01; `post_b` bore it through 2024-05-31; "
          "did you mean `post_b`?");
    CHECK(who(names, of, "Ekonomidirektör", "2024-05-31") ==
          "nobody bears the name `Ekonomidirektör` on 2024-05-31; `post_a` bears it from "
          "2024-06-01; did you mean `post_a`?");
    CHECK(who(names, of, "Ekonomidirektör", "2024-06-01") == "post_a");
    const auto found = names.find_subject("Controller", day("2024-06-01"));
    CHECK(found.error().code == fault_code::unknown_name);
    CHECK(found.error().text.sv ==
          "ingen bär namnet `Controller` 2024-06-01; `post_b` bar det till och med 2024-05-31; "
          "menade du `post_b`?");
}

TEST_CASE("A name that two bear that day is a fault that lists their ids", "[io][names]") {
    const auto of = read().value();
    const name_index names{of};
    CHECK(who(names, of, "Enhetschef", "2020-01-01") ==
          "`Enhetschef` may mean `chef_norr` or `chef_syd`; give one of the ids");
    CHECK(who(names, of, "chef_syd", "2020-01-01") == "chef_syd");
    INFO("of two, the one that exists is meant");
    CHECK(who(names, of, "Enhetschef", "2019-12-31") == "chef_norr");
    CHECK(who(names, of, "Enhetschef", "2022-12-31") ==
          "`Enhetschef` may mean `chef_norr` or `chef_syd`; give one of the ids");
    CHECK(who(names, of, "Enhetschef", "2023-01-01") == "chef_norr");

    const auto unit = names.find_unit("kliniken", day("2019-12-31"));
    REQUIRE_FALSE(unit.has_value());
    CHECK(unit.error().code == fault_code::ambiguous);
    CHECK(unit.error().text.sv == "`kliniken` kan betyda `norr` eller `syd`; ange ett av id:na");
}

TEST_CASE("An id means its thing whatever names say, and in another spelling it is no name's rival",
          "[io][names]") {
    const auto of = read().value();
    const name_index names{of};
    CHECK(who(names, of, "post_a", "2024-06-01") == "post_a");
    CHECK(who(names, of, "POST_A", "2024-06-01") == "post_a");
    CHECK(who(names, of, "ekonomiassistent", "2024-06-01") == "ekonomiassistent");
    CHECK(who(names, of, "Ekonomiassistent", "2020-12-31") == "ekonomiassistent");
    CHECK(who(names, of, "Ekonomiassistent", "2021-01-01") ==
          "nobody bears the name `Ekonomiassistent` on 2021-01-01; `ekonomiassistent` bore it "
          "through 2020-12-31; did you mean `ekonomiassistent`?");
}

TEST_CASE("A name over many days means the one that bears it on all that it is borne",
          "[io][names]") {
    const auto of = read().value();
    const name_index names{of};
    const auto over = [&](std::string_view text, std::string_view from, std::string_view through) {
        const auto days = *period::through(day(from), day(through));
        const auto found = names.find_subject_throughout(text, days);
        return found ? std::string{of.key_of(found.value())} : std::string{"?"};
    };
    CHECK(over("Ekonomichef", "2024-01-01", "2024-05-31") == "post_a");
    CHECK(over("Ekonomichef", "2024-05-31", "2024-06-01") == "?");
    CHECK(over("Ekonomichef", "2024-06-01", "2024-12-31") == "post_b");
    CHECK(over("Controller", "2024-01-01", "2024-12-31") == "post_b");
    INFO("without a day a name has to mean one thing over all time");
    CHECK_FALSE(names.find_subject("Ekonomichef", no_day).has_value());
    CHECK(names.find_subject("Controller", no_day).has_value());
}

TEST_CASE("A name in an order means who bore it on the day of the version's adoption",
          "[io][names][builder]") {
    CHECK(delegate_in(order("2017-12-12", "Ekonomichef")) == "post_a");
    CHECK(delegate_in(order("2024-05-31", "Ekonomichef")) == "post_a");
    CHECK(delegate_in(order("2024-06-01", "Ekonomichef")) == "post_b");
    CHECK(delegate_in(order("2024-06-01", "post_a")) == "post_a");
    CHECK(delegate_in(order("2024-06-01", "Controller")) ==
          "nobody bears the name `Controller` on 2024-06-01; `post_b` bore it through 2024-05-31; "
          "did you mean `post_b`?");
    CHECK(delegate_in(order("2021-01-01", "Enhetschef")) ==
          "`Enhetschef` may mean `chef_norr` or `chef_syd`; give one of the ids");
    CHECK(delegate_in(order("2023-01-01", "Enhetschef")) == "chef_norr");

    INFO("of posts that begin after the adoption, those that are there on the order's first day");
    const std::string from_2018 = "adopted = { on = 2017-12-12 }\nfrom = 2018-01-01";
    const auto early = [&](std::string_view start) {
        return "[order]\nid = \"rs\"\norgan = \"rs\"\n" + std::string{start} +
               "\n[[point]]\nnumber = \"1\"\ntext = \"Inköp\"\ndelegate = \"Enhetschef\"\n";
    };
    CHECK(delegate_in(early(from_2018)) == "chef_norr");
    CHECK(delegate_in(early("adopted = { on = 2017-12-12 }\nfrom = 2020-01-01")) ==
          "`Enhetschef` may mean `chef_norr` or `chef_syd`; give one of the ids");

    INFO("an order whose adoption is not stated is read on its first day");
    CHECK(
        delegate_in("[order]\nid = \"rs\"\norgan = \"rs\"\nevidenced_from = 2024-05-31\n"
                    "[[point]]\nnumber = \"1\"\ntext = \"Inköp\"\ndelegate = \"Ekonomichef\"\n") ==
        "post_a");
    CHECK(
        delegate_in("[order]\nid = \"rs\"\norgan = \"rs\"\nundated = true\n"
                    "[[point]]\nnumber = \"1\"\ntext = \"Inköp\"\ndelegate = \"Ekonomichef\"\n") ==
        "`Ekonomichef` may mean `post_a` or `post_b`; give one of the ids");
}

TEST_CASE("A name in a sub-delegation means who bore it on its first day", "[io][names][builder]") {
    const auto given = [](std::string_view from, std::string_view to) {
        return order("2018-01-01", "post_a") +
               "[[sub_delegation]]\nid = \"s\"\ngrantor = \"post_a\"\nto = \"" + std::string{to} +
               "\"\norder = \"rs\"\npoint = \"1\"\nfrom = " + std::string{from} + "\n";
    };
    const auto to = [](std::string more) {
        const auto of = read(std::move(more)).value();
        return std::string{of.key_of(of.sub_delegations().front().to)};
    };
    CHECK(to(given("2024-05-31", "Ekonomichef")) == "post_a");
    CHECK(to(given("2024-06-01", "Ekonomichef")) == "post_b");
    const auto wrong = read(given("2024-06-01", "Controller"));
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().front().code == fault_code::not_found);
    CHECK(wrong.error().front().where == place{"rs.toml", 12, 6});
}

TEST_CASE("A name in minutes means who bore it that day, and who decided on the day of deciding",
          "[io][names][builder]") {
    const auto by = [](std::string_view held, std::string_view decided) {
        const auto of =
            read("[minutes]\nid = \"m\"\norgan = \"Styrelsen\"\nheld = " + std::string{held} +
                 "\nsource = \"d1\"\n[[item]]\nparagraph = \"1\"\ntitle = \"Anmälan\"\n"
                 "[[item.reported]]\nby = \"Ekonomichef\"\ndoes = \"avtal\"\n" +
                 std::string{decided} + "[[document]]\nid = \"d1\"\ntitle = \"P\"\n");
        return of ? std::string{of.value()
                                    .at(of.value().all_minutes()[0].items[0].reported[0].by)
                                    .key}
                  : of.error().front().text.en;
    };
    CHECK(by("2024-05-31", "") == "post_a");
    CHECK(by("2024-06-01", "") == "post_b");
    CHECK(by("2024-06-01", "from = 2024-05-31\n") == "post_a");
    CHECK(by("2024-07-01", "from = 2024-06-01\n") == "post_b");
    CHECK(by("2024-07-01", "from = 2024-05-31\nthrough = 2024-06-01\n") ==
          "`Ekonomichef` may mean `post_a` or `post_b`; give one of the ids");
}

TEST_CASE("A name in a policy test means who bore it on the day of the test", "[io][names]") {
    const auto of = read(order("2018-01-01", "post_a")).value();
    const auto asked = [&](std::string_view who, std::string_view on) {
        const bundle_file file{"prov.toml", "[[test]]\nwho = \"" + std::string{who} +
                                                "\"\nmatter = \"rs/1\"\non = " + std::string{on} +
                                                "\nexpect = \"nej\"\n"};
        const auto tests = read_policy_tests(of, std::vector{file});
        return tests ? std::string{of.key_of(tests.value().tests.front().asked.who)}
                     : std::string{key_of(tests.error().front().code)};
    };
    CHECK(asked("Ekonomichef", "2024-05-31") == "post_a");
    CHECK(asked("Ekonomichef", "2024-06-01") == "post_b");
    CHECK(asked("Controller", "2024-06-01") == "not_found");
    CHECK(asked("Enhetschef", "2020-01-01") == "ambiguous");
}

TEST_CASE("Two points of the same words are two matters, told apart by their ids", "[io][names]") {
    const auto of = read(order("2018-01-01", "post_a") +
                         "[[point]]\nnumber = \"2\"\ntext = \"Inköp\"\ndelegate = \"post_b\"\n")
                        .value();
    const name_index names{of};
    CHECK(names.find_matter("rs/1", day("2024-01-01")).value() == of.find_matter("rs-1"));
    CHECK(names.find_matter("rs/2", day("2024-01-01")).value() == of.find_matter("rs-2"));
    const auto both = names.find_matter("inköp", day("2024-01-01"));
    REQUIRE_FALSE(both.has_value());
    CHECK(both.error().text.en == "`inköp` may mean `rs-1` or `rs-2`; give one of the ids");
}

TEST_CASE("A list of bearers is cut after ten, and says how many more there are", "[io][names]") {
    std::string posts;
    for (int i = 10; i < 25; ++i)
        posts +=
            "[[post]]\nid = \"c" + std::to_string(i) + "\"\nname = \"Många\"\nfrom = 2018-01-01\n";
    const auto of = read(posts).value();
    const auto text = name_index{of}.find_subject("många", day("2024-01-01")).error().text;
    CHECK(text.en == "`många` may mean `c10`, `c11`, `c12`, `c13`, `c14`, `c15`, `c16`, `c17`, "
                     "`c18`, `c19` or 5 more; give one of the ids");
}

TEST_CASE("A body that takes the name of one that has ended is no fault, two on one day are",
          "[io][names][builder]") {
    const auto body = [](std::string_view id, std::string_view days) {
        return "[[organ]]\nid = \"" + std::string{id} +
               "\"\nname = \"Vårdnämnden\"\nkind = "
               "\"nämnd\"\n" +
               std::string{days} + "\n";
    };
    const auto first = body("gammal", "from = 2018-01-01\nthrough = 2022-12-31");
    const auto of = read(first + body("ny", "from = 2023-01-01")).value();
    const name_index names{of};
    CHECK(who(names, of, "vårdnämnden", "2022-12-31") == "gammal");
    CHECK(who(names, of, "vårdnämnden", "2023-01-01") == "ny");
    const auto wrong = read(first + body("ny", "from = 2022-12-31"));
    REQUIRE_FALSE(wrong.has_value());
    CHECK(wrong.error().front().code == fault_code::ambiguous);
}

TEST_CASE("A name of an order that another bears later is kept, with the days of the other",
          "[io][names][builder]") {
    const auto of = read(order("2018-01-01", "Ekonomichef")).value();
    REQUIRE(of.moved_names().size() == 1);
    const auto& moved = of.moved_names().front();
    CHECK(moved.text == "Ekonomichef");
    CHECK(moved.means == "post_a");
    CHECK(moved.other == "post_b");
    CHECK(moved.days == period::from(day("2024-06-01")));
    CHECK(moved.where.line == 8);
    CHECK(read(order("2018-01-01", "post_a")).value().moved_names().empty());
    CHECK(read(order("2024-06-01", "Ekonomichef")).value().moved_names().empty());
}
