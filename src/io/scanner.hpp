// SPDX-License-Identifier: MIT
#pragma once
// A small reader of TOML's outer form: what is open at a place, and how deep (io, private).
//
// It guards the parser, which calls itself once per level: it runs before it, on texts that
// may be anything. Up to a text's first syntax error it sees brackets, strings and comments
// exactly as the parser does.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace mandat::io {

inline constexpr std::size_t deepest_nesting = 32;
inline constexpr std::size_t longest_path = 16;

/// A string that has begun and not ended.
struct open_string {
    std::size_t start = 0;
    bool is_multi_line = false;
    char quote = '"';
};

struct scanned {
    std::vector<std::size_t> brackets; ///< where the open `[` and `{` stand, outermost first
    std::optional<open_string> string;
    std::size_t statement = 0; ///< first character after the last line end, `{` or `,`
    /// Bytes that no TOML has where they stand, and that the parser takes for granted are not
    /// there: what is not ASCII outside strings and comments, the `[` of a header without a key, a
    /// `}` for a `]`, a quote inside a word.
    std::vector<std::size_t> unsafe;
    std::optional<std::size_t> too_nested; ///< the first bracket beyond `deepest_nesting`
    std::optional<std::size_t> too_long; ///< the dot before the first segment beyond `longest_path`
};

/// What is open just before a byte, counted from the start of the text.
[[nodiscard]] scanned scan(std::string_view text, std::size_t until);

/// Where the bracket that stands at a byte is closed; the text's size when it is not.
[[nodiscard]] std::size_t closing_of(std::string_view text, std::size_t bracket);

} // namespace mandat::io
