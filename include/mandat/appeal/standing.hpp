// SPDX-License-Identifier: MIT
#pragma once
// Who may appeal (layer 4).

#include <mandat/appeal/route.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/model/matter.hpp>

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace mandat {

enum class appellant : std::uint8_t {
    nobody,
    member, ///< medlem of the region
    /// of a joint committee: of any cooperating party; of a federation: and its own members
    member_of_any_party,
    supplier_harmed,  ///< leverantör that considers itself harmed or at risk
    supplier_refused, ///< leverantör that was refused
    requester,        ///< whoever asked for the document
    party,            ///< whom the decision concerns, where it went against them
    as_statute_says,  ///< the special statute names them
};

inline constexpr auto appellant_terms = std::to_array<term<appellant>>({
    {appellant::nobody, "nobody", {"ingen", "nobody"}},
    {appellant::member,
     "member",
     {"varje medlem av regionen: den som är folkbokförd, äger fast egendom eller ska betala "
      "kommunalskatt i en kommun där, och vissa EU-medborgare som bor där",
      "every member of the region: whoever is registered as resident, owns real property or is "
      "liable to municipal tax in a municipality there, and certain EU citizens living there"}},
    {appellant::member_of_any_party,
     "member_of_any_party",
     {"varje medlem av någon av de samverkande kommunerna och regionerna; i ett kommunalförbund "
      "också förbundets egna medlemmar",
      "every member of any of the cooperating municipalities and regions; in a local federation "
      "also the federation's own members"}},
    {appellant::supplier_harmed,
     "supplier_harmed",
     {"en leverantör som anser sig ha lidit eller kunna lida skada",
      "a supplier that considers itself harmed or at risk of harm"}},
    {appellant::supplier_refused,
     "supplier_refused",
     {"den leverantör som fått avslag", "the supplier that was refused"}},
    {appellant::requester,
     "requester",
     {"den som begärde ut handlingen", "whoever asked for the document"}},
    {appellant::party,
     "party",
     {"den som beslutet angår, om det gått honom eller henne emot",
      "whoever the decision concerns, where it went against them"}},
    {appellant::as_statute_says,
     "as_statute_says",
     {"den som den särskilda lagen anger", "whoever the special statute names"}},
});
[[nodiscard]] constexpr const term<appellant>& term_for(appellant value) noexcept {
    return detail::term_in(appellant_terms, value);
}

struct standing_rule {
    appellant who = appellant::nobody;
    std::string_view in_words{}; ///< the special statute's own, from the data; empty otherwise
    std::vector<const rule*> by{};
};

/// @param several  the body is a gemensam nämnd or a kommunalförbund's
/// @law            KL 1:5-6, 13:1, LOU 20:4, TF 2:19, FL 42 §
[[nodiscard]] inline standing_rule standing_of(appeal_route route, bool several,
                                               const special_appeal* statute = nullptr) {
    using detail::cite;
    switch (route) {
    case appeal_route::none: return {};
    case appeal_route::legality_review:
        return {
            several ? appellant::member_of_any_party : appellant::member, {}, {cite("KL-13-1")}};
    case appeal_route::procurement_review:
        return {appellant::supplier_harmed, {}, {cite("LOU-20-4")}};
    case appeal_route::lov_rectification:
        return {appellant::supplier_refused, {}, {detail::warn_by("LOV-10-1")}};
    case appeal_route::document_appeal: return {appellant::requester, {}, {cite("TF-2-19")}};
    case appeal_route::administrative_appeal:
        if (statute != nullptr && !statute->standing.empty())
            return {appellant::as_statute_says, statute->standing, {cite("KL-13-3")}};
        return {appellant::party, {}, {cite("FL-42")}};
    }
    return {};
}

/// What makes a member of a region. @law KL 1:5-6, 13:1
struct membership {
    answer resident = answer::unknown;            ///< folkbokförd in one of its municipalities
    answer owns_property = answer::unknown;       ///< owns real property there; a company may
    answer liable_to_tax = answer::unknown;       ///< to municipal tax there
    answer eu_citizen_resident = answer::unknown; ///< one of certain EU citizens living there
};
/// One of the four is enough; unknown until one is yes or all are no. To be employed
/// there is not one of them.
// Unsettled: on which day one must be a member; the caller says which day's facts are given.
[[nodiscard]] constexpr answer is_member(const membership& known) noexcept {
    const auto most = [](answer left, answer right) {
        if (left == answer::yes || right == answer::yes) return answer::yes;
        return left == answer::no && right == answer::no ? answer::no : answer::unknown;
    };
    return most(most(known.resident, known.owns_property),
                most(known.liable_to_tax, known.eu_citizen_resident));
}

} // namespace mandat
