// SPDX-License-Identifier: MIT
//
// src/lint/trial.hpp and demonstration.hpp: the ways that lint tries are those of the reference resolver.
#include "lint/demonstration.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"
#include <mandat/decide/reference.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

struct tally {
    int tried = 0;
    int lost = 0;
    int differing = 0;
};

class comparison {
public:
    explicit comparison(const governance& of)
        : of_{of}
        , resolver_{of}
        , work_{of, std::nullopt}
        , index_{of} {}

    tally run() {
        for (const auto day : {*make_date(2022, 7, 1), *make_date(2023, 12, 31),
                               *make_date(2024, 3, 12), *make_date(2025, 6, 1)})
            for (std::size_t matter = 0; matter < of_.matters().size(); ++matter) {
                for (std::size_t i = 0; i < of_.posts().size(); ++i)
                    ask(post_id{i}, matter_id{matter}, day);
                for (std::size_t i = 0; i < of_.organs().size(); ++i)
                    ask(organ_id{i}, matter_id{matter}, day);
            }
        return found_;
    }

private:
    void ask(subject who, matter_id matter, date day) {
        auto asked = work_.ask(who, matter, day);
        compare(asked);
        asked.amount = money::kronor(50'000);
        asked.counted = amount_basis::per_decision;
        asked.facts.assert_that(legal_fact::of_principle_or_greater_importance, answer::no);
        asked.facts.assert_that(legal_fact::delegate_hindered, answer::yes);
        compare(asked);
        asked.unit = unit_id{0};
        asked.facts.assert_that(legal_fact::urgent, answer::yes);
        compare(asked);
    }
    void compare(const question& asked) {
        const auto ways = detail::trial{work_, index_, asked}.find();
        if (ways.empty()) {
            ++found_.lost;
            return;
        }
        ++found_.tried;
        const auto& best = detail::best_of(of_, ways).tried;
        const auto answer = resolver_.check(asked);
        if (answer.verdict == best.verdict && answer.reason == detail::deciding(best)) return;
        ++found_.differing;
        UNSCOPED_INFO(to_text(asked.on)
                      << ' ' << of_.at(asked.matter).key << ": " << key_of(answer.reason)
                      << ", tried " << key_of(detail::deciding(best)));
    }

    const governance& of_;
    reference_resolver resolver_;
    detail::linter work_;
    detail::by_matter index_;
    tally found_;
};

} // namespace

TEST_CASE("What lint tries is answered as the reference resolver answers it", "[analysis][trial]") {
    for (const auto* name : {"exempelregionen", "norrbotten"}) {
        const auto of = load_example(name);
        const auto found = comparison{of}.run();
        INFO(name << ": " << found.tried << " tried, " << found.lost << " not");
        CHECK(found.differing == 0);
        CHECK(found.tried > 100);
    }
}

TEST_CASE("A demonstration says what lets the grant work, and no more", "[analysis][trial]") {
    const auto of = load_example("norrbotten");
    const detail::linter work{of, std::nullopt};
    const detail::demonstrator show{work};
    const auto point = of.find_point("rs/7.6", *make_date(2024, 3, 13));
    const auto grant = work.delegations_of(point).front();
    const auto day = *make_date(2024, 3, 13);

    const auto shown = show.show(grant, day, {reason_code::delegated});
    REQUIRE(shown);
    CHECK(shown->verdict == verdict::authorised);
    const auto& facts = shown->asked.facts;
    CHECK(facts.at(legal_fact::of_principle_or_greater_importance) == answer::no);
    CHECK(facts.at(legal_fact::concerns_goals_direction_scope_quality) == answer::no);
    CHECK_FALSE(facts.mentions(slot_of(legal_fact::urgent)));

    CHECK_FALSE(show.show(grant, day, {reason_code::expired}));
    CHECK_FALSE(show.show(grant, *make_date(2024, 3, 11), {reason_code::delegated}));
}
