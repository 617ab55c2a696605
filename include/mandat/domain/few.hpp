// SPDX-License-Identifier: MIT
#pragma once
// A short list that needs no allocation, so that answers of the law can be constants (layer 0).

#include <gsl/assert>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

namespace mandat {

/// At most `Most` different values, in the order in which they were added.
template<class Value, std::size_t Most>
class few {
public:
    constexpr few() noexcept = default;
    /// @pre there are at most `Most` different ones
    constexpr few(std::initializer_list<Value> values) noexcept {
        for (const auto& one : values) add(one);
    }

    /// Once, however often it is added. @pre there is room
    constexpr void add(const Value& value) noexcept {
        if (contains(value)) return;
        Expects(count_ < Most);
        list_[count_++] = value;
    }
    constexpr void add_all(const few& others) noexcept {
        for (const auto& one : others) add(one);
    }
    [[nodiscard]] constexpr bool contains(const Value& value) const noexcept {
        return std::find(begin(), end(), value) != end();
    }
    /// @pre not empty
    [[nodiscard]] constexpr const Value& front() const noexcept {
        Expects(count_ != 0);
        return list_[0];
    }
    [[nodiscard]] constexpr const Value* begin() const noexcept { return list_.data(); }
    [[nodiscard]] constexpr const Value* end() const noexcept { return list_.data() + count_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return count_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return count_ == 0; }

private:
    std::array<Value, Most> list_{};
    std::size_t count_ = 0;
};

} // namespace mandat
