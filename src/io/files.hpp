// SPDX-License-Identifier: MIT
#pragma once
// Finds and reads the files of a bundle, and single files beside it (io, private).

#include <mandat/domain/fault.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/io/bundle.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace mandat::io {

inline constexpr std::size_t most_files = 10'000;

/// The bundle's files with their bytes, sorted by path.
///
/// Never waits for a pipe, never goes round in links, never takes in more than the limits allow.
[[nodiscard]] checked<std::vector<bundle_file>> read_files(const std::filesystem::path& folder);

/// A file outside of a bundle, called by its path: its bytes as far as the limit and
/// one beyond it, or a fault.
[[nodiscard]] std::optional<bundle_file> read_whole(const std::filesystem::path& path,
                                                    std::vector<fault>& found);

} // namespace mandat::io
