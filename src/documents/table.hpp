// SPDX-License-Identifier: MIT
#pragma once
// A table of texts, written in aligned columns or as Markdown (private to `report`).

#include <mandat/documents/text.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mandat {

inline constexpr std::size_t widest_table = 120;

/// Rows of cells; a column in which every cell is empty is left out.
class table {
public:
    explicit table(std::vector<std::string> headings)
        : headings_{std::move(headings)}
        , most_(headings_.size()) {}

    /// In text a column gives way down to this width, but not below its longest word.
    void at_most(std::size_t column, std::size_t width);
    /// @pre as many cells as headings
    void add(std::vector<std::string> cells);
    [[nodiscard]] bool is_empty() const noexcept { return rows_.empty(); }
    /// @param widest  columns of the terminal that a table in text may take
    [[nodiscard]] std::string print(markup as, std::size_t widest = widest_table) const;

private:
    using row = std::vector<std::string>;

    [[nodiscard]] std::vector<std::size_t> used_columns() const;
    [[nodiscard]] std::vector<std::size_t> widths(const std::vector<std::size_t>& columns,
                                                  std::size_t widest) const;
    [[nodiscard]] std::string as_text(std::size_t widest) const;
    [[nodiscard]] std::string as_markdown() const;

    row headings_;
    std::vector<row> rows_;
    std::vector<std::size_t> most_; ///< of each column; zero: as wide as it needs
};

/// Text that Markdown would take for markup, made harmless.
[[nodiscard]] std::string escaped_for_markdown(std::string_view text);
/// Text that XML or HTML would take for markup, made harmless; what neither
/// may hold becomes a space.
[[nodiscard]] std::string escaped_for_xml(std::string_view text);

/// One sentence on a line of its own.
[[nodiscard]] std::string paragraph(const sentence& text, language wanted, markup as);

/// A point's key; empty where there is no point.
[[nodiscard]] std::string point_cell(point_id point, const governance& of);

/// What a list says of days before those whose law is modelled: that it is silent, not that nobody
/// may. Empty where the day is modelled.
[[nodiscard]] sentence of_another_era(date day);

/// A heading, underlined in text.
[[nodiscard]] std::string heading(std::string_view text, markup as, unsigned level = 1);

} // namespace mandat
