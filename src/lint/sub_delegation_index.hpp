// SPDX-License-Identifier: MIT
#pragma once
// Which grants to its head a sub-delegation is under, found by matter instead of by scanning (layer 5, private).

#include "linter.hpp"
#include "trial.hpp"
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace mandat::detail {

class sub_delegation_index {
public:
    sub_delegation_index(const linter& work, const by_matter& lists)
        : work_{work}
        , of_{work.of()}
        , lists_{lists} {
        for (std::size_t i = 0; i < of_.orders().size(); ++i) {
            const bool goes_on = i != 0 && of_.orders()[i].key == of_.orders()[i - 1].key;
            first_version_.push_back(goes_on ? first_version_.back() : i);
        }
    }

    /// The points that it was given under, in any version of its order, whoever they delegate to: `is_under` of the
    /// reference resolver. In the order of points.
    [[nodiscard]] std::vector<point_id> points_under(const sub_delegation& one) const {
        std::vector<point_id> found;
        if (!one.number.empty()) {
            add_numbered(one, found);
            return found;
        }
        for (const auto id : by_matter::covering(of_, lists_.points(), one.matter))
            if (is_of_order(id, one)) found.push_back(id);
        return found;
    }
    /// The grants to whoever gave it on, under those points: what the reference resolver tries.
    [[nodiscard]] std::vector<delegation_id> grants_under(const sub_delegation& one) const {
        std::vector<delegation_id> found;
        for (const auto id : points_under(one)) {
            if (of_.at(id).kind == point_kind::execution) continue;
            for (const auto grant : work_.delegations_of(id))
                if (receives(of_.at(grant).delegate, one.from)) found.push_back(grant);
        }
        return found;
    }
    /// A delegation order delegates; a guideline and a point reserved to the nämnd do not.
    [[nodiscard]] bool delegates(delegation_id id) const {
        const auto& point = of_.at(of_.at(id).point);
        return point.kind != point_kind::reserved && point.kind != point_kind::execution &&
               of_.at(point.order).kind == order_kind::delegation_order;
    }
    /// Points that reserve the matter, or a wider one, to the nämnd, in any version of the order.
    [[nodiscard]] std::vector<point_id> reserving(const sub_delegation& one) const {
        auto found = by_matter::covering(of_, lists_.points(), one.matter);
        std::erase_if(found, [&](point_id id) {
            return of_.at(id).kind != point_kind::reserved || !is_of_order(id, one);
        });
        return found;
    }
    /// Every version of the order that the sub-delegation names, in order of time.
    [[nodiscard]] std::vector<order_id> versions_of(const sub_delegation& one) const {
        std::vector<order_id> found;
        const auto first = first_version_[one.order.index()];
        for (auto i = first; i < first_version_.size() && first_version_[i] == first; ++i)
            found.emplace_back(i);
        return found;
    }

    /// Grants of the matter, or of a wider one.
    [[nodiscard]] std::vector<delegation_id> granted_on(matter_id matter) const {
        return by_matter::covering(of_, lists_.delegations(), matter);
    }
    /// Sub-delegations of the matter, or of a wider one, to the post.
    [[nodiscard]] std::vector<sub_delegation_id> given_to(post_id post, matter_id matter) const {
        auto found = by_matter::covering(of_, lists_.sub_delegations(), matter);
        std::erase_if(found, [&](sub_delegation_id id) { return !receives(of_.at(id).to, post); });
        return found;
    }
    /// How many grants and sub-delegations there are of the matter and of wider ones.
    [[nodiscard]] std::size_t count_on(matter_id matter) const {
        std::size_t count = 0;
        for (auto at = matter; at.is_valid(); at = of_.at(at).kind_of)
            count += lists_.delegations().of(at.index()).size() +
                     lists_.sub_delegations().of(at.index()).size();
        return count;
    }
    [[nodiscard]] bool receives(subject named, post_id post) const {
        return named == subject{post} ||
               (named.is(subject::kind::role) && of_.at(post).role == named.role());
    }

private:
    [[nodiscard]] bool is_of_order(point_id id, const sub_delegation& one) const {
        return first_version_[of_.at(id).order.index()] == first_version_[one.order.index()];
    }
    /// In each version the point with the number, where it is on the matter; else the points on the matter.
    void add_numbered(const sub_delegation& one, std::vector<point_id>& found) const {
        const auto on_matter = lists_.points().of(one.matter.index());
        for (auto at = on_matter.begin(); at != on_matter.end();) {
            const auto order = of_.at(*at).order;
            const auto end = std::find_if(at, on_matter.end(),
                                          [&](point_id id) { return of_.at(id).order != order; });
            if (is_of_order(*at, one)) {
                const auto numbered = std::find_if(
                    at, end, [&](point_id id) { return of_.at(id).key == one.number; });
                if (numbered != end) {
                    found.push_back(*numbered);
                } else {
                    found.insert(found.end(), at, end);
                }
            }
            at = end;
        }
    }

    const linter& work_;
    const governance& of_;
    const by_matter& lists_;
    std::vector<std::size_t> first_version_;
};

} // namespace mandat::detail
