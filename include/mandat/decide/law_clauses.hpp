// SPDX-License-Identifier: MIT
#pragma once
// The clauses of kommunallagen, each under its citation, tried on one path (layer 3).

#include <mandat/decide/asked_case.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>

#include <algorithm>
#include <utility>

namespace mandat::detail {

template<class Case>
class law_clauses : public Case {
public:
    using Case::add;
    using Case::answer_to;
    using Case::asked;
    using Case::Case;
    using Case::exclude;
    using Case::fail;
    using Case::in_force;
    using Case::name;
    using Case::of;
    using Case::open;

private:
    /// What is known of each legal fact on this path.
    [[nodiscard]] auto facts() {
        return [this](legal_fact fact) {
            return fact == legal_fact::agreement_in_force ? agreement_in_force() : answer_to(fact);
        };
    }

public:
    // ------------------------------------------------------------------------------- KL 6 kap. 2-3 §§
    /// The organ exists, and the matter lies within its remit.
    void within_remit(organ_id organ) {
        in_force(of().at(organ).when, organ);
        if (is_excluded(organ)) return;
        if (!holds(of().at(organ))) fail(reason_code::outside_remit, cite("KL-6-3")).about = organ;
    }
    /// Reports an exclusion; whether there was one.
    bool is_excluded(organ_id organ) {
        const auto& body = of().at(organ);
        for (const auto& entry : body.excluded)
            if (concerns(entry) && entry.when.contains(asked().on)) {
                auto& ground = fail(reason_code::excluded_from_remit, cite("KL-6-2"));
                ground.about = organ;
                ground.matter = entry.matter;
                return true;
            }
        return false;
    }
    /// An entry of its remit covers the matter that day.
    [[nodiscard]] bool holds(const organ& body) const {
        return std::any_of(body.remit.begin(), body.remit.end(), [&](const remit_entry& entry) {
            return concerns(entry) && entry.when.contains(asked().on);
        });
    }

    // ----------------------------------------------------------------------------------- KL 5 kap. 1 §
    /// Matters of principle or greater importance are council's.
    // Reading: exercise of authority against an individual stays with the nämnd however important, since 6:38 first
    // paragraph 3 presupposes that the nämnd itself decides it; rejected: reading 5:1 as covering every weighty matter.
    void not_councils() {
        this->of_two(legal_fact::of_principle_or_greater_importance,
                     legal_fact::exercise_of_authority_against_individual,
                     [&] { importance_is_no_bar(); });
    }

private:
    void importance_is_no_bar() {
        switch (answer_to(legal_fact::of_principle_or_greater_importance)) {
        case answer::no: return;
        case answer::unknown:
            open(name(legal_fact::of_principle_or_greater_importance), cite("KL-5-1"));
            return;
        case answer::yes: break;
        }
        switch (answer_to(legal_fact::exercise_of_authority_against_individual)) {
        case answer::yes: return;
        case answer::no:
            fail(reason_code::reserved_to_council, cite("KL-5-1")).fact =
                name(legal_fact::of_principle_or_greater_importance);
            return;
        case answer::unknown:
            open(name(legal_fact::exercise_of_authority_against_individual), cite("KL-5-1"));
            return;
        }
    }

public:
    // ------------------------------------------------------------------------ what law/delegation.hpp says
    /// Only a nämnd delegates under 6:37; council only to a nämnd.
    void may_grant(organ_id grantor, subject recipient) {
        weigh([&](auto& law) { detail::may_grant(law, of().at(grantor).kind, kind_of(recipient)); },
              grantor);
    }
    /// The recipient exists, is on the law's closed list, and decides alone.
    void may_receive(organ_id grantor, subject recipient, const delegation& grant, mandate given) {
        if (recipient.is(subject::kind::organ))
            in_force(of().at(recipient.organ()).when, recipient);
        if (recipient.is(subject::kind::post)) in_force(of().at(recipient.post()).when, recipient);
        const auto proposed = proposed_by(grantor, recipient, grant, given);
        recipient_ = recipient;
        weigh(
            [&](auto& law) {
                detail::may_receive(law, proposed, asked().on);
                decides_alone(law, proposed);
            },
            recipient);
        if (lacks_users_rule(proposed))
            add({.code = reason_code::users_condition_on_body,
                 .effect = verdict::depends,
                 .rule = cite("KL-7-7-s2")});
    }
    void not_banned() {
        weigh([](auto& law) { detail::not_banned(law); });
    }
    void may_be_urgent() {
        weigh([](auto& law) { detail::may_be_urgent(law); });
    }
    void may_be_let_go_by_council() {
        weigh([](auto& law) { detail::may_be_let_go_by_council(law); });
    }
    /// A partssammansatt organ decides no goals and exercises no authority. @law KL 7:22
    void may_decide_with_staff() {
        weigh([](auto& law) { decides_with_staff(law); });
    }
    /// A head of administration hands on what the nämnd has allowed to be handed on. @law KL 7:6, 9:31
    void may_sub_delegate(const sub_delegation& one, post_id to, organ_id committee,
                          answer allowed) {
        if (!one.limits.approved_by.empty())
            fail(reason_code::approval_by_others, cite("DOC-JOINT")).about = subject{to};
        const auto& head = of().at(one.from);
        const proposed_sub_delegation proposed{.committee = of().at(committee).kind,
                                               .from = delegate_kind_of(head.kind),
                                               .to = delegate_kind_of(of().at(to).kind)};
        this->Case::weigh([&](auto& law) { sub_delegates(law, proposed); }, one.from,
                          [this, allowed, &head](legal_fact fact) {
                              if (fact == legal_fact::subdelegation_allowed &&
                                  allowed != answer::unknown)
                                  return allowed;
                              if (fact == legal_fact::is_head_of_administration &&
                                  head.head_of_administration != answer::unknown)
                                  return head.head_of_administration;
                              return answer_to(fact);
                          });
    }

    // --------------------------------------------------------------------------------- KL 6 kap. 28-30 §§, 7 kap. 4 §
    // Unsettled: the list of 6:28 before 2022-07-01 was not read; whether someone is disqualified is asserted anyway.
    void decider_is_free(bool employee) {
        exclude(legal_fact::disqualified, employee ? cite("KL-7-4") : cite("KL-6-30"),
                reason_code::disqualified);
    }

private:
    [[nodiscard]] bool concerns(const remit_entry& entry) const {
        return entry.matter.is_valid() && of().is_kind_of(asked().matter, entry.matter);
    }
    template<class Clause>
    void weigh(Clause clause, subject about = {}) {
        this->Case::weigh(clause, about, facts());
    }
    /// What the data says of the agreement behind another's employee; else what the question says.
    [[nodiscard]] answer agreement_in_force() {
        const auto said = answer_to(legal_fact::agreement_in_force);
        if (said == answer::no || !recipient_.is(subject::kind::post)) return said;
        const auto id = of().at(recipient_.post()).agreement;
        if (!id.is_valid()) return said;
        return of().at(id).when.contains(asked().on) ? answer::yes : answer::no;
    }
    [[nodiscard]] delegate_kind kind_of(subject recipient) const {
        if (recipient.is(subject::kind::organ))
            return delegate_kind_of(of().at(recipient.organ()).kind);
        return delegate_kind_of(of().at(recipient.post()).kind);
    }
    [[nodiscard]] proposed_delegation proposed_by(organ_id grantor, subject recipient,
                                                  const delegation& grant, mandate given) const {
        const auto owner = recipient.is(subject::kind::organ) ? of().at(recipient.organ()).parent
                                                              : of().at(recipient.post()).organ;
        const auto& limits = grant.limits;
        return {.grantor = of().at(grantor).kind,
                .delegate = kind_of(recipient),
                .seat = owner == grantor ? belonging::of_the_grantor : belonging::of_another,
                .manner = grant.jointly.empty() ? deciding::alone : deciding::jointly,
                .before = !limits.approved_by.empty()           ? say::others_approve
                          : limits.users == users_say::endorsed ? say::users_endorse
                          : limits.users == users_say::heard    ? say::users_heard
                                                                : say::nobody,
                .given = given};
    }

    subject recipient_{}; ///< whose agreement is asked about
};

} // namespace mandat::detail
