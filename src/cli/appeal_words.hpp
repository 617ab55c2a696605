// SPDX-License-Identifier: MIT
#pragma once
// What was written after `mandat appeal`, and how it is read (the tool, private).

#include "arguments.hpp"
#include "commands.hpp"
#include <mandat/domain/date.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/io/names.hpp>
#include <mandat/model/governance.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::cli {

/// Each option that was there, as `--minutes`, with its words.
class appeal_words {
public:
    using option = std::pair<std::string, std::vector<std::string>>;

    void add(option one) { given_.push_back(std::move(one)); }
    [[nodiscard]] const std::vector<option>& given() const noexcept { return given_; }
    [[nodiscard]] bool has(std::string_view name) const {
        return std::any_of(given_.begin(), given_.end(),
                           [=](const option& one) { return one.first == name; });
    }
    /// Of an option that may be repeated.
    [[nodiscard]] std::vector<std::string> all(std::string_view name) const {
        for (const auto& [one, words] : given_)
            if (one == name) return words;
        return {};
    }
    /// Empty where it was not there.
    [[nodiscard]] std::string text(std::string_view name) const {
        const auto words = all(name);
        return words.empty() ? std::string{} : words.front();
    }

    bool cancels = false;
    bool keeps_standstill = false;
    bool notice = false;

private:
    std::vector<option> given_;
};

/// The words that may stand for a value: its key, and the Swedish and the English word.
template<class Value, std::size_t Size>
[[nodiscard]] std::optional<Value> find_word(const std::array<term<Value>, Size>& known,
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
    void word(std::string_view option, const std::string& written, const auto& known, auto& into) {
        if (written.empty()) return;
        if (const auto found = find_word(known, written)) {
            into = *found;
            return;
        }
        sentence all;
        std::vector<std::string_view> words;
        for (const auto& one : known) {
            all.sv += fmt::format("{}`{}`", all.sv.empty() ? "" : ", ", one.written.sv);
            all.en += fmt::format("{}`{}`", all.en.empty() ? "" : ", ", one.written.en);
            words.insert(words.end(), {one.written.sv, one.written.en});
        }
        const auto meant = did_you_mean(written, words);
        bad_question({"`{}` är inget värde för `{}`, som kan vara {}{}",
                      "`{}` is no value of `{}`, which may be {}{}"},
                     written, option, all, meant);
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

    template<class... Parts>
    void bad_question(phrase pattern, const Parts&... parts) {
        add(cli::bad_question(pattern, parts...));
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
