// SPDX-License-Identifier: MIT
#pragma once
// Single rules of other acts (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto other_act_rules = std::to_array<rule>({
    // ---- Lagen (2009:47) om vissa kommunala befogenheter
    // 6 kap. 4 §  Unsettled: what applied to procurements begun before February 2022 was not read.
    {.id = "BEF-6-4", .source = {.act = statute::befogenhetslagen, .chapter = 6, .section = 4}, .does = effect::permits,
     .wordings = worded({"2021:1115", in_february_2022}),
     .title = {"En nämnd kan genom avtal låta en inköpscentrals anställda besluta i en upphandling",
               "A committee may by agreement let a central purchasing body's employees decide in a procurement"},
     .needs = {"om avtalet med inköpscentralen gäller och om ärendet är en upphandling",
               "whether the agreement with the central purchasing body is in force and whether the matter is a procurement"}},
    // ---- Lagen (2006:544) om extraordinära händelser
    {.id = "KRIS", .source = {.act = statute::lagen_om_extraordinara_handelser}, .does = effect::permits,
     .known = confidence::guidance, .use = bearing::informative, .wordings = worded({"2006:544", in_2018}),
     .title = {"Vid en extraordinär händelse kan krisledningsnämnden ta över andra nämnders områden",
               "In an extraordinary event the crisis management committee may take over other committees' areas"},
     .needs = {"från och till när krisledningsnämnden är i funktion",
               "from when to when the crisis management committee is at work"}},
    {.id = "KRIS-2-3", .source = {.act = statute::lagen_om_extraordinara_handelser, .chapter = 2, .section = 3}, .does = effect::permits,
     .wordings = worded({"2006:544", in_2018}),
     .title = {"Krisledningsnämndens ordförande beslutar att nämnden ska träda i funktion, och för nämnden när den inte kan avvaktas",
               "The chair of the crisis management committee decides that it starts working, and for it when it cannot be awaited"}},
    {.id = "KRIS-2-4", .source = {.act = statute::lagen_om_extraordinara_handelser, .chapter = 2, .section = 4}, .does = effect::permits,
     .wordings = worded({"2019:925", in_2018}),
     .title = {"Krisledningsnämnden får besluta att ta över det som behövs av andra nämnders områden",
               "The crisis management committee may decide to take over as much of other committees' areas as is necessary"},
     .needs = {"beslutet att ta över, och från och till när det gäller", "the decision to take over, and from and to when it applies"}},
    {.id = "KRIS-2-5", .source = {.act = statute::lagen_om_extraordinara_handelser, .chapter = 2, .section = 5}, .does = effect::obliges,
     .wordings = worded({"2006:544", in_2018}),
     .title = {"Krisledningsnämndens beslut anmäls vid nästa sammanträde med fullmäktige",
               "The crisis management committee's decisions are reported at council's next meeting"}},
});
// clang-format on

} // namespace mandat::detail
