// SPDX-License-Identifier: MIT
//
// The fast resolver gives the reference resolver's verdict, point and reason code on every question. What the right
// answers are is asked of the reference elsewhere: against the statute, the published documents and the law's sentences.

#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "index/random_changes.hpp"
#include "index/random_questions.hpp"
#include "support/catch.hpp"
#include <mandat/index/resolver.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

namespace {

/// Asks both, and stops at the first question that they answer otherwise.
void compare(dice& roll, const reference_resolver& reference, std::size_t questions) {
    const resolver fast{reference.of()};
    const auto& of = reference.of();
    std::vector<question> asked;
    for (std::size_t i = 0; i < questions; ++i) {
        asked.push_back(any_question(roll, reference, i % 2 == 0 ? 6 : 30));
        if (i % 2 == 0) name_hindered(roll, of, asked.back(), true);
    }
    std::vector<brief> in_batches(questions);
    fast.check(asked, in_batches);
    for (std::size_t i = 0; i < questions; ++i) {
        const auto expected = reference.check(asked[i]);
        const auto found = fast.check(asked[i]);
        if (found == expected && in_batches[i] == expected) continue;
        INFO("question " << i << ": " << name_of(of, asked[i].who) << ", "
                         << of.at(asked[i].matter).key << ", " << to_text(asked[i].on));
        INFO(in_words(of, asked[i]) << '\n' << in_words(reference.explain(asked[i])));
        INFO("unit " << (asked[i].unit.is_valid() ? of.at(asked[i].unit).key : "-"));
        CHECK(told(of, found) == told(of, expected));
        CHECK(told(of, in_batches[i]) == told(of, expected));
        REQUIRE(found == expected);
    }
}

} // namespace

TEST_CASE("Fast resolver: answers as the reference does, on random regions") {
    std::size_t compared = 0;
    on_random_regions(1'000, [&](dice& roll, const drafted&, const reference_resolver& reference) {
        compare(roll, reference, 500);
        ++compared;
    });
    CHECK(compared == 1'000);
}

TEST_CASE("Fast resolver: answers as the reference does, on regions where everything is dated") {
    std::size_t compared = 0;
    on_changed_regions(1'000, [&](dice& roll, const reference_resolver& reference) {
        compare(roll, reference, 500);
        ++compared;
    });
    CHECK(compared == 1'000);
}

TEST_CASE(
    "Fast resolver: answers as the reference does, on regions where holders and heads change") {
    std::size_t compared = 0;
    on_regions_of(an_enriched_region, 1'000, [&](dice& roll, const reference_resolver& reference) {
        compare(roll, reference, 500);
        ++compared;
    });
    CHECK(compared == 1'000);
}

TEST_CASE("Fast resolver: words and legal bases lower its answers as they do the reference's",
          "[words]") {
    std::size_t open = 0;
    for (std::uint32_t i = 0; i < 500; ++i) {
        INFO("seed " << first_seed + i);
        dice roll{first_seed + i};
        const reference_resolver reference{built(a_worded_region(roll).all)};
        compare(roll, reference, 300);
        for (const auto& matter : reference.of().matters())
            open += matter.worded.is_empty() ? 0 : 1;
    }
    CHECK(open > 50);
}

TEST_CASE("Fast resolver: a table by columns is answered as its rows are") {
    dice roll{first_seed};
    const reference_resolver reference{built(a_region(roll).all)};
    const resolver fast{reference.of()};
    std::vector<question> rows;
    std::vector<subject> who;
    std::vector<matter_id> matters_asked;
    std::vector<date> on;
    std::vector<std::int64_t> amount;
    std::vector<unit_id> unit;
    std::vector<asserted_facts> facts;
    for (std::size_t i = 0; i < 1'000; ++i) {
        auto made = a_question(roll, reference);
        made.at.reset();
        made.area = {};
        made.lasting.reset();
        rows.push_back(made);
        who.push_back(made.who);
        matters_asked.push_back(made.matter);
        on.push_back(made.on);
        amount.push_back(made.amount ? made.amount->in_ore() : -1);
        unit.push_back(made.unit);
        facts.push_back(made.facts);
    }
    std::vector<brief> answers(rows.size());
    fast.check({.common = fast.ask(),
                .who = who,
                .matter = matters_asked,
                .on = on,
                .amount = amount,
                .unit = unit,
                .facts = facts},
               answers);
    std::size_t yes = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        REQUIRE(answers[i] == reference.check(rows[i]));
        yes += answers[i].verdict == verdict::authorised ? 1 : 0;
    }
    CHECK(yes > 0);
}

TEST_CASE("Fast resolver: what a question lacks is told as the reference tells it") {
    dice roll{first_seed};
    const reference_resolver reference{built(a_region(roll).all)};
    const resolver fast{reference.of()};
    auto whole = fast.ask();
    whole.who = reference.of().find_post("chef");
    whole.matter = reference.of().find_matter("m0");
    whole.on = day("2024-03-12");
    const auto changed = [&](auto change) {
        auto made = whole;
        change(made);
        return made;
    };
    const std::vector<std::pair<question, reason_code>> rows{
        {question{}, reason_code::stale_question},
        {changed([](question& one) { ++one.generation; }), reason_code::stale_question},
        {changed([](question& one) { one.who = {}; }), reason_code::unknown_post},
        {changed([](question& one) { one.who = post_id{9'999}; }), reason_code::unknown_post},
        {changed([](question& one) { one.who = organ_id{9'999}; }), reason_code::unknown_organ},
        {changed([](question& one) { one.who = person_id{9'999}; }), reason_code::unknown_person},
        {changed([](question& one) { one.who = role_id{0}; }), reason_code::unknown_post},
        {changed([](question& one) { one.matter = {}; }), reason_code::unknown_matter},
        {changed([](question& one) { one.on = no_day; }), reason_code::day_missing},
        {changed([](question& one) { one.on = after_all_days; }), reason_code::day_missing},
        {changed([](question& one) { one.unit = unit_id{9'999}; }), reason_code::unknown_unit},
        {changed([](question& one) { one.on = day("2017-12-31"); }), reason_code::era_not_modelled},
    };
    for (const auto& [asked, reason] : rows) {
        const auto found = fast.check(asked);
        CHECK(found == reference.check(asked));
        CHECK(describe(found.reason).key == describe(reason).key);
    }
}

TEST_CASE("Fast resolver: compiled twice, an index has the same bytes") {
    dice roll{first_seed + 7};
    auto drafts = a_region(roll);
    change_at_random(roll, drafts);
    auto made = builder{}.build(drafts.all);
    REQUIRE(made);
    const detail::by_matter index{std::move(made).value()};
    const auto once = detail::index_compiler{index}.compile();
    const auto again = detail::index_compiler{index}.compile();
    const auto one = once.view();
    const auto other = again.view();
    CHECK(std::equal(one.begin(), one.end(), other.begin(), other.end()));
}

TEST_CASE("Fast resolver: of many versions of an order each answers on its days") {
    drafted made;
    made.matter("inköp");
    made.organ("nämnd", organ_kind::committee, "inköp");
    made.unit("f", {}, "nämnd");
    made.employee("chef", "f", true);
    std::vector<date> firsts;
    const bool is_even = GENERATE(true, false); // a search that guesses by the day has to find both
    for (int version = 0; version < 40; ++version) {
        const auto after = is_even ? version * 50 : version * version * 2;
        firsts.push_back(day("2018-03-01") + boost::gregorian::days{after});
        auto& order =
            made.order("ordning", "nämnd", to_text(firsts.back()), std::to_string(version + 1));
        order.assessed = found_ordinary();
        if (version % 3 == 0) order.adopted_on = firsts.back();
        made.point("1", "inköp", "chef").whole.limits.amount =
            at_most(std::to_string(1'000 + version));
    }
    const reference_resolver reference{built(made.all)};
    const resolver fast{reference.of()};
    auto asked = fast.ask();
    asked.who = reference.of().find_post("chef");
    asked.matter = reference.of().find_matter("inköp");
    std::size_t yes = 0;
    for (const auto first : firsts)
        for (const int beside : {-2, -1, 0, 1, 2})
            for (const std::int64_t kronor : {999, 1'000, 1'020, 1'039, 1'040}) {
                asked.on = first + boost::gregorian::days{beside};
                asked.amount = money::kronor(kronor);
                const auto found = fast.check(asked);
                REQUIRE(found == reference.check(asked));
                yes += found.verdict == verdict::authorised ? 1 : 0;
            }
    CHECK(yes > 100);
}

TEST_CASE(
    "Fast resolver: a point that hundreds reserve is as forbidden as one that a single one does") {
    drafted made;
    made.matter("inköp");
    made.organ("nämnd", organ_kind::committee, "inköp");
    made.unit("f", {}, "nämnd");
    made.employee("chef", "f", true);
    made.order("ordning", "nämnd").assessed = found_ordinary();
    made.point("1", "inköp", "chef");
    for (int i = 0; i < 256; ++i) // a count in a byte would be none again
        made.point(std::to_string(i + 2), "inköp", {}, point_kind::reserved);
    const reference_resolver reference{built(made.all)};
    const resolver fast{reference.of()};
    auto asked = fast.ask();
    asked.who = reference.of().find_post("chef");
    asked.matter = reference.of().find_matter("inköp");
    asked.on = day("2024-05-06");
    CHECK(reference.check(asked).reason == reason_code::reserved_to_committee);
    CHECK(fast.check(asked) == reference.check(asked));
}
