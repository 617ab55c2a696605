// SPDX-License-Identifier: MIT
#pragma once
// The rule catalogue: every rule under its act, and what answers cite (layer 2).
//
// Law read through SFS 2025:450 (kommunallagen), 2025:582 (förvaltningslagen) and 2025:360 (upphandling);
// amendments promulgated after 2025 were not looked for.

#include <mandat/domain/citation.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/doctrine.hpp>
#include <mandat/law/fl.hpp>
#include <mandat/law/health.hpp>
#include <mandat/law/kl/chapter_03.hpp>
#include <mandat/law/kl/chapter_04.hpp>
#include <mandat/law/kl/chapter_05.hpp>
#include <mandat/law/kl/chapter_06.hpp>
#include <mandat/law/kl/chapter_07.hpp>
#include <mandat/law/kl/chapter_08.hpp>
#include <mandat/law/kl/chapter_09.hpp>
#include <mandat/law/kl/chapter_10.hpp>
#include <mandat/law/kl/chapter_12.hpp>
#include <mandat/law/kl/chapter_13.hpp>
#include <mandat/law/lou.hpp>
#include <mandat/law/lov.hpp>
#include <mandat/law/official_documents.hpp>
#include <mandat/law/other_acts.hpp>
#include <mandat/law/recording.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/law/time_acts.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace mandat {
namespace detail {

template<std::size_t... Sizes>
[[nodiscard]] consteval auto in_one(const std::array<rule, Sizes>&... acts) {
    std::array<rule, (Sizes + ...)> all{};
    auto next = all.begin();
    ((next = std::copy(acts.begin(), acts.end(), next)), ...);
    return all;
}

} // namespace detail

/// Every rule, in the order of the acts.
inline constexpr auto catalog = detail::in_one(
    detail::kl_chapter_3, detail::kl_chapter_4, detail::kl_chapter_5, detail::kl_chapter_6,
    detail::kl_chapter_7, detail::kl_chapter_8, detail::kl_chapter_9, detail::kl_chapter_10,
    detail::kl_chapter_12, detail::kl_chapter_13, detail::fl_rules, detail::lou_rules,
    detail::lov_rules, detail::official_document_rules, detail::health_rules,
    detail::other_act_rules, detail::time_rules, detail::doctrine_rules);

/// The rule under an id; null when the catalogue has none.
[[nodiscard]] constexpr const rule* find_rule(std::string_view id) noexcept {
    for (const auto& one : catalog)
        if (one.id == id) return &one;
    return nullptr;
}

/// The rule may carry a decision; one that is not verified may only warn.
[[nodiscard]] constexpr bool may_decide(const rule& one) noexcept {
    return one.known != confidence::unverified;
}

namespace detail {

// Not constant: to call one ends the compilation with its name, also where exceptions are off.
void no_such_rule_in_the_catalogue();
void a_rule_that_is_not_verified_may_warn_but_never_decide();

/// Names a rule that an answer rests on: one that the catalogue lacks, or that is not verified, does not compile.
consteval const rule* cite(std::string_view id) {
    const rule* found = find_rule(id);
    if (found == nullptr) {
        no_such_rule_in_the_catalogue();
    } else if (!may_decide(*found)) {
        a_rule_that_is_not_verified_may_warn_but_never_decide();
    }
    return found;
}

/// Names a rule that only warns, however surely it is known.
consteval const rule* warn_by(std::string_view id) {
    const rule* found = find_rule(id);
    if (found == nullptr) no_such_rule_in_the_catalogue();
    return found;
}

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

/// The last wording says what the rule's title says; an earlier one's own title is another, in both languages.
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
inline constexpr auto cited_by_the_act_alone = std::to_array<std::string_view>({"SMITT", "KRIS"});
inline constexpr auto cited_by_the_chapter = std::to_array<std::string_view>({"PSL-6"});

[[nodiscard]] constexpr bool is_cited_as_its_kind_is(const rule& one) noexcept {
    const auto is_in = [&](const auto& ids) {
        return std::find(ids.begin(), ids.end(), one.id) != ids.end();
    };
    const citation& source = one.source;
    if (source.act == statute::none)
        return source == citation{} && (one.id.starts_with("DOC-") || one.id == "KL-LAGAKRAFT");
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
    constexpr auto last = static_cast<std::uint8_t>(statute::lagen_om_allmanna_helgdagar);
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

} // namespace mandat
