// SPDX-License-Identifier: MIT
#include "json_as_toml.hpp"

#include "message.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

namespace mandat::io {

namespace {

using json = nlohmann::json;

/// Walks a text and tells how far the parser has read: it gives values without their places.
class counting_iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    counting_iterator(const char* at, std::size_t* count)
        : at_{at}
        , count_{count} {}
    reference operator*() const { return *at_; }
    counting_iterator& operator++() {
        ++at_;
        ++*count_;
        return *this;
    }
    counting_iterator operator++(int) {
        auto before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const counting_iterator& left, const counting_iterator& right) {
        return left.at_ == right.at_;
    }
    friend bool operator!=(const counting_iterator& left, const counting_iterator& right) {
        return !(left == right);
    }

private:
    const char* at_;
    std::size_t* count_;
};

[[nodiscard]] std::string toml_string(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string made = "\"";
    for (const char byte : text) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            made += '\\';
            made += byte;
        } else if (code < 0x20U || code == 0x7FU) {
            made += "\\u00";
            made += digits[code >> 4U];
            made += digits[code & 0xFU];
        } else {
            made += byte;
        }
    }
    return made + '"';
}

/// What the parser calls, in the order of the text.
class rewriter : public nlohmann::json_sax<json> {
public:
    rewriter(const source_text& file, const std::size_t& read, found_faults& found)
        : file_{file}
        , read_{read}
        , found_{found} {}

    [[nodiscard]] rewritten take() && { return std::move(made_); }

    bool null() override {
        // In a list every element counts.
        if (open_.empty() || open_.back().is_list) return value("\"null\"");
        key_.reset();
        return passed(true);
    }
    bool boolean(bool is_true) override { return value(is_true ? "true" : "false"); }
    bool number_integer(std::int64_t number) override { return value(std::to_string(number)); }
    bool number_unsigned(std::uint64_t number) override { return value(std::to_string(number)); }
    bool number_float(double /*number*/, const std::string& written) override {
        return value(written);
    }
    bool string(std::string& text) override { return value(toml_string(text)); }
    bool binary(json::binary_t& /*bytes*/) override { return false; }

    bool start_object(std::size_t /*members*/) override {
        if (open_.empty()) return open_.push_back({}), passed(true);
        return begin("{ ", false);
    }
    bool start_array(std::size_t /*elements*/) override { return begin("[ ", true); }
    bool key(std::string& name) override {
        key_ = member{start(), name};
        return passed(true);
    }
    bool end_object() override {
        if (open_.size() > 1) made_.add(" }");
        return end();
    }
    bool end_array() override {
        made_.add(" ]");
        return end();
    }

    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& /*wrong*/) override {
        // Counted from one; at the end of the text, one beyond it.
        const auto last = file_.text().size();
        const auto at = std::min(position == 0 ? 0 : position - 1, last);
        found_.push_back(
            {fault_code::syntax, file_.at(at),
             at >= last
                 ? sentence{"filen slutar mitt i sin JSON; avsluta det som är öppet",
                            "the file ends in the middle of its JSON; close what is open"}
                 : sentence{"här är filen inte JSON; rätta tecknet eller det som står före det",
                            "here the file is not JSON; mend the character or what stands before "
                            "it"}});
        return false;
    }

private:
    struct member {
        std::size_t where;
        std::string name;
    };
    struct level {
        bool is_list = false;
        bool has_any = false;
    };

    /// Where the token begins that was read last: after the one before it, blanks and signs.
    [[nodiscard]] std::size_t start() const {
        const auto at = file_.text().find_first_not_of(" \t\r\n,:[]{}", passed_);
        return std::min(at, file_.text().size());
    }
    bool passed(bool goes_on) {
        passed_ = read_;
        return goes_on;
    }
    /// What stands before a value: the separator and its key.
    bool prepare(std::size_t where) {
        if (open_.empty()) {
            found_.push_back({fault_code::wrong_type,
                              file_.at(where),
                              {"filen ska vara ett objekt; skriv allt mellan `{` och `}`",
                               "the file should be an object; write all of it between `{` and "
                               "`}`"}});
            return false;
        }
        auto& at = open_.back();
        const bool is_line = open_.size() == 1;
        if (at.has_any) made_.add(is_line ? "\n" : ", ");
        at.has_any = true;
        if (key_) {
            made_.comes_from(key_->where);
            made_.add(toml_string(key_->name));
            made_.add(" = ");
            key_.reset();
        }
        made_.comes_from(where);
        return true;
    }
    bool value(std::string_view toml) {
        if (!prepare(start())) return false;
        made_.add(toml);
        return passed(true);
    }
    bool begin(std::string_view bracket, bool is_list) {
        // The bracket itself was read last.
        if (!prepare(read_ == 0 ? 0 : read_ - 1)) return false;
        made_.add(bracket);
        open_.push_back({is_list, false});
        return passed(true);
    }
    bool end() {
        open_.pop_back();
        return passed(true);
    }

    const source_text& file_;
    const std::size_t& read_;
    found_faults& found_;
    rewritten made_;
    std::vector<level> open_;
    std::optional<member> key_;
    std::size_t passed_ = 0; ///< the end of the token before the one read last
};

} // namespace

std::size_t rewritten::origin_of(std::size_t offset) const {
    const auto after =
        std::upper_bound(origins_.begin(), origins_.end(), offset,
                         [](std::size_t wanted, const origin& one) { return wanted < one.here; });
    return after == origins_.begin() ? 0 : std::prev(after)->there;
}

std::optional<rewritten> toml_from_json(const source_text& file, found_faults& found) {
    std::size_t read = 0;
    rewriter rewrites{file, read, found};
    const auto text = file.text();
    const bool is_whole =
        json::sax_parse(counting_iterator{text.data(), &read},
                        counting_iterator{text.data() + text.size(), &read}, &rewrites);
    if (!is_whole) return std::nullopt;
    return std::move(rewrites).take();
}

} // namespace mandat::io
