// SPDX-License-Identifier: MIT
//
// The facts of a governance in the order in which they are written, and how a text and a day
// are spelt in Prolog.
#include "fact_lines.hpp"
#include <mandat/documents/facts.hpp>

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace mandat {

std::string prolog_atom(std::string_view text) {
    std::string made = "'";
    for (const char character : text) {
        if (character == '\n') {
            made += "\\n"; // a line end would end the atom
            continue;
        }
        if (character == '\'' || character == '\\') made += '\\';
        made += character;
    }
    return made + "'";
}
std::string prolog_day(date day) {
    const auto [year, month, number] = civil(day);
    return fmt::format("day({},{},{})", year, month, number);
}

std::string to_facts(const governance& of) {
    return prolog::facts_of_organisation(of) + prolog::facts_of_orders(of);
}

} // namespace mandat
