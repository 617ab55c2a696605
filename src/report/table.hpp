// SPDX-License-Identifier: MIT
#pragma once
// A table of texts, written in aligned columns or as Markdown (private to `report`).

#include <mandat/documents/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {

/// Rows of cells; a column in which every cell is empty is left out.
class table {
public:
    explicit table(std::vector<std::string> headings)
        : headings_{std::move(headings)} {}

    /// @pre as many cells as headings
    void add(std::vector<std::string> cells);
    [[nodiscard]] bool is_empty() const noexcept { return rows_.empty(); }
    [[nodiscard]] std::string print(markup as) const;

private:
    using row = std::vector<std::string>;

    [[nodiscard]] std::vector<std::size_t> used_columns() const;
    [[nodiscard]] std::vector<std::size_t> widths(const std::vector<std::size_t>& columns) const;
    [[nodiscard]] std::string as_text() const;
    [[nodiscard]] std::string as_markdown() const;

    row headings_;
    std::vector<row> rows_;
};

/// Text that Markdown would take for markup, made harmless.
[[nodiscard]] std::string escaped_for_markdown(std::string_view text);

/// A heading, underlined in text.
[[nodiscard]] std::string heading(std::string_view text, markup as, unsigned level = 1);

} // namespace mandat
