// SPDX-License-Identifier: MIT
#pragma once
// An order as rows, for tables and pictures alike (private to `report`).

#include <mandat/domain/wording.hpp>
#include <mandat/lint/finding.hpp>
#include <mandat/model/governance.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {

/// A point, or one of its parts, with everyone who received it on the same terms.
struct order_row {
    point_id point;
    std::string number; ///< with the part's letter
    std::string matter;
    std::vector<subject> delegates;
    std::vector<subject> substitutes;
    std::string delegate_text;
    std::string limits;
    std::string conditions;
    std::string remarks;
    std::string sub_delegation;
    std::string reporting;
    std::string source;
};

/// What lint finds unlawful in an order's version, its points and what was handed on under it: on
/// the day, or at any time.
[[nodiscard]] std::vector<finding> unlawful_in(const governance& of, order_id order,
                                               std::optional<date> on);
/// Of the whole governance.
[[nodiscard]] std::vector<finding> unlawful_in(const governance& of, std::optional<date> on);
/// `Strider mot KL 7 kap. 5 §: …` of those about the thing with the key; empty where there are none.
[[nodiscard]] sentence unlawful_in_words(const std::vector<finding>& found, std::string_view key);

/// Whether somebody who is given leave can hand on: only a head of the committee's administration,
/// and of a post only while an employee holds it.
/// @law KL 7:5-6, OPEN-E
[[nodiscard]] answer can_hand_on(const governance& of, order_id order, subject delegate, date on);

/// Sub-delegations given under the order while this version was in force, in the data's order.
[[nodiscard]] std::vector<sub_delegation_id> sub_delegations_under(const governance& of,
                                                                   order_id order);

/// The rows of one version, as its author wrote the points; beside a number that is no key, the key
/// that answers are stored under.
///
/// @param unlawful  as `unlawful_in` found it
/// @param on        the day whose prisbasbelopp counts; nothing: the order's first
[[nodiscard]] std::vector<order_row> rows_of(const governance& of, order_id order,
                                             const std::vector<finding>& unlawful,
                                             std::optional<date> on, language wanted);

/// What stands above the table: adoption, period, and the clauses that hold for every point.
[[nodiscard]] std::vector<sentence> clauses_of(const governance& of, order_id id,
                                               const std::vector<finding>& unlawful);

/// The day whose names an order is shown with: its first.
[[nodiscard]] inline date naming_day(const governance& of, order_id order) {
    return of.at(order).when.when.first();
}

} // namespace mandat
