// SPDX-License-Identifier: MIT
#pragma once
// `mandat meeting`: quorum, votes, deferral, preparation, notice, minutes (the tool, private). It reads no bundle.

#include "arguments.hpp"

namespace CLI {
class App;
}

namespace mandat::cli {

/// Adds `meeting` with a subcommand per question; the one that is asked becomes `given.alone`.
void add_meeting(CLI::App& app, arguments& given);

} // namespace mandat::cli
