// SPDX-License-Identifier: MIT
#pragma once
// "Did you mean": what an unknown word may be a slip of the pen for (io, private).

#include <string>
#include <string_view>
#include <vector>

namespace mandat::io {

/// The candidates that a text may have been meant for: nearest first, then in order of
/// spelling, at most three.
///
/// Compared after folding, by characters; a slip is a letter too many, missing, exchanged, or
/// two that changed places. About one slip in three letters is near; so is a name of which only
/// the beginning was written.
[[nodiscard]] std::vector<std::string> nearest(std::string_view wanted,
                                               const std::vector<std::string>& candidates);

} // namespace mandat::io
