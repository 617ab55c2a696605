// SPDX-License-Identifier: MIT
#include "oracle/oracle.hpp"

#include "support/run.hpp"
#include <mandat/documents/facts.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/model/terms.hpp>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace mandat_tests {

using namespace mandat; // NOLINT(google-build-using-namespace): tests only

namespace {

/// Of DOC-LINE the specification asks the contrary: is there room to choose?
answer contrary(answer said) {
    return said == answer::yes ? answer::no : said == answer::no ? answer::yes : said;
}

class question_writer {
public:
    question_writer(const governance& of, const question& asked, std::string name)
        : of_{of}
        , asked_{asked}
        , name_{std::move(name)} {}

    std::string written() {
        text_ << "question(" << name_ << ", " << term_for(asked_.who.what).key << ", "
              << prolog_atom(of_.key_of(asked_.who)) << ", "
              << prolog_atom(of_.at(asked_.matter).key) << ", "
              << (is_calendar_day(asked_.on) ? prolog_day(asked_.on) : "none") << ").\n";
        if (asked_.amount) say("amount", std::to_string(asked_.amount->in_ore()));
        if (asked_.counted != amount_basis::not_stated) say("per", term_for(asked_.counted).key);
        if (asked_.unit.is_valid()) say("unit", prolog_atom(of_.at(asked_.unit).key));
        if (asked_.area.is_valid()) say("area", prolog_atom(of_.at(asked_.area).key));
        if (asked_.lasting)
            say("duration", std::string{term_for(asked_.lasting->measured).key} + "(" +
                                std::to_string(asked_.lasting->count) + ")");
        if (asked_.at) say("time", std::to_string(asked_.at->minutes));
        for (const auto& fact : fact_descriptions) say_fact(fact);
        for (const auto& whom : asked_.hindered.named())
            say_fact("hindered(" + prolog_atom(of_.key_of(whom)) + ")", asked_.hindered.of(whom));
        const auto& own = of_.at(asked_.matter).facts;
        for (std::size_t i = 0; i < own.size(); ++i)
            say_fact(prolog_atom(of_.at(own[i]).key),
                     asked_.facts.at(fact_slot{static_cast<std::uint8_t>(legal_fact_slots + i)}));
        return text_.str();
    }

private:
    void say(std::string_view what, std::string_view value) {
        text_ << "question_" << what << "(" << name_ << ", " << value << ").\n";
    }
    void say_fact(const fact_description& fact) {
        const auto said = asked_.facts.at(fact.fact);
        if (fact.fact == legal_fact::execution)
            return say_fact("room_for_independent_assessment", contrary(said));
        say_fact(std::string{fact.key}, said);
    }
    void say_fact(const std::string& fact, answer said) {
        if (said != answer::unknown) say("fact", fact + ", " + std::string{term_for(said).key});
    }

    const governance& of_;
    const question& asked_;
    std::string name_;
    std::ostringstream text_;
};

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> parts;
    std::istringstream in{text};
    for (std::string part; std::getline(in, part, at);) parts.push_back(part);
    return parts;
}
std::vector<std::string> listed(const std::string& text) {
    return text == "-" ? std::vector<std::string>{} : split(text, ',');
}

oracle_answer read(const std::string& line) {
    const auto fields = split(line, '\t');
    if (fields.size() != 6) {
        std::fprintf(stderr, "not an answer of the specification: %s\n", line.c_str());
        std::exit(2);
    }
    return {fields[0],         fields[1],         fields[2],
            listed(fields[3]), listed(fields[4]), listed(fields[5])};
}

} // namespace

std::string facts_of_question(const governance& of, const question& asked,
                              const std::string& name) {
    return question_writer{of, asked, name}.written();
}

std::vector<oracle_answer> ask_oracle(const std::vector<oracle_case>& cases,
                                      const std::vector<std::string>& options) {
    const test::scratch_folder scratch;
    std::string command = MANDAT_SWIPL " " MANDAT_SOURCE_DIR "/tests/oracle/oracle.pl";
    for (const auto& option : options) command += " " + option;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto data = scratch.path() / (std::to_string(i) + ".facts");
        const auto questions = scratch.path() / (std::to_string(i) + ".questions");
        std::ofstream{data} << cases[i].data;
        std::ofstream{questions} << cases[i].questions;
        command += " " + data.string() + " " + questions.string();
    }
    std::string out;
    auto* const pipe = ::popen(command.c_str(), "r");
    std::array<char, 65536> part{};
    while (const auto count = std::fread(part.data(), 1, part.size(), pipe))
        out.append(part.data(), count);
    if (::pclose(pipe) != 0) {
        std::fprintf(stderr, "the specification failed: %s\n", command.substr(0, 200).c_str());
        std::exit(2);
    }
    std::vector<oracle_answer> answers;
    for (const auto& line : split(out, '\n')) answers.push_back(read(line));
    return answers;
}

} // namespace mandat_tests
