// SPDX-License-Identifier: MIT
#include "model/drafts.hpp"
#include "support/catch.hpp"
#include <mandat/model/builder.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

using namespace mandat;
using drafted::between;
using drafted::evidenced;
using drafted::line;
using drafted::on;
using drafted::since;
using drafted::small_region;
using drafted::to;
using drafted::undated;

namespace {

std::vector<fault> faults_of(const draft::governance& drafts,
                             name_folder fold = detail::as_written) {
    const auto made = builder{fold}.build(drafts);
    if (made.has_value()) return {};
    return {made.error().begin(), made.error().end()};
}

/// Upper case and lower case ASCII letters are one.
std::string lower_case(std::string_view name) {
    std::string folded{name};
    std::transform(folded.begin(), folded.end(), folded.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return folded;
}

constexpr std::uint32_t mark = 4711; // the line that a row puts its fault on

/// One thing wrong with an otherwise sound region.
struct row {
    std::string_view sentence;
    void (*spoil)(draft::governance&);
    fault_code code;
    std::string_view says; ///< a part of the English sentence
};

/// The point `2.1` of the committee's second version, and the version itself.
draft::point& point_2_1(draft::governance& drafts) {
    return drafts.orders[1].points[1];
}
draft::delegation_order& version_2024(draft::governance& drafts) {
    return drafts.orders[1];
}

void require_each(const std::vector<row>& rows) {
    for (const auto& [sentence, spoil, code, says] : rows) {
        INFO(sentence);
        auto drafts = small_region();
        spoil(drafts);
        const auto found = faults_of(drafts);
        for (const auto& one : found)
            UNSCOPED_INFO(key_of(one.code) << " line " << one.where.line << ": " << one.text.en);
        REQUIRE(found.size() == 1);
        CHECK(found.front().code == code);
        CHECK(found.front().where == line(mark));
        CHECK(found.front().text.en.find(says) != std::string::npos);
        CHECK_FALSE(found.front().text.sv.empty());
        CHECK(found.front().text.sv != found.front().text.en);
    }
}

static_assert(!std::is_default_constructible_v<governance>); // only a builder makes one

} // namespace

TEST_CASE("A sound region has no fault", "[model][builder]") {
    const auto made = builder{}.build(small_region());
    CHECK(made.has_value());
}

TEST_CASE("A key or a number that is taken is a duplicate, told at its second place",
          "[model][builder]") {
    require_each({
        {"a document",
         [](draft::governance& drafts) {
             draft::document second;
             second.key = "d1";
             second.where = line(mark);
             drafts.documents.push_back(second);
         },
         fault_code::duplicate, "`d1`"},
        {"an organ",
         [](draft::governance& drafts) {
             drafts.organs[3].where = line(17);
             auto second = drafted::organ("sjn", organ_kind::committee);
             second.name = "Annan nämnd";
             second.where = line(mark);
             drafts.organs.push_back(second);
         },
         fault_code::duplicate, "`sjn` is already used at region.toml:17"},
        {"an entry copied whole is one fault: its name is not told as well",
         [](draft::governance& drafts) {
             drafts.units.push_back(drafts.units[0]);
             drafts.units.back().where = line(mark);
         },
         fault_code::duplicate, "`kontoret`"},
        {"a person",
         [](draft::governance& drafts) {
             drafts.persons.push_back(drafts.persons[0]);
             drafts.persons.back().where = line(mark);
         },
         fault_code::duplicate, "`p1`"},
        {"a region's own fact under the key of a legal one",
         [](draft::governance& drafts) {
             drafts.facts.push_back(drafted::fact("urgent"));
             drafts.facts.back().where = line(mark);
         },
         fault_code::duplicate, "`urgent` is already a legal fact"},
        {"a version of an order",
         [](draft::governance& drafts) {
             auto second = version_2024(drafts);
             second.where = line(mark);
             drafts.orders.push_back(second);
         },
         fault_code::duplicate, "version `2024`"},
        {"a point's number",
         [](draft::governance& drafts) {
             auto second = point_2_1(drafts);
             second.where = line(mark);
             version_2024(drafts).points.push_back(second);
         },
         fault_code::duplicate, "point `2.1`"},
        {"a sub-delegation",
         [](draft::governance& drafts) {
             auto second = drafts.sub_delegations[0];
             second.where = line(mark);
             drafts.sub_delegations.push_back(second);
         },
         fault_code::duplicate, "`vd1`"},
    });
}

TEST_CASE("A reference to nothing is told where it stands, with what may be meant",
          "[model][builder]") {
    require_each({
        {"a unit's organ",
         [](draft::governance& drafts) { drafts.units[0].organ = to("rss", mark); },
         fault_code::not_found, "there is no body `rss`; did you mean `rs`"},
        {"a unit's parent",
         [](draft::governance& drafts) { drafts.units[1].parent = to("kontret", mark); },
         fault_code::not_found, "there is no unit `kontret`; did you mean `kontoret`?"},
        {"a former parent",
         [](draft::governance& drafts) {
             drafts.units[5].former_parents[0].parent = to("ortoped", mark);
         },
         fault_code::not_found, "did you mean `ortopedi`"},
        {"a unit that another was split from",
         [](draft::governance& drafts) {
             drafts.units[5].descends.push_back({descent::kind::split_from, to("kirurgin", mark)});
         },
         fault_code::not_found, "did you mean `kirurgi`?"},
        {"a post's role",
         [](draft::governance& drafts) { drafts.posts[3].role = to("verksamhetschef", mark); },
         fault_code::not_found, "there is no role `verksamhetschef`; add it or mend the spelling"},
        {"a name misspelt, not a key",
         [](draft::governance& drafts) { drafts.posts[1].unit = to("Enhet inkjöp", mark); },
         fault_code::not_found, "did you mean `Enhet inkop`"},
        {"a matter's kind",
         [](draft::governance& drafts) { drafts.matters[1].kind_of = to("sjukvrd", mark); },
         fault_code::not_found, "did you mean `sjukvard`?"},
        {"a matter of a remit",
         [](draft::governance& drafts) {
             draft::remit_entry entry;
             entry.matter = to("inkjop", mark);
             drafts.organs[2].remit.push_back(entry);
         },
         fault_code::not_found, "did you mean `inkop`?"},
        {"an area",
         [](draft::governance& drafts) {
             drafts.areas.push_back(drafted::area("norr"));
             drafts.areas[0].parent = to("lanet", mark);
         },
         fault_code::not_found, "there is no area `lanet`"},
        {"a point's matter",
         [](draft::governance& drafts) { point_2_1(drafts).matter = to("avtall", mark); },
         fault_code::not_found, "did you mean `avtal`?"},
        {"a delegate: post, organ or role",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.delegates = {to("forvaltningschefen", mark)};
         },
         fault_code::not_found,
         "there is no post, body or role `forvaltningschefen`; did you mean `forvaltningschef`?"},
        {"a person who holds a post",
         [](draft::governance& drafts) {
             drafts.appointments.push_back(drafted::appointment(
                 "p3", "direktor", appointment_kind::ordinary, since(on(2024, 1, 1))));
             drafts.appointments[0].person.where = line(mark);
         },
         fault_code::not_found, "did you mean `p1` or `p2`?"},
        {"a fact that a point requires",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.limits.required = {to("inom_budget", mark)};
         },
         fault_code::not_found, "there is no fact `inom_budget`"},
        {"an instrument",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.limits.instrument = to("ramavtal", mark);
         },
         fault_code::not_found, "there is no instrument `ramavtal`"},
        {"a unit of a scope",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.limits.units = {to("medecin", mark)};
         },
         fault_code::not_found, "did you mean `medicin`?"},
        {"a document",
         [](draft::governance& drafts) {
             drafts.organs[0].from_documents = {{"d9 § 3", line(mark)}};
         },
         fault_code::not_found, "there is no document `d9`; did you mean `d1`?"},
        {"the delegate in another point",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.delegates.clear();
             point_2_1(drafts).whole.delegates_of = to("9.9", mark);
         },
         fault_code::not_found, "the order has no point `9.9`"},
        {"a sub-delegation's order",
         [](draft::governance& drafts) { drafts.sub_delegations[0].order = to("hsn", mark); },
         fault_code::not_found, "there is no delegation order `hsn`"},
        {"a sub-delegation's point",
         [](draft::governance& drafts) {
             drafts.sub_delegations[0].number = "9.9";
             drafts.sub_delegations[0].where = line(mark);
         },
         fault_code::not_found, "the order `sjn` has no point `9.9`"},
        {"a post that something is evidence of",
         [](draft::governance& drafts) {
             drafts.evidence_found.push_back({"anmält", on(2023, 12, 20), to("direktr", mark), {}});
         },
         fault_code::not_found, "did you mean `direktor`?"},
    });
}

TEST_CASE("Names that cannot be told apart, and references that may mean several, are ambiguous",
          "[model][builder]") {
    require_each({
        {"two bodies of one name",
         [](draft::governance& drafts) {
             drafts.organs[0].where = line(3);
             drafts.organs[1].name = drafts.organs[0].name;
             drafts.organs[1].where = line(mark);
         },
         fault_code::ambiguous, "at region.toml:3; give them different names"},
        {"a former name that two had",
         [](draft::governance& drafts) {
             drafts.units[3].former_names.push_back({"Kliniken", on(2022, 12, 31), {}, {}});
             drafts.units[4].former_names.push_back({"Kliniken", on(2022, 12, 31), {}, {}});
             drafts.posts[3].unit = to("Kliniken", mark);
         },
         fault_code::ambiguous, "`Kliniken` may mean `medicin` or `ortopedi`"},
        {"a delegate that is a post and an organ",
         [](draft::governance& drafts) {
             drafts.posts[0].name = "Organ au";
             point_2_1(drafts).whole.delegates = {to("Organ au", mark)};
         },
         fault_code::ambiguous, "`Organ au` may mean `direktor` or `au`"},
    });

    auto drafts = small_region();
    drafts.roles.push_back({"r1", "VO Medicin", {}, {}, {}});
    drafts.roles.push_back({"r2", "vo medicin", {}, {}, {}});
    CHECK(faults_of(drafts).empty());
    const auto folded = faults_of(drafts, lower_case);
    REQUIRE(folded.size() == 1);
    CHECK(folded.front().code == fault_code::ambiguous);
    CHECK(folded.front().text.en.find("`vo medicin` cannot be told from `VO Medicin`") !=
          std::string::npos);
}

TEST_CASE(
    "A key is preferred to a name, and where no day says whose a name is, two bearers are a fault",
    "[model][builder]") {
    auto drafts = small_region();
    drafts.units[3].former_names.push_back({"Enhet ortopedi", on(2022, 12, 31), {}, {}});
    drafts.units[3].former_names.push_back({"kirurgi", on(2023, 12, 31), {}, {}});
    drafts.posts[3].unit = to("Enhet ortopedi");
    drafts.posts[4].unit = to("kirurgi");
    const auto found = faults_of(drafts);
    REQUIRE(found.size() == 1);
    CHECK(found.front().text.en ==
          "`Enhet ortopedi` may mean `medicin` or `ortopedi`; give one of the ids");
    drafts.posts[3].unit = to("ortopedi");
    const auto of = drafted::built(drafts);
    CHECK(of.at(of.find_post("vc_medicin")).unit == of.find_unit("ortopedi"));
    CHECK(of.at(of.find_post("vc_ortopedi")).unit == of.find_unit("kirurgi"));
}

TEST_CASE("A period that ends before it begins is reversed", "[model][builder]") {
    require_each({
        {"an organ's",
         [](draft::governance& drafts) {
             drafts.organs[0].when = between(on(2024, 3, 12), on(2024, 3, 11));
             drafts.organs[0].when.where = line(mark);
         },
         fault_code::reversed_period, "ends on 2024-03-11 but begins on 2024-03-12"},
        {"an order's, counted from its adoption",
         [](draft::governance& drafts) {
             drafts.orders[2].when.through = on(2024, 3, 11);
             drafts.orders[2].when.where = line(mark);
         },
         fault_code::reversed_period, "ends on 2024-03-11 but begins on 2024-03-12"},
        {"a point's",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.limits.when = between(on(2024, 5, 1), on(2024, 4, 30));
             point_2_1(drafts).whole.limits.when->where = line(mark);
         },
         fault_code::reversed_period, "ends on 2024-04-30"},
        {"a part of a remit that ends before its organ begins",
         [](draft::governance& drafts) {
             draft::remit_entry entry;
             entry.matter = to("inkop");
             entry.when.through = on(2020, 12, 31);
             entry.when.where = line(mark);
             drafts.organs[2].remit.push_back(entry);
         },
         fault_code::reversed_period, "begins on 2021-01-01"},
        {"a revocation before the order's first day",
         [](draft::governance& drafts) {
             drafts.orders[2].revoked_from = on(2024, 3, 11);
             drafts.orders[2].where = line(mark);
         },
         fault_code::reversed_period, "revoked on 2024-03-11"},
        {"former names out of order",
         [](draft::governance& drafts) {
             drafts.units[3].former_names = {{"Nyare", on(2023, 12, 31), {}, line(1)},
                                             {"Äldre", on(2022, 12, 31), {}, line(mark)}};
         },
         fault_code::reversed_period, "oldest first"},
        {"former places in the tree out of order",
         [](draft::governance& drafts) {
             drafts.units[5].former_parents.push_back({to("kirurgi"), on(2023, 12, 31), {}});
             drafts.units[5].where = line(mark);
         },
         fault_code::reversed_period, "oldest first"},
    });
}

TEST_CASE("Two that hold at once where one can are overlapping", "[model][builder]") {
    require_each({
        {"a version that begins while one with a stated end is in force",
         [](draft::governance& drafts) {
             drafts.orders[0].when.through = on(2024, 1, 1);
             drafts.orders[1].where = line(mark);
         },
         fault_code::overlapping_period,
         "begins on 2024-01-01 while version `2022` is still in force"},
        {"two versions that begin on the same day",
         [](draft::governance& drafts) {
             drafts.orders[0].when = since(on(2024, 1, 1));
             drafts.orders[1].where = line(mark);
         },
         fault_code::overlapping_period, "while version `2022`"},
        {"an ordinary and an acting holder",
         [](draft::governance& drafts) {
             drafts.appointments = {drafted::appointment("p1", "direktor",
                                                         appointment_kind::ordinary,
                                                         between(on(2024, 1, 1), on(2024, 6, 30))),
                                    drafted::appointment("p2", "direktor", appointment_kind::acting,
                                                         since(on(2024, 6, 30)))};
             drafts.appointments[1].where = line(mark);
         },
         fault_code::overlapping_period, "ordinary and acting holder overlap"},
        {"one person twice in one post",
         [](draft::governance& drafts) {
             drafts.appointments = {
                 drafted::appointment("p1", "direktor", appointment_kind::ordinary,
                                      since(on(2024, 1, 1))),
                 drafted::appointment("p1", "direktor", appointment_kind::alternate,
                                      since(on(2024, 6, 30)))};
             drafts.appointments[1].where = line(mark);
         },
         fault_code::overlapping_period, "already holds the post"},
        {"an acting holder on the last day of a vacancy",
         [](draft::governance& drafts) {
             drafts.posts[0].vacancies = {{between(on(2024, 1, 1), on(2024, 6, 30)), {}}};
             drafts.appointments = {drafted::appointment(
                 "p2", drafts.posts[0].key, appointment_kind::acting, since(on(2024, 6, 30)))};
             drafts.appointments[0].where = line(mark);
         },
         fault_code::overlapping_period, "in a time when it is vacant"},
    });
}

TEST_CASE("Periods that meet do not overlap, and what is stated to concur may",
          "[model][builder]") {
    auto drafts = small_region();
    drafts.orders[0].when.through = on(2023, 12, 31);
    drafts.appointments = {
        drafted::appointment("p1", "direktor", appointment_kind::ordinary,
                             between(on(2024, 1, 1), on(2024, 6, 30))),
        drafted::appointment("p2", "direktor", appointment_kind::acting, since(on(2024, 7, 1))),
        drafted::appointment("p1", "inkopschef", appointment_kind::ordinary, since(on(2024, 1, 1))),
        drafted::appointment("p2", "inkopschef", appointment_kind::acting, since(on(2024, 1, 1))),
        drafted::appointment("p1", "forvaltningschef", appointment_kind::ordinary,
                             since(on(2024, 1, 1))),
        drafted::appointment("p2", "forvaltningschef", appointment_kind::alternate,
                             since(on(2024, 1, 1)))};
    drafts.appointments[3].concurrent = true;
    // The day before, and an alternate, who does not hold the post.
    drafts.posts[5].vacancies = {{since(on(2024, 7, 1)), {}}};
    drafts.appointments.push_back(drafted::appointment("p1", drafts.posts[5].key,
                                                       appointment_kind::ordinary,
                                                       between(on(2023, 1, 1), on(2024, 6, 30))));
    drafts.appointments.push_back(drafted::appointment(
        "p2", drafts.posts[5].key, appointment_kind::alternate, since(on(2024, 1, 1))));
    CHECK(faults_of(drafts).empty());
}

TEST_CASE("What lies below itself is a cycle, told once at its first member", "[model][builder]") {
    require_each({
        {"organs",
         [](draft::governance& drafts) {
             drafts.organs[3].parent = to("au"); // au lies below sjn
             drafts.organs[3].where = line(mark);
         },
         fault_code::cycle, "`sjn` lies below itself"},
        {"an organ and itself",
         [](draft::governance& drafts) {
             drafts.organs[0].parent = to("rf");
             drafts.organs[0].where = line(mark);
         },
         fault_code::cycle, "`rf` lies below itself"},
        {"matters, three of them",
         [](draft::governance& drafts) {
             drafts.matters[0].kind_of = to("vardplats"); // vardplats, avtal, sjukvard
             drafts.matters[0].where = line(mark);
         },
         fault_code::cycle, "`sjukvard` lies below itself"},
        {"areas",
         [](draft::governance& drafts) {
             drafts.areas = {drafted::area("lanet", "norr"), drafted::area("norr", "lanet")};
             drafts.areas[0].where = line(mark);
         },
         fault_code::cycle, "`lanet` lies below itself"},
        {"units today",
         [](draft::governance& drafts) {
             drafts.units[2].parent = to("rontgen"); // rontgen, medicin, sjukvard
             drafts.units[2].former_parents.push_back({{}, on(2024, 12, 31), {}});
             drafts.units[2].where = line(mark);
         },
         fault_code::cycle, "`sjukvard` lies below itself"},
        {"units in a former period alone",
         [](draft::governance& drafts) {
             drafts.units[4].former_parents.push_back(
                 {to("rontgen"), on(2022, 6, 30), {}}); // rontgen was below ortopedi
             drafts.units[4].where = line(mark);
         },
         fault_code::cycle, "`ortopedi` lies below itself"},
    });
}

TEST_CASE("Units that change places on the same day are no cycle", "[model][builder]") {
    auto drafts = small_region();
    drafts.units[3].former_parents.push_back({to("sjukvard"), on(2024, 12, 31), {}});
    drafts.units[3].parent = to("rontgen"); // medicin below rontgen from 2025
    drafts.units[5].parent = to("sjukvard");
    drafts.units[5].former_parents = {
        {to("medicin"), on(2024, 12, 31), {}}}; // rontgen below medicin until then
    CHECK(faults_of(drafts).empty());

    drafts.units[5].former_parents = {{to("medicin"), on(2025, 1, 1), {}}}; // one day too long
    const auto found = faults_of(drafts);
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == fault_code::cycle);
}

TEST_CASE("Each circle is told, not the first alone", "[model][builder]") {
    auto drafts = small_region();
    drafts.organs[0].parent = to("beredning"); // with beredning below rf
    drafts.organs[0].where = line(1);
    drafts.organs[3].parent = to("au"); // with au below sjn
    drafts.organs[3].where = line(2);
    const auto found = faults_of(drafts);
    REQUIRE(found.size() == 2);
    CHECK(found[0].where == line(1));
    CHECK(found[1].where == line(2));
}

TEST_CASE("What cannot both be is a contradiction", "[model][builder]") {
    require_each({
        {"a fact required and excluded",
         [](draft::governance& drafts) {
             drafts.facts.push_back(drafted::fact("inom_budget"));
             point_2_1(drafts).whole.limits.required = {to("inom_budget")};
             point_2_1(drafts).whole.limits.excluded = {to("inom_budget")};
             point_2_1(drafts).where = line(mark);
         },
         fault_code::contradiction, "both requires and excludes `inom_budget`"},
        {"a fact that the point requires and its order excludes",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.limits.required = {to("of_principle_or_greater_importance")};
             version_2024(drafts).excluded = {to("of_principle_or_greater_importance")};
             point_2_1(drafts).where = line(mark);
         },
         fault_code::contradiction,
         "both requires and excludes `of_principle_or_greater_importance`"},
        {"a floor above the ceiling",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.limits.amount =
                 amount_range{.floor = bound{false, true, 200'000'01},
                              .ceiling = bound{false, true, 200'000'00},
                              .counted = amount_basis::per_decision};
             point_2_1(drafts).where = line(mark);
         },
         fault_code::contradiction, "no amount fits"},
        {"more than 200 000 and at most 200 000",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.limits.amount =
                 amount_range{.floor = bound{false, false, 200'000'00},
                              .ceiling = bound{false, true, 200'000'00},
                              .counted = amount_basis::per_decision};
             point_2_1(drafts).where = line(mark);
         },
         fault_code::contradiction, "no amount fits"},
    });

    auto exactly = small_region();
    point_2_1(exactly).whole.limits.amount = amount_range{.floor = bound{false, true, 200'000'00},
                                                          .ceiling = bound{false, true, 200'000'00},
                                                          .counted = amount_basis::per_decision};
    CHECK(faults_of(exactly).empty()); // one amount fits
}

TEST_CASE("A day that the whole hangs on and nobody gives is missing", "[model][builder]") {
    require_each({
        {"an order's first day",
         [](draft::governance& drafts) {
             drafts.orders[2].adopted_on.reset();
             drafts.orders[2].where = line(mark);
         },
         fault_code::missing_date, "the order has no first day"},
        {"an order with a last day alone",
         [](draft::governance& drafts) {
             drafts.orders[2].adopted_on.reset();
             drafts.orders[2].when.through = on(2024, 12, 31);
             drafts.orders[2].where = line(mark);
         },
         fault_code::missing_date, "the order has no first day"},
        {"two versions of which one is undated",
         [](draft::governance& drafts) {
             drafts.orders[0].adopted_on.reset();
             drafts.orders[0].when = undated();
             drafts.orders[0].where = line(mark);
         },
         fault_code::missing_date, "cannot be ordered in time"},
        {"a sub-delegation's first day",
         [](draft::governance& drafts) {
             drafts.sub_delegations[0].limits.when.reset();
             drafts.sub_delegations[0].where = line(mark);
         },
         fault_code::missing_date, "the sub-delegation has no first day"},
        {"the last day of a former name",
         [](draft::governance& drafts) {
             drafts.units[3].former_names.push_back({"Kliniken", {}, {}, line(mark)});
         },
         fault_code::missing_date, "the former name `Kliniken` has no last day"},
        {"the last day of a former place",
         [](draft::governance& drafts) {
             drafts.units[5].former_parents[0].through.reset();
             drafts.units[5].where = line(mark);
         },
         fault_code::missing_date, "a former place in the tree has no last day"},
    });

    auto alone = small_region();
    alone.orders[2].adopted_on.reset();
    alone.orders[2].when = undated();
    CHECK(faults_of(alone)
              .empty()); // said to be undated: it is in force on no day, and that is no fault
}

TEST_CASE("More than 16 facts of the region's own on one matter are too many", "[model][builder]") {
    const auto with_facts = [](std::size_t count) {
        auto drafts = small_region();
        drafts.matters[1].where = line(mark);
        for (std::size_t i = 0; i < count; ++i) {
            const auto key = "villkor_" + std::to_string(i);
            drafts.facts.push_back(drafted::fact(key));
            // Spread over the point, its order and the parts of what it may do.
            auto& limits = point_2_1(drafts).whole.limits;
            (i % 2 == 0 ? limits.required : limits.excluded).push_back(to(key));
        }
        return drafts;
    };
    CHECK(faults_of(with_facts(16)).empty());

    // `vardplats` is a kind of `avtal`, so all of them hang on it as well.
    const auto found = faults_of(with_facts(17));
    REQUIRE(found.size() == 2);
    for (const auto& one : found) CHECK(one.code == fault_code::too_many_facts);
    CHECK(found[0].text.en.find("`vardplats`") !=
          std::string::npos); // its draft has no place: first
    CHECK(found[1].where == line(mark));
    CHECK(found[1].text.en.find("`avtal`") != std::string::npos);
}

TEST_CASE("What must be said and is not is missing", "[model][builder]") {
    require_each({
        {"a unit's name",
         [](draft::governance& drafts) {
             drafts.units[0].name.clear();
             drafts.units[0].where = line(mark);
         },
         fault_code::missing_key, "`name` is missing"},
        {"a point's delegate",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.delegates.clear();
             point_2_1(drafts).where = line(mark);
         },
         fault_code::missing_key, "the point has no delegate"},
        {"a point's matter",
         [](draft::governance& drafts) {
             drafts.orders[2].points[0].matter = {};
             drafts.orders[2].points[0].where = line(mark);
         },
         fault_code::missing_key, "`matter` is missing"},
        {"an order's organ",
         [](draft::governance& drafts) {
             drafts.orders[2].organ = {};
             drafts.orders[2].where = line(mark);
         },
         fault_code::missing_key, "`organ` is missing"},
        {"who sub-delegates",
         [](draft::governance& drafts) {
             drafts.sub_delegations[0].from = {};
             drafts.sub_delegations[0].where = line(mark);
         },
         fault_code::missing_key, "`grantor` is missing"},
        {"to whom",
         [](draft::governance& drafts) {
             drafts.sub_delegations[0].to = {};
             drafts.sub_delegations[0].where = line(mark);
         },
         fault_code::missing_key, "`to` is missing"},
        {"under which order",
         [](draft::governance& drafts) {
             drafts.sub_delegations[0].order = {};
             drafts.sub_delegations[0].where = line(mark);
         },
         fault_code::missing_key, "`order` is missing"},
        {"which point or matter",
         [](draft::governance& drafts) {
             drafts.sub_delegations[0].number.clear();
             drafts.sub_delegations[0].where = line(mark);
         },
         fault_code::missing_key, "`point` is missing"},
        {"who holds a post",
         [](draft::governance& drafts) {
             drafts.appointments.push_back(drafted::appointment(
                 "", "direktor", appointment_kind::ordinary, since(on(2024, 1, 1))));
             drafts.appointments[0].where = line(mark);
         },
         fault_code::missing_key, "`person` is missing"},
    });

    draft::governance nothing;
    const auto found = faults_of(nothing);
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == fault_code::missing_key);
    CHECK(found.front().where == place{});
    CHECK(found.front().text.en.find("`[region]` is missing") != std::string::npos);
}

TEST_CASE("A point reserved to the committee needs no delegate", "[model][builder]") {
    auto drafts = small_region();
    point_2_1(drafts).kind = point_kind::reserved;
    point_2_1(drafts).whole.delegates.clear();
    drafts.sub_delegations.clear();
    CHECK(faults_of(drafts).empty());
}

TEST_CASE("All faults are told at once, sorted by place", "[model][builder]") {
    auto drafts = small_region();
    drafts.the_region.reset();
    drafts.matters[1].kind_of = to("sjukvrd", 90);
    drafts.units[1].parent = to("kontret", 20);
    drafts.instruments.push_back({"avtal_1", "Avtal", drafted::since(on(2020, 1, 1)), {}, {}});
    drafts.instruments.push_back(
        {"avtal_2", "Avtal", drafted::since(on(2020, 1, 1)), {}, line(30)});
    drafts.organs[3].parent = to("au");
    drafts.organs[3].where = line(10);
    drafts.posts[0].when = between(on(2024, 3, 12), on(2024, 3, 11));
    drafts.posts[0].when.where = line(40);
    point_2_1(drafts).whole.delegates = {to("forvaltningschefen", 60)};
    drafts.orders[0].when.through = on(2024, 6, 30);
    drafts.orders[1].where = line(50);
    drafts.orders[2].points[0].whole.delegates.clear();
    drafts.orders[2].points[0].where = line(70);
    drafts.sub_delegations[0].number = "9.9";
    drafts.sub_delegations[0].where = line(80);

    const auto found = faults_of(drafts);
    const std::vector<std::pair<std::uint32_t, fault_code>> expected{
        {0, fault_code::missing_key},      {10, fault_code::cycle},
        {20, fault_code::not_found},       {30, fault_code::ambiguous},
        {40, fault_code::reversed_period}, {50, fault_code::overlapping_period},
        {60, fault_code::not_found},       {70, fault_code::missing_key},
        {80, fault_code::not_found},       {90, fault_code::not_found}};
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        INFO(found[i].text.en);
        CHECK(found[i].where.line == expected[i].first);
        CHECK(found[i].code == expected[i].second);
    }
    CHECK(std::is_sorted(found.begin(), found.end()));
}

TEST_CASE("A fault caused only by an earlier one is not told", "[model][builder]") {
    require_each({
        {"a duplicate's own name is still known",
         [](draft::governance& drafts) {
             auto second = drafted::unit("medicin", "", "sjukvard");
             second.name = "Barnmedicin";
             second.where = line(mark);
             drafts.units.push_back(second);
             drafts.posts[0].unit = to("Barnmedicin");
         },
         fault_code::duplicate, "`medicin`"},
        {"a point whose delegate is unknown has one all the same",
         [](draft::governance& drafts) {
             drafts.orders[2].points[0].whole.delegates = {to("direktr", mark)};
         },
         fault_code::not_found, "did you mean `direktor`?"},
        {"the delegate in a point that has none",
         [](draft::governance& drafts) {
             point_2_1(drafts).whole.delegates.clear();
             point_2_1(drafts).where = line(mark);
             version_2024(drafts).points[2].whole.delegates.clear();
             version_2024(drafts).points[2].whole.delegates_of = to("2.1");
         },
         fault_code::missing_key, "the point has no delegate"},
        {"a sub-delegation of a point whose matter is unknown",
         [](draft::governance& drafts) {
             drafts.orders.erase(drafts.orders.begin()); // the other version knows the matter
             drafts.orders[0].points[1].matter = to("avtall", mark);
         },
         fault_code::not_found, "did you mean `avtal`?"},
        {"versions are not compared with one whose own period is at fault",
         [](draft::governance& drafts) {
             version_2024(drafts).when = between(on(2024, 1, 1), on(2023, 12, 31));
             version_2024(drafts).when.where = line(mark);
         },
         fault_code::reversed_period, "ends on 2023-12-31"},
        {"a point that begins with an order at fault",
         [](draft::governance& drafts) {
             drafts.orders[2].when = between(on(2024, 6, 1), on(2024, 5, 1));
             drafts.orders[2].when.where = line(mark);
             draft::span last_day;
             last_day.through = on(2024, 4, 30);
             drafts.orders[2].points[0].whole.limits.when = last_day;
         },
         fault_code::reversed_period, "ends on 2024-05-01"},
        {"an appointment to an unknown post overlaps nothing",
         [](draft::governance& drafts) {
             drafts.appointments = {
                 drafted::appointment("p1", "direktr", appointment_kind::ordinary,
                                      since(on(2024, 1, 1))),
                 drafted::appointment("p1", "inkopschef", appointment_kind::ordinary,
                                      since(on(2024, 1, 1)))};
             drafts.appointments[0].post.where = line(mark);
         },
         fault_code::not_found, "did you mean `direktor`?"},
        {"a kind of an unknown matter",
         [](draft::governance& drafts) { drafts.matters[1].kind_of = to("sjukvrd", mark); },
         fault_code::not_found, "`sjukvrd`"},
    });

    auto nameless = small_region();
    nameless.units[3].name.clear();
    nameless.units[4].name.clear();
    nameless.units[3].where = line(1);
    nameless.units[4].where = line(2);
    const auto found = faults_of(nameless);
    REQUIRE(found.size() == 2); // and not that the two empty names are alike
    for (const auto& one : found) CHECK(one.code == fault_code::missing_key);
}

TEST_CASE("A fault's sentence has backticks, a cause, what to do, and no line breaks",
          "[model][builder]") {
    auto drafts = small_region();
    drafts.units[1].parent = to("kontret", 20);
    drafts.organs[3].parent = to("au");
    drafts.orders[2].adopted_on.reset();
    for (const auto& one : faults_of(drafts))
        for (const auto& text : {one.text.sv, one.text.en}) {
            INFO(text);
            CHECK(text.find('`') != std::string::npos);
            CHECK(text.find(';') != std::string::npos);
            CHECK(text.find('\n') == std::string::npos);
            CHECK_FALSE((text.front() >= 'A' && text.front() <= 'Z'));
        }
}

TEST_CASE("An order never acts before its adoption", "[model][builder]") {
    struct row {
        std::string_view sentence;
        draft::span when;
        date first;
        basis known;
    };
    const auto adopted = on(2024, 3, 12);
    const row rows[] = {
        {"silent: from the day of adoption", {}, adopted, basis::stated},
        {"stated before the adoption: from the adoption", since(on(2024, 1, 1)), adopted,
         basis::stated},
        {"stated the day before the adoption", since(on(2024, 3, 11)), adopted, basis::stated},
        {"stated on the day of adoption", since(adopted), adopted, basis::stated},
        {"stated after the adoption", since(on(2024, 4, 1)), on(2024, 4, 1), basis::stated},
        {"evidenced before the adoption: from the adoption", evidenced(on(2023, 12, 20)), adopted,
         basis::evidenced},
        {"evidenced after the adoption", evidenced(on(2024, 5, 1)), on(2024, 5, 1),
         basis::evidenced},
    };
    for (const auto& [sentence, when, first, known] : rows) {
        INFO(sentence);
        auto drafts = small_region();
        drafts.orders[2].adopted_on = adopted;
        drafts.orders[2].when = when;
        const auto of = drafted::built(drafts);
        const auto& order = of.at(of.at(of.find_point("rs/7.6", first)).order);
        CHECK(order.when.when.first() == first);
        CHECK(order.when.known == known);
        CHECK_FALSE(order.when.contains(previous_day(first)));
        CHECK(order.when.contains(first));
    }
}

TEST_CASE("A part of a remit that states only its last day begins with its organ",
          "[model][builder]") {
    auto drafts = small_region();
    draft::remit_entry entry;
    entry.matter = to("inkop");
    entry.when.through = on(2023, 12, 31);
    drafts.organs[2].remit.push_back(entry);
    const auto of = drafted::built(drafts);
    const auto& made = of.at(of.find_organ("rs")).remit.front().when;
    CHECK_FALSE(made.contains(on(2020, 12, 31)));
    CHECK(made.contains(on(2021, 1, 1)));
    CHECK(made.contains(on(2023, 12, 31)));
    CHECK_FALSE(made.contains(on(2024, 1, 1)));
}

TEST_CASE("A later version ends the earlier one the day before it begins", "[model][builder]") {
    const auto of = drafted::built(small_region());
    const auto& first = of.orders()[1]; // by key, then first day: rs 2024, sjn 2022, sjn 2024
    const auto& second = of.orders()[2];
    REQUIRE(first.version == "2022");
    REQUIRE(second.version == "2024");
    CHECK(first.when.when.last() == on(2023, 12, 31));
    CHECK(first.ended == ending::superseded);
    CHECK_FALSE(first.replaced_by_adoption); // the later one was adopted in December already
    CHECK(second.when.when.is_open());
    CHECK(second.ended == ending::none);
}

TEST_CASE("A version replaced on the day of the later one's adoption is marked so",
          "[model][builder]") {
    auto drafts = small_region();
    drafts.orders[1].adopted_on = on(2024, 1, 1);
    drafts.orders[1].when = {};
    const auto of = drafted::built(drafts);
    CHECK(of.orders()[1].replaced_by_adoption);
    CHECK(of.orders()[1].when.when.end() == on(2024, 1, 1));
}

TEST_CASE("How an order ended is told apart", "[model][builder]") {
    const auto ended = [](void (*change)(draft::delegation_order&)) {
        auto drafts = small_region();
        change(drafts.orders[2]);
        return drafted::built(drafts).orders()[0];
    };
    const auto in_force = ended([](draft::delegation_order&) {});
    CHECK(in_force.ended == ending::none);
    CHECK(in_force.when.when.is_open());

    const auto expired =
        ended([](draft::delegation_order& order) { order.when.through = on(2024, 12, 31); });
    CHECK(expired.ended == ending::expired);
    CHECK(expired.when.contains(on(2024, 12, 31)));
    CHECK_FALSE(expired.when.contains(on(2025, 1, 1)));

    const auto revoked =
        ended([](draft::delegation_order& order) { order.revoked_from = on(2024, 12, 31); });
    CHECK(revoked.ended == ending::revoked);
    CHECK(revoked.when.contains(on(2024, 12, 30)));
    CHECK_FALSE(revoked.when.contains(on(2024, 12, 31)));
}

TEST_CASE(
    "What a part of a point leaves unsaid it takes from the point, and the point from its order",
    "[model][builder]") {
    auto drafts = small_region();
    version_2024(drafts).reported = reporting::next_meeting;
    version_2024(drafts).may_sub_delegate = answer::no;
    auto& point = point_2_1(drafts);
    point.whole.limits.amount = amount_range{.floor = {},
                                             .ceiling = bound{false, true, 200'000'00},
                                             .counted = amount_basis::per_decision};
    point.whole.limits.may_sub_delegate = answer::yes;
    draft::grant part;
    part.letter = "b";
    part.delegates = {to("vc_medicin")};
    part.limits.amount = amount_range{.floor = {},
                                      .ceiling = bound{false, true, 50'000'00},
                                      .counted = amount_basis::per_decision};
    point.parts.push_back(part);
    const auto of = drafted::built(drafts);

    std::vector<const delegation*> found;
    for (const auto& one : of.delegations())
        if (one.point == of.find_point("sjn/2.1", on(2024, 6, 1))) found.push_back(&one);
    REQUIRE(found.size() == 2);
    CHECK(found[0]->letter.empty());
    CHECK(found[0]->limits.amount.ceiling->value == 200'000'00);
    CHECK(found[1]->letter == "b");
    CHECK(found[1]->limits.amount.ceiling->value == 50'000'00);
    for (const auto* one : found) {
        CHECK(one->limits.may_sub_delegate == answer::yes);
        CHECK(one->limits.reported == reporting::next_meeting);
        CHECK(one->matter == of.find_matter("avtal"));
    }
}

TEST_CASE("A role reaches its posts within their own units, unless the point says otherwise",
          "[model][builder]") {
    const auto reach_of = [](std::optional<scope_kind> stated) {
        auto drafts = small_region();
        drafts.orders[1].points[2].whole.limits.reach = stated; // 2.2, to the role vc
        const auto of = drafted::built(drafts);
        const auto found = of.find_point("sjn/2.2", on(2024, 6, 1));
        const auto given = std::find_if(of.delegations().begin(), of.delegations().end(),
                                        [&](const delegation& one) { return one.point == found; });
        return given->limits.reach.kind;
    };
    CHECK(reach_of(std::nullopt) == scope_kind::own_unit);
    CHECK(reach_of(scope_kind::whole_region) == scope_kind::whole_region);
}

TEST_CASE("The order in which points and orders are written does not matter", "[model][builder]") {
    const auto drafts = small_region();
    auto turned = drafts;
    std::reverse(turned.orders.begin(), turned.orders.end());
    for (auto& order : turned.orders) std::reverse(order.points.begin(), order.points.end());
    const auto one = drafted::built(drafts);
    const auto other = drafted::built(turned);
    REQUIRE(one.points().size() == other.points().size());
    REQUIRE(one.delegations().size() == other.delegations().size());
    for (std::size_t i = 0; i < one.points().size(); ++i) {
        CHECK(one.key_of(point_id{i}) == other.key_of(point_id{i}));
        CHECK(one.at(point_id{i}).order == other.at(point_id{i}).order);
        CHECK(one.at(point_id{i}).matter == other.at(point_id{i}).matter);
    }
    for (std::size_t i = 0; i < one.delegations().size(); ++i) {
        CHECK(one.at(delegation_id{i}).point == other.at(delegation_id{i}).point);
        CHECK(one.at(delegation_id{i}).delegate == other.at(delegation_id{i}).delegate);
    }
    for (std::size_t i = 0; i < one.sub_delegations().size(); ++i)
        CHECK(one.at(sub_delegation_id{i}).matter == other.at(sub_delegation_id{i}).matter);
}

TEST_CASE("A sub-delegation concerns the matter that the number had when it began",
          "[model][builder]") {
    auto drafts = small_region();
    drafts.orders[0].points[1] =
        drafted::point("2.2", "inkop", "forvaltningschef"); // in 2024 `2.2` is vardplats
    drafts.sub_delegations = {
        drafted::sub_delegation("before", "forvaltningschef", "vc_medicin", "sjn", "2.2"),
        drafted::sub_delegation("after", "forvaltningschef", "vc_medicin", "sjn", "2.2")};
    drafts.sub_delegations[0].limits.when = since(on(2023, 12, 31));
    drafts.sub_delegations[1].limits.when = since(on(2024, 1, 1));
    const auto of = drafted::built(drafts);
    CHECK(of.sub_delegations()[0].matter == of.find_matter("inkop"));
    CHECK(of.sub_delegations()[1].matter == of.find_matter("vardplats"));
}
