// SPDX-License-Identifier: MIT
#pragma once
// Minutes as an author writes them (layer 1).
//
// A new key here is read by the minutes maker, in detail/minutes_maker.hpp.

#include <mandat/domain/act.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/model/draft/reference.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandat::draft {

struct minuted_act {
    std::string point;
    std::string does;
    std::optional<act_kind> kind;
    std::string because;
    std::vector<std::string> rules;
    reference to;
    reference matter;
    std::vector<appeal_fact> open;
    bool mandate_for_one_matter = false;
    std::string conditional;
    place where{};
};

struct reported_decision {
    reference by;
    std::string by_text;
    std::string does;
    std::optional<act_kind> kind = act_kind::decision;
    std::optional<date> from;
    std::optional<date> through;
    route_facts facts;
    std::string because;
    sources from_documents;
    place where{};
};

struct minutes_item {
    std::string paragraph;
    std::uint16_t number = 0;
    std::string title;
    std::string diary;
    bool approved_at_once = false;
    std::optional<date> announced;
    std::optional<date> taken_down;
    std::string corrected;
    std::vector<std::string> reservations;
    std::string reservations_note;
    std::vector<std::string> sent_to;
    std::vector<minuted_act> acts;
    std::vector<reported_decision> reported;
    sources from_documents;
    place where{};
};

/// Protokoll.
struct minutes {
    std::string key;
    reference of;
    std::optional<date> held;
    std::optional<date> approved;
    std::optional<date> announced;
    std::optional<date> taken_down;
    bool is_selection = false;
    std::vector<std::string> notes;
    std::vector<minutes_item> items;
    sources from_documents;
    place where{};
};

} // namespace mandat::draft
