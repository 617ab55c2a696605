// SPDX-License-Identifier: MIT
#pragma once
// Whether amounts lie within others, to the öre and, for prisbasbelopp, year by year (layer 5, private).

#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/amounts.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

/// The öre that a range lets through, both ends included.
struct ore_span {
    static constexpr std::int64_t without_end = std::numeric_limits<std::int64_t>::max();
    std::int64_t low = 0;
    std::int64_t high = without_end;

    [[nodiscard]] constexpr bool is_empty() const noexcept { return high < low; }
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

/// How amounts given on reach beyond those received.
struct excess {
    enum class kind : std::uint8_t { other_basis, above, below, between };
    kind how{};
    std::size_t against = 0; ///< which of the ranges received it is told against
    period when;
};

/// Amounts given on, and the ranges received: several are one when they meet.
class amount_comparison {
public:
    amount_comparison(const amount_range& given, std::vector<const amount_range*> received)
        : given_{given}
        , received_{std::move(received)} {}

    /// The days on which the given amounts are beyond the received. What hangs on a prisbasbelopp that is not known
    /// yet, or on a basis that nobody stated, is not told.
    [[nodiscard]] std::vector<excess> beyond(const period& when) const {
        const bool any = std::any_of(received_.begin(), received_.end(),
                                     [](const auto* one) { return one->is_unlimited(); });
        if (any || received_.empty() || when.is_empty()) return {};
        const auto of_same = same_basis();
        if (of_same.empty()) {
            if (!is_every_basis_stated()) return {};
            return {{excess::kind::other_basis, 0, when}};
        }
        if (const auto base = base_for_all_years()) return beyond_at(of_same, *base, when);
        std::vector<excess> found;
        for (const auto& one : base_amounts) {
            const auto year =
                *period::until(*make_date(one.year, 1, 1), *make_date(one.year + 1, 1, 1));
            for (const auto& part : beyond_at(of_same, one.amount, when.intersection(year)))
                append(found, part);
        }
        return found;
    }

private:
    [[nodiscard]] std::vector<std::size_t> same_basis() const {
        const auto wanted = given_.is_unlimited() ? received_.front()->counted : given_.counted;
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < received_.size(); ++i)
            if (received_[i]->counted == wanted) found.push_back(i);
        return found;
    }
    [[nodiscard]] bool is_every_basis_stated() const {
        return given_.is_basis_stated &&
               std::all_of(received_.begin(), received_.end(),
                           [](const auto* one) { return one->is_basis_stated; });
    }
    /// Kronor compare without a year, and so do prisbasbelopp among themselves, by any one; nothing where the year
    /// decides.
    [[nodiscard]] std::optional<money> base_for_all_years() const {
        bool kronor = false;
        bool base_amount = false;
        const auto see = [&](const amount_range& range) {
            for (const auto& limit : {range.floor, range.ceiling})
                if (limit) (limit->in_base_amounts ? base_amount : kronor) = true;
        };
        see(given_);
        for (const auto* one : received_) see(*one);
        if (kronor && base_amount) return std::nullopt;
        return base_amounts.back().amount;
    }
    [[nodiscard]] std::vector<excess> beyond_at(const std::vector<std::size_t>& of_same, money base,
                                                const period& when) const {
        const auto given = span_of(given_, base);
        if (when.is_empty() || given.is_empty()) return {};
        std::vector<std::pair<ore_span, std::size_t>> spans;
        spans.reserve(of_same.size());
        for (const auto i : of_same) spans.emplace_back(span_of(*received_[i], base), i);
        std::sort(spans.begin(), spans.end(), [](const auto& left, const auto& right) {
            return left.first.low < right.first.low;
        });
        auto need = given.low; // the first öre that nothing received covers so far
        auto last = spans.front();
        for (const auto& one : spans) {
            if (need < one.first.low)
                return {
                    {need < spans.front().first.low ? excess::kind::below : excess::kind::between,
                     one.second, when}};
            if (one.first.high >= given.high) return {};
            if (last.first.high < one.first.high) last = one;
            need = std::max(need, one.first.high + 1);
        }
        return {{excess::kind::above, last.second, when}};
    }
    static void append(std::vector<excess>& found, const excess& part) {
        if (!found.empty() && found.back().how == part.how &&
            found.back().against == part.against && found.back().when.end() == part.when.first()) {
            found.back().when = *period::until(found.back().when.first(), part.when.end());
        } else {
            found.push_back(part);
        }
    }

    const amount_range& given_;
    std::vector<const amount_range*> received_;
};

// ------------------------------------------------------------------------------------------------ words
/// `200 000 kr`, `4,5 prisbasbelopp`
[[nodiscard]] inline sentence limit_in_words(const bound& limit) {
    if (!limit.in_base_amounts) {
        const auto text = to_text(money::ore(limit.value)) + " kr";
        return {text, text};
    }
    sentence made{std::to_string(limit.value / 100), std::to_string(limit.value / 100)};
    if (const auto rest = limit.value % 100; rest != 0) {
        auto decimals = std::to_string(rest);
        if (decimals.size() == 1) decimals.insert(0, 1, '0');
        if (decimals.back() == '0') decimals.pop_back();
        made.sv += ',' + decimals;
        made.en += '.' + decimals;
    }
    made.sv += " prisbasbelopp";
    made.en += " prisbasbelopp";
    return made;
}

/// `mer än 50 000 kr, högst 200 000 kr per beslut`; `alla belopp` without a limit.
[[nodiscard]] inline sentence amounts_in_words(const amount_range& range) {
    if (range.is_unlimited()) return {"alla belopp", "all amounts"};
    sentence made;
    const auto add = [&](const phrase& how, const bound& limit) {
        const auto amount = limit_in_words(limit);
        const auto comma = made.sv.empty() ? "" : ", ";
        made.sv += comma + std::string{how.sv} + amount.sv;
        made.en += comma + std::string{how.en} + amount.en;
    };
    if (range.floor)
        add(range.floor->inclusive ? phrase{"minst ", "at least "}
                                   : phrase{"mer än ", "more than "},
            *range.floor);
    if (range.ceiling)
        add(range.ceiling->inclusive ? phrase{"högst ", "at most "}
                                     : phrase{"mindre än ", "less than "},
            *range.ceiling);
    const auto counted = term_for(range.counted).said();
    made.sv += ' ' + std::string{counted.sv};
    made.en += ' ' + std::string{counted.en};
    return made;
}

} // namespace mandat::detail
