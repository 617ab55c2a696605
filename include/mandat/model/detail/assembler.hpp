// SPDX-License-Identifier: MIT
#pragma once
// Turns drafts into tables, collecting every fault on the way (layer 1, private).
//
// Three passes: know every key and name; make every record; check what only the whole can tell.
// Each step has a header of its own, named for what it makes or checks. All work at one workbench,
// each built on the one before it: structure, people, matters, limits, points, orders,
// sub-delegations, minutes, circles, facts on matters. A new step is called in `assemble`.

#include <mandat/model/detail/facts_on_matters.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <utility>

namespace mandat::detail {

class assembler : facts_on_matters {
public:
    assembler(const draft::governance& drafts, governance_tables& tables, name_folder fold)
        : facts_on_matters{drafts, tables, fold} {}

    /// Fills the tables; the faults found, unsorted. Tables are of use only when there are none.
    [[nodiscard]] found_faults assemble() {
        make_room();
        know_names();
        make_region();
        make_structure();
        make_people();
        make_matters();
        make_orders();
        make_sub_delegations();
        make_minutes();
        check_cycles();
        order_in_time();
        attach_sub_delegations();
        if (!has_matter_cycle_) hang_facts_on_matters();
        return std::move(faults_);
    }

private:
    void make_room() {
        tables_.units.reserve(drafts_.units.size());
        tables_.posts.reserve(drafts_.posts.size());
        tables_.persons.reserve(drafts_.persons.size());
        tables_.appointments.reserve(drafts_.appointments.size());
        tables_.matters.reserve(drafts_.matters.size());
        tables_.sub_delegations.reserve(drafts_.sub_delegations.size());
        std::size_t points = 0;
        for (const auto& one : drafts_.orders) points += one.points.size();
        tables_.points.reserve(points);
        tables_.delegations.reserve(points); // at least, nearly always
    }
};

} // namespace mandat::detail
