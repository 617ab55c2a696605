// SPDX-License-Identifier: MIT
#pragma once
// Writes drafts as the TOML files of a bundle: what a test made in a program, as `mandat` reads it.

#include <mandat/io/bundle.hpp>
#include <mandat/model/draft.hpp>

#include <cstddef>
#include <filesystem>
#include <vector>

namespace mandat::test {

/// The same drafts as far as a bundle can say them, with the same answers save for one thing: a bundle has no
/// `hand_back` for a sub-delegation, so that is left out.
///
/// Delegates beside some who decide jointly decide jointly with them, and a sub-delegation whose wording is not
/// known requires `within_point_text`: it is what the builder and the resolver make of them.
[[nodiscard]] draft::governance as_a_bundle_says(draft::governance drafts);

/// One file with everything, and one more for each further order, since a file has one order at most. Minutes,
/// conflicts, evidence and suppressions, on which no answer rests, are left out.
///
/// @param files  over how many the things are dealt out, one after the other
/// @pre `as_a_bundle_says` changes nothing
[[nodiscard]] std::vector<bundle_file> bundle_of(const draft::governance& drafts,
                                                 std::size_t files = 1);

/// Writes the files into a folder, which is made where it is missing.
void write_files(const std::vector<bundle_file>& files, const std::filesystem::path& folder);

} // namespace mandat::test
