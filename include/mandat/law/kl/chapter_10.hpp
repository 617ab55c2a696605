// SPDX-License-Identifier: MIT
#pragma once
// Kommunallagen (2017:725), chapter 10: affairs handed to others (layer 2).

#include <mandat/law/recording.hpp>

#include <array>

namespace mandat::detail {

// clang-format off
inline constexpr auto kl_chapter_10 = std::to_array<rule>({
    // ---- Överlämnande
    // 1 §  Handing over an operation is not delegation: no power under 6 kap. 37 § passes with it.
    {.id = "KL-10-1", .source = kl(10, 1), .does = effect::permits, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Bara fullmäktige kan lämna en angelägenhet till någon utanför, och myndighetsutövning bara med stöd i lag",
               "Only council may hand an affair to an outsider, and exercise of authority only on the basis of law"},
     .needs = {"om angelägenheten innefattar myndighetsutövning",
               "whether the affair includes exercise of authority"}},
    // ---- Privata utförare
    {.id = "KL-10-8", .source = kl(10, 8), .does = effect::obliges, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Regionen kontrollerar och följer upp det privata utförare gör åt den",
               "The region checks and follows up what private providers do for it"}},
    {.id = "KL-10-9", .source = kl(10, 9), .does = effect::obliges, .use = bearing::informative, .wordings = kl_of_2019,
     .title = {"Avtalet med en privat utförare ger regionen information till allmänheten",
               "The contract with a private provider gives the region information for the public"}},
});
// clang-format on

} // namespace mandat::detail
