// SPDX-License-Identifier: MIT
#pragma once
// Where the conditions of a sub-delegation contradict those that its head received (layer 5, private).
//
// Both apply, so that a condition which is not repeated still holds: only what speaks against it counts.

#include <mandat/domain/amount.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <type_traits>
#include <vector>

namespace mandat::detail {

struct contradiction {
    enum class kind : std::uint8_t {
        excludes_required, ///< rules out a fact that the head needs
        requires_excluded, ///< needs a fact that rules the head out
        lasts_longer,
        heard_for_endorsed, ///< lets the users comment where they have to endorse
        other_instrument,
        fewer_exceptions, ///< lists exceptions and leaves out one of the head's
    };
    kind how{};
    named_fact fact{};
    matter_id matter{};
};

template<class Fact>
[[nodiscard]] named_fact as_named(Fact fact) {
    if constexpr (std::is_same_v<Fact, legal_fact>)
        return {fact, {}};
    else
        return {std::nullopt, fact};
}
template<class Fact>
void add_common(std::vector<contradiction>& found, contradiction::kind how,
                const std::vector<Fact>& given, const std::vector<Fact>& received) {
    for (const auto fact : given)
        if (std::find(received.begin(), received.end(), fact) != received.end())
            found.push_back({.how = how, .fact = as_named(fact)});
}

/// What the terms given on of a matter say against the terms received.
[[nodiscard]] inline std::vector<contradiction> contradictions(const governance& of,
                                                               matter_id given_on,
                                                               const terms& given,
                                                               const terms& received) {
    using kind = contradiction::kind;
    std::vector<contradiction> found;
    if (given.longest && received.longest &&
        fits(*given.longest, *received.longest) == std::optional{false})
        found.push_back({.how = kind::lasts_longer});
    if (given.instrument.is_valid() && received.instrument.is_valid() &&
        given.instrument != received.instrument)
        found.push_back({.how = kind::other_instrument});
    for (const auto kept_back : received.excepted) {
        const bool repeated =
            given.excepted.empty() ||
            std::any_of(given.excepted.begin(), given.excepted.end(),
                        [&](matter_id one) { return of.is_kind_of(kept_back, one); });
        if (!repeated && kept_back != given_on && of.is_kind_of(kept_back, given_on))
            found.push_back({.how = kind::fewer_exceptions, .matter = kept_back});
    }
    add_common(found, kind::excludes_required, given.excluded, received.required);
    add_common(found, kind::excludes_required, given.excluded_legal, received.required_legal);
    add_common(found, kind::requires_excluded, given.required, received.excluded);
    add_common(found, kind::requires_excluded, given.required_legal, received.excluded_legal);
    if (received.handed_back == hand_back::must)
        add_common(found, kind::requires_excluded, given.required, received.handed_back_when);
    if (received.users == users_say::endorsed && given.users == users_say::heard)
        found.push_back({.how = kind::heard_for_endorsed});
    return found;
}

} // namespace mandat::detail
