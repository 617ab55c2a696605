// SPDX-License-Identifier: MIT
// The fictional region: every structural feature of a delegation order, asked about at its boundaries.
//
// Expected answers follow from the law (rule ids in the tags) and from what examples/exempelregionen/ writes;
// the prisbasbelopp of 2022 and 2024 are SFS 2021:866 and 2023:532.

#include "support/catch.hpp"
#include "support/region.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/io/bundle.hpp>

#include <filesystem>
#include <string>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

const reference_resolver& fictional() {
    static const reference_resolver resolver{load_example("exempelregionen")};
    return resolver;
}
asking ask(std::string_view who, std::string_view matter, std::string_view day) {
    return {fictional(), who, matter, day};
}

struct row {
    const char* sentence;
    question asked;
    mandat::verdict verdict;
    reason_code reason;
};
void check_rows(const std::vector<row>& rows) {
    for (const auto& one : rows) {
        INFO(one.sentence);
        const auto found = fictional().check(one.asked);
        CHECK(key_of(found.verdict) == key_of(one.verdict));
        CHECK(key_of(found.reason) == key_of(one.reason));
    }
}

constexpr auto yes = verdict::authorised;
constexpr auto no = verdict::not_authorised;
constexpr auto depends = verdict::depends;

} // namespace

TEST_CASE("Exempelregionen: one line by the jurist makes the order answer yes",
          "[exempel][assessment]") {
    check_rows({
        {"assessed for the whole order",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2024-05-02").kronor("200 000"), yes,
         reason_code::delegated},
        {"2.9 is excepted from the assessment",
         ask("verksamhetschef_medicin", "besokstider", "2024-05-02")
             .facts({{"users_endorsed", answer::yes}}),
         depends, reason_code::fact_unknown},
        {"a question may assess what the order leaves open",
         ask("verksamhetschef_medicin", "besokstider", "2024-05-02")
             .facts({{"users_endorsed", answer::yes},
                     {"concerns_goals_direction_scope_quality", answer::no}}),
         yes, reason_code::delegated},
        {"a yes in the question beats the order's no",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2024-05-02")
             .kronor("1")
             .facts({{"concerns_goals_direction_scope_quality", answer::yes}}),
         no, reason_code::prohibited_by_law},
    });
}

TEST_CASE("KL 7:6: organ to head of administration to employee, and never a step more",
          "[exempel][kl-7-6]") {
    check_rows({
        {"the employee holds what the head gave on",
         ask("verksamhetschef_ortopedi", "avtal_vardplats", "2024-05-02").kronor("150 000"), yes,
         reason_code::sub_delegated},
        {"to the öre",
         ask("verksamhetschef_ortopedi", "avtal_vardplats", "2024-05-02").kronor("150 000,01"), no,
         reason_code::amount_above},
        {"the day before it was given",
         ask("verksamhetschef_ortopedi", "avtal_vardplats", "2024-01-31").kronor("1"), no,
         reason_code::not_yet},
        {"its first day",
         ask("verksamhetschef_ortopedi", "avtal_vardplats", "2024-02-01").kronor("1"), yes,
         reason_code::sub_delegated},
        {"whoever received nothing holds nothing",
         ask("enhetschef_ortopedi", "avtal_vardplats", "2024-05-02").kronor("1"), no,
         reason_code::no_sub_delegation},
    });
    const auto made = fictional().explain(
        ask("verksamhetschef_ortopedi", "avtal_vardplats", "2024-05-02").kronor("150 000"));
    REQUIRE(made.chain.size() == 3);
    CHECK(made.chain[0].how == link::kind::organ);
    CHECK(made.chain[1].how == link::kind::delegation);
    CHECK(made.chain[2].how == link::kind::sub_delegation);
}

TEST_CASE("KL 7:6: a second step gives nothing, whatever is written down", "[exempel][kl-7-6]") {
    auto files = files_of_example("exempelregionen");
    files.push_back(
        {"second_step.toml",
         "[[sub_delegation]]\nid = \"vd9\"\ngrantor = \"verksamhetschef_ortopedi\"\nto = "
         "\"enhetschef_ortopedi\"\n"
         "order = \"sjn\"\npoint = \"2.1\"\nfrom = 2024-03-01\namount = { at_most = 1000 }\n"});
    const auto loaded = load_bundle(files);
    REQUIRE(loaded.has_value());
    const reference_resolver resolver{loaded.value()};
    const auto made = resolver.explain(
        asking{resolver, "enhetschef_ortopedi", "avtal_vardplats", "2024-05-02"}.kronor("1000"));
    CHECK(made.verdict == verdict::not_authorised);
    CHECK(key_of(made.reason) == key_of(reason_code::chain_too_long));
    CHECK(cites(made, "KL-7-6"));
}

TEST_CASE("Ceilings in kronor are exact to the öre", "[exempel][amount]") {
    check_rows({
        {"at most: the limit itself",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2024-05-02").kronor("200 000,00"),
         yes, reason_code::delegated},
        {"an öre more",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2024-05-02").kronor("200 000,01"), no,
         reason_code::amount_above},
        {"no amount where a ceiling applies",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2024-05-02"), no,
         reason_code::amount_unknown},
        {"an amount per year against a ceiling per decision",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2024-05-02")
             .kronor("1")
             .counted(amount_basis::per_year),
         no, reason_code::amount_basis_unknown},
        {"the version of 2022 had a lower ceiling",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2023-12-31").kronor("100 000,01"), no,
         reason_code::amount_above},
        {"and that one held until the new order",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2023-12-31").kronor("100 000"), yes,
         reason_code::delegated},
        {"per year",
         ask("sjn_ordforande", "uppvaktning", "2024-05-02")
             .kronor("20 000,50")
             .counted(amount_basis::per_year),
         yes, reason_code::delegated},
        {"a limit per year is not met by an amount per decision",
         ask("sjn_ordforande", "uppvaktning", "2024-05-02").kronor("20 000,50"), no,
         reason_code::amount_basis_unknown},
    });
}

TEST_CASE("Ceilings in prisbasbelopp follow the year of the decision, and less than is not at most",
          "[exempel][amount]") {
    check_rows({
        {"2022: five are 241 500",
         ask("forvaltningschef_sjukvard", "bidrag", "2022-06-01").kronor("280 000"), no,
         reason_code::amount_above},
        {"2024: five are 286 500",
         ask("forvaltningschef_sjukvard", "bidrag", "2024-06-01").kronor("280 000"), yes,
         reason_code::delegated},
        {"exactly five are not less than five",
         ask("forvaltningschef_sjukvard", "bidrag", "2024-06-01").kronor("286 500"), no,
         reason_code::amount_above},
        {"an öre less",
         ask("forvaltningschef_sjukvard", "bidrag", "2024-06-01").kronor("286 499,99"), yes,
         reason_code::delegated},
    });
}

TEST_CASE("Tiers run across role, post and sub-committee without gap or overlap",
          "[exempel][amount]") {
    const auto tier = [](const char* who, const char* kronor) {
        return ask(who, "inkop_utrustning", "2024-05-02").kronor(kronor).unit("ortopedi");
    };
    check_rows({
        {"a: to 50 000", tier("verksamhetschef_ortopedi", "50 000"), yes, reason_code::delegated},
        {"a: no more", tier("verksamhetschef_ortopedi", "50 000,01"), no,
         reason_code::amount_above},
        {"b: not 50 000", tier("forvaltningschef_sjukvard", "50 000"), no,
         reason_code::amount_below},
        {"b: from the öre above", tier("forvaltningschef_sjukvard", "50 000,01"), yes,
         reason_code::delegated},
        {"b: to 500 000", tier("forvaltningschef_sjukvard", "500 000"), yes,
         reason_code::delegated},
        {"c: from the öre above", tier("au", "500 000,01"), yes, reason_code::delegated},
        {"c: less than five million", tier("au", "4 999 999,99"), yes, reason_code::delegated},
        {"c: not five million", tier("au", "5 000 000"), no, reason_code::amount_above},
        {"the nämnd decides the rest", tier("sjn", "5 000 000"), yes, reason_code::decides_itself},
    });
}

TEST_CASE("KL 6:39: urgent matters to the chair, for as long as they are urgent",
          "[exempel][kl-6-39]") {
    const auto chair = [](answer urgent) {
        return ask("sjn_ordforande", "tillfallig_stangning", "2024-05-02")
            .facts({{"urgent", urgent}});
    };
    check_rows({
        {"urgent", chair(answer::yes), yes, reason_code::urgent_mandate},
        {"not urgent", chair(answer::no), no, reason_code::fact_required},
        {"nobody has said", ask("sjn_ordforande", "tillfallig_stangning", "2024-05-02"), depends,
         reason_code::fact_unknown},
        {"urgent, and on the activity's scope: 6:38 does not bar the chair",
         ask("sjn_ordforande", "tillfallig_stangning", "2024-05-02")
             .facts({{"urgent", answer::yes},
                     {"concerns_goals_direction_scope_quality", answer::yes}}),
         yes, reason_code::urgent_mandate},
    });
    const auto made = fictional().explain(chair(answer::yes));
    REQUIRE(made.duties.size() == 3);
    CHECK(made.duties.front().when == reporting::next_meeting);
    CHECK(made.duties[1].kind == duty_kind::approve_minutes);
    CHECK(made.duties[1].rule->id == "KL-5-69");
    CHECK(made.duties[2].kind == duty_kind::announce_minutes);
    CHECK(made.duties[2].rule->id == "KL-8-12");
    CHECK(made.duties.front().rule->id == "KL-6-40-s2");
}

TEST_CASE("KL 7:5: an acting holder holds the post, a hired one is no delegate",
          "[exempel][kl-7-5][doc-alternate]") {
    const auto person = [](const char* who, const char* day) {
        return ask(who, "avtal_vardplats", day).kronor("1");
    };
    check_rows({
        {"ordinary holder, last day", person("p1", "2025-02-28"), yes, reason_code::delegated},
        {"the day after", person("p1", "2025-03-01"), no, reason_code::holds_no_post},
        {"acting, the day before", ask("p2", "avtal_vardplats", "2025-02-28").kronor("1"), no,
         reason_code::no_sub_delegation},
        {"acting, first day", person("p2", "2025-03-01"), yes, reason_code::delegated},
        {"acting, last day", person("p2", "2025-08-31"), yes, reason_code::delegated},
        {"acting, the day after", person("p2", "2025-09-01"), no, reason_code::no_sub_delegation},
        {"an ersättare hangs on the holder's absence", person("p4", "2024-05-02"), depends,
         reason_code::fact_unknown},
        {"the holder is away",
         person("p4", "2024-05-02").facts({{"delegate_hindered", answer::yes}}), yes,
         reason_code::delegated},
        {"the holder is there",
         person("p4", "2024-05-02").facts({{"delegate_hindered", answer::no}}), no,
         reason_code::fact_required},
        {"hired in",
         ask("p6", "lokal", "2025-05-02")
             .kronor("1")
             .counted(amount_basis::per_contract)
             .area("norra"),
         no, reason_code::not_employed},
        {"employment unknown", ask("p5", "ledighet", "2025-05-02").unit("medicin"), depends,
         reason_code::fact_unknown},
        {"somebody asserts it",
         ask("p5", "ledighet", "2025-05-02")
             .unit("medicin")
             .facts({{"holder_is_employed", answer::yes}}),
         yes, reason_code::delegated},
        {"elected holders are not employed",
         ask("p8", "tillfallig_stangning", "2024-05-02").facts({{"urgent", answer::yes}}), yes,
         reason_code::urgent_mandate},
    });
}

TEST_CASE("Own unit follows a tree that changes: röntgen moves on 1 January 2025",
          "[exempel][scope]") {
    const auto leave = [](const char* who, const char* unit, const char* day) {
        return ask(who, "ledighet", day).unit(unit);
    };
    check_rows({
        {"own unit", leave("verksamhetschef_ortopedi", "ortopedi", "2024-05-02"), yes,
         reason_code::delegated},
        {"below it", leave("verksamhetschef_ortopedi", "ortopedmottagningen", "2024-05-02"), yes,
         reason_code::delegated},
        {"last day in ortopedi", leave("verksamhetschef_ortopedi", "rontgen", "2024-12-31"), yes,
         reason_code::delegated},
        {"first day in medicin", leave("verksamhetschef_ortopedi", "rontgen", "2025-01-01"), no,
         reason_code::wrong_unit},
        {"medicin, the day before", leave("verksamhetschef_medicin", "rontgen", "2024-12-31"), no,
         reason_code::wrong_unit},
        {"medicin, first day", leave("verksamhetschef_medicin", "rontgen", "2025-01-01"), yes,
         reason_code::delegated},
        {"no unit said", ask("verksamhetschef_ortopedi", "ledighet", "2024-05-02"), no,
         reason_code::unit_unknown},
        {"a unit that was merged away",
         leave("verksamhetschef_medicin", "fysioterapi", "2024-01-01"), no, reason_code::expired},
    });
}

TEST_CASE("KL 6:37, 6:38 second paragraph: an automated decision function",
          "[exempel][kl-6-38-s2]") {
    check_rows({
        {"off the KL 13 route", ask("avgiftsmotorn", "avgiftsbefrielse", "2024-05-02"), yes,
         reason_code::delegated},
        {"on it",
         ask("avgiftsmotorn", "avgiftsbefrielse", "2024-05-02")
             .facts({{"appealed_under_chapter_13", answer::yes}}),
         no, reason_code::prohibited_by_law},
    });
}

TEST_CASE("What orders write beside the plain grant", "[exempel][doc-order]") {
    const auto vikariat = [](const char* who) {
        return ask(who, "vikariat", "2024-05-02").unit("ortopedmottagningen");
    };
    check_rows({
        {"a matter reserved to the nämnd inside a delegate's list",
         ask("forvaltningschef_sjukvard", "vardplats_utomlands", "2024-05-02").kronor("1"), no,
         reason_code::excepted_from_point},
        {"longest time", vikariat("enhetschef_ortopedi").lasting("3 månader"), yes,
         reason_code::delegated},
        {"too long", vikariat("enhetschef_ortopedi").lasting("4 månader"), no,
         reason_code::duration_above},
        {"ninety days against three months hang on the calendar",
         vikariat("enhetschef_ortopedi").lasting("90 dagar"), depends, reason_code::fact_unknown},
        {"no time said", vikariat("enhetschef_ortopedi"), no, reason_code::duration_unknown},
        {"every superior may also decide",
         vikariat("verksamhetschef_ortopedi").lasting("3 månader"), yes,
         reason_code::superior_may_act},
        {"so may the one above", vikariat("forvaltningschef_sjukvard").lasting("3 månader"), yes,
         reason_code::superior_may_act},
        {"not a superior elsewhere", vikariat("verksamhetschef_medicin").lasting("3 månader"), no,
         reason_code::wrong_unit},
        {"several delegates, each alone",
         ask("ekonomichef_sjukvard", "lokal", "2024-05-02")
             .kronor("300 000")
             .counted(amount_basis::per_contract)
             .area("norra"),
         yes, reason_code::delegated},
        {"another area",
         ask("ekonomichef_sjukvard", "lokal", "2024-05-02")
             .kronor("300 000")
             .counted(amount_basis::per_contract)
             .area("lanet"),
         no, reason_code::wrong_area},
        {"time-limited: last day",
         ask("forvaltningschef_sjukvard", "lokal", "2025-12-31")
             .kronor("1")
             .counted(amount_basis::per_contract)
             .area("norra"),
         yes, reason_code::delegated},
        {"time-limited: the day after",
         ask("ekonomichef_sjukvard", "lokal", "2026-01-01")
             .kronor("1")
             .counted(amount_basis::per_contract)
             .area("norra"),
         no, reason_code::expired},
        {"within budget and policy",
         ask("verksamhetschef_ortopedi", "konsulttjanst", "2024-05-02")
             .facts({{"inom_budget", answer::yes}, {"inom_policy", answer::yes}}),
         yes, reason_code::delegated},
        {"nobody has said",
         ask("verksamhetschef_ortopedi", "konsulttjanst", "2024-05-02")
             .facts({{"inom_budget", answer::yes}}),
         depends, reason_code::fact_unknown},
        {"outside policy",
         ask("verksamhetschef_ortopedi", "konsulttjanst", "2024-05-02")
             .facts({{"inom_budget", answer::yes}, {"inom_policy", answer::no}}),
         no, reason_code::fact_required},
        {"a prohibited delegate",
         ask("verksamhetschef_medicin", "konsulttjanst", "2024-05-02")
             .facts({{"inom_budget", answer::yes}, {"inom_policy", answer::yes}}),
         no, reason_code::prohibited_delegate},
        {"must be handed back when they disagree",
         ask("forvaltningschef_sjukvard", "prisjustering", "2024-05-02")
             .unit("medicin")
             .facts({{"efter_forhandling", answer::yes}, {"oenighet", answer::yes}}),
         no, reason_code::fact_excluded},
        {"after negotiation",
         ask("forvaltningschef_sjukvard", "prisjustering", "2024-05-02")
             .unit("medicin")
             .facts({{"efter_forhandling", answer::yes}}),
         yes, reason_code::delegated},
        {"two members demand that the nämnd decides",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2024-05-02")
             .kronor("1")
             .facts({{"referral_demanded", answer::yes}}),
         no, reason_code::fact_excluded},
        {"the nämnd has taken the matter back",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2024-05-02")
             .kronor("1")
             .facts({{"taken_back_by_committee", answer::yes}}),
         no, reason_code::taken_back},
        {"jäv",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2024-05-02")
             .kronor("1")
             .facts({{"disqualified", answer::yes}}),
         no, reason_code::disqualified},
        {"the delegate in the matter",
         ask("forvaltningschef_sjukvard", "yttrande_vardplats", "2024-05-02"), yes,
         reason_code::delegated},
        {"execution",
         ask("ekonomichef_sjukvard", "sjn-A", "2024-05-02").facts({{"execution", answer::yes}}),
         yes, reason_code::no_delegation_needed},
        {"an instrument, the day before",
         ask("inkopare_hyrpersonal", "avrop_hyrpersonal", "2024-03-31"), no,
         reason_code::instrument_not_in_force},
        {"an instrument, first day", ask("inkopare_hyrpersonal", "avrop_hyrpersonal", "2024-04-01"),
         yes, reason_code::delegated},
        {"ordered substitutes hang on the delegate's absence",
         ask("regiondirektor", "avrop_hyrpersonal", "2024-04-01"), depends,
         reason_code::fact_unknown},
        {"absent: the second in order",
         ask("regiondirektor", "avrop_hyrpersonal", "2024-04-01")
             .facts(
                 {{"delegate_hindered", answer::yes}, {"earlier_stand_ins_hindered", answer::yes}}),
         yes, reason_code::substitute_acts},
        {"OPEN-C: of the first in order nothing is said",
         ask("regiondirektor", "avrop_hyrpersonal", "2024-04-01")
             .facts({{"delegate_hindered", answer::yes}}),
         depends, reason_code::fact_unknown},
        {"absent: the nearest superior, who is also the first in order",
         ask("inkopschef", "avrop_hyrpersonal", "2024-04-01")
             .facts({{"delegate_hindered", answer::yes}}),
         yes, reason_code::superior_may_act},
        {"there",
         ask("inkopschef", "avrop_hyrpersonal", "2024-04-01")
             .facts({{"delegate_hindered", answer::no}}),
         no, reason_code::fact_required},
    });
}

TEST_CASE("A number belongs to a version: sjn/2.5 is one matter in 2022 and another in 2024",
          "[exempel][doc-order]") {
    const auto& of = fictional().of();
    CHECK(of.at(of.at(of.find_point("sjn/2.5", *parse_date("2023-12-31"))).matter).key == "lokal");
    CHECK(of.at(of.at(of.find_point("sjn/2.5", *parse_date("2024-01-01"))).matter).key ==
          "vikariat");
}

TEST_CASE("Known through: a later day depends, unless somebody says that the data still holds",
          "[exempel][known-through]") {
    check_rows({
        {"the last day",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2026-12-31").kronor("1"), yes,
         reason_code::delegated},
        {"the day after",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2027-01-01").kronor("1"), depends,
         reason_code::data_may_be_stale},
        {"vouched for",
         ask("forvaltningschef_sjukvard", "avtal_vardplats", "2027-01-01")
             .kronor("1")
             .facts({{"data_still_current", answer::yes}}),
         yes, reason_code::delegated},
        {"2028 has no prisbasbelopp in the table",
         ask("forvaltningschef_sjukvard", "bidrag", "2028-01-01").kronor("1"), no,
         reason_code::base_amount_unknown},
    });
}

TEST_CASE("KL 7:8, 6:40: reporting, and separate minutes where a decision is not reported",
          "[exempel][kl-7-8]") {
    const auto duties = [](const question& asked) { return fictional().explain(asked).duties; };
    const auto first =
        duties(ask("forvaltningschef_sjukvard", "avtal_vardplats", "2024-05-02").kronor("1"));
    REQUIRE(first.size() == 3); // report, then the minutes that record the report
    CHECK(first[0].kind == duty_kind::report);
    CHECK(first[0].when == reporting::next_meeting);
    CHECK(first[0].rule->id == "KL-7-8");

    const auto through =
        duties(ask("verksamhetschef_ortopedi", "avtal_vardplats", "2024-05-02").kronor("1"));
    REQUIRE(!through.empty());
    CHECK(through[0].kind == duty_kind::report_through_head);

    const auto silent = duties(ask("enhetschef_ortopedi", "vikariat", "2024-05-02")
                                   .unit("ortopedmottagningen")
                                   .lasting("1 månad"));
    REQUIRE(!silent.empty());
    CHECK(silent[0].kind == duty_kind::separate_minutes);

    const auto exempt = duties(ask("inkopschef", "forbrukningsvaror", "2024-05-02")
                                   .kronor("1")
                                   .counted(amount_basis::per_contract));
    REQUIRE(!exempt.empty());
    CHECK(exempt[0].kind == duty_kind::separate_minutes);

    const auto consult = duties(ask("forvaltningschef_sjukvard", "prisjustering", "2024-05-02")
                                    .unit("medicin")
                                    .facts({{"efter_forhandling", answer::yes}}));
    CHECK(std::any_of(consult.begin(), consult.end(),
                      [](const duty& one) { return one.kind == duty_kind::consult; }));
    const auto sign = duties(ask("ekonomichef_sjukvard", "lokal", "2024-05-02")
                                 .kronor("1")
                                 .counted(amount_basis::per_contract)
                                 .area("norra"));
    CHECK(std::any_of(sign.begin(), sign.end(),
                      [](const duty& one) { return one.kind == duty_kind::countersign; }));
}
