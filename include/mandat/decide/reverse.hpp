// SPDX-License-Identifier: MIT
#pragma once
// Who may, and what one may: the ways to the power, each with what it is limited by (layer 3).
//
// One list, asked three ways: who may decide a matter, what somebody may decide, and the matrix of
// a whole region. What the question leaves open becomes a limit in the row.

#include <mandat/decide/annotation.hpp>
#include <mandat/decide/authority.hpp>
#include <mandat/decide/brief.hpp>
#include <mandat/decide/detail/narrowing.hpp>
#include <mandat/decide/paths.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/decide/rank.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/model/by_matter.hpp>

#include <algorithm>
#include <optional>
#include <span>
#include <utility>
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

/// A way as a row of a list, on the day asked.
[[nodiscard]] inline authority authority_by(examined way, const question& asked) {
    const auto& tried = way.tried;
    authority made{.who = asked.who,
                   .matter = asked.matter,
                   .verdict = tried.verdict,
                   .reason = deciding(tried),
                   .carried_by = tried.carried_by,
                   .point = tried.point,
                   .assess = open_facts(tried),
                   .granted = tried.granted,
                   .sub_granted = tried.sub_granted,
                   .within = std::move(way.within),
                   .when = *period::through(asked.on, asked.on)};
    // Whoever steps in acts within the unit of the one they step in for.
    if (tried.carried_by == reason_code::superior_may_act ||
        tried.carried_by == reason_code::substitute_acts)
        made.within.is_own_unit = false;
    for (const auto& fact : way.presumed)
        if (!fact.legal) made.presumed.push_back(fact);
    return made;
}

/// Silence denies what the row hangs on: an answer to the very question is no.
[[nodiscard]] inline bool hangs_on_silence(const governance& of, const authority& row,
                                           const question& asked) {
    return std::any_of(row.assess.begin(), row.assess.end(), [&](const to_assess& open) {
        if (open.fact.legal)
            return describe(*open.fact.legal).when_silent == silence::presumed_no &&
                   !asked.facts.mentions(slot_of(*open.fact.legal));
        const auto slot = of.slot_of(asked.matter, open.fact.own);
        return of.at(open.fact.own).when_silent == silence::presumed_no && slot &&
               !asked.facts.mentions(*slot);
    });
}
/// Every way by which X may decide as asked, or for some amount, unit, area and duration where the
/// question leaves them open; the way that an answer would rest on first. A way that another
/// covers, which goes before it, is left out, and so is one that reads alike, as of a superior of two
/// delegates.
/// @pre the question can be answered
[[nodiscard]] inline std::vector<authority> authorities_in(const by_matter& index,
                                                           const question& asked) {
    auto ways = path_finder{index, asked, left_open::is_told}.find();
    std::erase_if(ways,
                  [](const examined& one) { return one.tried.verdict == verdict::not_authorised; });
    sort_stably(ways, [&](const examined& left, const examined& right) {
        return ranks_before(index.of(), left.tried, right.tried);
    });
    std::vector<authority> found;
    for (auto& one : ways) {
        auto made = authority_by(std::move(one), asked);
        const bool is_covered = std::any_of(found.begin(), found.end(), [&](const auto& before) {
            return before == made ||
                   (!hangs_on_silence(index.of(), before, asked) &&
                    lies_within(index.of(), made.within, before.within, asked.on));
        });
        if (!is_covered) found.push_back(std::move(made));
    }
    return found;
}

/// By points, which stand in their orders' natural order; what rests on none comes last.
inline void sort_by_point(std::vector<authority>& all) {
    sort_stably(all, [](const authority& left, const authority& right) {
        if (left.point.is_valid() != right.point.is_valid()) return left.point.is_valid();
        return left.point < right.point;
    });
}

/// Puts assertions into the slots of the question's matter.
inline void assert_all(const governance& of, question& asked, std::span<const assertion> facts) {
    for (const auto& one : facts) {
        if (one.fact.legal) {
            asked.facts.assert_that(*one.fact.legal, one.value);
        } else if (const auto slot = of.slot_of(asked.matter, one.fact.own)) {
            asked.facts.assert_that(*slot, one.value);
        }
    }
}

/// Jäv is one person's. Of many, nobody has said whose: it has to be assessed of each.
/// @law KL 6:28, 7:4
[[nodiscard]] inline question asked_of_many(question asked) noexcept {
    if (asked.facts.at(legal_fact::disqualified) == answer::yes)
        asked.facts.assert_that(legal_fact::disqualified, answer::unknown);
    return asked;
}

} // namespace mandat::detail
