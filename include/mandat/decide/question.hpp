// SPDX-License-Identifier: MIT
#pragma once
// The question that is asked: may X decide matter M on day D? (layer 3)

#include <mandat/decide/hindrance.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/model/delegation.hpp>

#include <cstdint>
#include <optional>
#include <type_traits>

namespace mandat {

/// Plain data. Ids and fact slots are those of the governance whose generation it carries.
///
/// A default question asks of nobody and is answered no.
struct question {
    std::uint32_t generation = 0;
    subject who{}; ///< a post, an organ or a person
    matter_id matter{};
    date on = no_day;                ///< the day of the decision, Swedish civil time
    std::optional<time_of_day> at{}; ///< local time, where it is known
    std::optional<money> amount{};   ///< excluding VAT
    amount_basis counted = amount_basis::not_stated; ///< what the amount is counted for
    std::optional<duration> lasting{};
    unit_id unit{}; ///< the unit that the decision concerns
    area_id area{};
    asserted_facts facts{};
    hindrances hindered{}; ///< of single posts; beats `delegate_hindered`, which names nobody

    /// The same, where the caller's jurist has found that nothing of KL 6:38 first paragraph or 5:1
    /// applies; what was said of a fact stands.
    [[nodiscard]] constexpr question assessed() const noexcept {
        auto made = *this;
        made.facts = mandat::assessed(facts);
        return made;
    }
};
static_assert(std::is_trivially_copyable_v<question>);

} // namespace mandat
