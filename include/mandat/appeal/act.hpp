// SPDX-License-Identifier: MIT
#pragma once
// What a kind of act means, and what tells a decision from something that only
// looks like one (layer 4).

#include <mandat/domain/act.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/catalog.hpp>

#include <array>
#include <optional>

namespace mandat {

/// What a kind of act means: who may do it, whether it is reported, whether it can be appealed.
struct act_meaning {
    answer needs_delegation = answer::unknown; ///< when somebody else than the body itself does it
    answer is_reported = answer::unknown;      ///< when a delegate did it
    answer appealable = answer::unknown;       ///< on the route of KL chapter 13, of a nämnd
    const rule* by = nullptr;
};

/// @law DOC-LINE, DOC-NOTED, KL 13:2
[[nodiscard]] constexpr act_meaning meaning_of(act_kind kind) noexcept {
    using enum answer;
    switch (kind) {
    case act_kind::decision: return {yes, yes, yes, detail::cite("DOC-LINE")};
    case act_kind::proposal:
    case act_kind::preparatory:
    case act_kind::assignment: return {no, no, no, detail::cite("KL-13-2-2")};
    case act_kind::executory:
    case act_kind::factual_act: return {no, no, no, detail::cite("DOC-LINE")};
    case act_kind::information: return {no, no, no, detail::cite("DOC-NOTED")};
    // Open: an opinion that goes straight to whoever decides may be more than preparatory.
    case act_kind::statement: return {unknown, unknown, unknown, detail::cite("DOC-LINE")};
    }
    return {};
}

/// What tells the kinds apart; unknown until a human has looked. @law DOC-LINE
struct act_test {
    answer chooses = answer::unknown;  ///< is there a choice between outcomes?
    answer is_fixed = answer::unknown; ///< does a rule or an earlier decision fix the result?
    answer settles = answer::unknown;  ///< does it bind or affect anyone outside the office, or
                                       ///< settle the matter?
};

/// The questions of the test, in its order.
inline constexpr std::array act_questions{
    phrase{"Finns det ett val mellan utfall?", "Is there a choice between outcomes?"},
    phrase{"Låser en regel eller ett tidigare beslut resultatet helt?",
           "Does a rule or an earlier decision fix the result wholly?"},
    phrase{"Binder eller berör den någon utanför kansliet, eller avgör den ärendet?",
           "Does it bind or affect anyone outside the office, or settle the matter?"},
};

/// The kind that the test shows; nothing while it cannot be told. Any choice makes a decision.
[[nodiscard]] constexpr std::optional<act_kind> classify(const act_test& found) noexcept {
    if (found.chooses == answer::yes) return act_kind::decision;
    if (found.chooses == answer::unknown) return std::nullopt;
    if (found.is_fixed == answer::yes) return act_kind::executory;
    if (found.is_fixed == answer::no && found.settles == answer::no) return act_kind::preparatory;
    return std::nullopt;
}

/// The kind of an act, given what somebody called it and what the test shows.
///
/// A label that takes an act out of review gives way to a choice: nobody turns a
/// decision into execution by naming it. A proposal and an opinion are chosen, too: for
/// these the choice tells nothing.
///
/// @law  DOC-LINE (JO 5176-2011, 3965-2003)
[[nodiscard]] constexpr std::optional<act_kind> kind_of(std::optional<act_kind> called,
                                                        const act_test& found) noexcept {
    const auto shown = classify(found);
    if (!called) return shown;
    const bool is_chosen_anyway = called == act_kind::proposal || called == act_kind::statement;
    return shown == act_kind::decision && !is_chosen_anyway ? shown : called;
}

} // namespace mandat
