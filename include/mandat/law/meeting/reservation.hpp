// SPDX-License-Identifier: MIT
#pragma once
// Reservation: may somebody have dissent from a decision recorded? (layer 2)

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/meeting/condition.hpp>

#include <cstdint>

namespace mandat::meeting {

struct reservation_question {
    answer elected = answer::unknown;   ///< förtroendevald: a member or an alternate, no employee
    answer took_part = answer::unknown; ///< in deciding the matter
    answer notified_in_time = answer::unknown; ///< before the meeting was closed
};

enum class reservation_outcome : std::uint8_t {
    needs_assessment,
    may_reserve,
    may_not_reserve,
};

/// May the dissent be recorded as a reservation?
///
/// An elected representative's, who took part in deciding and gives notice of it before the meeting
/// is closed. Employees, and alternates who do not serve, have none.
///
/// @law  KL 4:27
[[nodiscard]] constexpr conclusion<reservation_outcome>
assess_reservation(const reservation_question& asked) noexcept {
    possibility<reservation_outcome> made{reservation_outcome::may_reserve};
    made.needs({asked.elected,
                {"elected",
                 detail::cite("KL-4-27"),
                 {"Är det en förtroendevald?", "Is it an elected representative?"}}});
    made.needs({asked.took_part,
                {"took_part",
                 detail::cite("KL-4-27"),
                 {"Har den förtroendevalde deltagit i avgörandet av ärendet?",
                  "Has the representative taken part in deciding the matter?"}}});
    made.needs({asked.notified_in_time,
                {"notified_in_time",
                 detail::cite("KL-4-27"),
                 {"Anmäldes reservationen innan sammanträdet avslutades?",
                  "Was the reservation notified before the meeting was closed?"}}});
    return take({made}, reservation_outcome::may_not_reserve);
}

[[nodiscard]] constexpr outcome_words describe(reservation_outcome outcome) noexcept {
    switch (outcome) {
    case reservation_outcome::may_reserve:
        return {"may_reserve",
                answer::yes,
                {"reservationen ska tas in i protokollet", "the reservation is to be recorded"}};
    case reservation_outcome::may_not_reserve:
        return {"may_not_reserve", answer::no, {"ingen rätt att reservera sig", "no right to it"}};
    case reservation_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

} // namespace mandat::meeting
