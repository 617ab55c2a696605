// SPDX-License-Identifier: MIT
#pragma once
// Every way by which X might hold the power to decide, each examined in full (layer 3).

#include <mandat/decide/asked_case.hpp>
#include <mandat/decide/powers.hpp>
#include <mandat/domain/in_order.hpp>

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

/// Posts that something gives power over the matter; heads of units among them,
/// where a superior may step in.
[[nodiscard]] inline std::vector<post_id> posts_reached(const by_matter& index, matter_id matter) {
    const auto& of = index.of();
    std::vector<post_id> found;
    const auto add = [&](subject named) {
        if (named.is(subject::kind::post)) found.push_back(named.post());
        if (!named.is(subject::kind::role)) return;
        for (const auto post : index.posts_with(named.role())) found.push_back(post);
    };
    bool may_superiors = false;
    for (const auto id : index.delegations_on(matter)) {
        const auto& one = of.at(id);
        add(one.delegate);
        for (const auto& stand_in : one.substitutes) add(stand_in);
        may_superiors = may_superiors || index.superiors_may(id);
    }
    for (const auto id : index.sub_delegations_on(matter)) add(of.at(id).to);
    for (std::size_t i = 0; may_superiors && i < of.posts().size(); ++i)
        if (of.posts()[i].heads_unit) found.emplace_back(i);
    sort_unique(found);
    return found;
}

class path_finder : powers {
public:
    path_finder(const by_matter& index, const question& asked, left_open open = left_open::fails)
        : powers{index, asked}
        , open_{open} {}

    /// Ways to X, in the order of points; never none: where nothing is granted a path says so.
    [[nodiscard]] std::vector<examined> find() {
        found_.reserve(4);
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
    /// Examines one way, and notes it.
    template<class Powers, class... Way, class... What>
    void follow(void (Powers::*way)(examination&, Way...) const, What... what) {
        asked_case work{of_, asked_, index_.holders(), open_};
        (this->*way)(work, what...);
        note(std::move(work));
    }
    void note(asked_case&& work) {
        auto done = std::move(work).take();
        done.tried.verdict = verdict_of(done.tried);
        found_.push_back(std::move(done));
    }

    // -------------------------------------------------------------------------------------- organs
    void organ_ways(organ_id id) {
        const auto kind = of_.at(id).kind;
        if (has_own_power(kind)) {
            follow(&powers::own_power, id);
        } else if (never_decides(kind) != nullptr) {
            follow(&powers::cannot_decide, id);
        }
        for (const auto grant : index_.delegations_to_organs_on(asked_.matter))
            if (of_.at(grant).delegate == subject{id}) follow(&powers::granted, grant, id, nullptr);
        for (const auto grant : index_.delegations_on(asked_.matter))
            substitute_way(grant, id, nullptr);
    }

    // --------------------------------------------------------------------------------------- posts
    void post_ways(post_id post, const appointment* held) {
        for (const auto id : index_.delegations_on(asked_.matter)) {
            if (receives(of_.at(id).delegate, post)) follow(&powers::granted, id, post, held);
            superior_ways(id, post, held);
            substitute_way(id, post, held);
        }
        for (const auto id : index_.sub_delegations_on(asked_.matter))
            if (receives(of_.at(id).to, post)) sub_delegated_ways(id, post, held);
    }

    // -------------------------------------------------------------------------------- DOC-SUPERIOR
    /// X heads a unit above the delegate's, by the order's clause: always, or when
    /// the delegate is hindered.
    void superior_ways(delegation_id id, post_id post, const appointment* held) {
        if (!index_.superiors_may(id)) return;
        for (const auto delegate : recipients(of_.at(id).delegate))
            if (steps_above(post, delegate)) follow(&powers::superior, id, delegate, post, held);
    }

    // ------------------------------------------------------------------------------- DOC-ALTERNATE
    void substitute_way(delegation_id id, subject who, const appointment* held) {
        const auto& one = of_.at(id);
        const bool named = std::any_of(one.substitutes.begin(), one.substitutes.end(),
                                       [&](subject stand_in) { return names(stand_in, who); });
        if (!named) return;
        for (const auto delegate : stood_in_for(one))
            if (delegate != who) follow(&powers::substitute, id, delegate, who, held);
    }

    // ------------------------------------------------------------------------------- KL 7 kap. 6 §
    void sub_delegated_ways(sub_delegation_id id, post_id post, const appointment* held) {
        const auto grants = rests_on(of_.at(id));
        for (const auto grant : grants) follow(&powers::sub_delegated, id, grant, post, held);
        if (grants.empty()) follow(&powers::rests_on_nothing, id, post);
    }

    // ------------------------------------------------------------------------------------- persons
    /// By each of their posts; that nothing is granted is told where none of them has a way.
    void person_ways(person_id person) {
        const appointment* nearest = nullptr;
        std::vector<const appointment*> held;
        for (const auto& one : of_.appointments()) {
            if (one.person != person) continue;
            if (one.when.contains(asked_.on)) {
                held.push_back(&one);
                post_ways(one.post, &one);
            } else {
                nearest = &one;
            }
        }
        if (found_.empty())
            for (const auto* one : held) follow(&powers::no_grant_to, one->post, one);
        if (!found_.empty()) return;
        asked_case work{of_, asked_, index_.holders()};
        begin(work);
        auto& ground = work.fail(reason_code::holds_no_post);
        ground.about = asked_.who;
        if (nearest != nullptr)
            ground.day = nearest->when.begins_by(asked_.on) ? nearest->when.last()
                                                            : std::optional{nearest->when.first()};
        note(std::move(work));
    }

    // ------------------------------------------------------------------------------------- nothing
    void nothing_granted() {
        if (asked_.who.is(subject::kind::post)) {
            const auto post = asked_.who.post();
            follow(&powers::no_grant_to, post, nullptr);
            if (may_have_urgent_mandate(post) &&
                asked_.facts.at(legal_fact::urgent) == answer::unknown)
                follow(&powers::no_urgent_mandate, post, nullptr);
            return;
        }
        asked_case work{of_, asked_, index_.holders()};
        begin(work);
        work.fail(reason_code::no_delegation, basis_of(delegate_kind::member)).about = asked_.who;
        note(std::move(work));
    }

    left_open open_;
    std::vector<examined> found_;
};

} // namespace mandat::detail
