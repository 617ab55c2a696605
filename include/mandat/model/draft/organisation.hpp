// SPDX-License-Identifier: MIT
#pragma once
// Organs, units, areas, roles and posts as an author writes them (layer 1).
//
// A new key here is read by the structure maker, in detail/structure_maker.hpp.

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/model/draft/reference.hpp>
#include <mandat/model/organ.hpp>
#include <mandat/model/role_post.hpp>
#include <mandat/model/unit.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandat::draft {

struct remit_entry {
    std::string text;
    reference matter;
    span when;
    sources from_documents;
};

struct organ {
    std::string key;
    std::string name;
    std::vector<dated_name> former_names;
    organ_kind kind = organ_kind::committee;
    reference parent;
    std::uint16_t members = 0;
    std::uint16_t alternates = 0;
    span when;
    std::vector<remit_entry> remit;
    std::vector<remit_entry> excluded;
    continuation continues = continuation::not_stated;
    std::vector<remark> remarks;
    sources from_documents;
    place where{};
};

struct dated_parent {
    reference parent;
    std::optional<date> through; ///< last day it hung there
    sources from_documents;
};

struct descent {
    mandat::descent::kind how{};
    reference from;
};

struct unit {
    std::string key;
    std::string name;
    std::vector<dated_name> former_names;
    std::string kind;
    reference organ;
    reference parent;
    std::vector<dated_parent> former_parents;
    std::vector<descent> descends;
    span when;
    std::vector<remark> remarks;
    sources from_documents;
    place where{};
};

struct area {
    std::string key;
    std::string name;
    reference parent;
    sources from_documents;
    place where{};
};

struct role {
    std::string key;
    std::string name;
    std::vector<dated_name> former_names;
    sources from_documents;
    place where{};
};

struct vacancy {
    span when;
    sources from_documents;
};

struct post {
    std::string key;
    std::string name;
    std::vector<dated_name> former_names;
    post_kind kind = post_kind::employee;
    reference role;
    reference unit;
    reference organ;
    bool heads_unit = false;
    answer head_of_administration = answer::unknown;
    reference agreement;
    std::vector<reference> heads_administration_for;
    bool is_director = false;
    std::vector<vacancy> vacancies;
    span when;
    std::vector<remark> remarks;
    sources from_documents;
    place where{};
};

} // namespace mandat::draft
