// SPDX-License-Identifier: MIT
#pragma once
// Strong, dense, 32-bit ids, valid in one governance only (layer 0). Outside it,
// things are known by their key.

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace mandat {

/// Index of one kind of thing in one governance; default constructed it names nothing.
template<class Tag>
class id {
public:
    constexpr id() noexcept = default;
    constexpr explicit id(std::size_t index) noexcept
        : value_{static_cast<std::uint32_t>(index)} {}

    [[nodiscard]] constexpr bool is_valid() const noexcept { return value_ != none; }
    [[nodiscard]] constexpr std::uint32_t value() const noexcept { return value_; }
    [[nodiscard]] constexpr std::size_t index() const noexcept { return value_; }

    friend constexpr auto operator<=>(id, id) noexcept = default;

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::uint32_t value_ = none;
};

using organ_id = id<struct organ_tag>;
using unit_id = id<struct unit_tag>;
using role_id = id<struct role_tag>;
using post_id = id<struct post_tag>;
using person_id = id<struct person_tag>;
using matter_id = id<struct matter_tag>;
using fact_id = id<struct fact_tag>;
using area_id = id<struct area_tag>;
using instrument_id = id<struct instrument_tag>;
using document_id = id<struct document_tag>;
using order_id = id<struct order_tag>; ///< one version of a delegation order
using group_id = id<struct group_tag>; ///< a heading in one version
using point_id = id<struct point_tag>;
using delegation_id = id<struct delegation_tag>;
using sub_delegation_id = id<struct sub_delegation_tag>;

} // namespace mandat
