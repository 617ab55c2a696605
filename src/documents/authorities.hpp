// SPDX-License-Identifier: MIT
#pragma once
// A list of who may decide what, as a table: one maker for every list (private to `documents`).

#include <mandat/decide/authority.hpp>
#include <mandat/documents/text.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/governance.hpp>

#include <span>
#include <string>

namespace mandat {

/// What the rows of a list differ in; what they share stands in its title.
struct list_columns {
    bool matter = false;
    bool who = false;
    bool days = false;
};

/// One row for each, in the order given; names are those of its first day.
[[nodiscard]] std::string authorities_in_table(const governance& of, std::span<const authority> all,
                                               list_columns columns, language wanted, markup as);

/// Every limit and term of a row, as its table has them.
[[nodiscard]] std::string limits_cell(const governance& of, const authority& one, language wanted);

/// The facts that a row hangs on, as questions.
[[nodiscard]] std::string questions_cell(const governance& of, const authority& one,
                                         language wanted);

} // namespace mandat
