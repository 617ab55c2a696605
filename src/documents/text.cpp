// SPDX-License-Identifier: MIT
#include "authorities.hpp"
#include "table.hpp"
#include <mandat/documents/text.hpp>
#include <mandat/law/recording.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>
#include <mandat/wording/words.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace mandat {
std::string paragraph(const sentence& text, language wanted, markup as) {
    return (as == markup::text ? text.in(wanted) : escaped_for_markdown(text.in(wanted))) + "\n";
}
std::string point_cell(point_id point, const governance& of) {
    return point.is_valid() ? of.key_of(point) : std::string{};
}
sentence of_another_era(date day) {
    if (!is_calendar_day(day) || day >= first_modelled_day) return {};
    return said(to_text(day), ": ", describe(reason_code::era_not_modelled).text, ".");
}

std::string in_text(const governance& of, const question& asked, std::span<const authority> holders,
                    language wanted, markup as) {
    const bool is_ours = asked.generation == of.generation();
    const auto matter = is_ours ? name_of(asked.matter, of, asked.on) : std::string_view{};
    const auto day = to_text(asked.on);
    if (const auto era = of_another_era(asked.on); !is_empty(era))
        return paragraph(era, wanted, as);
    if (holders.empty())
        return paragraph(
            said(phrase{"Ingen får besluta: ", "Nobody may decide: "}, matter, ", ", day, "."),
            wanted, as);
    const auto title =
        said(phrase{"Får besluta, lägsta nivån först: ", "May decide, lowest level first: "},
             matter, ", ", day);
    return paragraph(title, wanted, as) + "\n" +
           authorities_in_table(of, holders, {.who = true}, wanted, as);
}

std::string in_text(const governance& of, subject who, date on,
                    std::span<const authority> allowances, language wanted, markup as) {
    const auto name = name_of(who, of, on);
    if (const auto era = of_another_era(on); !is_empty(era)) return paragraph(era, wanted, as);
    if (allowances.empty())
        return paragraph(
            said(name,
                 phrase{" får inte besluta i något ärende ", " may not decide any matter on "},
                 to_text(on), "."),
            wanted, as);
    const auto title = said(name, phrase{" får besluta ", " may decide on "}, to_text(on), ":");
    return paragraph(title, wanted, as) + "\n" +
           authorities_in_table(of, allowances, {.matter = true}, wanted, as);
}

namespace {

std::string counted(std::size_t faults, language wanted) {
    if (faults == 1) return wanted == language::swedish ? "1 fel" : "1 fault";
    return fmt::format("{} {}", faults, wanted == language::swedish ? "fel" : "faults");
}

} // namespace

std::string in_text(std::span<const fault> found, language wanted, std::size_t left_off) {
    const auto told = found.first(std::min(found.size(), most_faults_told));
    const auto all = found.size() + left_off;
    std::string text;
    for (const auto& one : told) {
        if (!one.where.file.empty()) text += one.where.file + ":";
        if (one.where.line != 0) text += fmt::format("{}:{}:", one.where.line, one.where.column);
        if (!text.empty() && text.back() == ':') text += ' ';
        text += one.text.in(wanted) + "\n";
    }
    text += counted(all, wanted);
    if (told.size() < all)
        text += fmt::format(fmt::runtime(wanted == language::swedish
                                             ? ", av vilka de {} första visas; {} till"
                                             : ", of which the first {} are shown; {} more"),
                            told.size(), all - told.size());
    return text + "\n";
}

} // namespace mandat
