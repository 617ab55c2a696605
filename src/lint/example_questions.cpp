// SPDX-License-Identifier: MIT
#include "example_questions.hpp"

#include "amounts.hpp"
#include <mandat/domain/traits.hpp>
#include <mandat/law/amounts.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace mandat::detail {
namespace {

/// An amount within the range: the ceiling's last öre, or the floor's first. Nothing
/// when no amount is needed.
std::optional<money> amount_within(const amount_range& range, date day) {
    if (range.is_unlimited()) return std::nullopt;
    if (range.uses_base_amount() && !base_amount_on(day))
        return money::kronor(1); // however little, the limit is not known
    const auto span = span_of(range, base_amount_on(day).value_or(money{}));
    return money::ore(range.ceiling ? span.high : span.low);
}

/// Puts what the limits measure within them: amount, duration, area and unit.
void put_within(const governance& of, question& asked, const grant_limits& limits) {
    asked.amount = amount_within(limits.amount, asked.on);
    if (asked.amount) asked.counted = limits.amount.counted;
    asked.lasting = limits.longest;
    asked.area = limits.area;
    if (limits.reach.kind == scope_kind::own_unit && asked.who.is(subject::kind::post))
        asked.unit = of.at(asked.who.post()).unit;
    if (limits.reach.kind == scope_kind::units && !limits.reach.units.empty())
        asked.unit = limits.reach.units.front();
}

/// Every way to decide what is asked, in the resolver's order. Where they are very many they show
/// nothing clearly, and would cost more than a finding is worth: none.
std::vector<examined> ways_to(const linter& work, const question& asked, std::size_t most = 64) {
    std::size_t count = 0;
    for (auto at = asked.matter; at.is_valid(); at = work.of().at(at).kind_of)
        count += work.index().delegations().of(at.index()).size() +
                 work.index().sub_delegations().of(at.index()).size();
    return count > most ? std::vector<examined>{} : path_finder{work.index(), asked}.find();
}

/// Answers the open facts of the best way so that it works.
struct settling {
    const governance& of;
    question& asked;
    std::size_t way = 0;           ///< the one that was best
    std::uint64_t answered_no = 0; ///< a bit for each slot that was answered so for it

    /// Whether there was something to answer.
    [[nodiscard]] bool settle(const std::vector<examined>& ways) {
        if (answered_no != 0 && way < ways.size() && correct(ways[way].tried)) return true;
        const auto& best = best_of(of, ways);
        way = static_cast<std::size_t>(&best - ways.data());
        answered_no = 0;
        bool any = false;
        for (const auto& ground : best.tried.grounds)
            if (ground.effect == verdict::depends && ground.fact)
                any = answer_one(*ground.fact, best.tried) || any;
        return any;
    }

    [[nodiscard]] std::optional<fact_slot> slot_of_fact(const named_fact& fact) const {
        return fact.legal ? slot_of(*fact.legal) : of.slot_of(asked.matter, fact.own);
    }
    bool answer_one(const named_fact& fact, const path& tried) {
        const auto slot = slot_of_fact(fact);
        if (!slot || asked.facts.mentions(*slot)) return false;
        // Traits bar, save where an order or a statute requires them; everything else is required.
        const bool may_bar = !fact.legal || is_trait(*fact.legal);
        const bool yes = !may_bar || is_required(fact, tried);
        asked.facts.assert_that(*slot, yes ? answer::yes : answer::no);
        if (!yes) answered_no |= std::uint64_t{1} << slot->value;
        return true;
    }
    [[nodiscard]] bool is_required(const named_fact& fact, const path& tried) const {
        const auto requires_it = [&](const grant_limits& limits) {
            const auto has = [](const auto& list, auto one) {
                return std::ranges::find(list, one) != list.end();
            };
            return fact.legal ? has(limits.required_legal, *fact.legal)
                              : has(limits.required, fact.own);
        };
        return (tried.granted.is_valid() && requires_it(of.at(tried.granted).limits)) ||
               (tried.sub_granted.is_valid() && requires_it(of.at(tried.sub_granted).limits));
    }
    /// What a no forbids, a yes may let through.
    bool correct(const path& tried) {
        bool any = false;
        for (const auto& ground : tried.grounds) {
            if (ground.effect != verdict::not_authorised || !ground.fact) continue;
            const auto slot = slot_of_fact(*ground.fact);
            if (!slot || (answered_no >> slot->value & 1U) == 0) continue;
            asked.facts.assert_that(*slot, answer::yes);
            any = true;
        }
        answered_no = 0;
        return any;
    }
};

} // namespace

// ------------------------------------------------------------------------- questions within limits
void say(const governance& of, question& asked, const named_fact& fact, answer value) {
    if (fact.legal) {
        asked.facts.assert_that(*fact.legal, value);
    } else if (const auto slot = of.slot_of(asked.matter, fact.own)) {
        asked.facts.assert_that(*slot, value);
    }
}
void meet_conditions(const governance& of, question& asked, const grant_limits& limits) {
    const auto own = [&](const std::vector<fact_id>& facts, answer value) {
        for (const auto fact : facts) say(of, asked, {std::nullopt, fact}, value);
    };
    own(limits.required, answer::yes);
    own(limits.excluded, answer::no);
    own(limits.handed_back_when, answer::no);
    for (const auto fact : limits.required_legal)
        if (!is_trait(fact)) asked.facts.assert_that(fact, answer::yes);
    if (!limits.wording_known) asked.facts.assert_that(legal_fact::within_point_text, answer::yes);
    if (limits.users == users_say::heard)
        asked.facts.assert_that(legal_fact::users_heard, answer::yes);
    if (limits.users == users_say::endorsed)
        asked.facts.assert_that(legal_fact::users_endorsed, answer::yes);
}
void vouch_for_data(const governance& of, question& asked) {
    if (of.region().known_through && *of.region().known_through < asked.on)
        asked.facts.assert_that(legal_fact::data_still_current, answer::yes);
}
question question_within(const linter& work, delegation_id id, subject who, date day) {
    const auto& of = work.of();
    const auto& grant = of.at(id);
    auto asked = work.ask(who, grant.matter, day);
    put_within(of, asked, grant.limits);
    meet_conditions(of, asked, grant.limits);
    if (of.at(grant.point).kind == point_kind::urgent)
        asked.facts.assert_that(legal_fact::urgent, answer::yes);
    vouch_for_data(of, asked);
    return asked;
}
std::optional<question> question_within(const linter& work, delegation_id id, date day) {
    const auto who = work.decider_under(id, day);
    if (!who) return std::nullopt;
    return question_within(work, id, *who, day);
}
std::optional<question> question_within(const linter& work, const sub_delegation& one, date day) {
    const auto posts = work.posts_meant(one.to);
    if (posts.empty()) return std::nullopt;
    auto asked = work.ask(posts.front(), one.matter, day);
    put_within(work.of(), asked, one.limits);
    return asked;
}

// ----------------------------------------------------------------------------------------- answers
maybe_example as_answered(const linter& work, const std::optional<question>& asked,
                          const reason& because) {
    if (!asked) return std::nullopt;
    const auto ways = ways_to(work, *asked, 512); // asked once
    const auto has_ground = [&](const examined& way) {
        const auto& grounds = way.tried.grounds;
        return std::ranges::any_of(grounds,
                                   [&](const reason& one) { return one.code == because.code; });
    };
    if (std::ranges::none_of(ways, has_ground)) return std::nullopt;
    const auto& best = best_of(work.of(), ways).tried;
    if (best.verdict > because.effect) return std::nullopt;
    return example_question{*asked, best.verdict, deciding(best)};
}
std::vector<named_fact> open_facts_of(const linter& work, const question& asked) {
    const auto ways = ways_to(work, asked, 512);
    if (ways.empty()) return {};
    const auto& best = best_of(work.of(), ways).tried;
    std::vector<named_fact> found;
    if (best.verdict != verdict::depends) return found;
    for (const auto& open : open_facts(best)) found.push_back(open.fact);
    return found;
}
bool is_same_reason(const reason& left, const reason& right) {
    return left.code == right.code && left.fact == right.fact && left.day == right.day;
}
const rule* named_first(const linter& work, const question& asked, const reason& because) {
    const auto ways = ways_to(work, asked, 512);
    if (ways.empty()) return because.rule;
    const auto& grounds = best_of(work.of(), ways).tried.grounds;
    const auto first = std::ranges::find_if(grounds, [&](const reason& ground) {
        return ground.effect == because.effect && is_same_reason(ground, because);
    });
    return first == grounds.end() ? because.rule : first->rule;
}
maybe_example showing(const linter& work, std::optional<question> asked, reason_codes wanted) {
    constexpr int rounds = 6; // each answers what the one before left open
    if (!asked) return std::nullopt;
    settling facts{work.of(), *asked};
    for (int round = 0; round < rounds; ++round) {
        const auto ways = ways_to(work, *asked);
        if (ways.empty()) return std::nullopt;
        if (facts.settle(ways)) continue;
        const auto& best = best_of(work.of(), ways).tried;
        const auto reason = deciding(best);
        if (std::ranges::find(wanted, reason) == wanted.end()) return std::nullopt;
        return example_question{*asked, best.verdict, reason};
    }
    return std::nullopt;
}
maybe_example showing(const linter& work, order_id order, date day, reason_codes wanted) {
    const auto grants = work.delegations_of(order);
    for (const auto id : grants.first(std::min<std::size_t>(grants.size(), 8)))
        if (auto made = showing(work, question_within(work, id, day), wanted)) return made;
    return std::nullopt;
}
maybe_example hanging_on(const linter& work, const std::optional<question>& asked, legal_fact fact,
                         reason_code otherwise) {
    auto made = showing(work, asked, {otherwise});
    if (!made) return std::nullopt;
    made->asked.facts.forget(fact);
    const auto ways = ways_to(work, made->asked);
    const auto& best = best_of(work.of(), ways).tried;
    made->verdict = best.verdict;
    made->reason = deciding(best);
    const auto open = open_facts(best);
    const bool is_shown =
        best.verdict == verdict::depends && open.size() == 1 && open.front().fact.legal == fact;
    return is_shown ? made : std::nullopt;
}

} // namespace mandat::detail
