// SPDX-License-Identifier: MIT
#pragma once
// What an author refers with, and small things that many drafts hold: sources, periods, former
// names, remarks (layer 1).

#include <mandat/domain/date.hpp>
#include <mandat/domain/fault.hpp>

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::draft {

/// A key or a name that refers to something else.
struct reference {
    std::string text;
    place where{};
    [[nodiscard]] bool is_given() const noexcept { return !text.empty(); }
};

/// A list that an author may leave out, or state: be it as empty, which takes away what is said of
/// the same in a wider place.
struct references : std::vector<reference> {
    references() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a list as it is
    references(std::vector<draft::reference> all)
        : std::vector<draft::reference>{std::move(all)} {}
    references(std::initializer_list<draft::reference> all)
        : std::vector<draft::reference>(all) {}
    bool is_stated_as_empty = false;
    [[nodiscard]] bool speaks() const noexcept { return is_stated_as_empty || !empty(); }
};

/// `004 § 41, NLL-00290-2024`: a document's key, then where in it.
struct source {
    std::string text;
    place where{};
};
using sources = std::vector<source>;

/// A period as written: at most one kind of start, `through` included.
struct span {
    std::optional<date> from;
    std::optional<date> evidenced_from;
    bool undated = false; ///< the source gives no day
    std::optional<date> through;
    place where{};
};

struct dated_name {
    std::string text;
    std::optional<date> through; ///< last day of use
    sources from_documents;
    place where{};
};

struct remark {
    std::string text;
    std::optional<date> from;
    sources from_documents;
    place where{};
};

} // namespace mandat::draft
