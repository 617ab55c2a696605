// SPDX-License-Identifier: MIT
#include "meeting_answer.hpp"

#include "output.hpp"
#include "suggestion.hpp"
#include <mandat/domain/citation.hpp>
#include <mandat/domain/facts.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace mandat::cli {

namespace {

using json = nlohmann::ordered_json;

struct reply {
    std::string_view key;
    phrase text;
    exit_code code;
};

reply reply_for(answer read) {
    switch (read) {
    case answer::yes: return {"yes", {"Ja", "Yes"}, exit_code::yes};
    case answer::no: return {"no", {"Nej", "No"}, exit_code::no};
    case answer::unknown: break;
    }
    return {"depends", {"Beror på", "Depends"}, exit_code::depends};
}

/// `--board-heard` of `board_heard`, where the subcommand has such an option.
std::string option_of(const meeting::open_question& asked, const meeting_answer& answer) {
    std::string name = "--" + std::string{asked.key};
    std::replace(name.begin(), name.end(), '_', '-');
    const bool has =
        std::find(answer.options.begin(), answer.options.end(), name) != answer.options.end();
    return has ? name : std::string{};
}

sentence sentence_for(const meeting_answer& answer) {
    if (answer.details.sv.empty()) return worded({"{}", "{}"}, answer.words.text);
    return worded({"{} ({})", "{} ({})"}, answer.words.text, answer.details);
}

std::string questions_in_text(const std::vector<meeting::open_question>& questions, phrase heading,
                              const meeting_answer& answer, language in) {
    if (questions.empty()) return {};
    std::string text = fmt::format("\n{}\n", heading.in(in));
    for (const auto& one : questions) {
        text += fmt::format("  · {}\n", one.text.in(in));
        if (const auto option = option_of(one, answer); !option.empty())
            text += fmt::format("      {}\n", option);
        if (one.asked_by != nullptr)
            text +=
                fmt::format("      {}, {}\n", one.asked_by->id, to_text(one.asked_by->source, in));
    }
    return text;
}

std::string in_text(const meeting_answer& answer, language in) {
    auto text = fmt::format("{}: {}.\n", reply_for(answer.words.reads_as).text.in(in),
                            sentence_for(answer).in(in));
    for (const auto* one : answer.rules)
        text += fmt::format("  {}, {}\n      {}\n", one->id, to_text(one->source, in),
                            one->title.in(in));
    return text + questions_in_text(answer.assess, {"Att bedöma", "To be assessed"}, answer, in) +
           questions_in_text(answer.presumed, {"Förutsatt nej", "Presumed no"}, answer, in);
}

template<class Text>
json both(const Text& text) {
    return {{"sv", text.sv}, {"en", text.en}};
}

json in_json(const std::vector<meeting::open_question>& questions, const meeting_answer& answer) {
    json list = json::array();
    for (const auto& one : questions) {
        const auto option = option_of(one, answer);
        const bool has_rule = one.asked_by != nullptr;
        list.push_back(
            {{"key", one.key},
             {"option", option.empty() ? json(nullptr) : json(option)},
             {"rule", has_rule ? json(one.asked_by->id) : json(nullptr)},
             {"citation",
              has_rule ? json(to_text(one.asked_by->source, language::swedish)) : json(nullptr)},
             {"text", both(one.text)}});
    }
    return list;
}

json in_json(const meeting_answer& answer) {
    json rules = json::array();
    for (const auto* one : answer.rules)
        rules.push_back({{"rule", one->id},
                         {"citation", to_text(one->source, language::swedish)},
                         {"text", both(one->title)}});
    return {{"schema", "mandat.meeting/1"},
            {"question", answer.question},
            {"answer", reply_for(answer.words.reads_as).key},
            {"outcome", answer.words.key},
            {"text", both(sentence_for(answer))},
            {"values", answer.values},
            {"rules", std::move(rules)},
            {"assess", in_json(answer.assess, answer)},
            {"presumed", in_json(answer.presumed, answer)}};
}

} // namespace

exit_code print(const meeting_answer& answer, const arguments& given) {
    if (given.json)
        print_text(in_json(answer).dump(2));
    else
        print_as_is(in_text(answer, given.in));
    return reply_for(answer.words.reads_as).code;
}

} // namespace mandat::cli
