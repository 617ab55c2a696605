// SPDX-License-Identifier: MIT
//
// KL 6 kap. 2-3 §§: whether what a point delegates lies within the remit of the body, or of the
// body that council gives it to, day by day.
#include "example_questions.hpp"
#include "point_case.hpp"
#include <mandat/decide/another_time.hpp>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

struct remit_check : point_case {
    [[nodiscard]] bool covers(const remit_entry& entry) const {
        return entry.matter.is_valid() && of.is_kind_of(point.matter, entry.matter);
    }
    void cut_by_remit(time_cuts& cuts, const organ& other) const {
        for (const auto* list : {&other.remit, &other.excluded})
            for (const auto& entry : *list)
                if (covers(entry)) cuts.add(entry.when.when);
    }
    /// Cut where an entry of the body's remit, or a delegation that council gave it
    /// out of its own, begins or ends.
    [[nodiscard]] std::vector<period> parts_of_remit(const period& days, organ_id receiver) const {
        time_cuts cuts;
        cut_by_remit(cuts, body);
        cut_by_remit(cuts, of.at(receiver));
        for (const auto given : work.index().delegations_to_organs_on(point.matter))
            if (of.at(given).delegate == subject{order.organ}) {
                cut_by_remit(cuts, of.at(order_over(of, given).organ));
                cuts.add(order_over(of, given).when.when);
                cuts.add(of.at(given).limits.when.when);
            }
        return cuts.parts_of(days);
    }
    /// The matter is not the body's: outside its remit, excluded from it, or council's
    /// delegation has another time, or gives what is not council's.
    [[nodiscard]] bool is_outside(const reason& ground, organ_id receiver) const {
        const bool is_own = ground.about == subject{order.organ};
        const bool is_remit = ground.code == reason_code::outside_remit ||
                              ground.code == reason_code::excluded_from_remit;
        // The order and the body have their time then: only what council let it
        // decide can have another.
        const bool is_councils = ground.about.is(subject::kind::organ) &&
                                 of.at(ground.about.organ()).kind == organ_kind::council;
        return (is_remit && ground.about == subject{receiver}) ||
               ((is_own || is_councils) && (is_remit || is_of_another_time(ground.code)));
    }
    /// The days on which it is excluded from the remit, and those on which it is outside otherwise.
    void run(delegation_id grant) const {
        // That the body is gone is another check's.
        const auto days = life.intersection(body.when.when);
        if (days.is_empty()) return;
        // What is excluded from a nämnd's area council does not give it by delegating.
        const auto to = of.at(grant).delegate;
        const bool is_councils = body.kind == organ_kind::council && to.is(subject::kind::organ);
        const auto receiver = is_councils ? to.organ() : order.organ;
        runs<reason> excluded;
        runs<reason> otherwise;
        for (const auto& part : parts_of_remit(days, receiver)) {
            const auto grounds = grounds_on(part, grant);
            const auto ground = std::ranges::find_if(
                grounds, [&](const reason& one) { return is_outside(one, receiver); });
            if (ground == grounds.end()) continue;
            auto& found = ground->code == reason_code::excluded_from_remit ? excluded : otherwise;
            found.add(part, *ground, [](const reason& left, const reason& right) {
                return left.about == right.about;
            });
        }
        for (const auto* found : {&excluded, &otherwise})
            for (const auto& [when, because] : found->all()) outside(when, because, grant);
    }
    /// Other bodies that have it in their remit, or that council has let decide
    /// it, on some of the days.
    [[nodiscard]] std::set<std::pair<std::string_view, organ_id>>
    others_with_matter(const period& days) const {
        std::set<std::pair<std::string_view, organ_id>> found;
        const auto add = [&](organ_id other) { found.emplace(of.at(other).key, other); };
        for (const auto other : ids_of<organ_id>(of.organs()))
            if (std::ranges::any_of(of.at(other).remit, [&](const remit_entry& entry) {
                    return covers(entry) && entry.when.when.overlaps(days);
                }))
                add(other);
        for (const auto given : work.index().delegations_to_organs_on(point.matter)) {
            const auto& above = order_over(of, given);
            if (of.at(above.organ).kind == organ_kind::council &&
                above.when.when.intersection(of.at(given).limits.when.when).overlaps(days))
                add(of.at(given).delegate.organ());
        }
        return found;
    }
    void outside(const period& days, const reason& because, delegation_id grant) const {
        const auto day = clear_day(days, order);
        const bool is_receivers = because.about == of.at(grant).delegate;
        const auto& area = is_receivers ? of.at(because.about.organ()) : body;
        auto made = work.found(finding_code::outside_remit, id);
        if (!is_of_another_time(because.code)) made.rule = because.rule;
        made.when = days;
        sentence whose;
        for (const auto& [key, other] : others_with_matter(days)) {
            if (other == order.organ || of.at(grant).delegate == subject{other}) continue;
            append(whose, filled({"; det hör till `{0}`", "; it belongs to `{0}`"},
                                 {of.at(other).named.on(day)}));
            made.where.push_back(of.at(other).where);
        }
        made.where.push_back(area.where);
        report(
            std::move(made),
            {"`{0}` ligger utanför `{1}`s område{2}", "`{0}` lies outside the remit of `{1}`{2}"},
            {"låt rätt organ delegera ärendet, eller rätta organets område (`remit`)",
             "have the right body delegate the matter, or mend the body's remit (`remit`)"},
            {matter(), area.named.on(day), whose},
            as_answered(work, question_within(work, grant, day), because));
    }
};

} // namespace

void lint_remit(const point_case& given, delegation_id grant) {
    remit_check{given}.run(grant);
}

} // namespace mandat::detail
