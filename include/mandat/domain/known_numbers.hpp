// SPDX-License-Identifier: MIT
#pragma once
// Numbers for what is alike, which is told by its bytes (layer 0).
//
// All that is known again while things are built goes by this one kind of key: C++ compilers take
// long over a map for each pair, tuple or list.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_map>
#include <utility>

namespace mandat::detail {

class known_numbers {
public:
    struct known {
        std::uint32_t number;
        bool is_new;
    };
    /// The number that goes with the bytes, or `fresh`, which goes with them from now on.
    known number_of(std::string bytes, std::size_t fresh) {
        const auto [at, is_new] =
            numbers_.try_emplace(std::move(bytes), static_cast<std::uint32_t>(fresh));
        return {at->second, is_new};
    }
    [[nodiscard]] std::optional<std::uint32_t> find(const std::string& bytes) const {
        const auto at = numbers_.find(bytes);
        return at == numbers_.end() ? std::nullopt : std::optional{at->second};
    }
    [[nodiscard]] std::size_t size() const noexcept { return numbers_.size(); }

private:
    std::unordered_map<std::string, std::uint32_t> numbers_;
};

/// @param records  a vector or array, of what has no gaps between its members
template<class Records>
[[nodiscard]] std::string bytes_of(const Records& records) {
    static_assert(std::is_trivially_copyable_v<typename Records::value_type>);
    std::string bytes(records.size() * sizeof(typename Records::value_type), '\0');
    if (!records.empty()) std::memcpy(bytes.data(), records.data(), bytes.size());
    return bytes;
}

} // namespace mandat::detail
