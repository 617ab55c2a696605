// SPDX-License-Identifier: MIT
#include "syntax_message.hpp"

#include "message.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace mandat::io {

namespace {

/// Which token a fault stands at.
enum class anchor {
    here,      ///< where the parser stopped
    token,     ///< the value that it was reading
    statement, ///< the key that begins the statement
    escape,    ///< the backslash before
};

/// `{0}` in the text is the token.
struct pattern {
    std::string_view says; ///< part of the parser's words
    fault_code code;
    anchor at;
    phrase text;
};

// clang-format off
constexpr phrase no_such_day{
    "`{0}` är ingen dag; skriv den som `2024-03-12`, utan citattecken",
    "`{0}` is no day; write it as `2024-03-12`, without quotes"};
constexpr phrase no_number{
    "`{0}` är inget tal; sätt punktnummer och belopp med decimaler inom citattecken",
    "`{0}` is no number; put point numbers and amounts with decimals in quotes"};
constexpr phrase given_twice{
    "`{0}` finns redan; behåll ett ställe och ta bort det andra",
    "`{0}` is there already; keep one place and remove the other"};
constexpr phrase no_value{
    "`{0}` är inget värde i TOML; sätt text inom raka citattecken: `\"…\"`",
    "`{0}` is no value in TOML; put text in straight quotes: `\"…\"`"};
constexpr phrase control{
    "ett styrtecken står här; ta bort det eller skriv det som `\\uXXXX`",
    "a control character stands here; remove it or write it as `\\uXXXX`"};
constexpr phrase bad_escape{
    "`{0}` är ingen känd följd efter omvänt snedstreck; skriv `\\\\` för själva snedstrecket",
    "`{0}` is no known escape; write `\\\\` for the backslash itself"};
constexpr phrase bad_header{
    "rubriken `{0}` är inte hel; skriv `[namn]` eller `[[namn]]`",
    "the header `{0}` is not whole; write `[name]` or `[[name]]`"};
constexpr phrase bad_start{
    "en rad kan inte börja med `{0}`; skriv `nyckel = värde`, `[tabell]` eller `# kommentar`",
    "a line cannot begin with `{0}`; write `key = value`, `[table]` or `# comment`"};

/// First match wins: special causes stand before general ones.
constexpr std::array patterns{
    pattern{"cannot redefine", fault_code::duplicate, anchor::statement, given_twice},
    pattern{"into existing inline table", fault_code::duplicate, anchor::statement, given_twice},
    pattern{"parsing date", fault_code::bad_date, anchor::token, no_such_day},
    pattern{"parsing time", fault_code::bad_date, anchor::token, no_such_day},
    pattern{"integer:", fault_code::bad_number, anchor::token, no_number},
    pattern{"floating-point:", fault_code::bad_number, anchor::token, no_number},
    pattern{"numeric value too long", fault_code::bad_number, anchor::token, no_number},
    pattern{"parsing boolean", fault_code::syntax, anchor::token, no_value},
    pattern{"could not determine value type", fault_code::syntax, anchor::token, no_value},
    pattern{"may not begin with underscores", fault_code::syntax, anchor::token, no_value},
    pattern{"unknown escape", fault_code::syntax, anchor::escape, bad_escape},
    pattern{"unicode scalar sequence", fault_code::syntax, anchor::escape, bad_escape},
    pattern{"control character", fault_code::syntax, anchor::here, control},
    pattern{"multi-line strings are prohibited", fault_code::syntax, anchor::here,
            {"en nyckel får inte gå över flera rader; skriv den på en rad",
             "a key may not go over several lines; write it on one line"}},
    pattern{"expected '='", fault_code::syntax, anchor::here,
            {"här väntades `=` efter nyckeln; skriv `nyckel = värde`",
             "`=` was expected here after the key; write `key = value`"}},
    pattern{"expected value, saw", fault_code::syntax, anchor::statement,
            {"`{0}` saknar värde; skriv något efter `=` eller ta bort raden",
             "`{0}` has no value; write something after `=` or remove the line"}},
    pattern{"parsing table header", fault_code::syntax, anchor::statement, bad_header},
    pattern{"parsing key:", fault_code::syntax, anchor::statement,
            {"`{0}` är ingen hel nyckel; skriv ett ord på varje sida om punkten",
             "`{0}` is not a whole key; write a word on each side of the dot"}},
    pattern{"expected a comment or whitespace", fault_code::syntax, anchor::here,
            {"`{0}` står löst efter värdet; sätt hela värdet inom citattecken eller skriv en "
             "rad till",
             "`{0}` stands loose after the value; put the whole value in quotes or begin a new "
             "line"}},
    pattern{"dangling comma", fault_code::syntax, anchor::here,
            {"det sista kommat före `}` är ett för mycket; ta bort det",
             "the last comma before `}` is one too many; remove it"}},
    pattern{"saw comma", fault_code::syntax, anchor::here,
            {"två komman står i rad; ta bort det ena", "two commas stand in a row; remove one"}},
    pattern{"expected comma or closing", fault_code::syntax, anchor::here,
            {"ett komma saknas före `{0}`; skriv det mellan värdena",
             "a comma is missing before `{0}`; write it between the values"}},
    pattern{"expected keys, tables", fault_code::syntax, anchor::here, bad_start},
    pattern{"encountered end-of-file", fault_code::syntax, anchor::statement,
            {"filen slutar mitt i `{0}`; skriv färdigt raden",
             "the file ends in the middle of `{0}`; finish the line"}},
};
constexpr pattern otherwise{"", fault_code::syntax, anchor::here,
                            {"texten följer inte TOML vid `{0}`; jämför med en rad som fungerar",
                             "the text is not TOML at `{0}`; compare with a line that works"}};
// clang-format on

[[nodiscard]] constexpr bool is_one_of(char byte, std::string_view set) noexcept {
    return set.find(byte) != std::string_view::npos;
}

[[nodiscard]] const pattern& pattern_for(std::string_view says) noexcept {
    const auto* const found = std::find_if(patterns.begin(), patterns.end(), [&](const auto& one) {
        return says.find(one.says) != std::string_view::npos;
    });
    return found == patterns.end() ? otherwise : *found;
}

/// Back to where the value begins that the parser was reading.
[[nodiscard]] std::size_t token_start(std::string_view text, std::size_t offset) noexcept {
    // At the end of a value the parser already looks at what follows.
    while (offset > 0 && (offset >= text.size() || is_one_of(text[offset], " \t\r\n,]}#")) &&
           !is_one_of(text[offset - 1], " \t\r\n=,[{"))
        --offset;
    while (offset > 0 && !is_one_of(text[offset - 1], " \t\r\n=,[{")) --offset;
    return offset;
}

[[nodiscard]] std::size_t anchored(std::string_view text, std::size_t offset, anchor at) noexcept {
    switch (at) {
    case anchor::here: return offset;
    case anchor::token: return token_start(text, offset);
    case anchor::statement: return std::min(scan(text, offset).statement, offset);
    case anchor::escape: {
        const auto slash = text.substr(0, offset).rfind('\\');
        return slash == std::string_view::npos ? offset : slash;
    }
    }
    return offset;
}

/// The words to quote: a key up to its `=`, or a value up to a blank.
[[nodiscard]] std::string_view token_at(std::string_view text, std::size_t start,
                                        anchor at) noexcept {
    const bool is_header = at == anchor::statement && start < text.size() && text[start] == '[';
    const std::string_view ends = is_header                 ? "\r\n#"
                                  : at == anchor::statement ? "\r\n#="
                                  : at == anchor::escape    ? " \t\r\n\""
                                                            : " \t\r\n,]}#";
    auto end = start + (start < text.size() && !is_one_of(text[start], "\r\n") ? 1U : 0U);
    while (end < text.size() && !is_one_of(text[end], ends)) ++end;
    auto token = text.substr(start, end - start);
    while (!token.empty() && is_one_of(token.back(), " \t")) token.remove_suffix(1);
    return token;
}

[[nodiscard]] bool is_letter_outside_ascii(std::string_view text, std::size_t offset) noexcept {
    // Letters of western languages: U+00C0 to U+024F. Quotes and dashes lie beyond.
    return offset < text.size() && static_cast<unsigned char>(text[offset]) >= 0xC3U &&
           static_cast<unsigned char>(text[offset]) <= 0xC9U;
}

/// A line that begins a statement cannot be a value in an array, so the array was to end before it.
[[nodiscard]] bool begins_statement(std::string_view line) noexcept {
    const auto first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) return false;
    line.remove_prefix(first);
    constexpr std::string_view word =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
    const auto brackets = std::min(line.find_first_not_of('['), line.size());
    line.remove_prefix(brackets);
    const auto length = std::min(line.find_first_not_of(word), line.size());
    if (length == 0) return false;
    const auto after = line.find_first_not_of(" \t", length);
    if (after == std::string_view::npos) return false;
    return brackets == 0
               ? line[after] == '='
               : line.substr(after, brackets) == std::string(brackets, ']') && brackets < 3;
}

[[nodiscard]] bool begins_table(std::string_view line) noexcept {
    const auto first = line.find_first_not_of(" \t");
    return first != std::string_view::npos && line[first] == '[';
}

[[nodiscard]] syntax_message about_unclosed_string(const source_text& file,
                                                   const open_string& string) {
    const std::string mark(string.is_multi_line ? 3 : 1, string.quote);
    const phrase text =
        string.is_multi_line
            ? phrase{"texten som börjar här slutar aldrig; avsluta den med `{0}`",
                     "the text that begins here never ends; end it with `{0}`"}
            : phrase{"texten som börjar här slutar inte på raden; avsluta den med `{0}`",
                     "the text that begins here does not end on its line; end it with `{0}`"};
    const auto line = file.line_of(string.start);
    const auto last = string.is_multi_line ? static_cast<std::uint32_t>(file.line_count()) : line;
    return {{fault_code::syntax, file.at(string.start), filled(text, {mark})},
            {line, last},
            string.start};
}

/// The last line of a table that goes over several lines, which only its
/// braces show; else its first.
[[nodiscard]] std::uint32_t last_line_of_value(const source_text& file, std::size_t brace) {
    const auto first = file.line_of(brace);
    const auto close = closing_of(file.text(), brace);
    if (close >= file.text().size()) return first;
    const auto last = file.line_of(close);
    for (auto line = first + 1; line < last; ++line)
        if (begins_table(file.line(line))) return first;
    return last;
}

[[nodiscard]] syntax_message about_unclosed_bracket(const source_text& file, std::size_t bracket,
                                                    std::uint32_t last_line) {
    const auto first_line = file.line_of(bracket);
    if (file.text()[bracket] == '[')
        return {{fault_code::syntax,
                 file.at(bracket),
                 {"listan som öppnas med `[` stängs inte; avsluta den med `]`",
                  "the list that `[` opens is not closed; end it with `]`"}},
                {first_line, last_line},
                bracket};
    // A table over several lines is closed after all: nothing follows from it.
    const bool is_closed = last_line != first_line;
    return {
        {fault_code::syntax,
         file.at(bracket),
         {"tabellen som öppnas med `{` ska stå på en rad; skriv allt till och med `}` där",
          "the table that `{` opens has to stand on one line; write all of it there, up to `}`"}},
        {first_line, last_line},
        is_closed ? std::nullopt : std::optional{bracket}};
}

/// The bracket that the fault comes from, when it does.
[[nodiscard]] std::optional<syntax_message> unclosed(const source_text& file, const scanned& state,
                                                     std::size_t offset) {
    if (state.brackets.empty()) return std::nullopt;
    const auto text = file.text();
    const auto line = file.line_of(std::min(offset, text.size()));
    const auto innermost = state.brackets.back();
    const bool at_line_end = offset >= text.size() || is_one_of(text[offset], "\r\n#");
    if (text[innermost] == '{' && at_line_end && file.line_of(innermost) == line)
        return about_unclosed_bracket(file, innermost, last_line_of_value(file, innermost));
    // The innermost bracket that was already open where the line begins.
    const auto earlier = std::find_if(state.brackets.rbegin(), state.brackets.rend(),
                                      [&](std::size_t one) { return file.line_of(one) < line; });
    if (earlier != state.brackets.rend() && begins_statement(file.line(line)))
        return about_unclosed_bracket(file, *earlier, line - 1);
    const bool is_header = state.statement == state.brackets.front();
    if (offset >= text.size() && !is_header) return about_unclosed_bracket(file, innermost, line);
    return std::nullopt;
}

[[nodiscard]] fault as_fault(const source_text& file, std::string_view says, std::size_t offset) {
    const auto text = file.text();
    if (begins_with_odd_blank(text.substr(std::min(offset, text.size()))))
        return {
            fault_code::syntax,
            file.at(offset),
            {"ett blanktecken av annat slag än vanligt blanksteg står här; ersätt det med ett "
             "vanligt",
             "a blank other than an ordinary space stands here; put an ordinary one in its place"}};
    const auto& found = pattern_for(says);
    if (found.says == "expected keys, tables" && offset < text.size() && text[offset] == '[')
        return {fault_code::syntax, file.at(offset),
                filled(bad_header, {token_at(text, offset, anchor::statement)})};
    const auto start = anchored(text, offset, found.at);
    const bool is_about_key = found.says == "expected '='" ||
                              found.says == "expected keys, tables" ||
                              found.says == "parsing table header" || found.says == "parsing key:";
    if (is_about_key && is_letter_outside_ascii(text, offset)) {
        const auto key = anchored(text, offset, anchor::statement);
        return {fault_code::bad_key, file.at(key),
                filled({"nyckeln `{0}` har andra tecken än a-z, 0-9, `_` och `-`; rätta stavningen",
                        "the key `{0}` has other characters than a-z, 0-9, `_` and `-`; mend the "
                        "spelling"},
                       {token_at(text, key, anchor::statement)})};
    }
    return {found.code, file.at(start), filled(found.text, {token_at(text, start, found.at)})};
}

/// From a header to the line before the next: left without it, its keys would
/// fall to the table above.
[[nodiscard]] lines whole_table(const source_text& file, std::uint32_t header) {
    auto last = header;
    while (last < file.line_count() && !begins_table(file.line(last + 1))) ++last;
    return {header, last};
}

/// The lines that parsing again has to do without, so that no fault follows from this one.
[[nodiscard]] lines lines_to_leave(const source_text& file, const scanned& state,
                                   std::size_t offset) {
    const auto text = file.text();
    const auto line = file.line_of(std::min(offset, text.size()));
    if (state.string && state.string->is_multi_line) {
        const auto close =
            text.find(std::string(3, state.string->quote), std::min(offset, text.size()));
        return {file.line_of(state.string->start), file.line_of(std::min(close, text.size()))};
    }
    const bool in_header = state.statement < text.size() && text[state.statement] == '[' &&
                           (state.brackets.empty() || state.brackets.front() == state.statement);
    if (in_header && file.line_of(state.statement) == line) return whole_table(file, line);
    if (state.brackets.empty()) return {line, line};
    const auto outermost = state.brackets.front();
    const auto close = file.line_of(closing_of(text, outermost));
    auto last = line;
    while (last < close && !begins_statement(file.line(last + 1))) ++last;
    return {file.line_of(outermost), last};
}

} // namespace

syntax_message explain(const source_text& file, std::string_view says, std::size_t offset) {
    // At the end of a file the parser counts one column beyond the last line that has any.
    if (says.find("end-of-file") != std::string_view::npos) offset = file.text().size();
    const auto state = scan(file.text(), offset);
    const bool is_escape = says.find("escape sequence") != std::string_view::npos ||
                           says.find("unicode") != std::string_view::npos;
    const bool at_text_end = offset >= file.text().size();
    const bool at_line_end = at_text_end || is_one_of(file.text()[offset], "\r\n");
    if (state.string && !is_escape && (state.string->is_multi_line ? at_text_end : at_line_end))
        return about_unclosed_string(file, *state.string);
    if (auto found = unclosed(file, state, offset)) return std::move(*found);
    return {as_fault(file, says, offset), lines_to_leave(file, state, offset), std::nullopt};
}

} // namespace mandat::io
