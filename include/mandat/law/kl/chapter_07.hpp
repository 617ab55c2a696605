// SPDX-License-Identifier: MIT
#pragma once
// Kommunallagen (2017:725), chapter 7: employees (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto kl_chapter_7 = std::to_array<rule>({
    // ---- Direktören
    {.id = "KL-7-1", .source = kl(7, 1), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Styrelsen utser en direktör, som leder de anställda och styrelsens förvaltning",
               "The executive board appoints a chief executive, who leads the staff and the board's administration"}},
    {.id = "KL-7-2", .source = kl(7, 2), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Styrelsen ger direktören en instruktion",
               "The executive board gives the chief executive an instruction"}},
    // ---- Valbarhetshinder för anställda
    {.id = "KL-7-3", .source = kl(7, 3), .does = effect::forbids, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Direktören kan inte väljas i regionen, och en förvaltningschef inte till sin egen nämnd",
               "The chief executive cannot be elected in the region, nor a head of administration to their own committee"}},
    // ---- Jäv
    {.id = "KL-7-4", .source = kl(7, 4), .does = effect::classifies, .wordings = kl_unchanged,
     .title = {"Nämndernas jävsregler gäller även de anställda",
               "The committees' rules on disqualification apply to employees too"},
     .needs = {"om den anställda är jävig", "whether the employee is disqualified"}},
    // ---- Delegering av ärenden
    // 5 §  Any employee of the region as a legal person. A post may be named instead of a person.
    {.id = "KL-7-5", .source = kl(7, 5), .does = effect::permits, .wordings = kl_of_2019,
     .title = {"En nämnd får uppdra åt en anställd att besluta på nämndens vägnar",
               "A committee may let an employee decide on its behalf"}},
    // 6 §  One step and no further: committee, head of administration, employee.
    {.id = "KL-7-6", .source = kl(7, 6), .does = effect::permits, .wordings = kl_of_2019,
     .title = {"En förvaltningschef får vidaredelegera i ett led, om nämnden tillåtit det",
               "A head of administration may sub-delegate in one step, if the committee has allowed it"}},
    {.id = "KL-7-7-s1", .source = kl(7, 7, 1), .does = effect::permits, .wordings = kl_unchanged,
     .title = {"Villkor att brukarna först får yttra sig",
               "Condition that the users may comment first"}},
    {.id = "KL-7-7-s2", .source = kl(7, 7, 2), .does = effect::permits, .wordings = kl_unchanged,
     .title = {"Villkor att brukarföreträdare tillstyrkt",
               "Condition that the users' representatives have endorsed"}},
    // ---- Anmälan av beslut
    {.id = "KL-7-8", .source = kl(7, 8), .does = effect::obliges, .wordings = kl_unchanged,
     .title = {"Anställdas beslut anmäls som nämnden bestämt; oanmälda protokollförs särskilt om de kan laglighetsprövas",
               "Employees' decisions are reported as the committee decides; unreported ones get separate minutes if open to legality review"},
     .needs = {"vad nämnden bestämt om anmälan och beslutets överklagandeväg",
               "what the committee decided on reporting and the decision's appeal route"}},
    // ---- Personalföreträdare
    {.id = "KL-7-10", .source = kl(7, 10), .does = effect::permits, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"En nämnd kan ha högst tre personalföreträdare, med var sin ersättare",
               "A committee may have at most three staff representatives, each with an alternate"}},
    {.id = "KL-7-11", .source = kl(7, 11), .does = effect::permits, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Personalföreträdarna utses av de fackliga organisationer som har kollektivavtal",
               "Staff representatives are appointed by the unions that have collective agreements"}},
    {.id = "KL-7-12", .source = kl(7, 12), .does = effect::permits, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Personalföreträdare kan närvara i nämnder, men inte i styrelsen eller hos bland andra patientnämnden och revisorerna",
               "Staff representatives may attend committees, but not the executive board nor, among others, the patient advisory committee and the auditors"}},
    {.id = "KL-7-13", .source = kl(7, 13), .does = effect::permits, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Närvarorätten gäller ärenden mellan regionen som arbetsgivare och dess anställda",
               "The right to attend covers matters between the region as employer and its staff"}},
    {.id = "KL-7-14", .source = kl(7, 14), .does = effect::forbids, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Vid bland annat myndighetsutövning, förhandling, konflikt och upphandling saknas närvarorätt",
               "There is no right to attend at, among others, exercise of authority, negotiation, conflict and procurement"}},
    {.id = "KL-7-15", .source = kl(7, 15), .does = effect::permits, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Personalföreträdare yttrar sig men beslutar inte",
               "Staff representatives speak but do not decide"}},
    {.id = "KL-7-16", .source = kl(7, 16), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Nämnden ger personalföreträdarna upplysningar, inom sekretessens gränser",
               "The committee informs the staff representatives, within the limits of secrecy"}},
    // 17 §  Unsettled: before 2024 the exception pointed at another point of 6 kap. 28 §.
    {.id = "KL-7-17", .source = kl(7, 17), .does = effect::classifies, .use = bearing::informative,
     .wordings = worded(kl_2017_725, kl_2023_642),
     .title = {"Jävsreglerna gäller personalföreträdare, men ett fackligt uppdrag räcker inte ensamt till jäv",
               "The rules on disqualification apply to staff representatives, but a union post does not alone disqualify"}},
    {.id = "KL-7-18", .source = kl(7, 18), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Personalföreträdare kallas på samma sätt som ledamöter",
               "Staff representatives are summoned as members are"}},
    {.id = "KL-7-19", .source = kl(7, 19), .does = effect::classifies, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"En utebliven kallelse av personalföreträdare gör inte beslutet ogiltigt",
               "A missed summons of staff representatives does not void a decision"}},
    // ---- Partssammansatta organ
    {.id = "KL-7-20", .source = kl(7, 20), .does = effect::permits, .wordings = kl_of_2019,
     .title = {"Fullmäktige kan inrätta partssammansatta organ för frågor mellan arbetsgivare och anställda",
               "Council may set up joint labour-management bodies for questions between employer and staff"}},
    {.id = "KL-7-21", .source = kl(7, 21), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Organets uppgifter står i ett reglemente från fullmäktige",
               "The body's tasks stand in rules of procedure from council"}},
    {.id = "KL-7-22", .source = kl(7, 22), .does = effect::forbids, .wordings = kl_unchanged,
     .title = {"Partssammansatta organ avgör varken mål och inriktning eller myndighetsutövning mot enskild",
               "Joint labour-management bodies decide neither goals and direction nor exercise of authority against an individual"}},
    {.id = "KL-7-23", .source = kl(7, 23), .does = effect::obliges, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Organet har företrädare för både regionen och de anställda",
               "The body has representatives of both the region and the staff"}},
    {.id = "KL-7-24", .source = kl(7, 24), .does = effect::classifies, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"Reservation, jäv och protokoll följer samma regler som i en nämnd",
               "Reservations, disqualification and minutes follow the same rules as in a committee"}},
    {.id = "KL-7-25", .source = kl(7, 25), .does = effect::permits, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Nämnden kan återta ett uppdrag bara av synnerliga skäl",
               "The committee may take a task back only for exceptional reasons"},
     .needs = {"om skälen är synnerliga", "whether the reasons are exceptional"}},
});
// clang-format on

} // namespace mandat::detail
