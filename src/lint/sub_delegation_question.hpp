// SPDX-License-Identifier: MIT
#pragma once
// Questions on what was sub-delegated, within what the head received and what was given on (layer 5, private).

#include "amounts_compared.hpp"
#include "demonstration.hpp"
#include "linter.hpp"
#include "sub_delegation_index.hpp"
#include "trial.hpp"
#include "witnesses.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/law/amounts.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <vector>

namespace mandat::detail {

/// Who asks for what; by default the first recipient in force, and the matter that was given on.
struct sought {
    post_id decider{};
    matter_id matter{};
};

class sub_delegation_question {
public:
    sub_delegation_question(const linter& work, const demonstrator& show,
                            const sub_delegation_index& index, sub_delegation_id id)
        : work_{work}
        , of_{work.of()}
        , show_{show}
        , index_{index}
        , id_{id}
        , one_{work.of().at(id)} {}

    // ------------------------------------------------------------------------------------ questions
    /// Within every limit of both; nothing when they have nothing in common.
    [[nodiscard]] std::optional<question> within(delegation_id grant, date day,
                                                 sought what = {}) const {
        auto asked = begin(grant, day, what);
        if (!asked || !put_amount(*asked, grant) || !put_unit(*asked, grant) ||
            !put_area(*asked, grant))
            return std::nullopt;
        return asked;
    }
    /// The same with an amount that only the sub-delegation lets through.
    [[nodiscard]] std::optional<question> of_amount(delegation_id grant, date day,
                                                    const excess& beyond) const {
        auto asked = begin(grant, day, {});
        if (!asked || !put_amount_beyond(*asked, grant, beyond) || !put_unit(*asked, grant) ||
            !put_area(*asked, grant))
            return std::nullopt;
        return asked;
    }
    /// The same in a unit that only the sub-delegation reaches.
    [[nodiscard]] std::optional<question> in_unit(delegation_id grant, date day, unit_id unit,
                                                  sought what = {}) const {
        auto asked = begin(grant, day, what);
        if (!asked || !put_amount(*asked, grant) || !put_area(*asked, grant)) return std::nullopt;
        asked->unit = unit;
        return asked;
    }
    /// The same in an area that only the sub-delegation reaches.
    [[nodiscard]] std::optional<question> in_area(delegation_id grant, date day,
                                                  area_id area) const {
        auto asked = begin(grant, day, {});
        if (!asked || !put_amount(*asked, grant) || !put_unit(*asked, grant)) return std::nullopt;
        asked->area = area;
        return asked;
    }

    // ------------------------------------------------------------------------------------ witnesses
    /// The question answered for that one reason, or one of them.
    [[nodiscard]] std::optional<witness>
    answered(const std::optional<question>& asked,
             std::initializer_list<reason_code> because) const {
        // A trial costs the ways to a matter, each against the others: where there are many, a finding goes without.
        constexpr std::size_t most_ways = 64;
        if (!asked || most_ways < index_.count_on(asked->matter)) return std::nullopt;
        return show_.show(*asked, because);
    }
    [[nodiscard]] std::optional<witness> denied(const std::optional<question>& asked,
                                                reason_code because) const {
        return answered(asked, {because});
    }
    /// The question answered yes but for a fact, which is left unsaid.
    [[nodiscard]] std::optional<witness> hanging_on(const std::optional<question>& asked,
                                                    legal_fact fact) const {
        auto made = answered(asked, {reason_code::sub_delegated});
        if (!made) return std::nullopt;
        made->asked.facts.forget(fact);
        const auto ways = trial{work_, show_.index(), made->asked}.find();
        if (ways.empty()) return std::nullopt;
        const auto& best = best_of(of_, ways).tried;
        made->verdict = best.verdict;
        made->reason = deciding(best);
        const auto open = open_facts(best);
        const bool is_shown = made->verdict == verdict::depends && open.size() == 1 &&
                              open.front().fact.legal == fact;
        return is_shown ? made : std::nullopt;
    }
    /// The question asked on a day that is not the grant's.
    [[nodiscard]] std::optional<witness> late(delegation_id grant, date day) const {
        return answered(within(grant, day),
                        {reason_code::not_yet, reason_code::no_evidence_before,
                         reason_code::expired, reason_code::revoked, reason_code::superseded,
                         reason_code::replaced_that_day});
    }
    /// Whoever gave it on holds nothing under a delegation, and the recipient has no other way to the matter.
    [[nodiscard]] std::optional<witness> on_nothing(date day, matter_id matter) const {
        const auto decider = decider_on(day);
        if (!decider.is_valid() || !index_.grants_under(one_).empty() ||
            !is_only_way_to(decider, matter, day))
            return std::nullopt;
        auto asked = work_.ask(decider, matter, day);
        put_still_current(asked);
        const auto because = index_.given_to(one_.from, matter).empty()
                                 ? reason_code::more_than_received
                                 : reason_code::chain_too_long;
        return witness{asked, verdict::not_authorised, because};
    }

private:
    [[nodiscard]] post_id decider_on(date day) const {
        for (const auto post : work_.posts_meant(one_.to))
            if (of_.at(post).when.contains(day)) return post;
        return {};
    }
    void put_still_current(question& asked) const {
        if (of_.region().known_through && *of_.region().known_through < asked.on)
            asked.facts.assert_that(legal_fact::data_still_current, answer::yes);
    }
    [[nodiscard]] std::optional<question> begin(delegation_id grant, date day, sought what) const {
        const auto decider = what.decider.is_valid() ? what.decider : decider_on(day);
        if (!decider.is_valid()) return std::nullopt;
        auto asked = work_.ask(decider, what.matter.is_valid() ? what.matter : one_.matter, day);
        put_still_current(asked);
        meet_conditions(of_, asked, of_.at(grant).limits);
        meet_conditions(of_, asked, one_.limits);
        asked.lasting = shorter(of_.at(grant).limits.longest, one_.limits.longest);
        return asked;
    }
    [[nodiscard]] static std::optional<duration> shorter(const std::optional<duration>& received,
                                                         const std::optional<duration>& given) {
        if (!received || !given) return given ? given : received;
        return fits(*given, *received) == std::optional{true} ? given : received;
    }
    /// No delegation, and no other sub-delegation, leads to the post: as delegate, substitute or superior.
    [[nodiscard]] bool is_only_way_to(post_id post, matter_id matter, date day) const {
        const auto grants = index_.granted_on(matter);
        const auto given = index_.given_to(post, matter);
        return std::none_of(grants.begin(), grants.end(),
                            [&](delegation_id id) { return leads_to(id, post, day); }) &&
               std::all_of(given.begin(), given.end(),
                           [&](sub_delegation_id id) { return id == id_; });
    }
    [[nodiscard]] bool leads_to(delegation_id id, post_id post, date day) const {
        const auto& grant = of_.at(id);
        const auto receives = [&](subject named) { return index_.receives(named, post); };
        if (receives(grant.delegate) ||
            std::any_of(grant.substitutes.begin(), grant.substitutes.end(), receives))
            return true;
        const auto& boss = of_.at(post);
        const auto& order = of_.at(of_.at(grant.point).order);
        if (!grant.superiors_may && !order.superior_steps_in) return false;
        if (!boss.heads_unit || !boss.unit.is_valid()) return false;
        const auto below = work_.posts_meant(grant.delegate);
        return std::any_of(below.begin(), below.end(), [&](post_id one) {
            return of_.at(one).unit.is_valid() && of_.is_within(of_.at(one).unit, boss.unit, day);
        });
    }

    // --------------------------------------------------------------------------------------- limits
    [[nodiscard]] static bool put(question& asked, std::int64_t ore, amount_basis counted) {
        if (ore < 0 || largest_amount < money::ore(ore)) return false;
        asked.amount = money::ore(ore);
        asked.counted = counted;
        return true;
    }
    [[nodiscard]] static std::int64_t end_of(const ore_span& amounts) {
        return amounts.high == ore_span::without_end ? amounts.low : amounts.high;
    }
    [[nodiscard]] bool put_amount(question& asked, delegation_id id) const {
        const auto& received = of_.at(id).limits.amount;
        const auto& given = one_.limits.amount;
        if (received.is_unlimited() && given.is_unlimited()) return true;
        const auto base = base_amount_on(asked.on).value_or(money{});
        const auto both = span_of(received, base).intersection(span_of(given, base));
        return !both.is_empty() &&
               put(asked, end_of(both), given.is_unlimited() ? received.counted : given.counted);
    }
    [[nodiscard]] bool put_amount_beyond(question& asked, delegation_id id,
                                         const excess& beyond) const {
        const auto& received = of_.at(id).limits.amount;
        const auto& given = one_.limits.amount;
        const auto base = base_amount_on(asked.on).value_or(money{});
        const auto mine = span_of(given, base);
        const auto heads = span_of(received, base);
        const auto counted = given.is_unlimited() ? received.counted : given.counted;
        switch (beyond.how) {
        case excess::kind::other_basis: return put(asked, end_of(mine), counted);
        case excess::kind::above: return put(asked, std::max(mine.low, heads.high + 1), counted);
        case excess::kind::below:
        case excess::kind::between: return put(asked, std::min(mine.high, heads.low - 1), counted);
        }
        return false;
    }
    /// The units that a reach means for a post; nothing where it means the whole region.
    [[nodiscard]] std::optional<std::vector<unit_id>> units_of(const scope& reach,
                                                               post_id post) const {
        switch (reach.kind) {
        case scope_kind::whole_region: return std::nullopt;
        case scope_kind::own_unit: return std::vector{of_.at(post).unit};
        case scope_kind::units: return reach.units;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool put_unit(question& asked, delegation_id id) const {
        const auto received = units_of(of_.at(id).limits.reach, one_.from);
        const auto given = units_of(one_.limits.reach, asked.who.post());
        if (!received && !given) return true;
        const auto is_inside = [&](unit_id unit, const auto& units) {
            return !units || std::any_of(units->begin(), units->end(), [&](unit_id above) {
                return of_.is_within(unit, above, asked.on);
            });
        };
        for (const auto* const units : {&given, &received})
            for (const auto unit : units->value_or(std::vector<unit_id>{}))
                if (unit.is_valid() && is_inside(unit, received) && is_inside(unit, given)) {
                    asked.unit = unit;
                    return true;
                }
        return false;
    }
    [[nodiscard]] bool put_area(question& asked, delegation_id id) const {
        const auto received = of_.at(id).limits.area;
        const auto given = one_.limits.area;
        asked.area = given.is_valid() ? given : received;
        return !given.is_valid() || !received.is_valid() || of_.is_part_of(given, received);
    }

    const linter& work_;
    const governance& of_;
    const demonstrator& show_;
    const sub_delegation_index& index_;
    sub_delegation_id id_;
    const sub_delegation& one_;
};

} // namespace mandat::detail
