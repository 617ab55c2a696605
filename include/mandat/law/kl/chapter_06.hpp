// SPDX-License-Identifier: MIT
#pragma once
// Kommunallagen (2017:725), chapter 6: the executive board and the other committees (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

inline constexpr auto kl_chapter_6 = std::to_array<rule>({
    // ---- Uppgifter
    // 1 §  Reading: supervision is to follow, advise and report, not to change another committee's decision.
    {
        .id = "KL-6-1",
        .source = kl(6, 1),
        .does = effect::obliges,
        .wordings = worded(
            kl_2017_725.saying(
                {"Styrelsen leder och samordnar, och har uppsikt över nämnder, bolag och förbund",
                 "The executive board leads and coordinates, and supervises committees, companies "
                 "and federations"}),
            kl_2018_569, kl_2019_835),
        .title = {"Styrelsen leder och samordnar, och har uppsikt över nämnder, bolag, förbund och "
                  "avtalssamverkan",
                  "The executive board leads and coordinates, and supervises committees, "
                  "companies, federations and contract cooperation"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-2",
        .source = kl(6, 2),
        .does = effect::obliges,
        .wordings = kl_of_2019,
        .title = {"Fullmäktige bestämmer nämndernas verksamhetsområden",
                  "Council fixes the committees' areas"},
    },
    {
        .id = "KL-6-3",
        .source = kl(6, 3),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"En nämnd beslutar i frågor inom sitt eget område",
                  "A committee decides within its own area"},
    },
    {
        .id = "KL-6-4",
        .source = kl(6, 4),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Nämnderna förbereder det fullmäktige ska besluta och genomför det fullmäktige "
                  "beslutat",
                  "Committees prepare what council will decide and carry out what it has decided"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-5",
        .source = kl(6, 5),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Nämnderna rapporterar hur uppdrag och delegationer från fullmäktige fullgjorts, "
                  "så som fullmäktige bestämt",
                  "Committees report how missions and delegations from council were fulfilled, as "
                  "council decides"},
        .needs = {"vad fullmäktige bestämt om redovisningen",
                  "what council has decided on the reporting"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-6",
        .source = kl(6, 6),
        .does = effect::obliges,
        .wordings = worded(
            kl_2017_725.saying(
                {"Varje nämnd svarar för verksamheten i sitt område och för den interna kontrollen",
                 "Each committee answers for the activity in its area and for internal control"}),
            kl_2025_374),
        .title = {"Varje nämnd svarar för verksamheten i sitt område och för den interna "
                  "kontrollen, som ska förebygga fel och oegentligheter",
                  "Each committee answers for the activity in its area and for internal control, "
                  "which is to prevent errors and irregularities"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-7",
        .source = kl(6, 7),
        .does = effect::forbids,
        .wordings = kl_of_2019,
        .title = {"En nämnd är inte både part och beslutsfattare, och utövar inte tillsyn över sig "
                  "själv",
                  "A committee is not both party and decision maker, and exercises no statutory "
                  "supervision over itself"},
        .needs =
            {"om nämnden företräder regionen som part eller driver den tillsynade verksamheten",
             "whether the committee represents the region as a party or runs what is supervised"},
        .use = bearing::informative,
    },
    // ---- Särskilt om styrelsens uppgifter
    {
        .id = "KL-6-8",
        .source = kl(6, 8),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title =
            {"Fullmäktige kan låta styrelsen besluta om vissa förhållanden hos andra nämnder, men "
             "inte om enskilda, myndighetsutövning eller lagtillämpning",
             "Council may let the executive board decide certain conditions in other committees, "
             "but not on individuals, exercise of authority or application of law"},
        .needs = {"vad fullmäktige har angett och om ärendet rör enskilda",
                  "what council has named and whether the matter concerns individuals"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-9",
        .source = kl(6, 9),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Styrelsen prövar varje år om bolagen höll sig till sitt ändamål och sina "
                  "befogenheter",
                  "The executive board examines each year whether the companies kept to their "
                  "purpose and powers"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-10",
        .source = kl(6, 10),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Styrelsen ser till att kraven på ägda bolag följs",
                  "The executive board sees that the requirements on owned companies are met"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-11",
        .source = kl(6, 11),
        .does = effect::obliges,
        .wordings = kl_of_2019,
        .title =
            {"Styrelsen följer det som påverkar utveckling och ekonomi och säger till",
             "The executive board follows what affects development and finances and speaks up"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-12",
        .source = kl(6, 12),
        .does = effect::permits,
        .wordings = kl_of_2019,
        .title =
            {"Styrelsen kan kräva yttranden och upplysningar av nämnder, beredningar och anställda",
             "The executive board may demand opinions and information from committees, drafting "
             "bodies and employees"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-13",
        .source = kl(6, 13),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Styrelsen har fyra särskilda uppgifter",
                  "The executive board has four particular tasks"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-13-1",
        .source = kl(6, 13, 1, 1),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Styrelsen bereder eller yttrar sig i fullmäktiges ärenden",
                  "The executive board prepares or comments on council's matters"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-13-2",
        .source = kl(6, 13, 1, 2),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Styrelsen sköter den ekonomiska förvaltningen",
                  "The executive board runs the financial administration"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-13-3",
        .source = kl(6, 13, 1, 3),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Styrelsen genomför fullmäktiges beslut",
                  "The executive board carries out council's decisions"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-13-4",
        .source = kl(6, 13, 1, 4),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Styrelsen utför i övrigt det fullmäktige gett den i uppdrag",
                  "The executive board does what else council has charged it with"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-14",
        .source = kl(6, 14),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title =
            {"Fullmäktige kan ge en annan nämnd egendomen, verkställigheten eller de egna medlen",
             "Council may give another committee the property, the execution or its own funds"},
        .needs = {"vad fullmäktige har bestämt", "what council has decided"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-15",
        .source = kl(6, 15),
        .does = effect::permits,
        .wordings = kl_of_2019,
        .title = {"Styrelsen för regionens talan om inte lag eller fullmäktige utser någon annan",
                  "The executive board speaks for the region in cases and matters unless law or "
                  "council names another"},
        .needs = {"om någon annan ska företräda regionen",
                  "whether another is to represent the region"},
        .use = bearing::informative,
    },
    // ---- Ledamöter och ersättare
    {
        .id = "KL-6-16",
        .source = kl(6, 16),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Styrelsen har minst fem ledamöter och minst fem ersättare; i övrigt väljer "
                  "fullmäktige antalet",
                  "No fewer than five members and five alternates sit on the executive board; "
                  "otherwise council chooses the number"},
        .needs = {"antal ledamöter och ersättare", "members and alternates"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-17",
        .source = kl(6, 17),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Fullmäktige bestämmer hur ersättare i nämnder tjänstgör och vad de får göra",
                  "Council decides how alternates in committees serve and what they may do"},
        .needs = {"ersättarnas ordning", "the alternates' order"},
    },
    // ---- Ordförande och vice ordförande (nämndens presidium)
    {
        .id = "KL-6-21",
        .source = kl(6, 21),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Nämndens presidium är en ordförande och en eller två vice ordförande, valda av "
                  "fullmäktige bland ledamöterna",
                  "A committee's presidium is a chair and one or two vice chairs, elected by "
                  "council among the members"},
        .use = bearing::informative,
    },
    // ---- Tidpunkt för sammanträden
    {
        .id = "KL-6-23",
        .source = kl(6, 23),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"En tredjedel av ledamöterna eller ordföranden kan få nämnden att sammanträda",
                  "A third of the members, or the chair, may have the committee meet"},
        .needs = {"antal platser och antal som begär sammanträde",
                  "seats and how many ask for a meeting"},
    },
    // ---- Deltagande på distans
    {
        .id = "KL-6-24",
        .source = kl(6, 24),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title =
            {"Ledamöter i en nämnd kan närvara på distans i den omfattning fullmäktige bestämt",
             "Members of a committee may attend remotely as far as council has decided"},
        .needs = {"vad fullmäktige bestämt och om alla såg och hörde varandra",
                  "what council has decided and whether all saw and heard each other"},
    },
    // ---- Offentlighet och närvarorätt vid nämndsammanträden
    {
        .id = "KL-6-25",
        .source = kl(6, 25),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title =
            {"Nämnder möts bakom stängda dörrar, alltid vid myndighetsutövning och sekretess",
             "Committees meet behind closed doors, always for exercise of authority and secrecy"},
        .needs = {"om ärendet är myndighetsutövning eller omfattas av sekretess",
                  "whether the matter is exercise of authority or under secrecy"},
        .use = bearing::informative,
    },
    // ---- Beslutsförhet
    // 27 §  Those disqualified must leave, and nothing like 5 kap. 46 § lets a committee go on without them.
    // Unsettled: the act states no quorum for a sub-committee; its rules of procedure must.
    {
        .id = "KL-6-27",
        .source = kl(6, 27),
        .does = effect::obliges,
        .known = confidence::interpretation,
        .wordings = kl_unchanged,
        .title = {"En nämnd är beslutför när fler än hälften är närvarande",
                  "A committee has a quorum when more than half are present"},
        .needs = {"antal närvarande, jäviga och antal platser",
                  "members present, those disqualified and seats"},
    },
    // ---- Jäv
    // 28 §  Unsettled: the list that applied until July 2022 had other points and was not read.
    {
        .id = "KL-6-28",
        .source = kl(6, 28),
        .does = effect::classifies,
        .wordings = worded(
            kl_2017_725.saying(
                {"Jäv för förtroendevalda efter en äldre lista med fem punkter; gäller anställda "
                 "genom 7 kap. 4 §",
                 "Disqualification of elected representatives by an older list of five points; of "
                 "employees by 7:4"}),
            kl_2022_638),
        .title = {"Jäv för förtroendevalda efter en lista med fyra punkter; gäller anställda genom "
                  "7 kap. 4 §",
                  "Disqualification of elected representatives by a list of four points; of "
                  "employees by 7:4"},
    },
    {
        .id = "KL-6-28-1",
        .source = kl(6, 28, 1, 1),
        .does = effect::classifies,
        .wordings = worded(kl_2022_638),
        .title = {"Jävig är den som är part eller påverkas mer än oväsentligt, själv eller genom "
                  "en närstående",
                  "Disqualified is whoever is a party or affected more than insignificantly, in "
                  "person or through someone close"},
        .needs = {"den handläggandes band till ärendet",
                  "the ties to the matter of whoever handles it"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-28-2",
        .source = kl(6, 28, 1, 2),
        .does = effect::classifies,
        .wordings = worded(kl_2022_638),
        .title = {"Jävig är den som företräder eller har företrätt en part eller en berörd, själv "
                  "eller genom en närstående",
                  "Disqualified is whoever represents or has represented a party or someone "
                  "affected, in person or through someone close"},
        .needs = {"den handläggandes band till ärendet",
                  "the ties to the matter of whoever handles it"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-28-3",
        .source = kl(6, 28, 1, 3),
        .does = effect::classifies,
        .wordings = worded(kl_2022_638),
        .title = {"Jävig är den som är knuten till den verksamhet som tillsynen gäller",
                  "Disqualified is whoever is tied to the activity under supervision"},
        .needs = {"den handläggandes band till ärendet",
                  "the ties to the matter of whoever handles it"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-28-4",
        .source = kl(6, 28, 1, 4),
        .does = effect::classifies,
        .wordings = worded(kl_2022_638),
        .title = {"Jävig är den vars opartiskhet annars kan ifrågasättas",
                  "Disqualified is whoever's impartiality can otherwise be questioned"},
        .needs = {"den handläggandes band till ärendet",
                  "the ties to the matter of whoever handles it"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-29",
        .source = kl(6, 29),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Jäv bortses från när opartiskheten uppenbart inte spelar någon roll",
                  "Disqualification is disregarded where impartiality plainly does not matter"},
        .needs = {"om opartiskheten uppenbart saknar betydelse",
                  "whether impartiality plainly does not matter"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-30",
        .source = kl(6, 30),
        .does = effect::forbids,
        .wordings = kl_unchanged,
        .title = {"Den som är jävig får inte delta i handläggningen",
                  "Whoever is disqualified may not take part"},
        .needs = {"vem som är jävig", "who is disqualified"},
    },
    {
        .id = "KL-6-31",
        .source = kl(6, 31),
        .does = effect::permits,
        .wordings = worded(kl_2017_725, kl_2019_835, kl_2022_638),
        .title = {"Band till ett bolag eller en stiftelse som regionen styr, eller handläggning i "
                  "en annan nämnd, räcker inte ensamt till jäv",
                  "Ties to a company or foundation that the region controls, or handling in "
                  "another committee, do not alone disqualify"},
        .needs = {"regionens andel och om ärendet är myndighetsutövning",
                  "the region's share and whether the matter is exercise of authority"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-32",
        .source = kl(6, 32),
        .does = effect::classifies,
        .wordings = kl_unchanged,
        .title = {"Ett beslut om jäv överklagas bara tillsammans med det slutliga beslutet",
                  "Disqualification is not appealed by itself, only with what ends the matter"},
        .use = bearing::informative,
    },
    // ---- Hur ärendena avgörs
    // 33 §  Reading: 5 kap. 50 § is not among the rules referred to, so no minority can defer a matter in a committee.
    {
        .id = "KL-6-33",
        .source = kl(6, 33),
        .does = effect::classifies,
        .known = confidence::interpretation,
        .wordings = kl_unchanged,
        .title = {"En nämnd röstar som fullmäktige, men bordlägger bara med majoritet",
                  "A committee votes as council does, but tables only by a majority"},
        .needs = {"rösterna för och mot uppskov", "the votes for and against deferral"},
    },
    // ---- Protokollet
    {
        .id = "KL-6-35",
        .source = kl(6, 35),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title =
            {"Nämnders protokoll följer fullmäktiges regler om innehåll, justering och anslag",
             "Committees' minutes follow council's rules on content, approval and announcement"},
    },
    // ---- Delegering av ärenden
    // 37 §  A closed list of recipients. Automated decision functions joined it in July 2022.
    {
        .id = "KL-6-37",
        .source = kl(6, 37),
        .does = effect::permits,
        .wordings = worded(
            kl_2017_725.saying(
                {"En nämnd får delegera till presidium, utskott, ledamot, ersättare eller anställd",
                 "A committee may delegate to its presidium, a sub-committee, a member, an "
                 "alternate or an employee"}),
            kl_2022_638),
        .title = {"En nämnd får delegera till presidium, utskott, ledamot, ersättare, anställd "
                  "eller automatiserad beslutsfunktion",
                  "A committee may delegate to its presidium, a sub-committee, a member, an "
                  "alternate, an employee or an automated decision function"},
    },
    // 38 §  What no delegate may decide, and in the second paragraph what no automated function may decide.
    {
        .id = "KL-6-38-1",
        .source = kl(6, 38, 1, 1),
        .does = effect::forbids,
        .wordings = worded(kl_2017_725, kl_2022_638, kl_2023_708),
        .title = {"Verksamhetens mål, inriktning, omfattning eller kvalitet får inte delegeras",
                  "The activity's goals, direction, scope or quality may not be delegated"},
    },
    {
        .id = "KL-6-38-2",
        .source = kl(6, 38, 1, 2),
        .does = effect::forbids,
        .wordings = worded(kl_2017_725, kl_2022_638, kl_2023_708),
        .title = {"Framställningar och yttranden till fullmäktige, och yttranden när nämndens "
                  "eller fullmäktiges beslut har överklagats, får inte delegeras",
                  "Proposals and opinions to council, and opinions on appeals of the committee's "
                  "or council's decisions, may not be delegated"},
    },
    {
        .id = "KL-6-38-3",
        .source = kl(6, 38, 1, 3),
        .does = effect::forbids,
        .wordings = worded(kl_2017_725, kl_2022_638, kl_2023_708),
        .title = {"Myndighetsutövning mot enskild av principiell beskaffenhet eller större vikt "
                  "får inte delegeras",
                  "Exercise of authority against an individual, of principle or greater "
                  "importance, may not be delegated"},
    },
    {
        .id = "KL-6-38-4",
        .source = kl(6, 38, 1, 4),
        .does = effect::forbids,
        .wordings = worded(kl_2017_725, kl_2022_638, kl_2023_708),
        .title = {"Ärenden väckta genom medborgarförslag får inte delegeras",
                  "Matters raised by a citizens' proposal may not be delegated"},
    },
    {
        .id = "KL-6-38-5",
        .source = kl(6, 38, 1, 5),
        .does = effect::forbids,
        .wordings = worded(kl_2017_725, kl_2022_638, kl_2023_708),
        .title = {"Ärenden som enligt särskild lag inte får delegeras",
                  "Matters that a special statute forbids to delegate"},
    },
    {
        .id = "KL-6-38-s2",
        .source = kl(6, 38, 2),
        .does = effect::forbids,
        .wordings = worded(kl_2022_638, kl_2023_708),
        .title = {"Fyra slags ärenden får aldrig avgöras automatiserat",
                  "Four kinds of matter may never be decided by automation"},
        .use = bearing::informative,
    },
    {
        .id = "KL-6-38-s2-1",
        .source = kl(6, 38, 2, 1),
        .does = effect::forbids,
        .wordings = worded(kl_2022_638, kl_2023_708),
        .title = {"Ingen automatisering av beslut som överklagas enligt 13 kap.",
                  "No automation of decisions appealed under chapter 13"},
    },
    {
        .id = "KL-6-38-s2-2",
        .source = kl(6, 38, 2, 2),
        .does = effect::forbids,
        .wordings = worded(kl_2022_638, kl_2023_708),
        .title = {"Ingen automatisering av beslut som inte får överklagas",
                  "No automation of decisions that may not be appealed"},
    },
    {
        .id = "KL-6-38-s2-3",
        .source = kl(6, 38, 2, 3),
        .does = effect::forbids,
        .wordings = worded(kl_2022_638, kl_2023_708),
        .title = {"Ingen automatisering i upphandlingsärenden",
                  "No automation in procurement matters"},
    },
    // Reading: choice systems from July 2022, since the amendment of 2024 followed a choice system that became an
    // authorisation system. The wording between them was not read.
    {
        .id = "KL-6-38-s2-4",
        .source = kl(6, 38, 2, 4),
        .does = effect::forbids,
        .known = confidence::interpretation,
        .wordings = worded(kl_2022_638.saying({"Ingen automatisering i valfrihetssystem",
                                               "No automation in choice systems"}),
                           kl_2023_708),
        .title = {"Ingen automatisering i valfrihets- och auktorisationssystem",
                  "No automation in choice and authorisation systems"},
    },
    // 39 §  The exception that reaches past 38 § 1-4, for the chair or a named member alone.
    {
        .id = "KL-6-39",
        .source = kl(6, 39),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Ordföranden eller en utsedd ledamot får besluta i brådskande ärenden",
                  "The chair or a named member may decide urgent matters"},
    },
    // ---- Anmälan av beslut
    {
        .id = "KL-6-40-s1",
        .source = kl(6, 40, 1),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Nämnden beslutar i vilken utsträckning delegationsbeslut anmäls; oanmälda "
                  "protokollförs särskilt om de kan laglighetsprövas",
                  "The committee decides to what extent delegated decisions are reported; "
                  "unreported ones get separate minutes if open to legality review"},
        .needs = {"vad nämnden bestämt om anmälan och beslutets överklagandeväg",
                  "what the committee decided on reporting and the decision's appeal route"},
    },
    {
        .id = "KL-6-40-s2",
        .source = kl(6, 40, 2),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Brådskande beslut anmäls vid nämndens nästa sammanträde",
                  "Urgent decisions are reported at the committee's next meeting"},
        .needs = {"dagen för nästa sammanträde", "the day of the next meeting"},
    },
    // ---- Utskott
    {
        .id = "KL-6-41",
        .source = kl(6, 41),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Ett utskott får avgöra delegerade ärenden",
                  "A sub-committee may decide delegated matters"},
    },
    {
        .id = "KL-6-42",
        .source = kl(6, 42),
        .does = effect::obliges,
        .wordings = kl_of_2022,
        .title = {"Nämnden väljer utskottet bland sina egna ledamöter och ersättare",
                  "A committee chooses its sub-committee among its members and alternates"},
        .use = bearing::informative,
    },
    // ---- Reglementen
    {
        .id = "KL-6-44",
        .source = kl(6, 44),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Fullmäktige antar ett reglemente för varje nämnd",
                  "Council adopts rules of procedure for each committee"},
    },
});

} // namespace mandat::detail
