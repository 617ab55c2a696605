// SPDX-License-Identifier: MIT
#pragma once
// The lines of help of `mandat appeal` in Swedish, beside the English ones that the command
// gives (the tool, private).

#include <mandat/domain/wording.hpp>

#include <array>

namespace mandat::cli {

// clang-format off
inline constexpr auto help_texts_appeal = std::to_array<phrase>({
    {"Kan det överklagas: av vem, var, till vilken dag, och vad gäller under tiden?",
     "Can it be appealed: by whom, where, until which day, and what follows meanwhile?"},
    {"allt i protokollet från den dagen, eller med det id:t",
     "everything in the minutes of this day, or of this id"},
    {"vems protokoll, där flera organ sammanträdde den dagen",
     "whose minutes, where several bodies met that day"},
    {"bara den här paragrafen, i sin helhet", "only this paragraph, told in full"},
    {"en fråga i en fil, TOML eller JSON", "a question in a file, TOML or JSON"},
    {"vem som beslutade: ett organ, en befattning, roll eller person i uppgifterna",
     "who decided: a body, post, role or person of the data"},
    {"vilket slags organ som beslutade, där uppgifterna inte har det",
     "what kind of body decided, where the data does not hold it"},
    {"decision (beslut, förval), proposal (förslag), preparatory (förberedande), executory "
     "(verkställighet), factual_act (faktiskt handlande), statement (yttrande), assignment (uppdrag), "
     "information eller open (öppet)",
     "decision (default), proposal, preparatory, executory, factual_act, statement, assignment, "
     "information or open"},
    {"beslutets dag", "day of the decision"},
    {"vad en människa har bedömt, som lov_supplier=no; kan upprepas",
     "what a human has assessed, as lov_supplier=no; may be repeated"},
    {"finns det ett val mellan olika utfall?", "is there a choice between outcomes?"},
    {"bestämmer en regel eller ett tidigare beslut resultatet helt?",
     "does a rule or an earlier decision fix the result wholly?"},
    {"binder eller berör det någon utanför förvaltningen, eller avgör ärendet?",
     "does it bind or affect anyone outside the office, or settle the matter?"},
    {"av revisorer: administration (förvaltning), remark (anmärkning) eller other (annat)",
     "of auditors: administration, remark or other"},
    {"vad som är känt om hur det kom till, som quorate=no; ger grunderna för att upphäva",
     "what is known of how it came about, as quorate=no; gives the grounds to quash"},
    {"in minutes (protokoll, ett organs förval), reported (anmält), separate (särskilt protokoll), "
     "nowhere (ingenstans) eller unknown (okänt, en delegats förval)",
     "in minutes (default of a body), reported, separate, nowhere, or unknown (default of a "
     "delegate)"},
    {"dagen då justeringen av protokollet tillkännagavs; eller never (aldrig). Av --minutes: antagen, "
     "där uppgifterna inte säger den",
     "the day on which the approval of the minutes was announced; or never. Of --minutes: supposed, "
     "where the data does not say"},
    {"första dagen då tillkännagivandet inte satt uppe hela dagen",
     "the first day on which the announcement was not up all day"},
    {"för en gemensam nämnd, varje parts anslagstavla: PART=2024-05-30, PART=2024-05-30/2024-06-25 "
     "där det togs ned, PART=never",
     "of a joint committee, every party's notice board: PARTY=2024-05-30, "
     "PARTY=2024-05-30/2024-06-25 where it was taken down, PARTY=never"},
    {"vem som fick del av beslutet när; kan upprepas",
     "who was told of the decision when; may be repeated"},
    {"en part som företräder det allmänna: dess tid räknas från beslutet",
     "a party that represents the public: its time runs from the decision"},
    {"in_competition, negotiated_without_notice, renewed_competition eller "
     "dynamic_purchasing_system; upphandlingslagstiftningen gäller då",
     "in_competition, negotiated_without_notice, renewed_competition or dynamic_purchasing_system; "
     "procurement legislation then applies"},
    {"dagen då en elektronisk underrättelse skickades till en anbudsgivare",
     "day an electronic notice was sent to a tenderer"},
    {"dagen då en underrättelse skickades på annat sätt", "day a notice was sent otherwise"},
    {"sista dagen i en längre avtalsspärr som den anger",
     "last day of a longer standstill that it states"},
    {"dagen då en frivillig annons om direktupphandling syntes",
     "day a voluntary notice of a direct award appeared"},
    {"beslutet avbryter upphandlingen", "the decision cancels the procurement"},
    {"en avtalsspärr iakttas som inte behöver iakttas", "a standstill is kept that need not be"},
    {"ett överklagande kom in till myndigheten den dagen: kom det in i tid?",
     "an appeal came in to the authority on this day: did it come in time?"},
    {"… eller till domstolen", "… or to the court"},
    {"är det sent för att myndigheten upplyste fel?",
     "is it late because the authority informed wrongly?"},
    {"besvärshänvisningen, på svenska", "the notice on how to appeal, in Swedish"},
    {"Ett organ i uppgifterna, eller en befattning, roll eller person vars beslut räknas som nämndens,",
     "A body of the data, or a post, role or person, whose decision counts as the committee's, is"},
    {"anges med --who; --by anger bara vilket slags organ det var: council, committee,",
     "given by --who; --by gives only what kind of body it was: council, committee,"},
    {"joint_labour_management_body, auditors, company, employee_without_mandate eller",
     "joint_labour_management_body, auditors, company, employee_without_mandate or"},
    {"council_drafting_body. Dagar är dagar, eller tidpunkter med sin zon:",
     "council_drafting_body. Days are days, or points of time with their zone:"},
    {"2026-08-31T23:30Z är den dag som det är i Sverige. Vad ingen säger är inte känt.",
     "2026-08-31T23:30Z is the day that it is in Sweden. What nobody says is not known."},
    {"FILE är TOML, eller JSON om namnet slutar på .json, med samma nycklar:",
     "FILE is TOML, or JSON if its name ends in .json, with the same keys:"},
    {"  who = \"regionstyrelsen\"   eller  by = \"nämnd\"",
     "  who = \"regionstyrelsen\"   or  by = \"nämnd\""},
    {"  recorded   = \"protokoll\"                         announced = 2024-03-26  eller  \"aldrig\"",
     "  recorded   = \"protokoll\"                         announced = 2024-03-26  or  \"aldrig\""},
    {"Villkor: barred_by_statute, procurement, lov_supplier, document_refused, administrative_appeal,",
     "Facts: barred_by_statute, procurement, lov_supplier, document_refused, administrative_appeal,"},
    {"instrument_delegates, entrusted_to_decide; om verkställighet: special_reasons, hiring, temporary,",
     "instrument_delegates, entrusted_to_decide; of enforcement: special_reasons, hiring, temporary,"},
    {"circle_too_wide, substantial_interest. Om tillkomsten (--seen): had_the_right, prepared, quorate,",
     "circle_too_wide, substantial_interest. Seen: had_the_right, prepared, quorate,"},
    {"Besvärshänvisningen (--notice) är på svenska, med luckor för vad uppgifterna saknar.",
     "The notice (--notice) is in Swedish: how to appeal, with blanks for what the data lacks."},
    {"Slutkod: 0 det kan överklagas, 1 det kan det inte, 2 det beror på. Av ett protokoll: 0, eller 1",
     "Exit code: 0 it can be appealed, 1 it cannot, 2 it depends. Of minutes: 0, 1 when nothing is"},
    {"när det inte innehåller något.", "in them."},
});
// clang-format on

} // namespace mandat::cli
