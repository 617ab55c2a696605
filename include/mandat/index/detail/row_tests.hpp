// SPDX-License-Identifier: MIT
#pragma once
// The tests of a question against rows of limits, and against the slots of a key all at
// once (layer 4, private).
//
// No short cuts within a test: which of two comparisons fails is beyond a processor's guess.

#include <mandat/index/detail/index_records.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace mandat::detail {

[[nodiscard]] constexpr bool both(bool one, bool other) noexcept {
    return (static_cast<unsigned>(one) & static_cast<unsigned>(other)) != 0;
}
[[nodiscard]] constexpr bool either(bool one, bool other) noexcept {
    return (static_cast<unsigned>(one) | static_cast<unsigned>(other)) != 0;
}

/// The day, the amount and the unit as numbers that a row's tests compare. What is not said, or not
/// usable, is greater than all that a row which asks for it lets pass.
struct row_numbers {
    std::uint16_t day = 0;
    std::uint32_t amount = no_record;
    std::uint32_t unit = no_record;
    bool is_unit_in_force = true; ///< false: more than one ground speaks against the unit
};

[[nodiscard]] constexpr bool is_in_time(const limit_row& row, const row_numbers& said) noexcept {
    return both(row.first <= said.day, said.day < row.end);
}
[[nodiscard]] constexpr bool amount_fits(const limit_row& row, const row_numbers& said) noexcept {
    return said.amount <= row.top;
}
[[nodiscard]] constexpr bool unit_fits(const limit_row& row, const row_numbers& said) noexcept {
    return both(row.unit_first <= said.unit, said.unit <= row.unit_last);
}
[[nodiscard]] constexpr bool fits_all(const limit_row& row, const row_numbers& said) noexcept {
    return both(is_in_time(row, said), both(amount_fits(row, said), unit_fits(row, said)));
}
/// The day before the row's first, or the day after its last.
[[nodiscard]] constexpr bool is_next_to(const limit_row& row, const row_numbers& said) noexcept {
    return either(said.day + 1 == row.first, said.day == row.end);
}
/// Not on the row's days, nor on those next to them; and then it has its time another day.
[[nodiscard]] constexpr bool is_of_another_time(const limit_row& row, std::uint16_t flags,
                                                const row_numbers& said) noexcept {
    return both((flags & timed) != 0, !either(is_in_time(row, said), is_next_to(row, said)));
}

/// Ways of a key, by the slots that they stand in: one byte for each slot, the first slot's lowest,
/// and in it the lowest bit.
using slot_set = std::uint32_t;
inline constexpr unsigned slot_bits = 8;
inline constexpr slot_set all_slots = 0x01010101;
static_assert(ways_in_slots * slot_bits == std::numeric_limits<slot_set>::digits);

/// The first alone; none of none.
[[nodiscard]] constexpr slot_set first_of(slot_set all) noexcept {
    return all & (~all + 1U);
}
/// All that stand before the first; all of none.
[[nodiscard]] constexpr slot_set before_first(slot_set all) noexcept {
    return first_of(all) - 1U;
}
/// @pre not empty
[[nodiscard]] constexpr std::size_t number_of_first(slot_set all) noexcept {
    return static_cast<std::size_t>(std::countr_zero(all)) / slot_bits;
}

/// What a question's numbers say to the slots of one key, to all of them without a guess.
class slot_tests {
public:
    /// @pre `ways_in_slots` slots stand at `key`, which has the first of them
    slot_tests(const probe_slot* key, const row_numbers& said) noexcept {
        for (unsigned i = 0; i < ways_in_slots; ++i) {
            const auto& one = key[i];
            const auto note = [&](slot_set& into, bool holds) {
                into |= static_cast<slot_set>(holds) << (i * slot_bits);
            };
            note(own_, one.mixed == key->mixed);
            note(now_, is_in_time(one.row, said));
            note(near_, is_next_to(one.row, said));
            note(amount_, amount_fits(one.row, said));
            note(unit_, unit_fits(one.row, said));
            flags_ |= static_cast<slot_set>(static_cast<std::uint8_t>(one.flags))
                      << (i * slot_bits);
        }
        own_ &= ~flags_; // a vacant slot is nobody's
    }

    /// The slots of the key. The other sets may hold slots of others.
    [[nodiscard]] slot_set own() const noexcept { return own_; }
    /// The key has no more ways than these.
    [[nodiscard]] bool are_all() const noexcept { return (own_ & with(last_way)) != 0; }
    [[nodiscard]] slot_set with(way_flag flag) const noexcept {
        return flags_ >> static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(flag))) &
               all_slots;
    }
    /// The day is one of the row's.
    [[nodiscard]] slot_set now() const noexcept { return now_; }
    /// The row tells what the way is on the day: it is one of its days, or the way
    /// has its time another day.
    [[nodiscard]] slot_set told() const noexcept {
        return with(plain) & (now_ | (with(timed) & ~near_));
    }
    [[nodiscard]] slot_set amount_fit() const noexcept { return amount_; }
    [[nodiscard]] slot_set unit_fit() const noexcept { return unit_; }
    [[nodiscard]] slot_set fit() const noexcept { return now_ & amount_ & unit_; }

private:
    slot_set own_ = 0;
    slot_set now_ = 0;
    slot_set near_ = 0;
    slot_set amount_ = 0;
    slot_set unit_ = 0;
    slot_set flags_ = 0;
};

} // namespace mandat::detail
