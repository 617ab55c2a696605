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

/// The reasons for which the resolver may deny what a finding shows; none: any.
codes reasons_of(finding_code code) {
    switch (code) {
    case finding_code::delegate_not_listed:
    case finding_code::urgent_mandate_to_other:
    case finding_code::automated_too_early:
    case finding_code::sub_delegate_not_employee: return {delegate_not_on_list};
    case finding_code::outsider_delegate: return {outsider};
    case finding_code::joint_delegation: return {reason_code::joint_delegation};
    case finding_code::approval_by_others: return {reason_code::approval_by_others};
    case finding_code::grantor_cannot_delegate:
        return {reason_code::grantor_cannot_delegate, no_delegation};
    case finding_code::forbidden_matter:
    case finding_code::automated_where_barred: return {prohibited_by_law};
    case finding_code::council_matter_delegated: return {reserved_to_council};
    case finding_code::outside_remit: {
        auto made = another_time;
        made.insert(made.end(), {reason_code::outside_remit, excluded_from_remit});
        return made;
    }
    case finding_code::grantor_not_head: return {not_head_of_administration};
    case finding_code::sub_delegation_without_leave: return {sub_delegation_not_allowed};
    case finding_code::chain_too_long: return {reason_code::chain_too_long};
    case finding_code::delegation_cycle: return {reason_code::chain_too_long, more_than_received};
    case finding_code::amount_beyond_received:
        return {amount_above, amount_below, amount_basis_unknown};
    case finding_code::scope_beyond_received: return {wrong_unit, wrong_area};
    case finding_code::conditions_beyond_received:
        return {fact_required, fact_excluded, duration_above, excepted_from_point};
    case finding_code::acts_before_adoption:
    case finding_code::grantor_gone:
    case finding_code::delegate_gone:
    case finding_code::period_beyond_received:
    case finding_code::broken_link: return another_time;
    case finding_code::shadowed: return {reserved_to_committee};
    default: return {};
    }
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
