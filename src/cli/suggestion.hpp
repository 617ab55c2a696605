// SPDX-License-Identifier: MIT
#pragma once
// What was perhaps meant by a word that is not there (the tool, private).

#include <mandat/domain/wording.hpp>

#include <span>
#include <string>
#include <string_view>

namespace mandat::cli {

/// In capitals, so that `kl-6-38-1` is found; keys and ids are ASCII.
[[nodiscard]] std::string in_capitals(std::string_view text);

/// `; menade du `a`, `b`?`, of what was chosen already. Empty for none.
[[nodiscard]] sentence meant(std::span<const std::string> names);

/// The same of at most three that differ in at most two letters, nearest first.
[[nodiscard]] sentence did_you_mean(std::string_view wanted,
                                    std::span<const std::string_view> known);

} // namespace mandat::cli
