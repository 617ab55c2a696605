// SPDX-License-Identifier: MIT
//
// What holds of lint's findings on random governances: what an error's example question shows is what the reference
// resolver says. Each failure prints the seed.
#include "decide/random_governance.hpp"
#include "index/random_changes.hpp"
#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/lint/lint.hpp>

#include <algorithm>
#include <cstddef>
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
void check_answers(const reference_resolver& resolver) {
    for (const auto& one : lint(resolver.of())) {
        if (!one.shown_by) continue;
        INFO(key_of(one.code) << " about " << one.about << ": " << one.text.en);
        const auto answer = resolver.check(one.shown_by->asked);
        CHECK(key_of(answer.verdict) == key_of(one.shown_by->verdict));
        CHECK(key_of(answer.reason) == key_of(one.shown_by->reason));
    }
}

} // namespace

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
