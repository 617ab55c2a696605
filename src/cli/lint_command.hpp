// SPDX-License-Identifier: MIT
#pragma once
// `mandat lint`: what is unlawful, without effect, likely wrong or not said in a bundle (the tool, private).

#include "arguments.hpp"

namespace mandat::cli {

/// Findings go to standard output; whether they fail the run is for `--fail-on`.
[[nodiscard]] exit_code run_lint(const arguments& given);

} // namespace mandat::cli
