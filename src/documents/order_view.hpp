// SPDX-License-Identifier: MIT
#pragma once
// An order as rows, for tables and pictures alike (private to `report`).

#include <mandat/domain/wording.hpp>
#include <mandat/model/governance.hpp>

#include <string>
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

/// The rows of one version, naturally by number.
[[nodiscard]] std::vector<order_row> rows_of(const governance& of, order_id order, language wanted);

/// Sub-delegations given under the order while this version was in force, in the data's order.
[[nodiscard]] std::vector<sub_delegation_id> sub_delegations_under(const governance& of,
                                                                   order_id order);

/// What stands above the table: adoption, period, and the clauses that hold for every point.
[[nodiscard]] std::vector<sentence> clauses_of(const governance& of, order_id id);

/// The day whose names an order is shown with: its first.
[[nodiscard]] inline date naming_day(const governance& of, order_id order) {
    return of.at(order).when.when.first();
}

} // namespace mandat
