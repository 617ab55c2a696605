// SPDX-License-Identifier: MIT
#pragma once
// Help and usage errors in the language that was asked for (the tool, private).
//
// Commands describe their options in English, where they add them; the Swedish stands in one table.

#include <mandat/domain/wording.hpp>

#include <string>
#include <string_view>

namespace CLI {
class App;
class Error;
} // namespace CLI

namespace mandat::cli {

/// What `--lang` says among the words, which are not read yet; Swedish where it says nothing.
[[nodiscard]] language language_among(int count, const char* const* words);

/// The language of help and of usage errors. Set once, before the options are made.
void speak(language in);
[[nodiscard]] language spoken();

/// A line of help in the language spoken.
[[nodiscard]] std::string told(std::string_view english);
/// The same of many lines.
[[nodiscard]] std::string lines_told(std::string_view english);

/// Puts all that the app and its subcommands say of themselves into the language spoken.
void translate(CLI::App& app);

/// What is wrong with the words, in the language spoken.
[[nodiscard]] std::string usage_error(const CLI::Error& wrong);

} // namespace mandat::cli
