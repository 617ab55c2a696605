// SPDX-License-Identifier: MIT
#pragma once
// Where one point has several defects, its questions are put to the resolver, which says what it tells first
// (layer 5, private).

#include "linter.hpp"
#include <mandat/decide/reference.hpp>

#include <map>
#include <string>
#include <utility>

namespace mandat::detail {

/// Each check expects its own defect to decide; beside another it may not be the first that is told.
inline void settle_witnesses(linter& work) {
    std::map<std::pair<std::string, std::string>, int> defects;
    for (const auto& one : work.findings())
        if (one.grave == severity::error) ++defects[{one.about, one.version}];
    const reference_resolver resolver{work.of()};
    for (auto& one : work.findings()) {
        if (!one.shown_by || defects[{one.about, one.version}] < 2) continue;
        const auto answer = resolver.check(one.shown_by->asked);
        one.shown_by->verdict = answer.verdict;
        one.shown_by->reason = answer.reason;
        if (answer.verdict == verdict::authorised) one.shown_by.reset();
    }
}

} // namespace mandat::detail
