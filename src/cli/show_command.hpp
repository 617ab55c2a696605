// SPDX-License-Identifier: MIT
#pragma once
// The organisation and the orders, shown (the tool, private).

#include "arguments.hpp"
#include <mandat/domain/fault.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/model/governance.hpp>

#include <string_view>
#include <vector>

namespace mandat::cli {

/// The organisation, an order, or all data as facts.
[[nodiscard]] exit_code run_show(const governance& of, const arguments& given);

/// Every version of the order with the key; empty where there is none.
[[nodiscard]] std::vector<order_id> versions_of(const governance& of, std::string_view key);
/// An order's id that nobody bears, with those that there are.
[[nodiscard]] fault no_such_order(const governance& of, std::string_view key);

} // namespace mandat::cli
