// SPDX-License-Identifier: MIT
// `mandat appeal`: one decision by flags or by a file, a whole set of minutes, notices, and what it says when asked
// wrongly. The days are those of the statutes: three weeks and the closed days (KL 13:5, FL 44, 1930:173), ten days and
// fifteen (LOU 20:1).

#include "documents/approved.hpp"
#include "support/catch.hpp"
#include "support/run.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace mandat::test;
using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::StartsWith;

namespace {

std::string norrbotten() {
    return (std::filesystem::path{MANDAT_SOURCE_DIR} / "examples" / "norrbotten").string();
}

/// Words of a command line, as a shell would part them; quotes hold a word together.
std::vector<std::string> parted(const std::string& line) {
    std::vector<std::string> all;
    std::string word;
    bool is_quoted = false;
    for (const char letter : line + ' ') {
        if (letter == '"') {
            is_quoted = !is_quoted;
        } else if (letter == ' ' && !is_quoted) {
            if (!word.empty()) all.push_back(std::move(word));
            word.clear();
        } else {
            word += letter;
        }
    }
    return all;
}
outcome appeal(const std::string& words) {
    std::vector<std::string> all{"appeal", norrbotten()};
    for (auto& word : parted(words)) all.push_back(std::move(word));
    return run_tool(all);
}
nlohmann::json document(const std::string& words) {
    return nlohmann::json::parse(appeal(words + " --json").out);
}

/// A file of its own for each test that writes one.
std::string written(const std::string& name, const std::string& text) {
    const auto file = std::filesystem::temp_directory_path() / ("mandat-appeal-" + name);
    std::ofstream{file, std::ios::binary} << text;
    return file.string();
}

const std::string board_minutes = "--who regionstyrelsen --on 2025-05-06 --announced 2025-05-16";

} // namespace

TEST_CASE("appeal answers with its exit code: 0 can be appealed, 1 cannot, 2 depends",
          "[cli][appeal]") {
    struct row {
        std::string_view sentence;
        std::string words;
        int code;
        std::string_view begins;
    };
    const row rows[] = {
        {"KL 13:5: the National Day and Whit Sunday put off the last day", board_minutes, 0,
         "Ja: laglighetsprövning, senast måndag 2025-06-09."},
        {"KL 13:5: announced late in the evening UTC is the next day in Sweden",
         "--who regionstyrelsen --on 2026-08-25 --announced 2026-08-31T23:30Z", 0,
         "Ja: laglighetsprövning, senast tisdag 2026-09-22."},
        {"KL 13:5: never announced, never started",
         "--who regionstyrelsen --on 2025-05-06 --announced never --lang en", 0,
         "Yes: legality review."},
        {"KL-13-2-1: fullmäktige's decision",
         "--who Regionfullmäktige --on 2025-05-06 --announced 2025-05-16 --lang en", 0,
         "Yes: legality review, at the latest Monday 2025-06-09."},
        {"KL-13-2-2: a proposal decides nothing",
         "--who regionstyrelsen --act förslag --on 2024-03-12", 1, "Nej: "},
        {"KL-13-2-2: purely preparatory", "--who regionstyrelsen --act preparatory --on 2024-03-12",
         1, "Nej: "},
        {"DOC-LINE: open what it is", "--who regionstyrelsen --act open --on 2024-03-12", 2,
         "Beror på: "},
        {"HFD 2016 ref. 28: an employee without a traceable mandate, the instruction not read",
         "--by employee_without_mandate --on 2024-05-20", 2, "Beror på: "},
        {"a company's decisions are no authority's", "--by company --on 2024-05-20", 1, "Nej: "},
        {"LOU 20:1, 20:11: ten days from an electronic notice",
         "--who \"inköpare hyrpersonal\" --on 2024-05-20 --award in_competition --sent "
         "2024-05-27 --lang en",
         0, "Yes: procurement review, at the latest Friday 2024-06-07."},
        {"LOU 20:1: a letter to one: fifteen days, when that ends later",
         "--who \"inköpare hyrpersonal\" --on 2026-05-20 --award in_competition --sent "
         "2026-05-27 --letter 2026-05-27 --lang en",
         0, "Yes: procurement review, at the latest Thursday 2026-06-11."},
        {"FL 44: three weeks from service, Easter Monday",
         "--who regionstyrelsen --on 2026-03-10 --fact administrative_appeal=yes --told "
         "\"A. Andersson=2026-03-16\" --lang en",
         0, "Yes: administrative appeal"},
        {"LOV or KL: nobody says whether it concerns a supplier",
         "--who regionstyrelsen --on 2024-03-12 --fact lov_supplier=unknown", 2, "Beror på: "},
        {"minutes are read", "--minutes 2024-03-12", 0, "Regionstyrelsen tisdag 2024-03-12"},
        {"one paragraph, told in full", "--minutes 2024-03-12 --paragraph \"§ 41\"", 0,
         "Regionstyrelsen tisdag 2024-03-12"},
    };
    for (const auto& [sentence, words, code, begins] : rows) {
        INFO(sentence << ": " << words);
        const auto ran = appeal(words);
        CHECK(ran.code == code);
        CHECK_THAT(ran.out, StartsWith(std::string{begins}));
        CHECK(ran.err.empty());
    }
}

TEST_CASE("A wrong `not appealable` costs someone a right: what is open shows the way to keep to",
          "[cli][appeal]") {
    for (const auto* const words : {"--by employee_without_mandate --on 2024-05-20",
                                    "--who regionstyrelsen --act open --on 2024-03-12"}) {
        INFO(words);
        CHECK_THAT(appeal(words).out, ContainsSubstring("Förvaltningsrätten i Luleå") &&
                                          ContainsSubstring("tre veckor"));
    }
    const auto both = appeal("--who regionstyrelsen --on 2024-03-12 --announced 2024-03-26 --told "
                             "Vårdbolaget=2024-03-18 --fact lov_supplier=unknown")
                          .out;
    CHECK_THAT(both, ContainsSubstring("senast tisdag 2024-04-16"));
    CHECK_THAT(both, ContainsSubstring("måndag 2024-04-08"));
}

TEST_CASE(
    "A received appeal is reviewed for timeliness: in time, late, not the authority's to test, "
    "not possible yet",
    "[cli][appeal][timeliness]") {
    struct row {
        std::string_view sentence;
        std::string words;
        std::vector<std::string> says;
    };
    const std::string served = "--who regionstyrelsen --on 2026-03-10 --fact "
                               "administrative_appeal=yes --told Part=2026-03-16 ";
    const row rows[] = {
        {"FL 45: the last day", served + "--came-to-authority 2026-04-07", {"in time"}},
        {"FL 45: the day after", served + "--came-to-authority 2026-04-08", {"late"}},
        {"FL 45: at the court, in time", served + "--came-to-court 2026-04-07", {"in time"}},
        {"FL 45: nobody knows when the party was told",
         "--who regionstyrelsen --on 2026-03-10 --fact administrative_appeal=yes --told "
         "Part=unknown --came-to-authority 2026-04-07",
         {"cannot be tested yet: find out on which day"}},
        {"KL 13:6: the court tests it, and the region in time is in time",
         board_minutes + " --came-to-authority 2025-06-09",
         {"not the authority's to test", "Came in time        yes"}},
        {"KL 13:6: the day after",
         board_minutes + " --came-to-authority 2025-06-10",
         {"not the authority's to test", "Came in time        no"}},
    };
    for (const auto& [sentence, words, says] : rows) {
        INFO(sentence << ": " << words);
        const auto ran = appeal(words + " --lang en");
        CHECK(ran.err.empty());
        for (const auto& part : says) CHECK_THAT(ran.out, ContainsSubstring(part));
    }
}

TEST_CASE("DOC-NOMANDATE, KL 13:8 p. 3: a decision without power stands until it is quashed",
          "[cli][appeal][grounds][doc-nomandate]") {
    const auto example =
        (std::filesystem::path{MANDAT_SOURCE_DIR} / "examples" / "exempelregionen").string();
    struct row {
        std::string_view sentence;
        std::string words;
        int code;
        std::string_view reason; ///< empty: the data says nothing against the power
        bool given_nothing;
        std::string_view ground;
    };
    const row rows[] = {
        {"an employee to whom nothing was given: HFD 2016 ref. 28, it may be a delegation all the "
         "same",
         "--who regiondirektor --matter sjn/2.1 --on 2024-05-02", 2, "no_sub_delegation", true,
         "(KL-13-8-3, to assess)"},
        {"the same, where no instruction delegates",
         "--who regiondirektor --matter sjn/2.1 --on 2024-05-02 --fact instrument_delegates=no", 2,
         "no_sub_delegation", true, "(KL-13-8-3, met)"},
        {"a delegate beyond the mandate decides as the committee: KL 13:2 p. 2",
         "--who forvaltningschef_sjukvard --matter vardplats_utomlands --on 2024-05-02", 0,
         "excepted_from_point", false, "(KL-13-8-3, met)"},
        {"a committee beyond its area", "--who sjn --matter rs/1.2 --on 2024-05-02", 0,
         "excluded_from_remit", false, "(KL-13-8-3, met)"},
        {"what the question lacks says nothing of the power",
         "--who forvaltningschef_sjukvard --matter sjn/2.1 --on 2024-05-02", 0, "", false, ""},
        {"somebody says that there was one",
         "--who regiondirektor --matter sjn/2.1 --on 2024-05-02 --seen had_the_right=yes", 0, "",
         false, ""},
        {"somebody says that there was none: the data says nothing against it",
         "--who forvaltningschef_sjukvard --matter sjn/2.1 --on 2024-05-02 --seen had_the_right=no",
         0, "(said)", false, "(KL-13-8-3, met)"},
        {"a power that is there", "--who sjn --matter sjn/2.1 --on 2024-05-02", 0, "", false, ""},
        {"no such ground on the route of procurement review",
         "--who regiondirektor --matter sjn/2.1 --on 2024-05-02 --fact procurement=yes", 0, "",
         false, ""},
    };
    for (const auto& [sentence, words, code, reason, given_nothing, ground] : rows) {
        INFO(sentence << ": " << words);
        std::vector<std::string> all{"appeal", example};
        for (auto& word : parted(words)) all.push_back(std::move(word));
        auto as_json = all;
        as_json.emplace_back("--json");
        all.emplace_back("--lang");
        all.emplace_back("en");
        const auto ran = run_tool(all);
        CHECK(ran.code == code);
        const auto lacks = nlohmann::json::parse(run_tool(as_json).out)["lacks_power"];
        CHECK(lacks.is_null() == reason.empty());
        const bool says = ran.out.find("(DOC-NOMANDATE)") != std::string::npos;
        CHECK(says != reason.empty());
        if (lacks.is_null()) continue;
        const bool is_said = reason == "(said)"; // by the question, so that no reason of the data's
        CHECK(lacks["reason"].is_null() == is_said);
        if (!is_said) CHECK(lacks["reason"] == reason);
        CHECK(lacks["given_nothing"] == given_nothing);
        CHECK(lacks["text_rule"] == "DOC-NOMANDATE");
        CHECK_THAT(ran.out, ContainsSubstring(std::string{ground}));
        CHECK_THAT(ran.out, ContainsSubstring("legality review"));
    }
}

TEST_CASE("KL-TRANS-2017: of a decision from 2017 the answer says which act governs the appeal",
          "[cli][appeal][kl-trans-2017]") {
    const auto older =
        appeal("--who regionstyrelsen --on 2017-12-20 --announced 2017-12-20 --lang en");
    CHECK(older.code == 2);
    CHECK_THAT(older.out, ContainsSubstring("Local Government Act (1991:900)"));
    CHECK_THAT(older.out, ContainsSubstring("KL-TRANS-2017"));
    const auto later =
        appeal("--who regionstyrelsen --on 2017-12-20 --announced 2018-01-02 --lang en");
    CHECK(later.code == 2);
    CHECK_THAT(later.out, ContainsSubstring("announced in 2018 or later"));
}

TEST_CASE("appeal tells the way, the time, the grounds and the law", "[cli][appeal][approved]") {
    is_approved("cli.appeal.sv.approved.txt", appeal(board_minutes).out);
    is_approved("cli.appeal.en.approved.txt",
                appeal(board_minutes + " --came-to-authority 2025-06-09 --seen quorate=no --seen "
                                       "had_the_right=no --lang en")
                    .out);
    is_approved("cli.appeal.approved.json", appeal(board_minutes + " --json").out);
    is_approved("cli.appeal.minutes.sv.approved.txt", appeal("--minutes 2024-03-12").out);
    is_approved("cli.appeal.minutes.en.approved.txt",
                appeal("--minutes 2024-03-12 --announced 2024-03-28 --lang en").out);
    is_approved("cli.appeal.selection.sv.approved.txt", appeal("--minutes 2023-10-10").out);
    is_approved("cli.appeal.paragraph.sv.approved.txt",
                appeal("--minutes 2024-03-12 --paragraph 40").out);
}

TEST_CASE("The notice tells in Swedish how to appeal, and has blanks for what the data lacks",
          "[cli][appeal][notice][approved]") {
    is_approved("cli.appeal.notice.kl.approved.txt", appeal(board_minutes + " --notice").out);
    is_approved("cli.appeal.notice.lou.approved.txt",
                appeal("--who \"inköpare hyrpersonal\" --on 2024-05-20 --award in_competition "
                       "--sent 2024-05-27 --notice")
                    .out);
    is_approved("cli.appeal.notice.osl.approved.txt",
                appeal("--who regionstyrelsen --on 2026-03-10 --fact document_refused=yes --told "
                       "Part=2026-03-16 --notice")
                    .out);
    is_approved("cli.appeal.notices.approved.txt",
                appeal("--minutes 2024-03-12 --paragraph 40 --notice").out);
}

TEST_CASE("No line of a text or a notice ends with a blank", "[cli][appeal][notice]") {
    for (const auto* const words :
         {"--minutes 2024-03-12", "--minutes 2024-03-12 --notice", "--minutes 2023-10-10 --notice",
          "--minutes 2024-03-12 --paragraph 40", "--minutes 2024-03-12 --paragraph 41 --notice"}) {
        INFO(words);
        CHECK(appeal(words).out.find(" \n") == std::string::npos);
    }
}

TEST_CASE("appeal gives mandat.appeal/1 and mandat.minutes_appeals/1", "[cli][appeal][json]") {
    const auto one = document(board_minutes);
    CHECK(one["schema"] == "mandat.appeal/1");
    const auto all = document("--minutes 2024-03-12");
    CHECK(all["schema"] == "mandat.minutes_appeals/1");
    CHECK(all["rows"].size() == 45);
}

TEST_CASE("A file asks what the flags ask, in TOML or in JSON", "[cli][appeal][file]") {
    const auto by_flags = document(
        "--who regionstyrelsen --on 2025-05-06 --announced 2025-05-16 --fact lov_supplier=no "
        "--seen quorate=no --came-to-authority 2025-06-09");
    const auto toml = written("fraga.toml", R"(who       = "regionstyrelsen"
on        = 2025-05-06
announced = 2025-05-16
facts     = { lov_supplier = "nej" }
seen      = { quorate = "nej" }
[received]
at_authority = 2025-06-09
)");
    const auto json = written("fraga.json", R"({"who": "regionstyrelsen", "on": "2025-05-06",
 "announced": "2025-05-16", "facts": {"lov_supplier": "nej"}, "seen": {"quorate": "nej"},
 "received": {"at_authority": "2025-06-09"}})");
    CHECK(document("--file " + toml) == by_flags);
    CHECK(document("--file " + json) == by_flags);

    const auto award = document("--who \"inköpare hyrpersonal\" --on 2024-05-20 --award "
                                "in_competition --sent 2024-05-27");
    const auto award_file = written("tilldelning.toml", R"(who = "inköpare hyrpersonal"
on  = 2024-05-20
[award]
kind = "i konkurrens"
sent = [2024-05-27]
)");
    CHECK(document("--file " + award_file) == award);

    const auto served = document("--who regionstyrelsen --on 2026-03-10 --fact "
                                 "administrative_appeal=yes --told Part=2026-03-16");
    const auto served_file = written("delgiven.toml", R"(who = "regionstyrelsen"
on  = 2026-03-10
facts = { administrative_appeal = "ja" }
[[told]]
name = "Part"
day  = 2026-03-16
)");
    CHECK(document("--file " + served_file) == served);
}

TEST_CASE("Everything wrong in a file is told at once, with its place and what to do",
          "[cli][appeal][file][broken]") {
    const auto file = written("fel.toml", R"(who = "regionstyrelsen"
on = 2024-03-12
fakts = 3
recorded = "protokol"
announced = "2024-13-01"
)");
    const auto ran = appeal("--file " + file + " --lang en");
    CHECK(ran.code == 65);
    CHECK(ran.out.empty());
    CHECK_THAT(ran.err, ContainsSubstring(":3:1: there is no key `fakts`") &&
                            ContainsSubstring("did you mean `facts`?"));
    CHECK_THAT(ran.err, ContainsSubstring(":4:12: ") && ContainsSubstring("protokol") &&
                            ContainsSubstring("did you mean `protokoll`?"));
    CHECK_THAT(ran.err, ContainsSubstring(":5:13: `2024-13-01` is not a day"));
    CHECK_THAT(ran.err, ContainsSubstring("3 faults"));

    for (const auto* const text : {"", "{", "[1, 2]", "who = \n", "\xff\xfe", "on = 2024-03-12\n"})
        for (const auto* const name : {"trasig.toml", "trasig.json"}) {
            INFO(name << ": " << text);
            const auto broken = appeal("--file " + written(name, text) + " --lang en");
            CHECK((broken.code == 64 || broken.code == 65));
            CHECK(broken.out.empty());
            CHECK_FALSE(broken.err.empty());
        }
    CHECK(appeal("--file finns-inte.toml").code == 74);
}

TEST_CASE("appeal tells what is wrong with the question: 64, and 65 outside of the calendar",
          "[cli][appeal][usage]") {
    struct row {
        std::string words;
        int code;
        std::string told;
    };
    const row rows[] = {
        {"", 64, "say what it is about"},
        {"--who regionstyrelsen", 64, "`--on` is missing"},
        {"--who regionstyrlsen --on 2024-03-12", 64, "did you mean"},
        {"--who regionstyrelsen --by council --on 2024-03-12", 64, "exclude each other"},
        {"--who regionstyrelsen --on 2024-02-30", 64, "`2024-02-30` is not a day"},
        {"--who regionstyrelsen --on 2024-03-12 --act beslutt", 64, "did you mean `beslut`"},
        {"--who regionstyrelsen --on 2024-03-12 --fact lov_suplier=no", 64,
         "did you mean `lov_supplier`"},
        {"--who regionstyrelsen --on 2024-03-12 --fact lov_supplier", 64, "cannot be read"},
        {"--who regionstyrelsen --on 2024-03-12 --seen quorat=no", 64, "did you mean `quorate`"},
        {"--who regionstyrelsen --on 2024-03-12 --taken-down 2024-04-01", 64,
         "says nothing without `--announced`"},
        {"--who regionstyrelsen --on 2024-03-12 --announced 2024-03-26T10:00", 64, "zone"},
        {"--minutes 2024-03-12 --who regionstyrelsen", 64, "does not go with `--minutes`"},
        {"--minutes 2024-03-11", 64, "2024-03-1"},
        {"--minutes 2024-03-12 --paragraph 77", 64, "77"},
        {"--who regionstyrelsen --on 1989-03-12 --announced 1989-03-26", 65,
         "outside of 1990-01-01 to 2199-12-31"},
        {"--who regionstyrelsen --on 2199-12-20 --announced 2200-01-01", 65,
         "outside of 1990-01-01 to 2199-12-31"},
    };
    for (const auto& [words, code, told] : rows) {
        INFO(words);
        const auto ran = appeal(words + " --lang en");
        CHECK(ran.code == code);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, ContainsSubstring(told));
    }
    CHECK(document("--who regionstyrlsen --on 2024-03-12")["schema"] == "mandat.faults/1");
}

TEST_CASE("appeal has examples in its help, and they run", "[cli][appeal][help]") {
    const auto help = run_tool({"appeal", "--help", "--lang", "en"});
    CHECK(help.code == 0);
    const std::string begins = "Example:\n";
    const auto at = help.out.find(begins);
    REQUIRE(at != std::string::npos);
    std::istringstream examples{help.out.substr(at + begins.size())};
    int count = 0;
    for (std::string line; std::getline(examples, line) && !line.empty();) {
        while (line.back() == '\\') {
            line.pop_back();
            std::string more;
            REQUIRE(std::getline(examples, more));
            line += more;
        }
        const std::string tool = "  mandat appeal examples/norrbotten ";
        REQUIRE(line.rfind(tool, 0) == 0);
        if (line.find("decision.toml") != std::string::npos) continue; // the reader's own file
        INFO(line);
        const auto ran = appeal(line.substr(tool.size()));
        CHECK(ran.code == 0);
        CHECK_FALSE(ran.out.empty());
        ++count;
    }
    CHECK(count == 4);
}
