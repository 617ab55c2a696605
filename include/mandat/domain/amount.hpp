// SPDX-License-Identifier: MIT
#pragma once
// Money, limits on it, and durations (layer 0). Money is integer öre, excluding
// VAT, never floating point.

#include <mandat/domain/date.hpp>

#include <array>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace mandat {

/// An amount in öre, excluding value added tax.
class money {
public:
    constexpr money() noexcept = default;
    [[nodiscard]] static constexpr money ore(std::int64_t value) noexcept { return money{value}; }
    [[nodiscard]] static constexpr money kronor(std::int64_t value) noexcept {
        return money{value * 100};
    }
    [[nodiscard]] constexpr std::int64_t in_ore() const noexcept { return ore_; }
    friend constexpr auto operator<=>(money, money) noexcept = default;

private:
    constexpr explicit money(std::int64_t value) noexcept
        : ore_{value} {}
    std::int64_t ore_ = 0;
};

/// The largest amount that may be stated: a thousand billion kronor, so that no sum
/// or multiple can overflow.
inline constexpr money largest_amount = money::kronor(1'000'000'000'000);

namespace detail {

/// Reads a decimal with at most `decimals` digits after a comma or point; blanks
/// may group it by thousands.
[[nodiscard]] constexpr std::optional<std::int64_t> parse_decimal(std::string_view text,
                                                                  int decimals) noexcept {
    std::int64_t value = 0;
    int seen = -1;
    bool any = false;
    bool grouped = false;
    int in_group = 0; // digits since the last blank
    const auto group_is_whole = [&] { return grouped ? in_group == 3 : in_group <= 3; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        const bool no_break = character == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
        if (character == ' ' || no_break) {
            const std::size_t after = i + (no_break ? 2 : 1);
            const bool groups =
                any && seen < 0 && after < text.size() && text[after] >= '0' && text[after] <= '9';
            if (!groups || !group_is_whole()) return std::nullopt;
            grouped = true;
            in_group = 0;
            if (no_break) ++i;
            continue;
        }
        if (character == ',' || character == '.') {
            if (seen >= 0 || !any || (grouped && !group_is_whole())) return std::nullopt;
            seen = 0;
            continue;
        }
        if (character < '0' || character > '9') return std::nullopt;
        if (seen >= 0 && ++seen > decimals) return std::nullopt;
        if (value > std::numeric_limits<std::int64_t>::max() / 100) return std::nullopt;
        value = value * 10 + (character - '0');
        if (seen < 0) ++in_group;
        any = true;
    }
    if (!any || seen == 0 || (grouped && !group_is_whole())) return std::nullopt;
    for (int i = seen < 0 ? 0 : seen; i < decimals; ++i) {
        if (value > std::numeric_limits<std::int64_t>::max() / 10) return std::nullopt;
        value *= 10;
    }
    return value;
}

} // namespace detail

/// Reads kronor such as `200000`, `200 000` or `200 000,50`; nothing when it is no such amount.
[[nodiscard]] constexpr std::optional<money> parse_kronor(std::string_view text) noexcept {
    const auto ore = detail::parse_decimal(text, 2);
    if (!ore || *ore > largest_amount.in_ore()) return std::nullopt;
    return money::ore(*ore);
}

/// Kronor for people, Swedish style: `200 000` or `200 000,50`.
[[nodiscard]] inline std::string to_text(money amount) {
    const std::int64_t ore = amount.in_ore();
    std::string kronor = std::to_string((ore < 0 ? -ore : ore) / 100);
    for (std::size_t at = kronor.size(); at > 3; at -= 3) kronor.insert(at - 3, 1, ' ');
    const auto rest = (ore < 0 ? -ore : ore) % 100;
    if (rest != 0)
        kronor += "," + std::string{static_cast<char>('0' + rest / 10),
                                    static_cast<char>('0' + rest % 10)};
    return (ore < 0 ? "-" : "") + kronor;
}

/// What an amount is counted for.
enum class amount_basis : std::uint8_t {
    not_stated = 0,
    per_decision = 1, ///< per beslut
    per_contract = 2, ///< per avtal, over its whole time
    per_year = 3,     ///< per år
};

/// One end of a range of amounts: kronor, or hundredths of the
/// prisbasbelopp of the decision's year.
struct bound {
    bool in_base_amounts = false; ///< `value` is hundredths of a prisbasbelopp, not öre
    bool inclusive = true;  ///< "at most"/"at least" when true, "less than"/"more than" when false
    std::int64_t value = 0; ///< öre, or hundredths of a prisbasbelopp
    friend constexpr bool operator==(const bound&, const bound&) = default;
};

/// A range of amounts with an optional floor and ceiling, so that tiers are exact.
struct amount_range {
    std::optional<bound> floor;
    std::optional<bound> ceiling;
    amount_basis counted = amount_basis::per_decision;
    bool is_basis_stated =
        true; ///< false: the order does not say per what, and per decision is assumed

    [[nodiscard]] constexpr bool is_unlimited() const noexcept { return !floor && !ceiling; }
    [[nodiscard]] constexpr bool uses_base_amount() const noexcept {
        return (floor && floor->in_base_amounts) || (ceiling && ceiling->in_base_amounts);
    }
    friend constexpr bool operator==(const amount_range&, const amount_range&) = default;
};

/// A bound in kronor, given the prisbasbelopp of the year.
[[nodiscard]] constexpr money in_kronor(const bound& limit, money base_amount) noexcept {
    // Hundredths of a whole number of kronor are a whole number of öre: exact.
    return limit.in_base_amounts ? money::ore(limit.value * (base_amount.in_ore() / 100))
                                 : money::ore(limit.value);
}

[[nodiscard]] constexpr bool is_above(money amount, const bound& ceiling,
                                      money base_amount) noexcept {
    const money limit = in_kronor(ceiling, base_amount);
    return ceiling.inclusive ? amount > limit : amount >= limit;
}
[[nodiscard]] constexpr bool is_below(money amount, const bound& floor,
                                      money base_amount) noexcept {
    const money limit = in_kronor(floor, base_amount);
    return floor.inclusive ? amount < limit : amount <= limit;
}

/// A length of time as an order states it.
struct duration {
    enum class unit : std::uint8_t { days, weeks, months, years };
    std::uint16_t count = 0;
    unit measured = unit::days;

    /// The fewest days that it can be.
    [[nodiscard]] constexpr std::uint32_t shortest() const noexcept {
        return days({0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334}, 365);
    }
    /// The most days that it can be.
    [[nodiscard]] constexpr std::uint32_t longest() const noexcept {
        return days({0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337}, 366);
    }
    friend constexpr bool operator==(const duration&, const duration&) = default;

private:
    /// @param months  days of so many months on end, from whichever day they begin
    [[nodiscard]] constexpr std::uint32_t days(const std::array<std::uint32_t, 12>& months,
                                               std::uint32_t year) const noexcept {
        switch (measured) {
        case unit::days: return count;
        case unit::weeks: return count * 7U;
        case unit::months: return count / 12U * year + months[count % 12U];
        case unit::years: return count * year;
        }
        return count;
    }
};

/// Does `asked` fit within `limit`? Nothing when the calendar decides (ninety
/// days against three months).
[[nodiscard]] constexpr std::optional<bool> fits(duration asked, duration limit) noexcept {
    const auto in_months = [](duration value) -> std::optional<std::uint32_t> {
        if (value.measured == duration::unit::months) return value.count;
        if (value.measured == duration::unit::years) return value.count * 12U;
        return std::nullopt;
    };
    if (in_months(asked) && in_months(limit)) return *in_months(asked) <= *in_months(limit);
    if (asked.longest() <= limit.shortest()) return true;
    if (asked.shortest() > limit.longest()) return false;
    return std::nullopt;
}

/// Reads `3 månader`, `90 dagar`, `2 years` …; nothing when it is no such length.
[[nodiscard]] constexpr std::optional<duration> parse_duration(std::string_view text) noexcept {
    const auto space = text.find(' ');
    if (space == std::string_view::npos || space == 0 || space > 4) return std::nullopt;
    std::uint16_t count = 0;
    for (const char character : text.substr(0, space)) {
        if (character < '0' || character > '9') return std::nullopt;
        count = static_cast<std::uint16_t>(count * 10 + (character - '0'));
    }
    const std::string_view word = text.substr(space + 1);
    using unit = duration::unit;
    if (word == "dag" || word == "dagar" || word == "day" || word == "days")
        return duration{count, unit::days};
    if (word == "vecka" || word == "veckor" || word == "week" || word == "weeks")
        return duration{count, unit::weeks};
    if (word == "månad" || word == "månader" || word == "month" || word == "months")
        return duration{count, unit::months};
    if (word == "år" || word == "year" || word == "years") return duration{count, unit::years};
    return std::nullopt;
}

} // namespace mandat
