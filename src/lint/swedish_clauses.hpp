// SPDX-License-Identifier: MIT
#pragma once
// Swedish text as clauses of words in lower case, for recognising what a provision says (layer 5, private).
//
// Knows the letters of Swedish and the marks of lists. It compares nothing that the region names: io does that.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

/// A sentence, or an item of the list in it; a semicolon ends one. A comma or a slash stands as the word ",".
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

class clause_reader {
public:
    explicit clause_reader(std::string_view text)
        : text_{text} {}

    [[nodiscard]] std::vector<clause> read() && {
        while (!text_.empty()) {
            const char last = step();
            is_after_blank_ = is_blank(last);
        }
        end_clause();
        return std::move(made_);
    }

private:
    // ------------------------------------------------------------------------------------- characters
    [[nodiscard]] bool starts(std::string_view with) const { return text_.starts_with(with); }
    [[nodiscard]] static bool is_digit(char one) noexcept { return one >= '0' && one <= '9'; }
    [[nodiscard]] static bool is_ascii_letter(char one) noexcept {
        return (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z');
    }
    /// Bytes of the letter that the text begins with: å, ä, ö, é and their like take two. Zero: no letter.
    [[nodiscard]] static std::size_t letter_in(std::string_view text) noexcept {
        if (text.empty()) return 0;
        if (is_ascii_letter(text[0])) return 1;
        const bool latin = text.size() > 1 && text[0] == '\xC3';
        return latin && text[1] != '\x97' && text[1] != '\xB7' ? 2 : 0;
    }
    [[nodiscard]] static bool is_capital(std::string_view text) noexcept {
        if (letter_in(text) == 1) return text[0] <= 'Z';
        return letter_in(text) == 2 && static_cast<unsigned char>(text[1]) < 0x9F;
    }
    [[nodiscard]] static bool is_blank(char one) noexcept {
        return one == ' ' || one == '\t' || one == '\n' || one == '\r';
    }

    // ------------------------------------------------------------------------------------------ words
    [[nodiscard]] std::string take_word() {
        std::string word;
        for (;;) {
            if (starts("\xC2\xAD")) { // a soft hyphen
                text_.remove_prefix(2);
                continue;
            }
            const auto size = letter_in(text_);
            const bool hyphen = size == 0 && starts("-") && letter_in(text_.substr(1)) != 0;
            if (size == 0 && !hyphen) return word;
            word += text_.substr(0, std::max<std::size_t>(size, 1));
            if (is_capital(text_)) word.back() = static_cast<char>(word.back() + 0x20);
            text_.remove_prefix(std::max<std::size_t>(size, 1));
        }
    }
    /// Reads one thing; the last character of it.
    char step() {
        constexpr auto dashes =
            std::to_array<std::string_view>({"\xE2\x80\xA2 ", "- ", "* ", "\xE2\x80\x93 "});
        const auto dash =
            std::ranges::find_if(dashes, [&](std::string_view one) { return starts(one); });
        if (letter_in(text_) != 0) {
            word();
            return 'a';
        }
        if (is_digit(text_[0])) {
            number();
            return '0';
        }
        if (is_after_blank_ && dash != dashes.end()) {
            begin_item(dash->size());
            return ' ';
        }
        const char one = text_[0];
        if (starts("\n\n")) end_sentence();
        mark(one);
        text_.remove_prefix(1);
        return one;
    }
    void word() {
        auto read = take_word();
        const bool letter_of_list = read.size() == 1 && starts(")");
        if (letter_of_list) {
            begin_item(1);
            return;
        }
        add(std::move(read));
    }
    /// `2.` and `2)` begin an item, `38 §` and `6 kap.` are words.
    void number() {
        std::string read;
        while (!text_.empty() && is_digit(text_[0])) {
            read += text_[0];
            text_.remove_prefix(1);
        }
        const bool marks = (starts(".") || starts(")")) && text_.size() > 1 && is_blank(text_[1]);
        if (marks) {
            begin_item(1);
        } else {
            add(std::move(read));
        }
    }
    void mark(char one) {
        if (one == ',' || one == '/') {
            add(",");
        } else if (one == ':') {
            now_.opens = true;
            end_clause();
        } else if (one == ';' || one == '!' || one == '?' || (one == '.' && ends_sentence())) {
            end_sentence();
        }
    }
    /// A full stop does not end a sentence after an abbreviation, or before a small letter.
    [[nodiscard]] bool ends_sentence() const {
        constexpr auto abbreviations = std::to_array<std::string_view>(
            {"kap", "st", "p", "nr", "dnr", "bl", "a", "t", "ex", "m", "fl", "s", "k", "jfr"});
        if (!now_.words.empty() &&
            std::ranges::find(abbreviations, now_.words.back()) != abbreviations.end())
            return false;
        auto after = text_.substr(1);
        while (!after.empty() && is_blank(after[0])) after.remove_prefix(1);
        return after.empty() || is_capital(after) || letter_in(after) == 0;
    }

    // ---------------------------------------------------------------------------------------- clauses
    /// `, ärenden som …` begins a new item of a list that nothing numbers.
    void add(std::string word) {
        const bool begins = word == "ärenden" || word == "ärende";
        if (begins && !now_.words.empty() && is_separator(now_.words.back())) end_clause();
        now_.words.push_back(std::move(word));
    }
    void begin_item(std::size_t bytes) {
        text_.remove_prefix(bytes);
        end_clause();
        now_.is_item = true;
    }
    void end_clause() {
        if (!now_.words.empty()) made_.push_back(std::move(now_));
        now_ = {};
        now_.sentence = sentence_;
    }
    void end_sentence() {
        end_clause();
        now_.sentence = ++sentence_;
    }

    std::string_view text_;
    std::vector<clause> made_;
    clause now_;
    std::size_t sentence_ = 0;
    bool is_after_blank_ = true;
};

[[nodiscard]] inline std::vector<clause> clauses_of(std::string_view text) {
    return clause_reader{text}.read();
}

} // namespace mandat::detail
