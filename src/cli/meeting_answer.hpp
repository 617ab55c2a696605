// SPDX-License-Identifier: MIT
#pragma once
// How an answer about a meeting is printed, whatever was asked (the tool, private).

#include "arguments.hpp"
#include <mandat/domain/wording.hpp>
#include <mandat/law/meeting/conclusion.hpp>
#include <mandat/law/rule.hpp>

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace mandat::cli {

/// A conclusion without its type, with what the question adds to it.
struct meeting_answer {
    std::string question; ///< the subcommand's name
    meeting::outcome_words words;
    sentence details; ///< put in brackets after the words; may be empty
    std::vector<const rule*> rules;
    std::vector<meeting::open_question> assess;
    std::vector<meeting::open_question> presumed;                     ///< nobody said; taken as no
    nlohmann::ordered_json values = nlohmann::ordered_json::object(); ///< numbers and days
    std::vector<std::string> options{}; ///< the subcommand's, as `--board-heard`
};

template<class Outcome>
[[nodiscard]] meeting_answer answer_of(const meeting::conclusion<Outcome>& made) {
    meeting_answer answer;
    answer.words = describe(made.outcome);
    answer.rules.assign(made.rules.begin(), made.rules.end());
    answer.assess.assign(made.assess.begin(), made.assess.end());
    return answer;
}

/// Prints it as text or as `mandat.meeting/1`.
[[nodiscard]] exit_code print(const meeting_answer& answer, const arguments& given);

} // namespace mandat::cli
