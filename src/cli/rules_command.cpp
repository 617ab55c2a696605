// SPDX-License-Identifier: MIT
#include "rules_command.hpp"

#include <mandat/documents/rules.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::cli {

namespace {

constexpr std::size_t most_suggestions = 3;
constexpr std::size_t most_slips = 2;

/// In capitals, so that `kl-6-38-1` is found; ids are ASCII.
std::string in_capitals(std::string_view text) {
    std::string made{text};
    for (char& one : made)
        if (one >= 'a' && one <= 'z') one = static_cast<char>(one - 'a' + 'A');
    return made;
}

/// Letters to put in, take out or exchange (Levenshtein).
std::size_t slips(std::string_view left, std::string_view right) {
    std::vector<std::size_t> row(right.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < left.size(); ++i) {
        std::size_t before = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < right.size(); ++j) {
            const std::size_t exchanged = before + (left[i] == right[j] ? 0U : 1U);
            before = row[j + 1];
            row[j + 1] = std::min({before + 1, row[j] + 1, exchanged});
        }
    }
    return row.back();
}

/// Ids that were perhaps meant, nearest first.
std::vector<std::string_view> nearest_ids(std::string_view wanted) {
    const auto text = in_capitals(wanted);
    std::vector<std::pair<std::size_t, std::string_view>> near;
    for (const auto& one : catalog)
        if (const auto far = slips(text, in_capitals(one.id)); far <= most_slips)
            near.emplace_back(far, one.id);
    std::stable_sort(near.begin(), near.end(),
                     [](const auto& left, const auto& right) { return left.first < right.first; });
    std::vector<std::string_view> ids;
    for (const auto& [far, id] : near)
        if (ids.size() < most_suggestions) ids.push_back(id);
    return ids;
}

/// As written, or in another case: `kl-6-40` is KL-6-40.
std::span<const rule> find_rules(std::string_view wanted) {
    if (const auto found = rules_under(wanted); !found.empty()) return found;
    const auto text = in_capitals(wanted);
    for (const auto& one : catalog)
        if (in_capitals(one.id) == text) return rules_under(one.id);
    return rules_under(text);
}

exit_code unknown_id(const arguments& given) {
    std::string meant;
    for (const auto id : nearest_ids(given.rule))
        meant += fmt::format("{}`{}`", meant.empty() ? "" : ", ", id);
    const sentence told{fmt::format("regeln `{}` finns inte{}", given.rule,
                                    meant.empty() ? "" : fmt::format("; menade du {}?", meant)),
                        fmt::format("there is no rule `{}`{}", given.rule,
                                    meant.empty() ? "" : fmt::format("; did you mean {}?", meant))};
    fmt::print(stderr, "mandat: {}\n", told.in(given.in));
    return exit_code::usage;
}

} // namespace

exit_code run_rules(const arguments& given) {
    const bool wants_all = given.rule.empty();
    const auto rules = wants_all ? std::span<const rule>{catalog} : find_rules(given.rule);
    if (rules.empty()) return unknown_id(given);
    const auto as = given.shape == format::markdown ? markup::markdown : markup::text;
    std::string text;
    if (given.json) {
        text = rules_to_json(rules);
    } else if (wants_all) {
        text = rules_in_text(given.in, as);
    } else {
        for (const auto& one : rules)
            text += (text.empty() ? "" : "\n") + rule_in_text(one, given.in, as);
    }
    fmt::print("{}", text);
    return exit_code::yes;
}

} // namespace mandat::cli
