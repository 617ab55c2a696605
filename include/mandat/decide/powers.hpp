// SPDX-License-Identifier: MIT
#pragma once
// The power that a grant gives, to whoever received it, steps in or was given it on (layer 3).

#include <mandat/decide/delegated_powers.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/law/proposed.hpp>
#include <mandat/law/sub_delegation.hpp>
#include <mandat/model/by_matter.hpp>

#include <algorithm>
#include <vector>

namespace mandat::detail {

class powers : public delegated_powers {
public:
    using delegated_powers::delegated_powers;

    // ------------------------------------------------------------------------------- KL 7 kap. 6 §
    /// The sub-delegation was given under this point: the same matter, and the same number
    /// where the version has it.
    [[nodiscard]] bool is_under(const sub_delegation& one, point_id id) const {
        const auto& point = of_.at(id);
        if (of_.at(point.order).key != of_.at(one.order).key) return false;
        if (one.number.empty()) return of_.is_kind_of(one.matter, point.matter);
        if (point.matter != one.matter) return false;
        if (point.key == one.number) return true;
        const auto same = index_.points().of(one.matter.index());
        return std::none_of(same.begin(), same.end(), [&](point_id other) {
            return of_.at(other).order == point.order && of_.at(other).key == one.number;
        });
    }
    /// What the head of administration holds and may have given on so.
    [[nodiscard]] std::vector<delegation_id> rests_on(const sub_delegation& one) const {
        auto grants = index_.delegations_on(one.matter);
        std::erase_if(grants, [&](delegation_id id) {
            return !receives(of_.at(id).delegate, one.from) || !may_rest_on(one, id);
        });
        return grants;
    }
    /// @pre the head received the grant, on a matter that covers the sub-delegation's
    [[nodiscard]] bool may_rest_on(const sub_delegation& one, delegation_id id) const {
        const auto under = of_.at(id).point;
        const auto kind = of_.at(under).kind;
        return kind != point_kind::execution && kind != point_kind::statutory &&
               is_under(one, under);
    }
    void sub_delegated(examination& work, sub_delegation_id id, delegation_id head_grant,
                       post_id post, const appointment* held) const {
        const auto& one = of_.at(id);
        const auto& grant = of_.at(head_grant);
        begin(work, held);
        examine_grant(work, head_grant, one.from);
        stands_in_for_no_other(work, held);
        law_of_way law{*this, work, of_.at(of_.at(grant.point).order).organ, post, one.from};
        law.leave = grant.limits.may_sub_delegate;
        auto proposed = proposed_by(of_, one, grant, post);
        const auto& given = one.limits.when.when;
        if (!given.is_empty() && proposed.from == delegate_kind::employee)
            proposed.giver_then = index_.held_on(one.from, given.first());
        weigh_sub_delegation(law, proposed);
        acts_in(work, post, head_grant, {}, held);
        work.within(one.limits, post);
        work.in_force(of_.at(post).when, post);
        work.not_ruled_out(grant.point, post);
        work.tried().sub_granted = id;
        work.tried().chain.push_back({.how = link::kind::sub_delegation,
                                      .holder = post,
                                      .point = grant.point,
                                      .sub_delegation = id});
        add_holder(work, held);
        work.carry(reason_code::sub_delegated,
                   basis_of_sub_delegation(delegate_kind_of(of_.at(post).kind)));
    }
    /// Whoever gave it on holds nothing under a delegation: either nothing at all, or only
    /// what was given on to them.
    void rests_on_nothing(examination& work, sub_delegation_id id, post_id post) const {
        const auto& one = of_.at(id);
        const auto others = index_.sub_delegations_on(asked_.matter);
        const bool received =
            std::any_of(others.begin(), others.end(), [&](sub_delegation_id other) {
                return receives(of_.at(other).to, one.from);
            });
        begin(work);
        work.tried().sub_granted = id;
        work.tried().chain.push_back(
            {.how = link::kind::sub_delegation, .holder = post, .sub_delegation = id});
        law_of_way law{*this, work, {}, post, one.from};
        law.speak_of(party::giver);
        received_by_delegation(law, received ? held_by::sub_delegation : held_by::nothing);
    }

    // ------------------------------------------------------------------------------------- nothing
    /// An employee below a head of administration who holds the matter, and may hand it on, lacks a
    /// sub-delegation, others a delegation: of what is urgent, the chair a mandate under 6:39.
    void no_grant_to(examination& work, post_id post, const appointment* held) const {
        begin(work, held);
        const bool employee = of_.at(post).kind == post_kind::employee;
        const auto grants = index_.delegations_on(asked_.matter);
        const bool head_holds = std::any_of(grants.begin(), grants.end(), [&](delegation_id id) {
            const auto& one = of_.at(id);
            return one.delegate.is(subject::kind::post) &&
                   one.limits.may_sub_delegate != answer::no &&
                   of_.at(of_.at(one.point).order).when.when.contains(asked_.on) &&
                   of_.at(one.delegate.post()).head_of_administration == answer::yes;
        });
        if (employee && head_holds) {
            work.fail(reason_code::no_sub_delegation,
                      basis_of_sub_delegation(delegate_kind::employee))
                .about = post;
        } else {
            const bool is_urgent = asked_.facts.at(legal_fact::urgent) == answer::yes;
            work.fail(reason_code::no_delegation,
                      may_have_urgent_mandate(post) && is_urgent
                          ? basis_of_urgent_mandate()
                          : basis_of(employee ? delegate_kind::employee : delegate_kind::member))
                .about = post;
        }
    }
    /// The chair, or a member: whom 6:39 lets a nämnd name.
    [[nodiscard]] bool may_have_urgent_mandate(post_id post) const {
        const auto kind = of_.at(post).kind;
        return kind == post_kind::chair || kind == post_kind::vice_chair ||
               kind == post_kind::member;
    }
    /// Of what is not known to be urgent, the mandate that they lack stands beside.
    void no_urgent_mandate(examination& work, post_id post, const appointment* held) const {
        begin(work, held);
        work.fail(reason_code::no_delegation, basis_of_urgent_mandate()).about = post;
    }
};

} // namespace mandat::detail
