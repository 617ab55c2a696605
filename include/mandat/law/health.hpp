// SPDX-License-Identifier: MIT
#pragma once
// Health and dental care: bodies that must exist, and powers that are not delegated
// by a committee (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto health_rules = std::to_array<rule>({
    // ---- Hälso- och sjukvårdslagen (2017:30)
    {.id = "HSL-4-2", .source = {.act = statute::halso_och_sjukvardslagen, .chapter = 4, .section = 2},
     .does = effect::obliges, .wordings = worded({"2017:30", in_2018}),
     .title = {"Där vård bedrivs finns en verksamhetschef",
               "Where care is given there is a head of operations"}},
    {.id = "HSL-4-3", .source = {.act = statute::halso_och_sjukvardslagen, .chapter = 4, .section = 3},
     .does = effect::obliges, .wordings = worded({"2017:30", in_2018}),
     .title = {"Där tvångsvård eller isolering ges finns en chefsöverläkare",
               "Where compulsory care or isolation is given there is a chief psychiatrist"}},
    {.id = "HSL-7-1", .source = {.act = statute::halso_och_sjukvardslagen, .chapter = 7, .section = 1},
     .does = effect::obliges, .use = bearing::informative, .wordings = worded({"2017:30", in_2018}),
     .title = {"Hälso- och sjukvården leds av en eller flera nämnder",
               "One or more committees lead health care"}},
    // ---- Hälso- och sjukvårdsförordningen (2017:80)
    {.id = "HSF-4-4", .source = {.act = statute::halso_och_sjukvardsforordningen, .chapter = 4, .section = 4},
     .does = effect::permits, .use = bearing::informative, .wordings = worded({"2017:80", in_2018}),
     .title = {"Verksamhetschefen avgör enskildas vård bara med egen kompetens för det",
               "The head of operations decides on individuals' care only with the competence for it"}},
    // 5 §  Not a sub-delegation under 7 kap. 6 § kommunallagen: no committee's
    // power passes on this way.
    {.id = "HSF-4-5", .source = {.act = statute::halso_och_sjukvardsforordningen, .chapter = 4, .section = 5},
     .does = effect::permits, .wordings = worded({"2017:80", in_2018}),
     .title = {"Verksamhetschefen kan lämna ledningsuppgifter vidare, men inte nämndens beslutanderätt",
               "The head of operations may pass on tasks of leadership, but not the committee's power to decide"},
     .needs = {"om uppdraget vilar på den bestämmelsen",
               "whether the assignment rests on that provision"}},
    // ---- Lagen (2017:372) om stöd vid klagomål mot hälso- och sjukvården
    // Unsettled: the amendment of 2025 is taken to begin with those of the same series; its
    // own provision was not read.
    {.id = "PAT-1", .source = {.act = statute::patientnamndslagen, .section = 1}, .does = effect::obliges,
     .use = bearing::informative, .wordings = worded({"2017:372", in_2018}, {"2025:448", in_july_2025}),
     .title = {"Regionen har minst en patientnämnd som kan arbeta självständigt",
               "The region has at least one patient advisory committee that can work independently"}},
    // ---- Tandvårdslagen (1985:125)
    // Unsettled: the amendment is taken to begin with kommunallagen (2017:725), which it refers to.
    {.id = "TVL-11", .source = {.act = statute::tandvardslagen, .section = 11}, .does = effect::obliges,
     .use = bearing::informative, .wordings = worded({"2017:733", in_2018}),
     .title = {"Folktandvården leds av en eller flera nämnder",
               "One or more committees lead public dental care"}},
    {.id = "TVL-16a", .source = {.act = statute::tandvardslagen, .section = 16, .letter = 'a'}, .does = effect::permits,
     .wordings = worded({"2010:663", in_2018}),
     .title = {"Verksamhetschefen i tandvården kan lämna enskilda ledningsuppgifter vidare",
               "The head of operations in dental care may assign single tasks of leadership"}},
    // ---- Patientsäkerhetslagen (2010:659)
    {.id = "PSL-6", .source = {.act = statute::patientsakerhetslagen, .chapter = 6}, .does = effect::permits,
     .use = bearing::informative, .wordings = worded({"2010:659", in_2018}),
     .title = {"Vårdpersonal kan delegera arbetsuppgifter; det ger ingen beslutanderätt enligt kommunallagen",
               "Health staff may delegate tasks; that gives no power to decide under the Local Government Act"}},
    {.id = "PSL-6-3", .source = {.act = statute::patientsakerhetslagen, .chapter = 6, .section = 3}, .does = effect::permits,
     .wordings = worded({"2010:659", in_2018}),
     .title = {"En arbetsuppgift i vården delegeras enligt egen lag, inte enligt kommunallagen",
               "A task in health care is delegated under an act of its own, not under the Local Government Act"}},
    // ---- Smittskyddslagen (2004:168)
    {.id = "SMITT", .source = {.act = statute::smittskyddslagen}, .does = effect::classifies, .use = bearing::informative,
     .wordings = worded({"2004:168", in_2018}),
     .title = {"Smittskyddsläkaren har sina befogenheter direkt av lagen och är ingen delegat",
               "The county medical officer has powers straight from the statute and is no delegate"}},
    {.id = "SMITT-1-9", .source = {.act = statute::smittskyddslagen, .chapter = 1, .section = 9}, .does = effect::permits,
     .wordings = worded({"2019:915", in_2018}),
     .title = {"Smittskyddsläkaren kan lämna uppgifter till en erfaren läkare, och inte nämnden dem till någon annan",
               "The county medical officer may assign tasks to an experienced physician, and the committee to nobody"}},
    // ---- Lagen (1991:1128) om psykiatrisk tvångsvård
    {.id = "LPT-39", .source = {.act = statute::lagen_om_psykiatrisk_tvangsvard, .section = 39}, .does = effect::permits,
     .wordings = worded({"2020:354", in_2018}),
     .title = {"Chefsöverläkaren kan lämna sina uppgifter vidare enligt egen lag och är ingen delegat",
               "The chief psychiatrist may assign tasks under an act of their own and is no delegate"}},
});
// clang-format on

} // namespace mandat::detail
