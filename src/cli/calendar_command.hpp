// SPDX-License-Identifier: MIT
#pragma once
// `mandat calendar`: the closed days of a year, and why they are closed (the tool, private). It reads no bundle.

#include "arguments.hpp"

namespace CLI {
class App;
}

namespace mandat::cli {

/// Adds `calendar`; when it is asked, it becomes `given.alone`.
void add_calendar(CLI::App& app, arguments& given);

} // namespace mandat::cli
