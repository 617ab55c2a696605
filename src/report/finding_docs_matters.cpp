// SPDX-License-Identifier: MIT
//
// What the law keeps from delegation.
#include "finding_docs_parts.hpp"

namespace mandat {

std::vector<finding_doc> docs_of_matters() {
    return {
        {.code = finding_code::forbidden_matter,
         .why = {"Vissa ärenden måste nämnden själv avgöra: de som avser verksamhetens mål, "
                 "inriktning, omfattning eller kvalitet, framställningar och yttranden till "
                 "fullmäktige, myndighetsutövning av större vikt, överlämnade medborgarförslag "
                 "och det som en särskild lag undantar. Ett delegationsbeslut i ett sådant "
                 "ärende är olagligt, hur punkten än är skriven.",
                 "Some matters the committee must decide itself: those that concern the "
                 "activity's goals, direction, scope or quality, proposals and opinions to "
                 "council, exercise of authority of greater importance, citizens' proposals "
                 "handed to it, and what a special statute excepts. A delegated decision in such "
                 "a matter is unlawful, however the point is worded."},
         .remedy =
             {"Ta bort punkten eller förbehåll nämnden ärendet. Avser bara en del av ärendena "
              "målen, dela punkten och bedöm delarna var för sig.",
              "Remove the point or reserve the matter to the committee. Where only some of the "
              "matters concern the goals, split the point and assess each part."},
         .law = {"KL-6-38-1", "KL-6-38-2", "KL-6-38-3", "KL-6-38-4", "KL-6-38-5"},
         .failing = R"([[point]]
number   = "2"
text     = "Verksamhetsplan för mottagningen"
kind_of  = "vard"
delegate = "forvaltningschef"
assessed = { concerns_goals_direction_scope_quality = "ja", source = "d3" }
)",
         .passing = R"([[point]]
number = "2"
kind   = "förbehållen nämnden"
text   = "Verksamhetsplan för mottagningen"
kind_of = "vard"
)"},
        {.code = finding_code::scope_delegated,
         .why =
             {"Att öppna eller för gott stänga en verksamhet rör i regel dess omfattning, som "
              "nämnden själv måste besluta om. Har nämnden bestämt en ram kan det som ryms i den "
              "ändå delegeras, men det måste någon ha bedömt. Tills dess beror varje svar på "
              "frågan.",
              "To open an activity, or to close it for good, as a rule concerns its scope, which "
              "the committee must decide itself. Where the committee has fixed a frame, what "
              "lies within it may still be delegated, but somebody must have assessed that. "
              "Until then every answer depends on the question."},
         .remedy = {"Skriv in den ram som nämnden har bestämt och låt en jurist bedöma punkten, "
                    "eller förbehåll nämnden att stänga.",
                    "Enter the frame that the committee has fixed and have a jurist assess the "
                    "point, or reserve closings to the committee."},
         .law = {"KL-6-38-1"},
         .failing = R"([[point]]
number   = "2"
text     = "Öppnande och stängning av mottagningar"
kind_of  = "vard"
delegate = "forvaltningschef"
assessed = { concerns_goals_direction_scope_quality = "okänt", source = "d3" }
)",
         .passing = R"([[point]]
number   = "2"
text     = "Stängning av mottagning under högst två dagar"
kind_of  = "vard"
delegate = "forvaltningschef"
assessed = { concerns_goals_direction_scope_quality = "nej", by = "regionjuristen", on = 2017-12-01, source = "d3" }
)"},
        {.code = finding_code::council_matter_delegated,
         .why = {"Ärenden av principiell beskaffenhet eller annars av större vikt avgörs av "
                 "fullmäktige: mål och riktlinjer, budget och skatt, nämndernas organisation och "
                 "mycket annat. Nämnden har dem inte, och kan inte delegera dem.",
                 "Matters of principle or otherwise of greater importance are decided by "
                 "council: goals and guidelines, budget and tax, the committees' organisation "
                 "and much else. The committee does not have them and cannot delegate them."},
         .remedy = {"Lägg fram ärendet för fullmäktige. Delegera bara det som återstår när "
                    "fullmäktige har beslutat, som tillämpningen i enskilda fall.",
                    "Put the matter to council. Delegate only what is left when council has "
                    "decided, such as the application in single cases."},
         .law = {"KL-5-1", "KL-5-2"},
         .failing = R"([[point]]
number   = "2"
text     = "Regionens vårdavgifter"
kind_of  = "vard"
delegate = "forvaltningschef"
assessed = { of_principle_or_greater_importance = "ja", source = "d3" }
)",
         .passing = R"([[point]]
number   = "2"
text     = "Anstånd med en vårdavgift"
kind_of  = "vard"
delegate = "forvaltningschef"
)"},
        {.code = finding_code::outside_remit,
         .why = {"En nämnd beslutar i frågor inom det område som fullmäktige har gett den, och "
                 "kan inte delegera mer än den har. Ett beslut utanför området fattas av fel "
                 "organ.",
                 "A committee decides within the area that council has given it, and cannot "
                 "delegate more than it has. A decision outside of that area is taken by the "
                 "wrong body."},
         .remedy = {"Flytta punkten till den nämnd som svarar för ärendet. Säger reglementet "
                    "något annat än uppgifterna, rätta organets område (`remit`, `excluded`).",
                    "Move the point to the committee that answers for the matter. If the rules "
                    "of procedure say something else than the data, mend the body's remit "
                    "(`remit`, `excluded`)."},
         .law = {"KL-6-3", "KL-6-2"},
         .failing = R"([[point]]
number   = "2"
text     = "Köp av möbler till regionens ledning"
kind_of  = "ledning"         # regionstyrelsens område
delegate = "handlaggare"
)",
         .passing = R"([[point]]
number   = "2"
text     = "Köp av möbler till mottagningen"
kind_of  = "vard"
delegate = "handlaggare"
)"},
        {.code = finding_code::automated_too_early,
         .why =
             {"En nämnd får delegera till en automatiserad beslutsfunktion först från och med "
              "den 1 juli 2022. Tidigare beslut som ingen människa fattade saknar stöd i lagen.",
              "A committee may delegate to an automated decision function only from 1 July 2022. "
              "Earlier decisions that no human took have no support in law."},
         .remedy =
             {"Låt punkten gälla från och med 2022-07-01 och ange vem som beslutade dessförinnan.",
              "Let the point apply from 2022-07-01, and state who decided before then."},
         .law = {"KL-6-37"},
         .failing = R"([[point]]
number   = "2"
matter   = "avgiftsbefrielse"
delegate = "avgiftsfunktionen"   # gäller som ordningen, från 2018
)",
         .passing = R"([[point]]
number   = "2"
matter   = "avgiftsbefrielse"
delegate = "avgiftsfunktionen"
from     = 2022-07-01
)"},
        {.code = finding_code::automated_where_barred,
         .why =
             {"Beslut som överklagas genom laglighetsprövning eller som inte får överklagas, "
              "upphandling, valfrihetssystem och auktorisationssystem får inte avgöras "
              "automatiserat. Beslutsfunktionen är till för ärenden där förvaltningslagen gäller "
              "fullt ut.",
              "Decisions that are appealed by legality review or may not be appealed, "
              "procurement, choice systems and authorisation systems may not be decided "
              "automatically. The decision function is for matters where the Administrative "
              "Procedure Act applies in full."},
         .remedy = {"Låt en människa besluta. Systemet får förbereda och föreslå.",
                    "Let a human decide. The system may prepare and propose."},
         .law = {"KL-6-38-s2-1", "KL-6-38-s2-2", "KL-6-38-s2-3", "KL-6-38-s2-4"},
         .failing = R"([[point]]
number   = "2"
text     = "Bidrag till patientförening"
kind_of  = "vard"
delegate = "avgiftsfunktionen"
from     = 2022-07-01
assessed = { appealed_under_chapter_13 = "ja", source = "d3" }
)",
         .passing = R"([[point]]
number   = "2"
matter   = "avgiftsbefrielse"
delegate = "avgiftsfunktionen"
from     = 2022-07-01
)"},
        {.code = finding_code::restates_the_ban,
         .why = {"Många ordningar återger delegationsförbudet med egna ord. Utelämnas eller "
                 "läggs något till, tror läsaren att gränsen går någon annanstans än i lagen, "
                 "som gäller vad ordningen än säger.",
                 "Many orders restate the delegation ban in their own words. Where something is "
                 "left out or added, the reader takes the line to run elsewhere than in the Act, "
                 "which applies whatever the order says."},
         .remedy = {"Hänvisa till 6 kap. 38 § kommunallagen, eller återge den ordagrant.",
                    "Refer to chapter 6 section 38 of the Local Government Act, or restate it "
                    "word for word."},
         .law = {"KL-6-38-1", "KL-6-38-3"},
         .failing = order_of_its_own(
             {R"(provisions       = [{ text = "Ärenden som avser verksamhetens mål och inriktning får inte delegeras.", source = "d2 § 2" }])"},
             R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
)"),
         .passing = order_of_its_own(
             {R"(provisions       = [{ text = "Ärenden som anges i 6 kap. 38 § kommunallagen får inte delegeras.", source = "d2 § 2" }])"},
             R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
)")},
    };
}

} // namespace mandat
