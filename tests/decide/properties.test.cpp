// SPDX-License-Identifier: MIT
//
// What holds of every governance, whatever it says: sentences of the law, tried on random ones. Each failure prints
// the seed of its governance and the question. Laws of all answers are in laws_of_answers.test.cpp, others in
// reverse.test.cpp.

#include "decide/questions.hpp"
#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

TEST_CASE("no chain, no mandate", "[property][resolver][kl-6-37]") {
    std::size_t asked_of_newcomers = 0;
    for (std::uint32_t seed = first_seed; seed < first_seed + 120; ++seed) {
        dice roll{seed};
        auto drafts = a_region(roll);
        // Whom no order, clause or sub-delegation names.
        drafts.employee("nykomling", "e1");
        drafts.employee("nytt_forvaltningschef", "").head_of_administration = answer::yes;
        drafts.seat("ny_ordf", post_kind::chair, "n1");
        drafts.seat("ny_led", post_kind::member, "n1");
        drafts.organ("nytt_utskott", organ_kind::sub_committee, {}, "n1");
        drafts.organ("nytt_presidium", organ_kind::presidium, {}, "n1");
        drafts.organ("ny_beredning", organ_kind::council_drafting_body, {}, "kf");
        drafts.organ("nya_revisorer", organ_kind::auditors);
        drafts.organ("ny_namnd_utan_omrade", organ_kind::committee);
        drafts.appointed("ny_person", "nykomling", since("2018-01-01"));
        const reference_resolver resolver{built(drafts.all)};
        for (const std::string who : {"nykomling", "nytt_forvaltningschef", "ny_ordf", "ny_led",
                                      "nytt_utskott", "nytt_presidium", "ny_beredning",
                                      "nya_revisorer", "ny_namnd_utan_omrade", "ny_person"})
            for (int i = 0; i < 5; ++i) {
                auto made =
                    i % 2 == 0 ? a_likely_question(roll, resolver) : a_question(roll, resolver, 2);
                made.who = find_subject(resolver.of(), who);
                ++asked_of_newcomers;
                if (resolver.check(made).verdict == verdict::not_authorised) continue;
                INFO("seed " << seed << "; " << in_words(resolver.of(), made) << '\n'
                             << in_words(resolver.explain(made)));
                CHECK(key_of(resolver.check(made).verdict) == "not_authorised");
            }
        // Without any order there is nobody left but the bodies that decide by themselves.
        auto bare = drafts.all;
        bare.orders.clear();
        bare.sub_delegations.clear();
        const reference_resolver none{built(bare)};
        for (int i = 0; i < 20; ++i) {
            const auto made = in_terms_of(
                none, resolver,
                with_more_facts(roll, resolver.of(), a_likely_question(roll, resolver), {}));
            if (decides_by_itself(none.of(), made.who) ||
                none.check(made).verdict == verdict::not_authorised)
                continue;
            INFO("seed " << seed << ", without orders; " << in_words(none.of(), made) << '\n'
                         << in_words(none.explain(made)));
            CHECK(key_of(none.check(made).verdict) == "not_authorised");
        }
    }
    CHECK(asked_of_newcomers >= 5'000);
}

TEST_CASE("a sub-delegate never exceeds the head, where the answer is open no more than where it "
          "is a yes",
          "[property][resolver][kl-7-6]") {
    std::map<verdict, std::size_t> met;
    on_random_regions(800, [&](dice& roll, const drafted&, const reference_resolver& resolver) {
        const auto& of = resolver.of();
        for (int i = 0; i < 20 && !of.sub_delegations().empty(); ++i) {
            const auto& passed = of.sub_delegations()[roll.below(of.sub_delegations().size())];
            if (!passed.to.is(subject::kind::post)) continue;
            auto made = a_likely_question(roll, resolver);
            made.who = passed.to;
            made.matter = passed.matter;
            // Within what such limits allow.
            made.area = of.find_area("norr");
            made.lasting = duration{2, duration::unit::months};
            made.amount = kronor_in_question(roll.once_in(2) ? "1000" : "49999,99");
            made.facts.assert_that(legal_fact::subdelegation_allowed, answer::yes);
            if (!roll.once_in(4))
                made.facts.assert_that(legal_fact::sub_delegation_still_holds, answer::yes);
            if (resolver.check(made).verdict == verdict::not_authorised) continue;
            const auto found = resolver.explain(made);
            const auto step =
                std::find_if(found.chain.begin(), found.chain.end(),
                             [](const auto& one) { return one.how == link::kind::sub_delegation; });
            if (found.verdict == verdict::not_authorised || step == found.chain.end()) continue;
            ++met[found.verdict];
            auto heads = made;
            heads.who = std::prev(step)->holder;
            // Of whoever asks, and no longer of the head.
            heads.facts.forget(legal_fact::holder_is_employed);
            // OPEN-B: the head's hindrance does not take back what was handed on.
            heads.facts.forget(legal_fact::delegate_hindered);
            // Who holds the head's post today, too.
            const auto held = resolver.index().held_on(heads.who.post(), heads.on);
            if (held != holding::not_stated && held != holding::employed) continue;
            const auto theirs = resolver.check(heads);
            if (theirs.verdict >= found.verdict) continue;
            INFO(in_words(of, made) << '\n'
                                    << in_words(found) << '\n'
                                    << "the head: " << in_words(resolver.explain(heads)));
            CHECK(theirs.verdict >= found.verdict);
        }
    });
    INFO("yes: " << met[verdict::authorised] << ", open: " << met[verdict::depends]);
    CHECK(met[verdict::authorised] > 30);
    CHECK(met[verdict::depends] > 30);
}

TEST_CASE("overlapping grants never cancel each other, however narrow the new one is",
          "[property][resolver]") {
    std::size_t compared = 0;
    on_random_regions(250, [&](dice& roll, const drafted& drafts,
                               const reference_resolver& resolver) {
        auto more = drafts.all;
        auto& order = more.orders[roll.below(more.orders.size())];
        const auto& like = order.points[roll.below(order.points.size())];
        if (like.kind != point_kind::delegation) return;
        // Another point on the same matter for the same delegates, within limits of its own.
        draft::point added;
        added.number = "99";
        added.matter = like.matter;
        added.whole.delegates = like.whole.delegates;
        limit(roll, added.whole.limits);
        order.points.insert(order.points.begin() +
                                static_cast<std::ptrdiff_t>(roll.below(order.points.size() + 1)),
                            added);
        const reference_resolver other{built(more)};
        for (int i = 0; i < 25; ++i) {
            const auto made =
                i % 2 == 0 ? a_question(roll, resolver) : a_granted_question(roll, resolver);
            const auto same = in_terms_of(other, resolver, made);
            const auto before = resolver.check(made);
            const auto after = other.check(same);
            ++compared;
            if (before.verdict <= after.verdict) continue;
            INFO("with point 99: " << in_words(resolver.of(), made) << '\n'
                                   << in_words(resolver.explain(made)) << '\n'
                                   << in_words(other.explain(same)));
            CHECK(before.verdict <= after.verdict);
        }
    });
    CHECK(compared > 2'000);
}

TEST_CASE("a stand-in for a role acts in the unit of each who holds it, whoever is written first",
          "[property][resolver][doc-alternate]") {
    for (const bool first_is_d1 : {true, false}) {
        drafted made;
        made.matter("m");
        made.organ("n", organ_kind::committee, "m");
        made.unit("f", {}, "n");
        made.unit("d1", "f");
        made.unit("d2", "f");
        made.role("r");
        made.employee("p1", first_is_d1 ? "d1" : "d2", true, "r");
        made.employee("p2", first_is_d1 ? "d2" : "d1", true, "r");
        made.employee("vikarie", "f");
        made.order("nd", "n").assessed = found_ordinary();
        auto& point = made.point("1", "m", "r");
        point.whole.limits.reach = scope_kind::own_unit;
        point.whole.substitutes = named_all("vikarie");
        const reference_resolver resolver{built(made.all)};
        for (const std::string unit : {"d1", "d2"}) {
            INFO(unit << ", " << (first_is_d1 ? "d1" : "d2") << " first");
            const auto asked_for =
                in_ids(resolver, {"vikarie", "m", "2024-05-06", "delegate_hindered=yes", {}, unit});
            CHECK(key_of(resolver.check(asked_for).verdict) == "authorised");
        }
    }
}

TEST_CASE("yesterday's answer does not change when tomorrow's order is added",
          "[property][resolver]") {
    std::size_t compared = 0;
    std::size_t changed_later = 0;
    on_random_regions(200, [&](dice& roll, const drafted& drafts,
                               const reference_resolver& resolver) {
        // Adopted a week before, in force tomorrow; and on the same day a new sub-delegation, and a new holder of a post
        // that has had one: of a post whose holders nobody stated, a first one tells that others came before.
        const auto tomorrow = roll.of(strings{"2024-03-13", "2024-07-01", "2026-01-01"});
        auto later = drafts;
        later.order("nd", "n1", tomorrow, "3");
        for (std::size_t i = 0; i < 1 + roll.below(3); ++i) {
            auto& point = later.point(std::to_string(i + 1), roll.of(matters), roll.of(employees));
            limit(roll, point.whole.limits);
            point.whole.limits.may_sub_delegate = answer::yes;
        }
        auto& passed = later.passed_on("chef", "p1", "nd", "1");
        passed.limits.when = since(tomorrow);
        later.appointed("ny", drafts.all.appointments.front().post.text, since(tomorrow));
        const reference_resolver other{built(later.all)};
        for (int i = 0; i < 25; ++i) {
            auto made =
                i % 2 == 0 ? a_question(roll, resolver) : a_granted_question(roll, resolver);
            const auto same = in_terms_of(other, resolver, made);
            const auto before = in_names(resolver.of(), resolver.check(made));
            const auto after = in_names(other.of(), other.check(same));
            if (made.on >= day(tomorrow)) {
                changed_later += before == after ? 0U : 1U;
                continue;
            }
            ++compared;
            // A no stays a no; it may come to say "not yet" instead of "no delegation".
            if (before == after || (std::get<verdict>(before) == verdict::not_authorised &&
                                    std::get<verdict>(after) == verdict::not_authorised))
                continue;
            INFO("an order from " << tomorrow << "; " << in_words(resolver.of(), made) << '\n'
                                  << in_words(resolver.explain(made)) << '\n'
                                  << in_words(other.explain(same)));
            CHECK((before == after));
        }
    });
    CHECK(compared > 2'500);
    CHECK(changed_later > 100); // tomorrow it does matter
}
