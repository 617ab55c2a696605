// SPDX-License-Identifier: MIT
#pragma once
// Hangs the region's own facts on the matters whose delegations ask them (layer 1, private).
//
// A fact that something new in an order asks is hung here; else no question of the matter has room
// for its answer.

#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/model/detail/circle_checks.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

class facts_on_matters : protected circle_checks {
protected:
    using circle_checks::circle_checks;

    /// A region's own facts get slots in every matter that a grant requiring
    /// or excluding them reaches.
    void hang_facts_on_matters() {
        std::vector<std::vector<fact_id>> hanging(tables_.matters.size());
        const auto hang = [&](matter_id granted, const grant_limits& limits) {
            if (!granted.is_valid()) return;
            auto& on = hanging[granted.index()];
            for (const auto* facts : {&limits.required, &limits.excluded, &limits.handed_back_when})
                for (const auto fact : *facts) on.push_back(fact);
        };
        for (const auto& one : tables_.delegations) {
            hang(one.matter, one.limits);
            if (one.matter.is_valid()) hang_of_order(hanging[one.matter.index()], one.point);
        }
        for (const auto& one : tables_.sub_delegations) hang(one.matter, one.limits);
        hand_down(hanging);
        constexpr auto most_of_own = fact_slots - legal_fact_slots;
        const auto most = std::to_string(most_of_own);
        for (std::size_t i = 0; i < hanging.size(); ++i) {
            if (hanging[i].size() > most_of_own)
                report(fault_code::too_many_facts, drafts_.matters[i].where,
                       "ärendetypen " + quoted(drafts_.matters[i].key) + " hänger på fler än " +
                           most + " egna villkor; dela upp den",
                       "the matter " + quoted(drafts_.matters[i].key) + " hangs on more than " +
                           most + " facts of the region's own; split it");
            tables_.matters[i].facts = std::move(hanging[i]);
        }
    }

private:
    /// What the order asks of a stand-in from above, and what it excludes from urgent mandates.
    void hang_of_order(std::vector<fact_id>& on, point_id id) const {
        const auto& point = tables_.points[id.index()];
        const auto& order = tables_.orders[point.order.index()];
        for (const auto fact : order.superior_steps_in_when) on.push_back(fact);
        if (point.kind != point_kind::urgent) return;
        for (const auto fact : order.excluded) on.push_back(fact);
    }
    /// What hangs on a matter hangs on every kind of it.
    void hand_down(std::vector<std::vector<fact_id>>& hanging) const {
        std::vector<bool> is_done(hanging.size());
        std::vector<std::size_t> line; // from a matter up to one that is done, or to the topmost
        for (std::size_t i = 0; i < hanging.size(); ++i) {
            for (auto at = std::optional{i}; at && !is_done[*at];
                 at = index_of(tables_.matters[*at].kind_of)) {
                line.push_back(*at);
                is_done[*at] = true;
            }
            for (; !line.empty(); line.pop_back()) {
                auto& own = hanging[line.back()];
                if (const auto above = index_of(tables_.matters[line.back()].kind_of))
                    for (const auto fact : hanging[*above]) own.push_back(fact);
                sort_unique(own);
            }
        }
    }
};

} // namespace mandat::detail
