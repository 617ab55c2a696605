// SPDX-License-Identifier: MIT
#pragma once
// Many questions as a table, column by column (layer 4).

#include <mandat/decide/question.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/model/delegation.hpp>

#include <cstddef>
#include <cstdint>
#include <span>

namespace mandat {

/// One row of each column is one question. A column that is empty says the same for all
/// rows: what `common` says.
struct question_columns {
    question common{}; ///< what the rows have in common, the generation among it
    std::span<const subject> who{};
    std::span<const matter_id> matter{};
    std::span<const date> on{};
    std::span<const std::int64_t> amount{}; ///< öre; negative where the row states none
    std::span<const unit_id> unit{};
    std::span<const asserted_facts> facts{};

    /// @pre who is not empty: it says how many rows there are
    [[nodiscard]] std::size_t rows() const noexcept { return who.size(); }
    /// Every column is empty or as long as `who`.
    [[nodiscard]] bool is_even() const noexcept {
        const auto fits = [&](std::size_t size) { return size == 0 || size == rows(); };
        return fits(matter.size()) && fits(on.size()) && fits(amount.size()) && fits(unit.size()) &&
               fits(facts.size());
    }
    /// @pre row < rows()
    [[nodiscard]] question at(std::size_t row) const noexcept {
        auto made = common;
        made.who = who[row];
        if (!matter.empty()) made.matter = matter[row];
        if (!on.empty()) made.on = on[row];
        if (!amount.empty()) {
            made.amount.reset();
            if (amount[row] >= 0) made.amount = money::ore(amount[row]);
        }
        if (!unit.empty()) made.unit = unit[row];
        if (!facts.empty()) made.facts = facts[row];
        return made;
    }
};

} // namespace mandat
