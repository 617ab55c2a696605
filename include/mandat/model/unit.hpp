// SPDX-License-Identifier: MIT
#pragma once
// The administration's tree over time, and geographic areas (layer 1).

#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/model/source.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace mandat {

/// Where a unit hung in the tree, until when.
struct dated_parent {
    unit_id parent;            ///< invalid: directly under its organ
    date end = after_all_days; ///< the first day it no longer hung there
    std::vector<source> sources;
};

/// A unit that others were merged into, or that was split out of another.
struct descent {
    enum class kind : std::uint8_t { merged_from, split_from };
    kind how{};
    unit_id from;
};

/// Förvaltning, avdelning, division, verksamhetsområde eller enhet. Renamed and
/// moved, it is the same unit.
struct unit {
    std::string_view key;
    names named;
    std::string_view kind; ///< the region's own word: division, VO, enhet …
    organ_id
        organ; ///< the committee whose administration the topmost unit is; invalid when not stated
    std::vector<dated_parent> parents; ///< oldest first
    std::vector<descent> descends;
    dated when;
    std::vector<remark> remarks;
    std::vector<source> sources;
    location where{};

    /// The unit above on a day; invalid when it is topmost.
    [[nodiscard]] unit_id parent_on(date day) const noexcept {
        for (const auto& above : parents)
            if (is_calendar_day(day) && day < above.end) return above.parent;
        return {};
    }
};

/// Geografiskt område.
struct area {
    std::string_view key;
    std::string_view name;
    area_id parent; ///< the area it is part of; invalid for none
    std::vector<source> sources;
    location where{};
};

} // namespace mandat
