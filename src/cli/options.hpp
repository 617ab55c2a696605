// SPDX-License-Identifier: MIT
#pragma once
// Options that several commands have, or that are made alike (the tool, private).

#include "arguments.hpp"
#include "help.hpp"
#include "suggestion.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mandat::cli {

/// Words, each standing for a value.
template<class Value>
using words_for = std::map<std::string, Value>;

inline const words_for<answer> answers{{"yes", answer::yes},         {"no", answer::no},
                                       {"unknown", answer::unknown}, {"ja", answer::yes},
                                       {"nej", answer::no},          {"okänt", answer::unknown}};

inline CLI::Option* add_json(CLI::App& app, arguments& given) {
    return app.add_flag("--json", given.json, "a document for programs instead of text");
}

/// Checks that a word is one of `words`, and says which they are.
template<class Words>
auto one_of(Words words) {
    return [words](const std::string& word) {
        if (std::ranges::find(words, word) != words.end()) return std::string{};
        return worded({"`{}` är inte känt här; skriv {}", "`{}` is not known here; write {}"}, word,
                      fmt::format("{}", fmt::join(words, ", ")))
            .in(spoken());
    };
}
/// One of some words, each standing for a value.
template<class Value>
CLI::Option* add_one_of(CLI::App& app, const char* name, Value& into, const words_for<Value>& words,
                        const char* does, const char* type) {
    std::vector<std::string> known;
    for (const auto& [word, value] : words) known.push_back(word);
    return app
        .add_option_function<std::string>(
            name, [&into, words](const std::string& word) { into = words.at(word); }, does)
        ->check(one_of(known))
        ->type_name(type);
}
inline void add_language(CLI::App& app, arguments& given) {
    add_one_of(app, "--lang", given.in, {{"sv", language::swedish}, {"en", language::english}},
               "language of the text: sv (default) or en", "LANG");
}

/// A word that `read` reads, or says what is wrong with; it keeps what it read.
template<class Read>
CLI::Option* add_word(CLI::App& app, const char* name, const char* does, const char* type,
                      Read read) {
    return app
        .add_option_function<std::string>(
            name, [](const std::string&) {}, does)
        ->check(read)
        ->type_name(type);
}
/// The same for a value that `parse` makes of the word, or nothing.
template<class Value, class Parse>
CLI::Option* add_value(CLI::App& app, const char* name, std::optional<Value>& into, Parse parse,
                       const char* should_be, const char* does, const char* type) {
    return add_word(app, name, does, type, [&into, parse, should_be](const std::string& word) {
        into = parse(word);
        if (into) return std::string{};
        return worded({"`{}` är inte {}", "`{}` is not {}"}, word, told(should_be)).in(spoken());
    });
}
/// An option that may be repeated, with a word each time.
inline CLI::Option* add_many(CLI::App& app, const char* name, std::vector<std::string>& into,
                             const char* does, const char* type) {
    return app.add_option(name, into, does)->take_all()->expected(1)->type_name(type);
}
template<class Read>
CLI::Option* add_many_words(CLI::App& app, const char* name, const char* does, const char* type,
                            Read read) {
    return app
        .add_option_function<std::vector<std::string>>(
            name, [](const std::vector<std::string>&) {}, does)
        ->check(read)
        ->take_all()
        ->expected(1)
        ->type_name(type);
}

/// The command answers by itself: `run` gets what was written for it.
template<class Asked>
void answer_alone(CLI::App& app, arguments& given, std::shared_ptr<Asked> asked,
                  exit_code (*run)(const Asked&, const arguments&)) {
    app.callback([asked, &given, run] {
        given.alone = [asked, run](const arguments& with) { return run(*asked, with); };
    });
}

} // namespace mandat::cli
