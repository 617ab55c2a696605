// SPDX-License-Identifier: MIT
#pragma once
// What files of questions share: names of the data, and what is said of facts (io, private).

#include "values.hpp"
#include "vocabulary.hpp"
#include <mandat/decide/hindrance.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/io/names.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace mandat::io {

/// A name that is asked for on the command line is a question; in a file it is data.
inline void report_asked(record& in, const place& where, fault wrong) {
    const auto code = wrong.code == fault_code::unknown_name ? fault_code::not_found : wrong.code;
    in.report(code, where, std::move(wrong.text));
}

/// Reads a name, and looks up what it means with `find`.
template<class Id, class Find, class... Day>
void read_name(record& in, std::string_view key, Id& target, const name_index& names, Find find,
               Day... on) {
    std::string text;
    if (!in.may(key, text)) return;
    auto found = (names.*find)(text, on...);
    if (found)
        target = found.value();
    else
        report_asked(in, in.where_value(key), std::move(found).error());
}

/// A question names a few who are hindered, no more.
[[nodiscard]] inline sentence too_many_hindered() {
    return filled({"frågan nämner fler än {0} som har förhinder; ta bort dem som saknar betydelse",
                   "the question names more than {0} who are hindered; remove those without "
                   "bearing"},
                  {std::to_string(hindrances::most)});
}

/// Reads `facts = { name = "ja", … }`, each with `say(name, answer, where)`.
template<class Say>
void read_answers(record& in, std::string_view key, Say say) {
    in.value(key, [&](const item& from) {
        const auto* const facts = from.node().as_table();
        if (facts == nullptr) {
            from.fail(fault_code::wrong_type,
                      {"`{0}` ska vara en tabell; skriv `{0} = { … = \"ja\" }`",
                       "`{0}` should be a table; write `{0} = { … = \"ja\" }`"});
            return;
        }
        for (const auto& [name, node] : *facts) {
            auto said = answer::unknown;
            if (read_value(item{node, name.str(), from.file()}, said, answers))
                say(name.str(), said, from.file().at(name.source()));
        }
    });
}

} // namespace mandat::io
