// SPDX-License-Identifier: MIT
#pragma once
// Kommunallagen (2017:725), chapter 12: audit (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto kl_chapter_12 = std::to_array<rule>({
    // ---- Revisorernas uppgifter
    {.id = "KL-12-1", .source = kl(12, 1), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Revisorerna granskar varje år nämndernas och beredningarnas verksamhet",
               "The auditors examine the activity of committees and drafting bodies each year"}},
    // 3 §  Reading: the text speaks of regions, so the change of name in 2020 reached it.
    {.id = "KL-12-3", .source = kl(12, 3), .does = effect::classifies, .use = bearing::informative,
     .wordings = worded(kl_2017_725, kl_2019_835, kl_2025_450),
     .title = {"Myndighetsutövning mot enskild granskas bara i fyra fall",
               "Exercise of authority against an individual is examined in four cases only"}},
    // ---- Val av revisorer
    {.id = "KL-12-5", .source = kl(12, 5), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Minst fem revisorer väljs, vid särskild revision minst fem för varje nämnd eller grupp",
               "At least five auditors are elected, for a special audit at least five per committee or group"},
     .needs = {"antal revisorer", "how many auditors"}},
    // ---- Revisorernas ställning
    {.id = "KL-12-7", .source = kl(12, 7), .does = effect::classifies, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"Varje revisor arbetar självständigt", "Each auditor works independently"}},
    // ---- Revisorernas förvaltning
    {.id = "KL-12-10", .source = kl(12, 10), .does = effect::classifies, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"Revisorerna sköter sin egen förvaltning, om fullmäktige inte bestämt annat",
               "The auditors run their own administration unless council decides otherwise"}},
    {.id = "KL-12-11", .source = kl(12, 11), .does = effect::obliges, .wordings = kl_unchanged,
     .title = {"Revisorernas beslut om förvaltning och jäv protokollförs",
               "The auditors' decisions on administration and disqualification are minuted"},
     .needs = {"om beslutet rör revisorernas förvaltning eller jäv",
               "whether the decision concerns the auditors' administration or disqualification"}},
    // ---- Revisionsberättelse
    {.id = "KL-12-13", .source = kl(12, 13), .does = effect::permits, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Revisorerna kan rikta anmärkning mot nämnder, fullmäktigeberedningar och enskilda förtroendevalda, med skäl",
               "The auditors may direct a remark at committees, council drafting bodies and elected representatives, with reasons"}},
    // ---- Jäv
    {.id = "KL-12-14", .source = kl(12, 14), .does = effect::classifies, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"Nämndernas jävsgrunder gäller revisorer",
               "The committees' grounds for disqualification apply to auditors"}},
    {.id = "KL-12-15", .source = kl(12, 15), .does = effect::permits, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Revisorers jäv bortses från när opartiskheten uppenbart inte spelar någon roll",
               "An auditor's disqualification is disregarded where impartiality plainly does not matter"}},
    {.id = "KL-12-16", .source = kl(12, 16), .does = effect::forbids, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"En jävig revisor deltar inte och är inte närvarande",
               "A disqualified auditor neither takes part nor is present"}},
    {.id = "KL-12-17", .source = kl(12, 17), .does = effect::classifies, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"Revisorernas jävsbeslut överklagas bara tillsammans med det slutliga beslutet",
               "An auditor's disqualification is not appealed by itself, only with what ends the matter"}},
});
// clang-format on

} // namespace mandat::detail
