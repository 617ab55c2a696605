// SPDX-License-Identifier: MIT
#pragma once
// What a body decides by itself, and the law asked on a way of the region (layer 3).

#include <mandat/decide/examination.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/law/own_power.hpp>
#include <mandat/law/proposed.hpp>
#include <mandat/law/statutory_power.hpp>
#include <mandat/law/sub_delegation.hpp>
#include <mandat/model/administration.hpp>
#include <mandat/model/by_matter.hpp>

#include <optional>

namespace mandat::detail {

/// Examines one way at a time: each function puts what speaks for and against it into `work`.
class own_powers {
public:
    own_powers(const by_matter& index, const question& asked)
        : of_{index.of()}
        , index_{index}
        , asked_{asked} {}

    /// @param by_office  the power is that of a statute's office holder, who need not be employed
    void begin(examination& work, const appointment* held = nullptr, bool by_office = false) const {
        if (asked_.who.is(subject::kind::organ)) {
            begin(work, decider::body, holding::not_stated);
            return;
        }
        const auto post = held != nullptr                      ? held->post
                          : asked_.who.is(subject::kind::post) ? asked_.who.post()
                                                               : post_id{};
        const bool employee = post.is_valid() && of_.at(post).kind == post_kind::employee;
        const auto found = held != nullptr   ? holders::holding_of(held->employed)
                           : post.is_valid() ? index_.held_on(post, asked_.on)
                                             : holding::not_stated;
        begin(work, employee && !by_office ? decider::employee : decider::seat, found);
    }
    /// In what capacity somebody decides.
    enum class decider : std::uint8_t { body, seat, employee };
    /// What is asked of whoever decides, whatever their power. Jäv is one person's, never a body's.
    void begin(examination& work, decider as, holding found) const {
        work.data_is_current();
        if (of_.region().kind == region_kind::federation) work.leave_open_region_kind();
        if (as == decider::body) return;
        work.decider_is_free(as == decider::employee);
        work.post_is_held(found, as == decider::employee);
    }
    // ------------------------------------------------------------------------- a body's own power
    /// @pre has_own_power(kind of the organ)
    void own_power(examination& work, organ_id id) const {
        begin(work);
        const auto& body = of_.at(id);
        work.tried().chain.push_back({.how = link::kind::organ, .holder = id});
        // Reading: a point's assessment speaks of what that point delegates, so an organ reads
        // its own orders'; rejected: that a nämnd's jurist assesses the matter for council, too.
        if (work.holds(body) || !council_grant_to(id)) assess_by_own_orders(work, id);
        work.is_undecided();
        law_of_way law{*this, work, id};
        law.as_decider = true;
        weigh_own_power(law, body.kind, work.holds(body));
        is_no_office_holders(work, {});
        work.carry(reason_code::decides_itself, basis_of_own_power(body.kind));
    }
    /// A statute gives the matter to nobody else, or leaves the nämnd what is to be delegated.
    /// @param delegated_by  the point; nothing: the nämnd decides itself
    /// @law KL 6:38 1 st. 5 p.
    void is_no_office_holders(examination& work, std::optional<point_id> delegated_by) const {
        for (const auto id : index_.powers_by_statute_on(asked_.matter)) {
            const auto& point = of_.at(id);
            const auto* row = row_of_power(point.cited);
            if (row == nullptr || !of_.at(point.order).when.may_contain(asked_.on) ||
                !point.limits.when.may_contain(asked_.on))
                continue;
            const auto* by = rule_of_power(row);
            const auto left = left_by(*row);
            if (left == left_to_committee::nothing)
                work.fail(reason_code::given_by_statute, by).point = id;
            if (left == left_to_committee::its_own && delegated_by)
                is_assessed_itself(work, *delegated_by, by);
        }
    }
    void is_assessed_itself(examination& work, point_id id, const rule* by) const {
        const auto trait = legal_fact::special_statute_ban;
        const auto& own = of_.at(id).assessed;
        if (own.found.mention(trait) && counted(own, trait) != answer::unknown) return;
        work.ask_of_the_case(trait, by);
    }
    void assess_by_own_orders(examination& work, organ_id id) const {
        for (const auto point : index_.points_on(asked_.matter)) {
            const auto& order = of_.at(of_.at(point).order);
            // On the day of its adoption the decision may have come before.
            const bool is_new = order.adopted.on == asked_.on;
            if (order.organ == id && order.when.contains(asked_.on) && !is_new)
                work.assess_by(point);
        }
    }
    /// A nämnd's power over the matter: by its remit, or because council let it decide.
    /// @law KL 5:2, 6:3
    void has_power(examination& work, organ_id id) const {
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
        work.is_not_taken_over(id);
        law_of_way law{*this, work, council};
        weigh_council_delegation(law, proposed_by(of_, grant, id));
        const auto order = of_.at(grant.point).order;
        work.order_in_force(order);
        work.adopted_by_its_committee(of_.at(order));
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

    // ------------------------------------------------------------------------------------ no nämnd
    /// A body that never decides by itself. @pre never_decides(kind of the organ)
    void cannot_decide(examination& work, organ_id id) const {
        begin(work);
        const auto kind = of_.at(id).kind;
        work.tried().chain.push_back({.how = link::kind::organ, .holder = id});
        work.fail(why_never(kind), never_decides(kind)).about = id;
    }

protected:
    // ------------------------------------------------------------- the law, on a way of the region
    /// Answers the law out of the question and the data, and puts its objections
    /// among the grounds of the way.
    class law_of_way final : public weighing {
    public:
        law_of_way(const own_powers& ask, examination& work, organ_id grantor,
                   subject recipient = {}, post_id giver = {})
            : weighing{ask.asked_.on}
            , ask_{ask}
            , work_{work}
            , grantor_{grantor}
            , recipient_{recipient}
            , giver_{giver} {}

        bool as_decider = false;        ///< the grantor decides itself
        answer leave = answer::unknown; ///< the nämnd's, to hand on

        [[nodiscard]] answer answer_to(legal_fact fact, answer lawful) override {
            if (fact == legal_fact::agreement_in_force) return agreement();
            const auto said = work_.answer_to(fact, lawful);
            const auto known = in_data(fact);
            return known == answer::no ? known : standing(said, known, lawful);
        }
        void grantor_holds_the_matter() override {
            const auto& body = ask_.of_.at(grantor_);
            const bool is_council = body.kind == organ_kind::council;
            if (is_council && as_decider) {
                work_.in_force(body.when, grantor_);
            } else if (is_council || (as_decider && !is_committee(body.kind))) {
                work_.within_remit(grantor_);
            } else {
                ask_.has_power(work_, grantor_);
            }
        }
        void recipient_exists() override {
            if (recipient_.is(subject::kind::organ)) {
                const auto& body = ask_.of_.at(recipient_.organ());
                work_.in_force(body.when, recipient_);
                // What is taken out of a nämnd's area council does not give it by delegation.
                if (is_committee(body.kind)) work_.is_excluded(recipient_.organ());
            }
            if (recipient_.is(subject::kind::post))
                work_.in_force(ask_.of_.at(recipient_.post()).when, recipient_);
        }
        void unless_denied(legal_fact fact, const rule* by) override {
            work_.depends_on(slot_of(fact), slot_of(fact),
                             [&] { weighing::unless_denied(fact, by); });
        }
        void of_two(legal_fact first, legal_fact second, void (*clause)(weighing&)) override {
            work_.depends_on(slot_of(first), slot_of(second), [&] { clause(*this); });
        }

    private:
        void hangs_on(legal_fact fact, answer lawful, const rule* by,
                      reason_code otherwise) override {
            work_.depends_on(slot_of(fact), slot_of(fact),
                             [&] { weighing::hangs_on(fact, lawful, by, otherwise); });
        }
        void hangs_on_wording_of(const rule* by) override { work_.hangs_on_wording_of(by); }
        void object(const objection& one) override {
            auto& ground = work_.add({.code = one.code, .effect = one.effect, .rule = one.by});
            ground.day = one.day;
            if (one.fact) {
                ground.fact = examination::name(*one.fact);
                if (one.effect == verdict::depends) ground.rule = work_.rule_on(*one.fact, one.by);
            } else {
                ground.about = who_is(one.about);
            }
        }
        [[nodiscard]] subject who_is(party about) const {
            switch (about) {
            case party::nobody: return {};
            case party::grantor: return grantor_;
            case party::recipient: return recipient_;
            case party::giver: return giver_;
            }
            return {};
        }
        /// What the data says of whoever hands on.
        [[nodiscard]] answer in_data(legal_fact fact) const {
            if (fact == legal_fact::subdelegation_allowed) return leave;
            if (fact == legal_fact::is_head_of_administration && giver_.is_valid())
                return heads_administration(ask_.of_, giver_, grantor_, ask_.asked_.on);
            return answer::unknown;
        }
        /// What the data says of the agreement behind another's employee;
        /// else what the question says.
        [[nodiscard]] answer agreement() {
            const auto said = work_.answer_to(legal_fact::agreement_in_force, answer::yes);
            if (said == answer::no || !recipient_.is(subject::kind::post)) return said;
            const auto id = ask_.of_.at(recipient_.post()).agreement;
            if (!id.is_valid()) return said;
            return ask_.of_.at(id).when.contains(ask_.asked_.on) ? answer::yes : answer::no;
        }

        const own_powers& ask_;
        examination& work_;
        organ_id grantor_;
        subject recipient_;
        post_id giver_;
    };

    const governance& of_;
    const by_matter& index_;
    const question& asked_;
};

} // namespace mandat::detail
