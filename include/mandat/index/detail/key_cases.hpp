// SPDX-License-Identifier: MIT
#pragma once
// The cases to try of one decider and matter when amount, unit, area and duration are left
// open (layer 4, private).
//
// As `case_spread`, but only at the limits of the ways that the key has, and with one unit for each
// subtree: a unit meets the limits of all subtrees that it lies in, so no other unit of the same
// subtrees has a higher verdict.

#include <mandat/decide/question.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/index/detail/index_view.hpp>
#include <mandat/index/detail/unit_finder.hpp>
#include <mandat/model/delegation.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace mandat::detail {

/// An amount to ask with, and what it is counted for; below zero: none is stated.
using asked_amount = std::pair<std::int64_t, amount_basis>;

class key_cases {
public:
    key_cases(const index_view& index, const unit_finder& units, day_count day)
        : index_{index}
        , units_of_{units}
        , day_{day} {}

    /// Takes in the limits of a key's ways. @param first  number of the key's first way
    void note_ways_from(std::size_t first) {
        for (auto i = first; i < index_.ways().size(); ++i) {
            const auto& way = index_.way(i);
            note(way, way.head);
            note(way, way.sub);
            index_.for_each_further_limits(way.course,
                                           [&](const limits_record& limits) { note(limits); });
            if (way.is(last_way)) break;
        }
    }
    /// After all limits are taken in.
    void sort() {
        for (const auto& span : spans_)
            if (const auto unit = units_of_.first_in(span); unit.is_valid()) units_.push_back(unit);
        spans_.clear();
        sort_unique(units_);
        sort_unique(amounts_);
        // What is not stated comes before all that is.
        std::rotate(units_.begin(), std::find(units_.begin(), units_.end(), unit_id{}),
                    units_.end());
    }

    /// Tries cases until `consider` says that it has seen enough. Lowest amounts first.
    template<class Consider>
    void for_each(const question& asked, Consider consider) const {
        for (const auto& amount : amounts_)
            if (try_amount(asked, amount, consider)) return;
    }
    /// The amounts that are tried, lowest first: none at all, and where there are others, the
    /// largest there is among them.
    [[nodiscard]] const std::vector<asked_amount>& amounts() const noexcept { return amounts_; }
    /// Tries the cases with one amount. @return `consider` has seen enough
    template<class Consider>
    bool try_amount(const question& asked, const asked_amount& amount, Consider consider) const {
        auto one = asked;
        if (amount.first >= 0) one.amount = money::ore(amount.first);
        one.counted = amount.second;
        if (lasts_) one.lasting = duration{1, duration::unit::days};
        for (const auto unit : units_) {
            one.unit = unit;
            one.area = area_id{};
            if (consider(one)) return true;
            for (std::size_t i = 0;
                 in_area_ && i < index_.records<unit_span>(section::areas).size(); ++i) {
                one.area = area_id{i};
                if (consider(one)) return true;
            }
        }
        return false;
    }

private:
    void note(const way_record& way, const limit_row& row) {
        if (!way.is(plain)) {
            if (row.top != no_record) note(index_.limits(row.top));
            return;
        }
        if (row.top != no_record) // 2K + 1 is at most K kronor, 2K less than K
            note_ceiling(std::int64_t{row.top} / 2 * 100 - (row.top % 2 == 0 ? 1 : 0),
                         amount_basis::per_decision);
        if (row.unit_last != no_record) spans_.push_back({row.unit_first, row.unit_last});
    }
    void note(const limits_record& limits) {
        lasts_ = lasts_ || (limits.flags & limits_record::lasts) != 0;
        in_area_ = in_area_ || (limits.flags & limits_record::in_area) != 0;
        for (const auto& span :
             index_.range<unit_span>(section::spans, limits.units, limits.unit_count))
            spans_.push_back(span);
        if ((limits.flags & limits_record::in_amounts) == 0) return;
        const auto steps =
            index_.range<amount_step>(section::amounts, limits.amounts, limits.amount_count);
        const amount_step* now = nullptr;
        for (const auto& step : steps)
            if (step.from <= day_) now = &step;
        if (now == nullptr || now->is_known == 0) return;
        const amount_basis counted{limits.counted};
        note_ceiling(now->ceiling, counted);
        if (now->floor > 0) {
            note(now->floor - 1, counted);
            note(now->floor, counted);
        }
    }
    void note_ceiling(std::int64_t ceiling, amount_basis counted) {
        note(0, counted);
        note(largest_amount.in_ore(), counted);
        if (ceiling >= largest_amount.in_ore()) return;
        note(ceiling, counted);
        note(ceiling + 1, counted);
    }
    void note(std::int64_t amount, amount_basis counted) {
        if (amount >= 0) amounts_.emplace_back(amount, counted);
    }

    const index_view& index_;
    const unit_finder& units_of_;
    day_count day_;
    std::vector<asked_amount> amounts_{{-1, amount_basis::not_stated}};
    std::vector<unit_id> units_{unit_id{}};
    std::vector<unit_span> spans_;
    bool lasts_ = false;
    bool in_area_ = false;
};

} // namespace mandat::detail
