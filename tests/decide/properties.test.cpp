// SPDX-License-Identifier: MIT
//
// What holds of every governance, whatever it says: sentences of the law, tried on random ones. Each failure prints
// the seed of its governance and the question. Others are in reverse.test.cpp.

#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

namespace {

/// The same question in another governance that has the same things, by their names.
question in_terms_of(const reference_resolver& other, const reference_resolver& resolver,
                     const question& made) {
    const auto& of = resolver.of();
    auto same = made;
    same.generation = other.of().generation();
    same.who = find_subject(other.of(), name_of(of, made.who));
    same.matter = other.of().find_matter(of.at(made.matter).key);
    if (made.unit.is_valid()) same.unit = other.of().find_unit(of.at(made.unit).key);
    if (made.area.is_valid()) same.area = other.of().find_area(of.at(made.area).key);
    same.facts = {};
    for (const auto& fact : fact_descriptions)
        if (made.facts.mentions(slot_of(fact.fact)))
            same.facts.assert_that(fact.fact, made.facts.at(fact.fact));
    for (const auto& key : facts_of_own)
        if (const auto slot = of.slot_of(made.matter, of.find_fact(key));
            slot && made.facts.mentions(*slot))
            assert_fact(other.of(), same, key, made.facts.at(*slot));
    return same;
}

/// Verdict, reason and point, by names: what may be compared between governances.
std::tuple<verdict, reason_code, std::string> in_names(const governance& of, const brief& found) {
    return {found.verdict, found.reason,
            found.point.is_valid() ? std::string{of.key_of(found.point)} : std::string{}};
}

[[nodiscard]] bool decides_by_itself(const governance& of, subject who) {
    if (!who.is(subject::kind::organ)) return false;
    const auto kind = of.at(who.organ()).kind;
    return is_committee(kind) || kind == organ_kind::council ||
           kind == organ_kind::joint_labour_management_body;
}

[[nodiscard]] bool is_automated(const governance& of, subject who) {
    return who.is(subject::kind::post) && of.at(who.post()).kind == post_kind::automated_function;
}

/// KL 6:38 first paragraph, and 5:1: nobody may be let decide it, save in urgent matters.
constexpr std::array prohibitions{legal_fact::concerns_goals_direction_scope_quality,
                                  legal_fact::opinion_to_council,
                                  legal_fact::opinion_on_appeal_of_whole_committee,
                                  legal_fact::of_principle_or_greater_importance,
                                  legal_fact::citizens_proposal,
                                  legal_fact::special_statute_ban};
/// KL 6:38 second paragraph.
constexpr std::array prohibitions_for_automation{
    legal_fact::appealed_under_chapter_13, legal_fact::not_appealable_by_statute,
    legal_fact::procurement, legal_fact::choice_or_authorisation_system};

/// A question that is likelier to be answered yes: what has to be assessed is mostly said to be in order.
question a_likely_question(dice& roll, const reference_resolver& resolver) {
    auto made = a_question(roll, resolver, 40);
    for (const auto fact : prohibitions)
        if (!roll.once_in(20)) made.facts.assert_that(fact, answer::no);
    for (const auto fact : prohibitions_for_automation)
        if (!roll.once_in(20)) made.facts.assert_that(fact, answer::no);
    made.facts.assert_that(legal_fact::disqualified, answer::no);
    for (const auto fact :
         {legal_fact::within_point_text, legal_fact::users_heard, legal_fact::users_endorsed,
          legal_fact::subdelegation_allowed, legal_fact::is_head_of_administration,
          legal_fact::data_still_current, legal_fact::urgent, legal_fact::delegate_hindered,
          legal_fact::taken_after_adoption})
        if (!roll.once_in(6)) made.facts.assert_that(fact, answer::yes);
    return made;
}

[[nodiscard]] money kronor_in_question(std::string_view text) {
    return money::ore(kronor(text, true).value);
}

/// Of somebody whom a point names, on its matter, within what such limits mostly allow.
question a_granted_question(dice& roll, const reference_resolver& resolver) {
    const auto& of = resolver.of();
    auto made = a_likely_question(roll, resolver);
    made.area = of.find_area("norr");
    made.lasting = duration{2, duration::unit::months};
    made.amount = kronor_in_question(roll.once_in(2) ? "1000" : "49999,99");
    if (of.delegations().empty()) return made;
    const auto& grant = roll.of(of.delegations());
    if (!grant.delegate.is(subject::kind::role)) made.who = grant.delegate;
    made.matter = grant.matter;
    for (const auto& key : facts_of_own)
        if (const auto slot = of.slot_of(made.matter, of.find_fact(key)); slot && !roll.once_in(10))
            made.facts.assert_that(*slot, key == facts_of_own[0] ? answer::yes : answer::no);
    const auto& order = of.at(of.at(grant.point).order);
    if (made.on < order.when.when.first()) made.on = next_day(order.when.when.first());
    return made;
}

/// Says something of every fact, legal or the region's own, save of those in `kept`.
question with_more_facts(dice& roll, const governance& of, question made,
                         const std::set<legal_fact>& kept) {
    for (const auto& fact : fact_descriptions)
        if (kept.count(fact.fact) == 0 && !roll.once_in(4))
            made.facts.assert_that(fact.fact, any_answer(roll));
    for (std::size_t i = 0; i < of.at(made.matter).facts.size(); ++i)
        if (!roll.once_in(4))
            made.facts.assert_that(fact_slot{static_cast<std::uint8_t>(legal_fact_slots + i)},
                                   any_answer(roll));
    return made;
}

template<class Key>
[[nodiscard]] auto* draft_of(std::vector<Key>& all, std::string_view key) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.key == key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

TEST_CASE("a prohibition beats any grant, asserted or assessed", "[property][resolver][kl-6-38]") {
    std::size_t met = 0;
    on_random_regions(
        250, [&](dice& roll, const drafted& drafts, const reference_resolver& resolver) {
            const auto& of = resolver.of();
            for (int i = 0; i < 20; ++i) {
                const auto made = a_granted_question(roll, resolver);
                const auto before = resolver.check(made);
                // From a yes, so that the prohibition is what makes the difference.
                if (before.verdict != verdict::authorised || decides_by_itself(of, made.who) ||
                    is_outside_6_38(of, before))
                    continue;
                ++met;
                std::vector<legal_fact> bans{prohibitions.begin(), prohibitions.end()};
                if (is_automated(of, made.who))
                    bans.insert(bans.end(), prohibitions_for_automation.begin(),
                                prohibitions_for_automation.end());
                for (const auto ban : bans) {
                    auto banned = made;
                    banned.facts.assert_that(ban, answer::yes);
                    const auto after = resolver.check(banned);
                    if (after.verdict == verdict::not_authorised || is_outside_6_38(of, after))
                        continue;
                    INFO(key_of(ban) << "; " << in_words(of, made) << '\n'
                                     << in_words(resolver.explain(banned)));
                    CHECK(key_of(after.verdict) == "not_authorised");
                }
                // The same said by a jurist of the matter, and denied by whoever asks.
                const auto ban = roll.of(bans);
                if (!is_trait(ban)) continue;
                auto stricter = drafts.all;
                auto* matter = draft_of(stricter.matters, of.at(made.matter).key);
                REQUIRE(matter != nullptr);
                matter->assessed = assessed({{ban, answer::yes}});
                const reference_resolver other{built(stricter)};
                auto denied = in_terms_of(other, resolver, made);
                denied.facts.assert_that(ban, answer::no);
                const auto after = other.check(denied);
                if (after.verdict == verdict::not_authorised || is_outside_6_38(other.of(), after))
                    continue;
                INFO("assessed " << key_of(ban) << "; " << in_words(other.of(), denied) << '\n'
                                 << in_words(other.explain(denied)));
                CHECK(key_of(after.verdict) == "not_authorised");
            }
        });
    INFO("delegates that might decide: " << met);
    CHECK(met > 300); // else the property says little
}

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
            const auto theirs = resolver.check(heads);
            if (theirs.verdict >= found.verdict) continue;
            INFO(in_words(of, made) << '\n'
                                    << in_words(found) << '\n'
                                    << "the head: " << in_words(resolver.explain(heads)));
            CHECK(theirs.verdict >= found.verdict);
        }
    });
    INFO("yes: " << met[verdict::authorised] << ", open: " << met[verdict::depends]);
    CHECK(met[verdict::authorised] > 50);
    CHECK(met[verdict::depends] > 30);
}

TEST_CASE("taking one delegate, stand-in, sub-delegation or appointment away never adds authority",
          "[property][resolver]") {
    std::size_t taken_away = 0;
    on_random_regions(
        300, [&](dice& roll, const drafted& drafts, const reference_resolver& resolver) {
            auto fewer = drafts.all;
            std::string gone;
            switch (roll.below(4)) {
            case 0: {
                auto& points = fewer.orders[roll.below(fewer.orders.size())].points;
                auto& named_there = points[roll.below(points.size())].whole.delegates;
                if (named_there.size() < 2) return;
                gone = "delegate " + named_there.back().text;
                named_there.pop_back();
                break;
            }
            case 1: {
                auto& points = fewer.orders[roll.below(fewer.orders.size())].points;
                for (auto& point : points)
                    if (!point.whole.substitutes.empty()) {
                        gone = "stand-in " + point.whole.substitutes.front().text;
                        point.whole.substitutes.clear();
                        break;
                    }
                break;
            }
            case 2:
                if (fewer.sub_delegations.empty()) return;
                gone = "sub-delegation to " + fewer.sub_delegations.back().to.text;
                fewer.sub_delegations.pop_back();
                break;
            default:
                gone = "appointment of " + fewer.appointments.back().person.text;
                fewer.appointments.pop_back();
                break;
            }
            if (gone.empty()) return;
            const reference_resolver other{built(fewer)};
            ++taken_away;
            for (int i = 0; i < 25; ++i) {
                const auto made =
                    i % 2 == 0 ? a_question(roll, resolver) : a_granted_question(roll, resolver);
                const auto same = in_terms_of(other, resolver, made);
                const auto before = resolver.check(made);
                const auto after = other.check(same);
                if (after.verdict <= before.verdict) continue;
                INFO("without the " << gone << ": " << in_words(resolver.of(), made) << '\n'
                                    << in_words(resolver.explain(made)) << '\n'
                                    << in_words(other.explain(same)));
                CHECK(after.verdict <= before.verdict);
            }
        });
    CHECK(taken_away > 150);
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

TEST_CASE("in which order things are written is irrelevant to all that a ruling says",
          "[property][resolver]") {
    const auto told = [](const ruling& found) {
        const auto& of = found.of();
        std::set<std::string> all;
        for (const auto& one : found.reasons)
            all.insert("reason " + std::string{key_of(one.code)} + ' ' +
                       std::string{key_of(one.effect)} + ' ' +
                       (one.rule == nullptr ? std::string{} : std::string{one.rule->id}));
        for (const auto& one : found.assess) all.insert("assess " + name_of(of, one.fact));
        for (const auto& one : found.instead)
            all.insert("instead " + name_of(of, one.who) + ' ' + std::string{key_of(one.verdict)});
        for (const auto& one : found.duties)
            all.insert("duty " + std::to_string(static_cast<int>(one.kind)) + ' ' +
                       name_of(of, one.by) + ' ' + name_of(of, one.towards) + ' ' +
                       (one.rule == nullptr ? std::string{} : std::string{one.rule->id}));
        // Of ways that are equally far from a yes, any may be shown.
        if (found.verdict == verdict::authorised)
            for (const auto& one : found.chain) all.insert("link " + name_of(of, one.holder));
        return all;
    };
    on_random_regions(
        120, [&](dice& roll, const drafted& drafts, const reference_resolver& resolver) {
            auto shuffled = drafts.all;
            const auto turn = [](auto& list) { std::reverse(list.begin(), list.end()); };
            for (auto& order : shuffled.orders) {
                turn(order.points);
                for (auto& point : order.points) {
                    turn(point.whole.delegates);
                    turn(point.whole.limits.required);
                    turn(point.whole.limits.excluded);
                    turn(point.whole.limits.excepted);
                }
            }
            turn(shuffled.orders);
            turn(shuffled.sub_delegations);
            turn(shuffled.organs);
            turn(shuffled.units);
            turn(shuffled.posts);
            turn(shuffled.matters);
            turn(shuffled.facts);
            turn(shuffled.areas);
            turn(shuffled.persons);
            turn(shuffled.appointments);
            const reference_resolver other{built(shuffled)};
            for (int i = 0; i < 20; ++i) {
                const auto made =
                    i % 2 == 0 ? a_question(roll, resolver) : a_granted_question(roll, resolver);
                const auto same = in_terms_of(other, resolver, made);
                const auto left = resolver.explain(made);
                const auto right = other.explain(same);
                INFO(in_words(resolver.of(), made) << '\n'
                                                   << in_words(left) << '\n'
                                                   << in_words(right));
                CHECK((in_names(resolver.of(), left.short_answer()) ==
                       in_names(other.of(), right.short_answer())));
                CHECK(told(left) == told(right));
            }
        });
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
        // Adopted a week before, in force tomorrow; and on the same day a new sub-delegation and a new holder.
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
        later.appointed("ny", roll.of(employees), since(tomorrow));
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

TEST_CASE("no fact turns a met prohibition into a yes", "[property][resolver][kl-6-38]") {
    on_random_regions(250, [&](dice& roll, const drafted&, const reference_resolver& resolver) {
        const auto& of = resolver.of();
        for (int i = 0; i < 20; ++i) {
            const auto made = a_granted_question(roll, resolver);
            // Of the matter: whoever is let decide it.
            if (!decides_by_itself(of, made.who)) {
                const auto ban = roll.of(prohibitions);
                auto banned = made;
                banned.facts.assert_that(ban, answer::yes);
                const auto more = with_more_facts(roll, of, banned, {ban});
                const auto found = resolver.check(more);
                if (found.verdict == verdict::authorised && !is_outside_6_38(of, found)) {
                    INFO(key_of(ban) << "; " << in_words(of, more) << '\n'
                                     << in_words(resolver.explain(more)));
                    CHECK(found.verdict != verdict::authorised);
                }
                // Taken back: it is the committee's again, also when it is urgent.
                auto taken_back = made;
                taken_back.facts.assert_that(legal_fact::taken_back_by_committee, answer::yes);
                const auto after =
                    with_more_facts(roll, of, taken_back, {legal_fact::taken_back_by_committee});
                const auto theirs = resolver.check(after);
                const bool is_execution =
                    theirs.point.is_valid() && of.at(theirs.point).kind == point_kind::execution;
                if (theirs.verdict == verdict::authorised && !is_execution) {
                    INFO(in_words(of, after) << '\n' << in_words(resolver.explain(after)));
                    CHECK(theirs.verdict != verdict::authorised);
                }
            }
            // Of whoever decides, and of the day.
            auto disqualified = made;
            disqualified.facts.assert_that(legal_fact::disqualified, answer::yes);
            const auto more = with_more_facts(roll, of, disqualified, {legal_fact::disqualified});
            if (resolver.check(more).verdict != verdict::not_authorised) {
                INFO(in_words(of, more) << '\n' << in_words(resolver.explain(more)));
                CHECK(key_of(resolver.check(more).verdict) == "not_authorised");
            }
            auto long_ago = made;
            long_ago.on = day("2017-12-31");
            const auto then = with_more_facts(roll, of, long_ago, {});
            if (resolver.check(then).verdict == verdict::authorised) {
                INFO(in_words(of, then) << '\n' << in_words(resolver.explain(then)));
                CHECK(resolver.check(then).verdict != verdict::authorised);
            }
        }
    });
}
