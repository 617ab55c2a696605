// SPDX-License-Identifier: MIT
#pragma once
// The organisation and the orders, shown as trees, tables and charts (compiled part `documents`).
//
// Names stand in Swedish order, heads before others in their unit, points naturally by number. What
// no document dates is shown on every day and marked.

#include <mandat/documents/text.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/governance.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace mandat {

/// Organs, units and posts as a tree.
///
/// @param on  as it was on that day; nothing: all there is, with its periods, former names and
///            former places
[[nodiscard]] std::string organisation_in_text(const governance& of, std::optional<date> on,
                                               language wanted, markup as = markup::text);

/// The same as a chart for Graphviz, written in DOT.
[[nodiscard]] std::string organisation_in_dot(const governance& of, std::optional<date> on,
                                              language wanted);

/// One version of an order: its adoption and clauses, then a row for each point and
/// delegate, then sub-delegations. Names are those of the order's first day. A right that lint
/// finds unlawful says so.
///
/// @param on  the day whose prisbasbelopp counts, and whose heads may hand on; nothing: the
///            order's first day
/// @pre the id is valid in the governance
[[nodiscard]] std::string order_in_text(const governance& of, order_id order, language wanted,
                                        markup as = markup::text,
                                        std::optional<date> on = std::nullopt);

/// From the body through the points to those who received them,
/// sub-delegations dashed, for Graphviz. The rest as above.
[[nodiscard]] std::string order_in_dot(const governance& of, order_id order, language wanted,
                                       std::optional<date> on = std::nullopt);

/// Draws DOT as SVG with Graphviz's `dot`, which must be on the path. No shell, no temporary files.
///
/// @errors  fault_code::cannot_read when `dot` is missing, fails, or takes longer than a minute
[[nodiscard]] result<std::string> svg_from(std::string_view dot);

} // namespace mandat
