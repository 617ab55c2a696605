// SPDX-License-Identifier: MIT
#pragma once
// Recognises the five points of 6:38 first paragraph in a provision's words, and which of their terms it has
// (layer 5, private).
//
// Each point is known by at least two of its terms: a text that only mentions one speaks of something else.

#include "ban_words.hpp"
#include "swedish_clauses.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

/// A point of the ban as a provision has it: which of the Act's terms, and what words of its own.
struct restated {
    std::size_t point = 1; ///< 1-5
    std::uint8_t has = 0;  ///< a bit for each of the point's terms, in order
    std::vector<std::string> added{};

    [[nodiscard]] bool has_term(std::size_t index) const noexcept {
        return (has >> index & 1U) != 0;
    }
    void note(std::size_t index) noexcept { has = static_cast<std::uint8_t>(has | 1U << index); }
    [[nodiscard]] int count() const noexcept { return std::popcount(has); }
    void join(const restated& other) {
        has = static_cast<std::uint8_t>(has | other.has);
        for (const auto& one : other.added)
            if (std::ranges::find(added, one) == added.end()) added.push_back(one);
    }
};

// ----------------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 1 p.
/// The activity's goals, direction, scope or quality. Words that narrow a goal count as added.
[[nodiscard]] inline restated read_goals(const words_of_clause& words) {
    restated found{.point = 1};
    const auto is_goal = [](const std::string& word) { return goal_of(word).has_value(); };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!is_goal(words[i])) continue;
        const auto list = enumerated(words, i, is_goal);
        for (const auto& item : list.items)
            if (const auto goal = goal_of(item)) {
                found.note(*goal);
            } else {
                found.join({.point = 1, .added = {item}});
            }
        for (auto k = i; k < list.end; ++k)
            if (k > 0 && is_goal(words[k]) &&
                starts_any(words[k - 1], {"övergripande", "långsiktig", "strategisk", "principiell",
                                          "väsentlig", "större", "grundläggande", "huvudsaklig"}))
                found.join({.point = 1, .added = {words[k - 1]}});
        i = list.end - 1;
    }
    return found;
}

// ----------------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 2 p.
[[nodiscard]] inline bool is_proposal(std::string_view word) noexcept {
    return word.starts_with("framställning");
}
[[nodiscard]] inline bool is_opinion(std::string_view word) noexcept {
    return word.starts_with("yttrand");
}
/// Proposals or opinions to council: framställningar, yttranden, fullmäktige.
inline void read_to_council(const words_of_clause& words, restated& found) {
    const auto is_kind = [](const std::string& word) {
        return is_proposal(word) || is_opinion(word);
    };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!is_kind(words[i])) continue;
        const auto list = enumerated(words, i, is_kind);
        restated here{.point = 2};
        for (const auto& item : list.items)
            if (is_kind(item)) {
                here.note(is_proposal(item) ? 0 : 1);
            } else {
                here.added.push_back(item);
            }
        const auto next = [&](std::size_t k) {
            return k < words.size() ? std::string_view{words[k]} : std::string_view{};
        };
        const bool addressed = next(list.end) == "till";
        const auto body = next(list.end + 1);
        if (addressed && is_council(body)) here.note(2);
        const bool of_own = addressed && (is_namnd(body) || body.starts_with("utskott"));
        if (of_own) here.added.emplace_back(body);
        const bool goes_on = addressed && is_council(body) && is_conjunction(next(list.end + 2));
        if (const auto other = next(list.end + 3); goes_on && !ends_enumeration(other))
            here.added.emplace_back(other);
        const bool is_about_appeals = starts_any(next(list.end), {"med", "över", "i", "när"});
        const bool to_others = addressed && !is_council(body) && !of_own;
        if (here.count() >= 2 && !to_others && !(is_about_appeals && !here.has_term(0)))
            found.join(here);
        i = list.end - 1;
    }
}
/// Opinions since a decision was appealed: beslut av nämnden, i dess helhet, beslut av fullmäktige.
inline void read_on_appeals(const words_of_clause& words, restated& found) {
    const auto appeal =
        std::ranges::find_if(words, [](const auto& word) { return word.starts_with("överklag"); });
    if (appeal == words.end()) return;
    const auto opinion = std::find_if(std::make_reverse_iterator(appeal), words.rend(), is_opinion);
    if (opinion == words.rend()) return;
    restated here{.point = 2};
    for (auto at = opinion.base(); at != words.end(); ++at) {
        const bool to_council = *std::prev(at) == "till";
        if (is_namnd(*at)) here.note(3);
        if (here.has_term(3) && *at == "helhet") here.note(4);
        if (is_council(*at) && !to_council) here.note(5);
        if (starts_any(*at, {"utskott", "delegat", "presidi", "bolag"})) here.added.push_back(*at);
    }
    if (here.count() != 0) found.join(here);
}
[[nodiscard]] inline restated read_opinions(const words_of_clause& words) {
    restated found{.point = 2};
    read_to_council(words, found);
    read_on_appeals(words, found);
    return found;
}

// ----------------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 3 p.
/// `större ekonomisk betydelse`: a few words from an adjective on.
[[nodiscard]] inline std::string condition_at(const words_of_clause& words, std::size_t first) {
    auto text = words[first];
    for (auto i = first + 1; i < words.size() && i < first + 3; ++i) {
        if (is_separator(words[i]) || (words[i] != "vikt" && ends_enumeration(words[i]))) break;
        text += ' ' + words[i];
    }
    return text;
}
/// Exercise of authority against individuals, if of principle or otherwise of greater importance.
[[nodiscard]] inline restated read_authority(const words_of_clause& words) {
    restated found{.point = 3};
    const auto word = [&](std::size_t i) {
        return i < words.size() ? std::string_view{words[i]} : std::string_view{};
    };
    bool names_principle = false;
    bool names_weight = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].starts_with("myndighetsutöv")) found.note(0);
        if (found.has_term(0) && words[i].starts_with("enskild") &&
            (word(i - 1) == "mot" || word(i - 2) == "mot"))
            found.note(1);
        if (words[i].starts_with("principiell")) {
            names_principle = true;
            if (word(i + 1).starts_with("beskaffenhet")) {
                found.note(2);
            } else if (!is_separator(word(i + 1)) && !word(i + 1).empty()) {
                found.added.push_back(condition_at(words, i));
            }
        }
        const bool of_kind = is_any(word(i - 1), {"av", "annars"}) || is_separator(word(i - 1));
        const bool greater = words[i] == "större";
        const bool some_weight = word(i + 1) == "vikt";
        if (i == 0 || !of_kind || (!greater && !some_weight)) continue;
        names_weight = true;
        if (greater && some_weight) {
            found.note(3);
        } else if (!word(i + 1).empty()) {
            found.added.push_back(condition_at(words, i));
        }
    }
    const int known =
        (found.has_term(0) ? 1 : 0) + (names_principle ? 1 : 0) + (names_weight ? 1 : 0);
    // Without authority it is the rule of 5:1 when it says whose matter, or whose importance, it is.
    const bool is_councils = !found.has_term(0) && std::ranges::any_of(words, [](const auto& one) {
        return is_council(one) || starts_any(one, {"kommun", "region", "landsting"});
    });
    return known < 2 || is_councils ? restated{.point = 3} : found;
}

// ----------------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 4 p.
/// Matters raised by a citizens' proposal that was handed to the nämnd.
[[nodiscard]] inline restated read_proposals(const words_of_clause& words) {
    restated found{.point = 4};
    const auto is_proposal_of_citizen = [](const std::string& word) {
        return word.starts_with("medborgarförslag");
    };
    bool is_raised = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& one = words[i];
        if (one.starts_with("väckt")) {
            is_raised = true;
            const bool by_other = i + 2 < words.size() && words[i + 1] == "genom" &&
                                  std::ranges::none_of(words, is_proposal_of_citizen);
            if (by_other) found.added.push_back(words[i + 2]);
        }
        if (is_proposal_of_citizen(one)) {
            found.note(0);
            for (const auto& item : enumerated(words, i, is_proposal_of_citizen).items)
                if (!is_proposal_of_citizen(item)) found.added.push_back(item);
        }
        const bool over =
            starts_any(one, {"lämn"}) && i + 1 < words.size() && words[i + 1] == "över";
        if (over || one.starts_with("överlämn")) found.note(1);
        if (one.starts_with("överlåt")) found.added.push_back(one);
        if (i == 0 || words[i - 1] != "till") continue;
        if (is_namnd(one)) {
            found.note(2);
        } else if (is_council(one) || one.starts_with("utskott")) {
            found.added.push_back(one);
        }
    }
    const int known = (is_raised ? 1 : 0) + (found.has_term(0) ? 1 : 0) +
                      (found.has_term(1) && found.has_term(2) ? 1 : 0);
    return known < 2 ? restated{.point = 4} : found;
}

// ----------------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 5 p.
/// Matters that by statute or other provision may not be delegated.
[[nodiscard]] inline restated read_statutes(const words_of_clause& words) {
    restated found{.point = 5};
    const auto is_statute = [](const std::string& word) {
        return is_form_of(word, "lag") || word.starts_with("författning");
    };
    const auto by = std::ranges::find(words, "enligt");
    const auto law = std::find_if(by, words.end(), is_statute);
    const bool bans = std::any_of(law, words.end(),
                                  [](const auto& word) { return word.starts_with("delegera"); });
    if (law == words.end() || !bans) return found;
    const bool is_first =
        std::none_of(by, law, [](const auto& word) { return is_separator(word); });
    const auto first = is_first ? law : std::next(by);
    const auto list =
        enumerated(words, static_cast<std::size_t>(first - words.begin()), is_statute);
    for (const auto& item : list.items)
        if (item.starts_with("författning")) {
            found.note(1);
        } else if (is_statute(item)) {
            found.note(0);
        } else {
            found.added.push_back(item);
        }
    return found;
}

} // namespace mandat::detail
