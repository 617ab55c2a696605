// SPDX-License-Identifier: MIT
#pragma once
// The days on which what a decider may decide in a matter can become another (layer 4, private).

#include <mandat/domain/in_order.hpp>
#include <mandat/index/detail/index_view.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mandat::detail {

/// The days on which some unit begins, ends or has another place, in order.
[[nodiscard]] inline std::vector<day_count> days_of_units(const index_view& index) {
    std::vector<day_count> found;
    for (const auto& one : index.records<unit_record>(section::units)) {
        found.push_back(one.first);
        found.push_back(one.end);
    }
    for (const auto& place : index.records<unit_place>(section::places))
        found.push_back(place.from);
    sort_unique(found);
    return found;
}

/// The days within [first, end) from which a key's answers may differ from those of the day
/// before; `first` among them.
class days_of_change {
public:
    days_of_change(const index_view& index, const std::vector<day_count>& of_units, day_count first,
                   day_count end)
        : index_{index}
        , of_units_{of_units}
        , first_{first}
        , end_{end} {}

    /// @param way  number of the key's first way; `no_record`: it has none
    /// @param who  whose key it is @pre first < end
    [[nodiscard]] const std::vector<day_count>& of_ways_from(std::size_t way, subject who) {
        found_.assign(1, first_);
        if (who.is(subject::kind::post)) add_holders(who.number);
        is_placed_ = false;
        for (auto i = way; i < index_.ways().size(); ++i) {
            const auto& one = index_.way(i);
            add_course(one.course);
            add(one, one.head);
            add(one, one.sub);
            index_.for_each_further_limits(one.course,
                                           [&](const limits_record& limits) { add(limits); });
            if (one.is(last_way)) break;
        }
        if (is_placed_)
            for (const auto day : of_units_) add(day);
        sort_unique(found_);
        return found_;
    }

private:
    void add(day_count day) {
        if (first_ < day && day < end_) found_.push_back(day);
    }
    /// The days on which it becomes another who holds the post.
    void add_holders(std::uint32_t post) {
        const auto all = index_.records<holding_step>(section::holders);
        auto at = std::lower_bound(
            all.begin(), all.end(), post,
            [](const holding_step& one, std::uint32_t wanted) { return one.post < wanted; });
        for (; at != all.end() && at->post == post; ++at) add(at->from);
    }
    void add_course(std::uint32_t number) {
        const auto& course = index_.record<course_record>(section::courses, number);
        for (const auto& step :
             index_.range<course_step>(section::steps, course.begin, course.count))
            add(step.from);
    }
    void add(const way_record& way, const limit_row& row) {
        if (!way.is(plain)) {
            if (row.top != no_record) add(index_.limits(row.top));
            return;
        }
        add(row.first);
        if (row.end != limit_row::open_end) add(row.end);
        is_placed_ = is_placed_ || row.unit_last != no_record;
    }
    void add(const limits_record& limits) {
        add(limits.first);
        add(limits.end);
        for (const auto& step :
             index_.range<amount_step>(section::amounts, limits.amounts, limits.amount_count))
            add(step.from);
        is_placed_ = is_placed_ || limits.unit_count != 0;
    }

    const index_view& index_;
    const std::vector<day_count>& of_units_;
    day_count first_;
    day_count end_;
    std::vector<day_count> found_;
    bool is_placed_ = false;
};

} // namespace mandat::detail
