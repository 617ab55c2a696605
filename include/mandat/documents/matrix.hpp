// SPDX-License-Identifier: MIT
#pragma once
// Who may decide what in a whole region, for people, for spreadsheets and for programs
// (compiled part `documents`).

#include <mandat/documents/text.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/index/authority_matrix.hpp>
#include <mandat/model/governance.hpp>

#include <span>
#include <string>

namespace mandat {

/// A table in the order given, a row for each stretch of days; a sentence where
/// nobody may decide anything.
///
/// Columns in which nothing differs from what the title says are left out: the days of one day,
/// amounts where none is limited. Names are those of each row's first day.
///
/// @param over  the period that was asked about
[[nodiscard]] std::string in_text(const governance& of, const period& over,
                                  std::span<const authority> all, language wanted,
                                  markup as = markup::text);

/// A picture of one day as SVG: matters as rows, posts and then bodies as columns, lowest level
/// first; in a cell yes or "depends", as a shape and a colour, and the highest amount. What a cell
/// rests on shows when it is pointed at.
///
/// @pre every row holds on the day
[[nodiscard]] std::string matrix_in_svg(const governance& of, date on,
                                        std::span<const authority> all, language wanted);

/// Comma-separated values (RFC 4180, UTF-8), a heading first: matter, matter_name, who, who_name,
/// verdict, reason, point, highest_ore, from, through. Empty where no amount is too high, and
/// where no last day is known.
[[nodiscard]] std::string matrix_to_csv(const governance& of, std::span<const authority> all);

/// `mandat.matrix/1`: the period, then every row with the same fields; `reason` as in
/// `mandat.holders/1`, of the first day.
[[nodiscard]] std::string matrix_to_json(const governance& of, const period& over,
                                         std::span<const authority> all);

} // namespace mandat
