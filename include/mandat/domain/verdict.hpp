// SPDX-License-Identifier: MIT
#pragma once
// The three-valued answer to "may X decide M?" (layer 0).

#include <cstdint>
#include <string_view>

namespace mandat {

/// Three verdicts; zero is no, so that a zeroed answer authorises nothing.
enum class verdict : std::uint8_t {
    not_authorised = 0, ///< saknar befogenhet: the law or the data says no, or data is missing
    depends = 1,        ///< beror på: a human has to assess the facts that the ruling lists
    authorised = 2,     ///< behörig: may decide
};

/// Both must hold: the lower verdict.
[[nodiscard]] constexpr verdict both(verdict left, verdict right) noexcept {
    return left < right ? left : right;
}

/// One of them is enough: the higher verdict.
[[nodiscard]] constexpr verdict either(verdict left, verdict right) noexcept {
    return left < right ? right : left;
}

/// The stable key of a verdict, as JSON and the command line write it.
[[nodiscard]] constexpr std::string_view key_of(verdict value) noexcept {
    switch (value) {
    case verdict::not_authorised: return "not_authorised";
    case verdict::depends: return "depends";
    case verdict::authorised: return "authorised";
    }
    return "not_authorised";
}

} // namespace mandat
