// SPDX-License-Identifier: MIT
#pragma once
// Kommunallagen (2017:725), chapter 9: municipal cooperation (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto kl_chapter_9 = std::to_array<rule>({
    // ---- Bestämmelser som ska tillämpas för kommunalförbund
    {.id = "KL-9-2", .source = kl(9, 2), .does = effect::classifies, .wordings = kl_of_2019,
     .title = {"Ett kommunalförbund följer samma lag, med anpassningar",
               "A local federation follows the same act, with adaptations"}},
    // ---- Beslutande församling, förbundsstyrelse och övriga organ
    {.id = "KL-9-3", .source = kl(9, 3), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Förbundet beslutar genom förbundsfullmäktige eller förbundsdirektion",
               "The federation decides through a federation council or a directorate"}},
    {.id = "KL-9-5", .source = kl(9, 5), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Förbundet har en styrelse; en direktion är själv styrelse",
               "The federation has a board; a directorate is itself the board"}},
    // ---- Förbundsordningen
    {.id = "KL-9-6-10", .source = kl(9, 6, 1, 10), .does = effect::obliges, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"Förbundsordningen pekar ut anslagstavlans webbplats",
               "The federation charter names the notice board's website"}},
    // ---- Budgetprocessen
    {.id = "KL-9-10", .source = kl(9, 10), .does = effect::obliges, .wordings = kl_unchanged,
     .title = {"En förbundsdirektions budgetsammanträde är offentligt och anslås senast en vecka i förväg",
               "A directorate's meeting on the budget is public and put on the notice board at least a week ahead"},
     .needs = {"sammanträdesdag och anslagsdag", "the meeting day and the day of the notice"}},
    // ---- Tillsättande av gemensam nämnd
    {.id = "KL-9-20", .source = kl(9, 20), .does = effect::classifies, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"En gemensam nämnd hör till den part som tillsatt den",
               "A joint committee is part of the organisation in which it was set up"}},
    // ---- Bestämmelser som ska tillämpas för gemensam nämnd
    {.id = "KL-9-23", .source = kl(9, 23), .does = effect::classifies, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"Reglerna om nämnder gäller även en gemensam nämnd",
               "The rules on committees apply to a joint committee too"}},
    // ---- Delegering av ärenden
    {.id = "KL-9-30", .source = kl(9, 30), .does = effect::permits, .wordings = kl_of_2019,
     .title = {"En gemensam nämnd kan delegera till anställda hos alla samverkande parter",
               "A joint committee may delegate to employees of all cooperating parties"},
     .needs = {"vilka parter som samverkar och var delegaten är anställd",
               "which parties cooperate and where the delegate is employed"}},
    {.id = "KL-9-31", .source = kl(9, 31), .does = effect::permits, .wordings = kl_of_2019,
     .title = {"Förvaltningschefen under en gemensam nämnd kan vidaredelegera till anställda hos alla samverkande parter",
               "The head of administration under a joint committee may sub-delegate to employees of all cooperating parties"},
     .needs = {"vilka parter som samverkar och var den anställda arbetar",
               "which parties cooperate and where the employee works"}},
    // ---- Tillkännagivande av protokoll
    {.id = "KL-9-32", .source = kl(9, 32), .does = effect::obliges, .wordings = kl_of_2019,
     .title = {"En gemensam nämnds justering anslås hos varje samverkande part",
               "A joint committee's approval of minutes is announced by every cooperating party"}},
    // ---- Reglemente
    {.id = "KL-9-33", .source = kl(9, 33), .does = effect::obliges, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Varje samverkande parts fullmäktige antar den gemensamma nämndens reglemente",
               "The council of every cooperating party adopts the joint committee's rules of procedure"}},
    // ---- Avtalssamverkan
    // 37 §  New in July 2018: until then no general power to let another party's employee decide.
    {.id = "KL-9-37-s2", .source = kl(9, 37, 2), .does = effect::permits, .wordings = worded(kl_2018_569, kl_2019_835),
     .title = {"Genom avtalssamverkan kan den andra partens anställda få besluta",
               "By contract cooperation the other party's employee may be allowed to decide"}},
});
// clang-format on

} // namespace mandat::detail
