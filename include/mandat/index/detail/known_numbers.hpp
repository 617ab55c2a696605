// SPDX-License-Identifier: MIT
#pragma once
// Numbers for what is alike, which is told by its bytes (layer 4, private).
//
// All that the compiler of an index knows again goes by this one kind of key: C++ compilers take
// long over a map for each pair, tuple or list.

#include <cstdint>
#include <cstring>
#include <string>
#include <type_traits>
#include <unordered_map>

namespace mandat::detail {

using known_numbers = std::unordered_map<std::string, std::uint32_t>;

/// @param records  a vector or array, of what has no gaps between its members
template<class Records>
[[nodiscard]] std::string bytes_of(const Records& records) {
    static_assert(std::is_trivially_copyable_v<typename Records::value_type>);
    std::string bytes(records.size() * sizeof(typename Records::value_type), '\0');
    if (!records.empty()) std::memcpy(bytes.data(), records.data(), bytes.size());
    return bytes;
}

} // namespace mandat::detail
