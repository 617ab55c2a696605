// SPDX-License-Identifier: MIT
#pragma once
// The words of a command line that the tool does not know, each with what was perhaps meant (the
// tool, private).

#include <mandat/domain/wording.hpp>

#include <vector>

namespace CLI {
class App;
}

namespace mandat::cli {

/// A command that there is none of, else each flag that its command has not. Empty where each is
/// known, so that something else is wrong.
[[nodiscard]] std::vector<sentence> misspelt(const CLI::App& tool, int count,
                                             const char* const* words);

} // namespace mandat::cli
