// SPDX-License-Identifier: MIT
#pragma once
// One way to the power under examination: the clauses of the region's data, of the order
// and of the point (layer 3).
//
// What the law says is in law/, and asked for in powers.hpp. Of a question that is asked,
// `asked_case` tells the amount, time, unit, area and facts; the index's compiler learns instead
// what each clause would say to whatever is asked.

#include <mandat/decide/grounds.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/order_words.hpp>
#include <mandat/law/remit.hpp>
#include <mandat/law/standing_in.hpp>
#include <mandat/model/holders.hpp>

#include <optional>
#include <vector>

namespace mandat::detail {

/// A part of a clause, run where it stands: a reference, never kept.
class run_now {
public:
    template<class Run>
    // NOLINTNEXTLINE(google-explicit-constructor): a lambda is passed where this is wanted
    run_now(const Run& run)
        : what_{&run}
        , run_{[](const void* what) { (*static_cast<const Run*>(what))(); }} {}
    void operator()() const { run_(what_); }

private:
    const void* what_;
    void (*run_)(const void*);
};

/// Whose hindrance is asked for.
struct hindrance_asked {
    subject of{};                ///< a post or a body
    bool is_the_decider = false; ///< whoever is asked about, in the post
    /// What the question may say without a name; nothing: only what it says by name counts.
    std::optional<legal_fact> unnamed{};
    /// Asked only of whoever holds that post and the asked one at once.
    same_holder of_its_own = same_holder::nobody;
    const appointment* held = nullptr; ///< as what a person who is asked about acts
    /// Who is hindered but in service, and decides all the same, leaves no turn.
    bool may_act_all_the_same = false;
};

class examination : public grounds {
public:
    using grounds::grounds;
    examination(const examination&) = delete;
    examination& operator=(const examination&) = delete;

    // ----------------------------------------------- what only the question can tell, case by case
    /// What follows gives one ground at most, by what is said of the two facts.
    virtual void depends_on(fact_slot first, fact_slot second, run_now clause) = 0;
    /// The limits that only the question can meet: period, amount, duration, unit and area.
    virtual void within_limits(const grant_limits& limits, subject recipient) = 0;
    /// Somebody holds the post and may decide in it: of an employee's post, an employee.
    /// @law KL 7:5, DOC-OUTSIDER, OPEN-E
    virtual void post_is_held(holding found, bool by_employee) = 0;
    /// An ersättare acts only where the order says so, and only for a hindered holder.
    /// @law DOC-ALTERNATE
    virtual void alternate_acts(const appointment* held, answer order_lets_them,
                                answer covers_vacancy) = 0;
    /// What follows gives one ground at most, by whether somebody is said to be hindered and by what
    /// is said of another fact.
    virtual void depends_on_hindrance(const hindrance_asked& of, fact_slot other,
                                      run_now clause) = 0;
    /// Whether somebody is said to be hindered, within such a clause.
    [[nodiscard]] virtual answer is_hindered(const hindrance_asked& of) const = 0;
    /// The hour of the day on which an order is adopted, and another ends.
    virtual void after_adoption_of(const delegation_order& order) = 0;
    virtual void before_adoption_of(const delegation_order& successor, organ_id about) = 0;
    /// The law's answer holds as long as this rule's wording does.
    virtual void hangs_on_wording_of(const rule* /*by*/) {}

    // --------------------------------------------------------------------------------------- facts
    template<class Fact>
    void require(Fact fact, const rule* by, reason_code otherwise = reason_code::fact_required) {
        hangs_on(fact, answer::yes, by, otherwise);
    }
    template<class Fact>
    void exclude(Fact fact, const rule* by, reason_code otherwise = reason_code::fact_excluded) {
        hangs_on(fact, answer::no, by, otherwise);
    }
    /// Open until the case says, whatever an order's line says.
    void ask_of_the_case(legal_fact fact, const rule* by) {
        const auto slot = slot_of(fact);
        depends_on(slot, slot, [&] {
            if (asked().facts.at(slot) == answer::unknown) open(name(fact), by);
        });
    }
    /// Silence on the fact is no objection; a denial is.
    void unless_denied(legal_fact fact, const rule* by) {
        const auto slot = slot_of(fact);
        depends_on(slot, slot, [&] {
            if (asked().facts.at(slot) == answer::no) unmet(fact, by);
        });
    }
    /// Somebody vouches for the data on that day.
    void data_is_current() {
        const auto slot = slot_of(legal_fact::data_still_current);
        depends_on(slot, slot, [&] {
            const auto through = of().region().known_through;
            const bool is_vouched_for = !through || asked().on <= *through;
            const auto said = asked().facts.at(slot);
            if (said == answer::yes || (said == answer::unknown && is_vouched_for)) return;
            add({.code = reason_code::data_may_be_stale,
                 .effect = said == answer::no ? verdict::not_authorised : verdict::depends,
                 .fact = name(legal_fact::data_still_current),
                 .day = through});
        });
    }
    /// Which organ of a federation stands where kommunalförbund are spoken of is not modelled.
    /// @law KL 9:2
    void leave_open_region_kind() {
        add({.code = reason_code::region_kind_not_modelled,
             .effect = verdict::depends,
             .rule = cite("KL-9-2")});
    }
    /// A delegate's decision is the nämnd's: it takes the power back, never the decision.
    /// @law DOC-NOCHANGE
    void is_undecided() {
        const auto slot = slot_of(legal_fact::decided_by_delegate);
        depends_on(slot, slot, [&] {
            if (asked().facts.at(slot) == answer::yes)
                fail(reason_code::decided_by_delegate, cite("DOC-NOCHANGE")).fact =
                    name(legal_fact::decided_by_delegate);
        });
    }
    /// Whom to employ is a choice, so that it is never execution.
    /// @law DOC-HIRING
    void is_no_hiring(point_id point) {
        if (is_worded_as_hiring(of(), {point, false}, asked().matter))
            ask_of_the_case(legal_fact::employment, cite("DOC-HIRING"));
        const auto slot = slot_of(legal_fact::employment);
        depends_on(slot, slot, [&] {
            if (answer_to(legal_fact::employment, answer::no) == answer::yes)
                fail(reason_code::no_delegation, cite("DOC-HIRING")).fact =
                    name(legal_fact::employment);
        });
    }
    // Unsettled: the list of 6:28 before 2022-07-01 was not read; whether someone is
    // disqualified is asserted anyway.
    /// @law KL 6:28-30, 7:4
    void decider_is_free(bool employee) {
        exclude(legal_fact::disqualified, employee ? cite("KL-7-4") : cite("KL-6-30"),
                reason_code::disqualified);
    }

    // ---------------------------------------------------------------------------- KL 6 kap. 2-3 §§
    /// The organ exists, and the matter lies within its remit.
    void within_remit(organ_id organ) {
        in_force(of().at(organ).when, organ);
        if (is_excluded(organ)) return;
        if (!holds(of().at(organ))) fail(reason_code::outside_remit, rule_of_remit()).about = organ;
        is_not_taken_over(organ);
    }
    /// No crisis committee has taken the area over.
    /// @law OPEN-P
    void is_not_taken_over(organ_id organ) {
        const auto by = taken_over_by(of(), organ, asked().matter, asked().on);
        if (!by.is_valid()) return;
        add({.code = reason_code::taken_over,
             .effect = verdict::depends,
             .rule = cite("OPEN-P"),
             .about = by});
    }
    /// Reports an exclusion; whether there was one.
    bool is_excluded(organ_id organ) {
        const auto* entry = excluded_by(of(), of().at(organ), asked().matter, asked().on);
        if (entry == nullptr) return false;
        auto& ground = fail(reason_code::excluded_from_remit, rule_of_exclusion());
        ground.about = organ;
        ground.matter = entry->matter;
        return true;
    }
    [[nodiscard]] bool holds(const organ& body) const {
        return remit_names(of(), body, asked().matter, asked().on);
    }

    // ----------------------------------------------------------------------------------- the order
    /// The version of the order is in force, on its day of adoption only after it was adopted.
    void order_in_force(order_id id) {
        const auto& order = of().at(id);
        const auto& when = order.when;
        const bool on_last_morning = order.replaced_by_adoption && asked().on == when.when.end();
        if (on_last_morning) {
            before_adoption_of(of().at(order_id{id.index() + 1}), order.organ);
            return;
        }
        if (when.on(asked().on) == period_state::ended) {
            auto& ground = fail(ending_of(order), cite("DOC-ORDER"));
            ground.day = previous_day(when.when.end());
            ground.about = order.organ;
            return;
        }
        in_force(when, order.organ);
        if (order.adopted.on == asked().on && when.when.first() == asked().on)
            after_adoption_of(order);
    }

    /// @law OPEN-F
    void adopted_by_its_committee(const delegation_order& order) {
        const auto adopted = is_adopted_by(of().at(order.organ), order, asked().on);
        if (adopted != answer::yes && order.adopted.confirmed_on == asked().on) {
            require(legal_fact::taken_after_adoption, cite("OPEN-F"));
            return;
        }
        if (adopted == answer::no)
            fail(reason_code::not_adopted_by_committee, cite("OPEN-F")).about = order.organ;
        if (adopted == answer::unknown)
            require(legal_fact::adopted_by_the_committee, cite("OPEN-F"));
        if (adopted == answer::yes)
            unless_denied(legal_fact::adopted_by_the_committee, cite("OPEN-F"));
    }

    // -------------------------------------------------------------------------------- who steps in
    /// Whoever has the turn before is hindered.
    /// @param by  asks for the hindrance
    /// @law DOC-ALTERNATE, OPEN-C, OPEN-E
    void must_be_hindered(const hindrance_asked& before, const rule* by, bool is_vacant,
                          answer covers_vacancy) {
        const auto vacancy = legal_fact::stand_in_covers_vacancy;
        const auto acting = legal_fact::delegate_acts_in_service;
        const auto other = is_vacant                     ? vacancy
                           : before.may_act_all_the_same ? acting
                                                         : *before.unnamed;
        depends_on_hindrance(before, slot_of(other), [&] {
            const auto covered = clause_covers_vacancy(covers_vacancy, asked().facts.at(vacancy));
            const bool acts = before.may_act_all_the_same && is_hindered(before) == answer::yes &&
                              asked().facts.at(acting) == answer::yes;
            switch (turn_after(is_hindered(before), is_vacant, covered, acts)) {
            case turn::has_come: return;
            case turn::not_come: unmet(*before.unnamed, by).about = before.of; return;
            case turn::not_for_vacancies: unmet(vacancy, cite("OPEN-E")); return;
            case turn::asks_for_clause: open(name(vacancy), cite("OPEN-E")); return;
            case turn::asks_for_hindrance:
                open(name(*before.unnamed), by).about = before.of;
                return;
            }
        });
    }
    /// Whoever is said to be hindered does not decide as if nothing were.
    /// @law OPEN-B
    void acts_though_hindered(const hindrance_asked& decider, answer stand_in_decides_instead) {
        const auto acting = legal_fact::delegate_acts_in_service;
        const auto* by = cite("OPEN-B");
        depends_on_hindrance(decider, slot_of(acting), [&] {
            switch (own_turn_when(is_hindered(decider), stand_in_decides_instead,
                                  asked().facts.at(acting))) {
            case own_turn::remains: return;
            case own_turn::is_another_s:
                fail(reason_code::stand_in_decides_instead, by).about = decider.of;
                return;
            case own_turn::not_acting: unmet(acting, by); return;
            case own_turn::asks_for_duty: open(name(acting), by); return;
            }
        });
    }

    /// Nobody steps in for himself: who holds the hindered post as well is as hindered in this one.
    /// @law OPEN-B, DOC-ALTERNATE
    void is_another_than(const hindrance_asked& before) {
        if (before.of_its_own != same_holder::nobody) acts_though_hindered(before, answer::no);
    }

    /// Everything that the point, the part or the sub-delegation itself is limited by.
    void within(const grant_limits& limits, subject recipient) {
        within_limits(limits, recipient);
        instrument_in_force(limits.instrument);
        for (const auto matter : limits.excepted)
            if (of().is_kind_of(asked().matter, matter))
                fail(reason_code::excepted_from_point, cite("DOC-ORDER")).matter = matter;
        if (limits.wording_known) {
            unless_denied(legal_fact::within_point_text, cite("DOC-ORDER"));
        } else {
            require(legal_fact::within_point_text, cite("DOC-ORDER"));
        }
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
    void as_ordered(point_id id, subject recipient, const std::vector<point_id>& reserved) {
        const auto& point = of().at(id);
        const auto& order = of().at(point.order);
        not_ruled_out(id, recipient);
        for (const auto other : reserved)
            if (of().at(other).order == point.order && reserves(of().at(other)))
                fail(reason_code::reserved_to_committee, cite("DOC-ORDER")).point = other;
        if (order.referral_on_demand_of > 0)
            exclude(legal_fact::referral_demanded, cite("DOC-ORDER"));
        exclude(legal_fact::taken_back_by_committee, cite("DOC-NOCHANGE"), reason_code::taken_back);
        if (point.kind == point_kind::urgent && !point.despite_exclusions) {
            for (const auto fact : order.excluded) exclude_from_urgent(fact, order);
            for (const auto fact : order.excluded_legal) exclude_from_urgent(fact, order);
        }
    }
    /// What the order excludes from all its points, asked of an urgent mandate.
    /// @law OPEN-J
    template<class Fact>
    void exclude_from_urgent(Fact fact, const delegation_order& order) {
        const auto covers = legal_fact::exclusion_covers_urgent_matters;
        const auto* by = cite("OPEN-J");
        const auto in_order = order.exclusions_cover_urgent;
        const auto try_it = [&] {
            const auto reaches = in_order != answer::unknown ? in_order : asked().facts.at(covers);
            switch (exclusion_of_urgent(answer_to(fact, answer::no), reaches)) {
            case exclusion::leaves_it: return;
            case exclusion::stops_it:
                fail(reason_code::fact_excluded, by).fact = name(fact);
                return;
            case exclusion::asks_for_reach: open(name(covers), by); return;
            case exclusion::asks_for_fact: open(name(fact), by); return;
            }
        };
        if (const auto slot = place_of(fact)) {
            depends_on(*slot, in_order != answer::unknown ? *slot : slot_of(covers), try_it);
        } else {
            try_it();
        }
    }

    /// @pre the point is one that reserves, and covers the matter
    [[nodiscard]] bool reserves(const point& one) const {
        const auto& excepted = one.limits.excepted;
        return one.limits.when.may_contain(asked().on) &&
               std::none_of(excepted.begin(), excepted.end(), [&](matter_id wider) {
                   return of().is_kind_of(asked().matter, wider);
               });
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

    using grounds::add;

protected:
    ~examination() = default;

private:
    reason& unmet(legal_fact required, const rule* by) {
        auto& ground = fail(reason_code::fact_required, by);
        ground.fact = name(required);
        return ground;
    }
    [[nodiscard]] static std::optional<fact_slot> place_of(legal_fact fact) {
        return slot_of(fact);
    }
    /// Nothing where the fact does not hang on the matter.
    [[nodiscard]] std::optional<fact_slot> place_of(fact_id fact) const {
        return of().slot_of(asked().matter, fact);
    }
    template<class Fact>
    void hangs_on(Fact fact, answer lawful, const rule* by, reason_code otherwise) {
        const auto try_it = [&] {
            const auto known = answer_to(fact, lawful);
            if (known == lawful) return;
            if (known == answer::unknown) {
                open(name(fact), by);
            } else {
                fail(otherwise, by).fact = name(fact);
            }
        };
        if (const auto slot = place_of(fact)) {
            depends_on(*slot, *slot, try_it);
        } else {
            try_it();
        }
    }
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
        if (now == period_state::in_force) return;
        auto& ground = fail(reason_code::instrument_not_in_force, cite("DOC-ORDER"));
        ground.instrument = id;
        if (now == period_state::not_yet || now == period_state::no_evidence_before)
            ground.day = when.when.first();
        if (now == period_state::ended) ground.day = previous_day(when.when.end());
    }
};

} // namespace mandat::detail
