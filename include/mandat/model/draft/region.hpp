// SPDX-License-Identifier: MIT
#pragma once
// The region as an author writes it, with its documents and what is said of them (layer 1).
//
// A new key here is read by the structure maker, in detail/structure_maker.hpp.

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/model/draft/reference.hpp>
#include <mandat/model/region.hpp>

#include <optional>
#include <string>

namespace mandat::draft {

struct region {
    std::string key;
    std::string name;
    region_kind kind = region_kind::region;
    bool is_fictional = false;
    std::optional<date> known_through;
    std::string vouched_by;
    sources from_documents;
    place where{};
    std::string administrative_court;
    std::string court_of_appeal;
    sources courts_from_documents;
    answer citizens_proposals = answer::unknown;
    sources citizens_proposals_from_documents;
};

/// What the source of a file's appointments guarantees of all of them.
struct guarantee {
    answer employed = answer::unknown;
    std::string by;
    std::optional<date> on;
    sources from_documents;
};

struct document {
    std::string key;
    std::string title;
    std::string file;
    std::optional<date> dated;
    std::string note;
    place where{};
};

struct conflict {
    std::string text;
    std::string followed;
    sources from_documents;
    place where{};
};

struct suppression {
    std::string finding;
    std::string at;
    std::string because;
    sources from_documents;
    place where{};
};

struct evidence {
    std::string text;
    std::optional<date> day;
    reference post;
    sources from_documents;
    place where{};
};

} // namespace mandat::draft
