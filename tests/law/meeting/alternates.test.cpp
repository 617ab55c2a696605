// SPDX-License-Identifier: MIT
// Alternates and reservations: kommunallagen (2017:725) 4:22, 4:27, 5:17-18, 6:16-17.
#include "law/meeting/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/meeting/alternates.hpp>
#include <mandat/law/meeting/reservation.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::meeting;
using namespace mandat::test;

namespace {

constexpr alternate here{attendance::present, answer::no};
constexpr alternate away{attendance::absent, answer::no};
constexpr alternate serves{attendance::serving, answer::no};
constexpr alternate disqualified{attendance::present, answer::yes};
constexpr alternate unclear{attendance::present, answer::unknown};

std::string places_of(const std::vector<std::size_t>& serving) {
    std::string text;
    for (const auto one : serving) text += (text.empty() ? "" : " ") + std::to_string(one);
    return text;
}

} // namespace

TEST_CASE("KL 4:22, 5:17-18, 6:17: who of the alternates serves", "[law][meeting][alternates]") {
    struct row {
        std::string_view sentence;
        std::vector<alternate> in_order;
        unsigned places;
        body of;
        answer order_decided;
        answer serving_goes_on;
        std::string_view outcome;
        std::string_view serving;
        std::string_view questions;
    };
    const auto yes = answer::yes;
    const auto no = answer::no;
    const auto open = answer::unknown;
    const auto council = body::council;
    const auto committee = body::committee;
    const row rows[] = {
        {"6:17: the first in order",
         {here, here},
         1,
         committee,
         yes,
         no,
         "all_places_filled",
         "0",
         ""},
        {"6:17: the next, when the first is away",
         {away, here},
         1,
         committee,
         yes,
         no,
         "all_places_filled",
         "1",
         ""},
        {"6:30: the next, when the first is disqualified",
         {disqualified, here},
         1,
         committee,
         yes,
         no,
         "all_places_filled",
         "1",
         ""},
        {"6:17: too few of them",
         {away, here},
         2,
         committee,
         yes,
         no,
         "places_left_empty",
         "1",
         ""},
        {"6:17: nobody", {}, 1, committee, yes, no, "places_left_empty", "", ""},
        {"6:17: no place to take", {here}, 0, committee, open, open, "all_places_filled", "", ""},
        {"6:16 2 st.: without an order nobody knows who",
         {here, here},
         1,
         committee,
         open,
         no,
         "needs_assessment",
         "",
         "order_decided"},
        {"6:16 2 st.: nor when council has left it undecided",
         {here, here},
         1,
         committee,
         no,
         no,
         "needs_assessment",
         "",
         "order_decided"},
        {"6:16 2 st.: it does not matter when all serve",
         {here, here},
         2,
         committee,
         open,
         no,
         "all_places_filled",
         "0 1",
         ""},
        {"5:18: in council whoever has begun goes on",
         {here, serves},
         1,
         council,
         yes,
         open,
         "all_places_filled",
         "1",
         ""},
        {"5:18: and the next in order takes the other place",
         {here, here, serves},
         2,
         council,
         yes,
         open,
         "all_places_filled",
         "0 2",
         ""},
        {"5:18: with one who serves and one place, the order does not matter",
         {here, serves},
         1,
         council,
         open,
         open,
         "all_places_filled",
         "1",
         ""},
        {"5:19: a member comes back: of two who serve the first in order goes on",
         {serves, here, serves},
         1,
         council,
         yes,
         open,
         "all_places_filled",
         "0",
         ""},
        {"6:17: in a committee it is for council to say",
         {here, serves},
         1,
         committee,
         yes,
         open,
         "needs_assessment",
         "",
         "serving_goes_on"},
        {"6:17: council says that whoever has begun goes on",
         {here, serves},
         1,
         committee,
         yes,
         yes,
         "all_places_filled",
         "1",
         ""},
        {"6:17: council says that the order decides",
         {here, serves},
         1,
         committee,
         yes,
         no,
         "all_places_filled",
         "0",
         ""},
        {"6:17: not asked where it makes no difference",
         {serves, here},
         1,
         committee,
         yes,
         open,
         "all_places_filled",
         "0",
         ""},
        {"6:28: whether the next is disqualified is asked",
         {unclear, here},
         1,
         committee,
         yes,
         no,
         "needs_assessment",
         "",
         "alternate"},
        {"6:28: not of one who is not next",
         {here, unclear},
         1,
         committee,
         yes,
         no,
         "all_places_filled",
         "0",
         ""},
        {"6:17 speaks of a committee",
         {here},
         1,
         body::sub_committee,
         yes,
         no,
         "needs_assessment",
         "",
         "rules_of_procedure"},
    };
    for (const auto& one : rows) {
        INFO(one.sentence);
        const auto made = assess_alternates({.of = one.of,
                                             .places = one.places,
                                             .in_order = one.in_order,
                                             .order_decided = one.order_decided,
                                             .serving_goes_on = one.serving_goes_on});
        CHECK(outcome_of(made) == one.outcome);
        CHECK(places_of(made.serving) == one.serving);
        CHECK(questions_of(made) == one.questions);
        CHECK(made.serving.size() + made.empty == one.places);
        CHECK(asks_only_when_open(made));
    }
}

TEST_CASE("KL 4:22 and 6:17 are cited for a committee, 4:22 for council",
          "[law][meeting][alternates][kl-4-22]") {
    const std::vector<alternate> list{here};
    CHECK(rules_of(assess_alternates({.of = body::committee, .places = 1, .in_order = list})) ==
          "KL-4-22 KL-6-17");
    CHECK(rules_of(assess_alternates({.of = body::council, .places = 1, .in_order = list})) ==
          "KL-4-22");
}

TEST_CASE("KL 4:27: a reservation is an elected representative's who took part, before the close",
          "[law][meeting][reserve][kl-4-27]") {
    struct row {
        std::string_view sentence;
        reservation_question asked;
        std::string_view outcome;
        std::string_view questions;
    };
    const auto yes = answer::yes;
    const auto no = answer::no;
    const row rows[] = {
        {"4:27: all hold", {yes, yes, yes}, "may_reserve", ""},
        {"4:27: an employee", {no, yes, yes}, "may_not_reserve", ""},
        {"4:27: an alternate who did not serve", {yes, no, yes}, "may_not_reserve", ""},
        {"4:27: after the meeting was closed", {yes, yes, no}, "may_not_reserve", ""},
        {"4:27: one that fails is enough",
         {answer::unknown, no, answer::unknown},
         "may_not_reserve",
         ""},
        {"4:27: the rest is asked",
         {yes, answer::unknown, answer::unknown},
         "needs_assessment",
         "took_part notified_in_time"},
    };
    for (const auto& [sentence, asked, outcome, questions] : rows) {
        INFO(sentence);
        const auto made = assess_reservation(asked);
        CHECK(outcome_of(made) == outcome);
        CHECK(questions_of(made) == questions);
        CHECK(rules_of(made) == "KL-4-27");
    }
}
