// SPDX-License-Identifier: MIT
#pragma once
// The glossary of the law's enumerations (layer 2): see domain/terms.hpp.

#include <mandat/domain/terms.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/law/special_statutes.hpp>

#include <array>

namespace mandat {

inline constexpr auto effect_terms = std::to_array<term<effect>>({
    {effect::permits, "permits", {"tillåter", "permits"}},
    {effect::forbids, "forbids", {"förbjuder", "forbids"}},
    {effect::obliges, "obliges", {"kräver", "obliges"}},
    {effect::classifies, "classifies", {"anger slag", "classifies"}},
    {effect::computes, "computes", {"räknar ut", "computes"}},
});
[[nodiscard]] constexpr const term<effect>& term_for(effect value) noexcept {
    return detail::term_in(effect_terms, value);
}

inline constexpr auto confidence_terms = std::to_array<term<confidence>>({
    {confidence::text_read, "text_read", {"lagtexten", "the statute"}},
    {confidence::guidance, "guidance", {"vägledning", "guidance"}},
    {confidence::interpretation, "interpretation", {"egen läsning", "own reading"}},
    {confidence::unverified, "unverified", {"overifierad", "unverified"}},
});
[[nodiscard]] constexpr const term<confidence>& term_for(confidence value) noexcept {
    return detail::term_in(confidence_terms, value);
}

inline constexpr auto bearing_terms = std::to_array<term<bearing>>({
    {bearing::applied, "applied", {"tillämpas", "applied"}},
    {bearing::informative, "informative", {"upplysning", "informative"}},
});
[[nodiscard]] constexpr const term<bearing>& term_for(bearing value) noexcept {
    return detail::term_in(bearing_terms, value);
}

inline constexpr auto special_kind_terms = std::to_array<term<special_kind>>({
    {special_kind::ban, "ban", {"får inte delegeras", "may not be delegated"}},
    {special_kind::only_sub_committee,
     "only_sub_committee",
     {"bara till ett utskott", "only to a sub-committee"}},
    {special_kind::direct, "direct", {"befogenhet direkt av lagen", "power straight from the act"}},
    {special_kind::direct_if_urgent,
     "direct_if_urgent",
     {"befogenhet direkt av lagen när nämnden inte kan avvaktas",
      "power straight from the act when the committee cannot be awaited"}},
    {special_kind::transfer, "transfer", {"lämnas över på annat sätt", "handed over otherwise"}},
    {special_kind::unread, "unread", {"texten är inte läst", "text not read"}},
});
[[nodiscard]] constexpr const term<special_kind>& term_for(special_kind value) noexcept {
    return detail::term_in(special_kind_terms, value);
}

} // namespace mandat
