// SPDX-License-Identifier: MIT
#include "table.hpp"
#include <mandat/documents/text.hpp>
#include <mandat/law/recording.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>
#include <mandat/wording/words.hpp>

#include <fmt/format.h>

#include <string_view>

namespace mandat {
namespace {

std::string questions(std::span<const to_assess> facts, const governance& of, language wanted) {
    std::string text;
    for (const auto& one : facts)
        text += (text.empty() ? "" : " ") + question_for(one.fact, of).in(wanted);
    return text;
}
std::string limits(delegation_id granted, sub_delegation_id sub_granted, const governance& of,
                   date on, language wanted) {
    const auto* given = terms_of(granted, sub_granted, of);
    return given == nullptr ? std::string{}
                            : joined(limits_in_words(*given, of, on), "; ").in(wanted);
}
/// What carries the power; what it depends on has a column of its own.
std::string ground(reason_code code, language wanted) {
    return code == reason_code::none ? std::string{} : std::string{describe(code).text.in(wanted)};
}

} // namespace

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

std::string in_text(const governance& of, const question& asked, std::span<const holder> holders,
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
    table rows{
        {wanted == language::swedish
             ? std::vector<std::string>{"Vem", "Svar", "Punkt", "Grund", "Gränser", "Att bedöma"}
             : std::vector<std::string>{"Who", "Answer", "Point", "Ground", "Limits",
                                        "To be assessed"}}};
    for (const auto& one : holders)
        rows.add({std::string{name_of(one.who, of, asked.on)},
                  std::string{word_for(one.verdict).text.in(wanted)}, point_cell(one.point, of),
                  ground(one.carried_by, wanted),
                  limits(one.granted, one.sub_granted, of, asked.on, wanted),
                  questions(one.assess, of, wanted)});
    const auto title =
        said(phrase{"Får besluta, lägsta nivån först: ", "May decide, lowest level first: "},
             matter, ", ", day);
    return paragraph(title, wanted, as) + "\n" + rows.print(as);
}

std::string in_text(const governance& of, subject who, date on,
                    std::span<const allowance> allowances, language wanted, markup as) {
    const auto name = name_of(who, of, on);
    if (const auto era = of_another_era(on); !is_empty(era)) return paragraph(era, wanted, as);
    if (allowances.empty())
        return paragraph(
            said(name,
                 phrase{" får inte besluta i något ärende ", " may not decide any matter on "},
                 to_text(on), "."),
            wanted, as);
    table rows{
        {wanted == language::swedish
             ? std::vector<std::string>{"Ärende", "Svar", "Punkt", "Grund", "Gränser", "Att bedöma"}
             : std::vector<std::string>{"Matter", "Answer", "Point", "Ground", "Limits",
                                        "To be assessed"}}};
    for (const auto& one : allowances)
        rows.add({std::string{name_of(one.matter, of, on)},
                  std::string{word_for(one.verdict).text.in(wanted)}, point_cell(one.point, of),
                  ground(one.carried_by, wanted),
                  limits(one.granted, one.sub_granted, of, on, wanted),
                  questions(one.assess, of, wanted)});
    const auto title = said(name, phrase{" får besluta ", " may decide on "}, to_text(on), ":");
    return paragraph(title, wanted, as) + "\n" + rows.print(as);
}

std::string in_text(std::span<const fault> found, language wanted) {
    std::string text;
    for (const auto& one : found) {
        if (!one.where.file.empty()) text += one.where.file + ":";
        if (one.where.line != 0) text += fmt::format("{}:{}:", one.where.line, one.where.column);
        if (!text.empty() && text.back() == ':') text += ' ';
        text += one.text.in(wanted) + "\n";
    }
    if (found.size() == 1) return text + (wanted == language::swedish ? "1 fel\n" : "1 fault\n");
    return text +
           fmt::format("{} {}\n", found.size(), wanted == language::swedish ? "fel" : "faults");
}

} // namespace mandat
