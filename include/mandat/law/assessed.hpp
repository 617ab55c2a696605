// SPDX-License-Identifier: MIT
#pragma once
// What the data says of a matter's traits under the points that reach it, and what a line for a
// whole order does not reach (layer 2).
//
// Words may lower an answer, never raise one: what is in the words of 6:38 or 5:1, and what rests on
// a statute that bans or limits delegation, is open until the point or its own matter is assessed.

#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/special_statutes.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mandat {

/// A point that reaches a matter, and whether an utskott decides under it.
struct point_reached {
    point_id point;
    bool by_sub_committee = false;
};

namespace detail {

// A "no" counts only when somebody made it, on a day, in writing; a "yes" always does.
[[nodiscard]] inline answer counted(const assessment& found, legal_fact trait) {
    const auto value = found.found.of(trait);
    const bool is_signed = !found.by.empty() && found.on && !found.sources.empty();
    return value == answer::no && !is_signed ? answer::unknown : value;
}

/// The narrower assessment that mentions the trait: the point's own, or its order's.
[[nodiscard]] inline std::optional<answer> assessed_for(const governance& of, point_id id,
                                                        legal_fact trait) {
    const auto& point = of.at(id);
    const auto& order = of.at(point.order);
    if (point.assessed.found.mention(trait)) return counted(point.assessed, trait);
    if (order.assessed.found.mention(trait)) return counted(order.assessed, trait);
    return std::nullopt;
}

/// Looks at the matter and all between it and the point's own, that included, until one will do.
template<class Looks>
[[nodiscard]] bool any_down_to(const governance& of, matter_id matter, point_id point,
                               Looks looks) {
    const auto own = of.at(point).matter;
    for (auto at = matter; at.is_valid(); at = of.at(at).kind_of) {
        if (looks(of.at(at))) return true;
        if (at == own) break;
    }
    return false;
}

/// A row that binds whoever decides under the point.
[[nodiscard]] inline const special_statute* row_among(const std::vector<citation>& cited,
                                                      bool by_sub_committee) noexcept {
    for (const auto& one : cited)
        if (const auto* row = special_statute_at(one);
            row != nullptr && !(by_sub_committee && row->kind == special_kind::only_sub_committee))
            return row;
    return nullptr;
}
/// The special statute that is the point's legal basis, or that the matter's words name.
/// @law KL 6:38 1 st. 5 p.
[[nodiscard]] inline const special_statute*
special_statute_of(const governance& of, const point_reached& by, matter_id matter) {
    const auto* row = row_among(of.at(by.point).cited, by.by_sub_committee);
    if (row != nullptr) return row;
    (void)any_down_to(of, matter, by.point, [&](const mandat::matter& one) {
        row = row_among(one.cited, by.by_sub_committee);
        return row != nullptr;
    });
    return row;
}

/// The point of 6:38 first paragraph, or 5:1, that speaks of the trait, as what a point cites.
[[nodiscard]] inline bool is_the_bans_own(const citation& cited, legal_fact trait) noexcept {
    if (cited.act != statute::kommunallagen) return false;
    if (cited.chapter == 5 && cited.section == 1)
        return trait == legal_fact::of_principle_or_greater_importance;
    if (cited.chapter != 6 || cited.section != 38 || cited.paragraph > 1) return false;
    switch (cited.point) {
    case 0: { // which of the five is not said
        constexpr std::uint8_t last_point = 5;
        auto one = cited;
        for (one.point = 1; one.point <= last_point; ++one.point)
            if (is_the_bans_own(one, trait)) return true;
        return false;
    }
    case 1: return trait == legal_fact::concerns_goals_direction_scope_quality;
    case 2:
        return trait == legal_fact::opinion_to_council ||
               trait == legal_fact::opinion_on_appeal_of_whole_committee;
    case 3: return trait == legal_fact::important_exercise_of_authority;
    case 4: return trait == legal_fact::citizens_proposal;
    case 5: return trait == legal_fact::special_statute_ban;
    default: return false;
    }
}
[[nodiscard]] inline bool cites_the_ban(const std::vector<citation>& cited, legal_fact trait) {
    return std::any_of(cited.begin(), cited.end(),
                       [&](const citation& one) { return is_the_bans_own(one, trait); });
}
[[nodiscard]] inline bool may_be_a_ban(const std::vector<citation>& cited) {
    return std::any_of(cited.begin(), cited.end(),
                       [](const citation& one) { return mandat::may_be_a_ban(one); });
}
/// Its words, or what it says that it rests on, leave it open, whatever an order's line says.
[[nodiscard]] inline bool is_open_by_words(const governance& of, const point_reached& by,
                                           matter_id matter, legal_fact trait) {
    return cites_the_ban(of.at(by.point).cited, trait) ||
           any_down_to(of, matter, by.point,
                       [&](const mandat::matter& one) {
                           return one.worded.has(trait) || cites_the_ban(one.cited, trait);
                       }) ||
           (trait == legal_fact::special_statute_ban &&
            (special_statute_of(of, by, matter) != nullptr || may_be_a_ban(of.at(by.point).cited)));
}

/// The point's own assessment, or, where words leave it open, that of its matter and of none wider;
/// else its order's.
[[nodiscard]] inline std::optional<answer>
assessed_under(const governance& of, const point_reached& by, matter_id matter, legal_fact trait) {
    const auto line = assessed_for(of, by.point, trait);
    if (of.at(by.point).assessed.found.mention(trait) || line == answer::yes ||
        !is_open_by_words(of, by, matter, trait))
        return line;
    auto found = answer::unknown;
    (void)any_down_to(of, matter, by.point, [&](const mandat::matter& one) {
        if (one.assessed.found.mention(trait)) found = counted(one.assessed, trait);
        return one.assessed.found.mention(trait);
    });
    return found;
}

/// Where council has not opened for citizens' proposals, no matter was raised by one.
/// @law KL 6:38 1 st. 4 p., 8:1
[[nodiscard]] inline answer known_of_the_region(const governance& of, legal_fact trait) {
    const bool has_none = of.region().citizens_proposals == answer::no;
    return has_none && trait == legal_fact::citizens_proposal ? answer::no : answer::unknown;
}
/// What a matter is registered as, or the nearest wider one that says.
[[nodiscard]] inline registered_kind registered_as(const governance& of, matter_id matter) {
    for (auto at = matter; at.is_valid(); at = of.at(at).kind_of)
        if (of.at(at).registered != registered_kind::not_stated) return of.at(at).registered;
    return registered_kind::not_stated;
}
/// A matter that is stated to be administration, or given to the nämnd by a statute, is no proposal
/// or opinion to council, and not asked whether it is council's, unless its words are.
/// @law KL 5:1, 6:38 1 st. 2 p., OPEN-D, OPEN-Q
[[nodiscard]] inline answer known_of_the_kind(const governance& of, matter_id matter,
                                              legal_fact trait) {
    const bool is_settled = trait == legal_fact::of_principle_or_greater_importance ||
                            trait == legal_fact::opinion_to_council ||
                            trait == legal_fact::opinion_on_appeal_of_whole_committee;
    if (!is_settled || registered_as(of, matter) == registered_kind::not_stated)
        return answer::unknown;
    for (auto at = matter; at.is_valid(); at = of.at(at).kind_of)
        if (of.at(at).worded.has(trait)) return answer::unknown;
    return answer::no;
}

} // namespace detail

/// The trait as the points and the matter (or the nearest wider one) were assessed.
///
/// A yes from anywhere stands; an unknown that somebody stated comes before another's no, and so
/// does one that words leave open.
[[nodiscard]] inline answer assessed_trait(const governance& of,
                                           std::span<const point_reached> points, matter_id matter,
                                           legal_fact trait) {
    std::optional<answer> found;
    const auto weigh = [&](std::optional<answer> said) {
        if (!said) return;
        if (!found || *said == answer::yes || (*said == answer::unknown && *found == answer::no))
            found = said;
    };
    for (const auto& one : points) weigh(detail::assessed_under(of, one, matter, trait));
    for (auto at = matter; at.is_valid(); at = of.at(at).kind_of)
        if (of.at(at).assessed.found.mention(trait)) {
            weigh(detail::counted(of.at(at).assessed, trait));
            break;
        }
    if (found) return *found;
    return strongest(detail::known_of_the_region(of, trait),
                     detail::known_of_the_kind(of, matter, trait));
}
[[nodiscard]] inline answer assessed_trait(const governance& of, const point_reached& by,
                                           matter_id matter, legal_fact trait) {
    return assessed_trait(of, std::span{&by, 1}, matter, trait);
}

/// The matter is worded as hiring, and nobody has said that it is none. @law DOC-HIRING
[[nodiscard]] inline bool is_worded_as_hiring(const governance& of, const point_reached& by,
                                              matter_id matter) {
    const auto trait = legal_fact::employment;
    return assessed_trait(of, by, matter, trait) == answer::unknown &&
           detail::any_down_to(of, matter, by.point, [](const mandat::matter& one) {
               return one.worded.has(legal_fact::employment);
           });
}

} // namespace mandat
