// SPDX-License-Identifier: MIT
#pragma once
// Which committee's administration a post belongs to, and who heads it (layer 1).

#include <mandat/domain/facts.hpp>
#include <mandat/domain/ids.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>

namespace mandat {

namespace detail {

/// The topmost that a unit on the way up states.
[[nodiscard]] inline organ_id committee_above_unit(const governance& of, unit_id unit, date day) {
    organ_id found;
    for (auto at = unit; at.is_valid(); at = of.at(at).parent_on(day))
        if (of.at(at).organ.is_valid()) found = of.at(at).organ;
    return found;
}

} // namespace detail

/// The committee whose administration the post belongs to by the tree of units on
/// the day; invalid when nothing tells.
/// @complexity O(depth of its unit)
[[nodiscard]] inline organ_id committee_above(const governance& of, post_id post, date day) {
    const auto& one = of.at(post);
    return one.unit.is_valid() ? detail::committee_above_unit(of, one.unit, day) : one.organ;
}

/// The post belongs to the committee's own administration, or to one that is
/// stated to serve it, too.
[[nodiscard]] inline answer serves(const governance& of, post_id post, organ_id committee,
                                   date day) {
    const auto& one = of.at(post);
    const auto& stated = one.heads_administration_for;
    if (std::find(stated.begin(), stated.end(), committee) != stated.end()) return answer::yes;
    const bool is_boards = one.is_director && of.at(committee).kind == organ_kind::executive_board;
    const auto above = committee_above(of, post, day);
    if (is_boards || above == committee) return answer::yes;
    return above.is_valid() || !stated.empty() ? answer::no : answer::unknown;
}

/// The post is head of the committee's administration (förvaltningschef inom nämndens
/// verksamhetsområde). The director heads the one under styrelsen.
/// @law KL 7:1, 7:6
[[nodiscard]] inline answer heads_administration(const governance& of, post_id post,
                                                 organ_id committee, date day) {
    const auto& one = of.at(post);
    const auto within = serves(of, post, committee, day);
    if (one.head_of_administration == answer::no || within == answer::no) return answer::no;
    const bool is_head = one.head_of_administration == answer::yes || one.is_director;
    return is_head && within == answer::yes ? answer::yes : answer::unknown;
}

} // namespace mandat
