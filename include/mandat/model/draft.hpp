// SPDX-License-Identifier: MIT
#pragma once
// What the builder takes: things as an author writes them, referring to each other
// by key or name (layer 1).
//
// Every draft and every reference carries its place, so that a fault can say where.

#include <mandat/domain/act.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/model/appointment.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/delegation_order.hpp>
#include <mandat/model/organ.hpp>
#include <mandat/model/region.hpp>
#include <mandat/model/role_post.hpp>
#include <mandat/model/unit.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandat::draft {

/// A key or a name that refers to something else.
struct reference {
    std::string text;
    place where{};
    [[nodiscard]] bool is_given() const noexcept { return !text.empty(); }
};

/// `004 § 41, NLL-00290-2024`: a document's key, then where in it.
struct source {
    std::string text;
    place where{};
};
using sources = std::vector<source>;

/// A period as written: at most one kind of start, `through` included.
struct span {
    std::optional<date> from;
    std::optional<date> evidenced_from;
    bool undated = false; ///< the source gives no day
    std::optional<date> through;
    place where{};
};

struct dated_name {
    std::string text;
    std::optional<date> through; ///< last day of use
    sources from_documents;
    place where{};
};

struct remark {
    std::string text;
    std::optional<date> from;
    sources from_documents;
    place where{};
};

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

struct assessment {
    traits found;
    std::string by;
    std::optional<date> on;
    sources from_documents;
    std::vector<reference> versions; ///< of orders that it speaks of, `rs/2024`; none: its own
    place where{};
    [[nodiscard]] bool is_given() const noexcept { return where.line != 0 || found != traits{}; }
};

struct fact {
    std::string key;
    std::string question;
    std::string question_en;
    silence when_silent = silence::must_be_assessed;
    sources from_documents;
    place where{};
};

struct special_appeal {
    std::string statute;
    std::string forum;
    std::string standing;
    bool is_barred = false;
    sources from_documents;
};

struct matter {
    std::string key;
    std::string name;
    std::vector<dated_name> former_names;
    reference kind_of;
    std::vector<external_id> known_as;
    assessment assessed;
    std::vector<remark> remarks;
    sources from_documents;
    place where{};
    special_appeal appealed;
    registered_kind registered = registered_kind::not_stated;
    sources registered_from_documents;
    /// The day that says what the name in `kind_of` means; nothing where no day does.
    std::optional<date> read_on;
};

struct instrument {
    std::string key;
    std::string name;
    span when;
    sources from_documents;
    place where{};
};

/// Limits as written; what a part leaves unset it takes from its point.
struct grant_limits {
    std::optional<span> when;
    std::optional<amount_range> amount;
    std::optional<duration> longest;
    std::optional<scope_kind> reach;
    std::vector<reference> units;
    reference area;
    reference instrument;
    std::vector<reference> required;
    std::vector<reference> excluded;
    std::vector<reference> excepted;
    std::optional<bool> wording_known;
    std::optional<users_say> users;
    std::vector<reference> consulted;
    std::vector<reference> countersigned;
    std::vector<reference> approved_by;
    std::optional<reporting> reported;
    std::optional<answer> may_sub_delegate;
    std::optional<bool> includes_refusal;
    std::vector<outcome> outcomes; ///< the only ones that it covers; none: all
    std::optional<hand_back> handed_back;
    std::vector<reference> handed_back_when;
};

/// A lettered part of a point, or the point itself: who receives it.
struct grant {
    std::string letter;
    std::vector<reference> delegates;
    std::vector<reference> jointly; ///< delegates who would decide together
    reference delegates_of;         ///< "the delegate in the matter": another point's number
    std::vector<reference> substitutes;
    std::optional<bool> superiors_may;
    grant_limits limits;
    place where{};
};

struct point {
    std::string number;
    std::string key; ///< where the number is not stated
    point_kind kind = point_kind::delegation;
    reference matter;
    std::string law;
    grant whole;              ///< delegates and limits of the point
    std::vector<grant> parts; ///< lettered parts with delegates of their own
    assessment assessed;
    std::vector<reference> prohibited;
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
