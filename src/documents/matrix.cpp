// SPDX-License-Identifier: MIT
#include "json_parts.hpp"
#include "table.hpp"
#include <mandat/documents/matrix.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>
#include <mandat/wording/words.hpp>

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {
namespace {

std::string day(const std::optional<date>& one) {
    return one ? to_text(*one) : std::string{};
}
sentence days_of(const period& over) {
    const auto first = to_text(over.first());
    const auto last = over.last();
    if (!last) return said(phrase{"från och med ", "from "}, first, phrase{"", " on"});
    if (*last == over.first()) return said(first);
    return said(first, phrase{" till och med ", " through "}, to_text(*last));
}
std::vector<std::string> headings(language wanted) {
    return wanted == language::swedish
               ? std::vector<std::string>{"Ärende", "Vem",   "Svar", "Högst",
                                          "Grund",  "Punkt", "Från", "Till och med"}
               : std::vector<std::string>{"Matter", "Who",   "Answer", "At most",
                                          "Ground", "Point", "From",   "Through"};
}

/// One line of comma-separated values.
std::string line_of(std::initializer_list<std::string_view> cells) {
    std::string line;
    bool is_first = true;
    for (const auto cell : cells) {
        if (!std::exchange(is_first, false)) line += ',';
        if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
            line += cell;
            continue;
        }
        line += '"';
        for (const char one : cell) line.append(one == '"' ? 2 : 1, one);
        line += '"';
    }
    return line + "\r\n";
}

} // namespace

std::string in_text(const governance& of, const period& over, std::span<const authority> all,
                    language wanted, markup as) {
    const auto era = of_another_era(over.first());
    const auto before = is_empty(era) ? std::string{} : paragraph(era, wanted, as);
    const auto modelled = over.intersection(period::from(first_modelled_day));
    if (modelled.is_empty()) return before;
    if (all.empty())
        return before + paragraph(said(phrase{"Ingen får besluta i något ärende ",
                                              "Nobody may decide any matter "},
                                       days_of(modelled), "."),
                                  wanted, as);
    const bool days_differ = std::any_of(
        all.begin(), all.end(), [&](const authority& one) { return one.when != modelled; });
    table rows{headings(wanted)};
    matter_id told;
    for (const auto& one : all) {
        const auto first = one.when.first();
        // Said once: a matter's rows stand together. A row of Markdown may be read alone.
        const bool is_said = as == markup::text && one.matter == told;
        told = one.matter;
        rows.add({is_said ? std::string{} : std::string{name_of(one.matter, of, first)},
                  std::string{name_of(one.who, of, first)},
                  std::string{word_for(one.best.verdict).text.in(wanted)},
                  one.highest ? in_words(*one.highest) : std::string{},
                  std::string{describe(one.best.reason).text.in(wanted)},
                  point_cell(one.best.point, of), days_differ ? to_text(first) : std::string{},
                  days_differ ? day(one.when.last()) : std::string{}});
    }
    const auto title =
        said(phrase{"Får besluta, ärende för ärende: ", "May decide, matter by matter: "},
             days_of(modelled));
    return before + paragraph(title, wanted, as) + "\n" + rows.print(as);
}

std::string matrix_to_csv(const governance& of, std::span<const authority> all) {
    auto text = line_of({"matter", "matter_name", "who", "who_name", "verdict", "reason", "point",
                         "highest_ore", "from", "through"});
    for (const auto& one : all) {
        const auto first = one.when.first();
        text += line_of({of.at(one.matter).key, name_of(one.matter, of, first), of.key_of(one.who),
                         name_of(one.who, of, first), key_of(one.best.verdict),
                         key_of(one.best.reason), point_cell(one.best.point, of),
                         one.highest ? std::to_string(one.highest->in_ore()) : std::string{},
                         to_text(first), day(one.when.last())});
    }
    return text;
}

std::string matrix_to_json(const governance& of, const period& over,
                           std::span<const authority> all) {
    using json::value;
    auto list = value::array();
    for (const auto& one : all) {
        const json::writer to{of, one.when.first()};
        list.push_back(
            {{"matter", to.of(one.matter)},
             {"who", to.of(one.who)},
             {"verdict", key_of(one.best.verdict)},
             {"reason", key_of(one.best.reason)},
             {"point", to.of(one.best.point)},
             {"highest_ore", one.highest ? value(one.highest->in_ore()) : value(nullptr)},
             {"from", json::of(std::optional{one.when.first()})},
             {"through", json::of(one.when.last())}});
    }
    return json::print({{"schema", "mandat.matrix/1"},
                        {"from", json::of(std::optional{over.first()})},
                        {"through", json::of(over.last())},
                        {"matrix", list},
                        {"reason", json::why_silent(over.first())}});
}

} // namespace mandat
