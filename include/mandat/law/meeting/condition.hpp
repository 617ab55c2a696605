// SPDX-License-Identifier: MIT
#pragma once
// Ways to a yes, each with its conditions: the first that is open is taken (layer 2).

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/rule.hpp>

#include <initializer_list>
#include <optional>

namespace mandat::meeting {

/// Whether something holds, and what to ask where nobody has said.
struct condition {
    answer holds = answer::unknown;
    open_question question;
    friend constexpr bool operator==(const condition& left, const condition& right) noexcept {
        return left.question == right.question;
    }
};

/// A condition that holds by what the matter is.
[[nodiscard]] constexpr condition given_by(const rule* found) noexcept {
    return {answer::yes, {found->id, found, found->title}};
}

/// An outcome, and all that has to hold for it.
template<class Outcome>
struct possibility {
    Outcome leads_to;
    few<condition, 5> conditions{};

    constexpr void needs(const condition& one) noexcept { conditions.add(one); }
    [[nodiscard]] constexpr answer is_open() const noexcept {
        auto found = answer::yes;
        for (const auto& one : conditions) found = all_of({found, one.holds});
        return found;
    }
};

/// The first way that is open; `otherwise` when none can be; else what is not
/// known of those that may be.
template<class Outcome>
[[nodiscard]] constexpr conclusion<Outcome>
take(std::initializer_list<possibility<Outcome>> possibilities, Outcome otherwise) noexcept {
    conclusion<Outcome> made;
    for (const auto& one : possibilities)
        if (one.is_open() == answer::yes) {
            made.outcome = one.leads_to;
            for (const auto& met : one.conditions) made.rules.add(met.question.asked_by);
            return made;
        }
    made.outcome = otherwise;
    for (const auto& one : possibilities)
        for (const auto& unmet : one.conditions)
            if (unmet.holds == answer::no) made.rules.add(unmet.question.asked_by);
    for (const auto& one : possibilities)
        if (one.is_open() == answer::unknown)
            for (const auto& open : one.conditions) made.ask_if_unknown(open.holds, open.question);
    return made;
}

/// All who are present agree; unknown where the numbers are not given.
[[nodiscard]] constexpr answer do_all_agree(unsigned present,
                                            std::optional<unsigned> agreeing) noexcept {
    return present == 0 || !agreeing ? answer::unknown : is(*agreeing == present);
}

} // namespace mandat::meeting
