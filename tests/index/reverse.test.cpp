// SPDX-License-Identifier: MIT
//
// Properties of the resolver on random governances, and an independent statement of a part of the law, written
// from kommunallagen on the drafts' own names. Each failure prints the seed of its governance.

#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "index/rows.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

TEST_CASE("check_equals_explain", "[property][resolver]") {
    on_random_regions(150, [](dice& roll, const drafted&, const reference_resolver& resolver) {
        for (int i = 0; i < 25; ++i) {
            const auto made = a_question(roll, resolver);
            const auto found = resolver.explain(made);
            const auto answer_given = resolver.check(made);
            if (found.short_answer() == answer_given &&
                found.assess.empty() == (found.verdict != verdict::depends) &&
                (found.verdict != verdict::authorised || found.instead.empty()))
                continue;
            INFO(in_words(resolver.of(), made) << '\n' << in_words(found));
            CHECK(found.short_answer() == answer_given);
            CHECK((found.verdict != verdict::depends || !found.assess.empty()));
            CHECK((found.verdict != verdict::authorised || found.instead.empty()));
        }
    });
}

TEST_CASE("instead_lists_those_whose_own_check_is_not_no", "[property][resolver]") {
    on_random_regions(100, [](dice& roll, const drafted&, const reference_resolver& resolver) {
        for (int i = 0; i < 6; ++i) {
            auto made = a_question(roll, resolver);
            const auto found = resolver.explain(made);
            // Jäv is one person's: the others are free of it, and it hinders whom they step in for.
            if (made.facts.at(legal_fact::disqualified) == answer::yes)
                CHECK(made.hindered.say(made.who, answer::yes));
            made.facts.forget(legal_fact::disqualified);
            for (const auto& one : found.instead) {
                made.who = one.who;
                // Outside the limits of its rows it is a no, and so it may be where one hangs on
                // what silence denies.
                const auto rows = speaking_of(resolver.of(), found.instead, made);
                const auto answered = resolver.check(made);
                const bool is_told_more =
                    answered.verdict == verdict::not_authorised &&
                    std::all_of(rows.begin(), rows.end(), [](const authority& row) {
                        return row.verdict == verdict::depends;
                    });
                CHECK((agrees(rows, answered) || is_told_more));
                CHECK(one.verdict != verdict::not_authorised);
                CHECK(one.who != found.asked().who);
            }
        }
    });
}

TEST_CASE("may_decide_equals_could_ever", "[property][resolver]") {
    on_random_regions(8, [](dice& roll, const drafted&, const reference_resolver& resolver) {
        const auto on = day(roll.of(days));
        for (const auto& who : everybody_and_persons(resolver.of())) {
            std::set<matter_id> listed;
            for (const auto& one : resolver.may_decide(who, on)) listed.insert(one.matter);
            for (std::size_t i = 0; i < resolver.of().matters().size(); ++i) {
                INFO(name_of(resolver.of(), who)
                     << ", " << resolver.of().at(matter_id{i}).key << ", " << to_text(on));
                CHECK(resolver.could_ever(who, matter_id{i}, on) ==
                      (listed.count(matter_id{i}) == 1));
            }
        }
    });
}

TEST_CASE("whatever_may_decide_lists_some_case_is_not_no", "[property][resolver]") {
    on_random_regions(60, [](dice& roll, const drafted&, const reference_resolver& resolver) {
        const auto& of = resolver.of();
        const auto on = day(roll.of(days));
        const auto who = roll.of(everybody_and_persons(of));
        for (const auto& one : resolver.may_decide(who, on)) {
            auto made = resolver.ask();
            made.who = who;
            made.matter = one.matter;
            made.on = on;
            made.area = of.find_area("norr");
            made.lasting = duration{1, duration::unit::months};
            for (std::size_t i = 0; i < of.at(made.matter).facts.size();
                 ++i) // else presumed facts would be no
                made.facts.assert_that(fact_slot{static_cast<std::uint8_t>(legal_fact_slots + i)},
                                       answer::unknown);
            bool some = false;
            for (const auto& amount : amounts)
                for (std::size_t unit = 0; unit < of.units().size() && !some; ++unit) {
                    if (amount.empty())
                        made.amount.reset();
                    else
                        made.amount = money::ore(kronor(amount, true).value);
                    made.unit = unit_id{unit};
                    some = resolver.check(made).verdict != verdict::not_authorised;
                }
            INFO(in_words(of, made));
            CHECK(some);
        }
    });
}

TEST_CASE("whatever_is_not_no_may_decide_lists", "[property][resolver]") {
    on_random_regions(300, [](dice& roll, const drafted&, const reference_resolver& resolver) {
        for (int i = 0; i < 25; ++i) {
            const auto made = a_question(roll, resolver);
            if (resolver.check(made).verdict == verdict::not_authorised ||
                resolver.could_ever(made.who, made.matter, made.on))
                continue;
            INFO(in_words(resolver.of(), made) << '\n' << in_words(resolver.explain(made)));
            CHECK(false);
        }
    });
}

TEST_CASE("no_authority_without_chain", "[property][resolver]") {
    on_random_regions(150, [](dice& roll, const drafted&, const reference_resolver& resolver) {
        const auto& of = resolver.of();
        for (int i = 0; i < 25; ++i) {
            const auto made = a_question(roll, resolver, 3);
            const auto found = resolver.explain(made);
            if (found.verdict != verdict::authorised) continue;
            INFO(in_words(of, made) << '\n' << in_words(found));
            REQUIRE_FALSE(found.chain.empty());
            const auto& head = found.chain.front().holder;
            REQUIRE(head.is(subject::kind::organ));
            const auto kind = of.at(head.organ()).kind;
            CHECK((is_committee(kind) || kind == organ_kind::council));
            CHECK(found.chain.back().holder == made.who);
            std::size_t steps = 0;
            for (const auto& one : found.chain) {
                switch (one.how) {
                case link::kind::organ: break;
                case link::kind::delegation:
                case link::kind::superior:
                case link::kind::substitute:
                case link::kind::execution:
                    REQUIRE(one.point.is_valid());
                    CHECK(of.at(of.at(one.point).order).organ == head.organ());
                    CHECK(of.at(of.at(one.point).order).when.contains(made.on));
                    CHECK(of.is_kind_of(made.matter, of.at(one.point).matter));
                    break;
                case link::kind::sub_delegation:
                    ++steps;
                    REQUIRE(one.sub_delegation.is_valid());
                    CHECK(of.at(one.sub_delegation).limits.when.contains(made.on));
                    break;
                case link::kind::appointment: CHECK(one.holder == made.who); break;
                case link::kind::statute: FAIL("these regions record no power from a statute");
                }
            }
            CHECK(steps <= 1); // KL 7:6: one step
            for (const auto& one : found.reasons) CHECK(one.effect == verdict::authorised);
            CHECK(found.assess.empty());
        }
    });
}

TEST_CASE("an_open_fact_that_must_be_assessed_is_neither_yes_nor_no", "[property][resolver]") {
    // A yes that needs no fact stays a yes whichever way the fact falls, unless the case denies what the data says; a
    // no cannot become a yes by assessing it.
    const auto data_may_say = [](legal_fact fact) {
        return is_trait(fact) || fact == legal_fact::subdelegation_allowed ||
               fact == legal_fact::is_head_of_administration ||
               fact == legal_fact::holder_is_employed || fact == legal_fact::within_point_text ||
               fact == legal_fact::adopted_by_the_committee ||
               fact == legal_fact::giver_was_employed ||
               fact == legal_fact::sub_delegation_still_holds ||
               fact == legal_fact::data_still_current;
    };
    on_random_regions(120, [&](dice& roll, const drafted&, const reference_resolver& resolver) {
        for (int i = 0; i < 25; ++i) {
            const auto made = a_question(roll, resolver);
            const auto found = resolver.check(made);
            for (const auto& fact : fact_descriptions) {
                if (fact.when_silent != silence::must_be_assessed ||
                    made.facts.mentions(slot_of(fact.fact)))
                    continue;
                // Asked of a post, nobody holds it yet: whoever comes to is taken to be employed, unless it is denied.
                if (fact.fact == legal_fact::holder_is_employed && made.who.is(subject::kind::post))
                    continue;
                for (const auto value : {answer::yes, answer::no}) {
                    auto more = made;
                    more.facts.assert_that(fact.fact, value);
                    const auto then = resolver.check(more);
                    const bool is_new_prohibition =
                        (is_trait(fact.fact) || fact.fact == legal_fact::delegate_hindered ||
                         fact.fact == legal_fact::decided_by_delegate) &&
                        value == answer::yes;
                    const bool is_denied = data_may_say(fact.fact) && value == answer::no;
                    const bool holds =
                        (found.verdict != verdict::authorised ||
                         then.verdict == verdict::authorised || is_new_prohibition || is_denied) &&
                        (found.verdict != verdict::not_authorised ||
                         then.verdict == verdict::not_authorised);
                    if (holds) continue;
                    INFO(in_words(resolver.of(), more)
                         << '\n'
                         << "without " << fact.key << ": " << in_words(resolver.explain(made))
                         << '\n'
                         << "with: " << in_words(resolver.explain(more)));
                    CHECK(holds);
                }
            }
        }
    });
}

TEST_CASE("assessing_what_a_ruling_lists_settles_it", "[property][resolver]") {
    // Answer each listed fact, any way, at most as often as there are facts: the answer no longer depends.
    on_random_regions(150, [](dice& roll, const drafted&, const reference_resolver& resolver) {
        for (int i = 0; i < 15; ++i) {
            auto made = a_question(roll, resolver);
            auto found = resolver.explain(made);
            for (std::size_t round = 0; round < fact_slots && found.verdict == verdict::depends;
                 ++round) {
                for (const auto& one : found.assess) {
                    const auto value = roll.once_in(2) ? answer::yes : answer::no;
                    const auto slot = one.fact.legal
                                          ? std::optional{slot_of(*one.fact.legal)}
                                          : resolver.of().slot_of(made.matter, one.fact.own);
                    REQUIRE(slot);
                    INFO(name_of(resolver.of(), one.fact)
                         << " is already answered: " << in_words(resolver.of(), made));
                    CHECK(made.facts.at(*slot) == answer::unknown);
                    made.facts.assert_that(*slot, value);
                }
                found = resolver.explain(made);
            }
            // KL 7:7: what no fact settles a jurist has to look at.
            const bool is_for_a_jurist =
                std::any_of(found.reasons.begin(), found.reasons.end(), [](const reason& one) {
                    return one.effect == verdict::depends && !one.fact;
                });
            if (is_for_a_jurist) continue;
            INFO(in_words(resolver.of(), made) << '\n' << in_words(found));
            CHECK(found.verdict != verdict::depends);
        }
    });
}

// ------------------------------------------------------------------------------- An independent statement

namespace {

/// A part of the law told again, on the drafts' own names: an employee decides by a point or, in one step, from a
/// head of administration; within time, amount and units; not goals and direction, nor matters of principle.
class plain_law {
public:
    explicit plain_law(const draft::governance& drafts)
        : of_{drafts} {}

    struct a_case {
        std::string who, matter, on, amount, unit;
        answer goals = answer::unknown;
        answer principle = answer::unknown;
    };

    [[nodiscard]] verdict may(const a_case& one) const {
        const auto given = is_delegated(one, one.who, nullptr);
        if (given == verdict::not_authorised) return given;
        if (one.goals == answer::yes || one.principle == answer::yes)
            return verdict::not_authorised; // KL 6:38 p. 1, 5:1
        return one.goals == answer::no && one.principle == answer::no ? given : verdict::depends;
    }

private:
    /// By a point, or by a sub-delegation of one (KL 7:6); `only` is the point that a head passes on.
    /// A version of the order that began after it was passed on leaves it open.
    [[nodiscard]] verdict is_delegated(const a_case& one, const std::string& who,
                                       const draft::sub_delegation* only) const {
        for (const auto& order : of_.orders)
            for (const auto& point : order.points) {
                if (only != nullptr &&
                    (only->order.text != order.key || only->number != point.number))
                    continue;
                if (!is_a(one.matter, point.matter.text) ||
                    !is_in(*order.when.from, order.when.through, one.on))
                    continue;
                const bool named_there =
                    std::any_of(point.whole.delegates.begin(), point.whole.delegates.end(),
                                [&](const auto& given) { return given.text == who; });
                if (named_there &&
                    (only == nullptr || point.whole.limits.may_sub_delegate == answer::yes) &&
                    fits(one, point.whole.limits, who))
                    return only == nullptr || *order.when.from <= *only->limits.when->from
                               ? verdict::authorised
                               : verdict::depends;
            }
        auto best = verdict::not_authorised;
        if (only != nullptr) return best;
        for (const auto& passed : of_.sub_delegations)
            if (passed.to.text == who && is_head(passed.from.text) && fits(one, passed.limits, who))
                best = std::max(best, is_delegated(one, passed.from.text, &passed));
        return best;
    }
    [[nodiscard]] static bool is_in(date first, const std::optional<date>& last,
                                    const std::string& on) {
        return first <= day(on) && (!last || day(on) <= *last);
    }
    [[nodiscard]] bool is_head(const std::string& post) const {
        return std::any_of(of_.posts.begin(), of_.posts.end(), [&](const auto& one) {
            return one.key == post && one.head_of_administration == answer::yes;
        });
    }
    [[nodiscard]] bool is_a(std::string matter, const std::string& wider) const {
        while (matter != wider) {
            const auto found = std::find_if(of_.matters.begin(), of_.matters.end(),
                                            [&](const auto& one) { return one.key == matter; });
            if (found == of_.matters.end() || found->kind_of.text.empty()) return false;
            matter = found->kind_of.text;
        }
        return true;
    }
    [[nodiscard]] bool is_under(std::string unit, const std::string& above,
                                const std::string& on) const {
        while (!unit.empty() && unit != above) {
            const auto& found = *std::find_if(of_.units.begin(), of_.units.end(),
                                              [&](const auto& one) { return one.key == unit; });
            unit = found.parent.text;
            for (auto former = found.former_parents.rbegin(); former != found.former_parents.rend();
                 ++former)
                if (day(on) <= *former->through) unit = former->parent.text;
        }
        return !unit.empty();
    }
    [[nodiscard]] bool fits(const a_case& one, const draft::grant_limits& grant_limits,
                            const std::string& who) const {
        if (grant_limits.when &&
            !is_in(*grant_limits.when->from, grant_limits.when->through, one.on))
            return false;
        if (grant_limits.amount && (grant_limits.amount->ceiling || grant_limits.amount->floor)) {
            if (one.amount.empty()) return false;
            const auto ore = parse_kronor(one.amount)->in_ore();
            if (const auto& top = grant_limits.amount->ceiling;
                top && (top->inclusive ? ore > top->value : ore >= top->value))
                return false;
            if (const auto& low = grant_limits.amount->floor;
                low && (low->inclusive ? ore < low->value : ore <= low->value))
                return false;
        }
        if (!grant_limits.reach || grant_limits.reach == scope_kind::whole_region) return true;
        if (one.unit.empty()) return false;
        if (grant_limits.reach == scope_kind::units)
            return std::any_of(
                grant_limits.units.begin(), grant_limits.units.end(),
                [&](const auto& unit) { return is_under(one.unit, unit.text, one.on); });
        const auto& post = *std::find_if(of_.posts.begin(), of_.posts.end(),
                                         [&](const auto& each) { return each.key == who; });
        return is_under(one.unit, post.unit.text, one.on);
    }

    const draft::governance& of_;
};

drafted a_plain_region(dice& roll) {
    drafted made;
    made.matter(matters[0]);
    for (std::size_t i = 1; i < matters.size(); ++i)
        made.matter(matters[i], matters[roll.below(i)]);
    made.organ("n1", organ_kind::committee, "m0");
    made.unit("f", {}, "n1");
    made.unit("d1", "f");
    made.unit("d2", "f");
    made.unit("e1", "d1");
    made.unit("e2", "d2")
        .former_parents.push_back({named(roll.of(strings{"d1", "f"})), day("2024-03-11"), {}});
    made.employee("chef", "f", true).head_of_administration = answer::yes;
    made.employee("chef2", roll.of(units)).head_of_administration =
        roll.once_in(2) ? answer::yes : answer::no;
    for (const std::string key : {"p1", "p2", "p3"})
        made.employee(key, roll.of(units), roll.once_in(2));
    const auto narrow = [&](draft::grant_limits& grant_limits) {
        if (roll.once_in(2)) grant_limits.amount = some_range(roll);
        if (roll.once_in(3))
            grant_limits.when = between(roll.of(strings{"2020-01-01", "2024-01-01"}),
                                        roll.of(strings{"2024-03-12", "2024-06-30"}));
        if (roll.once_in(4)) grant_limits.reach = scope_kind::own_unit;
        if (roll.once_in(4)) {
            grant_limits.reach = scope_kind::units;
            grant_limits.units = named_all(roll.of(units));
        }
    };
    for (const std::string key : {"nd", "nd2"}) {
        auto& order = made.order(key, "n1", roll.of(strings{"2018-01-01", "2022-07-01"}));
        if (roll.once_in(2)) order.when.through = day(roll.of(strings{"2024-03-12", "2024-06-30"}));
        for (const std::string number : {"1", "2", "3"}) {
            auto& point = made.point(number, roll.of(matters), roll.of(employees));
            narrow(point.whole.limits);
            point.whole.limits.may_sub_delegate = roll.once_in(4) ? answer::no : answer::yes;
        }
    }
    for (auto i = 1 + roll.below(4); i > 0; --i) {
        auto& passed =
            made.passed_on(roll.of(strings{"chef", "chef", "chef2", "p1"}), roll.of(employees),
                           roll.of(strings{"nd", "nd2"}), roll.of(strings{"1", "2", "3"}));
        if (passed.from.text == passed.to.text)
            passed.to.text = passed.from.text == "p3" ? "p2" : "p3";
        narrow(passed.limits);
    }
    return made;
}

} // namespace

TEST_CASE("check_equals_a_plain_statement_of_the_law", "[property][resolver][kl-7-5][kl-7-6]") {
    std::size_t count = 0;
    std::map<verdict, std::size_t> seen;
    for (std::uint32_t seed = first_seed; seed < first_seed + 400; ++seed) {
        dice roll{seed};
        const auto drafts = a_plain_region(roll);
        const plain_law law{drafts.all};
        const reference_resolver resolver{built(drafts.all)};
        for (int i = 0; i < 60; ++i) {
            plain_law::a_case one{roll.of(employees), roll.of(matters), roll.of(days),
                                  roll.of(amounts),
                                  roll.once_in(5) ? std::string{} : roll.of(units)};
            one.goals = roll.once_in(2) ? answer::no : any_answer(roll);
            one.principle = roll.once_in(2) ? answer::no : any_answer(roll);
            auto made = in_ids(resolver, {one.who, one.matter, one.on, {}, one.amount, one.unit});
            made.facts.assert_that(legal_fact::concerns_goals_direction_scope_quality, one.goals);
            made.facts.assert_that(legal_fact::of_principle_or_greater_importance, one.principle);
            made = made.assessed();
            const auto expected = law.may(one);
            ++count;
            ++seen[expected];
            if (resolver.check(made).verdict == expected) continue;
            INFO("seed " << seed << "; " << in_words(resolver.of(), made) << '\n'
                         << in_words(resolver.explain(made)));
            CHECK(key_of(resolver.check(made).verdict) == key_of(expected));
        }
    }
    CHECK(count >= 20'000);
    for (const auto wanted : {verdict::not_authorised, verdict::depends, verdict::authorised})
        CHECK(seen[wanted] > 500); // the questions reach every answer
}

TEST_CASE("a_sub_delegate_never_exceeds_the_head", "[property][resolver][kl-7-6]") {
    std::size_t met = 0;
    const auto compare = [&](dice& roll, const drafted& drafts, std::uint32_t seed) {
        const reference_resolver resolver{built(drafts.all)};
        const auto& of = resolver.of();
        for (int i = 0; i < 20 && !of.sub_delegations().empty(); ++i) {
            const auto& passed = of.sub_delegations()[roll.below(of.sub_delegations().size())];
            auto made = a_question(roll, resolver, 60);
            made.who = passed.to;
            made.matter = passed.matter;
            for (const auto fact :
                 {legal_fact::concerns_goals_direction_scope_quality,
                  legal_fact::of_principle_or_greater_importance, legal_fact::disqualified})
                made.facts.assert_that(fact, answer::no);
            for (const auto fact :
                 {legal_fact::subdelegation_allowed, legal_fact::is_head_of_administration,
                  legal_fact::users_heard, legal_fact::users_endorsed,
                  legal_fact::within_point_text, legal_fact::data_still_current,
                  legal_fact::sub_delegation_still_holds})
                if (!roll.once_in(6)) made.facts.assert_that(fact, answer::yes);
            const auto theirs = resolver.check(made);
            if (theirs.reason != reason_code::sub_delegated ||
                theirs.verdict != verdict::authorised)
                continue;
            ++met;
            const auto chain = resolver.explain(made).chain;
            REQUIRE(chain.size() == 3);
            auto heads = made;
            heads.who = chain[1].holder;
            // OPEN-B: the head's hindrance does not take back what was handed on.
            heads.facts.forget(legal_fact::delegate_hindered);
            if (resolver.check(heads).verdict == verdict::authorised) continue;
            INFO("seed " << seed << "; " << in_words(of, made) << '\n'
                         << in_words(resolver.explain(made)) << '\n'
                         << in_words(resolver.explain(heads)));
            CHECK(resolver.check(heads).verdict == verdict::authorised);
        }
    };
    for (std::uint32_t seed = first_seed; seed < first_seed + 600; ++seed) {
        dice roll{seed};
        const auto rich = a_region(roll);
        compare(roll, rich, seed);
        const auto plain = a_plain_region(roll);
        compare(roll, plain, seed);
    }
    INFO("sub-delegates that were authorised: " << met);
    CHECK(met > 100); // else the property says little
}
