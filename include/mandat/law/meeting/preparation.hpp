// SPDX-License-Identifier: MIT
#pragma once
// The preparation requirement (beredningskravet): may council decide the matter as it has
// been prepared? (layer 2)

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/meeting/condition.hpp>

#include <gsl/assert>

#include <cstdint>
#include <optional>

namespace mandat::meeting {

/// What council is to decide, as the exemptions tell matters apart.
enum class council_matter : std::uint8_t {
    other,
    election,          ///< val
    resignation,       ///< an elected representative's avsägelse
    term_or_size,      ///< a nämnd's term, or its number of members or alternates
    extra_election,    ///< extra val
    audit_report,      ///< revisionsberättelsen
    revocation,        ///< of an elected representative's office, after refused discharge
    citizens_proposal, ///< handing a citizens' proposal over to a nämnd
};

/// Who has prepared the matter.
enum class preparer : std::uint8_t {
    not_stated,
    nobody,
    executive_board, ///< styrelsen
    other_committee, ///< another nämnd
    drafting_body,   ///< a fullmäktigeberedning alone
};

struct preparation_question {
    council_matter matter = council_matter::other;
    preparer prepared_by = preparer::not_stated;
    answer within_its_area = answer::unknown; ///< the matter touches the preparing nämnd's area
    answer committee_heard = answer::unknown; ///< a nämnd whose area it touches could comment
    answer board_heard = answer::unknown;     ///< styrelsen could comment
    answer proposal_put = answer::unknown;    ///< somebody has put a proposal for a decision
    answer newly_elected = answer::unknown;   ///< the year of a general election, the new council
    answer explanations_obtained =
        answer::unknown;                     ///< from those accountable; yes where none is due
    answer auditors_heard = answer::unknown; ///< they and their experts could comment
    answer urgent = answer::unknown;
    unsigned present = 0;               ///< members and serving alternates; zero for not stated
    std::optional<unsigned> agreeing{}; ///< of them: are at one on the decision
};

enum class preparation_outcome : std::uint8_t {
    needs_assessment,
    prepared,
    exempt,
    may_be_decided_as_urgent,
    unprepared,
};

[[nodiscard]] constexpr bool is_possible(const preparation_question& asked) noexcept {
    return asked.agreeing.value_or(0) <= asked.present;
}

namespace detail {

using preparation_possibility = possibility<preparation_outcome>;

/// A nämnd whose area it touches or a drafting body has prepared it, the others could
/// comment, a proposal is put.
/// @law KL 5:26-28
[[nodiscard]] constexpr preparation_possibility
prepared(const preparation_question& asked) noexcept {
    const auto by = asked.prepared_by;
    preparation_possibility made{preparation_outcome::prepared};
    made.needs({by == preparer::not_stated ? answer::unknown : is(by != preparer::nobody),
                {"prepared_by",
                 cite("KL-5-26"),
                 {"Vem har berett ärendet?", "Who has prepared the matter?"}}});
    if (by == preparer::executive_board || by == preparer::other_committee)
        made.needs({asked.within_its_area,
                    {"within_its_area",
                     cite("KL-5-26"),
                     {"Berör ärendet den beredande nämndens verksamhetsområde?",
                      "Does the matter touch the preparing committee's area?"}}});
    if (by == preparer::drafting_body)
        made.needs({asked.committee_heard,
                    {"committee_heard",
                     cite("KL-5-27"),
                     {"Har en nämnd vars område ärendet berör fått tillfälle att yttra sig?",
                      "Could a committee whose area the matter touches comment?"}}});
    if (by == preparer::drafting_body || by == preparer::other_committee)
        made.needs({asked.board_heard,
                    {"board_heard",
                     cite("KL-5-28"),
                     {"Har styrelsen fått tillfälle att yttra sig?",
                      "Could the executive board comment?"}}});
    // Reading: styrelsen's duty to put a proposal where nobody else has is part
    // of preparing the matter.
    made.needs({asked.proposal_put,
                {"proposal_put",
                 cite("KL-5-28"),
                 {"Har någon nämnd eller beredning lagt fram förslag till beslut?",
                  "Has a committee or a drafting body put a proposal?"}}});
    return made;
}

/// Urgent, and all who are present are at one on the decision itself. @law KL 5:33
[[nodiscard]] constexpr preparation_possibility
as_urgent(const preparation_question& asked) noexcept {
    preparation_possibility made{preparation_outcome::may_be_decided_as_urgent};
    made.needs({asked.urgent,
                {"urgent", cite("KL-5-33"), {"Är ärendet brådskande?", "Is the matter urgent?"}}});
    made.needs({do_all_agree(asked.present, asked.agreeing),
                {"agreeing",
                 cite("KL-5-33"),
                 {"Är alla närvarande ledamöter ense om beslutet?",
                  "Do all members present agree on the decision?"}}});
    return made;
}

/// What the matter itself exempts. @law KL 5:29-32, 5:34
[[nodiscard]] constexpr preparation_possibility exempt(const preparation_question& asked) noexcept {
    preparation_possibility made{preparation_outcome::exempt};
    switch (asked.matter) {
    case council_matter::other: made.needs({answer::no, {"matter", cite("KL-5-26"), {}}}); break;
    case council_matter::election:
    case council_matter::resignation: made.needs(given_by(cite("KL-5-29"))); break;
    case council_matter::term_or_size:
        made.needs(
            {asked.newly_elected,
             {"newly_elected",
              cite("KL-5-30"),
              {"Beslutar nyvalda fullmäktige det år då allmänna val har hållits?",
               "Does the newly elected council decide, in the year of a general election?"}}});
        break;
    case council_matter::extra_election: made.needs(given_by(cite("KL-5-31"))); break;
    case council_matter::audit_report:
        made.needs({asked.explanations_obtained,
                    {"explanations_obtained",
                     cite("KL-5-32"),
                     {"Har de ansvarigas förklaring hämtats in över anmärkningar och avstyrkt "
                      "ansvarsfrihet? (Ja också när inget sådant finns.)",
                      "Have those accountable explained remarks and advice to refuse discharge? "
                      "(Yes also where there is neither.)"}}});
        made.needs({asked.auditors_heard,
                    {"auditors_heard",
                     cite("KL-5-32"),
                     {"Har revisorerna och deras sakkunniga fått tillfälle att yttra sig?",
                      "Could the auditors and their experts comment?"}}});
        break;
    case council_matter::revocation: made.needs(given_by(cite("KL-5-32"))); break;
    case council_matter::citizens_proposal: made.needs(given_by(cite("KL-5-34"))); break;
    }
    return made;
}

} // namespace detail

/// May council decide the matter as it has been prepared?
///
/// It has to be prepared, unless it is exempt, or is urgent and all who are present agree on the
/// decision. The audit report needs no preparation, but explanations and the auditors' word,
/// whatever else has been done.
///
/// @pre   is_possible(asked)
/// @law   KL 5:26-34
[[nodiscard]] constexpr conclusion<preparation_outcome>
assess_preparation(const preparation_question& asked) noexcept {
    Expects(is_possible(asked));
    if (asked.matter == council_matter::audit_report)
        return take({detail::exempt(asked)}, preparation_outcome::unprepared);
    return take({detail::exempt(asked), detail::prepared(asked), detail::as_urgent(asked)},
                preparation_outcome::unprepared);
}

[[nodiscard]] constexpr outcome_words describe(preparation_outcome outcome) noexcept {
    switch (outcome) {
    case preparation_outcome::prepared:
        return {"prepared", answer::yes, {"ärendet är berett", "the matter is prepared"}};
    case preparation_outcome::exempt:
        return {"exempt",
                answer::yes,
                {"ärendet behöver inte beredas", "the matter needs no preparation"}};
    case preparation_outcome::may_be_decided_as_urgent:
        return {"may_be_decided_as_urgent",
                answer::yes,
                {"inte berett, men brådskande och alla närvarande är ense om beslutet",
                 "unprepared, but urgent and all present agree on the decision"}};
    case preparation_outcome::unprepared:
        return {"unprepared",
                answer::no,
                {"ärendet får inte avgöras utan beredning",
                 "the matter may not be decided without preparation"}};
    case preparation_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

} // namespace mandat::meeting
