// SPDX-License-Identifier: MIT
#pragma once
// A delegation or a sub-delegation, as far as a check treats them alike (layer 5, private).

#include "example_questions.hpp"
#include "linter.hpp"

#include <optional>
#include <string>

namespace mandat::detail {

struct grant {
    const linter& work;
    std::optional<delegation_id> delegation{}; ///< nothing where it was sub-delegated
    const sub_delegation* sub_delegated = nullptr;

    const governance& of = work.of();
    const grant_limits& limits = delegation ? of.at(*delegation).limits : sub_delegated->limits;
    subject to = delegation ? of.at(*delegation).delegate : sub_delegated->to;
    /// The days on which it is in force, whatever day is asked about.
    dated life = delegation ? whole_life(of, *delegation)
                            : dated{whole_life(of, *sub_delegated), limits.when.known};

    [[nodiscard]] period seen() const { return work.looked_at(life.when); }
    /// The first of those that share what a point or a lettered part states.
    [[nodiscard]] bool leads() const { return !delegation || leads_part(of, *delegation); }
    [[nodiscard]] bool is_reserved() const {
        return delegation && of.at(of.at(*delegation).point).kind == point_kind::reserved;
    }
    [[nodiscard]] std::string key() const {
        return delegation ? part_key(of, *delegation) : std::string{sub_delegated->key};
    }
    /// punkten `rs/1`, vidaredelegeringen `v1`
    [[nodiscard]] sentence name() const {
        return filled(delegation ? phrase{"punkten `{0}`", "the point `{0}`"}
                                 : phrase{"vidaredelegeringen `{0}`", "the sub-delegation `{0}`"},
                      {key()});
    }
    [[nodiscard]] finding found(finding_code code, places also = {}) const {
        return delegation ? work.found(code, *delegation, also)
                          : work.found(code, *sub_delegated, also);
    }

    /// May whoever has it decide on one of the days on which nothing hangs on the hour, within
    /// its limits? Nothing when none of them is looked at.
    /// @param who  one whom a delegation names; else whoever it reaches
    [[nodiscard]] std::optional<question> question_in(const period& days,
                                                      std::optional<subject> who = {}) const {
        const auto seen = work.looked_at(days);
        if (seen.is_empty()) return std::nullopt;
        if (!delegation) return question_within(work, *sub_delegated, seen.first());
        const auto day = clear_day(seen, order_over(of, *delegation));
        return who ? question_within(work, *delegation, *who, day)
                   : question_within(work, *delegation, day);
    }
};

/// Delegations first, then sub-delegations.
template<class Do>
void for_each_grant(const linter& work, Do act) {
    for (const auto id : ids_of<delegation_id>(work.of().delegations())) act(grant{work, id});
    for (const auto& one : work.of().sub_delegations()) act(grant{work, {}, &one});
}

} // namespace mandat::detail
