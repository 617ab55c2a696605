// SPDX-License-Identifier: MIT
//
// Where somebody received a matter in many grants, the fast resolver finds the same yes, and of noes the same nearest one,
// as the reference does. Small numbers, so that grants meet: each boundary day, amount and unit is asked for.

#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "support/catch.hpp"
#include <mandat/index/resolver.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

namespace {

const date first_day = day("2024-03-01");
constexpr int days_asked = 16;

draft::span some_days(dice& roll) {
    const auto from = first_day + boost::gregorian::days{static_cast<int>(roll.below(10))};
    if (roll.once_in(6)) return since(to_text(from));
    auto made = between(to_text(from),
                        to_text(from + boost::gregorian::days{static_cast<int>(roll.below(6))}));
    if (roll.once_in(4)) {
        made.evidenced_from = made.from;
        made.from.reset();
    }
    return made;
}
void crowd(dice& roll, draft::grant_limits& grant_limits) {
    if (!roll.once_in(5)) grant_limits.when = some_days(roll);
    if (!roll.once_in(4)) grant_limits.amount = at_most(roll.of(strings{"1000", "2000", "3000"}));
    if (!roll.once_in(3)) {
        grant_limits.reach = scope_kind::units;
        grant_limits.units = named_all(roll.of(strings{"f", "d1", "d2", "d1 d2"}));
    }
    if (roll.once_in(12)) grant_limits.longest = duration{3, duration::unit::months};
    if (roll.once_in(12)) grant_limits.required = named_all("egen");
}
drafted a_crowd(dice& roll) {
    drafted made;
    made.matter("inköp");
    made.fact("egen", silence::presumed_no);
    made.organ("nämnd", organ_kind::committee, "inköp");
    made.unit("f", {}, "nämnd");
    made.unit("d1", "f");
    auto& closed = made.unit("d2", "f");
    if (roll.once_in(3)) closed.when = between("2015-01-01", "2024-03-08");
    made.employee("chef", "f", true).head_of_administration = answer::yes;
    made.employee("handläggare", "d1");
    const std::size_t versions = roll.once_in(3) ? 2 : 1;
    for (std::size_t version = 0; version < versions; ++version) {
        auto& order = made.order("ordning", "nämnd", version == 0 ? "2024-03-02" : "2024-03-07",
                                 std::to_string(version + 1));
        if (!roll.once_in(4)) order.assessed = found_ordinary();
        if (roll.once_in(3)) order.adopted_on = order.when.from;
        order.may_sub_delegate = roll.once_in(5) ? answer::no : answer::yes;
        const auto points = 1 + roll.below(5);
        for (std::size_t i = 0; i < points; ++i)
            crowd(roll, made.point(std::to_string(i + 1), "inköp",
                                   roll.of(strings{"chef", "chef", "handläggare"}))
                            .whole.limits);
    }
    for (auto i = roll.below(5); i > 0; --i) {
        auto& given = made.passed_on("chef", "handläggare", "ordning", "1");
        given.number.clear();
        given.matter = named("inköp");
        crowd(roll, given.limits);
        if (!given.limits.when) given.limits.when = since("2024-03-01");
    }
    return made;
}

struct tally_of_answers {
    std::size_t yes = 0;
    std::size_t no = 0;
    std::size_t depends = 0;
};

void ask_everything(dice& roll, const reference_resolver& reference, tally_of_answers& seen) {
    const resolver fast{reference.of()};
    const auto& of = reference.of();
    auto asked = fast.ask();
    asked.matter = of.find_matter("inköp");
    for (const std::string who : {"chef", "handläggare"})
        for (int after = 0; after < days_asked; ++after)
            for (const std::int64_t kronor : {-1, 1'000, 1'001, 2'001, 3'001})
                for (const std::string unit : {"", "f", "d1", "d2"}) {
                    asked.who = of.find_post(who);
                    asked.on = first_day + boost::gregorian::days{after};
                    asked.amount = kronor < 0 ? std::optional<money>{} : money::kronor(kronor);
                    asked.unit = unit.empty() ? unit_id{} : of.find_unit(unit);
                    asked.facts = {};
                    if (roll.once_in(3))
                        asked.facts.assert_that(roll.of(fact_descriptions).fact, any_answer(roll));
                    if (roll.once_in(3))
                        asked.facts.assert_that(legal_fact::disqualified, answer::no);
                    const auto expected = reference.check(asked);
                    const auto found = fast.check(asked);
                    seen.yes += expected.verdict == verdict::authorised ? 1 : 0;
                    seen.no += expected.verdict == verdict::not_authorised ? 1 : 0;
                    seen.depends += expected.verdict == verdict::depends ? 1 : 0;
                    if (found == expected) continue;
                    INFO(who << ", " << to_text(asked.on) << ", " << kronor << " kr, " << unit);
                    CHECK(of.key_of(found.point) == of.key_of(expected.point));
                    CHECK(describe(found.reason).key == describe(expected.reason).key);
                    REQUIRE(found == expected);
                }
}

} // namespace

TEST_CASE("Fast resolver: of many grants of a matter the same is nearest as for the reference") {
    tally_of_answers seen;
    for (std::uint32_t seed = first_seed; seed < first_seed + 2'000; ++seed) {
        dice roll{seed};
        const auto drafts = a_crowd(roll);
        const reference_resolver reference{built(drafts.all)};
        INFO("seed " << seed);
        ask_everything(roll, reference, seen);
    }
    // Neither answer is rare: else little would have been compared.
    CHECK(seen.yes > 10'000);
    CHECK(seen.no > 10'000);
    CHECK(seen.depends > 1'000);
}
