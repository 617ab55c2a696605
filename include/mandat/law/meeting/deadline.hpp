// SPDX-License-Identifier: MIT
#pragma once
// A last day for something to be done about a meeting, and whether it was done in time (layer 2).

#include <mandat/domain/date.hpp>
#include <mandat/law/meeting/closed_days.hpp>
#include <mandat/law/meeting/conclusion.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cstdint>
#include <optional>

namespace mandat::meeting {

enum class deadline_outcome : std::uint8_t {
    needs_assessment,
    due, ///< not yet done, as far as was said
    in_time,
    late,
};

struct deadline_conclusion : conclusion<deadline_outcome> {
    date counted = no_day;  ///< the day as counted; missing where it is not modelled
    date last_day = no_day; ///< moved to an open day where the weekend rule moves it
};

/// The day so many days after: the day itself is day 0.
[[nodiscard]] constexpr date days_after(date day, int count) noexcept {
    return day + boost::gregorian::days{count};
}

/// At the latest so many days after, on the next weekday where that day is closed.
///
/// @pre  since 2018-01-01
/// @law  1930:173 2 §
// Reading: the Act's first section counts weeks, months and years; days are counted likewise, without the day that
//          sets them off. Its second section, on Saturdays, holidays and eves, covers every time by which a statute
//          wants a measure taken, so also these. Nothing moves a day back to before a closed one.
[[nodiscard]] constexpr deadline_conclusion at_latest_after(date day, int count) noexcept {
    deadline_conclusion made;
    made.counted = days_after(day, count);
    made.last_day = first_open_day(made.counted);
    return made;
}

/// Compares with the day on which it was done, if it was.
constexpr void compare(deadline_conclusion& made, std::optional<date> done,
                       std::initializer_list<const rule*> by) noexcept {
    made.decide(!done                    ? deadline_outcome::due
                : *done <= made.last_day ? deadline_outcome::in_time
                                         : deadline_outcome::late,
                by);
}

[[nodiscard]] constexpr outcome_words describe(deadline_outcome outcome) noexcept {
    switch (outcome) {
    case deadline_outcome::due: return {"due", answer::yes, {"tiden är känd", "the time is known"}};
    case deadline_outcome::in_time: return {"in_time", answer::yes, {"i tid", "in time"}};
    case deadline_outcome::late: return {"late", answer::no, {"för sent", "late"}};
    case deadline_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

} // namespace mandat::meeting
