// SPDX-License-Identifier: MIT
#pragma once
// From bytes to TOML tables: limits, UTF-8, syntax, with every fault that
// can be told (io, private).

#include "source_text.hpp"
#include "toml.hpp"
#include <mandat/domain/found_faults.hpp>
#include <mandat/io/bundle.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace mandat::io {

inline constexpr std::size_t largest_file = 8U * 1024U * 1024U;
inline constexpr std::size_t longest_line = 64U * 1024U;

/// How often a file is parsed again after a fault, with the faulty line blanked.
inline constexpr std::size_t most_attempts = 20;
inline constexpr std::size_t most_headers = 200'000; ///< lines that begin a table

/// Parses a file, or adds at least one fault. The limits hold before the parser sees a byte.
[[nodiscard]] std::optional<toml::table> parse(const source_text& file, found_faults& found);

/// Size, lines and encoding. @return whether the file may be parsed
bool check_bytes(const bundle_file& file, found_faults& found);

} // namespace mandat::io
