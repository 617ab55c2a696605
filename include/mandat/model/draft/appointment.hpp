// SPDX-License-Identifier: MIT
#pragma once
// Persons and their appointments as an author writes them (layer 1).
//
// A new key here is read by the people maker, in detail/people_maker.hpp.

#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/model/appointment.hpp>
#include <mandat/model/draft/reference.hpp>

#include <string>
#include <vector>

namespace mandat::draft {

struct external_id {
    std::string system;
    std::string value;
};

struct person {
    std::string key;
    std::vector<external_id> known_as;
    place where{};
};

struct appointment {
    reference person;
    reference post;
    appointment_kind kind = appointment_kind::ordinary;
    answer employed = answer::unknown;
    bool concurrent = false; ///< ordinary and acting holder are stated to hold at once
    span when;
    sources from_documents;
    place where{};
};

} // namespace mandat::draft
