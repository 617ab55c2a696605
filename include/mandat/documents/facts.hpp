// SPDX-License-Identifier: MIT
#pragma once
// What a governance's data says, as facts for another program to reason from (compiled part
// `documents`).

#include <mandat/model/governance.hpp>

#include <string>
#include <string_view>

namespace mandat {

/// One Prolog fact a line: what the data says, and no conclusions from it. `tests/oracle/facts.md`
/// tells what each means.
///
/// A lettered part of a point is a point of its own; ids are those of the data, a point's
/// `order/version/number`. An order keeps the days that it states: that a later version took its
/// place is a conclusion, and left out.
[[nodiscard]] std::string to_facts(const governance& of);

/// A text as a Prolog atom, quoted.
[[nodiscard]] std::string prolog_atom(std::string_view text);
/// `day(2024,3,12)`. @pre a calendar day
[[nodiscard]] std::string prolog_day(date day);

} // namespace mandat
