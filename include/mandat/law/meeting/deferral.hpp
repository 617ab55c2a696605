// SPDX-License-Identifier: MIT
#pragma once
// Deferral: is the matter tabled (bordlagt) or remitted (återremitterat)? (layer 2)

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/meeting/majority.hpp>

#include <gsl/assert>

#include <cstdint>
#include <optional>

namespace mandat::meeting {

enum class deferred_matter : std::uint8_t {
    ordinary,
    election,
    extra_election, ///< extra val, council only
};

struct deferral_question {
    body of = body::council;
    deferred_matter matter = deferred_matter::ordinary;
    unsigned present = 0;              ///< members and serving alternates
    unsigned requests = 0;             ///< of them: ask for it, or vote for it
    std::optional<unsigned> against{}; ///< votes against, where it has been put to the vote
    chair_vote chair = chair_vote::not_stated;
    answer again = answer::unknown; ///< tabled or remitted before because a minority asked for it
    answer first_time = answer::unknown; ///< extra election: taken up for the first time
};

enum class deferral_outcome : std::uint8_t {
    needs_assessment,
    deferred_by_minority,
    deferred_by_majority,
    tabled_by_law,    ///< an extra election, the first time
    not_deferred,     ///< voted down
    too_few_requests, ///< fewer than a third, and it has not been put to the vote
};

/// There are those who are present, and each asks or votes once.
[[nodiscard]] constexpr bool is_possible(const deferral_question& asked) noexcept {
    const auto voting = std::uint64_t{asked.requests} + asked.against.value_or(0);
    return asked.present != 0 && voting <= asked.present &&
           (asked.matter != deferred_matter::extra_election || asked.of == body::council) &&
           (asked.chair != chair_vote::in_favour || asked.requests != 0) &&
           (asked.chair != chair_vote::against || asked.against.value_or(1) != 0);
}

/// At least one third of those present ask for it. @law KL 5:50 1 st.
[[nodiscard]] constexpr bool is_asked_by_a_third(unsigned requests, unsigned present) noexcept {
    return std::uint64_t{requests} * 3 >= present;
}

inline constexpr open_question asks_if_again{
    "again",
    detail::cite("KL-5-50"),
    {"Har ärendet tidigare bordlagts eller återremitterats på begäran av en minoritet?",
     "Was the matter tabled or remitted before because a minority asked for it?"}};

[[nodiscard]] constexpr outcome_words describe(deferral_outcome outcome) noexcept {
    switch (outcome) {
    case deferral_outcome::deferred_by_minority:
        return {"deferred_by_minority",
                answer::yes,
                {"ärendet skjuts upp: en tredjedel begär det",
                 "the matter is deferred: a third ask for it"}};
    case deferral_outcome::deferred_by_majority:
        return {"deferred_by_majority",
                answer::yes,
                {"ärendet skjuts upp med enkel majoritet", "the matter is deferred by a majority"}};
    case deferral_outcome::tabled_by_law:
        return {"tabled_by_law",
                answer::yes,
                {"ärendet om extra val bordläggs", "the matter of an extra election is tabled"}};
    case deferral_outcome::not_deferred:
        return {
            "not_deferred", answer::no, {"ärendet skjuts inte upp", "the matter is not deferred"}};
    case deferral_outcome::too_few_requests:
        return {"too_few_requests",
                answer::no,
                {"för få begär det; en majoritet kan besluta det",
                 "too few ask for it; a majority may decide it"}};
    case deferral_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

namespace detail {

using deferral = conclusion<deferral_outcome>;

/// More for than against, in a tie the chair's side; where nobody voted, more
/// than half of those present.
[[nodiscard]] constexpr deferral by_majority(const deferral_question& asked) noexcept {
    deferral made;
    if (!asked.against) {
        made.decide(deferral_outcome::deferred_by_majority, {cite("KL-5-55")});
        if (std::uint64_t{asked.requests} * 2 <= asked.present)
            made.ask({{"against",
                       cite("KL-5-55"),
                       {"Hur många röstade emot uppskov?", "How many voted against it?"}}});
        return made;
    }
    vote_conclusion vote;
    count_votes({.in_favour = asked.requests, .against = *asked.against, .chair = asked.chair},
                vote);
    made.rules = vote.rules;
    const auto reads = describe(vote.outcome).reads_as;
    made.outcome = reads == answer::yes ? deferral_outcome::deferred_by_majority
                                        : deferral_outcome::not_deferred;
    made.ask_if_unknown(reads, asks_for_chairs_vote);
    return made;
}

/// A third may have it once; after that, as otherwise, a majority. @law KL 5:50 1 st.
[[nodiscard]] constexpr deferral on_request(const deferral_question& asked) noexcept {
    const bool enough = is_asked_by_a_third(asked.requests, asked.present);
    const auto by_minority =
        enough ? deferral_outcome::deferred_by_minority : deferral_outcome::too_few_requests;
    deferral made;
    if (enough ? asked.again == answer::no : !asked.against) {
        made.decide(by_minority, {cite("KL-5-50")});
        return made;
    }
    made = by_majority(asked);
    made.rules.add(cite("KL-5-50"));
    if (enough && made.outcome != deferral_outcome::deferred_by_majority)
        made.ask_if_unknown(asked.again, asks_if_again);
    return made;
}

/// A majority. @law KL 5:50 2 st.
[[nodiscard]] constexpr deferral of_election(const deferral_question& asked) noexcept {
    auto made = by_majority(asked);
    made.rules.add(cite("KL-5-50"));
    // Unsettled: a tie over deferring an election: the lot, because the matter is an
    // election (5:56 2 st.), or the
    //            chair's vote, because nobody is being elected.
    if (asked.against == asked.requests)
        made.ask({{"tie_in_election",
                   cite("KL-5-56-s2"),
                   {"Avgör lotten eller ordföranden?", "Does the lot decide, or the chair?"}}});
    return made;
}

/// Tabled the first time, whoever asks. @law KL 5:50 2 st.
[[nodiscard]] constexpr deferral of_extra_election(const deferral_question& asked) noexcept {
    deferral made;
    if (made.ask_if_unknown(asked.first_time, {"first_time",
                                               cite("KL-5-50"),
                                               {"Tas ärendet upp för första gången?",
                                                "Is it taken up the first time?"}}))
        return made;
    if (asked.first_time == answer::yes) {
        made.decide(deferral_outcome::tabled_by_law, {cite("KL-5-50")});
        return made;
    }
    // Unsettled: after that, "i fråga om val" may cover it, so that only a majority defers it
    // again; or it is a matter
    //            like others, which a third may have deferred once.
    made = of_election(asked);
    if (const auto like_others = on_request(asked);
        describe(like_others.outcome).reads_as != describe(made.outcome).reads_as)
        made.ask({{"extra_election_as_election",
                   cite("KL-5-50"),
                   {"Krävs majoritet för att skjuta upp extra val igen, som vid val?",
                    "Does it take a majority to defer it again, as with elections?"}}});
    return made;
}

} // namespace detail

/// Is the matter deferred?
///
/// In council a third of those present may have a matter tabled or remitted once;
/// otherwise, and in a committee always, it takes a simple majority. In council the
/// requests alone may be enough to tell.
///
/// @pre   is_possible(asked)
/// @law   KL 5:50; 6:33 2 st.
// Reading: remitting takes an ordinary majority in a committee as tabling does (5:55
// through 6:33), and no third of
//          its members can force it: 6:33 takes over 5:53-56, not 5:50.
[[nodiscard]] constexpr conclusion<deferral_outcome>
assess_deferral(const deferral_question& asked) noexcept {
    Expects(is_possible(asked));
    if (asked.of == body::council)
        return asked.matter == deferred_matter::ordinary   ? detail::on_request(asked)
               : asked.matter == deferred_matter::election ? detail::of_election(asked)
                                                           : detail::of_extra_election(asked);
    conclusion<deferral_outcome> made;
    if (asked.of == body::sub_committee) {
        made.ask({asks_for_sub_committee});
        return made;
    }
    made = detail::by_majority(asked);
    made.rules.add(detail::cite("KL-6-33"));
    return made;
}

} // namespace mandat::meeting
