// SPDX-License-Identifier: MIT
#pragma once
// `mandat test`: asks the questions of policy tests and compares the answers (the tool, private).

#include "arguments.hpp"

namespace mandat::cli {

/// Tests that fail go to standard output, then how many there were.
[[nodiscard]] exit_code run_tests(const arguments& given);

} // namespace mandat::cli
