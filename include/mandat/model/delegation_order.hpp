// SPDX-License-Identifier: MIT
#pragma once
// Delegation orders (delegationsordning) in their versions, and their points (layer 1).

#include <mandat/domain/citation.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/matter.hpp>
#include <mandat/model/source.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mandat {

enum class order_kind : std::uint8_t {
    delegation_order, ///< delegationsordning: a decision of a nämnd
    guideline,        ///< riktlinje: says who carries out, delegates nothing
};

/// The decision by which an order was adopted.
struct adoption {
    std::optional<date> on;              ///< nothing: not stated
    std::string_view paragraph;          ///< § of the minutes
    std::string_view diary;              ///< diarienummer
    std::optional<time_of_day> earliest; ///< the meeting's opening
    std::optional<time_of_day> latest;   ///< the meeting's end
    organ_id by;                         ///< the body that adopted it; the order's own if invalid
    std::optional<date> confirmed_on;    ///< the order's own body adopted it anew, as it stood
};

/// How an order's period ended.
enum class ending : std::uint8_t { none, expired, revoked, superseded };

/// One version of a delegation order.
struct delegation_order {
    std::string_view key;     ///< shared by all versions: `rs`
    std::string_view version; ///< tells the versions apart
    std::string_view title;
    order_kind kind = order_kind::delegation_order;
    organ_id organ;
    adoption adopted;
    dated when;
    std::optional<date>
        stated_first; ///< the first day that the order itself states, even before its adoption
    ending ended = ending::none;
    bool replaced_by_adoption =
        /// the next version was adopted on `when.end()` and may have taken over within that day
        false;
    assessment assessed;
    answer may_sub_delegate = answer::unknown; ///< general rule; a point may say otherwise
    reporting reported = reporting::not_stated;
    std::optional<bool> sub_delegated_are_reported; ///< nothing: as the point
    bool reported_through_head = false;             ///< sub-delegate → head → nämnd
    bool superiors_may = false;                     ///< every superior may also decide
    bool superior_steps_in = false; ///< the nearest superior decides when the delegate is hindered
    std::vector<fact_id> superior_steps_in_when; ///< only where these hold, too
    std::vector<legal_fact> superior_steps_in_when_legal;
    answer stand_in_decides_instead =
        answer::unknown; ///< "i stället": a hindered delegate does not
    answer stand_in_covers_vacancy = answer::unknown; ///< stand-ins decide for a vacant post, too
    answer roles_reach_elsewhere = answer::unknown; ///< roles cover posts of other administrations
    /// What it excludes from every point. The limits of each point repeat it, save those of urgent
    /// mandates: whether it reaches them, `exclusions_cover_urgent` says.
    std::vector<fact_id> excluded;
    std::vector<legal_fact> excluded_legal;
    answer exclusions_cover_urgent = answer::unknown;
    answer alternates_act = answer::unknown;   ///< an appointed ersättare acts for the holder
    answer separate_minutes = answer::unknown; ///< unreported decisions get minutes of their own
    std::uint8_t referral_on_demand_of =
        0; ///< members who may demand that the nämnd decides; 0 = no such rule
    std::vector<remark> provisions;
    std::vector<remark> remarks;
    std::vector<source> sources;
    location where{};
};

/// A group (avsnitt) under one heading, in one version of an order, with the points below it.
struct group {
    order_id order;
    std::string_view key;
    std::string_view number; ///< as printed; may be empty
    std::string_view title;
    group_id within; ///< the wider group that it stands in; invalid: none
    /// What it excludes from its points. Their limits repeat it.
    std::vector<fact_id> excluded;
    std::vector<legal_fact> excluded_legal;
    bool lifts_exclusions = false; ///< the nämnd has lifted what the order excludes from all
    std::vector<remark> provisions;
    std::vector<source> sources;
    location where{};
};

enum class point_kind : std::uint8_t {
    delegation, ///< delegerad beslutanderätt
    urgent,     ///< brådskande ärenden (KL 6:39)
    execution,  ///< angiven som verkställighet: no delegation, if it really is execution
    reserved,   ///< förbehållen nämnden
    statutory,  ///< befogenhet direkt av lag: recorded here, given by the statute in `law`
};

/// A point (punkt) in one version of an order.
struct point {
    order_id order;
    std::string_view number; ///< as printed; empty when the source does not state it
    std::string_view key;    ///< ASCII: the number's own, or an id that the author gives
    std::uint32_t place = 0; ///< among the order's points as their author writes them
    point_kind kind = point_kind::delegation;
    group_id group; ///< invalid: none
    matter_id matter;
    std::string_view law;            ///< legal basis as the order states it
    std::vector<citation> cited;     ///< the places in acts that `law` gives, as far as it was read
    grant_limits limits;             ///< of the point itself; each delegation carries its own
    assessment assessed;             ///< exceptions from the order's assessment
    std::vector<subject> prohibited; ///< delegates that the point rules out
    bool despite_exclusions = false; ///< the nämnd has lifted what the order excludes from all
    std::vector<remark> remarks;
    std::vector<source> sources;
    location where{};
};

} // namespace mandat
