// SPDX-License-Identifier: MIT
#pragma once
// The entries of the codes, a file for each group of them (private to `report`).

#include <mandat/documents/findings.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {

[[nodiscard]] std::vector<finding_doc> docs_of_delegates();
[[nodiscard]] std::vector<finding_doc> docs_of_matters();
[[nodiscard]] std::vector<finding_doc> docs_of_sub_delegations();
[[nodiscard]] std::vector<finding_doc> docs_of_time();   ///< and of reporting
[[nodiscard]] std::vector<finding_doc> docs_of_region(); ///< who holds what
[[nodiscard]] std::vector<finding_doc> docs_of_amounts();
[[nodiscard]] std::vector<finding_doc> docs_of_what_is_unsaid(); ///< and of suppressions

/// An order for an example that is about the order itself: the board's, lawful and complete, but for some lines.
///
/// @param lines   each takes the place of the line with its key, or is added; a key alone takes the line away
/// @param points  the tables that follow
[[nodiscard]] std::string order_of_its_own(std::initializer_list<std::string_view> lines,
                                           std::string_view points);

} // namespace mandat
