// SPDX-License-Identifier: MIT
#pragma once
// Lagen (2008:962) om valfrihetssystem: rectification (layer 2).
//
// The rules are known from the procurement agency's guidance. Unsettled: how the chapter
// divides them by section.

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto lov_rules = std::to_array<rule>({
    // ---- 10 kap. Rättsmedel
    {.id = "LOV-10-1", .source = {.act = statute::lagen_om_valfrihetssystem, .chapter = 10, .section = 1},
     .does = effect::permits, .known = confidence::unverified, .wordings = worded({"2008:962", in_2018}),
     .title = {"En leverantör som inte godkänts, eller drabbats av ett annat fel, kan ansöka om rättelse",
               "A supplier refused approval, or hit by another breach, may apply for rectification"}},
    {.id = "LOV-10-2", .source = {.act = statute::lagen_om_valfrihetssystem, .chapter = 10, .section = 2},
     .does = effect::classifies, .known = confidence::unverified, .wordings = worded({"2008:962", in_2018}),
     .title = {"Brister systemet beslutar rätten om rättelse; någon annans godkännande kan inte angripas",
               "Where the system is at fault the court orders rectification; another's approval cannot be challenged"}},
    {.id = "LOV-10-3", .source = {.act = statute::lagen_om_valfrihetssystem, .chapter = 10, .section = 3},
     .does = effect::computes, .known = confidence::unverified, .wordings = worded({"2008:962", in_2018}),
     .title = {"Vid avslag söks rättelse hos förvaltningsrätten inom tre veckor",
               "After a refusal, rectification is sought in the administrative court within three weeks"},
     .needs = {"dagen då leverantören underrättades", "the day the supplier was told"}},
    {.id = "LOV-10-4", .source = {.act = statute::lagen_om_valfrihetssystem, .chapter = 10, .section = 4},
     .does = effect::classifies, .known = confidence::unverified, .use = bearing::informative,
     .wordings = worded({"2017:754", in_2018}),
     .title = {"Beslut om valfrihetssystem kan inte laglighetsprövas",
               "Decisions on systems of choice are not open to legality review"}},
});
// clang-format on

} // namespace mandat::detail
