// SPDX-License-Identifier: MIT
#pragma once
// Notice: by when a meeting of council is announced (tillkännages) and its members summoned (kallas) (layer 2).

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/closed_days.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/meeting/deadline.hpp>

#include <gsl/assert>

#include <cstdint>
#include <optional>

namespace mandat::meeting {

enum class notice_kind : std::uint8_t {
    announcement, ///< tillkännagivande on the notice board, of the meeting and its matters
    summons,      ///< kallelse to each member and alternate
};

struct notice_question {
    body of = body::council;
    notice_kind kind = notice_kind::announcement;
    date meeting = no_day; ///< its first day
    /// The day on which it was done. Of the news of an urgent matter: on which it may be assumed to have arrived.
    // Unsettled: whether a summons is given when it is sent or when it arrives.
    std::optional<date> given{};
    answer urgent = answer::unknown; ///< about one matter, too urgent to be announced a week before
};

struct notice_conclusion : deadline_conclusion {
    date if_urgent = no_day; ///< the last day for an urgent matter
};

[[nodiscard]] constexpr bool is_possible(const notice_question& asked) noexcept {
    return is_calendar_day(asked.meeting) && (!asked.given || is_calendar_day(*asked.given));
}

/// The last day that is at least one week before, whatever day that is.
///
/// @law  KL 5:13, 5:15
// Reading: counted backwards to the same weekday. The weekend rule lets a measure be taken later; here it would have
//          to be taken earlier, so nothing moves.
[[nodiscard]] constexpr date week_before(date meeting) noexcept {
    return days_after(meeting, -7);
}

namespace detail {

/// The nearest day before that is no holiday: the latest that "vardag" can mean.
[[nodiscard]] constexpr date working_day_before(date day) noexcept {
    do day = previous_day(day);
    while (is_public_holiday(day));
    return day;
}

constexpr void compare_notice(const notice_question& asked, const rule* by_week, const rule* by_day,
                              notice_conclusion& made) noexcept {
    const auto given = *asked.given;
    if (given <= week_before(asked.meeting))
        return made.decide(deadline_outcome::in_time, {by_week});
    if (asked.urgent == answer::no || given > working_day_before(asked.meeting))
        return made.decide(deadline_outcome::late, {by_week, by_day});
    made.ask_if_unknown(
        asked.urgent, {"urgent",
                       by_day,
                       {"Är ärendet så brådskande att det inte hann tillkännages en vecka före?",
                        "Is the matter so urgent that it could not be announced a week before?"}});
    // Unsettled: whether a Saturday or one of the three eves is a "vardag" in 5:14 and 5:15.
    if (given > made.if_urgent)
        return made.ask({{"saturday_is_weekday",
                          by_day,
                          {"Räknas en lördag eller en helgdagsafton som vardag?",
                           "Is a Saturday or an eve a weekday (vardag)?"}}});
    if (made.assess.empty()) made.decide(deadline_outcome::in_time, {by_day});
}

} // namespace detail

/// By when is a meeting of council announced, and are its members summoned?
///
/// At least one week before the day of the meeting; news of an urgent matter at the latest on the nearest weekday
/// before it. For a nämnd kommunallagen sets no time: it fixes its meetings itself, under its rules of procedure.
///
/// @pre   is_possible(asked)
/// @law   KL 5:13-15
[[nodiscard]] constexpr notice_conclusion assess_notice(const notice_question& asked) noexcept {
    Expects(is_possible(asked));
    notice_conclusion made;
    if (asked.meeting < first_modelled_day) return on(asked.meeting, made);
    if (asked.of != body::council) {
        made.ask({{"rules_of_procedure",
                   detail::cite("KL-6-44"),
                   {"Vad säger reglementet om kallelse? Kommunallagen anger ingen tid.",
                    "What do the rules of procedure say of notice? The Act sets no time."}}});
        made.rules.add(detail::cite("KL-6-17"));
        return made;
    }
    const auto* const by_week =
        asked.kind == notice_kind::announcement ? detail::cite("KL-5-13") : detail::cite("KL-5-15");
    const auto* const by_day =
        asked.kind == notice_kind::announcement ? detail::cite("KL-5-14") : detail::cite("KL-5-15");
    made.if_urgent = open_day_before(asked.meeting);
    made.last_day = asked.urgent == answer::yes ? made.if_urgent : week_before(asked.meeting);
    made.counted = made.last_day;
    if (asked.given)
        detail::compare_notice(asked, by_week, by_day, made);
    else
        made.decide(deadline_outcome::due, {by_week, by_day});
    return made;
}

} // namespace mandat::meeting
