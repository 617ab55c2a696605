// SPDX-License-Identifier: MIT
// Standstill and the times of review: lagen (2016:1145) om offentlig upphandling 20 kap.
//
// The first two rows are Upphandlingsmyndigheten's own examples, of 2019. The others are counted as they are: 20:1,
// 20:3, 20:10, with the closed days of 1930:173 2 § through 20:18.
#include "law/time/support.hpp"
#include "support/catch.hpp"
#include <mandat/law/time/standstill.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

sent_notice electronic(std::string_view on) {
    return {sent_by::electronic_means, day_of(on)};
}
sent_notice letter(std::string_view on) {
    return {sent_by::other_means, day_of(on)};
}
constexpr sent_notice undated{sent_by::electronic_means, no_day};

standstill after(const std::vector<sent_notice>& notices,
                 std::optional<date> stated_through = std::nullopt) {
    return standstill_after_award(award_kind::in_competition, notices, stated_through).value();
}
bool rests_on(const standstill& found, std::string_view id) {
    return found.by.contains(find_rule(id));
}

} // namespace

TEST_CASE("LOU 20:1, 20:3, 20:10: ten days, fifteen for a letter, the contract the day after",
          "[law][time][standstill][lou-20-1]") {
    struct row {
        std::string_view sentence;
        std::string_view key;
        std::string_view start;
        std::string_view nominal;
        std::string_view last;
        std::string_view contract;
    };
    const row rows[] = {
        {"guidance: sent on 1 April", "lou-20-1", "2019-04-01 Mon", "2019-04-11 Thu",
         "2019-04-11 Thu", "2019-04-12 Fri"},
        {"guidance: sent on 18 April, a Sunday's end", "lou-20-1", "2019-04-18 Thu",
         "2019-04-28 Sun", "2019-04-29 Mon", "2019-04-30 Tue"},
        {"an ordinary Thursday", "lou-20-1", "2026-02-16 Mon", "2026-02-26 Thu", "2026-02-26 Thu",
         "2026-02-27 Fri"},
        {"a contract on a Saturday", "lou-20-1", "2026-02-17 Tue", "2026-02-27 Fri",
         "2026-02-27 Fri", "2026-02-28 Sat"},
        {"Good Friday", "lou-20-1", "2026-03-24 Tue", "2026-04-03 Fri", "2026-04-07 Tue",
         "2026-04-08 Wed"},
        {"Ascension Day, and a contract on a Saturday", "lou-20-1", "2026-05-04 Mon",
         "2026-05-14 Thu", "2026-05-15 Fri", "2026-05-16 Sat"},
        {"the National Day, a Saturday", "lou-20-1", "2026-05-27 Wed", "2026-06-06 Sat",
         "2026-06-08 Mon", "2026-06-09 Tue"},
        {"a letter", "lou-20-1-letter", "2026-05-27 Wed", "2026-06-11 Thu", "2026-06-11 Thu",
         "2026-06-12 Fri"},
        {"a letter, and the National Day", "lou-20-1-letter", "2026-05-22 Fri", "2026-06-06 Sat",
         "2026-06-08 Mon", "2026-06-09 Tue"},
        {"Midsummer Eve", "lou-20-1", "2026-06-09 Tue", "2026-06-19 Fri", "2026-06-22 Mon",
         "2026-06-23 Tue"},
        {"All Saints' Day", "lou-20-1", "2026-10-21 Wed", "2026-10-31 Sat", "2026-11-02 Mon",
         "2026-11-03 Tue"},
        {"Boxing Day", "lou-20-1", "2025-12-16 Tue", "2025-12-26 Fri", "2025-12-29 Mon",
         "2025-12-30 Tue"},
        {"sent on a Sunday, New Year's Eve", "lou-20-1", "2025-12-21 Sun", "2025-12-31 Wed",
         "2026-01-02 Fri", "2026-01-03 Sat"},
        {"a voluntary notice", "lou-20-3", "2026-02-16 Mon", "2026-02-26 Thu", "2026-02-26 Thu",
         "2026-02-27 Fri"},
        {"after the ruling", "lou-20-10", "2026-05-27 Wed", "2026-06-06 Sat", "2026-06-08 Mon",
         "2026-06-09 Tue"},
    };
    for (const auto& [sentence, key, start, nominal, last, contract] : rows) {
        INFO(sentence);
        const auto found = deadline_of(limit(key), day_of(start)).value();
        CHECK(with_weekday(found.start) == start);
        CHECK(with_weekday(found.nominal) == nominal);
        CHECK(with_weekday(found.last) == last);
        REQUIRE(found.day_after.has_value());
        CHECK(with_weekday(*found.day_after) == contract);

        const auto blocked = key == "lou-20-3" ? standstill_after_publication(day_of(start)).value()
                             : key == "lou-20-10" ? standstill_after_ruling(day_of(start)).value()
                             : key == "lou-20-1"  ? after({electronic(start)})
                                                  : after({letter(start)});
        CHECK(blocked.state == standstill_state::blocked);
        CHECK(with_weekday(blocked.last_blocked) == last);
        CHECK(with_weekday(blocked.earliest_contract) == contract);
        CHECK(rests_on(blocked, "LOU-20-18"));
    }
}

TEST_CASE("LOU 20:1: of several notices, the one whose time ends last",
          "[law][time][standstill][lou-20-1]") {
    const auto letter_to_one = after({electronic("2026-05-27"), letter("2026-05-27")});
    CHECK(with_weekday(letter_to_one.last_blocked) == "2026-06-11 Thu");
    CHECK(with_weekday(letter_to_one.earliest_contract) == "2026-06-12 Fri");
    CHECK(rests_on(letter_to_one, "LOU-20-1-s2"));
    CHECK(letter_to_one.counted->nominal == day("2026-06-11"));

    INFO("an electronic notice sent ten days after the letter ends later");
    const auto late_notice = after({letter("2026-06-01"), electronic("2026-06-10")});
    CHECK(with_weekday(late_notice.last_blocked) == "2026-06-22 Mon");
    CHECK(rests_on(late_notice, "LOU-20-1-s1"));
    CHECK(after({electronic("2026-02-16"), electronic("2026-02-17")}).last_blocked ==
          day("2026-02-27"));
}

TEST_CASE("LOU 20:1: when a notice's day is not known there is no standstill to compute",
          "[law][time][standstill][lou-20-1]") {
    for (const auto& notices :
         {std::vector<sent_notice>{}, {undated}, {electronic("2026-02-16"), undated}}) {
        const auto found = after(notices);
        CHECK(found.state == standstill_state::cannot_be_computed);
        CHECK_FALSE(is_calendar_day(found.last_blocked));
        CHECK_FALSE(is_calendar_day(found.earliest_contract));
        CHECK(found.notes.size() == 1);
        CHECK(after(notices, day("2026-03-04")).state == standstill_state::cannot_be_computed);
    }
    CHECK(standstill{}.state == standstill_state::cannot_be_computed);
}

TEST_CASE("LOU 20:1 3 st.: a longer standstill that the notice states applies, a shorter does not",
          "[law][time][standstill][lou-20-1]") {
    const auto longer = after({electronic("2026-02-16")}, day("2026-03-04"));
    CHECK(with_weekday(longer.last_blocked) == "2026-03-04 Wed");
    CHECK(with_weekday(longer.earliest_contract) == "2026-03-05 Thu");
    CHECK(rests_on(longer, "LOU-20-1-s3"));
    CHECK(longer.notes.empty());

    const auto shorter = after({electronic("2026-02-16")}, day("2026-02-25"));
    CHECK(with_weekday(shorter.last_blocked) == "2026-02-26 Thu");
    CHECK_FALSE(rests_on(shorter, "LOU-20-1-s3"));
    INFO("what is stated is longer from the day after the last, not on the last");
    const auto ids = [](const standstill& found) {
        std::string text;
        for (const rule* one : found.by) text += std::string{one->id} + ' ';
        return text;
    };
    const std::string ten_days = "LOU-20-1-s1 LOU-20-11 LOU-20-18 TIME-DAYS TIME-1930-2 ";
    for (const auto* stated : {"2026-02-25", "2026-02-26"}) {
        const auto same = after({electronic("2026-02-16")}, day(stated));
        CHECK(with_weekday(same.last_blocked) == "2026-02-26 Thu");
        CHECK(ids(same) == ten_days);
    }
    const auto one_day_more = after({electronic("2026-02-16")}, day("2026-02-27"));
    CHECK(with_weekday(one_day_more.last_blocked) == "2026-02-27 Fri");
    CHECK(ids(one_day_more) == ten_days + "LOU-20-1-s3 ");

    INFO("a closed day is taken as it is stated, and the doubt is told");
    const auto saturday = after({electronic("2026-02-16")}, day("2026-02-28"));
    CHECK(with_weekday(saturday.last_blocked) == "2026-02-28 Sat");
    CHECK(saturday.known == confidence::unverified);
    CHECK(longer.known == confidence::interpretation);
    CHECK(saturday.notes.size() == 1);
    CHECK(standstill_after_award(award_kind::in_competition,
                                 std::vector<sent_notice>{electronic("2026-02-16")}, no_day)
              .error()
              .code == fault_code::missing_date);
}

TEST_CASE("LOU 20:2: in three cases there is no standstill, and the contract may come the same day",
          "[law][time][standstill][lou-20-2]") {
    struct row {
        award_kind kind;
        std::string_view rule;
        bool may_be_protected; ///< by a standstill that is kept all the same. @law LOU 20:15
    };
    const row rows[] = {
        {award_kind::negotiated_without_notice, "LOU-20-2-1", false},
        {award_kind::renewed_competition, "LOU-20-2-2", true},
        {award_kind::dynamic_purchasing_system, "LOU-20-2-3", true},
    };
    const std::vector<sent_notice> notices{electronic("2026-02-16")};
    for (const auto& [kind, id, may_be_protected] : rows) {
        INFO(id);
        const auto none = standstill_after_award(kind, notices).value();
        CHECK(none.state == standstill_state::none);
        CHECK_FALSE(is_calendar_day(none.last_blocked));
        CHECK(none.earliest_contract == day("2026-02-16"));
        CHECK(rests_on(none, id));
        CHECK(rests_on(none, "LOU-20-9"));
        CHECK_FALSE(is_calendar_day(standstill_after_award(kind, {}).value().earliest_contract));
        const std::vector<sent_notice> one_undated{electronic("2026-02-16"), undated};
        CHECK(standstill_after_award(kind, one_undated).value().state == standstill_state::none);

        const auto kept =
            standstill_after_award(kind, notices, std::nullopt, observance::voluntary).value();
        CHECK((kept.state == standstill_state::blocked) == may_be_protected);
        CHECK(rests_on(kept, "LOU-20-15") == may_be_protected);
        CHECK(rests_on(kept, id));
        if (!may_be_protected) continue;
        CHECK(with_weekday(kept.last_blocked) == "2026-02-26 Thu");
        CHECK(with_weekday(kept.earliest_contract) == "2026-02-27 Fri");
    }
}

TEST_CASE("LOU 20:8, 20:11: an application in time extends the standstill, a late one does not",
          "[law][time][standstill][lou-20-8]") {
    const auto before = after({electronic("2026-02-16")});
    for (const auto* arrived : {"2026-02-16", "2026-02-25", "2026-02-26"}) {
        INFO(arrived);
        const auto extended = extended_by(before, day(arrived));
        CHECK(extended.state == standstill_state::extended);
        CHECK_FALSE(is_calendar_day(extended.last_blocked));
        CHECK_FALSE(is_calendar_day(extended.earliest_contract));
        CHECK(rests_on(extended, "LOU-20-8"));
        CHECK(rests_on(extended, "LOU-20-11"));
        CHECK(rests_on(extended, "LOU-20-10"));
        CHECK(extended.notes.size() == 2);
    }
    const auto late = extended_by(before, day("2026-02-27"));
    CHECK(late.state == standstill_state::blocked);
    CHECK(late.last_blocked == before.last_blocked);
    CHECK(rests_on(late, "LOU-20-9"));

    const auto none = standstill_after_award(award_kind::renewed_competition,
                                             std::vector<sent_notice>{electronic("2026-02-16")})
                          .value();
    CHECK(extended_by(none, day("2026-02-16")).state == standstill_state::none);
    INFO("all that can be said of one standstill has room in the answer");
    const auto longest = standstill_after_award(award_kind::renewed_competition,
                                                std::vector<sent_notice>{electronic("2026-02-16")},
                                                day("2026-02-28"), observance::voluntary)
                             .value();
    CHECK(longest.notes.size() == 2);
    CHECK(rests_on(extended_by(longest, day("2026-03-02")), "LOU-20-9"));
    CHECK(extended_by(standstill{}, day("2026-02-16")).state ==
          standstill_state::cannot_be_computed);
}

TEST_CASE(
    "LOU 20:12: a cancelling is reviewed on an application within ten days, fifteen by letter",
    "[law][time][lou-20-12]") {
    const auto last = [](const std::vector<sent_notice>& notices) {
        const auto found = review_of_cancelling(notices).value();
        return found ? with_weekday(found->last) : std::string{};
    };
    CHECK(last({electronic("2026-02-16")}) == "2026-02-26 Thu");
    CHECK(last({electronic("2026-05-27")}) == "2026-06-08 Mon");
    CHECK(last({electronic("2026-05-27"), letter("2026-05-27")}) == "2026-06-11 Thu");
    CHECK(last({electronic("2026-05-27"), undated}).empty());
    CHECK(last({}).empty());
}

TEST_CASE("LOU 20:17: validity within six months of the contract, or thirty days of a notice",
          "[law][time][lou-20-17]") {
    const auto six_months = review_of_validity(day("2025-08-31")).value();
    CHECK(with_weekday(six_months.start) == "2025-08-31 Sun");
    CHECK(with_weekday(six_months.nominal) == "2026-02-28 Sat");
    CHECK(with_weekday(six_months.last) == "2026-03-02 Mon");
    CHECK_FALSE(six_months.day_after);

    const auto thirty_days = deadline_of(limit("lou-20-17-notice"), day("2026-05-07")).value();
    CHECK(with_weekday(thirty_days.start) == "2026-05-07 Thu");
    CHECK(with_weekday(thirty_days.nominal) == "2026-06-06 Sat");
    CHECK(with_weekday(thirty_days.last) == "2026-06-08 Mon");

    CHECK(review_of_validity(day("2026-05-04"), day("2026-05-07")).value().last ==
          day("2026-06-08"));
    INFO("of a notice near the end of the six months the earlier day is given");
    CHECK(review_of_validity(day("2025-12-01"), day("2026-05-20")).value().last ==
          day("2026-06-01"));
}

TEST_CASE("LOU 20:5 b: new circumstances within three weeks of the application",
          "[law][time][lou-20-5b]") {
    const auto found = deadline_of(limit("lou-20-5b"), day("2026-06-01")).value();
    CHECK(with_weekday(found.start) == "2026-06-01 Mon");
    CHECK(with_weekday(found.last) == "2026-06-22 Mon");
    CHECK(found.is_settled());
    INFO("2022:778: the section entered into force on 1 July 2022");
    CHECK(deadline_of(limit("lou-20-5b"), day("2022-07-01")).value().is_settled());
    CHECK_FALSE(deadline_of(limit("lou-20-5b"), day("2022-06-30")).value().is_settled());
}

TEST_CASE("LOU 20:21: damages within a year, which the Act on statutory time moves",
          "[law][time][lou-20-21]") {
    CHECK(with_weekday(deadline_of(limit("lou-20-21"), day("2025-06-05")).value().last) ==
          "2026-06-05 Fri");
    CHECK(with_weekday(deadline_of(limit("lou-20-21"), day("2025-06-06")).value().last) ==
          "2026-06-08 Mon");
    CHECK(with_weekday(deadline_of(limit("lou-20-21"), day("2024-02-29")).value().last) ==
          "2025-02-28 Fri");
}

TEST_CASE("A standstill outside of the calendar is a fault", "[law][time][standstill][fault]") {
    const std::vector<sent_notice> notices{electronic("2199-12-25")};
    CHECK(standstill_after_award(award_kind::in_competition, notices).error().code ==
          fault_code::out_of_range);
    CHECK(standstill_after_publication(no_day).error().code == fault_code::missing_date);
    CHECK(standstill_after_ruling(day("2199-12-31")).error().code == fault_code::out_of_range);
    CHECK(review_of_validity(day("2199-12-01")).error().code == fault_code::out_of_range);
    CHECK(review_of_validity(day("2026-01-01"), no_day).error().code == fault_code::missing_date);
}
