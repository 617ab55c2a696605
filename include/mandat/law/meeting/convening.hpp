// SPDX-License-Identifier: MIT
#pragma once
// Convening: does a nämnd have to meet because somebody asks for it? (layer 2)

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>

#include <gsl/assert>

#include <cstdint>

namespace mandat::meeting {

struct convening_question {
    unsigned seats = 0;    ///< the nämnd's members, present or not
    unsigned requests = 0; ///< of them
    answer chair_finds_it_needed = answer::unknown;
};

enum class convening_outcome : std::uint8_t {
    needs_assessment,
    must_meet,
    need_not_meet,
};

[[nodiscard]] constexpr bool is_possible(const convening_question& asked) noexcept {
    return asked.seats != 0 && asked.requests <= asked.seats;
}

/// Does the nämnd have to meet?
///
/// When at least a third of its members ask, or its chair finds it needed.
///
/// @pre   is_possible(asked)
/// @law   KL 6:23 2 st. Council has its own section, 5:12, which the catalogue does not record
[[nodiscard]] constexpr conclusion<convening_outcome>
assess_convening(const convening_question& asked) noexcept {
    Expects(is_possible(asked));
    const auto* const found = detail::cite("KL-6-23");
    const auto a_third = is(std::uint64_t{asked.requests} * 3 >= asked.seats);
    conclusion<convening_outcome> made;
    switch (any_of({a_third, asked.chair_finds_it_needed})) {
    case answer::yes: made.decide(convening_outcome::must_meet, {found}); break;
    case answer::no: made.decide(convening_outcome::need_not_meet, {found}); break;
    case answer::unknown:
        made.ask({{"chair_finds_it_needed",
                   found,
                   {"Anser ordföranden att det behövs ett sammanträde?",
                    "Does the chair find that a meeting is needed?"}}});
        break;
    }
    return made;
}

[[nodiscard]] constexpr outcome_words describe(convening_outcome outcome) noexcept {
    switch (outcome) {
    case convening_outcome::must_meet:
        return {"must_meet", answer::yes, {"nämnden ska sammanträda", "the committee has to meet"}};
    case convening_outcome::need_not_meet:
        return {"need_not_meet",
                answer::no,
                {"nämnden behöver inte sammanträda", "the committee need not meet"}};
    case convening_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

} // namespace mandat::meeting
