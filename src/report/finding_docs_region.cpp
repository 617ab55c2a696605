// SPDX-License-Identifier: MIT
//
// Who holds what the order gives.
#include "finding_docs_parts.hpp"

namespace mandat {

std::vector<finding_doc> docs_of_region() {
    return {
        {.code = finding_code::post_unheld,
         .why = {"Beslutanderätten ligger på en befattning som ingen innehar. Under den tiden "
                 "kan ingen besluta enligt punkten, om ordningen inte anger en ersättare.",
                 "The power lies with a post that nobody holds. During that time nobody can "
                 "decide under the point, unless the order states a substitute."},
         .remedy = {"Förordna en innehavare eller en tillförordnad, eller delegera till en annan "
                    "befattning.",
                    "Appoint a holder or an acting one, or delegate to another post."},
         .law = {"DOC-ALTERNATE", "KL-7-5"},
         .failing = R"([[post]]
id                     = "samordnare"
name                   = "Samordnare"
unit                   = "mottagningen"
head_of_administration = "nej"
from                   = 2018-01-01
source                 = "d4"

[[person]]
id = "p10"

[[appointment]]
person   = "p10"
post     = "samordnare"
employed = "ja"
from     = 2018-01-01
through  = 2020-12-31        # därefter ingen
source   = "d4"

[[point]]
number      = "2"
text        = "Fördelning av jourpass"
kind_of     = "vard"
delegate    = "samordnare"
substitutes = ["enhetschef"]
)",
         .passing = R"([[post]]
id                     = "samordnare"
name                   = "Samordnare"
unit                   = "mottagningen"
head_of_administration = "nej"
from                   = 2018-01-01
source                 = "d4"

[[person]]
id = "p10"

[[appointment]]
person   = "p10"
post     = "samordnare"
employed = "ja"
from     = 2018-01-01
source   = "d4"

[[point]]
number      = "2"
text        = "Fördelning av jourpass"
kind_of     = "vard"
delegate    = "samordnare"
substitutes = ["enhetschef"]
)"},
        {.code = finding_code::no_substitute,
         .why = {"När delegaten är frånvarande eller jävig beslutar nämnden, om ordningen inte "
                 "anger vem som träder in. En chef har inte sina underställdas delegation bara "
                 "för att hon är chef.",
                 "When the delegate is absent or disqualified the committee decides, unless the "
                 "order says who steps in. A superior does not hold a subordinate's delegation "
                 "by virtue of rank."},
         .remedy =
             {"Ange ersättare i punkten (`substitutes`), eller bestäm i ordningen att förordnad "
              "ersättare beslutar (`alternates_act`) eller att närmaste överordnad träder in "
              "(`superior_steps_in`).",
              "State substitutes in the point (`substitutes`), or rule in the order that an "
              "appointed alternate decides (`alternates_act`) or that the nearest superior steps "
              "in (`superior_steps_in`)."},
         .law = {"DOC-ALTERNATE", "DOC-SUPERIOR"},
         .failing = order_of_its_own({R"(alternates_act   = false)"}, R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"
)"),
         .passing = order_of_its_own({R"(alternates_act   = false)"}, R"([[point]]
number      = "1"
text        = "Köp av kontorsmaterial"
kind_of     = "ledning"
delegate    = "handlaggare"
substitutes = ["enhetschef"]
)")},
        {.code = finding_code::reaches_nobody,
         .why = {"Punktens egna gränser lämnar ingen kvar: enheterna finns inte då, befattningen "
                 "finns inte ännu, eller rätten gäller egen enhet och delegaten har ingen. "
                 "Ärendet stannar hos nämnden, fast ordningen ser ut att säga annat.",
                 "The point's own limits leave nobody: the units do not exist then, the post "
                 "does not exist yet, or the power covers the own unit and the delegate has "
                 "none. The matter stays with the committee, though the order seems to say "
                 "otherwise."},
         .remedy = {"Rätta gränserna, dagarna eller delegaten.",
                    "Mend the limits, the days or the delegate."},
         .law = {"DOC-ORDER"},
         .failing = R"([[unit]]
id      = "filialen"
name    = "Filialen"
kind    = "enhet"
parent  = "vardforvaltningen"
from    = 2018-01-01
through = 2019-12-31
source  = "d4"

[[point]]
number   = "2"
text     = "Fördelning av jourpass"
kind_of  = "vard"
delegate = "enhetschef"
scope    = ["filialen"]
from     = 2021-01-01
)",
         .passing = R"([[point]]
number   = "2"
text     = "Fördelning av jourpass"
kind_of  = "vard"
delegate = "enhetschef"
scope    = ["mottagningen"]
from     = 2021-01-01
)"},
        {.code = finding_code::role_without_posts,
         .why = {"En delegation till en roll når varje befattning med rollen. Har rollen inga "
                 "befattningar när ordningen gäller, når den ingen.",
                 "A delegation to a role reaches each post with the role. Where the role has no "
                 "posts while the order is in force, it reaches nobody."},
         .remedy = {"Ange rollen på befattningarna (`role`), eller delegera till en befattning.",
                    "State the role on the posts (`role`), or delegate to a post."},
         .law = {"DOC-ORDER"},
         .failing = R"([[role]]
id     = "sektionschef"
name   = "Sektionschef"
source = "d4"

[[point]]
number   = "2"
text     = "Fördelning av jourpass"
kind_of  = "vard"
delegate = "sektionschef"
)",
         .passing = R"([[role]]
id     = "sektionschef"
name   = "Sektionschef"
source = "d4"

[[post]]
id                     = "sektionschef_dag"
name                   = "Sektionschef dagvård"
role                   = "sektionschef"
unit                   = "mottagningen"
head_of_administration = "nej"
from                   = 2018-01-01
source                 = "d4"

[[person]]
id = "p10"

[[appointment]]
person   = "p10"
post     = "sektionschef_dag"
employed = "ja"
from     = 2018-01-01
source   = "d4"

[[point]]
number      = "2"
text        = "Fördelning av jourpass"
kind_of     = "vard"
delegate    = "sektionschef"
substitutes = ["enhetschef"]
)"},
        {.code = finding_code::unused_role,
         .why = {"Ingen punkt nämner rollen. Det kan vara en rest av en tidigare ordning, eller "
                 "tyda på att en punkt saknas.",
                 "No point names the role. It may be left over from an earlier order, or suggest "
                 "that a point is missing."},
         .remedy = {"Ta bort rollen, eller delegera till den.",
                    "Remove the role, or delegate to it."},
         .law = {},
         .failing = R"([[role]]
id     = "sektionschef"
name   = "Sektionschef"
source = "d4"
)",
         .passing = R"([[role]]
id     = "sektionschef"
name   = "Sektionschef"
source = "d4"

[[post]]
id                     = "sektionschef_dag"
name                   = "Sektionschef dagvård"
role                   = "sektionschef"
unit                   = "mottagningen"
head_of_administration = "nej"
from                   = 2018-01-01
source                 = "d4"

[[person]]
id = "p10"

[[appointment]]
person   = "p10"
post     = "sektionschef_dag"
employed = "ja"
from     = 2018-01-01
source   = "d4"

[[point]]
number      = "2"
text        = "Fördelning av jourpass"
kind_of     = "vard"
delegate    = "sektionschef"
substitutes = ["enhetschef"]
)"},
    };
}

} // namespace mandat
