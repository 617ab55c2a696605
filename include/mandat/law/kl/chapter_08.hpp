// SPDX-License-Identifier: MIT
#pragma once
// Kommunallagen (2017:725), chapter 8: participation and transparency (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto kl_chapter_8 = std::to_array<rule>({
    // ---- Självförvaltningsorgan
    {.id = "KL-8-4", .source = kl(8, 4), .does = effect::permits, .wordings = kl_unchanged,
     .title = {"Efter beslut av fullmäktige kan en nämnd delegera till ett självförvaltningsorgan, men aldrig myndighetsutövning eller det som inte får delegeras",
               "If council so decides, a committee may delegate to a self-management body, but never exercise of authority or what may not be delegated"}},
    {.id = "KL-8-5", .source = kl(8, 5), .does = effect::obliges, .wordings = kl_unchanged,
     .title = {"Nämnden bestämmer hur självförvaltningsorganets beslut anmäls",
               "The committee decides how the self-management body's decisions are reported"},
     .needs = {"vad nämnden bestämt om anmälan", "what the committee decided on reporting"}},
    {.id = "KL-8-8", .source = kl(8, 8), .does = effect::permits, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Uppdraget till självförvaltningsorganet kan återkallas bara av särskilda skäl",
               "The self-management body's task may be withdrawn only for special reasons"},
     .needs = {"om det finns särskilda skäl", "whether there are special reasons"}},
    // ---- Anslagstavlan
    {.id = "KL-8-9", .source = kl(8, 9), .does = effect::obliges, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Regionens anslagstavla finns på webbplatsen och kan också läsas i regionens lokaler",
               "The region's notice board is on its website and can also be read on its premises"}},
    {.id = "KL-8-10-1", .source = kl(8, 10, 1, 1), .does = effect::obliges, .use = bearing::informative,
     .wordings = kl_of_2019,
     .title = {"På anslagstavlan tillkännages fullmäktiges sammanträden",
               "The notice board announces council's meetings"}},
    {.id = "KL-8-10-2", .source = kl(8, 10, 1, 2), .does = effect::obliges, .use = bearing::informative,
     .wordings = kl_of_2019,
     .title = {"På anslagstavlan tillkännages att protokoll justerats",
               "The notice board announces that minutes are approved"}},
    {.id = "KL-8-10-3", .source = kl(8, 10, 1, 3), .does = effect::obliges, .wordings = kl_of_2019,
     .title = {"På anslagstavlan tillkännages delegationsbeslut som inte anmäls",
               "The notice board announces delegated decisions that are not reported"},
     .needs = {"om beslutet anmäls till nämnden",
               "whether the decision is reported to the committee"}},
    {.id = "KL-8-10-4", .source = kl(8, 10, 1, 4), .does = effect::obliges, .use = bearing::informative,
     .wordings = kl_of_2019,
     .title = {"På anslagstavlan läggs justerade protokoll i den mån regionen bestämmer och lagen tillåter",
               "The notice board carries approved minutes where the region so wants and law lets it"}},
    {.id = "KL-8-10-5", .source = kl(8, 10, 1, 5), .does = effect::obliges, .wordings = kl_of_2019,
     .title = {"På anslagstavlan står hur beslut laglighetsprövas",
               "The notice board tells how to have decisions reviewed for legality"}},
    {.id = "KL-8-11", .source = kl(8, 11), .does = effect::forbids, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Anslagstavlan får i övrigt bara visa nämndsammanträden och beslutsunderlag",
               "The notice board may besides show only committee meetings and decision material"}},
    // ---- Tillkännagivande av protokoll
    {.id = "KL-8-12", .source = kl(8, 12), .does = effect::obliges, .wordings = kl_unchanged,
     .title = {"Justeringen anslås inom två dagar och står kvar tills överklagandetiden har gått ut",
               "The approval is announced within two days and stays up until the time for appeal has run out"},
     .needs = {"justeringsdag, anslagsdag och dagen då anslaget togs ned",
               "the day of approval, the day of the announcement and the day it was taken down"}},
});
// clang-format on

} // namespace mandat::detail
