// SPDX-License-Identifier: MIT
#pragma once
// Can it be appealed, by whom, where, until which day, and what follows meanwhile (layer 4).

#include <mandat/appeal/announcement.hpp>
#include <mandat/appeal/appeal_time.hpp>
#include <mandat/appeal/effect_in_time.hpp>
#include <mandat/appeal/forum.hpp>
#include <mandat/appeal/grounds.hpp>
#include <mandat/appeal/route.hpp>
#include <mandat/appeal/service.hpp>
#include <mandat/appeal/standing.hpp>
#include <mandat/domain/act.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/span_of.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/model/matter.hpp>
#include <mandat/model/region.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace mandat {

/// What is known around an act. What is left out is not known, and the answer then gives the
/// rule in place of the day.
struct circumstances {
    recorded how = recorded::in_minutes;
    std::vector<notice_board>
        notice_boards{};              ///< on which the approval was or should have been announced
    std::vector<recipient> told{};    ///< who may appeal by a route that runs from being told
    procurement_notice procurement{}; ///< of an award, or of a procurement that was cancelled
    bool several_parties = false;     ///< a gemensam nämnd or a kommunalförbund decided
    const special_appeal* statute = nullptr;  ///< what the matter's own statute says of appeal
    answer special_reasons = answer::unknown; ///< against enforcing at once. @law KL 13:14
    urgency urgent{};                         ///< @law FL 35 §
};

/// One route of appeal with all that applies on it: for the one that applies, or that does if
/// what it supposes is true.
struct appeal_by_route {
    appeal_route route = appeal_route::none;
    std::vector<assumption> supposing{};
    forum at{};
    standing_rule who{};
    std::vector<appeal_time> times{};  ///< never empty; one for each appellant where each has one
    std::optional<date> legal_force{}; ///< the earliest, if nobody appeals
    enforcement enforced{};
    std::vector<const rule*> by{};
};

/// `depends` lists every route that may apply, each with its last day: who takes
/// the earliest loses nothing.
struct appeal {
    verdict appealable = verdict::depends;
    reason_code because = reason_code::none;
    std::vector<appeal_by_route> routes{};
    std::vector<const rule*> by{};
    std::vector<phrase> to_assess{};
    std::vector<appeal_fact> presumed{}; ///< nobody mentioned them: taken as no

    /// The earliest last day among the ways: that by which one is safe whatever is assessed.
    ///
    /// @return  nothing unless each route has a last day
    [[nodiscard]] std::optional<date> protective_day() const {
        std::optional<date> earliest;
        for (const auto& possible : routes)
            for (const auto& time : possible.times) {
                const auto last = time.last_day();
                if (!last) return std::nullopt;
                earliest = earliest ? std::min(*earliest, *last) : *last;
            }
        return earliest;
    }
};

namespace detail {

[[nodiscard]] inline result<std::vector<appeal_time>> times_on(appeal_route route, const acted& act,
                                                               const circumstances& known) {
    const auto one = [](result<appeal_time> time) -> result<std::vector<appeal_time>> {
        if (!time) return std::move(time).error();
        return std::vector{std::move(time).value()};
    };
    switch (route) {
    case appeal_route::none: break;
    case appeal_route::legality_review:
        return one(legality_review_time(known.how, span_of(known.notice_boards)));
    case appeal_route::procurement_review: return one(procurement_review_time(known.procurement));
    case appeal_route::lov_rectification: return lov_rectification_time(span_of(known.told));
    case appeal_route::document_appeal: return document_appeal_time(span_of(known.told));
    case appeal_route::administrative_appeal:
        return administrative_appeal_time(act.on, span_of(known.told));
    }
    return std::vector<appeal_time>{};
}

[[nodiscard]] inline result<appeal_by_route> possible_of(const possible_route& found,
                                                         const region& of, const acted& act,
                                                         const circumstances& known) {
    auto times = times_on(found.route, act, known);
    if (!times) return std::move(times).error();
    appeal_by_route made{
        .route = found.route,
        .supposing = found.supposing,
        .at = forum_of(found.route, of, known.statute),
        .who = standing_of(found.route, known.several_parties || act.in_federation, known.statute),
        .times = std::move(times).value(),
        .enforced = enforcement_of(found.route, known.special_reasons, known.urgent),
        .by = found.by};
    // Reading: a procurement decision and one that a supplier may have rectified have no
    // legal force to wait for.
    if (found.route != appeal_route::procurement_review &&
        found.route != appeal_route::lov_rectification)
        made.legal_force = legal_force_from(span_of(made.times));
    return made;
}

/// The first day on which an announcement was up.
[[nodiscard]] inline std::optional<date> first_announced(const std::vector<notice_board>& boards) {
    std::optional<date> first;
    for (const auto& board : boards)
        for (const auto& one : board.postings) first = first ? std::min(*first, one.up) : one.up;
    return first;
}

/// What the matter's own statute says goes for a question that says nothing of it.
inline void follow_statute(acted& act, const special_appeal* statute) {
    if (statute == nullptr || statute->statute.empty()) return;
    const auto fact =
        statute->is_barred ? appeal_fact::barred_by_statute : appeal_fact::administrative_appeal;
    if (!act.facts.is_said(fact)) act.facts.say(fact, answer::yes);
}

} // namespace detail

/// Assesses the appeal of an act.
///
/// @errors      fault_code::out_of_range, fault_code::missing_date: a day that is given is not in
///              the calendar
/// @complexity  O(n log n) in postings, notices and recipients
/// @law         KL 13 kap., FL 40-47 §§, LOU 20 kap., OSL 6 kap., LOV 10 kap.
[[nodiscard]] inline result<appeal> assess_appeal(const region& of, acted act,
                                                  const circumstances& known = {}) {
    detail::follow_statute(act, known.statute);
    if (!act.announced) act.announced = detail::first_announced(known.notice_boards);
    auto routed = appeal_route_of(act);
    appeal made{.appealable = routed.appealable,
                .because = routed.because,
                .by = std::move(routed.by),
                .to_assess = std::move(routed.to_assess),
                .presumed = std::move(routed.presumed)};
    for (const auto& found : routed.routes) {
        auto possible = detail::possible_of(found, of, act, known);
        if (!possible) return std::move(possible).error();
        made.routes.push_back(std::move(possible).value());
    }
    return made;
}

} // namespace mandat
