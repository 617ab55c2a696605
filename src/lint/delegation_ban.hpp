// SPDX-License-Identifier: MIT
#pragma once
// Recognises the five points of 6:38 first paragraph in a provision's words, and which of their
// terms it has (layer 5, private).
//
// Each point is known by at least two of its terms: a text that only mentions one
// speaks of something else.

#include "ban_words.hpp"
#include "swedish_clauses.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
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
    [[nodiscard]] int count() const noexcept { return std::popcount(has); }
    void note(std::size_t index) noexcept { has = static_cast<std::uint8_t>(has | 1U << index); }
    void add(std::string_view word) {
        if (std::ranges::find(added, word) == added.end()) added.emplace_back(word);
    }
    /// Each item of an enumeration is one of the terms, or added.
    template<class TermOf>
    void take(const enumeration& list, TermOf term_of) {
        for (const auto& item : list.items)
            if (const std::optional<std::size_t> term = term_of(item)) {
                note(*term);
            } else {
                add(item);
            }
    }
    void join(const restated& other) {
        has = static_cast<std::uint8_t>(has | other.has);
        for (const auto& one : other.added) add(one);
    }
};

// ----------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 1 p.
/// The activity's goals, direction, scope or quality. Words that narrow a goal count as added.
[[nodiscard]] inline restated read_goals(const words_of_clause& words) {
    restated found{.point = 1};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!goal_of(words[i])) continue;
        const auto list = enumerated(words, i, goal_of);
        found.take(list, goal_of);
        for (; i < list.end; ++i)
            if (const auto before = word_at(words, i - 1);
                goal_of(words[i]) &&
                starts_any(before, {"övergripande", "långsiktig", "strategisk", "principiell",
                                    "väsentlig", "större", "grundläggande", "huvudsaklig"}))
                found.add(before);
        --i;
    }
    return found;
}

// ----------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 2 p.
/// Framställningar, yttranden.
[[nodiscard]] inline std::optional<std::size_t> opinion_of(std::string_view word) noexcept {
    if (word.starts_with("framställning")) return 0;
    return word.starts_with("yttrand") ? std::optional<std::size_t>{1} : std::nullopt;
}
/// Proposals or opinions to council: framställningar, yttranden, fullmäktige.
inline void read_to_council(const words_of_clause& words, restated& found) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!opinion_of(words[i])) continue;
        const auto list = enumerated(words, i, opinion_of);
        i = list.end - 1;
        restated here{.point = 2};
        here.take(list, opinion_of);
        const auto after = word_at(words, list.end);
        const auto body = word_at(words, list.end + 1);
        const auto other = word_at(words, list.end + 3);
        const bool addressed = after == "till";
        const bool to_council = addressed && is_council(body);
        const bool of_own = addressed && (is_namnd(body) || body.starts_with("utskott"));
        if (to_council) here.note(2);
        if (of_own) here.add(body);
        if (to_council && is_conjunction(word_at(words, list.end + 2)) && !ends_enumeration(other))
            here.add(other);
        const bool is_about_appeals = starts_any(after, {"med", "över", "i", "när"});
        const bool to_others = addressed && !to_council && !of_own;
        if (here.count() >= 2 && !to_others && (here.has_term(0) || !is_about_appeals))
            found.join(here);
    }
}
/// Opinions since a decision was appealed: beslut av nämnden, i dess helhet, beslut av fullmäktige.
inline void read_on_appeals(const words_of_clause& words, restated& found) {
    const auto appeal =
        std::ranges::find_if(words, [](const auto& word) { return word.starts_with("överklag"); });
    if (appeal == words.end()) return;
    const auto opinion = std::find_if(std::make_reverse_iterator(appeal), words.rend(),
                                      [](const auto& word) { return word.starts_with("yttrand"); });
    if (opinion == words.rend()) return;
    restated here{.point = 2};
    for (auto at = opinion.base(); at != words.end(); ++at) {
        if (is_namnd(*at)) here.note(3);
        if (here.has_term(3) && *at == "helhet") here.note(4);
        if (is_council(*at) && *std::prev(at) != "till") here.note(5);
        if (starts_any(*at, {"utskott", "delegat", "presidi", "bolag"})) here.add(*at);
    }
    if (here.count() != 0) found.join(here);
}
[[nodiscard]] inline restated read_opinions(const words_of_clause& words) {
    restated found{.point = 2};
    read_to_council(words, found);
    read_on_appeals(words, found);
    return found;
}

// ----------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 3 p.
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
    int names_principle = 0;
    int names_weight = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto before = word_at(words, i - 1);
        const auto after = word_at(words, i + 1);
        if (words[i].starts_with("myndighetsutöv")) found.note(0);
        if (found.has_term(0) && words[i].starts_with("enskild") &&
            (before == "mot" || word_at(words, i - 2) == "mot"))
            found.note(1);
        if (words[i].starts_with("principiell")) {
            names_principle = 1;
            if (after.starts_with("beskaffenhet")) {
                found.note(2);
            } else if (!is_separator(after) && !after.empty()) {
                found.add(condition_at(words, i));
            }
        }
        const bool of_kind = is_any(before, {"av", "annars"}) || is_separator(before);
        const bool is_greater = words[i] == "större";
        if (!of_kind || (!is_greater && after != "vikt")) continue;
        names_weight = 1;
        if (is_greater && after == "vikt") {
            found.note(3);
        } else if (!after.empty()) {
            found.add(condition_at(words, i));
        }
    }
    // Without authority it is the rule of 5:1 when it says whose matter, or
    // whose importance, it is.
    const bool is_councils = !found.has_term(0) && std::ranges::any_of(words, [](const auto& one) {
        return is_council(one) || starts_any(one, {"kommun", "region", "landsting"});
    });
    const int known = (found.has_term(0) ? 1 : 0) + names_principle + names_weight;
    return known < 2 || is_councils ? restated{.point = 3} : found;
}

// ----------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 4 p.
/// Matters raised by a citizens' proposal that was handed to the nämnd.
[[nodiscard]] inline restated read_proposals(const words_of_clause& words) {
    restated found{.point = 4};
    const auto is_of_citizen = [](std::string_view word) {
        return word.starts_with("medborgarförslag");
    };
    bool is_raised = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto& one = words[i];
        const auto after = word_at(words, i + 1);
        if (one.starts_with("väckt")) {
            is_raised = true;
            if (after == "genom" && i + 2 < words.size() &&
                std::ranges::none_of(words, is_of_citizen))
                found.add(words[i + 2]);
        }
        if (is_of_citizen(one)) {
            found.note(0);
            for (const auto& item : enumerated(words, i, is_of_citizen).items)
                if (!is_of_citizen(item)) found.add(item);
        }
        if (one.starts_with("överlämn") || (one.starts_with("lämn") && after == "över"))
            found.note(1);
        if (one.starts_with("överlåt")) found.add(one);
        if (word_at(words, i - 1) != "till") continue;
        if (is_namnd(one)) found.note(2);
        if (!is_namnd(one) && (is_council(one) || one.starts_with("utskott"))) found.add(one);
    }
    const int known = (is_raised ? 1 : 0) + (found.has_term(0) ? 1 : 0) +
                      (found.has_term(1) && found.has_term(2) ? 1 : 0);
    return known < 2 ? restated{.point = 4} : found;
}

// ----------------------------------------------------------------------- KL 6 kap. 38 § 1 st. 5 p.
/// Lag, annan författning.
[[nodiscard]] inline std::optional<std::size_t> statute_of(std::string_view word) noexcept {
    if (word.starts_with("författning")) return 1;
    return is_form_of(word, "lag") ? std::optional<std::size_t>{0} : std::nullopt;
}
/// Matters that by statute or other provision may not be delegated.
[[nodiscard]] inline restated read_statutes(const words_of_clause& words) {
    restated found{.point = 5};
    const auto by = std::ranges::find(words, "enligt");
    const auto law = std::find_if(by, words.end(),
                                  [](const auto& word) { return statute_of(word).has_value(); });
    const bool bans = std::any_of(law, words.end(),
                                  [](const auto& word) { return word.starts_with("delegera"); });
    if (law == words.end() || !bans) return found;
    const bool is_first =
        std::none_of(by, law, [](const auto& word) { return is_separator(word); });
    const auto first = is_first ? law : std::next(by);
    found.take(enumerated(words, static_cast<std::size_t>(first - words.begin()), statute_of),
               statute_of);
    return found;
}

} // namespace mandat::detail
