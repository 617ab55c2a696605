// SPDX-License-Identifier: MIT
#pragma once
// What an index is made of: flat records that refer to each other by number, so that they mean the
// same wherever their bytes lie (layer 4, private).
//
// A way is one way to the power to decide. What the law, the order and the facts make of it on a
// day is a program, shared by all ways that are alike; which program on which day, a course. Its
// limits stand apart, for they differ from grant to grant: in rows, where rows can say them.

#include <mandat/decide/another_time.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/law/recording.hpp>

#include <algorithm>
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
inline constexpr std::uint32_t no_record = std::numeric_limits<std::uint32_t>::max();

/// Days [first, end), amounts up to `top`, units numbered from `unit_first` through `unit_last`.
///
/// Days are numbered within 16 bits; a row has no end where it ends on `open_end`. Of amounts 2K +
/// 1 stands for at most K kronor, 2K for less than K.
struct limit_row {
    static constexpr std::uint16_t open_end = 0xFFFF;

    std::uint16_t first = 0;
    std::uint16_t end = open_end;
    std::uint32_t top = no_record; ///< `no_record`: any amount, and none
    std::uint32_t unit_first = 0;
    std::uint32_t unit_last = no_record; ///< `no_record`: any unit, and none

    /// What both let pass. Empty where they have nothing in common: its end is then
    /// no later than its first.
    [[nodiscard]] constexpr limit_row within(const limit_row& other) const noexcept {
        return {std::max(first, other.first), std::min(end, other.end), std::min(top, other.top),
                std::max(unit_first, other.unit_first), std::min(unit_last, other.unit_last)};
    }
};
static_assert(sizeof(limit_row) == 16);

enum way_flag : std::uint16_t {
    // In the low byte, what a first look at the slots of a key reads.
    vacant = 1,             ///< of a slot: nobody's
    last_way = 2,           ///< the key has no more ways
    plain = 4,              ///< its rows say all that its grants are limited by
    one_link = 8,           ///< it rests on one grant alone, or on none
    timed = 16,             ///< on other days, but those next to them, it has its time another day
    clean_when_silent = 32, ///< its kind gives no ground where nobody mentions a fact
    ordered = 64,           ///< the chain of each way of the key is as long on all days
    by_day = 128, ///< of a slot: the key has many ways, and its row is the place of its spells
    head_evidenced = 256, ///< the grant's first day is the earliest that a document shows
    sub_evidenced = 512,  ///< and the sub-delegation's
    held_in_time = 1024,  ///< of a slot: on some days it counts who holds the post
};

/// One place in the table of keys; keys stand in the order of their mixed values. Repeats what
/// decides nearly every question: a way, on the days on which its kind is what it is. A key's first
/// ways stand side by side.
struct probe_slot {
    std::uint32_t mixed = no_record;
    std::uint32_t way = 0; ///< its number
    limit_row row{};
    std::uint32_t point = no_record;
    std::uint16_t kind = 0;
    std::uint16_t flags = 0;
    [[nodiscard]] constexpr bool is(way_flag wanted) const noexcept {
        return (flags & wanted) != 0;
    }
};
static_assert(sizeof(probe_slot) == 32);
/// So many of a key's ways stand in the table; the rest are looked up by number.
inline constexpr std::uint32_t ways_in_slots = 4;
/// So many slots beyond the last are vacant that any key's can be read together.
inline constexpr std::uint32_t slots_at_end = 2 * ways_in_slots;

/// One way to the power; a key's ways stand together, in the order that decides between equals.
struct way_record {
    // Rows where the way is plain; else their `top` is the number of the grant's
    // limits, `no_record` for none.
    limit_row head{};
    limit_row sub{};
    std::uint32_t point = no_record;
    std::uint16_t kind = 0;
    std::uint16_t flags = 0;
    std::uint32_t course = 0;
    /// In whose name it goes: the place of the key in the order of all keys. Above it the code of
    /// the last ground, of a way without a point, for it orders such ways.
    std::uint32_t delegate = 0;
    static constexpr std::uint32_t code_bits = 24;
    [[nodiscard]] constexpr std::uint32_t code() const noexcept { return delegate >> code_bits; }
    [[nodiscard]] constexpr bool is(way_flag wanted) const noexcept {
        return (flags & wanted) != 0;
    }
};
static_assert(sizeof(way_record) == 48);

/// The ways that a key with many of them has on days from one on, all others
/// having their time another day.
struct key_spell {
    std::uint32_t from = 0;  ///< day
    std::uint32_t first = 0; ///< of the numbers of the ways; the way itself, where there is but one
    std::uint32_t count = 0;
};

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
        held,            ///< the post is
        employed,        ///< and by an employee
        hindrance,       ///< by what was said of somebody's hindrance, and of a second fact
    };
    kind does = kind::ground;
    std::uint8_t acts = for_all; ///< as what whoever asks acts in the post
    enum acting : std::uint8_t {
        for_all,
        of_alternate, ///< only where an alternate (ersättare) acts
        of_holder,    ///< only where none does
    };
    std::uint8_t first = 0;  ///< slot
    std::uint8_t second = 0; ///< slot; the same as the first where there is but one
    std::uint32_t table = 0; ///< two bits for each pair of sayings: which of `grounds`, from 1
    struct outcome {
        std::uint8_t code = 0;
        std::uint8_t effect = 0;
    } grounds[3]{};
    std::uint16_t earliest = 0; ///< minute of the day, plus one; zero where it is not stated
    std::uint16_t latest = 0;
    /// Of a hindrance, bits: by name only; the vacancy of an alternate's post; asked only of whoever
    /// holds that post too, and whether everybody with the asked one does.
    std::uint16_t more = 0;
    static constexpr std::uint16_t by_name_only = 1;
    static constexpr std::uint16_t asks_vacancy = 2;
    static constexpr std::uint16_t of_its_own = 4;
    static constexpr std::uint16_t of_every_holder = 8;
    std::uint32_t number = no_record; ///< of the limits, or of whoever is hindered: else oneself
};
static_assert(sizeof(program_op) == 24);

/// Counts no further than a byte can: a count that began again from nothing
/// would turn a no into a yes.
[[nodiscard]] constexpr std::uint8_t plus(std::uint8_t count, unsigned more) noexcept {
    constexpr unsigned most = std::numeric_limits<std::uint8_t>::max();
    return static_cast<std::uint8_t>(std::min(count + more, most));
}

/// The grounds of a way, counted as they rank: what has its time another day,
/// what forbids, what is open.
struct tally {
    std::uint8_t times = 0;
    std::uint8_t against = 0;
    std::uint8_t open = 0;
    std::uint8_t first_against = 0; ///< code of the first ground that forbids
    std::uint8_t first_open = 0;

    constexpr void add(verdict effect, std::uint8_t code) noexcept {
        if (effect == verdict::not_authorised) {
            if (against == 0) first_against = code;
            against = plus(against, 1);
            if (is_of_another_time(reason_code{code})) times = plus(times, 1);
        } else if (effect == verdict::depends) {
            if (open == 0) first_open = code;
            open = plus(open, 1);
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
    std::uint32_t count = 0;
    std::uint8_t carried_by = 0;
    std::uint8_t chain = 0; ///< length
    tally when_silent{};    ///< without limits, where nobody mentions a fact
    std::uint8_t flags = 0;
    /// The first ground that forbids stands before the grant's limits (0), before the
    /// sub-delegation's (1), or last (2).
    std::uint8_t against_at = 0;
    std::uint8_t unused[7]{};
};
static_assert(sizeof(program_record) == 32);

/// Slots of the facts of which it gives no ground that this was said, whatever is said of others.
/// Where each fact was said what is harmless of it, no ground is given.
struct harmless_sayings {
    std::uint64_t nothing = ~std::uint64_t{0};
    std::uint64_t unknown = ~std::uint64_t{0};
    std::uint64_t no = ~std::uint64_t{0};
    std::uint64_t yes = ~std::uint64_t{0};
    /// No ground is given whatever is said.
    std::uint64_t are_enough = 1;
};

/// What many ways have in common: a program, and the days on which it is the way's.
/// The first kind has no days.
struct way_kind {
    std::uint64_t facts = 0; ///< slots of the facts that it looks at
    harmless_sayings harmless{};
    day_count from = 0;
    day_count end = 0;
    tally when_silent{};
    std::uint8_t against_at = 0;
    std::uint8_t carried_by = 0;
    std::uint8_t chain = 0;
    [[nodiscard]] constexpr bool is_clean() const noexcept {
        return when_silent.against + when_silent.open == 0;
    }
};
static_assert(sizeof(way_kind) == 64);

/// What a grant is limited by, as far as only a question can tell; of grants
/// that a row does not say.
struct limits_record {
    day_count first = 0;
    day_count end = never;
    std::uint32_t amounts = no_record; ///< first of the steps: amounts by day
    std::uint32_t amount_count = 0;
    std::uint32_t units = no_record; ///< first of the spans of unit numbers
    std::uint32_t unit_count = 0;
    std::uint32_t area_first = 0; ///< only where `in_area`
    std::uint32_t area_last = 0;
    std::uint16_t longest = 0;
    std::uint8_t longest_in = 0;
    std::uint8_t counted = 0; ///< what the amounts are counted for
    std::uint8_t before = 0;  ///< code of a day before the first
    enum flag : std::uint8_t {
        lasts = 1,
        in_area = 2,
        no_such_unit = 4, ///< the scope names no unit that is known
        in_amounts = 8,
    };
    std::uint8_t flags = 0;
    std::uint16_t unused = 0;
};
static_assert(sizeof(limits_record) == 40);

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

/// A unit's period, and its number: one place in the tree has one number, so a
/// unit that moved has several.
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

/// What is known of a post's holder from a day on, until the next of the same post.
struct holding_step {
    std::uint32_t post = 0;
    day_count from = 0;
    std::uint32_t found = 0; ///< `holding`
};

/// Days on which some head of administration holds a matter, and may hand it on.
struct head_spell {
    day_count first = 0;
    day_count end = 0;
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
