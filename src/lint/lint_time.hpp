// SPDX-License-Identifier: MIT
#pragma once
// What acts before its time or never has one, whose day nobody states, and where documents disagree
// (layer 5, private).

#include "demonstration.hpp"
#include "lint_basics.hpp"
#include "lint_gone.hpp"
#include "lint_undated.hpp"
#include "linter.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

// --------------------------------------------------------------------------------- before the adoption
inline constexpr phrase never_backwards{
    "ange tidigast dagen för antagandet; en delegation gäller inte bakåt",
    "state the day of adoption at the earliest; a delegation never acts backwards"};

inline void order_before_adoption(linter& work, const demonstrator& show, order_id id) {
    const auto& order = work.of().at(id);
    if (order.kind != order_kind::delegation_order || !order.stated_first || !order.adopted.on ||
        *order.adopted.on <= *order.stated_first)
        return;
    auto made = found_about(work, finding_code::acts_before_adoption, id);
    const bool shown = order.when.known == basis::evidenced;
    const auto first = to_text(*order.stated_first);
    const auto adopted = to_text(*order.adopted.on);
    const auto key = in_backticks(order.key);
    made.text = {"ordningen " + key + (shown ? " är belagd från " : " ska gälla från ") + first +
                     " men antogs först " + adopted + "; innan dess gav den ingen rätt",
                 "the order " + key + (shown ? " is evidenced from " : " is to apply from ") +
                     first + " but was adopted only on " + adopted +
                     "; until then it gave no power"};
    made.fix = {std::string{never_backwards.sv}, std::string{never_backwards.en}};
    const auto days = since_2018(days_between(*order.stated_first, *order.adopted.on));
    if (const auto seen = work.looked_at(days); !seen.is_empty())
        made.shown_by =
            show.show(id, seen.first(), {reason_code::not_yet, reason_code::no_evidence_before});
    add_on(work, std::move(made), days);
}

/// The first delegation of a part that states a time of its own, or of a point that does.
[[nodiscard]] inline bool states_its_time(const linter& work, delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    if (one.limits.when == dated{period::always(), basis::stated}) return false;
    const bool as_point = one.limits.when == of.at(one.point).limits.when;
    return as_point ? work.delegations_of(one.point).front() == id : leads_part(of, id);
}
inline void point_before_adoption(linter& work, const demonstrator& show, delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    const auto& order = of.at(of.at(one.point).order);
    const auto& own = one.limits.when;
    if (!states_its_time(work, id) || !order.adopted.on || own.when.is_empty() ||
        order.kind != order_kind::delegation_order || !own.when.overlaps(order.when.when))
        return;
    const auto first = own.when.first();
    if (*order.adopted.on <= first || order.stated_first == first) return;
    auto made = work.found(finding_code::acts_before_adoption, id);
    add_place(made, order.where);
    made.text = {"punkten " + in_backticks(part_key(of, id)) + " ska gälla från " + to_text(first) +
                     " men ordningen antogs först " + to_text(*order.adopted.on),
                 "the point " + in_backticks(part_key(of, id)) + " is to apply from " +
                     to_text(first) + " but the order was adopted only on " +
                     to_text(*order.adopted.on)};
    made.fix = {std::string{never_backwards.sv}, std::string{never_backwards.en}};
    const auto days = since_2018(days_between(first, *order.adopted.on));
    if (const auto seen = work.looked_at(days); !seen.is_empty())
        made.shown_by =
            show.show(id, seen.first(), {reason_code::not_yet, reason_code::no_evidence_before});
    add_on(work, std::move(made), days);
}

/// The day before which no version of the order gave anything; nothing when the documents leave it open.
[[nodiscard]] inline std::optional<date> first_day_of(const governance& of,
                                                      const std::vector<order_id>& versions) {
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
inline void sub_delegation_before_order(linter& work, const demonstrator& show,
                                        const sub_delegation& one) {
    const auto& of = work.of();
    const auto versions = versions_of(of, one);
    const auto begins = first_day_of(of, versions);
    const auto& own = one.limits.when.when;
    if (!begins || own.is_empty() || !(own.first() < *begins) ||
        whole_life(of, one).is_empty()) // that it never is in force is told elsewhere
        return;
    auto made = found_about(work, finding_code::acts_before_adoption, one);
    const auto& order = of.at(versions.front());
    made.version = order.version;
    add_place(made, order.where);
    made.text = {
        "vidaredelegeringen " + in_backticks(one.key) + " är given " + to_text(own.first()) +
            ", innan ordningen " + in_backticks(order.key) + " gällde: " + to_text(*begins),
        "the sub-delegation " + in_backticks(one.key) + " was given on " + to_text(own.first()) +
            ", before the order " + in_backticks(order.key) + " was in force: " + to_text(*begins)};
    made.fix = {"vidaredelegera när ordningen gäller, och ange den dagen",
                "sub-delegate once the order is in force, and state that day"};
    const auto days = since_2018(own.intersection(days_between(own.first(), *begins)));
    if (const auto seen = work.looked_at(days); !seen.is_empty())
        made.shown_by =
            show.show(one, seen.first(), {reason_code::not_yet, reason_code::no_evidence_before});
    add_on(work, std::move(made), days);
}

// -------------------------------------------------------------------------------------- never in force
inline void point_never_in_force(linter& work, const demonstrator& show, delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    const auto& order = of.at(of.at(one.point).order);
    if (!states_its_time(work, id) || !surely_apart(order.when, one.limits.when)) return;
    auto made = work.found(finding_code::never_in_force, id);
    add_place(made, order.where);
    const auto own = days_in_words(one.limits.when.when);
    const auto its = days_in_words(order.when.when);
    made.text = {"punkten " + in_backticks(part_key(of, id)) + " ska gälla " + own.sv +
                     ", men ordningen gäller " + its.sv,
                 "the point " + in_backticks(part_key(of, id)) + " is to apply " + own.en +
                     ", but the order is in force " + its.en};
    made.fix = {"rätta punktens `from` eller `through`, eller ta bort punkten",
                "mend the point's `from` or `through`, or remove the point"};
    if (const auto seen = work.looked_at(order.when.when); !seen.is_empty())
        made.shown_by = show.show(
            id, linter::clear_day(seen, order),
            {reason_code::not_yet, reason_code::no_evidence_before, reason_code::expired});
    add_on(work, std::move(made), order.when.when);
}
inline void sub_delegation_never_in_force(linter& work, const sub_delegation& one) {
    const auto& of = work.of();
    const auto versions = versions_of(of, one);
    if (versions.empty() || !std::all_of(versions.begin(), versions.end(), [&](order_id id) {
            return surely_apart(of.at(id).when, one.limits.when);
        }))
        return;
    auto made = found_about(work, finding_code::never_in_force, one);
    for (const auto id : versions) add_place(made, of.at(id).where);
    const auto own = days_in_words(one.limits.when.when);
    const auto order = in_backticks(of.at(one.order).key);
    made.text = {"vidaredelegeringen " + in_backticks(one.key) + " ska gälla " + own.sv +
                     ", då ingen version av ordningen " + order + " gäller",
                 "the sub-delegation " + in_backticks(one.key) + " is to apply " + own.en +
                     ", when no version of the order " + order + " is in force"};
    made.fix = {"rätta `from` eller `through`, eller ta bort vidaredelegeringen",
                "mend `from` or `through`, or remove the sub-delegation"};
    add_on(work, std::move(made), one.limits.when.when);
}
/// @param life  of what rests on the instrument
[[nodiscard]] inline bool rests_on_nothing(const governance& of, instrument_id id,
                                           const dated& life) {
    return id.is_valid() && surely_apart(of.at(id).when, life);
}
inline void tell_of_instrument(finding& made, const governance& of, instrument_id id,
                               const sentence& what, const period& life) {
    const auto& rested_on = of.at(id);
    add_place(made, rested_on.where);
    add_sources(made, rested_on.sources);
    const auto its = days_in_words(rested_on.when.when);
    const auto own = days_in_words(life);
    made.text = {what.sv + " gäller " + own.sv + " men vilar på " + in_backticks(rested_on.key) +
                     ", som gäller " + its.sv,
                 what.en + " is in force " + own.en + " but rests on " +
                     in_backticks(rested_on.key) + ", which is in force " + its.en};
    made.fix = {"ange det avtal eller beslut som gäller, eller rätta dess dagar",
                "state the instrument that is in force, or mend its days"};
}
inline void instrument_never_in_force(linter& work, const demonstrator& show, delegation_id id) {
    const auto& of = work.of();
    const auto life = whole_life(of, id);
    const auto rested_on = of.at(id).limits.instrument;
    if (!leads_part(of, id) || !rests_on_nothing(of, rested_on, life)) return;
    auto made = work.found(finding_code::never_in_force, id);
    const auto key = in_backticks(part_key(of, id));
    tell_of_instrument(made, of, rested_on, {"punkten " + key, "the point " + key}, life.when);
    if (const auto seen = work.looked_at(life.when); !seen.is_empty())
        made.shown_by = show.show(id, linter::clear_day(seen, of.at(of.at(of.at(id).point).order)),
                                  {reason_code::instrument_not_in_force});
    add_on(work, std::move(made), life.when);
}
inline void instrument_never_in_force(linter& work, const demonstrator& show,
                                      const sub_delegation& one) {
    const auto& of = work.of();
    const auto life = whole_life(of, one);
    if (!rests_on_nothing(of, one.limits.instrument, {life, one.limits.when.known})) return;
    auto made = found_about(work, finding_code::never_in_force, one);
    const auto key = in_backticks(one.key);
    tell_of_instrument(made, of, one.limits.instrument,
                       {"vidaredelegeringen " + key, "the sub-delegation " + key}, life);
    if (const auto seen = work.looked_at(life); !seen.is_empty())
        made.shown_by = show.show(one, seen.first(), {reason_code::instrument_not_in_force});
    add_on(work, std::move(made), life);
}

// ------------------------------------------------------------------------------------- where documents disagree
inline void documents_that_disagree(linter& work) {
    const auto& of = work.of();
    for (const auto& one : of.conflicts()) {
        auto made = finding_at(finding_code::documents_disagree, one.where);
        made.about = of.region().key;
        made.sources = one.sources;
        made.text = {"handlingarna säger emot varandra: " + std::string{one.text} +
                         " Uppgifterna följer: " + std::string{one.followed},
                     "the documents disagree: " + std::string{one.text} +
                         " The data follows: " + std::string{one.followed}};
        made.fix = {"rätta den handling som är fel, och ta bort `[[conflict]]`",
                    "mend the document that is wrong, and remove the `[[conflict]]`"};
        work.add(std::move(made));
    }
}

inline void lint_time(linter& work) {
    const demonstrator show{work};
    const auto& of = work.of();
    for (std::size_t i = 0; i < of.orders().size(); ++i)
        order_before_adoption(work, show, order_id{i});
    for_each_delegation(of, [&](delegation_id id) {
        point_before_adoption(work, show, id);
        point_never_in_force(work, show, id);
        instrument_never_in_force(work, show, id);
    });
    for (const auto& one : of.sub_delegations()) {
        sub_delegation_before_order(work, show, one);
        sub_delegation_never_in_force(work, one);
        instrument_never_in_force(work, show, one);
    }
    lint_gone(work, show);
    lint_undated(work, show);
    documents_that_disagree(work);
}

} // namespace mandat::detail
