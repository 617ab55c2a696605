// SPDX-License-Identifier: MIT
#pragma once
// Delegation orders with their points, and sub-delegations, as an author writes them (layer 1).
//
// A new key here is read in detail/: by the limits maker, the point maker, the order maker or the
// sub-delegation maker.

#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/delegation_order.hpp>
#include <mandat/model/draft/matter.hpp>
#include <mandat/model/draft/reference.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandat::draft {

/// What may be said once for all points of an order or of a group, for a point, or for a part. The
/// nearest that speaks holds, but for exclusions, which add up.
struct clauses {
    references required; ///< facts
    references excluded; ///< facts
    references consulted;
    references handed_back_when;
    std::optional<hand_back> handed_back;
    std::optional<bool> includes_refusal;
    std::optional<reporting> reported;
    std::optional<answer> may_sub_delegate;
};

/// Limits as written; what a part leaves unset it takes from its point.
struct grant_limits : clauses {
    std::optional<span> when;
    std::optional<amount_range> amount;
    std::optional<duration> longest;
    std::optional<scope_kind> reach;
    references units;
    reference area;
    reference instrument;
    references excepted;
    std::optional<bool> wording_known;
    std::optional<users_say> users;
    references countersigned;
    references approved_by;
    std::vector<outcome> outcomes; ///< the only ones that it covers; none: all
};

/// A lettered part of a point, or the point itself: who receives it.
struct grant {
    std::string letter;
    std::vector<reference> delegates;
    std::vector<reference> jointly; ///< delegates who would decide together
    reference delegates_of;         ///< "the delegate in the matter": another point's number
    references substitutes;
    std::optional<bool> superiors_may;
    grant_limits limits;
    place where{};
};

/// A group (avsnitt): a heading with the points below it, and what holds for them all.
struct group {
    std::string key;
    std::string number; ///< as printed
    std::string title;
    reference within; ///< the wider group that it stands in
    clauses said;
    references substitutes;
    references prohibited;
    bool lifts_exclusions = false; ///< the order's own do not reach its points; wants a source
    std::vector<remark> provisions;
    sources from_documents;
    place where{};
};

struct point {
    std::string number;
    std::string key; ///< where the number is not stated
    point_kind kind = point_kind::delegation;
    reference group; ///< whose points it is one of
    reference matter;
    std::string law;
    grant whole;              ///< delegates and limits of the point
    std::vector<grant> parts; ///< lettered parts with delegates of their own
    assessment assessed;
    references prohibited;
    bool despite_exclusions = false; ///< the order's own do not reach it; wants a source
    std::vector<remark> remarks;
    sources from_documents;
    place where{};
};

struct delegation_order {
    std::string key;
    std::string version;
    std::string title;
    order_kind kind = order_kind::delegation_order;
    reference organ;
    std::optional<date> adopted_on;
    std::string adopted_paragraph;
    std::string adopted_diary;
    std::optional<time_of_day> adopted_earliest;
    std::optional<time_of_day> adopted_latest;
    reference adopted_by;             ///< where it is not the order's own organ
    std::optional<date> confirmed_on; ///< the organ adopted it anew, as it stood
    span when;                        ///< where it is silent: from the day of adoption
    std::optional<date> revoked_from; ///< first day it was no longer in force
    assessment assessed;
    answer may_sub_delegate = answer::unknown;
    reporting reported = reporting::not_stated;
    std::optional<bool> sub_delegated_are_reported;
    bool reported_through_head = false;
    bool superiors_may = false;
    bool superior_steps_in = false;
    std::vector<reference> superior_steps_in_when; ///< facts
    answer stand_in_decides_instead = answer::unknown;
    answer stand_in_covers_vacancy = answer::unknown;
    answer roles_reach_elsewhere = answer::unknown;
    answer alternates_act = answer::unknown;
    answer separate_minutes = answer::unknown;
    std::uint8_t referral_on_demand_of = 0;
    std::vector<reference> excluded; ///< facts that exclude every point
    clauses general;                 ///< the rest of what holds for every point
    references substitutes;
    references prohibited;
    std::vector<group> groups;
    answer exclusions_cover_urgent = answer::unknown;
    std::vector<remark> provisions;
    std::vector<remark> remarks;
    std::vector<point> points;
    sources from_documents;
    place where{};
};

struct sub_delegation {
    std::string key;
    reference from;
    reference to;
    reference order;
    std::string number;
    reference matter; ///< where the point is not given
    grant_limits limits;
    std::string diary;
    sources from_documents;
    place where{};
};

} // namespace mandat::draft
