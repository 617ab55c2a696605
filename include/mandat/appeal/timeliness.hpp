// SPDX-License-Identifier: MIT
#pragma once
// Timeliness review (rättidsprövning): did a received appeal come in time, and
// whose is it to say (layer 4).

#include <mandat/appeal/appeal_time.hpp>
#include <mandat/appeal/forum.hpp>
#include <mandat/appeal/route.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/law/catalog.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace mandat {

enum class timeliness : std::uint8_t {
    not_possible_yet,   ///< the time has no last day that is known, or nothing arrived
    in_time,            ///< i rätt tid
    late,               ///< för sent: the authority dismisses (avvisar)
    not_the_authoritys, ///< the court tests it: hand it over
};

inline constexpr auto timeliness_terms = std::to_array<term<timeliness>>({
    {timeliness::not_possible_yet,
     "not_possible_yet",
     {"kan inte prövas ännu", "cannot be tested yet"}},
    {timeliness::in_time, "in_time", {"i rätt tid", "in time"}},
    {timeliness::late, "late", {"för sent", "late"}},
    {timeliness::not_the_authoritys,
     "not_the_authoritys",
     {"inte myndighetens att pröva", "not the authority's to test"}},
});
[[nodiscard]] constexpr const term<timeliness>& term_for(timeliness value) noexcept {
    return detail::term_in(timeliness_terms, value);
}

/// An appeal that came in, in Swedish civil days.
struct received_appeal {
    std::optional<date> at_authority{}; ///< nothing: it never came there
    std::optional<date> at_court{};
    answer wrong_information = answer::no; ///< it is late because the authority informed wrongly
};

struct timeliness_found {
    timeliness review = timeliness::not_possible_yet;
    bool arrived_in_time = false; ///< at a place where it counts; false where it cannot be told
    sentence what_to_do{};
    std::vector<const rule*> by{};
};

namespace detail {

[[nodiscard]] constexpr bool by_then(const std::optional<date>& arrived,
                                     const std::optional<date>& last) noexcept {
    return arrived && last && *arrived <= *last;
}

/// The court's to test; what comes to the region in time is tested all the same. @law KL 13:4-6
[[nodiscard]] inline timeliness_found
reviewed_by_court(appeal_route route, const received_appeal& came, const appeal_time& time) {
    const bool misfiled_counts = route == appeal_route::legality_review;
    timeliness_found made{.review = timeliness::not_the_authoritys};
    // A time that has not begun to run, or was broken, has not run out.
    const bool runs_on =
        time.state == time_state::not_started || time.state == time_state::not_expired;
    const auto counts = [&](const std::optional<date>& arrived) {
        return runs_on ? arrived.has_value() : by_then(arrived, time.last_day());
    };
    made.arrived_in_time = counts(came.at_court) || (misfiled_counts && counts(came.at_authority));
    if (route == appeal_route::legality_review)
        made.by = {cite("KL-13-4"), cite("KL-13-5"), cite("KL-13-6")};
    if (route == appeal_route::procurement_review) made.by = {cite("LOU-20-5"), cite("LOU-20-11")};
    if (route == appeal_route::lov_rectification) made.by = {warn_by("LOV-10-3")};
    made.what_to_do = {"lämna över det till domstolen och ange vilken dag det kom in; domstolen "
                       "prövar om det kom i tid",
                       "hand it over to the court and state the day it arrived; the court tests "
                       "whether it came in time"};
    return made;
}

/// The authority's to test. @law FL 45 §
[[nodiscard]] inline timeliness_found reviewed_by_authority(const received_appeal& came,
                                                            std::optional<date> last) {
    timeliness_found made{.by = {cite("FL-44"), cite("FL-45")}};
    made.arrived_in_time = by_then(came.at_authority, last) || by_then(came.at_court, last);
    if (!last) {
        made.what_to_do = {"ta reda på vilken dag den som överklagar fick del av beslutet",
                           "find out on which day the appellant was told of the decision"};
        return made;
    }
    if (!came.at_authority && !came.at_court) {
        made.what_to_do = {"vänta: inget överklagande har kommit in",
                           "wait: no appeal has arrived"};
        return made;
    }
    if (made.arrived_in_time) {
        made.review = timeliness::in_time;
        made.what_to_do = {"lämna över det till domstolen", "hand it over to the court"};
        made.by.push_back(cite("FL-46"));
    } else if (came.wrong_information == answer::yes) {
        made.review = timeliness::in_time;
        made.what_to_do = {
            "lämna över det till domstolen: det är för sent på grund av myndighetens "
            "felaktiga underrättelse och avvisas inte",
            "hand it over to the court: it is late because the authority informed "
            "wrongly, and is not dismissed"};
        made.by.push_back(cite("FL-46"));
    } else if (came.wrong_information == answer::unknown) {
        made.what_to_do = {"avgör om det är för sent på grund av myndighetens felaktiga "
                           "underrättelse; då avvisas det inte",
                           "find out whether it is late because the authority informed wrongly; "
                           "then it is not dismissed"};
    } else {
        made.review = timeliness::late;
        made.what_to_do = {"avvisa det som för sent inkommet", "dismiss it as late"};
    }
    return made;
}

} // namespace detail

/// What an authority that received an appeal does with it.
///
/// @param time  that of the one who appealed
/// @law         KL 13:4-6, FL 45-46 §§, LOU 20:5
[[nodiscard]] inline timeliness_found review_timeliness(appeal_route route, const appeal_time& time,
                                                        const received_appeal& came) {
    switch (route) {
    case appeal_route::legality_review:
    case appeal_route::procurement_review:
    case appeal_route::lov_rectification: return detail::reviewed_by_court(route, came, time);
    case appeal_route::document_appeal:
    case appeal_route::administrative_appeal:
        return detail::reviewed_by_authority(came, time.last_day());
    case appeal_route::none: break;
    }
    // Reading: what cannot be appealed is for the court to say, since the
    // authority only tests the time.
    return {.review = timeliness::not_the_authoritys,
            .what_to_do = {"lämna över det till domstolen, som prövar om det får överklagas",
                           "hand it over to the court, which tests whether it may be appealed"},
            .by = {detail::cite("FL-46")}};
}

} // namespace mandat
