// SPDX-License-Identifier: MIT
#pragma once
// A delegation or a sub-delegation, as far as a check treats them alike (layer 5, private).

#include "example_questions.hpp"
#include "linter.hpp"

#include <optional>
#include <string>

namespace mandat::detail {

class grant {
public:
    grant(const linter& work, delegation_id id)
        : work_{work}
        , of_{work.of()}
        , delegation_{id}
        , limits_{of_.at(id).limits}
        , to_{of_.at(id).delegate}
        , life_{whole_life(of_, id)} {}
    grant(const linter& work, const sub_delegation& one)
        : work_{work}
        , of_{work.of()}
        , sub_delegation_{&one}
        , limits_{one.limits}
        , to_{one.to}
        , life_{whole_life(of_, one), one.limits.when.known} {}

    [[nodiscard]] const grant_limits& limits() const noexcept { return limits_; }
    [[nodiscard]] subject to() const noexcept { return to_; }
    /// Nothing where it was sub-delegated.
    [[nodiscard]] std::optional<delegation_id> delegation() const noexcept { return delegation_; }
    /// The days on which it is in force, whatever day is asked about.
    [[nodiscard]] const dated& life() const noexcept { return life_; }
    [[nodiscard]] period seen() const { return work_.looked_at(life_.when); }
    /// The first of those that share what a point or a lettered part states.
    [[nodiscard]] bool leads() const { return !delegation_ || leads_part(of_, *delegation_); }
    [[nodiscard]] bool is_reserved() const {
        return delegation_ && of_.at(of_.at(*delegation_).point).kind == point_kind::reserved;
    }

    [[nodiscard]] std::string key() const {
        return delegation_ ? part_key(of_, *delegation_) : std::string{sub_delegation_->key};
    }
    /// punkten `rs/1`, vidaredelegeringen `v1`
    [[nodiscard]] sentence name() const {
        return filled(delegation_ ? phrase{"punkten `{0}`", "the point `{0}`"}
                                  : phrase{"vidaredelegeringen `{0}`", "the sub-delegation `{0}`"},
                      {key()});
    }
    [[nodiscard]] finding found(finding_code code) const {
        return delegation_ ? work_.found(code, *delegation_) : work_.found(code, *sub_delegation_);
    }

    /// May whoever has it decide on one of the days on which nothing hangs on the hour, within its limits? Nothing when
    /// none of them is looked at. @param who  one whom a delegation names; else whoever it reaches
    [[nodiscard]] std::optional<question> question_in(const period& days,
                                                      std::optional<subject> who = {}) const {
        const auto seen = work_.looked_at(days);
        if (seen.is_empty()) return std::nullopt;
        if (!delegation_) return question_within(work_, *sub_delegation_, seen.first());
        const auto day = linter::clear_day(seen, order_over(of_, *delegation_));
        return who ? question_within(work_, *delegation_, *who, day)
                   : question_within(work_, *delegation_, day);
    }

private:
    const linter& work_;
    const governance& of_;
    std::optional<delegation_id> delegation_;
    const sub_delegation* sub_delegation_ = nullptr;
    const grant_limits& limits_;
    subject to_;
    dated life_;
};

/// Delegations first, then sub-delegations.
template<class Do>
void for_each_grant(const linter& work, Do act) {
    for_each_delegation(work.of(), [&](delegation_id id) { act(grant{work, id}); });
    for (const auto& one : work.of().sub_delegations()) act(grant{work, one});
}

} // namespace mandat::detail
