// SPDX-License-Identifier: MIT
#pragma once
// Periods, half-open inside and "from … through" for people, and how we know them (layer 0).

#include <mandat/domain/date.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cstdint>
#include <optional>

namespace mandat {

/// Days [first, end); possibly without end, possibly empty. The only way "in force on" is asked.
///
/// `boost::gregorian::date_period{2018-01-01, pos_infin}.contains(date{})` is true; here a missing
/// or infinite day lies in no period, and a period cannot be made from one.
class period {
public:
    /// The empty period: no day lies in it.
    constexpr period() noexcept = default;

    /// From a first day, without end; empty when `first` is not a calendar day.
    [[nodiscard]] static constexpr period from(date first) noexcept {
        return is_calendar_day(first) ? period{first, after_all_days} : period{};
    }

    /// From the first through the last day, both included; nothing when one is
    /// missing or they are reversed.
    [[nodiscard]] static constexpr std::optional<period> through(date first, date last) noexcept {
        if (!is_calendar_day(first) || !is_calendar_day(last) || last < first) return std::nullopt;
        return period{first, next_day(last)};
    }

    /// From the first day until the day before `end`; nothing when one is
    /// missing or they are reversed.
    [[nodiscard]] static constexpr std::optional<period> until(date first, date end) noexcept {
        if (!is_calendar_day(first) || !is_calendar_day(end) || end < first) return std::nullopt;
        return period{first, end};
    }

    /// Every calendar day. For things that have no time of their own, never
    /// for data that lacks one.
    [[nodiscard]] static constexpr period always() noexcept {
        return from(*make_date(first_year, 1, 1));
    }

    [[nodiscard]] constexpr bool contains(date day) const noexcept {
        return is_calendar_day(day) && begins_by(day) && !ended_by(day);
    }
    [[nodiscard]] constexpr bool is_empty() const noexcept {
        return !is_calendar_day(first_) || end_ <= first_;
    }
    [[nodiscard]] constexpr bool is_open() const noexcept { return end_.is_pos_infinity(); }

    /// The first day is `day` or earlier. @pre not empty
    [[nodiscard]] constexpr bool begins_by(date day) const noexcept { return first_ <= day; }
    /// The last day is before `day`. @pre not empty
    [[nodiscard]] constexpr bool ended_by(date day) const noexcept { return end_ <= day; }

    /// First day; missing when empty.
    [[nodiscard]] constexpr date first() const noexcept { return first_; }
    /// The day after the last; infinite when open.
    [[nodiscard]] constexpr date end() const noexcept { return end_; }
    /// Last day, for people; nothing when open or empty.
    [[nodiscard]] constexpr std::optional<date> last() const noexcept {
        if (is_empty() || is_open()) return std::nullopt;
        return previous_day(end_);
    }

    [[nodiscard]] constexpr bool overlaps(const period& other) const noexcept {
        return !intersection(other).is_empty();
    }
    [[nodiscard]] constexpr period intersection(const period& other) const noexcept {
        if (is_empty() || other.is_empty()) return {};
        const date first = first_ < other.first_ ? other.first_ : first_;
        const date end = end_ < other.end_ ? end_ : other.end_;
        return first < end ? period{first, end} : period{};
    }

    friend constexpr bool operator==(const period& left, const period& right) noexcept {
        return left.first_ == right.first_ && left.end_ == right.end_;
    }

private:
    constexpr period(date first, date end) noexcept
        : first_{first}
        , end_{end} {}

    date first_ = no_day;
    date end_ = no_day;
};

/// How the start of a period is known.
enum class basis : std::uint8_t {
    stated = 0,    ///< a document gives the day
    evidenced = 1, ///< the earliest document that shows the thing is of that day; it may be older
    undated = 2,   ///< only undated documents show it: it lies in no period that we know
};

/// Where a day lies in relation to a period of known basis.
enum class period_state : std::uint8_t {
    in_force,
    not_yet,            ///< before a stated first day
    no_evidence_before, ///< before the earliest document that shows it
    ended,              ///< after the last day
    not_known,          ///< no document gives a day
};

/// A period together with how its start is known.
struct dated {
    period when;
    basis known = basis::undated;

    [[nodiscard]] constexpr period_state on(date day) const noexcept {
        if (!is_calendar_day(day) || when.is_empty()) return period_state::not_known;
        if (!when.begins_by(day))
            return known == basis::evidenced ? period_state::no_evidence_before
                                             : period_state::not_yet;
        return when.ended_by(day) ? period_state::ended : period_state::in_force;
    }
    [[nodiscard]] constexpr bool contains(date day) const noexcept { return when.contains(day); }
    /// It lies in the period, or no document says that it does not: what bars is taken to hold then.
    [[nodiscard]] constexpr bool may_contain(date day) const noexcept {
        const auto state = on(day);
        return state != period_state::not_yet && state != period_state::ended;
    }
    friend constexpr bool operator==(const dated&, const dated&) = default;
};

} // namespace mandat
