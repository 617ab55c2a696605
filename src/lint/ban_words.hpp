// SPDX-License-Identifier: MIT
#pragma once
// The enumerations that the words of 6:38 first paragraph stand in (layer 5, private). The words
// themselves are in domain/ban_words.hpp.

#include "swedish_clauses.hpp"
#include <mandat/domain/ban_words.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

using words_of_clause = std::vector<std::string>;

/// Empty before the first word and after the last.
[[nodiscard]] inline std::string_view word_at(const words_of_clause& words,
                                              std::size_t at) noexcept {
    return at < words.size() ? std::string_view{words[at]} : std::string_view{};
}

/// No item of an enumeration: a word that joins clauses, or a term by which another point is known.
[[nodiscard]] inline bool ends_enumeration(std::string_view word) noexcept {
    return is_any(word,
                  {"får",  "ska",  "skall",  "kan",    "bör", "måste", "är",     "har",  "inte",
                   "ej",   "icke", "som",    "om",     "i",   "till",  "av",     "för",  "på",
                   "vid",  "med",  "enligt", "där",    "när", "att",   "den",    "det",  "de",
                   "dock", "utan", "men",    "annars", "mot", "vikt",  "övriga", "andra"}) ||
           starts_any(word,
                      {"deleger", "framställning", "yttrand", "myndighetsutöv", "medborgarförslag",
                       "principiell", "beskaffenhet", "ärende", "fråg", "beslut", "överklag",
                       "avgör", "undanta", "förbehåll", "väckt", "lämn", "överlämn", "överlåt"}) ||
           goal_of(word).has_value();
}

// ------------------------------------------------------------------------------------ enumerations
struct enumeration {
    std::vector<std::string> items; ///< known terms and others, as written
    std::size_t end = 0;            ///< the first word after it
};

/// Reads the enumeration that one of its items stands in: `a, b, c eller
/// d`, also `a, dess b och c`.
template<class IsTerm>
[[nodiscard]] enumeration enumerated(const words_of_clause& words, std::size_t at, IsTerm is_term) {
    enumeration made{{words[at]}, at + 1};
    const auto is_pronoun = [](std::string_view word) {
        return is_any(word, {"dess", "deras"}) || word.starts_with("verksamhetens");
    };
    for (auto first = at; first > 0;) { // to the left: single words
        auto before = is_pronoun(words[first - 1]) ? first - 1 : first;
        if (!is_separator(word_at(words, before - 1))) break;
        while (is_separator(word_at(words, before - 1))) --before;
        const auto item = word_at(words, before - 1);
        if (before == 0 || (!is_term(item) && ends_enumeration(item))) break;
        first = before - 1;
        made.items.emplace_back(item);
    }
    bool is_closing = false; // after the last conjunction, a comma begins something else
    for (auto next = made.end;; made.end = next) {
        bool joined = false;
        for (; is_separator(word_at(words, next)); ++next)
            joined = joined || is_conjunction(words[next]);
        const auto first = next;
        const auto is_inside = [&](std::size_t i) { // three words are looked at
            return i < words.size() && i < first + 3 && !is_separator(words[i]);
        };
        if (first == made.end || !is_inside(first)) return made;
        while (is_inside(next) && !is_term(words[next])) ++next;
        if (is_inside(next)) {
            made.items.push_back(words[next++]);
        } else {
            if (is_closing && !joined) return made;
            std::string item;
            for (next = first; is_inside(next) && !ends_enumeration(words[next]); ++next)
                item += (item.empty() ? "" : " ") + words[next];
            if (item.empty()) return made;
            made.items.push_back(std::move(item));
        }
        is_closing = is_closing || joined;
    }
}

} // namespace mandat::detail
