// SPDX-License-Identifier: MIT
#include "model/drafts.hpp"
#include "support/catch.hpp"
#include <mandat/model/detail/natural_order.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/model/look_up.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using drafted::between;
using drafted::built;
using drafted::on;
using drafted::since;
using drafted::small_region;
using drafted::to;

namespace {

using detail::naturally_before;
static_assert(naturally_before("7.9", "7.10") && !naturally_before("7.10", "7.9"));
static_assert(naturally_before("A", "B1"));
static_assert(!naturally_before("1.1.2", "1.1.2"));

constexpr date missing{};

/// An order under the key `rs` in two versions, the second from 2024-03-12, and a third from 2025-01-01.
///
///   number   2023-01-01     2024-03-12     2025-01-01
///   3.1      avtal          avtal          avtal
///   3.3      vardplats      inkop          –
///   3.4      –              vardplats      –
///   9.9      bradskande     –              –
///   8.8      –              –              inkop
governance with_versions() {
    auto drafts = small_region();
    auto first = drafted::order("rs", "2023", "rs", on(2023, 1, 1));
    first.points = {drafted::point("3.1", "avtal", "direktor"),
                    drafted::point("3.3", "vardplats", "direktor"),
                    drafted::point("9.9", "bradskande", "direktor")};
    auto second = drafted::order("rs", "2024", "rs", on(2024, 3, 12));
    second.points = {drafted::point("3.1", "avtal", "direktor"),
                     drafted::point("3.3", "inkop", "inkopschef"),
                     drafted::point("3.4", "vardplats", "direktor")};
    auto third = drafted::order("rs", "2025", "rs", on(2024, 12, 10));
    third.when = since(on(2025, 1, 1));
    third.points = {drafted::point("3.1", "avtal", "direktor"),
                    drafted::point("8.8", "inkop", "direktor")};
    drafts.orders = {third, first, second};
    drafts.sub_delegations.clear();
    return built(drafts);
}

} // namespace

TEST_CASE("A thing bears the name of the day, and its present name where no day is asked for",
          "[model][governance]") {
    auto drafts = small_region();
    drafts.units[1].name = "Inköp och försörjning";
    drafts.units[1].former_names = {{"Upphandling", on(2021, 12, 31), {}, {}},
                                    {"Inköp och upphandling", on(2023, 12, 31), {}, {}}};
    const auto of = built(drafts);
    const auto& named = of.at(of.find_unit("inkop")).named;
    CHECK(named.size() == 3);
    CHECK(named.present() == "Inköp och försörjning");
    struct row {
        date day;
        std::string_view expected;
    };
    const row rows[] = {
        {on(2021, 12, 30), "Upphandling"},         {on(2021, 12, 31), "Upphandling"},
        {on(2022, 1, 1), "Inköp och upphandling"}, {on(2023, 12, 31), "Inköp och upphandling"},
        {on(2024, 1, 1), "Inköp och försörjning"}, {on(2199, 12, 31), "Inköp och försörjning"},
        {missing, "Inköp och försörjning"},
    };
    for (const auto& [day, expected] : rows) {
        INFO(to_text(day));
        CHECK(named.on(day) == expected);
    }
    CHECK(names{}.present().empty());
    CHECK(names{}.on(on(2024, 1, 1)).empty());
}

TEST_CASE("A checked look-up gives the thing, or a fault that says which is missing",
          "[model][governance]") {
    const auto of = drafted::built(small_region());
    const auto day = on(2024, 3, 13);
    CHECK(look_up_post(of, "direktor").value() == of.find_post("direktor"));
    CHECK(look_up_organ(of, "rs").value() == of.find_organ("rs"));
    CHECK(look_up_unit(of, "inkop").value() == of.find_unit("inkop"));
    CHECK(look_up_point(of, "rs/7.6", day).value() == of.find_point("rs/7.6", day));
    const auto missing = look_up_point(of, "rs/7.66", day);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == fault_code::unknown_name);
    CHECK(missing.error().text.en.find("there is no point `rs/7.66`; did you mean `rs/7.6`") == 0);
    CHECK_FALSE(look_up_point(of, "rs", day));
    CHECK_FALSE(look_up_point(of, "rs/7.6", no_day));
    CHECK(look_up_post(of, "direktr").error().text.sv ==
          "befattningen `direktr` finns inte; menade du `direktor`?");
    CHECK(look_up_matter(of, "xyzzyxyzzy").error().text.en ==
          "there is no matter `xyzzyxyzzy`; look it up in the data");
}

TEST_CASE("A renamed unit is found by its former name, and is the same unit",
          "[model][governance]") {
    auto drafts = small_region();
    drafts.units[1].former_names = {{"Inköp och upphandling", on(2023, 12, 31), {}, {}}};
    drafts.posts[0].unit = to("Inköp och upphandling");
    drafts.posts[1].unit = to("Enhet inkop");
    const auto of = built(drafts);
    CHECK(of.at(of.find_post("direktor")).unit == of.find_unit("inkop"));
    CHECK(of.at(of.find_post("inkopschef")).unit == of.find_unit("inkop"));
}

TEST_CASE("A moved unit hangs in its former place through the last day, then in the new one",
          "[model][governance]") {
    const auto of = built(small_region());
    const auto rontgen = of.find_unit("rontgen");
    const auto medicin = of.find_unit("medicin");
    const auto ortopedi = of.find_unit("ortopedi");
    struct row {
        std::string_view sentence;
        date day;
        unit_id above;
        bool within_ortopedi;
        bool within_medicin;
    };
    const row rows[] = {
        {"the first day", on(2021, 1, 1), ortopedi, true, false},
        {"the day before the last", on(2024, 12, 30), ortopedi, true, false},
        {"the last day", on(2024, 12, 31), ortopedi, true, false},
        {"the day after", on(2025, 1, 1), medicin, false, true},
        {"long after", on(2199, 12, 31), medicin, false, true},
        {"a missing day: nowhere", missing, unit_id{}, false, false},
        {"an infinite day: nowhere", date{boost::date_time::pos_infin}, unit_id{}, false, false},
    };
    for (const auto& [sentence, day, above, within_ortopedi, within_medicin] : rows) {
        INFO(sentence);
        CHECK(of.at(rontgen).parent_on(day) == above);
        CHECK(of.is_within(rontgen, ortopedi, day) == within_ortopedi);
        CHECK(of.is_within(rontgen, medicin, day) == within_medicin);
        CHECK(of.is_within(rontgen, of.find_unit("sjukvard"), day) ==
              (within_ortopedi || within_medicin));
        CHECK(of.is_within(rontgen, rontgen, day));
        CHECK_FALSE(of.is_within(medicin, rontgen, day));
        CHECK_FALSE(of.is_within(rontgen, of.find_unit("kontoret"), day));
    }
    CHECK(of.depth_of(of.find_unit("sjukvard"), on(2024, 6, 1)) == 0);
    CHECK(of.depth_of(medicin, on(2024, 6, 1)) == 1);
    CHECK(of.depth_of(rontgen, on(2024, 6, 1)) == 2);
}

TEST_CASE("A unit moved out from under its organ was topmost before", "[model][governance]") {
    auto drafts = small_region();
    drafts.units[3].former_parents.push_back({{}, on(2022, 12, 31), {}});
    const auto of = built(drafts);
    const auto& medicin = of.at(of.find_unit("medicin"));
    CHECK_FALSE(medicin.parent_on(on(2022, 12, 31)).is_valid());
    CHECK(medicin.parent_on(on(2023, 1, 1)) == of.find_unit("sjukvard"));
}

TEST_CASE("A unit keeps what it was merged from and split from", "[model][governance]") {
    auto drafts = small_region();
    drafts.units[4].descends = {{descent::kind::merged_from, to("kirurgi")},
                                {descent::kind::split_from, to("medicin")}};
    const auto of = built(drafts);
    const auto& descends = of.at(of.find_unit("ortopedi")).descends;
    REQUIRE(descends.size() == 2);
    CHECK(descends[0].how == descent::kind::merged_from);
    CHECK(descends[0].from == of.find_unit("kirurgi"));
    CHECK(descends[1].how == descent::kind::split_from);
    CHECK(descends[1].from == of.find_unit("medicin"));
}

TEST_CASE(
    "A number means the point of the version in force, else the next to come, else the last past",
    "[model][governance]") {
    const auto of = with_versions();
    struct row {
        std::string_view sentence;
        std::string_view number;
        date day;
        std::string_view version; ///< empty: no such point
        std::string_view matter;
    };
    const row rows[] = {
        {"in every version, before any", "rs/3.1", on(2022, 12, 31), "2023", "avtal"},
        {"in every version, the first day", "rs/3.1", on(2023, 1, 1), "2023", "avtal"},
        {"in every version, the first's last day", "rs/3.1", on(2024, 3, 11), "2023", "avtal"},
        {"in every version, the day of replacement", "rs/3.1", on(2024, 3, 12), "2024", "avtal"},
        {"in every version, the day after", "rs/3.1", on(2024, 3, 13), "2024", "avtal"},
        {"in every version, the third", "rs/3.1", on(2025, 1, 1), "2025", "avtal"},

        {"the number means another matter: before", "rs/3.3", on(2024, 3, 11), "2023", "vardplats"},
        {"the number means another matter: the day of replacement", "rs/3.3", on(2024, 3, 12),
         "2024", "inkop"},
        {"the number was dropped: the last past", "rs/3.3", on(2025, 1, 1), "2024", "inkop"},

        {"only in a later version: it is to come", "rs/3.4", on(2023, 6, 1), "2024", "vardplats"},
        {"only in a later version: the day before", "rs/3.4", on(2024, 3, 11), "2024", "vardplats"},
        {"only in a later version: its first day", "rs/3.4", on(2024, 3, 12), "2024", "vardplats"},

        {"only in the first: its last day", "rs/9.9", on(2024, 3, 11), "2023", "bradskande"},
        {"only in the first: the day of replacement", "rs/9.9", on(2024, 3, 12), "2023",
         "bradskande"},
        {"only in the third: long before", "rs/8.8", on(2022, 1, 1), "2025", "inkop"},

        {"no such number", "rs/3.2", on(2024, 6, 1), "", ""},
        {"a number is not read as a decimal", "rs/3.10", on(2024, 6, 1), "", ""},
        {"no such order", "hsn/3.1", on(2024, 6, 1), "", ""},
        {"no order", "3.1", on(2024, 6, 1), "", ""},
        {"no number", "rs/", on(2024, 6, 1), "", ""},
        {"no text", "", on(2024, 6, 1), "", ""},
        {"a missing day", "rs/3.1", missing, "", ""},
        {"an infinite day", "rs/3.1", date{boost::date_time::pos_infin}, "", ""},
    };
    for (const auto& [sentence, number, day, version, matter] : rows) {
        INFO(sentence);
        const auto found = of.find_point(number, day);
        REQUIRE(found.is_valid() == !version.empty());
        if (!found.is_valid()) continue;
        CHECK(of.at(of.at(found).order).version == version);
        CHECK(of.at(of.at(found).matter).key == matter);
        CHECK(of.key_of(found) == number);
    }
}

TEST_CASE("A point without a number is known by its key", "[model][governance]") {
    auto drafts = small_region();
    drafts.orders[2].points[0].number.clear();
    drafts.orders[2].points[0].key = "filialer";
    const auto of = built(drafts);
    const auto found = of.find_point("rs/filialer", on(2024, 6, 1));
    REQUIRE(found.is_valid());
    CHECK(of.at(found).number.empty());
    CHECK(of.key_of(found) == "rs/filialer");
}

TEST_CASE("Points stand in the order people count in", "[model][governance]") {
    const std::vector<std::string> expected{"1",    "1.1",   "1.1.2", "1.1.10", "1.2", "2.1", "7.9",
                                            "7.10", "7.10a", "10.1",  "A",      "A2",  "A10", "B1"};
    for (std::size_t i = 0; i < expected.size(); ++i)
        for (std::size_t j = 0; j < expected.size(); ++j) {
            INFO(expected[i] << " and " << expected[j]);
            CHECK(naturally_before(expected[i], expected[j]) == (i < j));
        }
    // Equal but for leading zeros: still one before the other, and never both.
    CHECK(naturally_before("1.01", "1.1") != naturally_before("1.1", "1.01"));

    auto drafts = small_region();
    drafts.sub_delegations.clear();
    auto& points = drafts.orders[2].points;
    points.clear();
    for (auto number = expected.rbegin(); number != expected.rend(); ++number)
        points.push_back(drafted::point(*number, "inkop", "direktor"));
    const auto of = built(drafts);
    for (std::size_t i = 0; i < expected.size(); ++i)
        CHECK(of.points()[i].number == expected[i]); // `rs` is before `sjn`
}

TEST_CASE("Versions stand by key, then by first day", "[model][governance]") {
    const auto of = with_versions();
    std::vector<std::string_view> found;
    for (const auto& order : of.orders()) found.push_back(order.version);
    CHECK(found == std::vector<std::string_view>{"2023", "2024", "2025"});
}

TEST_CASE("A matter is a kind of itself and of all wider ones, and not the other way",
          "[model][governance]") {
    const auto of = built(small_region());
    const auto wide = of.find_matter("sjukvard");
    const auto narrow = of.find_matter("vardplats");
    CHECK(of.is_kind_of(narrow, narrow));
    CHECK(of.is_kind_of(narrow, of.find_matter("avtal")));
    CHECK(of.is_kind_of(narrow, wide));
    CHECK_FALSE(of.is_kind_of(wide, narrow));
    CHECK_FALSE(of.is_kind_of(narrow, of.find_matter("inkop")));
    CHECK_FALSE(of.is_kind_of(narrow, matter_id{}));
    CHECK_FALSE(of.is_kind_of(matter_id{}, wide));
}

TEST_CASE("An area is part of itself and of all wider ones", "[model][governance]") {
    auto drafts = small_region();
    drafts.areas = {drafted::area("norr", "lanet"), drafted::area("lanet")};
    const auto of = built(drafts);
    CHECK(of.is_part_of(of.find_area("norr"), of.find_area("norr")));
    CHECK(of.is_part_of(of.find_area("norr"), of.find_area("lanet")));
    CHECK_FALSE(of.is_part_of(of.find_area("lanet"), of.find_area("norr")));
}

TEST_CASE("A fact of the region's own hangs on the matters that a grant asking for it reaches",
          "[model][governance]") {
    auto drafts = small_region();
    drafts.facts = {drafted::fact("inom_budget"), drafted::fact("inom_policy"),
                    drafted::fact("oanvänt")};
    drafts.orders[1].points[1].whole.limits.required = {to("inom_budget")}; // avtal
    drafts.orders[1].points[2].whole.limits.excluded = {
        to("inom_policy")}; // vardplats, a kind of avtal
    drafts.orders[2].points[0].whole.limits.required = {to("inom_policy"), to("urgent")}; // inkop
    const auto of = built(drafts);
    const auto budget = of.find_fact("inom_budget");
    const auto policy = of.find_fact("inom_policy");
    const auto avtal = of.find_matter("avtal");
    const auto vardplats = of.find_matter("vardplats");

    CHECK(of.slot_of(avtal, budget) == fact_slot{48});
    CHECK_FALSE(of.slot_of(avtal, policy).has_value());
    CHECK(of.slot_of(vardplats, budget) == fact_slot{48});
    CHECK(of.slot_of(vardplats, policy) == fact_slot{49});
    CHECK(of.slot_of(of.find_matter("inkop"), policy) == fact_slot{48});
    CHECK_FALSE(
        of.slot_of(of.find_matter("sjukvard"), budget).has_value()); // wider than what is granted
    CHECK(of.find_fact("oanvänt").is_valid());
    for (const auto& matter : of.matters())
        CHECK(matter.facts.size() <= fact_slots - legal_fact_slots);
}

TEST_CASE("What has no key here is not found", "[model][governance]") {
    const auto of = built(small_region());
    CHECK(of.find_organ("sjn").is_valid());
    CHECK_FALSE(of.find_organ("SJN").is_valid());
    CHECK_FALSE(of.find_organ("Organ sjn").is_valid()); // keys only: names are for the loader
    CHECK_FALSE(of.find_unit("sjn").is_valid());
    CHECK_FALSE(of.find_post("").is_valid());
    CHECK_FALSE(of.find_role("verksamhetschef").is_valid());
    CHECK_FALSE(of.find_person("p3").is_valid());
    CHECK_FALSE(of.find_fact("urgent").is_valid()); // legal facts are no data
    CHECK_FALSE(of.find_matter("avtall").is_valid());
    CHECK_FALSE(of.find_area("lanet").is_valid());
}

TEST_CASE("Each governance of a process has a generation of its own, never zero",
          "[model][governance]") {
    const auto drafts = small_region();
    const auto one = built(drafts);
    const auto other = built(drafts);
    CHECK(one.generation() != 0);
    CHECK(one.generation() != other.generation());
    // The ids are alike, so nothing but the generation can tell whose they are.
    CHECK(one.find_post("direktor") == other.find_post("direktor"));
}

TEST_CASE("A build that fails makes no governance, and the next one succeeds",
          "[model][governance]") {
    auto drafts = small_region();
    drafts.units[1].parent = to("kontret");
    const builder build;
    CHECK_FALSE(build.build(drafts).has_value());
    drafts.units[1].parent = to("kontoret");
    CHECK(build.build(drafts).has_value());
}

TEST_CASE("Copies share their tables", "[model][governance]") {
    auto original = std::make_optional(built(small_region()));
    const governance copy = *original;
    CHECK(copy.organs().data() == original->organs().data());
    CHECK(copy.points().data() == original->points().data());
    CHECK(copy.generation() == original->generation());
    const std::string_view name = original->at(original->find_organ("sjn")).named.present();
    original.reset();
    CHECK(name == "Organ sjn"); // a copy is enough to keep it
    CHECK(copy.at(copy.find_organ("sjn")).named.present() == "Organ sjn");
}

TEST_CASE("Texts outlive the drafts they came from", "[model][governance]") {
    auto drafts = std::make_unique<draft::governance>(small_region());
    drafts->organs[0].from_documents = {{"d1 § 41, NLL-00290-2024", {}}};
    drafts->the_region->vouched_by = "regionjuristen, långt namn som inte ryms i en liten sträng";
    drafts->hash = 0x1234;
    const auto of = built(*drafts);
    for (auto& organ : drafts->organs) std::fill(organ.name.begin(), organ.name.end(), '#');
    std::fill(drafts->the_region->vouched_by.begin(), drafts->the_region->vouched_by.end(), '#');
    drafts.reset();

    CHECK(of.region().name == "Provregionen");
    CHECK(of.region().vouched_by == "regionjuristen, långt namn som inte ryms i en liten sträng");
    CHECK(of.hash() == 0x1234);
    const auto& council = of.at(of.find_organ("rf"));
    CHECK(council.named.present() == "Organ rf");
    REQUIRE(council.sources.size() == 1);
    CHECK(of.at(council.sources[0].document).title == "Protokoll");
    CHECK(council.sources[0].locator == "§ 41, NLL-00290-2024");
    CHECK(of.delegations()[0].delegate_as_written == "direktor");
}

TEST_CASE("One text is kept once", "[model][governance]") {
    auto drafts = small_region();
    drafts.units[0].kind = "förvaltning med ett långt namn";
    drafts.units[2].kind = "förvaltning med ett långt namn";
    const auto of = built(drafts);
    CHECK(of.units()[0].kind.data() == of.units()[2].kind.data());
}

TEST_CASE("Texts stay where they are kept while more come, long ones and many",
          "[model][governance]") {
    detail::text_pool pool;
    CHECK(pool.intern("").empty());
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < 5'000; ++i)
        texts.push_back(std::to_string(i) + std::string(i % 1000 == 0 ? 100'000 : i % 40, 'x'));
    std::vector<std::string_view> kept;
    for (const auto& one : texts) kept.push_back(pool.intern(one));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        REQUIRE(kept[i] == texts[i]);
        REQUIRE(pool.intern(texts[i]).data() == kept[i].data());
    }
}

TEST_CASE("Appointments hold from their first through their last day", "[model][governance]") {
    auto drafts = small_region();
    drafts.appointments = {drafted::appointment("p1", "direktor", appointment_kind::acting,
                                                between(on(2024, 1, 1), on(2024, 6, 30))),
                           drafted::appointment("p2", "direktor", appointment_kind::ordinary, {})};
    const auto of = built(drafts);
    const auto& acting = of.appointments()[0];
    CHECK(acting.kind == appointment_kind::acting);
    CHECK(acting.employed == answer::unknown);
    CHECK_FALSE(acting.when.contains(on(2023, 12, 31)));
    CHECK(acting.when.contains(on(2024, 1, 1)));
    CHECK(acting.when.contains(on(2024, 6, 30)));
    CHECK_FALSE(acting.when.contains(on(2024, 7, 1)));
    CHECK(of.appointments()[1].when.is_empty()); // no day was given: on no day
}

TEST_CASE("A fictional region says so", "[model][governance]") {
    const auto of = built(small_region());
    CHECK(of.region().is_fictional);
    CHECK_FALSE(of.region().known_through.has_value());
}
