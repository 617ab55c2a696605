// SPDX-License-Identifier: MIT
#pragma once
// The last day of a statutory time, and how it was found (layer 2).
//
// No other header counts one: meetings, appeals and procurement name a record of
// law/time/time_limits.hpp here.

#include <mandat/domain/date.hpp>
#include <mandat/domain/few.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/closed_days.hpp>
#include <mandat/law/time/statutory_time.hpp>
#include <mandat/law/time/time_limits.hpp>

#include <gsl/assert>

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mandat {

/// The day as counted, and the one that it is moved to.
struct counted_time {
    date nominal = no_day;
    date last = no_day;
};

/// Counts a statutory time; nothing where the start or the end lies outside of the calendar.
///
/// @complexity  O(1), no allocation
[[nodiscard]] constexpr std::optional<counted_time> count(const time_limit& which,
                                                          date start) noexcept {
    const auto nominal = which.counted == direction::forwards ? end_of(which.length, start)
                                                              : back_from(which.length, start);
    if (!nominal) return std::nullopt;
    auto last = *nominal;
    if (which.closed == if_closed::later) last = roll(last);
    if (which.closed == if_closed::earlier && is_closed_day(last)) last = open_day_before(last);
    if (!is_in_calendar(last)) return std::nullopt;
    return counted_time{*nominal, last};
}

/// A closed day that a time was moved over, and why it is closed.
struct skipped_day {
    date day = no_day;
    closing_reasons why;
    friend constexpr bool operator==(const skipped_day& left, const skipped_day& right) noexcept {
        return left.day == right.day;
    }
};

/// The last day of a statutory time, and how it was found.
struct deadline_answer {
    const time_limit* limit = nullptr;
    date start = no_day;              ///< of several, the one that counts
    date nominal = no_day;            ///< as counted
    date last = no_day;               ///< the last day in time
    few<skipped_day, 5> skipped{};    ///< from the nominal day on, as it was moved
    std::optional<date> day_after{};  ///< where the law then permits something: `limit->day_after`
    const edition* wording = nullptr; ///< of the start's day; null where none is recorded
    confidence known = confidence::text_read;
    std::vector<sentence> notes{};

    /// False: a human has to confirm the time, as the notes say.
    [[nodiscard]] bool is_settled() const noexcept {
        return wording != nullptr && known != confidence::unverified;
    }
};

namespace detail {

[[nodiscard]] constexpr few<skipped_day, 5> skipped_between(const counted_time& found) noexcept {
    few<skipped_day, 5> made;
    for (auto at = found.nominal; at < found.last; at = next_day(at))
        made.add({at, why_closed(at)});
    for (auto at = found.nominal; at > found.last; at = previous_day(at))
        made.add({at, why_closed(at)});
    return made;
}

[[nodiscard]] inline sentence not_verified(const rule& one) {
    const std::string id{one.id};
    return {id + " är inte kontrollerad mot lagtexten: låt en jurist bekräfta tiden.",
            id + " was not checked against the statute: have a jurist confirm the time."};
}
[[nodiscard]] inline sentence not_recorded(const rule& one, date start) {
    const std::string id{one.id};
    const auto day = to_text(start);
    const auto first = to_text(one.wordings.first().in_force.first());
    return {"Hur " + id + " löd " + day + " är inte registrerat: tiden är räknad som regeln löd " +
                first + ", och en jurist måste bekräfta den.",
            "How " + id + " read on " + day +
                " is not recorded: the time is counted as it read on " + first +
                ", and a jurist has to confirm it."};
}

[[nodiscard]] inline std::vector<sentence> notes_on(const deadline_answer& made) {
    std::vector<sentence> notes;
    for (const auto& one : made.limit->notes)
        notes.push_back({std::string{one.sv}, std::string{one.en}});
    if (made.limit->closed == if_closed::stays && is_closed_day(made.last))
        notes.push_back({"Dagen är stängd, men det som ska göras före en dag flyttas inte.",
                         "The day is closed, but what has to be done before a day does not move."});
    for (const rule* one : made.limit->by)
        if (!may_decide(*one)) notes.push_back(not_verified(*one));
    if (made.wording == nullptr) notes.push_back(not_recorded(*made.limit->by.front(), made.start));
    return notes;
}

} // namespace detail

/// The last day of a statutory time.
///
/// @param start  the event's local calendar day; a point of time is made one by
///               law/time/swedish_day.hpp
/// @errors       fault_code::out_of_range, fault_code::missing_date: the start or the end is not in
///               the calendar
/// @complexity   O(1) in days; the notes allocate
// Reading: the wording of the start's day sets the time. Transitional provisions were not read.
[[nodiscard]] inline result<deadline_answer> deadline_of(const time_limit& which, date start) {
    const auto found = count(which, start);
    if (!found) return detail::cannot_count_from(start);
    deadline_answer made{.limit = &which,
                         .start = start,
                         .nominal = found->nominal,
                         .last = found->last,
                         .skipped = detail::skipped_between(*found),
                         .wording = which.by.front()->on(start),
                         .known = confidence_of(which)};
    // Not moved: a contract may be concluded on a Saturday.
    if (!which.day_after.sv.empty()) made.day_after = next_day(made.last);
    made.notes = detail::notes_on(made);
    return made;
}

/// The same, counted from several announcements or notices: the last of them counts.
///
/// @pre  not empty; only one unless the time is counted from announcements or notices
/// @law  KL 13:5: a joint committee's time runs from when every board shows it. LOU 20:1, 20:12
[[nodiscard]] inline result<deadline_answer> deadline_of(const time_limit& which,
                                                         std::span<const date> starts) {
    Expects(!starts.empty());
    Expects(starts.size() == 1 || which.start != start_kind::one_event);
    for (const auto one : starts)
        if (!is_in_calendar(one)) return detail::not_in_calendar(one);
    return deadline_of(which, *std::max_element(starts.begin(), starts.end()));
}

/// Has the time run out, where the announcement was taken down on a day? Only when it
/// stayed up through the last.
///
/// @pre  the time is counted from announcements
/// @law  KL 8:12, 13:5 2 st.
// Reading: "the whole time" includes the day that the weekend rule moves the end to.
// Unsettled: what an interruption, such as a website that is down, does to the time.
[[nodiscard]] inline bool has_run_out(const deadline_answer& found, date taken_down) noexcept {
    Expects(found.limit != nullptr && found.limit->start == start_kind::announcements);
    return taken_down > found.last;
}

} // namespace mandat
