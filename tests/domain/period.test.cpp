// SPDX-License-Identifier: MIT
#include "support/catch.hpp"
#include <mandat/domain/period.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <string_view>

using namespace mandat;

namespace {

constexpr date on(int year, unsigned month, unsigned day) {
    return *make_date(year, month, day);
}

constexpr date missing{};
constexpr date never_ends{boost::date_time::pos_infin};
constexpr date never_began{boost::date_time::neg_infin};

constexpr period march = *period::through(on(2024, 3, 1), on(2024, 3, 31));

static_assert(march.contains(on(2024, 3, 1)) && march.contains(on(2024, 3, 31)));
static_assert(!march.contains(on(2024, 2, 29)) && !march.contains(on(2024, 4, 1)));
static_assert(period{}.is_empty() && !period{}.contains(on(2024, 3, 12)));
static_assert(dated{}.known == basis::undated);

} // namespace

TEST_CASE("A period holds its first and last day, and neither the day before nor the day after",
          "[domain][period]") {
    CHECK_FALSE(march.contains(on(2024, 2, 29)));
    CHECK(march.contains(on(2024, 3, 1)));
    CHECK(march.contains(on(2024, 3, 31)));
    CHECK_FALSE(march.contains(on(2024, 4, 1)));
}

TEST_CASE("A period without end holds every day from its first on", "[domain][period]") {
    const auto open = period::from(on(2024, 3, 12));
    CHECK_FALSE(open.contains(on(2024, 3, 11)));
    CHECK(open.contains(on(2024, 3, 12)));
    CHECK(open.contains(on(2199, 12, 31)));
    CHECK(open.is_open());
    CHECK_FALSE(open.last().has_value());
}

TEST_CASE("A missing day lies in no period, although Boost finds it in an open one",
          "[domain][period]") {
    const boost::gregorian::date_period trap{on(2018, 1, 1), never_ends};
    REQUIRE(trap.contains(missing)); // fail-open: the reason why Boost's periods are not used

    for (const auto& asked : {period::from(on(2018, 1, 1)), period::always(), march, period{}})
        for (const auto day : {missing, never_ends, never_began}) CHECK_FALSE(asked.contains(day));
}

TEST_CASE("No period is made from a missing or infinite day", "[domain][period]") {
    for (const auto special : {missing, never_ends, never_began}) {
        CHECK(period::from(special).is_empty());
        CHECK_FALSE(period::from(special).contains(on(2024, 3, 12)));
        CHECK_FALSE(period::through(special, on(2024, 3, 31)).has_value());
        CHECK_FALSE(period::through(on(2024, 3, 1), special).has_value());
        CHECK_FALSE(period::until(special, on(2024, 3, 31)).has_value());
        CHECK_FALSE(period::until(on(2024, 3, 1), special).has_value());
    }
}

TEST_CASE("A period through a day is the period until the day after", "[domain][period]") {
    CHECK(march == *period::until(on(2024, 3, 1), on(2024, 4, 1)));
    CHECK(march.first() == on(2024, 3, 1));
    CHECK(march.end() == on(2024, 4, 1));
    CHECK(march.last() == on(2024, 3, 31));
    CHECK_FALSE(march.is_open());
}

TEST_CASE("A reversed period is none, and one day is a period", "[domain][period]") {
    CHECK_FALSE(period::through(on(2024, 3, 31), on(2024, 3, 30)).has_value());
    CHECK_FALSE(period::until(on(2024, 3, 31), on(2024, 3, 30)).has_value());

    const auto one_day = period::through(on(2024, 3, 31), on(2024, 3, 31));
    REQUIRE(one_day);
    CHECK_FALSE(one_day->contains(on(2024, 3, 30)));
    CHECK(one_day->contains(on(2024, 3, 31)));
    CHECK_FALSE(one_day->contains(on(2024, 4, 1)));

    const auto no_such_day = period::until(on(2024, 3, 31), on(2024, 3, 31));
    REQUIRE(no_such_day);
    CHECK(no_such_day->is_empty());
    CHECK_FALSE(no_such_day->contains(on(2024, 3, 31)));
    CHECK_FALSE(no_such_day->last().has_value());
}

TEST_CASE("Always holds every date from outside, and no missing one", "[domain][period]") {
    CHECK(period::always().contains(on(1990, 1, 1)));
    CHECK(period::always().contains(on(2199, 12, 31)));
    CHECK_FALSE(period::always().contains(missing));
}

TEST_CASE("Periods overlap when they share a day, not when they meet", "[domain][period]") {
    const auto first_half = *period::through(on(2024, 1, 1), on(2024, 6, 30));
    const auto second_half = *period::through(on(2024, 7, 1), on(2024, 12, 31));
    const auto from_june = period::from(on(2024, 6, 30));
    CHECK_FALSE(first_half.overlaps(second_half));
    CHECK(first_half.overlaps(from_june));
    CHECK(from_june.overlaps(first_half));
    CHECK(first_half.intersection(from_june) == *period::through(on(2024, 6, 30), on(2024, 6, 30)));
    CHECK(from_june.intersection(period::from(on(2025, 1, 1))) == period::from(on(2025, 1, 1)));
    CHECK(first_half.intersection(second_half).is_empty());
    CHECK_FALSE(period{}.overlaps(first_half));
    CHECK_FALSE(first_half.overlaps(period{}));
    CHECK_FALSE(period{}.overlaps(period{}));
}

TEST_CASE("Where a day stands depends on how the start is known", "[domain][period]") {
    struct row {
        std::string_view sentence;
        dated when;
        date day;
        period_state expected;
    };
    const row rows[] = {
        {"stated, day before", {march, basis::stated}, on(2024, 2, 29), period_state::not_yet},
        {"stated, first day", {march, basis::stated}, on(2024, 3, 1), period_state::in_force},
        {"stated, last day", {march, basis::stated}, on(2024, 3, 31), period_state::in_force},
        {"stated, day after", {march, basis::stated}, on(2024, 4, 1), period_state::ended},
        {"evidenced, day before: it may be older",
         {march, basis::evidenced},
         on(2024, 2, 29),
         period_state::no_evidence_before},
        {"evidenced, first day", {march, basis::evidenced}, on(2024, 3, 1), period_state::in_force},
        {"evidenced, last day", {march, basis::evidenced}, on(2024, 3, 31), period_state::in_force},
        {"evidenced, day after", {march, basis::evidenced}, on(2024, 4, 1), period_state::ended},
        {"undated: no day is known", {}, on(2024, 3, 1), period_state::not_known},
        {"a missing day, stated", {march, basis::stated}, missing, period_state::not_known},
        {"a missing day, open",
         {period::from(on(2018, 1, 1)), basis::stated},
         missing,
         period_state::not_known},
        {"an infinite day, open",
         {period::from(on(2018, 1, 1)), basis::stated},
         never_ends,
         period_state::not_known},
    };
    for (const auto& [sentence, when, day, expected] : rows) {
        INFO(sentence);
        CHECK(when.on(day) == expected);
        CHECK(when.contains(day) == (expected == period_state::in_force));
    }
}
