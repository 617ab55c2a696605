// SPDX-License-Identifier: MIT
// `mandat deadline`: last days in both languages, exit codes, the document, and what it says when asked wrongly.

#include "documents/approved.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/law/time/time_limits.hpp>

#include <nlohmann/json.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

outcome deadline(const std::string& words) {
    std::vector<std::string> all{"deadline"};
    std::istringstream stream{words};
    for (std::string word; stream >> word;) all.push_back(word);
    return run_tool(all);
}
nlohmann::json document(const std::string& words) {
    return nlohmann::json::parse(deadline(words + " --json").out);
}

} // namespace

TEST_CASE("deadline answers with its exit code: 0 known, 1 not run out, 2 depends",
          "[cli][deadline]") {
    struct row {
        std::string_view sentence;
        std::string words;
        int code;
        std::string_view begins;
    };
    const row rows[] = {
        {"KL 13:5: the National Day and Whit Sunday", "kl-13-5 2025-05-16", 0,
         "Sista dag måndag 2025-06-09: laglighetsprövning."},
        {"KL 13:5: a rule's id in any case", "KL-13-5 2025-05-16", 0,
         "Sista dag måndag 2025-06-09: "},
        {"KL 13:5: a point of time is a day in Sweden", "kl-13-5 2026-08-31T23:30Z", 0,
         "Sista dag tisdag 2026-09-22: "},
        {"KL 13:5: a joint committee's last board", "kl-13-5 2026-03-02 --notice 2026-03-04", 0,
         "Sista dag onsdag 2026-03-25: "},
        {"KL 13:5: the boards in another order", "kl-13-5 --notice 2026-03-04 --notice 2026-03-02",
         0, "Sista dag onsdag 2026-03-25: "},
        {"KL 13:5: a board that does not show it", "kl-13-5 2026-03-02 --notice unknown", 2,
         "Beror på: laglighetsprövning, den sista dagen kan inte räknas ut."},
        {"KL 13:5: taken down on the nominal day", "kl-13-5 2025-05-16 --taken-down 2025-06-06", 1,
         "Nej, tiden har inte löpt ut: anslaget togs ned fredag 2025-06-06 och skulle ha suttit "
         "uppe till och med måndag 2025-06-09."},
        {"KL 13:5: taken down the day before the last",
         "kl-13-5 2026-05-28 --taken-down 2026-06-17", 1, "Nej, tiden har inte löpt ut"},
        {"KL 13:5: taken down on the last day", "kl-13-5 2026-05-28 --taken-down 2026-06-18", 1,
         "Nej, tiden har inte löpt ut"},
        {"KL 13:5: taken down the day after", "kl-13-5 2026-05-28 --taken-down 2026-06-19", 0,
         "Ja, tiden löpte ut torsdag 2026-06-18"},
        {"KL 13:5: taken down before the other board showed it",
         "kl-13-5 2026-03-02 --notice 2026-03-04 --taken-down 2026-03-03", 1,
         "Nej, tiden har inte löpt ut"},
        {"KL 5:69: over Christmas", "kl-5-69 2025-12-10", 0, "Sista dag måndag 2025-12-29"},
        {"KL 5:13: a week before, Good Friday", "kl-5-13 2026-04-10", 0,
         "Sista dag fredag 2026-04-03"},
        {"KL 5:14: the nearest open day before", "kl-5-14 2026-05-11 --lang en", 0,
         "Last day Friday 2026-05-08"},
        {"FL 44: Easter Monday", "fl-44 2026-03-16 --lang en", 0, "Last day Tuesday 2026-04-07"},
        {"OSL: not verified", "osl 2026-03-16 --lang en", 2,
         "Depends: appeal against a refused document, last day Tuesday 2026-04-07 if a jurist "
         "confirms the time."},
        {"KL 13:5: before 2018", "kl-13-5 2017-12-11", 2,
         "Beror på: laglighetsprövning, sista dag tisdag 2018-01-02 om en jurist bekräftar tiden."},
        {"LOU 20:1: ten days", "lou-20-1 2026-05-27", 0, "Sista dag måndag 2026-06-08"},
        {"LOU 20:1: a letter to one", "lou-20-1 2026-05-27 --letter 2026-05-27", 0,
         "Sista dag torsdag 2026-06-11"},
        {"LOU 20:1: letters only", "lou-20-1 --letter 2026-05-22", 0,
         "Sista dag måndag 2026-06-08"},
        {"LOU 20:1: a longer standstill", "lou-20-1 2026-02-16 --stated 2026-03-04", 0,
         "Sista dag onsdag 2026-03-04"},
        {"LOU 20:1: a longer one until a Saturday", "lou-20-1 2026-02-16 --stated 2026-02-28", 2,
         "Beror på: avtalsspärr efter elektronisk underrättelse, sista dag lördag 2026-02-28 om en "
         "jurist bekräftar tiden."},
        {"LOU 20:1: a shorter one does not count", "lou-20-1 2026-02-16 --stated 2026-02-20", 0,
         "Sista dag torsdag 2026-02-26"},
        {"LOU 20:1: nobody knows when one was told", "lou-20-1 2026-02-16 --notice unknown", 2,
         "Beror på: "},
        {"LOU 20:12: a letter to one", "lou-20-12 2026-05-27 --letter 2026-05-27", 0,
         "Sista dag torsdag 2026-06-11"},
        {"LOU 20:17: no 31 February", "lou-20-17 2025-08-31", 0, "Sista dag måndag 2026-03-02"},
        {"a list", "--list", 0, "kl-5-13 "},
        {"the list is what nothing asks for", "", 0, "kl-5-13 "},
    };
    for (const auto& [sentence, words, code, begins] : rows) {
        INFO(sentence << ": " << words);
        const auto ran = deadline(words);
        CHECK(ran.code == code);
        CHECK_THAT(ran.out, StartsWith(std::string{begins}));
        CHECK(ran.err.empty());
    }
}

TEST_CASE("deadline tells how the day was found, what is to be done, and where",
          "[cli][deadline][approved]") {
    is_approved("cli.deadline.sv.approved.txt", deadline("kl-13-5 2025-05-16").out);
    is_approved("cli.deadline.en.approved.txt",
                deadline("lou-20-1 2026-05-27T22:30Z --stated 2026-06-13 --lang en").out);
    is_approved("cli.deadlines.sv.approved.txt", deadline("--list").out);
    CHECK(deadline("").out == deadline("--list").out);
}

TEST_CASE("deadline warns where a rule was not verified", "[cli][deadline]") {
    for (const auto* words : {"osl 2026-03-16", "lov 2026-03-16"}) {
        INFO(words);
        CHECK_THAT(
            deadline(words).out,
            ContainsSubstring("är inte kontrollerad mot lagtexten: låt en jurist bekräfta") &&
                ContainsSubstring("(overifierad)"));
        const auto told = document(words);
        CHECK(told["answer"] == "depends");
        CHECK(told["outcome"] == "to_be_confirmed");
        CHECK(told["confidence"] == "unverified");
        CHECK(told["last_day"] == "2026-04-07");
    }
}

TEST_CASE("deadline gives mandat.deadline/1", "[cli][deadline][json]") {
    is_approved("cli.deadline.approved.json", deadline("kl-13-5 2025-05-16 --json").out);
    const auto known = document("kl-13-5 2025-05-16");
    CHECK_THAT(deadline("kl-13-5 2025-05-16 --json").out,
               StartsWith("{\n  \"schema\": \"mandat.deadline/1\""));
    CHECK(known["start"] == "2025-05-16");
    CHECK(known["nominal_day"] == "2025-06-06");
    CHECK(known["nominal_weekday"] == "friday");
    CHECK(known["last_day"] == "2025-06-09");
    CHECK(known["skipped"].size() == 3);
    CHECK(known["skipped"][2]["reasons"][0]["en"] == "Whit Sunday");
    CHECK(known["stays_up_through"] == "2025-06-09");
    CHECK(known["day_after"].is_null());

    const auto early = document("kl-13-5 2025-05-16 --taken-down 2025-06-09");
    CHECK(early["answer"] == "no");
    CHECK(early["outcome"] == "not_expired");
    CHECK(early["last_day"].is_null());
    CHECK(early["stays_up_through"] == "2025-06-09");
    CHECK(early["taken_down"] == "2025-06-09");
    CHECK(document("kl-13-5 2025-05-16 --taken-down 2025-06-10")["outcome"] == "expired");

    const auto blocked = document("lou-20-1 2026-05-04");
    CHECK(blocked["last_day"] == "2026-05-15");
    CHECK(blocked["day_after"] == "2026-05-16");
    CHECK(blocked["day_after_permits"]["en"] == "a contract may be concluded");
    CHECK(blocked["stays_up_through"].is_null());

    const auto undated = document("lou-20-1 2026-05-04 --letter unknown");
    CHECK(undated["outcome"] == "cannot_be_computed");
    CHECK(undated["last_day"].is_null());
    CHECK(undated["start"].is_null());

    const auto list = document("--list");
    CHECK(list["schema"] == "mandat.deadlines/1");
    CHECK(list["times"].size() == mandat::time_limits.size());
}

TEST_CASE("deadline tells what is wrong with the question: 64, and 65 outside of the calendar",
          "[cli][deadline][usage]") {
    struct row {
        std::string words;
        int code;
        std::string told;
    };
    const row rows[] = {
        {"kl-13-6 2026-01-01", 64, "there is no statutory time `kl-13-6`; did you mean `kl-13-5`"},
        {"miljöbalken 2026-01-01", 64, "`mandat deadline` shows them all"},
        {"kl-13-5", 64, "the day that kl-13-5 is counted from is missing"},
        {"kl-13-5 2026-02-30", 64, "`2026-02-30` is not a day; write it as 2024-03-12"},
        {"kl-13-5 2026-08-31T23:30", 64, "with its zone"},
        {"fl-44 unknown", 64, "the day has to be known"},
        {"fl-44 2026-01-02 --notice 2026-01-03", 64, "`--notice` does not belong to fl-44"},
        {"kl-13-5 2026-01-02 --letter 2026-01-03", 64, "`--letter` does not belong to kl-13-5"},
        {"kl-13-5 2026-01-02 --stated 2026-03-03", 64, "`--stated` does not belong to kl-13-5"},
        {"lou-20-1 2026-01-02 --taken-down 2026-03-03", 64,
         "`--taken-down` does not belong to lou-20-1"},
        {"kl-13-5 2026-01-02 --taken-down 2026-01-01", 64, "before it is put up"},
        {"kl-13-5 2026-01-02 2026-01-03", 64, ""},
        {"kl-13-5 1989-12-31", 65, "`1989-12-31` lies outside of 1990-01-01 to 2199-12-31"},
        {"kl-13-5 2200-01-01", 65, "`2200-01-01` lies outside of 1990-01-01 to 2199-12-31"},
        {"kl-13-5 2199-12-30", 65, "the time from `2199-12-30` ends outside of"},
        {"kl-13-5 1995-12-31T12:00Z", 65, "lies outside of 1996-2199"},
        {"lou-20-1 2199-12-30", 65, "the time from `2199-12-30` ends outside of"},
    };
    for (const auto& [words, code, told] : rows) {
        INFO(words);
        const auto ran = deadline(words + " --lang en");
        CHECK(ran.code == code);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, ContainsSubstring(told));
    }
    const auto faults = document("kl-13-5 1989-12-31");
    CHECK(faults["schema"] == "mandat.faults/1");
    CHECK(deadline("kl-13-5 1989-12-31").err.find("ligger utanför") != std::string::npos);
}

TEST_CASE("deadline has examples in its help, and they run", "[cli][deadline][help]") {
    const auto help = deadline("--help --lang en");
    CHECK(help.code == 0);
    const std::string begins = "Example:\n";
    const auto at = help.out.find(begins);
    REQUIRE(at != std::string::npos);
    std::istringstream examples{help.out.substr(at + begins.size())};
    int count = 0;
    for (std::string line; std::getline(examples, line) && !line.empty(); ++count) {
        INFO(line);
        const std::string tool = "  mandat deadline ";
        REQUIRE(line.rfind(tool, 0) == 0);
        const auto ran = deadline(line.substr(tool.size()));
        CHECK(ran.code >= 0);
        CHECK(ran.code <= 2);
        CHECK_FALSE(ran.out.empty());
    }
    CHECK(count == 3);
}
