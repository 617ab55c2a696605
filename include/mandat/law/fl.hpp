// SPDX-License-Identifier: MIT
#pragma once
// Förvaltningslagen (2017:900): administrative procedure and administrative appeal (layer 2).
//
// Before July 2018 an older act applied, whose sections are not recorded.

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto fl_rules = std::to_array<rule>({
    // ---- Undantag för kommunala ärenden där besluten kan laglighetsprövas
    // 2 §  What remains on the route of legality review: 1-8 §§, 9 § first paragraph, 13-15 and
    //      21-22 §§.
    {.id = "FL-2", .source = fl(2), .does = effect::classifies, .wordings = worded(fl_2017_900, fl_2019_981),
     .title = {"Där besluten laglighetsprövas gäller bara en del av lagen",
               "Where decisions go to legality review, only part of the act applies"},
     .needs = {"beslutets överklagandeväg", "the decision's appeal route"}},
    // ---- Åtgärder om handläggningen försenas
    // 12 §  Once in a matter that an individual began. Who refuses says so in a decision that can
    //       be appealed.
    {.id = "FL-12", .source = fl(12), .does = effect::obliges, .wordings = fl_unchanged,
     .title = {"Efter sex månader kan parten begära att ärendet avgörs; inom fyra veckor görs det, eller avslås begäran",
               "After six months the party may ask for a decision; within four weeks it is taken, or the request refused"},
     .needs = {"dagen då begäran kom in", "the day the request arrived"}},
    // ---- Beslutsfattare
    // 28 §  Reading: "several together" gives no joint delegation; the power still needs 6 kap. 37
    //       § or 7 kap. 5 §.
    {.id = "FL-28", .source = fl(28), .does = effect::permits, .known = confidence::interpretation,
     .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"En befattningshavare, flera tillsammans eller en automatisk process kan besluta",
               "One official, several together or an automatic process may decide"}},
    // ---- Dokumentation av beslut
    {.id = "FL-31", .source = fl(31), .does = effect::obliges, .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"Ett skriftligt beslut visar dag, innehåll och vilka som beslutat, föredragit och medverkat",
               "A written decision shows its day, its content and who decided, reported and took part"}},
    // ---- Motivering av beslut
    {.id = "FL-32", .source = fl(32), .does = effect::obliges, .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"Ett beslut som påverkar någon mer än obetydligt motiveras, med undantag för bland annat anställning",
               "A decision that affects someone more than insignificantly gives reasons, save among others in hiring"}},
    // ---- Underrättelse om innehållet i beslut och hur ett överklagande går till
    {.id = "FL-33", .source = fl(33), .does = effect::obliges,
     .wordings = worded(fl_2017_900.saying({"Parten underrättas om beslutet och om hur det överklagas",
                                            "The party is told of the decision and of how to appeal"}),
                        fl_2025_582),
     .title = {"Parten underrättas om beslutet och om hur det överklagas; befattningshavares namn får utelämnas i en skriftlig underrättelse",
               "The party is told of the decision and of how to appeal; a written notice may leave out officials' names"}},
    // ---- När beslut får verkställas
    {.id = "FL-35-s1", .source = fl(35, 1), .does = effect::permits, .wordings = fl_unchanged,
     .title = {"Ett beslut som ingen överklagat verkställs när tiden gått ut",
               "A decision that nobody appealed is enforced when the time has run out"}},
    {.id = "FL-35-s2", .source = fl(35, 2), .does = effect::permits, .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"Tre slags beslut verkställs alltid genast",
               "Three kinds of decision are always enforced at once"}},
    {.id = "FL-35-s2-1", .source = fl(35, 2, 1), .does = effect::permits, .wordings = fl_unchanged,
     .title = {"Anställningsbeslut verkställs genast", "Decisions to hire are enforced at once"}},
    {.id = "FL-35-s2-2", .source = fl(35, 2, 2), .does = effect::permits, .wordings = fl_unchanged,
     .title = {"Tillfälliga beslut verkställs genast", "Temporary decisions are enforced at once"}},
    {.id = "FL-35-s2-3", .source = fl(35, 2, 3), .does = effect::permits, .wordings = fl_unchanged,
     .title = {"Beslut som en obestämd krets kan överklaga verkställs genast",
               "Decisions that an indefinite circle may appeal are enforced at once"}},
    {.id = "FL-35-s3", .source = fl(35, 3), .does = effect::permits, .wordings = fl_unchanged,
     .title = {"Ett väsentligt intresse kan efter noga övervägande kräva att beslutet verkställs genast",
               "A substantial interest may after careful consideration require that the decision be enforced at once"}},
    // ---- Rättelse och ändring av beslut
    {.id = "FL-36", .source = fl(36), .does = effect::permits, .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"Skrivfel och liknande förbiseenden kan rättas",
               "Slips of the pen and the like may be corrected"}},
    {.id = "FL-37", .source = fl(37), .does = effect::permits, .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"Myndigheten kan ändra sitt felaktiga beslut, men ett gynnande bara i tre fall",
               "The authority may change its wrong decision, but a favourable one in three cases only"}},
    {.id = "FL-38", .source = fl(38), .does = effect::obliges, .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"Ett uppenbart felaktigt beslut ändras när det går fort, lätt och utan nackdel för någon",
               "A plainly wrong decision is changed when that is quick, easy and to nobody's disadvantage"}},
    {.id = "FL-39", .source = fl(39), .does = effect::permits, .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"Ett överklagat beslut ändras bara i de uppenbara fallen och bara innan handlingarna lämnats över",
               "An appealed decision is changed only in the plain cases and only before the file is handed over"}},
    // ---- Överklagande
    {.id = "FL-40", .source = fl(40), .does = effect::classifies, .wordings = fl_unchanged,
     .title = {"Överklagande går till allmän förvaltningsdomstol, och i kammarrätten krävs tillstånd",
               "An appeal goes to a general administrative court, and the court of appeal requires leave"}},
    {.id = "FL-41", .source = fl(41), .does = effect::classifies, .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"Överklagbart är det som kan påverka någons situation mer än obetydligt",
               "Appealable is what may affect someone's situation more than insignificantly"},
     .needs = {"beslutets verkan för någon", "the decision's effect on someone"}},
    {.id = "FL-42", .source = fl(42), .does = effect::classifies, .wordings = fl_unchanged,
     .title = {"Den som beslutet angår och har gått emot får överklaga",
               "Whoever the decision concerns and has gone against may appeal"},
     .needs = {"vem beslutet angår och om det gått den emot",
               "whom the decision concerns and whether it went against them"}},
    {.id = "FL-43", .source = fl(43), .does = effect::obliges, .wordings = fl_unchanged,
     .title = {"Överklagandet ställs till överinstansen men lämnas till beslutsmyndigheten",
               "The appeal is addressed to the higher instance but filed with the deciding authority"}},
    {.id = "FL-44", .source = fl(44), .does = effect::computes, .wordings = fl_unchanged,
     .title = {"Tre veckor från delfåendet, för det allmännas part från beslutsdagen",
               "Three weeks from receiving the decision, for a public party from the day of the decision"},
     .needs = {"dagen för delfåendet och beslutsdagen",
               "the day of receipt and the day of the decision"}},
    {.id = "FL-45", .source = fl(45), .does = effect::obliges, .wordings = fl_unchanged,
     .title = {"Beslutsmyndigheten prövar tiden och avvisar det som kommit för sent, utom i två fall",
               "The deciding authority tests the time and dismisses what came late, save in two cases"},
     .needs = {"när och var överklagandet kom in", "when and where the appeal arrived"}},
    {.id = "FL-46", .source = fl(46), .does = effect::obliges, .wordings = fl_unchanged,
     .title = {"Överklagandet lämnas skyndsamt över, tillsammans med ett ändrat beslut",
               "The appeal is handed over promptly, together with any changed decision"}},
    {.id = "FL-47", .source = fl(47), .does = effect::obliges, .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"Överinstansen sänder ett felsänt överklagande vidare med ankomstdagen och prövar övriga avvisningsgrunder",
               "The higher instance forwards a misfiled appeal with its day of arrival and tests the other grounds for dismissal"}},
    {.id = "FL-48", .source = fl(48), .does = effect::permits, .use = bearing::informative, .wordings = fl_unchanged,
     .title = {"Överinstansen kan stoppa beslutet tills vidare",
               "The instance above may suspend the decision"}},
});
// clang-format on

} // namespace mandat::detail
