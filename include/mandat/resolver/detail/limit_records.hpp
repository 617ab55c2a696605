// SPDX-License-Identifier: MIT
#pragma once
// The limits of grants as records: days, kronor and unit numbers (layer 3, private).

#include <mandat/law/amounts.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/resolver/detail/index_records.hpp>
#include <mandat/resolver/detail/unit_numbers.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

/// The code of a day before the first of something.
[[nodiscard]] inline std::uint8_t code_before(const dated& when) noexcept {
    return static_cast<std::uint8_t>(when.when.is_empty() ? reason_code::period_not_known
                                     : when.known == basis::evidenced
                                         ? reason_code::no_evidence_before
                                         : reason_code::not_yet);
}
/// First day and the day after the last; a thing without a period has no day.
[[nodiscard]] inline std::pair<day_count, day_count> days_of(const period& when) noexcept {
    if (when.is_empty()) return {never, never};
    return {count_of(when.first()), count_of(when.end())};
}

class limit_records {
public:
    explicit limit_records(const governance& of)
        : of_{of}
        , units_{of} {
        number_areas();
    }

    /// The record of the terms as they reach the recipient; the same one each time.
    [[nodiscard]] std::uint32_t of(const terms& limits, subject recipient) {
        const bool by_post =
            limits.reach.kind == scope_kind::own_unit && recipient.is(subject::kind::post);
        const auto [at, is_new] =
            known_.try_emplace({&limits, by_post ? of_.at(recipient.post()).unit.value() : nothing},
                               static_cast<std::uint32_t>(records.size()));
        if (is_new) records.push_back(made_of(limits, by_post ? recipient.post() : post_id{}));
        return at->second;
    }
    /// A new record of terms that reach every recipient alike.
    [[nodiscard]] std::uint32_t add(const terms& limits) {
        records.push_back(made_of(limits, {}));
        return static_cast<std::uint32_t>(records.size() - 1);
    }
    [[nodiscard]] const limits_record& at(std::uint32_t id) const { return records[id]; }
    [[nodiscard]] const unit_numbers& units() const noexcept { return units_; }

    std::vector<limits_record> records;
    std::vector<more_limits> more;
    std::vector<amount_step> amounts;
    std::vector<unit_span> spans;
    std::vector<unit_span> areas; ///< of each area: its number, and the last one within it

private:
    [[nodiscard]] limits_record made_of(const terms& limits, post_id own) {
        limits_record made;
        std::tie(made.first, made.end) = days_of(limits.when.when);
        made.before = code_before(limits.when);
        const auto allowed = units_of(limits.reach, own);
        const bool is_placed = limits.reach.kind != scope_kind::whole_region;
        std::vector<unit_span> below;
        for (const auto unit : allowed)
            if (unit.is_valid())
                for (const auto& span : units_.below(unit)) below.push_back(span);
        const bool unit_known = !allowed.empty() && allowed.front().is_valid();
        const bool is_rare = !is_plain(limits.amount) || limits.longest || limits.area.is_valid() ||
                             (is_placed && (!unit_known || below.size() != 1));
        if (is_rare) {
            made.more = static_cast<std::uint32_t>(more.size());
            more.push_back(rarer(limits, is_placed, unit_known, below));
            return made;
        }
        if (limits.amount.ceiling) {
            made.ceiling = included(*limits.amount.ceiling, money{});
            made.flags |= limits_record::capped;
        }
        if (is_placed) {
            made.unit_first = below.front().first;
            made.unit_last = below.front().last;
            made.flags |= limits_record::placed;
        }
        return made;
    }
    [[nodiscard]] std::vector<unit_id> units_of(const scope& reach, post_id own) const {
        if (own.is_valid()) return {of_.at(own).unit};
        return reach.units;
    }
    /// Nothing but a number of kronor for one decision, or no limit.
    [[nodiscard]] static bool is_plain(const amount_range& range) {
        return range.is_unlimited() || (!range.floor && !range.uses_base_amount() &&
                                        range.counted == amount_basis::per_decision);
    }
    /// The highest amount that is allowed.
    [[nodiscard]] static std::int64_t included(const bound& ceiling, money base) {
        return in_kronor(ceiling, base).in_ore() - (ceiling.inclusive ? 0 : 1);
    }
    [[nodiscard]] more_limits rarer(const terms& limits, bool is_placed, bool unit_known,
                                    const std::vector<unit_span>& below) {
        more_limits made;
        if (!limits.amount.is_unlimited()) {
            made.flags |= more_limits::in_amounts;
            made.counted = static_cast<std::uint8_t>(limits.amount.counted);
            made.amounts = static_cast<std::uint32_t>(amounts.size());
            add_amounts(limits.amount);
            made.amount_count = static_cast<std::uint32_t>(amounts.size()) - made.amounts;
        }
        if (limits.longest) {
            made.flags |= more_limits::lasts;
            made.longest = limits.longest->count;
            made.longest_in = static_cast<std::uint8_t>(limits.longest->measured);
        }
        if (is_placed && !unit_known) {
            made.flags |= more_limits::no_such_unit;
        } else if (is_placed) {
            made.units = static_cast<std::uint32_t>(spans.size());
            made.unit_count = static_cast<std::uint32_t>(below.size());
            spans.insert(spans.end(), below.begin(), below.end());
        }
        if (limits.area.is_valid()) {
            made.flags |= more_limits::in_area;
            made.area_first = areas[limits.area.index()].first;
            made.area_last = areas[limits.area.index()].last;
        }
        return made;
    }
    /// The year's prisbasbelopp becomes a range of days. @law socialförsäkringsbalken (2010:110) 2 kap. 6-8 §§
    void add_amounts(const amount_range& range) {
        const auto step = [&](std::optional<money> base, day_count from) {
            amount_step made{.floor = std::numeric_limits<std::int64_t>::min(),
                             .ceiling = std::numeric_limits<std::int64_t>::max(),
                             .from = from,
                             .is_known = base ? 1U : 0U};
            if (base && range.ceiling) made.ceiling = included(*range.ceiling, *base);
            if (base && range.floor)
                made.floor =
                    in_kronor(*range.floor, *base).in_ore() + (range.floor->inclusive ? 0 : 1);
            amounts.push_back(made);
        };
        if (!range.uses_base_amount()) {
            step(money{}, std::numeric_limits<day_count>::min());
            return;
        }
        for (const auto& one : base_amounts) {
            step(one.amount, count_of(*make_date(one.year, 1, 1)));
            if (!base_amount_on(*make_date(one.year + 1, 1, 1)))
                step(std::nullopt, count_of(*make_date(one.year + 1, 1, 1)));
        }
    }
    void number_areas() {
        numbered_forest forest;
        std::vector<std::uint32_t> places(of_.areas().size(), nothing);
        for (std::size_t i = 0; i < places.size(); ++i) place_area(area_id{i}, forest, places);
        forest.number();
        for (const auto place : places) areas.push_back(forest.span_of(place));
    }
    std::uint32_t place_area(area_id id, numbered_forest& forest,
                             std::vector<std::uint32_t>& places) {
        auto& place = places[id.index()];
        if (place == nothing) {
            const auto above = of_.at(id).parent;
            place = forest.child_of(above.is_valid() ? place_area(above, forest, places) : nothing,
                                    id.value());
        }
        return place;
    }

    const governance& of_;
    unit_numbers units_;
    std::map<std::pair<const terms*, std::uint32_t>, std::uint32_t> known_;
};

} // namespace mandat::detail
