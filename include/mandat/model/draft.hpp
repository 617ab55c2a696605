// SPDX-License-Identifier: MIT
#pragma once
// What the builder takes: things as an author writes them, referring to each other
// by key or name (layer 1).
//
// Every draft and every reference carries its place, so that a fault can say where. Each kind of
// thing has a header in draft/; here they are put together.

#include <mandat/model/draft/appointment.hpp>
#include <mandat/model/draft/delegation_order.hpp>
#include <mandat/model/draft/matter.hpp>
#include <mandat/model/draft/minutes.hpp>
#include <mandat/model/draft/organisation.hpp>
#include <mandat/model/draft/reference.hpp>
#include <mandat/model/draft/region.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandat::draft {

/// Everything an author wrote.
struct governance {
    std::optional<region> the_region;
    std::vector<document> documents;
    std::vector<organ> organs;
    std::vector<unit> units;
    std::vector<area> areas;
    std::vector<role> roles;
    std::vector<post> posts;
    std::vector<person> persons;
    std::vector<appointment> appointments;
    std::vector<guarantee> guarantees; ///< of the appointments of one file each
    std::vector<fact> facts;
    std::vector<matter> matters;
    std::vector<instrument> instruments;
    std::vector<assessment> lines; ///< one for several orders, each with its versions
    std::vector<delegation_order> orders;
    std::vector<sub_delegation> sub_delegations;
    std::vector<conflict> conflicts;
    std::vector<evidence> evidence_found;
    std::vector<suppression> suppressions;
    std::vector<minutes> all_minutes;
    std::vector<std::string> files_left_out; ///< of the bundle's folder, by path
    std::uint64_t hash = 0; ///< of the bundle's sorted paths and bytes; zero when made in a program
};

} // namespace mandat::draft
