// SPDX-License-Identifier: MIT
#pragma once
// The power that a grant gives: to whoever received it, and to whoever steps in (layer 3).

#include <mandat/decide/own_powers.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/law/order_words.hpp>
#include <mandat/law/proposed.hpp>
#include <mandat/model/administration.hpp>
#include <mandat/model/by_matter.hpp>

#include <optional>
#include <vector>

namespace mandat::detail {

class delegated_powers : public own_powers {
public:
    using own_powers::own_powers;

    /// What is asked of whoever acts in a post under another's power.
    /// @law OPEN-B, OPEN-G
    void acts_in(examination& work, subject who, delegation_id under,
                 std::optional<legal_fact> unnamed, const appointment* held) const {
        const auto& order = of_.at(of_.at(of_.at(under).point).order);
        const bool is_alternate = held != nullptr && held->kind == appointment_kind::alternate;
        if (!is_alternate)
            work.acts_though_hindered(
                {.of = who, .is_the_decider = true, .unnamed = unnamed, .held = held},
                order.stand_in_decides_instead);
        if (!who.is(subject::kind::post)) return;
        const auto unit = of_.at(who.post()).unit;
        if (unit.is_valid() && of_.at(unit).when.on(asked_.on) == period_state::ended)
            work.require(legal_fact::post_outlives_its_unit, cite("OPEN-G"));
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

    /// Each delegate for whom somebody may step in.
    [[nodiscard]] std::vector<subject> stood_in_for(const delegation& one) const {
        const auto posts = recipients(one.delegate);
        if (posts.empty()) return {one.delegate};
        return {posts.begin(), posts.end()};
    }

    // ----------------------------------------------------------------------- what a grant gives
    /// What speaks for and against the grant itself, whoever acts under it.
    void examine_grant(examination& work, delegation_id id, subject recipient) const {
        const auto& one = of_.at(id);
        const auto& point = of_.at(one.point);
        const auto& order = of_.at(point.order);
        work.tried().point = one.point;
        work.tried().granted = id;
        if (point.kind != point_kind::statutory)
            work.tried().chain.push_back({.how = link::kind::organ, .holder = order.organ});
        work.tried().chain.push_back({.how = link_by(point.kind),
                                      .holder = recipient,
                                      .point = one.point,
                                      .letter = one.letter,
                                      .holder_as_written = one.delegate_as_written});
        work.assess_by(one.point, recipient.is(subject::kind::organ) &&
                                      of_.at(recipient.organ()).kind == organ_kind::sub_committee);
        if (point.kind == point_kind::execution) {
            examine_execution(work, point, recipient);
        } else if (point.kind == point_kind::statutory) {
            examine_power_by_statute(work, point, recipient);
        } else {
            examine_delegation(work, one, recipient);
        }
        work.within(one.limits, recipient);
        // What the order reserves or takes back is what it could give: a statute's power is not.
        if (point.kind != point_kind::statutory)
            work.as_ordered(one.point, recipient, index_.reservations_on(asked_.matter));
    }
    [[nodiscard]] static link::kind link_by(point_kind kind) noexcept {
        return kind == point_kind::execution   ? link::kind::execution
               : kind == point_kind::statutory ? link::kind::statute
                                               : link::kind::delegation;
    }
    /// The order only records whose the power is: no order gives it, and none takes it away.
    /// @law KL 6:38 1 st. 5 p.
    void examine_power_by_statute(examination& work, const point& point, subject recipient) const {
        const auto* row = row_of_power(point.cited);
        if (row == nullptr)
            work.fail(reason_code::no_delegation, rule_of_power(row));
        else if (row->kind == special_kind::direct_if_urgent)
            decides_for_the_committee(work, point, rule_of_power(row));
        const bool if_urgent = row != nullptr && row->kind == special_kind::direct_if_urgent;
        const auto kind = delegate_kind_of(of_, recipient);
        if (!may_have_power_by_statute(kind, if_urgent))
            work.fail(reason_code::delegate_not_on_list, rule_of_power(row)).about = recipient;
        // An employee's post may be that office, and a label does not make it so.
        if (!if_urgent && kind == delegate_kind::employee)
            work.require(legal_fact::holds_the_statutory_office, rule_of_power(row));
        work.order_in_force(point.order);
        work.in_force(recipient.is(subject::kind::organ) ? of_.at(recipient.organ()).when
                                                         : of_.at(recipient.post()).when,
                      recipient);
    }
    /// For the nämnd when it cannot be awaited: what the nämnd has, and no more.
    void decides_for_the_committee(examination& work, const point& point, const rule* by) const {
        work.require(legal_fact::urgent, by);
        const auto committee = of_.at(point.order).organ;
        work.within_remit(committee);
        law_of_way law{*this, work, committee};
        leave_to_council(law);
    }
    void examine_delegation(examination& work, const delegation& one, subject recipient) const {
        const auto id = of_.at(one.point).order;
        const auto& order = of_.at(id);
        if (order.kind == order_kind::guideline)
            work.fail(reason_code::no_delegation, cite("DOC-ORDER")).about = order.organ;
        law_of_way law{*this, work, order.organ, recipient};
        weigh_delegation(law, proposed_by(of_, one, recipient));
        work.order_in_force(id);
        work.adopted_by_its_committee(order);
        role_is_the_committees(work, one, recipient);
        is_no_office_holders(work, one.point);
    }
    /// A role is read as that of the committee's own administration, unless the order reaches wider.
    /// @law OPEN-G
    void role_is_the_committees(examination& work, const delegation& one, subject recipient) const {
        if (!one.delegate.is(subject::kind::role) || !recipient.is(subject::kind::post)) return;
        const auto& order = of_.at(of_.at(one.point).order);
        const auto within = serves(of_, recipient.post(), order.organ, asked_.on);
        if (role_means(within, order.roles_reach_elsewhere) == answer::unknown)
            work.require(legal_fact::role_reaches_other_administrations, cite("OPEN-G"));
    }
    /// Nothing is delegated: either it is execution, or it needs a delegation that is not here.
    /// @law DOC-LINE
    void examine_execution(examination& work, const point& point, subject recipient) const {
        work.require(legal_fact::execution, cite("DOC-LINE"), reason_code::no_delegation);
        work.is_no_hiring(work.tried().point);
        const bool undated = of_.at(point.order).when.on(asked_.on) == period_state::not_known;
        if (undated) {
            work.mark_undated();
        } else {
            work.order_in_force(point.order);
        }
        const auto& there = recipient.is(subject::kind::organ) ? of_.at(recipient.organ()).when
                                                               : of_.at(recipient.post()).when;
        if (there.on(asked_.on) != period_state::not_known) work.in_force(there, recipient);
    }
    void granted(examination& work, delegation_id id, subject recipient,
                 const appointment* held) const {
        const auto& point = of_.at(of_.at(id).point);
        const auto& order = of_.at(point.order);
        begin(work, held, point.kind == point_kind::statutory);
        examine_grant(work, id, recipient);
        // What cannot wait only the chair or a named member decides (KL 6:39), and no ersättare.
        const auto alternates =
            point.kind == point_kind::urgent ? answer::no : order.alternates_act;
        work.alternate_acts(held, alternates, order.stand_in_covers_vacancy);
        // The chair decides on the nämnd's behalf, and so does not change a delegate's decision; nor
        // does a nämnd that council has let decide.
        const bool is_a_committees =
            recipient.is(subject::kind::organ) && is_committee(of_.at(recipient.organ()).kind);
        if (point.kind == point_kind::urgent || is_a_committees) work.is_undecided();
        if (point.kind != point_kind::execution)
            acts_in(work, recipient, id, legal_fact::delegate_hindered, held);
        carry_grant(work, id, recipient, held);
    }
    void carry_grant(examination& work, delegation_id id, subject recipient,
                     const appointment* held) const {
        add_holder(work, held);
        const auto kind = of_.at(of_.at(id).point).kind;
        if (kind == point_kind::execution) {
            work.carry(reason_code::no_delegation_needed, cite("DOC-LINE"));
        } else if (kind == point_kind::statutory) {
            const auto* row = row_of_power(of_.at(of_.at(id).point).cited);
            work.carry(reason_code::power_from_statute, rule_of_power(row));
        } else if (kind == point_kind::urgent) {
            work.carry(reason_code::urgent_mandate, basis_of_urgent_mandate());
        } else {
            const auto receiver = delegate_kind_of(of_, recipient);
            work.carry(receiver == delegate_kind::committee ? reason_code::delegated_by_council
                                                            : reason_code::delegated,
                       basis_of(receiver));
        }
    }
    /// The clause on an ersättare speaks of the delegate's own, not of one for whoever
    /// steps in or received the power in turn.
    /// @law DOC-ALTERNATE
    static void stands_in_for_no_other(examination& work, const appointment* held) {
        work.alternate_acts(held, answer::no, answer::unknown);
    }
    static void add_holder(examination& work, const appointment* held) {
        if (held == nullptr) return;
        work.tried().chain.push_back(
            {.how = link::kind::appointment, .holder = held->person, .held_as = held->kind});
    }

    // -------------------------------------------------------------------------------- DOC-SUPERIOR
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
    /// Who head units between the delegate's and X's, from the nearest: they come first.
    [[nodiscard]] std::vector<post_id> nearer_superiors(post_id superior, post_id delegate) const {
        std::vector<post_id> nearer;
        const auto steps = steps_above(superior, delegate);
        auto at = of_.at(delegate).unit;
        for (unsigned up = 0; steps && up < *steps; ++up, at = of_.at(at).parent_on(asked_.on))
            for (const auto boss : index_.heads_of(at))
                if (steps_above(boss, delegate) && may_be_there(of_.at(boss).when))
                    nearer.push_back(boss);
        return nearer;
    }
    /// On the day, as far as anybody says.
    [[nodiscard]] bool may_be_there(const dated& when) const {
        const auto then = when.on(asked_.on);
        return then == period_state::in_force || then == period_state::not_known;
    }
    /// X steps in from above the delegate, under the order's clause.
    void superior(examination& work, delegation_id id, post_id delegate, post_id post,
                  const appointment* held) const {
        const auto& one = of_.at(id);
        steps_in(work, id, delegate, post, held);
        work.is_undecided();
        is_another_than(work, delegate, post, legal_fact::delegate_hindered, held);
        superior_is_the_committees(work, of_.at(of_.at(one.point).order), post);
        if (!one.superiors_may) steps_in_from_above(work, one, delegate, post, held);
        acts_in(work, post, id, {}, held);
        work.tried().chain.push_back(
            {.how = link::kind::superior, .holder = post, .point = one.point});
        add_holder(work, held);
        work.carry(reason_code::superior_may_act, cite("DOC-SUPERIOR"));
    }
    /// @law DOC-SUPERIOR, OPEN-G
    void superior_is_the_committees(examination& work, const delegation_order& order,
                                    post_id post) const {
        const auto within = serves(of_, post, order.organ, asked_.on);
        const auto meant = superior_means(within, order.roles_reach_elsewhere);
        if (meant == answer::no)
            work.fail(reason_code::no_delegation, cite("DOC-SUPERIOR")).about = post;
        if (meant == answer::unknown)
            work.require(legal_fact::role_reaches_other_administrations, cite("OPEN-G"));
    }
    /// The delegate is hindered, and whatever else the order's clause asks holds.
    void steps_in_from_above(examination& work, const delegation& one, post_id delegate,
                             post_id superior, const appointment* held) const {
        const auto& order = of_.at(of_.at(one.point).order);
        must_be_hindered(work, delegate, order, legal_fact::delegate_hindered,
                         cite("DOC-ALTERNATE"));
        comes_after_nearer(work, order, nearer_superiors(superior, delegate), superior, held);
        for (const auto fact : order.superior_steps_in_when)
            work.require(fact, cite("DOC-SUPERIOR"));
        for (const auto fact : order.superior_steps_in_when_legal)
            work.require(fact, cite("DOC-SUPERIOR"));
    }
    /// "Närmast överordnad" is the nearest superior: another comes, if at all, after all who are
    /// nearer. One whose post is vacant is not there to be hindered.
    /// @law OPEN-O
    void comes_after_nearer(examination& work, const delegation_order& order,
                            const std::vector<post_id>& nearer, post_id superior,
                            const appointment* held) const {
        const auto fact = legal_fact::earlier_stand_ins_hindered;
        for (const auto before : nearer) {
            if (index_.held_on(before, asked_.on) == holding::unheld) continue;
            must_be_hindered(work, before, order, fact, cite("OPEN-O"));
            is_another_than(work, before, superior, fact, held);
        }
        if (!nearer.empty()) work.require(legal_fact::higher_superior_may_step_in, cite("OPEN-O"));
    }
    void must_be_hindered(examination& work, subject before, const delegation_order& order,
                          legal_fact unnamed, const rule* by) const {
        const bool is_vacant = before.is(subject::kind::post) &&
                               index_.held_on(before.post(), asked_.on) == holding::unheld;
        const bool may_act = unnamed == legal_fact::delegate_hindered &&
                             order.stand_in_decides_instead != answer::yes;
        work.must_be_hindered({.of = before, .unnamed = unnamed, .may_act_all_the_same = may_act},
                              by, is_vacant, order.stand_in_covers_vacancy);
    }
    /// Whoever steps in for a delegate could have been the delegate.
    void steps_in(examination& work, delegation_id id, subject delegate, subject who,
                  const appointment* held) const {
        const auto& one = of_.at(id);
        begin(work, held);
        examine_grant(work, id, delegate);
        stands_in_for_no_other(work, held);
        law_of_way law{*this, work, of_.at(of_.at(one.point).order).organ, who};
        const auto& point = of_.at(one.point);
        if (point.kind == point_kind::statutory) {
            steps_in_by_statute(work, row_of_power(point.cited), who);
        } else if (point.kind != point_kind::execution) { // of which nothing is delegated
            may_step_in(law, proposed_by(of_, one, who));
        }
        work.not_ruled_out(one.point, who);
    }

    /// No order says who steps in for whom a statute gives the power.
    void steps_in_by_statute(examination& work, const special_statute* row, subject who) const {
        const bool is_vice_chair =
            who.is(subject::kind::post) && of_.at(who.post()).kind == post_kind::vice_chair;
        if (!may_step_in_by_statute(row, delegate_kind_of(of_, who), is_vice_chair))
            work.fail(reason_code::given_by_statute, rule_of_power(row)).about = who;
    }

    // ------------------------------------------------------------------------------- DOC-ALTERNATE
    void substitute(examination& work, delegation_id id, subject delegate, subject who,
                    const appointment* held) const {
        steps_in(work, id, delegate, who, held);
        work.is_undecided();
        comes_after_all_before(work, of_.at(id), delegate, who, held);
        acts_in(work, who, id, {}, held);
        work.tried().chain.push_back(
            {.how = link::kind::substitute, .holder = who, .point = of_.at(id).point});
        add_holder(work, held);
        work.carry(reason_code::substitute_acts, cite("DOC-ALTERNATE"));
    }

    /// The delegate is hindered, and every stand-in who is named before.
    /// @law DOC-ALTERNATE, OPEN-C
    void comes_after_all_before(examination& work, const delegation& one, subject delegate,
                                subject who, const appointment* held) const {
        const auto& order = of_.at(of_.at(one.point).order);
        const auto comes_after = [&](subject before, legal_fact unnamed, const rule* by) {
            must_be_hindered(work, before, order, unnamed, by);
            is_another_than(work, before, who, unnamed, held);
        };
        comes_after(delegate, legal_fact::delegate_hindered, cite("DOC-ALTERNATE"));
        for (const auto& earlier : one.substitutes) {
            if (names(earlier, who)) return;
            for (const auto& before : all_named(earlier))
                comes_after(before, legal_fact::earlier_stand_ins_hindered, cite("OPEN-C"));
        }
    }
    /// Whoever steps in is not the one who is hindered, in another post.
    void is_another_than(examination& work, subject before, subject who, legal_fact unnamed,
                         const appointment* held) const {
        if (!before.is(subject::kind::post) || !who.is(subject::kind::post)) return;
        work.is_another_than(
            {.of = before,
             .unnamed = unnamed,
             .of_its_own = index_.holders().hold_too(of_, who.post(), before.post(), asked_.on),
             .held = held});
    }
    [[nodiscard]] bool names(subject named, subject who) const {
        return named == who || (who.is(subject::kind::post) && receives(named, who.post()));
    }
    /// A body, a post, or each post with a role.
    [[nodiscard]] std::vector<subject> all_named(subject named) const {
        if (named.is(subject::kind::organ)) return {named};
        const auto posts = recipients(named);
        return {posts.begin(), posts.end()};
    }
};

} // namespace mandat::detail
