// SPDX-License-Identifier: MIT
#pragma once
// The clauses of the order and of the point, tried on one path after those of the law (layer 3).

#include <mandat/decide/law_clauses.hpp>
#include <mandat/law/catalog.hpp>

#include <span>

namespace mandat::detail {

template<class Case>
class examination_of : public law_clauses<Case> {
public:
    using law_clauses<Case>::law_clauses;
    using law_clauses<Case>::add;
    using law_clauses<Case>::after_adoption_of;
    using law_clauses<Case>::asked;
    using law_clauses<Case>::before_adoption_of;
    using law_clauses<Case>::exclude;
    using law_clauses<Case>::fail;
    using law_clauses<Case>::in_force;
    using law_clauses<Case>::of;
    using law_clauses<Case>::require;
    using law_clauses<Case>::within_limits;

    // ------------------------------------------------------------------------------------- the order
    /// The version of the order is in force, on its day of adoption only after it was adopted.
    void order_in_force(order_id id) {
        const auto& order = of().at(id);
        const auto& when = order.when;
        const bool on_last_morning = order.replaced_by_adoption && asked().on == when.when.end();
        if (on_last_morning) {
            before_adoption_of(of().at(order_id{id.index() + 1}), order.organ);
            return;
        }
        if (when.on(asked().on) == standing::ended) {
            auto& ground = fail(ending_of(order), cite("DOC-ORDER"));
            ground.day = previous_day(when.when.end());
            ground.about = order.organ;
            return;
        }
        in_force(when, order.organ);
        if (order.adopted.on == asked().on && when.when.first() == asked().on)
            after_adoption_of(order);
    }

    /// Everything that the point, the part or the sub-delegation itself is limited by.
    void within(const terms& limits, subject recipient) {
        within_limits(limits, recipient);
        instrument_in_force(limits.instrument);
        for (const auto matter : limits.excepted)
            if (of().is_kind_of(asked().matter, matter))
                fail(reason_code::excepted_from_point, cite("DOC-ORDER")).matter = matter;
        if (!limits.wording_known) require(legal_fact::within_point_text, cite("DOC-ORDER"));
        for (const auto fact : limits.required) require(fact, nullptr);
        for (const auto fact : limits.required_legal) require(fact, find_rule(describe(fact).rule));
        for (const auto fact : limits.excluded) exclude(fact, nullptr);
        for (const auto fact : limits.excluded_legal) exclude(fact, find_rule(describe(fact).rule));
        if (limits.users == users_say::heard) require(legal_fact::users_heard, cite("KL-7-7-s1"));
        if (limits.users == users_say::endorsed)
            require(legal_fact::users_endorsed, cite("KL-7-7-s2"));
        if (limits.handed_back == hand_back::must)
            for (const auto fact : limits.handed_back_when) exclude(fact, nullptr);
    }

    /// Clauses of the order and the point that stand beside the limits.
    ///
    /// @param reserved  points of any order that reserve the matter
    void as_ordered(point_id id, subject recipient, std::span<const point_id> reserved) {
        const auto& point = of().at(id);
        const auto& order = of().at(point.order);
        not_ruled_out(id, recipient);
        for (const auto other : reserved)
            if (of().at(other).order == point.order &&
                of().at(other).limits.when.contains(asked().on))
                fail(reason_code::reserved_to_committee, cite("DOC-ORDER")).point = other;
        if (order.referral_on_demand_of > 0)
            exclude(legal_fact::referral_demanded, cite("DOC-ORDER"));
        exclude(legal_fact::taken_back_by_committee, cite("DOC-NOCHANGE"), reason_code::taken_back);
    }

    /// The point does not rule the decider out as a delegate.
    void not_ruled_out(point_id id, subject decider) {
        for (const auto& ruled_out : of().at(id).prohibited)
            if (is_or_has(decider, ruled_out))
                fail(reason_code::prohibited_delegate, cite("DOC-ORDER")).about = decider;
    }

    /// The recipient is the subject, or a post with the role.
    [[nodiscard]] bool is_or_has(subject recipient, subject named) const {
        if (recipient == named) return true;
        return named.is(subject::kind::role) && recipient.is(subject::kind::post) &&
               of().at(recipient.post()).role == named.role();
    }

private:
    static reason_code ending_of(const delegation_order& order) {
        switch (order.ended) {
        case ending::superseded: return reason_code::superseded;
        case ending::revoked: return reason_code::revoked;
        case ending::expired:
        case ending::none: return reason_code::expired;
        }
        return reason_code::expired;
    }
    void instrument_in_force(instrument_id id) {
        if (!id.is_valid()) return;
        const auto& when = of().at(id).when;
        const auto now = when.on(asked().on);
        if (now == standing::in_force) return;
        auto& ground = fail(reason_code::instrument_not_in_force, cite("DOC-ORDER"));
        ground.instrument = id;
        if (now == standing::not_yet || now == standing::no_evidence_before)
            ground.day = when.when.first();
        if (now == standing::ended) ground.day = previous_day(when.when.end());
    }
};

/// The examination of a question that is asked.
using examination = examination_of<asked_case>;

} // namespace mandat::detail
