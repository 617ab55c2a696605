// SPDX-License-Identifier: MIT
//
// What acts before its time or never has one, and where documents disagree.
#include "grants.hpp"
#include "linter.hpp"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

// --------------------------------------------------------------------------------- before the adoption
constexpr phrase never_backwards{
    "ange tidigast dagen för antagandet; en delegation gäller inte bakåt",
    "state the day of adoption at the earliest; a delegation never acts backwards"};

constexpr reason_codes before_its_time{reason_code::not_yet, reason_code::no_evidence_before};

void order_before_adoption(linter& work, order_id id) {
    const auto& order = work.of().at(id);
    if (order.kind != order_kind::delegation_order || !order.stated_first || !order.adopted.on ||
        *order.adopted.on <= *order.stated_first)
        return;
    auto made = work.found(finding_code::acts_before_adoption, id);
    tell(made,
         order.when.known == basis::evidenced
             ? phrase{"ordningen `{0}` är belagd från {1} men antogs först {2}; innan dess gav den "
                      "ingen rätt",
                      "the order `{0}` is evidenced from {1} but was adopted only on {2}; until "
                      "then it gave no power"}
             : phrase{"ordningen `{0}` ska gälla från {1} men antogs först {2}; innan dess gav den "
                      "ingen rätt",
                      "the order `{0}` is to apply from {1} but was adopted only on {2}; until "
                      "then it gave no power"},
         never_backwards, {order.key, to_text(*order.stated_first), to_text(*order.adopted.on)});
    const auto days = since_2018(days_between(*order.stated_first, *order.adopted.on));
    if (const auto seen = work.looked_at(days); !seen.is_empty())
        made.shown_by = showing(work, id, seen.first(), before_its_time);
    work.add_on(std::move(made), days);
}

/// The first delegation of a part that states a time of its own, or of a point that does.
bool states_its_time(const linter& work, delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    if (one.limits.when == dated{period::always(), basis::stated}) return false;
    const bool as_point = one.limits.when == of.at(one.point).limits.when;
    return as_point ? work.delegations_of(one.point).front() == id : leads_part(of, id);
}
void point_before_adoption(linter& work, delegation_id id) {
    const auto& of = work.of();
    const auto& order = order_over(of, id);
    const auto& own = of.at(id).limits.when;
    if (!states_its_time(work, id) || !order.adopted.on || own.when.is_empty() ||
        order.kind != order_kind::delegation_order || !own.when.overlaps(order.when.when))
        return;
    const auto first = own.when.first();
    if (*order.adopted.on <= first || order.stated_first == first) return;
    auto made = work.found(finding_code::acts_before_adoption, id);
    add_place(made, order.where);
    tell(made,
         {"punkten `{0}` ska gälla från {1} men ordningen antogs först {2}",
          "the point `{0}` is to apply from {1} but the order was adopted only on {2}"},
         never_backwards, {part_key(of, id), to_text(first), to_text(*order.adopted.on)});
    const auto days = since_2018(days_between(first, *order.adopted.on));
    made.shown_by = showing(work, grant{work, id}.question_in(days), before_its_time);
    work.add_on(std::move(made), days);
}

/// The day before which no version of the order gave anything; nothing when the documents leave it open.
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
void sub_delegation_before_order(linter& work, const sub_delegation& one) {
    const auto& of = work.of();
    const auto versions = versions_of(of, one);
    const auto begins = first_day_of(of, versions);
    const auto& own = one.limits.when.when;
    if (!begins || own.is_empty() || !(own.first() < *begins) ||
        whole_life(of, one).is_empty()) // that it never is in force is told elsewhere
        return;
    auto made = work.found(finding_code::acts_before_adoption, one);
    const auto& order = of.at(versions.front());
    made.version = order.version;
    add_place(made, order.where);
    tell(made,
         {"vidaredelegeringen `{0}` är given {1}, innan ordningen `{2}` gällde: {3}",
          "the sub-delegation `{0}` was given on {1}, before the order `{2}` was in force: {3}"},
         {"vidaredelegera när ordningen gäller, och ange den dagen",
          "sub-delegate once the order is in force, and state that day"},
         {one.key, to_text(own.first()), order.key, to_text(*begins)});
    const auto days = since_2018(own.intersection(days_between(own.first(), *begins)));
    made.shown_by = showing(work, grant{work, one}.question_in(days), before_its_time);
    work.add_on(std::move(made), days);
}

// -------------------------------------------------------------------------------------- never in force
void point_never_in_force(linter& work, delegation_id id) {
    const auto& of = work.of();
    const auto& own = of.at(id).limits.when;
    const auto& order = order_over(of, id);
    if (!states_its_time(work, id) || !surely_apart(order.when, own)) return;
    auto made = work.found(finding_code::never_in_force, id);
    add_place(made, order.where);
    tell(made,
         {"punkten `{0}` ska gälla {1}, men ordningen gäller {2}",
          "the point `{0}` is to apply {1}, but the order is in force {2}"},
         {"rätta punktens `from` eller `through`, eller ta bort punkten",
          "mend the point's `from` or `through`, or remove the point"},
         {part_key(of, id), days_in_words(own.when), days_in_words(order.when.when)});
    made.shown_by =
        showing(work, grant{work, id}.question_in(order.when.when),
                {reason_code::not_yet, reason_code::no_evidence_before, reason_code::expired});
    work.add_on(std::move(made), order.when.when);
}
void sub_delegation_never_in_force(linter& work, const sub_delegation& one) {
    const auto& of = work.of();
    const auto versions = versions_of(of, one);
    if (versions.empty() || !std::ranges::all_of(versions, [&](order_id id) {
            return surely_apart(of.at(id).when, one.limits.when);
        }))
        return;
    auto made = work.found(finding_code::never_in_force, one);
    for (const auto id : versions) add_place(made, of.at(id).where);
    tell(made,
         {"vidaredelegeringen `{0}` ska gälla {1}, då ingen version av ordningen `{2}` gäller",
          "the sub-delegation `{0}` is to apply {1}, when no version of the order `{2}` is in "
          "force"},
         {"rätta `from` eller `through`, eller ta bort vidaredelegeringen",
          "mend `from` or `through`, or remove the sub-delegation"},
         {one.key, days_in_words(one.limits.when.when), of.at(one.order).key});
    work.add_on(std::move(made), one.limits.when.when);
}
void instrument_never_in_force(linter& work, const grant& one) {
    const auto id = one.limits().instrument;
    if (!one.leads() || !id.is_valid()) return;
    const auto& rested_on = work.of().at(id);
    if (!surely_apart(rested_on.when, one.life())) return;
    auto made = one.found(finding_code::never_in_force);
    add_place(made, rested_on.where);
    add_sources(made, rested_on.sources);
    tell(made,
         {"{0} gäller {1} men vilar på `{2}`, som gäller {3}",
          "{0} is in force {1} but rests on `{2}`, which is in force {3}"},
         {"ange det avtal eller beslut som gäller, eller rätta dess dagar",
          "state the instrument that is in force, or mend its days"},
         {one.name(), days_in_words(one.life().when), rested_on.key,
          days_in_words(rested_on.when.when)});
    if (!one.seen().is_empty())
        made.shown_by =
            showing(work, one.question_in(one.life().when), {reason_code::instrument_not_in_force});
    work.add_on(std::move(made), one.life().when);
}

} // namespace

void lint_time(linter& work) {
    for_each_order(work.of(), [&](order_id id) { order_before_adoption(work, id); });
    for_each_delegation(work.of(), [&](delegation_id id) {
        point_before_adoption(work, id);
        point_never_in_force(work, id);
    });
    for (const auto& one : work.of().sub_delegations()) {
        sub_delegation_before_order(work, one);
        sub_delegation_never_in_force(work, one);
    }
    for_each_grant(work, [&](const grant& one) { instrument_never_in_force(work, one); });
}

void lint_disagreement(linter& work) {
    for (const auto& one : work.of().conflicts()) {
        auto made = finding_at(finding_code::documents_disagree, one.where);
        made.about = work.of().region().key;
        made.sources = one.sources;
        tell(made,
             {"handlingarna säger emot varandra: {0} Uppgifterna följer: {1}",
              "the documents disagree: {0} The data follows: {1}"},
             {"rätta den handling som är fel, och ta bort `[[conflict]]`",
              "mend the document that is wrong, and remove the `[[conflict]]`"},
             {one.text, one.followed});
        work.add(std::move(made));
    }
}

} // namespace mandat::detail
