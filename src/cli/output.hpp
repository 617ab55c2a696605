// SPDX-License-Identifier: MIT
#pragma once
// What the tool writes to standard output and standard error, and whether that could be written
// (the tool, private).

#include <mandat/domain/wording.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace mandat::cli {

/// Before anything is read or written: a stream that the caller closed is not given to the next
/// file that is opened, and a limit on the size of files is told rather than the end of the tool.
void prepare_output();

/// To standard output, as it is. Whether that went well is asked once, at the end.
void print_as_is(std::string_view text);
void print_as_is(std::span<const std::byte> bytes);
/// The same with a line feed at the end.
void print_text(std::string_view text);

/// To standard error; there is nowhere to tell that it cannot be written.
void print_aside(std::string_view text);

/// Why what was printed did not all reach standard output; nothing where it did.
[[nodiscard]] std::optional<sentence> output_fault();

} // namespace mandat::cli
