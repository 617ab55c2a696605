// SPDX-License-Identifier: MIT
#pragma once
// Kommunallagen (2017:725), chapter 3: organisation and forms of activity (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto kl_chapter_3 = std::to_array<rule>({
    // ---- Fullmäktige
    {.id = "KL-3-1", .source = kl(3, 1), .does = effect::obliges, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Varje region har ett enda fullmäktige", "Each region has one council"}},
    // ---- Fullmäktigeberedningar
    {.id = "KL-3-2", .source = kl(3, 2), .does = effect::permits, .wordings = kl_unchanged,
     .title = {"En fullmäktigeberedning bereder och beslutar inte",
               "A council drafting body prepares and does not decide"}},
    // ---- Styrelsen och övriga nämnder
    {.id = "KL-3-3", .source = kl(3, 3), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Det måste finnas en styrelse, och fullmäktige utser den",
               "There must be an executive board, and council appoints it"}},
    {.id = "KL-3-4", .source = kl(3, 4), .does = effect::obliges, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Fullmäktige inrättar de övriga nämnder som uppgifterna kräver",
               "Council sets up the other committees that the tasks call for"}},
    // ---- Utskott och nämndberedningar
    {.id = "KL-3-5-s1", .source = kl(3, 5, 1), .does = effect::permits, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"Fullmäktige kan föreskriva utskott i en nämnd",
               "Council may prescribe sub-committees in a committee"}},
    {.id = "KL-3-5-s2", .source = kl(3, 5, 2), .does = effect::permits, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"Har fullmäktige tigit om utskott väljer nämnden själv om den ska ha sådana",
               "Where council is silent on sub-committees, the committee chooses whether to have any"},
     .needs = {"vad fullmäktige har bestämt om utskott",
               "what council has decided on sub-committees"}},
    // Reading: that such a body never decides follows from its absence among the
    // recipients of 6 kap. 37 §.
    {.id = "KL-3-5-s3", .source = kl(3, 5, 3), .does = effect::permits, .known = confidence::interpretation,
     .wordings = kl_unchanged,
     .title = {"En nämndberedning bereder och beslutar inte",
               "A committee drafting body prepares and does not decide"}},
    // ---- Partssammansatta organ och självförvaltningsorgan
    {.id = "KL-3-6", .source = kl(3, 6), .does = effect::permits, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Regionen kan ha organ med både arbetsgivare och anställda",
               "The region may have bodies of employer and employees together"}},
    {.id = "KL-3-7", .source = kl(3, 7), .does = effect::permits, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Brukarna kan få sköta en anläggning genom ett självförvaltningsorgan",
               "Users may run a facility through a self-management body"}},
    // ---- Kommunalförbund
    {.id = "KL-3-8", .source = kl(3, 8), .does = effect::permits, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Regionen kan bilda kommunalförbund med andra",
               "The region may form local federations with others"}},
    // ---- Gemensam nämnd
    {.id = "KL-3-9", .source = kl(3, 9), .does = effect::permits, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"En nämnd kan delas med en kommun eller en annan region",
               "A committee may be shared with a municipality or another region"}},
    // ---- Revisorer
    {.id = "KL-3-10", .source = kl(3, 10), .does = effect::obliges, .wordings = kl_of_2019,
     .title = {"Revisorerna granskar", "The auditors examine"}},
    // ---- Kommunala bolag, stiftelser och föreningar
    {.id = "KL-3-11", .source = kl(3, 11), .does = effect::permits, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Angelägenheter kan lämnas över till regionens bolag, stiftelser och föreningar",
               "The region's companies, foundations and associations may be given affairs to run"}},
    // ---- Privata utförare
    {.id = "KL-3-12", .source = kl(3, 12), .does = effect::permits, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Angelägenheter kan lämnas över till privata utförare",
               "Private providers may be given affairs to run"}},
    // ---- Bestämmelser om krig eller krigsfara och extraordinära händelser i fredstid
    {.id = "KL-3-13", .source = kl(3, 13), .does = effect::classifies, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"För krig och extraordinära händelser gäller egna lagar",
               "War and extraordinary events have acts of their own"}},
    // ---- Bestämmelser om beteckningen regionfullmäktige och regionstyrelsen
    {.id = "KL-3-14", .source = kl(3, 14), .does = effect::classifies, .use = bearing::informative,
     .wordings = worded(kl_2017_725, kl_2018_1350, kl_2019_835),
     .title = {"Gotland är en kommun med regionens uppgifter och får använda regionens benämningar",
               "Gotland is a municipality with a region's tasks and may use a region's names"}},
});
// clang-format on

} // namespace mandat::detail
