// SPDX-License-Identifier: MIT
#include "syntax.hpp"

#include "message.hpp"
#include "scanner.hpp"
#include "syntax_message.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace mandat::io {

namespace {

[[nodiscard]] std::optional<fault> beyond_depth(const source_text& file, const scanned& found) {
    if (found.too_nested && (!found.too_long || *found.too_nested < *found.too_long))
        return fault{fault_code::too_deep, file.at(*found.too_nested),
                     filled({"hakparenteserna ligger djupare än {0} nivåer; gör listan plattare",
                             "brackets nest deeper than {0} levels; make the list flatter"},
                            {std::to_string(deepest_nesting)})};
    if (found.too_long)
        return fault{fault_code::too_deep, file.at(*found.too_long),
                     filled({"nyckeln har fler än {0} led; korta den",
                             "the key has more than {0} segments; shorten it"},
                            {std::to_string(longest_path)})};
    return std::nullopt;
}

/// What the parser said when it did not give a table, and where.
struct refusal {
    std::string says;
    std::size_t offset = 0;
};

/// What the parser is to see: a question mark is as wrong as what it replaces,
/// and the fault quotes that.
[[nodiscard]] std::string safe_text(const source_text& file, const scanned& found) {
    std::string text{file.text()};
    for (const auto offset : found.unsafe) text[offset] = '?';
    return text;
}

[[nodiscard]] std::variant<toml::table, refusal> parse_once(const source_text& file,
                                                            const scanned& found) {
    try {
        if (found.unsafe.empty()) return toml::parse(file.text());
        return toml::parse(std::string_view{safe_text(file, found)});
    } catch (const toml::parse_error& error) {
        const auto where = error.source().begin;
        return refusal{std::string{error.description()}, file.offset_of(where.line, where.column)};
    }
}

/// A large file is parsed again for fewer faults: nobody waits for the twentieth.
[[nodiscard]] std::size_t attempts_for(std::size_t size) {
    return std::clamp<std::size_t>(2 * largest_file / (size + 1), 2, most_attempts);
}

/// The clause for faults that may only follow from an earlier one.
[[nodiscard]] sentence may_follow_from(const source_text& file, std::size_t unclosed) {
    return filled({"; felet kan bero på `{0}` på rad {1}, som inte är stängd",
                   "; this may follow from the unclosed `{0}` on line {1}"},
                  {file.text().substr(unclosed, 1), std::to_string(file.line_of(unclosed))});
}

} // namespace

bool check_bytes(const bundle_file& file, found_faults& found) {
    const auto fail = [&](fault_code code, place where, sentence text) {
        found.push_back({code, std::move(where), std::move(text)});
        return false;
    };
    if (file.text.size() > largest_file)
        return fail(
            fault_code::too_large, {file.path, 0, 0},
            {"filen är större än 8 MiB; dela upp den", "the file is larger than 8 MiB; split it"});
    const source_text text{file.path, without_mark(file.text)};
    std::size_t headers = 0;
    for (std::uint32_t line = 1; line <= text.line_count(); ++line) {
        if (text.line(line).size() > longest_line)
            return fail(fault_code::too_large, text.at(line, 1),
                        {"raden är längre än 64 KiB; dela upp den",
                         "the line is longer than 64 KiB; split it"});
        if (text.line(line).starts_with('[') && ++headers > most_headers)
            return fail(fault_code::too_large, text.at(line, 1),
                        {"filen har fler än 200 000 tabeller; dela upp den",
                         "the file has more than 200,000 tables; split it"});
    }
    if (const auto bad = first_bad_byte(text.text()); bad < text.text().size())
        return fail(fault_code::not_utf8, text.at(bad),
                    {"tecknet här är inte UTF-8; spara filen som UTF-8",
                     "the character here is not UTF-8; save the file as UTF-8"});
    return true;
}

std::optional<toml::table> parse(const source_text& file, found_faults& found) {
    source_text rest = file;
    const auto before = found.size();
    std::optional<std::size_t> unclosed;
    const auto most = attempts_for(file.text().size());
    for (std::size_t attempt = 0; attempt < most; ++attempt) {
        // Again each time: blanking a line may open what it closed.
        const auto outline = scan(rest.text(), rest.text().size());
        if (auto deep = beyond_depth(rest, outline)) {
            if (found.size() == before) found.push_back(std::move(*deep));
            return std::nullopt;
        }
        auto parsed = parse_once(rest, outline);
        if (auto* const table = std::get_if<toml::table>(&parsed)) {
            if (found.size() != before) return std::nullopt;
            return std::move(*table);
        }
        const auto& said = std::get<refusal>(parsed);
        auto told = explain(rest, said.says, said.offset);
        if (unclosed) told.what.text = joined(told.what.text, may_follow_from(file, *unclosed));
        if (!unclosed) unclosed = told.unclosed;
        found.push_back(std::move(told.what));
        if (!rest.blank(told.without.first, told.without.last)) break;
    }
    return std::nullopt;
}

} // namespace mandat::io
