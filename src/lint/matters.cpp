// SPDX-License-Identifier: MIT
//
// What a point delegates: the bans of 6:38, council's matters, the body's remit, and what nobody has assessed.
#include "example_questions.hpp"
#include <mandat/decide/another_time.hpp>
#include <mandat/decide/dry_run.hpp>
#include <mandat/law/delegation.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace mandat::detail {
namespace {

/// Words by which an order says that something is opened or closed: what tends to concern the activity's scope.
// Reading: opening and closing for good concerns the scope of an activity, so such a point is asked about until somebody
// has assessed it; rejected: calling it unlawful, since a frame that the nämnd has fixed may leave only execution.
bool speaks_of_opening_or_closing(std::string_view name) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"öppna", "Öppna", "upphörande", "stänga", "Stänga", "stängning", "Stängning",
         "nedläggning", "Nedläggning", "lägga ned", "lägga ner", "avveckl", "Avveckl", "inrättande",
         "Inrättande"});
    return std::ranges::any_of(
        words, [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
}

/// What the law has against such a delegation of the point's matter, as the matter was assessed.
objections against(const linter& work, point_id id, const proposed_delegation& proposed, date day) {
    return may_delegate(
        proposed,
        [&](legal_fact fact) {
            if (!is_trait(fact)) return fact == legal_fact::urgent ? answer::yes : answer::no;
            const auto found = work.trait(id, fact);
            const bool silent_is_no = describe(fact).when_silent == silence::presumed_no;
            return found == answer::unknown && silent_is_no ? answer::no : found;
        },
        day);
}

/// Given to somebody whom the law lists, what is left to speak against it is the matter.
proposed_delegation to_somebody_listed(const linter& work, point_id id) {
    const auto& point = work.of().at(id);
    const auto grantor = work.of().at(work.of().at(point.order).organ).kind;
    return {.grantor = grantor,
            .delegate =
                grantor == organ_kind::council ? delegate_kind::committee : delegate_kind::chair,
            .given = point.kind == point_kind::urgent ? mandate::urgent : mandate::ordinary};
}

class matter_check {
public:
    matter_check(linter& work, point_id id)
        : work_{work}
        , of_{work.of()}
        , id_{id}
        , point_{of_.at(id)}
        , order_{of_.at(point_.order)}
        , life_{work.life_of(id)} {}

    void run() {
        if (life_.is_empty() || order_.kind == order_kind::guideline) return;
        if (point_.kind == point_kind::reserved) return;
        if (!point_.limits.wording_known) wording_not_stated();
        const auto grants = work_.delegations_of(id_);
        if (point_.kind == point_kind::execution || grants.empty()) return;
        if (may_be_granted(grants.front())) remit(grants.front());
        assessed(grants.front());
    }

private:
    [[nodiscard]] std::string matter() const { return work_.name_of(point_.matter); }
    [[nodiscard]] maybe_example example(delegation_id grant, const period& days,
                                        const reason& because) const {
        const auto day = linter::clear_day(days, order_);
        return as_answered(work_, question_within(work_, grant, day), because);
    }
    /// What the resolver has against the grant on a day of the period.
    [[nodiscard]] std::vector<reason> grounds_on(delegation_id grant, const period& days) const {
        const auto day = linter::clear_day(days, order_);
        const auto who = work_.decider_under(grant, day).value_or(order_.organ);
        const auto asked = question_within(work_, grant, who, day);
        return dry_run{work_.index(), asked}.grant(grant, who).grounds;
    }

    /// The body may delegate at all; that it may not is another check's.
    [[nodiscard]] bool may_be_granted(delegation_id grant) const {
        if (of_.at(order_.organ).kind != organ_kind::council)
            return is_committee(of_.at(order_.organ).kind);
        const auto named = of_.at(grant).delegate;
        return named.is(subject::kind::organ) && is_committee(of_.at(named.organ()).kind);
    }
    void wording_not_stated() {
        auto made = work_.found(finding_code::wording_not_stated, id_);
        tell(made,
             {"källan ger inte lydelsen av punkten `{0}`: om ett ärende ryms måste bedömas i varje "
              "fall",
              "the source does not give the wording of the point `{0}`: whether a matter is "
              "covered has to be assessed in each case"},
             {"skriv in punktens lydelse", "enter the point's wording"}, {made.about});
        work_.add(std::move(made));
    }

    // -------------------------------------------------------------------------------- KL 6 kap. 2-3 §§
    /// Cut where an entry of the body's remit, or a delegation that council gave it, begins or ends.
    [[nodiscard]] std::vector<period> parts_of_remit(const period& days) const {
        const auto& body = of_.at(order_.organ);
        time_cuts cuts;
        for (const auto* list : {&body.remit, &body.excluded})
            for (const auto& entry : *list)
                if (entry.matter.is_valid() && of_.is_kind_of(point_.matter, entry.matter))
                    cuts.add(entry.when.when);
        for (const auto id : work_.index().delegations_to_organs_on(point_.matter))
            if (of_.at(id).delegate == subject{order_.organ}) {
                cuts.add(order_over(of_, id).when.when);
                cuts.add(of_.at(id).limits.when.when);
            }
        return cuts.parts_of(days);
    }
    /// The matter is not the body's: outside its remit, excluded from it, or council's delegation has another time.
    [[nodiscard]] std::optional<reason> outside_on(delegation_id grant, const period& days) const {
        for (const auto& ground : grounds_on(grant, days)) {
            const bool is_own = ground.about == subject{order_.organ};
            const bool is_remit = ground.code == reason_code::outside_remit ||
                                  ground.code == reason_code::excluded_from_remit;
            // The order and the body have their time then: only what council let it decide can have another.
            const bool is_councils = ground.about.is(subject::kind::organ) &&
                                     of_.at(ground.about.organ()).kind == organ_kind::council;
            if ((is_own && is_remit) ||
                ((is_own || is_councils) && is_of_another_time(ground.code)))
                return ground;
        }
        return std::nullopt;
    }
    /// The first days on which it is excluded from the remit, and the first on which it is outside otherwise.
    void remit(delegation_id grant) {
        // That the body is gone is another check's.
        const auto days = life_.intersection(of_.at(order_.organ).when.when);
        if (days.is_empty()) return;
        const auto is_excluded = [](const reason& one) {
            return one.code == reason_code::excluded_from_remit;
        };
        runs<reason> found;
        for (const auto& part : parts_of_remit(days))
            if (const auto ground = outside_on(grant, part))
                found.add(part, *ground, [&](const reason& one, const reason& other) {
                    return is_excluded(one) == is_excluded(other);
                });
        for (const bool excluded : {true, false}) {
            const auto first = std::ranges::find_if(
                found.all(), [&](const auto& one) { return is_excluded(one.value) == excluded; });
            if (first != found.all().end()) outside(grant, first->when, first->value);
        }
    }
    /// Other bodies that have it in their remit, or that council has let decide it, on some of the days.
    [[nodiscard]] std::vector<organ_id> others_with_matter(const period& days) const {
        std::vector<organ_id> found;
        for (std::size_t i = 0; i < of_.organs().size(); ++i)
            if (std::ranges::any_of(of_.organs()[i].remit, [&](const remit_entry& entry) {
                    return entry.matter.is_valid() && of_.is_kind_of(point_.matter, entry.matter) &&
                           entry.when.when.overlaps(days);
                }))
                found.emplace_back(i);
        for (const auto id : work_.index().delegations_to_organs_on(point_.matter)) {
            const auto& order = order_over(of_, id);
            if (of_.at(order.organ).kind == organ_kind::council &&
                order.when.when.intersection(of_.at(id).limits.when.when).overlaps(days))
                found.push_back(of_.at(id).delegate.organ());
        }
        std::ranges::sort(found, {}, [&](organ_id one) { return of_.at(one).key; });
        found.erase(std::ranges::unique(found).begin(), found.end());
        return found;
    }
    void outside(delegation_id grant, const period& days, const reason& because) {
        const auto day = linter::clear_day(days, order_);
        auto made = work_.found(finding_code::outside_remit, id_);
        if (!is_of_another_time(because.code)) made.rule = because.rule;
        made.when = days;
        sentence whose;
        for (const auto other : others_with_matter(days)) {
            if (other == order_.organ || of_.at(grant).delegate == subject{other}) continue;
            append(whose, filled({"; det hör till `{0}`", "; it belongs to `{0}`"},
                                 {of_.at(other).named.on(day)}));
            made.where.push_back(of_.at(other).where);
        }
        made.where.push_back(of_.at(order_.organ).where);
        tell(made,
             {"`{0}` ligger utanför `{1}`s område{2}", "`{0}` lies outside the remit of `{1}`{2}"},
             {"låt rätt organ delegera ärendet, eller rätta organets område (`remit`)",
              "have the right body delegate the matter, or mend the body's remit (`remit`)"},
             {matter(), of_.at(order_.organ).named.on(day), whose});
        made.shown_by = example(grant, days, because);
        work_.add(std::move(made));
    }

    // ---------------------------------------------------------------------- KL 5 kap. 1 §, 6 kap. 38 §
    void assessed(delegation_id grant) {
        const auto day = linter::clear_day(life_, order_);
        std::vector<legal_fact> open;
        bool barred = false;
        for (const auto& one : against_matter(work_, id_, day)) {
            if (one.effect == verdict::depends) {
                open.push_back(*one.fact);
            } else {
                barred_matter(one.code, one.by, grant);
                barred = true;
            }
        }
        // However urgent, what is council's is not the nämnd's to begin with.
        if (point_.kind == point_kind::urgent)
            for (const auto& ground : grounds_on(grant, life_))
                if (ground.code == reason_code::reserved_to_council) {
                    barred_matter(ground.code, ground.rule, grant);
                    barred = true;
                }
        if (is_automated())
            for (const auto fact : asked_of_automated(day)) open.push_back(fact);
        if (!open.empty() && !barred) not_assessed(open);
        const bool asks_scope =
            std::ranges::find(open, legal_fact::concerns_goals_direction_scope_quality) !=
            open.end();
        if (asks_scope && speaks_of_opening_or_closing(matter())) scope_delegated(grant);
    }
    [[nodiscard]] bool is_automated() const {
        const auto grants = work_.delegations_of(id_);
        return std::ranges::any_of(grants, [&](delegation_id id) {
            const auto named = of_.at(id).delegate;
            return named.is(subject::kind::post) &&
                   of_.at(named.post()).kind == post_kind::automated_function;
        });
    }
    /// Open facts that the law asks of an automated function and not of everyone.
    [[nodiscard]] std::vector<legal_fact> asked_of_automated(date day) const {
        std::vector<legal_fact> found;
        for (const auto& one :
             against(work_, id_, {.delegate = delegate_kind::automated_function}, day))
            if (one.effect == verdict::depends && is_of_delegate(*one.fact))
                found.push_back(*one.fact);
        return found;
    }
    [[nodiscard]] static bool is_of_delegate(legal_fact fact) {
        const auto everyone = may_delegate(
            {.delegate = delegate_kind::chair}, [](legal_fact) { return answer::unknown; },
            first_modelled_day);
        return std::ranges::none_of(everyone,
                                    [&](const objection& one) { return one.fact == fact; });
    }
    void barred_matter(reason_code because, const rule* by, delegation_id grant) {
        const bool councils = because == reason_code::reserved_to_council;
        auto made = work_.found(councils ? finding_code::council_matter_delegated
                                         : finding_code::forbidden_matter,
                                id_);
        made.rule = by;
        tell(made, {"`{0}` får inte delegeras: {1}", "`{0}` may not be delegated: {1}"},
             councils ? phrase{"lägg fram ärendet för fullmäktige, och ta bort punkten",
                               "put the matter to council, and remove the point"}
                      : phrase{"ta bort punkten, eller förbehåll nämnden ärendet",
                               "remove the point, or reserve the matter to the committee"},
             {matter(), by->title});
        made.shown_by = example(grant, life_, {.code = because});
        work_.add(std::move(made));
    }
    void not_assessed(const std::vector<legal_fact>& open) {
        auto made = work_.found(finding_code::not_assessed, id_);
        made.rule = find_rule(describe(open.front()).rule);
        sentence questions;
        for (const auto fact : open)
            append(questions, filled({" {0}", " {0}"}, {describe(fact).question}));
        tell(made,
             {"ingen har bedömt punkten `{0}`:{1}", "nobody has assessed the point `{0}`:{1}"},
             {"låt en jurist bedöma och skriv in svaret med `assessed` (`by`, `on`, `source`)",
              "have a jurist assess it and enter the answer with `assessed` (`by`, `on`, "
              "`source`)"},
             {made.about, questions});
        work_.add(std::move(made));
    }
    void scope_delegated(delegation_id grant) {
        auto made = work_.found(finding_code::scope_delegated, id_);
        tell(made,
             {"`{0}` handlar om att öppna eller stänga verksamhet, vilket brukar röra dess "
              "omfattning; ingen har bedömt det",
              "`{0}` is about opening or closing an activity, which tends to concern its scope; "
              "nobody has assessed it"},
             {"ange den ram som nämnden har bestämt, låt en jurist bedöma punkten (`assessed`), "
              "eller förbehåll nämnden att stänga",
              "state the frame that the committee has fixed, have a jurist assess the point "
              "(`assessed`), or reserve closings to the committee"},
             {matter()});
        made.shown_by =
            example(grant, life_, {.code = reason_code::fact_unknown, .effect = verdict::depends});
        work_.add(std::move(made));
    }

    linter& work_;
    const governance& of_;
    point_id id_;
    const point& point_;
    const delegation_order& order_;
    period life_;
};

} // namespace

objections against_matter(const linter& work, point_id id, date day) {
    auto found = against(work, id, to_somebody_listed(work, id), day);
    std::erase_if(found, [](const objection& one) { return !one.fact; });
    found.erase(std::unique(found.begin(), found.end(),
                            [](const objection& one, const objection& other) {
                                return one.fact == other.fact;
                            }),
                found.end());
    return found;
}
bool is_asked_of_matter(const linter& work, point_id id, legal_fact fact, date day) {
    const auto asked = may_delegate(
        to_somebody_listed(work, id), [](legal_fact) { return answer::unknown; }, day);
    return std::ranges::any_of(asked, [&](const objection& one) { return one.fact == fact; });
}

void lint_matters(linter& work) {
    for (std::size_t i = 0; i < work.of().points().size(); ++i)
        matter_check{work, point_id{i}}.run();
}

} // namespace mandat::detail
