// SPDX-License-Identifier: MIT
#pragma once
// Runs one command: loads the bundle, asks, prints (the tool, private).

#include "arguments.hpp"
#include <mandat/domain/fault.hpp>

#include <span>
#include <string>

namespace mandat::cli {

/// Answers go to standard output, what is wrong to standard error.
[[nodiscard]] exit_code run(const arguments& given);

/// To standard output, with a line feed at the end.
void print_text(const std::string& text);

/// Faults go to standard error as text, or to standard output as the document that was asked for.
[[nodiscard]] exit_code report(std::span<const fault> found, const arguments& given);

} // namespace mandat::cli
