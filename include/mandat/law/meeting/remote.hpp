// SPDX-License-Identifier: MIT
#pragma once
// Remote participation (deltagande på distans): is somebody who is not in
// the room present? (layer 2)
//
// From 2026-07-01 the terms are others: the day of the meeting picks them.

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>

namespace mandat::meeting {

/// On what terms members take part remotely.
struct remote_terms {
    answer allowed = answer::unknown;        ///< council has decided that they may
    answer on_equal_terms = answer::unknown; ///< live sound and picture, all see and hear all
    /// Live sound and picture, and the chair can make sure who takes part and that they can follow
    /// the meeting and take part in the handling.
    answer chair_ascertained = answer::unknown;
};

/// One who is not in the room.
struct remote_question {
    body of = body::committee;
    date on = no_day; ///< of the meeting
    answer of_councils_presidium = answer::no;
    remote_terms terms{};
};
enum class remote_outcome : std::uint8_t { needs_assessment, takes_part, takes_no_part };

namespace detail {

/// The wording of 2026 applies; nothing where no day is known. @law KL 5:16, 6:24
[[nodiscard]] constexpr answer is_by_chair(date day) noexcept {
    if (!is_calendar_day(day)) return answer::unknown;
    return cite("KL-5-16/2026")->on(day) != nullptr ? answer::yes : answer::no;
}

} // namespace detail

/// Does whoever takes part remotely count as present?
///
/// Council decides, for itself and for each committee; and it has to be by live sound and
/// picture: until 2026-06-30 on equal terms, thereafter so that the chair can see to it.
/// @param day  of the meeting; without one, only what both wordings say alike is known
/// @law  KL 5:16, 6:24
[[nodiscard]] constexpr answer counts_as_present(const remote_terms& terms, date day) noexcept {
    const auto before = all_of({terms.allowed, terms.on_equal_terms});
    const auto since = all_of({terms.allowed, terms.chair_ascertained});
    switch (detail::is_by_chair(day)) {
    case answer::yes: return since;
    case answer::no: return before;
    case answer::unknown: break;
    }
    return before == since ? before : answer::unknown;
}

/// May council's presidium take part remotely in council? @law KL 5:16
[[nodiscard]] constexpr answer may_presidium_be_remote(body of, date day) noexcept {
    if (of != body::council) return answer::yes;
    switch (detail::is_by_chair(day)) {
    case answer::yes: return answer::no;
    case answer::no: return answer::yes;
    case answer::unknown: break;
    }
    return answer::unknown;
}

/// The rule under which they are counted; without a day, the wording until 2026-06-30.
/// @law KL 5:16, 6:24
// Unsettled: whether 6:24 reaches an utskott. What is said of its terms has to rest
// on its rules of procedure.
[[nodiscard]] constexpr const rule* remote_rule(body of, answer by_chair) noexcept {
    const bool is_new = by_chair == answer::yes;
    switch (of) {
    case body::council: return is_new ? detail::cite("KL-5-16/2026") : detail::cite("KL-5-16");
    case body::committee: return is_new ? detail::cite("KL-6-24/2026") : detail::cite("KL-6-24");
    case body::sub_committee: break;
    }
    return detail::cite("KL-6-44");
}
[[nodiscard]] constexpr const rule* remote_rule(body of, date day) noexcept {
    return remote_rule(of, detail::is_by_chair(day));
}

/// Asks for what is not known of the terms.
template<class Conclusion>
constexpr void ask_for_terms(Conclusion& made, const remote_terms& terms, body of,
                             date day) noexcept {
    const auto* by = remote_rule(of, day);
    const auto by_chair = detail::is_by_chair(day);
    made.ask_if_unknown(
        terms.allowed,
        {"remote_allowed",
         by,
         {"Har fullmäktige beslutat att ledamöter får delta på distans? (5 kap. 16 §, 6 kap. 24 §)",
          "Has council decided that members may take part remotely? (5:16, 6:24)"}});
    if (by_chair == answer::unknown)
        made.ask({{"on",
                   remote_rule(of, answer::yes),
                   {"Vilken dag är sammanträdet? Från 2026-07-01 är villkoren andra.",
                    "On what day is the meeting? From 2026-07-01 the terms are others."}}});
    if (by_chair == answer::no)
        made.ask_if_unknown(
            terms.on_equal_terms,
            {"remote_on_equal_terms",
             by,
             {"Sker deltagandet med ljud och bild i realtid, så att alla ser och hör varandra på "
              "lika villkor?",
              "Is it by live sound and picture, so that all see and hear each other on equal "
              "terms?"}});
    if (by_chair == answer::yes)
        made.ask_if_unknown(
            terms.chair_ascertained,
            {"remote_chair_ascertained",
             by,
             {"Sker deltagandet med ljud och bild i realtid, och kan ordföranden försäkra sig om "
              "vilka som deltar och att de kan följa mötet och delta i handläggningen?",
              "Is it by live sound and picture, and can the chair make sure who takes part and "
              "that they can follow the meeting and take part in the handling?"}});
}

[[nodiscard]] constexpr outcome_words describe(remote_outcome outcome) noexcept {
    switch (outcome) {
    case remote_outcome::takes_part:
        return {"takes_part", answer::yes, {"räknas som närvarande", "counts as present"}};
    case remote_outcome::takes_no_part:
        return {"takes_no_part",
                answer::no,
                {"får inte delta på distans", "may not take part remotely"}};
    case remote_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

/// Does this one take part, though not in the room?
/// @law  KL 5:16, 6:24. Utskott: the rules of procedure (6:44)
[[nodiscard]] constexpr conclusion<remote_outcome>
assess_remote(const remote_question& asked) noexcept {
    conclusion<remote_outcome> made;
    const auto* by = remote_rule(asked.of, asked.on);
    const auto is_free = any_of({may_presidium_be_remote(asked.of, asked.on),
                                 asked.of_councils_presidium == answer::no    ? answer::yes
                                 : asked.of_councils_presidium == answer::yes ? answer::no
                                                                              : answer::unknown});
    const auto counts = counts_as_present(asked.terms, asked.on);
    const auto found = all_of({is_free, counts});
    if (found != answer::unknown) {
        made.decide(found == answer::yes ? remote_outcome::takes_part
                                         : remote_outcome::takes_no_part,
                    {by});
        return made;
    }
    if (counts == answer::unknown || !is_calendar_day(asked.on))
        ask_for_terms(made, asked.terms, asked.of, asked.on);
    if (is_free == answer::unknown && is_calendar_day(asked.on))
        made.ask({{"presidium",
                   by,
                   {"Hör ledamoten till fullmäktiges presidium?",
                    "Is the member of council's presidium?"}}});
    return made;
}

} // namespace mandat::meeting
