// SPDX-License-Identifier: MIT
#pragma once
// Reads single values: texts, days, amounts, words, references (io, private).
//
// Each `read_value` fills its target and returns true, or reports one fault and returns false.

#include "record.hpp"
#include "vocabulary.hpp"
#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/model/draft.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace mandat::io {

/// Says that a text is the key of something: ASCII letters, digits, `_`, `-` and `.`.
struct key_rule {};
inline constexpr key_rule as_key{};

bool read_value(const item& from, std::string& target);
bool read_value(const item& from, std::string& target, key_rule);
/// One text or a list of them.
bool read_value(const item& from, std::vector<std::string>& target);
bool read_value(const item& from, bool& target);
bool read_value(const item& from, std::uint16_t& target);
/// From 1: whoever has no such rule leaves it out.
bool read_value(const item& from, std::uint8_t& target);
bool read_value(const item& from, date& target);
bool read_value(const item& from, duration& target);
/// Kronor or prisbasbelopp; the key, not the value, says whether the bound is inclusive.
bool read_value(const item& from, bound& target);
/// One source or a list of them.
bool read_value(const item& from, draft::sources& target);
bool read_value(const item& from, draft::reference& target);
bool read_value(const item& from, std::vector<draft::reference>& target);
/// Says that a list may be empty: then it takes away what a wider place says of the same.
struct lifting_rule {};
inline constexpr lifting_rule or_lifted{};
bool read_value(const item& from, draft::references& target, lifting_rule);

/// The form in which words of a vocabulary are compared.
[[nodiscard]] std::string comparable(std::string_view word);
bool report_unknown_word(const item& from, const std::vector<std::string>& swedish,
                         const std::vector<std::string>& english);

template<class Value>
bool read_value(const item& from, Value& target, const vocabulary<Value>& known) {
    std::string text;
    if (!read_value(from, text)) return false;
    const auto wanted = comparable(text);
    std::vector<std::string> swedish;
    std::vector<std::string> english;
    for (const auto& one : known) {
        if (wanted == comparable(one.written.sv) || wanted == comparable(one.written.en)) {
            target = one.value;
            return true;
        }
        swedish.emplace_back(one.written.sv);
        english.emplace_back(one.written.en);
    }
    return report_unknown_word(from, swedish, english);
}

/// A vocabulary of optional values, as of something that may be open, is read as any other.
template<class T, class... How>
requires(!(std::is_same_v<How, vocabulary<std::optional<T>>> ||
           ...)) bool read_value(const item& from, std::optional<T>& target, const How&... how) {
    T value{};
    if (!read_value(from, value, how...)) return false;
    target = std::move(value);
    return true;
}

} // namespace mandat::io
