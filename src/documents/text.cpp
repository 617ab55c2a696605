// SPDX-License-Identifier: MIT
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
namespace {

std::string questions(std::span<const to_assess> facts, const governance& of, language wanted) {
    std::string text;
    for (const auto& one : facts)
        text += (text.empty() ? "" : " ") + question_for(one.fact, of).in(wanted);
    return text;
}
/// What carries the power; what it depends on has a column of its own.
std::string ground(reason_code code, language wanted) {
    return code == reason_code::none ? std::string{} : std::string{describe(code).text.in(wanted)};
}

/// Holders or allowances, each by the name of its `what`.
template<class Granted, class What>
std::string listed(std::span<const Granted> all, phrase heading, What Granted::*what,
                   const governance& of, date on, language wanted, markup as) {
    const auto say = [&](phrase text) { return std::string{text.in(wanted)}; };
    table rows{{say(heading), say({"Svar", "Answer"}), say({"Punkt", "Point"}),
                say({"Grund", "Ground"}), say({"Gränser", "Limits"}),
                say({"Att bedöma", "To be assessed"})}};
    for (const auto& one : all) {
        const auto* limits = terms_of(one.granted, one.sub_granted, of);
        rows.add({std::string{name_of(one.*what, of, on)}, say(word_for(one.verdict).text),
                  point_cell(one.point, of), ground(one.carried_by, wanted),
                  limits == nullptr ? std::string{}
                                    : joined(limits_in_words(*limits, of, on), "; ").in(wanted),
                  questions(one.assess, of, wanted)});
    }
    return rows.print(as);
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
    const auto title =
        said(phrase{"Får besluta, lägsta nivån först: ", "May decide, lowest level first: "},
             matter, ", ", day);
    return paragraph(title, wanted, as) + "\n" +
           listed(holders, {"Vem", "Who"}, &holder::who, of, asked.on, wanted, as);
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
    const auto title = said(name, phrase{" får besluta ", " may decide on "}, to_text(on), ":");
    return paragraph(title, wanted, as) + "\n" +
           listed(allowances, {"Ärende", "Matter"}, &allowance::matter, of, on, wanted, as);
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
        text += fmt::format(
            fmt::runtime(wanted == language::swedish ? ", av vilka de {} första visas; {} till"
                                                     : ", of which the first {} are shown; {} more"),
            told.size(), all - told.size());
    return text + "\n";
}

} // namespace mandat
