// SPDX-License-Identifier: MIT
// Region Norrbotten, from its own documents: what they let a post decide, since when, and what they leave open.
//
// Expected answers come from the minutes of 12 March 2024 (§§ 37, 40, 41, 43), the plan of hälso- och
// sjukvårdsnämnden and the guideline on visits. "Assessed" means that the question asserts two traits as no:
// no document of the region assesses its points.

#include "support/catch.hpp"
#include "support/region.hpp"
#include <mandat/decide/reference.hpp>

using namespace mandat;
using namespace mandat::test;

namespace {

const reference_resolver& norrbotten() {
    static const reference_resolver resolver{load_example("norrbotten")};
    return resolver;
}
asking ask(std::string_view who, std::string_view matter, std::string_view day) {
    return {norrbotten(), who, matter, day};
}
date day(std::string_view text) {
    return *parse_date(text);
}

} // namespace

TEST_CASE("Norrbotten, rs/7.6: nobody has assessed the point, so what 6:38 and 5:1 ask decides",
          "[norrbotten][kl-6-38-1][kl-5-1]") {
    const auto made = norrbotten().explain(ask("regiondirektor", "rs/7.6", "2024-03-13"));
    CHECK(made.verdict == verdict::depends);
    REQUIRE(made.assess.size() == traits_of_the_ban.size() + traits_of_councils_matters.size());
    for (const auto fact : traits_of_the_ban) CHECK(has_to_assess(made, fact));
    for (const auto fact : traits_of_councils_matters) CHECK(has_to_assess(made, fact));
    CHECK(cites(made, "KL-6-38-1"));
    CHECK(cites(made, "KL-5-1"));

    INFO("the frame of § 40 is a note, with the day it applies from");
    CHECK(std::any_of(made.notes.begin(), made.notes.end(), [](const note& one) {
        return one.kind == note_kind::remark && one.day == day("2024-06-10");
    }));
}

TEST_CASE("Norrbotten, rs/7.6: assessed, the regiondirektör may decide by § 41",
          "[norrbotten][kl-7-5]") {
    const auto made =
        norrbotten().explain(ask("regiondirektor", "rs/7.6", "2024-03-13").assessed());
    CHECK(made.verdict == verdict::authorised);
    CHECK(made.reason == reason_code::delegated);
    CHECK(cites(made, "KL-7-5"));
    REQUIRE(made.chain.size() == 2);
    CHECK(made.chain[0].holder == subject{norrbotten().of().find_organ("rs")});
    CHECK(made.chain[1].holder == subject{norrbotten().of().find_post("regiondirektor")});
    const auto& order = norrbotten().of().at(norrbotten().of().at(made.point).order);
    CHECK(order.adopted.paragraph == "§ 41");
    CHECK(order.adopted.diary == "NLL-00290-2024");
    CHECK(made.instead.empty());
}

TEST_CASE("Norrbotten, rs/7.6: when it concerns the scope of the activity only the board decides",
          "[norrbotten][kl-6-38-1]") {
    const auto made =
        norrbotten().explain(ask("regiondirektor", "rs/7.6", "2024-03-13")
                                 .facts({{"concerns_goals_direction_scope_quality", answer::yes},
                                         {"of_principle_or_greater_importance", answer::no}}));
    CHECK(made.verdict == verdict::not_authorised);
    CHECK(made.reason == reason_code::prohibited_by_law);
    CHECK(cites(made, "KL-6-38-1"));
    CHECK(keys_of(norrbotten().of(), made.instead) == "rs");

    INFO("with nothing more asserted, it is the board's if it is not council's");
    const auto alone =
        norrbotten().explain(ask("regiondirektor", "rs/7.6", "2024-03-13")
                                 .facts({{"concerns_goals_direction_scope_quality", answer::yes}}));
    CHECK(alone.verdict == verdict::not_authorised);
    CHECK(cites(alone, "KL-6-38-1"));
}

TEST_CASE("Norrbotten, rs/7.6: on the day of adoption it hangs on what came first",
          "[norrbotten][doc-order]") {
    const auto open =
        norrbotten().explain(ask("regiondirektor", "rs/7.6", "2024-03-12").assessed());
    CHECK(open.verdict == verdict::depends);
    REQUIRE(open.assess.size() == 1);
    CHECK(has_to_assess(open, legal_fact::taken_after_adoption));

    CHECK(norrbotten()
              .check(ask("regiondirektor", "rs/7.6", "2024-03-12")
                         .assessed()
                         .facts({{"taken_after_adoption", answer::yes}}))
              .verdict == verdict::authorised);
    const auto before = norrbotten().check(ask("regiondirektor", "rs/7.6", "2024-03-12")
                                               .assessed()
                                               .facts({{"taken_after_adoption", answer::no}}));
    CHECK(before.verdict == verdict::not_authorised);
    CHECK(before.reason == reason_code::not_yet);

    INFO("the meeting sat from 13:00 to 14:03");
    CHECK(norrbotten()
              .check(ask("regiondirektor", "rs/7.6", "2024-03-12").assessed().at("12:59"))
              .verdict == verdict::not_authorised);
    CHECK(norrbotten()
              .check(ask("regiondirektor", "rs/7.6", "2024-03-12").assessed().at("13:30"))
              .verdict == verdict::depends);
    CHECK(norrbotten()
              .check(ask("regiondirektor", "rs/7.6", "2024-03-12").assessed().at("14:03"))
              .verdict == verdict::authorised);
}

TEST_CASE("Norrbotten, rs/7.6: the day before it is not yet in force, and the board may itself",
          "[norrbotten][doc-order]") {
    const auto made =
        norrbotten().explain(ask("regiondirektor", "rs/7.6", "2024-03-11").assessed());
    CHECK(made.verdict == verdict::not_authorised);
    CHECK(made.reason == reason_code::not_yet);
    REQUIRE(!made.reasons.empty());
    CHECK(made.reasons.front().day == day("2024-03-12"));
    CHECK(keys_of(norrbotten().of(), made.instead) == "rs");
}

TEST_CASE("Norrbotten, rs/7.6: no sub-delegation to a divisionschef is recorded",
          "[norrbotten][kl-7-6]") {
    const auto made =
        norrbotten().explain(ask("divisionschef_nara", "rs/7.6", "2024-06-15").assessed());
    CHECK(made.verdict == verdict::not_authorised);
    CHECK(made.reason == reason_code::no_sub_delegation);
    CHECK(cites(made, "KL-7-6"));
    CHECK(keys_of(norrbotten().of(), made.instead) == "regiondirektor rs");
}

TEST_CASE("Norrbotten, rs/3.1: the earlier order names the unit by its earlier name",
          "[norrbotten][doc-order]") {
    const auto made = norrbotten().explain(ask("vc_inkop", "rs/3.1", "2024-02-01").assessed());
    CHECK(made.verdict == verdict::depends);
    // OPEN-F: no document says when, or by whom, the order before 2024-03-12 was adopted.
    REQUIRE(made.assess.size() == 2);
    CHECK(has_to_assess(made, legal_fact::within_point_text));
    CHECK(has_to_assess(made, legal_fact::adopted_by_the_committee));

    const auto within =
        norrbotten().explain(ask("vc_inkop", "rs/3.1", "2024-02-01")
                                 .assessed()
                                 .facts({{"within_point_text", answer::yes},
                                         {"adopted_by_the_committee", answer::yes}}));
    CHECK(within.verdict == verdict::authorised);
    CHECK(norrbotten().of().at(norrbotten().of().at(within.point).order).version ==
          "före 2024-03-12");
    CHECK(std::any_of(within.notes.begin(), within.notes.end(), [](const note& one) {
        return one.kind == note_kind::earlier_name &&
               one.former_name == "verksamhetschef Inköp och upphandling";
    }));

    const auto unit = norrbotten().of().at(norrbotten().of().find_post("vc_inkop")).unit;
    CHECK(norrbotten().of().at(unit).named.on(day("2023-12-31")) == "Inköp och upphandling");
    CHECK(norrbotten().of().at(unit).named.on(day("2024-01-01")) == "Inköp och försörjning");
}

TEST_CASE("Norrbotten, rs/3.1: before the first list of decisions there is no evidence",
          "[norrbotten][doc-order]") {
    const auto made = norrbotten().explain(ask("vc_inkop", "rs/3.1", "2023-12-19").assessed());
    CHECK(made.verdict == verdict::not_authorised);
    CHECK(made.reason == reason_code::no_evidence_before);
    REQUIRE(!made.reasons.empty());
    CHECK(made.reasons.front().day == day("2023-12-20"));
    CHECK(norrbotten().check(ask("vc_inkop", "rs/3.1", "2023-12-20").assessed()).verdict ==
          verdict::depends);
}

TEST_CASE(
    "Norrbotten, rs/3.3: buyers of hired staff may award once the framework agreement applies",
    "[norrbotten][doc-order]") {
    const auto before =
        norrbotten().explain(ask("inkopare_hyrpersonal", "rs/3.3", "2024-03-31").assessed());
    CHECK(before.verdict == verdict::not_authorised);
    CHECK(before.reason == reason_code::instrument_not_in_force);
    REQUIRE(!before.reasons.empty());
    CHECK(before.reasons.front().day == day("2024-04-01"));
    CHECK(norrbotten()
              .check(ask("inkopare_hyrpersonal", "rs/3.3", "2024-04-01").assessed())
              .verdict == verdict::authorised);
}

TEST_CASE("Norrbotten, rs/3.3: who may award on 1 April, lowest level first",
          "[norrbotten][who-may]") {
    const auto who = norrbotten().who_may(ask("rs", "rs/3.3", "2024-04-01").assessed());
    CHECK(keys_of(norrbotten().of(), who) ==
          "inkopare_hyrpersonal vc_inkop divisionschef_regionstod rs");
    CHECK(keys_of(norrbotten().of(),
                  norrbotten().who_may(ask("rs", "rs/3.3", "2024-03-31").assessed())) ==
          "vc_inkop divisionschef_regionstod rs");
}

TEST_CASE("Norrbotten: Beställning Vårdval primärvård is excluded from hälso- och "
          "sjukvårdsnämnden's remit",
          "[norrbotten][kl-6-2]") {
    const auto made =
        norrbotten().explain(ask("hsn", "bestallning_primarvard", "2024-03-13").assessed());
    CHECK(made.verdict == verdict::not_authorised);
    CHECK(made.reason == reason_code::excluded_from_remit);
    CHECK(cites(made, "KL-6-2"));
    CHECK(keys_of(norrbotten().of(), made.instead) == "rs");
    CHECK(
        norrbotten().check(ask("rs", "bestallning_primarvard", "2024-03-13").assessed()).verdict ==
        verdict::authorised);
}

TEST_CASE("Norrbotten: the documents name no enhetschef", "[norrbotten]") {
    const auto made = norrbotten().explain(ask("enhetschef", "rs/7.6", "2024-03-13").assessed());
    CHECK(made.verdict == verdict::not_authorised);
    CHECK(made.reason == reason_code::unknown_post);
}

TEST_CASE("Norrbotten: an exception from the prohibition on photography is execution or a decision",
          "[norrbotten][doc-line]") {
    const auto open =
        norrbotten().explain(ask("ansvarig_chef", "undantag_fotoforbud", "2024-03-13"));
    CHECK(open.verdict == verdict::depends);
    REQUIRE(open.assess.size() == 2);
    CHECK(has_to_assess(open, legal_fact::execution));
    CHECK(open.assess.back().fact.own ==
          norrbotten().of().find_fact("secrecy_and_integrity_guaranteed"));
    CHECK(cites(open, "DOC-LINE"));

    const auto executed =
        norrbotten().explain(ask("ansvarig_chef", "undantag_fotoforbud", "2024-03-13")
                                 .facts({{"execution", answer::yes},
                                         {"secrecy_and_integrity_guaranteed", answer::yes}}));
    CHECK(executed.verdict == verdict::authorised);
    CHECK(executed.reason == reason_code::no_delegation_needed);

    const auto decided = norrbotten().explain(
        ask("ansvarig_chef", "undantag_fotoforbud", "2024-03-13")
            .facts({{"execution", answer::no}, {"secrecy_and_integrity_guaranteed", answer::yes}}));
    CHECK(decided.verdict == verdict::not_authorised);
    CHECK(decided.reason == reason_code::no_delegation);
}

TEST_CASE("Norrbotten: nobody vouches for later days, and every ruling says so", "[norrbotten]") {
    CHECK(!norrbotten().of().region().known_through);
    const asking rows[] = {
        ask("regiondirektor", "rs/7.6", "2024-03-13"),
        ask("regiondirektor", "rs/7.6", "2024-03-11").assessed(),
        ask("divisionschef_nara", "rs/7.6", "2024-06-15").assessed(),
        ask("vc_inkop", "rs/3.1", "2024-02-01").assessed(),
        ask("inkopare_hyrpersonal", "rs/3.3", "2024-04-01").assessed(),
        ask("hsn", "bestallning_primarvard", "2024-03-13").assessed(),
        ask("ansvarig_chef", "undantag_fotoforbud", "2024-03-13"),
        ask("enhetschef", "rs/7.6", "2024-03-13").assessed(),
    };
    for (const auto& row : rows) {
        const auto made = norrbotten().explain(row);
        const auto found = std::find_if(made.notes.begin(), made.notes.end(), [](const note& one) {
            return one.kind == note_kind::newest_source;
        });
        REQUIRE(found != made.notes.end());
        CHECK(found->day == day("2024-03-12"));
    }
}

TEST_CASE("Norrbotten: evidence of decisions is never a grant", "[norrbotten]") {
    CHECK(!norrbotten().of().evidence_found().empty());
    for (const auto* key :
         {"ekonomidirektor", "regionjurist", "rs_ordforande", "halso_sjukvardsdirektor"}) {
        const auto post = norrbotten().of().find_post(key);
        INFO(key);
        REQUIRE(post.is_valid());
        CHECK(norrbotten().may_decide(post, day("2024-03-13")).empty());
    }
}

TEST_CASE("Norrbotten: nine organs, and valutskottet prepares but cannot decide",
          "[norrbotten][kl-3-2]") {
    const auto organs = norrbotten().of().organs();
    CHECK(std::count_if(organs.begin(), organs.end(),
                        [](const organ& one) { return one.kind != organ_kind::company; }) == 9);
    CHECK(std::count_if(organs.begin(), organs.end(),
                        [](const organ& one) { return one.kind == organ_kind::company; }) == 11);
    const auto made = norrbotten().explain(ask("valutskottet", "rs/7.6", "2024-03-13").assessed());
    CHECK(made.verdict == verdict::not_authorised);
    CHECK(gives(made, reason_code::cannot_decide));
    CHECK(cites(made, "KL-3-2"));
}

TEST_CASE("Norrbotten: before 2018 the 1991 Act applied, and no fact makes a yes",
          "[norrbotten][era]") {
    const auto made = norrbotten().check(ask("rs", "rs/7.6", "2017-12-31").assessed());
    CHECK(made.verdict == verdict::depends);
    CHECK(made.reason == reason_code::era_not_modelled);
    CHECK(norrbotten().check(ask("rs", "rs/7.6", "2018-01-01").assessed()).verdict ==
          verdict::not_authorised);
}
