// SPDX-License-Identifier: MIT
#pragma once
// A last day for something to be done about a meeting, and whether it was done in time (layer 2).

#include <mandat/domain/date.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/deadline.hpp>
#include <mandat/law/time/time_limits.hpp>

#include <gsl/assert>

#include <cstdint>
#include <initializer_list>
#include <optional>

namespace mandat::meeting {

namespace detail {
using mandat::detail::time_of;
} // namespace detail

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

inline constexpr open_question asks_beyond_calendar{
    "calendar",
    nullptr,
    {"När slutar tiden? Kalendern slutar 2199-12-31.",
     "When does the time end? The calendar ends on 2199-12-31."}};

/// At the latest when a statutory time ends. Beyond the calendar nobody but a jurist says when.
///
/// @pre  is_in_calendar(from)
[[nodiscard]] constexpr deadline_conclusion at_latest(const time_limit& which, date from) noexcept {
    Expects(is_in_calendar(from));
    deadline_conclusion made;
    if (const auto found = count(which, from)) {
        made.counted = found->nominal;
        made.last_day = found->last;
    } else {
        made.ask({asks_beyond_calendar});
    }
    return made;
}

/// Compares with the day on which it was done, if it was. Without a last day
/// it stays to be assessed.
constexpr void compare(deadline_conclusion& made, std::optional<date> done,
                       std::initializer_list<const rule*> by) noexcept {
    if (!is_calendar_day(made.last_day)) return;
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
