// SPDX-License-Identifier: MIT
#pragma once
// Lagen (2016:1145) om offentlig upphandling: standstill and procurement review (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

inline constexpr auto lou_rules = std::to_array<rule>({
    // ---- 12 kap. Tilldelning av kontrakt
    // Unsettled: of this chapter, amendments after the act itself were not looked for.
    {
        .id = "LOU-12-12",
        .source = lou(12, 12),
        .does = effect::obliges,
        .wordings = lou_unchanged,
        .title = {"Anbudsgivarna underrättas snarast och skriftligen om tilldelningen, skälen och "
                  "avtalsspärren",
                  "Bidders are told promptly and in writing of the award, the reasons and the "
                  "standstill"},
    },
    // ---- 20 kap. Avtalsspärr
    {
        .id = "LOU-20-1-s1",
        .source = lou(20, 1, 1),
        .does = effect::computes,
        .wordings = worded(lou_2016_1145, lou_2018_1159, lou_2021_1110),
        .title = {"Tio dagars avtalsspärr efter elektronisk underrättelse",
                  "Ten days' standstill after an electronic notice"},
        .needs = {"dag och sätt för underrättelsen", "the day and means of the notice"},
    },
    {
        .id = "LOU-20-1-s2",
        .source = lou(20, 1, 2),
        .does = effect::computes,
        .wordings = worded(lou_2016_1145, lou_2018_1159, lou_2021_1110),
        .title = {"Femton dagar om någon underrättats på annat sätt",
                  "Fifteen days if anybody was notified otherwise"},
        .needs = {"dag och sätt för underrättelsen", "the day and means of the notice"},
    },
    {
        .id = "LOU-20-1-s3",
        .source = lou(20, 1, 3),
        .does = effect::computes,
        .wordings = worded(lou_2016_1145, lou_2018_1159, lou_2021_1110),
        .title = {"En längre spärr som underrättelsen anger gäller",
                  "A longer standstill that the notice states applies"},
        .needs = {"den angivna perioden", "the period stated"},
    },
    {
        .id = "LOU-20-2",
        .source = lou(20, 2),
        .does = effect::classifies,
        .wordings = worded(lou_2016_1145, lou_2018_1159, lou_2021_1110),
        .title = {"I tre fall gäller ingen avtalsspärr", "In three cases there is no standstill"},
    },
    {
        .id = "LOU-20-2-1",
        .source = lou(20, 2, 1, 1),
        .does = effect::classifies,
        .wordings = worded(lou_2016_1145, lou_2018_1159, lou_2021_1110),
        .title = {"Ingen spärr vid förhandlat förfarande utan annonsering",
                  "No standstill in a negotiated procedure without notice"},
        .needs = {"förfarandet", "the procedure"},
    },
    {
        .id = "LOU-20-2-2",
        .source = lou(20, 2, 1, 2),
        .does = effect::classifies,
        .wordings = worded(lou_2016_1145, lou_2018_1159, lou_2021_1110),
        .title = {"Ingen spärr vid förnyad konkurrensutsättning i ramavtal",
                  "No standstill after renewed competition within a framework"},
        .needs = {"förfarandet", "the procedure"},
    },
    {
        .id = "LOU-20-2-3",
        .source = lou(20, 2, 1, 3),
        .does = effect::classifies,
        .wordings = worded(lou_2016_1145, lou_2018_1159, lou_2021_1110),
        .title = {"Ingen spärr i ett dynamiskt inköpssystem",
                  "No standstill in a dynamic purchasing system"},
        .needs = {"förfarandet", "the procedure"},
    },
    {
        .id = "LOU-20-3",
        .source = lou(20, 3),
        .does = effect::computes,
        .wordings = worded(lou_2016_1145, lou_2021_1110),
        .title = {"Tio dagar från en frivillig annons om direkttilldelning",
                  "Ten days from a voluntary notice of a direct award"},
        .needs = {"dagen då annonsen publicerades", "the day the notice was published"},
    },
    // ---- 20 kap. Överprövning
    {
        .id = "LOU-20-4",
        .source = lou(20, 4),
        .does = effect::classifies,
        .wordings = lou_unchanged,
        .title = {"En leverantör som kan lida skada får upphandlingen eller avtalets giltighet "
                  "överprövad",
                  "A supplier that may suffer harm can have the procurement or the contract's "
                  "validity reviewed"},
        .needs =
            {"om leverantören kan lida skada och om lagen gäller för beslutet",
             "whether the supplier may suffer harm and whether the act applies to the decision"},
    },
    {
        .id = "LOU-20-5",
        .source = lou(20, 5),
        .does = effect::classifies,
        .wordings = lou_unchanged,
        .title = {"Ansökan görs vid förvaltningsrätten på myndighetens ort",
                  "The application is made to the administrative court of the authority's seat"},
    },
    {
        .id = "LOU-20-5a",
        .source = lou(20, 5, 0, 0, 'a'),
        .does = effect::obliges,
        .wordings = worded(lou_2022_778),
        .title = {"Målen handläggs skyndsamt", "The cases are handled promptly"},
        .use = bearing::informative,
    },
    {
        .id = "LOU-20-5b",
        .source = lou(20, 5, 0, 0, 'b'),
        .does = effect::forbids,
        .wordings = worded(lou_2022_778),
        .title = {"Nya omständigheter efter tre veckor kräver giltig ursäkt",
                  "New circumstances after three weeks need a valid excuse"},
        .needs = {"dagen då ansökan kom in", "the day the application arrived"},
    },
    {
        .id = "LOU-20-5c",
        .source = lou(20, 5, 0, 0, 'c'),
        .does = effect::forbids,
        .wordings = worded(lou_2022_778),
        .title = {"Nya omständigheter i kammarrätten kräver giltig ursäkt",
                  "New circumstances in the court of appeal need a valid excuse"},
        .use = bearing::informative,
    },
    {
        .id = "LOU-20-5d",
        .source = lou(20, 5, 0, 0, 'd'),
        .does = effect::classifies,
        .wordings = worded(lou_2022_778),
        .title = {"Gränserna för nya omständigheter gäller inte när prövningen övergått till "
                  "avtalets giltighet",
                  "The limits on new circumstances do not apply where the review turned to the "
                  "contract's validity"},
        .use = bearing::informative,
    },
    {
        .id = "LOU-20-6",
        .source = lou(20, 6),
        .does = effect::classifies,
        .wordings = worded(lou_2016_1145, lou_2021_1110, lou_2025_360),
        .title =
            {"Upphandlingen görs om eller rättas; efter avtal prövas den inte",
             "The procurement is redone or corrected; once there is a contract it is not reviewed"},
        .needs = {"om avtal har slutits", "whether a contract was concluded"},
        .use = bearing::informative,
    },
    {
        .id = "LOU-20-8",
        .source = lou(20, 8),
        .does = effect::classifies,
        .wordings = lou_unchanged,
        .title = {"En ansökan i tid förlänger spärren i förvaltningsrätten",
                  "An application in time extends the standstill in the administrative court"},
    },
    {
        .id = "LOU-20-9",
        .source = lou(20, 9),
        .does = effect::permits,
        .wordings = lou_unchanged,
        .title = {"Där ingen spärr gäller kan rätten stoppa avtalet tills vidare",
                  "Where no standstill applies the court may stop the contract for the time being"},
    },
    {
        .id = "LOU-20-10",
        .source = lou(20, 10),
        .does = effect::computes,
        .wordings = lou_unchanged,
        .title = {"Tio dagar till efter förvaltningsrättens avgörande",
                  "Ten more days after the administrative court's ruling"},
        .needs = {"dagen för avgörandet", "the day of the ruling"},
    },
    // 11 §  Reading: where no standstill applies, until the contract is concluded.
    {
        .id = "LOU-20-11",
        .source = lou(20, 11),
        .does = effect::computes,
        .wordings = lou_unchanged,
        .title = {"Ansökan ska ha kommit in innan avtalsspärren löpt ut",
                  "The application must have arrived before the standstill runs out"},
        .needs = {"avtalsspärrens sista dag", "the last day of the standstill"},
    },
    {
        .id = "LOU-20-12",
        .source = lou(20, 12),
        .does = effect::computes,
        .wordings = lou_unchanged,
        .title = {"Beslut att avbryta prövas om ansökan kommer inom tio dagar, femton om någon "
                  "underrättats på annat sätt",
                  "A cancelling is reviewed on an application within ten days, fifteen if anybody "
                  "was notified otherwise"},
        .needs = {"dag och sätt för underrättelsen", "the day and means of the notice"},
    },
    {
        .id = "LOU-20-13",
        .source = lou(20, 13),
        .does = effect::classifies,
        .wordings = worded(lou_2016_1145, lou_2018_1159, lou_2021_1110),
        .title = {"Ogiltigt är avtal efter otillåten direkttilldelning eller felaktig avropsmetod",
                  "Ineffective is a contract after an unlawful direct award or a wrong call-off"},
        .use = bearing::informative,
    },
    {
        .id = "LOU-20-13a",
        .source = lou(20, 13, 0, 0, 'a'),
        .does = effect::classifies,
        .wordings = worded(lou_2021_1110),
        .title =
            {"Även under tröskelvärdena är avtal efter otillåten direkttilldelning ogiltigt",
             "Below the thresholds too, a contract after an unlawful direct award is ineffective"},
        .use = bearing::informative,
    },
    {
        .id = "LOU-20-13b",
        .source = lou(20, 13, 0, 0, 'b'),
        .does = effect::classifies,
        .wordings = worded(lou_2021_1110),
        .title = {"Ogiltigt är avtal som slutits under en spärr, om en annan överträdelse skadat "
                  "leverantören",
                  "Ineffective is a contract concluded during a standstill, if another breach "
                  "harmed the supplier"},
        .use = bearing::informative,
    },
    {
        .id = "LOU-20-14",
        .source = lou(20, 14),
        .does = effect::classifies,
        .wordings = worded(lou_2016_1145, lou_2021_1110),
        .title = {"Ett tvingande allmänintresse låter avtalet bestå",
                  "An overriding public interest lets the contract stand"},
        .use = bearing::informative,
    },
    {
        .id = "LOU-20-15",
        .source = lou(20, 15),
        .does = effect::classifies,
        .wordings = worded(lou_2016_1145, lou_2021_1110),
        .title = {"Den som underrättat och hållit en frivillig spärr riskerar inte ogiltighet",
                  "Whoever notified and kept a voluntary standstill does not risk ineffectiveness"},
    },
    {
        .id = "LOU-20-17",
        .source = lou(20, 17),
        .does = effect::computes,
        .wordings = worded(lou_2016_1145, lou_2022_778),
        .title =
            {"Sex månader från avtalet, eller trettio dagar från annons eller underrättelse om det",
             "Six months from the contract, or thirty days from a notice of it"},
        .needs = {"avtalsdag och dag för annons eller underrättelse",
                  "the day of the contract and of the notice"},
    },
    {
        .id = "LOU-20-18",
        .source = lou(20, 18),
        .does = effect::computes,
        .wordings = worded(lou_2016_1145, lou_2022_778),
        .title = {"En tid som slutar på en lördag eller helgdag löper till nästa vardag",
                  "A time that ends on a Saturday or a holiday runs to the next working day"},
        .needs = {"tidens sista dag", "the last day of the time"},
    },
    {
        .id = "LOU-20-19",
        .source = lou(20, 19),
        .does = effect::classifies,
        .wordings = worded(lou_2016_1145, lou_2017_770),
        .title = {"Beslut som lagen gäller för kan inte laglighetsprövas",
                  "Decisions that the act applies to are not open to legality review"},
        .needs = {"om lagen gäller för beslutet", "whether the act applies to the decision"},
    },
    {
        .id = "LOU-20-20",
        .source = lou(20, 20),
        .does = effect::obliges,
        .wordings = worded(lou_2016_1145, lou_2025_360),
        .title = {"Den som brutit mot lagen ersätter leverantörens skada",
                  "Whoever broke the act makes good the supplier's loss"},
        .use = bearing::informative,
    },
    {
        .id = "LOU-20-21",
        .source = lou(20, 21),
        .does = effect::computes,
        .wordings = worded(lou_2016_1145, lou_2022_778),
        .title = {"Skadestånd begärs vid allmän domstol inom ett år",
                  "Damages are claimed in a general court within a year"},
        .needs = {"dagen då leverantören fick veta om avtalet",
                  "the day the supplier learnt of the contract"},
    },
});

} // namespace mandat::detail
