// SPDX-License-Identifier: MIT
#pragma once
// What a decision is that whoever took it had no power to take (layer 4).
//
// It exists until a court quashes it: that nobody finds the power takes away nobody's right to have
// it tested.

#include <mandat/appeal/route.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/model/delegation.hpp>

#include <algorithm>
#include <optional>

namespace mandat {

/// That a ruling denies the decider's power.
struct lacking_power {
    reason_code because = reason_code::none;
    const rule* by = nullptr;   ///< null where the region's own words deny it
    bool given_nothing = false; ///< no grant of the matter reaches the decider at all
};

namespace detail {

/// A no that only says what the question or the data lacks is no finding on the decision.
[[nodiscard]] constexpr bool is_for_want_of_data(reason_code because) noexcept {
    const auto asked =
        because >= reason_code::stale_question && because <= reason_code::base_amount_unknown;
    return asked || because == reason_code::no_evidence_before ||
           because == reason_code::period_not_known;
}

} // namespace detail

/// What the ruling says against the power; nothing where it is a yes, open, or a no for want of
/// data.
[[nodiscard]] inline std::optional<lacking_power> lacking_power_by(const ruling& found) {
    if (found.verdict != verdict::not_authorised) return std::nullopt;
    const auto against =
        std::find_if(found.reasons.begin(), found.reasons.end(), [](const reason& one) {
            return one.effect == verdict::not_authorised && !detail::is_for_want_of_data(one.code);
        });
    if (against == found.reasons.end()) return std::nullopt;
    lacking_power made{.because = against->code, .by = against->rule};
    const auto is_delegated = [](const link& one) { return one.how != link::kind::organ; };
    made.given_nothing = !found.asked().who.is(subject::kind::organ) && !found.point.is_valid() &&
                         std::none_of(found.chain.begin(), found.chain.end(), is_delegated);
    return made;
}

/// The decision is the nämnd's, taken without its mandate. Where no grant at all can be traced, that
/// there is none is not certain.
/// @law HFD 2016 ref. 28
inline void take_as_lacking(acted& act, const lacking_power& found) noexcept {
    if (found.given_nothing) act.by = actor_kind::employee_without_mandate;
}
/// Whether a court would find so.
[[nodiscard]] constexpr verdict power_of(const acted& act, const lacking_power& found) noexcept {
    const bool is_open =
        found.given_nothing && act.facts[appeal_fact::instrument_delegates] != answer::no;
    return is_open ? verdict::depends : verdict::not_authorised;
}

/// What such a decision is. @law DOC-NOMANDATE, DOC-NATURE, KL 13:8 3 p.
inline constexpr phrase stands_until_quashed{
    "Beslutet finns till dess det upphävs: det räknas som nämndens, och att den som fattade det "
    "inte "
    "hade rätt till det är en grund att upphäva det (13 kap. 8 § 3).",
    "The decision exists until it is quashed: it counts as the committee's, and that whoever took "
    "it had no power to is a ground to quash it (13:8 p. 3)."};
inline constexpr const rule* rule_of_lacking_power = detail::cite("DOC-NOMANDATE");

} // namespace mandat
