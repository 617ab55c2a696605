// SPDX-License-Identifier: MIT
//
// src/lint/restatement.cpp: provisions that restate kommunallagen (2017:725) 6 kap. 38 § first
// paragraph in other terms than the Act's. The Act's own words are copied from its consolidated text.
#include "lint/lint_region.hpp"
#include "lint/swedish_clauses.hpp"
#include "support/catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

const std::string opening = "Beslutanderätten får inte delegeras när det gäller ";
const std::string goals =
    "ärenden som avser verksamhetens mål, inriktning, omfattning eller kvalitet";
const std::string opinions =
    "framställningar eller yttranden till fullmäktige liksom yttranden med anledning av att beslut "
    "av nämnden i dess helhet eller av fullmäktige har överklagats";
const std::string exercise = "ärenden som rör myndighetsutövning mot enskilda, om de är av "
                              "principiell beskaffenhet eller annars av större vikt";
const std::string proposals =
    "ärenden som väckts genom medborgarförslag och som lämnats över till nämnden";
const std::string statutes = "ärenden som enligt lag eller annan författning inte får delegeras";

/// The section's first paragraph as the Act prints it, with one of its points exchanged.
std::string paragraph(std::size_t exchanged = 0, const std::string& by = {}) {
    std::string text = opening;
    std::size_t number = 0;
    for (const auto& point : {goals, opinions, exercise, proposals, statutes}) {
        ++number;
        text += std::to_string(number) + ". " + (number == exchanged ? by : point);
        text += number == 4 ? ", eller " : number == 5 ? "." : ", ";
    }
    return text;
}

std::string provisions(const std::vector<std::string>& texts) {
    std::string made = "provisions = [";
    for (const auto& text : texts) made += "\n  { text = '''" + text + "''', source = \"d1\" },";
    return made + "\n]\n";
}
std::string order_saying(const std::vector<std::string>& texts) {
    return order_with("version = \"1\"\nadopted = { on = 2019-12-01 }\nfrom = 2020-01-01\n" +
                          provisions(texts),
                      "");
}
/// Rule, then the Swedish message without the order's name.
std::vector<std::string> told(const std::vector<std::string>& texts) {
    const auto of = region_with({order_saying(texts)});
    std::vector<std::string> made;
    for (const auto& one : with_code(lint(of), finding_code::restates_the_ban)) {
        CHECK(one.grave == severity::warning);
        CHECK(one.about == "rs");
        CHECK(one.version == "1");
        CHECK_FALSE(one.shown_by);
        CHECK(one.where.front().is_known());
        CHECK(one.sources.size() == 1);
        CHECK(one.fix.sv == "skriv ordagrant som lagen, eller hänvisa till 6 kap. 38 §");
        check_days(of, one);
        auto text = one.text.sv;
        for (const auto* const cut : {"ordningen `rs` ", "6 kap. 38 § första stycket ", "återger "})
            if (const auto at = text.find(cut); at != std::string::npos)
                text.erase(at, std::string_view{cut}.size());
        made.push_back(std::string{one.rule->id} + ": " + text);
    }
    return made;
}

struct row {
    std::string says;
    std::vector<std::string> texts;
    std::vector<std::string> found;
};
void check_told(const std::vector<row>& rows) {
    for (const auto& one : rows) {
        std::string texts;
        for (const auto& text : one.texts) texts += text + '\n';
        INFO(one.says << '\n' << texts);
        CHECK(told(one.texts) == one.found);
    }
}
/// A provision of its own that says a point in other words.
row alone(std::string says, const std::string& words, std::vector<std::string> found) {
    return {std::move(says), {opening + words + '.'}, std::move(found)};
}

} // namespace

TEST_CASE("KL 6:38 word for word, in parts, reordered or inflected restates nothing wrongly",
          "[analysis][restatement]") {
    check_told({
        {"the whole paragraph", {paragraph()}, {}},
        {"the whole section, with what it says of automated functions",
         {paragraph() +
          " Beslutanderätten får inte heller delegeras till en automatiserad besluts-funktion när "
          "det gäller 1. ärenden där beslut överklagas enligt bestämmelserna i 13 kap., 2. ärenden "
          "där beslut enligt lag eller annan författning inte får överklagas, 3. ärenden om "
          "upphandling, eller 4. ärenden om auktorisations- eller valfrihetssystem."},
         {}},
        {"a provision for each point, after one that opens the list",
         {"Följande ärenden får inte delegeras:", "1. " + goals, "2. " + opinions,
          "3. " + exercise, "4. " + proposals, "5. " + statutes},
         {}},
        {"run together without numbers",
         {opening + goals + ", " + opinions + ", " + exercise + ", " + proposals + " eller " +
          statutes + "."},
         {}},
        {"with dashes and capitals",
         {"FÖLJANDE FÅR INTE DELEGERAS:\n- ÄRENDEN SOM AVSER VERKSAMHETENS MÅL, INRIKTNING, "
          "OMFATTNING ELLER KVALITET\n- Framställningar eller yttranden till fullmäktige liksom "
          "yttranden med anledning av att beslut av nämnden i dess helhet eller av fullmäktige har "
          "överklagats"},
         {}},
        {"with semicolons and letters",
         {"Från delegation undantas: a) " + goals + "; b) " + opinions + "; c) " + exercise + "."},
         {}},
        alone("one point alone", goals, {}),
        alone("another point alone", exercise, {}),
        alone("the goals in another order",
              "ärenden som avser verksamhetens kvalitet, omfattning, mål och inriktning", {}),
        alone("the goals inflected",
              "ärenden om målen, inriktningen, omfattningen och kvaliteten för verksamheten", {}),
        alone("and in place of or", "verksamhetens mål, inriktning, omfattning samt kvalitet", {}),
        alone("and/or", "verksamhetens mål, inriktning, omfattning och/eller kvalitet", {}),
        alone("the goals in two clauses",
              "ärenden om verksamhetens mål och inriktning, liksom ärenden om dess omfattning och "
              "kvalitet",
              {}),
        alone("the opinions in another order",
              "yttranden eller framställningar till regionfullmäktige samt yttranden med anledning "
              "av att beslut av fullmäktige eller av regionstyrelsen i dess helhet överklagats",
              {}),
        alone("the singular",
              "framställning eller yttrande till fullmäktige, liksom yttrande över att beslut som "
              "fattats av nämnden i sin helhet eller av fullmäktige överklagats",
              {}),
        alone("the conditions in another order",
              "ärenden av större vikt eller annars av principiell beskaffenhet som rör "
              "myndighetsutövning mot någon enskild",
              {}),
        alone("handed over in one word",
              "ärenden som väckts genom medborgarförslag och överlämnats till nämnden", {}),
        {"the ban said last",
         {"Ärenden som avser verksamhetens mål, inriktning, omfattning eller "
          "kvalitet får inte delegeras."},
         {}},
        {"the nämnd decides itself",
         {"Nämnden beslutar själv i ärenden som avser verksamhetens mål, inriktning, omfattning "
          "eller kvalitet."},
         {}},
        {"the two halves of point 2 in provisions of their own",
         {"Framställningar eller yttranden till fullmäktige får inte delegeras.",
          "Yttranden med anledning av att beslut av nämnden i dess helhet eller av fullmäktige har "
          "överklagats får inte delegeras."},
         {}},
    });
}

TEST_CASE("A reference to KL 6:38, or its words in another connection, restates nothing",
          "[analysis][restatement]") {
    check_told({
        {"a reference", {"Ärenden som avses i 6 kap. 38 § kommunallagen får inte delegeras."}, {}},
        {"a reference with the number of a point",
         {"Beslut enligt 6 kap. 38 § första stycket 1 KL delegeras inte."},
         {}},
        {"the law may forbid it",
         {"Ärenden som enligt lag inte får delegeras avgörs av nämnden."},
         {}},
        {"one goal", {"Beslut om vårdens kvalitet delegeras inte till den som är jävig."}, {}},
        {"quality of an invoice",
         {"Den som delegeras uppgiften ska inte godta bristande kvalitet."},
         {}},
        {"goals without a ban",
         {"Chefen ansvarar för verksamhetens mål, inriktning och kvalitet."},
         {}},
        {"goals beside a ban on something else",
         {"Beslut om taxor delegeras inte. Delegaten ska beakta verksamhetens mål, inriktning och "
          "kvalitet."},
         {}},
        {"goals beside a ban on something else, in one sentence",
         {"Delegaten ska beakta verksamhetens mål, inriktning och kvalitet; beslut om taxor "
          "delegeras inte."},
         {}},
        {"goals that may be delegated",
         {"Ärenden om verksamhetens mål, inriktning och kvalitet får delegeras till utskottet."},
         {}},
        {"a compound", {"Kvalitetsarbete och målsättningar för verksamheten delegeras inte."}, {}},
        {"principle alone", {"Ärenden av principiell betydelse delegeras inte."}, {}},
        {"authority alone",
         {"Ärenden som rör myndighetsutövning delegeras inte till utskottet."},
         {}},
        {"what 5:1 reserves to council",
         {"Ärenden av principiell beskaffenhet eller annars av större vikt för regionen får inte "
          "delegeras."},
         {}},
        {"council decides what is of principle",
         {"Fullmäktige beslutar i ärenden av principiell beskaffenhet eller annars av större vikt; "
          "de får inte delegeras."},
         {}},
        {"a proposal to the state",
         {"Framställningar eller yttranden till länsstyrelsen delegeras inte."},
         {}},
        {"an opinion since a delegate's decision was appealed",
         {"Yttranden med anledning av att beslut har överklagats delegeras inte till handläggare."},
         {}},
        {"an answer to a citizens' proposal", {"Svar på medborgarförslag får inte delegeras."}, {}},
        {"two goals of something else",
         {"Delegation gäller inte avtal vars omfattning och inriktning är oklar."},
         {}},
    });
}

TEST_CASE("KL 6:38 first paragraph 1: each of the four goals dropped, exchanged or added is told",
          "[analysis][restatement]") {
    const std::string of = "ärenden som avser verksamhetens ";
    check_told({
        alone("no goals", of + "inriktning, omfattning eller kvalitet",
              {"KL-6-38-1: 1 men utelämnar `mål`"}),
        alone("no direction", of + "mål, omfattning eller kvalitet",
              {"KL-6-38-1: 1 men utelämnar `inriktning`"}),
        alone("no scope", of + "mål, inriktning eller kvalitet",
              {"KL-6-38-1: 1 men utelämnar `omfattning`"}),
        alone("no quality", of + "mål, inriktning eller omfattning",
              {"KL-6-38-1: 1 men utelämnar `kvalitet`"}),
        alone("two dropped", of + "mål och inriktning",
              {"KL-6-38-1: 1 men utelämnar `omfattning`, `kvalitet`"}),
        alone("goals exchanged", of + "syfte, inriktning, omfattning eller kvalitet",
              {"KL-6-38-1: skriver `syfte` där 1 har `mål`"}),
        alone("direction exchanged", of + "mål, organisation, omfattning eller kvalitet",
              {"KL-6-38-1: skriver `organisation` där 1 har `inriktning`"}),
        alone("scope exchanged", of + "mål, inriktning, ekonomiska ramar eller kvalitet",
              {"KL-6-38-1: skriver `ekonomiska ramar` där 1 har `omfattning`"}),
        alone("quality exchanged", of + "mål, inriktning, omfattning eller resultat",
              {"KL-6-38-1: skriver `resultat` där 1 har `kvalitet`"}),
        alone("a compound is another word", of + "målsättning, inriktning, omfattning, kvalitet",
              {"KL-6-38-1: skriver `målsättning` där 1 har `mål`"}),
        alone("one added", of + "mål, inriktning, omfattning, kvalitet eller budget",
              {"KL-6-38-1: 1 men lägger till `budget`"}),
        alone("one added first", of + "budget, mål, inriktning, omfattning eller kvalitet",
              {"KL-6-38-1: 1 men lägger till `budget`"}),
        alone("one added after the last",
              of + "mål, inriktning, omfattning och kvalitet samt taxor",
              {"KL-6-38-1: 1 men lägger till `taxor`"}),
        alone("narrowed", of + "övergripande mål, inriktning, omfattning eller kvalitet",
              {"KL-6-38-1: 1 men lägger till `övergripande`"}),
        alone("dropped and added", of + "mål, inriktning, budget eller personal",
              {"KL-6-38-1: 1 men utelämnar `omfattning`, `kvalitet` och lägger till `budget`, "
               "`personal`"}),
        {"the ban said last",
         {"Ärenden om verksamhetens mål, inriktning eller kvalitet får inte delegeras."},
         {"KL-6-38-1: 1 men utelämnar `omfattning`"}},
        {"in the Act's list",
         {paragraph(1, "ärenden som avser verksamhetens mål eller kvalitet")},
         {"KL-6-38-1: 1 men utelämnar `inriktning`, `omfattning`"}},
        {"in a list that an earlier provision opens",
         {"Från delegation undantas följande:", "- " + opinions,
          "- ärenden om verksamhetens mål, inriktning och omfattning"},
         {"KL-6-38-1: 1 men utelämnar `kvalitet`"}},
        {"after the list has ended, goals are something else",
         {"Från delegation undantas följande:", "- " + opinions, "Anmälan görs varje månad.",
          "Chefen följer verksamhetens mål, inriktning och omfattning."},
         {}},
    });
}

TEST_CASE("KL 6:38 first paragraph 2: each addressee and each appealed body is told",
          "[analysis][restatement]") {
    const std::string on_appeal = " liksom yttranden med anledning av att beslut av nämnden i dess "
                                  "helhet eller av fullmäktige har överklagats";
    const std::string to_council = "framställningar eller yttranden till fullmäktige";
    check_told({
        alone("no proposals", "yttranden till fullmäktige" + on_appeal,
              {"KL-6-38-2: 2 men utelämnar `framställningar`"}),
        alone("no opinions", "framställningar till fullmäktige" + on_appeal,
              {"KL-6-38-2: 2 men utelämnar `yttranden`"}),
        alone("another addressee", "framställningar eller yttranden till styrelsen" + on_appeal,
              {"KL-6-38-2: skriver `styrelsen` där 2 har `till fullmäktige`"}),
        alone("one addressee more",
              "framställningar eller yttranden till fullmäktige eller styrelsen" + on_appeal,
              {"KL-6-38-2: 2 men lägger till `styrelsen`"}),
        alone("one kind more",
              "framställningar, motioner eller yttranden till fullmäktige" + on_appeal,
              {"KL-6-38-2: 2 men lägger till `motioner`"}),
        alone("only the first half", to_council,
              {"KL-6-38-2: 2 men utelämnar `yttranden med anledning av att beslut har "
               "överklagats`"}),
        alone("only the second half",
              "yttranden med anledning av att beslut av nämnden i dess helhet eller av fullmäktige "
              "har överklagats",
              {"KL-6-38-2: 2 men utelämnar `framställningar eller yttranden till fullmäktige`"}),
        alone("any decision of the nämnd",
              to_council + " liksom yttranden med anledning av att beslut av nämnden eller av "
                           "fullmäktige har överklagats",
              {"KL-6-38-2: 2 men utelämnar `i dess helhet`"}),
        alone("no decision of the nämnd",
              to_council + " liksom yttranden med anledning av att beslut av fullmäktige har "
                           "överklagats",
              {"KL-6-38-2: 2 men utelämnar `beslut av nämnden i dess helhet`"}),
        alone("no decision of council",
              to_council + " liksom yttranden med anledning av att beslut av nämnden i dess helhet "
                           "har överklagats",
              {"KL-6-38-2: 2 men utelämnar `beslut av fullmäktige`"}),
        alone("a delegate's decision too",
              to_council +
                  " liksom yttranden med anledning av att beslut av nämnden i dess helhet, "
                  "av fullmäktige eller av delegat har överklagats",
              {"KL-6-38-2: 2 men lägger till `delegat`"}),
        {"in the Act's list",
         {paragraph(2, to_council)},
         {"KL-6-38-2: 2 men utelämnar `yttranden med anledning av att beslut har överklagats`"}},
    });
}

TEST_CASE("KL 6:38 first paragraph 3: each of the three conditions is told",
          "[analysis][restatement]") {
    check_told({
        alone("no exercise of authority",
              "ärenden som är av principiell beskaffenhet eller annars av större vikt",
              {"KL-6-38-3: 3 men utelämnar `myndighetsutövning mot enskilda`"}),
        alone("authority against anyone",
              "ärenden som rör myndighetsutövning, om de är av principiell beskaffenhet eller "
              "annars av större vikt",
              {"KL-6-38-3: 3 men utelämnar `mot enskilda`"}),
        alone("not of principle",
              "ärenden som rör myndighetsutövning mot enskilda, om de är av större vikt",
              {"KL-6-38-3: 3 men utelämnar `principiell beskaffenhet`"}),
        alone("not of greater importance",
              "ärenden som rör myndighetsutövning mot enskilda, om de är av principiell "
              "beskaffenhet",
              {"KL-6-38-3: 3 men utelämnar `större vikt`"}),
        alone("principle exchanged",
              "ärenden som rör myndighetsutövning mot enskilda, om de är av principiell betydelse "
              "eller annars av större vikt",
              {"KL-6-38-3: skriver `principiell betydelse` där 3 har `principiell beskaffenhet`"}),
        alone("importance exchanged",
              "ärenden som rör myndighetsutövning mot enskilda, om de är av principiell "
              "beskaffenhet eller annars av större betydelse",
              {"KL-6-38-3: skriver `större betydelse` där 3 har `större vikt`"}),
        alone("another degree",
              "ärenden som rör myndighetsutövning mot enskilda, om de är av principiell "
              "beskaffenhet eller annars av särskild vikt",
              {"KL-6-38-3: skriver `särskild vikt` där 3 har `större vikt`"}),
        alone("a condition more",
              "ärenden som rör myndighetsutövning mot enskilda, om de är av principiell "
              "beskaffenhet, av större ekonomisk betydelse eller annars av större vikt",
              {"KL-6-38-3: 3 men lägger till `större ekonomisk betydelse`"}),
        {"in the Act's list",
         {paragraph(3, "ärenden som rör myndighetsutövning mot enskilda av större vikt")},
         {"KL-6-38-3: 3 men utelämnar `principiell beskaffenhet`"}},
    });
}

TEST_CASE("KL 6:38 first paragraph 4: a citizens' proposal, and its handing over, are told",
          "[analysis][restatement]") {
    check_told({
        alone("not handed over", "ärenden som väckts genom medborgarförslag",
              {"KL-6-38-4: 4 men utelämnar `lämnats över till nämnden`"}),
        alone("to nobody", "ärenden som väckts genom medborgarförslag och som lämnats över",
              {"KL-6-38-4: 4 men utelämnar `till nämnden`"}),
        alone("the earlier Act's word",
              "ärenden som väckts genom medborgarförslag och som överlåtits till nämnden",
              {"KL-6-38-4: skriver `överlåtits` där 4 har `lämnats över`"}),
        alone("raised otherwise",
              "ärenden som väckts genom motion och som lämnats över till nämnden",
              {"KL-6-38-4: skriver `motion` där 4 har `medborgarförslag`"}),
        alone("one kind more",
              "ärenden som väckts genom medborgarförslag eller motion och som lämnats över till "
              "nämnden",
              {"KL-6-38-4: 4 men lägger till `motion`"}),
        alone("to another body",
              "ärenden som väckts genom medborgarförslag och som lämnats över till utskottet",
              {"KL-6-38-4: skriver `utskottet` där 4 har `till nämnden`"}),
        {"in the Act's list",
         {paragraph(4, "ärenden som väckts genom medborgarförslag")},
         {"KL-6-38-4: 4 men utelämnar `lämnats över till nämnden`"}},
    });
}

TEST_CASE("KL 6:38 first paragraph 5: statute and other provision are told, in the Act's list",
          "[analysis][restatement]") {
    const auto said = [](const std::string& by) {
        return paragraph(5, "ärenden som enligt " + by + " inte får delegeras");
    };
    check_told({
        {"a special statute", {said("särskild lag eller annan författning")}, {}},
        {"statute alone", {said("lag")}, {"KL-6-38-5: 5 men utelämnar `annan författning`"}},
        {"other provision alone", {said("författning")}, {"KL-6-38-5: 5 men utelämnar `lag`"}},
        {"provision exchanged",
         {said("lag eller förordning")},
         {"KL-6-38-5: skriver `förordning` där 5 har `annan författning`"}},
        {"statute exchanged",
         {said("avtal eller annan författning")},
         {"KL-6-38-5: skriver `avtal` där 5 har `lag`"}},
        {"one more",
         {said("lag, förordning eller annan författning")},
         {"KL-6-38-5: 5 men lägger till `förordning`"}},
        {"the plural", {said("lagar eller andra författningar")}, {}},
        {"in a provision of its own, after the others",
         {"Följande får inte delegeras:", "1. " + goals,
          "2. ärenden som enligt lag inte får delegeras"},
         {"KL-6-38-5: 5 men utelämnar `annan författning`"}},
        {"beside no other point it refers to the law",
         {"Beslutanderätten får inte delegeras när det gäller ärenden som enligt lag inte får "
          "delegeras."},
         {}},
    });
}

TEST_CASE("A restated ban is told from the day its provision applies, in each version that has it",
          "[analysis][restatement]") {
    const std::string text =
        "Ärenden om verksamhetens mål, inriktning och omfattning delegeras inte.";
    const auto order = [&](std::string_view version, std::string_view first,
                           std::string_view from) {
        return order_with("version = \"" + std::string{version} + "\"\nadopted = { on = " +
                              std::string{first} + " }\nprovisions = [{ text = \"" + text +
                              "\", source = \"d1\"" + std::string{from} + " }]",
                          "");
    };
    const auto of = region_with(
        {order("1", "2019-12-01", ", from = 2021-01-01"), order("2", "2023-01-01", "")});
    const auto found = with_code(lint(of), finding_code::restates_the_ban);
    CHECK(in_short(found) ==
          std::vector<std::string>{"rs 2021-01-01..2022-12-31", "rs 2023-01-01.."});
    for (const auto& one : found) check_days(of, one);
    CHECK(found.front().text.en ==
          "the order `rs` restates chapter 6 section 38 first paragraph 1 but drops `kvalitet`");
}

TEST_CASE("Swedish text is read as clauses of words in lower case", "[analysis][restatement]") {
    const auto shown = [](std::string_view text) {
        std::vector<std::string> made;
        for (const auto& one : detail::clauses_of(text)) {
            made.push_back(std::to_string(one.sentence) + (one.is_item ? "*" : "") +
                           (one.opens ? ":" : ""));
            for (const auto& word : one.words) made.back() += ' ' + word;
        }
        return made;
    };
    using texts = std::vector<std::string>;
    CHECK(shown("ÄRENDEN Å Ö É, ärende") == texts{"0 ärenden å ö é ,", "0 ärende"});
    CHECK(shown("Enligt 6 kap. 38 § KL. Se bl.a. den.") ==
          texts{"0 enligt 6 kap 38 kl", "1 se bl a den"});
    CHECK(shown("Detta gäller: 1. ett, 2) två; b) tre") ==
          texts{"0: detta gäller", "0* ett ,", "0* två", "1* tre"});
    CHECK(shown("hälso- och sjukvård - en punkt\n- till") ==
          texts{"0 hälso och sjukvård", "0* en punkt", "0* till"});
    CHECK(shown("och/eller besluts\xC2\xAD"
                "funktion besluts-funktion") ==
          texts{"0 och , eller beslutsfunktion besluts-funktion"});
    CHECK(shown("ett\ntvå\n\ntre") == texts{"0 ett två", "1 tre"});
    CHECK(shown("").empty());
    CHECK(shown("\xC3").empty());
}
