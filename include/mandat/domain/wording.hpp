// SPDX-License-Identifier: MIT
#pragma once
// The two languages of messages and reports (layer 0).

#include <cstdint>
#include <string>
#include <string_view>

namespace mandat {

enum class language : std::uint8_t { swedish, english };

/// A fixed sentence in both languages.
struct phrase {
    std::string_view sv;
    std::string_view en;
    [[nodiscard]] constexpr std::string_view in(language wanted) const noexcept {
        return wanted == language::swedish ? sv : en;
    }
    friend constexpr bool operator==(const phrase&, const phrase&) = default;
};

/// A composed sentence in both languages.
struct sentence {
    std::string sv;
    std::string en;
    [[nodiscard]] const std::string& in(language wanted) const noexcept {
        return wanted == language::swedish ? sv : en;
    }
    friend bool operator==(const sentence&, const sentence&) = default;
};

} // namespace mandat
