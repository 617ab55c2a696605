// SPDX-License-Identifier: MIT
#pragma once
// Amounts without a basis or a known prisbasbelopp, tiers, and delegations that the order's own reservations undo
// (layer 5, private).

#include "demonstration.hpp"
#include "lint_basics.hpp"
#include "lint_ladders.hpp"
#include "linter.hpp"
#include "tier.hpp"
#include <mandat/law/amounts.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

// ------------------------------------------------------------------------------------------------ basis
/// The first part of its point that states the limit, so that what the parts share is told once.
[[nodiscard]] inline bool states_its_amount(const linter& work, delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    if (one.limits.amount == of.at(one.point).limits.amount)
        return work.delegations_of(one.point).front() == id;
    return leads_part(of, id);
}
[[nodiscard]] inline bool lacks_basis(const amount_range& amount) noexcept {
    return !amount.is_unlimited() && !amount.is_basis_stated;
}
inline void tell_of_basis(finding& made, const std::string& key) {
    made.text = {"beloppet i " + key +
                     " säger inte om det räknas per beslut, avtal eller år; per "
                     "beslut antas",
                 "the amount in " + key +
                     " does not say whether it is counted per decision, "
                     "contract or year; per decision is assumed"};
    made.fix = {"lägg till `per = \"beslut\"`, `\"avtal\"` eller `\"år\"` i `amount`",
                "add `per = \"beslut\"`, `\"avtal\"` or `\"år\"` to `amount`"};
}
inline void amount_without_basis(linter& work, const demonstrator& show, delegation_id id) {
    const auto& of = work.of();
    if (!lacks_basis(of.at(id).limits.amount) || !states_its_amount(work, id)) return;
    const auto life = whole_life(of, id).when;
    const auto seen = work.looked_at(life);
    if (seen.is_empty()) return;
    auto made = work.found(finding_code::amount_without_basis, id);
    tell_of_basis(made, in_backticks(part_key(of, id)));
    const auto day = linter::clear_day(seen, of.at(of.at(of.at(id).point).order));
    if (const auto who = decider_under(work, id, day)) {
        auto asked = question_within(work, id, *who, day);
        asked.counted = amount_basis::per_contract;
        made.shown_by = show.show(asked, {reason_code::amount_basis_unknown});
    }
    add_on(work, std::move(made), life);
}
inline void amount_without_basis(linter& work, const demonstrator& show,
                                 const sub_delegation& one) {
    if (!lacks_basis(one.limits.amount)) return;
    const auto life = whole_life(work.of(), one);
    const auto seen = work.looked_at(life);
    if (seen.is_empty()) return;
    auto made = found_about(work, finding_code::amount_without_basis, one);
    tell_of_basis(made, in_backticks(one.key));
    if (auto asked = show.ask(one, seen.first())) {
        asked->counted = amount_basis::per_contract;
        made.shown_by = show.show(*asked, {reason_code::amount_basis_unknown});
    }
    add_on(work, std::move(made), life);
}

// --------------------------------------------------------------------------------------- prisbasbelopp
/// The first run of days in a life whose year's prisbasbelopp nobody knows: before the last known year, or all of a
/// life that begins after it. What lies ahead of an open order is no defect.
[[nodiscard]] inline period days_without_base_amount(const period& life) {
    if (life.is_empty()) return {};
    const auto known_until = *make_date(base_amounts.back().year + 1, 1, 1);
    if (known_until <= life.first()) return life;
    date first = no_day;
    for (int year = civil(life.first()).year; year <= base_amounts.back().year; ++year) {
        const auto new_year = *make_date(year, 1, 1);
        if (life.ended_by(new_year)) break;
        const bool is_known = base_amount_on(new_year).has_value();
        if (is_known && is_calendar_day(first))
            return life.intersection(days_between(first, new_year));
        if (!is_known && !is_calendar_day(first)) first = new_year;
    }
    return {}; // the last of the table is known
}
inline void tell_of_base_amount(finding& made, const std::string& key, const period& days) {
    const auto when = days_in_words(days);
    made.text = {"taket i " + key + " är satt i prisbasbelopp, som inte är känt " + when.sv,
                 "the limit in " + key + " is set in prisbasbelopp, which is not known " + when.en};
    made.fix = {"vänta på förordningen om prisbasbelopp och uppdatera mandat",
                "wait for the ordinance on the prisbasbelopp and update mandat"};
}
inline void base_amount_not_known(linter& work, const demonstrator& show, delegation_id id) {
    const auto& of = work.of();
    if (!of.at(id).limits.amount.uses_base_amount() || !states_its_amount(work, id)) return;
    const auto days = days_without_base_amount(whole_life(of, id).when);
    const auto seen = work.looked_at(days);
    if (seen.is_empty()) return;
    auto made = work.found(finding_code::base_amount_not_known, id);
    tell_of_base_amount(made, in_backticks(part_key(of, id)), days);
    const auto day = linter::clear_day(seen, of.at(of.at(of.at(id).point).order));
    if (const auto who = decider_under(work, id, day)) {
        made.shown_by =
            show.show(question_within(work, id, *who, day), {reason_code::base_amount_unknown});
    }
    add_on(work, std::move(made), days);
}
inline void base_amount_not_known(linter& work, const demonstrator& show,
                                  const sub_delegation& one) {
    if (!one.limits.amount.uses_base_amount()) return;
    const auto days = days_without_base_amount(whole_life(work.of(), one));
    const auto seen = work.looked_at(days);
    if (seen.is_empty()) return;
    auto made = found_about(work, finding_code::base_amount_not_known, one);
    tell_of_base_amount(made, in_backticks(one.key), days);
    made.shown_by = show.show(one, seen.first(), {reason_code::base_amount_unknown});
    add_on(work, std::move(made), days);
}

// ----------------------------------------------------------------------------------------- reservations
/// The order's points that reserve the matter, or a wider one.
[[nodiscard]] inline std::vector<point_id>
reservations_over(const governance& of, const grouped<point_id>& reserved, delegation_id id) {
    const auto& one = of.at(id);
    const auto order = of.at(one.point).order;
    std::vector<point_id> found;
    for (auto at = one.matter; at.is_valid(); at = of.at(at).kind_of) {
        const auto all = reserved.of(at.index()); // in the order of orders
        auto first =
            std::lower_bound(all.begin(), all.end(), order, [&](point_id left, order_id right) {
                return of.at(left).order < right;
            });
        for (; first != all.end() && of.at(*first).order == order; ++first) found.push_back(*first);
    }
    return found;
}
[[nodiscard]] inline sentence gives_nothing_beside(const governance& of, delegation_id id,
                                                   point_id by) {
    const auto key = in_backticks(part_key(of, id));
    const auto other = in_backticks(of.key_of(by));
    const auto matter = in_backticks(of.at(of.at(by).matter).key);
    return {"punkten " + key + " ger inget: " + other + " förbehåller nämnden " + matter,
            "the point " + key + " gives nothing: " + other + " reserves " + matter +
                " to the committee"};
}
inline void shadowed(linter& work, const demonstrator& show, const grouped<point_id>& reserved,
                     delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    if (!leads_part(of, id) || of.at(one.point).kind == point_kind::reserved) return;
    const auto life = whole_life(of, id).when;
    for (const auto by : reservations_over(of, reserved, id)) {
        const auto days = life.intersection(of.at(by).limits.when.when);
        const auto seen = work.looked_at(days);
        if (seen.is_empty()) continue;
        auto made = work.found(finding_code::shadowed, id);
        add_place(made, of.at(by).where);
        add_sources(made, of.at(by).sources);
        made.text = gives_nothing_beside(of, id, by);
        if (days != life) {
            const auto when = days_in_words(days);
            made.text.sv += ' ' + when.sv;
            made.text.en += ' ' + when.en;
        }
        made.fix = {"ta bort en av punkterna, eller förbehåll ett snävare ärende",
                    "remove one of the points, or reserve a narrower matter"};
        made.shown_by = show.show(id, linter::clear_day(seen, of.at(of.at(one.point).order)),
                                  {reason_code::reserved_to_committee});
        add_on(work, std::move(made), days);
    }
}

inline void lint_tiers(linter& work) {
    const demonstrator show{work};
    const auto& of = work.of();
    grouped<point_id> reserved{of.matters().size()};
    for (std::size_t i = 0; i < of.points().size(); ++i)
        if (const auto& one = of.points()[i];
            one.kind == point_kind::reserved && one.matter.is_valid())
            reserved.add(one.matter.index(), point_id{i});
    for_each_delegation(of, [&](delegation_id id) {
        amount_without_basis(work, show, id);
        base_amount_not_known(work, show, id);
        shadowed(work, show, reserved, id);
    });
    for (const auto& one : of.sub_delegations()) {
        amount_without_basis(work, show, one);
        base_amount_not_known(work, show, one);
    }
    tier_maker maker{work};
    for (std::size_t i = 0; i < of.orders().size(); ++i)
        ladders_of_order{work, show, maker, order_id{i}}.run();
}

} // namespace mandat::detail
