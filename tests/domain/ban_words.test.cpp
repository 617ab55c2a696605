// SPDX-License-Identifier: MIT
// The words of KL 6:38 first paragraph and 5:1, and what they do not mean: each word and each exception once.

#include "support/catch.hpp"
#include <mandat/domain/ban_words.hpp>
#include <mandat/law/catalog.hpp>

#include <string>
#include <string_view>
#include <vector>

using namespace mandat;

namespace {

/// Each rule that the text is in the words of.
std::string rules_of(std::string_view text) {
    std::string ids;
    for (const auto& one : words_of_the_ban(text))
        ids += (ids.empty() ? "" : " ") + std::string{one.as->rule};
    return ids;
}

struct row {
    std::string_view text;
    std::string_view rules; ///< empty: the words mean something else
};
void check_each(const std::vector<row>& rows) {
    for (const auto& [text, rules] : rows) {
        INFO(text);
        CHECK(rules_of(text) == rules);
    }
}

} // namespace

TEST_CASE("KL 6:38 p. 1: words of the activity's goals, direction, scope and quality",
          "[domain][words][kl-6-38]") {
    check_each({
        {"Verksamhetens mål", "KL-6-38-1"},
        {"Verksamhetens inriktning", "KL-6-38-1"},
        {"Ändring av verksamhetens omfattning", "KL-6-38-1"},
        {"VERKSAMHETENS OMFATTNING", "KL-6-38-1"},
        {"Verksamheternas kvalitet", "KL-6-38-1"},
        {"Vårdens kvalitet", "KL-6-38-1"},
        {"Kvalitet i vården", "KL-6-38-1"},
        {"Inriktningen av vården", "KL-6-38-1"},
        {"Mål för vården", "KL-6-38-1"},
        {"Beslut om nämndens mål", "KL-6-38-1"},
        {"Ändrad omfattning av vårdcentralens uppdrag", "KL-6-38-1"},
        {"Ändrad omfattning av anställning", ""},
        {"Begränsning av verksamheten", "KL-6-38-1"},
        {"Reducera verksamheten", "KL-6-38-1"},
        {"Reducering av vårdplatser", "KL-6-38-1"},
        {"Ändra antalet vårdplatser", "KL-6-38-1"},
        {"Avskaffa akutmottagningen", "KL-6-38-1"},
        {"Sammanslagning av kliniker", "KL-6-38-1"},
        {"Avstängning av patient", ""},
        {"Avstängning av mottagning", "KL-6-38-1"},
        {"Inskränkning av jourtid", ""},
        {"Mål och inriktning", "KL-6-38-1"},
        {"mål, inriktning", ""}, // no activity, and nothing joins them
        {"Inriktning för den egna verksamheten", "KL-6-38-1"},
        {"Omfattningen av verksamheten", "KL-6-38-1"},
        {"Verksamhetsmål", "KL-6-38-1"},
        {"Verksamhets-omfattning", "KL-6-38-1"},
        {"Verksamhetsplan och mål för året", "KL-6-38-1"}, // rules.md, scenario 22
        {"Inriktningsbeslut", "KL-6-38-1"},
        {"Utökning eller inskränkning av verksamhet", "KL-6-38-1"},
        {"Inskränkning av öppettider", "KL-6-38-1"},
        {"Utvidgning av upptagningsområdet", "KL-6-38-1"},
        {"Minskning av verksamheten", "KL-6-38-1"},
        {"Utökad verksamhet", "KL-6-38-1"},
        {"Neddragning av platser", "KL-6-38-1"},
        {"Öppnande och upphörande av filialer och servicepunkter", "KL-6-38-1"},
        {"Öppna ny mottagning", "KL-6-38-1"},
        {"O\u0308ppnande av mottagning", "KL-6-38-1"}, // the dots apart
        {"Stängning av mottagning", "KL-6-38-1"},
        {"Nedläggning av vårdcentral", "KL-6-38-1"},
        {"Lägga ned vårdcentral", "KL-6-38-1"},
        {"Avveckling av verksamhet", "KL-6-38-1"},
        {"Inrättande av mottagning", "KL-6-38-1"},
        {"Verksam\u00adhetens om\u00adfattning", "KL-6-38-1"}, // soft hyphens
        {"Verksam-\nhetens omfattning", "KL-6-38-1"},          // divided at the end of a line
        {"Verksamhetsplan", "KL-6-38-1"},
        {"Fastställande av verksamhetsplan", "KL-6-38-1"},
        {"Minskning av vårdplatser", "KL-6-38-1"},
        {"Fler vårdplatser", "KL-6-38-1"},
        {"Omfattningen av vården", "KL-6-38-1"},
        // What they do not mean.
        {"Uppföljning av verksamhetsplan för enheten", ""},
        {"Köp av vårdplats utomlands", ""},
        {"Utökning av ramavtal", ""},
        {"Stänga av tillfälligt IT-konto", ""},
        {"Stängning av fönster", ""},
        {"Utökning av tjänstgöringsgrad", ""},
        {"Utökad tjänstgöringsgrad", ""},
        {"Inskränkning av semester", ""},
        {"Öppnande av anbud", ""},
        {"Öppna data", ""},
        {"Uppsägning och anställnings upphörande", ""},
        {"Upphörande av hyresavtal", ""},
        {"Stängning av konto", ""},
        {"Avveckling av inventarier", ""},
        {"Inrättande av tjänst", ""},
        {"Kvalitetsledningssystem", ""},
        {"Ledningssystem för kvalitet i verksamheten", ""},
        {"Föra talan i mål inom verksamheten", ""},
        {"Mål och ärenden i domstol", ""},
        {"Köp av mindre omfattning för verksamheten", ""},
        {"Utse verksamhetschef med ansvar för kvalitet", ""},
        {"Öppettider", ""},
    });
}

TEST_CASE("KL 6:38 p. 2: words of proposals and opinions to council", "[domain][words][kl-6-38]") {
    check_each({
        {"Yttrande till fullmäktige", "KL-6-38-2"},
        {"Yttranden över remisser till regionfullmäktige", "KL-6-38-2"},
        {"YTTRANDE TILL FULLMÄKTIGE", "KL-6-38-2"},
        {"Remissyttrande till kommunfullmäktige", "KL-6-38-2"},
        {"Framställningar till fullmäktige", "KL-6-38-2"},
        {"Framställning till full-\nmäktige", "KL-6-38-2"},
        {"Förslag till fullmäktige", "KL-6-38-2"},
        {"Hemställan till regionfullmäktige om anslag", "KL-6-38-2"},
        {"Initiativ till fullmäktige", "KL-6-38-2"},
        {"Ansökan om medel hos fullmäktige", "KL-6-38-2"},
        {"Yttrande till RF", "KL-6-38-2"},
        {"Yttrande till fullm.", "KL-6-38-2"},
        {"Ansökan om statsbidrag hos Socialstyrelsen", ""},
        {"Fullmäktigeyttrande", "KL-6-38-2"},
        {"Svar på motion", "KL-6-38-2"},
        {"Motion", "KL-6-38-2"},
        {"MOTIONER", "KL-6-38-2"},
        {"Motionssvar", "KL-6-38-2"},
        // What they do not mean.
        {"Yttrande till länsstyrelsen", ""},
        {"Remissvar, dock inte yttrande till fullmäktige", ""},
        {"Motionsbidrag", ""},
        {"Motionslokal", ""},
        {"Motions- och idrottsbidrag", ""},
        {"Motion och friskvård", ""},
        {"Friskvård och motion", ""},
        {"Motion på recept", ""},
        {"Motion på arbetstid", ""},
        {"Promotion", ""},
    });
}

TEST_CASE("KL 6:38 p. 2: words of opinions when the nämnd's or council's decision was appealed",
          "[domain][words][kl-6-38]") {
    check_each({
        {"Yttrande med anledning av att nämndens eller fullmäktiges beslut i dess helhet "
         "överklagats",
         "KL-6-38-2"},
        {"Yttrande till domstol, då nämndens beslut överklagats", "KL-6-38-2"},
        {"Föra talan vid laglighetsprövning av fullmäktiges beslut", "KL-6-38-2"},
        {"Svara i mål där fullmäktiges beslut överklagats", "KL-6-38-2"},
        {"Yttrande när nämndens eller delegats beslut överklagats", "KL-6-38-2"},
        {"Svar över överklagande av beslut i regionstyrelsen", "KL-6-38-2"},
        // What they do not mean.
        {"Yttrande när delegatens beslut om vårdplats har överklagats", ""},
        {"Yttrande över delegationsbeslut som överklagats", ""},
        {"Yttrande när nämndens delegats beslut överklagats", ""},
        {"Yttrande till nämnden över överklagat delegationsbeslut", ""},
        {"Yttrande över överklagat beslut på delegation från nämnden", ""},
        {"Yttrande till förvaltningsrätten över överklagat beslut", ""},
        {"Yttrande till hyresnämnden i överklagat ärende", ""},
    });
}

TEST_CASE("KL 6:38 p. 3-5: words of important authority, citizens' proposals and special bans",
          "[domain][words][kl-6-38]") {
    check_each({
        {"Myndighetsutövning mot enskild av större vikt", "KL-6-38-3 KL-5-1"},
        {"Myndighetsutövning mot enskild", ""},
        {"Medborgarförslag", "KL-6-38-4"},
        {"MEDBORGARFÖRSLAG", "KL-6-38-4"},
        {"Medborgar-förslag", "KL-6-38-4"},
        {"Svar på medborgarförslaget", "KL-6-38-4"},
        {"Beslut om invånarförslag", "KL-6-38-4"},
        {"E-förslag och medborgarmotioner", "KL-6-38-4"},
        {"Föreläggande förenat med vite enligt PBL", "KL-6-38-5"},
        {"Antagande av detaljplan", "KL-6-38-5"},
        {"Omhändertagande enligt LVU", "KL-6-38-5"},
        {"Omhändertagande LVM", "KL-6-38-5"},
        {"Byggsanktionsavgift", "KL-6-38-5"},
        {"Omhändertagande av egendom", ""},
        {"Synpunkter, dock ej medborgarförslag", ""},
        {"Ärenden som enligt lag inte får delegeras", "KL-6-38-5"},
        {"Delegationsförbud", "KL-6-38-5"},
        {"Delegationsordning", ""},
    });
}

TEST_CASE("KL 5:1: words of council's matters", "[domain][words][kl-5-1]") {
    check_each({
        {"Ärenden av principiell beskaffenhet", "KL-5-1"},
        {"Frågor av större vikt", "KL-5-1"},
        {"Mål och riktlinjer", "KL-5-1-1"},
        {"Antagande av budget", "KL-5-1-2"},
        {"Budget", "KL-5-1-2"},
        {"Budget för regionen", "KL-5-1-2"},
        {"Regionens budget", "KL-5-1-2"},
        {"Riktlinjer för regionens verksamhet", "KL-5-1-1"},
        {"Nämndorganisation", "KL-5-1-3"},
        {"Reglemente för nämnden", "KL-5-1-3"},
        {"Val av ledamöter och ersättare", "KL-5-1-4"},
        {"Arvoden till förtroendevalda", "KL-5-1-6"},
        {"Budget för enheten", ""},
        {"Årsbudget", "KL-5-1-2"},
        {"Mål och budget", "KL-5-1-2"},
        {"Verksamhetsplan och budget", "KL-5-1-2"},
        {"Budgetuppföljning", ""},
        {"Uppföljning av budget", ""},
        {"Fastställa skattesats", "KL-5-1-2"},
        {"Utdebitering", "KL-5-1-2"},
        {"Nämndernas organisation", "KL-5-1-3"},
        {"Nämndernas verksamhetsformer", "KL-5-1-3"},
        {"Val av ledamöter i nämnder", "KL-5-1-4"},
        {"Val av revisorer", "KL-5-1-5"},
        {"Grunderna för ekonomiska förmåner till förtroendevalda", "KL-5-1-6"},
        {"Arvodesreglemente", "KL-5-1-6"},
        {"Årsredovisning", "KL-5-1-7"},
        {"ÅRSREDOVISNINGEN", "KL-5-1-7"},
        {"Ansvarsfrihet", "KL-5-1-7"},
        {"Folkomröstning", "KL-5-1-8"},
        {"Extra val", "KL-5-1-9"},
        {"Riktlinjer för nämndens verksamhet", "KL-5-1-1"},
        {"Reglemente", "KL-5-1-3"},
        // What they do not mean.
        {"Ärenden som inte är av principiell beskaffenhet", ""},
        {"Omfördelning inom budget", ""},
        {"Fastställa budget för enheten", ""},
        {"Beslut enligt budget", ""},
        {"Tolkning av arvodesreglementet", ""},
        {"Årsredovisning för stiftelse", ""},
        {"Undertecknande av årsredovisning", ""},
        {"Val av leverantör", ""},
        {"Organisation av mottagningen", ""},
    });
}

TEST_CASE("DOC-HIRING: words of hiring, and what they do not mean", "[domain][words]") {
    for (const std::string_view text :
         {"Anställning av personal", "Anställa vikarier", "Anställning", "Beslut om anställning",
          "Nyanställning", "Rekrytering av chefer", "Visstidsanställning"}) {
        INFO(text);
        CHECK(words_of_hiring(text));
    }
    for (const std::string_view text :
         {"Anställningsintyg", "Uppsägning av anställningen", "Entledigande", ""}) {
        INFO(text);
        CHECK_FALSE(words_of_hiring(text));
    }
}

TEST_CASE("Words are told as they stand, and each trait once", "[domain][words]") {
    const auto found = words_of_the_ban("Svar på motion om verksamhetens mål och inriktning");
    REQUIRE(found.size() == 2);
    CHECK(found[0].as->trait == legal_fact::concerns_goals_direction_scope_quality);
    CHECK(found[0].words == "verksamhetens mål");
    CHECK(found[1].as->trait == legal_fact::opinion_to_council);
    CHECK(found[1].words == "motion");
    CHECK(words_of_the_ban("").empty());
    CHECK(words_of_the_ban("\xff\xc3,,--\xe2").empty());
    CHECK(words_of_the_ban(std::string(100'000, '-')).empty());
}

TEST_CASE("Each pattern has the key by which it is looked for, and names a rule of the catalogue",
          "[domain][words]") {
    for (const auto& one : detail::banned_wordings) {
        INFO(one.pattern);
        CHECK(find_rule(one.rule) != nullptr);
        const bool is_council =
            one.key == "fullmäktige" && one.pattern.find("<council>") != std::string_view::npos;
        CHECK((is_council || one.pattern.find(one.key) != std::string_view::npos));
        CHECK(is_trait(one.trait));
    }
}
