// SPDX-License-Identifier: MIT
#pragma once
// An index as bytes: a header, a table of sections, and the records (layer 4, private).
//
// Every offset counts from the first byte, so the bytes may lie anywhere: in memory or
// in a file that is mapped.

#include <mandat/domain/facts.hpp>
#include <mandat/index/detail/index_records.hpp>
#include <mandat/model/delegation.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace mandat::detail {

/// Sections in the order in which they stand.
enum class section : std::uint8_t {
    slots,
    ways,
    courses,
    steps,
    programs,
    ops,
    kinds,
    spells,
    spell_ways,
    limits,
    amounts,
    spans,
    units,
    places,
    areas,
    matters,          ///< first of each matter's head spells, and the end of the last one's
    head_spells,      ///< on which a head of administration holds the matter, and may hand it on
    posts,            ///< bit 0: an employee; the rest: place of its key in the order of all keys
    holdings,         ///< first of each person's appointments, and the end of the last one's
    appointments,     ///< by person
    matters_from,     ///< first of each decider's matters, and the end of the last one's
    held_matters,     ///< matters that each decider has ways to, in order
    deciders_from,    ///< first of each matter's deciders, and the end of the last one's
    holding_deciders, ///< deciders that have ways to each matter, in order
    holders,          ///< of posts whose holders count, by post and day
};
inline constexpr std::size_t section_count = 25;

struct section_place {
    std::uint64_t offset = 0; ///< bytes
    std::uint64_t count = 0;  ///< records
};

struct index_header {
    std::uint32_t slots = 0; ///< homes of keys; the table has a tail beyond them
    std::uint32_t organs = 0;
    std::uint32_t posts = 0;
    std::uint32_t persons = 0;
    std::uint32_t matters = 0;
    std::uint32_t units = 0;
    std::uint32_t course_of_employee = 0; ///< what is asked of an employee before any grant
    std::uint32_t course_of_seats = 0;    ///< of whoever holds another post
    std::uint32_t course_of_bodies = 0;
    std::array<section_place, section_count> sections{};
};

inline constexpr std::size_t index_alignment = 64;

/// Bytes of one record of each section, in their order.
inline constexpr std::array<std::size_t, section_count> record_sizes{
    sizeof(probe_slot),     sizeof(way_record),    sizeof(course_record), sizeof(course_step),
    sizeof(program_record), sizeof(program_op),    sizeof(way_kind),      sizeof(key_spell),
    sizeof(std::uint32_t),  sizeof(limits_record), sizeof(amount_step),   sizeof(unit_span),
    sizeof(unit_record),    sizeof(unit_place),    sizeof(unit_span),     sizeof(std::uint32_t),
    sizeof(head_spell),
    sizeof(std::uint32_t),  sizeof(std::uint32_t), sizeof(held_post),     sizeof(std::uint32_t),
    sizeof(std::uint32_t),  sizeof(std::uint32_t), sizeof(std::uint32_t), sizeof(holding_step)};

/// The bytes are as many as the index says, and each section lies within them. Says
/// nothing of what they hold.
[[nodiscard]] inline bool is_whole_index(std::span<const std::byte> bytes) noexcept {
    index_header header;
    if (bytes.size() < sizeof header) return false;
    std::memcpy(&header, bytes.data(), sizeof header);
    for (std::size_t i = 0; i < section_count; ++i) {
        const auto& place = header.sections[i];
        if (place.offset % index_alignment != 0 || place.offset > bytes.size() ||
            place.count > (bytes.size() - place.offset) / record_sizes[i])
            return false;
    }
    return true;
}

/// Reads the records. What lies outside of its section is read as a record of
/// zeros, which grants nothing.
class index_view {
public:
    index_view() noexcept = default;
    /// @pre the bytes are aligned, and hold a whole index
    explicit index_view(const std::byte* bytes) noexcept
        : bytes_{bytes} {
        std::memcpy(&header_, bytes, sizeof header_);
        slots_ = records<probe_slot>(section::slots);
        ways_ = records<way_record>(section::ways);
        programs_ = records<program_record>(section::programs);
        kinds_ = records<way_kind>(section::kinds);
        limits_ = records<limits_record>(section::limits);
        units_ = records<unit_record>(section::units);
        counts_[static_cast<std::size_t>(subject::kind::organ)] = header_.organs;
        counts_[static_cast<std::size_t>(subject::kind::post)] = header_.posts;
        counts_[static_cast<std::size_t>(subject::kind::person)] = header_.persons;
    }

    [[nodiscard]] const index_header& header() const noexcept { return header_; }
    [[nodiscard]] std::span<const probe_slot> slots() const noexcept { return slots_; }
    [[nodiscard]] std::span<const way_record> ways() const noexcept { return ways_; }

    [[nodiscard]] const probe_slot& slot(std::size_t i) const noexcept { return at(slots_, i); }
    [[nodiscard]] const way_record& way(std::size_t i) const noexcept { return at(ways_, i); }
    [[nodiscard]] const program_record& program(std::size_t i) const noexcept {
        return at(programs_, i);
    }
    [[nodiscard]] const way_kind& kind(std::size_t i) const noexcept { return at(kinds_, i); }
    [[nodiscard]] const limits_record& limits(std::size_t i) const noexcept {
        return at(limits_, i);
    }
    [[nodiscard]] const unit_record& unit(std::size_t i) const noexcept { return at(units_, i); }

    template<class Record>
    [[nodiscard]] std::span<const Record> records(section which) const noexcept {
        const auto& place = header_.sections[static_cast<std::size_t>(which)];
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): plain aligned bytes
        return {reinterpret_cast<const Record*>(bytes_ + place.offset),
                static_cast<std::size_t>(place.count)};
    }
    /// Records [first, first + count) of a section; none where they do not all lie in it.
    template<class Record>
    [[nodiscard]] std::span<const Record> range(section which, std::uint32_t first,
                                                std::uint32_t count) const noexcept {
        const auto all = records<Record>(which);
        if (first > all.size() || count > all.size() - first) return {};
        return {all.data() + first, count};
    }
    template<class Record>
    [[nodiscard]] const Record& record(section which, std::size_t i) const noexcept {
        return at(records<Record>(which), i);
    }
    /// One of the lists that stand one after the other in `numbers`, each from where `begins` says.
    [[nodiscard]] std::span<const std::uint32_t> list(section begins, section numbers,
                                                      std::uint32_t which) const noexcept {
        const auto ends = range<std::uint32_t>(begins, which, 2);
        if (ends.size() != 2 || ends[1] < ends[0]) return {};
        return range<std::uint32_t>(numbers, ends[0], ends[1] - ends[0]);
    }

    /// Visits the limits, beside a way's own, that its course has on any day: those of the grants
    /// that its grant rests on.
    template<class Visit>
    void for_each_further_limits(std::uint32_t course, Visit visit) const {
        const auto& found = record<course_record>(section::courses, course);
        for (const auto& step : range<course_step>(section::steps, found.begin, found.count)) {
            const auto& steps_program = program(step.program);
            if ((steps_program.flags & program_record::needs_limits) == 0) continue;
            for (const auto& op :
                 range<program_op>(section::ops, steps_program.ops, steps_program.count))
                if (op.does == program_op::kind::limits) visit(limits(op.number));
        }
    }
    /// How many of a kind there are that may be asked about; roles and nobody are not.
    [[nodiscard]] std::uint32_t count_of(subject::kind kind) const noexcept {
        const auto which = static_cast<std::size_t>(kind);
        return which < counts_.size() ? counts_[which] : 0;
    }
    /// Bodies come first among deciders, then posts.
    [[nodiscard]] std::uint32_t number_of(subject who) const noexcept {
        return who.is(subject::kind::organ) ? who.number : header_.organs + who.number;
    }
    [[nodiscard]] subject decider(std::uint32_t number) const noexcept {
        return number < header_.organs ? subject{organ_id{number}}
                                       : subject{post_id{number - header_.organs}};
    }
    /// The unit's place in the tree on the day.
    [[nodiscard]] std::uint32_t number_of(const unit_record& unit, day_count day) const noexcept {
        auto number = unit.number;
        if (unit.later_count != 0)
            for (const auto& place :
                 range<unit_place>(section::places, unit.later, unit.later_count))
                if (place.from <= day) number = place.number;
        return number;
    }

private:
    template<class Record>
    [[nodiscard]] static const Record& at(std::span<const Record> all, std::size_t i) noexcept {
        static constexpr Record none{};
        return i < all.size() ? all[i] : none;
    }

    const std::byte* bytes_ = nullptr;
    index_header header_{};
    std::array<std::uint32_t, 5> counts_{}; // by kind of decider
    std::span<const probe_slot> slots_;
    std::span<const way_record> ways_;
    std::span<const program_record> programs_;
    std::span<const way_kind> kinds_;
    std::span<const limits_record> limits_;
    std::span<const unit_record> units_;
};

/// Each fact that its programs ask for has a slot.
/// @complexity O(n) in the steps of all programs
[[nodiscard]] inline bool facts_have_slots(const index_view& index) noexcept {
    const auto ops = index.records<program_op>(section::ops);
    return std::all_of(ops.begin(), ops.end(), [](const program_op& one) {
        return one.first < fact_slots && one.second < fact_slots;
    });
}

} // namespace mandat::detail
