// SPDX-License-Identifier: MIT
// `mandat calendar`: the closed days of a year as text, as a document, and as a calendar to subscribe to.

#include "documents/approved.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;

namespace {

outcome calendar(const std::string& words) {
    std::vector<std::string> all{"calendar"};
    std::istringstream stream{words};
    for (std::string word; stream >> word;) all.push_back(word);
    return run_tool(all);
}

/// The lines between CRLFs; an empty one at the end.
std::vector<std::string> content_lines(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", from)) {
        lines.push_back(text.substr(from, at - from));
        from = at + 2;
    }
    lines.push_back(text.substr(from));
    return lines;
}
/// Lines that go on are put together again, as RFC 5545 3.1 says.
std::vector<std::string> unfolded(const std::string& text) {
    std::vector<std::string> lines;
    for (const auto& line : content_lines(text))
        if (!line.empty() && line.front() == ' ')
            lines.back() += line.substr(1);
        else
            lines.push_back(line);
    lines.pop_back();
    return lines;
}
/// The values of a property, in order.
std::vector<std::string> values_of(const std::string& text, const std::string& name) {
    std::vector<std::string> values;
    for (const auto& line : unfolded(text))
        if (line.rfind(name + ":", 0) == 0) values.push_back(line.substr(name.size() + 1));
    return values;
}
/// UTF-8 that does not begin within a character.
bool begins_whole(const std::string& line) {
    return line.empty() || (static_cast<unsigned char>(line.front()) & 0xC0U) != 0x80U;
}

} // namespace

TEST_CASE("calendar lists the closed days of a year with weekday, reason and kind",
          "[cli][calendar]") {
    const auto swedish = calendar("2026");
    CHECK(swedish.code == 0);
    CHECK(swedish.err.empty());
    for (const auto* part :
         {"2026-06-06  lördag    nationaldagen, lördag                 allmän helgdag",
          "2026-06-19  fredag    midsommarafton                        stängd, ingen helgdag",
          "2026-02-14  lördag    lördag                                stängd, ingen helgdag",
          "2026-02-15  söndag    söndag                                allmän helgdag",
          "114 stängda dagar, varav 63 är allmänna helgdagar.", "januari", "december",
          "lagen om beräkning av lagstadgad tid (1930:173) 2 §",
          "lagen om allmänna helgdagar (1989:253) 1 §"})
        CHECK_THAT(swedish.out, ContainsSubstring(part));
    for (const auto* ordinary : {"2026-06-05", "2026-05-15", "2026-12-23", "2026-04-02"})
        CHECK_THAT(swedish.out, !ContainsSubstring(ordinary));
    CHECK_THAT(calendar("2026 --lang en").out,
               ContainsSubstring("2026-06-19  Friday    Midsummer Eve"));
    is_approved("cli.calendar.en.approved.txt", calendar("2004 --lang en").out);
}

TEST_CASE("calendar takes several years, and the law of each", "[cli][calendar]") {
    const auto both = calendar("2004-2005 --lang en").out;
    CHECK_THAT(both, ContainsSubstring("2004-05-31  Monday    Whit Monday"));
    CHECK_THAT(both, ContainsSubstring("2005-06-06  Monday    National Day"));
    CHECK_THAT(both, !ContainsSubstring("2005-05-16"));
    CHECK_THAT(both,
               ContainsSubstring("Closed days 2004") && ContainsSubstring("Closed days 2005"));
    CHECK(calendar("2026-2026").out == calendar("2026").out);
    CHECK(calendar("1990").code == 0);
    CHECK(calendar("2199").code == 0);
}

TEST_CASE("calendar gives mandat.calendar/1", "[cli][calendar][json]") {
    const auto text = calendar("2026 --json").out;
    CHECK(text.rfind("{\n  \"schema\": \"mandat.calendar/1\"", 0) == 0);
    const auto document = nlohmann::json::parse(text);
    CHECK(document["first_year"] == 2026);
    CHECK(document["last_year"] == 2026);
    const auto& days = document["closed_days"];
    CHECK(days.size() == 114);
    CHECK(std::count_if(days.begin(), days.end(),
                        [](const auto& one) { return one["public_holiday"] == true; }) == 63);
    const auto on = [&](std::string_view day) {
        return *std::find_if(days.begin(), days.end(),
                             [&](const auto& one) { return one["day"] == day; });
    };
    CHECK(on("2026-06-06")["weekday"] == "saturday");
    CHECK(on("2026-06-06")["reasons"].size() == 2);
    CHECK(on("2026-06-06")["reasons"][0]["sv"] == "nationaldagen");
    CHECK(on("2026-06-19")["public_holiday"] == false);
    CHECK(on("2026-06-19")["named"] == true);
    CHECK(on("2026-02-14")["named"] == false);
    CHECK(document["rules"][0]["rule"] == "TIME-1930-2");
}

TEST_CASE("calendar --ical is what RFC 5545 asks for", "[cli][calendar][ical]") {
    const auto text = calendar("2024-2030 --ical").out;
    INFO("lines end with CRLF, are at most 75 octets long, and break between characters");
    bool fits = true;
    bool is_whole = true;
    for (const auto& line : content_lines(text)) {
        fits = fits && line.size() <= 75 && line.find_first_of("\r\n") == std::string::npos;
        is_whole = is_whole && begins_whole(line.rfind(' ', 0) == 0 ? line.substr(1) : line);
    }
    CHECK(fits);
    CHECK(is_whole);
    CHECK(text.size() > 2);
    CHECK(text.substr(text.size() - 2) == "\r\n");
    CHECK_THAT(text, ContainsSubstring("\r\n "));

    const auto lines = unfolded(text);
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    for (const auto* once : {"VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME"}) {
        INFO(once);
        CHECK(values_of(text, once).size() == 1);
    }
    CHECK(values_of(text, "VERSION").front() == "2.0");

    INFO("each day once: in each of seven years thirteen holidays and three eves");
    const auto uids = values_of(text, "UID");
    const auto starts = values_of(text, "DTSTART;VALUE=DATE");
    CHECK(uids.size() == 7 * 16);
    CHECK(std::set<std::string>{uids.begin(), uids.end()}.size() == uids.size());
    CHECK(starts.size() == uids.size());
    CHECK(std::is_sorted(starts.begin(), starts.end()));
    for (const auto* each : {"DTSTAMP", "DTEND;VALUE=DATE", "SUMMARY", "DESCRIPTION", "TRANSP"}) {
        INFO(each);
        CHECK(values_of(text, each).size() == uids.size());
    }
    CHECK(std::count(lines.begin(), lines.end(), "BEGIN:VEVENT") ==
          std::count(lines.begin(), lines.end(), "END:VEVENT"));

    INFO("the same each time, and a day's UID is the same in another year's calendar and language");
    CHECK(calendar("2024-2030 --ical").out == text);
    const auto english = values_of(calendar("2026 --ical --lang en").out, "UID");
    CHECK(std::all_of(english.begin(), english.end(), [&](const std::string& one) {
        return std::find(uids.begin(), uids.end(), one) != uids.end();
    }));
}

TEST_CASE("calendar --ical escapes commas, and names the day", "[cli][calendar][ical]") {
    const auto text = calendar("2026 --ical").out;
    const auto summaries = values_of(text, "SUMMARY");
    const auto has = [&](const std::string& wanted) {
        return std::find(summaries.begin(), summaries.end(), wanted) != summaries.end();
    };
    CHECK(has("Nationaldagen\\, lördag"));
    CHECK(has("Kristi himmelsfärdsdag"));
    CHECK(has("Midsommarafton"));
    CHECK_FALSE(has("Lördag"));
    CHECK_THAT(text, ContainsSubstring("DTSTART;VALUE=DATE:20260606\r\n"
                                       "DTEND;VALUE=DATE:20260607\r\n"));
    const auto with_weekends = calendar("2026 --ical --weekends").out;
    CHECK(values_of(with_weekends, "UID").size() == 114);
    CHECK_THAT(with_weekends, ContainsSubstring("SUMMARY:Lördag\r\n"));
    // Stored with the line ends of a text file.
    auto stored = calendar("2026 --ical --lang en").out;
    stored.erase(std::remove(stored.begin(), stored.end(), '\r'), stored.end());
    is_approved("cli.calendar.approved.ics", stored);
}

TEST_CASE("calendar tells what is wrong with the question: 64, and 65 outside of the calendar",
          "[cli][calendar][usage]") {
    struct row {
        std::string words;
        int code;
        std::string told;
    };
    const row rows[] = {
        {"", 64, "YEAR"},
        {"20x6", 64, "`20x6` is not a year; write 2026, or 2024-2030 for several"},
        {"26", 64, "`26` is not a year"},
        {"2030-2024", 64, "`2030-2024` is not a year"},
        {"2024-", 64, "`2024-` is not a year"},
        {"2026 --weekends", 64, "--ical"},
        {"2026 --json --ical", 64, "--ical"},
        {"1989", 65,
         "`1989` lies outside of 1990-01-01 to 2199-12-31, within which statutory "
         "time is counted; give something in between"},
        {"2200", 65, "`2200` lies outside of"},
        {"1989-1990", 65, "`1989` lies outside of"},
        {"2199-2200", 65, "`2200` lies outside of"},
    };
    for (const auto& [words, code, told] : rows) {
        INFO(words);
        const auto ran = calendar(words + " --lang en");
        CHECK(ran.code == code);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, ContainsSubstring(told));
    }
    CHECK(calendar("1989").err.find("ligger utanför") != std::string::npos);
    CHECK(nlohmann::json::parse(calendar("1989 --json").out)["schema"] == "mandat.faults/1");
}

TEST_CASE("calendar has an example in its help, and it runs", "[cli][calendar][help]") {
    const auto help = calendar("--help --lang en");
    CHECK(help.code == 0);
    CHECK_THAT(help.out, ContainsSubstring("Example:\n  mandat calendar 2026\n"));
    CHECK_THAT(help.out, ContainsSubstring("mandat calendar 2026-2030 --ical"));
    CHECK(calendar("2026-2030 --ical").code == 0);
}
