// SPDX-License-Identifier: MIT
#pragma once
// Swedish text as clauses of words in lower case, for recognising what a provision
// says (layer 5, private).
//
// Knows the letters of Swedish and the marks of lists. It compares nothing that the
// region names: io does that.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

/// A sentence, or an item of the list in it; a semicolon ends one. A comma or a
/// slash stands as the word ",".
struct clause {
    std::vector<std::string> words;
    std::size_t sentence = 0;
    bool is_item = false; ///< begins with a list's number, letter or dash
    bool opens = false;   ///< ends with a colon
};

[[nodiscard]] inline bool is_conjunction(std::string_view word) noexcept {
    constexpr auto all =
        std::to_array<std::string_view>({"och", "eller", "samt", "respektive", "liksom"});
    return std::ranges::find(all, word) != all.end();
}
[[nodiscard]] inline bool is_separator(std::string_view word) noexcept {
    return word == "," || is_conjunction(word);
}

// -------------------------------------------------------------------------------------- characters
[[nodiscard]] inline bool is_digit(char one) noexcept {
    return one >= '0' && one <= '9';
}
[[nodiscard]] inline bool is_blank(char one) noexcept {
    return one == ' ' || one == '\t' || one == '\n' || one == '\r';
}
/// Bytes of the letter that the text begins with: å, ä, ö, é and their like
/// take two. Zero: no letter.
[[nodiscard]] inline std::size_t letter_in(std::string_view text) noexcept {
    if (text.empty()) return 0;
    if ((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z')) return 1;
    const bool latin = text.size() > 1 && text[0] == '\xC3';
    return latin && text[1] != '\x97' && text[1] != '\xB7' ? 2 : 0;
}
[[nodiscard]] inline bool is_capital(std::string_view text) noexcept {
    const auto size = letter_in(text);
    return size == 1 ? text[0] <= 'Z' : size == 2 && static_cast<unsigned char>(text[1]) < 0x9F;
}

// ----------------------------------------------------------------------------------------- clauses
struct clause_reader {
    std::string_view text;
    std::vector<clause> made{};
    clause now{};
    std::size_t sentence = 0;
    bool is_after_blank = true;

    [[nodiscard]] std::vector<clause> read() && {
        while (!text.empty()) step();
        end_clause();
        return std::move(made);
    }
    [[nodiscard]] bool starts(std::string_view with) const { return text.starts_with(with); }
    /// Reads a word, a number or a mark.
    void step() {
        constexpr auto dashes =
            std::to_array<std::string_view>({"\xE2\x80\xA2 ", "- ", "* ", "\xE2\x80\x93 "});
        const bool may_list = std::exchange(is_after_blank, false);
        const auto dash =
            std::ranges::find_if(dashes, [&](std::string_view one) { return starts(one); });
        if (letter_in(text) != 0) {
            word();
        } else if (is_digit(text[0])) {
            number();
        } else if (may_list && dash != dashes.end()) {
            begin_item(dash->size());
            is_after_blank = true;
        } else {
            is_after_blank = is_blank(text[0]);
            mark();
            text.remove_prefix(1);
        }
    }
    /// `a)` begins an item.
    void word() {
        std::string read;
        for (;;) {
            if (starts("\xC2\xAD")) { // a soft hyphen
                text.remove_prefix(2);
                continue;
            }
            auto size = letter_in(text);
            if (size == 0 && starts("-") && letter_in(text.substr(1)) != 0) size = 1;
            if (size == 0) break;
            read += text.substr(0, size);
            if (is_capital(text)) read.back() = static_cast<char>(read.back() + 0x20);
            text.remove_prefix(size);
        }
        if (read.size() == 1 && starts(")")) {
            begin_item(1);
        } else {
            add(std::move(read));
        }
    }
    /// `2.` and `2)` begin an item, `38 §` and `6 kap.` are words.
    void number() {
        const auto end = std::ranges::find_if_not(text, is_digit);
        std::string read{text.begin(), end};
        text.remove_prefix(read.size());
        if ((starts(".") || starts(")")) && text.size() > 1 && is_blank(text[1])) {
            begin_item(1);
        } else {
            add(std::move(read));
        }
    }
    void mark() {
        const char one = text[0];
        if (starts("\n\n")) end_sentence();
        if (one == ',' || one == '/') add(",");
        if (one == ':') {
            now.opens = true;
            end_clause();
        }
        if (one == ';' || one == '!' || one == '?' || (one == '.' && ends_sentence()))
            end_sentence();
    }
    /// A full stop does not end a sentence after an abbreviation, or before a small letter.
    [[nodiscard]] bool ends_sentence() const {
        constexpr auto abbreviations = std::to_array<std::string_view>(
            {"kap", "st", "p", "nr", "dnr", "bl", "a", "t", "ex", "m", "fl", "s", "k", "jfr"});
        if (!now.words.empty() &&
            std::ranges::find(abbreviations, now.words.back()) != abbreviations.end())
            return false;
        auto after = text.substr(1);
        while (!after.empty() && is_blank(after[0])) after.remove_prefix(1);
        return after.empty() || is_capital(after) || letter_in(after) == 0;
    }
    /// `, ärenden som …` begins a new item of a list that nothing numbers.
    void add(std::string word) {
        const bool begins = word == "ärenden" || word == "ärende";
        if (begins && !now.words.empty() && is_separator(now.words.back())) end_clause();
        now.words.push_back(std::move(word));
    }
    void begin_item(std::size_t bytes) {
        text.remove_prefix(bytes);
        end_clause();
        now.is_item = true;
    }
    void end_clause() {
        if (!now.words.empty()) made.push_back(std::move(now));
        now = {};
        now.sentence = sentence;
    }
    void end_sentence() {
        end_clause();
        now.sentence = ++sentence;
    }
};

[[nodiscard]] inline std::vector<clause> clauses_of(std::string_view text) {
    return clause_reader{.text = text}.read();
}

} // namespace mandat::detail
