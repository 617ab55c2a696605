// SPDX-License-Identifier: MIT
#pragma once
// `mandat rules`: the rule catalogue, whole or one rule (the tool, private). It reads no bundle.

#include "arguments.hpp"

namespace mandat::cli {

/// A misspelt id is wrong use, and is told what it may have been meant for.
[[nodiscard]] exit_code run_rules(const arguments& given);

} // namespace mandat::cli
