// SPDX-License-Identifier: MIT
#pragma once
// What every question about a meeting answers with: an outcome, the rules behind it,
// what to assess (layer 2).
//
// The sections on meetings read the same since 2018-01-01, so a question carries a day only where a
// day is counted. Earlier days are not modelled: see `on`.

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/few.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/rule.hpp>

#include <gsl/assert>

#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace mandat::meeting {

namespace detail {
using mandat::detail::cite;
} // namespace detail

/// Whose meeting it is.
enum class body : std::uint8_t {
    council,       ///< fullmäktige
    committee,     ///< nämnd, styrelsen and a gemensam nämnd included
    sub_committee, ///< utskott: kommunallagen says little of its meetings
};

/// What a human has to say before there is an answer.
struct open_question {
    std::string_view key;           ///< also the tool's option: `board_heard` is `--board-heard`
    const rule* asked_by = nullptr; ///< null where it is not a rule that asks
    phrase text;
    friend constexpr bool operator==(const open_question& left,
                                     const open_question& right) noexcept {
        return left.key == right.key;
    }
};

/// An outcome, the rules that made it in the order in which they applied,
/// and what is left to assess.
///
/// `Outcome` has `needs_assessment` as its zero, so that a zeroed conclusion permits nothing.
template<class Outcome>
struct conclusion {
    Outcome outcome = Outcome::needs_assessment;
    few<const rule*, 8> rules{};
    few<open_question, 8> assess{};

    constexpr void decide(Outcome found, std::initializer_list<const rule*> by) noexcept {
        outcome = found;
        for (const rule* one : by) rules.add(one);
    }
    /// Leaves the outcome to a human. @pre something is asked
    constexpr void ask(std::initializer_list<open_question> questions) noexcept {
        Expects(questions.size() != 0);
        outcome = Outcome::needs_assessment;
        for (const auto& one : questions) {
            assess.add(one);
            if (one.asked_by != nullptr) rules.add(one.asked_by);
        }
    }
    /// Asks if nobody has said. True when it did.
    constexpr bool ask_if_unknown(answer said, const open_question& question) noexcept {
        if (said != answer::unknown) return false;
        ask({question});
        return true;
    }
};

/// How an outcome is written, and whether it is a yes, a no or neither.
struct outcome_words {
    std::string_view key;
    answer reads_as = answer::unknown;
    phrase text;
};

/// `needs_assessment`, whatever the question.
inline constexpr outcome_words nobody_knows{
    "needs_assessment", answer::unknown, {"måste bedömas", "has to be assessed"}};

/// All hold: no when one does not, unknown when one is not known.
[[nodiscard]] constexpr answer all_of(std::initializer_list<answer> parts) noexcept {
    auto found = answer::yes;
    for (const auto one : parts) {
        if (one == answer::no) return answer::no;
        if (one == answer::unknown) found = answer::unknown;
    }
    return found;
}
/// One holds: yes when one does, unknown when one is not known.
[[nodiscard]] constexpr answer any_of(std::initializer_list<answer> parts) noexcept {
    auto found = answer::no;
    for (const auto one : parts) {
        if (one == answer::yes) return answer::yes;
        if (one == answer::unknown) found = answer::unknown;
    }
    return found;
}
[[nodiscard]] constexpr answer is(bool holds) noexcept {
    return holds ? answer::yes : answer::no;
}

inline constexpr open_question asks_which_law_applied{"era", nullptr,
                                                      describe(reason_code::era_not_modelled).text};

/// The conclusion as it stands for a day: before 2018 nobody but a jurist answers,
/// and no fact changes that.
template<class Conclusion>
[[nodiscard]] constexpr Conclusion on(date day, Conclusion made) noexcept {
    if (day >= first_modelled_day) return made;
    Conclusion unmodelled{};
    unmodelled.ask({asks_which_law_applied});
    return unmodelled;
}

// Unsettled: kommunallagen regulates an utskott's power and its election, not its
// meetings. Whether the sections on
//            a nämnd's meetings reach it is left to the rules of procedure and to a jurist.
inline constexpr open_question asks_for_sub_committee{
    "rules_of_procedure",
    detail::cite("KL-6-44"),
    {"Vad säger reglementet? Kommunallagen reglerar inte utskottets sammanträden.",
     "What do the rules of procedure say? The Act does not regulate a sub-committee's meetings."}};

} // namespace mandat::meeting
