// SPDX-License-Identifier: MIT
#pragma once
// What a row of a table says of an appeal: its rules, its routes, its last days with their weekdays.

#include "support/day.hpp"
#include <mandat/appeal/announcement.hpp>
#include <mandat/appeal/appeal_time.hpp>
#include <mandat/appeal/route.hpp>
#include <mandat/law/catalog.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace mandat::test {

/// The ids, blank between them: `KL-13-2-2 DOC-LINE`.
template<class Rules>
std::string ids_of(const Rules& rules) {
    std::string text;
    for (const rule* one : rules) text += (text.empty() ? "" : " ") + std::string{one->id};
    return text;
}
template<class Rules>
bool cites(const Rules& rules, std::string_view id) {
    return std::any_of(rules.begin(), rules.end(), [id](const rule* one) { return one->id == id; });
}
/// Each of the ids, blank between them.
template<class Rules>
bool cites_all(const Rules& rules, std::string_view ids) {
    while (!ids.empty()) {
        const auto blank = ids.find(' ');
        if (!cites(rules, ids.substr(0, blank))) return false;
        ids.remove_prefix(blank == std::string_view::npos ? ids.size() : blank + 1);
    }
    return true;
}

template<class Value>
std::string key(Value value) {
    return std::string{term_for(value).key};
}

/// `procurement=yes`
inline std::string text_of(const assumption& one) {
    return std::string{describe(one.fact).key} + '=' + key(one.is);
}
/// `procurement_review if procurement=yes`, in the order of the facts.
template<class Way>
std::string text_of_way(const Way& possible) {
    auto text = key(possible.route);
    auto supposing = possible.supposing;
    std::sort(supposing.begin(), supposing.end(),
              [](const auto& left, const auto& right) { return left.fact < right.fact; });
    const char* before = " if ";
    for (const auto& one : supposing) {
        text += before + text_of(one);
        before = ", ";
    }
    return text;
}
/// One route after the other, ` | ` between them.
template<class Ways>
std::string text_of_ways(const Ways& routes) {
    std::string text;
    for (const auto& one : routes) text += (text.empty() ? "" : " | ") + text_of_way(one);
    return text;
}

/// `runs_out 2026-03-03 Tue`, or the state alone.
inline std::string text_of(const appeal_time& time) {
    auto text = key(time.state);
    if (const auto last = time.last_day()) text += ' ' + with_weekday(*last);
    return text;
}

/// The day at the beginning of `2026-02-10 Tue`, which has to be a Tuesday.
inline date on(std::string_view written) {
    const auto found = day(written.substr(0, 10));
    if (written.size() > 10 && with_weekday(found) != written) return no_day;
    return found;
}

} // namespace mandat::test
