// SPDX-License-Identifier: MIT
//
// Rows that state the law, each asked of the reference resolver and of the fast one.
#pragma once

#include "decide/support.hpp"
#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/index/resolver.hpp>

#include <string>
#include <vector>

namespace mandat_tests {

inline constexpr auto no = verdict::not_authorised;
inline constexpr auto depends = verdict::depends;
inline constexpr auto yes = verdict::authorised;

struct row {
    std::string sentence;
    asked of;
    verdict expected;
    reason_code because;
    std::string point = "-"; ///< its key; `-` for none
};

/// Both resolvers of one governance, asked together.
class both_resolvers {
public:
    explicit both_resolvers(const drafted& region)
        : reference_{built(region.all)}
        , fast_{reference_.of()} {}

    [[nodiscard]] question in_ids(const asked& words_of) const {
        return mandat_tests::in_ids(reference_, words_of);
    }
    [[nodiscard]] ruling explain(const asked& words_of) const {
        return reference_.explain(in_ids(words_of));
    }
    void check(const question& made, const row& wanted) const {
        const auto& of = reference_.of();
        const auto full = reference_.explain(made);
        INFO(wanted.sentence << '\n' << in_words(of, made) << '\n' << in_words(full));
        const auto expected = std::string{key_of(wanted.expected)} + ' ' +
                              std::string{describe(wanted.because).key} + ' ' + wanted.point;
        CHECK(told(of, reference_.check(made)) == expected);
        CHECK(told(of, fast_.check(made)) == expected);
        CHECK(told(of, full.short_answer()) == expected);
    }

private:
    reference_resolver reference_;
    resolver fast_;
};

inline void ask_both(const drafted& region, const std::vector<row>& rows) {
    const both_resolvers both{region};
    for (const auto& one : rows) both.check(both.in_ids(one.of), one);
}

} // namespace mandat_tests
