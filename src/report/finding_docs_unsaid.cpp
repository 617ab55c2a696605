// SPDX-License-Identifier: MIT
//
// What the documents do not say, and suppressions.
#include "finding_docs_parts.hpp"

namespace mandat {

std::vector<finding_doc> docs_of_what_is_unsaid() {
    return {
        {.code = finding_code::not_assessed,
         .why =
             {"Om ett ärende avser verksamhetens mål, inriktning, omfattning eller kvalitet, "
              "eller är av principiell beskaffenhet, går inte att räkna ut. Ingen har bedömt "
              "punkten, så varje svar på den beror på frågan. Att ordningen är antagen är ingen "
              "bedömning.",
              "Whether a matter concerns the activity's goals, direction, scope or quality, or "
              "is of principle, cannot be computed. Nobody has assessed the point, so that every "
              "answer under it depends on the question. That the order is adopted is no "
              "assessment."},
         .remedy =
             {"Låt regionens jurist bedöma, för hela ordningen eller för punkten, och skriv in "
              "svaret med vem, när och var (`assessed`).",
              "Have the region's jurist assess it, for the whole order or for the point, and "
              "enter the answer with who, when and where (`assessed`)."},
         .law = {"KL-6-38-1", "KL-5-1"},
         .failing = R"([[point]]
number   = "2"
text     = "Köp av konsulttjänst"
kind_of  = "vard"
delegate = "enhetschef"
assessed = { of_principle_or_greater_importance = "okänt", source = "d3" }
)",
         .passing = R"([[point]]
number   = "2"
text     = "Köp av konsulttjänst"
kind_of  = "vard"
delegate = "enhetschef"
assessed = { of_principle_or_greater_importance = "nej", by = "regionjuristen", on = 2017-12-01, source = "d3" }
)"},
        {.code = finding_code::wording_not_stated,
         .why =
             {"Källan nämner punkten men ger inte dess lydelse. Ett ärende som inte ryms i "
              "lydelsen är inte delegerat, så det måste bedömas i varje fall.",
              "The source mentions the point but does not give its wording. A matter outside the "
              "wording is not delegated, so that it has to be assessed in each case."},
         .remedy = {"Hämta lydelsen ur ordningen och skriv in den.",
                    "Take the wording from the order and enter it."},
         .law = {"DOC-ORDER"},
         .failing = R"([[point]]
number   = "2"
text     = "Köp enligt punkt 2"
kind_of  = "vard"
delegate = "enhetschef"
wording  = "inte angiven"
)",
         .passing = R"([[point]]
number   = "2"
text     = "Köp av sjukvårdsmateriel till den egna enheten"
kind_of  = "vard"
delegate = "enhetschef"
)"},
        {.code = finding_code::reporting_not_stated,
         .why = {"Källan säger inte om och när beslut enligt punkten anmäls till nämnden. "
                 "Delegaten vet då inte om beslutet i stället ska protokollföras särskilt.",
                 "The source does not say whether and when decisions under the point are "
                 "reported to the committee. The delegate then does not know whether the "
                 "decision is to be kept in separate minutes instead."},
         .remedy =
             {"Ta reda på vad nämnden har beslutat och skriv in det (`report`). Har den inte "
              "beslutat, skriv \"inte beslutat\".",
              "Find out what the committee has decided and enter it (`report`). If it has not "
              "decided, write \"inte beslutat\"."},
         .law = {"KL-6-40-s1", "KL-7-8"},
         .failing = R"([[point]]
number   = "2"
text     = "Köp av sjukvårdsmateriel"
kind_of  = "vard"
delegate = "enhetschef"
report   = "inte angivet"
)",
         .passing = R"([[point]]
number   = "2"
text     = "Köp av sjukvårdsmateriel"
kind_of  = "vard"
delegate = "enhetschef"
report   = "kvartalsvis"
)"},
        {.code = finding_code::sub_delegation_not_stated,
         .why = {"Källan säger inte om förvaltningschefen får vidaredelegera. Utan nämndens "
                 "tillåtelse är det förbjudet, så frågan måste besvaras innan någon gör det.",
                 "The source does not say whether the head of administration may sub-delegate. "
                 "Without the committee's leave it is forbidden, so that the question must be "
                 "answered before anybody does."},
         .remedy = {"Ta reda på vad nämnden har beslutat och skriv in det (`sub_delegation`).",
                    "Find out what the committee has decided and enter it (`sub_delegation`)."},
         .law = {"KL-7-6"},
         .failing = order_of_its_own({R"(sub_delegation   = "inte angivet")"}, R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "forvaltningschef"
)"),
         .passing = order_of_its_own({}, R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "forvaltningschef"
)")},
        {.code = finding_code::head_not_stated,
         .why = {"Bara en förvaltningschef får vidaredelegera, och uppgifterna säger inte om den "
                 "som har gjort det är en sådan. Titeln avgör inte.",
                 "Only a head of administration may sub-delegate, and the data does not say "
                 "whether whoever did is one. The title does not settle it."},
         .remedy = {"Skriv in om befattningen är förvaltningschef inom nämndens område "
                    "(`head_of_administration`).",
                    "Enter whether the post is head of administration within the committee's "
                    "area (`head_of_administration`)."},
         .law = {"KL-7-6"},
         .failing = R"([[post]]
id     = "divisionschef"
name   = "Divisionschef"
unit   = "vardforvaltningen"
from   = 2018-01-01
source = "d4"

[[person]]
id = "p10"

[[appointment]]
person   = "p10"
post     = "divisionschef"
employed = "ja"
from     = 2018-01-01
source   = "d4"

[[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "divisionschef"
substitutes    = ["forvaltningschef"]
sub_delegation = "tillåten"

[[sub_delegation]]
id      = "vd1"
grantor = "divisionschef"
to      = "enhetschef"
order   = "vn"
point   = "2"
from    = 2018-02-01
source  = "d4"
)",
         .passing = R"([[post]]
id                     = "divisionschef"
name                   = "Divisionschef"
unit                   = "vardforvaltningen"
head_of_administration = "ja"
from                   = 2018-01-01
source                 = "d4"

[[person]]
id = "p10"

[[appointment]]
person   = "p10"
post     = "divisionschef"
employed = "ja"
from     = 2018-01-01
source   = "d4"

[[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "divisionschef"
substitutes    = ["forvaltningschef"]
sub_delegation = "tillåten"

[[sub_delegation]]
id      = "vd1"
grantor = "divisionschef"
to      = "enhetschef"
order   = "vn"
point   = "2"
from    = 2018-02-01
source  = "d4"
)"},
        {.code = finding_code::holders_not_stated,
         .why = {"Uppgifterna säger inte vem som innehar befattningen. mandat svarar då för "
                 "befattningen, men ingen kan kontrollera om en viss person fick besluta.",
                 "The data does not say who holds the post. mandat then answers for the post, "
                 "but nobody can check whether a certain person was let decide."},
         .remedy = {"Skriv in förordnandena (`appointment`), med person-id och utan namn.",
                    "Enter the appointments (`appointment`), with a person's id and no name."},
         .law = {},
         .failing = R"([[post]]
id                     = "samordnare"
name                   = "Samordnare"
unit                   = "mottagningen"
head_of_administration = "nej"
from                   = 2018-01-01
source                 = "d4"

[[point]]
number      = "2"
text        = "Fördelning av jourpass"
kind_of     = "vard"
delegate    = "samordnare"
substitutes = ["enhetschef"]
)",
         .passing = R"([[point]]
number   = "2"
text     = "Fördelning av jourpass"
kind_of  = "vard"
delegate = "enhetschef"
)"},
        {.code = finding_code::substitute_not_stated,
         .why = {"Källan säger inte vem som beslutar när delegaten är frånvarande eller jävig. "
                 "Står det ingenstans, är det nämnden.",
                 "The source does not say who decides when the delegate is absent or "
                 "disqualified. Where it is written nowhere, it is the committee."},
         .remedy = {"Ta reda på vad ordningen säger om ersättare och skriv in det "
                    "(`substitutes`, `alternates_act`, `superior_steps_in`).",
                    "Find out what the order says of substitutes and enter it (`substitutes`, "
                    "`alternates_act`, `superior_steps_in`)."},
         .law = {"DOC-ALTERNATE"},
         .failing = order_of_its_own({"alternates_act"}, R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
)"),
         .passing = order_of_its_own({}, R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
)")},
        {.code = finding_code::separate_minutes_not_stated,
         .why = {"Beslut som inte anmäls ska protokollföras särskilt, om de kan "
                 "laglighetsprövas. Källan säger inte om det sker.",
                 "Decisions that are not reported must be kept in separate minutes, if they are "
                 "open to legality review. The source does not say whether they are."},
         .remedy = {"Ta reda på hur besluten dokumenteras och skriv in det (`separate_minutes`).",
                    "Find out how the decisions are recorded and enter it (`separate_minutes`)."},
         .law = {"KL-6-40-s1", "KL-7-8"},
         .failing = order_of_its_own({"separate_minutes"}, R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
report   = "anmäls inte"
assessed = { appealed_under_chapter_13 = "ja", source = "d3" }
)"),
         .passing = order_of_its_own({}, R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
report   = "anmäls inte"
assessed = { appealed_under_chapter_13 = "ja", source = "d3" }
)")},
        {.code = finding_code::period_not_stated,
         .why = {"Källan ger ingen dag. Det som inte kan placeras i tiden gäller inte någon känd "
                 "dag, så svaret blir nej hela tiden.",
                 "The source gives no day. What cannot be placed in time is not in force on any "
                 "known day, so that the answer is no throughout."},
         .remedy =
             {"Skriv den första dagen (`from`), eller det äldsta belägget (`evidenced_from`).",
              "Write the first day (`from`), or the earliest evidence (`evidenced_from`)."},
         .law = {"DOC-ORDER"},
         .failing = R"([[point]]
number   = "2"
text     = "Fördelning av jourpass"
kind_of  = "vard"
delegate = "enhetschef"
undated  = true
)",
         .passing = R"([[point]]
number         = "2"
text           = "Fördelning av jourpass"
kind_of        = "vard"
delegate       = "enhetschef"
evidenced_from = 2019-05-06
)"},
        {.code = finding_code::documents_disagree,
         .why = {"Två handlingar säger olika, och uppgifterna följer en av dem. Svaren vilar på "
                 "det valet, tills någon har rättat handlingen.",
                 "Two documents differ, and the data follows one of them. Answers rest on that "
                 "choice until somebody has mended the document."},
         .remedy = {"Låt regionen avgöra vad som gäller och rätta den felaktiga handlingen.",
                    "Have the region settle what applies, and mend the document that is wrong."},
         .law = {},
         .failing = R"([[conflict]]
text     = "Registret låter mottagningen höra till regionkontoret; reglementet till vårdnämnden."
followed = "d1, som är antaget av fullmäktige"
source   = ["d1", "d4"]
)",
         .passing = R"([[evidence]]
text   = "Registret är rättat: mottagningen hör till vårdförvaltningen."
day    = 2018-03-01
source = "d4"
)"},
        {.code = finding_code::base_amount_not_known,
         .why = {"Gränsen är uttryckt i prisbasbelopp, som bestäms år för år. För år vars belopp "
                 "mandat inte känner blir svaret nej, med året angivet.",
                 "The limit is given in prisbasbelopp, which is fixed year by year. For years "
                 "whose amount mandat does not know the answer is no, with the year named."},
         .remedy =
             {"Vänta på förordningen om prisbasbelopp och uppdatera mandat, eller skriv gränsen "
              "i kronor.",
              "Wait for the ordinance on the prisbasbelopp and update mandat, or write the limit "
              "in kronor."},
         .law = {},
         .failing = R"([[point]]
number   = "2"
text     = "Bidrag till patientförening"
kind_of  = "vard"
delegate = "forvaltningschef"
amount   = { less_than = "5 prisbasbelopp", per = "beslut" }
from     = 2040-01-01        # årets prisbasbelopp är inte fastställt
)",
         .passing = R"([[point]]
number   = "2"
text     = "Bidrag till patientförening"
kind_of  = "vard"
delegate = "forvaltningschef"
amount   = { less_than = "5 prisbasbelopp", per = "beslut" }
from     = 2018-01-01
)"},
        {.code = finding_code::suppression_unused,
         .why = {"Det finns inget fynd att tysta. Oftast är det åtgärdat, och raden skulle "
                 "annars dölja samma fynd om det kom tillbaka.",
                 "There is no finding to suppress. Most often it is mended, and the line would "
                 "hide the same finding if it came back."},
         .remedy = {"Ta bort raden, eller rätta vad den pekar på (`at`).",
                    "Remove the line, or mend what it points at (`at`)."},
         .law = {},
         .failing = R"([[suppress]]
finding = "unused_role"
at      = "sektionschef"     # rollen finns inte
because = "Rollen används från och med nästa år."
)",
         .passing = R"([[role]]
id     = "sektionschef"
name   = "Sektionschef"
source = "d4"

[[suppress]]
finding = "unused_role"
at      = "sektionschef"
because = "Rollen används från och med nästa år."
)"},
        {.code = finding_code::suppression_unknown,
         .why = {"Koden finns inte, så raden tystar ingenting. Den som skrev den tror att fyndet "
                 "är hanterat.",
                 "There is no such code, so that the line suppresses nothing. Whoever wrote it "
                 "believes the finding to be dealt with."},
         .remedy = {"Rätta kodens stavning; `mandat lint --explain` förklarar varje kod.",
                    "Mend the spelling of the code; `mandat lint --explain` explains each code."},
         .law = {},
         .failing = R"([[role]]
id     = "sektionschef"
name   = "Sektionschef"
source = "d4"

[[suppress]]
finding = "unused_rol"
at      = "sektionschef"
because = "Rollen används från och med nästa år."
)",
         .passing = R"([[role]]
id     = "sektionschef"
name   = "Sektionschef"
source = "d4"

[[suppress]]
finding = "unused_role"
at      = "sektionschef"
because = "Rollen används från och med nästa år."
)"},
    };
}

} // namespace mandat
