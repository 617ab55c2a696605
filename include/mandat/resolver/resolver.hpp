// SPDX-License-Identifier: MIT
#pragma once
// The fast resolver: the reference resolver's answers from an immutable index (layer 3).
//
// One answer costs one probe of a table and seldom more than two cache lines, however long the chain of delegation is.

#include <mandat/model/detail/by_matter.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/resolver/brief.hpp>
#include <mandat/resolver/detail/batch.hpp>
#include <mandat/resolver/detail/index_check.hpp>
#include <mandat/resolver/detail/index_compiler.hpp>
#include <mandat/resolver/question.hpp>
#include <mandat/resolver/question_columns.hpp>
#include <mandat/resolver/reference.hpp>
#include <mandat/resolver/ruling.hpp>

#include <gsl/assert>

#include <cstddef>
#include <memory>
#include <span>
#include <utility>

namespace mandat {

/// Answers questions on one governance, exactly as `reference_resolver` does. Immutable: any number of threads may ask.
///
/// `check` never allocates, throws, locks or logs.
class resolver {
public:
    /// Compiles the index. @pre fewer than 2^32 pairs of a decider and a matter (`fits`)
    /// @complexity O(ways to power × log), a way being one grant to one post on one kind of matter
    explicit resolver(governance of)
        : reference_{std::move(of)}
        , bytes_{std::make_shared<const detail::aligned_bytes>(compiled(reference_))}
        , index_{bytes_->view().data()} {}

    /// The governance is small enough for an index: fewer than 2^32 pairs of a decider and a matter.
    [[nodiscard]] static bool fits(const governance& of) noexcept {
        return detail::keys_of(of) < detail::most_keys;
    }

    [[nodiscard]] const governance& of() const noexcept { return reference_.of(); }

    /// An empty question to fill in: it belongs to this governance.
    [[nodiscard]] question ask() const noexcept { return reference_.ask(); }

    /// May X decide M on D? The short answer; `explain` says why.
    /// @complexity O(1) expected; O(ways of X to M) where the answer is a no
    [[nodiscard]] brief check(const question& asked) const noexcept {
        return detail::check_one(index_, of().generation(), asked);
    }

    /// Many questions at a time, in any order; answers stand in the same order. @pre as many answers as questions
    void check(std::span<const question> asked, std::span<brief> answers) const noexcept {
        Expects(asked.size() == answers.size());
        detail::check_all(index_, of().generation(), asked, answers);
    }

    /// A table of questions, column by column. @pre as many answers as rows; columns as `question_columns` says
    void check(const question_columns& asked, std::span<brief> answers) const noexcept {
        Expects(asked.is_even() && asked.rows() == answers.size());
        detail::check_all(index_, of().generation(), asked, answers);
    }

    /// The same answer with its chain, reasons, near misses, facts to assess, duties, and who may instead.
    [[nodiscard]] ruling explain(const question& asked) const { return reference_.explain(asked); }

    /// The index as bytes that mean the same wherever they lie: what a snapshot file holds.
    [[nodiscard]] std::span<const std::byte> bytes() const noexcept { return bytes_->view(); }
    /// Bytes of the index.
    [[nodiscard]] std::size_t size() const noexcept { return bytes_->view().size(); }

private:
    [[nodiscard]] static detail::aligned_bytes compiled(const reference_resolver& from) {
        Expects(fits(from.of()));
        return detail::index_compiler{from.index()}.compile();
    }

    reference_resolver reference_;
    std::shared_ptr<const detail::aligned_bytes> bytes_;
    detail::index_view index_;
};

} // namespace mandat
