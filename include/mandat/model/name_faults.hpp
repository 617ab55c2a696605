// SPDX-License-Identifier: MIT
#pragma once
// What is said of a name that means several things on a day, or nothing on that day (layer 1).

#include <mandat/domain/date.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/domain/wording.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

inline constexpr std::size_t most_listed = 10;

/// `a`, `b` eller `c`; beyond ten, how many more.
[[nodiscard]] inline sentence keys_listed(const std::vector<std::string>& keys) {
    sentence made;
    const auto shown = std::min(keys.size(), most_listed);
    const auto add = [&](std::string_view sv, std::string_view en) {
        made.sv += sv;
        made.en += en;
    };
    for (std::size_t i = 0; i < shown; ++i) {
        const bool is_last = i + 1 == keys.size();
        if (i != 0) add(is_last ? " eller " : ", ", is_last ? " or " : ", ");
        const auto key = '`' + keys[i] + '`';
        add(key, key);
    }
    if (shown == keys.size()) return made;
    const auto rest = std::to_string(keys.size() - shown);
    add(" eller " + rest + " till", " or " + rest + " more");
    return made;
}

/// Several things bear the name on the days asked: the ids tell them apart.
[[nodiscard]] inline sentence several_bear(std::string_view text,
                                           const std::vector<std::string>& keys) {
    const auto listed = keys_listed(keys);
    const std::string name{text};
    return {"`" + name + "` kan betyda " + listed.sv + "; ange ett av id:na",
            "`" + name + "` may mean " + listed.en + "; give one of the ids"};
}

/// Who is called so on other days.
struct named_then {
    std::string key;
    period days;
};

/// `post_a` bar det till och med 2024-05-31
[[nodiscard]] inline sentence borne_when(const named_then& one, const period& asked) {
    const auto key = '`' + one.key + '`';
    if (!asked.is_empty() && one.days.ended_by(asked.first())) {
        const auto last = to_text(previous_day(one.days.end()));
        return {key + " bar det till och med " + last, key + " bore it through " + last};
    }
    const auto first = to_text(one.days.first());
    return {key + " bär det från och med " + first, key + " bears it from " + first};
}

/// Nobody bears the name on the days asked, though somebody bore or bears it on others.
///
/// @pre `others` is not empty, and none of their days are asked
[[nodiscard]] inline sentence nobody_bears(std::string_view text, const period& asked,
                                           std::vector<named_then> others) {
    others.resize(std::min<std::size_t>(others.size(), 3));
    sentence made;
    std::vector<std::string> keys;
    for (const auto& one : others) {
        const auto said = borne_when(one, asked);
        made.sv += (keys.empty() ? "" : ", ") + said.sv;
        made.en += (keys.empty() ? "" : ", ") + said.en;
        keys.push_back(one.key);
    }
    sort_unique(keys);
    const auto listed = keys_listed(keys);
    const auto day = to_text(asked.first());
    const std::string name{text};
    return {"ingen bär namnet `" + name + "` " + day + "; " + made.sv + "; menade du " + listed.sv +
                "?",
            "nobody bears the name `" + name + "` on " + day + "; " + made.en + "; did you mean " +
                listed.en + "?"};
}

} // namespace mandat::detail
