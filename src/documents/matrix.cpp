// SPDX-License-Identifier: MIT
#include "authorities.hpp"
#include "json_parts.hpp"
#include "table.hpp"
#include <mandat/documents/matrix.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/wording.hpp>
#include <mandat/wording/words.hpp>

#include <algorithm>
#include <cstddef>
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
std::string ore(const std::optional<money>& amount) {
    return amount ? std::to_string(amount->in_ore()) : std::string{};
}
/// Several keys in one cell.
template<class List, class Key>
std::string keys_of(const List& all, Key key) {
    std::string text;
    for (const auto& one : all) text += (text.empty() ? "" : ";") + std::string{key(one)};
    return text;
}
/// ISO 8601: `P3M`
std::string in_iso(duration length) {
    constexpr std::string_view letters = "DWMY";
    return "P" + std::to_string(length.count) + letters[static_cast<std::size_t>(length.measured)];
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
    const auto title =
        said(phrase{"Får besluta, ärende för ärende: ", "May decide, matter by matter: "},
             days_of(modelled));
    const list_columns columns{.matter = true, .who = true, .days = days_differ};
    return before + paragraph(title, wanted, as) + "\n" +
           authorities_in_table(of, all, columns, wanted, as);
}

std::string matrix_to_csv(const governance& of, std::span<const authority> all, language wanted) {
    auto text = line_of({"matter", "matter_name", "who", "who_name", "verdict", "reason", "point",
                         "lowest_ore", "highest_ore", "per", "units", "area", "longest", "assess",
                         "limits", "questions", "from", "through"});
    for (const auto& one : all) {
        const auto first = one.when.first();
        const auto& within = one.within;
        const bool in_amounts = !within.amount.is_unlimited();
        text += line_of(
            {of.at(one.matter).key, name_of(one.matter, of, first), of.key_of(one.who),
             name_of(one.who, of, first), key_of(one.verdict), key_of(one.reason),
             point_cell(one.point, of), ore(within.lowest), ore(within.highest),
             in_amounts ? word_for(within.amount.counted).key : std::string_view{},
             keys_of(within.units, [&](unit_id unit) { return of.at(unit).key; }),
             within.area.is_valid() ? of.at(within.area).key : std::string_view{},
             keys_of(within.longest, in_iso),
             keys_of(one.assess, [&](const to_assess& open) { return key_for(open.fact, of); }),
             limits_cell(of, one, wanted), questions_cell(of, one, wanted), to_text(first),
             day(one.when.last())});
    }
    return text;
}

std::string matrix_to_json(const governance& of, const period& over,
                           std::span<const authority> all) {
    auto list = json::value::array();
    for (const auto& one : all) {
        auto row = json::writer{of, one.when.first()}.of(one);
        row["from"] = json::of(std::optional{one.when.first()});
        row["through"] = json::of(one.when.last());
        list.push_back(std::move(row));
    }
    return json::print({{"schema", "mandat.matrix/2"},
                        {"from", json::of(std::optional{over.first()})},
                        {"through", json::of(over.last())},
                        {"matrix", list},
                        {"reason", json::why_silent(over.first())}});
}

} // namespace mandat
