// SPDX-License-Identifier: MIT
#pragma once
// Minutes (protokoll) of a meeting: what was decided, point by point, and how the region
// classified it (layer 1).

#include <mandat/domain/act.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/model/source.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mandat {

/// One point of what a paragraph decides.
struct minuted_act {
    std::string_view point; ///< as numbered in the minutes; empty when it has no number
    std::string_view does;
    std::optional<act_kind> kind;        ///< nothing: open, a human has to assess it
    std::string_view because;            ///< why it was classified so
    std::vector<std::string_view> rules; ///< ids in the rule catalogue
    organ_id to;                         ///< of a proposal: who decides; invalid when not stated
    matter_id matter;                    ///< invalid when none of the data's fits
    std::vector<appeal_fact> open;       ///< facts that the route of appeal hangs on
    bool mandate_for_one_matter = false; ///< lets an employee decide one matter (KL 7:5)
    std::string_view conditional;        ///< what its effect hangs on; empty for nothing
    location where{};
};

/// A delegate's decision, or a list of such, that was reported to the meeting.
struct reported_decision {
    post_id by;               ///< invalid when no post of the data is meant
    std::string_view by_text; ///< as the minutes name whoever decided, where `by` is invalid
    std::string_view does;
    std::optional<act_kind> kind = act_kind::decision; ///< nothing: open
    period when; ///< the day, or the days of a list; empty when not stated
    route_facts facts;
    std::string_view because;
    std::vector<source> sources;
    location where{};
};

/// Paragraf. One that was approved and announced by itself has an appeal clock of its own.
struct minutes_item {
    std::string_view paragraph; ///< `§ 40`; empty when the source gives none
    std::uint32_t number = 0;   ///< our own, where the source gives no paragraph
    std::string_view title;
    std::string_view diary;
    bool approved_at_once = false; ///< omedelbart justerad
    std::optional<date> announced; ///< by itself, apart from the minutes
    std::optional<date> taken_down;
    std::string_view corrected;                 ///< what a correction changed
    std::vector<std::string_view> reservations; ///< whose, by party
    std::string_view reservations_note;
    std::vector<std::string_view> sent_to; ///< expedieras till
    std::vector<minuted_act> acts;
    std::vector<reported_decision> reported;
    std::vector<source> sources;
    location where{};
};

/// Protokoll.
struct minutes {
    std::string_view key;
    organ_id of;
    date held = no_day;
    std::optional<date> approved;        ///< justerat
    std::optional<date> announced;       ///< the approval, on the notice board
    std::optional<date> taken_down;      ///< the announcement
    bool is_selection = false;           ///< the source gives some of the decisions only
    std::vector<std::string_view> notes; ///< what the source leaves open
    std::vector<minutes_item> items;     ///< in the order of the minutes
    std::vector<source> sources;
    location where{};
};

} // namespace mandat
