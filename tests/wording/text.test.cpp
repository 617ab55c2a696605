// SPDX-License-Identifier: MIT
#include "documents/approved.hpp"
#include "documents/example.hpp"
#include "support/catch.hpp"
#include <mandat/documents/text.hpp>
#include <mandat/wording/explanation.hpp>
#include <mandat/wording/swedish_order.hpp>
#include <mandat/wording/wording.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

namespace {

struct told {
    reason ground;
    const char* sv;
    const char* en;
};

question asked_620_000() {
    auto asked = ask("inkopschef", "tilldelning", day(2024, 3, 11));
    asked.amount = money::kronor(620'000);
    asked.lasting = duration{4, duration::unit::months};
    asked.unit = ostmark().find_unit("ogon");
    return asked;
}

std::string first_line(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

ruling bare(verdict answered, reason_code why) {
    ruling made{ostmark(), ask("regiondirektor", "filial", day(2017, 12, 31))};
    made.verdict = answered;
    made.reason = why;
    return made;
}

} // namespace

TEST_CASE("near misses say the numbers: the limit and what was asked", "[report][wording]") {
    const auto policy = ostmark().find_fact("inom_policy");
    const std::vector<told> table{
        {{.code = reason_code::amount_above,
          .limit = kronor(500'000),
          .counted = amount_basis::per_decision},
         "beloppet är över gränsen: högst 500 000 kr per beslut, frågan gäller 620 000 kr",
         "the amount is above the limit: at most 500 000 kr per decision, asked 620 000 kr"},
        {{.code = reason_code::amount_above, .limit = bound{true, false, 500}},
         "beloppet är över gränsen: mindre än 5 prisbasbelopp (286 500 kr 2024), frågan gäller 620 "
         "000 kr",
         "the amount is above the limit: less than 5 prisbasbelopp (286 500 kr 2024), asked 620 "
         "000 kr"},
        {{.code = reason_code::amount_below,
          .limit = kronor(500'000, false),
          .limit_is_floor = true,
          .counted = amount_basis::per_decision},
         "beloppet är under gränsen: mer än 500 000 kr per beslut, frågan gäller 620 000 kr",
         "the amount is below the limit: more than 500 000 kr per decision, asked 620 000 kr"},
        {{.code = reason_code::not_yet, .day = day(2024, 3, 12)},
         "gäller inte ännu: gäller från och med 2024-03-12, frågan gäller 2024-03-11",
         "not yet in force: applies from 2024-03-12, asked 2024-03-11"},
        {{.code = reason_code::no_evidence_before, .day = day(2024, 3, 12)},
         "inget belägg för tidigare dag: äldsta belägget är från 2024-03-12, frågan gäller "
         "2024-03-11",
         "no evidence for an earlier day: the earliest evidence is of 2024-03-12, asked "
         "2024-03-11"},
        {{.code = reason_code::expired, .day = day(2023, 12, 31)},
         "har upphört: gällde till och med 2023-12-31, frågan gäller 2024-03-11",
         "has expired: applied through 2023-12-31, asked 2024-03-11"},
        {{.code = reason_code::instrument_not_in_force,
          .day = day(2024, 4, 1),
          .instrument = instrument_id{0}},
         "avtalet eller beslutet som punkten bygger på gäller inte: Ramavtal hyrpersonal gäller "
         "från och med 2024-04-01, frågan gäller 2024-03-11",
         "the instrument that the point rests on is not in force: Ramavtal hyrpersonal applies "
         "from 2024-04-01, asked 2024-03-11"},
        {{.code = reason_code::wrong_unit, .unit = ostmark().find_unit("ortopedi")},
         "gäller inte den enheten: gäller VO Ortopedi med underliggande, frågan gäller VO Ögon",
         "does not cover that unit: covers VO Ortopedi and what is below it, asked VO Ögon"},
        {{.code = reason_code::duration_above, .longest = duration{3, duration::unit::months}},
         "tiden är för lång: högst 3 månader, frågan gäller 4 månader",
         "the duration is too long: at most 3 months, asked 4 months"},
        {{.code = reason_code::fact_required, .fact = named_fact{std::nullopt, policy}},
         "ett villkor är inte uppfyllt: Följer beslutet inköpspolicyn? Svar: nej",
         "a condition is not met: Does the decision follow the purchasing policy? Answer: no"},
        {{.code = reason_code::prohibited_by_law,
          .fact = named_fact{legal_fact::citizens_proposal, {}}},
         "lagen förbjuder delegation: Har ärendet väckts genom medborgarförslag som fullmäktige "
         "lämnat över till nämnden? Svar: ja",
         "the law forbids delegation: Was the matter raised by a citizens' proposal that council "
         "handed to the committee? Answer: yes"},
        {{.code = reason_code::no_sub_delegation, .about = ostmark().find_post("inkopschef")},
         "ingen vidaredelegering är antecknad",
         "no sub-delegation is recorded"},
        {{.code = reason_code::not_head_of_administration, .about = ostmark().find_post("vc_ogon")},
         "bara en förvaltningschef inom nämndens verksamhetsområde får vidaredelegera: "
         "Verksamhetschef Ögon",
         "only a head of administration within the committee's area may sub-delegate: "
         "Verksamhetschef Ögon"},
    };
    for (const auto& row : table) {
        const auto made = sentence_for(row.ground, ostmark(), asked_620_000());
        CHECK(made.sv == row.sv);
        CHECK(made.en == row.en);
    }
}

TEST_CASE("every reason code has a sentence in both languages, whatever details it lacks",
          "[report][wording]") {
    for (const auto& one : reason_descriptions) {
        const auto made = sentence_for({.code = one.code}, ostmark(), asked_620_000());
        CHECK_THAT(made.sv, ContainsSubstring(std::string{one.text.sv}));
        CHECK_THAT(made.en, ContainsSubstring(std::string{one.text.en}));
        CHECK(made.sv.back() != ' ');
    }
}

TEST_CASE("a limit is said in words, base amounts with the kronor of the year",
          "[report][wording]") {
    const auto on = day(2024, 3, 12);
    CHECK(in_words(amount_range{{}, kronor(500'000)}, on).sv == "högst 500 000 kr per beslut");
    CHECK(in_words(amount_range{{}, bound{true, false, 500}}, on).sv ==
          "mindre än 5 prisbasbelopp (286 500 kr 2024) per beslut");
    CHECK(in_words(
              amount_range{kronor(100'000, false), kronor(500'000), amount_basis::per_contract}, on)
              .en == "more than 100 000 kr, at most 500 000 kr per contract");
    CHECK(in_words(bound{true, true, 50}, day(2022, 1, 1)).sv ==
          "0,5 prisbasbelopp (24 150 kr 2022)");
    CHECK(in_words(bound{true, true, 205}, day(2030, 1, 1)).en ==
          "2.05 prisbasbelopp (not known for 2030)");
    CHECK(in_words(amount_range{}, on).sv.empty());
    CHECK(in_words(dated{period::from(on), basis::stated}).sv == "från och med 2024-03-12");
    CHECK(in_words(dated{*period::through(on, day(2024, 12, 31)), basis::evidenced}).en ==
          "evidenced from 2024-03-12 through 2024-12-31");
    CHECK(in_words(dated{}).sv == "odaterad");
    CHECK(in_words(duration{1, duration::unit::months}).sv == "1 månad");
}

TEST_CASE("a subject has the name of the day asked about", "[report][wording]") {
    const auto inkop = ostmark().find_unit("inkop");
    CHECK(name_of(inkop, ostmark(), day(2023, 12, 31)) == "Inköp och upphandling");
    CHECK(name_of(inkop, ostmark(), day(2024, 1, 1)) == "Inköp och försörjning");
    CHECK(name_of(subject{}, ostmark(), day(2024, 1, 1)).empty());
    CHECK(name_of(subject{post_id{999}}, ostmark(), day(2024, 1, 1)).empty());
}

TEST_CASE("names stand in Swedish order: å, ä and ö last, case and accents aside",
          "[report][order]") {
    std::vector<std::string> names{"Ögon", "zoo", "Äldre", "Östmark", "Ålder", "Idé", "idea",
                                   "7.9",  "arv", "ärr",   "Zebra",   "W",     "v"};
    std::sort(names.begin(), names.end(), before_in_swedish);
    CHECK(names == std::vector<std::string>{"7.9", "arv", "Idé", "idea", "v", "W", "Zebra", "zoo",
                                            "Ålder", "Äldre", "ärr", "Ögon", "Östmark"});
    CHECK(width_of("Ögon – åäö") == 10);
}

TEST_CASE("the first line is the answer in plain words", "[report][text]") {
    CHECK(first_line(explain_in_text(delegated_to_the_director(), language::swedish)) ==
          "Ja, Regiondirektör får besluta (delegerat av nämnden).");
    CHECK(first_line(explain_in_text(hangs_on_two_facts(), language::swedish)) ==
          "Beror på: ingen har bedömt ärendet enligt KL 6:38 första stycket och 5:1 (2 frågor, se "
          "nedan).");
    CHECK(first_line(explain_in_text(above_the_limit(), language::english)) ==
          "No, Inköpschef may not decide: the amount is above the limit: at most 500 000 kr per "
          "decision, asked 620 000 kr.");
    auto one = hangs_on_two_facts();
    one.assess.resize(1);
    CHECK(answer_for(one).sv ==
          "Beror på: Avser ärendet verksamhetens mål, inriktning, omfattning eller kvalitet?");
    CHECK(answer_for(bare(verdict::depends, reason_code::era_not_modelled)).en ==
          "Depends: the day lies before 2018: the 1991 Act applied and is not modelled.");
}

TEST_CASE("a question of another governance is answered without its ids", "[report][text]") {
    auto asked = ask("regiondirektor", "filial", day(2024, 3, 13));
    ++asked.generation;
    ruling made{ostmark(), asked};
    made.reason = reason_code::stale_question;
    CHECK(explain_in_text(made, language::swedish) ==
          "Nej: frågan hör till en annan version av uppgifterna.\n");
}

TEST_CASE("a ruling as text", "[report][text][approved]") {
    is_approved("ruling.no.sv.approved.txt", explain_in_text(above_the_limit(), language::swedish));
    is_approved("ruling.no.en.approved.txt", explain_in_text(above_the_limit(), language::english));
    is_approved("ruling.yes.sv.approved.txt",
                explain_in_text(delegated_to_the_director(), language::swedish));
    is_approved("ruling.depends.en.approved.txt",
                explain_in_text(hangs_on_two_facts(), language::english));
}

TEST_CASE("text has no colour codes unless asked, and no line beyond its width but the answer",
          "[report][text]") {
    const auto plain = explain_in_text(above_the_limit(), language::swedish, {.width = 60});
    CHECK(plain.find('\x1b') == std::string::npos);
    const auto lines = lines_of(plain);
    for (std::size_t i = 1; i < lines.size(); ++i) CHECK(width_of(lines[i]) <= 60);
    CHECK_THAT(explain_in_text(above_the_limit(), language::swedish, {.with_colours = true}),
               ContainsSubstring("\x1b[1;31mNej"));
}

TEST_CASE("an amount is never broken over two lines", "[report][text]") {
    for (std::size_t width = 1; width < 40; ++width)
        for (const auto& line : detail::wrapped(
                 "högst 500 000 kr enligt kommunallagen (2017:725) 7 kap. 6 §", width)) {
            CHECK(
                line.find("000") ==
                (line.find("500") == std::string::npos ? std::string::npos : line.find("500") + 4));
            CHECK(line.front() != ' ');
        }
    CHECK(detail::wrapped("", 10) == std::vector<std::string>{""});
}

TEST_CASE("holders and allowances as tables", "[report][text][approved]") {
    const auto given = above_the_limit();
    is_approved("holders.sv.approved.txt",
                in_text(given.of(), given.asked(), given.instead, language::swedish));
    is_approved("holders.en.md.approved.txt", in_text(given.of(), given.asked(), given.instead,
                                                      language::english, markup::markdown));
    const auto that_day = *period::through(day(2024, 3, 13), day(2024, 3, 13));
    const std::vector<authority> may{
        {.matter = ostmark().find_matter("filial"),
         .verdict = verdict::depends,
         .reason = reason_code::delegated,
         .carried_by = reason_code::delegated,
         .point = point_called("rs/7.9"),
         .assess = hangs_on_two_facts().assess,
         .when = that_day},
        {.matter = ostmark().find_matter("tilldelning"),
         .verdict = verdict::authorised,
         .reason = reason_code::delegated,
         .carried_by = reason_code::delegated,
         .point = point_called("rs/3.2"),
         .granted = delegation_in(point_called("rs/3.2")),
         .within = {.amount = ostmark().at(delegation_in(point_called("rs/3.2"))).limits.amount},
         .when = that_day}};
    is_approved("allowances.en.approved.txt",
                in_text(ostmark(), ostmark().find_post("regiondirektor"), day(2024, 3, 13), may,
                        language::english));
}

TEST_CASE("nobody and nothing are said in a sentence", "[report][text]") {
    const auto asked = ask("regiondirektor", "filial", day(2024, 3, 13));
    CHECK(in_text(ostmark(), asked, std::vector<authority>{}, language::swedish) ==
          "Ingen får besluta: Öppnande av filialer, 2024-03-13.\n");
    CHECK(in_text(ostmark(), asked.who, asked.on, std::vector<authority>{}, language::english) ==
          "Regiondirektör may not decide any matter on 2024-03-13.\n");
}

TEST_CASE("faults are a line each, with their place, and a count", "[report][text]") {
    const std::vector<fault> found{
        {fault_code::unknown_key,
         {"region.toml", 3, 7},
         {"okänd nyckel `namn`", "unknown key `namn`"}},
        {fault_code::no_files, {"orders", 0, 0}, {"mappen är tom", "the folder is empty"}},
        {fault_code::bad_question, {}, {"dagen saknas", "the day is missing"}}};
    CHECK(in_text(found, language::swedish) ==
          "region.toml:3:7: okänd nyckel `namn`\norders: mappen är tom\ndagen saknas\n3 fel\n");
    CHECK(in_text(std::span{found}.first(1), language::english) ==
          "region.toml:3:7: unknown key `namn`\n1 fault\n");
}
