// SPDX-License-Identifier: MIT
#pragma once
// Where a fact of the data comes from, and what a thing was called when (layer 1).

#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mandat {

/// A document (handling) that facts rest on.
struct document {
    std::string_view key;
    std::string_view title;
    std::string_view file;     ///< name of the file as published; empty when none is known
    std::optional<date> dated; ///< the document's own day; nothing when it states none
    std::string_view note;
};

/// A place in a document: `004`, `§ 41, NLL-00290-2024`.
struct source {
    document_id document;
    std::string_view locator; ///< paragraph, point, diary number; empty for the document as a whole
};

/// Where something stands in the data: 1-based line and column; zero when it was made in a program.
struct location {
    std::string_view file; ///< relative to the bundle
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    [[nodiscard]] constexpr bool is_known() const noexcept { return line != 0; }
    friend constexpr auto operator<=>(const location&, const location&) = default;
};

/// A name and the day it ended to be used.
struct dated_name {
    std::string_view text;
    date end = after_all_days; ///< the first day it was not used; infinite for the present name
    std::vector<source> sources;
};

/// The names of one thing over time, oldest first; the last one is the present name.
class names {
public:
    names() = default;
    explicit names(std::vector<dated_name> oldest_first)
        : list_{std::move(oldest_first)} {}

    [[nodiscard]] std::string_view present() const noexcept {
        return list_.empty() ? std::string_view{} : list_.back().text;
    }
    /// The name used on a day; the present one where no day is asked for.
    [[nodiscard]] std::string_view on(date day) const noexcept {
        for (const auto& name : list_)
            if (is_calendar_day(day) && day < name.end) return name.text;
        return present();
    }
    [[nodiscard]] auto begin() const noexcept { return list_.begin(); }
    [[nodiscard]] auto end() const noexcept { return list_.end(); }
    [[nodiscard]] std::size_t size() const noexcept { return list_.size(); }

private:
    std::vector<dated_name> list_;
};

/// A remark that belongs to a thing, possibly from a day on.
struct remark {
    std::string_view text;
    std::optional<date> from; ///< the day it applies from, where one is stated
    std::vector<source> sources;
    location where{};
};

} // namespace mandat
