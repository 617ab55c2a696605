// SPDX-License-Identifier: MIT
#pragma once
// Rules as a jurist cites them together: each act once, with its chapters and sections in order
// (private to `documents`).

#include <mandat/law/rule.hpp>

#include <span>
#include <string>
#include <vector>

namespace mandat::appeals {

/// Each act once, in the order of the rules.
[[nodiscard]] std::vector<std::string> sections_of(std::span<const rule* const> rules);

} // namespace mandat::appeals
