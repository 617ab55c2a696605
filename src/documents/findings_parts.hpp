// SPDX-License-Identifier: MIT
#pragma once
// What text, JSON and SARIF of findings share (private to `report`).

#include <mandat/domain/period.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/lint/finding.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/wording/words.hpp>

#include <cstddef>
#include <span>
#include <string>

namespace mandat {

/// `error`, `fel`: the key is also SARIF's level.
[[nodiscard]] constexpr word word_for(severity grave) noexcept {
    switch (grave) {
    case severity::note: return {"note", {"upplysning", "note"}};
    case severity::warning: return {"warning", {"varning", "warning"}};
    case severity::error: return {"error", {"fel", "error"}};
    }
    return {};
}

[[nodiscard]] inline bool is_suppressed(const finding& one) noexcept {
    return !one.suppressed_because.empty();
}

/// How many there are of each; a suppressed finding is counted as that alone.
struct tally {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t notes = 0;
    std::size_t suppressed = 0;
};
[[nodiscard]] tally tally_of(std::span<const finding> found) noexcept;

/// `2 fel, 1 varning; 3 tystade`, or `inga fynd`.
[[nodiscard]] sentence in_words(const tally& counted);

/// `rs.toml:80:1`; the file alone where the line is not known; empty where neither is.
[[nodiscard]] std::string in_words(const location& where);

/// `2024-03-12–2024-12-31`, `2024-03-12–`; empty where it has no time.
[[nodiscard]] std::string days_of(const period& when);

} // namespace mandat
