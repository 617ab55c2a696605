// SPDX-License-Identifier: MIT
#pragma once
// Periods taken from periods, and the whole lives of what a governance grants (layer 5, private).
//
// A check works out the whole time first and then keeps the days that are looked at, so that the
// findings of one day are those of the whole time that hold on it.

#include <mandat/domain/period.hpp>
#include <mandat/law/recording.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <set>
#include <utility>
#include <vector>

namespace mandat::detail {

/// From a first day until the day before `end`, which may be infinite; empty when reversed.
[[nodiscard]] inline period days_between(date first, date end) {
    if (end.is_pos_infinity()) return period::from(first);
    return period::until(first, end).value_or(period{});
}
/// From the day after the last of a thing's days; empty when it goes on, or when no day is known.
[[nodiscard]] inline period days_after(const dated& thing) {
    if (thing.when.is_empty() || thing.when.is_open()) return {};
    return period::from(thing.when.end());
}
[[nodiscard]] inline period calendar_year(int year) {
    return *period::until(*make_date(year, 1, 1), *make_date(year + 1, 1, 1));
}
[[nodiscard]] inline period since_2018(const period& when) {
    return when.intersection(period::from(first_modelled_day));
}
/// Overlapping and adjoining periods as one, in order of time.
[[nodiscard]] inline std::vector<period> merged(std::vector<period> all) {
    std::erase_if(all, [](const period& one) { return one.is_empty(); });
    std::ranges::sort(
        all, [](const period& left, const period& right) { return left.first() < right.first(); });
    std::vector<period> made;
    for (const auto& one : all)
        if (made.empty() || made.back().end() < one.first()) {
            made.push_back(one);
        } else if (made.back().end() < one.end()) {
            made.back() = days_between(made.back().first(), one.end());
        }
    return made;
}
/// From the first of their days through the last; empty when they have none.
[[nodiscard]] inline period hull(const std::vector<period>& all) {
    const auto parts = merged(all);
    return parts.empty() ? period{} : days_between(parts.front().first(), parts.back().end());
}
/// What is left of a period, in order of time. @param taken  merged
[[nodiscard]] inline std::vector<period> without(const period& whole,
                                                 const std::vector<period>& taken) {
    std::vector<period> left;
    auto rest = whole;
    for (const auto& one : taken) {
        if (rest.is_empty() || one.ended_by(rest.first())) continue;
        if (const auto before = rest.intersection(days_between(rest.first(), one.first()));
            !before.is_empty())
            left.push_back(before);
        rest = one.is_open() ? period{} : rest.intersection(period::from(one.end()));
    }
    if (!rest.is_empty()) left.push_back(rest);
    return left;
}

/// The days on which something changes, and the periods between them.
class time_cuts {
public:
    void add(date day) { days_.insert(day); }
    /// Both ends; nothing of an empty period.
    void add(const period& when) {
        if (when.is_empty()) return;
        days_.insert(when.first());
        if (!when.is_open()) days_.insert(when.end());
    }
    /// From each day to the next, the last one without end.
    [[nodiscard]] std::vector<period> parts() const {
        std::vector<period> made;
        for (auto at = days_.begin(); at != days_.end(); ++at) {
            const auto next = std::next(at);
            made.push_back(days_between(*at, next == days_.end() ? after_all_days : *next));
        }
        return made;
    }
    /// The whole, cut on those of the days that lie in it.
    [[nodiscard]] std::vector<period> parts_of(const period& whole) const {
        time_cuts inside;
        inside.add(whole.first());
        for (const auto day : days_)
            if (whole.contains(day)) inside.add(day);
        auto made = inside.parts();
        made.back() = days_between(made.back().first(), whole.end());
        return made;
    }

private:
    std::set<date> days_;
};

/// Periods in order of time, each with what holds in it; those that meet and hold the same are one.
template<class Value>
class runs {
public:
    struct run {
        period when;
        Value value;
    };
    template<class Same = std::equal_to<Value>>
    void add(const period& when, Value value, Same same = {}) {
        if (!all_.empty() && all_.back().when.end() == when.first() &&
            same(all_.back().value, value)) {
            all_.back().when = days_between(all_.back().when.first(), when.end());
        } else {
            all_.push_back({when, std::move(value)});
        }
    }
    [[nodiscard]] const std::vector<run>& all() const& noexcept { return all_; }
    [[nodiscard]] std::vector<run> all() && noexcept { return std::move(all_); }

private:
    std::vector<run> all_;
};

/// A delegation, and days of its that are looked at; none where nobody dates the order.
struct dated_grant {
    delegation_id id;
    period days;
};
/// Each run of days on which some of the things are in force, with those; and once
/// those that have no days.
template<class Thing, class Do>
void for_each_run(const std::vector<Thing>& things, Do act) {
    std::vector<period> days;
    for (const auto& one : things) days.push_back(one.days);
    auto all = merged(std::move(days));
    all.push_back({});
    for (const auto& run : all) {
        std::vector<Thing> then;
        std::ranges::copy_if(things, std::back_inserter(then), [&](const Thing& one) {
            return run.is_empty() ? one.days.is_empty() : one.days.overlaps(run);
        });
        if (!then.empty()) act(run, then);
    }
}

/// The two never meet, however much older than their first evidence they are.
[[nodiscard]] inline bool surely_apart(const dated& one, const dated& other) {
    if (one.when.is_empty() || other.when.is_empty() || one.when.overlaps(other.when)) return false;
    const auto& later = one.when.first() < other.when.first() ? other : one;
    return later.known == basis::stated;
}
/// On no day of the life does the thing exist, however much older than its first evidence it is.
[[nodiscard]] inline bool surely_absent(const dated& thing, const period& life) {
    if (thing.when.is_empty() || life.is_empty() || thing.when.overlaps(life)) return false;
    return thing.when.ended_by(life.first()) || thing.known == basis::stated;
}

/// The days on which the unit, or one that it ever hung under, was hung elsewhere.
[[nodiscard]] inline std::vector<date> moves_of(const governance& of, unit_id unit) {
    std::vector<date> days;
    std::vector<unit_id> seen{unit};
    for (std::size_t i = 0; i < seen.size(); ++i)
        for (const auto& above : of.at(seen[i]).parents) {
            if (is_calendar_day(above.end)) days.push_back(above.end);
            if (above.parent.is_valid() && std::ranges::find(seen, above.parent) == seen.end())
                seen.push_back(above.parent);
        }
    return days;
}

// ------------------------------------------------------------------------------------------- lives
[[nodiscard]] inline const delegation_order& order_over(const governance& of, delegation_id id) {
    return of.at(of.at(of.at(id).point).order);
}
/// The days on which a delegation is in force, whatever day is asked about: its order's and its
/// own, known as the one that begins last.
[[nodiscard]] inline dated whole_life(const governance& of, delegation_id id) {
    const auto& order = order_over(of, id).when;
    const auto& own = of.at(id).limits.when;
    const auto when = order.when.intersection(own.when);
    if (when.is_empty()) return {};
    return {since_2018(when), order.when.first() < own.when.first() ? own.known : order.known};
}
/// The versions of the order under which a sub-delegation was given: they stand one after another.
[[nodiscard]] inline std::vector<order_id> versions_of(const governance& of,
                                                       const sub_delegation& one) {
    std::vector<order_id> found;
    if (!one.order.is_valid()) return found;
    const auto key = of.at(one.order).key;
    for (auto i = one.order.index(); i < of.orders().size() && of.orders()[i].key == key; ++i)
        found.emplace_back(i);
    return found;
}
/// From the first through the last day that a version of its order and the
/// sub-delegation itself have in common.
[[nodiscard]] inline period whole_life(const governance& of, const sub_delegation& one) {
    std::vector<period> common;
    for (const auto id : versions_of(of, one))
        common.push_back(of.at(id).when.when.intersection(one.limits.when.when));
    return since_2018(hull(common));
}

} // namespace mandat::detail
