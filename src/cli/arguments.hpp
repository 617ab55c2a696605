// SPDX-License-Identifier: MIT
#pragma once
// What was asked on the command line, as words (the tool, private). What the words
// mean is for the commands.

#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/lint/finding.hpp>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace mandat::cli {

/// How the tool ends: zero to two are answers, the others those of sysexits.
enum class exit_code : int {
    yes = 0,
    no = 1, ///< or an empty list
    depends = 2,
    usage = 64,
    bad_data = 65,
    our_fault = 70,
    io = 74,
};

enum class command : std::uint8_t {
    check,
    explain,
    who,
    may,
    matrix,
    show,
    rules,
    facts,
    lint,
    test
};
enum class format : std::uint8_t { text, markdown, dot, svg, csv, facts };

/// `--fact NAME=yes`
struct said {
    std::string name;
    answer value = answer::unknown;
};

struct arguments {
    command what = command::check;
    std::string bundle;
    std::string who;
    std::string matter;
    std::optional<date> on;
    std::optional<date> from;
    std::optional<date> through;
    std::optional<time_of_day> at;
    std::optional<money> amount;
    std::optional<money> above;
    amount_basis counted = amount_basis::not_stated;
    std::optional<duration> lasting;
    std::string unit;
    std::string area;
    std::vector<said> facts;
    bool assessed = false;      ///< nothing of KL 6:38 first paragraph or 5:1 applies
    std::vector<said> hindered; ///< posts, bodies and persons by name
    std::string order;
    std::string organ; ///< whose power it is
    std::string rule;  ///< a citation as people write it, or an id: `KL 6:40`, `DOC-JOINT`
    format shape = format::text;
    bool json = false;
    bool sarif = false;
    severity fail_on = severity::error; ///< findings as grave or graver fail the run
    std::string code;                   ///< of a finding to explain
    std::vector<std::string> files;     ///< of policy tests
    language in = language::swedish;
    /// Set by a command that answers by itself.
    std::function<exit_code(const arguments&)> alone;
};

/// The arguments, or how the tool has already ended: help was printed, or what is wrong was.
[[nodiscard]] std::variant<arguments, exit_code> read_arguments(int count,
                                                                const char* const* words);

} // namespace mandat::cli
