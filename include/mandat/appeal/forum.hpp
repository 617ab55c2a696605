// SPDX-License-Identifier: MIT
#pragma once
// Who tests an appeal, where it is handed in, and what becomes of one that comes to
// the wrong place (layer 4).

#include <mandat/appeal/route.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/model/matter.hpp>
#include <mandat/model/region.hpp>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace mandat {

enum class court_kind : std::uint8_t {
    none,
    administrative_court, ///< förvaltningsrätten
    court_of_appeal,      ///< kammarrätten, as first instance
    as_statute_says,      ///< the special statute names it
};

inline constexpr auto court_kind_terms = std::to_array<term<court_kind>>({
    {court_kind::none, "none", {"ingen", "none"}},
    {court_kind::administrative_court,
     "administrative_court",
     {"förvaltningsrätten", "the administrative court"}},
    {court_kind::court_of_appeal,
     "court_of_appeal",
     {"kammarrätten", "the administrative court of appeal"}},
    {court_kind::as_statute_says,
     "as_statute_says",
     {"den instans som den särskilda lagen anger", "the instance that the special statute names"}},
});
[[nodiscard]] constexpr const term<court_kind>& term_for(court_kind value) noexcept {
    return detail::term_in(court_kind_terms, value);
}

enum class filing : std::uint8_t {
    nowhere,
    court,     ///< ges in till domstolen
    authority, ///< ges in till den myndighet som beslutade
};

inline constexpr auto filing_terms = std::to_array<term<filing>>({
    {filing::nowhere, "nowhere", {"ingenstans", "nowhere"}},
    {filing::court, "court", {"domstolen", "the court"}},
    {filing::authority, "authority", {"den myndighet som beslutade", "the deciding authority"}},
});
[[nodiscard]] constexpr const term<filing>& term_for(filing value) noexcept {
    return detail::term_in(filing_terms, value);
}

/// Where an appeal goes.
struct forum {
    court_kind court = court_kind::none;
    std::string_view name{}; ///< of the court; empty where the region's data does not tell
    filing filed_with = filing::nowhere;
    bool other_place_in_time = false; ///< one that reaches the other of the two in time is tested
    std::vector<const rule*> by{};
};

/// One forum a route, whatever the act.
///
/// @param statute  what the matter's own statute says, for administrative appeal; null where
///                 there is none
/// @law            KL 13:1, 13:4, 13:6, LOU 20:5, OSL 6:8, FL 40 and 43 §§
[[nodiscard]] inline forum forum_of(appeal_route route, const region& of,
                                    const special_appeal* statute = nullptr) {
    using detail::cite;
    switch (route) {
    case appeal_route::none: return {};
    case appeal_route::legality_review:
        return {court_kind::administrative_court,
                of.administrative_court,
                filing::court,
                true,
                {cite("KL-13-1"), cite("KL-13-4"), cite("KL-13-6")}};
    case appeal_route::procurement_review:
        return {court_kind::administrative_court,
                of.administrative_court,
                filing::court,
                false,
                {cite("LOU-20-5")}};
    case appeal_route::lov_rectification:
        return {court_kind::administrative_court,
                of.administrative_court,
                filing::court,
                false,
                {detail::warn_by("LOV-10-3")}};
    case appeal_route::document_appeal:
        return {court_kind::court_of_appeal,
                of.court_of_appeal,
                filing::authority,
                true,
                {cite("OSL-6-8"), cite("FL-43"), cite("FL-45")}};
    case appeal_route::administrative_appeal:
        if (statute != nullptr && !statute->forum.empty())
            return {court_kind::as_statute_says,
                    statute->forum,
                    filing::authority,
                    true,
                    {cite("FL-43"), cite("FL-45")}};
        return {court_kind::administrative_court,
                of.administrative_court,
                filing::authority,
                true,
                {cite("FL-40"), cite("FL-43"), cite("FL-45")}};
    }
    return {};
}

} // namespace mandat
