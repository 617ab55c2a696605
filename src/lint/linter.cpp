// SPDX-License-Identifier: MIT
#include "linter.hpp"

#include <mandat/law/assessed.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/lint/lint.hpp>
#include <mandat/model/terms.hpp>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace mandat::detail {

linter::linter(const governance& of, std::optional<date> on)
    : of_{of}
    , on_{on}
    , resolver_{of}
    , delegations_(of.points().size())
    , in_orders_(of.orders().size())
    , posts_(of.roles().size())
    , held_(of.posts().size())
    , by_persons_(of.persons().size()) {
    for (const auto id : ids_of<delegation_id>(of.delegations())) {
        delegations_.add(of.at(id).point.index(), id);
        in_orders_.add(of.at(of.at(id).point).order.index(), id);
    }
    for (const auto id : ids_of<post_id>(of.posts()))
        if (of.at(id).role.is_valid()) posts_.add(of.at(id).role.index(), id);
    posts_.sort([&](post_id left, post_id right) { return of.at(left).key < of.at(right).key; });
    for (const auto& one : of.appointments()) {
        if (one.post.is_valid()) held_.add(one.post.index(), &one);
        if (one.person.is_valid()) by_persons_.add(one.person.index(), &one);
    }
}

std::vector<post_id> linter::posts_meant(subject named) const {
    if (named.is(subject::kind::post)) return {named.post()};
    if (!named.is(subject::kind::role)) return {};
    const auto with = posts_with(named.role());
    return {with.begin(), with.end()};
}
std::optional<subject> linter::decider_named(subject named, date day) const {
    if (named.is(subject::kind::organ)) return named;
    for (const auto post : posts_meant(named))
        if (of_.at(post).when.contains(day) || named.is(subject::kind::post)) return subject{post};
    return std::nullopt;
}

period linter::looked_at(const period& when) const {
    const auto modelled = since_2018(when);
    return on_ ? modelled.intersection(*period::through(*on_, *on_)) : modelled;
}
period linter::life_of(delegation_id id) const {
    return looked_at(order_over(of_, id).when.when.intersection(of_.at(id).limits.when.when));
}
period linter::life_of(point_id id) const {
    const auto& one = of_.at(id);
    return looked_at(of_.at(one.order).when.when.intersection(one.limits.when.when));
}
std::vector<dated_grant> linter::dated_grants_of(order_id order) const {
    const bool is_undated = of_.at(order).when.when.is_empty() && !is_day_asked();
    std::vector<dated_grant> made;
    for (const auto id : delegations_of(order))
        if (const auto days = life_of(id); is_undated || !days.is_empty())
            made.push_back({id, days});
    return made;
}
point_reached linter::reached(point_id point) const {
    const auto grants = delegations_of(point);
    const auto is_to_sub_committee = [&](delegation_id id) {
        const auto to = of_.at(id).delegate;
        return to.is(subject::kind::organ) && of_.at(to.organ()).kind == organ_kind::sub_committee;
    };
    return {point, !grants.empty() && std::ranges::all_of(grants, is_to_sub_committee)};
}
answer linter::trait(point_id point, legal_fact which) const {
    return assessed_trait(of_, reached(point), of_.at(point).matter, which);
}

question linter::ask(subject who, matter_id matter, date day) const {
    auto asked = resolver_.ask();
    asked.who = who;
    asked.matter = matter;
    asked.on = day;
    return asked;
}

// ---------------------------------------------------------------------------------------- findings
void linter::identify(finding& made, finding_code code) {
    const auto& described = describe(code);
    made.code = code;
    made.grave = described.grave;
    made.rule = described.rule.empty() ? nullptr : find_rule(described.rule);
}
finding linter::about(point_id point) const {
    const auto& one = of_.at(point);
    auto made = about(keyed{of_.key_of(point), one.where, one.sources});
    made.version = of_.at(one.order).version;
    made.when = life_of(point);
    return made;
}
finding linter::about(delegation_id id) const {
    const auto& one = of_.at(id);
    auto made = about(one.point);
    if (one.where.is_known()) made.where.front() = one.where;
    made.when = life_of(id);
    return made;
}
finding linter::about(order_id id) const {
    const auto& one = of_.at(id);
    auto made = about<>(one);
    made.version = one.version;
    made.when = looked_at(one.when.when);
    return made;
}
finding linter::about(const sub_delegation& one) const {
    auto made = about<>(one);
    made.when = looked_at(whole_life(of_, one));
    return made;
}
std::vector<finding> linter::take() && {
    const auto order = [](const finding& one) {
        return std::tuple{one.where.front(), one.code,    one.about,
                          one.version,       one.text.en, one.when.first()};
    };
    std::ranges::sort(found_, [&](const finding& left, const finding& right) {
        return order(left) < order(right);
    });
    const auto same = [&](const finding& left, const finding& right) {
        return order(left) == order(right);
    };
    found_.erase(std::unique(found_.begin(), found_.end(), same), found_.end());
    for (auto& one : found_) std::sort(std::next(one.where.begin()), one.where.end());
    return std::move(found_);
}
void check::report(finding made, const phrase& text, const phrase& fix, text_parts parts,
                   const maybe_example& by) const {
    tell(made, text, fix, parts);
    made.shown_by = by;
    work.add(std::move(made));
}
void check::report_on(const period& days, finding made, const phrase& text, const phrase& fix,
                      text_parts parts, const maybe_example& by) const {
    made.when = work.looked_at(days);
    if (!made.when.is_empty()) report(std::move(made), text, fix, parts, by);
}

// ------------------------------------------------------------------------------------------- names
std::string linter::name_of(subject named, date day) const {
    const auto name = [&](const auto& thing) { return std::string{thing.named.on(day)}; };
    return property_of(of_, named, name).value_or(std::string{});
}
std::string linter::name_of(matter_id matter) const {
    return std::string{of_.at(matter).named.present()};
}
phrase linter::kind_of(subject named) const {
    return named.is(subject::kind::organ) ? term_for(of_.at(named.organ()).kind).said()
                                          : term_for(of_.at(named.post()).kind).said();
}
location linter::place_of(subject named) const {
    return property_of(of_, named, [](const auto& thing) { return thing.where; })
        .value_or(location{});
}

// ------------------------------------------------------------------------------------------ grants
bool means(const governance& of, subject named, subject other) {
    return named == other || (named.is(subject::kind::role) && other.is(subject::kind::post) &&
                              of.at(other.post()).role == named.role());
}
bool leads_part(const governance& of, delegation_id id) {
    if (id.index() == 0) return true;
    const auto& before = of.delegations()[id.index() - 1];
    return before.point != of.at(id).point || before.letter != of.at(id).letter;
}
bool is_delegating(const governance& of, delegation_id id) {
    const auto kind = of.at(of.at(id).point).kind;
    return order_over(of, id).kind == order_kind::delegation_order &&
           (kind == point_kind::delegation || kind == point_kind::urgent);
}
bool covers_matter(const governance& of, const std::vector<matter_id>& list, matter_id matter) {
    return std::ranges::any_of(list, [&](matter_id one) { return of.is_kind_of(matter, one); });
}

date clear_day(const period& when, const delegation_order& order) {
    const auto first = when.first();
    const bool adopted_then = order.adopted.on == first;
    return adopted_then && when.contains(next_day(first)) ? next_day(first) : first;
}

} // namespace mandat::detail

namespace mandat {

std::vector<finding> lint(const governance& of, std::optional<date> on) {
    using namespace detail;
    linter work{of, on};
    for (const auto check : {lint_delegates, lint_matters, lint_restatement, lint_sub_delegations,
                             lint_leave, lint_circles,

                             lint_reporting, lint_time, lint_gone, lint_standing, lint_silence,
                             lint_undated, lint_disagreement, lint_holders, lint_roles,
                             lint_amounts, lint_tiers, lint_emptied, lint_suppressions})
        check(work);
    return std::move(work).take();
}

} // namespace mandat
