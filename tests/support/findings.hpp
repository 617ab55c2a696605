// SPDX-License-Identifier: MIT
#pragma once
// What every test of lint does with a finding: puts its example question to the reference resolver.

#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/lint/finding.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <iterator>
#include <vector>

namespace mandat::test {

/// The resolver gives the example question exactly the verdict and the reason that the finding claims.
inline void check_example(const governance& of, const finding& one) {
    if (!one.shown_by) return;
    INFO(key_of(one.code) << " about " << one.about << ": " << one.text.en);
    const auto answer = reference_resolver{of}.check(one.shown_by->asked);
    CHECK(key_of(answer.verdict) == key_of(one.shown_by->verdict));
    CHECK(key_of(answer.reason) == key_of(one.shown_by->reason));
}
inline void check_examples(const governance& of, const std::vector<finding>& found) {
    for (const auto& one : found) check_example(of, one);
}

[[nodiscard]] inline std::vector<finding> with_code(const std::vector<finding>& found,
                                                    finding_code code) {
    std::vector<finding> these;
    std::copy_if(found.begin(), found.end(), std::back_inserter(these),
                 [&](const finding& one) { return one.code == code; });
    return these;
}

} // namespace mandat::test
