// SPDX-License-Identifier: MIT
#pragma once
// A file's text by line and column, counted in characters as people and editors do (io, private).

#include <mandat/domain/fault.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mandat::io {

/// The characters of a text; a byte that is no UTF-8 counts as one.
[[nodiscard]] std::u32string characters(std::string_view text);

/// The character at the start of a text is a blank other than space and tab,
/// or one that nobody sees.
[[nodiscard]] bool begins_with_odd_blank(std::string_view text) noexcept;

/// Where the first byte stands that is not UTF-8; the text's size when all is.
[[nodiscard]] std::size_t first_bad_byte(std::string_view text) noexcept;

/// Text without a byte order mark, which is no part of what it says.
[[nodiscard]] std::string_view without_mark(std::string_view text) noexcept;

class source_text {
public:
    source_text(std::string path, std::string_view text);

    [[nodiscard]] const std::string& path() const noexcept { return path_; }
    [[nodiscard]] std::string_view text() const noexcept { return text_; }

    /// The place of a byte. @pre what comes before it on its line is UTF-8
    [[nodiscard]] place at(std::size_t offset) const;
    [[nodiscard]] place at(std::uint32_t line, std::uint32_t column) const {
        return {path_, line, column};
    }
    /// The byte at a line and column; the end of the line, or of the text,
    /// where there is no such place.
    [[nodiscard]] std::size_t offset_of(std::uint32_t line, std::uint32_t column) const;
    /// 1-based.
    [[nodiscard]] std::uint32_t line_of(std::size_t offset) const;
    [[nodiscard]] std::size_t line_count() const noexcept { return starts_.size(); }
    /// A line without its end. @pre 1 <= line <= line_count()
    [[nodiscard]] std::string_view line(std::uint32_t line) const;

    /// Empties lines first … last, keeping the count of lines.
    /// @return  whether anything changed
    bool blank(std::uint32_t first, std::uint32_t last);

private:
    std::string path_;
    std::string text_;
    std::vector<std::size_t> starts_;
};

} // namespace mandat::io
