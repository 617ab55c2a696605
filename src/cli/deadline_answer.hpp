// SPDX-License-Identifier: MIT
#pragma once
// How the last day of a statutory time is printed (the tool, private).

#include "arguments.hpp"
#include <mandat/domain/date.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/law/time/deadline.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace mandat::cli {

enum class time_outcome : std::uint8_t {
    cannot_be_computed, ///< the day of an announcement or a notice is not known
    to_be_confirmed,    ///< a rule was not verified, or its wording of that day is not recorded
    known,
    expired,     ///< the announcement stayed up through the last day
    not_expired, ///< it was taken down before
};

/// A last day, with what the command line said beside.
struct shown_time {
    const time_limit* limit = nullptr; ///< not null
    time_outcome outcome = time_outcome::cannot_be_computed;
    std::optional<deadline_answer> found{};
    date last = no_day; ///< later than the statutory one where a notice states so
    std::optional<date> day_after{};
    std::optional<date> taken_down{};
    confidence known = confidence::text_read;
    std::vector<const rule*> rules{};
    std::vector<sentence> notes{};
};

/// Prints it as text or as `mandat.deadline/1`.
[[nodiscard]] exit_code print(const shown_time& shown, const arguments& given);

/// Prints every statutory time, as text or as `mandat.deadlines/1`.
[[nodiscard]] exit_code print_time_limits(const arguments& given);

/// `måndag 2025-06-09`
[[nodiscard]] sentence with_weekday(date day);

} // namespace mandat::cli
