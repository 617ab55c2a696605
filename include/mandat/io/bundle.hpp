// SPDX-License-Identifier: MIT
#pragma once
// Reads bundles, the folders of TOML files that a jurist writes (compiled part io).

#include <mandat/domain/result.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace mandat {

/// One file of a bundle: its path within it, with `/` between folders, and its bytes.
struct bundle_file {
    std::string path;
    std::string text;
};

/// Reads a bundle, checks it as a whole and makes its governance: all of it or nothing.
///
/// Every file whose name ends in `.toml`, in small letters or large, is read, in sub-folders too,
/// in order of path; names that begin with a dot are left out, links to folders are not followed.
/// What looks like data and is left out, such as an editor's copy, is told by
/// `governance::files_left_out`. The files are read as they stood at one time: where they change
/// meanwhile they are read again, and in the end that is a fault. Faults come in three rounds, for a later round would only repeat an earlier one: files and syntax; the
/// shape of each table; what the tables say together. Each round gives all of its faults,
/// sorted by file, line and column; of more than a thousand, how many more there are.
///
/// @errors      the reading codes (cannot_read, no_files, too_large, not_utf8, syntax, too_deep,
///              too_many_files), the shape codes (unknown_key … bad_utf8_text, missing_source,
///              missing_date, contradiction, duplicate, out_of_range), and the builder's
/// @complexity  O(n log n) in what was written, plus one comparison of spellings per unknown word
///              and candidate
[[nodiscard]] checked<governance> load_bundle(const std::filesystem::path& folder);
[[nodiscard]] checked<governance> load_bundle(std::vector<bundle_file> files);

/// The first two rounds: what the author wrote, not yet checked as a whole.
[[nodiscard]] checked<draft::governance> read_bundle(const std::filesystem::path& folder);
[[nodiscard]] checked<draft::governance> read_bundle(std::vector<bundle_file> files);

/// Tells two states of a bundle apart: a hash (FNV-1a, 64 bits) of its sorted paths and its bytes.
///
/// Made for noticing change by accident. It is no defence against someone who wants two
/// bundles to look the same.
///
/// @param files  any order
[[nodiscard]] std::uint64_t hash_of(std::span<const bundle_file> files);

} // namespace mandat
