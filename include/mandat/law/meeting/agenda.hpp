// SPDX-License-Identifier: MIT
#pragma once
// The agenda: may council decide the matter at this meeting? (layer 2)

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/meeting/condition.hpp>

#include <gsl/assert>

#include <cstdint>
#include <optional>

namespace mandat::meeting {

struct agenda_question {
    answer announced = answer::unknown; ///< on the notice board in time, as 5:13 or 5:14 says
    answer urgent = answer::unknown;
    unsigned present = 0;               ///< members and serving alternates; zero for not stated
    std::optional<unsigned> agreeing{}; ///< of them: decide that the matter is decided now
};

enum class agenda_outcome : std::uint8_t {
    needs_assessment,
    announced,
    taken_up_as_urgent,
    not_on_agenda,
};

[[nodiscard]] constexpr bool is_possible(const agenda_question& asked) noexcept {
    return asked.agreeing.value_or(0) <= asked.present;
}

/// Does the agenda let council decide the matter at this meeting?
///
/// Announced matters only, or an urgent one that all who are present decide to take up.
/// Whether the matter has been prepared is another question (`assess_preparation`); an
/// urgent matter may need both.
///
/// @pre   is_possible(asked)
/// @law   KL 5:52
[[nodiscard]] constexpr conclusion<agenda_outcome>
assess_agenda(const agenda_question& asked) noexcept {
    Expects(is_possible(asked));
    possibility<agenda_outcome> announced{agenda_outcome::announced};
    announced.needs({asked.announced,
                     {"announced",
                      detail::cite("KL-5-52"),
                      {"Har ärendet tillkännagetts på anslagstavlan i tid?",
                       "Was the matter announced on the notice board in time?"}}});
    possibility<agenda_outcome> urgent{agenda_outcome::taken_up_as_urgent};
    urgent.needs(
        {asked.urgent,
         {"urgent", detail::cite("KL-5-52"), {"Är ärendet brådskande?", "Is the matter urgent?"}}});
    urgent.needs({do_all_agree(asked.present, asked.agreeing),
                  {"agreeing",
                   detail::cite("KL-5-52"),
                   {"Beslutar alla närvarande ledamöter att ärendet ska avgöras nu?",
                    "Do all members present decide that the matter be decided now?"}}});
    return take({announced, urgent}, agenda_outcome::not_on_agenda);
}

[[nodiscard]] constexpr outcome_words describe(agenda_outcome outcome) noexcept {
    switch (outcome) {
    case agenda_outcome::announced:
        return {"announced",
                answer::yes,
                {"ärendet är tillkännagett och får avgöras",
                 "the matter is announced and may be decided"}};
    case agenda_outcome::taken_up_as_urgent:
        return {"taken_up_as_urgent",
                answer::yes,
                {"brådskande, och alla närvarande beslutar att ta upp det",
                 "urgent, and all present decide to take it up"}};
    case agenda_outcome::not_on_agenda:
        return {"not_on_agenda",
                answer::no,
                {"ärendet är inte tillkännagett och får inte avgöras",
                 "the matter is not announced and may not be decided"}};
    case agenda_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

} // namespace mandat::meeting
