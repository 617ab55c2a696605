// SPDX-License-Identifier: MIT
#pragma once
// What was written after `mandat appeal`, and how it is read (the tool, private).

#include "arguments.hpp"
#include "suggestion.hpp"
#include <mandat/domain/date.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/io/names.hpp>
#include <mandat/model/governance.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mandat::cli {

struct appeal_words {
    // what is asked about: one of these three
    std::string minutes; ///< a day or an id
    std::string file;
    std::string by;
    std::string who;
    // of minutes
    std::string body;
    std::string paragraph;
    // of a decision
    std::string act;
    std::string matter;
    std::string on;
    std::vector<std::string> facts;
    std::string chooses;
    std::string fixed;
    std::string settles;
    std::string audit;
    std::string recorded;
    std::string announced;
    std::string taken_down;
    std::vector<std::string> boards;
    std::vector<std::string> told;
    std::vector<std::string> public_parties;
    std::string award;
    std::vector<std::string> sent;
    std::vector<std::string> letters;
    std::string stated;
    std::string voluntary;
    bool cancels = false;
    bool keeps_standstill = false;
    std::string came_to_authority;
    std::string came_to_court;
    std::string wrong_information;
    std::vector<std::string> seen;
    bool notice = false;
    std::vector<std::string> given{}; ///< the options that were there, as `--minutes`

    [[nodiscard]] bool has(std::string_view option) const {
        return std::find(given.begin(), given.end(), option) != given.end();
    }
};

/// The words that may stand for a value: its key, and the Swedish and the English word.
template<class Value>
[[nodiscard]] std::optional<Value> find_word(std::span<const term<Value>> known,
                                             std::string_view word) {
    const auto comparable = [](std::string_view text) {
        std::string made{text};
        std::replace_if(
            made.begin(), made.end(), [](char one) { return one == '_' || one == '-'; }, ' ');
        return fold_name(made);
    };
    const auto wanted = comparable(word);
    for (const auto& one : known)
        for (const auto text : {one.key, one.written.sv, one.written.en})
            if (comparable(text) == wanted) return one.value;
    return std::nullopt;
}

/// Reads words, and keeps what is wrong with them, so that all of it is told at once.
class word_reader {
public:
    template<class Value>
    void word(std::string_view option, const std::string& written,
              std::span<const term<Value>> known, auto& into) {
        if (written.empty()) return;
        if (const auto found = find_word(known, written)) {
            into = *found;
            return;
        }
        std::string sv;
        std::string en;
        std::vector<std::string_view> words;
        for (const auto& one : known) {
            sv += fmt::format("{}`{}`", sv.empty() ? "" : ", ", one.written.sv);
            en += fmt::format("{}`{}`", en.empty() ? "" : ", ", one.written.en);
            words.insert(words.end(), {one.written.sv, one.written.en});
        }
        const auto meant = did_you_mean(written, words);
        bad_question(fmt::format("`{}` är inget värde för `{}`, som kan vara {}{}", written, option,
                                 sv, meant.sv),
                     fmt::format("`{}` is no value of `{}`, which may be {}{}", written, option, en,
                                 meant.en));
    }
    /// A day, or a point of time with its zone; empty: not given.
    [[nodiscard]] std::optional<date> day(const std::string& written);
    /// `NAME=VALUE` in two; nothing, and a fault, where it is not.
    struct pair {
        std::string name;
        std::string value;
    };
    [[nodiscard]] std::optional<pair> split(std::string_view option, const std::string& written,
                                            std::string_view should_be);

    void bad_question(std::string sv, std::string en) {
        wrong_.push_back({fault_code::bad_question, {}, {std::move(sv), std::move(en)}});
    }
    void add(fault wrong) { wrong_.push_back(std::move(wrong)); }
    [[nodiscard]] const std::vector<fault>& wrong() const noexcept { return wrong_; }
    [[nodiscard]] const std::vector<sentence>& notes() const noexcept { return notes_; }

private:
    std::vector<fault> wrong_;
    std::vector<sentence> notes_; ///< points of time, as they were read
};

/// Faults of the command line are wrong use, those of files wrong data.
[[nodiscard]] exit_code tell(std::span<const fault> found, const arguments& given);

[[nodiscard]] exit_code appeal_of_minutes(const governance& of, const appeal_words& asked,
                                          const arguments& given);
[[nodiscard]] exit_code appeal_of_decision(const governance& of, const appeal_words& asked,
                                           const arguments& given);

} // namespace mandat::cli
