// SPDX-License-Identifier: MIT
//
// What the region lets stand: findings that it suppresses, and suppressions that suppress nothing.
#include "linter.hpp"
#include <mandat/domain/nearest.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace mandat::detail {
namespace {

void suppression_unknown(const check& in, const suppression& one) {
    std::vector<std::string> keys;
    for (const auto& described : finding_descriptions) keys.emplace_back(described.key);
    const auto near = nearest(one.finding, keys);
    in.report(in.work.found(finding_code::suppression_unknown,
                            keyed{one.finding, one.where, one.sources}),
              {"det finns inget fynd som heter `{0}`", "there is no finding called `{0}`"},
              near.empty() ? phrase{"rätta `finding`", "mend `finding`"}
                           : phrase{"rätta `finding`; menade du `{1}`?",
                                    "mend `finding`; did you mean `{1}`?"},
              {one.finding, near.empty() ? std::string{} : std::string{near.front()}});
}
void suppression_unused(const check& in, const suppression& one) {
    const auto about = one.at.empty() ? one.finding : one.at;
    in.report(
        in.work.found(finding_code::suppression_unused, keyed{about, one.where, one.sources}),
        one.at.empty()
            ? phrase{"inget fynd `{0}` att tysta", "there is no finding `{0}` to suppress"}
            : phrase{"inget fynd `{0}` om `{1}` att tysta",
                     "there is no finding `{0}` about `{1}` to suppress"},
        {"ta bort `[[suppress]]`, eller rätta `at`", "remove the `[[suppress]]`, or mend `at`"},
        {one.finding, one.at});
}

} // namespace

/// Marks what is suppressed; of several reasons the one that names the thing is told, then the
/// first by text. Runs after all other checks.
void lint_suppressions(linter& work) {
    const auto all = work.of().suppressions();
    std::map<finding_code, std::vector<std::size_t>> by_code;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (const auto code = find_finding_code(all[i].finding)) by_code[*code].push_back(i);
    const auto told = [&](std::size_t i) { return std::tuple{all[i].at.empty(), all[i].because}; };
    for (auto& [code, list] : by_code)
        std::ranges::sort(
            list, [&](std::size_t left, std::size_t right) { return told(left) < told(right); });
    std::vector<bool> is_used(all.size(), false);
    for (auto& one : work.findings()) {
        const auto found = by_code.find(one.code);
        if (found == by_code.end()) continue;
        for (const auto i : found->second) {
            if (!all[i].at.empty() && all[i].at != one.about) continue;
            is_used[i] = true;
            if (one.suppressed_because.empty()) one.suppressed_because = all[i].because;
        }
    }
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!find_finding_code(all[i].finding)) {
            suppression_unknown({work}, all[i]);
        } else if (!is_used[i] && !work.is_day_asked()) {
            suppression_unused({work}, all[i]);
        }
    }
}

} // namespace mandat::detail
