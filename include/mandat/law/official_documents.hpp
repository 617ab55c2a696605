// SPDX-License-Identifier: MIT
#pragma once
// Tryckfrihetsförordningen and offentlighets- och sekretesslagen: release of
// official documents (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto official_document_rules = std::to_array<rule>({
    // ---- Tryckfrihetsförordningen 2 kap.
    // Unsettled: the day of 2018:1801 is common knowledge; its own provision was not read. Earlier
    // the rules stood in other sections, which are not recorded.
    {.id = "TF-2-17", .source = {.act = statute::tryckfrihetsforordningen, .chapter = 2, .section = 17},
     .does = effect::classifies, .use = bearing::informative, .wordings = worded({"2018:1801", in_2019}),
     .title = {"Den myndighet som har handlingen prövar om den lämnas ut",
               "The authority that holds the document examines whether to release it"},
     .needs = {"vilken myndighet som har handlingen", "which authority holds the document"}},
    {.id = "TF-2-19", .source = {.act = statute::tryckfrihetsforordningen, .chapter = 2, .section = 19},
     .does = effect::permits, .wordings = worded({"2018:1801", in_2019}),
     .title = {"Den som nekas en handling, eller får den med förbehåll, kan överklaga till domstol",
               "Whoever is refused a document, or given it with a reservation, may appeal to court"}},
    // ---- Offentlighets- och sekretesslagen 6 kap.
    {.id = "OSL-6-7", .source = {.act = statute::offentlighets_och_sekretesslagen, .chapter = 6, .section = 7},
     .does = effect::classifies, .known = confidence::guidance, .wordings = worded({"2009:400", in_2018}),
     .title = {"En myndighets nej till en handling, eller ett förbehåll, kan överklagas av den som bett om den",
               "An authority's no to a document, or a reservation, may be appealed by whoever asked for it"},
     .needs = {"om beslutsfattaren är behörig och vad som nekats",
               "whether the decider is competent and what was refused"}},
    {.id = "OSL-6-8", .source = {.act = statute::offentlighets_och_sekretesslagen, .chapter = 6, .section = 8},
     .does = effect::classifies, .known = confidence::guidance, .wordings = worded({"2009:400", in_2018}),
     .title = {"Överklagandet prövas av kammarrätten",
               "The appeal is tried by the administrative court of appeal"}},
    // Unsettled: which of the two sections gives the place and which the time.
    {.id = "OSL-6-10", .source = {.act = statute::offentlighets_och_sekretesslagen, .chapter = 6, .section = 10},
     .does = effect::classifies, .known = confidence::unverified, .wordings = worded({"2009:400", in_2018}),
     .title = {"Överklagandet lämnas till den myndighet som sagt nej",
               "The appeal is filed with the authority that said no"}},
    {.id = "OSL-6-11", .source = {.act = statute::offentlighets_och_sekretesslagen, .chapter = 6, .section = 11},
     .does = effect::computes, .known = confidence::unverified, .wordings = worded({"2009:400", in_2018}),
     .title = {"Tre veckor från det att beskedet nådde sökanden",
               "Three weeks from when the answer reached the applicant"},
     .needs = {"dagen för delfåendet", "the day of receipt"}},
});
// clang-format on

} // namespace mandat::detail
