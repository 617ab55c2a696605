// SPDX-License-Identifier: MIT
#include "misspelt.hpp"

#include "suggestion.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>
#include <string_view>

namespace mandat::cli {
namespace {

[[nodiscard]] std::vector<const CLI::App*> commands_of(const CLI::App& app) {
    return app.get_subcommands([](const CLI::App*) { return true; });
}
[[nodiscard]] std::vector<std::string> names_of(const std::vector<const CLI::App*>& commands) {
    std::vector<std::string> names;
    for (const auto* one : commands) names.push_back(one->get_name());
    return names;
}
[[nodiscard]] std::vector<std::string> flags_of(const CLI::App& app) {
    std::vector<std::string> names;
    for (const auto* one : app.get_options())
        for (const auto& name : one->get_lnames()) names.push_back("--" + name);
    return names;
}
[[nodiscard]] sentence unknown(phrase pattern, std::string_view word,
                               const std::vector<std::string>& known) {
    const std::vector<std::string_view> names{known.begin(), known.end()};
    auto text = worded(pattern, word);
    const auto near = did_you_mean(word, names);
    return {text.sv + near.sv, text.en + near.en};
}

} // namespace

std::vector<sentence> misspelt(const CLI::App& tool, int count, const char* const* words) {
    const CLI::App* app = &tool;
    std::vector<sentence> found;
    for (int i = 1; i < count; ++i) {
        const std::string_view word{words[i]};
        if (word == "--") break;
        if (word.starts_with("--")) {
            const std::string flag{word.substr(0, word.find('='))};
            if (app->get_option_no_throw(flag) == nullptr)
                found.push_back(unknown({"det finns ingen flagga `{}`", "there is no option `{}`"},
                                        flag, flags_of(*app)));
            continue;
        }
        const auto commands = commands_of(*app);
        if (word.starts_with('-') || commands.empty()) continue;
        const auto named = std::find_if(commands.begin(), commands.end(), [&](const CLI::App* one) {
            return one->get_name() == word;
        });
        if (named == commands.end())
            return {unknown({"det finns inget kommando `{}`", "there is no command `{}`"}, word,
                            names_of(commands))};
        app = *named;
    }
    return found;
}

} // namespace mandat::cli
