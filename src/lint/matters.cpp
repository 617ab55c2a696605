// SPDX-License-Identifier: MIT
//
// What a point delegates: the bans of 6:38, council's matters, and what nobody has
// assessed. The body's remit is looked at in remit.cpp.
#include "example_questions.hpp"
#include "point_case.hpp"
#include <mandat/domain/ban_words.hpp>
#include <mandat/law/assessed.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/law/law_days.hpp>
#include <mandat/law/special_statutes.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

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

/// Open facts that the law asks of an automated function and not of everyone.
std::vector<legal_fact> asked_of_automated(const linter& work, point_id id, date day) {
    const auto everyone = may_delegate(
        {.delegate = delegate_kind::chair}, [](legal_fact) { return answer::unknown; }, day);
    const auto of_everyone = [&](legal_fact fact) {
        return std::ranges::any_of(everyone,
                                   [&](const objection& one) { return one.fact == fact; });
    };
    std::vector<legal_fact> found;
    for (const auto& one : against(work, id, {.delegate = delegate_kind::automated_function}, day))
        if (one.effect == verdict::depends && !of_everyone(*one.fact)) found.push_back(*one.fact);
    return found;
}

struct matter_check : point_case {
    void run() const {
        if (life.is_empty() || order.kind == order_kind::guideline) return;
        if (point.kind == point_kind::reserved) return;
        if (!point.limits.wording_known) wording_not_stated();
        if (point.kind == point_kind::execution && !grants.empty()) hiring();
        if (point.kind == point_kind::execution || point.kind == point_kind::statutory ||
            grants.empty())
            return;
        // To whom it goes matters where council gives it: the nämnd may have lost it (KL 6:2).
        if (may_be_granted())
            for (const auto grant : body.kind == organ_kind::council ? grants : grants.first(1))
                lint_remit(*this, grant);
        assessed();
    }
    /// By the first grant of the point.
    [[nodiscard]] maybe_example example(const period& days, const reason& because) const {
        return as_answered(work, question_within(work, grants.front(), clear_day(days, order)),
                           because);
    }
    /// The body may delegate at all; that it may not is another check's.
    [[nodiscard]] bool may_be_granted() const {
        if (body.kind != organ_kind::council) return is_committee(body.kind);
        const auto named = of.at(grants.front()).delegate;
        return named.is(subject::kind::organ) && is_committee(of.at(named.organ()).kind);
    }
    void wording_not_stated() const {
        report(work.found(finding_code::wording_not_stated, id),
               {"källan ger inte lydelsen av punkten `{0}`: om ett ärende ryms måste bedömas i "
                "varje fall",
                "the source does not give the wording of the point `{0}`: whether a matter is "
                "covered has to be assessed in each case"},
               {"skriv in punktens lydelse", "enter the point's wording"}, {of.key_of(id)});
    }

    // ------------------------------------------------------------------ KL 5 kap. 1 §, 6 kap. 38 §
    /// Why the matter may not be delegated, and from when.
    struct bar {
        reason_code because;
        const rule* by;
        period when;
    };
    /// What the law has against the matter on days on which it stays the same.
    struct weighed {
        std::vector<bar> bars;
        std::vector<legal_fact> open;
    };
    [[nodiscard]] weighed weighed_on(const period& days) const {
        const auto day = clear_day(days, order);
        weighed found;
        for (const auto& one : against_matter(work, id, day))
            if (one.effect == verdict::depends) {
                found.open.push_back(*one.fact);
            } else {
                found.bars.push_back({one.code, one.by, days});
            }
        // However urgent, what is council's is not the nämnd's to begin with.
        if (point.kind == point_kind::urgent)
            for (const auto& ground : grounds_on(days, grants.front()))
                if (ground.code == reason_code::reserved_to_council)
                    found.bars.push_back({ground.code, ground.rule, days});
        if (std::ranges::any_of(grants, [&](delegation_id grant) {
                return is_automated(of, of.at(grant).delegate);
            }))
            for (const auto fact : asked_of_automated(work, id, day)) found.open.push_back(fact);
        return found;
    }
    void assessed() const {
        time_cuts cuts;
        for (const auto day : law_days) cuts.add(day);
        std::vector<bar> bars;
        std::vector<legal_fact> open; // while nothing bars it
        fact_set asked;
        for (const auto& part : cuts.parts_of(life)) {
            const auto found = weighed_on(part);
            for (const auto& one : found.bars) {
                const auto known = std::ranges::find_if(bars, [&](const bar& other) {
                    return other.because == one.because && other.by == one.by;
                });
                if (known == bars.end()) {
                    bars.push_back(one);
                } else {
                    known->when = hull({known->when, one.when});
                }
            }
            for (const auto fact : found.open) {
                asked.add(fact);
                if (found.bars.empty() && std::ranges::find(open, fact) == open.end())
                    open.push_back(fact);
            }
        }
        for (const auto& one : bars) barred_matter(one);
        if (!open.empty()) not_assessed(open);
        in_the_words_of_the_ban(asked);
    }
    // Reading: what is in the words of the ban is asked about until somebody has assessed it, for a
    // frame that the nämnd has fixed may leave only execution; rejected: calling it unlawful.
    void in_the_words_of_the_ban(fact_set open) const {
        const auto* statute = detail::special_statute_of(of, work.reached(id), point.matter);
        if (statute != nullptr && open.has(legal_fact::special_statute_ban))
            special_statute(*statute);
        for (const auto& name : of.at(point.matter).named)
            for (const auto& found : words_of_the_ban(name.text)) {
                if (!open.has(found.as->trait)) continue;
                open.remove(found.as->trait);
                found.as->is_opening_or_closing ? scope_delegated() : worded_as_banned(found);
            }
    }
    void barred_matter(const bar& found) const {
        const bool councils = found.because == reason_code::reserved_to_council;
        auto made = work.found(
            councils ? finding_code::council_matter_delegated : finding_code::forbidden_matter, id);
        made.rule = found.by;
        if (found.when != life) made.when = found.when;
        report(std::move(made),
               {"`{0}` får inte delegeras: {1}", "`{0}` may not be delegated: {1}"},
               councils ? phrase{"lägg fram ärendet för fullmäktige, och ta bort punkten",
                                 "put the matter to council, and remove the point"}
                        : phrase{"ta bort punkten, eller förbehåll nämnden ärendet",
                                 "remove the point, or reserve the matter to the committee"},
               {matter(), found.by->title}, example(found.when, {.code = found.because}));
    }
    /// What the resolver answers no, whatever a caller says of execution.
    void hiring() const {
        if (is_worded_as_hiring(of, work.reached(id), point.matter))
            if (const auto found = words_of_hiring(work.name_of(point.matter)))
                worded_as_hiring(*found);
        if (assessed_trait(of, work.reached(id), point.matter, legal_fact::employment) !=
            answer::yes)
            return;
        report(work.found(finding_code::hiring_as_execution, id),
               {"`{0}` anges som verkställighet, men att välja vem som ska anställas är ett beslut",
                "`{0}` is stated as execution, but to choose whom to employ is a decision"},
               {"gör punkten till en delegation, med gränser och anmälan",
                "make the point a delegation, with limits and reporting"},
               {matter()}, example(life, {.code = reason_code::no_delegation}));
    }
    void not_assessed(const std::vector<legal_fact>& open) const {
        auto made = work.found(finding_code::not_assessed, id);
        made.rule = find_rule(describe(open.front()).rule);
        sentence questions;
        for (const auto fact : open)
            append(questions, filled({" {0}", " {0}"}, {describe(fact).question}));
        report(std::move(made),
               {"ingen har bedömt punkten `{0}`:{1}", "nobody has assessed the point `{0}`:{1}"},
               {"låt en jurist bedöma och skriv in svaret med `assessed` (`by`, `on`, `source`)",
                "have a jurist assess it and enter the answer with `assessed` (`by`, `on`, "
                "`source`)"},
               {of.key_of(id), questions});
    }
    /// A line for the point alone, which the one for the order is not.
    [[nodiscard]] static std::string line_on(legal_fact trait) {
        return "assessed = { " + std::string{key_of(trait)} +
               R"( = "nej", by = "…", on = …, source = "…" })";
    }
    void worded_as_hiring(const mandat::worded_as_banned& found) const {
        auto made = work.found(finding_code::worded_as_banned, id);
        made.rule = find_rule(found.as->rule);
        report(
            std::move(made),
            {"`{0}` anges som verkställighet, i ord om att anställa (`{1}`): {2} Att anställa är "
             "ett beslut",
             "`{0}` is stated as execution, in words of hiring (`{1}`): {2} To hire is a "
             "decision"},
            {"skriv under punkten `{3}`, om ingen anställs; gör den annars till en delegation",
             "write below the point `{3}`, if nobody is hired; else make it a delegation"},
            {matter(), found.words, describe(found.as->trait).question, line_on(found.as->trait)},
            example(life, {.code = reason_code::fact_unknown, .effect = verdict::depends}));
    }
    void worded_as_banned(const mandat::worded_as_banned& found) const {
        auto made = work.found(finding_code::worded_as_banned, id);
        made.rule = find_rule(found.as->rule);
        report(
            std::move(made),
            {"`{0}` har förbudets egna ord (`{1}`): {2} Bara en bedömning av punkten själv "
             "svarar på det; ordningens rad gör det inte",
             "`{0}` is in the ban's own words (`{1}`): {2} Only an assessment of the point itself "
             "answers that; the order's line does not"},
            {"låt en jurist bedöma punkten och skriv under den `{3}`, eller förbehåll nämnden "
             "ärendet",
             "have a jurist assess the point and write below it `{3}`, or reserve the matter to "
             "the committee"},
            {matter(), found.words, describe(found.as->trait).question, line_on(found.as->trait)},
            example(life, {.code = reason_code::fact_unknown, .effect = verdict::depends}));
    }
    void special_statute(const mandat::special_statute& row) const {
        auto made = work.found(finding_code::special_statute, id);
        made.rule = find_rule(row.rule);
        const sentence place{to_text(row.place, language::swedish),
                             to_text(row.place, language::english)};
        report(
            std::move(made),
            {"`{0}` vilar på {1}: {2}. Bara en bedömning av punkten själv svarar på om den får "
             "delegeras; ordningens rad gör det inte",
             "`{0}` rests on {1}: {2}. Only an assessment of the point itself answers whether it "
             "may be delegated; the order's line does not"},
            {"låt en jurist bedöma punkten och skriv under den `{3}`, eller förbehåll nämnden "
             "ärendet",
             "have a jurist assess the point and write below it `{3}`, or reserve the matter to "
             "the committee"},
            {matter(), place, made.rule->title, line_on(legal_fact::special_statute_ban)},
            example(life, {.code = reason_code::fact_unknown, .effect = verdict::depends}));
    }
    void scope_delegated() const {
        report(work.found(finding_code::scope_delegated, id),
               {"`{0}` handlar om att öppna eller stänga verksamhet, vilket brukar röra dess "
                "omfattning; ingen har bedömt det",
                "`{0}` is about opening or closing an activity, which tends to concern its scope; "
                "nobody has assessed it"},
               {"ange den ram som nämnden har bestämt, låt en jurist bedöma punkten (`{1}`), "
                "eller förbehåll nämnden att stänga",
                "state the frame that the committee has fixed, have a jurist assess the point "
                "(`{1}`), or reserve closings to the committee"},
               {matter(), line_on(legal_fact::concerns_goals_direction_scope_quality)},
               example(life, {.code = reason_code::fact_unknown, .effect = verdict::depends}));
    }
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
    for (const auto id : ids_of<point_id>(work.of().points())) matter_check{{{work}, id}}.run();
}

} // namespace mandat::detail
