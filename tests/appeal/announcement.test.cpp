// SPDX-License-Identifier: MIT
// The clock of legality review over announcements on notice boards: kommunallagen (2017:725) 13:5-6, 8:10, 8:12, 9:32,
// 6:40 and 7:8. The days were counted by hand, with their weekdays; the arithmetic itself is tests/law/time's.
#include "appeal/support.hpp"
#include "support/catch.hpp"
#include <mandat/appeal/announcement.hpp>
#include <mandat/appeal/effect_in_time.hpp>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat;
using namespace mandat::test;

namespace {

struct shown {
    std::string_view up;
    std::string_view down{}; ///< the first day that it was not up all day; empty: it stays up
};

notice_board board_with(notice_board_of whose, const std::vector<shown>& announcements) {
    notice_board made{.whose = whose};
    for (const auto& [up, down] : announcements) {
        posting one{.up = on(up)};
        if (!down.empty()) one.taken_down = on(down);
        made.postings.push_back(one);
    }
    return made;
}
notice_board own(const std::vector<shown>& announcements) {
    return board_with(notice_board_of::the_body, announcements);
}
notice_board partys(const std::vector<shown>& announcements) {
    return board_with(notice_board_of::cooperating_party, announcements);
}
notice_board nobody_says(notice_board_of whose) {
    return {.whose = whose, .is_known = false};
}

appeal_time clock_of(recorded how, const std::vector<notice_board>& notice_boards) {
    auto found = legality_review_time(how, notice_boards);
    REQUIRE(found.has_value());
    return found.value();
}
/// The first day of legal force if nobody appeals; empty while there is none.
std::string legal_force(const appeal_time& time) {
    const auto first = legal_force_from(std::vector{time});
    return first ? with_weekday(*first) : "";
}

/// One situation a row: where it was announced, and what becomes of the time.
struct row {
    std::string_view sentence;
    recorded how;
    std::vector<notice_board> notice_boards;
    std::string_view time;
};

void check_rows(const std::vector<row>& rows) {
    for (const auto& [sentence, how, notice_boards, time] : rows) {
        INFO(sentence);
        const auto found = clock_of(how, notice_boards);
        CHECK(text_of(found) == time);
        // Every answer names the time, what starts it and where the appeal goes, with or without a day.
        REQUIRE(found.limit != nullptr);
        CHECK(found.limit->key == "kl-13-5");
        CHECK(found.whose.empty());
        CHECK_FALSE(found.by.empty());
        CHECK(found.counted.has_value() == found.last_day().has_value());
        if (!found.last_day()) {
            CHECK_FALSE(found.why.sv.empty());
            CHECK_FALSE(found.why.en.empty());
            CHECK(legal_force(found).empty());
        }
    }
}

const auto in_minutes = recorded::in_minutes;

} // namespace

TEST_CASE("KL 13:5: three weeks from the announcement, to the same weekday",
          "[appeal][announcement][kl-13-5]") {
    const auto found = clock_of(in_minutes, {own({{"2026-02-10 Tue"}})});
    CHECK(text_of(found) == "runs_out 2026-03-03 Tue");
    REQUIRE(found.counted);
    CHECK(with_weekday(found.counted->start) == "2026-02-10 Tue");
    CHECK(with_weekday(found.counted->nominal) == "2026-03-03 Tue");
    CHECK(found.counted->is_settled());
    CHECK(found.warnings.empty());
    CHECK(cites(found.by, "KL-13-5"));
    CHECK(legal_force(found) == "2026-03-04 Wed");
}

TEST_CASE("KL 5:69, 8:12, 13:5: approved and announced at the latest, and legal force the day "
          "after the time",
          "[appeal][announcement][kl-13-5]") {
    // Meeting Tue 2026-05-12, approved on the fourteenth day, announced on the second day after that.
    const auto found = clock_of(in_minutes, {own({{"2026-05-28 Thu"}})});
    CHECK(text_of(found) == "runs_out 2026-06-18 Thu");
    CHECK(legal_force(found) == "2026-06-19 Fri");
}

TEST_CASE("KL 13:5 2 st.: an announcement that comes down before the last day leaves the time open",
          "[appeal][announcement][kl-13-5]") {
    check_rows({
        {"taken down the day before the last",
         in_minutes,
         {own({{"2026-05-28 Thu", "2026-06-17 Wed"}})},
         "not_expired"},
        {"taken down on the last day: it was not up all of it",
         in_minutes,
         {own({{"2026-05-28 Thu", "2026-06-18 Thu"}})},
         "not_expired"},
        {"taken down the day after the last",
         in_minutes,
         {own({{"2026-05-28 Thu", "2026-06-19 Fri"}})},
         "runs_out 2026-06-18 Thu"},
        {"taken down the day it went up",
         in_minutes,
         {own({{"2026-05-28 Thu", "2026-05-28 Thu"}})},
         "not_expired"},
    });
    // KL 8:12: it may not come down before the time in 13:5 has run out.
    const auto broken = clock_of(in_minutes, {own({{"2026-05-28", "2026-06-17"}})});
    CHECK(cites_all(broken.by, "KL-13-5 KL-8-12"));
}

TEST_CASE("KL 13:5 2 st.: it stays up through the day that the weekend rule moves the end to",
          "[appeal][announcement][kl-13-5]") {
    // Announced 2025-05-16, nominal 2025-06-06, the National Day and a Friday; Whit Sunday follows.
    check_rows({
        {"the nominal day",
         in_minutes,
         {own({{"2025-05-16 Fri", "2025-06-06 Fri"}})},
         "not_expired"},
        {"the Saturday after",
         in_minutes,
         {own({{"2025-05-16 Fri", "2025-06-07 Sat"}})},
         "not_expired"},
        {"Whit Sunday", in_minutes, {own({{"2025-05-16 Fri", "2025-06-08 Sun"}})}, "not_expired"},
        {"the last day", in_minutes, {own({{"2025-05-16 Fri", "2025-06-09 Mon"}})}, "not_expired"},
        {"the day after the last",
         in_minutes,
         {own({{"2025-05-16 Fri", "2025-06-10 Tue"}})},
         "runs_out 2025-06-09 Mon"},
        {"it stays up", in_minutes, {own({{"2025-05-16 Fri"}})}, "runs_out 2025-06-09 Mon"},
    });
}

TEST_CASE("KL 13:5 2 st.: announced anew, the whole time runs anew",
          "[appeal][announcement][kl-13-5]") {
    check_rows({
        {"after an early removal",
         in_minutes,
         {own({{"2026-05-28 Thu", "2026-06-17 Wed"}, {"2026-08-03 Mon"}})},
         "runs_out 2026-08-24 Mon"},
        {"the second is taken down early too",
         in_minutes,
         {own({{"2026-05-28 Thu", "2026-06-17 Wed"}, {"2026-08-03 Mon", "2026-08-24 Mon"}})},
         "not_expired"},
        {"the second stays up through its last day",
         in_minutes,
         {own({{"2026-05-28 Thu", "2026-06-17 Wed"}, {"2026-08-03 Mon", "2026-08-25 Tue"}})},
         "runs_out 2026-08-24 Mon"},
        {"a third",
         in_minutes,
         {own({{"2026-05-28 Thu", "2026-06-17 Wed"},
               {"2026-08-03 Mon", "2026-08-10 Mon"},
               {"2026-09-01 Tue"}})},
         "runs_out 2026-09-22 Tue"},
    });
}

TEST_CASE("KL 13:5: a time that has run out is not opened by announcing anew",
          "[appeal][announcement][kl-13-5]") {
    // The first stayed up all the time, so the decision had legal force when it was announced once more.
    check_rows({
        {"up through the last day, and again weeks later",
         in_minutes,
         {own({{"2026-02-10 Tue", "2026-03-04 Wed"}, {"2026-04-01 Wed"}})},
         "runs_out 2026-03-03 Tue"},
        {"and the second was taken down at once",
         in_minutes,
         {own({{"2026-02-10 Tue", "2026-03-04 Wed"}, {"2026-04-01 Wed", "2026-04-02 Thu"}})},
         "runs_out 2026-03-03 Tue"},
    });
}

TEST_CASE("KL 13:5, 9:32: a joint committee's time runs from the board that shows it last",
          "[appeal][announcement][kl-13-5][kl-9-32]") {
    const std::vector<row> rows{
        {"A on Monday, B on Wednesday",
         in_minutes,
         {partys({{"2026-03-02 Mon"}}), partys({{"2026-03-04 Wed"}})},
         "runs_out 2026-03-25 Wed"},
        {"the order of the boards tells nothing",
         in_minutes,
         {partys({{"2026-03-04 Wed"}}), partys({{"2026-03-02 Mon"}})},
         "runs_out 2026-03-25 Wed"},
        {"the same day",
         in_minutes,
         {partys({{"2026-03-02 Mon"}}), partys({{"2026-03-02 Mon"}})},
         "runs_out 2026-03-23 Mon"},
        {"B never announces: it never starts",
         in_minutes,
         {partys({{"2026-03-02 Mon"}}), partys({})},
         "not_started"},
        {"nobody knows of B",
         in_minutes,
         {partys({{"2026-03-02 Mon"}}), nobody_says(notice_board_of::cooperating_party)},
         "start_not_known"},
        {"B never announces, and nobody knows of C: it has not started",
         in_minutes,
         {partys({{"2026-03-02 Mon"}}), partys({}),
          nobody_says(notice_board_of::cooperating_party)},
         "not_started"},
        {"A's own time is over, B's is not: A takes it down too early",
         in_minutes,
         {partys({{"2026-03-02 Mon", "2026-03-24 Tue"}}), partys({{"2026-03-04 Wed"}})},
         "not_expired"},
        {"A takes it down on the last day of all",
         in_minutes,
         {partys({{"2026-03-02 Mon", "2026-03-25 Wed"}}), partys({{"2026-03-04 Wed"}})},
         "not_expired"},
        {"A takes it down the day after",
         in_minutes,
         {partys({{"2026-03-02 Mon", "2026-03-26 Thu"}}), partys({{"2026-03-04 Wed"}})},
         "runs_out 2026-03-25 Wed"},
    };
    check_rows(rows);
    for (const auto& one : rows) {
        INFO(one.sentence);
        CHECK(cites(clock_of(one.how, one.notice_boards).by, "KL-9-32"));
    }
}

TEST_CASE("KL 13:5 2 st., 9:32: one board breaks and announces anew, the others stay up till then",
          "[appeal][announcement][kl-13-5][kl-9-32]") {
    const auto a = partys({{"2026-03-02 Mon", "2026-03-10 Tue"}, {"2026-03-20 Fri"}});
    check_rows({
        {"A anew on 20 March, B stays up",
         in_minutes,
         {a, partys({{"2026-03-04 Wed"}})},
         "runs_out 2026-04-10 Fri"},
        {"B comes down the day after that last day",
         in_minutes,
         {a, partys({{"2026-03-04 Wed", "2026-04-11 Sat"}})},
         "runs_out 2026-04-10 Fri"},
        {"B comes down when its own three weeks are over",
         in_minutes,
         {a, partys({{"2026-03-04 Wed", "2026-03-26 Thu"}})},
         "not_expired"},
        {"and is announced anew there too",
         in_minutes,
         {a, partys({{"2026-03-04 Wed", "2026-03-26 Thu"}, {"2026-04-20 Mon"}})},
         "runs_out 2026-05-11 Mon"},
    });
}

TEST_CASE("KL 13:5: a federation's time runs from its own board, a member region's is irrelevant",
          "[appeal][announcement][kl-13-5][kl-9-6]") {
    const auto region = board_with(notice_board_of::another, {{"2026-03-02 Mon"}});
    check_rows({
        {"the region on Monday, the federation on Friday",
         in_minutes,
         {region, own({{"2026-03-06 Fri"}})},
         "runs_out 2026-03-27 Fri"},
        {"the region takes it down: nothing",
         in_minutes,
         {board_with(notice_board_of::another, {{"2026-03-02 Mon", "2026-03-03 Tue"}}),
          own({{"2026-03-06 Fri"}})},
         "runs_out 2026-03-27 Fri"},
        {"the region alone announced, the federation never did",
         in_minutes,
         {region, own({})},
         "not_started"},
        {"the region announced, and nobody knows of the federation",
         in_minutes,
         {region, nobody_says(notice_board_of::the_body)},
         "start_not_known"},
        {"only the region's board is named", in_minutes, {region}, "start_not_known"},
    });
}

TEST_CASE(
    "KL 6:40, 7:8: a delegate's decision runs by the minutes that it came into, not by its own day",
    "[appeal][announcement][kl-6-40][kl-7-8]") {
    // Decided on 2026-02-02 in each row.
    check_rows({
        {"reported on 2026-02-24, the minutes announced on 6 March",
         recorded::reported,
         {own({{"2026-03-06 Fri"}})},
         "runs_out 2026-03-27 Fri"},
        {"not to be reported: separate minutes, announced on 4 February",
         recorded::in_separate_minutes,
         {own({{"2026-02-04 Wed"}})},
         "runs_out 2026-02-25 Wed"},
        {"reported, and the announcement is not known", recorded::reported, {}, "start_not_known"},
        {"separate minutes that were never announced",
         recorded::in_separate_minutes,
         {own({})},
         "not_started"},
        {"neither reported nor minuted: it never started", recorded::nowhere, {}, "not_started"},
        {"nobody knows how it was recorded", recorded::not_known, {}, "start_not_known"},
        {"urgent, decided 2026-01-12, reported at the next meeting 2026-01-27",
         recorded::reported,
         {own({{"2026-01-29 Thu"}})},
         "runs_out 2026-02-19 Thu"},
    });
    CHECK(cites_all(clock_of(recorded::nowhere, {}).by, "KL-13-5 KL-6-40-s1 KL-7-8"));
    CHECK(cites(clock_of(recorded::in_separate_minutes, {own({{"2026-02-04"}})}).by, "KL-8-10-3"));
}

TEST_CASE("KL 13:5: what was announced of other minutes starts nothing for a decision in none",
          "[appeal][announcement][kl-6-40]") {
    CHECK(text_of(clock_of(recorded::nowhere, {own({{"2026-02-04"}})})) == "not_started");
}

TEST_CASE("KL 8:12, 13:5: what nobody says and what never happened are told apart",
          "[appeal][announcement][kl-13-5]") {
    check_rows({
        {"no board is named", in_minutes, {}, "start_not_known"},
        {"its board is named, and nobody says more",
         in_minutes,
         {nobody_says(notice_board_of::the_body)},
         "start_not_known"},
        {"it was never announced there", in_minutes, {own({})}, "not_started"},
    });
}

TEST_CASE("KL 8:12: a notice without where the minutes are or its day is flagged",
          "[appeal][announcement][kl-8-12]") {
    // What it does to the time is not settled: nobody is told the day without the doubt.
    for (const auto said : {answer::no, answer::unknown, answer::yes}) {
        INFO(key(said));
        auto one = own({{"2026-02-04 Wed"}});
        one.postings.front().says_where_and_when = said;
        const auto found = clock_of(recorded::in_separate_minutes, {one});
        CHECK(found.warnings.empty() == (said == answer::yes));
        if (said == answer::yes) continue;
        CHECK(cites(found.by, "KL-8-12"));
        CHECK_FALSE(found.warnings.front().sv.empty());
        CHECK_FALSE(found.warnings.front().en.empty());
    }
    // On one of two notice boards as well.
    auto b = partys({{"2026-03-04"}});
    b.postings.front().says_where_and_when = answer::no;
    CHECK_FALSE(clock_of(in_minutes, {partys({{"2026-03-02"}}), b}).warnings.empty());
}

TEST_CASE("KL 13:5: an item approved at once has its own announcement, and the rest of the minutes "
          "theirs",
          "[appeal][announcement][kl-13-5]") {
    check_rows({
        {"the item, announced on the day of the meeting",
         in_minutes,
         {own({{"2026-05-12 Tue"}})},
         "runs_out 2026-06-02 Tue"},
        {"the rest, announced on 28 May",
         in_minutes,
         {own({{"2026-05-28 Thu"}})},
         "runs_out 2026-06-18 Thu"},
    });
}

TEST_CASE(
    "KL 13:5: the wording of 2018 and that of 2020 count alike, and before 2018 is to be confirmed",
    "[appeal][announcement][kl-13-5][era]") {
    struct era_row {
        std::string_view sentence;
        std::string_view up;
        std::string_view time;
        bool is_settled;
    };
    const era_row rows[] = {
        {"long before: the Act of 1991, three weeks too", "2017-12-11 Mon",
         "runs_out 2018-01-02 Tue", false},
        {"the last day before", "2017-12-31 Sun", "runs_out 2018-01-22 Mon", false},
        {"the first day", "2018-01-01 Mon", "runs_out 2018-01-22 Mon", true},
        {"the last day of the word landsting", "2019-12-31 Tue", "runs_out 2020-01-21 Tue", true},
        {"the first day of the word region", "2020-01-01 Wed", "runs_out 2020-01-22 Wed", true},
    };
    for (const auto& [sentence, up, time, is_settled] : rows) {
        INFO(sentence);
        const auto found = clock_of(in_minutes, {own({{up}})});
        CHECK(text_of(found) == time);
        REQUIRE(found.counted);
        CHECK(found.counted->is_settled() == is_settled);
    }
}

TEST_CASE("A day that is not in the calendar is a fault, not an answer", "[appeal][announcement]") {
    const auto fault_of = [](const notice_board& one) {
        const auto found = legality_review_time(in_minutes, std::vector{one});
        REQUIRE_FALSE(found.has_value());
        return found.error().code;
    };
    notice_board missing{.postings = {posting{}}};
    CHECK(fault_of(missing) == fault_code::missing_date);
    CHECK(fault_of(own({{"2199-12-20"}})) == fault_code::out_of_range);
    // 2199-12-10 is a Tuesday: three weeks later is New Year's Eve, and the next open day lies outside.
    CHECK(fault_of(own({{"2199-12-10"}})) == fault_code::out_of_range);
    CHECK(text_of(clock_of(in_minutes, {own({{"2199-12-09 Mon"}})})) == "runs_out 2199-12-30 Mon");
}

TEST_CASE("KL 6:40, 7:8: a delegate's decision alone rests on the rules of reporting",
          "[appeal][announcement][kl-6-40][kl-7-8]") {
    // 6:40 and 7:8 speak of what a delegate decided; a body's own decision stands in its minutes (6:35), and of one whose
    // recording is not known nobody can say that a delegate took it.
    const auto rules = [](recorded how, const std::vector<notice_board>& notice_boards) {
        std::set<std::string> ids;
        for (const rule* one : clock_of(how, notice_boards).by) ids.emplace(one->id);
        return ids;
    };
    const auto every_time = std::set<std::string>{"KL-13-4", "KL-13-5",     "KL-13-6",
                                                  "KL-8-12", "TIME-1930-1", "TIME-1930-2"};
    const auto and_also = [&](std::set<std::string> more) {
        more.insert(every_time.begin(), every_time.end());
        return more;
    };
    const std::vector<notice_board> notice_boards{own({{"2026-02-04"}})};
    CHECK(rules(in_minutes, notice_boards) == every_time);
    CHECK(rules(recorded::not_known, notice_boards) == every_time);
    CHECK(rules(recorded::reported, notice_boards) == and_also({"KL-6-40-s1", "KL-7-8"}));
    CHECK(rules(recorded::nowhere, notice_boards) == and_also({"KL-6-40-s1", "KL-7-8"}));
    CHECK(rules(recorded::in_separate_minutes, notice_boards) ==
          and_also({"KL-6-40-s1", "KL-7-8", "KL-8-10-3"}));
    // 9:32: of a gemensam nämnd each party's notice board counts.
    CHECK(rules(in_minutes, {own({{"2026-02-04"}}), partys({{"2026-02-05"}})}) ==
          and_also({"KL-9-32"}));
}
