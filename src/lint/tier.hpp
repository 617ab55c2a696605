// SPDX-License-Identifier: MIT
#pragma once
// A point, or a lettered part of one, as a tier: who may decide how much, where and when (layer 5, private).

#include "amounts_compared.hpp"
#include "lint_basics.hpp"
#include "linter.hpp"
#include <mandat/domain/amount.hpp>
#include <mandat/law/amounts.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

[[nodiscard]] constexpr bool is_open(const ore_span& amounts) noexcept {
    return amounts.high == ore_span::without_end;
}
[[nodiscard]] constexpr bool covers(const ore_span& amounts, std::int64_t ore) noexcept {
    return amounts.low <= ore && ore <= amounts.high;
}
/// The öre that a range lets through on a day; nothing where the year's prisbasbelopp is needed and not known.
[[nodiscard]] constexpr std::optional<ore_span> span_on(const amount_range& range,
                                                        date day) noexcept {
    const auto base = base_amount_on(day);
    if (range.uses_base_amount() && !base) return std::nullopt;
    return span_of(range, base.value_or(money{}));
}

/// Units, and the days on which one of them, or one that it ever hung under, was hung elsewhere.
struct unit_list {
    std::vector<unit_id> sorted;
    std::vector<date> moves;

    [[nodiscard]] bool has(unit_id unit) const {
        return std::binary_search(sorted.begin(), sorted.end(), unit);
    }
};
inline void add_moves(const governance& of, unit_id unit, std::vector<date>& days) {
    std::vector<unit_id> seen{unit};
    for (std::size_t i = 0; i < seen.size(); ++i)
        for (const auto& above : of.at(seen[i]).parents) {
            if (is_calendar_day(above.end)) days.push_back(above.end);
            if (above.parent.is_valid() &&
                std::find(seen.begin(), seen.end(), above.parent) == seen.end())
                seen.push_back(above.parent);
        }
}

/// One tier. Its delegates stand one after another, from `lead` through `last`.
struct tier {
    delegation_id lead;
    delegation_id last;
    std::vector<subject> delegates{};
    std::vector<const unit_list*> units{}; ///< of its scope, or of its delegates' own
    bool is_limited_to_units = false;
    period life{};
    const amount_range* limits = nullptr;
    std::optional<ore_span> amounts{}; ///< on the day that is looked at
};

/// Makes tiers, and keeps the lists of units that they refer to: one for each role, however many tiers it has.
class tier_maker {
public:
    explicit tier_maker(const linter& work)
        : work_{work}
        , of_{work.of()} {}

    [[nodiscard]] tier led_by(delegation_id lead) {
        const auto& one = of_.at(lead);
        tier made{.lead = lead, .last = lead};
        made.life = whole_life(of_, lead).when;
        made.limits = &one.limits.amount;
        made.is_limited_to_units = true;
        if (!one.limits.reach.units.empty()) made.units.push_back(&listed(one.limits.reach.units));
        for (const auto id : work_.delegations_of(one.point)) {
            if (of_.at(id).letter != one.letter) continue;
            made.last = std::max(made.last, id);
            const auto named = of_.at(id).delegate;
            made.delegates.push_back(named);
            const auto reach = of_.at(id).limits.reach.kind; // a role's is its posts' own units
            if (reach == scope_kind::whole_region) made.is_limited_to_units = false;
            if (reach == scope_kind::own_unit) made.units.push_back(&own_of(named));
        }
        return made;
    }

private:
    const unit_list& own_of(subject named) {
        const auto [at, is_new] = own_.try_emplace(named, nullptr);
        if (!is_new) return *at->second;
        std::vector<unit_id> units;
        for (const auto post : work_.posts_meant(named))
            if (of_.at(post).unit.is_valid()) units.push_back(of_.at(post).unit);
        at->second = &listed(std::move(units));
        return *at->second;
    }
    const unit_list& listed(std::vector<unit_id> units) {
        std::sort(units.begin(), units.end());
        const auto [at, is_new] = known_.try_emplace(std::move(units));
        auto& list = at->second;
        if (!is_new) return list;
        list.sorted = at->first;
        for (const auto unit : list.sorted) add_moves(of_, unit, list.moves);
        std::sort(list.moves.begin(), list.moves.end());
        list.moves.erase(std::unique(list.moves.begin(), list.moves.end()), list.moves.end());
        return list;
    }

    const linter& work_;
    const governance& of_;
    std::map<std::vector<unit_id>, unit_list> known_;
    std::map<subject, const unit_list*> own_;
};

/// One delegate stands in both tiers, be it as a post with the role.
[[nodiscard]] inline bool shares_delegate(const linter& work, const tier& one, const tier& other) {
    const auto has_role = [&](subject post, subject role) {
        return post.is(subject::kind::post) && role.is(subject::kind::role) &&
               work.of().at(post.post()).role == role.role();
    };
    for (const auto left : one.delegates)
        for (const auto right : other.delegates)
            if (left == right || has_role(left, right) || has_role(right, left)) return true;
    return false;
}

/// On the day a unit of the one is, or hangs below, a unit of the other.
[[nodiscard]] inline bool units_meet(const governance& of, const tier& one, const tier& other,
                                     date day) {
    if (!one.is_limited_to_units || !other.is_limited_to_units) return true;
    const auto hangs_in = [&](unit_id unit, const unit_list& wide) {
        for (auto at = unit; at.is_valid(); at = of.at(at).parent_on(day))
            if (wide.has(at)) return true;
        return false;
    };
    const auto reaches = [&](const unit_list& wide, const unit_list& narrow) {
        return std::any_of(narrow.sorted.begin(), narrow.sorted.end(),
                           [&](unit_id unit) { return hangs_in(unit, wide); });
    };
    for (const auto* left : one.units)
        for (const auto* right : other.units)
            if ((left == right && !left->sorted.empty()) || reaches(*left, *right) ||
                reaches(*right, *left))
                return true;
    return false;
}
[[nodiscard]] inline bool areas_meet(const governance& of, area_id one, area_id other) {
    return !one.is_valid() || !other.is_valid() || of.is_part_of(one, other) ||
           of.is_part_of(other, one);
}
/// What one requires the other excludes, so that no case fits both.
[[nodiscard]] inline bool exclude_each_other(const terms& one, const terms& other) {
    const auto meet = [](const auto& left, const auto& right) {
        return std::any_of(left.begin(), left.end(), [&](auto fact) {
            return std::find(right.begin(), right.end(), fact) != right.end();
        });
    };
    const auto hands_back = [&](const terms& from, const terms& to) {
        return from.handed_back == hand_back::must && meet(from.handed_back_when, to.required);
    };
    return meet(one.required, other.excluded) || meet(other.required, one.excluded) ||
           meet(one.required_legal, other.excluded_legal) ||
           meet(other.required_legal, one.excluded_legal) || hands_back(one, other) ||
           hands_back(other, one);
}
/// One case may lie within both, as far as anything but the amount goes.
[[nodiscard]] inline bool may_meet(const governance& of, const tier& one, const tier& other,
                                   date day) {
    const auto& left = of.at(one.lead).limits;
    const auto& right = of.at(other.lead).limits;
    const bool counts_alike = left.amount.is_unlimited() || right.amount.is_unlimited() ||
                              left.amount.counted == right.amount.counted;
    return counts_alike && areas_meet(of, left.area, right.area) &&
           !exclude_each_other(left, right) && units_meet(of, one, other, day);
}

} // namespace mandat::detail
