// SPDX-License-Identifier: MIT
#pragma once
// Makes a governance from drafts, or says everything that is wrong with them (layer 1).

#include <mandat/domain/result.hpp>
#include <mandat/model/detail/assembler.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <memory>
#include <utility>

namespace mandat {

/// Resolves references, checks the whole, and fixes it. Single-threaded;
/// what it makes may be shared.
class builder {
public:
    /// `fold` makes names comparable (io folds case and composes accents); without it they
    /// are compared as they are.
    explicit builder(name_folder fold = detail::as_written) noexcept
        : fold_{fold} {}

    /// All or nothing: a governance, or every fault with its place.
    ///
    /// @errors      duplicate, not_found, ambiguous, reversed_period, overlapping_period, cycle,
    ///              too_many_facts, contradiction, missing_key, missing_date
    /// @complexity  O(n log n) in what was drafted
    [[nodiscard]] checked<governance> build(const draft::governance& drafts) const {
        auto tables = std::make_shared<detail::governance_tables>();
        detail::assembler work{drafts, *tables, fold_};
        if (auto found = work.assemble(); !found.empty()) return faults{std::move(found)};
        tables->hash = drafts.hash;
        tables->generation = detail::next_generation();
        return governance{std::move(tables)};
    }

private:
    name_folder fold_;
};

} // namespace mandat
