// SPDX-License-Identifier: MIT
#pragma once
// What a point delegates: the bans of 6:38, council's matters, the body's remit, and what nobody has assessed
// (layer 5, private).

#include "linter.hpp"
#include "witnesses.hpp"
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

/// When each body answers for each matter: its remit less what is excluded, and what council has let it decide.
class remits {
public:
    explicit remits(const linter& work)
        : work_{work} {
        const auto& of = work.of();
        for (std::size_t i = 0; i < of.organs().size(); ++i) {
            for (const auto& one : of.organs()[i].remit) note(held_, i, one.matter, one.when.when);
            for (const auto& one : of.organs()[i].excluded)
                note(excluded_, i, one.matter, one.when.when);
        }
        for (std::size_t i = 0; i < of.delegations().size(); ++i) {
            const auto& one = of.delegations()[i];
            const auto& order = of.at(of.at(one.point).order);
            if (of.at(order.organ).kind != organ_kind::council ||
                !one.delegate.is(subject::kind::organ))
                continue;
            note(held_, one.delegate.number, one.matter,
                 order.when.when.intersection(one.limits.when.when));
        }
    }

    /// The first days of the period on which the body does not answer for the matter; empty when it always does.
    [[nodiscard]] period first_gap(organ_id body, matter_id matter, const period& days) const {
        period rest = days;
        for (const auto& held : sorted(held_, body, matter)) {
            if (rest.is_empty() || !held.begins_by(rest.first())) break;
            if (held.is_open()) return {};
            if (!held.ended_by(rest.first())) rest = rest.intersection(period::from(held.end()));
        }
        if (rest.is_empty()) return {};
        for (const auto& held : sorted(held_, body, matter))
            if (held.overlaps(rest) && rest.contains(held.first()))
                return *period::until(rest.first(), held.first());
        return rest;
    }
    /// The first days of the period on which the matter is excluded from the body's remit.
    [[nodiscard]] period first_exclusion(organ_id body, matter_id matter,
                                         const period& days) const {
        for (const auto& one : sorted(excluded_, body, matter))
            if (const auto both = one.intersection(days); !both.is_empty()) return both;
        return {};
    }
    /// Other bodies in whose remit the matter lies.
    [[nodiscard]] std::vector<organ_id> others(organ_id body, matter_id matter,
                                               const period& days) const {
        std::vector<organ_id> found;
        for (std::size_t i = 0; i < work_.of().organs().size(); ++i)
            if (const organ_id other{i}; other != body) {
                const auto held = sorted(held_, other, matter);
                if (std::any_of(held.begin(), held.end(),
                                [&](const period& one) { return one.overlaps(days); }))
                    found.push_back(other);
            }
        const auto& of = work_.of();
        std::sort(found.begin(), found.end(), [&](organ_id left, organ_id right) {
            return of.at(left).key < of.at(right).key;
        });
        return found;
    }

private:
    using periods_by_matter = std::map<std::pair<std::size_t, std::uint32_t>, std::vector<period>>;

    static void note(periods_by_matter& into, std::size_t body, matter_id matter,
                     const period& when) {
        if (matter.is_valid() && !when.is_empty()) into[{body, matter.value()}].push_back(when);
    }
    [[nodiscard]] std::vector<period> sorted(const periods_by_matter& from, organ_id body,
                                             matter_id matter) const {
        std::vector<period> found;
        for (auto at = matter; at.is_valid(); at = work_.of().at(at).kind_of)
            if (const auto list = from.find({body.index(), at.value()}); list != from.end())
                found.insert(found.end(), list->second.begin(), list->second.end());
        std::sort(found.begin(), found.end(), [](const period& left, const period& right) {
            return left.first() < right.first();
        });
        return found;
    }

    const linter& work_;
    periods_by_matter held_;
    periods_by_matter excluded_;
};

/// Words by which an order says that something is opened or closed: what tends to concern the activity's scope.
// Reading: opening and closing for good concerns the scope of an activity, so such a point is asked about until somebody
// has assessed it; rejected: calling it unlawful, since a frame that the nämnd has fixed may leave only execution.
[[nodiscard]] inline bool speaks_of_opening_or_closing(std::string_view name) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"öppna", "Öppna", "upphörande", "stänga", "Stänga", "stängning", "Stängning",
         "nedläggning", "Nedläggning", "lägga ned", "lägga ner", "avveckl", "Avveckl", "inrättande",
         "Inrättande"});
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return name.find(word) != std::string_view::npos;
    });
}

class matter_check {
public:
    matter_check(linter& work, const remits& held, point_id id)
        : work_{work}
        , held_{held}
        , id_{id}
        , point_{work.of().at(id)}
        , order_{work.of().at(point_.order)} {}

    void run() {
        life_ = work_.life_of(id_);
        if (life_.is_empty() || order_.kind == order_kind::guideline) return;
        if (point_.kind == point_kind::reserved) return;
        if (!point_.limits.wording_known) wording_not_stated();
        if (point_.kind == point_kind::execution) return;
        const auto grants = work_.delegations_of(id_);
        if (grants.empty()) return;
        if (may_be_granted(grants.front())) remit(grants.front());
        matter_traits(grants.front());
    }

private:
    static std::string in_backticks(std::string_view text) { return '`' + std::string{text} + '`'; }
    [[nodiscard]] bool is_councils() const {
        return work_.of().at(order_.organ).kind == organ_kind::council;
    }
    [[nodiscard]] std::optional<witness> shown(delegation_id grant, date day, verdict expected,
                                               reason_code because) const {
        const auto who = decider_under(work_, grant, day);
        if (!who) return std::nullopt;
        return witness{question_within(work_, grant, *who, day), expected, because};
    }

    /// The body may delegate at all; that it may not is another check's.
    [[nodiscard]] bool may_be_granted(delegation_id grant) const {
        const auto& of = work_.of();
        if (!is_councils()) return is_committee(of.at(order_.organ).kind);
        const auto named = of.at(grant).delegate;
        return named.is(subject::kind::organ) && is_committee(of.at(named.organ()).kind);
    }
    void wording_not_stated() {
        auto made = work_.found(finding_code::wording_not_stated, id_);
        made.text = {"källan ger inte lydelsen av punkten " + in_backticks(made.about) +
                         ": om ett ärende ryms måste bedömas i varje fall",
                     "the source does not give the wording of the point " +
                         in_backticks(made.about) +
                         ": whether a matter is covered has to be assessed in each case"};
        made.fix = {"skriv in punktens lydelse", "enter the point's wording"};
        work_.add(std::move(made));
    }

    // -------------------------------------------------------------------------------- KL 6 kap. 2-3 §§
    void remit(delegation_id grant) {
        // That the body is gone is another check's.
        const auto days = life_.intersection(work_.of().at(order_.organ).when.when);
        if (days.is_empty()) return;
        const auto excluded = held_.first_exclusion(order_.organ, point_.matter, days);
        if (!excluded.is_empty()) outside(grant, excluded, reason_code::excluded_from_remit);
        const auto gap = held_.first_gap(order_.organ, point_.matter, days);
        if (!gap.is_empty() && !gap.overlaps(excluded))
            outside(grant, gap, reason_code::outside_remit);
    }
    void outside(delegation_id grant, const period& days, reason_code because) {
        const auto& of = work_.of();
        const auto day = linter::clear_day(days, order_);
        const auto body = in_backticks(of.at(order_.organ).named.on(day));
        const auto matter = in_backticks(work_.name_of(point_.matter));
        auto made = work_.found(finding_code::outside_remit, id_);
        if (because == reason_code::excluded_from_remit) made.rule = cite("KL-6-2");
        made.when = days;
        std::string whose_sv;
        std::string whose_en;
        for (const auto other : held_.others(order_.organ, point_.matter, days)) {
            if (of.at(grant).delegate == subject{other}) continue;
            whose_sv += "; det hör till " + in_backticks(of.at(other).named.on(day));
            whose_en += "; it belongs to " + in_backticks(of.at(other).named.on(day));
            made.where.push_back(of.at(other).where);
        }
        made.where.push_back(of.at(order_.organ).where);
        made.text = {matter + " ligger utanför " + body + "s område" + whose_sv,
                     matter + " lies outside the remit of " + body + whose_en};
        made.fix = {"låt rätt organ delegera ärendet, eller rätta organets område (`remit`)",
                    "have the right body delegate the matter, or mend the body's remit (`remit`)"};
        made.shown_by = shown(grant, day, verdict::not_authorised, because);
        work_.add(std::move(made));
    }

    // ---------------------------------------------------------------------- KL 5 kap. 1 §, 6 kap. 38 §
    void matter_traits(delegation_id grant) {
        auto known = [this](legal_fact fact) {
            if (is_trait(fact)) {
                const auto found = work_.trait(id_, fact);
                return found == answer::unknown &&
                               describe(fact).when_silent == silence::presumed_no
                           ? answer::no
                           : found;
            }
            return fact == legal_fact::urgent ? answer::yes : answer::no;
        };
        weighing<decltype(known)> law{known};
        if (is_councils()) {
            may_be_let_go_by_council(law);
        } else if (point_.kind == point_kind::urgent) {
            may_be_urgent(law);
            is_councils_matter(law);
        } else {
            not_banned(law);
        }
        std::vector<legal_fact> open;
        bool barred = false;
        std::optional<legal_fact> told; // a fact that two rules ask for is told by the first
        for (const auto& one : std::move(law).take()) {
            if (told == one.fact) continue;
            told = one.fact;
            if (one.effect == verdict::depends) open.push_back(*one.fact);
            if (one.effect != verdict::not_authorised) continue;
            barred_matter(one, grant);
            barred = true;
        }
        for (const auto fact : automation_facts())
            if (work_.trait(id_, fact) == answer::unknown) open.push_back(fact);
        if (!open.empty() && !barred) not_assessed(open);
        const bool asks_scope =
            std::find(open.begin(), open.end(),
                      legal_fact::concerns_goals_direction_scope_quality) != open.end();
        if (asks_scope && speaks_of_opening_or_closing(work_.name_of(point_.matter)))
            scope_delegated(grant);
    }
    /// However urgent, what 5:1 reserves is not the nämnd's to begin with.
    template<class Facts>
    static void is_councils_matter(weighing<Facts>& law) {
        const auto principle = legal_fact::of_principle_or_greater_importance;
        const auto authority = legal_fact::exercise_of_authority_against_individual;
        if (law.answer_to(principle) == answer::yes && law.answer_to(authority) == answer::no)
            law.forbid(reason_code::reserved_to_council, cite("KL-5-1")).fact = principle;
    }
    [[nodiscard]] std::vector<legal_fact> automation_facts() const {
        const auto& of = work_.of();
        const auto grants = work_.delegations_of(id_);
        const bool automated = std::any_of(grants.begin(), grants.end(), [&](delegation_id id) {
            const auto named = of.at(id).delegate;
            return named.is(subject::kind::post) &&
                   of.at(named.post()).kind == post_kind::automated_function;
        });
        if (!automated) return {};
        return {legal_fact::appealed_under_chapter_13, legal_fact::not_appealable_by_statute,
                legal_fact::procurement, legal_fact::choice_or_authorisation_system};
    }
    void barred_matter(const objection& one, delegation_id grant) {
        const bool councils = one.code == reason_code::reserved_to_council;
        auto made = work_.found(councils ? finding_code::council_matter_delegated
                                         : finding_code::forbidden_matter,
                                id_);
        made.rule = one.by;
        const auto matter = in_backticks(work_.name_of(point_.matter));
        made.text = {matter + " får inte delegeras: " + std::string{one.by->title.sv},
                     matter + " may not be delegated: " + std::string{one.by->title.en}};
        made.fix = councils ? sentence{"lägg fram ärendet för fullmäktige, och ta bort punkten",
                                       "put the matter to council, and remove the point"}
                            : sentence{"ta bort punkten, eller förbehåll nämnden ärendet",
                                       "remove the point, or reserve the matter to the committee"};
        made.shown_by =
            shown(grant, linter::clear_day(life_, order_), verdict::not_authorised, one.code);
        work_.add(std::move(made));
    }
    void not_assessed(const std::vector<legal_fact>& open) {
        auto made = work_.found(finding_code::not_assessed, id_);
        made.rule = find_rule(describe(open.front()).rule);
        std::string sv;
        std::string en;
        for (const auto fact : open) {
            sv += (sv.empty() ? "" : " ") + std::string{describe(fact).question.sv};
            en += (en.empty() ? "" : " ") + std::string{describe(fact).question.en};
        }
        made.text = {"ingen har bedömt punkten " + in_backticks(made.about) + ": " + sv,
                     "nobody has assessed the point " + in_backticks(made.about) + ": " + en};
        made.fix = {
            "låt en jurist bedöma och skriv in svaret med `assessed` (`by`, `on`, `source`)",
            "have a jurist assess it and enter the answer with `assessed` (`by`, `on`, "
            "`source`)"};
        work_.add(std::move(made));
    }
    void scope_delegated(delegation_id grant) {
        auto made = work_.found(finding_code::scope_delegated, id_);
        const auto matter = in_backticks(work_.name_of(point_.matter));
        made.text = {
            matter + " handlar om att öppna eller stänga verksamhet, vilket brukar röra dess "
                     "omfattning; ingen har bedömt det",
            matter + " is about opening or closing an activity, which tends to concern its "
                     "scope; nobody has assessed it"};
        made.fix = {"ange den ram som nämnden har bestämt, låt en jurist bedöma punkten "
                    "(`assessed`), eller förbehåll nämnden att stänga",
                    "state the frame that the committee has fixed, have a jurist assess the point "
                    "(`assessed`), or reserve closings to the committee"};
        made.shown_by = shown(grant, linter::clear_day(life_, order_), verdict::depends,
                              reason_code::fact_unknown);
        work_.add(std::move(made));
    }

    linter& work_;
    const remits& held_;
    point_id id_;
    const point& point_;
    const delegation_order& order_;
    period life_;
};

inline void lint_matters(linter& work) {
    const remits held{work};
    for (std::size_t i = 0; i < work.of().points().size(); ++i)
        matter_check{work, held, point_id{i}}.run();
}

} // namespace mandat::detail
