// SPDX-License-Identifier: MIT
// The rows of a workload as JSON, for programs in other languages to answer: every way to the power with the limits of all
// its links merged, and questions with the rows' own answers.
//
// mandat-bench-rows GRANTS QUESTIONS     prints them

#include "workload.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using mandat::bench::flat_grant;
using mandat::bench::flat_workload;

/// The limits of a grant, and of the one that it rests on.
nlohmann::json in_json(const flat_workload& rows, const flat_grant& one, const flat_grant& other) {
    const auto& tree = rows.tree();
    return {{"post", one.to},
            {"matter", one.matter},
            {"first", std::max(one.first, other.first)},
            {"last", std::min(one.last, other.last)},
            // No more than a double can count exactly.
            {"ceiling", std::min({one.ceiling, other.ceiling, std::int64_t{1} << 50U})},
            {"enter", std::max(tree.enter(one.scope), tree.enter(other.scope))},
            {"leave", std::min(tree.leave(one.scope), tree.leave(other.scope))}};
}

nlohmann::json in_json(const flat_workload& rows) {
    auto ways = nlohmann::json::array();
    for (const auto& one : rows.grants()) {
        if (!one.from) {
            ways.push_back(in_json(rows, one, one));
            continue;
        }
        for (const auto& above : rows.grants())
            if (above.to == *one.from && above.matter == one.matter && !above.from &&
                above.may_be_given_on)
                ways.push_back(in_json(rows, one, above));
    }
    auto questions = nlohmann::json::array();
    for (const auto& asked : rows.questions())
        questions.push_back({{"post", asked.post},
                             {"matter", asked.matter},
                             {"day", asked.day},
                             {"amount", asked.amount},
                             {"unit", rows.tree().enter(asked.unit)},
                             {"is_allowed", asked.is_allowed}});
    return {{"ways", std::move(ways)}, {"questions", std::move(questions)}};
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::fputs("usage: mandat-bench-rows GRANTS QUESTIONS, as in mandat-bench-rows 1000 200\n",
                   stderr);
        return EXIT_FAILURE;
    }
    const flat_workload rows{std::strtoul(arguments[1], nullptr, 10),
                             std::strtoul(arguments[2], nullptr, 10)};
    std::puts(in_json(rows).dump().c_str());
}
