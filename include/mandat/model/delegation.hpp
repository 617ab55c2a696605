// SPDX-License-Identifier: MIT
#pragma once
// Who may decide what, within which limits: one grantor, one delegate, one matter (layer 1).

#include <mandat/domain/amount.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/model/source.hpp>

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace mandat {

/// Whoever decides or receives: an organ, a post, each post with a role, or a
/// person through appointments.
struct subject {
    enum class kind : std::uint8_t { nobody, organ, post, role, person };
    kind what = kind::nobody;
    std::uint32_t number = 0;

    constexpr subject() noexcept = default;
    constexpr subject(
        organ_id organ) noexcept // NOLINT(google-explicit-constructor): an organ is a subject
        : what{kind::organ}
        , number{organ.value()} {}
    constexpr subject(
        post_id post) noexcept // NOLINT(google-explicit-constructor): a post is a subject
        : what{kind::post}
        , number{post.value()} {}
    constexpr subject(
        role_id role) noexcept // NOLINT(google-explicit-constructor): a role is a subject
        : what{kind::role}
        , number{role.value()} {}
    constexpr subject(
        person_id person) noexcept // NOLINT(google-explicit-constructor): a person is a subject
        : what{kind::person}
        , number{person.value()} {}

    [[nodiscard]] constexpr bool is(kind wanted) const noexcept { return what == wanted; }
    [[nodiscard]] constexpr organ_id organ() const noexcept { return organ_id{number}; }
    [[nodiscard]] constexpr post_id post() const noexcept { return post_id{number}; }
    [[nodiscard]] constexpr role_id role() const noexcept { return role_id{number}; }
    [[nodiscard]] constexpr person_id person() const noexcept { return person_id{number}; }
    friend constexpr auto operator<=>(const subject&, const subject&) noexcept = default;
};

enum class scope_kind : std::uint8_t {
    whole_region, ///< hela regionen
    own_unit,     ///< egen enhet: the delegate's unit and all below it
    units,        ///< named units and all below them
};

/// Which units a grant covers.
struct scope {
    scope_kind kind = scope_kind::whole_region;
    std::vector<unit_id> units;
    bool is_stated = false; ///< else what silence means: the whole region, or a role's own unit
};
/// Nobody wrote it: a role's silence, read as the narrower.
[[nodiscard]] inline bool is_read_as_own(const scope& reach) noexcept {
    return reach.kind == scope_kind::own_unit && !reach.is_stated;
}

enum class users_say : std::uint8_t {
    none,
    heard,    ///< users may propose or comment first (KL 7:7 1 st.)
    endorsed, ///< users' representatives must have endorsed (KL 7:7 2 st.)
};

enum class reporting : std::uint8_t {
    not_stated,   ///< the documents do not say
    next_meeting, ///< anmäls vid nästa sammanträde
    monthly,      ///< varje månad
    quarterly,    ///< varje kvartal
    half_yearly,  ///< varje halvår
    yearly,       ///< varje år
    not_reported, ///< anmäls inte: separate minutes where the KL 13 route applies
    undecided,    ///< nämnden har inte beslutat om anmälan
};

/// What a decision gives whoever asked for it.
enum class outcome : std::uint8_t {
    approval,   ///< bifall
    refusal,    ///< avslag
    conditions, ///< bifall med villkor
};

enum class hand_back : std::uint8_t { not_stated, may, must };

/// Where an order says something of a grant.
struct said_at {
    enum class place : std::uint8_t { nowhere, order, group, point, part };
    place where = place::nowhere;
    group_id group{}; ///< which
    friend constexpr bool operator==(const said_at&, const said_at&) noexcept = default;
};
/// Where what holds for a grant is said, of what an order may say once for many points.
struct origins {
    said_at required{};
    said_at consulted{};
    said_at handed_back{};
    said_at handed_back_when{};
    said_at includes_refusal{};
    said_at reported{};
    said_at sub_delegation{};
    said_at substitutes{};
};

/// What a grant is limited by. A sub-delegation has terms of its own, within those of the head.
struct grant_limits {
    dated when; ///< within the order's own period; `always` when the point has none
    amount_range amount;
    std::optional<duration> longest;
    scope reach;
    area_id area;             ///< invalid: everywhere
    instrument_id instrument; ///< invalid: rests on none
    std::vector<fact_id> required;
    std::vector<fact_id> excluded;
    std::vector<legal_fact> required_legal;
    std::vector<legal_fact>
        excluded_legal; ///< the order repeats the law: "not matters of principle"
    std::vector<matter_id> excepted;
    bool wording_known = true; ///< false: `within_point_text` has to be assessed
    users_say users = users_say::none;
    std::vector<subject> consulted;     ///< i samråd med
    std::vector<subject> countersigned; ///< kontrasigneras av: apart from deciding
    std::vector<subject>
        approved_by; ///< whose approval the delegate needs: the law allows users only
    reporting reported = reporting::not_stated;
    answer may_sub_delegate = answer::unknown;
    bool includes_refusal = false; ///< rätten att bifalla omfattar rätten att avslå
    hand_back handed_back = hand_back::not_stated;
    std::vector<fact_id> handed_back_when;
    origins said;
};

/// One delegate of one point or of one of its lettered parts.
struct delegation {
    point_id point;
    std::string_view letter; ///< part of the point; empty for the point itself
    subject delegate;
    std::string_view delegate_as_written;
    matter_id matter;
    grant_limits limits;
    std::vector<subject> substitutes; ///< in order
    bool superiors_may = false;       ///< every superior may also decide
    std::vector<subject> jointly; ///< all who would decide together; the law knows no such delegate
    location where{};
};

/// Vidaredelegering (KL 7:6): from a head of administration to an employee, one step,
/// itself dated and recorded.
struct sub_delegation {
    std::string_view key;
    post_id from;
    subject to;              ///< a post or a role
    order_id order;          ///< any version of the order it was given under
    std::string_view number; ///< the point's number; empty when not stated
    matter_id matter;
    grant_limits limits;
    std::string_view diary;
    std::vector<source> sources;
    location where{};
};

} // namespace mandat
