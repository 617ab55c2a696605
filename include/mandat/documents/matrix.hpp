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

/// A table in the order given, a row for each way and stretch of days, with its limits; a sentence
/// where nobody may decide anything.
///
/// Columns in which nothing differs from what the title says are left out: the days of one day,
/// limits where there are none. Names are those of each row's first day.
///
/// @param over  the period that was asked about
[[nodiscard]] std::string in_text(const governance& of, const period& over,
                                  std::span<const authority> all, language wanted,
                                  markup as = markup::text);

/// Pictures of one day as SVG, one below the other in one file: for each body whose power it is,
/// matters as rows, posts and then bodies as columns, lowest level first. In a cell yes or
/// "depends", as a shape and a colour, the highest amount, and the number of a line below the
/// picture that tells all limits and what has to be assessed.
///
/// @pre every row holds on the day
[[nodiscard]] std::string matrix_in_svg(const governance& of, date on,
                                        std::span<const authority> all, language wanted);

/// Comma-separated values (RFC 4180, UTF-8), a heading first: matter, matter_name, who, who_name,
/// verdict, reason, point, lowest_ore, highest_ore, per, units, area, longest, assess, limits,
/// questions, from, through. An amount passes from lowest_ore through highest_ore, both among
/// them; empty where no amount is too low or too high, and where no last day is known. Several
/// keys in one cell stand with `;` between them. `limits` and `questions` tell in words all that
/// has to hold.
[[nodiscard]] std::string matrix_to_csv(const governance& of, std::span<const authority> all,
                                        language wanted = language::swedish);

/// `mandat.matrix/2`: the period, then the rows of `mandat.holders/2` with the days `from` and
/// `through`; `reason` as there, of the first day.
[[nodiscard]] std::string matrix_to_json(const governance& of, const period& over,
                                         std::span<const authority> all);

} // namespace mandat
