// SPDX-License-Identifier: MIT
#pragma once
// Can it be appealed, and by which route? The first that fits wins (layer 4).
//
// A wrong "not appealable" costs someone their right: where it is open, the answer is `depends`,
// with each route that applies if it can be, and what has to be true for it.

#include <mandat/appeal/act.hpp>
#include <mandat/domain/act.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/law/own_power.hpp>
#include <mandat/model/organ.hpp>

#include <algorithm>
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

inline constexpr auto appeal_route_terms = std::to_array<term<appeal_route>>({
    {appeal_route::none, "none", {"kan inte överklagas", "cannot be appealed"}},
    {appeal_route::legality_review, "legality_review", {"laglighetsprövning", "legality review"}},
    {appeal_route::procurement_review,
     "procurement_review",
     {"överprövning av upphandling", "procurement review"}},
    {appeal_route::lov_rectification,
     "lov_rectification",
     {"rättelse enligt lagen om valfrihetssystem",
      "rectification under the Act on systems of choice"}},
    {appeal_route::document_appeal,
     "document_appeal",
     {"överklagande av beslut om allmän handling", "appeal of a decision on a document"}},
    {appeal_route::administrative_appeal,
     "administrative_appeal",
     {"förvaltningsbesvär", "administrative appeal"}},
});
[[nodiscard]] constexpr const term<appeal_route>& term_for(appeal_route value) noexcept {
    return detail::term_in(appeal_route_terms, value);
}

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

inline constexpr auto actor_kind_terms = std::to_array<term<actor_kind>>({
    {actor_kind::council, "council", {"fullmäktige", "council"}},
    {actor_kind::committee, "committee", {"nämnd", "committee"}},
    {actor_kind::joint_labour_management_body,
     "joint_labour_management_body",
     {"partssammansatt organ", "joint labour-management body"}},
    {actor_kind::auditors, "auditors", {"revisorer", "auditors"}},
    {actor_kind::company, "company", {"bolag", "company"}},
    {actor_kind::employee_without_mandate,
     "employee_without_mandate",
     {"anställd utan spårbar delegation", "employee without a traceable mandate"}},
    {actor_kind::council_drafting_body,
     "council_drafting_body",
     {"fullmäktigeberedning", "council drafting body"}},
});
[[nodiscard]] constexpr const term<actor_kind>& term_for(actor_kind value) noexcept {
    return detail::term_in(actor_kind_terms, value);
}

/// A delegate of a nämnd, its utskott and its presidium decide as the nämnd. @law KL 13:2
[[nodiscard]] constexpr actor_kind actor_of(organ_kind kind) noexcept {
    switch (kind) {
    case organ_kind::council: return actor_kind::council;
    case organ_kind::council_drafting_body: return actor_kind::council_drafting_body;
    case organ_kind::joint_labour_management_body: return actor_kind::joint_labour_management_body;
    case organ_kind::auditors: return actor_kind::auditors;
    case organ_kind::company: return actor_kind::company;
    case organ_kind::executive_board:
    case organ_kind::committee:
    case organ_kind::joint_committee:
    case organ_kind::crisis_committee:
    case organ_kind::sub_committee:
    case organ_kind::presidium:
    case organ_kind::committee_drafting_body:
    case organ_kind::self_management_body: break;
    }
    return actor_kind::committee;
}

/// Of auditors' acts only some are decisions that anyone may have tested.
enum class audit_act : std::uint8_t { none, own_administration, remark };

/// What is asked about an act.
struct acted {
    actor_kind by = actor_kind::committee;
    std::optional<act_kind> kind = act_kind::decision; ///< nothing: not classified
    date on = no_day;
    route_facts facts{};
    act_test test{};
    audit_act audit = audit_act::none;
    bool in_federation = false; ///< the body is a kommunalförbund's
};

/// What a route of appeal supposes.
struct assumption {
    appeal_fact fact{};
    answer is = answer::yes;
    friend constexpr bool operator==(const assumption&, const assumption&) = default;
};

/// A route by which the act can be appealed, or can be if what it supposes is true.
struct possible_route {
    appeal_route route = appeal_route::none;
    std::vector<assumption> supposing{};
    std::vector<const rule*> by{};
};

/// `depends`: it is open whether it can be appealed, or by which route; each is listed,
/// in the order of the law.
struct routing {
    verdict appealable = verdict::not_authorised;
    appeal_route route = appeal_route::none; ///< of the first route; none where there is no route
    reason_code because =
        reason_code::none; ///< `era_not_modelled`, where the law of the day is not
    std::vector<const rule*> by{};
    std::vector<phrase> to_assess{};
    std::vector<possible_route> routes{};
    std::vector<appeal_fact> presumed{}; ///< nobody mentioned them, so that they are taken as no
};

namespace detail {

/// Walks the ways in their order; what is open is supposed to be so for the one, and not
/// to be for those after it.
class route_finder {
public:
    explicit route_finder(const acted& act)
        : act_{act} {}

    [[nodiscard]] routing find() && {
        // What is no decision is nobody's to appeal, by whatever route.
        if (act_.kind == act_kind::factual_act && kind_of(act_.kind, act_.test) == act_.kind)
            return std::move(*this).closed({cite("DOC-LINE")});
        const auto barred = asked(appeal_fact::barred_by_statute);
        if (barred == answer::yes) return std::move(*this).closed({cite("KL-13-3")});
        if (barred == answer::unknown) {
            suppose(appeal_fact::barred_by_statute, answer::no);
            open(appeal_fact::barred_by_statute);
        }
        special_routes();
        if (!is_closed_) chapter_13();
        return std::move(*this).finish();
    }

private:
    static constexpr phrase unread_act{
        "Stämmer vägen med 10 kap. lagen om valfrihetssystem? Den är känd genom vägledning.",
        "Does the route agree with chapter 10 of the Act on systems of choice? It is known by "
        "guidance."};

    [[nodiscard]] answer asked(appeal_fact fact) {
        if (!act_.facts.is_said(fact) && act_.facts[fact] == answer::no)
            made_.presumed.push_back(fact);
        return act_.facts[fact];
    }
    void suppose(appeal_fact fact, answer is) { supposed_.push_back({fact, is}); }
    void open(appeal_fact fact) {
        is_open_ = true;
        made_.to_assess.push_back(describe(fact).question);
    }
    void add(appeal_route route, std::vector<const rule*> by) {
        made_.routes.push_back({route, supposed_, std::move(by)});
    }
    [[nodiscard]] routing closed(std::initializer_list<const rule*> by) && {
        made_.by = by;
        return std::move(made_);
    }

    void special_routes() {
        special(appeal_fact::procurement, appeal_route::procurement_review,
                {cite("LOU-20-4"), cite("LOU-20-19")});
        // Unsettled: which section of LOV gives rectification was not read, so the route
        // is shown but not promised.
        special(appeal_fact::lov_supplier, appeal_route::lov_rectification, {warn_by("LOV-10-1")});
        special(appeal_fact::document_refused, appeal_route::document_appeal,
                {cite("OSL-6-7"), cite("OSL-6-8")});
        special(appeal_fact::administrative_appeal, appeal_route::administrative_appeal,
                {cite("FL-40"), cite("KL-13-3")});
    }
    void special(appeal_fact fact, appeal_route route, std::vector<const rule*> by) {
        if (is_closed_) return;
        const auto applies = asked(fact);
        if (applies == answer::no) return;
        if (applies == answer::unknown) suppose(fact, answer::yes);
        if (route == appeal_route::document_appeal &&
            act_.by == actor_kind::employee_without_mandate) {
            // A refusal needs a competent decider: without one there is nothing to appeal yet.
            without_mandate();
            by.push_back(basis_of(delegate_kind::employee));
        }
        if (route == appeal_route::lov_rectification) {
            is_open_ = true;
            if (applies == answer::yes) made_.to_assess.push_back(unread_act);
        }
        if (route == appeal_route::administrative_appeal && cite("FL-40")->on(act_.on) == nullptr) {
            is_open_ = true;
            made_.because = reason_code::era_not_modelled;
        }
        add(route, std::move(by));
        if (applies == answer::yes) {
            is_closed_ = true;
            return;
        }
        supposed_.back().is = answer::no;
        open(fact);
    }

    /// What is left when no special statute speaks: chapter 13 or nothing. @law KL 13:2
    void chapter_13() {
        const auto review = appeal_route::legality_review;
        switch (act_.by) {
        case actor_kind::council: return add(review, {cite("KL-13-2-1")});
        case actor_kind::company: return none({never_decides(organ_kind::company)});
        case actor_kind::auditors:
            if (act_.audit != audit_act::own_administration) return none({cite("KL-13-2-4")});
            return add(review, {cite("KL-12-11"), cite("KL-13-2-4")});
        case actor_kind::council_drafting_body: return drafting_body();
        case actor_kind::employee_without_mandate:
        case actor_kind::committee:
        case actor_kind::joint_labour_management_body: return by_kind();
        }
    }
    void drafting_body() {
        const auto* may_only_prepare = never_decides(organ_kind::council_drafting_body);
        const auto entrusted = asked(appeal_fact::entrusted_to_decide);
        if (entrusted == answer::no) return none({may_only_prepare});
        // Unsettled: no source says what a drafting body's own decision is.
        if (entrusted == answer::unknown) suppose(appeal_fact::entrusted_to_decide, answer::yes);
        open(appeal_fact::entrusted_to_decide);
        add(appeal_route::legality_review, {may_only_prepare, cite("KL-13-2-1")});
    }
    void by_kind() {
        const auto* review = act_.in_federation ? cite("KL-13-2-3") : cite("KL-13-2-2");
        const auto kind = kind_of(act_.kind, act_.test);
        if (!kind || meaning_of(*kind).appealable == answer::unknown) {
            is_open_ = true;
            for (const auto& question : act_questions) made_.to_assess.push_back(question);
            return add(appeal_route::legality_review, {cite("DOC-LINE"), review});
        }
        const auto meaning = meaning_of(*kind);
        if (meaning.appealable == answer::no)
            return *kind == act_kind::information || *kind == act_kind::factual_act
                       ? none({meaning.by})
                       : none({review, cite("DOC-LINE")});
        if (act_.by == actor_kind::employee_without_mandate) without_mandate();
        add(appeal_route::legality_review, {cite("KL-13-1"), review});
    }
    /// That nobody finds the mandate does not take away the right to have the decision tested.
    ///
    /// @law  KL 13:2, HFD 2016 ref. 28: a director's instruction to employees was held
    ///       to be a delegation
    void without_mandate() {
        if (act_.facts[appeal_fact::instrument_delegates] == answer::yes) return;
        open(appeal_fact::instrument_delegates);
    }
    void none(std::initializer_list<const rule*> by) {
        for (const auto* one : by) made_.by.push_back(one);
    }

    [[nodiscard]] routing finish() && {
        for (const auto& possible : made_.routes)
            for (const auto* one : possible.by)
                if (std::find(made_.by.begin(), made_.by.end(), one) == made_.by.end())
                    made_.by.push_back(one);
        if (made_.routes.empty()) {
            made_.to_assess.clear(); // whatever the answers, there is no route
            return std::move(made_);
        }
        made_.route = made_.routes.front().route;
        made_.appealable = is_open_ ? verdict::depends : verdict::authorised;
        return std::move(made_);
    }

    const acted& act_;
    routing made_{};
    std::vector<assumption> supposed_{};
    bool is_open_ = false;
    bool is_closed_ = false; ///< a route was found that leaves no other
};

} // namespace detail

/// The routes of appeal; where one is open, it and those after it, since missing
/// it would cost the right.
///
/// Before 2018-01-01 `depends` and `era_not_modelled`, with legality review as the
/// route to protect the right.
///
/// @law  KL 13:2-3, LOU 20:4 and 20:19, LOV 10 kap., OSL 6:7, FL 40 §
[[nodiscard]] inline routing appeal_route_of(const acted& act) {
    if (is_calendar_day(act.on) && act.on >= first_modelled_day)
        return detail::route_finder{act}.find();
    routing made{.appealable = verdict::depends,
                 .route = appeal_route::legality_review,
                 .because = reason_code::era_not_modelled};
    made.routes.push_back({.route = appeal_route::legality_review});
    return made;
}

} // namespace mandat
