// SPDX-License-Identifier: MIT
#pragma once
// A time for appeal: its last day, or why there is none yet, or the rule where the
// day is not known (layer 4).

#include <mandat/domain/date.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/law/time/deadline.hpp>
#include <mandat/law/time/time_limits.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat {

enum class time_state : std::uint8_t {
    start_not_known, ///< the rule and what starts it are known, the day is not
    not_started,     ///< what starts it has not happened
    not_expired,     ///< it ran, but was broken: it has not run out
    runs_out,        ///< the last day is known
    until_contract,  ///< until the contract is concluded
};

inline constexpr auto time_state_terms = std::to_array<term<time_state>>({
    {time_state::start_not_known,
     "start_not_known",
     {"startdagen är inte känd", "the first day is not known"}},
    {time_state::not_started, "not_started", {"har inte börjat löpa", "has not begun to run"}},
    {time_state::not_expired, "not_expired", {"har inte gått ut", "has not run out"}},
    {time_state::runs_out, "runs_out", {"löper ut", "runs out"}},
    {time_state::until_contract,
     "until_contract",
     {"till dess avtalet är slutet", "until the contract is concluded"}},
});
[[nodiscard]] constexpr const term<time_state>& term_for(time_state value) noexcept {
    return detail::term_in(time_state_terms, value);
}

/// One time for appeal. Days are Swedish civil days, and the last day belongs to the time.
struct appeal_time {
    time_state state = time_state::start_not_known;
    const time_limit* limit =
        nullptr;         ///< length, what starts it, where it has to arrive; null: none
    std::string whose{}; ///< whom it runs for; empty: one time for everybody
    std::optional<deadline_answer> counted{}; ///< runs_out: how the last day was found
    sentence why{};                           ///< of every other state
    std::vector<sentence> warnings{};
    std::vector<const rule*> by{};

    [[nodiscard]] std::optional<date> last_day() const {
        if (state != time_state::runs_out || !counted) return std::nullopt;
        return counted->last;
    }
};

namespace detail {

[[nodiscard]] inline sentence as_sentence(const phrase& text) {
    return {std::string{text.sv}, std::string{text.en}};
}
[[nodiscard]] inline appeal_time time_without_day(time_state state, const time_limit& limit,
                                                  const phrase& why) {
    return {.state = state,
            .limit = &limit,
            .why = as_sentence(why),
            .by = {limit.by.begin(), limit.by.end()}};
}
/// The rule, what starts it and where to file, for a caller who does not hold the day.
[[nodiscard]] inline appeal_time time_of_unknown_start(const time_limit& limit) {
    return time_without_day(time_state::start_not_known, limit,
                            {"dagen som tiden räknas från är inte känd",
                             "the day that the time is counted from is not known"});
}
[[nodiscard]] inline result<appeal_time> time_from(const time_limit& limit, date start) {
    auto found = deadline_of(limit, start);
    if (!found) return std::move(found).error();
    appeal_time made{
        .state = time_state::runs_out, .limit = &limit, .by = {limit.by.begin(), limit.by.end()}};
    made.counted = std::move(found).value();
    return made;
}
[[nodiscard]] inline result<appeal_time> time_from(const time_limit& limit,
                                                   std::optional<date> start) {
    if (!start) return time_of_unknown_start(limit);
    return time_from(limit, *start);
}

} // namespace detail
} // namespace mandat
