// SPDX-License-Identifier: MIT
#pragma once
// Notice: by when a meeting of council is announced (tillkännages) and its members
// summoned (kallas) (layer 2).

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/meeting/deadline.hpp>
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/holidays.hpp>
#include <mandat/law/time/time_limits.hpp>

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
    /// The day on which it was done. Of the news of an urgent matter: on which it may be
    /// assumed to have arrived.
    // Unsettled: whether a summons is given when it is sent or when it arrives.
    std::optional<date> given{};
    answer urgent = answer::unknown; ///< about one matter, too urgent to be announced a week before
};

struct notice_conclusion : deadline_conclusion {
    date if_urgent = no_day; ///< the last day for an urgent matter
};

[[nodiscard]] constexpr bool is_possible(const notice_question& asked) noexcept {
    return is_in_calendar(asked.meeting) && (!asked.given || is_calendar_day(*asked.given));
}

namespace detail {

/// The nearest day before that is no holiday: the latest that "vardag" can mean.
[[nodiscard]] constexpr date working_day_before(date day) noexcept {
    do day = previous_day(day);
    while (is_public_holiday(day));
    return day;
}

constexpr void compare_notice(const notice_question& asked, date week_before, const rule* by_week,
                              const rule* by_day, notice_conclusion& made) noexcept {
    const auto given = *asked.given;
    if (given <= week_before) return made.decide(deadline_outcome::in_time, {by_week});
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
/// At least one week before the day of the meeting; news of an urgent matter at the latest on the
/// nearest weekday before it. For a nämnd kommunallagen sets no time: it fixes its meetings itself,
/// under its rules of procedure.
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
    const bool announces = asked.kind == notice_kind::announcement;
    const auto& by_week = announces ? detail::time_of("kl-5-13") : detail::time_of("kl-5-15");
    const auto& by_day = announces ? detail::time_of("kl-5-14") : detail::time_of("kl-5-15-urgent");
    const auto week = at_latest(by_week, asked.meeting);
    const auto day = at_latest(by_day, asked.meeting);
    made.if_urgent = day.last_day;
    made.last_day = asked.urgent == answer::yes ? day.last_day : week.last_day;
    made.counted = made.last_day;
    const auto* const week_rule = by_week.by.front();
    const auto* const day_rule = by_day.by.front();
    if (asked.given)
        detail::compare_notice(asked, week.last_day, week_rule, day_rule, made);
    else
        made.decide(deadline_outcome::due, {week_rule, day_rule});
    return made;
}

} // namespace mandat::meeting
