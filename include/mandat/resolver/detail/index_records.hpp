// SPDX-License-Identifier: MIT
#pragma once
// What an index is made of: flat records that refer to each other by number, so that they mean the same wherever their
// bytes lie (layer 3, private).
//
// A way is one way to the power to decide. What the law, the order and the facts make of it on a day is a program,
// shared by all ways that are alike; which program on which day, a course. Its limits stand apart, for they differ from
// grant to grant. The quick row repeats what decides nearly every question, and lies in the slot that a probe finds.

#include <mandat/domain/date.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/law/recording.hpp>
#include <mandat/resolver/detail/another_time.hpp>

#include <cstdint>
#include <limits>
#include <type_traits>

namespace mandat::detail {

/// A day as its number after the first that the law is modelled on.
using day_count = std::int32_t;
inline constexpr day_count never = std::numeric_limits<day_count>::max();

[[nodiscard]] constexpr day_count count_of(date day) noexcept {
    if (day.is_pos_infinity()) return never;
    return static_cast<day_count>(day_number(day) - day_number(first_modelled_day));
}

/// No record.
inline constexpr std::uint32_t nothing = std::numeric_limits<std::uint32_t>::max();

/// Days [first, end) on which the way is what its program says, and what it asks on them: at most so many kronor, and a
/// unit numbered from `unit_first` through `unit_last`.
struct quick_row {
    enum flag : std::uint16_t {
        vacant = 1,     ///< of a slot: nobody's
        last_way = 2,   ///< the key has no more ways
        plain = 4,      ///< nothing else is asked on those days but what facts the program looks at
        one_link = 8,   ///< and that by one grant
        capped = 16,    ///< has a highest amount
        below_top = 32, ///< less than `kronor`, not at most
        placed = 64,    ///< asks for the unit
        timed = 128,    ///< on other days, but those next to them, it has its time another day
        ordered = 256,  ///< the chain of each way of the key is as long on all days
        by_period =
            512, ///< its days are those of the grant's own period, as far as its kind reaches
    };
    std::uint16_t first = 0;
    std::uint16_t end = 0;
    std::uint32_t kronor = 0;
    std::uint32_t unit_first = 0;
    std::uint32_t unit_last = nothing;
    std::uint32_t point = nothing;
    std::uint16_t kind = 0;
    std::uint16_t flags = 0;

    [[nodiscard]] constexpr bool is(flag wanted) const noexcept { return (flags & wanted) != 0; }
};
static_assert(sizeof(quick_row) == 24);

/// One place in the table of keys; keys stand in the order of their mixed values.
struct probe_slot {
    std::uint32_t mixed = nothing;
    std::uint32_t way = 0; ///< the key's first
    quick_row row{};       ///< that way's
};
static_assert(sizeof(probe_slot) == 32);

/// One way to the power; a key's ways stand together, in the order that decides between equals.
struct way_record {
    quick_row row{};
    std::uint32_t course = 0;
    std::uint32_t head_limits = nothing;
    std::uint32_t sub_limits = nothing;
    std::uint32_t code = 0; ///< of a way without a point: its last ground, which orders such ways
    std::uint32_t delegate =
        0; ///< in whose name it goes: the place of the key in the order of all keys
};
static_assert(sizeof(way_record) == 44);

/// Which program from which day on.
struct course_step {
    day_count from = 0;
    std::uint32_t program = 0;
};
struct course_record {
    std::uint32_t begin = 0;
    std::uint32_t count = 0;
};

/// What one clause says to what was said of one fact, or of two.
struct program_op {
    enum class kind : std::uint8_t {
        ground,          ///< whatever is said
        facts,           ///< by what was said of two facts
        head_limits,     ///< of the grant
        sub_limits,      ///< of the sub-delegation
        limits,          ///< of record `number`
        after_adoption,  ///< the order is adopted that day
        before_adoption, ///< the order is replaced that day
        employed,        ///< the holder is
    };
    kind does = kind::ground;
    std::uint8_t of_alternate = 0; ///< only where an alternate (ersättare) acts
    std::uint8_t first = 0;        ///< slot
    std::uint8_t second = 0;       ///< slot; the same as the first where there is but one
    std::uint32_t table = 0; ///< two bits for each pair of sayings: which of `grounds`, from 1
    struct outcome {
        std::uint8_t code = 0;
        std::uint8_t effect = 0;
    } grounds[3]{};
    std::uint16_t earliest = 0; ///< minute of the day, plus one; zero where it is not stated
    std::uint16_t latest = 0;
    std::uint16_t unused = 0;
    std::uint32_t number = nothing;
};
static_assert(sizeof(program_op) == 24);

/// The grounds of a way, counted as they rank: what has its time another day, what forbids, what is open.
struct tally {
    std::uint8_t times = 0;
    std::uint8_t against = 0;
    std::uint8_t open = 0;
    std::uint8_t first_against = 0; ///< code of the first ground that forbids
    std::uint8_t first_open = 0;

    constexpr void add(verdict effect, std::uint8_t code) noexcept {
        if (effect == verdict::not_authorised) {
            if (against++ == 0) first_against = code;
            if (is_of_another_time(reason_code{code})) ++times;
        } else if (effect == verdict::depends) {
            if (open++ == 0) first_open = code;
        }
    }
    constexpr void fail(reason_code code) noexcept {
        add(verdict::not_authorised, static_cast<std::uint8_t>(code));
    }
    /// A fact has to be assessed.
    constexpr void leave_open() noexcept {
        add(verdict::depends, static_cast<std::uint8_t>(reason_code::fact_unknown));
    }
};

struct program_record {
    enum flag : std::uint8_t {
        absent = 1,       ///< there is no such way on those days
        needs_limits = 2, ///< has limits beside the grant's and the sub-delegation's
        of_that_day = 4,  ///< an order is adopted or replaced that day
    };
    std::uint64_t facts = 0; ///< slots of the facts that it looks at
    std::uint32_t ops = 0;
    std::uint16_t count = 0;
    std::uint8_t carried_by = 0;
    std::uint8_t chain = 0; ///< length
    tally when_silent{};    ///< without limits, where nobody mentions a fact
    std::uint8_t flags = 0;
    /// The first ground that forbids stands before the grant's limits (0), before the sub-delegation's (1), or last (2).
    std::uint8_t against_at = 0;
    std::uint8_t unused = 0;
};
static_assert(sizeof(program_record) == 24);

/// What many rows have in common: a program, and the days on which it is the way's.
struct row_kind {
    std::uint64_t facts = 0; ///< slots of the facts that it looks at
    day_count from = 0;
    day_count end = 0;
    tally when_silent{};
    std::uint8_t against_at = 0;
    std::uint8_t carried_by = 0;
    std::uint8_t chain = 0;
    std::uint8_t before = 0; ///< code of a day before the grant's first
    std::uint8_t unused[7]{};
};
static_assert(sizeof(row_kind) == 32);

/// What a grant is limited by, as far as only a question can tell.
struct limits_record {
    day_count first = 0;
    day_count end = never;
    std::int64_t ceiling = std::numeric_limits<std::int64_t>::max(); ///< öre, included
    std::uint32_t unit_first = 0;
    std::uint32_t unit_last = nothing; ///< `nothing`: the whole region
    std::uint32_t more = nothing;      ///< where one of the rarer limits stands
    std::uint8_t before = 0;           ///< code of a day before the first
    std::uint8_t flags = 0;
    std::uint16_t unused = 0;
    enum flag : std::uint8_t { capped = 1, placed = 2 };
};
static_assert(sizeof(limits_record) == 32);

/// The rarer limits: a floor, another basis, prisbasbelopp, several units, an area, a longest duration.
struct more_limits {
    std::uint32_t amounts = nothing; ///< first of the steps: amounts by day
    std::uint32_t amount_count = 0;
    std::uint32_t units = nothing; ///< first of the spans of unit numbers
    std::uint32_t unit_count = 0;
    std::uint32_t area_first = 0; ///< only where `in_area`
    std::uint32_t area_last = 0;
    std::uint16_t longest = 0;
    std::uint8_t longest_in = 0;
    std::uint8_t counted = 0; ///< what the amounts are counted for
    enum flag : std::uint8_t {
        lasts = 1,
        in_area = 2,
        no_such_unit = 4, ///< the scope names no unit that is known
        in_amounts = 8,
    };
    std::uint8_t flags = 0;
    std::uint8_t unused[3]{};
};
static_assert(sizeof(more_limits) == 32);

/// A range of öre from a day on; `is_known` is false where the year's prisbasbelopp is not known.
struct amount_step {
    std::int64_t floor = 0;   ///< included
    std::int64_t ceiling = 0; ///< included
    day_count from = 0;
    std::uint32_t is_known = 0;
};

/// Numbers of the units in one subtree.
struct unit_span {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// A unit's period, and its number: one place in the tree has one number, so a unit that moved has several.
struct unit_record {
    day_count first = 0;
    day_count end = 0;
    std::uint32_t number = 0; ///< until the first of its later places
    std::uint32_t later = 0;
    std::uint16_t later_count = 0;
    std::uint8_t before = 0; ///< code of a day before the first
    std::uint8_t unused[5]{};
};
static_assert(sizeof(unit_record) == 24);
struct unit_place {
    day_count from = 0;
    std::uint32_t number = 0;
};

/// An appointment (förordnande), in the order of the governance.
struct held_post {
    std::uint32_t post = 0;
    day_count first = 0;
    day_count end = 0;
    std::uint8_t kind = 0;
    std::uint8_t employed = 0;
    std::uint16_t unused = 0;
};

static_assert(std::is_trivially_copyable_v<probe_slot> &&
              std::is_trivially_copyable_v<way_record> && std::is_trivially_copyable_v<program_op>);

} // namespace mandat::detail
