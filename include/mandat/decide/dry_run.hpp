// SPDX-License-Identifier: MIT
#pragma once
// One way to decide, examined apart from all others that may lead to the same decider (layer 3).
//
// What somebody asks who reads an order: would this grant carry a decision within its limits,
// and what speaks against it? The clauses are those of the reference resolver, which asks
// them of every way at once.

#include <mandat/decide/paths.hpp>
#include <mandat/decide/powers.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace mandat::detail {

class dry_run : powers {
public:
    /// @param asked  its matter, day, amount, unit, area and facts count; must outlive the dry run
    dry_run(const by_matter& index, const question& asked)
        : powers{index, asked} {}

    /// The grant, as given to a body or a post.
    [[nodiscard]] path grant(delegation_id id, subject recipient) {
        asked_case work{of_, asked_, index_.holders()};
        granted(work, id, recipient, nullptr);
        auto made = std::move(work).take().tried;
        made.verdict = verdict_of(made);
        return made;
    }
    /// What a head of administration received and gave on so: the grants under
    /// the sub-delegation's point.
    [[nodiscard]] std::vector<delegation_id> received_under(const sub_delegation& one) const {
        return rests_on(one);
    }
    /// The points that a sub-delegation was given under, in any version of its order,
    /// whoever they delegate to.
    [[nodiscard]] std::vector<point_id> points_under(const sub_delegation& one) const {
        auto found = index_.points_on(one.matter);
        std::erase_if(found, [&](point_id id) { return !is_under(one, id); });
        return found;
    }
};

/// The first ground of the way with one of the codes that forbids; null when none does.
template<class Codes>
[[nodiscard]] const reason* ground_against(const path& tried, const Codes& codes) {
    const auto found =
        std::find_if(tried.grounds.begin(), tried.grounds.end(), [&](const reason& ground) {
            return ground.effect == verdict::not_authorised &&
                   std::find(codes.begin(), codes.end(), ground.code) != codes.end();
        });
    return found == tried.grounds.end() ? nullptr : &*found;
}

} // namespace mandat::detail
