// SPDX-License-Identifier: MIT
// Times for appeal that start when somebody is told: förvaltningslagen (2017:900) 44 §, a refused document, systems of
// choice, and procurement under lagen (2016:1145) om offentlig upphandling 20:1-3, 20:11-12 and 20:18.
//
// Days and weekdays were counted by hand; two of the standstills are the procurement agency's own examples (April 2019).
#include "appeal/support.hpp"
#include "support/catch.hpp"
#include <mandat/appeal/effect_in_time.hpp>
#include <mandat/appeal/service.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

using times = std::vector<appeal_time>;

recipient told(std::string_view name, std::string_view day) {
    return {.name = std::string{name}, .told = on(day)};
}
recipient public_party(std::string_view name, std::string_view day = {}) {
    recipient made{.name = std::string{name}, .represents_public = true};
    if (!day.empty()) made.told = on(day);
    return made;
}
recipient not_known(std::string_view name) {
    return {.name = std::string{name}};
}

times of_decision(std::string_view decided, const std::vector<recipient>& parties) {
    auto found = administrative_appeal_time(on(decided), parties);
    REQUIRE(found.has_value());
    return found.value();
}
std::string legal_force(const times& found) {
    const auto first = legal_force_from(found);
    return first ? with_weekday(*first) : "";
}

sent_notice by_wire(std::string_view day) {
    return {sent_by::electronic_means, on(day)};
}
sent_notice by_letter(std::string_view day) {
    return {sent_by::other_means, on(day)};
}
const sent_notice undated{sent_by::electronic_means, no_day};

appeal_time review_of(const procurement_notice& of) {
    auto found = procurement_review_time(of);
    REQUIRE(found.has_value());
    return found.value();
}

struct review_row {
    std::string_view sentence;
    procurement_notice of;
    std::string_view time;
    std::string_view rules;
};
void check_rows(const std::vector<review_row>& rows) {
    for (const auto& [sentence, of, time, rules] : rows) {
        INFO(sentence);
        const auto found = review_of(of);
        INFO("rules: " << ids_of(found.by));
        CHECK(text_of(found) == time);
        CHECK(cites_all(found.by, rules));
        if (!found.last_day()) {
            CHECK_FALSE(found.why.sv.empty());
            CHECK_FALSE(found.why.en.empty());
        }
    }
}

/// Without a day: the length, what starts it, and where it is handed in.
void check_rule_of(const appeal_time& found, std::string_view limit, std::string_view where) {
    CHECK(text_of(found) == "start_not_known");
    REQUIRE(found.limit != nullptr);
    CHECK(found.limit->key == limit);
    CHECK(found.limit->length == duration{3, duration::unit::weeks});
    CHECK_FALSE(found.limit->from.sv.empty());
    CHECK(found.limit->where.en.find(where) != std::string_view::npos);
    CHECK_FALSE(found.why.sv.empty());
    CHECK_FALSE(found.by.empty());
}

const auto renewed = award_kind::renewed_competition;

} // namespace

// ------------------------------------------------------------------------------- Förvaltningslagen 44 §

TEST_CASE("FL 44: each party has a time of its own, and legal force comes after the latest",
          "[appeal][service][fl-44]") {
    const auto found =
        of_decision("2026-03-13", {told("A", "2026-03-16 Mon"), told("B", "2026-03-19 Thu")});
    REQUIRE(found.size() == 2);
    CHECK(found[0].whose == "A");
    CHECK(text_of(found[0]) == "runs_out 2026-04-07 Tue"); // 6 April is Easter Monday
    CHECK(found[1].whose == "B");
    CHECK(text_of(found[1]) == "runs_out 2026-04-09 Thu");
    CHECK(legal_force(found) == "2026-04-10 Fri");
    for (const auto& one : found) CHECK(cites(one.by, "FL-44"));
}

TEST_CASE("FL 44: three weeks from when the party was told, moved over closed days",
          "[appeal][service][fl-44]") {
    struct row {
        std::string_view sentence;
        std::string_view told;
        std::string_view time;
    };
    const row rows[] = {
        {"Easter Monday", "2026-03-16 Mon", "runs_out 2026-04-07 Tue"},
        {"1 May", "2026-04-10 Fri", "runs_out 2026-05-04 Mon"},
        {"Ascension Day", "2026-04-23 Thu", "runs_out 2026-05-15 Fri"},
        {"the National Day, a Saturday", "2026-05-16 Sat", "runs_out 2026-06-08 Mon"},
        {"Christmas Eve", "2025-12-03 Wed", "runs_out 2025-12-29 Mon"},
        {"an ordinary Thursday", "2026-02-05 Thu", "runs_out 2026-02-26 Thu"},
    };
    for (const auto& [sentence, day, time] : rows) {
        INFO(sentence);
        const auto found = of_decision("2025-12-01", {told("A", day)});
        REQUIRE(found.size() == 1);
        CHECK(text_of(found.front()) == time);
        CHECK(found.front().counted->is_settled());
    }
}

TEST_CASE(
    "FL 44: for a party that represents the public it runs from the decision, whenever it was told",
    "[appeal][service][fl-44]") {
    struct row {
        std::string_view sentence;
        recipient party;
    };
    for (const auto& [sentence, party] :
         {row{"told on the Friday after", public_party("staten", "2026-11-27 Fri")},
          row{"nobody knows when it was told", public_party("staten")}}) {
        INFO(sentence);
        const auto found = of_decision("2026-11-24 Tue", {party});
        REQUIRE(found.size() == 1);
        CHECK(text_of(found.front()) == "runs_out 2026-12-15 Tue");
    }
    // An individual in the same case has three weeks from being told.
    const auto both = of_decision(
        "2026-11-24 Tue", {public_party("staten", "2026-11-27 Fri"), told("A", "2026-11-27 Fri")});
    REQUIRE(both.size() == 2);
    CHECK(text_of(both[0]) == "runs_out 2026-12-15 Tue");
    CHECK(text_of(both[1]) == "runs_out 2026-12-18 Fri");
    CHECK(legal_force(both) == "2026-12-19 Sat");
}

TEST_CASE("FL 43-44: where the day of service is not known, the rule is told and no day",
          "[appeal][service][fl-44]") {
    const auto of_nobody = of_decision("2026-03-13", {});
    REQUIRE(of_nobody.size() == 1);
    check_rule_of(of_nobody.front(), "fl-44", "authority that decided");
    CHECK(of_nobody.front().whose.empty());

    const auto of_one = of_decision("2026-03-13", {not_known("A")});
    REQUIRE(of_one.size() == 1);
    check_rule_of(of_one.front(), "fl-44", "authority that decided");
    CHECK(of_one.front().whose == "A");

    // One day that is not known holds back the legal force, not the other's last day.
    const auto of_two = of_decision("2026-03-13", {told("A", "2026-02-05 Thu"), not_known("B")});
    REQUIRE(of_two.size() == 2);
    CHECK(text_of(of_two[0]) == "runs_out 2026-02-26 Thu");
    CHECK(text_of(of_two[1]) == "start_not_known");
    CHECK(legal_force(of_two).empty());
}

TEST_CASE("FL 44: a time that starts before 2018-07-01 is to be confirmed, for the old Act applied",
          "[appeal][service][fl-44][era]") {
    CHECK_FALSE(of_decision("2018-06-25", {told("A", "2018-06-30")})[0].counted->is_settled());
    CHECK(of_decision("2018-06-25", {told("A", "2018-07-01")})[0].counted->is_settled());
}

TEST_CASE("FL 44: a day that is not in the calendar is a fault", "[appeal][service][fl-44]") {
    const std::vector<recipient> late{told("A", "2199-12-20")};
    const auto found = administrative_appeal_time(on("2026-03-13"), late);
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == fault_code::out_of_range);
}

// ------------------------------------------------------------------------------- Documents, systems of choice

TEST_CASE("OSL 6 kap.: three weeks from being told that the document was refused",
          "[appeal][service][osl]") {
    const std::vector<recipient> one{told("sökanden", "2026-02-05 Thu")};
    const auto found = document_appeal_time(one).value();
    REQUIRE(found.size() == 1);
    CHECK(text_of(found.front()) == "runs_out 2026-02-26 Thu");
    CHECK(found.front().whose == "sökanden");
    CHECK(found.front().limit->where.en.find("authority that said no") != std::string_view::npos);
    const auto nobody = document_appeal_time({}).value();
    REQUIRE(nobody.size() == 1);
    check_rule_of(nobody.front(), "osl", "authority that said no");
}

TEST_CASE("LOV 10 kap.: three weeks from being told of the refusal, to be confirmed",
          "[appeal][service][lov]") {
    // The procurement agency gives the time; the sections were not read.
    const std::vector<recipient> one{told("vårdbolaget", "2026-02-05 Thu")};
    const auto found = lov_rectification_time(one).value();
    REQUIRE(found.size() == 1);
    CHECK(text_of(found.front()) == "runs_out 2026-02-26 Thu");
    CHECK_FALSE(found.front().counted->is_settled());
    const auto nobody = lov_rectification_time({}).value();
    REQUIRE(nobody.size() == 1);
    check_rule_of(nobody.front(), "lov", "administrative court");
}

// ------------------------------------------------------------------------------- LOU 20 kap.

TEST_CASE("LOU 20:1, 20:11: review of an award is applied for before the standstill ends",
          "[appeal][service][lou-20-1]") {
    check_rows({
        {"1 April 2019, as the agency counts",
         {.notices = {by_wire("2019-04-01 Mon")}},
         "runs_out 2019-04-11 Thu",
         "LOU-20-1-s1 LOU-20-11"},
        {"18 April 2019: day ten is a Sunday",
         {.notices = {by_wire("2019-04-18 Thu")}},
         "runs_out 2019-04-29 Mon",
         "LOU-20-1-s1 LOU-20-18"},
        {"an ordinary Monday",
         {.notices = {by_wire("2026-02-16 Mon")}},
         "runs_out 2026-02-26 Thu",
         "LOU-20-1-s1"},
        {"an ordinary Tuesday",
         {.notices = {by_wire("2026-02-17 Tue")}},
         "runs_out 2026-02-27 Fri",
         "LOU-20-1-s1"},
        {"Good Friday",
         {.notices = {by_wire("2026-03-24 Tue")}},
         "runs_out 2026-04-07 Tue",
         "LOU-20-18"},
        {"Ascension Day",
         {.notices = {by_wire("2026-05-04 Mon")}},
         "runs_out 2026-05-15 Fri",
         "LOU-20-18"},
        {"the National Day, a Saturday",
         {.notices = {by_wire("2026-05-27 Wed")}},
         "runs_out 2026-06-08 Mon",
         "LOU-20-18"},
        {"a letter to one bidder, the rest electronically",
         {.notices = {by_wire("2026-05-27 Wed"), by_letter("2026-05-27 Wed"),
                      by_wire("2026-05-27 Wed")}},
         "runs_out 2026-06-11 Thu",
         "LOU-20-1-s2"},
        {"a letter: the National Day",
         {.notices = {by_letter("2026-05-22 Fri")}},
         "runs_out 2026-06-08 Mon",
         "LOU-20-1-s2"},
        {"Midsummer Eve",
         {.notices = {by_wire("2026-06-09 Tue")}},
         "runs_out 2026-06-22 Mon",
         "LOU-20-18"},
        {"All Saints' Day",
         {.notices = {by_wire("2026-10-21 Wed")}},
         "runs_out 2026-11-02 Mon",
         "LOU-20-18"},
        {"Boxing Day",
         {.notices = {by_wire("2025-12-16 Tue")}},
         "runs_out 2025-12-29 Mon",
         "LOU-20-18"},
        {"New Year's Eve",
         {.notices = {by_wire("2025-12-21 Sun")}},
         "runs_out 2026-01-02 Fri",
         "LOU-20-18"},
        {"two bidders told on different days: the last",
         {.notices = {by_wire("2026-02-17 Tue"), by_wire("2026-02-16 Mon")}},
         "runs_out 2026-02-27 Fri",
         "LOU-20-1-s1"},
    });
}

TEST_CASE("LOU 20:3: after a voluntary notice, ten days from its publication",
          "[appeal][service][lou-20-3]") {
    check_rows({
        {"published on an ordinary Monday",
         {.award = award_kind::negotiated_without_notice, .voluntary_notice = on("2026-02-16 Mon")},
         "runs_out 2026-02-26 Thu",
         "LOU-20-3 LOU-20-11"},
    });
}

TEST_CASE("LOU 20:2: no standstill, so until the contract is concluded",
          "[appeal][service][lou-20-2]") {
    check_rows({
        {"renewed competition in a framework",
         {.award = renewed, .notices = {by_wire("2026-02-16 Mon")}},
         "until_contract",
         "LOU-20-2-2"},
        {"renewed competition, and nobody was notified",
         {.award = renewed},
         "until_contract",
         "LOU-20-2-2"},
        {"renewed competition, and a day is not known",
         {.award = renewed, .notices = {undated}},
         "until_contract",
         "LOU-20-2-2"},
        {"negotiated without a notice",
         {.award = award_kind::negotiated_without_notice},
         "until_contract",
         "LOU-20-2-1"},
        {"a dynamic purchasing system",
         {.award = award_kind::dynamic_purchasing_system},
         "until_contract",
         "LOU-20-2-3"},
    });
}

TEST_CASE("LOU 20:11, 20:15: a standstill kept voluntarily gives no later last day than it ends",
          "[appeal][service][lou-20-15]") {
    // 20:11 speaks of the standstill in 20:1, which does not apply here; to have applied by its end is safe.
    const auto found = review_of(
        {.award = renewed, .notices = {by_wire("2026-02-16 Mon")}, .kept = observance::voluntary});
    INFO(text_of(found));
    CHECK((text_of(found) == "until_contract" || text_of(found) == "runs_out 2026-02-26 Thu"));
}

TEST_CASE(
    "LOU 20:1 3 st., 20:11: review follows a longer standstill that the notice states, no shorter",
    "[appeal][service][lou-20-1]") {
    check_rows({
        {"through Wednesday 4 March",
         {.notices = {by_wire("2026-02-16 Mon")}, .stated_through = on("2026-03-04 Wed")},
         "runs_out 2026-03-04 Wed",
         "LOU-20-1-s3"},
        {"the day after the statutory end",
         {.notices = {by_wire("2026-02-16 Mon")}, .stated_through = on("2026-02-27 Fri")},
         "runs_out 2026-02-27 Fri",
         "LOU-20-1-s3"},
        {"the statutory end itself",
         {.notices = {by_wire("2026-02-16 Mon")}, .stated_through = on("2026-02-26 Thu")},
         "runs_out 2026-02-26 Thu",
         "LOU-20-1-s1"},
        {"a day earlier than the statutory end",
         {.notices = {by_wire("2026-02-16 Mon")}, .stated_through = on("2026-02-25 Wed")},
         "runs_out 2026-02-26 Thu",
         "LOU-20-1-s1"},
    });
}

TEST_CASE("LOU 20:12: review of a cancelled procurement, ten days, or fifteen after a letter",
          "[appeal][service][lou-20-12]") {
    check_rows({
        {"electronically",
         {.cancels = true, .notices = {by_wire("2026-02-16 Mon")}},
         "runs_out 2026-02-26 Thu",
         "LOU-20-12"},
        {"the National Day",
         {.cancels = true, .notices = {by_wire("2026-05-27 Wed")}},
         "runs_out 2026-06-08 Mon",
         "LOU-20-12 LOU-20-18"},
        {"a letter to one",
         {.cancels = true, .notices = {by_wire("2026-02-16 Mon"), by_letter("2026-02-16 Mon")}},
         "runs_out 2026-03-03 Tue",
         "LOU-20-12"},
        {"a renewed competition that was cancelled: 20:2 excepts awards alone",
         {.award = renewed, .cancels = true, .notices = {by_wire("2026-02-16 Mon")}},
         "runs_out 2026-02-26 Thu",
         "LOU-20-12"},
        {"a longer time that the notice states: 20:1 3 st. is of standstills",
         {.cancels = true,
          .notices = {by_wire("2026-02-16 Mon")},
          .stated_through = on("2026-03-04 Wed")},
         "runs_out 2026-02-26 Thu",
         "LOU-20-12"},
        {"nobody was notified", {.cancels = true}, "start_not_known", "LOU-20-12"},
        {"a day is not known",
         {.cancels = true, .notices = {by_wire("2026-02-16"), undated}},
         "start_not_known",
         "LOU-20-12"},
    });
}

TEST_CASE("LOU 20:1: without every notice's day the standstill cannot be computed",
          "[appeal][service][lou-20-1]") {
    check_rows({
        {"nobody was notified, or nobody says", {}, "start_not_known", "LOU-20-11"},
        {"one of two has no day",
         {.notices = {by_wire("2026-02-16 Mon"), undated}},
         "start_not_known",
         "LOU-20-11"},
    });
    const auto found = review_of({});
    REQUIRE(found.limit != nullptr);
    CHECK(found.limit->where.en == "the administrative court of the authority's seat");
    CHECK_FALSE(found.limit->from.sv.empty());
}

TEST_CASE("LOU 20:1: a notice's day outside of the calendar is a fault",
          "[appeal][service][lou-20-1]") {
    const auto found = procurement_review_time({.notices = {by_wire("2199-12-25")}});
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == fault_code::out_of_range);
}
