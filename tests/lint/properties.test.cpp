// SPDX-License-Identifier: MIT
//
// What holds of lint's findings on random governances: what an error's example question shows is what the reference
// resolver says. Each failure prints the seed.
#include "decide/random_governance.hpp"
#include "index/random_changes.hpp"
#include "lint/example_questions.hpp"
#include "support/catch.hpp"
#include <mandat/decide/dry_run.hpp>
#include <mandat/decide/reference.hpp>
#include <mandat/lint/lint.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

using namespace mandat;
using namespace mandat_tests;

namespace {

using enum reason_code;
using codes = std::vector<reason_code>;

const codes another_time{not_yet, no_evidence_before, expired,
                         revoked, superseded,         replaced_that_day};

/// The reasons for which the resolver may deny what a finding shows.
struct denied_for {
    finding_code code;
    codes because;
};
const std::vector<denied_for>& all_reasons() {
    static const std::vector<denied_for> all{
        {finding_code::delegate_not_listed, {delegate_not_on_list}},
        {finding_code::urgent_mandate_to_other, {delegate_not_on_list}},
        {finding_code::automated_too_early, {delegate_not_on_list}},
        {finding_code::sub_delegate_not_employee, {delegate_not_on_list}},
        {finding_code::outsider_delegate, {outsider}},
        {finding_code::joint_delegation, {reason_code::joint_delegation}},
        {finding_code::approval_by_others, {reason_code::approval_by_others}},
        {finding_code::grantor_cannot_delegate,
         {reason_code::grantor_cannot_delegate, no_delegation}},
        {finding_code::forbidden_matter, {prohibited_by_law}},
        {finding_code::automated_where_barred, {prohibited_by_law}},
        {finding_code::council_matter_delegated, {reserved_to_council}},
        {finding_code::outside_remit,
         {reason_code::outside_remit, excluded_from_remit, not_yet, expired, superseded}},
        {finding_code::grantor_not_head, {not_head_of_administration}},
        {finding_code::sub_delegation_without_leave, {sub_delegation_not_allowed}},
        {finding_code::chain_too_long, {reason_code::chain_too_long}},
        {finding_code::delegation_cycle, {reason_code::chain_too_long, more_than_received}},
        {finding_code::amount_beyond_received, {amount_above, amount_below, amount_basis_unknown}},
        {finding_code::scope_beyond_received, {wrong_unit, wrong_area}},
        {finding_code::conditions_beyond_received,
         {fact_required, fact_excluded, duration_above, excepted_from_point}},
        {finding_code::acts_before_adoption, another_time},
        {finding_code::grantor_gone, another_time},
        {finding_code::delegate_gone, another_time},
        {finding_code::period_beyond_received, another_time},
        {finding_code::broken_link, another_time},
        {finding_code::shadowed, {reserved_to_committee}},
    };
    return all;
}
/// None where several may do.
codes reasons_of(finding_code code) {
    for (const auto& one : all_reasons())
        if (one.code == code) return one.because;
    return {};
}

/// Some way fails by one of the codes.
bool is_denied_by(const ruling& told, const codes& because) {
    const auto is_it = [&](const reason& ground) {
        return ground.effect == verdict::not_authorised &&
               std::find(because.begin(), because.end(), ground.code) != because.end();
    };
    return std::any_of(told.reasons.begin(), told.reasons.end(), is_it) ||
           std::any_of(told.near_misses.begin(), told.near_misses.end(), [&](const path& way) {
               return std::any_of(way.grounds.begin(), way.grounds.end(), is_it);
           });
}

void check_errors(const reference_resolver& resolver) {
    for (const auto& one : lint(resolver.of())) {
        if (one.grave != severity::error || !one.shown_by) continue;
        INFO(key_of(one.code) << " about " << one.about << ": " << one.text.en);
        const auto told = resolver.explain(one.shown_by->asked);
        CHECK(key_of(told.verdict) == key_of(verdict::not_authorised));
        const auto because = reasons_of(one.code);
        INFO(key_of(told.reason));
        CHECK((because.empty() || is_denied_by(told, because)));
    }
}
/// Who gives and who receives: what two rules forbid for the same reason, lint tells by the one that the answer names.
bool is_about_who(finding_code code) {
    const auto number = static_cast<int>(code);
    return number < static_cast<int>(finding_code::forbidden_matter) ||
           code == finding_code::grantor_not_head ||
           code == finding_code::sub_delegate_not_employee;
}
void check_rules(const reference_resolver& resolver) {
    for (const auto& one : lint(resolver.of())) {
        if (!one.shown_by || !is_about_who(one.code)) continue;
        INFO(key_of(one.code) << " about " << one.about << ": " << one.text.en);
        const auto told = resolver.explain(one.shown_by->asked);
        // The answer may rest on another point or sub-delegation.
        const auto& of = resolver.of();
        const bool is_other =
            std::any_of(told.chain.begin(), told.chain.end(), [&](const mandat::link& step) {
                return step.sub_delegation.is_valid() &&
                       of.at(step.sub_delegation).key != one.about;
            });
        const bool is_handed_on = one.code == finding_code::grantor_not_head ||
                                  one.code == finding_code::sub_delegate_not_employee;
        const bool is_of_point = !told.point.is_valid() || of.key_of(told.point) == one.about;
        if (is_other || (!is_handed_on && !is_of_point)) continue;
        auto grounds = told.reasons;
        const auto because = reasons_of(one.code);
        std::erase_if(grounds, [&](const reason& ground) {
            return std::find(because.begin(), because.end(), ground.code) == because.end();
        });
        if (grounds.empty()) continue;
        const auto cited = std::find_if(grounds.begin(), grounds.end(), [&](const reason& ground) {
            return ground.rule == one.rule;
        });
        REQUIRE(cited != grounds.end());
        CHECK(std::none_of(grounds.begin(), cited, [&](const reason& before) {
            return detail::is_same_reason(before, *cited);
        }));
    }
}
void check_answers(const reference_resolver& resolver) {
    for (const auto& one : lint(resolver.of())) {
        if (!one.shown_by) continue;
        INFO(key_of(one.code) << " about " << one.about << ": " << one.text.en);
        const auto answer = resolver.check(one.shown_by->asked);
        CHECK(key_of(answer.verdict) == key_of(one.shown_by->verdict));
        CHECK(key_of(answer.reason) == key_of(one.shown_by->reason));
    }
}

/// A random region where other parties' employees decide by an agreement that has its days, and council lets nämnder
/// decide what may be excluded from their area.
std::optional<governance> a_region_with_agreements(dice& roll) {
    auto drafts = a_region(roll);
    change_at_random(roll, drafts);
    for (auto& post : drafts.all.posts)
        if (post.key == "granne" || post.key == "inkop") post.agreement = named("avtal");
    if (roll.once_in(2)) {
        drafts.order("kd2", "kf", "2018-01-01");
        drafts.point("1", roll.of(matters), roll.of(strings{"n1", "n2"}));
        drafts.all.organs[1].excluded.push_back(
            {"ur", named(roll.of(matters)), some_span(roll), {}});
    }
    for (auto& one : drafts.all.sub_delegations)
        if (roll.once_in(3)) one.to = named(roll.of(strings{"granne", "part", "konsult"}));
    auto& whole = drafts.all.orders.front().points.front().whole;
    if (roll.once_in(3)) whole.substitutes = named_all(roll.of(strings{"granne", "inkop"}));
    return built(drafts);
}
/// No answer to the fact lets it through: not the case, but what the order rests on speaks against it.
bool stands_whatever_is_said(const detail::linter& work, delegation_id id, const question& asked,
                             const reason& ground) {
    if (!ground.fact) return true;
    if (!ground.fact->legal || is_trait(*ground.fact->legal)) return false;
    for (const auto said : {answer::yes, answer::no}) {
        auto other = asked;
        other.facts.assert_that(*ground.fact->legal, said);
        const auto tried = detail::dry_run{work.index(), other}.grant(id, asked.who);
        if (detail::ground_against(tried, codes{ground.code}) == nullptr) return false;
    }
    return true;
}
/// An error about the point, on the day, of a code that is denied for the reason.
bool is_told(const std::vector<finding>& found, const std::string& about, date on,
             reason_code because) {
    return std::any_of(found.begin(), found.end(), [&](const finding& one) {
        const auto reasons = reasons_of(one.code);
        return one.about == about && one.when.contains(on) &&
               std::find(reasons.begin(), reasons.end(), because) != reasons.end();
    });
}
/// Everyone to whom the grant, or who steps in for them, gives the power on the day.
std::vector<subject> deciders_of(const detail::linter& work, const delegation& one, date on) {
    std::vector<subject> all;
    auto named = one.substitutes;
    named.push_back(one.delegate);
    for (const auto who : named) {
        if (who.is(subject::kind::organ)) all.push_back(who);
        for (const auto post : work.posts_meant(who))
            if (work.of().at(post).when.contains(on)) all.emplace_back(post);
    }
    return all;
}

/// Who cannot decide under the grant on the day whatever is said, and why: of the delegate, or excluded from its area.
std::vector<std::pair<subject, reason_code>> hopeless_under(const detail::linter& work,
                                                            delegation_id id, date on) {
    const auto& of = work.of();
    const auto& body = of.at(detail::order_over(of, id).organ);
    // That the body is gone is told apart.
    if (!detail::is_delegating(of, id) || !work.life_of(id).contains(on) || !body.when.contains(on))
        return {};
    std::vector<std::pair<subject, reason_code>> all;
    for (const auto who : deciders_of(work, of.at(id), on)) {
        const auto asked = detail::question_within(work, id, who, on);
        const auto tried = detail::dry_run{work.index(), asked}.grant(id, who);
        codes told{outsider, delegate_not_on_list};
        if (detail::ground_against(tried, codes{grantor_cannot_delegate}) == nullptr)
            told.push_back(excluded_from_remit);
        for (const auto& ground : tried.grounds)
            if (ground.effect == verdict::not_authorised &&
                std::find(told.begin(), told.end(), ground.code) != told.end() &&
                stands_whatever_is_said(work, id, asked, ground))
                all.emplace_back(who, ground.code);
    }
    return all;
}

} // namespace

TEST_CASE("what_no_answer_lets_a_delegate_decide_lint_tells_on_every_such_day",
          "[lint][property][kl-6-37][kl-9-37-s2][kl-6-2]") {
    std::size_t compared = 0;
    const auto compare = [&](dice& /*roll*/, const reference_resolver& resolver) {
        const auto& of = resolver.of();
        const detail::linter work{of, std::nullopt};
        const auto found = lint(of);
        for (const auto id : detail::ids_of<delegation_id>(of.delegations()))
            for (const auto& text : days)
                for (const auto& [who, because] : hopeless_under(work, id, day(text))) {
                    const auto about = of.key_of(of.at(id).point);
                    INFO(about << " to " << of.key_of(who) << " on " << text << ": "
                               << key_of(because));
                    CHECK(is_told(found, about, day(text), because));
                    ++compared;
                }
    };
    on_regions_of(a_region_with_agreements, 300, compare);
    CHECK(compared > 1'000);
}

TEST_CASE("what_an_error_shows_is_denied_by_its_rule", "[lint][property]") {
    on_random_regions(300, [](dice& /*roll*/, const drafted& /*drafts*/,
                              const reference_resolver& resolver) { check_errors(resolver); });
    on_changed_regions(
        300, [](dice& /*roll*/, const reference_resolver& resolver) { check_errors(resolver); });
}

TEST_CASE("example_questions_are_answered_as_the_finding_says", "[lint][property]") {
    on_random_regions(300, [](dice& /*roll*/, const drafted& /*drafts*/,
                              const reference_resolver& resolver) { check_answers(resolver); });
    on_changed_regions(
        300, [](dice& /*roll*/, const reference_resolver& resolver) { check_answers(resolver); });
}

TEST_CASE("a_finding_on_who_cites_the_rule_that_the_answer_names_first", "[lint][property]") {
    on_random_regions(300, [](dice& /*roll*/, const drafted& /*drafts*/,
                              const reference_resolver& resolver) { check_rules(resolver); });
    on_changed_regions(
        300, [](dice& /*roll*/, const reference_resolver& resolver) { check_rules(resolver); });
    on_regions_of(
        a_region_with_agreements, 300,
        [](dice& /*roll*/, const reference_resolver& resolver) { check_rules(resolver); });
}

TEST_CASE("lint_of_a_day_finds_what_holds_on_it", "[lint][property]") {
    const auto on_some_day = [](dice& roll, const reference_resolver& resolver) {
        const auto on = day(roll.of(days));
        const auto always = lint(resolver.of());
        for (const auto& one : lint(resolver.of(), on)) {
            INFO(to_text(on) << ' ' << key_of(one.code) << " about " << one.about << ": "
                             << one.text.en);
            CHECK(std::any_of(always.begin(), always.end(), [&](const finding& other) {
                return other.code == one.code && other.about == one.about &&
                       (other.when.is_empty() || other.when.contains(on));
            }));
        }
    };
    on_changed_regions(100, on_some_day);
}
