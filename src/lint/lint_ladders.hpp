// SPDX-License-Identifier: MIT
#pragma once
// Which tiers of an order belong together: those of one matter, with those of wider matters beside them
// (layer 5, private).

#include "demonstration.hpp"
#include "ladder.hpp"
#include "lint_basics.hpp"
#include "linter.hpp"
#include "tier.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace mandat::detail {

/// The tiers of an order, matter by matter.
class ladders_of_order {
public:
    ladders_of_order(linter& work, const demonstrator& show, tier_maker& maker, order_id order)
        : work_{work}
        , show_{show}
        , maker_{maker} {
        for (const auto point : work.points_of(order))
            for (const auto id : work.delegations_of(point))
                if (leads_part(work.of(), id) && is_delegating(work.of(), id) &&
                    grants_its_matter(work.of(), id))
                    leads_.push_back(id);
        std::stable_sort(
            leads_.begin(), leads_.end(),
            [&](delegation_id left, delegation_id right) { return key_of(left) < key_of(right); });
    }
    void run() {
        for (std::size_t i = 0; i < leads_.size();) {
            auto end = i;
            while (end < leads_.size() && key_of(leads_[end]) == key_of(leads_[i])) ++end;
            if (end - i > 1) climb(i, end);
            i = end;
        }
    }

private:
    using group_key = std::pair<point_kind, matter_id>;
    [[nodiscard]] group_key key_of(delegation_id id) const {
        const auto& one = work_.of().at(id);
        return {work_.of().at(one.point).kind, one.matter};
    }
    [[nodiscard]] static bool grants_its_matter(const governance& of, delegation_id id) {
        const auto& one = of.at(id);
        return std::none_of(
            one.limits.excepted.begin(), one.limits.excepted.end(),
            [&](matter_id excepted) { return of.is_kind_of(one.matter, excepted); });
    }
    [[nodiscard]] std::vector<tier> tiers_between(std::size_t first, std::size_t end) const {
        std::vector<tier> made;
        for (auto i = first; i < end; ++i) made.push_back(maker_.led_by(leads_[i]));
        return made;
    }
    void climb(std::size_t first, std::size_t end) {
        const auto [kind, matter] = key_of(leads_[first]);
        ladder{work_, show_, tiers_between(first, end), tiers_beside(kind, matter)}.run();
    }
    /// Those of wider matters, the first ones where an order gives one of them very often.
    [[nodiscard]] std::vector<tier> tiers_beside(point_kind kind, matter_id matter) const {
        constexpr std::ptrdiff_t most = 64;
        const auto& of = work_.of();
        std::vector<tier> beside;
        for (auto at = of.at(matter).kind_of; at.is_valid(); at = of.at(at).kind_of) {
            const auto [low, high] =
                std::equal_range(leads_.begin(), leads_.end(), group_key{kind, at}, by_key{*this});
            const auto last = high - low > most ? low + most : high;
            for (auto lead = low; lead != last; ++lead)
                if (!excepts(*lead, matter)) beside.push_back(maker_.led_by(*lead));
        }
        return beside;
    }
    [[nodiscard]] bool excepts(delegation_id id, matter_id matter) const {
        const auto& list = work_.of().at(id).limits.excepted;
        return std::any_of(list.begin(), list.end(), [&](matter_id excepted) {
            return work_.of().is_kind_of(matter, excepted);
        });
    }
    struct by_key {
        const ladders_of_order& of;
        bool operator()(delegation_id id, const group_key& key) const {
            return of.key_of(id) < key;
        }
        bool operator()(const group_key& key, delegation_id id) const {
            return key < of.key_of(id);
        }
    };

    linter& work_;
    const demonstrator& show_;
    tier_maker& maker_;
    std::vector<delegation_id> leads_;
};

} // namespace mandat::detail
