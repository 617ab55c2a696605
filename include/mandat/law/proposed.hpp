// SPDX-License-Identifier: MIT
#pragma once
// What an order grants, and what was handed on, as the law sees it: the one place that derives the
// law's question from the data (layer 2).

#include <mandat/law/delegation.hpp>
#include <mandat/law/sub_delegation.hpp>
#include <mandat/model/governance.hpp>

namespace mandat {

/// A role that no post has is taken for what roles are of: employees.
[[nodiscard]] inline delegate_kind delegate_kind_of(const governance& of, subject recipient) {
    if (recipient.is(subject::kind::organ)) return delegate_kind_of(of.at(recipient.organ()).kind);
    if (recipient.is(subject::kind::post)) return delegate_kind_of(of.at(recipient.post()).kind);
    return delegate_kind::employee;
}

/// Who else has a say by the limits of a grant.
[[nodiscard]] inline say say_by(const grant_limits& limits) noexcept {
    if (!limits.approved_by.empty()) return say::others_approve;
    if (limits.users == users_say::endorsed) return say::users_endorse;
    return limits.users == users_say::heard ? say::users_heard : say::nobody;
}

/// The committee's own, or its utskott's, whose members are members or alternates of the committee;
/// what cannot wait goes to a member of the committee itself.
/// @law KL 6:37, 6:39, 6:41
[[nodiscard]] inline bool is_seat_of(const governance& of, organ_id owner, organ_id grantor,
                                     point_kind kind) {
    if (owner == grantor || !owner.is_valid()) return owner == grantor;
    const auto& body = of.at(owner);
    return body.kind == organ_kind::sub_committee && body.parent == grantor &&
           kind != point_kind::urgent;
}

/// The grant, given by its order's body to the recipient: its delegate, or
/// whoever steps in for them.
/// @pre the recipient is a body or a post
[[nodiscard]] inline proposed_delegation proposed_by(const governance& of, const delegation& grant,
                                                     subject recipient) {
    const auto& point = of.at(grant.point);
    const auto grantor = of.at(point.order).organ;
    const auto owner = recipient.is(subject::kind::organ)  ? of.at(recipient.organ()).parent
                       : recipient.is(subject::kind::post) ? of.at(recipient.post()).organ
                                                           : organ_id{};
    return {.grantor = of.at(grantor).kind,
            .delegate = delegate_kind_of(of, recipient),
            .seat = is_seat_of(of, owner, grantor, point.kind) ? belonging::of_the_grantor
                                                               : belonging::of_another,
            .manner = grant.jointly.empty() ? deciding::alone : deciding::jointly,
            .before = say_by(grant.limits),
            .given = point.kind == point_kind::urgent ? mandate::urgent : mandate::ordinary};
}

/// The sub-delegation, of a power that the head received under the grant, to a post.
[[nodiscard]] inline proposed_sub_delegation
proposed_by(const governance& of, const sub_delegation& one, const delegation& under, post_id to) {
    const auto& given = one.limits.when.when;
    const auto& version = of.at(of.at(under.point).order).when.when;
    return {.committee = of.at(of.at(of.at(under.point).order).organ).kind,
            .from = delegate_kind_of(of.at(one.from).kind),
            .to = delegate_kind_of(of.at(to).kind),
            .before = one.limits.approved_by.empty() ? say::nobody : say::others_approve,
            .before_the_order =
                !given.is_empty() && !version.is_empty() && given.first() < version.first(),
            .without_the_giver =
                !given.is_empty() && !of.at(one.from).when.contains(given.first())};
}

} // namespace mandat
