// SPDX-License-Identifier: MIT
#pragma once
// What holds of the whole catalogue, checked when this header is compiled (layer 2). One unit of
// each build includes it, so that no other pays for it.

#include <mandat/domain/citation.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/catalog.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace mandat {
namespace detail {

consteval bool ids_are_unique() {
    std::array<std::string_view, catalog.size()> ids{};
    std::transform(catalog.begin(), catalog.end(), ids.begin(),
                   [](const rule& one) { return one.id; });
    std::sort(ids.begin(), ids.end());
    return std::adjacent_find(ids.begin(), ids.end()) == ids.end();
}

template<class Claim>
consteval bool each_rule(Claim holds) {
    return std::all_of(catalog.begin(), catalog.end(), holds);
}
template<class Claim>
consteval bool some_rule(Claim holds) {
    return std::any_of(catalog.begin(), catalog.end(), holds);
}

[[nodiscard]] constexpr bool wordings_follow_each_other(const rule& one) noexcept {
    if (one.wordings.size() == 0) return false;
    const edition* before = nullptr;
    for (const auto& wording : one.wordings) {
        if (wording.in_force.is_empty() || !is_calendar_day(wording.checked)) return false;
        if (before != nullptr && wording.in_force.first() != before->in_force.end()) return false;
        before = &wording;
    }
    return true;
}

/// The last wording says what the rule's title says; an earlier one's own title is
/// another, in both languages.
[[nodiscard]] constexpr bool titles_are_told_once(const rule& one) noexcept {
    for (const auto& wording : one.wordings) {
        const auto& own = wording.title;
        if (own == phrase{}) continue;
        if (&wording == &one.wordings.last() || own.sv.empty() || own.en.empty()) return false;
        if (own.sv == one.title.sv || own.en == one.title.en) return false;
    }
    return true;
}

/// Known as an act's rule, but in which section was not read.
inline constexpr auto cited_by_the_act_alone = std::to_array<std::string_view>(
    {"SMITT", "KRIS", "SKOL-BAN", "KL-TRANS-2017", "KL-TRANS-2022"});
inline constexpr auto cited_by_the_chapter = std::to_array<std::string_view>({"PSL-6"});

[[nodiscard]] constexpr bool is_cited_as_its_kind_is(const rule& one) noexcept {
    const auto is_in = [&](const auto& ids) {
        return std::find(ids.begin(), ids.end(), one.id) != ids.end();
    };
    const citation& source = one.source;
    if (source.act == statute::none)
        return source == citation{} && (one.id.starts_with("DOC-") || one.id.starts_with("OPEN-") ||
                                        one.id == "KL-LAGAKRAFT");
    if (is_in(cited_by_the_act_alone)) return source == citation{.act = source.act};
    if (is_in(cited_by_the_chapter)) return source.chapter != 0 && source.section == 0;
    return source.section != 0;
}

consteval bool each_effect_occurs() {
    for (const auto wanted :
         {effect::permits, effect::forbids, effect::obliges, effect::classifies, effect::computes})
        if (!some_rule([=](const rule& one) { return one.does == wanted; })) return false;
    return true;
}
consteval bool each_confidence_occurs() {
    for (const auto wanted : {confidence::text_read, confidence::guidance,
                              confidence::interpretation, confidence::unverified})
        if (!some_rule([=](const rule& one) { return one.known == wanted; })) return false;
    return true;
}
/// Save socialförsäkringsbalken, which only fixes an amount (law/amounts.hpp).
consteval bool each_act_occurs() {
    constexpr auto last = static_cast<std::uint8_t>(last_statute);
    for (std::uint8_t i = 0; i <= last; ++i) {
        const auto wanted = static_cast<statute>(i);
        if (wanted == statute::socialforsakringsbalken) continue;
        if (!some_rule([=](const rule& one) { return one.source.act == wanted; })) return false;
    }
    return true;
}
consteval bool facts_name_rules() {
    return std::all_of(fact_descriptions.begin(), fact_descriptions.end(), [](const auto& fact) {
        return fact.rule.empty() || find_rule(fact.rule) != nullptr;
    });
}
/// Each row's rule is in the catalogue, of the same act; a list of decisions that only an utskott
/// may take names those of other acts, too.
consteval bool special_statutes_name_rules() {
    return std::all_of(special_statutes.begin(), special_statutes.end(), [](const auto& row) {
        const auto* found = find_rule(row.rule);
        return found != nullptr &&
               (found->source.act == row.place.act || row.kind == special_kind::only_sub_committee);
    });
}

} // namespace detail

static_assert(detail::ids_are_unique());
static_assert(detail::each_rule(detail::wordings_follow_each_other));
static_assert(detail::each_rule(detail::titles_are_told_once));
static_assert(detail::each_rule(detail::is_cited_as_its_kind_is));
static_assert(detail::each_rule([](const rule& one) {
    return !one.title.sv.empty() && !one.title.en.empty();
}));
static_assert(detail::each_effect_occurs());
static_assert(detail::each_confidence_occurs());
static_assert(detail::each_act_occurs());
static_assert(detail::facts_name_rules());
static_assert(detail::special_statutes_name_rules());

} // namespace mandat
