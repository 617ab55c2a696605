// SPDX-License-Identifier: MIT
#pragma once
// Who is said to be hindered (förhindrad): posts, bodies and persons by name (layer 3).

#include <mandat/domain/facts.hpp>
#include <mandat/model/delegation.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>

namespace mandat {

/// Absent or disqualified, so that a stand-in's turn comes. Plain data, of which a
/// question holds a few.
class hindrances {
public:
    static constexpr std::size_t most = 4;

    /// Says that whoever it is, a post, a body or a person, is hindered, or is not;
    /// later words replace earlier ones.
    /// @return there was room; else nothing is said
    [[nodiscard]] constexpr bool say(subject who, answer is_hindered) noexcept {
        for (std::size_t i = 0; i < count_; ++i)
            if (who_[i] == who) return said_[i] = is_hindered, true;
        if (count_ == most) return false;
        who_[count_] = who;
        said_[count_++] = is_hindered;
        return true;
    }
    /// What was said of just this one; unknown where nothing was.
    [[nodiscard]] constexpr answer of(subject who) const noexcept {
        for (std::size_t i = 0; i < count_; ++i)
            if (who_[i] == who) return said_[i];
        return answer::unknown;
    }
    [[nodiscard]] constexpr bool is_empty() const noexcept { return count_ == 0; }
    [[nodiscard]] constexpr std::span<const subject> named() const noexcept {
        return {who_.data(), count_};
    }
    friend constexpr bool operator==(const hindrances&, const hindrances&) noexcept = default;

private:
    std::array<subject, most> who_{};
    std::array<answer, most> said_{};
    std::uint8_t count_ = 0;
};
static_assert(std::is_trivially_copyable_v<hindrances>);

} // namespace mandat
