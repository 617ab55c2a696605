// SPDX-License-Identifier: MIT
//
// What acts before its time or never has one, and where documents disagree.
#include "grants.hpp"
#include "linter.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace mandat::detail {
namespace {

constexpr phrase never_backwards{
    "ange tidigast dagen för antagandet; en delegation gäller inte bakåt",
    "state the day of adoption at the earliest; a delegation never acts backwards"};

constexpr reason_codes before_its_time{reason_code::not_yet, reason_code::no_evidence_before};

/// The day before which no version of the order gave anything; nothing when the
/// documents leave it open.
std::optional<date> first_day_of(const governance& of, const std::vector<order_id>& versions) {
    std::optional<date> first;
    for (const auto id : versions) {
        const auto& order = of.at(id);
        if (order.when.when.is_empty()) return std::nullopt;
        const auto begins = order.when.known == basis::stated
                                ? std::optional{order.when.when.first()}
                                : order.adopted.on;
        if (!begins) return std::nullopt;
        first = first ? std::min(*first, *begins) : *begins;
    }
    return first;
}

struct time_check : check {
    // ------------------------------------------------------------------------- before the adoption
    void order_before_adoption(order_id id) const {
        const auto& order = of.at(id);
        if (order.kind != order_kind::delegation_order || !order.stated_first ||
            !order.adopted.on || *order.adopted.on <= *order.stated_first)
            return;
        const auto days = since_2018(days_between(*order.stated_first, *order.adopted.on));
        const auto seen = work.looked_at(days);
        if (seen.is_empty()) return;
        report_on(
            days, work.found(finding_code::acts_before_adoption, id),
            {"ordningen `{0}` {3} {1} men antogs först {2}; innan dess gav den ingen rätt",
             "the order `{0}` {3} {1} but was adopted only on {2}; until then it gave no power"},
            never_backwards,
            {order.key, to_text(*order.stated_first), to_text(*order.adopted.on),
             order.when.known == basis::evidenced ? phrase{"är belagd från", "is evidenced from"}
                                                  : phrase{"ska gälla från", "is to apply from"}},
            showing(work, id, seen.first(), before_its_time));
    }
    /// The first delegation of a part that states a time of its own, or of a point that does.
    [[nodiscard]] bool states_its_time(delegation_id id) const {
        const auto& one = of.at(id);
        if (one.limits.when == dated{period::always(), basis::stated}) return false;
        const bool as_point = one.limits.when == of.at(one.point).limits.when;
        return as_point ? work.delegations_of(one.point).front() == id : leads_part(of, id);
    }
    void point_before_adoption(delegation_id id) const {
        const auto& order = order_over(of, id);
        const auto& own = of.at(id).limits.when.when;
        if (!states_its_time(id) || !order.adopted.on || own.is_empty() ||
            order.kind != order_kind::delegation_order || !own.overlaps(order.when.when) ||
            *order.adopted.on <= own.first() || order.stated_first == own.first())
            return;
        const auto days = since_2018(days_between(own.first(), *order.adopted.on));
        report_on(days, work.found(finding_code::acts_before_adoption, id, {order.where}),
                  {"punkten `{0}` ska gälla från {1} men ordningen antogs först {2}",
                   "the point `{0}` is to apply from {1} but the order was adopted only on {2}"},
                  never_backwards,
                  {part_key(of, id), to_text(own.first()), to_text(*order.adopted.on)},
                  showing(work, grant{work, id}.question_in(days), before_its_time));
    }
    void sub_delegation_before_order(const sub_delegation& one) const {
        const auto versions = versions_of(of, one);
        const auto begins = first_day_of(of, versions);
        const auto& own = one.limits.when.when;
        if (!begins || own.is_empty() || !(own.first() < *begins) ||
            whole_life(of, one).is_empty()) // that it never is in force is told elsewhere
            return;
        const auto& order = of.at(versions.front());
        const auto days = since_2018(own.intersection(days_between(own.first(), *begins)));
        auto made = work.found(finding_code::acts_before_adoption, one, {order.where});
        made.version = order.version;
        report_on(
            days, std::move(made),
            {"vidaredelegeringen `{0}` är given {1}, innan ordningen `{2}` gällde: {3}",
             "the sub-delegation `{0}` was given on {1}, before the order `{2}` was in force: "
             "{3}"},
            {"vidaredelegera när ordningen gäller, och ange den dagen",
             "sub-delegate once the order is in force, and state that day"},
            {one.key, to_text(own.first()), order.key, to_text(*begins)},
            showing(work, grant{work, {}, &one}.question_in(days), before_its_time));
    }

    // ------------------------------------------------------------------------------ never in force
    void point_never_in_force(delegation_id id) const {
        const auto& own = of.at(id).limits.when;
        const auto& order = order_over(of, id);
        if (!states_its_time(id) || !surely_apart(order.when, own)) return;
        report_on(
            order.when.when, work.found(finding_code::never_in_force, id, {order.where}),
            {"punkten `{0}` ska gälla {1}, men ordningen gäller {2}",
             "the point `{0}` is to apply {1}, but the order is in force {2}"},
            {"rätta punktens `from` eller `through`, eller ta bort punkten",
             "mend the point's `from` or `through`, or remove the point"},
            {part_key(of, id), days_in_words(own.when), days_in_words(order.when.when)},
            showing(work, grant{work, id}.question_in(order.when.when),
                    {reason_code::not_yet, reason_code::no_evidence_before, reason_code::expired}));
    }
    void sub_delegation_never_in_force(const sub_delegation& one) const {
        const auto versions = versions_of(of, one);
        if (versions.empty() || !std::ranges::all_of(versions, [&](order_id id) {
                return surely_apart(of.at(id).when, one.limits.when);
            }))
            return;
        auto made = work.found(finding_code::never_in_force, one);
        for (const auto id : versions) add_place(made, of.at(id).where);
        report_on(one.limits.when.when, std::move(made),
                  {"vidaredelegeringen `{0}` ska gälla {1}, då ingen version av ordningen `{2}` "
                   "gäller",
                   "the sub-delegation `{0}` is to apply {1}, when no version of the order `{2}` "
                   "is in force"},
                  {"rätta `from` eller `through`, eller ta bort vidaredelegeringen",
                   "mend `from` or `through`, or remove the sub-delegation"},
                  {one.key, days_in_words(one.limits.when.when), of.at(one.order).key});
    }
    void instrument_never_in_force(const grant& one) const {
        const auto id = one.limits.instrument;
        if (!one.leads() || !id.is_valid() || !surely_apart(of.at(id).when, one.life)) return;
        const auto& rested_on = of.at(id);
        auto made = one.found(finding_code::never_in_force, {rested_on.where});
        add_sources(made, rested_on.sources);
        report_on(
            one.life.when, std::move(made),
            {"{0} gäller {1} men vilar på `{2}`, som gäller {3}",
             "{0} is in force {1} but rests on `{2}`, which is in force {3}"},
            {"ange det avtal eller beslut som gäller, eller rätta dess dagar",
             "state the instrument that is in force, or mend its days"},
            {one.name(), days_in_words(one.life.when), rested_on.key,
             days_in_words(rested_on.when.when)},
            showing(work, one.question_in(one.life.when), {reason_code::instrument_not_in_force}));
    }
};

} // namespace

void lint_time(linter& work) {
    const time_check of_time{{work}};
    for (const auto id : ids_of<order_id>(work.of().orders())) of_time.order_before_adoption(id);
    for (const auto id : ids_of<delegation_id>(work.of().delegations())) {
        of_time.point_before_adoption(id);
        of_time.point_never_in_force(id);
    }
    for (const auto& one : work.of().sub_delegations()) {
        of_time.sub_delegation_before_order(one);
        of_time.sub_delegation_never_in_force(one);
    }
    for_each_grant(work, [&](const grant& one) { of_time.instrument_never_in_force(one); });
}

void lint_disagreement(linter& work) {
    for (const auto& one : work.of().conflicts())
        check{work}.report(work.found(finding_code::documents_disagree,
                                      keyed{work.of().region().key, one.where, one.sources}),
                           {"handlingarna säger emot varandra: {0} Uppgifterna följer: {1}",
                            "the documents disagree: {0} The data follows: {1}"},
                           {"rätta den handling som är fel, och ta bort `[[conflict]]`",
                            "mend the document that is wrong, and remove the `[[conflict]]`"},
                           {one.text, one.followed});
}

} // namespace mandat::detail
