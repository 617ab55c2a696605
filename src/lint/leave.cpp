// SPDX-License-Identifier: MIT
//
// The right to hand power on: given to whoever can never use it, and used before the version in force.
#include "example_questions.hpp"
#include "linter.hpp"
#include "sub_delegations.hpp"
#include <mandat/law/law_days.hpp>
#include <mandat/law/proposed.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace mandat::detail {
namespace {

// ---------------------------------------------------------------------- KL 7 kap. 6 §: whom it helps
struct leave_check : check {
    delegation_id id;
    const delegation& one = of.at(id);
    const delegation_order& order = order_over(of, id);

    // Reading: leave that the order gives for all its points means those who can use it; rejected:
    // that each point to somebody who heads nothing is unlawful for it.
    void run() const {
        const bool is_stated = one.limits.may_sub_delegate == answer::yes &&
                               order.may_sub_delegate != answer::yes && leads_to(one.delegate);
        const auto life = whole_life(of, id).when;
        if (!is_stated || !is_delegating(of, id) || life.is_empty()) return;
        runs<const rule*> found;
        for (const auto& part : parts_of(life))
            if (const auto* by = barred_by(part.first())) found.add(part, by);
        for (const auto& [days, by] : found.all()) tell(days, by);
    }
    /// Somebody is meant.
    [[nodiscard]] bool leads_to(subject named) const {
        return named.is(subject::kind::organ) || !work.posts_meant(named).empty();
    }
    [[nodiscard]] std::vector<period> parts_of(const period& life) const {
        time_cuts cuts;
        for (const auto day : law_days) cuts.add(day);
        for (const auto post : work.posts_meant(one.delegate))
            if (const auto unit = of.at(post).unit; unit.is_valid()) {
                cuts.add(of.at(post).when.when);
                for (const auto day : moves_of(of, unit)) cuts.add(day);
            }
        return cuts.parts_of(life);
    }
    /// The rule by which none of those whom the point names can ever hand it on; null where one may.
    [[nodiscard]] const rule* barred_by(date day) const {
        std::vector<subject> all;
        if (one.delegate.is(subject::kind::organ)) all.push_back(one.delegate);
        for (const auto post : work.posts_meant(one.delegate)) all.emplace_back(post);
        const rule* by = nullptr;
        for (const auto who : all) {
            by = barring(who, day);
            if (by == nullptr) return nullptr;
        }
        return by;
    }
    [[nodiscard]] const rule* barring(subject who, date day) const {
        const auto against =
            against_handing_on(of, who, order.organ, delegate_kind::employee, day, answer::yes);
        const auto found = std::ranges::find_if(against, [](const objection& law) {
            return law.code == reason_code::not_head_of_administration &&
                   law.effect == verdict::not_authorised;
        });
        return found == against.end() ? nullptr : found->by;
    }
    void tell(const period& days, const rule* by) const {
        auto made = work.found(finding_code::leave_to_no_head, id, {work.place_of(one.delegate)});
        made.rule = by;
        report_on(days, std::move(made),
                  {"punkten `{0}` låter `{1}` vidaredelegera, men bara en förvaltningschef inom "
                   "`{2}`s verksamhetsområde kan göra det",
                   "the point `{0}` lets `{1}` sub-delegate, but only a head of administration "
                   "within the area of `{2}` can"},
                  {"skriv `sub_delegation = \"inte tillåten\"` i punkten; leder befattningen också "
                   "den nämndens förvaltning, skriv `head_of_administration_for` på den",
                   "write `sub_delegation = \"inte tillåten\"` in the point; where the post heads "
                   "that committee's administration, too, write `head_of_administration_for` on "
                   "it"},
                  {part_key(of, id), work.key_of(one.delegate), of.at(order.organ).key});
    }
};

// ---------------------------------------------------------- KL 7 kap. 6 §: older than the version now
struct older_check : sub_delegation_case {
    void run() const {
        for (const auto grant : received) {
            const auto days = whole_life(of, grant).when.intersection(whole_life(of, one));
            const auto posts = work.posts_meant(one.to);
            if (days.is_empty() || posts.empty() || !is_asked_anew(grant, posts.front())) continue;
            const auto seen = work.looked_at(days);
            if (seen.is_empty()) continue;
            const auto& order = order_over(of, grant);
            report_on(days, found(finding_code::rests_on_later_version, days, grant),
                      {"`{0}` gavs {1}, före den version av `{2}` som gäller från {3}: om den "
                       "gäller även under den måste bedömas i varje fall",
                       "`{0}` was given on {1}, before the version of `{2}` in force from {3}: "
                       "whether it holds under that, too, has to be assessed in each case"},
                      {"låt förvaltningschefen besluta om den på nytt, och skriv den i en egen "
                       "`[[sub_delegation]]` med den dagen som `from`",
                       "have the head of administration decide on it anew, and write it in a "
                       "`[[sub_delegation]]` of its own with that day as `from`"},
                      {one.key, to_text(one.limits.when.when.first()), order.key,
                       to_text(order.when.when.first())},
                      is_barred(seen.first()) ? std::nullopt
                                              : hanging_on(work, within(grant, seen),
                                                           legal_fact::sub_delegation_still_holds,
                                                           reason_code::sub_delegated));
        }
    }
};

} // namespace

void lint_leave(linter& work) {
    for (const auto id : ids_of<delegation_id>(work.of().delegations()))
        leave_check{{work}, id}.run();
    for (const auto id : ids_of<sub_delegation_id>(work.of().sub_delegations()))
        if (work.of().at(id).matter.is_valid()) older_check{{{work}, id}}.run();
}

} // namespace mandat::detail
