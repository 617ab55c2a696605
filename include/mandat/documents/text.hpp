// SPDX-License-Identifier: MIT
#pragma once
// Lists of answers as tables, and faults as lines, for people (compiled part `documents`).

#include <mandat/decide/question.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/governance.hpp>

#include <cstdint>
#include <span>
#include <string>

namespace mandat {

/// How a table is written.
enum class markup : std::uint8_t {
    text,     ///< aligned columns, wrapped within their column at 120 in all
    markdown, ///< a table of GitHub's Markdown, one row per line
};

/// Who may decide what was asked, in the order given; a sentence where nobody may, or where the
/// day's law is not modelled.
[[nodiscard]] std::string in_text(const governance& of, const question& asked,
                                  std::span<const authority> holders, language wanted,
                                  markup as = markup::text);

/// What a subject may decide on a day, in the order given; a sentence where it
/// is nothing, or as above.
[[nodiscard]] std::string in_text(const governance& of, subject who, date on,
                                  std::span<const authority> allowances, language wanted,
                                  markup as = markup::text);

/// Of more faults than these, documents tell the first, and how many more there are.
inline constexpr std::size_t most_faults_told = 100;

/// `file:line:column: sentence`, one fault a line, then how many there are.
///
/// @param left_off  how many there are besides (`faults::left_off`)
[[nodiscard]] std::string in_text(std::span<const fault> found, language wanted,
                                  std::size_t left_off = 0);

} // namespace mandat
