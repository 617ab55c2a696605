// SPDX-License-Identifier: MIT
#pragma once
// Refuses organs, units, areas and kinds of matters that lie below themselves (layer 1, private).
//
// What begins to lie below another thing of its kind is checked here, when all of them are made.

#include <mandat/domain/fault.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/model/detail/circles.hpp>
#include <mandat/model/detail/minutes_maker.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace mandat::detail {

class circle_checks : protected minutes_maker {
protected:
    using minutes_maker::minutes_maker;

    void check_cycles() {
        check_cycle(drafts_.organs,
                    [&](std::size_t i) { return index_of(tables_.organs[i].parent); });
        const auto faults_before = faults_.size();
        check_cycle(drafts_.matters,
                    [&](std::size_t i) { return index_of(tables_.matters[i].kind_of); });
        has_matter_cycle_ = faults_.size() != faults_before;
        check_cycle(drafts_.areas,
                    [&](std::size_t i) { return index_of(tables_.areas[i].parent); });
        check_cycles_of_units();
    }
    template<class Id>
    static std::optional<std::size_t> index_of(Id id) {
        return id.is_valid() ? std::optional{id.index()} : std::nullopt;
    }

    bool has_matter_cycle_ = false; ///< kinds of matters cannot be walked to the end

private:
    template<class Drafts, class Above>
    void check_cycle(const Drafts& drafts, Above above) {
        circle_finder circles{drafts.size()};
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < drafts.size(); ++i)
            if (const auto first = circles.find_from(i, above)) found.push_back(*first);
        std::sort(found.begin(), found.end());
        for (const auto i : found)
            report(fault_code::cycle, drafts[i].where,
                   quoted(drafts[i].key) + " ligger under sig själv; bryt kretsen",
                   quoted(drafts[i].key) + " lies below itself; break the circle");
    }
    [[nodiscard]] auto unit_above_on(date day) const {
        return [this, day](std::size_t i) { return index_of(tables_.units[i].parent_on(day)); };
    }
    /// A unit's last day in a place that it leaves.
    struct leaving {
        date last;
        std::size_t unit;
    };
    void check_cycles_of_units() {
        std::vector<leaving> moved;
        for (std::size_t i = 0; i < tables_.units.size(); ++i)
            for (const auto& above : tables_.units[i].parents)
                if (is_calendar_day(above.end)) moved.push_back({previous_day(above.end), i});
        sort_stably(moved, [](const leaving& left, const leaving& right) {
            return left.last < right.last;
        });
        moved.push_back({*make_date(last_year, 12, 31), 0}); // the places that none leaves
        if (!units_ever_lie_in_a_circle(moved)) return;
        for (std::size_t i = 0; i < moved.size(); ++i)
            if (i == 0 || moved[i].last != moved[i - 1].last)
                check_cycle(drafts_.units, unit_above_on(moved[i].last));
    }
    [[nodiscard]] bool units_ever_lie_in_a_circle(const std::vector<leaving>& moved) const {
        circle_finder circles{tables_.units.size()};
        for (std::size_t i = 0; i < tables_.units.size(); ++i)
            if (circles.find_from(i, unit_above_on(moved.front().last))) return true;
        // Later, a circle that was not there before goes through a unit that has moved.
        for (std::size_t i = 1; i < moved.size(); ++i) {
            const auto before = moved[i - 1].last;
            if (moved[i].last == before) continue;
            circles.start_over();
            for (auto j = i; j > 0 && moved[j - 1].last == before; --j)
                if (circles.find_from(moved[j - 1].unit, unit_above_on(moved[i].last))) return true;
        }
        return false;
    }
};

} // namespace mandat::detail
