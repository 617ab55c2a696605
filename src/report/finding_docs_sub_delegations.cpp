// SPDX-License-Identifier: MIT
//
// Sub-delegation: one step, by a head of administration, within what was received.
#include "finding_docs_parts.hpp"

namespace mandat {

std::vector<finding_doc> docs_of_sub_delegations() {
    return {
        {.code = finding_code::grantor_not_head,
         .why =
             {"Bara en förvaltningschef inom nämndens område får överlåta sin beslutanderätt "
              "till en annan anställd. En enhetschef, en ordförande eller ett utskott kan inte "
              "göra det, och den som då beslutar saknar befogenhet.",
              "Only a head of administration within the committee's area may pass deciding power "
              "on to another employee. A unit manager, a chair or a sub-committee cannot, and "
              "whoever then decides has no power."},
         .remedy =
             {"Låt nämnden delegera direkt till den som ska besluta, eller låt "
              "förvaltningschefen vidaredelegera.",
              "Have the committee delegate directly to whoever is to decide, or have the head of "
              "administration sub-delegate."},
         .law = {"KL-7-6"},
         .failing = R"([[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "enhetschef"
sub_delegation = "tillåten"

[[sub_delegation]]
id      = "vd1"
grantor = "enhetschef"
to      = "handlaggare"
order   = "vn"
point   = "2"
from    = 2018-02-01
source  = "d4"
)",
         .passing = R"([[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "forvaltningschef"
sub_delegation = "tillåten"

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "handlaggare"
order   = "vn"
point   = "2"
from    = 2018-02-01
source  = "d4"
)"},
        {.code = finding_code::sub_delegation_without_leave,
         .why =
             {"Förvaltningschefen får vidaredelegera bara det som nämnden har tillåtit. Utan ett "
              "sådant beslut fattar den anställda beslut utan befogenhet, även om chefen själv "
              "hade den.",
              "The head of administration may sub-delegate only what the committee has allowed. "
              "Without such a decision the employee decides without power, even where the head "
              "had it."},
         .remedy =
             {"Låt nämnden besluta att punkten får vidaredelegeras, eller dra tillbaka "
              "vidaredelegeringen.",
              "Have the committee decide that the point may be sub-delegated, or withdraw the "
              "sub-delegation."},
         .law = {"KL-7-6"},
         .failing = R"([[point]]
number   = "2"               # ordningen säger "inte tillåten"
text     = "Köp av sjukvårdsmateriel"
kind_of  = "vard"
delegate = "forvaltningschef"

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "2"
from    = 2018-02-01
source  = "d4"
)",
         .passing = R"([[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "forvaltningschef"
sub_delegation = "tillåten"

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "2"
from    = 2018-02-01
source  = "d4"
)"},
        {.code = finding_code::chain_too_long,
         .why = {"Vidaredelegering får ske i ett enda led: nämnd, förvaltningschef, anställd. "
                 "Den som har fått rätten av chefen kan inte ge den vidare.",
                 "Sub-delegation is one step only: committee, head of administration, employee. "
                 "Whoever received the power from the head cannot pass it on."},
         .remedy = {"Låt förvaltningschefen vidaredelegera till var och en.",
                    "Have the head of administration sub-delegate to each of them."},
         .law = {"KL-7-6"},
         .failing = R"([[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "1"
amount  = { at_most = 200000, per = "avtal" }
from    = 2018-02-01
source  = "d4"

[[sub_delegation]]
id      = "vd2"
grantor = "enhetschef"       # ett led till
to      = "handlaggare"
order   = "vn"
point   = "1"
amount  = { at_most = 50000, per = "avtal" }
from    = 2018-02-01
source  = "d4"
)",
         .passing = R"([[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "1"
amount  = { at_most = 200000, per = "avtal" }
from    = 2018-02-01
source  = "d4"

[[sub_delegation]]
id      = "vd2"
grantor = "forvaltningschef"
to      = "handlaggare"
order   = "vn"
point   = "1"
amount  = { at_most = 50000, per = "avtal" }
from    = 2018-02-01
source  = "d4"
)",
         .also = {finding_code::grantor_not_head}},
        {.code = finding_code::delegation_cycle,
         .why = {"Två vidaredelegeringar som går i krets visar att någon ger tillbaka vad den "
                 "har fått. Ingen av dem kan då härledas från nämnden utan att ledet blir för "
                 "långt.",
                 "Sub-delegations that run in a circle show that someone gives back what they "
                 "received. None of them can then be traced to the committee without the chain "
                 "becoming too long."},
         .remedy =
             {"Ta bort den vidaredelegering som går uppåt. En delegat kan alltid lämna ett "
              "ärende tillbaka utan att beslutanderätten flyttas.",
              "Remove the sub-delegation that goes upwards. A delegate may always hand a matter "
              "back without moving the power to decide."},
         .law = {"KL-7-6"},
         .failing = R"([[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "1"
amount  = { at_most = 200000, per = "avtal" }
from    = 2018-02-01
source  = "d4"

[[sub_delegation]]
id      = "vd2"
grantor = "enhetschef"
to      = "forvaltningschef"
order   = "vn"
point   = "1"
amount  = { at_most = 200000, per = "avtal" }
from    = 2018-02-01
source  = "d4"
)",
         .passing = R"([[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "1"
amount  = { at_most = 200000, per = "avtal" }
from    = 2018-02-01
source  = "d4"
)",
         .also = {finding_code::grantor_not_head, finding_code::chain_too_long}},
        {.code = finding_code::sub_delegate_not_employee,
         .why =
             {"En förvaltningschef får vidaredelegera bara till en annan anställd. "
              "Förtroendevalda, utskott och automatiserade beslutsfunktioner kan bara få "
              "beslutanderätten av nämnden själv.",
              "A head of administration may sub-delegate to another employee only. Elected "
              "representatives, sub-committees and automated decision functions can be given the "
              "power by the committee alone."},
         .remedy = {"Vidaredelegera till en anställd, eller låt nämnden delegera direkt.",
                    "Sub-delegate to an employee, or have the committee delegate directly."},
         .law = {"KL-7-6", "KL-7-5"},
         .failing = R"([[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "ordforande"
order   = "vn"
point   = "1"
amount  = { at_most = 200000, per = "avtal" }
from    = 2018-02-01
source  = "d4"
)",
         .passing = R"([[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "1"
amount  = { at_most = 200000, per = "avtal" }
from    = 2018-02-01
source  = "d4"
)"},
        {.code = finding_code::nothing_to_sub_delegate,
         .why =
             {"Den som vidaredelegerar måste själv ha fått rätten av nämnden. Att vara chef över "
              "delegaten räcker inte: ingen ärver en underställds delegation.",
              "Whoever sub-delegates must have received the power from the committee. To be the "
              "delegate's superior is not enough: nobody inherits a subordinate's delegation."},
         .remedy = {"Låt nämnden delegera till förvaltningschefen, eller direkt till den som ska "
                    "besluta.",
                    "Have the committee delegate to the head of administration, or directly to "
                    "whoever is to decide."},
         .law = {"KL-7-6", "DOC-SUPERIOR"},
         .failing = R"([[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "enhetschef"    # inte förvaltningschefen
sub_delegation = "tillåten"

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "handlaggare"
order   = "vn"
point   = "2"
from    = 2018-02-01
source  = "d4"
)",
         .passing = R"([[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "forvaltningschef"
sub_delegation = "tillåten"

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "handlaggare"
order   = "vn"
point   = "2"
from    = 2018-02-01
source  = "d4"
)"},
        {.code = finding_code::amount_beyond_received,
         .why =
             {"Ingen ger vidare mer än den har fått. Är beloppet i vidaredelegeringen högre än i "
              "punkten, eller räknat på annan grund, saknar den anställda befogenhet för det som "
              "överskjuter.",
              "Nobody passes on more than was received. Where the amount of the sub-delegation "
              "is above the point's, or counted on another basis, the employee has no power over "
              "what exceeds it."},
         .remedy = {"Sänk beloppet till punktens, eller låt nämnden höja det.",
                    "Lower the amount to the point's, or have the committee raise it."},
         .law = {"KL-7-6"},
         .failing = R"([[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "1"                                   # högst 500 000 kr
amount  = { at_most = 800000, per = "avtal" }
from    = 2018-02-01
source  = "d4"
)",
         .passing = R"([[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "1"
amount  = { at_most = 500000, per = "avtal" }
from    = 2018-02-01
source  = "d4"
)"},
        {.code = finding_code::period_beyond_received,
         .why = {"En vidaredelegering som börjar före chefens egen rätt, eller fortsätter efter "
                 "den, ger ingenting under den överskjutande tiden. Den som beslutar då gör det "
                 "utan befogenhet.",
                 "A sub-delegation that begins before the head's own power, or goes on after it, "
                 "gives nothing during the time beyond. Whoever decides then has no power."},
         .remedy = {"Låt vidaredelegeringen börja och sluta inom punktens tid.",
                    "Let the sub-delegation begin and end within the point's time."},
         .law = {"KL-7-6"},
         .failing = R"([[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "forvaltningschef"
sub_delegation = "tillåten"
through        = 2020-12-31

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "2"
from    = 2018-02-01
source  = "d4"
)",
         .passing = R"([[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "forvaltningschef"
sub_delegation = "tillåten"
through        = 2020-12-31

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "2"
from    = 2018-02-01
through = 2020-12-31
source  = "d4"
)"},
        {.code = finding_code::scope_beyond_received,
         .why = {"Gäller chefens rätt vissa enheter eller ett område, kan den anställda inte få "
                 "besluta om andra. Ett sådant beslut är fattat utan befogenhet, även om chefen "
                 "har skrivit under vidaredelegeringen.",
                 "Where the head's power covers certain units or an area, the employee cannot be "
                 "let decide about others. Such a decision is taken without power, even though "
                 "the head has signed the sub-delegation."},
         .remedy = {"Ange samma enheter, eller färre, i vidaredelegeringen (`scope`, `area`).",
                    "State the same units, or fewer, in the sub-delegation (`scope`, `area`)."},
         .law = {"KL-7-6"},
         .failing = R"([[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "forvaltningschef"
scope          = ["mottagningen"]
sub_delegation = "tillåten"

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "2"
scope   = "hela regionen"
from    = 2018-02-01
source  = "d4"
)",
         .passing = R"([[point]]
number         = "2"
text           = "Köp av sjukvårdsmateriel"
kind_of        = "vard"
delegate       = "forvaltningschef"
scope          = ["mottagningen"]
sub_delegation = "tillåten"

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "2"
scope   = ["mottagningen"]
from    = 2018-02-01
source  = "d4"
)"},
        {.code = finding_code::conditions_beyond_received,
         .why = {"Förvaltningschefen kan inte lätta på nämndens villkor. Det som nämnden kräver, "
                 "utesluter eller undantar gäller även den som får rätten i andra hand, också "
                 "när vidaredelegeringen tiger. Säger den emot, handlar den som följer den utan "
                 "befogenhet.",
                 "The head of administration cannot loosen the committee's conditions. What the "
                 "committee requires, excludes or excepts also binds whoever receives the power "
                 "at second hand, even where the sub-delegation is silent. Where it says "
                 "otherwise, whoever follows it acts without power."},
         .remedy = {"Skriv villkoret som punkten har det, eller strängare.",
                    "Write the condition as the point has it, or stricter."},
         .law = {"KL-7-6"},
         .failing = R"([[point]]
number         = "2"
text           = "Vikariat"
kind_of        = "vard"
delegate       = "forvaltningschef"
duration       = { at_most = "3 månader" }
sub_delegation = "tillåten"

[[sub_delegation]]
id       = "vd1"
grantor  = "forvaltningschef"
to       = "enhetschef"
order    = "vn"
point    = "2"
duration = { at_most = "6 månader" }
from     = 2018-02-01
source   = "d4"
)",
         .passing = R"([[point]]
number         = "2"
text           = "Vikariat"
kind_of        = "vard"
delegate       = "forvaltningschef"
duration       = { at_most = "3 månader" }
sub_delegation = "tillåten"

[[sub_delegation]]
id       = "vd1"
grantor  = "forvaltningschef"
to       = "enhetschef"
order    = "vn"
point    = "2"
duration = { at_most = "1 månad" }
from     = 2018-02-01
source   = "d4"
)"},
        {.code = finding_code::broken_link,
         .why = {"En vidaredelegering vilar på en punkt. När ordningen ersätts av en version som "
                 "inte har punkten faller den, men den som fick rätten vet det sällan.",
                 "A sub-delegation rests on a point. When the order is replaced by a version "
                 "that does not have the point it falls, but whoever received the power seldom "
                 "knows."},
         .remedy =
             {"Avsluta vidaredelegeringen den dag då den nya versionen börjar gälla, och ge vid "
              "behov en ny under den nya punkten.",
              "End the sub-delegation on the day that the new version begins, and where needed "
              "give a new one under the new point."},
         .law = {"KL-7-6", "DOC-ORDER"},
         .failing =
             order_of_its_own({R"(id               = "vn")", R"(version          = "2021")",
                               R"(organ            = "vn")",
                               R"(adopted          = { on = 2020-12-15, paragraph = "§ 9" })",
                               R"(from             = 2021-01-01)"},
                              R"([[point]]
number   = "3"               # punkten 1 finns inte längre
text     = "Köp av sjukvårdsmateriel"
kind_of  = "vard"
delegate = "forvaltningschef"

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "1"
amount  = { at_most = 200000, per = "avtal" }
from    = 2018-02-01
source  = "d4"
)"),
         .passing =
             order_of_its_own({R"(id               = "vn")", R"(version          = "2021")",
                               R"(organ            = "vn")",
                               R"(adopted          = { on = 2020-12-15, paragraph = "§ 9" })",
                               R"(from             = 2021-01-01)"},
                              R"([[point]]
number   = "3"
text     = "Köp av sjukvårdsmateriel"
kind_of  = "vard"
delegate = "forvaltningschef"

[[sub_delegation]]
id      = "vd1"
grantor = "forvaltningschef"
to      = "enhetschef"
order   = "vn"
point   = "1"
amount  = { at_most = 200000, per = "avtal" }
from    = 2018-02-01
through = 2020-12-31
source  = "d4"
)")},
    };
}

} // namespace mandat
