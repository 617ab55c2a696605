// SPDX-License-Identifier: MIT
#include "scanner.hpp"

#include <algorithm>
#include <utility>

namespace mandat::io {

namespace {

class scanner {
public:
    scanner(std::string_view text, std::size_t until)
        : text_{text}
        , until_{std::min(until, text.size())} {}

    [[nodiscard]] scanned run() {
        while (at_ < until_) step();
        return std::move(found_);
    }
    /// @pre the text begins with a bracket
    [[nodiscard]] std::size_t run_until_closed() {
        step();
        while (at_ < until_ && !found_.brackets.empty()) step();
        return found_.brackets.empty() ? at_ - 1 : until_;
    }

private:
    void step() {
        switch (text_[at_]) {
        case '#': skip_comment(); return;
        case '"':
        case '\'':
            if (may_begin_string()) return skip_string();
            found_.unsafe.push_back(at_);
            break;
        case '[':
        case '{': open(); break;
        case ']':
        case '}': close(); break;
        case '.': dot(); break;
        case '=':
            dots_ = 0;
            is_after_equals_ = true;
            break;
        case ',':
        case '\n': dots_ = 0; break;
        default: note_unsafe(); break;
        }
        note_statement(text_[at_]);
        ++at_;
    }

    void open() {
        dots_ = 0;
        const bool is_header =
            text_[at_] == '[' && found_.brackets.empty() && found_.statement == at_;
        if (is_header && !header_has_key()) found_.unsafe.push_back(at_);
        is_in_header_ = is_in_header_ || is_header;
        found_.brackets.push_back(at_);
        if (found_.brackets.size() > deepest_nesting && !found_.too_nested) found_.too_nested = at_;
    }
    /// Whether the parser comes to a key, or stops before it looks for one.
    [[nodiscard]] bool header_has_key() const {
        auto next = text_.find_first_not_of(" \t", at_ + 1);
        if (next < text_.size() && text_[next] == '[') {
            if (next != at_ + 1) return true;
            next = text_.find_first_not_of(" \t", next + 1);
        }
        constexpr std::string_view begins_key =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-\"'";
        return next >= text_.size() || text_[next] == ']' ||
               begins_key.find(text_[next]) != std::string_view::npos;
    }
    void close() {
        dots_ = 0;
        if (found_.brackets.empty()) return;
        if (text_[at_] == '}' && text_[found_.brackets.back()] == '[') found_.unsafe.push_back(at_);
        found_.brackets.pop_back();
    }
    void dot() {
        if (++dots_ >= longest_path && !found_.too_long) found_.too_long = at_;
    }
    void note_unsafe() {
        if (static_cast<unsigned char>(text_[at_]) >= 0x80U) found_.unsafe.push_back(at_);
    }
    void note_statement(char byte) {
        const bool ends_one = byte == '\n' || byte == '{' || byte == ',';
        const bool is_blank = byte == ' ' || byte == '\t' || byte == '\r';
        if (ends_one || (is_blank && found_.statement == at_)) found_.statement = at_ + 1;
        if (ends_one) is_after_equals_ = false;
        if (byte == '\n') is_in_header_ = false;
    }
    [[nodiscard]] bool is_in_value() const {
        const bool is_in_list = !found_.brackets.empty() && text_[found_.brackets.back()] == '[';
        return is_after_equals_ || (is_in_list && !is_in_header_);
    }
    /// Not in the middle of a word, where the parser looks no further than what kind
    /// of value the word may be.
    [[nodiscard]] bool may_begin_string() const {
        constexpr std::string_view before = " \t\r\n=,[]{}";
        const char last = at_ == 0 ? '\n' : text_[at_ - 1];
        return last == '.' ? !is_in_value() : before.find(last) != std::string_view::npos;
    }

    void skip_comment() { at_ = std::min(text_.find('\n', at_), until_); }
    void skip_string() {
        const char quote = text_[at_];
        const bool is_multi_line = starts_three(quote);
        found_.string = open_string{at_, is_multi_line, quote};
        at_ += is_multi_line ? 3 : 1;
        while (at_ < until_ && found_.string) step_in_string(quote, is_multi_line);
        at_ = std::min(at_, until_);
    }
    void step_in_string(char quote, bool is_multi_line) {
        const char byte = text_[at_];
        if (byte == '\\' && quote == '"' && at_ + 1 < text_.size() && text_[at_ + 1] != '\n') {
            at_ += 2;
        } else if (byte == '\n' && !is_multi_line) {
            found_.string.reset(); // the parser stops here: the string is not closed
        } else if (byte == quote && (!is_multi_line || starts_three(quote))) {
            at_ += is_multi_line ? 3 : 1;
            // A text may end with one or two quotes of its own before the three that close it.
            for (int i = 0; is_multi_line && i < 2 && at_ < until_ && text_[at_] == quote; ++i)
                ++at_;
            found_.string.reset();
        } else {
            ++at_;
        }
    }
    [[nodiscard]] bool starts_three(char quote) const {
        return at_ + 2 < text_.size() && text_[at_ + 1] == quote && text_[at_ + 2] == quote;
    }

    std::string_view text_;
    std::size_t until_;
    std::size_t at_ = 0;
    std::size_t dots_ = 0;
    bool is_after_equals_ = false;
    bool is_in_header_ = false;
    scanned found_;
};

} // namespace

scanned scan(std::string_view text, std::size_t until) {
    return scanner{text, until}.run();
}

std::size_t closing_of(std::string_view text, std::size_t bracket) {
    const auto rest = text.substr(bracket);
    return bracket + scanner{rest, rest.size()}.run_until_closed();
}

} // namespace mandat::io
