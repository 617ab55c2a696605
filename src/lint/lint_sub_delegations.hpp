// SPDX-License-Identifier: MIT
#pragma once
// Sub-delegation: one step, by a head of administration, with the nämnd's leave, within what was received
// (layer 5, private).

#include "finding_words.hpp"
#include "linter.hpp"
#include "sub_delegation_case.hpp"
#include "sub_delegation_circles.hpp"
#include "sub_delegation_index.hpp"
#include "sub_delegation_limits.hpp"
#include "sub_delegation_notes.hpp"
#include "sub_delegation_parties.hpp"
#include "sub_delegation_time.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

class sub_delegation_check {
public:
    sub_delegation_check(const sub_delegation_case& of_case, const sub_delegation_index& index,
                         sub_delegation_notes& notes)
        : case_{of_case}
        , of_{of_case.of()}
        , index_{index}
        , notes_{notes}
        , time_{of_case, index}
        , life_{of_case.work().looked_at(of_case.one.limits.when.when)} {}

    void run() {
        const bool is_undated = case_.one.limits.when.when.is_empty();
        if (life_.is_empty() && (!is_undated || case_.work().is_day_asked())) return;
        const sub_delegation_parties parties{case_, index_, time_, life_};
        parties.grantor(notes_);
        parties.recipients();
        parties.approval_by_others();
        if (case_.received.empty()) {
            parties.rests_on_nothing();
        } else if (!is_undated) {
            day_by_day();
        }
    }

private:
    // ----------------------------------------------------- KL 7 kap. 6 §: only what the head holds
    void day_by_day() {
        period gap;
        auto why = absence::not_known;
        const auto close_gap = [&] {
            if (!gap.is_empty()) report_absence(case_, time_, gap, why);
            gap = {};
        };
        for (const auto& now : time_.stretches(life_)) {
            if (!now.received.empty()) {
                close_gap();
                received(now);
                continue;
            }
            const auto absent = time_.absence_on(now.when.first());
            if (absent != why) close_gap();
            why = absent;
            gap = gap.is_empty()       ? now.when
                  : now.when.is_open() ? period::from(gap.first())
                                       : *period::until(gap.first(), now.when.end());
        }
        close_gap();
    }
    void received(const stretch& now) {
        stretch with_leave{now.when, {}, now.reserved};
        for (const auto grant : now.received)
            if (leave(grant) != answer::no) with_leave.received.push_back(grant);
        if (with_leave.received.empty()) {
            without_leave(now);
            return;
        }
        const auto& grants = with_leave.received;
        if (now.reserved.is_valid() || std::all_of(grants.begin(), grants.end(),
                                                   [&](delegation_id id) { return excepts(id); })) {
            kept_back(with_leave);
            return;
        }
        const bool is_stated = std::any_of(grants.begin(), grants.end(), [&](delegation_id id) {
            return leave(id) == answer::yes;
        });
        if (!is_stated) leave_not_stated(with_leave);
        sub_delegation_limits{case_, with_leave}.run();
    }
    [[nodiscard]] answer leave(delegation_id id) const {
        return of_.at(id).limits.may_sub_delegate;
    }
    [[nodiscard]] bool excepts(delegation_id id) const {
        const auto& excepted = of_.at(id).limits.excepted;
        return std::any_of(excepted.begin(), excepted.end(),
                           [&](matter_id one) { return of_.is_kind_of(case_.one.matter, one); });
    }
    /// A question under the first of the grants.
    [[nodiscard]] std::optional<question> within(const stretch& now) const {
        const auto grant = now.received.front();
        return case_.ask.within(grant, case_.clear_day(now.when, grant));
    }

    // ----------------------------------------------------- KL 7 kap. 6 §: only with the nämnd's leave
    void without_leave(const stretch& now) const {
        const auto grant = now.received.front();
        auto made = case_.found(finding_code::sub_delegation_without_leave, now.when, grant);
        for (const auto other : now.received) add_place(made, of_.at(other).where);
        const auto head = case_.head_on(now.when.first());
        const auto point = case_.point_of(grant);
        made.text = {
            point + " låter inte " + head + " vidaredelegera, men " + case_.key() + " gör det",
            point + " does not let " + head + " sub-delegate, but " + case_.key() + " does"};
        made.fix = {"återkalla vidaredelegeringen, eller låt nämnden tillåta den i punkten",
                    "revoke the sub-delegation, or have the committee allow it in the point"};
        case_.add(std::move(made),
                  case_.ask.denied(within(now), reason_code::sub_delegation_not_allowed));
    }
    void leave_not_stated(const stretch& now) {
        auto by = case_.is_barred()
                      ? std::nullopt
                      : case_.ask.hanging_on(within(now), legal_fact::subdelegation_allowed);
        for (const auto grant : now.received)
            notes_.leaves[of_.at(grant).point].push_back({case_.id, now.when, by});
    }
    // ------------------------------------------------------ KL 7 kap. 6 §: not what the head has not
    /// The point excepts the matter, or another point of the order reserves it to the nämnd.
    void kept_back(const stretch& now) const {
        const auto grant = now.received.front();
        auto made = case_.found(finding_code::nothing_to_sub_delegate, now.when, grant);
        const bool is_excepted = !now.reserved.is_valid();
        if (!is_excepted) add_place(made, of_.at(now.reserved).where);
        const auto point =
            is_excepted ? case_.point_of(grant) : in_backticks(of_.key_of(now.reserved));
        made.text = {point + (is_excepted ? " undantar " : " förbehåller nämnden ") +
                         case_.matter() + ", som " + case_.key() + " ger vidare",
                     point + (is_excepted ? " excepts " : " reserves to the committee ") +
                         case_.matter() + ", which " + case_.key() + " gives on"};
        made.fix = {"återkalla vidaredelegeringen: chefen har inte fått ärendet",
                    "revoke the sub-delegation: the head has not received the matter"};
        case_.add(std::move(made),
                  case_.ask.answered(within(now), {reason_code::excepted_from_point,
                                                   reason_code::reserved_to_committee}));
    }

    const sub_delegation_case& case_;
    const governance& of_;
    const sub_delegation_index& index_;
    sub_delegation_notes& notes_;
    sub_delegation_time time_;
    period life_;
};

// ------------------------------------------------------------------ KL 7 kap. 6 §: one step, no circle
inline void report_circle(linter& work, const demonstrator& show, const sub_delegation_index& index,
                          const sub_delegation_circles::circle& found) {
    const auto& of = work.of();
    auto made = finding_at(finding_code::delegation_cycle, of.at(found.members.front()).where);
    made.about = of.at(found.members.front()).key;
    made.when = found.when;
    std::string keys;
    for (const auto id : found.members) {
        add_place(made, of.at(id).where);
        keys += (keys.empty() ? "" : ", ") + in_backticks(of.at(id).key);
        const auto& sources = of.at(id).sources;
        made.sources.insert(made.sources.end(), sources.begin(), sources.end());
    }
    made.text = {"vidaredelegeringarna " + keys + " leder tillbaka till den som först gav",
                 "the sub-delegations " + keys + " lead back to whoever first gave"};
    made.fix = {"låt var och en få rätten av förvaltningschefen, i ett led",
                "have each receive the power from the head of administration, in one step"};
    const auto narrowest =
        *std::max_element(found.members.begin(), found.members.end(),
                          [&](sub_delegation_id left, sub_delegation_id right) {
                              return of.at(left).matter != of.at(right).matter &&
                                     of.is_kind_of(of.at(right).matter, of.at(left).matter);
                          });
    for (const auto id : found.members)
        if (!made.shown_by)
            made.shown_by = sub_delegation_question{work, show, index, id}.on_nothing(
                found.when.first(), of.at(narrowest).matter);
    work.add(std::move(made));
}

/// @complexity  O(n log n), and quadratic only in the delegations and sub-delegations of one matter
inline void lint_sub_delegations(linter& work) {
    const demonstrator show{work};
    const sub_delegation_index index{work, show.index()};
    sub_delegation_notes notes{work};
    for (std::size_t i = 0; i < work.of().sub_delegations().size(); ++i) {
        if (!work.of().sub_delegations()[i].matter.is_valid()) continue;
        const sub_delegation_case of_case{work, show, index, sub_delegation_id{i}};
        sub_delegation_check{of_case, index, notes}.run();
    }
    for (const auto& one : sub_delegation_circles{work}.find())
        report_circle(work, show, index, one);
    notes.report();
}

} // namespace mandat::detail
