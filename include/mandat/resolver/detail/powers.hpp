// SPDX-License-Identifier: MIT
#pragma once
// A body's own power, and the power that a grant gives, each examined in full (layer 3, private).

#include <mandat/law/catalog.hpp>
#include <mandat/resolver/detail/examination.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace mandat::detail {

class powers {
protected:
    powers(const governance& of, const question& asked)
        : of_{of}
        , asked_{asked} {}

    [[nodiscard]] examination begin(const appointment* held = nullptr) const {
        examination work{of_, asked_};
        work.data_is_current();
        const auto post = held != nullptr                      ? held->post
                          : asked_.who.is(subject::kind::post) ? asked_.who.post()
                                                               : post_id{};
        const bool employee = post.is_valid() && of_.at(post).kind == post_kind::employee;
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
        std::vector<post_id> posts;
        for (std::size_t i = 0; i < of_.posts().size(); ++i)
            if (receives(named, post_id{i})) posts.emplace_back(i);
        return posts;
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
        for (std::size_t i = 0; i < of_.points().size(); ++i) {
            const auto& point = of_.points()[i];
            const auto& order = of_.at(point.order);
            if (order.organ == id && covers(point.matter) && order.when.contains(asked_.on))
                work.assess_by(point_id{i});
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
        for (std::size_t i = 0; i < of_.delegations().size(); ++i) {
            const auto& one = of_.delegations()[i];
            const auto& order = of_.at(of_.at(one.point).order);
            if (one.delegate != subject{id} || of_.at(order.organ).kind != organ_kind::council ||
                !covers(one.matter))
                continue;
            if (!found || order.when.contains(asked_.on)) found = delegation_id{i};
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
        switch (work.answer_to(principle)) {
        case answer::yes:
            work.exclude(legal_fact::exercise_of_authority_against_individual, cite("KL-5-1"),
                         reason_code::outside_remit);
            break;
        case answer::unknown: work.open(examination::name(principle), cite("KL-5-1")); break;
        case answer::no: work.fail(reason_code::outside_remit, cite("KL-5-1")).about = id; break;
        }
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
        work.as_ordered(one.point, recipient);
        if (held != nullptr && held->kind == appointment_kind::alternate)
            alternate_acts(work, order);
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
    /// An ersättare acts only where the order says so, and only for a hindered holder. @law DOC-ALTERNATE
    static void alternate_acts(examination& work, const delegation_order& order) {
        if (order.alternates_act != answer::yes)
            work.fail(reason_code::no_delegation, cite("DOC-ALTERNATE"));
        work.require(legal_fact::delegate_hindered, cite("DOC-ALTERNATE"));
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

    const governance& of_;
    const question& asked_;
};

} // namespace mandat::detail
