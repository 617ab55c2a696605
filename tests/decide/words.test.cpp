// SPDX-License-Identifier: MIT
//
// Words may lower an answer, never raise one: a matter in the words of KL 6:38 or 5:1, or a point that rests on a
// statute that bans or limits delegation, is open until it is assessed. Expected answers come from KL 6:38 and 5:1 and
// the table of special statutes; each is asked of the reference and of the index.

#include "decide/sagoregionen.hpp"
#include "decide/support.hpp"
#include "support/catch.hpp"
#include <mandat/index/resolver.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

/// The order's line says that nothing of 6:38 or 5:1 applies to any of its points.
drafted with_a_line() {
    auto made = sagoregionen();
    made.order("d", "namnden").assessed = found_ordinary();
    return made;
}
draft::matter& named_matter(drafted& region, std::string_view key, std::string_view name) {
    auto& made = region.matter(key, "allt");
    made.name = name;
    return made;
}

/// `depends special_statute_ban PBL-12-6`: the verdict, what is to be assessed and by which rules.
std::string answer_of(const drafted& region, const std::string& who, const std::string& matter,
                      const std::string& facts = {}) {
    const auto of = built(region.all);
    const reference_resolver resolver{of};
    const auto question = in_ids(resolver, {who, matter, "2024-05-06", facts});
    const auto full = resolver.explain(question);
    CHECK(full.short_answer() == resolver.check(question));
    CHECK(mandat::resolver{of}.check(question) == resolver.check(question));
    std::string text{key_of(full.verdict)};
    for (const auto& one : full.assess) {
        text += ' ' + name_of(of, one.fact);
        for (const auto* rule : one.rules)
            if (rule != nullptr) text += ' ' + std::string{rule->id};
    }
    return text;
}

} // namespace

TEST_CASE("KL 6:38, 5:1: a point in the ban's own words is open, whatever the order's line says",
          "[law][kl][kl-6-38][kl-5-1][words]") {
    struct row {
        std::string name;
        std::string expected;
    };
    const row rows[] = {
        {"Hyra av lokal", "authorised"},
        {"Yttrande till fullmäktige", "depends opinion_to_council KL-6-38-2"},
        {"Svar på motion", "depends opinion_to_council KL-6-38-2"},
        {"Yttrande då nämndens beslut i dess helhet överklagats",
         "depends opinion_on_appeal_of_whole_committee KL-6-38-2"},
        {"Medborgarförslag", "depends citizens_proposal KL-6-38-4"},
        {"Utökning eller inskränkning av verksamhet",
         "depends concerns_goals_direction_scope_quality KL-6-38-1"},
        {"Verksamhetens omfattning", "depends concerns_goals_direction_scope_quality KL-6-38-1"},
        {"Mål och inriktning", "depends concerns_goals_direction_scope_quality KL-6-38-1"},
        {"Stängning av mottagning", "depends concerns_goals_direction_scope_quality KL-6-38-1"},
        {"Antagande av budget", "depends of_principle_or_greater_importance KL-5-1"},
        {"Sanktionsavgift enligt 12 kap. 6 § PBL", "depends special_statute_ban PBL-12-6"},
        {"Motionsbidrag", "authorised"},
        {"Utökad tjänstgöringsgrad", "authorised"},
        {"Kvalitetsledningssystem", "authorised"},
        {"Yttrande när delegatens beslut har överklagats", "authorised"},
    };
    for (const auto& [name, expected] : rows) {
        INFO(name);
        auto region = with_a_line();
        named_matter(region, "arendet", name);
        region.point("1", "arendet", "forvaltningschef");
        CHECK(answer_of(region, "forvaltningschef", "arendet") == expected);
        // A fact of the case settles it; a jurist who has looked at the case has, too.
        CHECK(answer_of(region, "forvaltningschef", "arendet", ordinary) == "authorised");
    }
}

TEST_CASE("KL 6:38: an assessment of the point, or of its own matter, settles its words, a wider "
          "matter's does not",
          "[law][kl][kl-6-38][words]") {
    const std::string open = "depends opinion_to_council KL-6-38-2";
    const auto no_opinion = assessed({{legal_fact::opinion_to_council, answer::no}});
    const auto region_with = [&](auto change) {
        auto region = with_a_line();
        named_matter(region, "motion", "Svar på motion");
        region.point("1", "motion", "forvaltningschef");
        change(region);
        return answer_of(region, "forvaltningschef", "motion");
    };
    CHECK(region_with([](drafted&) {}) == open);
    CHECK(region_with([&](drafted& region) {
              region.all.orders.back().points.back().assessed = no_opinion;
          }) == "authorised");
    CHECK(region_with([&](drafted& region) { region.all.matters.back().assessed = no_opinion; }) ==
          "authorised");
    CHECK(region_with([&](drafted& region) { region.all.matters.front().assessed = no_opinion; }) ==
          open);
    // An unsigned no does not count; okänt is open; a yes from anywhere stands.
    CHECK(region_with([&](drafted& region) {
              region.all.orders.back().points.back().assessed.found = no_opinion.found;
          }) == open);
    CHECK(region_with([](drafted& region) {
              region.all.orders.back().points.back().assessed =
                  assessed({{legal_fact::opinion_to_council, answer::unknown}});
          }) == open);
    CHECK(region_with([](drafted& region) {
              region.all.orders.back().assessed.found.state(legal_fact::opinion_to_council,
                                                            answer::yes);
          }) == "not_authorised");
}

TEST_CASE("KL 6:38: a kind of matter in the ban's words is open under a wider point, too",
          "[law][kl][kl-6-38][words]") {
    auto region = with_a_line();
    auto& matter = named_matter(region, "motion", "Svar på motion");
    matter.kind_of = named("inkop");
    region.point("1", "inkop", "forvaltningschef");
    CHECK(answer_of(region, "forvaltningschef", "motion") ==
          "depends opinion_to_council KL-6-38-2");
    CHECK(answer_of(region, "forvaltningschef", "inkop") == "authorised");
}

TEST_CASE("KL 6:38 p. 5: a point whose legal basis is a special statute is open, by its rule",
          "[law][kl][kl-6-38][words]") {
    struct row {
        std::string law;
        std::string who;
        std::string expected;
    };
    const row rows[] = {
        {"KL 6:39", "forvaltningschef", "authorised"},
        {"LOU", "forvaltningschef", "authorised"}, // an act that bans nothing
        {"PBL", "forvaltningschef", "depends special_statute_ban KL-6-38-5"}, // which section?
        {"PBL 12 kap.", "forvaltningschef", "depends special_statute_ban KL-6-38-5"},
        {"PBL 9 kap.", "forvaltningschef", "authorised"},
        {"PBL 12:6", "forvaltningschef", "depends special_statute_ban PBL-12-6"},
        {"12 kap. 6 § plan- och bygglagen", "utskottet", "depends special_statute_ban PBL-12-6"},
        {"6 § LVU", "ordforande", "depends special_statute_ban LVU-6"},
        {"smittskyddslagen 1 kap. 9 §", "forvaltningschef",
         "depends special_statute_ban SMITT-1-9"},
        {"SoL 30:6", "forvaltningschef", "depends special_statute_ban SOL25-30-6"},
        {"SoL 30:6", "utskottet", "authorised"}, // only to an utskott: it is one
        {"SoL 30:6, PBL 12:6", "utskottet", "depends special_statute_ban PBL-12-6"},
        {"SoL 30:9", "utskottet", "depends special_statute_ban SOL25-30-9"},
        {"LOU och SoL 10:4", "forvaltningschef", "depends special_statute_ban SOL01-10-4"},
    };
    for (const auto& [law, who, expected] : rows) {
        INFO(law << ", " << who);
        auto region = with_a_line();
        region.point("1", "inkop", "forvaltningschef utskottet ordforande").law = law;
        CHECK(answer_of(region, who, "inkop") == expected);
        CHECK(answer_of(region, who, "inkop", "special_statute_ban=no") == "authorised");
        auto& point = region.all.orders.back().points.back();
        point.assessed = assessed({{legal_fact::special_statute_ban, answer::no}});
        CHECK(answer_of(region, who, "inkop") == "authorised");
    }
}
