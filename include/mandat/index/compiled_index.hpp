// SPDX-License-Identifier: MIT
#pragma once
// An index that was compiled, wherever its bytes lie: asks, and nothing else (layer 4).
//
// It is what a program needs that only asks. Whoever made the resolver or opened the snapshot
// hands it on by reference.

#include <mandat/decide/brief.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/index/detail/batch.hpp>
#include <mandat/index/detail/index_view.hpp>
#include <mandat/index/question_columns.hpp>

#include <gsl/assert>

#include <cstddef>
#include <cstdint>
#include <span>

namespace mandat {

/// Answers questions as the reference resolver does. A view: the bytes belong to somebody else. Any
/// number of threads may ask; nothing here allocates, throws, locks or logs.
class compiled_index {
public:
    /// Where the bytes have to begin: at a multiple of so many.
    static constexpr std::size_t alignment = detail::index_alignment;

    compiled_index() noexcept = default;
    /// @param bytes       aligned, a whole index (`is_whole`)
    /// @param generation  what the questions that it answers carry
    compiled_index(std::span<const std::byte> bytes, std::uint32_t generation) noexcept
        : view_{bytes.data()}
        , generation_{generation} {}

    /// The bytes are as many as they say. What they hold is for a checksum to vouch for.
    [[nodiscard]] static bool is_whole(std::span<const std::byte> bytes) noexcept {
        return detail::is_whole_index(bytes);
    }

    /// An empty question to fill in: it belongs to this index.
    [[nodiscard]] question ask() const noexcept { return {.generation = generation_}; }

    /// May X decide M on D?
    /// @complexity O(1) expected; O(ways of X to M) where the answer is a no
    [[nodiscard]] brief check(const question& asked) const noexcept {
        return detail::check_one(view_, generation_, asked);
    }
    /// Many questions at a time, in any order; answers stand in the same order.
    /// @pre as many answers as questions
    void check(std::span<const question> asked, std::span<brief> answers) const noexcept {
        Expects(asked.size() == answers.size());
        detail::check_all(view_, generation_, asked, answers);
    }
    /// A table of questions, column by column.
    /// @pre as many answers as rows; columns as `question_columns` says
    void check(const question_columns& asked, std::span<brief> answers) const noexcept {
        Expects(asked.is_even() && asked.rows() == answers.size());
        detail::check_all(view_, generation_, asked, answers);
    }

    /// The records, for the layer itself.
    [[nodiscard]] const detail::index_view& view() const noexcept { return view_; }

private:
    detail::index_view view_;
    std::uint32_t generation_ = 0;
};

} // namespace mandat
