// SPDX-License-Identifier: MIT
#pragma once
// Who may, and what one may: lists made by asking one question after another of
// whatever answers them (layer 3).

#include <mandat/decide/annotation.hpp>
#include <mandat/decide/brief.hpp>
#include <mandat/decide/paths.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/decide/rank.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/model/by_matter.hpp>

#include <optional>
#include <span>
#include <vector>

namespace mandat::detail {

/// The first ground that decides the verdict.
[[nodiscard]] inline reason_code deciding(const path& best) {
    for (const auto& ground : best.grounds)
        if (ground.effect == best.verdict) return ground.code;
    return reason_code::no_delegation;
}
/// The way that the answer rests on. @pre the question can be answered
[[nodiscard]] inline path best_way(const by_matter& index, const question& asked) {
    const auto found = path_finder{index, asked}.find();
    return best_of(index.of(), found).tried;
}

/// Whoever is asked about, as one who may; @pre the question can be answered
[[nodiscard]] inline holder holder_in(const by_matter& index, const question& asked) {
    const auto best = best_way(index, asked);
    return {asked.who,  best.verdict,     deciding(best), best.carried_by,
            best.point, open_facts(best), best.granted,   best.sub_granted};
}
/// The matter, as one that may be decided; @pre the question can be answered
[[nodiscard]] inline allowance allowance_in(const by_matter& index, const question& asked) {
    const auto best = best_way(index, asked);
    return {asked.matter, best.verdict, deciding(best),   best.carried_by,
            best.point,   best.granted, best.sub_granted, open_facts(best)};
}
/// By points, which stand in their orders' natural order; what rests on none comes last.
inline void sort_by_point(std::vector<allowance>& all) {
    sort_stably(all, [](const allowance& left, const allowance& right) {
        if (left.point.is_valid() != right.point.is_valid()) return left.point.is_valid();
        return left.point < right.point;
    });
}

/// A question, and its answer.
struct answered {
    question asked;
    brief given;
};
/// Of cases that come one after the other, the first with the highest verdict. Offered a
/// yes, it has seen enough.
class best_case {
public:
    /// @return no later case is better
    bool offer(const question& asked, const brief& given) {
        if (given.verdict != verdict::not_authorised &&
            (!best_ || best_->given.verdict < given.verdict))
            best_ = answered{asked, given};
        return best_ && best_->given.verdict == verdict::authorised;
    }
    /// Nothing where all cases were noes.
    [[nodiscard]] const std::optional<answered>& found() const noexcept { return best_; }

private:
    std::optional<answered> best_;
};

/// Puts assertions into the slots of the question's matter. A region's own fact that is presumed no
/// counts as open when nobody said anything of it: the question is what could be.
inline void assert_all(const governance& of, question& asked, std::span<const assertion> facts) {
    const auto& hanging = of.at(asked.matter).facts;
    for (const auto fact : hanging)
        if (of.at(fact).when_silent == silence::presumed_no)
            asked.facts.assert_that(*of.slot_of(asked.matter, fact), answer::unknown);
    for (const auto& one : facts) {
        if (one.fact.legal) {
            asked.facts.assert_that(*one.fact.legal, one.value);
        } else if (const auto slot = of.slot_of(asked.matter, one.fact.own)) {
            asked.facts.assert_that(*slot, one.value);
        }
    }
}

} // namespace mandat::detail
