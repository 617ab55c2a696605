// SPDX-License-Identifier: MIT
#pragma once
// Finds and reads the files of a bundle, and single files beside it (io, private).

#include <mandat/domain/found_faults.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/io/bundle.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mandat::io {

inline constexpr std::size_t most_files = 10'000;

/// A folder's files, by path.
struct read_folder {
    std::vector<bundle_file> files;
    std::vector<std::string> left_out; ///< what looks like data and is not read
};

/// The bundle's files with their bytes, as they stood at one time.
///
/// Never waits for a pipe, never goes round in links, never takes in more than the limits allow.
[[nodiscard]] checked<read_folder> read_files(const std::filesystem::path& folder);

/// A file outside of a bundle, called by its path: its bytes as far as the limit and
/// one beyond it, or a fault.
[[nodiscard]] std::optional<bundle_file> read_whole(const std::filesystem::path& path,
                                                    found_faults& found);

} // namespace mandat::io
