// SPDX-License-Identifier: MIT
#pragma once
// Whether, by whom, where and until which day an act can be appealed: for people, for programs, and
// as the notice that goes out with a decision (compiled part `documents`).
//
// A day that is not known is never guessed: the rule is given in its place. What is open
// stays open in every form.

#include <mandat/appeal/announcement.hpp>
#include <mandat/appeal/appeal.hpp>
#include <mandat/appeal/grounds.hpp>
#include <mandat/appeal/lacking_power.hpp>
#include <mandat/appeal/minutes_appeal.hpp>
#include <mandat/appeal/route.hpp>
#include <mandat/appeal/timeliness.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/model/minutes.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandat {

// ----------------------------------------------------------------------------------------- one act

/// One act, its appeal, and what else was asked of it.
struct told_appeal {
    std::string by{}; ///< the body, the post or the person; empty where only the kind is known
    std::string authority{}; ///< the body that an appeal may be filed with; empty: not known
    std::string matter{};    ///< by name; empty where none was named
    acted act{};
    recorded how = recorded::in_minutes;
    appeal found{};
    std::optional<received_appeal> came{}; ///< an appeal that came in: its timeliness is reviewed
    std::optional<grounds_found> grounds{};
    std::optional<lacking_power> lacks{}; ///< the decider had no power, by the data or, without a reason, by what was said
    std::vector<sentence> notes{};
};

/// The verdict; each route with what it supposes, who, where, until when and what follows
/// meanwhile; what a human has to assess; what was presumed; the rules.
[[nodiscard]] std::string in_text(const region& of, const told_appeal& told, language wanted);

/// `mandat.appeal/1`
///
/// @param with_notice  each route has its notice under `notice`, which is null otherwise
[[nodiscard]] std::string to_json(const region& of, const told_appeal& told, bool with_notice);

/// How to appeal (besvärshänvisning), in Swedish: a notice for each route, with where it
/// applies, or why there is none.
///
/// To be filled in where something stands in brackets: the data has no addresses of courts,
/// and they are not made up.
[[nodiscard]] std::string notice_of(const region& of, const told_appeal& told);

// ----------------------------------------------------------------------------------------- minutes

/// The appeal of what minutes record.
struct told_minutes {
    const minutes* read = nullptr;            ///< not null; the rows point into it
    std::vector<minuted_appeal> rows{};       ///< in the order of the minutes; maybe of some only
    std::optional<date> supposed_announced{}; ///< not in the data: a day that was asked about
    std::optional<date> supposed_taken_down{};
};

/// How much of the rows is told.
enum class telling : std::uint8_t {
    table, ///< a row each, and under it what several of them share
    whole, ///< a block each, with why it is what it is
};

/// The rows, then the times, what a human has to assess, what the region has to do, and
/// what the source leaves open.
[[nodiscard]] std::string in_text(const governance& of, const told_minutes& told, language wanted,
                                  telling how = telling::table);

/// `mandat.minutes_appeals/1`
///
/// @param with_notice  each route has its notice under `notice`, which is null otherwise
[[nodiscard]] std::string to_json(const governance& of, const told_minutes& told, bool with_notice);

/// The notices, in Swedish, one for all the decisions that it suits; then what
/// cannot be appealed, and why.
[[nodiscard]] std::string notices_of(const governance& of, const told_minutes& told);

} // namespace mandat
