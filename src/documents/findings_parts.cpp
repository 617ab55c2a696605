// SPDX-License-Identifier: MIT
#include "findings_parts.hpp"

#include <mandat/wording/phrasing.hpp>

#include <fmt/format.h>

#include <vector>

namespace mandat {
namespace {

sentence told_of(std::size_t number, phrase one, phrase several) {
    if (number == 0) return {};
    return said(std::to_string(number), " ", number == 1 ? one : several);
}

} // namespace

tally tally_of(std::span<const finding> found) noexcept {
    tally made;
    for (const auto& one : found) {
        if (is_suppressed(one)) {
            ++made.suppressed;
            continue;
        }
        switch (one.grave) {
        case severity::error: ++made.errors; break;
        case severity::warning: ++made.warnings; break;
        case severity::note: ++made.notes; break;
        }
    }
    return made;
}

sentence in_words(const tally& counted) {
    const std::vector<sentence> told{
        told_of(counted.errors, {"fel", "error"}, {"fel", "errors"}),
        told_of(counted.warnings, {"varning", "warning"}, {"varningar", "warnings"}),
        told_of(counted.notes, {"upplysning", "note"}, {"upplysningar", "notes"})};
    auto made = joined(told, ", ");
    if (is_empty(made)) made = said(phrase{"inga fynd", "no findings"});
    if (counted.suppressed == 0) return made;
    return said(made, "; ",
                told_of(counted.suppressed, {"tystat", "suppressed"}, {"tystade", "suppressed"}));
}

std::string in_words(const location& where) {
    if (!where.is_known()) return std::string{where.file};
    return fmt::format("{}:{}:{}", where.file, where.line, where.column);
}

std::string days_of(const period& when) {
    if (when.is_empty()) return {};
    const auto last = when.last();
    return to_text(when.first()) + "–" + (last ? to_text(*last) : std::string{});
}

} // namespace mandat
