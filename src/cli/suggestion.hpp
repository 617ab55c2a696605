// SPDX-License-Identifier: MIT
#pragma once
// Sentences in both languages, and what was perhaps meant by a word that is not
// there (the tool, private).

#include <mandat/domain/wording.hpp>

#include <fmt/format.h>

#include <span>
#include <string>
#include <string_view>

namespace mandat::cli {

/// In capitals, so that `kl-6-38-1` is found; keys and ids are ASCII.
[[nodiscard]] std::string in_capitals(std::string_view text);

/// The pattern with each `{}` filled: by a text that is the same in both
/// languages, or by words of ours.
template<class... Parts>
[[nodiscard]] sentence worded(phrase pattern, const Parts&... parts) {
    const auto in = [&](language wanted) {
        [[maybe_unused]] const auto text_of = [=]<class Part>(const Part& part) -> decltype(auto) {
            if constexpr (requires { part.in(wanted); })
                return part.in(wanted);
            else
                return (part);
        };
        return fmt::format(fmt::runtime(pattern.in(wanted)), text_of(parts)...);
    };
    return {in(language::swedish), in(language::english)};
}

/// What `say` makes of each, with commas between.
template<class Range, class Say>
[[nodiscard]] std::string in_a_row(const Range& all, Say say) {
    std::string text;
    for (const auto& one : all) {
        text += text.empty() ? "" : ", ";
        text += say(one);
    }
    return text;
}

/// `; menade du `a`, `b`?`, of what was chosen already. Empty for none.
[[nodiscard]] sentence meant(std::span<const std::string> names);

/// The same of at most three that differ in at most two letters, nearest first.
[[nodiscard]] sentence did_you_mean(std::string_view wanted,
                                    std::span<const std::string_view> known);

} // namespace mandat::cli
