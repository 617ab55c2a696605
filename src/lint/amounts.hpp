// SPDX-License-Identifier: MIT
#pragma once
// Amounts to the öre, and whether some lie within others: for prisbasbelopp, year by
// year (layer 5, private).

#include "periods.hpp"
#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/amounts.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace mandat::detail {

/// The öre that a range lets through, both ends included.
struct ore_span {
    static constexpr std::int64_t without_end = std::numeric_limits<std::int64_t>::max();
    std::int64_t low = 0;
    std::int64_t high = without_end;

    [[nodiscard]] constexpr bool is_empty() const noexcept { return high < low; }
    [[nodiscard]] constexpr bool is_open() const noexcept { return high == without_end; }
    [[nodiscard]] constexpr bool covers(std::int64_t ore) const noexcept {
        return low <= ore && ore <= high;
    }
    [[nodiscard]] constexpr ore_span intersection(const ore_span& other) const noexcept {
        return {std::max(low, other.low), std::min(high, other.high)};
    }
};
[[nodiscard]] constexpr ore_span span_of(const amount_range& range, money base_amount) noexcept {
    ore_span made;
    if (range.floor)
        made.low = in_kronor(*range.floor, base_amount).in_ore() + (range.floor->inclusive ? 0 : 1);
    if (range.ceiling)
        made.high =
            in_kronor(*range.ceiling, base_amount).in_ore() - (range.ceiling->inclusive ? 0 : 1);
    return made;
}
/// The same on a day; nothing where the year's prisbasbelopp is needed and not known.
[[nodiscard]] constexpr std::optional<ore_span> span_on(const amount_range& range,
                                                        date day) noexcept {
    const auto base = base_amount_on(day);
    if (range.uses_base_amount() && !base) return std::nullopt;
    return span_of(range, base.value_or(money{}));
}

/// How amounts given on reach beyond those received.
struct excess {
    enum class kind : std::uint8_t { other_basis, above, below, between };
    kind how{};
    std::size_t against = 0; ///< which of the ranges received it is told against
    friend bool operator==(const excess&, const excess&) = default;
};
/// The days on which the given amounts are beyond the received: several are one when
/// they meet. What hangs on a prisbasbelopp that is not known yet, or on a basis that
/// nobody stated, is not told.
[[nodiscard]] runs<excess> beyond(const amount_range& given,
                                  const std::vector<const amount_range*>& received,
                                  const period& when);

/// All of a life that begins after the last year whose prisbasbelopp is known. What lies ahead of
/// an open order is no defect.
[[nodiscard]] period days_without_base_amount(const period& life);

/// `200 000 kr`, `4,5 prisbasbelopp`
[[nodiscard]] sentence limit_in_words(const bound& limit);
/// `mer än 50 000 kr, högst 200 000 kr per beslut`; `alla belopp` without a limit.
[[nodiscard]] sentence amounts_in_words(const amount_range& range);

} // namespace mandat::detail
