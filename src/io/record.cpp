// SPDX-License-Identifier: MIT
#include "record.hpp"

#include "nearest.hpp"

#include <algorithm>
#include <utility>

namespace mandat::io {

namespace {

/// Unknown keys of one table that get a "did you mean".
constexpr std::size_t most_suggested = 100;

[[nodiscard]] std::vector<std::string> as_texts(std::initializer_list<std::string_view> keys) {
    return {keys.begin(), keys.end()};
}

} // namespace

std::string item::as_written() const {
    const auto& region = node_.source();
    const auto text = file_.file.text();
    const auto start = file_.file.offset_of(region.begin.line, region.begin.column);
    auto end = file_.file.offset_of(region.end.line, region.end.column);
    end = std::min(end, text.find('\n', start));
    return std::string{text.substr(start, std::max(start, end) - start)};
}

bool item::fail(fault_code code, phrase pattern, std::initializer_list<piece> more) const {
    std::vector<piece> pieces{piece{key_}, piece{as_written()}};
    pieces.insert(pieces.end(), more.begin(), more.end());
    file_.report(code, where(), filled(pattern, pieces));
    return false;
}

const toml::node* record::find(std::string_view key) {
    known_.emplace_back(key);
    return table_.get(key);
}

std::size_t record::count_of(std::string_view key) const {
    const auto* const list = table_.get_as<toml::array>(key);
    return list == nullptr ? 0 : list->size();
}

bool record::has_any(std::initializer_list<std::string_view> keys) const {
    return std::any_of(keys.begin(), keys.end(), [&](std::string_view key) { return has(key); });
}

place record::where_key(std::string_view key) const {
    const auto found = table_.find(key);
    return found == table_.end() ? where() : file_.at(found->first.source());
}

place record::where_value(std::string_view key) const {
    const auto* const found = table_.get(key);
    return found == nullptr ? where() : file_.at(found->source());
}

void record::at_most_one(std::initializer_list<std::string_view> keys) {
    std::vector<std::pair<place, std::string_view>> there;
    for (const auto key : keys)
        if (has(key)) there.emplace_back(where_key(key), key);
    if (there.size() < 2) return;
    std::sort(there.begin(), there.end());
    report(fault_code::contradiction, there[1].first,
           filled({"`{0}` går inte ihop med `{1}`; behåll en av dem",
                   "`{0}` does not go with `{1}`; keep one of them"},
                  {there[1].second, there[0].second}));
}

void record::exactly_one(std::initializer_list<std::string_view> keys) {
    if (has_any(keys)) {
        at_most_one(keys);
        return;
    }
    lacks(keys, fault_code::missing_key, where(),
          filled({"`{0}` saknar {1}; lägg till en av dem", "`{0}` lacks {1}; add one of them"},
                 {title_, listed(as_texts(keys))}));
}

void record::lacks(std::initializer_list<std::string_view> keys, fault_code code, place where,
                   sentence text) {
    lacking_.push_back({as_texts(keys), {code, std::move(where), std::move(text)}});
}

void record::lacks(std::string_view key) {
    lacks({key}, fault_code::missing_key, where(),
          filled({"`{0}` saknar `{1}`; lägg till raden `{1} = …`",
                  "`{0}` lacks `{1}`; add the line `{1} = …`"},
                 {title_, key}));
}

void record::finish() {
    std::vector<std::string> meant;
    std::size_t unknown = 0;
    for (const auto& [key, value] : table_) {
        if (std::find(known_.begin(), known_.end(), key.str()) != known_.end()) continue;
        // Nobody mends more at a time, and a hostile table has a million.
        const bool is_early = unknown++ < most_suggested;
        const auto near = is_early ? nearest(key.str(), known_) : std::vector<std::string>{};
        meant.insert(meant.end(), near.begin(), near.end());
        const phrase remedy = near.empty() ? phrase{"; ta bort den eller rätta stavningen",
                                                    "; remove it or mend the spelling"}
                                           : phrase{};
        auto text =
            filled({"nyckeln `{0}` finns inte i `{1}`{2}", "there is no key `{0}` in `{1}`{2}"},
                   {key.str(), title_, remedy});
        report(fault_code::unknown_key, file_.at(key.source()),
               joined(std::move(text), did_you_mean(near)));
    }
    for (auto& [keys, what] : lacking_)
        if (std::find_first_of(keys.begin(), keys.end(), meant.begin(), meant.end()) == keys.end())
            file_.found.push_back(std::move(what));
}

const toml::table* record::as_table(const item& value) const {
    const auto* const found = value.node().as_table();
    if (found == nullptr)
        value.fail(
            fault_code::wrong_type,
            {"`{0}` ska vara en tabell; skriv `{2}`", "`{0}` should be a table; write `{2}`"},
            {is_file_ ? header(value.key(), false) : std::string{value.key()} + " = { … }"});
    return found;
}

const toml::array* record::as_list(const item& value) const {
    const auto* const found = value.node().as_array();
    if (found == nullptr)
        value.fail(
            fault_code::wrong_type,
            {"`{0}` ska vara en lista av tabeller; skriv `{2}`",
             "`{0}` should be a list of tables; write `{2}`"},
            {is_file_ ? header(value.key(), true) : std::string{value.key()} + " = [ { … } ]"});
    return found;
}

std::string record::header(std::string_view key, bool is_list) {
    const std::string name{key};
    return is_list ? "[[" + name + "]]" : "[" + name + "]";
}

} // namespace mandat::io
