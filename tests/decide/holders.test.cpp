// SPDX-License-Identifier: MIT
//
// Who holds a post, who stands in for whom, whose administration somebody heads, and who adopted the order: silence of
// none of them is a yes. Each row is asked of both resolvers. Expected answers come from kommunallagen (2017:725) and,
// where it is silent, from the readings OPEN-A … OPEN-J of the catalogue, as each name cites, never from a run.

#include "decide/both_resolvers.hpp"
#include "decide/support.hpp"
#include "support/catch.hpp"

#include <string>
#include <utility>

namespace {

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

/// A nämnd, another, and an order of the first whose points are assessed.
drafted two_committees() {
    drafted made;
    made.matter("inkop");
    made.matter("akut");
    made.organ("vn", organ_kind::committee, "inkop akut");
    made.organ("fn", organ_kind::committee);
    made.unit("vf", {}, "vn");
    made.unit("e", "vf");
    made.unit("ff", {}, "fn");
    made.employee("chef", "vf", true).head_of_administration = answer::yes;
    made.employee("a", "e");
    made.employee("b", "e");
    made.employee("c", "e");
    auto& order = made.order("vn", "vn");
    order.assessed = found_ordinary();
    return made;
}
drafted one_delegate() {
    auto made = two_committees();
    made.point("1", "inkop", "a");
    return made;
}

} // namespace

TEST_CASE("OPEN-E, KL 7:5: a post is judged by its holders of the day", "[decide][holders]") {
    auto region = one_delegate();
    SECTION("of a post whose holders nobody states, whoever is employed and holds it decides") {
        ask_both(region,
                 {{"no holder stated", {"a", "inkop"}, yes, reason_code::delegated, "vn/1"}});
    }
    SECTION("employed, not employed, not stated, by post as by person") {
        region.appointed("p", "a", between("2020-01-01", "2020-12-31"), answer::yes);
        region.appointed("q", "a", between("2021-01-01", "2021-12-31"), answer::no);
        region.appointed("r", "a", since("2022-01-01"), answer::unknown);
        ask_both(
            region,
            {
                {"the last day of an employee",
                 {"a", "inkop", "2020-12-31"},
                 yes,
                 reason_code::delegated,
                 "vn/1"},
                {"the first day of one hired in",
                 {"a", "inkop", "2021-01-01"},
                 no,
                 reason_code::not_employed,
                 "vn/1"},
                {"his last", {"a", "inkop", "2021-12-31"}, no, reason_code::not_employed, "vn/1"},
                {"the same by person",
                 {"q", "inkop", "2021-12-31"},
                 no,
                 reason_code::not_employed,
                 "vn/1"},
                {"nobody has said",
                 {"a", "inkop", "2022-01-01"},
                 depends,
                 reason_code::fact_unknown,
                 "vn/1"},
                {"the case says",
                 {"a", "inkop", "2022-01-01", "holder_is_employed=yes"},
                 yes,
                 reason_code::delegated,
                 "vn/1"},
                {"it opens nothing that the data denies",
                 {"a", "inkop", "2021-12-31", "holder_is_employed=yes"},
                 no,
                 reason_code::not_employed,
                 "vn/1"},
            });
    }
    SECTION("two holders of whom one is employed: which of them it was is asked") {
        region.appointed("p", "a", since("2020-01-01"), answer::yes);
        auto& acting =
            region.appointed("q", "a", since("2020-01-01"), answer::no, appointment_kind::acting);
        acting.concurrent = true;
        ask_both(region, {{"by post", {"a", "inkop"}, depends, reason_code::fact_unknown, "vn/1"},
                          {"the employed one", {"p", "inkop"}, yes, reason_code::delegated, "vn/1"},
                          {"the other", {"q", "inkop"}, no, reason_code::not_employed, "vn/1"}});
    }
    SECTION("before the first who is recorded somebody else may have held it; in a gap and after "
            "the last, nobody") {
        region.appointed("p", "a", between("2020-01-01", "2020-12-31"), answer::yes);
        region.appointed("q", "a", between("2021-02-01", "2021-12-31"), answer::yes);
        ask_both(region, {
                             {"the day before the first",
                              {"a", "inkop", "2019-12-31"},
                              depends,
                              reason_code::fact_unknown,
                              "vn/1"},
                             {"the first day",
                              {"a", "inkop", "2020-01-01"},
                              yes,
                              reason_code::delegated,
                              "vn/1"},
                             {"the first day of the gap",
                              {"a", "inkop", "2021-01-01"},
                              no,
                              reason_code::post_unheld,
                              "vn/1"},
                             {"its last day",
                              {"a", "inkop", "2021-01-31"},
                              no,
                              reason_code::post_unheld,
                              "vn/1"},
                             {"the day after it",
                              {"a", "inkop", "2021-02-01"},
                              yes,
                              reason_code::delegated,
                              "vn/1"},
                             {"the day after the last",
                              {"a", "inkop", "2022-01-01"},
                              no,
                              reason_code::post_unheld,
                              "vn/1"},
                             {"nothing that is said of a holder fills it",
                              {"a", "inkop", "2022-01-01", "holder_is_employed=yes"},
                              no,
                              reason_code::post_unheld,
                              "vn/1"},
                         });
    }
    SECTION("a vacancy that is stated") {
        region.all.posts[1].vacancies.push_back(
            {between("2024-01-01", "2024-06-30"), {{"PM § 1", {}}}});
        ask_both(region, {
                             {"the day before",
                              {"a", "inkop", "2023-12-31"},
                              yes,
                              reason_code::delegated,
                              "vn/1"},
                             {"the first day",
                              {"a", "inkop", "2024-01-01"},
                              no,
                              reason_code::post_unheld,
                              "vn/1"},
                             {"the last day",
                              {"a", "inkop", "2024-06-30"},
                              no,
                              reason_code::post_unheld,
                              "vn/1"},
                             {"the day after",
                              {"a", "inkop", "2024-07-01"},
                              yes,
                              reason_code::delegated,
                              "vn/1"},
                         });
    }
    SECTION("an alternate does not hold the post") {
        region.appointed("p", "a", since("2020-01-01"), answer::no, appointment_kind::alternate);
        ask_both(region,
                 {{"no holder stated", {"a", "inkop"}, yes, reason_code::delegated, "vn/1"}});
    }
}

TEST_CASE("OPEN-E: who may instead of a post that nobody holds is told", "[decide][holders]") {
    auto region = one_delegate();
    region.all.posts[1].vacancies.push_back({since("2024-01-01"), {{"PM § 1", {}}}});
    const auto made = both_resolvers{region}.explain({"a", "inkop"});
    REQUIRE(made.reason == reason_code::post_unheld);
    REQUIRE(made.instead.size() == 1);
    CHECK(name_of(made.of(), made.instead.front().who) == "vn");
}

TEST_CASE("KL 7:6: whoever could not hold the power on the day has handed nothing on",
          "[decide][holders]") {
    auto region = two_committees();
    region.all.orders.back().may_sub_delegate = answer::yes;
    region.point("1", "inkop", "chef");
    region.passed_on("chef", "a", "vn", "1").limits.when = since("2020-06-01");
    SECTION("given by a head who was hired in") {
        region.appointed("p", "chef", between("2020-01-01", "2020-12-31"), answer::no);
        region.appointed("q", "chef", since("2021-01-01"), answer::yes);
        ask_both(
            region,
            {{"the head of today holds it", {"chef", "inkop"}, yes, reason_code::delegated, "vn/1"},
             {"what was given then is nothing",
              {"a", "inkop"},
              no,
              reason_code::not_employed,
              "vn/1"}});
    }
    SECTION("given while the post was vacant") {
        region.appointed("p", "chef", between("2020-01-01", "2020-05-31"), answer::yes);
        region.appointed("q", "chef", since("2020-06-02"), answer::yes);
        ask_both(region, {{"nothing", {"a", "inkop"}, no, reason_code::post_unheld, "vn/1"}});
    }
    SECTION("whether the giver was employed, nobody has said") {
        region.appointed("p", "chef", since("2020-01-01"), answer::unknown);
        ask_both(region, {{"asked", {"a", "inkop"}, depends, reason_code::fact_unknown, "vn/1"},
                          {"said",
                           {"a", "inkop", "2024-05-06", "giver_was_employed=yes"},
                           yes,
                           reason_code::sub_delegated,
                           "vn/1"},
                          {"denied",
                           {"a", "inkop", "2024-05-06", "giver_was_employed=no"},
                           no,
                           reason_code::fact_required,
                           "vn/1"}});
    }
}

TEST_CASE("OPEN-A, KL 7:6: a head of administration within the committee's area",
          "[decide][holders]") {
    auto region = two_committees();
    region.all.orders.back().may_sub_delegate = answer::yes;
    region.employee("fchef", "ff", true).head_of_administration = answer::yes;
    region.employee("utan", "").head_of_administration = answer::yes;
    region.point("1", "inkop", "chef fchef utan");
    for (const auto* head : {"chef", "fchef", "utan"})
        region.passed_on(head,
                         head == std::string{"chef"}    ? "a"
                         : head == std::string{"fchef"} ? "b"
                                                        : "c",
                         "vn", "1");
    const row by_own{
        "the committee's own", {"a", "inkop"}, yes, reason_code::sub_delegated, "vn/1"};
    SECTION("as the tree of units tells") {
        ask_both(region, {by_own,
                          {"of another committee's administration",
                           {"b", "inkop"},
                           no,
                           reason_code::not_head_of_administration,
                           "vn/1"},
                          {"who remains a delegate himself",
                           {"fchef", "inkop"},
                           yes,
                           reason_code::delegated,
                           "vn/1"},
                          {"whose administration is not stated",
                           {"c", "inkop"},
                           depends,
                           reason_code::fact_unknown,
                           "vn/1"},
                          {"the case says that it serves",
                           {"c", "inkop", "2024-05-06", "is_head_of_administration=yes"},
                           yes,
                           reason_code::sub_delegated,
                           "vn/1"},
                          {"it opens nothing that the data denies",
                           {"b", "inkop", "2024-05-06", "is_head_of_administration=yes"},
                           no,
                           reason_code::not_head_of_administration,
                           "vn/1"}});
    }
    SECTION("a shared administration is stated once") {
        for (auto& post : region.all.posts)
            if (post.key == "fchef") post.heads_administration_for = named_all("fn vn");
        ask_both(region,
                 {by_own, {"shared", {"b", "inkop"}, yes, reason_code::sub_delegated, "vn/1"}});
    }
    SECTION(
        "KL 7:1: the director heads the administration under styrelsen, and is not asked there") {
        for (auto& organ : region.all.organs)
            if (organ.key == "vn") organ.kind = organ_kind::executive_board;
        for (auto& post : region.all.posts)
            if (post.key == "utan") post.is_director = true;
        ask_both(region,
                 {{"the director", {"c", "inkop"}, yes, reason_code::sub_delegated, "vn/1"}});
    }
    SECTION("the tree counts as it is on the day asked") {
        for (auto& unit : region.all.units)
            if (unit.key == "ff") {
                unit.organ = {};
                unit.parent = named("vf");
                unit.former_parents.push_back({{}, day("2023-12-31"), {}});
            }
        ask_both(region, {{"while it stands apart",
                           {"b", "inkop", "2023-12-31"},
                           depends,
                           reason_code::fact_unknown,
                           "vn/1"},
                          {"from the day it belongs to the committee's",
                           {"b", "inkop", "2024-01-01"},
                           yes,
                           reason_code::sub_delegated,
                           "vn/1"}});
    }
}

TEST_CASE("OPEN-B: whoever is said to be hindered is never a plain yes", "[decide][holders]") {
    auto region = one_delegate();
    SECTION("absence takes no mandate away, but whoever decides is in service") {
        ask_both(
            region,
            {{"hindered",
              {"a", "inkop", "2024-05-06", "delegate_hindered=yes"},
              depends,
              reason_code::fact_unknown,
              "vn/1"},
             {"and in service",
              {"a", "inkop", "2024-05-06", "delegate_hindered=yes delegate_acts_in_service=yes"},
              yes,
              reason_code::delegated,
              "vn/1"},
             {"and not",
              {"a", "inkop", "2024-05-06", "delegate_hindered=yes delegate_acts_in_service=no"},
              no,
              reason_code::fact_required,
              "vn/1"},
             {"not hindered",
              {"a", "inkop", "2024-05-06", "delegate_hindered=no"},
              yes,
              reason_code::delegated,
              "vn/1"},
             {"by name",
              {.who = "a", .matter = "inkop", .hindered = "a=yes"},
              depends,
              reason_code::fact_unknown,
              "vn/1"},
             {"a name beats what is said of nobody by name",
              {.who = "a", .matter = "inkop", .facts = "delegate_hindered=yes", .hindered = "a=no"},
              yes,
              reason_code::delegated,
              "vn/1"},
             {"another's hindrance is another's",
              {.who = "a", .matter = "inkop", .hindered = "b=yes"},
              yes,
              reason_code::delegated,
              "vn/1"}});
    }
    SECTION("by jäv he does not decide (KL 7:4)") {
        ask_both(region, {{"jäv",
                           {"a", "inkop", "2024-05-06",
                            "delegate_hindered=yes disqualified=yes delegate_acts_in_service=yes"},
                           no,
                           reason_code::disqualified,
                           "vn/1"}});
    }
    SECTION("where the order lets the stand-in decide instead") {
        region.all.orders.back().stand_in_decides_instead = answer::yes;
        ask_both(region, {{"no",
                           {"a", "inkop", "2024-05-06",
                            "delegate_hindered=yes delegate_acts_in_service=yes"},
                           no,
                           reason_code::stand_in_decides_instead,
                           "vn/1"}});
    }
    SECTION("a person is meant as holder of the post") {
        region.appointed("p", "a", since("2020-01-01"), answer::yes);
        ask_both(region, {{"the person",
                           {.who = "p", .matter = "inkop", .hindered = "p=yes"},
                           depends,
                           reason_code::fact_unknown,
                           "vn/1"},
                          {"the post",
                           {.who = "a", .matter = "inkop", .hindered = "p=yes"},
                           depends,
                           reason_code::fact_unknown,
                           "vn/1"}});
    }
}

TEST_CASE("OPEN-C: a later stand-in decides only when all before are hindered",
          "[decide][holders]") {
    auto region = one_delegate();
    region.all.orders.back().points.back().whole.substitutes = named_all("b c");
    ask_both(
        region,
        {{"the first, nothing said", {"b", "inkop"}, depends, reason_code::fact_unknown, "vn/1"},
         {"the first",
          {"b", "inkop", "2024-05-06", "delegate_hindered=yes"},
          yes,
          reason_code::substitute_acts,
          "vn/1"},
         {"the second, of the first nothing said",
          {"c", "inkop", "2024-05-06", "delegate_hindered=yes"},
          depends,
          reason_code::fact_unknown,
          "vn/1"},
         {"the second, both hindered",
          {"c", "inkop", "2024-05-06", "delegate_hindered=yes earlier_stand_ins_hindered=yes"},
          yes,
          reason_code::substitute_acts,
          "vn/1"},
         {"by name",
          {.who = "c", .matter = "inkop", .hindered = "a=yes b=yes"},
          yes,
          reason_code::substitute_acts,
          "vn/1"},
         {"the first is known to be available",
          {.who = "c", .matter = "inkop", .hindered = "a=yes b=no"},
          no,
          reason_code::fact_required,
          "vn/1"},
         {"the delegate is",
          {.who = "c", .matter = "inkop", .hindered = "a=no b=yes"},
          no,
          reason_code::fact_required,
          "vn/1"}});
}

TEST_CASE("OPEN-E: a stand-in decides for a vacant post only where the order's words cover that",
          "[decide][holders]") {
    auto region = one_delegate();
    region.all.orders.back().points.back().whole.substitutes = named_all("b");
    region.all.posts[1].vacancies.push_back({since("2024-01-01"), {{"PM § 1", {}}}});
    const auto asks = [&](answer covers, verdict expected, reason_code code) {
        region.all.orders.back().stand_in_covers_vacancy = covers;
        ask_both(region, {{"on the first day of the vacancy",
                           {"b", "inkop", "2024-01-01", "delegate_hindered=yes"},
                           expected,
                           code,
                           "vn/1"},
                          {"the day before, by hindrance alone",
                           {"b", "inkop", "2023-12-31", "delegate_hindered=yes"},
                           yes,
                           reason_code::substitute_acts,
                           "vn/1"}});
    };
    asks(answer::unknown, depends, reason_code::fact_unknown);
    asks(answer::yes, yes, reason_code::substitute_acts);
    asks(answer::no, no, reason_code::fact_required);
    // What the case says opens nothing that the order denies.
    ask_both(region, {{"the order's words do not",
                       {"b", "inkop", "2024-01-01", "stand_in_covers_vacancy=yes"},
                       no,
                       reason_code::fact_required,
                       "vn/1"}});
    region.all.orders.back().stand_in_covers_vacancy = answer::unknown;
    ask_both(region, {{"a jurist has read the words",
                       {"b", "inkop", "2024-01-01", "stand_in_covers_vacancy=yes"},
                       yes,
                       reason_code::substitute_acts,
                       "vn/1"}});
}

TEST_CASE("DOC-SUPERIOR: what else the clause on superiors asks", "[decide][holders]") {
    auto region = one_delegate();
    region.fact("kan_inte_vanta");
    auto& order = region.all.orders.back();
    order.superior_steps_in = true;
    order.superior_steps_in_when = named_all("kan_inte_vanta");
    ask_both(region, {{"unknown",
                       {"chef", "inkop", "2024-05-06", "delegate_hindered=yes"},
                       depends,
                       reason_code::fact_unknown,
                       "vn/1"},
                      {"met",
                       {"chef", "inkop", "2024-05-06", "delegate_hindered=yes kan_inte_vanta=yes"},
                       yes,
                       reason_code::superior_may_act,
                       "vn/1"},
                      {"not met",
                       {"chef", "inkop", "2024-05-06", "delegate_hindered=yes kan_inte_vanta=no"},
                       no,
                       reason_code::fact_required,
                       "vn/1"}});
}

TEST_CASE("OPEN-F, KL 6:37: an order delegates the power of the committee that adopted it",
          "[decide][holders]") {
    auto region = one_delegate();
    auto& order = region.all.orders.back();
    auto& committee = region.all.organs.front();
    const auto asks = [&](std::string sentence, verdict expected, reason_code code,
                          std::string on = "2024-05-06", std::string facts = {}) {
        ask_both(region, {{std::move(sentence),
                           {"a", "inkop", std::move(on), std::move(facts)},
                           expected,
                           code,
                           "vn/1"}});
    };
    SECTION("no adoption is stated") {
        order.adopted_on.reset();
        asks("never a plain yes", depends, reason_code::fact_unknown);
        asks("somebody has looked", yes, reason_code::delegated, "2024-05-06",
             "adopted_by_the_committee=yes");
        asks("and it had not", no, reason_code::fact_required, "2024-05-06",
             "adopted_by_the_committee=no");
    }
    SECTION("it is older than its committee") {
        committee.when = since("2023-01-01");
        asks("what became of it is not stated", depends, reason_code::fact_unknown);
        committee.continues = continuation::renamed;
        asks("only the name is new", yes, reason_code::delegated);
        committee.continues = continuation::successor;
        asks("a new body has adopted nothing of the old one's", no,
             reason_code::not_adopted_by_committee);
        order.confirmed_on = day("2023-03-01");
        asks("the day before it confirms it", no, reason_code::not_adopted_by_committee,
             "2023-02-28");
        asks("the day it confirms it: before or after", depends, reason_code::fact_unknown,
             "2023-03-01");
        asks("after", yes, reason_code::delegated, "2023-03-01", "taken_after_adoption=yes");
        asks("the day after", yes, reason_code::delegated, "2023-03-02");
    }
    SECTION("a new committee may adopt before its first day what is to apply from then on") {
        committee.when = since("2023-01-01");
        order.when = since("2023-01-01");
        order.adopted_on = day("2022-12-12");
        asks("its first day", yes, reason_code::delegated, "2023-01-01");
        order.adopted_on = day("2021-12-31");
        asks("a year before, the last day that is its own", yes, reason_code::delegated,
             "2023-01-01");
        order.adopted_on = day("2021-12-30");
        asks("the day before that", depends, reason_code::fact_unknown, "2023-01-01");
        asks("somebody has looked", yes, reason_code::delegated, "2023-01-01",
             "adopted_by_the_committee=yes");
    }
    SECTION("another body adopted it") {
        order.adopted_by = named("fn");
        asks("no", no, reason_code::not_adopted_by_committee);
    }
}

TEST_CASE("OPEN-G, KL 7:5: a role, and a post whose unit is closed", "[decide][holders]") {
    auto region = two_committees();
    region.role("vc");
    region.employee("egen", "e", true, "vc");
    region.employee("annans", "ff", true, "vc");
    region.employee("enhetslos", "", true, "vc");
    auto& point = region.point("1", "inkop", "vc");
    point.whole.limits.reach = scope_kind::whole_region;
    SECTION("a role is read as the committee's own administration's") {
        ask_both(region,
                 {{"within it", {"egen", "inkop"}, yes, reason_code::delegated, "vn/1"},
                  {"in another's", {"annans", "inkop"}, depends, reason_code::fact_unknown, "vn/1"},
                  {"in none that is stated",
                   {"enhetslos", "inkop"},
                   depends,
                   reason_code::fact_unknown,
                   "vn/1"},
                  {"a jurist has read the order",
                   {"annans", "inkop", "2024-05-06", "role_reaches_other_administrations=yes"},
                   yes,
                   reason_code::delegated,
                   "vn/1"}});
    }
    SECTION("unless the order reaches wider") {
        region.all.orders.back().roles_reach_elsewhere = answer::yes;
        ask_both(region,
                 {{"in another's", {"annans", "inkop"}, yes, reason_code::delegated, "vn/1"}});
    }
    SECTION("a closed unit's post has to remain") {
        for (auto& unit : region.all.units)
            if (unit.key == "e") unit.when = between("2015-01-01", "2023-12-31");
        ask_both(
            region,
            {{"its last day", {"egen", "inkop", "2023-12-31"}, yes, reason_code::delegated, "vn/1"},
             {"the day after",
              {"egen", "inkop", "2024-01-01"},
              depends,
              reason_code::fact_unknown,
              "vn/1"},
             {"it does",
              {"egen", "inkop", "2024-01-01", "post_outlives_its_unit=yes"},
              yes,
              reason_code::delegated,
              "vn/1"}});
    }
}

TEST_CASE("OPEN-J: what an order excludes from all points, and urgent matters",
          "[decide][holders]") {
    auto region = two_committees();
    region.seat("ordf", post_kind::chair, "vn");
    region.point("1", "akut", "ordf", point_kind::urgent);
    region.point("2", "inkop", "a");
    auto& order = region.all.orders.back();
    order.excluded = named_all("of_principle_in_the_orders_sense");
    const auto asks = [&](std::string sentence, std::string facts, verdict expected,
                          reason_code code) {
        ask_both(region, {{std::move(sentence),
                           {"ordf", "akut", "2024-05-06", "urgent=yes " + facts},
                           expected,
                           code,
                           "vn/1"}});
    };
    ask_both(region, {{"an ordinary point",
                       {"a", "inkop", "2024-05-06", "of_principle_in_the_orders_sense=yes"},
                       no,
                       reason_code::fact_excluded,
                       "vn/2"}});
    asks("the words do not say", "of_principle_in_the_orders_sense=yes", depends,
         reason_code::fact_unknown);
    asks("they do not reach it",
         "of_principle_in_the_orders_sense=yes exclusion_covers_urgent_matters=no", yes,
         reason_code::urgent_mandate);
    asks("they do", "of_principle_in_the_orders_sense=yes exclusion_covers_urgent_matters=yes", no,
         reason_code::fact_excluded);
    asks("nothing of the kind", "of_principle_in_the_orders_sense=no", yes,
         reason_code::urgent_mandate);
    order.exclusions_cover_urgent = answer::yes;
    asks("the clause names the urgent mandate", "of_principle_in_the_orders_sense=yes", no,
         reason_code::fact_excluded);
    order.exclusions_cover_urgent = answer::no;
    asks("the clause says that it does not reach it", "of_principle_in_the_orders_sense=yes", yes,
         reason_code::urgent_mandate);
    order.exclusions_cover_urgent = answer::unknown;
    order.points.front().despite_exclusions = true;
    asks("the point is freed of it", "of_principle_in_the_orders_sense=yes", yes,
         reason_code::urgent_mandate);
    asks("KL 5:1: what is council's is not the chair's, urgent or not",
         "of_principle_or_greater_importance=yes exercise_of_authority_against_individual=no", no,
         reason_code::reserved_to_council);
}

TEST_CASE("DOC-NOCHANGE: a delegate's decision is not changed", "[decide][holders]") {
    auto region = one_delegate();
    ask_both(region,
             {{"the committee",
               {"vn", "inkop", "2024-05-06", "decided_by_delegate=yes"},
               no,
               reason_code::decided_by_delegate},
              {"what nobody has decided it decides",
               {"vn", "inkop", "2024-05-06", "decided_by_delegate=no"},
               yes,
               reason_code::decides_itself},
              {"and so where nothing is said", {"vn", "inkop"}, yes, reason_code::decides_itself}});
}

TEST_CASE("KL 9:2: a federation's bodies are not modelled, and no answer is a plain yes",
          "[decide][holders]") {
    auto region = one_delegate();
    region.all.the_region->kind = region_kind::federation;
    ask_both(
        region,
        {{"a delegate", {"a", "inkop"}, depends, reason_code::region_kind_not_modelled, "vn/1"},
         {"a committee", {"vn", "inkop"}, depends, reason_code::region_kind_not_modelled},
         {"who has nothing has nothing", {"b", "inkop"}, no, reason_code::no_delegation}});
}

TEST_CASE("KL 6:38 p. 4, 8:1: where council has not opened for citizens' proposals no matter was "
          "raised by one",
          "[decide][holders]") {
    auto region = one_delegate();
    region.all.orders.back().assessed.found = {};
    const std::string rest =
        "concerns_goals_direction_scope_quality=no opinion_to_council=no "
        "opinion_on_appeal_of_whole_committee=no important_exercise_of_authority=no "
        "special_statute_ban=no of_principle_or_greater_importance=no ";
    ask_both(region, {{"nobody says anything",
                       {"a", "inkop", "2024-05-06", rest},
                       depends,
                       reason_code::fact_unknown,
                       "vn/1"}});
    region.all.the_region->citizens_proposals = answer::no;
    ask_both(region, {{"there are none",
                       {"a", "inkop", "2024-05-06", rest},
                       yes,
                       reason_code::delegated,
                       "vn/1"},
                      {"the case beats it",
                       {"a", "inkop", "2024-05-06", rest + "citizens_proposal=yes"},
                       no,
                       reason_code::prohibited_by_law,
                       "vn/1"}});
    region.all.the_region->citizens_proposals = answer::yes;
    ask_both(region, {{"council has opened for them",
                       {"a", "inkop", "2024-05-06", rest},
                       depends,
                       reason_code::fact_unknown,
                       "vn/1"}});
}

TEST_CASE("KL 7:5, 6:39: right answer by the right rule", "[decide][holders]") {
    auto region = two_committees();
    region.seat("ordf", post_kind::chair, "vn");
    region.employee("konsult", "e").kind = post_kind::outsider;
    region.point("1", "inkop", "chef konsult");
    const both_resolvers both{region};
    const auto first_rule = [&](const asked& words_of) {
        return std::string{both.explain(words_of).reasons.front().rule->id};
    };
    CHECK(first_rule({"ordf", "inkop", "2024-05-06", "urgent=yes"}) == "KL-6-39");
    CHECK(first_rule({"ordf", "inkop"}) == "KL-6-37");
    CHECK(first_rule({"konsult", "inkop"}) == "KL-7-5");
    // The order gives no leave to hand on: nothing was given (7:5), not something that lacks a step (7:6).
    region.all.orders.back().may_sub_delegate = answer::no;
    const both_resolvers silent{region};
    CHECK(silent.explain({"a", "inkop"}).reasons.front().rule->id == "KL-7-5");
    region.all.orders.back().may_sub_delegate = answer::yes;
    const both_resolvers allowed{region};
    CHECK(allowed.explain({"a", "inkop"}).reasons.front().rule->id == "KL-7-6");
}

TEST_CASE("KL 6:28: jäv is one person's, never a body's", "[decide][holders]") {
    auto region = one_delegate();
    ask_both(region, {{"the delegate",
                       {"a", "inkop", "2024-05-06", "disqualified=yes"},
                       no,
                       reason_code::disqualified,
                       "vn/1"},
                      {"the committee",
                       {"vn", "inkop", "2024-05-06", "disqualified=yes"},
                       yes,
                       reason_code::decides_itself}});
}

TEST_CASE("KL 5:2, 6:5, OPEN-K: what council lets a committee decide is the committee's decision",
          "[decide][holders]") {
    drafted region;
    region.matter("m");
    region.organ("kf", organ_kind::council, "m");
    region.organ("vn", organ_kind::committee);
    region.order("kf", "kf").assessed = found_ordinary();
    region.point("1", "m", "vn");
    const both_resolvers both{region};
    const auto made = both.explain({"vn", "m"});
    INFO(in_words(made));
    REQUIRE(made.verdict == verdict::authorised);
    std::string duties;
    for (const auto& one : made.duties)
        duties += (duties.empty() ? "" : " ") + std::string{one.rule->id} + ':' +
                  name_of(made.of(), one.by);
    CHECK(duties == "KL-6-35:vn KL-5-69:vn KL-8-12:vn KL-6-5:vn");
}

TEST_CASE("OPEN-F, KL 5:2: council's order lets a committee decide when council has adopted it",
          "[decide][holders]") {
    drafted region;
    region.matter("m");
    region.organ("kf", organ_kind::council, "m");
    region.organ("vn", organ_kind::committee);
    region.organ("fn", organ_kind::committee);
    auto& order = region.order("kf", "kf");
    order.assessed = found_ordinary();
    region.point("1", "m", "vn");
    ask_both(region,
             {{"adopted by council", {"vn", "m"}, yes, reason_code::delegated_by_council, "kf/1"}});
    order.adopted_by = named("fn");
    ask_both(region, {{"adopted by a committee",
                       {"vn", "m"},
                       no,
                       reason_code::not_adopted_by_committee,
                       "kf/1"}});
    order.adopted_by = {};
    order.adopted_on.reset();
    ask_both(region,
             {{"no adoption is stated", {"vn", "m"}, depends, reason_code::fact_unknown, "kf/1"},
              {"council has been asked",
               {"vn", "m", "2024-05-06", "adopted_by_the_committee=yes"},
               yes,
               reason_code::delegated_by_council,
               "kf/1"}});
    order.confirmed_on = day("2023-03-01");
    ask_both(region, {{"the day before council confirms it",
                       {"vn", "m", "2023-02-28"},
                       depends,
                       reason_code::fact_unknown,
                       "kf/1"},
                      {"the day that it does",
                       {"vn", "m", "2023-03-01", "taken_after_adoption=yes"},
                       yes,
                       reason_code::delegated_by_council,
                       "kf/1"}});
}

TEST_CASE("DOC-LINE: whoever stands in for one who executes receives no delegation",
          "[decide][holders]") {
    auto region = two_committees();
    auto& point = region.point("1", "inkop", "a");
    point.kind = point_kind::execution;
    point.whole.substitutes = named_all("b");
    ask_both(region, {{"whether it is execution has to be assessed",
                       {"b", "inkop", "2024-05-06", "delegate_hindered=yes"},
                       depends,
                       reason_code::fact_unknown,
                       "vn/1"},
                      {"it is",
                       {"b", "inkop", "2024-05-06", "delegate_hindered=yes execution=yes"},
                       yes,
                       reason_code::substitute_acts,
                       "vn/1"}});
}
