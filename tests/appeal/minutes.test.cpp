// SPDX-License-Identifier: MIT
// The appeal of minutes, point by point: two meetings of Region Norrbotten's notice board as the sources report them, and small
// fictional minutes for the clock.
//
// What each wording means is that of DOC-KINDS, DOC-NOTED and DOC-LINE; proposals, assignments and preparation are not
// appealable as the nämnd's by KL (2017:725) 13:2 2 p. What is open shows the route of KL 13.
#include "appeal/support.hpp"
#include "io/small_bundle.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"
#include <mandat/appeal/minutes_appeal.hpp>
#include <mandat/appeal/minutes_duties.hpp>
#include <mandat/io/bundle.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

/// Assessed minutes; the rows point into the governance.
struct assessed_minutes {
    governance of;
    const minutes* read = nullptr;
    std::vector<minuted_appeal> rows;

    [[nodiscard]] const minuted_appeal& at(std::string_view paragraph,
                                           std::string_view point = {}) const {
        for (const auto& row : rows)
            if (row.act != nullptr && row.item->paragraph == paragraph && row.act->point == point)
                return row;
        FAIL("no point " << paragraph << " p. " << point);
        return rows.front();
    }
    /// The point of a source without paragraphs, by our own number of the item and its place there.
    [[nodiscard]] const minuted_appeal& at(std::uint32_t number, std::size_t place = 1) const {
        for (const auto& row : rows)
            if (row.act != nullptr && row.item->number == number && --place == 0) return row;
        FAIL("no such point of item " << number);
        return rows.front();
    }
    /// The first that was reported with these words.
    [[nodiscard]] const minuted_appeal& reported(std::string_view words) const {
        for (const auto& row : rows)
            if (row.reported != nullptr && row.reported->does.find(words) != std::string_view::npos)
                return row;
        FAIL("nothing reported: " << words);
        return rows.front();
    }
};

void assess(assessed_minutes& into, std::string_view key) {
    for (const auto& one : into.of.all_minutes())
        if (one.key == key) into.read = &one;
    REQUIRE(into.read != nullptr);
    auto rows = assess_minutes(into.of, *into.read);
    REQUIRE(rows.has_value());
    into.rows = std::move(rows.value());
}

/// A meeting of Region Norrbotten's notice board, read once.
const assessed_minutes& norrbotten(std::string_view key) {
    static const auto both = [] {
        std::pair<assessed_minutes, assessed_minutes> made{{load_example("norrbotten"), {}, {}},
                                                           {load_example("norrbotten"), {}, {}}};
        assess(made.first, "rs-2023-10-10");
        assess(made.second, "rs-2024-03-12");
        return made;
    }();
    return key == "rs-2023-10-10" ? both.first : both.second;
}
const assessed_minutes& in_march() {
    return norrbotten("rs-2024-03-12");
}
const assessed_minutes& in_october() {
    return norrbotten("rs-2023-10-10");
}

/// `depends: legality_review`
std::string answer_of(const minuted_appeal& row) {
    const auto routes = text_of_ways(row.found.routes);
    return key(row.found.appealable) + (routes.empty() ? "" : ": " + routes);
}
std::string kind_of(const minuted_act& act) {
    return act.kind ? key(*act.kind) : "open";
}

/// The only time of a route, as text.
std::string time_of(const minuted_appeal& row, appeal_route route) {
    for (const auto& possible : row.found.routes)
        if (possible.route == route)
            return possible.times.size() == 1 ? text_of(possible.times.front()) : "several times";
    return "no such way";
}
std::string kl_13_of(const minuted_appeal& row) {
    return time_of(row, appeal_route::legality_review);
}

struct row {
    std::string_view sentence;
    std::string_view paragraph;
    std::string_view point;
    std::string_view kind;
    std::string_view answer;
    std::string_view rules;
};
void check_rows(const assessed_minutes& of, const std::vector<row>& rows) {
    for (const auto& [sentence, paragraph, point, kind, answer, rules] : rows) {
        INFO(paragraph << " p. " << point << ": " << sentence);
        const auto& found = of.at(paragraph, point);
        CHECK(kind_of(*found.act) == kind);
        CHECK(answer_of(found) == answer);
        INFO("rules: " << ids_of(found.found.by));
        CHECK(cites_all(found.found.by, rules));
    }
}

const auto kl_13 = "authorised: legality_review";
const auto maybe_kl_13 = "depends: legality_review";
const auto maybe_lov =
    "depends: lov_rectification if lov_supplier=yes | legality_review if lov_supplier=no";
const auto cannot = "not_authorised";

} // namespace

// ------------------------------------------------------------------------------- 12 March 2024

TEST_CASE("12 March 2024: every point of §§ 31-54 is classified by itself, and answered",
          "[appeal][minutes][norrbotten]") {
    const auto& of = in_march();
    CHECK(of.read->items.size() == 24);
    CHECK(of.read->items.front().paragraph == "§ 31");
    CHECK(of.read->items.back().paragraph == "§ 54");
    std::size_t acts = 0;
    std::size_t reported = 0;
    for (const auto& item : of.read->items) {
        acts += item.acts.size();
        reported += item.reported.size();
    }
    CHECK(reported == 11);
    CHECK(of.rows.size() == acts + reported);
    for (const auto& one : of.rows) {
        INFO(one.item->paragraph);
        CHECK((one.act == nullptr) != (one.reported == nullptr));
        CHECK((one.found.appealable == verdict::not_authorised) == one.found.routes.empty());
        CHECK_FALSE(one.found.by.empty());
        // No source gives a day for any announcement: no day is made up.
        for (const auto& possible : one.found.routes) {
            REQUIRE_FALSE(possible.times.empty());
            for (const auto& time : possible.times) CHECK_FALSE(time.last_day());
            CHECK_FALSE(possible.legal_force);
        }
        CHECK_FALSE(one.found.protective_day());
    }
}

TEST_CASE("12 March 2024: what is no decision", "[appeal][minutes][norrbotten][doc-kinds]") {
    check_rows(
        in_march(),
        {
            {"the chair opens", "§ 31", "", "factual_act", cannot, "DOC-LINE"},
            {"roll call", "§ 32", "", "factual_act", cannot, "DOC-LINE"},
            {"the chair closes", "§ 54", "", "factual_act", cannot, "DOC-LINE"},
            {"who approves the minutes", "§ 33", "", "preparatory", cannot, "KL-13-2-2"},
            {"the agenda", "§ 34", "", "preparatory", cannot, "KL-13-2-2"},
            {"the paragraph is approved at once", "§ 40", "3", "preparatory", cannot, "KL-13-2-2"},
        });
}

TEST_CASE("12 March 2024: what is placed on file or received settles nothing",
          "[appeal][minutes][norrbotten][doc-noted]") {
    check_rows(
        in_march(),
        {
            {"the director's report", "§ 35", "", "information", cannot, "DOC-NOTED"},
            {"messages", "§ 36", "", "information", cannot, "DOC-NOTED"},
            {"the list of delegates' decisions", "§ 37", "", "information", cannot, "DOC-NOTED"},
            {"the theme meeting", "§ 38", "", "information", cannot, "DOC-NOTED"},
            {"the report on branch surgeries", "§ 39", "2", "information", cannot, "DOC-NOTED"},
            {"the audit report", "§ 46", "2", "information", cannot, "DOC-NOTED"},
        });
}

TEST_CASE("12 March 2024: proposals to council are not appealable as the board's",
          "[appeal][minutes][norrbotten][kl-13-2]") {
    check_rows(in_march(),
               {
                   {"a nämnd's annual report", "§ 42", "", "proposal", cannot, "KL-13-2-2"},
                   {"the region's annual report", "§ 44", "1", "proposal", cannot, "KL-13-2-2"},
                   {"the result reserve", "§ 44", "2", "proposal", cannot, "KL-13-2-2"},
                   {"a moved budget", "§ 44", "3", "proposal", cannot, "KL-13-2-2"},
                   {"the investment frame", "§ 44", "4", "proposal", cannot, "KL-13-2-2"},
                   {"the declaration", "§ 49", "", "proposal", cannot, "KL-13-2-2"},
                   {"a motion refused", "§ 50", "", "proposal", cannot, "KL-13-2-2"},
                   {"a motion answered", "§ 51", "1", "proposal", cannot, "KL-13-2-2"},
                   {"a motion granted", "§ 51", "2", "proposal", cannot, "KL-13-2-2"},
                   {"when it is done", "§ 51", "3", "proposal", cannot, "KL-13-2-2"},
                   {"party support", "§ 52", "", "proposal", cannot, "KL-13-2-2"},
                   {"elected members' pay", "§ 53", "", "proposal", cannot, "KL-13-2-2"},
               });
    const auto& of = in_march();
    for (const auto& one : of.rows) {
        if (one.act == nullptr || one.act->kind != act_kind::proposal) continue;
        INFO(one.item->paragraph);
        REQUIRE(one.act->to.is_valid());
        CHECK(of.of.at(one.act->to).kind == organ_kind::council);
    }
}

TEST_CASE("KL 13:2 1 p: what council decides on such a proposal can be tested",
          "[appeal][minutes][kl-13-2]") {
    const auto found = assess_appeal(
        in_march().of.region(),
        {.by = actor_kind::council, .kind = act_kind::decision, .on = day("2024-04-10")});
    REQUIRE(found.has_value());
    CHECK(key(found.value().appealable) == "authorised");
    CHECK(text_of_ways(found.value().routes) == "legality_review");
    CHECK(cites(found.value().by, "KL-13-2-1"));
}

TEST_CASE("12 March 2024: the board's own decision, on the way of KL 13",
          "[appeal][minutes][norrbotten][kl-13-2]") {
    check_rows(in_march(),
               {{"the delegation order is adopted", "§ 41", "", "decision", kl_13, "KL-13-2-2"}});
    const auto& possible = in_march().at("§ 41").found.routes.front();
    CHECK(possible.at.name == "Förvaltningsrätten i Luleå");
    CHECK(possible.at.filed_with == filing::court);
    CHECK(possible.who.who == appellant::member);
    CHECK(text_of(possible.times.front()) == "start_not_known");
    REQUIRE(possible.times.front().limit != nullptr);
    CHECK(possible.times.front().limit->key == "kl-13-5");
}

TEST_CASE("12 March 2024: what may concern a supplier in the system of choice shows both ways",
          "[appeal][minutes][norrbotten][lov]") {
    check_rows(in_march(),
               {
                   {"a service point becomes a branch surgery", "§ 39", "1", "decision", maybe_lov,
                    "KL-13-2-2 LOV-10-1"},
                   {"the terms of the order are changed", "§ 40", "1", "decision", maybe_lov,
                    "KL-13-2-2 LOV-10-1"},
                   {"from 10 June", "§ 40", "2", "decision", maybe_lov, "KL-13-2-2 LOV-10-1"},
               });
    for (const auto* one :
         {&in_march().at("§ 39", "1"), &in_march().at("§ 40", "1"), &in_march().at("§ 40", "2")}) {
        INFO(one->item->paragraph);
        CHECK_FALSE(one->found.to_assess.empty());
        const auto& lov = one->found.routes.at(0);
        CHECK(lov.who.who == appellant::supplier_refused);
        CHECK(lov.at.name == "Förvaltningsrätten i Luleå");
        REQUIRE(lov.times.size() == 1);
        REQUIRE(lov.times.front().limit != nullptr);
        CHECK(lov.times.front().limit->key == "lov");
        const auto& kl = one->found.routes.at(1);
        CHECK(kl.who.who == appellant::member);
        REQUIRE(kl.times.size() == 1);
        CHECK(kl.times.front().limit->key == "kl-13-5");
    }
    CHECK(in_march().at("§ 40", "1").item->approved_at_once);
    CHECK_FALSE(in_march().at("§ 39", "1").item->approved_at_once);
}

TEST_CASE("12 March 2024: assignments to review and follow up prepare",
          "[appeal][minutes][norrbotten][doc-kinds]") {
    check_rows(in_march(),
               {
                   {"to review the policy", "§ 45", "1", "assignment", cannot, "KL-13-2-2"},
                   {"to follow up", "§ 45", "2", "assignment", cannot, "KL-13-2-2"},
               });
}

TEST_CASE("12 March 2024: what is open depends, with the way of KL 13 shown",
          "[appeal][minutes][norrbotten][doc-kinds]") {
    check_rows(
        in_march(),
        {
            {"the divisions' annual reports are approved", "§ 43", "", "open", maybe_kl_13,
             "KL-13-2-2"},
            {"the auditors' remarks, and to go on", "§ 46", "1", "open", maybe_kl_13, "KL-13-2-2"},
            {"an opinion to the state", "§ 47", "", "open", maybe_kl_13, "KL-13-2-2"},
            {"an opinion to the state", "§ 48", "", "open", maybe_kl_13, "KL-13-2-2"},
        });
    for (const auto* paragraph : {"§ 43", "§ 47", "§ 48"}) {
        INFO(paragraph);
        const auto& found = in_march().at(paragraph).found;
        CHECK_FALSE(found.to_assess.empty());
        CHECK(found.routes.front().at.court == court_kind::administrative_court);
        CHECK(kl_13_of(in_march().at(paragraph)) == "start_not_known");
    }
}

TEST_CASE("12 March 2024 § 37: what was reported runs by the minutes that report it",
          "[appeal][minutes][norrbotten][kl-7-8]") {
    const auto& of = in_march();
    for (const auto* words : {"gåva till Sunderby", "medelfristiga", "likviditetsportföljen",
                              "andelen aktier", "kundfordringar", "240216"}) {
        INFO(words);
        const auto& one = of.reported(words);
        CHECK(one.item->paragraph == "§ 37");
        CHECK(answer_of(one) == kl_13);
        CHECK(kl_13_of(one) == "start_not_known");
        CHECK(cites(one.found.by, "KL-13-2-2"));
    }
    // Opinions, though a delegate gave them: open as those of §§ 47-48.
    for (const auto* words : {"projektet SOLO", "SOU 2023:59"}) {
        INFO(words);
        CHECK(answer_of(of.reported(words)) == maybe_kl_13);
    }
}

TEST_CASE("12 March 2024 § 37: the procurement lists are open between LOU and KL 13",
          "[appeal][minutes][norrbotten][lou-20-19]") {
    std::size_t lists = 0;
    for (const auto& one : in_march().rows) {
        if (one.reported == nullptr || one.reported->by_text != "Verksamhetschef Upphandling")
            continue;
        ++lists;
        CHECK(answer_of(one) == "depends: procurement_review if procurement=yes | "
                                "legality_review if procurement=no");
        CHECK(one.found.routes.at(0).who.who == appellant::supplier_harmed);
        CHECK(text_of(one.found.routes.at(0).times.front()) == "start_not_known");
        CHECK(kl_13_of(one) == "start_not_known");
        CHECK(cites_all(one.found.by, "LOU-20-4 LOU-20-19 KL-13-2-2"));
    }
    CHECK(lists == 2);
}

TEST_CASE("12 March 2024 § 37: refused documents go to kammarrätten, filed with the authority",
          "[appeal][minutes][norrbotten][osl]") {
    const auto& one = in_march().reported("avslag på begäran om allmän handling");
    CHECK(answer_of(one) == "authorised: document_appeal");
    const auto& possible = one.found.routes.front();
    CHECK(possible.at.court == court_kind::court_of_appeal);
    CHECK(possible.at.name == "Kammarrätten i Sundsvall");
    CHECK(possible.at.filed_with == filing::authority);
    CHECK(possible.who.who == appellant::requester);
    REQUIRE(possible.times.size() == 1);
    CHECK(text_of(possible.times.front()) == "start_not_known");
    REQUIRE(possible.times.front().limit != nullptr);
    CHECK(possible.times.front().limit->key == "osl");
    CHECK(possible.times.front().limit->length == duration{3, duration::unit::weeks});
    CHECK(cites(one.found.by, "OSL-6-7"));
}

// ------------------------------------------------------------------------------- 10 October 2023

TEST_CASE("10 October 2023: each of the decisions in brief", "[appeal][minutes][norrbotten]") {
    struct october_row {
        std::string_view sentence;
        std::uint32_t item;
        std::size_t place;
        std::string_view kind;
        std::string_view answer;
    };
    const october_row rows[] = {
        {"the board's plan is adopted", 1, 1, "decision", kl_13},
        {"the interim report", 2, 1, "proposal", cannot},
        {"to report back", 3, 1, "assignment", cannot},
        {"and when", 3, 2, "assignment", cannot},
        {"to report on equality", 3, 3, "assignment", cannot},
        {"and when", 3, 4, "assignment", cannot},
        {"the evaluation on file", 3, 5, "information", cannot},
        {"three nämnder's interim reports", 4, 1, "proposal", cannot},
        {"three nämnder's interim reports", 4, 2, "proposal", cannot},
        {"three nämnder's interim reports", 4, 3, "proposal", cannot},
        {"the order for primary care", 5, 1, "decision", maybe_lov},
        {"the director adopts the follow-up plan", 5, 2, "decision", kl_13},
        {"the order for dental care", 6, 1, "decision", maybe_lov},
        {"support persons' pay", 7, 1, "proposal", cannot},
        {"a member's initiative answered", 8, 1, "decision", kl_13},
        {"a member's initiative answered", 9, 1, "decision", kl_13},
        {"a member's initiative answered", 10, 1, "decision", kl_13},
        {"a member's initiative answered", 11, 1, "decision", kl_13},
        {"an opinion", 12, 1, "statement", maybe_kl_13},
        {"the audit: finish the work", 13, 1, "open", maybe_kl_13},
        {"the audit: update and introduce", 13, 2, "open", maybe_kl_13},
        {"report back", 13, 3, "assignment", cannot},
        {"taken into account, and on file", 13, 4, "open", maybe_kl_13},
        {"taken into account, and on file", 14, 1, "open", maybe_kl_13},
        {"make routines known", 14, 2, "open", maybe_kl_13},
        {"carry out measures", 14, 3, "open", maybe_kl_13},
        {"follow up", 14, 4, "assignment", cannot},
        {"report back", 14, 5, "assignment", cannot},
        {"the federation's charter", 15, 1, "proposal", cannot},
        {"four motions refused", 16, 1, "proposal", cannot},
        {"four motions refused", 16, 4, "proposal", cannot},
        {"two motions answered, inside a proposal", 17, 1, "proposal", cannot},
        {"two motions answered, inside a proposal", 17, 2, "proposal", cannot},
        {"a motion refused", 18, 1, "proposal", cannot},
        {"council is to charge the director", 18, 5, "proposal", cannot},
        {"the robot: the purchase", 19, 1, "proposal", cannot},
        {"the robot: the running budget", 19, 2, "proposal", cannot},
        {"the robot: how the money is divided, if council agrees", 19, 3, "decision", kl_13},
        {"take measures", 20, 1, "open", maybe_kl_13},
        {"report back", 20, 2, "assignment", cannot},
        {"on file", 20, 3, "information", cannot},
        {"a guideline is adopted", 21, 1, "decision", kl_13},
    };
    for (const auto& [sentence, item, place, kind, answer] : rows) {
        INFO("item " << item << " point " << place << ": " << sentence);
        const auto& found = in_october().at(item, place);
        CHECK(kind_of(*found.act) == kind);
        CHECK(answer_of(found) == answer);
    }
    CHECK(in_october().read->is_selection);
}

TEST_CASE("KL 7:5: a charge to adopt something in the board's place is a mandate for one matter",
          "[appeal][minutes][norrbotten][kl-7-5]") {
    std::size_t mandates = 0;
    for (const auto* of : {&in_october(), &in_march()})
        for (const auto& one : of->rows)
            if (one.act != nullptr && one.act->mandate_for_one_matter) ++mandates;
    CHECK(mandates == 1);
    CHECK(in_october().at(5, 2).act->mandate_for_one_matter);
    CHECK(cites(in_october().at(5, 2).found.by, "KL-13-2-2"));
}

TEST_CASE("A decision that hangs on council's is a decision all the same",
          "[appeal][minutes][norrbotten][doc-line]") {
    const auto& robot = in_october().at(19, 3);
    CHECK_FALSE(robot.act->conditional.empty());
    CHECK(answer_of(robot) == kl_13);
    CHECK(in_october().at(19, 1).act->conditional.empty());
}

// ------------------------------------------------------------------------------- The clock of minutes

namespace {

/// Fictional minutes of one meeting on 2026-05-12, with § 1, § 2 and what was reported in each.
std::string two_items(std::string_view head, std::string_view first, std::string_view second,
                      std::string_view organ = "rs") {
    std::string text = "[minutes]\nid = \"m\"\norgan = \"" + std::string{organ} +
                       "\"\nheld = 2026-05-12\n" + std::string{head};
    int number = 1;
    for (const auto own : {first, second}) {
        const auto n = std::to_string(number++);
        text += "\n[[item]]\nparagraph = \"§ " + n + "\"\ntitle = \"Ärende " + n + "\"\n" +
                std::string{own} + "\n[[item.act]]\ndoes = \"Taxa " + n +
                " fastställs\"\nkind = \"beslut\"\nbecause = \"Nämnden väljer.\"\n" +
                "\n[[item.reported]]\nby = \"direktor\"\ndoes = \"Anmält " + n +
                "\"\nday = 2026-02-02\n";
    }
    return text;
}

assessed_minutes read(const std::string& text, const std::string& more = {}) {
    auto files = small_bundle();
    files.push_back({"protokoll.toml", text});
    if (!more.empty()) files.push_back({"mer.toml", more});
    auto loaded = load_bundle(std::move(files));
    if (!loaded)
        for (const auto& fault : loaded.error())
            UNSCOPED_INFO(fault.where.file << ':' << fault.where.line << ": " << fault.text.en);
    REQUIRE(loaded.has_value());
    assessed_minutes made{std::move(loaded.value()), {}, {}};
    assess(made, "m");
    return made;
}

} // namespace

TEST_CASE("KL 13:5: a paragraph approved at once has its own clock, and never that of the minutes",
          "[appeal][minutes][kl-13-5]") {
    struct clock_row {
        std::string_view sentence;
        std::string_view head;
        std::string_view second;
        std::string_view time_1;
        std::string_view time_2;
    };
    const clock_row rows[] = {
        {"no day is known", "", "approved_at_once = true\n", "start_not_known", "start_not_known"},
        {"the minutes' day does not start § 2's", "announced = 2026-05-28\n",
         "approved_at_once = true\n", "runs_out 2026-06-18 Thu", "start_not_known"},
        {"§ 2's day does not start the others'", "",
         "approved_at_once = true\nannounced = 2026-05-12\n", "start_not_known",
         "runs_out 2026-06-02 Tue"},
        {"each its own", "announced = 2026-05-28\n",
         "approved_at_once = true\nannounced = 2026-05-12\n", "runs_out 2026-06-18 Thu",
         "runs_out 2026-06-02 Tue"},
        {"approved with the rest, it has their day", "announced = 2026-05-28\n", "",
         "runs_out 2026-06-18 Thu", "runs_out 2026-06-18 Thu"},
        {"the minutes come down on the last day: § 2 stays",
         "announced = 2026-05-28\ntaken_down = 2026-06-18\n",
         "approved_at_once = true\nannounced = 2026-05-12\n", "not_expired",
         "runs_out 2026-06-02 Tue"},
        {"the minutes come down the day after", "announced = 2026-05-28\ntaken_down = 2026-06-19\n",
         "approved_at_once = true\nannounced = 2026-05-12\n", "runs_out 2026-06-18 Thu",
         "runs_out 2026-06-02 Tue"},
        {"§ 2 comes down on its last day: the minutes stay", "announced = 2026-05-28\n",
         "approved_at_once = true\nannounced = 2026-05-12\ntaken_down = 2026-06-02\n",
         "runs_out 2026-06-18 Thu", "not_expired"},
        {"§ 2 comes down the day after", "announced = 2026-05-28\n",
         "approved_at_once = true\nannounced = 2026-05-12\ntaken_down = 2026-06-03\n",
         "runs_out 2026-06-18 Thu", "runs_out 2026-06-02 Tue"},
    };
    for (const auto& [sentence, head, second, time_1, time_2] : rows) {
        INFO(sentence);
        const auto of = read(two_items(head, "", second));
        CHECK(kl_13_of(of.at("§ 1")) == time_1);
        CHECK(kl_13_of(of.at("§ 2")) == time_2);
        // What was reported there runs with the paragraph, whenever it was decided.
        CHECK(kl_13_of(of.reported("Anmält 1")) == time_1);
        CHECK(kl_13_of(of.reported("Anmält 2")) == time_2);
    }
}

TEST_CASE("KL-LAGAKRAFT: the minutes' last day gives legal force and the protective day",
          "[appeal][minutes][kl-13-5]") {
    const auto of = read(two_items("announced = 2026-05-28\n", "", ""));
    const auto& found = of.at("§ 1").found;
    REQUIRE(found.routes.size() == 1);
    REQUIRE(found.routes.front().legal_force);
    CHECK(with_weekday(*found.routes.front().legal_force) == "2026-06-19 Fri");
    REQUIRE(found.protective_day());
    CHECK(with_weekday(*found.protective_day()) == "2026-06-18 Thu");
    CHECK(found.routes.front().at.name.empty());
}

TEST_CASE("KL 13:2: whose minutes they are decides, not the wording",
          "[appeal][minutes][kl-13-2]") {
    const std::string proposal = "[minutes]\nid = \"m\"\norgan = \"{}\"\nheld = 2026-05-12\n"
                                 "[[item]]\nparagraph = \"§ 1\"\ntitle = \"Motion 1\"\n"
                                 "[[item.act]]\ndoes = \"Motionen avslås\"\nkind = \"{}\"\n"
                                 "because = \"Så står det.\"\n";
    const auto in = [&](std::string_view organ, std::string_view kind) {
        auto text = proposal;
        text.replace(text.find("{}"), 2, organ);
        text.replace(text.find("{}"), 2, kind);
        return answer_of(read(text, "[[organ]]\nid = \"au\"\nname = \"Arbetsutskottet\"\nkind = "
                                    "\"utskott\"\nparent = \"rs\"\nfrom = 2020-01-01\n")
                             .at("§ 1"));
    };
    CHECK(in("rs", "förslag") == cannot);
    CHECK(in("fm", "förslag") == kl_13);
    CHECK(in("fm", "förberedande") == kl_13);
    CHECK(in("fm", "beslut") == kl_13);
    CHECK(in("au", "beslut") == kl_13);
    CHECK(in("au", "förberedande") == cannot);
}

TEST_CASE("KL 13:5, 9:32: one announcement is not enough for a joint committee's minutes",
          "[appeal][minutes][kl-9-32]") {
    const auto of = read(two_items("announced = 2026-05-28\n", "", "", "gn"),
                         "[[organ]]\nid = \"gn\"\nname = \"Gemensamma nämnden\"\nkind = "
                         "\"gemensam nämnd\"\nparent = \"fm\"\nfrom = 2020-01-01\n");
    const auto& found = of.at("§ 1");
    CHECK(answer_of(found) == kl_13);
    // The other parties' notice boards are not in the minutes: no day until they are known.
    CHECK(kl_13_of(found) == "start_not_known");
    CHECK(found.found.routes.front().who.who == appellant::member_of_any_party);
}

TEST_CASE("Before 2018-01-01 what minutes record depends", "[appeal][minutes][era]") {
    const auto of_day = [](std::string_view held) {
        return "[minutes]\nid = \"m\"\norgan = \"ls\"\nheld = " + std::string{held} +
               "\n[[item]]\nparagraph = \"§ 1\"\ntitle = \"Taxa\"\n[[item.act]]\ndoes = "
               "\"Taxan fastställs\"\nkind = \"beslut\"\nbecause = \"Styrelsen väljer.\"\n";
    };
    const std::string organ = "[[organ]]\nid = \"ls\"\nname = \"Landstingsstyrelsen\"\nkind = "
                              "\"nämnd\"\nparent = \"fm\"\nfrom = 2010-01-01\n";
    const auto before = read(of_day("2017-12-31"), organ);
    CHECK(answer_of(before.at("§ 1")) == maybe_kl_13);
    CHECK(before.at("§ 1").found.because == reason_code::era_not_modelled);
    CHECK(answer_of(read(of_day("2018-01-01"), organ).at("§ 1")) == kl_13);
}

namespace {

/// Matters of which the data says something that the route of appeal hangs on.
const std::string matters = R"(
[[matter]]
id   = "kop"
name = "Köp"
[matter.assessed]
procurement = "ja"

[[matter]]
id   = "ovisst"
name = "Köp av ovisst slag"
[matter.assessed]
procurement = "okänt"

[[matter]]
id   = "bedomt"
name = "Hyra av lokal"
[matter.assessed]
procurement = "nej"
by          = "regionjuristen"
on          = 2026-01-15
source      = "d1"

[[matter]]
id   = "smitta"
name = "Smittskydd"
[matter.appeal]
statute = "exempellagen 9 §"
forum   = "Exempeldomstolen"
source  = "d1"

[[matter]]
id      = "smitta_isolering"
name    = "Isolering"
kind_of = "smitta"

[[matter]]
id      = "smitta_spridning"
name    = "Spridning"
kind_of = "smitta"
[matter.appeal]
statute = "exempellagen 10 §"
barred  = true
source  = "d1"
)";

/// Fictional minutes of one decision on a matter.
assessed_minutes about(std::string_view matter) {
    return read("[minutes]\nid = \"m\"\norgan = \"rs\"\nheld = 2026-05-12\n"
                "[[item]]\nparagraph = \"§ 1\"\ntitle = \"Ärende\"\n[[item.act]]\ndoes = "
                "\"Så görs\"\nkind = \"beslut\"\nbecause = \"Styrelsen väljer.\"\nmatter = \"" +
                    std::string{matter} + "\"\n",
                matters);
}
const auto lou_or_kl_13 =
    "depends: procurement_review if procurement=yes | legality_review if procurement=no";

} // namespace

TEST_CASE("KL 13:3: what the data says of the matter is followed, its own statute first",
          "[appeal][minutes][kl-13-3]") {
    // A matter of procurement also holds what comes before one, such as to buy at all: LOU 20:19 does not reach that.
    CHECK(answer_of(about("kop").at("§ 1")) == lou_or_kl_13);
    CHECK(answer_of(about("bedomt").at("§ 1")) == kl_13);
    const auto own = about("smitta");
    CHECK(answer_of(own.at("§ 1")) == "authorised: administrative_appeal");
    CHECK(own.at("§ 1").found.routes.front().at.name == "Exempeldomstolen");
    const auto wider = about("smitta_isolering");
    CHECK(answer_of(wider.at("§ 1")) == "authorised: administrative_appeal");
    CHECK(wider.at("§ 1").found.routes.front().at.name == "Exempeldomstolen");
    CHECK(answer_of(about("smitta_spridning").at("§ 1")) == cannot);
    CHECK(answer_of(about("filial").at("§ 1")) == kl_13);
}

TEST_CASE("Where the data says that it is not known, nobody is told that the way is certain",
          "[appeal][minutes][lou-20-19]") {
    CHECK(answer_of(about("ovisst").at("§ 1")) == lou_or_kl_13);
}

TEST_CASE("KL 13:1-2: a federation's minutes are its board's, and every party's members may appeal",
          "[appeal][minutes][kl-13-2]") {
    auto files = small_bundle();
    auto& region = files.front().text;
    const std::string_view kind = "kind          = \"region\"";
    region.replace(region.find(kind), kind.size(), "kind = \"kommunalförbund\"");
    files.push_back({"protokoll.toml", two_items("announced = 2026-05-28\n", "", "")});
    auto loaded = load_bundle(std::move(files));
    REQUIRE(loaded.has_value());
    assessed_minutes of{std::move(loaded.value()), {}, {}};
    assess(of, "m");
    const auto& found = of.at("§ 1");
    CHECK(answer_of(found) == kl_13);
    CHECK(cites(found.found.by, "KL-13-2-3"));
    CHECK_FALSE(cites(found.found.by, "KL-13-2-2"));
    CHECK(found.found.routes.front().who.who == appellant::member_of_any_party);
    CHECK(kl_13_of(found) == "runs_out 2026-06-18 Thu");
}

// ------------------------------------------------------------------------------- Approved and announced in time

TEST_CASE("KL 5:69, 8:12: approved within fourteen days, announced by the second day after",
          "[appeal][minutes][kl-5-69][kl-8-12]") {
    struct duty_row {
        std::string_view sentence;
        std::string_view head;
        std::string_view approval;     ///< due, and whether it was in time
        std::string_view announcement; ///< the same
    };
    const duty_row rows[] = {
        {"no day is known", "", "2026-05-26 Tue", "nothing due"},
        {"approved on the last day, announced on the last day",
         "approved = 2026-05-26\nannounced = 2026-05-28\n", "2026-05-26 Tue in time",
         "2026-05-28 Thu in time"},
        {"approved the day after, announced the day after its last",
         "approved = 2026-05-27\nannounced = 2026-05-30\n", "2026-05-26 Tue late",
         "2026-05-29 Fri late"},
        {"approved on the day of the meeting: the second day is Ascension Day",
         "approved = 2026-05-12\nannounced = 2026-05-15\n", "2026-05-26 Tue in time",
         "2026-05-15 Fri in time"},
        {"the day after that", "approved = 2026-05-12\nannounced = 2026-05-16\n",
         "2026-05-26 Tue in time", "2026-05-15 Fri late"},
        {"approved, and the announcement is not known", "approved = 2026-05-26\n",
         "2026-05-26 Tue in time", "2026-05-28 Thu"},
    };
    const auto text_of_duty = [](const minutes_duty& one) {
        if (!one.due) return std::string{"nothing due"};
        auto text = with_weekday(one.due->last);
        if (const auto in_time = one.in_time()) text += *in_time ? " in time" : " late";
        return text;
    };
    for (const auto& [sentence, head, approval, announcement] : rows) {
        INFO(sentence);
        const auto of = read(two_items(head, "", ""));
        const auto duties = duties_of(*of.read).value();
        REQUIRE(duties.size() == 2);
        CHECK(duties[0].limit->key == "kl-5-69");
        CHECK(text_of_duty(duties[0]) == approval);
        CHECK(duties[1].limit->key == "kl-8-12");
        CHECK(text_of_duty(duties[1]) == announcement);
    }
    // § 2 was approved on the day of the meeting: announced by Friday 15 May, Ascension Day being the second day.
    for (const auto& [announced, found] : {std::pair{"2026-05-15", "2026-05-15 Fri in time"},
                                           std::pair{"2026-05-16", "2026-05-15 Fri late"}}) {
        const auto of = read(
            two_items("", "", "approved_at_once = true\nannounced = " + std::string{announced}));
        std::vector<std::string> own;
        const auto duties = duties_of(*of.read).value();
        for (const auto& one : duties)
            if (one.item != nullptr && one.item->paragraph == "§ 2" && one.limit->key == "kl-8-12")
                own.push_back(text_of_duty(one));
        CHECK(own == std::vector<std::string>{found});
    }
}
