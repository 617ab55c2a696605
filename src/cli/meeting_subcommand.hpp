// SPDX-License-Identifier: MIT
#pragma once
// A subcommand of `mandat meeting`: its options, and what answers it (the tool, private).

#include "arguments.hpp"
#include "meeting_answer.hpp"
#include "options.hpp"
#include <mandat/law/meeting/alternates.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/meeting/majority.hpp>

#include <fmt/core.h>

#include <charconv>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

namespace mandat::cli {

inline constexpr unsigned most_persons = 9999;

inline const words_for<meeting::body> bodies{{"council", meeting::body::council},
                                             {"committee", meeting::body::committee},
                                             {"sub-committee", meeting::body::sub_committee},
                                             {"fullmäktige", meeting::body::council},
                                             {"nämnd", meeting::body::committee},
                                             {"utskott", meeting::body::sub_committee}};
inline const words_for<meeting::chair_vote> chair_votes{
    {"for", meeting::chair_vote::in_favour},
    {"against", meeting::chair_vote::against},
    {"abstained", meeting::chair_vote::abstained}};

/// What was said on the command line, beside the question itself.
template<class Question>
struct asking {
    Question question;
    std::optional<date> on;
    std::optional<answer> presumable; ///< taken as no when nobody says
    std::vector<meeting::alternate> alternates;
    std::vector<std::string> names;
};

/// Some questions can be put so that nothing answers them: more votes than members.
template<class Question>
[[nodiscard]] bool may_be_asked(const Question& asked) {
    if constexpr (requires { is_possible(asked); }) return is_possible(asked);
    return true;
}

template<class Conclusion>
Conclusion on_day(std::optional<date> day, const Conclusion& made) {
    return day ? meeting::on(*day, made) : made;
}

/// One subcommand and its options.
template<class Question>
class subcommand {
public:
    subcommand(CLI::App& app, arguments& given, const char* name, const char* does,
               const char* example)
        : app_{*app.add_subcommand(name, does)}
        , given_{given} {
        add_json(app_, given);
        one_of("--lang", given.in,
               words_for<language>{{"sv", language::swedish}, {"en", language::english}},
               "language of the text: sv (default) or en", "LANG");
        app_.footer(std::string{"Example:\n  "} + example);
    }
    /// Answers by `answer`, if the question is possible; `impossible` says what is
    /// wrong with it otherwise.
    template<class Answer>
    void answered_by(Answer answer, const char* impossible = "") {
        app_.callback([state = state_, answer, impossible, &app = app_, &given = given_] {
            if (!may_be_asked(state->question))
                throw CLI::ValidationError(app.get_name(), told(impossible));
            given.alone = [state, answer, name = app.get_name(),
                           options = options_of(app)](const arguments& asked) {
                meeting_answer made = answer(*state);
                made.question = name;
                made.options = options;
                return print(made, asked);
            };
        });
    }

    /// Answers with what the law says of the question, and nothing beside.
    template<class Assess>
    void assessed_by(Assess assess, const char* impossible = "") {
        answered_by(
            [assess](const asking<Question>& heard) {
                return answer_of(on_day(heard.on, assess(heard.question)));
            },
            impossible);
    }

    subcommand& takes_body(meeting::body& into) {
        return one_of("--body", into, bodies, "council, committee or sub-committee", "BODY", true);
    }
    subcommand& takes_day_of_meeting() {
        return takes_day("--on", state_->on,
                         "day of the meeting; days before 2018 are not modelled");
    }
    template<class Day>
    subcommand& takes_day(const char* name, Day& into, const char* does, bool required = false) {
        return takes(name, does, "DAY", required, [&into](const std::string& word) {
            const auto day = parse_date(word);
            if (day) into = *day;
            if (day) return std::string{};
            return worded({"`{}` är inte {}", "`{}` is not {}"}, word,
                          told("a day from 1990 to 2199; write it as 2024-03-12"))
                .in(spoken());
        });
    }
    template<class Number>
    subcommand& takes_number(const char* name, Number& into, const char* does,
                             bool required = false) {
        return takes(name, does, "NUMBER", required, [&into](const std::string& word) {
            unsigned number = 0;
            const char* const end = word.data() + word.size();
            const auto read = std::from_chars(word.data(), end, number);
            if (read.ec != std::errc{} || read.ptr != end || number > most_persons)
                return worded({"`{}` är inget tal från 0 till {}",
                               "`{}` is not a number from 0 to {}"},
                              word, most_persons)
                    .in(spoken());
            into = number;
            return std::string{};
        });
    }
    subcommand& takes_chairs_vote(meeting::chair_vote& into) {
        return one_of("--chair", into, chair_votes, "where the chair's own vote went",
                      "for|against|abstained");
    }
    subcommand& takes_answer(const char* name, answer& into, const char* does) {
        return one_of(name, into, answers, does, "yes|no|unknown");
    }
    /// Alone it says yes: `--again`.
    subcommand& takes_presumable(const char* name, const char* does) {
        auto& into = state_->presumable;
        app_.add_option_function<std::string>(
                name,
                [&into](const std::string& word) {
                    if (word.empty()) into = answer::yes;
                },
                std::string{does} + "; taken as no when not said")
            ->check(reads_one_of(into, answers))
            ->expected(0, 1)
            ->type_name("[yes|no|unknown]");
        return *this;
    }
    template<class Variable, class Value>
    subcommand& one_of(const char* name, Variable& into, const words_for<Value>& words,
                       const char* does, const char* type, bool required = false) {
        return takes(name, does, type, required, reads_one_of(into, words));
    }

    [[nodiscard]] CLI::App& app() { return app_; }
    [[nodiscard]] asking<Question>& state() { return *state_; }

private:
    template<class Variable, class Value>
    static auto reads_one_of(Variable& into, const words_for<Value>& words) {
        return [&into, words](const std::string& word) {
            const auto found = words.find(word);
            if (found != words.end()) {
                into = found->second;
                return std::string{};
            }
            std::string known;
            for (const auto& [one, value] : words)
                known += (known.empty() ? "`" : ", `") + one + "`";
            return worded({"`{}` är inget av {}", "`{}` is none of {}"}, word, known).in(spoken());
        };
    }
    /// An option whose word `read` reads, or says what is wrong with.
    template<class Read>
    subcommand& takes(const char* name, const char* does, const char* type, bool required,
                      Read read) {
        add_word(app_, name, does, type, read)->required(required);
        return *this;
    }
    static std::vector<std::string> options_of(const CLI::App& app) {
        std::vector<std::string> names;
        for (const auto* option : app.get_options())
            for (const auto& name : option->get_lnames()) names.push_back("--" + name);
        return names;
    }

    CLI::App& app_;
    arguments& given_;
    std::shared_ptr<asking<Question>> state_ = std::make_shared<asking<Question>>();
};

// The files of `meeting`, each with the questions of one kind.
void add_meeting_decisions(CLI::App& app, arguments& given);
void add_meeting_papers(CLI::App& app, arguments& given);
void add_meeting_alternates(CLI::App& app, arguments& given);

} // namespace mandat::cli
