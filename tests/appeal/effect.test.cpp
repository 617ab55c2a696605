// SPDX-License-Identifier: MIT
// What goes with a route of appeal: where, who, which sections of förvaltningslagen (2017:900), whether it may be enforced
// meanwhile, legal force, the grounds to quash, and whether an appeal came in time. Kommunallagen (2017:725) 1:5-6, 13:1,
// 13:4-6, 13:8-9 and 13:14, förvaltningslagen 2, 35, 40-47 §§, LOU 20:4-5, TF 2:19.
#include "appeal/support.hpp"
#include "support/catch.hpp"
#include <mandat/appeal/appeal.hpp>
#include <mandat/appeal/effect_in_time.hpp>
#include <mandat/appeal/forum.hpp>
#include <mandat/appeal/grounds.hpp>
#include <mandat/appeal/procedure.hpp>
#include <mandat/appeal/service.hpp>
#include <mandat/appeal/standing.hpp>
#include <mandat/appeal/timeliness.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

namespace {

constexpr auto yes = answer::yes;
constexpr auto no = answer::no;
constexpr auto unknown = answer::unknown;
constexpr std::array every_answer{yes, no, unknown};

constexpr std::array every_way{appeal_route::legality_review, appeal_route::procurement_review,
                               appeal_route::lov_rectification, appeal_route::document_appeal,
                               appeal_route::administrative_appeal};
static_assert(every_way.size() + 1 == appeal_route_terms.size());

/// The courts of Region Norrbotten's seat.
region norrbotten() {
    region made{};
    made.administrative_court = "Förvaltningsrätten i Luleå";
    made.court_of_appeal = "Kammarrätten i Sundsvall";
    return made;
}

/// What a matter's own statute says of appeal; empty where it says nothing.
special_appeal own_statute(std::string_view forum = {}, std::string_view standing = {}) {
    special_appeal made{};
    made.statute = "exempellagen 9 §";
    made.forum = forum;
    made.standing = standing;
    return made;
}

appeal_time legality_review_from(std::string_view announced) {
    return legality_review_time(recorded::in_minutes,
                                std::vector{notice_board{.postings = {{.up = on(announced)}}}})
        .value();
}
appeal_time told_on(std::string_view day) {
    const std::vector<recipient> one{{.name = "A", .told = on(day)}};
    return administrative_appeal_time(on("2026-01-15"), one).value().front();
}
appeal_time document_told_on(std::string_view day) {
    const std::vector<recipient> one{{.name = "A", .told = on(day)}};
    return document_appeal_time(one).value().front();
}
appeal_time award_sent_on(std::string_view day) {
    return procurement_review_time({.notices = {{sent_by::electronic_means, on(day)}}}).value();
}

} // namespace

// ------------------------------------------------------------------------------- Where

TEST_CASE("Each way has one court, one place to file, and its own rule on the wrong place",
          "[appeal][forum]") {
    struct row {
        std::string_view sentence;
        appeal_route route;
        std::string_view court;
        std::string_view name;
        std::string_view filed_with;
        bool other_place_in_time;
        std::string_view rules;
    };
    const row rows[] = {
        {"KL 13:4: filed with the court, 13:6: the region in time is enough",
         appeal_route::legality_review, "administrative_court", "Förvaltningsrätten i Luleå",
         "court", true, "KL-13-4 KL-13-6"},
        {"LOU 20:5: the court of the seat, and nowhere else", appeal_route::procurement_review,
         "administrative_court", "Förvaltningsrätten i Luleå", "court", false, "LOU-20-5"},
        {"LOV 10 kap.: the court of the seat", appeal_route::lov_rectification,
         "administrative_court", "Förvaltningsrätten i Luleå", "court", false, ""},
        {"OSL 6:8: kammarrätten, filed with the authority; FL 45: the court in time is enough",
         appeal_route::document_appeal, "court_of_appeal", "Kammarrätten i Sundsvall", "authority",
         true, "OSL-6-8"},
        {"FL 40 and 43: filed with the authority; FL 45: the court in time is enough",
         appeal_route::administrative_appeal, "administrative_court", "Förvaltningsrätten i Luleå",
         "authority", true, "FL-40 FL-43"},
    };
    static_assert(std::size(rows) == every_way.size());
    const auto of = norrbotten();
    const region silent{};
    for (const auto& [sentence, route, court, name, filed_with, other_place, rules] : rows) {
        INFO(sentence);
        const auto at = forum_of(route, of);
        CHECK(key(at.court) == court);
        CHECK(at.name == name);
        CHECK(key(at.filed_with) == filed_with);
        CHECK(at.other_place_in_time == other_place);
        CHECK(cites_all(at.by, rules));
        // A region whose data names no court has the same forum, without the name.
        const auto unnamed = forum_of(route, silent);
        CHECK(key(unnamed.court) == court);
        CHECK(unnamed.name.empty());
        CHECK(key(unnamed.filed_with) == filed_with);
    }
    CHECK(forum_of(appeal_route::none, of).court == court_kind::none);
    CHECK(forum_of(appeal_route::none, of).filed_with == filing::nowhere);
}

TEST_CASE("A special statute names its own forum and appellant, for administrative appeal alone",
          "[appeal][forum][standing]") {
    const auto own = own_statute("Exempelnämnden", "den som anmälts");
    const auto silent = own_statute();
    const auto of = norrbotten();

    const auto at = forum_of(appeal_route::administrative_appeal, of, &own);
    CHECK(at.court == court_kind::as_statute_says);
    CHECK(at.name == "Exempelnämnden");
    CHECK(at.filed_with == filing::authority);
    const auto who = standing_of(appeal_route::administrative_appeal, false, &own);
    CHECK(who.who == appellant::as_statute_says);
    CHECK(who.in_words == "den som anmälts");

    CHECK(forum_of(appeal_route::administrative_appeal, of, &silent).court ==
          court_kind::administrative_court);
    CHECK(standing_of(appeal_route::administrative_appeal, false, &silent).who == appellant::party);
    for (const auto route : every_way) {
        if (route == appeal_route::administrative_appeal) continue;
        INFO(key(route));
        CHECK(forum_of(route, of, &own).court == forum_of(route, of).court);
        CHECK(forum_of(route, of, &own).name == forum_of(route, of).name);
        CHECK(standing_of(route, false, &own).who == standing_of(route, false).who);
    }
}

// ------------------------------------------------------------------------------- Who

TEST_CASE("Who may appeal follows the route", "[appeal][standing][kl-13-1]") {
    struct row {
        std::string_view sentence;
        appeal_route route;
        bool several;
        std::string_view who;
        std::string_view rules;
    };
    const row rows[] = {
        {"KL 13:1: every member of the region", appeal_route::legality_review, false, "member",
         "KL-13-1"},
        {"KL 13:1 2-3 st.: of a joint committee or a federation, every party's members",
         appeal_route::legality_review, true, "member_of_any_party", "KL-13-1"},
        {"LOU 20:4", appeal_route::procurement_review, false, "supplier_harmed", "LOU-20-4"},
        {"LOU 20:4, a joint committee's award", appeal_route::procurement_review, true,
         "supplier_harmed", "LOU-20-4"},
        {"LOV 10 kap.", appeal_route::lov_rectification, false, "supplier_refused", ""},
        {"TF 2:19: whoever asked", appeal_route::document_appeal, false, "requester", ""},
        {"FL 42: whom it concerns, if it went against them", appeal_route::administrative_appeal,
         false, "party", "FL-42"},
        {"what cannot be appealed", appeal_route::none, false, "nobody", ""},
    };
    for (const auto& [sentence, route, several, who, rules] : rows) {
        INFO(sentence);
        const auto found = standing_of(route, several);
        CHECK(key(found.who) == who);
        CHECK(found.in_words.empty());
        CHECK(cites_all(found.by, rules));
    }
}

TEST_CASE("KL 1:5-6: one of the four makes a member, and only four times no makes none",
          "[appeal][standing][kl-13-1]") {
    static_assert(is_member({.owns_property = answer::yes}) == answer::yes);
    for (const auto resident : every_answer)
        for (const auto owns : every_answer)
            for (const auto taxed : every_answer)
                for (const auto eu : every_answer) {
                    const std::array all{resident, owns, taxed, eu};
                    const auto has = [&](answer one) {
                        return std::find(all.begin(), all.end(), one) != all.end();
                    };
                    INFO(key(resident) << ' ' << key(owns) << ' ' << key(taxed) << ' ' << key(eu));
                    CHECK(is_member({resident, owns, taxed, eu}) == (has(yes)       ? yes
                                                                     : has(unknown) ? unknown
                                                                                    : no));
                }
    CHECK(is_member({}) == unknown);
}

// ------------------------------------------------------------------------------- Förvaltningslagen 2 §

TEST_CASE(
    "FL 2: on the way of KL 13 9 § 2 st., 10-12, 16-20 and 23-49 §§ do not apply, the rest does",
    "[appeal][procedure][fl-2]") {
    struct row {
        std::string_view sentence;
        unsigned section;
        unsigned paragraph;
        bool applies;
    };
    const row rows[] = {
        {"what the Act governs", 1, 0, true},
        {"the last section before the list", 8, 0, true},
        {"9 § 1 st.: simple, quick, cheap", 9, 1, true},
        {"9 § 2 st.: in writing", 9, 2, false},
        {"9 § as a whole: its first paragraph does", 9, 0, true},
        {"a party's insight", 10, 0, false},
        {"delay", 11, 0, false},
        {"a request for a decision", 12, 0, false},
        {"interpretation", 13, 0, true},
        {"representatives", 14, 0, true},
        {"who is unfit to represent", 15, 0, true},
        {"disqualification", 16, 0, false},
        {"how a matter begins", 19, 0, false},
        {"mending a submission", 20, 0, false},
        {"confirming a document", 21, 0, true},
        {"on which day a document arrives", 22, 0, true},
        {"the duty to investigate", 23, 0, false},
        {"communication", 25, 0, false},
        {"reasons", 32, 0, false},
        {"notice of the decision", 33, 0, false},
        {"enforcement", 35, 0, false},
        {"correction", 36, 0, false},
        {"change", 39, 0, false},
        {"to whom one appeals", 40, 0, false},
        {"time for appeal", 44, 0, false},
        {"the last section", 49, 0, false},
    };
    for (const auto& [sentence, section, paragraph, applies] : rows) {
        INFO(section << " § " << paragraph << " st.: " << sentence);
        CHECK(fl_applies(appeal_route::legality_review, section, paragraph) == applies);
    }
    // Every section of the Act, counted from the statute: 1-9, 13-15, 21-22.
    std::string applying;
    for (unsigned section = 1; section <= 49; ++section)
        if (fl_applies(appeal_route::legality_review, section))
            applying += std::to_string(section) + ' ';
    CHECK(applying == "1 2 3 4 5 6 7 8 9 13 14 15 21 22 ");
    for (const auto route : {appeal_route::administrative_appeal, appeal_route::document_appeal,
                             appeal_route::procurement_review, appeal_route::lov_rectification})
        for (unsigned section = 1; section <= 49; ++section) {
            INFO(key(route) << ", " << section << " §");
            CHECK(fl_applies(route, section));
        }
    CHECK(fl_applies(appeal_route::administrative_appeal, 9, 2));
}

// ------------------------------------------------------------------------------- Enforcement

TEST_CASE("KL 13:14: enforced before legal force, unless special reasons speak against it",
          "[appeal][enforcement][kl-13-14]") {
    const auto found = [](answer reasons, const urgency& known = {}) {
        return enforcement_of(appeal_route::legality_review, reasons, known);
    };
    CHECK(key(found(no).before_legal_force) == "authorised");
    CHECK(key(found(yes).before_legal_force) == "not_authorised");
    CHECK(key(found(unknown).before_legal_force) == "depends");
    CHECK_FALSE(found(unknown).to_assess.empty());
    CHECK(found(no).to_assess.empty());
    for (const auto reasons : every_answer) CHECK(cites(found(reasons).by, "KL-13-14"));
    // FL 2: 35 § is not applied, be it a hiring or for a time only.
    CHECK(key(found(yes, {.is_hiring = yes, .is_temporary = yes}).before_legal_force) ==
          "not_authorised");
    CHECK_FALSE(cites(found(yes).by, "FL-35-s1"));
}

TEST_CASE("FL 35: when the time has run out, or at once by one of four reasons",
          "[appeal][enforcement][fl-35]") {
    struct row {
        std::string_view sentence;
        urgency known;
        std::string_view answer;
        std::string_view rules;
    };
    const row rows[] = {
        {"none of them: it has to wait", {no, no, no, no}, "not_authorised", "FL-35-s1"},
        {"2 st. 1 p: a hiring", {yes, no, no, no}, "authorised", "FL-35-s2-1"},
        {"2 st. 2 p: for a time only", {no, yes, no, no}, "authorised", "FL-35-s2-2"},
        {"2 st. 3 p: nobody can tell when the time runs out",
         {no, no, yes, no},
         "authorised",
         "FL-35-s2-3"},
        {"3 st.: a substantial interest demands it", {no, no, no, yes}, "authorised", "FL-35-s3"},
        {"one of them is enough, whatever else is not known",
         {yes, unknown, unknown, unknown},
         "authorised",
         "FL-35-s2-1"},
        {"the last, whatever else is not known",
         {unknown, unknown, unknown, yes},
         "authorised",
         "FL-35-s3"},
        {"nothing is known", {}, "depends", "FL-35-s1"},
        {"a hiring is not known", {unknown, no, no, no}, "depends", ""},
        {"a time only is not known", {no, unknown, no, no}, "depends", ""},
        {"the circle is not known", {no, no, unknown, no}, "depends", ""},
        {"the interest is not known", {no, no, no, unknown}, "depends", ""},
    };
    for (const auto& [sentence, known, answer, rules] : rows) {
        INFO(sentence);
        // KL 13:14's reasons tell nothing here.
        for (const auto reasons : every_answer) {
            const auto found = enforcement_of(appeal_route::administrative_appeal, reasons, known);
            CHECK(key(found.before_legal_force) == answer);
            CHECK(found.to_assess.empty() == (answer != "depends"));
            CHECK(cites_all(found.by, rules));
            CHECK_FALSE(cites(found.by, "KL-13-14"));
        }
    }
}

TEST_CASE("LOU 20:1: no special reason lets a contract be concluded during the standstill",
          "[appeal][enforcement][lou-20-1]") {
    for (const auto reasons : every_answer) {
        const auto found = enforcement_of(appeal_route::procurement_review, reasons,
                                          {.substantial_interest = yes});
        CHECK(found.before_legal_force != verdict::authorised);
        CHECK_FALSE(cites(found.by, "KL-13-14"));
        CHECK_FALSE(cites(found.by, "FL-35-s3"));
    }
}

// ------------------------------------------------------------------------------- Legal force

TEST_CASE(
    "KL-LAGAKRAFT: legal force the day after the last day of the last time, be that day closed",
    "[appeal][legal-force]") {
    const auto from = [](const std::vector<appeal_time>& times) {
        const auto found = legal_force_from(times);
        return found ? with_weekday(*found) : "";
    };
    CHECK(from({legality_review_from("2026-02-10 Tue")}) == "2026-03-04 Wed");
    CHECK(from({legality_review_from("2026-05-28 Thu")}) == "2026-06-19 Fri"); // Midsummer Eve
    CHECK(from({legality_review_from("2026-01-16 Fri")}) == "2026-02-07 Sat");
    CHECK(from({told_on("2026-03-16 Mon"), told_on("2026-03-19 Thu")}) == "2026-04-10 Fri");
    CHECK(from({told_on("2026-03-19 Thu"), told_on("2026-03-16 Mon")}) == "2026-04-10 Fri");
    const auto never =
        legality_review_time(recorded::in_minutes, std::vector{notice_board{}}).value();
    CHECK(from({never}).empty());
    CHECK(from({told_on("2026-03-16 Mon"), never}).empty());
    CHECK(from({}).empty());
}

// ------------------------------------------------------------------------------- Grounds

TEST_CASE("KL 13:8: which ground a breach is", "[appeal][grounds][kl-13-8]") {
    struct row {
        std::string_view sentence;
        decision_seen seen;
        std::string_view grounds;
    };
    const row rows[] = {
        {"all is well", {}, ""},
        {"not prepared as required", {.prepared = no}, "KL-13-8-1 authorised"},
        {"inquorate", {.quorate = no}, "KL-13-8-1 authorised"},
        {"somebody disqualified took part", {.nobody_disqualified = no}, "KL-13-8-1 authorised"},
        {"the minutes are not in order", {.minutes_in_order = no}, "KL-13-8-1 authorised"},
        {"no affair of the region", {.regions_affair = no}, "KL-13-8-2 authorised"},
        {"nobody let them decide", {.authority = verdict::not_authorised}, "KL-13-8-3 authorised"},
        {"whether they may decide is open", {.authority = verdict::depends}, "KL-13-8-3 depends"},
        {"it conflicts with law", {.otherwise_lawful = no}, "KL-13-8-4 authorised"},
        {"several, in the section's order",
         {.authority = verdict::not_authorised, .prepared = no, .otherwise_lawful = no},
         "KL-13-8-1 authorised | KL-13-8-3 authorised | KL-13-8-4 authorised"},
        {"2 st.: on balancing the budget, points 3 and 4 do not apply",
         {.authority = verdict::not_authorised,
          .otherwise_lawful = no,
          .is_budget_balance_decision = true},
         ""},
        {"2 st.: points 1 and 2 do",
         {.authority = verdict::not_authorised,
          .quorate = no,
          .regions_affair = no,
          .otherwise_lawful = no,
          .is_budget_balance_decision = true},
         "KL-13-8-1 authorised | KL-13-8-2 authorised"},
        {"2 st.: nor is the right to decide open there",
         {.authority = verdict::depends, .is_budget_balance_decision = true},
         ""},
    };
    for (const auto& [sentence, seen, grounds] : rows) {
        INFO(sentence);
        std::string found;
        for (const auto& one : grounds_against(seen).grounds) {
            found += (found.empty() ? "" : " | ") + std::string{one.by->id} + ' ' + key(one.is_met);
            CHECK_FALSE(one.what.sv.empty());
        }
        CHECK(found == grounds);
    }
}

TEST_CASE("KL-TRANS-2022: disqualification in a decision of June 2022 is judged by the older 6:28",
          "[appeal][grounds][kl-trans-2022]") {
    const auto ground_on = [](std::string_view day, answer nobody) {
        const auto found = grounds_against({.nobody_disqualified = nobody, .on = on(day)}).grounds;
        if (found.empty()) return std::string{};
        REQUIRE(found.size() == 1);
        const auto* older = found.front().governed_by;
        return std::string{found.front().by->id} + ' ' + std::string{key(found.front().is_met)} +
               (older == nullptr ? "" : " " + std::string{older->id});
    };
    CHECK(ground_on("2022-06-30", no) == "KL-13-8-1 depends KL-TRANS-2022");
    CHECK(ground_on("2022-06-30", unknown) == "KL-13-8-1 depends KL-TRANS-2022");
    CHECK(ground_on("2022-06-30", yes).empty());
    CHECK(ground_on("2022-07-01", no) == "KL-13-8-1 authorised");
    CHECK(ground_on("2022-07-01", unknown) == "KL-13-8-1 depends");
}

TEST_CASE("KL 13:9: a breach that did not matter for the outcome need not lead to quashing",
          "[appeal][grounds][kl-13-9]") {
    for (const auto matters : every_answer) {
        INFO(key(matters));
        CHECK(grounds_against({.quorate = no, .matters_for_outcome = matters}).may_be_harmless ==
              (matters != yes));
        // Where there is no ground there is nothing to excuse.
        CHECK_FALSE(grounds_against({.matters_for_outcome = matters}).may_be_harmless);
    }
}

// ------------------------------------------------------------------------------- In time?

namespace {

struct received_row {
    std::string_view sentence;
    std::string_view at_authority;
    std::string_view at_court;
    std::string_view review;
    bool arrived_in_time;
};

void check_rows(appeal_route route, const appeal_time& time,
                const std::vector<received_row>& rows) {
    for (const auto& [sentence, at_authority, at_court, review, in_time] : rows) {
        received_appeal came;
        if (!at_authority.empty()) came.at_authority = on(at_authority);
        if (!at_court.empty()) came.at_court = on(at_court);
        INFO(sentence);
        const auto found = review_timeliness(route, time, came);
        CHECK(key(found.review) == review);
        CHECK(found.arrived_in_time == in_time);
        CHECK_FALSE(found.what_to_do.sv.empty());
        CHECK_FALSE(found.what_to_do.en.empty());
        CHECK_FALSE(found.by.empty());
    }
}

} // namespace

TEST_CASE("FL 45: the authority tests whether it came in time, at itself or at the court",
          "[appeal][timeliness][fl-45]") {
    const auto time = told_on("2026-02-05 Thu"); // through Thursday 2026-02-26
    REQUIRE(text_of(time) == "runs_out 2026-02-26 Thu");
    check_rows(
        appeal_route::administrative_appeal, time,
        {
            {"the day before the last", "2026-02-25 Wed", "", "in_time", true},
            {"the last day", "2026-02-26 Thu", "", "in_time", true},
            {"the day after", "2026-02-27 Fri", "", "late", false},
            {"the court on the day after", "2026-03-02 Mon", "2026-02-27 Fri", "late", false},
            {"the court on the last day", "2026-03-02 Mon", "2026-02-26 Thu", "in_time", true},
            {"the court alone on the last day", "", "2026-02-26 Thu", "in_time", true},
            {"the court late, the authority in time", "2026-02-26 Thu", "2026-03-02 Mon", "in_time",
             true},
            {"at neither", "", "", "not_possible_yet", false},
        });
    check_rows(appeal_route::document_appeal, document_told_on("2026-02-05 Thu"),
               {
                   {"a document: the last day", "2026-02-26 Thu", "", "in_time", true},
                   {"a document: the day after", "2026-02-27 Fri", "", "late", false},
               });
}

TEST_CASE("FL 45 2 st. 1 p: what is late because the authority informed wrongly is not dismissed",
          "[appeal][timeliness][fl-45]") {
    const auto time = told_on("2026-02-05 Thu");
    const auto found = [&](answer wrong) {
        return review_timeliness(appeal_route::administrative_appeal, time,
                                 {.at_authority = on("2026-09-01"), .wrong_information = wrong});
    };
    CHECK(key(found(no).review) == "late");
    CHECK(key(found(yes).review) == "in_time");
    // While nobody knows, nobody dismisses, and nobody hands over either: first it is found out.
    CHECK(key(found(unknown).review) == "not_possible_yet");
    CHECK_FALSE(found(unknown).arrived_in_time);
    CHECK_THAT(std::string{found(unknown).what_to_do.en},
               ContainsSubstring("find out whether it is late because the authority informed"));
    CHECK(ids_of(found(no).by) == "FL-44 FL-45");
    CHECK(ids_of(found(unknown).by) == "FL-44 FL-45");
    // FL 46: what is not dismissed is handed over.
    CHECK(ids_of(found(yes).by) == "FL-44 FL-45 FL-46");
}

TEST_CASE("KL 13:4-6: on the way of KL 13 the court says whether it came in time, the region only "
          "notes the day",
          "[appeal][timeliness][kl-13-6]") {
    const auto time = legality_review_from("2026-03-04 Wed"); // through Wednesday 2026-03-25
    REQUIRE(text_of(time) == "runs_out 2026-03-25 Wed");
    const auto the_courts = "not_the_authoritys";
    check_rows(appeal_route::legality_review, time,
               {
                   {"the court, the day before the last", "", "2026-03-24 Tue", the_courts, true},
                   {"the court, the last day", "", "2026-03-25 Wed", the_courts, true},
                   {"the court, the day after", "", "2026-03-26 Thu", the_courts, false},
                   {"13:6: a party of the joint committee, the last day", "2026-03-25 Wed", "",
                    the_courts, true},
                   {"13:6: the region in time, the court after", "2026-03-25 Wed", "2026-03-30 Mon",
                    the_courts, true},
                   {"late at the region: still not the region's to dismiss", "2026-03-26 Thu", "",
                    the_courts, false},
               });
    CHECK(cites(
        review_timeliness(appeal_route::legality_review, time, {.at_authority = on("2026-03-25")})
            .by,
        "KL-13-6"));
}

TEST_CASE("KL 13:5 2 st.: where the time has not run out, whatever comes is in time",
          "[appeal][timeliness][kl-13-5]") {
    const auto taken_down =
        legality_review_time(
            recorded::in_minutes,
            std::vector{notice_board{
                .postings = {{.up = on("2026-05-28"), .taken_down = on("2026-06-17")}}}})
            .value();
    const auto never = legality_review_time(recorded::nowhere, {}).value();
    for (const auto* time : {&taken_down, &never})
        check_rows(
            appeal_route::legality_review, *time,
            {
                {"months later, at the court", "", "2026-11-02 Mon", "not_the_authoritys", true},
                {"months later, at the region", "2026-11-02 Mon", "", "not_the_authoritys", true},
            });
    // Where the start is not known nobody can tell.
    check_rows(appeal_route::legality_review,
               legality_review_time(recorded::in_minutes, {}).value(),
               {{"the start is not known", "2026-11-02 Mon", "", "not_the_authoritys", false}});
}

TEST_CASE("FL 45: without the day of service the authority cannot test the time",
          "[appeal][timeliness][fl-45]") {
    const auto time = administrative_appeal_time(on("2026-01-15"), {}).value().front();
    check_rows(appeal_route::administrative_appeal, time,
               {{"no day of service", "2026-02-26 Thu", "", "not_possible_yet", false}});
}

TEST_CASE("LOU 20:5, 20:11: an application for review counts where it reached the court",
          "[appeal][timeliness][lou-20-11]") {
    const auto time = award_sent_on("2026-02-16 Mon"); // through Thursday 2026-02-26
    REQUIRE(text_of(time) == "runs_out 2026-02-26 Thu");
    const auto the_courts = "not_the_authoritys";
    check_rows(appeal_route::procurement_review, time,
               {
                   {"the court, the last day", "", "2026-02-26 Thu", the_courts, true},
                   {"the court, the day after", "", "2026-02-27 Fri", the_courts, false},
                   {"the authority in time is not enough", "2026-02-20 Fri", "", the_courts, false},
                   {"the authority in time, the court after", "2026-02-20 Fri", "2026-02-27 Fri",
                    the_courts, false},
               });
}

// ------------------------------------------------------------------------------- All together

TEST_CASE("The whole answer: way, forum, appellant, last day, legal force and enforcement",
          "[appeal][assess]") {
    const auto of = norrbotten();
    const acted sells_land{.by = actor_kind::committee, .on = on("2026-02-03")};
    const circumstances announced{.notice_boards = {{.postings = {{.up = on("2026-02-10 Tue")}}}},
                                  .special_reasons = no};
    const auto found = assess_appeal(of, sells_land, announced).value();
    CHECK(key(found.appealable) == "authorised");
    REQUIRE(found.routes.size() == 1);
    const auto& possible = found.routes.front();
    CHECK(key(possible.route) == "legality_review");
    CHECK(possible.at.name == "Förvaltningsrätten i Luleå");
    CHECK(possible.at.filed_with == filing::court);
    CHECK(possible.who.who == appellant::member);
    REQUIRE(possible.times.size() == 1);
    CHECK(text_of(possible.times.front()) == "runs_out 2026-03-03 Tue");
    REQUIRE(possible.legal_force);
    CHECK(with_weekday(*possible.legal_force) == "2026-03-04 Wed");
    CHECK(key(possible.enforced.before_legal_force) == "authorised");
    REQUIRE(found.protective_day());
    CHECK(with_weekday(*found.protective_day()) == "2026-03-03 Tue");
}

TEST_CASE("The protective day is the earliest last day among the ways, and none where one has none",
          "[appeal][assess]") {
    const auto of = norrbotten();
    acted act{.by = actor_kind::committee, .on = on("2026-02-12")};
    act.facts.say(appeal_fact::procurement, unknown);
    circumstances known{.notice_boards = {{.postings = {{.up = on("2026-02-17 Tue")}}}}};
    known.procurement.notices = {{sent_by::electronic_means, on("2026-02-16 Mon")}};

    auto found = assess_appeal(of, act, known).value();
    CHECK(key(found.appealable) == "depends");
    REQUIRE(found.routes.size() == 2);
    CHECK(text_of(found.routes[0].times.front()) == "runs_out 2026-02-26 Thu");
    CHECK(text_of(found.routes[1].times.front()) == "runs_out 2026-03-10 Tue");
    REQUIRE(found.protective_day());
    CHECK(with_weekday(*found.protective_day()) == "2026-02-26 Thu");

    known.procurement.notices.clear();
    found = assess_appeal(of, act, known).value();
    REQUIRE(found.routes.size() == 2);
    CHECK_FALSE(found.protective_day());

    // Two parties on the FL way: the earlier of their days, and legal force after the later.
    act = {.by = actor_kind::committee, .on = on("2026-03-13")};
    act.facts.say(appeal_fact::administrative_appeal, yes);
    known = {
        .told = {{.name = "A", .told = on("2026-03-16")}, {.name = "B", .told = on("2026-03-19")}}};
    found = assess_appeal(of, act, known).value();
    REQUIRE(found.routes.size() == 1);
    REQUIRE(found.routes.front().times.size() == 2);
    CHECK(with_weekday(*found.protective_day()) == "2026-04-07 Tue");
    CHECK(with_weekday(*found.routes.front().legal_force) == "2026-04-10 Fri");
}

TEST_CASE("KL 13:3: the matter's own statute is followed where the question says nothing of it",
          "[appeal][assess][kl-13-3]") {
    const auto of = norrbotten();
    const auto gives = own_statute();
    auto bars = own_statute();
    bars.is_barred = true;
    acted act{.by = actor_kind::committee, .on = on("2026-02-12")};
    CHECK(key(assess_appeal(of, act, {.statute = &gives}).value().routes.front().route) ==
          "administrative_appeal");
    CHECK(key(assess_appeal(of, act, {.statute = &bars}).value().appealable) == "not_authorised");
    // A question that says otherwise is answered as it was asked.
    act.facts.say(appeal_fact::administrative_appeal, no);
    CHECK(key(assess_appeal(of, act, {.statute = &gives}).value().routes.front().route) ==
          "legality_review");
}

TEST_CASE("What cannot be appealed has no way, no day and no legal force to wait for",
          "[appeal][assess]") {
    const auto found = assess_appeal(norrbotten(), {.by = actor_kind::committee,
                                                    .kind = act_kind::proposal,
                                                    .on = on("2026-02-12")})
                           .value();
    CHECK(key(found.appealable) == "not_authorised");
    CHECK(found.routes.empty());
    CHECK_FALSE(found.protective_day());
    CHECK_FALSE(found.by.empty());
}

TEST_CASE(
    "KL 13:1, 13:5: a joint committee's decision has every party's members and every party's board",
    "[appeal][assess][kl-13-1]") {
    circumstances known{.notice_boards = {{.whose = notice_board_of::cooperating_party,
                                           .postings = {{.up = on("2026-03-02")}}},
                                          {.whose = notice_board_of::cooperating_party,
                                           .postings = {{.up = on("2026-03-04")}}}},
                        .several_parties = true};
    const auto found =
        assess_appeal(norrbotten(), {.by = actor_kind::committee, .on = on("2026-02-24")}, known)
            .value();
    REQUIRE(found.routes.size() == 1);
    CHECK(found.routes.front().who.who == appellant::member_of_any_party);
    CHECK(text_of(found.routes.front().times.front()) == "runs_out 2026-03-25 Wed");
}
