// SPDX-License-Identifier: MIT
#pragma once
// The resolver's own clauses, tried over the few ways to somebody that an index by matter gives (layer 5, private).
//
// A trial costs the delegations of one matter. Where there may be a way that it does not follow it gives none.

#include "lint_basics.hpp"
#include "linter.hpp"
#include <mandat/decide/paths.hpp>
#include <mandat/model/by_matter.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Every way to a post, or to a body that is no nämnd, for one question.
class trial : powers<asked_case> {
public:
    trial(const linter& work, const by_matter& index, const question& asked)
        : powers{index, asked}
        , work_{work} {}

    /// In the resolver's order; none where there may be a way that is not followed here.
    [[nodiscard]] std::vector<examined> find() && {
        if (asked_.who.is(subject::kind::post)) {
            post_ways(asked_.who.post());
        } else if (asked_.who.is(subject::kind::organ)) {
            organ_ways(asked_.who.organ());
        } else {
            is_lost_ = true;
        }
        if (is_lost_) found_.clear();
        return std::move(found_);
    }

private:
    static constexpr std::size_t most =
        16; ///< more ways than these to one matter show nothing clearly

    template<class Id>
    [[nodiscard]] std::vector<Id> covering(const grouped<Id>& lists) const {
        return by_matter::covering(of_, lists, asked_.matter);
    }
    void finish(examination&& work) {
        auto done = std::move(work).take();
        done.tried.verdict = verdict_of(done.tried);
        found_.push_back(std::move(done));
        is_lost_ = is_lost_ || found_.size() > most;
    }

    void organ_ways(organ_id id) {
        const auto kind = of_.at(id).kind;
        is_lost_ = kind != organ_kind::sub_committee && kind != organ_kind::presidium &&
                   kind != organ_kind::self_management_body;
        for (const auto grant : covering(index_.delegations()))
            if (!is_lost_ && of_.at(grant).delegate == subject{id}) granted_way(grant, id);
    }
    void post_ways(post_id post) {
        const auto grants = covering(index_.delegations());
        const auto direct = std::count_if(grants.begin(), grants.end(), [&](delegation_id id) {
            return receives(of_.at(id).delegate, post);
        });
        is_lost_ = static_cast<std::size_t>(direct) > most;
        for (const auto id : grants) {
            if (is_lost_) return;
            if (receives(of_.at(id).delegate, post)) {
                granted_way(id, post);
            } else {
                is_lost_ = is_lost_ || may_be_superior(id, post);
                substitute_way(id, post);
            }
        }
        for (const auto id : covering(index_.sub_delegations()))
            if (!is_lost_ && receives(of_.at(id).to, post)) sub_delegated_ways(id, post);
    }

    void granted_way(delegation_id id, subject recipient) {
        auto work = begin();
        examine(work, id, recipient);
        carry_grant(work, id, recipient, nullptr);
        finish(std::move(work));
    }
    [[nodiscard]] bool may_be_superior(delegation_id id, post_id post) const {
        const auto& one = of_.at(id);
        const auto& boss = of_.at(post);
        if (!one.superiors_may && !of_.at(of_.at(one.point).order).superior_steps_in) return false;
        if (!boss.heads_unit || !boss.unit.is_valid()) return false;
        const auto below = work_.posts_meant(one.delegate);
        return std::any_of(below.begin(), below.end(), [&](post_id delegate) {
            return of_.is_within(of_.at(delegate).unit, boss.unit, asked_.on);
        });
    }
    void substitute_way(delegation_id id, post_id post) {
        const auto& one = of_.at(id);
        if (std::none_of(one.substitutes.begin(), one.substitutes.end(),
                         [&](subject stand_in) { return receives(stand_in, post); }))
            return;
        const auto delegates = work_.posts_meant(one.delegate);
        if (delegates.empty() && !one.delegate.is(subject::kind::organ)) {
            is_lost_ = true;
            return;
        }
        auto work = begin();
        examine(work, id, delegates.empty() ? one.delegate : subject{delegates.front()});
        const auto& point = of_.at(one.point);
        work.may_receive(of_.at(point.order).organ, subject{post}, one, mandate_of(point));
        work.not_ruled_out(one.point, post);
        work.require(legal_fact::delegate_hindered, cite("DOC-ALTERNATE"));
        work.tried().chain.push_back(
            {.how = link::kind::substitute, .holder = post, .point = one.point});
        work.carry(reason_code::substitute_acts, cite("DOC-ALTERNATE"));
        finish(std::move(work));
    }
    void sub_delegated_ways(sub_delegation_id id, post_id post) {
        const auto grants = rests_on(of_.at(id));
        for (const auto grant : grants) sub_delegated_way(id, grant, post);
        is_lost_ = is_lost_ || grants.empty();
    }
    void sub_delegated_way(sub_delegation_id id, delegation_id grant, post_id post) {
        const auto& one = of_.at(id);
        const auto& received = of_.at(grant);
        auto work = begin();
        examine(work, grant, one.from);
        work.may_sub_delegate(one, post, of_.at(of_.at(received.point).order).organ,
                              received.limits.may_sub_delegate);
        work.within(one.limits, post);
        work.in_force(of_.at(post).when, post);
        work.not_ruled_out(received.point, post);
        work.tried().sub_granted = id;
        work.tried().chain.push_back({.how = link::kind::sub_delegation,
                                      .holder = post,
                                      .point = received.point,
                                      .sub_delegation = id});
        work.carry(reason_code::sub_delegated, cite("KL-7-6"));
        finish(std::move(work));
    }

    void examine(examination& work, delegation_id id, subject recipient) {
        const auto& one = of_.at(id);
        const auto& point = of_.at(one.point);
        const auto& order = of_.at(point.order);
        auto& tried = work.tried();
        tried.point = one.point;
        tried.granted = id;
        tried.chain.push_back({.how = link::kind::organ, .holder = order.organ});
        tried.chain.push_back(
            {.how = link::kind::delegation, .holder = recipient, .point = one.point});
        work.assess_by(one.point);
        if (point.kind == point_kind::execution) {
            examine_execution(work, point, order, recipient);
        } else if (has_own_power(work, order.organ)) {
            examine_delegation(work, point, order, recipient);
        } else {
            is_lost_ = true;
        }
        work.within(one.limits, recipient);
        work.as_ordered(one.point, recipient, index_.reservations_on(asked_.matter));
    }
    /// Else the power would be council's, and its delegations would have to be searched.
    [[nodiscard]] bool has_own_power(const examination& work, organ_id id) const {
        const auto& body = of_.at(id);
        return is_committee(body.kind) &&
               (work.holds(body) || body.when.on(asked_.on) == standing::ended);
    }

    const linter& work_;
    std::vector<examined> found_;
    bool is_lost_ = false; ///< somebody may decide in a way that is not followed here
};

} // namespace mandat::detail
