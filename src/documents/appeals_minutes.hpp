// SPDX-License-Identifier: MIT
#pragma once
// What the page on the appeals of minutes is put together from (private to `documents`): a
// table with a row for each decision, or a block for each.

#include "appeals_parts.hpp"
#include <mandat/documents/appeals.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/wording/phrasing.hpp>

#include <string>
#include <vector>

namespace mandat::appeals {

/// What each part of the page tells of, and the page that it adds to.
class minutes_part {
public:
    /// @param labels  of the rows
    minutes_part(const governance& of, const told_minutes& told,
                 const std::vector<std::string>& labels, page& to)
        : of_{of}
        , told_{told}
        , labels_{labels}
        , to_{to} {}

protected:
    [[nodiscard]] std::string say(phrase text) const { return std::string{text.in(to_.wanted())}; }
    /// `beslut`, `anmält yttrande`, `öppet`
    [[nodiscard]] std::string kind_of_row(const minuted_appeal& row) const {
        if (row.act != nullptr) return say(kind_in_words(row.act->kind));
        return said(phrase{"anmält ", "reported "}, kind_in_words(row.reported->kind))
            .in(to_.wanted());
    }

    const governance& of_;
    const told_minutes& told_;
    const std::vector<std::string>& labels_;
    page& to_;
};

/// A row for each decision, the times that rows share, and what a human has to assess.
void add_minutes_table(const minutes_part& of);
/// A block for each decision, and what was presumed.
void add_minutes_blocks(const minutes_part& of);

} // namespace mandat::appeals
