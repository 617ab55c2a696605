// SPDX-License-Identifier: MIT
// The table of statutory times as a whole: which there are, how long, how counted, and on which rules they rest.
#include "law/time/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/terms.hpp>
#include <mandat/law/time/deadline.hpp>

#include <algorithm>
#include <string>
#include <string_view>

using namespace mandat;
using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

namespace {

// ---- "does not compile" as a concept

template<std::size_t Size>
struct key_text {
    char letters[Size]{};
    consteval key_text(const char (&text)[Size]) noexcept { std::copy_n(text, Size, letters); }
    [[nodiscard]] constexpr std::string_view view() const noexcept { return {letters, Size - 1}; }
};
template<key_text Key>
concept is_a_time = requires {
    typename std::bool_constant<detail::time_of(Key.view()).key == Key.view()>;
};
static_assert(is_a_time<"kl-13-5">);
static_assert(!is_a_time<"kl-13-6">); // it sets no time
static_assert(!is_a_time<"KL-13-5">); // a rule's id is not a time's key

std::string length_of(const time_limit& one) {
    return std::to_string(one.length.count) + " " + std::string{term_for(one.length.measured).key};
}

} // namespace

TEST_CASE("Each statutory time: how long, in which direction, and what a closed day does to it",
          "[law][time][table]") {
    const auto later = if_closed::later;
    const auto stays = if_closed::stays;
    const auto earlier = if_closed::earlier;
    struct row {
        std::string_view key;
        std::string_view rule; ///< the one that sets the time
        std::string_view length;
        direction counted;
        if_closed closed;
        bool gives_day_after; ///< the law says what may be done then
    };
    const row rows[] = {
        {"kl-5-13", "KL-5-13", "1 weeks", direction::backwards, stays, false},
        {"kl-5-14", "KL-5-14", "1 days", direction::backwards, earlier, false},
        {"kl-5-15", "KL-5-15", "1 weeks", direction::backwards, stays, false},
        {"kl-5-15-urgent", "KL-5-15", "1 days", direction::backwards, earlier, false},
        {"kl-5-69", "KL-5-69", "14 days", direction::forwards, later, false},
        {"kl-8-12", "KL-8-12", "2 days", direction::forwards, later, false},
        {"kl-9-10", "KL-9-10", "1 weeks", direction::backwards, stays, false},
        {"kl-13-5", "KL-13-5", "3 weeks", direction::forwards, later, false},
        {"fl-12", "FL-12", "4 weeks", direction::forwards, later, false},
        {"fl-44", "FL-44", "3 weeks", direction::forwards, later, false},
        {"fl-44-public", "FL-44", "3 weeks", direction::forwards, later, false},
        {"osl", "OSL-6-11", "3 weeks", direction::forwards, later, false},
        {"lou-20-1", "LOU-20-1-s1", "10 days", direction::forwards, later, true},
        {"lou-20-1-letter", "LOU-20-1-s2", "15 days", direction::forwards, later, true},
        {"lou-20-3", "LOU-20-3", "10 days", direction::forwards, later, true},
        {"lou-20-5b", "LOU-20-5b", "3 weeks", direction::forwards, later, false},
        {"lou-20-10", "LOU-20-10", "10 days", direction::forwards, later, true},
        {"lou-20-12", "LOU-20-12", "10 days", direction::forwards, later, false},
        {"lou-20-12-letter", "LOU-20-12", "15 days", direction::forwards, later, false},
        {"lou-20-17", "LOU-20-17", "6 months", direction::forwards, later, false},
        {"lou-20-17-notice", "LOU-20-17", "30 days", direction::forwards, later, false},
        {"lou-20-21", "LOU-20-21", "1 years", direction::forwards, later, false},
        {"lov", "LOV-10-3", "3 weeks", direction::forwards, later, false},
    };
    for (const auto& [key, id, length, counted, closed, gives_day_after] : rows) {
        INFO(key);
        const auto* const found = find_time_limit(key);
        REQUIRE(found != nullptr);
        CHECK(found->by.front()->id == id);
        CHECK(length_of(*found) == length);
        CHECK(found->counted == counted);
        CHECK(found->closed == closed);
        CHECK(!found->day_after.sv.empty() == gives_day_after);
        CHECK((deadline_of(*found, day("2026-02-16")).value().day_after.has_value()) ==
              gives_day_after);
    }
    CHECK(time_limits.size() == std::size(rows));
    CHECK(find_time_limit("") == nullptr);
    CHECK(find_time_limit("kl-13") == nullptr);
}

TEST_CASE("Each statutory time is told in both languages, and rests on the rule that counts it",
          "[law][time][table]") {
    for (const auto& one : time_limits) {
        INFO(one.key);
        for (const auto& told : {one.name, one.from, one.measure}) {
            CHECK_FALSE(told.sv.empty());
            CHECK_FALSE(told.en.empty());
            CHECK(told.sv != told.en);
        }
        CHECK(one.measure.sv.back() == '.');
        CHECK(one.measure.en.back() == '.');
        CHECK(one.where.sv.empty() == one.where.en.empty());
        for (const auto& note : one.notes) CHECK(note.sv.back() == note.en.back());

        const bool is_in_days = one.length.measured == duration::unit::days;
        const bool is_forwards = one.counted == direction::forwards;
        CHECK(one.by.contains(find_rule("TIME-1930-1")) == (is_forwards && !is_in_days));
        CHECK(one.by.contains(find_rule("TIME-DAYS")) == (is_forwards && is_in_days));
        CHECK(one.by.contains(find_rule("TIME-1930-2")) == (one.closed == if_closed::later));
        CHECK(one.by.contains(find_rule("TIME-BACKWARD")) == (one.closed == if_closed::stays));
    }
}

TEST_CASE("The weakest of a time's rules says how sure it is", "[law][time][table][confidence]") {
    CHECK(confidence_of(limit("kl-13-5")) == confidence::text_read);
    CHECK(confidence_of(limit("fl-44")) == confidence::text_read);
    CHECK(confidence_of(limit("kl-5-69")) == confidence::interpretation); // days
    CHECK(confidence_of(limit("kl-5-13")) == confidence::interpretation); // backwards
    CHECK(confidence_of(limit("osl")) == confidence::unverified);
    CHECK(confidence_of(limit("lov")) == confidence::unverified);
    for (const auto& one : time_limits) {
        INFO(one.key);
        CHECK((confidence_of(one) == confidence::unverified) ==
              (one.key == "osl" || one.key == "lov"));
    }
}

TEST_CASE("Before the first wording that is recorded a time is counted, and has to be confirmed",
          "[law][time][era]") {
    // KL 1991:900 had three weeks too; its transition to the new act was not read.
    for (const auto* key : {"kl-13-5", "kl-5-69", "kl-8-12", "kl-5-13"}) {
        INFO(key);
        CHECK_FALSE(deadline_of(limit(key), day("2017-12-31")).value().is_settled());
        CHECK(deadline_of(limit(key), day("2018-01-01")).value().is_settled());
    }
    CHECK_FALSE(deadline_of(limit("fl-44"), day("2018-06-30")).value().is_settled());
    CHECK(deadline_of(limit("fl-44"), day("2018-07-01")).value().is_settled());
    CHECK_FALSE(deadline_of(limit("lou-20-1"), day("2016-12-31")).value().is_settled());
    CHECK(deadline_of(limit("lou-20-1"), day("2017-01-01")).value().is_settled());
    const auto old = deadline_of(limit("kl-13-5"), day("2017-12-11")).value();
    CHECK(with_weekday(old.last) == "2018-01-02 Tue");
    CHECK_THAT(old.notes.back().en, ContainsSubstring("How KL-13-5 read on 2017-12-11 is not "
                                                      "recorded") &&
                                        ContainsSubstring("2018-01-01"));
    CHECK(deadline_of(limit("kl-13-5"), day("2020-01-01")).value().wording->sfs == "2019:835");
}

TEST_CASE("Outside of the calendar no statutory time has a last day", "[law][time][fault]") {
    for (const auto& one : time_limits) {
        INFO(one.key);
        for (const auto at : {previous_day(first_day_of_calendar), next_day(last_day_of_calendar)})
            CHECK(deadline_of(one, at).error().code == fault_code::out_of_range);
        CHECK(deadline_of(one, no_day).error().code == fault_code::missing_date);
        const auto edge =
            one.counted == direction::forwards ? last_day_of_calendar : first_day_of_calendar;
        CHECK(deadline_of(one, edge).error().code == fault_code::out_of_range);
        CHECK_FALSE(count(one, edge));
    }
    // The nominal day is 2199-12-31, a closed day, and the next open one is none of the calendar's.
    CHECK(deadline_of(limit("kl-13-5"), day("2199-12-10")).error().code ==
          fault_code::out_of_range);
    CHECK(with_weekday(deadline_of(limit("kl-13-5"), day("2199-12-09")).value().last) ==
          "2199-12-30 Mon");
}

TEST_CASE("Of every day and statutory time, the last day is open where it moves, and in order",
          "[law][time][properties]") {
    for (const auto& one : time_limits) {
        // The first of those that are counted alike stands for all.
        const auto is_alike = [&](const time_limit& other) {
            return other.length == one.length && other.counted == one.counted &&
                   other.closed == one.closed;
        };
        if (&*std::find_if(time_limits.begin(), time_limits.end(), is_alike) != &one) continue;
        INFO(one.key);
        bool holds = true;
        date previous = no_day;
        for (auto at = first_day_of_calendar; at <= last_day_of_calendar; at = next_day(at)) {
            const auto found = count(one, at);
            if (!found) continue;
            const auto [nominal, last] = *found;
            holds = holds && is_in_calendar(last);
            switch (one.closed) {
            case if_closed::later: holds = holds && last >= nominal && !is_closed_day(last); break;
            case if_closed::earlier:
                holds = holds && last <= nominal && !is_closed_day(last);
                break;
            case if_closed::stays: holds = holds && last == nominal; break;
            }
            holds = holds && (one.counted == direction::forwards ? last > at : last < at);
            // Whoever starts later never ends earlier.
            holds = holds && (!is_calendar_day(previous) || last >= previous);
            previous = last;
        }
        CHECK(holds);
    }
}
