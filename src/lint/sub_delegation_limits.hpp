// SPDX-License-Identifier: MIT
#pragma once
// Whether what was sub-delegated lies within what the head received: amounts, units, areas (layer 5, private).

#include "amounts_compared.hpp"
#include "finding_words.hpp"
#include "sub_delegation_case.hpp"
#include "sub_delegation_conditions.hpp"
#include "sub_delegation_time.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

/// One sub-delegation on days when the head holds these grants, each with leave to sub-delegate or silent of it.
class sub_delegation_limits {
public:
    sub_delegation_limits(const sub_delegation_case& of_case, const stretch& now)
        : case_{of_case}
        , of_{of_case.of()}
        , now_{now}
        , given_{of_case.one.limits} {}

    void run() const {
        amounts();
        units();
        areas();
        sub_delegation_conditions{case_, now_}.run();
    }

private:
    [[nodiscard]] const terms& limits_of(delegation_id id) const { return of_.at(id).limits; }

    // Silence gives on what was received, and no more: only what is said can be beyond it.

    // -------------------------------------------------------------------------- KL 7 kap. 6 §: amounts
    void amounts() const {
        if (given_.amount.is_unlimited()) return;
        std::vector<const amount_range*> received;
        for (const auto id : now_.received) received.push_back(&limits_of(id).amount);
        for (const auto& one : amount_comparison{given_.amount, received}.beyond(now_.when)) {
            const auto grant = now_.received[one.against];
            auto made = case_.found(finding_code::amount_beyond_received, one.when, grant);
            made.text = amount_told(one, grant);
            made.fix = {"håll beloppet inom vad chefen har fått, och räkna det på samma sätt",
                        "keep the amount within what the head has received, counted the same way"};
            if (limits_of(grant).amount.ceiling && one.how == excess::kind::above) {
                const auto limit = limit_in_words(*limits_of(grant).amount.ceiling);
                made.fix = {"sänk taket till chefens " + limit.sv,
                            "lower the ceiling to the head's " + limit.en};
            }
            const auto day = case_.clear_day(one.when, grant);
            const auto asked = case_.ask.of_amount(grant, day, one);
            case_.add(
                std::move(made),
                case_.ask.answered(asked, {reason_code::amount_above, reason_code::amount_below,
                                           reason_code::amount_basis_unknown}));
        }
    }
    [[nodiscard]] sentence amount_told(const excess& one, delegation_id grant) const {
        const auto given = amounts_in_words(given_.amount);
        const auto received = amounts_in_words(limits_of(grant).amount);
        const auto point = case_.point_of(grant);
        if (one.how == excess::kind::between)
            return {
                case_.key() + " ger " + given.sv +
                    ", men mellan delarna av det som chefen har fått finns belopp utan täckning",
                case_.key() + " gives " + given.en +
                    ", but between the parts of what the head has received lie amounts that "
                    "none covers"};
        return {case_.key() + " ger " + given.sv + ", men " + point + " ger chefen " + received.sv,
                case_.key() + " gives " + given.en + ", but " + point + " gives the head " +
                    received.en};
    }

    // ---------------------------------------------------------------------------- KL 7 kap. 6 §: units
    /// Where the head may decide; nothing where it is the whole region, or where no document says which unit it is.
    [[nodiscard]] std::optional<std::vector<unit_id>> received_units() const {
        std::vector<unit_id> found;
        for (const auto id : now_.received) {
            const auto& reach = limits_of(id).reach;
            const auto own = of_.at(case_.one.from).unit;
            if (reach.kind == scope_kind::whole_region) return std::nullopt;
            if (reach.kind == scope_kind::units) {
                found.insert(found.end(), reach.units.begin(), reach.units.end());
            } else if (own.is_valid()) {
                found.push_back(own);
            } else {
                return std::nullopt;
            }
        }
        return found;
    }
    /// A unit that is given on, and whoever decides in it.
    struct reached {
        unit_id unit;
        post_id by{};
    };
    [[nodiscard]] std::vector<reached> given_units() const {
        std::vector<reached> found;
        for (const auto unit : given_.reach.units) found.push_back({unit});
        if (given_.reach.kind == scope_kind::own_unit)
            for (const auto post : case_.work().posts_meant(case_.one.to))
                if (of_.at(post).unit.is_valid()) found.push_back({of_.at(post).unit, post});
        return found;
    }
    void units() const {
        const auto received = received_units();
        if (!received) return;
        if (given_.reach.kind == scope_kind::whole_region) {
            if (given_.reach.is_stated) report_whole_region(*received);
            return;
        }
        for (const auto& one : given_units())
            if (const auto days = outside(one.unit, *received); !days.is_empty()) {
                report_unit(one, days);
                return; // one is enough to mend it
            }
    }
    /// The first days on which the unit hangs below none of the others, as the tree stands on each of them.
    [[nodiscard]] period outside(unit_id unit, const std::vector<unit_id>& others) const {
        for (auto rest = now_.when; !rest.is_empty();) {
            const auto day = rest.first();
            const auto end = next_change(unit, day);
            const bool inside = std::any_of(others.begin(), others.end(), [&](unit_id above) {
                return of_.is_within(unit, above, day);
            });
            const bool is_last = !is_calendar_day(end) || !rest.contains(end);
            if (!inside) return is_last ? rest : *period::until(day, end);
            if (is_last) return {};
            rest = rest.intersection(period::from(end));
        }
        return {};
    }
    /// The day on which the unit, or one above it, next hangs elsewhere.
    [[nodiscard]] date next_change(unit_id unit, date day) const {
        auto next = after_all_days;
        for (auto at = unit; at.is_valid(); at = of_.at(at).parent_on(day))
            for (const auto& above : of_.at(at).parents)
                if (day < above.end) {
                    next = std::min(next, above.end);
                    break;
                }
        return next;
    }
    void report_unit(const reached& outer, const period& days) const {
        const auto grant = now_.received.front();
        auto made = case_.found(finding_code::scope_beyond_received, days, grant);
        add_place(made, of_.at(outer.unit).where);
        const auto name = in_backticks(of_.at(outer.unit).named.on(days.first()));
        made.text = {case_.key() + " når " + name + ", som ligger utanför de enheter som " +
                         case_.point_of(grant) + " ger chefen",
                     case_.key() + " reaches " + name + ", which lies outside the units that " +
                         case_.point_of(grant) + " gives the head"};
        made.fix = {"begränsa `scope` till enheter under chefens",
                    "limit `scope` to units below the head's"};
        const auto day = case_.clear_day(days, grant);
        case_.add(std::move(made),
                  case_.ask.denied(case_.ask.in_unit(grant, day, outer.unit, {.decider = outer.by}),
                                   reason_code::wrong_unit));
    }
    void report_whole_region(const std::vector<unit_id>& received) const {
        const auto grant = now_.received.front();
        auto made = case_.found(finding_code::scope_beyond_received, now_.when, grant);
        made.text = {case_.key() + " gäller hela regionen, men " + case_.point_of(grant) +
                         " ger chefen bara vissa enheter",
                     case_.key() + " applies to the whole region, but " + case_.point_of(grant) +
                         " gives the head only some units"};
        made.fix = {"skriv `scope`: egen enhet, eller enheter under chefens",
                    "write `scope`: own unit, or units below the head's"};
        const auto day = case_.clear_day(now_.when, grant);
        const auto other = unit_outside(received, day);
        case_.add(std::move(made), other ? case_.ask.denied(case_.ask.in_unit(grant, day, *other),
                                                            reason_code::wrong_unit)
                                         : std::nullopt);
    }
    /// A unit above one of these, below none of them: what the whole region means beyond them.
    [[nodiscard]] std::optional<unit_id> unit_outside(const std::vector<unit_id>& received,
                                                      date day) const {
        for (const auto unit : received)
            for (auto at = of_.at(unit).parent_on(day); at.is_valid();
                 at = of_.at(at).parent_on(day))
                if (std::none_of(received.begin(), received.end(),
                                 [&](unit_id above) { return of_.is_within(at, above, day); }))
                    return at;
        return std::nullopt;
    }

    // ---------------------------------------------------------------------------- KL 7 kap. 6 §: areas
    void areas() const {
        if (!given_.area.is_valid()) return;
        for (const auto id : now_.received) {
            const auto received = limits_of(id).area;
            if (!received.is_valid()) return;
            if (of_.is_part_of(given_.area, received)) return;
        }
        const auto grant = now_.received.front();
        const auto received = limits_of(grant).area;
        auto made = case_.found(finding_code::scope_beyond_received, now_.when, grant);
        const auto name = in_backticks(of_.at(received).name);
        const auto own = in_backticks(of_.at(given_.area).name);
        made.text = {case_.key() + " gäller " + own + ", men " + case_.point_of(grant) +
                         " ger chefen bara " + name,
                     case_.key() + " applies to " + own + ", but " + case_.point_of(grant) +
                         " gives the head only " + name};
        made.fix = {"begränsa `area` till chefens område, eller en del av det",
                    "limit `area` to the head's area, or a part of it"};
        const auto day = case_.clear_day(now_.when, grant);
        case_.add(std::move(made), case_.ask.denied(case_.ask.in_area(grant, day, given_.area),
                                                    reason_code::wrong_area));
    }

    const sub_delegation_case& case_;
    const governance& of_;
    const stretch& now_;
    const terms& given_;
};

} // namespace mandat::detail
