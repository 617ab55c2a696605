// SPDX-License-Identifier: MIT
#pragma once
// Case law, preparatory works and guidance that no single section states (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto doctrine_rules = std::to_array<rule>({
    {.id = "DOC-ALTERNATE", .source = {}, .does = effect::permits, .known = confidence::guidance, .wordings = as_held,
     .title = {"En ersättare för delegaten måste vara utpekad",
               "A stand-in for the delegate must be stated"}},
    {.id = "DOC-COMPANY", .source = {}, .does = effect::classifies, .wordings = as_held,
     .title = {"Ett bolag står utanför regionen som juridisk person",
               "A company is outside the region as legal person"}},
    // What care, teaching or an answer to a question is: nothing that needs a power to decide.
    {.id = "DOC-FACTUAL", .source = {}, .does = effect::classifies, .known = confidence::guidance,
     .use = bearing::informative, .wordings = as_held,
     .title = {"Ett faktiskt handlande är inget beslut och kräver ingen delegation",
               "A factual act is no decision and needs no delegation"},
     .needs = {"vad åtgärden består i", "what the act consists of"}},
    {.id = "DOC-HIRING", .source = {}, .does = effect::classifies, .known = confidence::guidance,
     .use = bearing::informative, .wordings = as_held,
     .title = {"Att anställa någon är ett beslut", "Hiring someone is a decision"}},
    {.id = "DOC-JOINT", .source = {}, .does = effect::forbids, .known = confidence::guidance, .wordings = as_held,
     .title = {"Ingen delegation till flera tillsammans, utom till utskott och presidium",
               "No delegation to several together, save to a sub-committee or a presidium"},
     .needs = {"vilka som ska besluta gemensamt", "who is to decide together"}},
    {.id = "DOC-KINDS", .source = {}, .does = effect::classifies, .known = confidence::interpretation,
     .use = bearing::informative, .wordings = as_held,
     .title = {"Ordvalet i protokollet visar vad för slags beslut det är",
               "The wording of the minutes shows what kind of decision it is"},
     .needs = {"vad protokollet säger", "what the minutes say"}},
    {.id = "DOC-LINE", .source = {}, .does = effect::classifies, .known = confidence::guidance, .wordings = as_held,
     .title = {"Gränsen mellan beslut, förberedelse och verkställighet",
               "The line between decision, preparation and execution"}},
    {.id = "DOC-NATURE", .source = {}, .does = effect::classifies, .known = confidence::guidance,
     .use = bearing::informative, .wordings = as_held,
     .title = {"Delegatens beslut är nämndens beslut",
               "The delegate's decision is the committee's decision"}},
    {.id = "DOC-NOCHANGE", .source = {}, .does = effect::forbids, .known = confidence::guidance, .wordings = as_held,
     .title = {"Nämnden får återta ett ärende innan det är avgjort",
               "The committee may take a matter back before it is decided"}},
    {.id = "DOC-NOTED", .source = {}, .does = effect::classifies, .known = confidence::interpretation, .wordings = as_held,
     .title = {"Att lägga något till handlingarna avgör ingenting",
               "Placing something on file settles nothing"},
     .needs = {"vad protokollet säger", "what the minutes say"}},
    {.id = "DOC-ORDER", .source = {}, .does = effect::classifies, .known = confidence::interpretation, .wordings = as_held,
     .title = {"Det som inte ryms i punktens lydelse och tid är inte delegerat",
               "What a point's wording and time do not cover is not delegated"}},
    {.id = "DOC-OTHERNAMND", .source = {}, .does = effect::forbids, .known = confidence::interpretation,
     .wordings = as_held,
     .title = {"En nämnd kan inte delegera till en annan nämnd",
               "A committee cannot delegate to another committee"}},
    {.id = "DOC-OUTSIDER", .source = {}, .does = effect::forbids, .known = confidence::interpretation, .wordings = as_held,
     .title = {"Ingen delegation till den som varken är anställd eller förtroendevald",
               "No delegation to anyone neither employed nor elected"}},
    {.id = "DOC-SUPERIOR", .source = {}, .does = effect::classifies, .known = confidence::interpretation,
     .wordings = as_held,
     .title = {"En överordnad får besluta bara om ordningen säger det",
               "A superior may decide only if the order says so"}},
    {.id = "KL-LAGAKRAFT", .source = {}, .does = effect::classifies, .known = confidence::interpretation,
     .use = bearing::informative, .wordings = as_held,
     .title = {"Beslutet får laga kraft när tiden löpt ut utan överklagande eller målet är slut",
               "Legal force comes once the time has run out with no appeal, or the case is over"},
     .needs = {"överklagandetidens slut och om någon överklagat",
               "the end of the time for appeal and whether anybody appealed"}},
    // Where neither statute nor case says anything, what an answer may rest on: a yes needs every
    // precondition known, and what nobody has said is assessed.
    {.id = "OPEN-B", .source = {}, .does = effect::classifies, .known = confidence::interpretation, .wordings = as_held,
     .title = {"En delegat som har förhinder mister inte sin rätt, men ska vara i tjänst för att använda den",
               "A hindered delegate does not lose the power, but has to be in service to use it"}},
    {.id = "OPEN-C", .source = {}, .does = effect::classifies, .known = confidence::interpretation, .wordings = as_held,
     .title = {"En senare ersättare beslutar bara när alla före har förhinder",
               "A later stand-in decides only when all before are hindered"}},
    {.id = "OPEN-E", .source = {}, .does = effect::classifies, .known = confidence::interpretation, .wordings = as_held,
     .title = {"En befattning beslutar genom den som innehar den; är den vakant beslutar ingen i den",
               "A post decides through whoever holds it; while it is vacant, nobody decides in it"},
     .needs = {"vem som innehar befattningen", "who holds the post"}},
    {.id = "OPEN-F", .source = {}, .does = effect::classifies, .known = confidence::interpretation, .wordings = as_held,
     .title = {"En delegationsordning delegerar bara den nämnds beslutanderätt som själv har antagit den",
               "A delegation order delegates the power only of the committee that adopted it"},
     .needs = {"vem som antog ordningen, och när", "who adopted the order, and when"}},
    {.id = "OPEN-G", .source = {}, .does = effect::classifies, .known = confidence::interpretation, .wordings = as_held,
     .title = {"En roll läses som nämndens egen förvaltnings, och en upphörd enhets befattning måste finnas kvar",
               "A role is read as that of the committee's own administration, and a closed unit's post has to remain"},
     .needs = {"vilken nämnds förvaltning befattningen hör till",
               "whose administration the post belongs to"}},
    {.id = "OPEN-J", .source = {}, .does = effect::classifies, .known = confidence::interpretation, .wordings = as_held,
     .title = {"Om ordningens allmänna undantag också gäller brådskande ärenden avgör ordningens egna ord",
               "Whether an order's general exclusion applies to urgent matters, its own words tell"}},
});
// clang-format on

} // namespace mandat::detail
