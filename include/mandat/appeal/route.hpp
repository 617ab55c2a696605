// SPDX-License-Identifier: MIT
#pragma once
// Can it be appealed, and by which way? The first that fits wins (layer 4).
//
// A wrong "not appealable" costs someone their right: where it is open, the answer is `depends` and still names the way
// that applies if it can be.

#include <mandat/appeal/act.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/law/catalog.hpp>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace mandat {

enum class appeal_route : std::uint8_t {
    none,                  ///< it cannot be appealed
    legality_review,       ///< laglighetsprövning, KL 13 kap.
    procurement_review,    ///< överprövning, LOU 20 kap.
    lov_rectification,     ///< rättelse, LOV 10 kap.
    document_appeal,       ///< överklagande av beslut att inte lämna ut handling, OSL 6 kap.
    administrative_appeal, ///< förvaltningsbesvär, FL 40-47 §§
};

/// Who acted.
enum class actor_kind : std::uint8_t {
    council,
    committee,                    ///< a nämnd, or a delegate: who counts as the nämnd
    joint_labour_management_body, ///< partssammansatt organ
    auditors,
    company,                  ///< bolag, stiftelse, förening
    employee_without_mandate, ///< no delegation can be traced
    council_drafting_body,
};

/// Of auditors' acts only some are decisions that anyone may have tested.
enum class audit_act : std::uint8_t { none, own_administration, remark };

/// What is asked about an act.
struct acted {
    actor_kind by = actor_kind::committee;
    std::optional<act_kind> kind = act_kind::decision; ///< nothing: not classified
    date on = no_day;
    answer barred_by_statute = answer::no; ///< a statute says that it may not be appealed
    answer procurement = answer::no;       ///< LOU, LUF or LUK applies to the decision
    answer choice_system = answer::no;     ///< LOV applies to the decision
    answer document_refused = answer::no; ///< a document is refused, or released with a reservation
    answer administrative_appeal = answer::no; ///< a special statute gives förvaltningsbesvär
    answer entrusted = answer::no;             ///< a drafting body was in fact entrusted to decide
    audit_act audit = audit_act::none;
};

/// The way of appeal. `depends`: it may turn out not to be appealable, and the route is the one that applies if it is.
struct routing {
    verdict appealable = verdict::depends;
    appeal_route route = appeal_route::none;
    reason_code because =
        reason_code::none; ///< `era_not_modelled`, where the law of the day is not
    std::vector<const rule*> by{};
    std::vector<phrase> to_assess{};
};

namespace detail {

[[nodiscard]] inline routing routed(verdict found, appeal_route route,
                                    std::initializer_list<const rule*> by) {
    return {.appealable = found, .route = route, .by = by};
}
[[nodiscard]] inline routing not_appealable(std::initializer_list<const rule*> by) {
    return routed(verdict::not_authorised, appeal_route::none, by);
}

/// What is left when no special statute speaks: chapter 13 or nothing. @law KL 13:2
[[nodiscard]] inline routing by_chapter_13(const acted& act) {
    const auto review = appeal_route::legality_review;
    switch (act.by) {
    case actor_kind::council: return routed(verdict::authorised, review, {cite("KL-13-2-1")});
    case actor_kind::company: return not_appealable({cite("DOC-COMPANY")});
    case actor_kind::auditors:
        return act.audit == audit_act::own_administration
                   ? routed(verdict::authorised, review, {cite("KL-12-11"), cite("KL-13-2-4")})
                   : not_appealable({cite("KL-13-2-4")});
    case actor_kind::council_drafting_body:
        if (act.entrusted == answer::no) return not_appealable({cite("KL-3-2")});
        return routed(verdict::depends, review, {cite("KL-3-2"), cite("KL-13-2-1")});
    case actor_kind::employee_without_mandate:
    case actor_kind::committee:
    case actor_kind::joint_labour_management_body: break;
    }
    const bool no_mandate = act.by == actor_kind::employee_without_mandate;
    if (!act.kind) {
        auto open = routed(verdict::depends, review, {cite("DOC-LINE"), cite("KL-13-2-2")});
        open.to_assess.assign(act_questions.begin(), act_questions.end());
        return open;
    }
    switch (*act.kind) {
    case act_kind::proposal:
    case act_kind::preparatory:
    case act_kind::assignment: return not_appealable({cite("KL-13-2-2"), cite("DOC-LINE")});
    case act_kind::executory: return not_appealable({cite("DOC-LINE"), cite("KL-13-2-2")});
    case act_kind::information: return not_appealable({cite("DOC-NOTED")});
    case act_kind::factual_act: return not_appealable({cite("DOC-LINE")});
    case act_kind::statement:
        return routed(verdict::depends, review, {cite("DOC-LINE"), cite("KL-13-2-2")});
    case act_kind::decision: break;
    }
    return routed(no_mandate ? verdict::depends : verdict::authorised, review,
                  {cite("KL-13-1"), cite("KL-13-2-2")});
}

} // namespace detail

/// The way of appeal; where an earlier way is open, `depends` with that way, since missing it would cost the right.
///
/// @law  KL 13:2-3, LOU 20:4 and 20:19, LOV 10 kap., OSL 6:7, FL 40 §
[[nodiscard]] inline routing appeal_route_of(const acted& act) {
    const bool unknown_era = act.on < first_modelled_day;
    if (!is_calendar_day(act.on) || unknown_era)
        return {.appealable = verdict::depends,
                .route = appeal_route::legality_review,
                .because = reason_code::era_not_modelled};
    if (act.kind == act_kind::factual_act)
        return detail::not_appealable({detail::cite("DOC-LINE")});
    if (act.barred_by_statute == answer::yes)
        return detail::not_appealable({detail::cite("KL-13-3")});
    struct special {
        answer applies;
        appeal_route route;
        std::vector<const rule*> by;
    };
    const special ways[] = {
        {act.procurement,
         appeal_route::procurement_review,
         {detail::cite("LOU-20-4"), detail::cite("LOU-20-19")}},
        {act.choice_system, appeal_route::lov_rectification, {detail::warn_by("LOV-10-1")}},
        {act.document_refused,
         appeal_route::document_appeal,
         {detail::cite("OSL-6-7"), detail::cite("OSL-6-8")}},
        {act.administrative_appeal,
         appeal_route::administrative_appeal,
         {detail::cite("FL-40"), detail::cite("KL-13-3")}},
    };
    for (const auto& way : ways) {
        if (way.applies == answer::no) continue;
        routing made{.appealable =
                         way.applies == answer::yes ? verdict::authorised : verdict::depends,
                     .route = way.route,
                     .by = way.by};
        if (way.route == appeal_route::document_appeal &&
            act.by == actor_kind::employee_without_mandate) {
            // A refusal needs a competent decider: without one there is nothing to appeal yet.
            made.appealable = verdict::depends;
            made.by.push_back(detail::cite("KL-7-5"));
        }
        // Unsettled: which section of LOV gives rectification was not read, so the way is shown but not promised.
        if (way.route == appeal_route::lov_rectification) made.appealable = verdict::depends;
        const bool by_fl = way.route == appeal_route::administrative_appeal;
        if (by_fl && detail::cite("FL-40")->on(act.on) == nullptr) {
            made.appealable = verdict::depends;
            made.because = reason_code::era_not_modelled;
        }
        if (act.barred_by_statute == answer::unknown) made.appealable = verdict::depends;
        return made;
    }
    auto made = detail::by_chapter_13(act);
    if (act.barred_by_statute == answer::unknown && made.appealable == verdict::authorised)
        made.appealable = verdict::depends;
    return made;
}

/// Who may have a decision tried by legality review: every member of the region. @law KL 1:5-6, 13:1
struct membership {
    answer resident = answer::unknown;            ///< folkbokförd in one of its municipalities
    answer owns_property = answer::unknown;       ///< owns real property there
    answer liable_to_tax = answer::unknown;       ///< to municipal tax there
    answer eu_citizen_resident = answer::unknown; ///< an EU citizen living there
};
/// One of the four is enough; unknown until one is yes or all are no.
[[nodiscard]] constexpr answer is_member(const membership& known) noexcept {
    const auto most = [](answer left, answer right) {
        if (left == answer::yes || right == answer::yes) return answer::yes;
        return left == answer::no && right == answer::no ? answer::no : answer::unknown;
    };
    return most(most(known.resident, known.owns_property),
                most(known.liable_to_tax, known.eu_citizen_resident));
}

} // namespace mandat
