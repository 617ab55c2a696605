// SPDX-License-Identifier: MIT
//
// Who may, what one may, and the whole region's matrix of authority: the fast resolver lists exactly what the reference
// resolver lists. What the right lists are is asked of the reference elsewhere.

#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "index/random_changes.hpp"
#include "index/rows.hpp"
#include "support/catch.hpp"
#include <mandat/index/authority_matrix.hpp>
#include <mandat/index/resolver.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

namespace {

date any_day(dice& roll) {
    return day(roll.of(strings{"2018-01-01", "2019-12-31", "2021-06-30", "2022-06-30", "2022-07-01",
                               "2023-05-04", "2024-03-11", "2024-03-12", "2024-03-13", "2024-06-30",
                               "2024-07-01", "2025-12-31", "2027-01-01", "2017-12-31"}));
}

template<class List>
strings told_all(const governance& of, const List& list) {
    strings all;
    for (const auto& one : list) all.push_back(in_words(of, one));
    return all;
}

/// Some facts asserted, legal ones.
std::vector<assertion> some_facts(dice& roll) {
    std::vector<assertion> made;
    for (const auto& fact : fact_descriptions)
        // Jäv is asked of one, and has to be assessed of each of many.
        if (roll.once_in(20) && fact.fact != legal_fact::disqualified)
            made.push_back({named_fact{.legal = fact.fact}, any_answer(roll)});
    return made;
}

} // namespace

TEST_CASE("Reverse at scale: who may decide is listed as the reference lists it") {
    std::size_t listed = 0;
    on_changed_regions(300, [&](dice& roll, const reference_resolver& reference) {
        const resolver fast{reference.of()};
        for (int i = 0; i < 10; ++i) {
            auto asked = a_question(roll, reference, 12);
            if (roll.once_in(2)) asked.on = any_day(roll);
            const auto found = told_all(reference.of(), fast.who_may(asked));
            REQUIRE(found == told_all(reference.of(), reference.who_may(asked)));
            listed += found.size();
        }
    });
    CHECK(listed > 1'000);
}

TEST_CASE("Reverse at scale: who may instead is listed as the reference lists it") {
    on_changed_regions(200, [&](dice& roll, const reference_resolver& reference) {
        const resolver fast{reference.of()};
        for (int i = 0; i < 10; ++i) {
            const auto asked = a_question(roll, reference, 12);
            const auto found = fast.explain(asked);
            const auto expected = reference.explain(asked);
            REQUIRE(found.short_answer() == expected.short_answer());
            REQUIRE(told_all(reference.of(), found.instead) ==
                    told_all(reference.of(), expected.instead));
        }
    });
}

TEST_CASE("Reverse at scale: what one may decide is listed as the reference lists it") {
    std::size_t listed = 0;
    on_changed_regions(400, [&](dice& roll, const reference_resolver& reference) {
        const resolver fast{reference.of()};
        for (int i = 0; i < 60; ++i) {
            const auto who = roll.of(everybody_and_persons(reference.of()));
            const auto on = any_day(roll);
            const auto facts = some_facts(roll);
            INFO(name_of(reference.of(), who) << ", " << to_text(on));
            const auto found = told_all(reference.of(), fast.may_decide(who, on, facts));
            REQUIRE(found == told_all(reference.of(), reference.may_decide(who, on, facts)));
            listed += found.size();
        }
    });
    CHECK(listed > 3'000);
}

TEST_CASE("Reverse at scale: each day of the matrix is what each may decide that day") {
    std::size_t listed = 0;
    on_changed_regions(400, [&](dice& roll, const reference_resolver& reference) {
        const auto& of = reference.of();
        const resolver fast{of};
        const auto facts = some_facts(roll);
        const auto over = roll.once_in(2) ? period::from(day("2016-01-01"))
                                          : *period::through(day("2019-12-31"), day("2024-06-30"));
        const auto matrix = authority_matrix(fast, over, facts);
        for (int i = 0; i < 60; ++i) {
            const auto on = any_day(roll);
            if (!over.contains(on)) continue;
            const auto who = roll.of(everybody(of));
            strings expected;
            for (const auto& one : reference.may_decide(who, on, facts))
                expected.push_back(in_words(of, one));
            strings found;
            for (auto one : matrix) {
                if (one.who != who || !one.when.contains(on)) continue;
                one.when = *period::through(on, on);
                found.push_back(in_words(of, one));
            }
            std::sort(expected.begin(), expected.end());
            std::sort(found.begin(), found.end());
            INFO(name_of(of, who) << ", " << to_text(on));
            REQUIRE(found == expected);
            listed += found.size();
        }
    });
    CHECK(listed > 3'000);
}

TEST_CASE("Reverse at scale: the matrix stands matter by matter, lowest level first, and no "
          "stretch meets its like") {
    on_changed_regions(40, [&](dice&, const reference_resolver& reference) {
        const resolver fast{reference.of()};
        const auto matrix = authority_matrix(fast, period::from(first_modelled_day));
        for (std::size_t i = 1; i < matrix.size(); ++i) {
            const auto& before = matrix[i - 1];
            const auto& one = matrix[i];
            REQUIRE(before.matter <= one.matter);
            if (before.matter != one.matter) continue;
            const auto level = [&](const authority& of) {
                return detail::level_of(reference.of(), of.who, first_modelled_day);
            };
            REQUIRE(level(before) >= level(one));
            if (before.who != one.who) continue;
            REQUIRE(before.when.first() <= one.when.first());
            for (std::size_t k = 0; k < i; ++k) {
                auto alike = matrix[k];
                const bool is_next = alike.when.end() == one.when.first();
                alike.when = one.when;
                REQUIRE_FALSE((is_next && alike == one));
            }
        }
    });
}

TEST_CASE("Reverse at scale: a period that is empty, or before 2018, has no matrix") {
    dice roll{first_seed};
    const resolver fast{built(a_region(roll).all)};
    CHECK(authority_matrix(fast, period{}).empty());
    CHECK(authority_matrix(fast, *period::through(day("2016-01-01"), day("2017-12-31"))).empty());
    CHECK_FALSE(authority_matrix(fast, period::from(day("2017-12-31"))).empty());
}
