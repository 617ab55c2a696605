// SPDX-License-Identifier: MIT
#pragma once
// Every use of every rule, as src/cmake/rule-uses.cmake found them (private to `report`).

#include <mandat/documents/rules.hpp>

#include <span>

namespace mandat {

/// In order of rule, then of file.
[[nodiscard]] std::span<const rule_use> all_rule_uses() noexcept;

} // namespace mandat
