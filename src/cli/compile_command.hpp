// SPDX-License-Identifier: MIT
#pragma once
// `mandat compile`: a bundle as one file that answers as soon as it is opened (the tool, private).

#include "arguments.hpp"

namespace CLI {
class App;
}

namespace mandat::cli {

/// Adds `compile`; when it is asked, it becomes `given.alone`.
void add_compile(CLI::App& app, arguments& given);

} // namespace mandat::cli
