// SPDX-License-Identifier: MIT
#pragma once
// Names, amounts, days and limits in words, in both languages at once (layer 6): names come from
// names.hpp.

#include <mandat/decide/ruling.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/amounts.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/wording/names.hpp>
#include <mandat/wording/words.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat {

// ----------------------------------------------------------------------------------------- amounts

/// `500 000 kr`
[[nodiscard]] inline std::string in_words(money amount) {
    return to_text(amount) + " kr";
}

/// `3 månader`
[[nodiscard]] inline sentence in_words(duration length) {
    const phrase one_of[] = {{"dag", "day"}, {"vecka", "week"}, {"månad", "month"}, {"år", "year"}};
    const auto unit = length.count == 1 ? one_of[static_cast<std::size_t>(length.measured)]
                                        : word_for(length.measured).text;
    return said(std::to_string(length.count), " ", unit);
}

/// `500 000 kr`, or `5 prisbasbelopp (286 500 kr 2024)` with the kronor of the day's year.
[[nodiscard]] inline sentence in_words(const bound& limit, date on) {
    if (!limit.in_base_amounts) return said(in_words(money::ore(limit.value)));
    std::string decimals = std::to_string(limit.value % 100);
    if (decimals.size() == 1) decimals.insert(0, 1, '0');
    if (decimals.back() == '0') decimals.pop_back();
    const bool is_whole = limit.value % 100 == 0;
    sentence made = said(std::to_string(limit.value / 100));
    if (!is_whole) detail::append(made, said(phrase{",", "."}, decimals));
    detail::append(made, " prisbasbelopp");
    if (!is_calendar_day(on)) return made;
    const std::string year = std::to_string(civil(on).year);
    if (const auto base = base_amount_on(on))
        return said(made, " (", in_words(in_kronor(limit, *base)), " ", year, ")");
    return said(made, phrase{" (okänt för ", " (not known for "}, year, ")");
}
/// `högst …`, `mindre än …`
[[nodiscard]] inline sentence ceiling_in_words(const bound& limit, date on) {
    return said(limit.inclusive ? phrase{"högst ", "at most "} : phrase{"mindre än ", "less than "},
                in_words(limit, on));
}
/// `minst …`, `mer än …`
[[nodiscard]] inline sentence floor_in_words(const bound& limit, date on) {
    return said(limit.inclusive ? phrase{"minst ", "at least "} : phrase{"mer än ", "more than "},
                in_words(limit, on));
}
/// `mer än 100 000 kr, högst 500 000 kr per beslut`; empty when there is no limit.
[[nodiscard]] inline sentence in_words(const amount_range& range, date on) {
    if (range.is_unlimited()) return {};
    sentence made;
    if (range.floor) detail::append(made, floor_in_words(*range.floor, on));
    if (range.floor && range.ceiling) detail::append(made, ", ");
    if (range.ceiling) detail::append(made, ceiling_in_words(*range.ceiling, on));
    if (range.counted != amount_basis::not_stated)
        detail::append(made, said(" ", word_for(range.counted).text));
    return made;
}

// -------------------------------------------------------------------------------------------- time

/// Has no time of its own, or none that is worth telling.
[[nodiscard]] inline bool is_always(const dated& time) noexcept {
    return time.when == period::always();
}

/// `från och med 2024-03-12 till och med 2024-12-31`; `belagd från och med …`;
/// `odaterad`; empty for all time.
[[nodiscard]] inline sentence in_words(const dated& time) {
    if (is_always(time)) return {};
    if (time.when.is_empty()) return said(word_for(basis::undated).text);
    sentence made =
        said(time.known == basis::evidenced ? phrase{"belagd från och med ", "evidenced from "}
                                            : phrase{"från och med ", "from "},
             to_text(time.when.first()));
    if (const auto last = time.when.last())
        detail::append(made, said(phrase{" till och med ", " through "}, to_text(*last)));
    return made;
}

// ------------------------------------------------------------------------------------------ limits

/// What is told beside a unit that no order names.
[[nodiscard]] constexpr phrase scope_is_read() noexcept {
    return {"en läsning: ordningen anger ingen enhet", "a reading: the order names no unit"};
}
/// `VO Ortopedi med underliggande enheter`
[[nodiscard]] inline sentence units_in_words(const std::vector<unit_id>& units,
                                             const governance& of, date on) {
    std::vector<std::string_view> names;
    for (const auto unit : units) names.push_back(name_of(unit, of, on));
    return said(listed(names), phrase{" med underliggande enheter", " and the units below"});
}
[[nodiscard]] inline sentence own_unit_in_words(bool is_read) {
    return said(phrase{"egen enhet med underliggande", "own unit and those below it"},
                is_read ? said(" (", scope_is_read(), ")") : sentence{});
}
/// As `units_in_words`; empty for the whole region.
[[nodiscard]] inline sentence in_words(const scope& reach, const governance& of, date on) {
    switch (reach.kind) {
    case scope_kind::whole_region: return {};
    case scope_kind::own_unit: return own_unit_in_words(is_read_as_own(reach));
    case scope_kind::units: break;
    }
    return units_in_words(reach.units, of, on);
}

/// How far a grant reaches, each limit by itself: amount, duration, units,
/// area, instrument, period.
///
/// @param amounts_on  the day whose year's prisbasbelopp counts; nothing: that of the names
[[nodiscard]] inline std::vector<sentence>
limits_in_words(const grant_limits& limits, const governance& of, date on,
                std::optional<date> amounts_on = std::nullopt) {
    std::vector<sentence> told;
    const auto add = [&](sentence one) {
        if (!is_empty(one)) told.push_back(std::move(one));
    };
    add(in_words(limits.amount, amounts_on.value_or(on)));
    if (limits.longest) add(said(phrase{"längst ", "at longest "}, in_words(*limits.longest)));
    add(in_words(limits.reach, of, on));
    if (limits.area.is_valid()) add(said(phrase{"inom ", "within "}, name_of(limits.area, of)));
    if (limits.instrument.is_valid())
        add(said(phrase{"enligt ", "under "}, name_of(limits.instrument, of, on)));
    add(in_words(limits.when));
    return told;
}

/// Whose clause it is where neither the point nor its part says so; empty where one of them does.
[[nodiscard]] inline sentence origin_in_words(const said_at& at, const governance& of) {
    if (at.where == said_at::place::order)
        return said(phrase{" (gäller hela ordningen)", " (holds for the whole order)"});
    if (at.where != said_at::place::group) return {};
    const auto& group = of.at(at.group);
    return said(phrase{" (gäller hela avsnittet ", " (holds for all of "}, group.number,
                group.number.empty() ? "" : " ", group.title, ")");
}

/// What is said of deciding beside limits and facts: what is excepted, who is heard …
[[nodiscard]] inline std::vector<sentence> terms_in_words(const grant_limits& limits,
                                                          const governance& of, date on) {
    std::vector<sentence> told;
    for (const auto matter : limits.excepted)
        told.push_back(said(phrase{"utom ", "except "}, name_of(matter, of, on)));
    if (!limits.wording_known)
        told.push_back(said(phrase{"punktens lydelse finns inte i källan",
                                   "the source does not give the point's wording"}));
    if (limits.users != users_say::none) told.push_back(said(word_for(limits.users).text));
    if (!limits.consulted.empty())
        told.push_back(said(phrase{"i samråd med ", "in consultation with "},
                            listed(limits.consulted, of, on),
                            origin_in_words(limits.said.consulted, of)));
    if (!limits.countersigned.empty())
        told.push_back(said(phrase{"kontrasigneras av ", "countersigned by "},
                            listed(limits.countersigned, of, on)));
    if (limits.includes_refusal)
        told.push_back(said(phrase{"även avslag", "refusal included"},
                            origin_in_words(limits.said.includes_refusal, of)));
    if (limits.handed_back == hand_back::not_stated) return told;
    sentence back =
        said(word_for(limits.handed_back).text, origin_in_words(limits.said.handed_back, of));
    for (const auto fact : limits.handed_back_when)
        detail::append(back,
                       said(phrase{", om: ", ", if: "}, question_for({std::nullopt, fact}, of)));
    if (limits.said.handed_back_when != limits.said.handed_back)
        detail::append(back, origin_in_words(limits.said.handed_back_when, of));
    told.push_back(std::move(back));
    return told;
}
/// What must or must not hold beside the limits, and what is excepted.
[[nodiscard]] inline std::vector<sentence> conditions_in_words(const grant_limits& limits,
                                                               const governance& of, date on) {
    std::vector<sentence> told;
    const auto ask = [&](const named_fact& fact, phrase wanted, const said_at& at = {}) {
        told.push_back(said(question_for(fact, of), " ", wanted, origin_in_words(at, of)));
    };
    constexpr phrase must{"(krävs: ja)", "(required: yes)"};
    constexpr phrase must_not{"(krävs: nej)", "(required: no)"};
    for (const auto fact : limits.required_legal) ask({fact, {}}, must, limits.said.required);
    for (const auto fact : limits.required) ask({std::nullopt, fact}, must, limits.said.required);
    for (const auto fact : limits.excluded_legal) ask({fact, {}}, must_not);
    for (const auto fact : limits.excluded) ask({std::nullopt, fact}, must_not);
    for (auto& one : terms_in_words(limits, of, on)) told.push_back(std::move(one));
    return told;
}

/// The terms under which power was given: those of the sub-delegation where there is one;
/// null for a body's own power.
[[nodiscard]] inline const grant_limits*
terms_of(delegation_id granted, sub_delegation_id sub_granted, const governance& of) {
    if (detail::is_in(sub_granted, of.sub_delegations())) return &of.at(sub_granted).limits;
    if (detail::is_in(granted, of.delegations())) return &of.at(granted).limits;
    return nullptr;
}

namespace detail {

/// `… från och med 2024-03-12`, `… enligt avtalet`, and the terms, of each grant on the way once.
inline void add_terms_of(const grant_limits& limits, const governance& of, date on,
                         std::vector<sentence>& told) {
    const auto add = [&](sentence one) {
        const auto same = [&](const sentence& other) { return other.sv == one.sv; };
        if (!is_empty(one) && std::none_of(told.begin(), told.end(), same))
            told.push_back(std::move(one));
    };
    if (limits.instrument.is_valid())
        add(said(phrase{"enligt ", "under "}, name_of(limits.instrument, of, on)));
    add(in_words(limits.when));
    for (auto& one : terms_in_words(limits, of, on)) add(std::move(one));
}
/// Points of the same order by which the nämnd keeps some kind of the row's matter to itself.
/// @complexity O(points)
[[nodiscard]] inline std::vector<point_id> reserved_below(const authority& one,
                                                          const governance& of, date on) {
    std::vector<point_id> found;
    if (!is_in(one.granted, of.delegations())) return found;
    const auto order = of.at(of.at(one.granted).point).order;
    const auto& excepted = of.at(one.granted).limits.excepted; // told with the terms
    const auto points = of.points();
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& point = points[i];
        if (point.kind == point_kind::reserved && point.order == order && point.matter.is_valid() &&
            point.matter != one.matter && point.limits.when.may_contain(on) &&
            of.is_kind_of(point.matter, one.matter) &&
            std::find(excepted.begin(), excepted.end(), point.matter) == excepted.end())
            found.emplace_back(i);
    }
    return found;
}

} // namespace detail

/// Within which limits and on which terms somebody may decide, each by itself: those of all grants
/// on the way together.
[[nodiscard]] inline std::vector<sentence> limits_in_words(const authority& one,
                                                           const governance& of, date on) {
    const auto& within = one.within;
    std::vector<sentence> told;
    if (!within.amount.is_unlimited()) told.push_back(in_words(within.amount, on));
    for (const auto& longest : within.longest)
        told.push_back(said(phrase{"längst ", "at longest "}, in_words(longest)));
    if (within.is_own_unit) {
        told.push_back(own_unit_in_words(within.is_scope_read));
    } else if (!within.units.empty()) {
        told.push_back(said(units_in_words(within.units, of, on),
                            within.is_scope_read ? said(" (", scope_is_read(), ")") : sentence{}));
    }
    if (within.area.is_valid())
        told.push_back(said(phrase{"inom ", "within "}, name_of(within.area, of)));
    if (detail::is_in(one.granted, of.delegations()))
        detail::add_terms_of(of.at(one.granted).limits, of, on, told);
    if (detail::is_in(one.sub_granted, of.sub_delegations()))
        detail::add_terms_of(of.at(one.sub_granted).limits, of, on, told);
    for (const auto reserved : detail::reserved_below(one, of, on))
        told.push_back(
            said(phrase{"utom ", "except "}, name_of(of.at(reserved).matter, of, on),
                 phrase{", som nämnden beslutar själv", ", which the committee decides itself"}));
    for (const auto& fact : one.presumed)
        told.push_back(said(phrase{"förutsätts nej: ", "presumed no: "}, question_for(fact, of)));
    return told;
}

} // namespace mandat
