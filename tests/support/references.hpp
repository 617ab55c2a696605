// SPDX-License-Identifier: MIT
#pragma once
// Every text in drafts that refers to something else by key.

#include <mandat/model/draft.hpp>

#include <string>
#include <vector>

namespace mandat::test {

/// Calls `change(std::string&)` with each of them; legal facts are among them, and points' numbers are not.
template<class Change>
void for_each_reference(draft::governance& drafts, Change change) {
    const auto one = [&](draft::reference& to) { change(to.text); };
    const auto all = [&](std::vector<draft::reference>& list) {
        for (auto& to : list) one(to);
    };
    const auto in_limits = [&](draft::grant_limits& limits) {
        one(limits.area);
        one(limits.instrument);
        for (auto* list : {&limits.units, &limits.required, &limits.excluded, &limits.excepted,
                           &limits.consulted, &limits.countersigned, &limits.approved_by,
                           &limits.handed_back_when})
            all(*list);
    };
    const auto in_grant = [&](draft::grant& grant) {
        all(grant.delegates);
        all(grant.jointly);
        all(grant.substitutes);
        in_limits(grant.limits);
    };
    for (auto& organ : drafts.organs) {
        one(organ.parent);
        for (auto& entry : organ.remit) one(entry.matter);
        for (auto& entry : organ.excluded) one(entry.matter);
    }
    for (auto& unit : drafts.units) {
        one(unit.organ);
        one(unit.parent);
        for (auto& former : unit.former_parents) one(former.parent);
        for (auto& descent : unit.descends) one(descent.from);
    }
    for (auto& area : drafts.areas) one(area.parent);
    for (auto& post : drafts.posts)
        for (auto* to : {&post.role, &post.unit, &post.organ, &post.agreement}) one(*to);
    for (auto& appointment : drafts.appointments) {
        one(appointment.person);
        one(appointment.post);
    }
    for (auto& matter : drafts.matters) one(matter.kind_of);
    for (auto& order : drafts.orders) {
        one(order.organ);
        all(order.excluded);
        for (auto& point : order.points) {
            one(point.matter);
            all(point.prohibited);
            in_grant(point.whole);
            for (auto& part : point.parts) in_grant(part);
        }
    }
    for (auto& given : drafts.sub_delegations) {
        for (auto* to : {&given.from, &given.to, &given.order, &given.matter}) one(*to);
        in_limits(given.limits);
    }
}

} // namespace mandat::test
