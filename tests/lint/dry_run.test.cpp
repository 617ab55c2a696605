// SPDX-License-Identifier: MIT
//
// decide/dry_run.hpp and src/lint/example_questions.hpp: one way apart is what the reference resolver makes of it among
// all ways, and an example question leaves open nothing but what it shows.
#include "decide/random_governance.hpp"
#include "index/random_changes.hpp"
#include "lint/example_questions.hpp"
#include "support/catch.hpp"
#include "support/region.hpp"
#include <mandat/decide/dry_run.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

bool are_same(const reason& left, const reason& right) {
    return left.code == right.code && left.effect == right.effect && left.rule == right.rule &&
           left.fact == right.fact && left.about == right.about && left.day == right.day;
}
/// The way is among those that the resolver tries, with the same verdict, point and grounds.
bool is_among(const std::vector<detail::examined>& ways, const path& wanted) {
    return std::any_of(ways.begin(), ways.end(), [&](const detail::examined& one) {
        const auto& grounds = one.tried.grounds;
        return one.tried.granted == wanted.granted && one.tried.point == wanted.point &&
               one.tried.verdict == wanted.verdict &&
               std::equal(grounds.begin(), grounds.end(), wanted.grounds.begin(),
                          wanted.grounds.end(), are_same);
    });
}
/// Each grant to each of those whom it names, on a few days: how many were tried, and how many differ.
struct tally {
    int tried = 0;
    int differing = 0;
};
tally compared(const governance& of) {
    const detail::linter work{of, std::nullopt};
    tally found;
    for (std::size_t i = 0; i < of.delegations().size(); ++i)
        for (const auto day : {*make_date(2022, 7, 1), *make_date(2024, 3, 12)}) {
            const delegation_id id{i};
            std::vector<subject> deciders;
            for (const auto post : work.posts_meant(of.at(id).delegate)) deciders.push_back(post);
            if (of.at(id).delegate.is(subject::kind::organ)) deciders.push_back(of.at(id).delegate);
            for (const auto who : deciders) {
                const auto asked = detail::question_within(work, id, who, day);
                const auto alone = detail::dry_run{work.index(), asked}.grant(id, who);
                ++found.tried;
                if (!is_among(detail::path_finder{work.index(), asked}.find(), alone))
                    ++found.differing;
            }
        }
    return found;
}

} // namespace

TEST_CASE("A dry run of a grant is what the reference resolver makes of it", "[lint][dry_run]") {
    for (const auto* name : {"exempelregionen", "norrbotten"}) {
        const auto found = compared(load_example(name));
        INFO(name << ": " << found.tried << " tried");
        CHECK(found.differing == 0);
        CHECK(found.tried > 30);
    }
    mandat_tests::on_changed_regions(200, [](auto& /*roll*/, const reference_resolver& resolver) {
        CHECK(compared(resolver.of()).differing == 0);
    });
}

TEST_CASE("An example question says what lets the grant work, and no more", "[lint][dry_run]") {
    const auto of = load_example("norrbotten");
    const detail::linter work{of, std::nullopt};
    const auto grant =
        work.delegations_of(of.find_point("rs/7.6", *make_date(2024, 3, 13))).front();
    const auto on = [&](date day) { return detail::question_within(work, grant, day); };
    const auto day = *make_date(2024, 3, 13);

    const auto shown = detail::showing(work, on(day), {reason_code::delegated});
    REQUIRE(shown);
    CHECK(shown->verdict == verdict::authorised);
    const auto& facts = shown->asked.facts;
    CHECK(facts.at(legal_fact::of_principle_or_greater_importance) == answer::no);
    CHECK(facts.at(legal_fact::concerns_goals_direction_scope_quality) == answer::no);
    CHECK_FALSE(facts.mentions(slot_of(legal_fact::urgent)));

    CHECK_FALSE(detail::showing(work, on(day), {reason_code::expired}));
    CHECK_FALSE(detail::showing(work, on(*make_date(2024, 3, 11)), {reason_code::delegated}));
}
