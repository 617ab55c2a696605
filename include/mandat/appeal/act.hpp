// SPDX-License-Identifier: MIT
#pragma once
// What was done: a decision, or something that only looks like one (layer 4).

#include <mandat/domain/facts.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/catalog.hpp>

#include <array>
#include <cstdint>
#include <optional>

namespace mandat {

/// Kinds of acts. The label that the minutes give does not decide. @law DOC-LINE, DOC-KINDS, DOC-NOTED
enum class act_kind : std::uint8_t {
    decision,    ///< beslut: somebody chose between outcomes
    proposal,    ///< förslag to fullmäktige or another body
    preparatory, ///< rent förberedande
    executory,   ///< rent verkställande
    factual_act, ///< faktiskt handlande
    statement,   ///< yttrande
    assignment,  ///< uppdrag
    information, ///< information placed on file, a list of reported decisions received
};

/// What tells the kinds apart; unknown until a human has looked. @law DOC-LINE
struct act_test {
    answer chooses = answer::unknown; ///< is there a choice between outcomes?
    answer is_fixed =
        answer::unknown; ///< does a rule or an earlier decision fix the result wholly?
    answer settles = answer::
        unknown; ///< does it bind or affect anyone outside the office, or settle the matter?
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

} // namespace mandat
