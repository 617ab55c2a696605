// SPDX-License-Identifier: MIT
// `mandat meeting`: exit codes, both languages, the document, and what it says when asked wrongly.

#include "support/catch.hpp"
#include "support/run.hpp"

#include <nlohmann/json.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat::test;

namespace {

outcome meeting(const std::string& words) {
    std::vector<std::string> all{"meeting"};
    std::istringstream stream{words};
    for (std::string word; stream >> word;) all.push_back(word);
    return run_tool(all);
}
bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("meeting answers with its exit code: 0 yes, 1 no, 2 depends", "[cli][meeting]") {
    struct row {
        std::string_view sentence;
        std::string words;
        int code;
    };
    const row rows[] = {
        {"6:27, 6:30: disqualification breaks a committee's quorum",
         "quorum --body committee --seats 11 --present 7 --disqualified 2", 1},
        {"5:46: but not council's",
         "quorum --body council --seats 71 --present 36 --disqualified 2", 0},
        {"4:22: a serving alternate counts",
         "quorum --body nämnd --seats 15 --present 7 --alternates 1", 0},
        {"6:24: the terms of remote participation are asked",
         "quorum --body committee --seats 13 --present 6 --remote 1", 2},
        {"6:24: and said",
         "quorum --body committee --seats 13 --present 6 --remote 1 "
         "--remote-allowed ja --remote-on-equal-terms ja --on 2026-06-30",
         0},
        {"6:24 from 2026-07-01: the chair has to be able to see to it",
         "quorum --body committee --seats 13 --present 6 --remote 1 "
         "--remote-allowed ja --remote-on-equal-terms ja --on 2026-07-01",
         2},
        {"5:16 from 2026-07-01: council's presidium is on site",
         "remote --body council --presidium yes --remote-allowed yes --on 2026-09-01", 1},
        {"5:16 to 2026-06-30: with council's permission",
         "remote --body council --presidium yes --remote-allowed yes --remote-on-equal-terms yes "
         "--on 2026-06-01",
         0},
        {"6:44: the Act has no quorum for a sub-committee",
         "quorum --body utskott --seats 5 --present 5", 2},
        {"5:56 1 st.: the chair's side", "vote --body committee --for 5 --against 5 --chair for",
         0},
        {"5:56 1 st.: the chair's other side",
         "vote --body committee --for 5 --against 5 --chair against", 1},
        {"5:56 2 st.: the lot", "vote --body committee --for 6 --against 6 --kind hiring", 2},
        {"4:26: whoever handled it takes part",
         "abstain --body committee --exercise-of-authority yes --took-part yes", 1},
        {"5:50: 22 of 65", "defer --body council --present 65 --requests 22", 0},
        {"5:50: 21 of 65", "defer --body council --present 65 --requests 21", 1},
        {"5:50: the first time", "defer --body council --present 60 --requests 20 --against 35", 0},
        {"5:50: the second time",
         "defer --body council --present 60 --requests 20 --against 35 --again", 1},
        {"5:50: said in so many words",
         "defer --again yes --body council --present 60 --requests 20 --against 35", 1},
        {"5:50: not known",
         "defer --body council --present 60 --requests 20 --against 35 --again unknown", 2},
        {"6:33: a third is not enough",
         "defer --body committee --present 15 --requests 5 --against 10", 1},
        {"5:33: one against",
         "prepare --prepared-by nobody --urgent yes --present 71 --agreeing 70", 1},
        {"5:33: none against",
         "prepare --prepared-by nobody --urgent yes --present 71 --agreeing 71", 0},
        {"5:26: all is asked", "prepare", 2},
        {"5:52: announced", "agenda --announced yes", 0},
        {"5:57: a new matter", "refuse --body council --raises-new-matter yes", 0},
        {"6:23: a third of the members", "convene --seats 15 --requests 5", 0},
        {"5:13: a week before", "notice --body council --on 2026-05-12 --given 2026-05-05", 0},
        {"5:13: six days before",
         "notice --body council --on 2026-05-12 --given 2026-05-06 --urgent no", 1},
        {"5:69: the fourteenth day",
         "approve --body committee --on 2026-05-12 --approved 2026-05-26", 0},
        {"5:69: the fifteenth", "approve --body committee --on 2026-05-12 --approved 2026-05-27",
         1},
        {"8:12: the second day over Easter",
         "announce --body council --approved 2026-04-02 --announced 2026-04-07", 0},
        {"8:12: a day later",
         "announce --body council --approved 2026-04-02 --announced 2026-04-08", 1},
        {"5:67: a gap", "minutes --body committee --kept yes --who-and-what yes --each-matter no",
         1},
        {"4:27: an employee", "reserve --elected no", 1},
        {"6:17: the next in order",
         "alternates --body committee --places 1 --order-decided yes --alternate Berg=absent "
         "--alternate Ek=present",
         0},
        {"before 2018", "quorum --body council --seats 71 --present 71 --on 2017-12-31", 2},
        {"from 2018", "quorum --body council --seats 71 --present 71 --on 2018-01-01", 0},
    };
    for (const auto& [sentence, words, code] : rows) {
        INFO(sentence << ": " << words);
        const auto ran = meeting(words);
        CHECK(ran.code == code);
        CHECK(ran.err.empty());
    }
}

TEST_CASE("meeting gives the answer, the rules with their places, and what to assess",
          "[cli][meeting]") {
    const auto no = meeting("quorum --body committee --seats 11 --present 7 --disqualified 2");
    CHECK(no.out.rfind("Nej: ", 0) == 0);
    for (const auto* part : {"5 räknas, 6 behövs", "KL-6-27, kommunallagen (2017:725) 6 kap. 27 §",
                             "KL-6-30, kommunallagen (2017:725) 6 kap. 30 §"})
        CHECK(contains(no.out, part));

    const auto depends = meeting("prepare --prepared-by committee --lang en");
    CHECK(depends.out.rfind("Depends: ", 0) == 0);
    for (const auto* part : {"To be assessed", "--board-heard",
                             "KL-5-28, Local Government Act (2017:725) ch. 5 s. 28"})
        CHECK(contains(depends.out, part));

    const auto presumed = meeting("defer --body council --present 65 --requests 22");
    CHECK(contains(presumed.out, "Förutsatt nej"));
    CHECK(contains(presumed.out, "--again"));
    CHECK_FALSE(contains(meeting("defer --body council --present 65 --requests 22 --again no").out,
                         "Förutsatt"));

    const auto moved = meeting("approve --body council --on 2025-12-10");
    CHECK(contains(moved.out, "sista dag måndag 2025-12-29, flyttad från onsdag 2025-12-24"));
    CHECK(contains(moved.out, "1930:173"));
}

TEST_CASE("meeting gives mandat.meeting/1", "[cli][meeting][json]") {
    const auto document =
        nlohmann::json::parse(meeting("notice --body council --on 2026-05-12 --json").out);
    CHECK(document["schema"] == "mandat.meeting/1");
    CHECK(document["question"] == "notice");
    CHECK(document["answer"] == "yes");
    CHECK(document["outcome"] == "due");
    CHECK(document["values"]["last_day"] == "2026-05-05");
    CHECK(document["values"]["if_urgent"] == "2026-05-11");
    CHECK(document["rules"][0]["rule"] == "KL-5-13");
    CHECK(document["rules"][0]["citation"] == "kommunallagen (2017:725) 5 kap. 13 §");
    CHECK(document["assess"].empty());

    const auto open =
        nlohmann::json::parse(meeting("quorum --body utskott --seats 5 --present 5 --json").out);
    CHECK(open["answer"] == "depends");
    CHECK(open["assess"][0]["key"] == "required");
    CHECK(open["assess"][0]["option"] == "--required");
    CHECK(open["assess"][0]["rule"] == "KL-6-44");

    const auto serving = nlohmann::json::parse(
        meeting("alternates --body council --places 1 --alternate Berg=present --alternate "
                "Ek=serving --json")
            .out);
    CHECK(serving["values"]["serving"] == nlohmann::json{"Ek"});
}

TEST_CASE("meeting tells what is wrong with the question and exits with 64",
          "[cli][meeting][usage]") {
    struct row {
        std::string words;
        std::string told;
    };
    const row rows[] = {
        {"", "subcommand"},
        {"quorum --body council --seats 70 --present 36", "odd number of seats"},
        {"quorum --body committee --seats 11 --present 12", "there are seats"},
        {"quorum --body committee --seats 11 --present -1", "`-1` is not a number"},
        {"quorum --body committee --seats 11 --present 7x", "`7x` is not a number"},
        {"quorum --body committee --seats 99999999999 --present 7", "is not a number"},
        {"quorum --body kommun --seats 11 --present 7", "`kommun` is none of"},
        {"quorum --seats 11 --present 7", "--body"},
        {"vote --body committee --for 0 --against 5 --chair for", "chair"},
        {"defer --body council --present 10 --requests 6 --against 5", "each asks or votes once"},
        {"defer --body council --present 10 --requests 6 --again maybe", "`maybe` is none of"},
        {"prepare --present 70 --agreeing 71", "as are present"},
        {"convene --seats 3 --requests 4", "as there are members"},
        {"approve --body council --on 2026-02-30", "`2026-02-30` is not a day"},
        {"approve --body council --on 2026-05-12 --approved 2026-05-11", "before the meeting"},
        {"announce --body council --approved 2026-05-12 --announced 2026-05-11", "before"},
        {"approve --body council", "--on"},
        {"alternates --body council --places 1 --alternate Berg", "`Berg` is not an alternate"},
    };
    for (const auto& [words, told] : rows) {
        INFO(words);
        const auto ran = meeting(words + " --lang en");
        CHECK(ran.code == 64);
        CHECK(ran.out.empty());
        CHECK(contains(ran.err, told));
        // Nothing of it is left in English.
        const auto first_line = [](const std::string& text) {
            return text.substr(0, text.find('\n'));
        };
        CHECK(first_line(meeting(words + " --lang sv").err) != first_line(ran.err));
    }
}

TEST_CASE("meeting has an example in the help of each question, and it runs",
          "[cli][meeting][help]") {
    for (const auto* name :
         {"quorum", "remote", "vote", "abstain", "defer", "prepare", "agenda", "refuse", "convene",
          "notice", "approve", "announce", "minutes", "reserve", "alternates"}) {
        INFO(name);
        const auto help = meeting(std::string{name} + " --help --lang en");
        CHECK(help.code == 0);
        const auto at = help.out.find("Example:\n  mandat meeting ");
        REQUIRE(at != std::string::npos);
        auto example = help.out.substr(at + std::string{"Example:\n  mandat meeting "}.size());
        // The first one, over the lines that a backslash joins.
        for (auto joint = example.find("\\\n"); joint != std::string::npos;
             joint = example.find("\\\n"))
            example.erase(joint, 2);
        const auto ran = meeting(example.substr(0, example.find('\n')));
        INFO(example);
        CHECK(ran.code >= 0);
        CHECK(ran.code <= 2);
        CHECK_FALSE(ran.out.empty());
    }
}
