// SPDX-License-Identifier: MIT
#pragma once
// The key that a point or a heading is stored under, from the number that is printed (layer 0).

#include <mandat/domain/folded.hpp>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace mandat {

/// ASCII letters, digits, `.` and `_` stay; å, ä, ö and é lose what stands on them; whatever else
/// stands between becomes one hyphen: `2:1` is `2-1`, `2 a` is `2-a`, `2.1 (1)` is `2.1-1`.
/// @complexity O(n) in the bytes
[[nodiscard]] inline std::string key_of_number(std::string_view printed) {
    const auto stays = [](char one) {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') ||
               (one >= '0' && one <= '9') || one == '.' || one == '_';
    };
    constexpr std::pair<std::string_view, char> plain[]{
        {"å", 'a'}, {"ä", 'a'}, {"ö", 'o'}, {"é", 'e'}};
    std::string key;
    bool is_between = false;
    const auto add = [&](char one) {
        if (is_between && !key.empty()) key += '-';
        is_between = false;
        key += one;
    };
    while (!printed.empty()) {
        if (stays(printed.front())) {
            add(printed.front());
            printed.remove_prefix(1);
            continue;
        }
        // A letter with its ring or dots, in two bytes.
        const auto letter = detail::folded(printed.substr(0, 2));
        const auto* const found =
            std::find_if(std::begin(plain), std::end(plain),
                         [&](const auto& one) { return one.first == letter; });
        if (found != std::end(plain)) add(found->second);
        is_between = is_between || found == std::end(plain);
        printed.remove_prefix(found == std::end(plain) ? 1 : 2);
    }
    return key;
}

} // namespace mandat
