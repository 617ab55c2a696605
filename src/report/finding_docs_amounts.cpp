// SPDX-License-Identifier: MIT
//
// Amounts and tiers.
#include "finding_docs_parts.hpp"

namespace mandat {

std::vector<finding_doc> docs_of_amounts() {
    return {
        {.code = finding_code::same_matter_twice,
         .why = {"Två punkter ger samma ärende åt olika delegater, och beloppen överlappar. Båda "
                 "får då besluta var för sig. Det är lagligt, men sällan vad nämnden har menat, "
                 "och den ena kan gå förbi den andra.",
                 "Two points give the same matter to different delegates, and the amounts "
                 "overlap. Each of them may then decide. That is lawful, but seldom what the "
                 "committee meant, and one may pass the other by."},
         .remedy =
             {"Låt beloppen mötas utan att överlappa, eller ge ärendet åt båda i en punkt "
              "(`delegates`).",
              "Let the amounts meet without overlapping, or give the matter to both in one point "
              "(`delegates`)."},
         .law = {"DOC-ORDER"},
         .failing = R"([[point]]
number    = "2"
text      = "Köp av konsulttjänst"
matter_id = "konsulttjanst"
kind_of   = "vard"
delegate  = "enhetschef"
amount    = { at_most = 100000, per = "avtal" }

[[point]]
number   = "3"
matter   = "konsulttjanst"
delegate = "forvaltningschef"
amount   = { at_most = 500000, per = "avtal" }
)",
         .passing = R"([[point]]
number    = "2"
text      = "Köp av konsulttjänst"
matter_id = "konsulttjanst"
kind_of   = "vard"
delegate  = "enhetschef"
amount    = { at_most = 100000, per = "avtal" }

[[point]]
number   = "3"
matter   = "konsulttjanst"
delegate = "forvaltningschef"
amount   = { more_than = 100000, at_most = 500000, per = "avtal" }
)"},
        {.code = finding_code::amount_gap,
         .why =
             {"Mellan två nivåer ligger belopp som ingen av dem täcker. De beloppen avgör "
              "nämnden, vilket sällan är meningen när både lägre och högre belopp är delegerade.",
              "Between two tiers lie amounts that neither covers. Those are for the committee to "
              "decide, which is seldom meant when both lower and higher amounts are delegated."},
         .remedy =
             {"Låt den högre nivån börja där den lägre slutar (`at_most` och `more_than` samma "
              "belopp).",
              "Let the higher tier begin where the lower ends (`at_most` and `more_than` the "
              "same amount)."},
         .law = {"DOC-ORDER"},
         .failing = R"([[point]]
number  = "2"
text    = "Köp av konsulttjänst"
kind_of = "vard"
part    = [
  { letter = "a", delegate = "enhetschef", amount = { at_most = 100000, per = "avtal" } },
  { letter = "b", delegate = "forvaltningschef", amount = { more_than = 200000, at_most = 500000, per = "avtal" } },
]
)",
         .passing = R"([[point]]
number  = "2"
text    = "Köp av konsulttjänst"
kind_of = "vard"
part    = [
  { letter = "a", delegate = "enhetschef", amount = { at_most = 100000, per = "avtal" } },
  { letter = "b", delegate = "forvaltningschef", amount = { more_than = 100000, at_most = 500000, per = "avtal" } },
]
)"},
        {.code = finding_code::amount_without_basis,
         .why = {"Ett belopp utan räkningsgrund går att läsa per beslut, per avtal eller per år, "
                 "och skillnaden kan vara mångfaldig. mandat räknar då per beslut.",
                 "An amount without a basis may be read as per decision, per contract or per "
                 "year, and the difference may be manifold. mandat then counts per decision."},
         .remedy =
             {"Skriv vad beloppet räknas för: `per = \"beslut\"`, `\"avtal\"` eller `\"år\"`.",
              "Write what the amount is counted for: `per = \"beslut\"`, `\"avtal\"` or `\"år\"`."},
         .law = {"DOC-ORDER"},
         .failing = R"([[point]]
number   = "2"
text     = "Köp av konsulttjänst"
kind_of  = "vard"
delegate = "enhetschef"
amount   = { at_most = 100000 }
)",
         .passing = R"([[point]]
number   = "2"
text     = "Köp av konsulttjänst"
kind_of  = "vard"
delegate = "enhetschef"
amount   = { at_most = 100000, per = "avtal" }
)"},
        {.code = finding_code::shadowed,
         .why = {"En punkt delegerar ärendet, och en annan förbehåller nämnden det. Förbehållet "
                 "går före, så delegationen har ingen verkan.",
                 "One point delegates the matter, and another reserves it to the committee. The "
                 "reservation goes first, so that the delegation has no effect."},
         .remedy = {"Ta bort en av punkterna, eller avgränsa dem mot varandra (`except`).",
                    "Remove one of the points, or draw a line between them (`except`)."},
         .law = {"DOC-ORDER"},
         .failing = R"([[point]]
number = "2"
kind   = "förbehållen nämnden"
matter = "vardavtal"         # som punkten 1 delegerar
)",
         .passing = R"([[point]]
number  = "2"
kind    = "förbehållen nämnden"
text    = "Vårdavtal med utländsk vårdgivare"
kind_of = "vard"
)"},
        {.code = finding_code::grants_nothing,
         .why = {"Punkten undantar hela sitt eget ärende, utesluter sin egen delegat eller har en "
                 "nedre gräns över den övre. Den kan aldrig användas, men ser i tabellen ut som "
                 "om någon får besluta.",
                 "The point excepts the whole of its own matter, rules out its own delegate or "
                 "has a floor above its ceiling. It can never be used, yet in the table it looks "
                 "as if somebody may decide."},
         .remedy = {"Ta bort villkoret, eller ta bort punkten.",
                    "Remove the term, or remove the point."},
         .law = {"DOC-ORDER"},
         .failing = R"([[point]]
number     = "2"
text       = "Köp av sjukvårdsmateriel"
kind_of    = "vard"
delegate   = "enhetschef"
prohibited = ["enhetschef"]
)",
         .passing = R"([[point]]
number     = "2"
text       = "Köp av sjukvårdsmateriel"
kind_of    = "vard"
delegate   = "enhetschef"
)"},
    };
}

} // namespace mandat
