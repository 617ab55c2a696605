// SPDX-License-Identifier: MIT
#pragma once
// The limits of grants as records: days, kronor and unit numbers (layer 4, private).

#include <mandat/domain/known_numbers.hpp>
#include <mandat/index/detail/index_records.hpp>
#include <mandat/index/detail/unit_numbers.hpp>
#include <mandat/law/amounts.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <tuple>
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

    /// The row that says what a grant is limited by, as it reaches somebody;
    /// nothing where no row can.
    [[nodiscard]] std::optional<limit_row> row_of(const grant_limits& given,
                                                  subject recipient) const {
        limit_row made;
        if (!is_rowlike(given) || !set_days(made, given.when.when) || !set_top(made, given.amount))
            return std::nullopt;
        if (is_placed(given)) {
            const auto span = only_span(given, recipient);
            if (!span) return std::nullopt;
            made.unit_first = span->first;
            made.unit_last = span->last;
        }
        return made;
    }
    /// Depends on who receives it.
    [[nodiscard]] static bool is_by_post(const grant_limits& given, subject recipient) {
        return given.reach.kind == scope_kind::own_unit && recipient.is(subject::kind::post);
    }
    /// The number of the record, whatever a row may say; the same one for the same terms.
    [[nodiscard]] std::uint32_t record_of(const grant_limits& given, subject recipient) {
        const auto own = is_by_post(given, recipient) ? of_.at(recipient.post()).unit : unit_id{};
        const std::array key{reinterpret_cast<std::uintptr_t>(&given), std::uintptr_t{own.value()}};
        const auto [record, is_new] = known_.number_of(bytes_of(key), records.size());
        if (is_new) records.push_back(made_of(given, recipient));
        return record;
    }
    [[nodiscard]] const unit_numbers& units() const noexcept { return units_; }

    std::vector<limits_record> records;
    std::vector<amount_step> amounts;
    std::vector<unit_span> spans;
    std::vector<unit_span> areas; ///< of each area: its number, and the last one within it

private:
    [[nodiscard]] static bool is_placed(const grant_limits& given) {
        return given.reach.kind != scope_kind::whole_region;
    }
    /// Nothing that no row can say, the units apart.
    [[nodiscard]] static bool is_rowlike(const grant_limits& given) {
        const auto& range = given.amount;
        const bool is_plain_amount =
            range.is_unlimited() || (!range.floor && !range.uses_base_amount() &&
                                     range.counted == amount_basis::per_decision);
        return is_plain_amount && !given.longest && !given.area.is_valid();
    }
    /// The one subtree that the scope is; nothing where it is several, or none that is known.
    [[nodiscard]] std::optional<unit_span> only_span(const grant_limits& given,
                                                     subject recipient) const {
        const auto unit = is_by_post(given, recipient)    ? of_.at(recipient.post()).unit
                          : given.reach.units.size() == 1 ? given.reach.units.front()
                                                          : unit_id{};
        return unit.is_valid() ? units_.only_span(unit) : std::nullopt;
    }
    /// False where 16 bits cannot say them.
    [[nodiscard]] static bool set_days(limit_row& row, const period& when) {
        const auto [first, end] = days_of(when);
        constexpr day_count open = limit_row::open_end;
        if (first >= open || (end != never && end >= open)) return false;
        row.first = static_cast<std::uint16_t>(std::max(first, 0));
        row.end = end == never ? limit_row::open_end : static_cast<std::uint16_t>(std::max(end, 0));
        return true;
    }
    /// False where whole kronor within 31 bits cannot say it.
    [[nodiscard]] static bool set_top(limit_row& row, const amount_range& range) {
        if (!range.ceiling) return true;
        const auto ore = range.ceiling->value;
        if (ore < 0 || ore % 100 != 0 || ore / 100 >= std::int64_t{1} << 30U) return false;
        row.top = static_cast<std::uint32_t>(ore / 100 * 2 + (range.ceiling->inclusive ? 1 : 0));
        return true;
    }
    [[nodiscard]] std::vector<unit_id> units_of(const grant_limits& given,
                                                subject recipient) const {
        if (is_by_post(given, recipient)) return {of_.at(recipient.post()).unit};
        return given.reach.units;
    }
    [[nodiscard]] std::vector<unit_span> units_below(const grant_limits& given,
                                                     subject recipient) const {
        std::vector<unit_span> below;
        for (const auto unit : units_of(given, recipient))
            if (unit.is_valid())
                for (const auto& span : units_.below(unit)) below.push_back(span);
        return below;
    }
    /// The highest amount that is allowed.
    [[nodiscard]] static std::int64_t included(const bound& ceiling, money base) {
        return in_kronor(ceiling, base).in_ore() - (ceiling.inclusive ? 0 : 1);
    }
    [[nodiscard]] limits_record made_of(const grant_limits& limits, subject recipient) {
        const auto allowed = units_of(limits, recipient);
        const bool unit_known = !allowed.empty() && allowed.front().is_valid();
        const auto below = units_below(limits, recipient);
        limits_record made;
        std::tie(made.first, made.end) = days_of(limits.when.when);
        made.before = code_before(limits.when);
        if (!limits.amount.is_unlimited()) {
            made.flags |= limits_record::in_amounts;
            made.counted = static_cast<std::uint8_t>(limits.amount.counted);
            made.amounts = static_cast<std::uint32_t>(amounts.size());
            add_amounts(limits.amount);
            made.amount_count = static_cast<std::uint32_t>(amounts.size()) - made.amounts;
        }
        if (limits.longest) {
            made.flags |= limits_record::lasts;
            made.longest = limits.longest->count;
            made.longest_in = static_cast<std::uint8_t>(limits.longest->measured);
        }
        if (is_placed(limits) && !unit_known) {
            made.flags |= limits_record::no_such_unit;
        } else if (is_placed(limits)) {
            made.units = static_cast<std::uint32_t>(spans.size());
            made.unit_count = static_cast<std::uint32_t>(below.size());
            for (const auto& span : below) spans.push_back(span);
        }
        if (limits.area.is_valid()) {
            made.flags |= limits_record::in_area;
            made.area_first = areas[limits.area.index()].first;
            made.area_last = areas[limits.area.index()].last;
        }
        return made;
    }
    /// The year's prisbasbelopp becomes a range of days.
    /// @law socialförsäkringsbalken (2010:110) 2 kap. 6-8 §§
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
        std::vector<std::uint32_t> places(of_.areas().size(), no_record);
        for (std::size_t i = 0; i < places.size(); ++i) place_area(area_id{i}, forest, places);
        forest.number();
        for (const auto place : places) areas.push_back(forest.span_of(place));
    }
    std::uint32_t place_area(area_id id, numbered_forest& forest,
                             std::vector<std::uint32_t>& places) {
        auto& place = places[id.index()];
        if (place == no_record) {
            const auto above = of_.at(id).parent;
            place = forest.child_of(
                above.is_valid() ? place_area(above, forest, places) : no_record, id.value());
        }
        return place;
    }

    const governance& of_;
    unit_numbers units_;
    known_numbers known_;
};

} // namespace mandat::detail
