// SPDX-License-Identifier: MIT
#pragma once
// `mandat deadline`: the last day of a statutory time, and how it was found (the tool, private). It reads no bundle.

#include "arguments.hpp"

namespace CLI {
class App;
}

namespace mandat::cli {

/// Adds `deadline`; when it is asked, it becomes `given.alone`.
void add_deadline(CLI::App& app, arguments& given);

} // namespace mandat::cli
