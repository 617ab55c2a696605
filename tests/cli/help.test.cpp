// SPDX-License-Identifier: MIT
//
// Help and usage errors in both languages; the manual page, the completion and `facts`.
#include "support/catch.hpp"
#include "support/run.hpp"
#include <mandat/domain/act.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/law/disqualification.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using mandat::test::contents_of;
using mandat::test::run_tool;

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}
std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream from{text};
    for (std::string line; std::getline(from, line);) lines.push_back(line);
    return lines;
}
std::string help(std::vector<std::string> command, const char* language) {
    command.insert(command.end(), {"--help", "--lang", language});
    const auto told = run_tool(command);
    CHECK(told.code == 0);
    CHECK(told.err.empty());
    return told.out;
}
/// The words of a list of subcommands.
std::vector<std::string> commands_in(const std::string& text) {
    std::vector<std::string> found;
    bool is_in_list = false;
    for (const auto& line : lines_of(text)) {
        if (line.empty()) is_in_list = false;
        if (is_in_list) found.push_back(line.substr(2, line.find(' ', 2) - 2));
        if (line == "Subcommands:") is_in_list = true;
    }
    return found;
}
std::vector<std::vector<std::string>> all_commands() {
    std::vector<std::vector<std::string>> all{{}};
    for (const auto& one : commands_in(help({}, "en"))) all.push_back({one});
    for (const auto& one : commands_in(help({"meeting"}, "en"))) all.push_back({"meeting", one});
    return all;
}
/// The long flags that a command's help lists.
std::vector<std::string> flags_in(const std::string& text) {
    std::vector<std::string> found;
    for (const auto& line : lines_of(text)) {
        const auto at = line.find("--");
        if (line.starts_with("  -") && at <= 5)
            found.push_back(line.substr(at, line.find_first_of(" ,", at) - at));
    }
    return found;
}
/// The part of the manual page on a command's own options.
std::string options_of(const std::string& page, const std::string& command) {
    for (auto at = page.find(".SS Options of "); at != std::string::npos;
         at = page.find(".SS Options of ", at + 1)) {
        const auto title = page.substr(at, page.find('\n', at) - at) + " and ";
        const auto end = std::min(page.find("\n.S", at), page.size());
        if (contains(title, " of " + command + " and ") ||
            contains(title, " and " + command + " and "))
            return page.substr(at, end - at);
    }
    return {};
}
std::string without_backslashes(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), '\\'), text.end());
    return text;
}
/// What the tables of options, words and commands say of each; not the examples below them.
std::set<std::string> descriptions_in(const std::string& help) {
    std::set<std::string> found;
    bool is_in_table = false;
    for (const auto& line : lines_of(help)) {
        if (line.empty()) is_in_table = false;
        if (is_in_table && line.size() > 30 && line.substr(28, 2) == "  " && line[30] != ' ')
            found.insert(line.substr(30));
        for (const auto* const title :
             {"Options:", "Positionals:", "Subcommands:", "Flaggor:", "Ord:", "Kommandon:"})
            if (line == title) is_in_table = true;
    }
    return found;
}

} // namespace

TEST_CASE("Help is in Swedish, and in English where it is asked for", "[cli][help]") {
    const auto all = all_commands();
    CHECK(all.size() > 25);
    for (const auto& command : all) {
        INFO((command.empty() ? "mandat" : command.back()));
        const auto english = descriptions_in(help(command, "en"));
        const auto swedish = descriptions_in(help(command, "sv"));
        CHECK(english.size() == swedish.size());
        for (const auto& one : english) {
            INFO("not in Swedish: " << one);
            CHECK_FALSE(swedish.contains(one));
        }
    }
    CHECK(run_tool({"check", "--help"}).out == help({"check"}, "sv"));
    CHECK(contains(help({"check"}, "sv"), "Användning: mandat check [FLAGGOR] BUNDLE\n"));
    CHECK(contains(help({"check"}, "sv"), "Exempel:\n  mandat check"));
    CHECK(contains(help({"check"}, "en"), "Usage: mandat check [OPTIONS] BUNDLE\n"));
    CHECK(contains(run_tool({"check", "--lang=en", "--help"}).out, "Usage:"));
}

TEST_CASE("Usage errors are in the language that was asked for, and say where to read on",
          "[cli][help]") {
    struct row {
        std::vector<std::string> words;
        const char* sv;
        const char* en;
    };
    const std::vector<row> rows{
        {{}, "ett kommando saknas", "A subcommand is required"},
        {{"check"}, "BUNDLE saknas", "BUNDLE is required"},
        {{"check", "x", "--matter", "y", "--on", "2024-01-01"},
         "--who saknas",
         "--who is required"},
        {{"check", "x", "--onn", "y"}, "saknas", "required"},
        {{"rules", "--idd", "y"}, "känner inte till", "not expected"},
        {{"may", "x", "--who", "y", "--on", "igår"},
         "`igår` är inte en dag från 1990 till 2199; skriv den som 2024-03-12",
         "`igår` is not a day from 1990 to 2199; write it as 2024-03-12"},
        {{"may", "x", "--who", "y", "--on"}, "--on saknar sitt värde", "--on: 1 required"},
        {{"may", "x", "--who", "y", "--on", "2024-01-01", "--fact", "z"},
         "`z` är inget villkor; skriv NAMN=ja",
         "`z` is not a fact; write NAME=yes"},
        {{"lint", "x", "--fail-on", "note"}, "är inte känt här; skriv", "is not known here; write"},
        {{"meeting", "quorum", "--body", "council", "--seats", "x", "--present", "3"},
         "`x` är inget tal från 0 till 9999",
         "`x` is not a number from 0 to 9999"},
        {{"meeting", "agenda", "--present", "3", "--agreeing", "4"},
         "högst så många är ense som är på plats",
         "at most as many agree as are present"},
    };
    for (const auto& one : rows) {
        INFO(one.en);
        const auto sv = run_tool(one.words);
        CHECK(sv.code == 64);
        CHECK(sv.out.empty());
        CHECK(contains(sv.err, one.sv));
        CHECK(contains(sv.err, "--help` berättar mer."));
        auto words = one.words;
        words.insert(words.begin() + (words.empty() ? 0 : 1), "--lang=en");
        const auto en = run_tool(words);
        CHECK(en.code == 64);
        if (!one.words.empty() && one.words.front() != "meeting") CHECK(contains(en.err, one.en));
        CHECK(contains(en.err, "--help` tells more."));
    }
    CHECK(contains(run_tool({"meeting", "vote", "--lang", "sv"}).err,
                   "`mandat meeting vote --help` berättar mer."));
}

TEST_CASE("facts lists every fact with its question and rule, and a bundle's own", "[cli][facts]") {
    const auto alone = nlohmann::json::parse(run_tool({"facts", "--json"}).out);
    CHECK(alone["schema"] == "mandat.facts/1");
    CHECK(alone["facts"].size() ==
          mandat::legal_fact_count + mandat::jav_descriptions.size() + mandat::appeal_fact_count);
    for (const auto& one : alone["facts"]) {
        INFO(one.dump());
        CHECK_FALSE(one["question"]["sv"].get<std::string>().empty());
        CHECK_FALSE(one["question"]["en"].get<std::string>().empty());
    }
    const auto told = run_tool({"facts", "examples/exempelregionen", "--json"});
    CHECK(told.code == 0);
    const auto all = nlohmann::json::parse(told.out);
    CHECK(all["facts"].size() > alone["facts"].size());
    CHECK(all["facts"].back()["of"] == "region");

    const auto swedish = run_tool({"facts"});
    CHECK(contains(swedish.out, "Är ärendet så brådskande"));
    CHECK(contains(swedish.out, "KL-6-39"));
    const auto english = run_tool({"facts", "examples/exempelregionen", "--lang", "en"});
    CHECK(contains(english.out, "The region's own facts"));
    CHECK(contains(english.out, "Is the matter so urgent"));
    CHECK(run_tool({"facts", "no/such"}).code == 74);
}

TEST_CASE("The manual page tells of every option of every command", "[cli][help]") {
    const auto page = without_backslashes(
        contents_of(std::string{MANDAT_SOURCE_DIR} + "/src/cli/installed/mandat.1"));
    for (const auto& command : all_commands()) {
        std::string name;
        for (const auto& word : command) name += (name.empty() ? "" : " ") + word;
        const auto told = options_of(page, name);
        for (const auto& flag : flags_in(help(command, "en"))) {
            INFO(name << " " << flag);
            const bool is_common =
                flag == "--help" || flag == "--json" || flag == "--lang" || flag == "--version";
            CHECK((is_common || contains(told, flag + "\n") || contains(told, flag + " ") ||
                   contains(told, flag + "\"")));
        }
    }
}

TEST_CASE("The manual page tells of every command, and the completion finds them", "[cli][help]") {
    const std::string root = MANDAT_SOURCE_DIR;
    const auto page = contents_of(root + "/src/cli/installed/mandat.1");
    for (const auto& one : commands_in(help({}, "en"))) {
        INFO(one);
        CHECK(contains(page, "\n.B " + one + "\n"));
    }
    const auto completed = [&](const std::string& words, int at) {
        const mandat::test::scratch_folder folder;
        const auto out = (folder.path() / "out").string();
        const auto line = "cd " + root +
                          " && bash -c '. src/cli/installed/mandat.bash; COMP_WORDS=(" +
                          MANDAT_TOOL + " " + words + "); COMP_CWORD=" + std::to_string(at) +
                          "; _mandat; echo \" ${COMPREPLY[*]} \"' > " + out + " 2>&1";
        CHECK(std::system(line.c_str()) == 0);
        return contents_of(out);
    };
    CHECK(completed("ch", 1) == " check \n");
    CHECK(contains(completed("\"\"", 1), " facts "));
    CHECK(contains(completed("meeting qu", 2), " quorum "));
    CHECK(contains(completed("check examples/norrbotten --as", 3), " --assessed "));
    CHECK(contains(completed("meeting quorum --se", 3), " --seats "));
    CHECK(completed("check --lang s", 3) == " sv \n");
    CHECK(contains(completed("lint examples/norr", 2), " examples/norrbotten "));
}
