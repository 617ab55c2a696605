// SPDX-License-Identifier: MIT
#pragma once
// Alternates (ersättare): who of them serves in the places of members who cannot? (layer 2)

#include <mandat/domain/facts.hpp>
#include <mandat/law/meeting/conclusion.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mandat::meeting {

/// Where an alternate is.
enum class attendance : std::uint8_t {
    absent,
    present, ///< at the meeting, not serving so far
    serving, ///< has begun to serve at this meeting
};

struct alternate {
    attendance where = attendance::absent;
    answer disqualified = answer::unknown; ///< in this matter
};

struct alternates_question {
    body of = body::committee;
    unsigned places = 0; ///< of members who are away, hindered or, in this matter, disqualified
    /// Those who may take these places, in the order in which they are to serve.
    /// In council: of one party.
    std::span<const alternate> in_order{};
    answer order_decided = answer::unknown; ///< that is the order decided, for a nämnd by council
    /// Whoever has begun to serve goes on, whatever the order: for a nämnd, if council has said so.
    answer serving_goes_on = answer::unknown;
};

enum class alternates_outcome : std::uint8_t {
    needs_assessment,
    all_places_filled,
    places_left_empty,
};

struct alternates_conclusion : conclusion<alternates_outcome> {
    std::vector<std::size_t> serving{}; ///< positions in `in_order` of those who certainly serve
    std::size_t empty = 0;              ///< places that nobody certainly takes
};

inline constexpr open_question asks_for_order{
    "order_decided",
    detail::cite("KL-6-17"),
    {"Är ordningen beslutad? (För en nämnd av fullmäktige.)",
     "Has the order been decided? (For a committee by council.)"}};
inline constexpr open_question asks_if_serving_goes_on{
    "serving_goes_on",
    detail::cite("KL-6-17"),
    {"Får den ersättare som börjat tjänstgöra fortsätta oberoende av ordningen, enligt "
     "fullmäktiges beslut?",
     "Does an alternate who has begun to serve go on whatever the order, as council has decided?"}};

namespace detail {

struct line_up {
    std::vector<std::size_t> chosen{};
    bool hangs_on_order = false; ///< the order decides between two who have an equal claim
};

/// The first of those who are there and not disqualified.
[[nodiscard]] inline line_up line_up_for(const alternates_question& asked, bool serving_first) {
    line_up made;
    const auto take = [&](auto is_one_of) {
        const auto taken_before = made.chosen.size();
        for (std::size_t i = 0; i < asked.in_order.size(); ++i)
            if (is_one_of(asked.in_order[i].where) && asked.in_order[i].disqualified != answer::yes)
                made.chosen.push_back(i);
        if (made.chosen.size() <= asked.places) return;
        made.hangs_on_order = made.hangs_on_order || asked.places > taken_before;
        made.chosen.resize(std::max<std::size_t>(asked.places, taken_before));
    };
    if (serving_first) {
        take([](attendance where) { return where == attendance::serving; });
        take([](attendance where) { return where == attendance::present; });
    } else {
        take([](attendance where) { return where != attendance::absent; });
    }
    std::sort(made.chosen.begin(), made.chosen.end());
    return made;
}

} // namespace detail

/// Which alternates serve?
///
/// Those next in order who are there and not disqualified; in council whoever has begun to serve
/// comes first. For a nämnd council decides the order and how alternates serve. One who serves
/// has a member's rights. An alternate who steps aside because of disqualification may serve
/// again in the next matter.
///
/// @law         KL 4:22; 5:17-18; 6:16 2 st., 6:17
/// @complexity  O(n log n) in alternates; allocates the result
// The catalogue has no record of 5:17-18, so that in council 4:22 alone is cited.
[[nodiscard]] inline alternates_conclusion assess_alternates(const alternates_question& asked) {
    alternates_conclusion made;
    made.empty = asked.places;
    if (asked.of == body::sub_committee) {
        made.ask({asks_for_sub_committee});
        return made;
    }
    const bool in_council = asked.of == body::council;
    const auto goes_on = in_council ? answer::yes : asked.serving_goes_on;
    const auto found = detail::line_up_for(asked, goes_on != answer::no);
    made.rules.add(detail::cite("KL-4-22"));
    if (!in_council) made.rules.add(detail::cite("KL-6-17"));
    if (goes_on == answer::unknown && found.chosen != detail::line_up_for(asked, false).chosen)
        made.ask({asks_if_serving_goes_on});
    if (found.hangs_on_order && asked.order_decided != answer::yes) made.ask({asks_for_order});
    if (!made.assess.empty()) return made;
    for (const auto place : found.chosen)
        if (asked.in_order[place].disqualified == answer::no) made.serving.push_back(place);
    made.empty = asked.places - made.serving.size();
    if (made.serving.size() != found.chosen.size())
        made.ask({{"alternate",
                   in_council ? detail::cite("KL-5-47") : detail::cite("KL-6-28"),
                   {"Är någon av ersättarna jävig i ärendet?",
                    "Is one of the alternates disqualified in the matter?"}}});
    else
        made.decide(made.empty == 0 ? alternates_outcome::all_places_filled
                                    : alternates_outcome::places_left_empty,
                    {});
    return made;
}

[[nodiscard]] constexpr outcome_words describe(alternates_outcome outcome) noexcept {
    switch (outcome) {
    case alternates_outcome::all_places_filled:
        return {"all_places_filled",
                answer::yes,
                {"ersättare tjänstgör på alla platser", "alternates serve in all places"}};
    case alternates_outcome::places_left_empty:
        return {"places_left_empty",
                answer::no,
                {"ersättarna räcker inte", "there are not enough alternates"}};
    case alternates_outcome::needs_assessment: break;
    }
    return nobody_knows;
}

} // namespace mandat::meeting
