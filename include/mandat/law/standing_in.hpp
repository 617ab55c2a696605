// SPDX-License-Identifier: MIT
#pragma once
// Who decides while somebody is hindered: whoever stands in, and the hindered delegate (layer 2).
//
// No statute says; what an order's clause and the case tell decide. These are the one place that
// says how: the reference resolver's clauses and the index's check both ask here.

#include <mandat/domain/facts.hpp>
#include <mandat/domain/traits.hpp>

#include <cstddef>
#include <cstdint>

namespace mandat {

/// Where whoever has the turn before leaves a stand-in (ersättare).
enum class turn : std::uint8_t {
    has_come,
    not_come,          ///< whoever comes before is there
    not_for_vacancies, ///< whoever comes before is nobody, and the clause does not speak of that
    asks_for_hindrance,
    asks_for_clause, ///< whether it speaks of vacant posts
};

/// Whether the order's clause on stand-ins covers vacant posts: what it says comes first.
/// @law OPEN-E
[[nodiscard]] constexpr answer clause_covers_vacancy(answer in_order, answer in_case) noexcept {
    return in_order == answer::no ? answer::no : standing(in_case, in_order, answer::yes);
}
/// A post that is vacant is not hindered: whether the clause covers that, its words tell. Whoever
/// is in service and decides though hindered is not hindered either.
/// @law DOC-ALTERNATE, OPEN-B, OPEN-C, OPEN-E
[[nodiscard]] constexpr turn turn_after(answer is_hindered, bool is_vacant, answer covers_vacancy,
                                        bool acts_all_the_same) noexcept {
    if (is_hindered == answer::no || (acts_all_the_same && !is_vacant)) return turn::not_come;
    if (is_vacant)
        return covers_vacancy == answer::yes  ? turn::has_come
               : covers_vacancy == answer::no ? turn::not_for_vacancies
                                              : turn::asks_for_clause;
    return is_hindered == answer::yes ? turn::has_come : turn::asks_for_hindrance;
}

/// Of those who hold a post and are named: one who is there is enough, and all have to be away.
/// @law OPEN-B
[[nodiscard]] constexpr answer are_hindered(std::size_t holders, std::size_t there,
                                            std::size_t away) noexcept {
    if (there != 0) return answer::no;
    return away != 0 && away == holders ? answer::yes : answer::unknown;
}

/// What a hindrance leaves of the delegate's own power.
enum class own_turn : std::uint8_t {
    remains,
    is_another_s,  ///< the order lets a stand-in decide instead
    not_acting,    ///< the premise contradicts the act
    asks_for_duty, ///< whether the delegate is in service, and decides all the same
};
/// Only the nämnd withdraws a mandate; but whoever is hindered decides only when in service all the
/// same, and not at all where the order lets a stand-in decide "i stället".
/// @law OPEN-B
[[nodiscard]] constexpr own_turn own_turn_when(answer is_hindered, answer stand_in_decides_instead,
                                               answer acts_in_service) noexcept {
    if (is_hindered != answer::yes) return own_turn::remains;
    if (stand_in_decides_instead == answer::yes) return own_turn::is_another_s;
    return acts_in_service == answer::yes  ? own_turn::remains
           : acts_in_service == answer::no ? own_turn::not_acting
                                           : own_turn::asks_for_duty;
}

} // namespace mandat
