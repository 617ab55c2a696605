// SPDX-License-Identifier: MIT
#pragma once
// The lines of help of `mandat meeting` in Swedish, beside the English ones that its commands
// give (the tool, private).

#include <mandat/domain/wording.hpp>

#include <array>

namespace mandat::cli {

// clang-format off
inline constexpr auto help_texts_meeting = std::to_array<phrase>({
    {"Sammanträden: beslutförhet, röster, bordläggning, beredning, kungörelse, protokoll, "
     "reservationer, ersättare",
     "Meetings: quorum, votes, deferral, preparation, notice, minutes, reservations, alternates"},
    {"Inget läses ur ett paket. Vad som inte sägs är okänt, och svaret säger då vad som ska bedömas.",
     "Nothing is read from a bundle. What is not said is unknown, and the answer then says what to "
     "assess."},
    {"Får organet handlägga ärendet med dem som är där?",
     "May the body handle the matter with those who are there?"},
    {"Hur slutar en omröstning?", "How does a vote end?"},
    {"Får en ledamot avstå från att rösta eller besluta?",
     "May a member abstain from a vote or a decision?"},
    {"Är ärendet bordlagt eller återremitterat?", "Is the matter tabled or remitted?"},
    {"Får fullmäktige avgöra ärendet som det är berett?",
     "May council decide the matter as it has been prepared?"},
    {"Låter kungörelsen fullmäktige avgöra ärendet på det här sammanträdet?",
     "Does the agenda let council decide the matter at this meeting?"},
    {"Får ordföranden vägra att ställa proposition på ett förslag?",
     "May the chair refuse to put a proposal?"},
    {"Måste en nämnd sammanträda för att någon begär det?",
     "Does a committee have to meet because somebody asks?"},
    {"När ska ett sammanträde kungöras och ledamöterna kallas?",
     "By when is a meeting announced, and are its members summoned?"},
    {"När ska protokollet justeras?", "By when are the minutes approved?"},
    {"När ska justeringen tillkännages?", "By when is the approval of the minutes announced?"},
    {"Visar protokollet vad det måste?", "Do the minutes show what they have to?"},
    {"Får någon reservera sig?", "May somebody enter a reservation?"},
    {"Vilka ersättare tjänstgör?", "Which alternates serve?"},
    {"council (fullmäktige), committee (nämnd) eller sub-committee (utskott)",
     "council, committee or sub-committee"},
    {"platser, som fullmäktige har bestämt dem", "seats, as council has fixed them"},
    {"ledamöter i rummet", "members in the room"},
    {"tjänstgörande ersättare i rummet, utöver ledamöterna",
     "serving alternates in the room, beside the members"},
    {"de som deltar på distans, utöver de andra", "those who take part remotely, beside the others"},
    {"av dem i rummet: jäviga och inte ersatta", "of those in the room: disqualified and not replaced"},
    {"detsamma, av dem på distans", "the same, of the remote ones"},
    {"utskott: hur många dess arbetsordning kräver",
     "sub-committee: how many its rules of procedure demand"},
    {"fullmäktige har beslutat att ledamöter får delta på distans",
     "council has decided that members may take part remotely"},
    {"till och med 2026-06-30: ljud och bild i realtid, alla ser och hör varandra",
     "until 2026-06-30: live sound and picture, all see and hear each other"},
    {"från 2026-07-01: ljud och bild i realtid, och ordföranden kan se till vilka som deltar och att "
     "de kan följa mötet",
     "from 2026-07-01: live sound and picture, and the chair can make sure who takes part and that "
     "they can follow"},
    {"fullmäktige: av dem på distans, de i presidiet",
     "council: of the remote ones, its presidium"},
    {"fullmäktige: ledamoten hör till presidiet", "council: the member is of its presidium"},
    {"Deltar en ledamot som inte är i rummet?", "Does a member who is not in the room take part?"},
    {"matter (ärende, förval); fullmäktige: answers, svar på interpellationer och frågor; nämnd: "
     "challenge, en jävsfråga",
     "matter (default); council: answers to interpellations and questions; committee: a challenge "
     "for disqualification"},
    {"fullmäktige har beslutat att färre får höra svar",
     "council has decided that fewer may hear answers"},
    {"utan olägligt uppskov", "without inconvenient delay"},
    {"sammanträdets dag; dagar före 2018 är inte modellerade",
     "day of the meeting; days before 2018 are not modelled"},
    {"röster för, ordförandens medräknad", "votes for, the chair's included"},
    {"röster mot", "votes against"},
    {"vart ordförandens egen röst gick", "where the chair's own vote went"},
    {"ordinary (vanlig, förval), election (val) eller hiring (anställning)",
     "ordinary (default), election or hiring"},
    {"lagen kräver mer än flest röster; nej om inget sägs",
     "law demands more than the most votes; taken as no when not said"},
    {"member (ledamot, förval) eller chair (ordförande)", "member (default) or chair"},
    {"ordförande: ärendet kan inte avgöras utan den rösten",
     "chair: the matter cannot be decided without that vote"},
    {"ärendet är myndighetsutövning mot någon enskild",
     "the matter is exercise of authority against an individual"},
    {"deltog i handläggningen av ärendet", "took part in handling the matter"},
    {"ledamöter och tjänstgörande ersättare på plats", "members and serving alternates present"},
    {"av dem: begär det, eller röstar för det", "of them: ask for it, or vote for it"},
    {"röster mot, om det gick till omröstning", "votes against, if it was put to the vote"},
    {"ordinary (vanligt, förval), election (val) eller extra-election (extra val, fullmäktige)",
     "ordinary (default), election or extra-election (council)"},
    {"en minoritet har fått det bordlagt eller återremitterat förut; nej om inget sägs",
     "a minority has had it tabled or remitted before; taken as no when not said"},
    {"extra val: det tas upp för första gången",
     "extra election: it is taken up for the first time"},
    {"other (annat, förval), election (val), resignation (avsägelse), term-or-size (nämnds tid eller "
     "storlek), extra-election (extra val), audit-report (revisionsberättelse), revocation "
     "(återkallelse efter vägrad ansvarsfrihet), citizens-proposal (medborgarförslag lämnas över)",
     "other (default), election, resignation, term-or-size (of a committee), extra-election, "
     "audit-report, revocation (after refused discharge), citizens-proposal (handing it over)"},
    {"nobody (ingen), board (styrelsen), committee (annan nämnd) eller drafting-body (beredning "
     "ensam)",
     "nobody, board, committee (another) or drafting-body (alone)"},
    {"ärendet rör den beredande nämndens område",
     "the matter touches the preparing committee's area"},
    {"beredning: en nämnd vars område det rör kunde yttra sig",
     "drafting body: a committee whose area it touches could comment"},
    {"styrelsen kunde yttra sig", "the executive board could comment"},
    {"ett förslag har lagts fram", "a proposal has been put"},
    {"nyvalt fullmäktige, det år då allmänna val hölls",
     "newly elected council, in the year of a general election"},
    {"revisionsberättelse: från de ansvariga; ja om ingen krävs",
     "audit report: from those accountable; yes where none is due"},
    {"revisionsberättelse: de och deras sakkunniga kunde yttra sig",
     "audit report: they and their experts could comment"},
    {"ärendet är brådskande", "the matter is urgent"},
    {"av dem: är ense om beslutet", "of them: agree on the decision"},
    {"ärendet kungjordes i tid", "the matter was announced in time"},
    {"av dem: beslutar att ta upp det nu", "of them: decide to take it up now"},
    {"som ordföranden ser det", "as the chair sees it"},
    {"som ordföranden ser det skulle det leda till ett olagligt beslut",
     "as the chair sees it, it would lead to an unlawful decision"},
    {"fullmäktige har beslutat att det ändå ställs",
     "council has decided that it is put all the same"},
    {"nämndens ledamöter", "the committee's members"},
    {"av dem: begär ett sammanträde", "of them: ask for a meeting"},
    {"ordföranden anser att ett sammanträde behövs", "the chair finds a meeting needed"},
    {"announcement (kungörelse på anslagstavlan, förval) eller summons (kallelse)",
     "announcement on the notice board (default) or summons"},
    {"sammanträdets första dag", "first day of the meeting"},
    {"dagen då det gjordes", "day on which it was done"},
    {"det rör ett ärende för brådskande för att kungöras en vecka före",
     "it is about a matter too urgent to be announced a week before"},
    {"sammanträdets sista dag", "last day of the meeting"},
    {"dagen då det justerades", "day on which they were approved"},
    {"dagen då protokollet justerades", "day on which the minutes were approved"},
    {"dagen då det tillkännagavs", "day on which that was announced"},
    {"protokoll fördes, på ordförandens ansvar", "minutes were kept, the chair answering for them"},
    {"vilka som tjänstgjorde och vilka ärenden som handlades",
     "who served, and which matters were handled"},
    {"för varje ärende: förslag, omröstningar, beslut, vilka som deltog, reservationer",
     "of each matter: proposals, votes, decisions, who took part, reservations"},
    {"fullmäktige: interpellationer och frågor som ställts och besvarats",
     "council: interpellations and questions put and answered"},
    {"en förtroendevald, ingen anställd", "an elected representative, no employee"},
    {"deltog i avgörandet av ärendet", "took part in deciding the matter"},
    {"anmäldes innan sammanträdet avslutades", "notified before the meeting was closed"},
    {"platser för ledamöter som inte tjänstgör", "places of members who do not serve"},
    {"ordningen som de skrivs i är den beslutade",
     "the order in which they are written is the one decided"},
    {"nämnd: fullmäktige låter den som har börjat tjänstgöra fortsätta",
     "committee: council lets whoever has begun to serve go on"},
    {"en ersättare, i ordning; kan upprepas: present (på plats), serving (har börjat), absent "
     "(frånvarande), disqualified (jävig) eller perhaps-disqualified (kanske jävig)",
     "an alternate, in order; may be repeated: present, serving (has begun to), absent, disqualified "
     "or perhaps-disqualified"},
    {"högst så många kan vara där som det finns platser, och vara jäviga som är där; fullmäktige "
     "har ett udda antal platser (5:5); presidium på distans är fullmäktiges; svar är fullmäktiges, en "
     "jävsfråga en nämnds, --required ett utskotts",
     "at most as many may be there as there are seats, and be disqualified as are there; council has "
     "an odd number of seats (5:5); the remote presidium is council's; answers are council's, a "
     "challenge a committee's, --required a sub-committee's"},
    {"ordförandens röst räknas på den sida som den gick till",
     "the chair's vote is counted on the side that it went to"},
    {"någon måste vara på plats, var och en begär eller röstar en gång, ordförandens röst räknas, "
     "och ett extra val är fullmäktiges",
     "somebody has to be present, each asks or votes once, the chair's vote is counted, and an extra "
     "election is council's"},
    {"högst så många är ense som är på plats", "at most as many agree as are present"},
    {"högst så många begär det som det finns ledamöter", "at most as many ask as there are members"},
    {"ett protokoll justeras inte före sammanträdet", "minutes are not approved before the meeting"},
    {"en justering tillkännages inte innan den har gjorts",
     "an approval is not announced before it is given"},
});
// clang-format on

} // namespace mandat::cli
