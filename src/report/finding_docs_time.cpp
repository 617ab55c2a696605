// SPDX-License-Identifier: MIT
//
// Reporting, and time.
#include "finding_docs_parts.hpp"

namespace mandat {

std::vector<finding_doc> docs_of_time() {
    return {
        {.code = finding_code::urgent_not_reported_next,
         .why = {"Beslut i brådskande ärenden ska alltid anmälas vid nämndens nästa sammanträde. "
                 "Nämnden kan inte välja ett längre intervall eller avstå.",
                 "Decisions in urgent matters must always be reported at the committee's next "
                 "meeting. The committee can choose neither a longer interval nor none at all."},
         .remedy = {"Skriv `report = \"nästa sammanträde\"` i punkten.",
                    "Write `report = \"nästa sammanträde\"` in the point."},
         .law = {"KL-6-40-s2", "KL-6-39"},
         .failing = R"([[point]]
number      = "2"
kind        = "brådskande"
matter      = "bradskande"
delegate    = "ordforande"
substitutes = ["ledamot"]
report      = "kvartalsvis"
)",
         .passing = R"([[point]]
number      = "2"
kind        = "brådskande"
matter      = "bradskande"
delegate    = "ordforande"
substitutes = ["ledamot"]
report      = "nästa sammanträde"
)"},
        {.code = finding_code::reporting_undecided,
         .why =
             {"Nämnden ska besluta i vilken utsträckning delegerade beslut anmäls till den. Utan "
              "det beslutet vet delegaten inte om beslutet ska anmälas eller protokollföras "
              "särskilt, och överklagandetiden kan bli oklar.",
              "The committee has to decide to what extent delegated decisions are reported to "
              "it. Without that, the delegate does not know whether the decision is to be "
              "reported or kept in separate minutes, and the time for appeal may be unclear."},
         .remedy = {"Låt nämnden besluta hur och när besluten anmäls, och skriv in det (`report`).",
                    "Have the committee decide how and when decisions are reported, and enter it "
                    "(`report`)."},
         .law = {"KL-6-40-s1", "KL-7-8"},
         .failing = R"([[point]]
number   = "2"
text     = "Köp av sjukvårdsmateriel"
kind_of  = "vard"
delegate = "enhetschef"
report   = "inte beslutat"
)",
         .passing = R"([[point]]
number   = "2"
text     = "Köp av sjukvårdsmateriel"
kind_of  = "vard"
delegate = "enhetschef"
report   = "månadsvis"
)"},
        {.code = finding_code::separate_minutes_missing,
         .why = {"Ett beslut som inte anmäls till nämnden ska protokollföras särskilt, om det "
                 "kan laglighetsprövas. Justeringen av det protokollet ska tillkännages på "
                 "anslagstavlan, annars börjar tiden för överklagande aldrig löpa.",
                 "A decision that is not reported to the committee must be kept in separate "
                 "minutes, if it is open to legality review. The approval of those minutes must "
                 "be announced on the notice board, or else the time for appeal never begins to "
                 "run."},
         .remedy = {"Anmäl besluten till nämnden, eller bestäm att de protokollförs särskilt "
                    "(`separate_minutes = \"ja\"`).",
                    "Report the decisions to the committee, or rule that they get separate "
                    "minutes (`separate_minutes = \"ja\"`)."},
         .law = {"KL-6-40-s1", "KL-7-8", "KL-8-10-3"},
         .failing = order_of_its_own({R"(separate_minutes = "nej")"}, R"([[point]]
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
        {.code = finding_code::acts_before_adoption,
         .why =
             {"En delegation verkar aldrig bakåt. Beslut som fattas innan ordningen antas saknar "
              "befogenhet, även om ordningen säger att den gäller från en tidigare dag.",
              "A delegation never acts backwards. Decisions taken before the order is adopted "
              "have no power behind them, even where the order says that it applies from an "
              "earlier day."},
         .remedy =
             {"Låt ordningen gälla från antagandet eller senare. Pröva beslut som har fattats "
              "dessförinnan i nämnden.",
              "Let the order apply from its adoption or later. Put decisions taken before then "
              "to the committee."},
         .law = {"DOC-ORDER"},
         .failing = order_of_its_own(
             {R"(adopted          = { on = 2018-03-01, paragraph = "§ 2" })"}, // from 2018-01-01
             R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
)"),
         .passing =
             order_of_its_own({R"(adopted          = { on = 2018-03-01, paragraph = "§ 2" })",
                               R"(from             = 2018-03-02)"},
                              R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
)")},
        {.code = finding_code::grantor_gone,
         .why =
             {"När en nämnd upphör faller det den har delegerat. Den nämnd som tar över måste "
              "själv delegera.",
              "When a committee ceases to exist, what it has delegated falls. The committee that "
              "takes over must delegate by itself."},
         .remedy =
             {"Avsluta ordningen samma dag som nämnden och låt den nya nämnden anta en egen.",
              "End the order on the same day as the committee, and have the new committee adopt "
              "one of its own."},
         .law = {"KL-6-37", "DOC-ORDER"},
         .failing = "[[organ]]\n"
                    R"(id      = "tn"
name    = "Tekniska nämnden"
kind    = "nämnd"
from    = 2018-01-01
through = 2020-12-31
source  = "d1"
remit   = [{ text = "Fastigheter", matter = "fastigheter" }]

[[matter]]
id   = "fastigheter"
name = "Fastighetsärenden"

)" + order_of_its_own({R"(id               = "tn")", R"(organ            = "tn")"},
                      R"([[point]]
number   = "1"
text     = "Uthyrning av lokal"
kind_of  = "fastigheter"
delegate = "handlaggare"
)"),
         .passing = "[[organ]]\n"
                    R"(id      = "tn"
name    = "Tekniska nämnden"
kind    = "nämnd"
from    = 2018-01-01
through = 2020-12-31
source  = "d1"
remit   = [{ text = "Fastigheter", matter = "fastigheter" }]

[[matter]]
id   = "fastigheter"
name = "Fastighetsärenden"

)" + order_of_its_own({R"(id               = "tn")", R"(organ            = "tn")",
                       R"(through          = 2020-12-31)"},
                      R"([[point]]
number   = "1"
text     = "Uthyrning av lokal"
kind_of  = "fastigheter"
delegate = "handlaggare"
)")},
        {.code = finding_code::delegate_gone,
         .why = {"Har befattningen eller utskottet upphört når punkten ingen. Ärendet går då "
                 "tillbaka till nämnden utan att någon märker det, och den som tror sig ha tagit "
                 "över beslutar utan befogenhet.",
                 "Where the post or sub-committee no longer exists the point reaches nobody. The "
                 "matter then goes back to the committee without anybody noticing, and whoever "
                 "believes to have taken over decides without power."},
         .remedy = {"Delegera till den befattning som har tagit över, eller avsluta punkten.",
                    "Delegate to the post that has taken over, or end the point."},
         .law = {"DOC-ORDER"},
         .failing = R"([[post]]
id                     = "registrator"
name                   = "Registrator"
unit                   = "vardforvaltningen"
head_of_administration = "nej"
from                   = 2018-01-01
through                = 2020-12-31
source                 = "d4"

[[person]]
id = "p10"

[[appointment]]
person   = "p10"
post     = "registrator"
employed = "ja"
from     = 2018-01-01
through  = 2020-12-31
source   = "d4"

[[point]]
number      = "2"
text        = "Avvisning av för sent inkommen skrivelse"
kind_of     = "vard"
delegate    = "registrator"
substitutes = ["handlaggare"]
)",
         .passing = R"([[post]]
id                     = "registrator"
name                   = "Registrator"
unit                   = "vardforvaltningen"
head_of_administration = "nej"
from                   = 2018-01-01
through                = 2020-12-31
source                 = "d4"

[[person]]
id = "p10"

[[appointment]]
person   = "p10"
post     = "registrator"
employed = "ja"
from     = 2018-01-01
through  = 2020-12-31
source   = "d4"

[[point]]
number      = "2"
text        = "Avvisning av för sent inkommen skrivelse"
kind_of     = "vard"
delegate    = "registrator"
substitutes = ["handlaggare"]
through     = 2020-12-31
)"},
        {.code = finding_code::stale_name,
         .why = {"Ordningen kallar delegaten vid ett namn som inte används längre. Rätten följer "
                 "befattningen, men den som läser hittar inte rätt, och namnet kan senare ges "
                 "till en annan befattning.",
                 "The order calls the delegate by a name that is no longer used. The power "
                 "follows the post, but a reader will not find it, and the name may later be "
                 "given to another post."},
         .remedy = {"Skriv det namn som gäller, eller befattningens id.",
                    "Write the present name, or the post's id."},
         .law = {"DOC-ORDER"},
         .failing = R"([[point]]
number   = "2"
text     = "Utlämning av passerkort"
kind_of  = "vard"
delegate = "Kanslist"        # heter Handläggare sedan 2020
from     = 2021-01-01
)",
         .passing = R"([[point]]
number   = "2"
text     = "Utlämning av passerkort"
kind_of  = "vard"
delegate = "Handläggare"
from     = 2021-01-01
)"},
        {.code = finding_code::never_in_force,
         .why =
             {"Punktens tid och ordningens tid möts aldrig, så ingen har någonsin haft rätten. "
              "Oftast är en dag felskriven.",
              "The point's time and the order's time never meet, so that nobody has ever had the "
              "power. Most often a day is misspelt."},
         .remedy = {"Rätta punktens eller ordningens dagar, eller ta bort punkten.",
                    "Mend the point's or the order's days, or remove the point."},
         .law = {"DOC-ORDER"},
         .failing = order_of_its_own({R"(through          = 2020-12-31)"}, R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
from     = 2021-01-01
)"),
         .passing = order_of_its_own({R"(through          = 2020-12-31)"}, R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
from     = 2020-01-01
)")},
    };
}

} // namespace mandat
