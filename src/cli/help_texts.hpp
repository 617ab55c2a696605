// SPDX-License-Identifier: MIT
#pragma once
// The lines of help in Swedish, beside the English ones that commands give (the tool, private).
// Those of meetings and of appeals have headers of their own.

#include <mandat/domain/wording.hpp>

#include <array>

namespace mandat::cli {

// clang-format off
inline constexpr auto help_texts = std::to_array<phrase>({
    // -------------------------------------------------------------------------------- all commands
    {"mandat: vem som får besluta vad i en svensk region, sedan när, och varför",
     "mandat: who may decide what in a Swedish region, since when, and why"},
    {"Skriv ut den här hjälpen", "Print this help message and exit"},
    {"Skriv ut programmets version", "Display program version information and exit"},
    {"Slutkoder: 0 ja, 1 nej (eller en tom lista), 2 beror på, 64 fel bruk, 65 fel i uppgifterna, "
     "70 vårt fel, 74 läsning eller skrivning.",
     "Exit codes: 0 yes, 1 no (or an empty list), 2 depends, 64 usage, 65 bad data, 70 our fault, "
     "74 input/output."},
    {"`mandat KOMMANDO --help` berättar om varje kommando, med ett exempel.",
     "`mandat COMMAND --help` tells of each command, with an example."},
    {"Exempel:", "Example:"},
    {"mapp med TOML-filer", "folder of TOML files"},
    {"ett dokument för program i stället för text", "a document for programs instead of text"},
    {"textens språk: sv (förval) eller en", "language of the text: sv (default) or en"},
    {"text (förval), md eller json", "text (default), md or json"},

    // --------------------------------------------------------------------------------- who may what
    {"Får X besluta ärende M dag D? Svaret i korthet, och en slutkod",
     "May X decide matter M on day D? The answer in short, and an exit code"},
    {"Detsamma, med kedjan, lagen, vad som ska bedömas och vem som får i stället",
     "The same, with the chain, the law, what to assess and who may instead"},
    {"Vem får besluta ärende M dag D, lägsta nivån först?",
     "Who may decide matter M on day D, lowest level first?"},
    {"Vad får X besluta dag D, inom vilka gränser?",
     "What may X decide on day D, within which limits?"},
    {"Vem får besluta vad, och inom vilka gränser: hela regionen, dag för dag",
     "Who may decide what, and within which limits: the whole region, day by day"},
    {"En rad ger rätt att besluta bara inom alla sina gränser; `limits` i csv har dem i ord, och "
     "lowest_ore och highest_ore beloppen.",
     "A row may decide only within all its limits; `limits` in csv has them in words, and lowest_ore "
     "and highest_ore the amounts."},
    {"svg ritar en bild för varje organ vars makt det gäller, under varandra.",
     "svg draws one picture for each body whose power it is, one below the other."},
    {"bara ett organs makt: dess egen och vad det har delegerat",
     "the power of one body alone: its own and what it has delegated"},
    {"bara vad som vilar på en delegationsordning, med id; utan organens egen makt",
     "what rests on one delegation order alone, by id; without bodies' own power"},
    {"Utan belopp, enhet, område eller tid räknas alla upp, med gränserna som de får besluta inom.",
     "Without amount, unit, area or length of time everyone is listed, with the limits under which "
     "they may."},
    {"Jäv är en persons: nämn den med --hindered, eller fråga `mandat check --who DEN --fact "
     "disqualified=yes`.",
     "That somebody is disqualified is one person's: name them with --hindered, or ask `mandat check "
     "--who THEM --fact disqualified=yes`."},
    {"Organisationen, eller en delegationsordning, som tabell eller bild",
     "The organisation, or a delegation order, as a table or a chart"},
    {"befattning, organ eller person, med id eller namn", "post, body or person, by id or name"},
    {"ärende, med id, namn eller punkt: rs/7.6", "matter, by id, by name or by point: rs/7.6"},
    {"beslutets dag, som 2024-03-12", "day of the decision, as 2024-03-12"},
    {"beslutets klockslag, som 13:05", "local time of the decision, as 13:05"},
    {"belopp i kronor utan moms, som 200000 eller \"200 000,50\"",
     "amount in kronor excluding VAT, as 200000 or \"200 000,50\""},
    {"vad beloppet räknas för: beslut (förval), avtal eller år",
     "what the amount is counted for: beslut (default), avtal or år"},
    {"hur länge beslutet gäller, som \"3 månader\"", "how long the decision lasts, as \"3 månader\""},
    {"enhet som beslutet rör", "unit that the decision concerns"},
    {"geografiskt område som det rör", "geographic area that it concerns"},
    {"en jurist har funnit att inget av KL 6:38 första stycket eller 5:1 är tillämpligt",
     "a jurist has found that nothing of KL 6:38 first paragraph or 5:1 applies"},
    {"vad en människa har bedömt; kan upprepas", "what a human has assessed; may be repeated"},
    {"befattning, organ eller person som är frånvarande eller jävig (VEM=no: är det inte); kan upprepas",
     "a post, body or person who is absent or disqualified (WHO=no: is not); may be repeated"},
    {"vem som får besluta belopp över detta (ett öre mer)",
     "who may decide amounts above this (an öre more than it)"},
    {"den dagen ensam", "that day alone"},
    {"från och med den dagen", "from that day on"},
    {"till och med den dagen", "through that day"},
    {"en befattning eller ett organ, med id eller namn", "one post or body alone, by id or name"},
    {"ett ärende, med id, namn eller punkt: rs/7.6",
     "one matter alone, by id, by name or by point: rs/7.6"},
    {"text (förval), md, csv, eller svg av en dag", "text (default), md, csv, or svg of one day"},
    {"Utan dagar: från 2018, det första år vars lag är modellerad.",
     "Without days: from 2018, the first year whose law is modelled, on."},
    {"en delegationsordnings id; utan det, organisationen",
     "a delegation order's id; without it, the organisation"},
    {"text (förval), md, dot, svg, eller facts: uppgifterna som Prolog-fakta",
     "text (default), md, dot, svg, or facts: the data as Prolog facts"},

    // ------------------------------------------------------------------------------------- the law
    {"Lagreglerna som svaren vilar på: lydelser, vad som ska bedömas, var de används",
     "The rules of law that answers rest on: wordings, facts to assess, where they are used"},
    {"en regel och dess delar: ett id (KL-6-38-1, DOC-JOINT), ett lagrum som det skrivs "
     "(\"KL 6:38\", \"6:38 p. 3\", \"44 § förvaltningslagen\"; kommunallagen där ingen lag nämns), "
     "ett kapitel (\"KL 6 kap.\") eller en lag (LOU)",
     "a rule and its parts: an id (KL-6-38-1, DOC-JOINT), a section as it is cited (\"KL 6:38\", "
     "\"6:38 p. 3\", \"44 § förvaltningslagen\"; kommunallagen where no act is named), a chapter "
     "(\"KL 6 kap.\") or an act (LOU)"},
    {"Villkoren som --fact tar: vart och ett med sin fråga till en människa och sin regel",
     "The facts that --fact takes: each with its question to a human and its rule"},
    {"mapp med TOML-filer: regionens egna villkor också",
     "folder of TOML files: the region's own facts, too"},

    // ----------------------------------------------------------------------------- lint, test, file
    {"Vad som är olagligt, verkningslöst, troligen fel eller inte sagt i ett paket",
     "What is unlawful, without effect, likely wrong or not said in a bundle"},
    {"vad som gäller den dagen; utan den, all tid", "what holds on that day; without it, over all time"},
    {"text (förval), json, sarif eller md", "text (default), json, sarif or md"},
    {"det lindrigaste fynd som fäller körningen: error (fel, förval) eller warning (varning)",
     "the least grave finding that fails the run: error (default) or warning"},
    {"vad en kod betyder, med lag och exempel, eller `all`, alla som Markdown; behöver inget paket",
     "what a code means, with the law and examples, or `all` of them as Markdown; needs no bundle"},
    {"Slutkod: 0 när inget som --fail-on fäller är kvar utan att vara tystat, annars 1.",
     "Exit code: 0 when nothing at or above --fail-on is left that is not suppressed, 1 otherwise."},
    {"Har frågorna i FILE… de svar som de väntar sig?",
     "Do the questions in FILE… have the answers that they expect?"},
    {"filer med tabeller [[test]]", "files of [[test]] tables"},
    {"där policy.toml ligger utanför paketet och säger",
     "where policy.toml lies outside of the bundle and says"},
    {"  expect = \"ja\"            # ja, nej eller \"beror på\"",
     "  expect = \"ja\"            # ja, nej or \"beror på\""},
    {"och kan lägga till name, at, per, for, unit, area, facts = { … }, assessed,",
     "and may add name, at, per, for, unit, area, facts = { … }, assessed,"},
    {"hindered = { … }, reason, rule, assess = [ … ], id, source och region.",
     "hindered = { … }, reason, rule, assess = [ … ], id, source and region."},
    {"Slutkod: 0 när alla har det, annars 1.", "Exit code: 0 when all have, 1 otherwise."},
    {"Ett paket som en fil, som program öppnar och frågar utan att tolka",
     "A bundle as one file that a program opens and asks without parsing"},
    {"filen att skriva, - för standard ut; en gammal står kvar tills den nya är hel",
     "the file to write, - for standard output; an old one stays until it is whole"},
    {"Ett program öppnar den med mandat::snapshot::open (mandat/io/snapshot.hpp).",
     "A program opens it with mandat::snapshot::open (mandat/io/snapshot.hpp)."},

    // -------------------------------------------------------------------------------- days and times
    {"Sista dagen i en lagstadgad tid, och hur den räknas; utan en tid, alla som finns",
     "The last day of a statutory time, and how it is counted; without a time, all that there are"},
    {"den lagstadgade tiden, med sin regel: kl-13-5", "the statutory time, by its rule: kl-13-5"},
    {"dagen som den räknas från, eller en tidpunkt med sin zon: 2026-08-31T23:30Z",
     "the day that it is counted from, or a point of time with its zone: 2026-08-31T23:30Z"},
    {"alla lagstadgade tider", "all statutory times"},
    {"tillkännagivande på en annan tavla (kl-13-5), eller elektronisk underrättelse till en annan "
     "anbudsgivare (lou-20-1, lou-20-12); kan upprepas; unknown där dagen inte är känd",
     "announcement on another board (kl-13-5), or electronic notice to another tenderer (lou-20-1, "
     "lou-20-12); may be repeated; unknown where the day is not known"},
    {"en underrättelse på annat sätt än elektroniskt (lou-20-1, lou-20-12); kan upprepas",
     "a notice sent otherwise than electronically (lou-20-1, lou-20-12); may be repeated"},
    {"sista dagen i en längre avtalsspärr, som underrättelsen anger den (lou-20-1)",
     "the last day of a longer standstill, as the notice states it (lou-20-1)"},
    {"dagen då tillkännagivandet togs ned (kl-13-5)",
     "day on which the announcement was taken down (kl-13-5)"},
    {"Slutkod: 0 dagen är känd, 1 tillkännagivandet togs ned för tidigt, 2 en människa måste säga "
     "eller bekräfta något.",
     "Exit code: 0 the day is known, 1 the announcement was taken down too early, 2 a human has to "
     "say or to confirm something."},
    {"Ett års stängda dagar, då ingen lagstadgad tid slutar, och varför de är stängda",
     "The closed days of a year, on which no statutory time ends, and why they are closed"},
    {"ett år från 1990 till 2199, eller flera: 2024-2030",
     "a year from 1990 to 2199, or several: 2024-2030"},
    {"en kalender att prenumerera på (RFC 5545): helgdagar och aftnar",
     "a calendar to subscribe to (RFC 5545): holidays and eves"},
    {"med --ical: vanliga lördagar och söndagar också",
     "with --ical: plain Saturdays and Sundays too"},

    // ------------------------------------------------------------------------- what a word should be
    {"en dag från 1990 till 2199; skriv den som 2024-03-12",
     "a day from 1990 to 2199; write it as 2024-03-12"},
    {"ett klockslag; skriv det som 13:05", "a time of day; write it as 13:05"},
    {"en tidslängd; skriv den som \"3 månader\" eller \"90 dagar\"",
     "a length of time; write it as \"3 månader\" or \"90 dagar\""},
    {"ett belopp i kronor; skriv det som 200000 eller \"200 000,50\"",
     "an amount in kronor; write it as 200000 or \"200 000,50\""},
});
// clang-format on

} // namespace mandat::cli
