// SPDX-License-Identifier: MIT
#include "rules_command.hpp"

#include "suggestion.hpp"
#include <mandat/documents/rules.hpp>

#include <fmt/core.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mandat::cli {

namespace {

/// As written, or in another case: `kl-6-40` is KL-6-40.
std::span<const rule> find_rules(std::string_view wanted) {
    if (const auto found = rules_under(wanted); !found.empty()) return found;
    const auto text = in_capitals(wanted);
    for (const auto& one : catalog)
        if (in_capitals(one.id) == text) return rules_under(one.id);
    return rules_under(text);
}

exit_code unknown_id(const arguments& given) {
    std::vector<std::string_view> ids;
    ids.reserve(catalog.size());
    for (const auto& one : catalog) ids.push_back(one.id);
    const auto meant = did_you_mean(given.rule, ids);
    const sentence told{fmt::format("regeln `{}` finns inte{}", given.rule, meant.sv),
                        fmt::format("there is no rule `{}`{}", given.rule, meant.en)};
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
