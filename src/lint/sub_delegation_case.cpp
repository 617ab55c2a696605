// SPDX-License-Identifier: MIT
#include "amounts.hpp"
#include "sub_delegations.hpp"
#include <mandat/decide/dry_run.hpp>
#include <mandat/law/delegation.hpp>

#include <algorithm>
#include <utility>

namespace mandat::detail {
namespace {

bool has(const objections& against, reason_code code) {
    return std::ranges::any_of(against, [&](const objection& one) {
        return one.code == code && one.effect == verdict::not_authorised;
    });
}
std::optional<duration> shorter(const std::optional<duration>& received,
                                const std::optional<duration>& given) {
    if (!received || !given) return given ? given : received;
    return fits(*given, *received) == std::optional{true} ? given : received;
}
/// The units that a reach means for a post; nothing where it means the whole region.
std::optional<std::vector<unit_id>> units_of(const governance& of, const scope& reach,
                                             post_id post) {
    switch (reach.kind) {
    case scope_kind::whole_region: return std::nullopt;
    case scope_kind::own_unit: return std::vector{of.at(post).unit};
    case scope_kind::units: return reach.units;
    }
    return std::nullopt;
}

} // namespace

sub_delegation_case::sub_delegation_case(linter& with, sub_delegation_id which)
    : work{with}
    , of{with.of()}
    , id{which}
    , one{of.at(which)}
    , received{dry_run{with.index(), {}}.received_under(one)} {
    std::erase_if(received, [&](delegation_id grant) { return !is_delegating(of, grant); });
}

objections sub_delegation_case::against(delegate_kind to, answer leave) const {
    const auto& head = of.at(one.from);
    return may_subdelegate(
        {.committee = of.at(of.at(one.order).organ).kind,
         .from = delegate_kind_of(head.kind),
         .to = to},
        [&](legal_fact fact) {
            return fact == legal_fact::is_head_of_administration ? head.head_of_administration
                                                                 : leave;
        },
        first_modelled_day);
}
bool sub_delegation_case::is_of_no_head() const {
    return has(against(delegate_kind::employee), reason_code::not_head_of_administration);
}
std::vector<post_id> sub_delegation_case::barred() const {
    auto posts = work.posts_meant(one.to);
    std::erase_if(posts, [&](post_id post) {
        return !has(against(delegate_kind_of(of.at(post).kind)), reason_code::delegate_not_on_list);
    });
    return posts;
}
std::vector<reason> sub_delegation_case::grounds_of(const question& asked,
                                                    delegation_id grant) const {
    return dry_run{work.index(), asked}.grant(grant, one.from).grounds;
}
question sub_delegation_case::asked_of_head(date day) const {
    auto asked = work.ask(one.from, one.matter, day);
    vouch_for_data(of, asked);
    return asked;
}

// ------------------------------------------------------------------------------------------ questions
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
    const auto day = clear_day(days, grant);
    const auto decider = what.decider.is_valid() ? what.decider : decider_on(day);
    if (!decider.is_valid()) return std::nullopt;
    auto asked = work.ask(decider, what.matter.is_valid() ? what.matter : one.matter, day);
    vouch_for_data(of, asked);
    meet_conditions(of, asked, of.at(grant).limits);
    meet_conditions(of, asked, one.limits);
    asked.lasting = shorter(of.at(grant).limits.longest, one.limits.longest);
    if (what.ore) {
        if (*what.ore < 0 || largest_amount < money::ore(*what.ore)) return std::nullopt;
        asked.amount = money::ore(*what.ore);
        asked.counted = one.limits.amount.is_unlimited() ? of.at(grant).limits.amount.counted
                                                         : one.limits.amount.counted;
    } else if (!put_amount(asked, grant)) {
        return std::nullopt;
    }
    asked.unit = what.unit;
    if (!what.unit.is_valid() && !put_unit(asked, grant)) return std::nullopt;
    asked.area = what.area;
    if (!what.area.is_valid() && !put_area(asked, grant)) return std::nullopt;
    return asked;
}
bool sub_delegation_case::put_amount(question& asked, delegation_id grant) const {
    const auto& mine = of.at(grant).limits.amount;
    const auto& given = one.limits.amount;
    if (mine.is_unlimited() && given.is_unlimited()) return true;
    const auto base = base_amount_on(asked.on).value_or(money{});
    const auto both = span_of(mine, base).intersection(span_of(given, base));
    const auto end = both.is_open() ? both.low : both.high;
    if (both.is_empty() || end < 0 || largest_amount < money::ore(end)) return false;
    asked.amount = money::ore(end);
    asked.counted = given.is_unlimited() ? mine.counted : given.counted;
    return true;
}
bool sub_delegation_case::put_unit(question& asked, delegation_id grant) const {
    const auto mine = units_of(of, of.at(grant).limits.reach, one.from);
    const auto given = units_of(of, one.limits.reach, asked.who.post());
    if (!mine && !given) return true;
    const auto is_inside = [&](unit_id unit, const auto& units) {
        return !units || std::any_of(units->begin(), units->end(), [&](unit_id above) {
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
bool sub_delegation_case::put_area(question& asked, delegation_id grant) const {
    const auto mine = of.at(grant).limits.area;
    const auto given = one.limits.area;
    asked.area = given.is_valid() ? given : mine;
    return !given.is_valid() || !mine.is_valid() || of.is_part_of(given, mine);
}

// ------------------------------------------------------------------------------------------- findings
finding sub_delegation_case::found(finding_code code, const period& days) const {
    auto made = work.found_about(code, one);
    made.when = days;
    return made;
}
finding sub_delegation_case::found(finding_code code, const period& days,
                                   delegation_id against) const {
    auto made = found(code, days);
    const auto& grant = of.at(against);
    made.version = order_over(of, against).version;
    add_place(made, of.at(grant.point).where);
    add_place(made, grant.where);
    return made;
}
void sub_delegation_case::add(finding made, const maybe_example& by) const {
    made.shown_by = by;
    work.add(std::move(made));
}

} // namespace mandat::detail
