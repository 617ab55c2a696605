// SPDX-License-Identifier: MIT
//
// Asks the independent specification, in Prolog, what it answers on a governance.
#pragma once

#include <mandat/decide/question.hpp>
#include <mandat/model/governance.hpp>

#include <string>
#include <vector>

namespace mandat_tests {

/// What the specification says of one question.
struct oracle_answer {
    std::string question;            ///< its name
    std::string verdict;             ///< `authorised`, `depends` or `not_authorised`
    std::string point;               ///< `nd/1/3a`, `own:n1`, `none`
    std::vector<std::string> rules;  ///< sorted
    std::vector<std::string> facts;  ///< that a human has to assess; sorted
    std::vector<std::string> points; ///< each that gives the verdict, alone
};

/// The question as facts, under a name.
/// @pre who is a post, an organ or a person; the amount is not negative
[[nodiscard]] std::string facts_of_question(const mandat::governance& of,
                                            const mandat::question& asked, const std::string& name);

/// A governance's facts, and those of the questions on it.
struct oracle_case {
    std::string data;
    std::string questions;
};
/// One answer for each question, in their order. Ends the program where Prolog does not answer.
/// @param options  `--today`, `--reading NAME=VALUE`
[[nodiscard]] std::vector<oracle_answer> ask_oracle(const std::vector<oracle_case>& cases,
                                                    const std::vector<std::string>& options = {});

} // namespace mandat_tests
