// SPDX-License-Identifier: MIT
#include "authorities.hpp"

#include "table.hpp"
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/words.hpp>

#include <utility>
#include <vector>

namespace mandat {
namespace {

std::vector<std::string> headings(language wanted) {
    return wanted == language::swedish
               ? std::vector<std::string>{"Ärende",  "Vem",        "Svar", "Punkt",       "Grund",
                                          "Gränser", "Att bedöma", "Från", "Till och med"}
               : std::vector<std::string>{"Matter",         "Who",    "Answer",
                                          "Point",          "Ground", "Limits",
                                          "To be assessed", "From",   "Through"};
}
/// What carries the power; what it depends on has a column of its own.
std::string ground(reason_code code, language wanted) {
    return code == reason_code::none ? std::string{} : std::string{describe(code).text.in(wanted)};
}

} // namespace

std::string limits_cell(const governance& of, const authority& one, language wanted) {
    return joined(limits_in_words(one, of, one.when.first()), "; ").in(wanted);
}
std::string questions_cell(const governance& of, const authority& one, language wanted) {
    std::string text;
    for (const auto& open : one.assess)
        text += (text.empty() ? "" : " ") + question_for(open.fact, of).in(wanted);
    // What no fact settles a jurist has to look at: the reason says what.
    if (text.empty() && one.verdict == verdict::depends)
        text = describe(one.reason).text.in(wanted);
    return text;
}

std::string authorities_in_table(const governance& of, std::span<const authority> all,
                                 list_columns columns, language wanted, markup as) {
    table rows{headings(wanted)};
    matter_id told;
    for (const auto& one : all) {
        const auto first = one.when.first();
        const auto last = one.when.last();
        // Said once: a matter's rows stand together. A row of Markdown may be read alone.
        const bool is_said = as == markup::text && columns.who && one.matter == told;
        told = one.matter;
        const auto text = [](bool is_shown, auto&& made) {
            return is_shown ? std::string{made} : std::string{};
        };
        rows.add({text(columns.matter && !is_said, name_of(one.matter, of, first)),
                  text(columns.who, name_of(one.who, of, first)),
                  std::string{word_for(one.verdict).text.in(wanted)}, point_cell(one.point, of),
                  ground(one.carried_by, wanted), limits_cell(of, one, wanted),
                  questions_cell(of, one, wanted), text(columns.days, to_text(first)),
                  text(columns.days && last.has_value(), last ? to_text(*last) : std::string{})});
    }
    return rows.print(as);
}

} // namespace mandat
