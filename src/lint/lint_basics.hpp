// SPDX-License-Identifier: MIT
#pragma once
// What several checks share: the whole lives of grants, periods taken from periods, and words (layer 5, private).
//
// A check works out the whole time first and then keeps the days that are looked at, so that the findings of one day
// are those of the whole time that hold on it.

#include "finding_words.hpp"
#include "linter.hpp"
#include <mandat/law/recording.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

// --------------------------------------------------------------------------------------------- periods
/// From a first day until the day before `end`, which may be infinite; empty when reversed.
[[nodiscard]] inline period days_between(date first, date end) {
    if (end.is_pos_infinity()) return period::from(first);
    return period::until(first, end).value_or(period{});
}
/// From the day after the last of a thing's days; empty when it goes on, or when no day is known.
[[nodiscard]] inline period days_after(const dated& thing) {
    if (thing.when.is_empty() || thing.when.is_open()) return {};
    return period::from(thing.when.end());
}
/// Overlapping and adjoining periods as one, in order of time.
[[nodiscard]] inline std::vector<period> merged(std::vector<period> all) {
    std::erase_if(all, [](const period& one) { return one.is_empty(); });
    std::sort(all.begin(), all.end(),
              [](const period& left, const period& right) { return left.first() < right.first(); });
    std::vector<period> made;
    for (const auto& one : all)
        if (made.empty() || made.back().end() < one.first()) {
            made.push_back(one);
        } else if (made.back().end() < one.end()) {
            made.back() = days_between(made.back().first(), one.end());
        }
    return made;
}
/// What is left of a period, in order of time. @param taken  merged
[[nodiscard]] inline std::vector<period> without(const period& whole,
                                                 const std::vector<period>& taken) {
    std::vector<period> left;
    auto rest = whole;
    for (const auto& one : taken) {
        if (rest.is_empty() || one.ended_by(rest.first())) continue;
        if (const auto before = rest.intersection(days_between(rest.first(), one.first()));
            !before.is_empty())
            left.push_back(before);
        rest = one.is_open() ? period{} : rest.intersection(period::from(one.end()));
    }
    if (!rest.is_empty()) left.push_back(rest);
    return left;
}

/// The two never meet, however much older than their first evidence they are.
[[nodiscard]] inline bool surely_apart(const dated& one, const dated& other) {
    if (one.when.is_empty() || other.when.is_empty() || one.when.overlaps(other.when)) return false;
    const auto& later = one.when.first() < other.when.first() ? other : one;
    return later.known == basis::stated;
}
/// On no day of the life does the thing exist, however much older than its first evidence it is.
[[nodiscard]] inline bool surely_absent(const dated& thing, const period& life) {
    if (thing.when.is_empty() || life.is_empty() || thing.when.overlaps(life)) return false;
    return thing.when.ended_by(life.first()) || thing.known == basis::stated;
}

// ----------------------------------------------------------------------------------------------- lives
[[nodiscard]] inline period since_2018(const period& when) {
    return when.intersection(period::from(first_modelled_day));
}
/// The days on which both hold, known as the one that begins last.
[[nodiscard]] inline dated both_hold(const dated& one, const dated& other) {
    const auto when = one.when.intersection(other.when);
    if (when.is_empty()) return {};
    return {when, one.when.first() < other.when.first() ? other.known : one.known};
}
/// The days on which a delegation is in force, whatever day is asked about: its order's and its own.
[[nodiscard]] inline dated whole_life(const governance& of, delegation_id id) {
    const auto& one = of.at(id);
    auto made = both_hold(of.at(of.at(one.point).order).when, one.limits.when);
    made.when = since_2018(made.when);
    return made;
}
/// The versions of the order under which a sub-delegation was given: they stand one after another.
[[nodiscard]] inline std::vector<order_id> versions_of(const governance& of,
                                                       const sub_delegation& one) {
    std::vector<order_id> found;
    if (!one.order.is_valid()) return found;
    const auto key = of.at(one.order).key;
    for (auto i = one.order.index(); i < of.orders().size() && of.orders()[i].key == key; ++i)
        found.emplace_back(i);
    return found;
}
/// From the first through the last day that a version of its order and the sub-delegation itself have in common.
[[nodiscard]] inline period whole_life(const governance& of, const sub_delegation& one) {
    std::vector<period> common;
    for (const auto id : versions_of(of, one))
        common.push_back(of.at(id).when.when.intersection(one.limits.when.when));
    const auto parts = merged(std::move(common));
    if (parts.empty()) return {};
    return since_2018(days_between(parts.front().first(), parts.back().end()));
}

/// The first of the delegations of its point or lettered part: what they share is found there once.
[[nodiscard]] inline bool leads_part(const governance& of, delegation_id id) {
    if (id.index() == 0) return true;
    const auto& before = of.delegations()[id.index() - 1];
    return before.point != of.at(id).point || before.letter != of.at(id).letter;
}
/// Lets somebody decide, as an order does: neither execution nor what a guideline says.
[[nodiscard]] inline bool is_delegating(const governance& of, delegation_id id) {
    const auto& point = of.at(of.at(id).point);
    return of.at(point.order).kind == order_kind::delegation_order &&
           (point.kind == point_kind::delegation || point.kind == point_kind::urgent);
}

template<class Do>
void for_each_delegation(const governance& of, Do act) {
    for (std::size_t i = 0; i < of.delegations().size(); ++i) act(delegation_id{i});
}

// -------------------------------------------------------------------------------------------- findings
inline void add_sources(finding& made, const std::vector<source>& sources) {
    made.sources.insert(made.sources.end(), sources.begin(), sources.end());
}
[[nodiscard]] inline finding found_about(const linter& work, finding_code code, order_id id) {
    const auto& order = work.of().at(id);
    auto made = finding_at(code, order.where);
    made.about = order.key;
    made.version = order.version;
    made.when = work.looked_at(order.when.when);
    made.sources = order.sources;
    return made;
}
[[nodiscard]] inline finding found_about(const linter& work, finding_code code,
                                         const sub_delegation& one) {
    auto made = finding_at(code, one.where);
    made.about = one.key;
    made.when = work.looked_at(whole_life(work.of(), one));
    made.sources = one.sources;
    return made;
}
/// A thing of the data that no version of an order owns: post, role, organ …
template<class Thing>
[[nodiscard]] finding found_about(const linter& /*work*/, finding_code code, const Thing& one) {
    auto made = finding_at(code, one.where);
    made.about = one.key;
    made.sources = one.sources;
    return made;
}
/// Keeps the finding for those of the days that are looked at; nothing when there are none.
inline void add_on(linter& work, finding made, const period& days) {
    made.when = work.looked_at(days);
    if (!made.when.is_empty()) work.add(std::move(made));
}

[[nodiscard]] inline location place_of(const governance& of, subject named) {
    switch (named.what) {
    case subject::kind::organ: return of.at(named.organ()).where;
    case subject::kind::post: return of.at(named.post()).where;
    case subject::kind::role: return of.at(named.role()).where;
    case subject::kind::person:
    case subject::kind::nobody: return {};
    }
    return {};
}

// ----------------------------------------------------------------------------------------------- words
/// `rs/2.3 a`
[[nodiscard]] inline std::string part_key(const governance& of, delegation_id id) {
    const auto& one = of.at(id);
    auto key = of.key_of(one.point);
    if (!one.letter.empty()) key += ' ' + std::string{one.letter};
    return key;
}
/// Sentences after each other: `a`, `b` och `c`.
[[nodiscard]] inline sentence enumerated(const std::vector<sentence>& parts) {
    sentence made;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const bool is_last = i + 1 == parts.size();
        made.sv += (i == 0 ? "" : is_last ? " och " : ", ") + parts[i].sv;
        made.en += (i == 0 ? "" : is_last ? " and " : ", ") + parts[i].en;
    }
    return made;
}
[[nodiscard]] inline sentence enumerated_keys(const std::vector<std::string_view>& keys) {
    std::vector<sentence> parts;
    parts.reserve(keys.size());
    for (const auto key : keys) parts.push_back({in_backticks(key), in_backticks(key)});
    return enumerated(parts);
}

} // namespace mandat::detail
