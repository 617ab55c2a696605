// SPDX-License-Identifier: MIT
#pragma once
// Kommunallagen (2017:725), chapter 5: council (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

inline constexpr auto kl_chapter_5 = std::to_array<rule>({
    // ---- Fullmäktiges uppgifter
    // 1 §  What only council may decide. The nine points are examples: a matter outside them can be reserved too.
    {
        .id = "KL-5-1",
        .source = kl(5, 1),
        .does = effect::classifies,
        .wordings = kl_of_2019,
        .title = {"Ärenden av principiell beskaffenhet eller annars av större vikt avgörs av "
                  "fullmäktige",
                  "Matters of principle or otherwise of greater importance are decided by council"},
    },
    {
        .id = "KL-5-1-1",
        .source = kl(5, 1, 1, 1),
        .does = effect::classifies,
        .wordings = kl_of_2019,
        .title = {"Mål och riktlinjer är fullmäktiges sak", "Goals and guidelines are for council"},
        .needs = {"vad ärendet gäller", "the subject of the matter"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-1-2",
        .source = kl(5, 1, 1, 2),
        .does = effect::classifies,
        .wordings = kl_of_2019,
        .title = {"Budget, skatt och övriga viktiga finansfrågor är fullmäktiges sak",
                  "Budget, tax and the other important questions of finance are for council"},
        .needs = {"vad ärendet gäller", "the subject of the matter"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-1-3",
        .source = kl(5, 1, 1, 3),
        .does = effect::classifies,
        .wordings = kl_of_2019,
        .title = {"Hur nämnderna organiseras och arbetar är fullmäktiges sak",
                  "How committees are organised and work is for council"},
        .needs = {"vad ärendet gäller", "the subject of the matter"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-1-4",
        .source = kl(5, 1, 1, 4),
        .does = effect::classifies,
        .wordings = kl_of_2019,
        .title = {"Val till nämnder och beredningar är fullmäktiges sak",
                  "Elections to committees and drafting bodies are for council"},
        .needs = {"vad ärendet gäller", "the subject of the matter"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-1-5",
        .source = kl(5, 1, 1, 5),
        .does = effect::classifies,
        .wordings = kl_of_2019,
        .title = {"Att välja revisorer är fullmäktiges sak", "Choosing auditors is for council"},
        .needs = {"vad ärendet gäller", "the subject of the matter"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-1-6",
        .source = kl(5, 1, 1, 6),
        .does = effect::classifies,
        .wordings = kl_of_2019,
        .title = {"Grunderna för de förtroendevaldas ersättning är fullmäktiges sak",
                  "The basis of elected representatives' benefits is for council"},
        .needs = {"vad ärendet gäller", "the subject of the matter"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-1-7",
        .source = kl(5, 1, 1, 7),
        .does = effect::classifies,
        .wordings = kl_of_2019,
        .title = {"Årsredovisning och ansvarsfrihet är fullmäktiges sak",
                  "The annual report and discharge from liability are for council"},
        .needs = {"vad ärendet gäller", "the subject of the matter"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-1-8",
        .source = kl(5, 1, 1, 8),
        .does = effect::classifies,
        .wordings = kl_of_2019,
        .title = {"Att hålla folkomröstning är fullmäktiges sak",
                  "Holding a referendum is for council"},
        .needs = {"vad ärendet gäller", "the subject of the matter"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-1-9",
        .source = kl(5, 1, 1, 9),
        .does = effect::classifies,
        .wordings = kl_of_2019,
        .title = {"Att utlysa extra val är fullmäktiges sak",
                  "Calling an extra election is for council"},
        .needs = {"vad ärendet gäller", "the subject of the matter"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-2",
        .source = kl(5, 2),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Fullmäktige får bara delegera till en nämnd",
                  "Council may delegate to a committee only"},
    },
    {
        .id = "KL-5-4",
        .source = kl(5, 4),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title =
            {"Med ett anslag kan följa ett uppdrag till en nämnd inom fullmäktiges riktlinjer",
             "An appropriation may carry a mission to a committee within council's guidelines"},
        .needs = {"anslaget, uppdraget och riktlinjerna",
                  "the appropriation, the mission and the guidelines"},
        .use = bearing::informative,
    },
    // ---- Hur sammanträdena tillkännages
    {
        .id = "KL-5-13",
        .source = kl(5, 13),
        .does = effect::obliges,
        .wordings = kl_of_2019,
        .title = {"Fullmäktiges sammanträde anslås senast en vecka i förväg, med ärendena",
                  "Council's meeting is put on the notice board at least a week ahead, with its "
                  "matters"},
        .needs = {"sammanträdesdag och anslagsdag", "the meeting day and the day of the notice"},
    },
    {
        .id = "KL-5-14",
        .source = kl(5, 14),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Ett brådskande ärende anslås senast närmaste vardag före sammanträdet",
                  "An urgent matter is put on the notice board by the nearest weekday before the "
                  "meeting"},
        .needs = {"sammanträdesdag och anslagsdag", "the meeting day and the day of the notice"},
    },
    // ---- Kallelse till sammanträde
    {
        .id = "KL-5-15",
        .source = kl(5, 15),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Ledamöter och ersättare i fullmäktige kallas senast en vecka i förväg",
                  "Members and alternates of council are summoned at least a week ahead"},
        .needs = {"sammanträdesdag, kallelsedag och vilka som kallats",
                  "the meeting day, the day of the summons and who was summoned"},
    },
    // ---- Ärenden i fullmäktige
    {
        .id = "KL-5-23",
        .source = kl(5, 23),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Ett medborgarförslag kan överlåtas till en nämnd, utom när frågan är "
                  "förbehållen fullmäktige",
                  "A citizens' proposal may be handed to a committee, unless the question is "
                  "reserved to council"},
        .needs = {"om ärendet väcktes genom medborgarförslag och om det hör till fullmäktige",
                  "whether a citizens' proposal raised the matter and whether it is reserved to "
                  "council"},
        .use = bearing::informative,
    },
    // ---- Ansvarsfrihet och anmärkning
    {
        .id = "KL-5-24",
        .source = kl(5, 24),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Ansvarsfriheten avgörs senast i juni året efter det granskade",
                  "Discharge is decided by the end of June after the year examined"},
        .needs = {"granskat år och beslutsdag", "the year examined and the day of the decision"},
        .use = bearing::informative,
    },
    // ---- Hur ärendena bereds
    // 26-34 §§  The preparation requirement and its exceptions. A breach is an unlawful way of deciding (13 kap. 8 § 1).
    {
        .id = "KL-5-26",
        .source = kl(5, 26),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Inget avgörs i fullmäktige utan beredning i en berörd nämnd eller en "
                  "fullmäktigeberedning",
                  "Council decides nothing that a concerned committee or a council drafting body "
                  "has not prepared"},
        .needs = {"vilket organ som har berett ärendet", "which body prepared the matter"},
    },
    {
        .id = "KL-5-27",
        .source = kl(5, 27),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Har bara en beredning berett ärendet måste en berörd nämnd få yttra sig",
                  "Where only a drafting body prepared it, a concerned committee must be heard"},
        .needs = {"vem som berett och vem som fått yttra sig", "who prepared it and who was heard"},
    },
    {
        .id = "KL-5-28",
        .source = kl(5, 28),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Styrelsen får alltid yttra sig, och lägger förslag om ingen annan har gjort det",
                  "The executive board is always heard, and puts a proposal if nobody else has"},
        .needs = {"om styrelsen fått yttra sig och vem som lagt förslaget",
                  "whether the board was heard and who put the proposal"},
    },
    {
        .id = "KL-5-29",
        .source = kl(5, 29),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Val och avsägelser behöver ingen beredning",
                  "Elections and resignations need no preparation"},
        .needs = {"om ärendet är ett val eller en avsägelse",
                  "whether the matter is an election or a resignation"},
    },
    {
        .id = "KL-5-30",
        .source = kl(5, 30),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Nyvalda fullmäktige kan under valåret ändra en nämnds mandattid eller storlek "
                  "utan beredning",
                  "In an election year a newly elected council may change a committee's term or "
                  "size without preparation"},
        .needs = {"om fullmäktige är nyvalda under ett valår och vad ändringen gäller",
                  "whether council is newly elected in an election year and what is changed"},
    },
    {
        .id = "KL-5-31",
        .source = kl(5, 31),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Beslut om extra val behöver ingen beredning",
                  "Deciding on an extra election needs no preparation"},
        .needs = {"om ärendet är extra val", "whether the matter is an extra election"},
    },
    {
        .id = "KL-5-32",
        .source = kl(5, 32),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Revisionsberättelsen behandlas utan beredning, men de ansvariga ska ha fått "
                  "förklara sig och revisorerna yttra sig",
                  "The audit report is dealt with without preparation, but those responsible must "
                  "have explained themselves and the auditors been heard"},
        .needs = {"om ärendet är revisionsberättelsen, om förklaringar hämtats in och om "
                  "revisorerna hörts",
                  "whether the matter is the audit report, whether explanations were obtained and "
                  "the auditors heard"},
    },
    {
        .id = "KL-5-33",
        .source = kl(5, 33),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Ett brådskande ärende kan avgöras oberett om alla närvarande är ense",
                  "An urgent matter may be decided unprepared if all present agree"},
        .needs = {"antal närvarande, antal ense och om ärendet är brådskande",
                  "members present, how many agree and whether the matter is urgent"},
    },
    {
        .id = "KL-5-34",
        .source = kl(5, 34),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Att överlåta ett medborgarförslag till en nämnd kräver ingen beredning",
                  "Handing a citizens' proposal to a committee needs no preparation"},
        .needs = {"om beslutet är en sådan överlåtelse",
                  "whether the decision is such a handing over"},
    },
    // ---- Beslutsförhet
    // 45 §  Reading: the majority is counted on the fixed number of seats, not on those that are filled.
    {
        .id = "KL-5-45",
        .source = kl(5, 45),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Fullmäktige är beslutfört när fler än hälften är närvarande",
                  "Council has a quorum when more than half are present"},
        .needs = {"antal närvarande och antal platser", "members present and seats"},
    },
    {
        .id = "KL-5-46",
        .source = kl(5, 46),
        .does = effect::permits,
        .wordings = kl_unchanged,
        .title = {"Jäv gör inte fullmäktige oförmöget att handlägga",
                  "Disqualification does not deprive council of its quorum"},
        .needs = {"närvarande, jäviga och antal platser",
                  "members present, those disqualified and seats"},
    },
    // ---- Jäv
    {
        .id = "KL-5-47",
        .source = kl(5, 47),
        .does = effect::forbids,
        .wordings = kl_unchanged,
        .title = {"En ledamot i fullmäktige deltar inte i det som personligen rör henne eller "
                  "honom eller en närstående",
                  "A member of council takes no part in what personally concerns the member or "
                  "someone close"},
        .needs = {"om ärendet personligen rör ledamoten eller någon närstående",
                  "whether the matter personally concerns the member or someone close"},
    },
    {
        .id = "KL-5-48",
        .source = kl(5, 48),
        .does = effect::forbids,
        .wordings = kl_of_2019,
        .title = {"Den redovisningsskyldige och dennes närstående deltar varken i valet av sin "
                  "revisor eller i sin ansvarsfrihet",
                  "Whoever is accountable, or close to them, takes part neither in choosing their "
                  "auditor nor in their discharge"},
        .needs = {"vem som är redovisningsskyldig för verksamheten",
                  "who is accountable for the activity"},
        .use = bearing::informative,
    },
    // ---- Bordläggning och återremiss
    // 50 §  A third of those present suffices the first time; a deferral that repeats a minority's needs a majority.
    {
        .id = "KL-5-50",
        .source = kl(5, 50),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"En tredjedel av de närvarande kan första gången få ett ärende bordlagt eller "
                  "återremitterat",
                  "A third of those present may the first time have a matter tabled or remitted"},
        .needs = {"antal närvarande, antal som begär det, tidigare minoritetsuppskov och om "
                  "ärendet är ett val",
                  "members present, how many ask, an earlier deferral by a minority and whether "
                  "the matter is an election"},
    },
    // ---- Hur ärendena avgörs
    {
        .id = "KL-5-52",
        .source = kl(5, 52),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Bara anslagna ärenden avgörs, om inte ärendet brådskar och alla närvarande går "
                  "med på det",
                  "Only matters on the notice are decided, unless urgent and all present agree"},
        .needs = {"om ärendet anslagits och hur många närvarande som går med på det",
                  "whether the matter was announced and how many of those present agree"},
    },
    {
        .id = "KL-5-53",
        .source = kl(5, 53),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Ordföranden ställer ja- och nejförslag och bekräftar utfallet, om ingen begär "
                  "omröstning",
                  "The chair puts yes-or-no proposals and confirms the outcome, unless a vote is "
                  "called"},
        .needs = {"om omröstning begärts", "whether a vote was called"},
    },
    {
        .id = "KL-5-54",
        .source = kl(5, 54),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Omröstning är öppen, utom vid val och anställning",
                  "A vote is open, except in elections and hiring"},
        .needs = {"om ärendet är val eller anställning och om omröstningen var öppen",
                  "whether the matter is an election or a hiring and whether the vote was open"},
    },
    {
        .id = "KL-5-55",
        .source = kl(5, 55),
        .does = effect::computes,
        .wordings = kl_unchanged,
        .title = {"Flest röster vinner om inget annat är föreskrivet",
                  "The most votes win unless otherwise prescribed"},
        .needs = {"rösterna", "the votes"},
    },
    {
        .id = "KL-5-56-s1",
        .source = kl(5, 56, 1),
        .does = effect::computes,
        .wordings = kl_unchanged,
        .title = {"Vid lika röstetal avgör ordförandens röst", "In a tie the chair's vote decides"},
        .needs = {"rösterna och ordförandens röst", "the votes and the chair's vote"},
    },
    {
        .id = "KL-5-56-s2",
        .source = kl(5, 56, 2),
        .does = effect::computes,
        .wordings = kl_unchanged,
        .title = {"Vid lika röstetal i val och anställning avgör lotten",
                  "In a tie in elections and hiring the lot decides"},
        .needs = {"rösterna, om ärendet är val eller anställning och lottens utfall",
                  "the votes, whether the matter is an election or a hiring and the lot drawn"},
    },
    {
        .id = "KL-5-57",
        .source = kl(5, 57),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Ordföranden i fullmäktige avvisar förslag som väcker ett nytt ärende och kan "
                  "avvisa olagliga förslag",
                  "The chair of council refuses proposals that raise a new matter and may refuse "
                  "unlawful ones"},
        .needs = {"om förslaget väcker ett nytt ärende eller skulle strida mot lag",
                  "whether the proposal raises a new matter or would break the law"},
    },
    // ---- Protokollet
    {
        .id = "KL-5-65",
        .source = kl(5, 65),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Varje sammanträde har ett protokoll, och ordföranden ansvarar för det",
                  "Every meeting has minutes, and the chair answers for them"},
        .needs = {"om protokoll finns", "whether there are minutes"},
    },
    {
        .id = "KL-5-66",
        .source = kl(5, 66),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Av protokollet framgår vilka som tjänstgjorde och vad som behandlades",
                  "The minutes show who served and what was handled"},
        .needs = {"tjänstgörande och behandlade ärenden",
                  "those who served and the matters handled"},
    },
    // 67 §  What the minutes show of each matter.
    {
        .id = "KL-5-67",
        .source = kl(5, 67),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Protokollet återger varje ärendes gång från förslag till reservation",
                  "The minutes follow each matter from proposals to reservations"},
        .needs = {"protokollets uppgifter om ärendet", "what the minutes say of the matter"},
    },
    {
        .id = "KL-5-67-1",
        .source = kl(5, 67, 1, 1),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Protokollet tar upp de förslag och yrkanden som står kvar",
                  "The minutes show the proposals that still stand"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-67-2",
        .source = kl(5, 67, 1, 2),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Protokollet visar i vilken följd förslagen ställdes",
                  "The minutes show in which order the proposals were put"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-67-3",
        .source = kl(5, 67, 1, 3),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Protokollet redovisar omröstningar och hur de slutade",
                  "The minutes show the votes and how they ended"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-67-4",
        .source = kl(5, 67, 1, 4),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Protokollet anger det som beslutades", "The minutes show what was decided"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-67-5",
        .source = kl(5, 67, 1, 5),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Protokollet anger vilka som var med och, vid öppen omröstning, hur de röstade",
                  "The minutes show who took part and, in an open vote, how they voted"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-67-6",
        .source = kl(5, 67, 1, 6),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Protokollet tar upp reservationerna", "The minutes show the reservations"},
        .use = bearing::informative,
    },
    {
        .id = "KL-5-68",
        .source = kl(5, 68),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Fullmäktiges protokoll tar upp interpellationer och frågor",
                  "Council's minutes record interpellations and questions"},
        .needs = {"ställda och besvarade interpellationer och frågor",
                  "interpellations and questions put and answered"},
    },
    // 69 §  Unsettled: whether a late approval does more than delay the time for appeal.
    {
        .id = "KL-5-69",
        .source = kl(5, 69),
        .does = effect::obliges,
        .wordings = kl_unchanged,
        .title = {"Protokollet justeras inom fjorton dagar från sammanträdet",
                  "The minutes are approved within fourteen days of the meeting"},
        .needs = {"sammanträdesdag och justeringsdag", "the meeting day and the day of approval"},
    },
});

} // namespace mandat::detail
