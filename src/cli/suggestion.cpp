// SPDX-License-Identifier: MIT
#include "suggestion.hpp"

#include <mandat/domain/nearest.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace mandat::cli {

namespace {

constexpr std::size_t most_slips = 2;

} // namespace

std::string in_capitals(std::string_view text) {
    std::string made{text};
    for (char& one : made)
        if (one >= 'a' && one <= 'z') one = static_cast<char>(one - 'a' + 'A');
    return made;
}

sentence meant(std::span<const std::string> names) {
    if (names.empty()) return {};
    const auto all = fmt::format("`{}`", fmt::join(names, "`, `"));
    return worded({"; menade du {}?", "; did you mean {}?"}, all);
}

sentence did_you_mean(std::string_view wanted, std::span<const std::string_view> known) {
    const auto text = in_capitals(wanted);
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const auto one : known)
        if (const auto far = detail::slips<char>(text, in_capitals(one)); far <= most_slips)
            near.emplace_back(far, one);
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    if (near.size() > detail::most_suggestions) near.resize(detail::most_suggestions);
    std::vector<std::string> names;
    for (const auto& [far, one] : near) names.emplace_back(one);
    return meant(names);
}

} // namespace mandat::cli
