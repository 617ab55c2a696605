// SPDX-License-Identifier: MIT
//
// What is written is read again as it was, and a planted failure shrinks to what it needs.

#include "support/shrink.hpp"

#include "decide/questions.hpp"
#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "index/random_changes.hpp"
#include "index/random_questions.hpp"
#include "support/bundle_writer.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/io/bundle.hpp>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only
namespace support = mandat::test;

namespace {

/// Every other region has everything changed; nothing where that has faults.
std::optional<draft::governance> sayable_region(std::uint32_t seed) {
    dice roll{seed};
    auto drafts = a_region(roll);
    if (seed % 2 == 1) change_at_random(roll, drafts);
    auto made = support::as_a_bundle_says(drafts.all);
    if (!support::built_as_loaded(made)) return std::nullopt;
    return made;
}

governance loaded(const std::vector<bundle_file>& files) {
    auto made = load_bundle(files);
    if (!made) {
        std::string text;
        for (const auto& file : files) text += "# " + file.path + '\n' + file.text;
        INFO(told(made.error()) << text);
        REQUIRE(made.has_value());
    }
    return std::move(made).value();
}

std::string text_of(const std::vector<bundle_file>& files) {
    std::string text;
    for (const auto& file : files) text += "# " + file.path + '\n' + file.text;
    return text;
}

bool rests_on_sub_delegation(const governance& of, const question& asked) {
    const reference_resolver resolver{of};
    // What council lets the nämnd decide takes an order more, and a link.
    return resolver.check(asked).reason == reason_code::sub_delegated &&
           resolver.explain(asked).chain.size() == 3;
}

} // namespace

TEST_CASE("a random region that is written as a bundle and loaded has the same facts and answers",
          "[support][io]") {
    std::size_t regions = 0;
    std::size_t yes = 0;
    for (auto seed = first_seed; seed < first_seed + 120; ++seed) {
        const auto drafts = sayable_region(seed);
        if (!drafts) continue;
        INFO("seed " << seed);
        ++regions;
        const auto files = support::bundle_of(*drafts);
        const reference_resolver before{*support::built_as_loaded(*drafts)};
        const reference_resolver after{loaded(files)};
        const auto facts = [](const governance& of) {
            strings all;
            for (const auto& matter : of.matters()) {
                all.push_back(std::string{matter.key} + ':');
                for (const auto fact : matter.facts)
                    all.back() += ' ' + std::string{of.at(fact).key};
            }
            return all;
        };
        CHECK(facts(before.of()) == facts(after.of()));
        dice roll{seed};
        for (int i = 0; i < 30; ++i) {
            const auto asked =
                i % 2 == 0 ? any_question(roll, before, 6) : a_granted_question(roll, before);
            const auto found = before.check(asked);
            const auto same = in_terms_of(after, before, asked);
            yes += found.verdict == verdict::authorised ? 1 : 0;
            if (told(before.of(), found) == told(after.of(), after.check(same))) continue;
            INFO(in_words(before.of(), asked) << '\n' << text_of(files));
            CHECK(told(before.of(), found) == told(after.of(), after.check(same)));
        }
        // What was read is written as it was: nothing was dropped on the way.
        const auto again = read_bundle(files);
        REQUIRE(again.has_value());
        CHECK(text_of(support::bundle_of(again.value())) == text_of(files));
    }
    CHECK(regions > 60);
    CHECK(yes > 100);
}

TEST_CASE("a bundle in a folder and its sub-folders is loaded as it was written", "[support][io]") {
    const auto drafts = sayable_region(first_seed);
    REQUIRE(drafts);
    const support::scratch_folder scratch;
    auto files = support::bundle_of(*drafts, 4);
    CHECK(files.size() == 4);
    files[1].path = "del/" + files[1].path;
    support::write_files(files, scratch.path());
    const auto made = load_bundle(scratch.path());
    REQUIRE(made.has_value());
    CHECK(made.value().posts().size() == drafts->posts.size());
    CHECK(made.value().points().size() == support::built_as_loaded(*drafts)->points().size());
}

TEST_CASE("an answer by sub-delegation shrinks to the little that it needs, saved with its command",
          "[support]") {
    std::size_t shrunk_regions = 0;
    for (auto seed = first_seed; shrunk_regions < 4; ++seed) {
        REQUIRE(seed < first_seed + 2'000);
        const auto drafts = sayable_region(seed);
        if (!drafts) continue;
        const reference_resolver whole{*support::built_as_loaded(*drafts)};
        dice roll{seed};
        std::optional<question> asked;
        const auto& passed_on = whole.of().sub_delegations();
        for (int i = 0; i < 40 && !asked && !passed_on.empty(); ++i) {
            auto tried = a_granted_question(roll, whole);
            const auto& passed = roll.of(passed_on);
            if (!passed.to.is(subject::kind::post)) continue;
            tried.who = passed.to;
            tried.matter = passed.matter;
            if (rests_on_sub_delegation(whole.of(), tried)) asked = tried;
        }
        if (!asked) continue;
        INFO("seed " << seed);
        ++shrunk_regions;
        const auto less = support::shrunk(*asked, [&](const question& tried) {
            return rests_on_sub_delegation(whole.of(), tried);
        });
        const auto few = support::shrunk(*drafts, [&](const draft::governance& tried) {
            const auto made = support::built_as_loaded(tried);
            const auto same = carried_over(*made, whole.of(), less);
            return same && rests_on_sub_delegation(*made, *same);
        });
        // One of each, and what another body's order may add.
        CHECK(few.orders.size() <= 2);
        CHECK(few.orders.front().points.size() == 1);
        CHECK(few.sub_delegations.size() == 1);
        CHECK(few.posts.size() <= 3);
        CHECK(few.organs.size() <= 2);
        CHECK(few.matters.size() == 1);
        const auto made = *support::built_as_loaded(few);
        const auto same = *carried_over(made, whole.of(), less);
        const auto saved = support::saved("shrinker", few, made, same);
        INFO(saved.told);
        const auto read = load_bundle(saved.bundle);
        REQUIRE(read.has_value());
        CHECK(rests_on_sub_delegation(read.value(), *carried_over(read.value(), made, same)));
        const auto expected = reference_resolver{made}.check(same).verdict;
        const auto ran =
            support::run_tool(support::words_of_check(made, same, saved.bundle.string()));
        INFO(ran.out << ran.err);
        CHECK(ran.code == (expected == verdict::authorised ? 0
                           : expected == verdict::depends  ? 2
                                                           : 1));
        CHECK(support::contents_of(saved.command).substr(0, 13) == "mandat check ");
        std::filesystem::remove_all(saved.bundle.parent_path());
    }
}

TEST_CASE("a question shrinks to the facts and limits that its answer needs", "[support]") {
    dice roll{first_seed};
    const reference_resolver resolver{built(a_region(roll).all)};
    auto asked = a_likely_question(roll, resolver);
    asked.amount = money::kronor(1);
    asked.facts.assert_that(legal_fact::disqualified, answer::yes);
    const auto less = support::shrunk(asked, [](const question& tried) {
        return tried.facts.at(legal_fact::disqualified) == answer::yes && tried.amount;
    });
    CHECK(less.amount == asked.amount);
    CHECK(less.facts.mentioned() == std::uint64_t{1} << slot_of(legal_fact::disqualified).value);
    CHECK_FALSE(less.unit.is_valid());
    CHECK_FALSE(less.at.has_value());
}
