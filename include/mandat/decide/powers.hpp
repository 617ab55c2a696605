// SPDX-License-Identifier: MIT
#pragma once
// A body's own power, and the power that a grant gives, each examined in full (layer 3).

#include <mandat/decide/examination.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/model/by_matter.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace mandat::detail {

template<class Case>
class powers {
protected:
    using examination = examination_of<Case>;

    powers(const by_matter& index, const question& asked)
        : of_{index.of()}
        , index_{index}
        , asked_{asked} {}

    [[nodiscard]] examination begin(const appointment* held = nullptr) const {
        const auto post = held != nullptr                      ? held->post
                          : asked_.who.is(subject::kind::post) ? asked_.who.post()
                                                               : post_id{};
        return begin(post.is_valid() && of_.at(post).kind == post_kind::employee, held);
    }
    /// What is asked of whoever decides, whatever their power.
    [[nodiscard]] examination begin(bool employee, const appointment* held) const {
        examination work{of_, asked_};
        work.data_is_current();
        work.decider_is_free(employee);
        if (employee)
            work.holder_is_employed(held != nullptr ? held->employed : answer::unknown,
                                    held != nullptr);
        return work;
    }
    [[nodiscard]] bool covers(matter_id granted) const {
        return of_.is_kind_of(asked_.matter, granted);
    }
    [[nodiscard]] bool receives(subject named, post_id post) const {
        return named == subject{post} ||
               (named.is(subject::kind::role) && of_.at(post).role == named.role());
    }
    /// Posts that a grant reaches.
    [[nodiscard]] std::vector<post_id> recipients(subject named) const {
        if (named.is(subject::kind::post)) return {named.post()};
        if (!named.is(subject::kind::role)) return {};
        const auto all = index_.posts_with(named.role());
        return {all.begin(), all.end()};
    }

    // ------------------------------------------------------------------------- a body's own power
    static const rule* never_decides(organ_kind kind) {
        switch (kind) {
        case organ_kind::council_drafting_body: return cite("KL-3-2");
        case organ_kind::committee_drafting_body: return cite("KL-3-5-s3");
        case organ_kind::auditors: return cite("KL-3-10");
        case organ_kind::company: return cite("DOC-COMPANY");
        case organ_kind::council:
        case organ_kind::executive_board:
        case organ_kind::committee:
        case organ_kind::joint_committee:
        case organ_kind::sub_committee:
        case organ_kind::presidium:
        case organ_kind::joint_labour_management_body:
        case organ_kind::self_management_body: return nullptr;
        }
        return nullptr;
    }
    /// A nämnd decides within its remit, council what is council's. @law KL 5:1, 6:3
    examination own_power(organ_id id) {
        auto work = begin();
        work.tried().chain.push_back({.how = link::kind::organ, .holder = id});
        // The organ's own orders say what its jurist assessed of the matter.
        for (const auto point : index_.points_on(asked_.matter)) {
            const auto& order = of_.at(of_.at(point).order);
            if (order.organ == id && order.when.contains(asked_.on)) work.assess_by(point);
        }
        if (of_.at(id).kind == organ_kind::council) {
            council_power(work, id);
            return work;
        }
        if (of_.at(id).kind == organ_kind::joint_labour_management_body) {
            work.within_remit(id);
            work.may_decide_with_staff();
            work.carry(reason_code::decides_itself, cite("KL-7-20"));
            return work;
        }
        has_power(work, id);
        work.not_councils();
        work.carry(reason_code::decides_itself, cite("KL-6-3"));
        return work;
    }
    /// A nämnd's power over the matter: by its remit, or because council let it decide. @law KL 5:2, 6:3
    void has_power(examination& work, organ_id id) {
        const auto from_council =
            work.holds(of_.at(id)) ? std::optional<delegation_id>{} : council_grant_to(id);
        if (!from_council) {
            work.within_remit(id);
            return;
        }
        const auto& grant = of_.at(*from_council);
        work.assess_by(grant.point);
        const auto council = of_.at(of_.at(grant.point).order).organ;
        work.in_force(of_.at(id).when, id);
        work.is_excluded(id);
        work.within_remit(council);
        work.may_be_let_go_by_council();
        work.order_in_force(of_.at(grant.point).order);
        work.within(grant.limits, id);
        auto& chain = work.tried().chain;
        chain.front() = {.how = link::kind::delegation, .holder = id, .point = grant.point};
        chain.insert(chain.begin(), {.how = link::kind::organ, .holder = council});
    }
    [[nodiscard]] std::optional<delegation_id> council_grant_to(organ_id id) const {
        std::optional<delegation_id> found;
        for (const auto grant : index_.delegations_to_organs_on(asked_.matter)) {
            const auto& one = of_.at(grant);
            const auto& order = of_.at(of_.at(one.point).order);
            if (one.delegate != subject{id} || of_.at(order.organ).kind != organ_kind::council)
                continue;
            if (!found || order.when.contains(asked_.on)) found = grant;
        }
        return found;
    }
    void council_power(examination& work, organ_id id) {
        const auto& body = of_.at(id);
        const auto principle = legal_fact::of_principle_or_greater_importance;
        if (work.holds(body)) {
            work.in_force(body.when, id);
            work.carry(reason_code::decides_itself, cite("KL-5-1"));
            return;
        }
        work.in_force(body.when, id);
        work.of_two(principle, legal_fact::exercise_of_authority_against_individual, [&] {
            switch (work.answer_to(principle)) {
            case answer::yes:
                work.exclude(legal_fact::exercise_of_authority_against_individual, cite("KL-5-1"),
                             reason_code::outside_remit);
                break;
            case answer::unknown: work.open(examination::name(principle), cite("KL-5-1")); break;
            case answer::no:
                work.fail(reason_code::outside_remit, cite("KL-5-1")).about = id;
                break;
            }
        });
        work.carry(reason_code::decides_itself, cite("KL-5-1"));
    }

    // ----------------------------------------------------------------------- what a grant gives
    /// What speaks for and against the grant itself, whoever acts under it.
    void examine_grant(examination& work, delegation_id id, subject recipient,
                       const appointment* held) {
        const auto& one = of_.at(id);
        const auto& point = of_.at(one.point);
        const auto& order = of_.at(point.order);
        work.tried().point = one.point;
        work.tried().granted = id;
        work.tried().chain.push_back({.how = link::kind::organ, .holder = order.organ});
        work.tried().chain.push_back({.how = point.kind == point_kind::execution
                                                 ? link::kind::execution
                                                 : link::kind::delegation,
                                      .holder = recipient,
                                      .point = one.point,
                                      .letter = one.letter,
                                      .holder_as_written = one.delegate_as_written});
        work.assess_by(one.point);
        if (point.kind == point_kind::execution) {
            examine_execution(work, point, order, recipient);
        } else {
            examine_delegation(work, point, order, recipient);
        }
        work.within(one.limits, recipient);
        work.as_ordered(one.point, recipient, index_.reservations_on(asked_.matter));
        work.alternate_acts(held, order.alternates_act);
    }
    [[nodiscard]] static mandate mandate_of(const point& point) noexcept {
        return point.kind == point_kind::urgent ? mandate::urgent : mandate::ordinary;
    }
    void examine_delegation(examination& work, const point& point, const delegation_order& order,
                            subject recipient) {
        const auto given = mandate_of(point);
        if (order.kind == order_kind::guideline)
            work.fail(reason_code::no_delegation, cite("DOC-ORDER")).about = order.organ;
        work.may_grant(order.organ, recipient);
        if (of_.at(order.organ).kind == organ_kind::council) {
            work.within_remit(order.organ);
        } else {
            has_power(work, order.organ);
        }
        work.may_receive(order.organ, recipient, of_.at(work.tried().granted), given);
        if (of_.at(order.organ).kind == organ_kind::council) {
            work.may_be_let_go_by_council(); // and not 6:38, which speaks of a nämnd's delegation
        } else if (given == mandate::urgent) {
            work.may_be_urgent();
            work.not_councils();
        } else {
            work.not_banned();
        }
        work.order_in_force(of_.at(work.tried().point).order);
    }
    /// Nothing is delegated: either it is execution, or it needs a delegation that is not here. @law DOC-LINE
    void examine_execution(examination& work, const point& point, const delegation_order& order,
                           subject recipient) {
        work.require(legal_fact::execution, cite("DOC-LINE"), reason_code::no_delegation);
        const bool undated = order.when.on(asked_.on) == standing::not_known;
        if (undated) {
            work.mark_undated();
        } else {
            work.order_in_force(point.order);
        }
        if (recipient.is(subject::kind::post) &&
            of_.at(recipient.post()).when.on(asked_.on) != standing::not_known)
            work.in_force(of_.at(recipient.post()).when, recipient);
    }
    examination granted(delegation_id id, subject recipient, const appointment* held) {
        auto work = begin(held);
        examine_grant(work, id, recipient, held);
        carry_grant(work, id, recipient, held);
        return work;
    }
    void carry_grant(examination& work, delegation_id id, subject recipient,
                     const appointment* held) {
        add_holder(work, held);
        const auto kind = of_.at(of_.at(id).point).kind;
        if (kind == point_kind::execution) {
            work.carry(reason_code::no_delegation_needed, cite("DOC-LINE"));
        } else if (kind == point_kind::urgent) {
            work.carry(reason_code::urgent_mandate, cite("KL-6-39"));
        } else {
            work.carry(reason_code::delegated, basis_for(recipient));
        }
    }
    [[nodiscard]] const rule* basis_for(subject recipient) const {
        if (recipient.is(subject::kind::organ))
            return is_committee(of_.at(recipient.organ()).kind) ? cite("KL-5-2")
                   : of_.at(recipient.organ()).kind == organ_kind::self_management_body
                       ? cite("KL-8-4")
                       : cite("KL-6-37");
        switch (of_.at(recipient.post()).kind) {
        case post_kind::employee: return cite("KL-7-5");
        case post_kind::automated_function: return cite("KL-6-37");
        case post_kind::cooperating_party_employee: return cite("KL-9-30");
        case post_kind::contract_party_employee: return cite("KL-9-37-s2");
        case post_kind::purchasing_body_employee: return cite("BEF-6-4");
        case post_kind::chair:
        case post_kind::vice_chair:
        case post_kind::member:
        case post_kind::alternate:
        case post_kind::statutory_office_holder:
        case post_kind::outsider: return cite("KL-6-37");
        }
        return cite("KL-6-37");
    }
    static void add_holder(examination& work, const appointment* held) {
        if (held == nullptr) return;
        work.tried().chain.push_back(
            {.how = link::kind::appointment, .holder = held->person, .held_as = held->kind});
    }

    // ------------------------------------------------------------------------------------ no nämnd
    /// A body that never decides by itself. @pre never_decides(kind of the organ)
    examination cannot_decide(organ_id id) {
        const auto kind = of_.at(id).kind;
        auto work = begin();
        work.tried().chain.push_back({.how = link::kind::organ, .holder = id});
        work.fail(kind == organ_kind::company ? reason_code::outsider : reason_code::cannot_decide,
                  never_decides(kind))
            .about = id;
        return work;
    }

    // ---------------------------------------------------------------------------------- DOC-SUPERIOR
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
    /// X steps in from above the delegate, under the order's clause.
    examination superior(delegation_id id, post_id delegate, post_id post,
                         const appointment* held) {
        const auto& one = of_.at(id);
        const auto& order = of_.at(of_.at(one.point).order);
        auto work = begin(held);
        examine_grant(work, id, delegate, held);
        work.may_receive(order.organ, subject{post}, one, mandate_of(of_.at(one.point)));
        work.not_ruled_out(one.point, post);
        if (committee_above(post) != order.organ)
            work.fail(reason_code::no_delegation, cite("DOC-SUPERIOR")).about = post;
        if (!one.superiors_may) work.require(legal_fact::delegate_hindered, cite("DOC-ALTERNATE"));
        work.tried().chain.push_back(
            {.how = link::kind::superior, .holder = post, .point = one.point});
        add_holder(work, held);
        work.carry(reason_code::superior_may_act, cite("DOC-SUPERIOR"));
        return work;
    }

    // --------------------------------------------------------------------------------- DOC-ALTERNATE
    examination substitute(delegation_id id, subject delegate, post_id post,
                           const appointment* held) {
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
        return work;
    }

    // ----------------------------------------------------------------------------------- KL 7 kap. 6 §
    // Unsettled: whether a sub-delegation outlives the version of the order it was given under. Here it does while the
    // head holds the same matter there; rejected: letting each new order end them all, which no document says.
    /// The sub-delegation was given under this point: the same matter, and the same number where the version has it.
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
        return of_.at(under).kind != point_kind::execution && is_under(one, under);
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
        const auto others = index_.sub_delegations_on(asked_.matter);
        const bool received =
            std::any_of(others.begin(), others.end(), [&](sub_delegation_id other) {
                return receives(of_.at(other).to, one.from);
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

    // ---------------------------------------------------------------------------------------- nothing
    [[nodiscard]] bool begun(const period& when) const {
        return !when.is_empty() && when.begins_by(asked_.on);
    }
    /// An employee below a head of administration who holds the matter lacks a sub-delegation, others a delegation.
    examination no_grant_to(post_id post, const appointment* held) {
        auto work = begin(held);
        const bool employee = of_.at(post).kind == post_kind::employee;
        const auto grants = index_.delegations_on(asked_.matter);
        const bool head_holds = std::any_of(grants.begin(), grants.end(), [&](delegation_id id) {
            const auto& one = of_.at(id);
            return one.delegate.is(subject::kind::post) &&
                   begun(of_.at(of_.at(one.point).order).when.when) &&
                   of_.at(one.delegate.post()).head_of_administration == answer::yes;
        });
        const auto code =
            employee && head_holds ? reason_code::no_sub_delegation : reason_code::no_delegation;
        auto& ground = work.fail(code, employee ? (head_holds ? cite("KL-7-6") : cite("KL-7-5"))
                                                : cite("KL-6-37"));
        ground.about = post;
        return work;
    }

    const governance& of_;
    const by_matter& index_;
    const question& asked_;
};

} // namespace mandat::detail
