// SPDX-License-Identifier: MIT
#pragma once
// Finds questions that show what a check found, with the answer that the resolver gives them (layer 5, private).

#include "linter.hpp"
#include "trial.hpp"
#include "witnesses.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/law/amounts.hpp>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <vector>

namespace mandat::detail {

/// Asks on, saying of each open fact what lets the grant work, until what was found is all that speaks against it.
class demonstrator {
public:
    explicit demonstrator(const linter& work)
        : work_{work}
        , index_{work.of()} {}

    [[nodiscard]] const by_matter& index() const noexcept { return index_; }

    /// The question with what it still lacks, when the answer's reason is one of the wanted.
    [[nodiscard]] std::optional<witness> show(question asked,
                                              std::initializer_list<reason_code> wanted) const {
        constexpr int rounds = 6; // each answers what the one before left open
        for (int round = 0; round < rounds; ++round) {
            const auto ways = trial{work_, index_, asked}.find();
            if (ways.empty()) return std::nullopt;
            const auto& best = best_of(work_.of(), ways).tried;
            if (settle(asked, best)) continue;
            const auto reason = deciding(best);
            if (std::find(wanted.begin(), wanted.end(), reason) == wanted.end())
                return std::nullopt;
            return witness{asked, best.verdict, reason};
        }
        return std::nullopt;
    }
    /// The same on a delegate under the grant.
    [[nodiscard]] std::optional<witness> show(delegation_id id, date day,
                                              std::initializer_list<reason_code> wanted) const {
        const auto who = decider_under(work_, id, day);
        if (!who) return std::nullopt;
        return show(question_within(work_, id, *who, day), wanted);
    }
    /// The first of an order's delegations that shows it, among its first few.
    [[nodiscard]] std::optional<witness> show(order_id order, date day,
                                              std::initializer_list<reason_code> wanted) const {
        int tries = 8;
        for (const auto point : work_.points_of(order))
            for (const auto id : work_.delegations_of(point)) {
                if (tries-- == 0) return std::nullopt;
                if (auto made = show(id, day, wanted)) return made;
            }
        return std::nullopt;
    }
    /// May whoever received it decide, within the limits of the sub-delegation?
    [[nodiscard]] std::optional<question> ask(const sub_delegation& one, date day) const {
        const auto posts = work_.posts_meant(one.to);
        if (posts.empty()) return std::nullopt;
        auto asked = work_.ask(posts.front(), one.matter, day);
        put_within(work_.of(), asked, one.limits);
        return asked;
    }
    [[nodiscard]] std::optional<witness> show(const sub_delegation& one, date day,
                                              std::initializer_list<reason_code> wanted) const {
        const auto asked = ask(one, day);
        return asked ? show(*asked, wanted) : std::nullopt;
    }

private:
    /// Answers the open facts of a way; whether there was one.
    [[nodiscard]] bool settle(question& asked, const path& tried) const {
        bool any = false;
        for (const auto& ground : tried.grounds) {
            if (ground.effect != verdict::depends || !ground.fact) continue;
            if (ground.fact->legal) {
                const auto slot = slot_of(*ground.fact->legal);
                if (asked.facts.mentions(slot)) continue;
                asked.facts.assert_that(slot, wanted_of(*ground.fact->legal, ground, tried));
            } else {
                const auto slot = work_.of().slot_of(asked.matter, ground.fact->own);
                if (!slot || asked.facts.mentions(*slot)) continue;
                asked.facts.assert_that(*slot, wanted_of(ground.fact->own, tried));
            }
            any = true;
        }
        return any;
    }
    template<class Fact>
    [[nodiscard]] static bool is_in(const std::vector<Fact>& list, Fact fact) {
        return std::find(list.begin(), list.end(), fact) != list.end();
    }
    [[nodiscard]] answer wanted_of(fact_id fact, const path& tried) const {
        const auto& of = work_.of();
        const auto requires_it = [&](const terms& limits) { return is_in(limits.required, fact); };
        const bool required =
            (tried.granted.is_valid() && requires_it(of.at(tried.granted).limits)) ||
            (tried.sub_granted.is_valid() && requires_it(of.at(tried.sub_granted).limits));
        return required ? answer::yes : answer::no;
    }
    /// Traits bar, save where an order or a statute requires them; everything else is required.
    [[nodiscard]] answer wanted_of(legal_fact fact, const reason& ground, const path& tried) const {
        if (!is_trait(fact)) return answer::yes;
        const bool ordered = tried.granted.is_valid() &&
                             is_in(work_.of().at(tried.granted).limits.required_legal, fact);
        const bool by_statute = ground.rule == cite("BEF-6-4");
        return ordered || by_statute ? answer::yes : answer::no;
    }

    const linter& work_;
    by_matter index_;
};

} // namespace mandat::detail
