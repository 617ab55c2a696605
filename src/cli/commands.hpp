// SPDX-License-Identifier: MIT
#pragma once
// Runs one command: loads the bundle, asks, prints (the tool, private).

#include "arguments.hpp"

namespace mandat::cli {

/// Answers go to standard output, what is wrong to standard error.
[[nodiscard]] exit_code run(const arguments& given);

} // namespace mandat::cli
