// SPDX-License-Identifier: MIT
#pragma once
// The cases to try when amount, unit, area and duration are left open (layer 3, private).
//
// A verdict changes only at the limits that grants state, so one case on each side
// of every limit is enough.

#include <mandat/decide/question.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/law/amounts.hpp>
#include <mandat/model/by_matter.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace mandat::detail {

class case_spread {
public:
    case_spread(const by_matter& index, const question& asked)
        : of_{index.of()}
        , asked_{asked} {
        for (const auto id : index.delegations_on(asked.matter)) note(of_.at(id).limits);
        for (const auto id : index.sub_delegations_on(asked.matter)) note(of_.at(id).limits);
        sort_unique(amounts_);
    }

    /// Tries cases until `consider` says that it has seen enough.
    template<class Consider>
    void for_each(Consider consider) const {
        for (const auto& [amount, counted] : amounts_)
            for (const auto unit : units())
                for (const auto area : areas()) {
                    auto one = asked_;
                    if (amount >= 0) one.amount = money::ore(amount);
                    one.counted = counted;
                    one.unit = unit;
                    one.area = area;
                    if (lasts_) one.lasting = duration{1, duration::unit::days};
                    if (consider(one)) return;
                }
    }

private:
    void note(const grant_limits& limits) {
        limited_unit_ = limited_unit_ || limits.reach.kind != scope_kind::whole_region;
        limited_area_ = limited_area_ || limits.area.is_valid();
        lasts_ = lasts_ || limits.longest.has_value();
        const auto base = base_amount_on(asked_.on).value_or(money{});
        const auto around = [&](const bound& limit) {
            const auto at = in_kronor(limit, base).in_ore();
            for (const auto amount : {at - 1, at, at + 1})
                if (amount >= 0) amounts_.emplace_back(amount, limits.amount.counted);
        };
        if (limits.amount.floor) around(*limits.amount.floor);
        if (limits.amount.ceiling) around(*limits.amount.ceiling);
        if (!limits.amount.is_unlimited()) amounts_.emplace_back(0, limits.amount.counted);
    }
    [[nodiscard]] std::vector<unit_id> units() const {
        std::vector<unit_id> all{unit_id{}};
        for (std::size_t i = 0; limited_unit_ && i < of_.units().size(); ++i) all.emplace_back(i);
        return all;
    }
    [[nodiscard]] std::vector<area_id> areas() const {
        std::vector<area_id> all{area_id{}};
        for (std::size_t i = 0; limited_area_ && i < of_.areas().size(); ++i) all.emplace_back(i);
        return all;
    }

    const governance& of_;
    const question& asked_;
    std::vector<std::pair<std::int64_t, amount_basis>> amounts_{{-1, amount_basis::not_stated}};
    bool limited_unit_ = false;
    bool limited_area_ = false;
    bool lasts_ = false;
};

} // namespace mandat::detail
