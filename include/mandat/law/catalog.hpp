// SPDX-License-Identifier: MIT
#pragma once
// The rule catalogue: every rule under its act, and what answers cite (layer 2).
//
// Law read through SFS 2025:450 (kommunallagen), 2025:582 (förvaltningslagen) and 2025:360
// (upphandling). Of later amendments those of kommunallagen from 2026-07-01 are known by the bill
// and the committee's report; others were not looked for.

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
#include <mandat/law/special_statutes.hpp>
#include <mandat/law/time_acts.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
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
inline constexpr auto catalog =
    detail::in_one(detail::kl_chapter_3, detail::kl_chapter_4, detail::kl_chapter_5,
                   detail::kl_chapter_6, detail::kl_chapter_7, detail::kl_chapter_8,
                   detail::kl_chapter_9, detail::kl_chapter_10, detail::kl_chapter_12,
                   detail::kl_chapter_13, detail::fl_rules, detail::lou_rules, detail::lov_rules,
                   detail::official_document_rules, detail::health_rules, detail::other_act_rules,
                   detail::special_statute_rules, detail::time_rules, detail::doctrine_rules);

namespace detail {

inline constexpr std::size_t id_slots = 1024;
static_assert(catalog.size() < id_slots / 2);

[[nodiscard]] constexpr std::size_t slot_of(std::string_view id) noexcept {
    std::size_t hash = 0;
    for (const char character : id) hash = hash * 31 + static_cast<unsigned char>(character);
    return hash % id_slots;
}

/// A hash table of the rules' ids: each rule in its slot, or in the next free one. Hundreds of ids
/// are looked up while a file is compiled, which takes too long by going through the catalogue.
inline constexpr auto rules_by_id = [] {
    std::array<const rule*, id_slots> slots{};
    for (const auto& one : catalog) {
        auto at = slot_of(one.id);
        while (slots[at] != nullptr) at = (at + 1) % id_slots;
        slots[at] = &one;
    }
    return slots;
}();

} // namespace detail

/// The rule under an id; null when the catalogue has none.
[[nodiscard]] constexpr const rule* find_rule(std::string_view id) noexcept {
    auto at = detail::slot_of(id);
    while (detail::rules_by_id[at] != nullptr && detail::rules_by_id[at]->id != id)
        at = (at + 1) % detail::id_slots;
    return detail::rules_by_id[at];
}

/// The rule may carry a decision; one that is not verified may only warn.
[[nodiscard]] constexpr bool may_decide(const rule& one) noexcept {
    return one.known != confidence::unverified;
}

namespace detail {

// Not constant: to call one ends the compilation with its name, also where exceptions are off.
void no_such_rule_in_the_catalogue();
void a_rule_that_is_not_verified_may_warn_but_never_decide();

/// Names a rule that an answer rests on: one that the catalogue lacks, or that is not
/// verified, does not compile.
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

} // namespace detail
} // namespace mandat
