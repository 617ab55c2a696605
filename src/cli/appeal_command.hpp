// SPDX-License-Identifier: MIT
#pragma once
// `mandat appeal`: whether, by whom, where and until when something can be appealed (the tool, private).

#include "arguments.hpp"

namespace CLI {
class App;
}

namespace mandat::cli {

/// The options of `appeal`, and what answers it.
void add_appeal(CLI::App& app, arguments& given);

} // namespace mandat::cli
