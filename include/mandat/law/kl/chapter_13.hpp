// SPDX-License-Identifier: MIT
#pragma once
// Kommunallagen (2017:725), chapter 13: legality review (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto kl_chapter_13 = std::to_array<rule>({
    // ---- Vem som får överklaga
    // 1 §  No interest of one's own is needed. Unsettled: on which day one must have been a member.
    {.id = "KL-13-1", .source = kl(13, 1), .does = effect::permits, .wordings = kl_of_2019,
     .title = {"Varje medlem av regionen kan få beslutets laglighet prövad av förvaltningsrätten",
               "Every member of the region may have a decision's legality tested by the administrative court"},
     .needs = {"om den som klagar är medlem av regionen",
               "whether the appellant is a member of the region"}},
    // ---- Vilka beslut som får överklagas
    {.id = "KL-13-2", .source = kl(13, 2), .does = effect::classifies, .use = bearing::informative,
     .wordings = kl_unchanged,
     .title = {"Fyra slags beslut kan laglighetsprövas",
               "Four kinds of decision are open to legality review"}},
    {.id = "KL-13-2-1", .source = kl(13, 2, 1, 1), .does = effect::classifies, .wordings = kl_unchanged,
     .title = {"Fullmäktiges beslut kan alltid laglighetsprövas",
               "Council's decisions are always open to legality review"},
     .needs = {"vilket organ som beslutat", "which body decided"}},
    {.id = "KL-13-2-2", .source = kl(13, 2, 1, 2), .does = effect::classifies, .wordings = kl_unchanged,
     .title = {"Nämnders och partssammansatta organs beslut kan laglighetsprövas om de inte är rent förberedande eller rent verkställande",
               "Decisions of committees and joint labour-management bodies are open to legality review unless purely preparatory or purely executory"},
     .needs = {"om beslutet är rent förberedande eller rent verkställande",
               "whether the decision is purely preparatory or purely executory"}},
    {.id = "KL-13-2-3", .source = kl(13, 2, 1, 3), .does = effect::classifies, .wordings = kl_unchanged,
     .title = {"I ett kommunalförbund gäller detsamma för styrelsen, nämnderna och de partssammansatta organen",
               "In a local federation the same holds for its board, committees and joint labour-management bodies"},
     .needs = {"om beslutet är rent förberedande eller rent verkställande",
               "whether the decision is purely preparatory or purely executory"}},
    {.id = "KL-13-2-4", .source = kl(13, 2, 1, 4), .does = effect::classifies, .wordings = kl_unchanged,
     .title = {"Av revisorernas beslut kan de om förvaltning och jäv laglighetsprövas",
               "Of the auditors' decisions those on administration and disqualification are open to legality review"},
     .needs = {"om beslutet rör revisorernas förvaltning eller jäv",
               "whether the decision concerns the auditors' administration or disqualification"}},
    // 3 §  Reading: a statutory ban on appeal is such a provision. 40-42 §§
    // förvaltningslagen are not.
    {.id = "KL-13-3", .source = kl(13, 3), .does = effect::classifies, .wordings = kl_unchanged,
     .title = {"Särskilda bestämmelser om överklagande går före laglighetsprövning",
               "Special provisions on appeal displace legality review"},
     .needs = {"vilka särskilda bestämmelser som finns för beslutet",
               "which special provisions there are for the decision"}},
    // ---- Hur besluten överklagas
    {.id = "KL-13-4", .source = kl(13, 4), .does = effect::obliges, .wordings = kl_unchanged,
     .title = {"Överklagandet är skriftligt, anger beslut och omständigheter och lämnas till förvaltningsrätten",
               "The appeal is in writing, names decision and circumstances and is filed with the administrative court"}},
    // ---- Tiden för överklagande
    {.id = "KL-13-5", .source = kl(13, 5), .does = effect::computes, .wordings = kl_of_2019,
     .title = {"Tre veckor från det att justeringen anslogs, så länge anslaget sitter uppe",
               "Three weeks from the announcement of the approval, while the announcement stays up"},
     .needs = {"anslagsdag på varje berörd anslagstavla och dagen då anslaget togs ned",
               "the day of the announcement on each board concerned and the day it was taken down"}},
    {.id = "KL-13-6", .source = kl(13, 6), .does = effect::permits, .wordings = kl_of_2019,
     .title = {"Ett överklagande som i tid hamnat hos regionen prövas ändå",
               "An appeal that in time reached the region instead is still tried"},
     .needs = {"var och när överklagandet kom in", "where and when the appeal arrived"}},
    // ---- Grunder för upphävande av besluten
    {.id = "KL-13-7", .source = kl(13, 7), .does = effect::forbids, .wordings = kl_unchanged,
     .title = {"Domstolen prövar bara det klaganden pekat på i tid",
               "The court looks only at what the appellant pointed to in time"},
     .needs = {"när omständigheten fördes fram", "when the circumstance was put forward"}},
    // 8 §  The court quashes and never substitutes. Some decisions on the
    // budget escape points 3 and 4.
    {.id = "KL-13-8", .source = kl(13, 8), .does = effect::classifies,
     .wordings = worded(kl_2017_725, kl_2019_835, kl_2023_642),
     .title = {"Ett olagligt beslut upphävs på någon av fyra grunder",
               "An unlawful decision is quashed on one of four grounds"}},
    {.id = "KL-13-8-1", .source = kl(13, 8, 1, 1), .does = effect::classifies,
     .wordings = worded(kl_2017_725, kl_2019_835, kl_2023_642),
     .title = {"Upphävs: beslutet tillkom inte i laga ordning",
               "Quashed: the decision did not come about in the lawful way"}},
    {.id = "KL-13-8-2", .source = kl(13, 8, 1, 2), .does = effect::classifies,
     .wordings = worded(kl_2017_725, kl_2019_835, kl_2023_642),
     .title = {"Upphävs: saken är inte regionens",
               "Quashed: the question is not the region's affair"}},
    {.id = "KL-13-8-3", .source = kl(13, 8, 1, 3), .does = effect::classifies,
     .wordings = worded(kl_2017_725, kl_2019_835, kl_2023_642),
     .title = {"Upphävs: organet saknade rätt att besluta",
               "Quashed: the body had no right to decide"}},
    {.id = "KL-13-8-4", .source = kl(13, 8, 1, 4), .does = effect::classifies,
     .wordings = worded(kl_2017_725, kl_2019_835, kl_2023_642),
     .title = {"Upphävs: beslutet bryter på annat sätt mot lag",
               "Quashed: the decision otherwise breaks the law"}},
    {.id = "KL-13-9", .source = kl(13, 9), .does = effect::permits, .wordings = kl_unchanged,
     .title = {"Ett fel utan betydelse för utgången behöver inte leda till upphävande",
               "An error that did not matter for the outcome need not lead to quashing"},
     .needs = {"om felet påverkat utgången", "whether the error affected the outcome"}},
    // ---- Handläggningen i domstol
    {.id = "KL-13-10", .source = kl(13, 10), .does = effect::classifies, .use = bearing::informative,
     .wordings = kl_of_2019,
     .title = {"Regionen är part i målet; likaså den gemensamma nämnden eller förbundet",
               "The region is a party to the case; so are the joint committee or the federation"}},
    {.id = "KL-13-11", .source = kl(13, 11), .does = effect::forbids, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Domstolen begär inte in omständigheter som saknas och ändrar inte till det bättre på eget initiativ",
               "The court does not ask for missing circumstances and grants nothing better of its own motion"}},
    {.id = "KL-13-12", .source = kl(13, 12), .does = effect::obliges, .use = bearing::informative, .wordings = kl_unchanged,
     .title = {"Kammarrätten kräver prövningstillstånd",
               "The administrative court of appeal requires leave"}},
    {.id = "KL-13-13", .source = kl(13, 13), .does = effect::classifies, .use = bearing::informative,
     .wordings = kl_of_2019,
     .title = {"Vem som får gå vidare beror på hur domstolen dömde",
               "Who may appeal further depends on how the court ruled"},
     .needs = {"om beslutet upphävts eller stått sig",
               "whether the decision was quashed or stood"}},
    // ---- När beslut får verkställas
    {.id = "KL-13-14", .source = kl(13, 14), .does = effect::permits, .wordings = kl_unchanged,
     .title = {"Beslutet kan verkställas före laga kraft om inget särskilt talar emot, främst svårigheten att låta det gå åter",
               "The decision may be enforced before legal force unless something particular speaks against it, above all that it is hard to undo"},
     .needs = {"om verkställigheten kan rättas", "whether enforcement can be undone"}},
    // ---- Rättelse av verkställda beslut
    {.id = "KL-13-15", .source = kl(13, 15), .does = effect::obliges, .wordings = kl_unchanged,
     .title = {"Har ett verkställt beslut upphävts ser organet till att verkställigheten rättas så långt det går",
               "Where an enforced decision is quashed, the body undoes the enforcement as far as possible"}},
    // ---- Övergångsbestämmelser
    {.id = "KL-TRANS-2017", .source = {.act = statute::kommunallagen}, .does = effect::computes, .wordings = kl_unchanged,
     .title = {"Kommunallagen (1991:900) gäller för överklagande av beslut som tillkännagetts före 2018-01-01",
               "The Local Government Act (1991:900) governs appeals of decisions announced before 2018-01-01"},
     .needs = {"dagen då beslutet tillkännagavs", "the day on which the decision was announced"}},
    {.id = "KL-TRANS-2022", .source = {.act = statute::kommunallagen}, .does = effect::computes,
     .wordings = {{"2022:638", from_july_2022, law_read_on}},
     .title = {"Äldre bestämmelser gäller för överklagande av beslut före 2022-07-01, även om jäv",
               "Older provisions govern appeals of decisions from before 2022-07-01, on disqualification, too"},
     .needs = {"dagen för beslutet", "the day of the decision"}},
});
// clang-format on

} // namespace mandat::detail
