// SPDX-License-Identifier: MIT
#pragma once
// What is wrong with data from outside: a code, a place, and one sentence that
// says what to do (layer 0).

#include <mandat/domain/wording.hpp>

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

namespace mandat {

/// A place in a file: 1-based line and column in characters; zero when it is the file as a whole.
struct place {
    std::string file; ///< relative to the bundle, `/` between folders
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    friend auto operator<=>(const place&, const place&) = default;
};

/// Kinds of faults. Numbers are stable: append only.
enum class fault_code : std::uint16_t {
    // reading files
    cannot_read = 1,
    no_files = 2,
    too_large = 3,
    not_utf8 = 4,
    syntax = 5,
    too_deep = 6,
    too_many_files = 7,
    // the shape of the data
    unknown_key = 20,
    missing_key = 21,
    wrong_type = 22,
    unknown_value = 23,
    bad_number = 24,
    bad_date = 25,
    bad_key = 26,
    bad_utf8_text = 27,
    // what the data says
    duplicate = 40,
    not_found = 41,
    ambiguous = 42,
    reversed_period = 43,
    overlapping_period = 44,
    cycle = 45,
    too_many_facts = 46,
    contradiction = 47,
    missing_source = 48,
    missing_date = 49,
    out_of_range = 50,
    // what a caller asked
    unknown_name = 60,
    bad_question = 61,
    // what the machine lacks
    tool_missing = 80,
    // snapshot files
    not_a_snapshot = 90,
    other_version = 91,
    damaged = 92,
    cannot_write = 93,
};

/// The stable key of a fault code, as programs read it.
[[nodiscard]] constexpr std::string_view key_of(fault_code code) noexcept {
    switch (code) {
    case fault_code::cannot_read: return "cannot_read";
    case fault_code::no_files: return "no_files";
    case fault_code::too_large: return "too_large";
    case fault_code::not_utf8: return "not_utf8";
    case fault_code::syntax: return "syntax";
    case fault_code::too_deep: return "too_deep";
    case fault_code::too_many_files: return "too_many_files";
    case fault_code::unknown_key: return "unknown_key";
    case fault_code::missing_key: return "missing_key";
    case fault_code::wrong_type: return "wrong_type";
    case fault_code::unknown_value: return "unknown_value";
    case fault_code::bad_number: return "bad_number";
    case fault_code::bad_date: return "bad_date";
    case fault_code::bad_key: return "bad_key";
    case fault_code::bad_utf8_text: return "bad_utf8_text";
    case fault_code::duplicate: return "duplicate";
    case fault_code::not_found: return "not_found";
    case fault_code::ambiguous: return "ambiguous";
    case fault_code::reversed_period: return "reversed_period";
    case fault_code::overlapping_period: return "overlapping_period";
    case fault_code::cycle: return "cycle";
    case fault_code::too_many_facts: return "too_many_facts";
    case fault_code::contradiction: return "contradiction";
    case fault_code::missing_source: return "missing_source";
    case fault_code::missing_date: return "missing_date";
    case fault_code::out_of_range: return "out_of_range";
    case fault_code::unknown_name: return "unknown_name";
    case fault_code::bad_question: return "bad_question";
    case fault_code::tool_missing: return "tool_missing";
    case fault_code::not_a_snapshot: return "not_a_snapshot";
    case fault_code::other_version: return "other_version";
    case fault_code::damaged: return "damaged";
    case fault_code::cannot_write: return "cannot_write";
    }
    return "fault";
}

/// One fault. The sentence is lowercase, quotes input in backticks, gives the
/// cause and then what to do.
struct fault {
    fault_code code{};
    place where;
    sentence text;

    friend bool operator<(const fault& left, const fault& right) {
        return std::tie(left.where, left.code, left.text.en) <
               std::tie(right.where, right.code, right.text.en);
    }
    friend bool operator==(const fault&, const fault&) = default;
};

} // namespace mandat
