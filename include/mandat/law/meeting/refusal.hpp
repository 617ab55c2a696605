// SPDX-License-Identifier: MIT
#pragma once
// Refusal: may the chair keep a proposal from being put to the meeting? (layer 2)

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>

#include <cstdint>

namespace mandat::meeting {

struct refusal_question {
    body of = body::council;
    answer raises_new_matter = answer::unknown; ///< as the chair sees it
    answer unlawful = answer::unknown; ///< as the chair sees it: would lead to such a decision
    answer council_insists = answer::unknown; ///< has decided that the proposal is put all the same
};

enum class refusal_outcome : std::uint8_t {
    needs_assessment,
    must_refuse,
    may_refuse,
    must_put,      ///< council has overruled the chair
    no_ground,     ///< neither new nor unlawful
    no_such_power, ///< the chair of a nämnd
};

/// May the chair refuse to put the proposal?
///
/// Has to, where it raises a new matter; may, where it would lead to an unlawful decision, unless
/// council decides otherwise. 6:33 does not take this over to committees.
///
/// @law  KL 5:57
[[nodiscard]] constexpr conclusion<refusal_outcome>
assess_refusal(const refusal_question& asked) noexcept {
    conclusion<refusal_outcome> made;
    const auto* const found = detail::cite("KL-5-57");
    if (asked.of != body::council) {
        made.decide(refusal_outcome::no_such_power, {found, detail::cite("KL-6-33")});
    } else if (asked.raises_new_matter == answer::yes) {
        made.decide(refusal_outcome::must_refuse, {found});
    } else if (made.ask_if_unknown(asked.raises_new_matter,
                                   {"raises_new_matter",
                                    found,
                                    {"Anser ordföranden att förslaget väcker ett nytt ärende?",
                                     "Does the chair find that the proposal raises a new "
                                     "matter?"}}) ||
               made.ask_if_unknown(
                   asked.unlawful,
                   {"unlawful",
                    found,
                    {"Anser ordföranden att förslaget skulle leda till ett olagligt beslut?",
                     "Does the chair find that the proposal would lead to an unlawful "
                     "decision?"}})) {
        return made;
    } else if (asked.unlawful == answer::no) {
        made.decide(refusal_outcome::no_ground, {found});
    } else if (!made.ask_if_unknown(
                   asked.council_insists,
                   {"council_insists",
                    found,
                    {"Har fullmäktige beslutat att förslaget ändå ska läggas fram?",
                     "Has council decided that the proposal is put all the "
                     "same?"}})) {
        made.decide(asked.council_insists == answer::yes ? refusal_outcome::must_put
                                                         : refusal_outcome::may_refuse,
                    {found});
    }
    return made;
}

[[nodiscard]] constexpr outcome_words describe(refusal_outcome outcome) noexcept {
    switch (outcome) {
    case refusal_outcome::must_refuse:
        return {"must_refuse",
                answer::yes,
                {"ordföranden ska vägra: förslaget väcker ett nytt ärende",
                 "the chair has to refuse: the proposal raises a new matter"}};
    case refusal_outcome::may_refuse:
        return {"may_refuse",
                answer::yes,
                {"ordföranden får vägra; fullmäktige kan besluta annat",
                 "the chair may refuse; council may decide otherwise"}};
    case refusal_outcome::must_put:
        return {"must_put",
                answer::no,
                {"fullmäktige har beslutat att förslaget läggs fram",
                 "council has decided that the proposal is put"}};
    case refusal_outcome::no_ground:
        return {"no_ground",
                answer::no,
                {"inget skäl att vägra lägga fram förslaget",
                 "no ground to refuse to put the proposal"}};
    case refusal_outcome::no_such_power:
        return {"no_such_power",
                answer::no,
                {"rätten att vägra gäller bara ordföranden i fullmäktige",
                 "only the chair of council may refuse"}};
    case refusal_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

} // namespace mandat::meeting
