// SPDX-License-Identifier: MIT
#include "amounts.hpp"
#include "sub_delegations.hpp"
#include <mandat/decide/dry_run.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/law/proposed.hpp>
#include <mandat/model/administration.hpp>

#include <algorithm>

namespace mandat::detail {
namespace {

/// The rule that forbids it for the reason; null where none does.
const rule* forbidding(const objections& against, reason_code code) {
    const auto found = std::ranges::find_if(against, [&](const objection& one) {
        return one.code == code && one.effect == verdict::not_authorised;
    });
    return found == against.end() ? nullptr : found->by;
}
std::optional<duration> shorter(const std::optional<duration>& received,
                                const std::optional<duration>& given) {
    if (!received || !given) return given ? given : received;
    return fits(*given, *received) == std::optional{true} ? given : received;
}
/// The units that a reach means for a post; nothing where it means the whole region.
std::optional<std::vector<unit_id>> units_of(const governance& of, const scope& reach,
                                             post_id post) {
    if (reach.kind == scope_kind::whole_region) return std::nullopt;
    return reach.kind == scope_kind::own_unit ? std::vector{of.at(post).unit} : reach.units;
}

// ---------------------------------------------------- what the limits of two grants have in common
bool put_amount(question& asked, const amount_range& mine, const amount_range& given,
                std::optional<std::int64_t> ore) {
    if (!ore && mine.is_unlimited() && given.is_unlimited()) return true;
    const auto base = base_amount_on(asked.on).value_or(money{});
    const auto both = span_of(mine, base).intersection(span_of(given, base));
    const auto end = ore ? *ore : both.is_open() ? both.low : both.high;
    if ((!ore && both.is_empty()) || end < 0 || largest_amount < money::ore(end)) return false;
    asked.amount = money::ore(end);
    asked.counted = given.is_unlimited() ? mine.counted : given.counted;
    return true;
}
bool put_unit(const governance& of, question& asked, post_id head, const scope& from,
              const scope& to) {
    const auto mine = units_of(of, from, head);
    const auto given = units_of(of, to, asked.who.post());
    if (!mine && !given) return true;
    const auto is_inside = [&](unit_id unit, const auto& units) {
        return !units || std::ranges::any_of(*units, [&](unit_id above) {
            return of.is_within(unit, above, asked.on);
        });
    };
    for (const auto* const units : {&given, &mine})
        for (const auto unit : units->value_or(std::vector<unit_id>{}))
            if (unit.is_valid() && is_inside(unit, mine) && is_inside(unit, given)) {
                asked.unit = unit;
                return true;
            }
    return false;
}
bool put_area(const governance& of, question& asked, area_id mine, area_id given) {
    asked.area = given.is_valid() ? given : mine;
    return !given.is_valid() || !mine.is_valid() || of.is_part_of(given, mine);
}

} // namespace

is_ground of_code(reason_codes codes) {
    return [all = std::vector(codes)](const reason& one) {
        return std::ranges::find(all, one.code) != all.end();
    };
}

std::vector<delegation_id> sub_delegation_case::received_by_head() const {
    auto grants = dry_run{work.index(), {}}.received_under(one);
    std::erase_if(grants, [&](delegation_id grant) { return !is_delegating(of, grant); });
    return grants;
}
objections against_handing_on(const governance& of, subject giver, organ_id committee,
                              delegate_kind to, date day, answer leave) {
    return may_subdelegate(
        {.committee = of.at(committee).kind, .from = delegate_kind_of(of, giver), .to = to},
        [&](legal_fact fact) {
            if (fact != legal_fact::is_head_of_administration) return leave;
            return giver.is(subject::kind::post)
                       ? heads_administration(of, giver.post(), committee, day)
                       : answer::no;
        },
        day);
}
objections sub_delegation_case::against(delegate_kind to, date day, answer leave) const {
    return against_handing_on(of, one.from, of.at(one.order).organ, to, day, leave);
}
period sub_delegation_case::life_of(delegation_id grant) const {
    return order_over(of, grant).when.when.intersection(of.at(grant).limits.when.when);
}
std::vector<point_id> sub_delegation_case::points_under() const {
    const question nobody;
    return dry_run{work.index(), nobody}.points_under(one);
}
bool sub_delegation_case::is_asked_anew(delegation_id grant, post_id to) const {
    const auto asked = legal_fact::sub_delegation_still_holds;
    const auto& given = of.at(grant);
    const auto against = may_subdelegate(
        proposed_by(of, one, given, to),
        [&](legal_fact fact) { return fact == asked ? answer::unknown : answer::yes; },
        order_over(of, grant).when.when.first());
    return std::ranges::any_of(against, [&](const objection& law) { return law.fact == asked; });
}
const rule* sub_delegation_case::no_head_by(date day) const {
    return forbidding(against(delegate_kind::employee, day),
                      reason_code::not_head_of_administration);
}
const rule* sub_delegation_case::no_recipient_by(delegate_kind to, date day) const {
    return forbidding(against(to, day), reason_code::delegate_not_on_list);
}
bool sub_delegation_case::is_barred(date day) const {
    return no_head_by(day) != nullptr ||
           std::ranges::any_of(work.posts_meant(one.to), [&](post_id post) {
               return no_recipient_by(delegate_kind_of(of.at(post).kind), day) != nullptr;
           });
}
std::optional<reason> sub_delegation_case::forbidden_by(const question& asked, delegation_id grant,
                                                        const is_ground& is_such) const {
    for (const auto& ground : dry_run{work.index(), asked}.grant(grant, one.from).grounds)
        if (ground.effect == verdict::not_authorised && is_such(ground)) return ground;
    return std::nullopt;
}
std::optional<reason> sub_delegation_case::forbidden_by_all(const question& asked,
                                                            const stretch& now,
                                                            const is_ground& is_such) const {
    std::optional<reason> first;
    for (const auto grant : now.received) {
        const auto ground = forbidden_by(asked, grant, is_such);
        if (!ground) return std::nullopt;
        if (!first) first = ground;
    }
    return first;
}
question sub_delegation_case::asked_of_head(date day) const {
    auto asked = work.ask(one.from, one.matter, day);
    vouch_for_data(of, asked);
    return asked;
}

// --------------------------------------------------------------------------------------- questions
post_id sub_delegation_case::decider_on(date day) const {
    for (const auto post : work.posts_meant(one.to))
        if (of.at(post).when.contains(day)) return post;
    return {};
}
std::optional<question> sub_delegation_case::on(date day, matter_id matter) const {
    const auto decider = decider_on(day);
    if (!decider.is_valid()) return std::nullopt;
    auto asked = work.ask(decider, matter, day);
    vouch_for_data(of, asked);
    return asked;
}
std::optional<question> sub_delegation_case::within(delegation_id grant, const period& days,
                                                    const sought& what) const {
    const auto day = clear_day(days, order_over(of, grant));
    const auto decider = what.decider.is_valid() ? what.decider : decider_on(day);
    if (!decider.is_valid()) return std::nullopt;
    const auto& mine = of.at(grant).limits;
    const auto& given = one.limits;
    auto asked = work.ask(decider, what.matter.is_valid() ? what.matter : one.matter, day);
    vouch_for_data(of, asked);
    meet_conditions(of, asked, mine);
    meet_conditions(of, asked, given);
    asked.lasting = shorter(mine.longest, given.longest);
    asked.unit = what.unit;
    asked.area = what.area;
    const bool fit =
        put_amount(asked, mine.amount, given.amount, what.ore) &&
        (what.unit.is_valid() || put_unit(of, asked, one.from, mine.reach, given.reach)) &&
        (what.area.is_valid() || put_area(of, asked, mine.area, given.area));
    return fit ? std::optional{asked} : std::nullopt;
}

// ---------------------------------------------------------------------------------------- findings
finding sub_delegation_case::found(finding_code code, const period& days,
                                   std::optional<delegation_id> grant) const {
    auto made = work.found(code, one);
    made.when = days;
    if (grant) {
        made.version = order_over(of, *grant).version;
        add_place(made, of.at(of.at(*grant).point).where);
        add_place(made, of.at(*grant).where);
    }
    return made;
}

} // namespace mandat::detail
