// SPDX-License-Identifier: MIT
#pragma once
// Every way by which X might hold the power to decide, each examined in full (layer 3, private).

#include <mandat/resolver/detail/examination.hpp>

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

class path_finder {
public:
    path_finder(const governance& of, const question& asked)
        : of_{of}
        , asked_{asked} {}

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
    [[nodiscard]] examination begin(const appointment* held = nullptr) const {
        examination work{of_, asked_};
        work.data_is_current();
        work.decider_is_free();
        const auto post = held != nullptr                      ? held->post
                          : asked_.who.is(subject::kind::post) ? asked_.who.post()
                                                               : post_id{};
        if (post.is_valid() && of_.at(post).kind == post_kind::employee)
            work.holder_is_employed(held != nullptr ? held->employed : answer::unknown,
                                    held != nullptr);
        return work;
    }
    void finish(examination&& work) {
        auto done = std::move(work).take();
        done.tried.verdict = verdict_of(done.tried);
        found_.push_back(std::move(done));
    }
    [[nodiscard]] bool covers(matter_id granted) const {
        return of_.is_kind_of(asked_.matter, granted);
    }

    // ----------------------------------------------------------------------------------------- organs
    void organ_ways(organ_id id) {
        const auto kind = of_.at(id).kind;
        if (is_committee(kind) || kind == organ_kind::council) {
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
    [[nodiscard]] bool receives(subject named, post_id post) const {
        return named == subject{post} ||
               (named.is(subject::kind::role) && of_.at(post).role == named.role());
    }

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
    void examine_delegation(examination& work, const point& point, const delegation_order& order,
                            subject recipient) {
        const bool urgent = point.kind == point_kind::urgent;
        if (order.kind == order_kind::guideline)
            work.fail(reason_code::no_delegation, cite("DOC-ORDER")).about = order.organ;
        work.may_grant(order.organ, recipient);
        if (of_.at(order.organ).kind == organ_kind::council) {
            work.within_remit(order.organ);
        } else {
            has_power(work, order.organ);
        }
        work.may_receive(order.organ, recipient, urgent);
        if (of_.at(order.organ).kind == organ_kind::council) {
            work.may_be_let_go_by_council(); // and not 6:38, which speaks of a nämnd's delegation
        } else if (urgent) {
            work.require(legal_fact::urgent, cite("KL-6-39"));
            work.not_councils();
            work.exclude(legal_fact::special_statute_ban, cite("KL-6-38-5"),
                         reason_code::prohibited_by_law);
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
    void alternate_acts(examination& work, const delegation_order& order) {
        if (!order.alternates_act) work.fail(reason_code::no_delegation, cite("DOC-ALTERNATE"));
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
            return is_committee(of_.at(recipient.organ()).kind) ? cite("KL-5-2") : cite("KL-6-37");
        switch (of_.at(recipient.post()).kind) {
        case post_kind::employee: return cite("KL-7-5");
        case post_kind::automated_function: return cite("KL-6-37-auto");
        case post_kind::chair:
        case post_kind::vice_chair:
        case post_kind::member:
        case post_kind::alternate:
        case post_kind::statutory_office_holder:
        case post_kind::outsider: return cite("KL-6-37");
        }
        return cite("KL-6-37");
    }
    void add_holder(examination& work, const appointment* held) {
        if (held == nullptr) return;
        work.tried().chain.push_back(
            {.how = link::kind::appointment, .holder = held->person, .held_as = held->kind});
    }

    /// Posts that a grant reaches.
    [[nodiscard]] std::vector<post_id> recipients(subject named) const {
        std::vector<post_id> posts;
        for (std::size_t i = 0; i < of_.posts().size(); ++i)
            if (receives(named, post_id{i})) posts.emplace_back(i);
        return posts;
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
            work.in_force(of_.at(post).when, post);
            work.may_receive(order.organ, subject{post},
                             of_.at(one.point).kind == point_kind::urgent);
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
        const auto& order = of_.at(of_.at(one.point).order);
        const auto delegates = recipients(one.delegate);
        const subject delegate = delegates.empty() ? one.delegate : subject{delegates.front()};
        auto work = begin(held);
        examine_grant(work, id, delegate, held);
        work.in_force(of_.at(post).when, post);
        work.may_receive(order.organ, subject{post}, of_.at(one.point).kind == point_kind::urgent);
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
        may_sub_delegate(work, one, grant.limits.may_sub_delegate);
        work.within(one.limits, post);
        work.in_force(of_.at(post).when, post);
        work.not_ruled_out(grant.point, post);
        if (of_.at(post).kind != post_kind::employee)
            work.fail(reason_code::delegate_not_on_list, cite("KL-7-6")).about = post;
        work.tried().sub_granted = id;
        work.tried().chain.push_back({.how = link::kind::sub_delegation,
                                      .holder = post,
                                      .point = grant.point,
                                      .sub_delegation = id});
        add_holder(work, held);
        work.carry(reason_code::sub_delegated, cite("KL-7-6"));
        return work;
    }
    void may_sub_delegate(examination& work, const sub_delegation& one, answer allowed) {
        const auto* by = cite("KL-7-6");
        if (allowed == answer::no)
            work.fail(reason_code::sub_delegation_not_allowed, by).about = one.from;
        if (allowed == answer::unknown)
            work.require(legal_fact::subdelegation_allowed, by,
                         reason_code::sub_delegation_not_allowed);
        const bool employee = of_.at(one.from).kind == post_kind::employee;
        const auto head = employee ? of_.at(one.from).head_of_administration : answer::no;
        if (head == answer::no)
            work.fail(reason_code::not_head_of_administration, by).about = one.from;
        if (head == answer::unknown)
            work.require(legal_fact::is_head_of_administration, by,
                         reason_code::not_head_of_administration);
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
    /// An employee below a head of administration who holds the matter lacks a sub-delegation, others a delegation.
    void no_grant_to(post_id post, const appointment* held) {
        auto work = begin(held);
        const bool employee = of_.at(post).kind == post_kind::employee;
        const bool head_holds = std::any_of(
            of_.delegations().begin(), of_.delegations().end(), [&](const delegation& one) {
                return covers(one.matter) && one.delegate.is(subject::kind::post) &&
                       of_.at(one.delegate.post()).head_of_administration == answer::yes;
            });
        const auto code =
            employee && head_holds ? reason_code::no_sub_delegation : reason_code::no_delegation;
        auto& ground = work.fail(code, employee ? (head_holds ? cite("KL-7-6") : cite("KL-7-5"))
                                                : cite("KL-6-37"));
        ground.about = post;
        finish(std::move(work));
    }

    const governance& of_;
    const question& asked_;
    std::vector<examined> found_;
};

} // namespace mandat::detail
