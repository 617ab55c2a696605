// SPDX-License-Identifier: MIT
#pragma once
// Who holds a post, when and as what (layer 1). Persons are opaque: never names.

#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/model/source.hpp>

#include <cstdint>
#include <string_view>
#include <vector>

namespace mandat {

/// How another system knows a person or a matter: `hsa`, `SE…-1001`.
struct external_id {
    std::string_view system;
    std::string_view value;
};

/// A person, known by an opaque key and by ids in other systems.
struct person {
    std::string_view key;
    std::vector<external_id> known_as;
};

enum class appointment_kind : std::uint8_t {
    ordinary,  ///< ordinarie
    acting,    ///< tillförordnad: holder of the post
    alternate, ///< ersättare: acts only where the order says so
};

/// Förordnande: a person holds a post from … through.
struct appointment {
    person_id person;
    post_id post;
    appointment_kind kind = appointment_kind::ordinary;
    answer employed = answer::unknown; ///< employed by the region as legal person
    period when;
    std::vector<source> sources;
    location where{};
};

} // namespace mandat
