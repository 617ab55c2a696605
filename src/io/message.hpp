// SPDX-License-Identifier: MIT
#pragma once
// Composes the sentences of faults in both languages at once, so that neither is
// forgotten (io, private).

#include <mandat/domain/wording.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace mandat::io {

/// An author's text made fit for a message: one line, no control characters or
/// backticks, not too long.
[[nodiscard]] std::string shown(std::string_view input);

/// What fills a gap in a sentence: an author's text, the same in both languages, or words of ours.
struct piece {
    std::string sv;
    std::string en;
    piece(const char* input) // NOLINT(google-explicit-constructor): a text is a piece
        : piece{std::string_view{input}} {}
    piece(const std::string& input) // NOLINT(google-explicit-constructor): a text is a piece
        : piece{std::string_view{input}} {}
    piece(std::string_view input) // NOLINT(google-explicit-constructor): a text is a piece
        : sv{shown(input)}
        , en{sv} {}
    piece(phrase ours) // NOLINT(google-explicit-constructor): a phrase is a piece
        : sv{ours.sv}
        , en{ours.en} {}
    piece(const sentence& ours) // NOLINT(google-explicit-constructor): a sentence is a piece
        : sv{ours.sv}
        , en{ours.en} {}
};

/// The pattern with `{0}`, `{1}` … replaced.
[[nodiscard]] sentence filled(phrase pattern, const std::vector<piece>& pieces);

[[nodiscard]] sentence joined(sentence first, const sentence& second);

/// `a`, `b` eller `c`
[[nodiscard]] sentence listed(const std::vector<std::string>& words);

/// The clause that ends a sentence about an unknown word; empty when nothing is near.
[[nodiscard]] sentence did_you_mean(const std::vector<std::string>& near);

} // namespace mandat::io
