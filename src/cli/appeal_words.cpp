// SPDX-License-Identifier: MIT
#include "appeal_words.hpp"

#include "commands.hpp"
#include <mandat/law/time/swedish_day.hpp>

#include <utility>

namespace mandat::cli {

std::optional<date> word_reader::day(const std::string& written) {
    if (written.empty()) return std::nullopt;
    auto read = read_swedish_day(written);
    if (!read) {
        wrong_.push_back(std::move(read).error());
        return std::nullopt;
    }
    if (!parse_date(written)) {
        const auto day = to_text(read.value());
        notes_.push_back(worded(
            {"`{}` är läst som dagen i Sverige, {}.", "`{}` was read as the day in Sweden, {}."},
            written, day));
    }
    return read.value();
}

std::optional<word_reader::pair> word_reader::split(std::string_view option,
                                                    const std::string& written,
                                                    std::string_view should_be) {
    const auto equals = written.rfind('=');
    if (equals != std::string::npos && equals != 0 && equals + 1 != written.size())
        return pair{written.substr(0, equals), written.substr(equals + 1)};
    bad_question({"`{}` går inte att läsa; skriv `{} {}`", "`{}` cannot be read; write `{} {}`"},
                 written, option, should_be);
    return std::nullopt;
}

exit_code tell(std::span<const fault> found, const arguments& given) {
    const auto code = report(found, given);
    const bool is_of_words = std::all_of(found.begin(), found.end(), [](const fault& one) {
        // A day that mandat has no calendar for is no misspelling.
        return one.where.file.empty() && one.code != fault_code::out_of_range;
    });
    return code == exit_code::bad_data && is_of_words ? exit_code::usage : code;
}

} // namespace mandat::cli
