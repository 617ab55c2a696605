// SPDX-License-Identifier: MIT
#include "help.hpp"

#include "help_texts.hpp"
#include "help_texts_appeal.hpp"
#include "help_texts_meeting.hpp"
#include "suggestion.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace mandat::cli {

namespace {

language in_use = language::swedish;

constexpr auto help_tables =
    std::to_array<std::span<const phrase>>({help_texts, help_texts_meeting, help_texts_appeal});

[[nodiscard]] std::string until(const std::string& text, std::string_view end) {
    return text.substr(0, text.size() - end.size());
}
/// What the parser of words says, in Swedish.
[[nodiscard]] std::string in_swedish(const std::string& said) {
    constexpr std::string_view is_required = " is required";
    constexpr std::string_view of_one = "The following argument was not expected: ";
    constexpr std::string_view of_many = "The following arguments were not expected: ";
    constexpr std::string_view excludes = " excludes ";
    constexpr std::string_view missing = " missing";
    if (said == "A subcommand is required") return "ett kommando saknas";
    if (said.ends_with(is_required)) return until(said, is_required) + " saknas";
    if (said.starts_with(of_one)) return "känner inte till " + said.substr(of_one.size());
    if (said.starts_with(of_many)) return "känner inte till " + said.substr(of_many.size());
    if (const auto at = said.find(excludes); at != std::string::npos)
        return said.substr(0, at) + " går inte ihop med " + said.substr(at + excludes.size());
    if (const auto at = said.find(": At Most "); at != std::string::npos)
        return said.substr(0, at) + " får anges högst en gång";
    if (said.ends_with(missing)) return said.substr(0, said.find(':')) + " saknar sitt värde";
    return said;
}

void translate_group(CLI::Option& option) {
    if (option.get_group() == "Options") option.group("Flaggor");
}

} // namespace

language language_among(int count, const char* const* words) {
    auto found = language::swedish;
    const auto take = [&](std::string_view word) {
        if (word == "en") found = language::english;
        if (word == "sv") found = language::swedish;
    };
    for (int i = 1; i < count; ++i) {
        const std::string_view word{words[i]};
        if (word == "--lang" && i + 1 < count) take(words[i + 1]);
        if (word.starts_with("--lang=")) take(word.substr(7));
    }
    return found;
}

void speak(language in) {
    in_use = in;
}
language spoken() {
    return in_use;
}

std::string told(std::string_view english) {
    if (in_use == language::english) return std::string{english};
    for (const auto table : help_tables)
        for (const auto& one : table)
            if (one.en == english) return std::string{one.sv};
    return std::string{english};
}

std::string lines_told(std::string_view english) {
    std::string text;
    while (!english.empty()) {
        const auto end = std::min(english.find('\n'), english.size());
        text += told(english.substr(0, end));
        if (end < english.size()) text += '\n';
        english.remove_prefix(std::min(end + 1, english.size()));
    }
    return text;
}

void translate(CLI::App& app) {
    if (in_use == language::english) return;
    const auto labels = std::dynamic_pointer_cast<CLI::Formatter>(app.get_formatter());
    for (const auto& [word, swedish] : {std::pair{"Usage", "Användning"},
                                        {"OPTIONS", "FLAGGOR"},
                                        {"Positionals", "Ord"},
                                        {"SUBCOMMAND", "KOMMANDO"},
                                        {"REQUIRED", "KRAV"},
                                        {"Excludes", "Inte med"}})
        if (labels) labels->label(word, swedish);
    app.description(lines_told(app.get_description()));
    app.footer(lines_told(app.get_footer()));
    for (auto* const option : app.get_options()) {
        option->description(told(option->get_description()));
        translate_group(*option);
    }
    for (auto* const sub : app.get_subcommands({})) {
        if (sub->get_group() == "Subcommands") sub->group("Kommandon");
        translate(*sub);
    }
}

std::string usage_error(const CLI::Error& wrong) {
    const std::string said{wrong.what()};
    return in_use == language::english ? said : in_swedish(said);
}

} // namespace mandat::cli
