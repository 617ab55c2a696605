// SPDX-License-Identifier: MIT
#pragma once
// Kommunallagen (2017:725), chapter 4: elected representatives (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto kl_chapter_4 = std::to_array<rule>({
    // ---- Ersättare
    {.id = "KL-4-22", .source = kl(4, 22), .does = effect::permits, .wordings = kl_unchanged,
     .title = {"Den ersättare som tjänstgör står i ledamotens ställe",
               "An alternate who serves stands in the member's place"},
     .needs = {"vilka ersättare som tjänstgör", "which alternates serve"}},
    // ---- Omröstning och beslut
    {.id = "KL-4-24", .source = kl(4, 24), .does = effect::computes, .wordings = kl_unchanged,
     .title = {"En ledamot, en röst", "One member, one vote"},
     .needs = {"de röstande", "who votes"}},
    {.id = "KL-4-25", .source = kl(4, 25), .does = effect::permits, .wordings = kl_unchanged,
     .title = {"Ledamöter kan avstå; ordföranden måste rösta när avgörandet hänger på det",
               "Members may abstain; the chair must vote when the outcome hangs on it"},
     .needs = {"vem som avstår", "who abstains"}},
    {.id = "KL-4-26", .source = kl(4, 26), .does = effect::obliges, .wordings = kl_unchanged,
     .title = {"Den som i en nämnd handlagt myndighetsutövning mot enskild måste vara med och avgöra",
               "A committee member who handled an exercise of authority against an individual must take part in deciding it"},
     .needs = {"om ärendet är myndighetsutövning mot enskild",
               "whether the matter is exercise of authority against an individual"}},
    // ---- Reservation
    {.id = "KL-4-27", .source = kl(4, 27), .does = effect::permits, .wordings = kl_unchanged,
     .title = {"Förtroendevalda som varit med och avgjort kan reservera sig, men bara före sammanträdets slut",
               "Elected representatives who took part in deciding may enter a reservation, but only before the meeting ends"},
     .needs = {"vem som deltog i avgörandet och när reservationen anmäldes",
               "who took part in deciding and when the reservation was notified"}},
});
// clang-format on

} // namespace mandat::detail
