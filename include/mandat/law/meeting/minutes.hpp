// SPDX-License-Identifier: MIT
#pragma once
// Minutes (protokoll): by when they are approved, and by when that is announced (layer 2).
//
// How long the announcement has to stay up is the time for an appeal: `kl-13-5` in
// law/time/time_limits.hpp.

#include <mandat/domain/date.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/meeting/deadline.hpp>
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/time_limits.hpp>

#include <gsl/assert>

#include <optional>

namespace mandat::meeting {

struct approval_question {
    body of = body::committee;
    date meeting = no_day;          ///< its last day, where it lasts more than one
    std::optional<date> approved{}; ///< justerat
};

struct announcement_question {
    body of = body::committee;
    date approved = no_day;          ///< of the whole minutes, or of the item approved at once
    std::optional<date> announced{}; ///< tillkännagivet on the notice board
};

[[nodiscard]] constexpr bool is_possible(const approval_question& asked) noexcept {
    return is_in_calendar(asked.meeting) && (!asked.approved || (is_calendar_day(*asked.approved) &&
                                                                 *asked.approved >= asked.meeting));
}
[[nodiscard]] constexpr bool is_possible(const announcement_question& asked) noexcept {
    return is_in_calendar(asked.approved) &&
           (!asked.announced ||
            (is_calendar_day(*asked.announced) && *asked.announced >= asked.approved));
}

/// By when are the minutes approved?
///
/// At the latest fourteen days after the meeting. Utskott: the day is given, but the rules
/// of procedure may decide.
///
/// @pre   is_possible(asked)
/// @law   KL 5:69, in a committee through 6:35; 1930:173 2 §
// Unsettled: whether approving late does more than let the time for an appeal start later.
[[nodiscard]] constexpr deadline_conclusion
assess_approval(const approval_question& asked) noexcept {
    Expects(is_possible(asked));
    if (asked.meeting < first_modelled_day) return on(asked.meeting, deadline_conclusion{});
    auto made = at_latest(detail::time_of("kl-5-69"), asked.meeting);
    compare(made, asked.approved, {detail::cite("KL-5-69")});
    if (asked.of != body::council) made.rules.add(detail::cite("KL-6-35"));
    if (asked.of == body::sub_committee) made.ask({asks_for_sub_committee});
    return made;
}

/// By when is the approval announced on the notice board?
///
/// At the latest the second day after it.
///
/// @pre   is_possible(asked)
/// @law   KL 8:12, in a committee through 6:35; 1930:173 2 §
[[nodiscard]] constexpr deadline_conclusion
assess_announcement(const announcement_question& asked) noexcept {
    Expects(is_possible(asked));
    if (asked.approved < first_modelled_day) return on(asked.approved, deadline_conclusion{});
    auto made = at_latest(detail::time_of("kl-8-12"), asked.approved);
    compare(made, asked.announced, {detail::cite("KL-8-12")});
    if (asked.of != body::council) made.rules.add(detail::cite("KL-6-35"));
    if (asked.of == body::sub_committee) made.ask({asks_for_sub_committee});
    return made;
}

} // namespace mandat::meeting
