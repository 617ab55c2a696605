// SPDX-License-Identifier: MIT
#pragma once
// Every way by which X might hold the power to decide, each examined in full (layer 3, private).

#include <mandat/resolver/detail/powers.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

/// The verdict of a path: its worst ground; a path that nothing carries is a no.
[[nodiscard]] inline verdict verdict_of(const path& tried) {
    auto found =
        tried.carried_by == reason_code::none ? verdict::not_authorised : verdict::authorised;
    for (const auto& ground : tried.grounds) found = both(found, ground.effect);
    return found;
}

class path_finder : powers {
public:
    path_finder(const governance& of, const question& asked)
        : powers{of, asked} {}

    /// Ways to X, in the order of points; never none: where nothing is granted a path says so.
    [[nodiscard]] std::vector<examined> find() {
        switch (asked_.who.what) {
        case subject::kind::organ: organ_ways(asked_.who.organ()); break;
        case subject::kind::post: post_ways(asked_.who.post(), nullptr); break;
        case subject::kind::person: person_ways(asked_.who.person()); break;
        case subject::kind::role:
        case subject::kind::nobody: break;
        }
        if (found_.empty()) nothing_granted();
        return std::move(found_);
    }

private:
    void finish(examination&& work) {
        auto done = std::move(work).take();
        done.tried.verdict = verdict_of(done.tried);
        found_.push_back(std::move(done));
    }

    // ----------------------------------------------------------------------------------------- organs
    void organ_ways(organ_id id) {
        const auto kind = of_.at(id).kind;
        if (is_committee(kind) || kind == organ_kind::council ||
            kind == organ_kind::joint_labour_management_body) {
            finish(own_power(id));
        } else if (const auto* why = never_decides(kind)) {
            auto work = begin();
            work.tried().chain.push_back({.how = link::kind::organ, .holder = id});
            work.fail(kind == organ_kind::company ? reason_code::outsider
                                                  : reason_code::cannot_decide,
                      why)
                .about = id;
            finish(std::move(work));
        }
        for (std::size_t i = 0; i < of_.delegations().size(); ++i)
            if (const auto& one = of_.delegations()[i];
                covers(one.matter) && one.delegate == subject{id})
                finish(granted(delegation_id{i}, id, nullptr));
    }

    // ------------------------------------------------------------------------------------------ posts
    void post_ways(post_id post, const appointment* held) {
        for (std::size_t i = 0; i < of_.delegations().size(); ++i) {
            const delegation_id id{i};
            const auto& one = of_.delegations()[i];
            if (!covers(one.matter)) continue;
            if (receives(one.delegate, post)) {
                finish(granted(id, post, held));
            } else {
                superior_ways(id, post, held);
                substitute_way(id, post, held);
            }
        }
        for (std::size_t i = 0; i < of_.sub_delegations().size(); ++i) {
            const auto& one = of_.sub_delegations()[i];
            if (covers(one.matter) && receives(one.to, post))
                sub_delegated_ways(sub_delegation_id{i}, post, held);
        }
    }

    // ---------------------------------------------------------------------------------- DOC-SUPERIOR
    /// X heads a unit above the delegate's, by the order's clause: always, or when the delegate is hindered.
    void superior_ways(delegation_id id, post_id post, const appointment* held) {
        const auto& one = of_.at(id);
        const auto& order = of_.at(of_.at(one.point).order);
        if (!one.superiors_may && !order.superior_steps_in) return;
        for (const auto delegate : recipients(one.delegate)) {
            const auto steps = steps_above(post, delegate);
            if (!steps) continue;
            const bool nearest = *steps == nearest_superior_of(delegate);
            if (!one.superiors_may && !nearest) continue;
            auto work = begin(held);
            examine_grant(work, id, delegate, held);
            work.may_receive(order.organ, subject{post}, one, mandate_of(of_.at(one.point)));
            work.not_ruled_out(one.point, post);
            if (committee_above(post) != order.organ)
                work.fail(reason_code::no_delegation, cite("DOC-SUPERIOR")).about = post;
            if (!one.superiors_may)
                work.require(legal_fact::delegate_hindered, cite("DOC-ALTERNATE"));
            work.tried().chain.push_back(
                {.how = link::kind::superior, .holder = post, .point = one.point});
            add_holder(work, held);
            work.carry(reason_code::superior_may_act, cite("DOC-SUPERIOR"));
            finish(std::move(work));
        }
    }
    /// How many units up from the delegate's own X heads one; nothing when X heads none of them.
    [[nodiscard]] std::optional<unsigned> steps_above(post_id superior, post_id delegate) const {
        const auto& boss = of_.at(superior);
        if (!boss.heads_unit || !boss.unit.is_valid() || superior == delegate ||
            boss.kind != post_kind::employee)
            return std::nullopt;
        unsigned steps = 0;
        for (auto at = of_.at(delegate).unit; at.is_valid();
             at = of_.at(at).parent_on(asked_.on), ++steps) {
            const bool own_post = steps == 0 && of_.at(delegate).heads_unit;
            if (at == boss.unit && !own_post) return steps;
        }
        return std::nullopt;
    }
    /// The nämnd whose administration the post belongs to; invalid when not stated.
    [[nodiscard]] organ_id committee_above(post_id post) const {
        organ_id found;
        for (auto at = of_.at(post).unit; at.is_valid(); at = of_.at(at).parent_on(asked_.on))
            if (of_.at(at).organ.is_valid()) found = of_.at(at).organ;
        return found;
    }
    [[nodiscard]] unsigned nearest_superior_of(post_id delegate) const {
        std::optional<unsigned> nearest;
        for (std::size_t i = 0; i < of_.posts().size(); ++i)
            if (const auto steps = steps_above(post_id{i}, delegate);
                steps && of_.posts()[i].when.contains(asked_.on))
                nearest = nearest ? std::min(*nearest, *steps) : *steps;
        return nearest.value_or(0);
    }

    // --------------------------------------------------------------------------------- DOC-ALTERNATE
    void substitute_way(delegation_id id, post_id post, const appointment* held) {
        const auto& one = of_.at(id);
        const bool named = std::any_of(one.substitutes.begin(), one.substitutes.end(),
                                       [&](subject stand_in) { return receives(stand_in, post); });
        if (!named) return;
        const auto delegates = recipients(one.delegate);
        if (delegates.empty()) substitutes(id, one.delegate, post, held);
        for (const auto delegate : delegates) substitutes(id, delegate, post, held);
    }
    void substitutes(delegation_id id, subject delegate, post_id post, const appointment* held) {
        const auto& one = of_.at(id);
        const auto& order = of_.at(of_.at(one.point).order);
        auto work = begin(held);
        examine_grant(work, id, delegate, held);
        work.may_receive(order.organ, subject{post}, one, mandate_of(of_.at(one.point)));
        work.not_ruled_out(one.point, post);
        work.require(legal_fact::delegate_hindered, cite("DOC-ALTERNATE"));
        work.tried().chain.push_back(
            {.how = link::kind::substitute, .holder = post, .point = one.point});
        add_holder(work, held);
        work.carry(reason_code::substitute_acts, cite("DOC-ALTERNATE"));
        finish(std::move(work));
    }

    // ----------------------------------------------------------------------------------- KL 7 kap. 6 §
    void sub_delegated_ways(sub_delegation_id id, post_id post, const appointment* held) {
        const auto& one = of_.at(id);
        bool any = false;
        for (std::size_t i = 0; i < of_.delegations().size(); ++i) {
            const auto& grant = of_.delegations()[i];
            const auto& point = of_.at(grant.point);
            if (!receives(grant.delegate, one.from) || point.kind == point_kind::execution ||
                !is_under(one, grant.point))
                continue;
            any = true;
            finish(sub_delegated(id, delegation_id{i}, post, held));
        }
        if (!any) finish(rests_on_nothing(id, post));
    }
    // Unsettled: whether a sub-delegation outlives the version of the order it was given under. Here it does while the
    // head holds the same matter there; rejected: letting each new order end them all, which no document says.
    /// The sub-delegation was given under this point: the same matter, and the same number where the version has it.
    [[nodiscard]] bool is_under(const sub_delegation& one, point_id id) const {
        const auto& point = of_.at(id);
        if (of_.at(point.order).key != of_.at(one.order).key) return false;
        if (one.number.empty()) return of_.is_kind_of(one.matter, point.matter);
        if (point.matter != one.matter) return false;
        if (point.key == one.number) return true;
        return std::none_of(of_.points().begin(), of_.points().end(),
                            [&](const mandat::point& other) {
                                return other.order == point.order && other.key == one.number &&
                                       other.matter == one.matter;
                            });
    }
    examination sub_delegated(sub_delegation_id id, delegation_id head_grant, post_id post,
                              const appointment* held) {
        const auto& one = of_.at(id);
        const auto& grant = of_.at(head_grant);
        auto work = begin(held);
        examine_grant(work, head_grant, one.from, held);
        work.may_sub_delegate(one, post, of_.at(of_.at(grant.point).order).organ,
                              grant.limits.may_sub_delegate);
        work.within(one.limits, post);
        work.in_force(of_.at(post).when, post);
        work.not_ruled_out(grant.point, post);
        work.tried().sub_granted = id;
        work.tried().chain.push_back({.how = link::kind::sub_delegation,
                                      .holder = post,
                                      .point = grant.point,
                                      .sub_delegation = id});
        add_holder(work, held);
        work.carry(reason_code::sub_delegated, cite("KL-7-6"));
        return work;
    }
    /// Whoever gave it on holds nothing under a delegation: either nothing at all, or only what was given on to them.
    examination rests_on_nothing(sub_delegation_id id, post_id post) {
        const auto& one = of_.at(id);
        const bool received =
            std::any_of(of_.sub_delegations().begin(), of_.sub_delegations().end(),
                        [&](const sub_delegation& other) {
                            return covers(other.matter) && receives(other.to, one.from);
                        });
        auto work = begin();
        work.tried().sub_granted = id;
        work.tried().chain.push_back(
            {.how = link::kind::sub_delegation, .holder = post, .sub_delegation = id});
        work.fail(received ? reason_code::chain_too_long : reason_code::more_than_received,
                  cite("KL-7-6"))
            .about = one.from;
        return work;
    }

    // ---------------------------------------------------------------------------------------- persons
    void person_ways(person_id person) {
        const appointment* nearest = nullptr;
        for (const auto& one : of_.appointments()) {
            if (one.person != person) continue;
            if (one.when.contains(asked_.on)) {
                const auto before = found_.size();
                post_ways(one.post, &one);
                if (found_.size() == before) no_grant_to(one.post, &one);
            } else {
                nearest = &one;
            }
        }
        if (!found_.empty()) return;
        auto work = begin();
        auto& ground = work.fail(reason_code::holds_no_post);
        ground.about = asked_.who;
        if (nearest != nullptr)
            ground.day = nearest->when.begins_by(asked_.on) ? nearest->when.last()
                                                            : std::optional{nearest->when.first()};
        finish(std::move(work));
    }

    // ---------------------------------------------------------------------------------------- nothing
    void nothing_granted() {
        if (asked_.who.is(subject::kind::post)) {
            no_grant_to(asked_.who.post(), nullptr);
            return;
        }
        auto work = begin();
        work.fail(reason_code::no_delegation, cite("KL-6-37")).about = asked_.who;
        finish(std::move(work));
    }
    [[nodiscard]] bool begun(const period& when) const {
        return !when.is_empty() && when.begins_by(asked_.on);
    }
    /// An employee below a head of administration who holds the matter lacks a sub-delegation, others a delegation.
    void no_grant_to(post_id post, const appointment* held) {
        auto work = begin(held);
        const bool employee = of_.at(post).kind == post_kind::employee;
        const bool head_holds = std::any_of(
            of_.delegations().begin(), of_.delegations().end(), [&](const delegation& one) {
                return covers(one.matter) && one.delegate.is(subject::kind::post) &&
                       begun(of_.at(of_.at(one.point).order).when.when) &&
                       of_.at(one.delegate.post()).head_of_administration == answer::yes;
            });
        const auto code =
            employee && head_holds ? reason_code::no_sub_delegation : reason_code::no_delegation;
        auto& ground = work.fail(code, employee ? (head_holds ? cite("KL-7-6") : cite("KL-7-5"))
                                                : cite("KL-6-37"));
        ground.about = post;
        finish(std::move(work));
    }

    std::vector<examined> found_;
};

} // namespace mandat::detail
