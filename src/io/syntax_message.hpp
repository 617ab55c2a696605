// SPDX-License-Identifier: MIT
#pragma once
// What the TOML parser says, as a fault at the token's start and in both languages (io, private).

#include "scanner.hpp"
#include "source_text.hpp"
#include <mandat/domain/fault.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace mandat::io {

/// Lines first … last.
struct lines {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// A syntax fault, and how to go on after it.
struct syntax_message {
    fault what;
    lines without; ///< what parsing again has to leave out
    std::optional<std::size_t>
        unclosed; ///< the bracket or string that later faults may follow from
};

/// @param says    the parser's own words
/// @param offset  where it stopped
[[nodiscard]] syntax_message explain(const source_text& file, std::string_view says,
                                     std::size_t offset);

} // namespace mandat::io
