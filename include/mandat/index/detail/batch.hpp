// SPDX-License-Identifier: MIT
#pragma once
// Many questions at a time: while one answer waits for memory, others are on
// their way (layer 4, private).

#include <mandat/decide/brief.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/index/detail/index_check.hpp>
#include <mandat/index/question_columns.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace mandat::detail {

/// Asks for the memory before it is needed. Does nothing where the compiler knows no such thing.
inline void fetch(const void* from) noexcept {
#if defined(__GNUC__)
    __builtin_prefetch(from);
#else
    static_cast<void>(from);
#endif
}

[[nodiscard]] inline brief check_one(const index_view& index, std::uint32_t generation,
                                     const question& asked) noexcept {
    const index_check work{index, asked};
    const auto lacking = work.lacks(generation);
    if (lacking != reason_code::none) return {verdict::not_authorised, lacking, {}};
    return work.answer();
}

/// So many are on their way at once: more than a core can wait for, few enough to
/// stay in its nearest cache.
inline constexpr std::size_t batch_size = 32;

/// The lines that a probe mostly ends in.
inline void fetch_slots(const index_view& index, std::size_t home) noexcept {
    constexpr std::size_t in_a_line = 64 / sizeof(probe_slot);
    for (std::size_t line = 0; line < 3; ++line) fetch(&index.slot(home + line * in_a_line));
}
/// What is read of a key whose slots are not enough.
inline void fetch_ways(const index_view& index, const probe_slot& key) noexcept {
    for (std::size_t i = 0; i < 3; ++i) fetch(&index.way(key.way + i));
    if (!key.is(by_day)) return;
    const auto spells = index_check::spells_of(index, key);
    if (spells.empty()) return;
    fetch(&spells.front());
    fetch(&spells.back());
}

/// @pre at most `batch_size`, as many answers
inline void check_batch(const index_view& index, std::uint32_t generation,
                        std::span<const question> asked, std::span<brief> answers) noexcept {
    std::array<const probe_slot*, batch_size> found{};
    std::array<bool, batch_size> is_plain{};
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const index_check work{index, asked[i]};
        is_plain[i] =
            work.lacks(generation) == reason_code::none && !asked[i].who.is(subject::kind::person);
        if (!is_plain[i]) continue;
        fetch_slots(index, work.home());
        if (asked[i].unit.is_valid()) fetch(&index.unit(asked[i].unit.index()));
    }
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if (!is_plain[i]) continue;
        const index_check work{index, asked[i]};
        found[i] = work.find_key();
        if (found[i] != nullptr && index_check::reads_more(*found[i])) fetch_ways(index, *found[i]);
    }
    for (std::size_t i = 0; i < asked.size(); ++i)
        answers[i] = is_plain[i] ? index_check{index, asked[i]}.answer_at(found[i])
                                 : check_one(index, generation, asked[i]);
}

inline void check_all(const index_view& index, std::uint32_t generation,
                      std::span<const question> asked, std::span<brief> answers) noexcept {
    for (std::size_t i = 0; i < asked.size(); i += batch_size) {
        const auto count = std::min(batch_size, asked.size() - i);
        check_batch(index, generation, {asked.data() + i, count}, {answers.data() + i, count});
    }
}
inline void check_all(const index_view& index, std::uint32_t generation,
                      const question_columns& asked, std::span<brief> answers) noexcept {
    std::array<question, batch_size> rows;
    for (std::size_t i = 0; i < asked.rows(); i += batch_size) {
        const auto count = std::min(batch_size, asked.rows() - i);
        for (std::size_t k = 0; k < count; ++k) rows[k] = asked.at(i + k);
        check_batch(index, generation, {rows.data(), count}, {answers.data() + i, count});
    }
}

} // namespace mandat::detail
