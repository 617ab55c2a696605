// SPDX-License-Identifier: MIT
#include "values.hpp"

#include "nearest.hpp"
#include <mandat/io/names.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace mandat::io {

namespace {

/// Hundredths of a prisbasbelopp that still give an amount that can be counted in öre.
constexpr std::int64_t most_base_amounts = 100'000'000;

[[nodiscard]] phrase kind_of(const toml::node& node) noexcept {
    switch (node.type()) {
    case toml::node_type::string: return {"en text", "a text"};
    case toml::node_type::integer: return {"ett heltal", "an integer"};
    case toml::node_type::floating_point: return {"ett decimaltal", "a decimal number"};
    case toml::node_type::boolean: return {"sant eller falskt", "true or false"};
    case toml::node_type::date: return {"en dag", "a day"};
    case toml::node_type::time: return {"ett klockslag", "a time"};
    case toml::node_type::date_time: return {"en dag med klockslag", "a day with a time"};
    case toml::node_type::array: return {"en lista", "a list"};
    case toml::node_type::table: return {"en tabell", "a table"};
    case toml::node_type::none: break;
    }
    return {"inget", "nothing"};
}

bool fail_with_type(const item& from, phrase wanted, phrase remedy) {
    return from.fail(
        fault_code::wrong_type,
        {"`{0}` ska vara {2}, inte {3}; skriv {4}", "`{0}` should be {2}, not {3}; write {4}"},
        {wanted, kind_of(from.node()), remedy});
}

/// A value that would have been a text, had it been quoted.
bool fail_for_quotes(const item& from) {
    // TOML reads 7.10 as 7.1 and 200000.50 as a binary fraction: neither can be taken
    // back to what was written.
    const bool is_lossy = from.node().is_floating_point();
    return from.fail(is_lossy ? fault_code::bad_number : fault_code::wrong_type,
                     {"`{0}` är en text; sätt den inom citattecken: `{0} = \"{1}\"`",
                      "`{0}` is a text; put it in quotes: `{0} = \"{1}\"`"});
}

[[nodiscard]] bool has_control_character(std::string_view text) noexcept {
    return std::any_of(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) < 0x20U && byte != '\n' && byte != '\t' &&
                byte != '\r') ||
               byte == 0x7F;
    });
}

[[nodiscard]] bool may_stand_in_key(char byte) noexcept {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '_' || byte == '-' || byte == '.';
}

template<class Integer>
bool read_count(const item& from, Integer& target, Integer least) {
    const auto* const value = from.node().as_integer();
    if (value == nullptr)
        return fail_with_type(from, {"ett heltal", "an integer"},
                              {"siffror utan citattecken", "digits without quotes"});
    if (value->get() < least || value->get() > std::numeric_limits<Integer>::max())
        return from.fail(
            fault_code::out_of_range,
            {"`{0}` kan inte vara `{1}`; skriv ett tal från {2} till {3}",
             "`{0}` cannot be `{1}`; write a number from {2} to {3}"},
            {std::to_string(least), std::to_string(std::numeric_limits<Integer>::max())});
    target = static_cast<Integer>(value->get());
    return true;
}

bool fail_for_amount(const item& from) {
    return from.fail(
        fault_code::bad_number,
        {"`{1}` är inget belopp; skriv hela kronor som `200000`, annars `\"200 000,50\"` eller "
         "`\"5 prisbasbelopp\"`",
         "`{1}` is no amount; write whole kronor as `200000`, otherwise `\"200 000,50\"` or "
         "`\"5 prisbasbelopp\"`"});
}

/// The number in front of `prisbasbelopp`, with the blank; nothing when the text ends otherwise.
[[nodiscard]] std::optional<std::string_view> count_of_base_amounts(std::string_view text) {
    for (const std::string_view unit :
         {" prisbasbelopp", " price base amounts", " price base amount"})
        if (text.size() > unit.size() && text.substr(text.size() - unit.size()) == unit)
            return text.substr(0, text.size() - unit.size());
    return std::nullopt;
}

bool read_written_amount(const item& from, bound& target) {
    std::string text;
    if (!read_value(from, text)) return false;
    const auto folded = fold_name(text);
    if (const auto count = count_of_base_amounts(folded)) {
        const auto hundredths = mandat::detail::parse_decimal(*count, 2);
        if (!hundredths || *hundredths > most_base_amounts) return fail_for_amount(from);
        target.in_base_amounts = true;
        target.value = *hundredths;
        return true;
    }
    const auto amount = parse_kronor(folded);
    if (!amount) return fail_for_amount(from);
    target.value = amount->in_ore();
    return true;
}

} // namespace

bool read_value(const item& from, std::string& target) {
    const auto* const text = from.node().as_string();
    if (text == nullptr) {
        if (from.node().is_table() || from.node().is_array() || from.node().is_boolean())
            return fail_with_type(from, {"en text", "a text"},
                                  {"den inom citattecken", "it in quotes"});
        return fail_for_quotes(from);
    }
    if (has_control_character(text->get()))
        return from.fail(fault_code::bad_utf8_text, {"`{0}` innehåller ett styrtecken; ta bort det",
                                                     "`{0}` holds a control character; remove it"});
    if (fold_name(text->get()).empty())
        return from.fail(fault_code::missing_key,
                         {"`{0}` är tom; skriv något eller ta bort raden",
                          "`{0}` is empty; write something or remove the line"});
    target = text->get();
    return true;
}

bool read_value(const item& from, std::string& target, key_rule) {
    std::string text;
    if (!read_value(from, text)) return false;
    if (!std::all_of(text.begin(), text.end(), may_stand_in_key))
        return from.fail(
            fault_code::bad_key,
            {"`{0}` får bara ha a-z, A-Z, 0-9, `_`, `-` och `.`, inte `{1}`; stava om det",
             "`{0}` may only have a-z, A-Z, 0-9, `_`, `-` and `.`, not `{1}`; spell it otherwise"});
    target = std::move(text);
    return true;
}

bool read_value(const item& from, bool& target) {
    const auto* const flag = from.node().as_boolean();
    if (flag == nullptr)
        return fail_with_type(
            from, {"sant eller falskt", "true or false"},
            {"`true` eller `false`, utan citattecken", "`true` or `false`, without quotes"});
    target = flag->get();
    return true;
}

bool read_value(const item& from, std::uint16_t& target) {
    return read_count<std::uint16_t>(from, target, 0);
}
bool read_value(const item& from, std::uint8_t& target) {
    return read_count<std::uint8_t>(from, target, 1);
}

bool read_value(const item& from, date& target) {
    if (from.node().is_date_time())
        return from.fail(fault_code::bad_date,
                         {"`{1}` har klockslag, men `{0}` är en dag; skriv den som `2024-03-12`",
                          "`{1}` has a time, but `{0}` is a day; write it as `2024-03-12`"});
    const auto* const day = from.node().as_date();
    if (day == nullptr)
        return fail_with_type(
            from, {"en dag", "a day"},
            {"den som `2024-03-12`, utan citattecken", "it as `2024-03-12`, without quotes"});
    const auto made = make_date(day->get().year, day->get().month, day->get().day);
    if (!made)
        return from.fail(fault_code::bad_date,
                         {"`{1}` ligger utanför åren {2}-{3}; rätta dagen",
                          "`{1}` lies outside the years {2}-{3}; mend the day"},
                         {std::to_string(first_year), std::to_string(last_year)});
    target = *made;
    return true;
}

bool read_value(const item& from, duration& target) {
    std::string text;
    if (!read_value(from, text)) return false;
    const auto made = parse_duration(fold_name(text));
    if (!made || made->count == 0)
        return from.fail(
            fault_code::bad_number,
            {"`{1}` är ingen tid; skriv antal och enhet, som `\"3 månader\"` eller `\"90 dagar\"`",
             "`{1}` is no length of time; write number and unit, such as `\"3 månader\"` or `\"90 "
             "dagar\"`"});
    target = *made;
    return true;
}

bool read_value(const item& from, bound& target) {
    if (from.node().is_string()) return read_written_amount(from, target);
    const auto* const kronor = from.node().as_integer();
    if (kronor == nullptr || kronor->get() < 0 || kronor->get() > largest_amount.in_ore() / 100)
        return fail_for_amount(from);
    target.value = money::kronor(kronor->get()).in_ore();
    return true;
}

bool read_value(const item& from, std::vector<std::string>& target) {
    from.each([&](const item& written) {
        std::string text;
        if (read_value(written, text)) target.push_back(std::move(text));
    });
    return !target.empty();
}

bool read_value(const item& from, draft::sources& target) {
    from.each([&](const item& written) {
        draft::source source{{}, written.where()};
        if (read_value(written, source.text)) target.push_back(std::move(source));
    });
    return !target.empty();
}

bool read_value(const item& from, draft::reference& target) {
    target.where = from.where();
    return read_value(from, target.text);
}

bool read_value(const item& from, std::vector<draft::reference>& target) {
    const auto* const list = from.node().as_array();
    if (list == nullptr)
        return from.fail(fault_code::wrong_type, {"`{0}` ska vara en lista; skriv `{0} = [ {1} ]`",
                                                  "`{0}` should be a list; write `{0} = [ {1} ]`"});
    // An empty list looks like "none", but a part would take the point's list in its stead.
    if (list->empty())
        return from.fail(fault_code::missing_key,
                         {"listan `{0}` är tom; skriv något i den eller ta bort raden",
                          "the list `{0}` is empty; write something in it or remove the line"});
    from.each([&](const item& written) {
        draft::reference one;
        if (read_value(written, one)) target.push_back(std::move(one));
    });
    return target.size() == list->size();
}

bool read_value(const item& from, draft::references& target, lifting_rule /*is empty*/) {
    const auto* const list = from.node().as_array();
    target.is_stated_as_empty = list != nullptr && list->empty();
    return target.is_stated_as_empty || read_value(from, target);
}

std::string comparable(std::string_view word) {
    std::string text{word};
    std::replace(text.begin(), text.end(), '_', ' ');
    std::replace(text.begin(), text.end(), '-', ' ');
    return fold_name(text);
}

bool report_unknown_word(const item& from, const std::vector<std::string>& swedish,
                         const std::vector<std::string>& english) {
    const std::string& written = from.node().ref<std::string>();
    auto near = nearest(written, swedish);
    if (near.empty()) near = nearest(written, english);
    auto text = filled({"`{1}` är inget värde för `{0}`, som kan vara {2}",
                        "`{1}` is no value of `{0}`, which may be {2}"},
                       {from.key(), from.as_written(), listed(swedish)});
    from.file().report(fault_code::unknown_value, from.where(),
                       joined(std::move(text), did_you_mean(near)));
    return false;
}

} // namespace mandat::io
