// SPDX-License-Identifier: MIT
//
// Who gives power, and to whom.
#include "finding_docs_parts.hpp"

namespace mandat {

std::vector<finding_doc> docs_of_delegates() {
    return {
        {.code = finding_code::delegate_not_listed,
         .why = {"Kommunallagen räknar upp vilka en nämnd får delegera till: presidiet, ett "
                 "utskott, en ledamot, en ersättare, en automatiserad beslutsfunktion eller en "
                 "anställd. Listan är uttömmande. Den som inte finns på den fattar inte nämndens "
                 "beslut, och beslutet kan upphävas vid en laglighetsprövning.",
                 "The Local Government Act lists those to whom a committee may delegate: the "
                 "presidium, a sub-committee, a member, an alternate, an automated decision "
                 "function or an employee. The list is exhaustive. Whoever is not on it does not "
                 "take the committee's decisions, and the decision may be quashed on legality "
                 "review."},
         .remedy = {"Delegera till någon på listan. Ska en annan nämnd svara för ärendet, är det "
                    "fullmäktige som ändrar nämndernas områden.",
                    "Delegate to someone on the list. If another committee is to answer for the "
                    "matter, it is for council to change the committees' areas."},
         .law = {"KL-6-37", "KL-7-5"},
         .failing = R"([[point]]
number   = "2"
text     = "Upplåtelse av lokal"
kind_of  = "vard"
delegate = "rs"              # en annan nämnd
)",
         .passing = R"([[point]]
number   = "2"
text     = "Upplåtelse av lokal"
kind_of  = "vard"
delegate = "au"              # nämndens eget utskott
)"},
        {.code = finding_code::outsider_delegate,
         .why = {"Konsulter, inhyrd personal och anställda i regionens bolag är varken anställda "
                 "i regionen eller förtroendevalda, och en nämnd kan inte delegera till dem. "
                 "Undantagen står i lag och kräver avtal: gemensam nämnd, avtalssamverkan och "
                 "inköpscentral.",
                 "Consultants, hired-in staff and employees of the region's companies are "
                 "neither employed by the region nor elected, and a committee cannot delegate to "
                 "them. The exceptions are statutory and need an agreement: a joint committee, "
                 "contract cooperation and a central purchasing body."},
         .remedy = {"Delegera till en egen anställd, som kan besluta på underlag från den "
                    "utomstående. Finns ett avtal som lagen godtar, ange befattningens slag och "
                    "avtalet (`kind`, `agreement`).",
                    "Delegate to an employee of the region's own, who may decide on what the "
                    "outsider has prepared. Where there is an agreement that the law accepts, "
                    "state the post's kind and the agreement (`kind`, `agreement`)."},
         .law = {"DOC-OUTSIDER", "KL-7-5", "KL-9-30", "KL-9-37-s2", "BEF-6-4"},
         .failing = R"([[post]]
id     = "inhyrd_upphandlare"
name   = "Inhyrd upphandlare"
kind   = "utomstående"
from   = 2018-01-01
source = "d4"

[[point]]
number   = "2"
text     = "Köp av förbrukningsvaror"
kind_of  = "vard"
delegate = "inhyrd_upphandlare"
)",
         .passing = R"([[point]]
number   = "2"
text     = "Köp av förbrukningsvaror"
kind_of  = "vard"
delegate = "handlaggare"
)"},
        {.code = finding_code::joint_delegation,
         .why = {"En delegat beslutar ensam. Lagen känner ingen delad delegation: varken två "
                 "anställda tillsammans, en anställd och en förtroendevald eller en grupp av "
                 "tjänstemän. Förtroendevalda beslutar tillsammans bara som utskott eller "
                 "presidium.",
                 "A delegate decides alone. The law knows no joint delegation: neither two "
                 "employees together, an employee with an elected representative, nor a group of "
                 "officials. Elected representatives decide together only as a sub-committee or "
                 "presidium."},
         .remedy = {"Låt en av dem besluta, gärna efter samråd med den andra (`consult`), eller "
                    "låt var och en besluta ensam (`delegates`).",
                    "Let one of them decide, after consulting the other if that is wanted "
                    "(`consult`), or let each decide alone (`delegates`)."},
         .law = {"DOC-JOINT", "KL-6-37"},
         .failing = R"([[point]]
number  = "2"
text    = "Köp av medicinteknisk utrustning"
kind_of = "vard"
jointly = ["forvaltningschef", "enhetschef"]
)",
         .passing = R"([[point]]
number   = "2"
text     = "Köp av medicinteknisk utrustning"
kind_of  = "vard"
delegate = "forvaltningschef"
consult  = ["enhetschef"]
)"},
        {.code = finding_code::approval_by_others,
         .why = {"Kräver punkten att någon annan godkänner beslutet, beslutar delegaten inte "
                 "själv: det blir en delad delegation. Bara brukarna får ha ett veto, och bara "
                 "mot en anställds beslut. Ett samråd före beslutet hindrar inget, så länge "
                 "delegaten beslutar ensam.",
                 "Where the point requires someone else's approval, the delegate does not "
                 "decide: it becomes joint delegation. Only the users may have a veto, and only "
                 "on an employee's decision. Consultation before the decision does no harm, as "
                 "long as the delegate decides alone."},
         .remedy =
             {"Skriv samråd i stället för godkännande, eller delegera till den som i praktiken "
              "avgör.",
              "Write consultation in place of approval, or delegate to whoever decides in "
              "practice."},
         .law = {"DOC-JOINT", "KL-7-7-s2"},
         .failing = R"([[point]]
number   = "2"
text     = "Köp av konsulttjänst"
kind_of  = "vard"
delegate = "enhetschef"
approval = ["ordforande"]
)",
         .passing = R"([[point]]
number   = "2"
text     = "Köp av konsulttjänst"
kind_of  = "vard"
delegate = "enhetschef"
consult  = ["ordforande"]
)"},
        {.code = finding_code::users_endorse_body,
         .why = {"Lagen låter nämnden kräva att brukarna tillstyrker en anställds beslut. För "
                 "ett utskott eller en förtroendevald säger den inget sådant, och ett veto från "
                 "någon utomstående gör rätten oklar.",
                 "The law lets a committee require that the users endorse an employee's "
                 "decision. Of a sub-committee or an elected representative it says nothing of "
                 "the kind, and a veto from outside makes the power unclear."},
         .remedy = {"Delegera till en anställd, eller låt brukarna yttra sig i stället för att "
                    "tillstyrka.",
                    "Delegate to an employee, or let the users comment in place of endorsing."},
         .law = {"KL-7-7-s2", "KL-7-7-s1"},
         .failing = R"([[point]]
number   = "2"
text     = "Besökstider på mottagningen"
kind_of  = "vard"
delegate = "au"
users    = "tillstyrkan"
)",
         .passing = R"([[point]]
number   = "2"
text     = "Besökstider på mottagningen"
kind_of  = "vard"
delegate = "enhetschef"
users    = "tillstyrkan"
)"},
        {.code = finding_code::grantor_cannot_delegate,
         .why = {"Bara en nämnd delegerar till utskott, förtroendevalda och anställda. "
                 "Fullmäktige delegerar bara till en nämnd, och ett utskott eller en "
                 "förvaltningschef kan inte ta en nämnds plats. En riktlinje delegerar ingenting.",
                 "Only a committee delegates to sub-committees, elected representatives and "
                 "employees. Council delegates to a committee only, and a sub-committee or a "
                 "head of administration cannot take a committee's place. A guideline delegates "
                 "nothing."},
         .remedy = {"Låt nämnden anta ordningen. Är ärendet fullmäktiges, måste fullmäktige "
                    "först delegera det till nämnden.",
                    "Have the committee adopt the order. If the matter is council's, council "
                    "must first delegate it to the committee."},
         .law = {"KL-6-37", "KL-5-2"},
         .failing = order_of_its_own({R"(id               = "rf")", R"(organ            = "rf")"},
                                     R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"     # fullmäktige till en anställd
)"),
         .passing = order_of_its_own({}, R"([[point]]
number   = "1"
text     = "Köp av kontorsmaterial"
kind_of  = "ledning"
delegate = "handlaggare"     # styrelsen till en anställd
)")},
        {.code = finding_code::urgent_mandate_to_other,
         .why = {"I ärenden som är så brådskande att nämnden inte kan avvaktas får bara "
                 "ordföranden, eller en annan ledamot som nämnden har utsett, besluta på dess "
                 "vägnar. Ett utskott, en ersättare eller en anställd kan inte få det uppdraget.",
                 "In matters so urgent that the committee cannot be awaited, only the chair, or "
                 "another member whom the committee has named, may decide on its behalf. A "
                 "sub-committee, an alternate or an employee cannot be given that mandate."},
         .remedy = {"Ge uppdraget till ordföranden, med en utsedd ledamot som ersättare.",
                    "Give the mandate to the chair, with a named member to step in."},
         .law = {"KL-6-39"},
         .failing = R"([[point]]
number   = "2"
kind     = "brådskande"
matter   = "bradskande"
delegate = "forvaltningschef"
)",
         .passing = R"([[point]]
number      = "2"
kind        = "brådskande"
matter      = "bradskande"
delegate    = "ordforande"
substitutes = ["ledamot"]
)"},
    };
}

} // namespace mandat
