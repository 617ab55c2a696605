// SPDX-License-Identifier: MIT
#pragma once
// Finds and reads the files of a bundle (io, private).

#include <mandat/domain/result.hpp>
#include <mandat/io/bundle.hpp>

#include <cstddef>
#include <filesystem>
#include <vector>

namespace mandat::io {

inline constexpr std::size_t most_files = 10'000;

/// The bundle's files with their bytes, sorted by path.
///
/// Never waits for a pipe, never goes round in links, never takes in more than the limits allow.
[[nodiscard]] checked<std::vector<bundle_file>> read_files(const std::filesystem::path& folder);

} // namespace mandat::io
