// SPDX-License-Identifier: MIT
#pragma once
// What has to be done about minutes and by when: approval, and its announcement (layer 4).

#include <mandat/domain/date.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/law/time/deadline.hpp>
#include <mandat/model/minutes.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace mandat {

/// One thing to be done in time. Lateness only moves the appeal clock's start.
struct minutes_duty {
    const time_limit* limit = nullptr;
    const minutes_item* item = nullptr;   ///< null: of the minutes as a whole
    std::optional<deadline_answer> due{}; ///< nothing where what it is counted from is not known
    std::optional<date> done{};           ///< nothing where it is not known

    /// Nothing where either day is not known.
    [[nodiscard]] std::optional<bool> in_time() const {
        if (!due || !done) return std::nullopt;
        return *done <= due->last;
    }
};

namespace detail {

[[nodiscard]] inline result<minutes_duty> duty_of(const time_limit& limit, const minutes_item* item,
                                                  std::optional<date> from,
                                                  std::optional<date> done) {
    minutes_duty made{.limit = &limit, .item = item, .done = done};
    if (!from) return made;
    auto due = deadline_of(limit, *from);
    if (!due) return std::move(due).error();
    made.due = std::move(due).value();
    return made;
}

} // namespace detail

/// Approval within fourteen days of the meeting; its announcement by the second day after, also of
/// an item that was approved by itself.
///
/// @errors  fault_code::out_of_range
/// @law     KL 5:69, 8:12
// Reading: an item that was approved at once was approved on the day of the meeting.
[[nodiscard]] inline result<std::vector<minutes_duty>> duties_of(const minutes& read) {
    std::vector<minutes_duty> made;
    std::optional<fault> wrong;
    const auto add = [&](result<minutes_duty> one) {
        if (one) {
            made.push_back(std::move(one).value());
        } else if (!wrong) {
            wrong = std::move(one).error();
        }
    };
    const auto& announcing = detail::time_of("kl-8-12");
    add(detail::duty_of(detail::time_of("kl-5-69"), nullptr, read.held, read.approved));
    add(detail::duty_of(announcing, nullptr, read.approved, read.announced));
    for (const auto& item : read.items)
        if (item.approved_at_once)
            add(detail::duty_of(announcing, &item, read.held, item.announced));
    if (wrong) return *std::move(wrong);
    return made;
}

} // namespace mandat
