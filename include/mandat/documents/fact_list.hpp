// SPDX-License-Identifier: MIT
#pragma once
// The facts that answers hang on, each with its question to a human and its rule (compiled part
// `documents`).

#include <mandat/documents/text.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/governance.hpp>

#include <string>

namespace mandat {

/// Every fact that `--fact` takes: the law's in the order of their numbers, what makes somebody
/// disqualified, what only an appeal hangs on, and the region's own.
///
/// @param of  whose own facts are listed; null for none
[[nodiscard]] std::string fact_list_in_text(const governance* of, language wanted,
                                            markup as = markup::text);

/// The same as `mandat.facts/1`: `key`, `of` (`law`, `disqualification`, `appeal` or `region`), `question`, `rule`,
/// `citation`, `sources`, and `when_silent`: `open`, or the answer that is taken for granted.
[[nodiscard]] std::string fact_list_to_json(const governance* of);

} // namespace mandat
