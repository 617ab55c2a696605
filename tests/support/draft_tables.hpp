// SPDX-License-Identifier: MIT
#pragma once
// Drafts as the TOML tables of a bundle, one `written` for each kind of thing, and what they write values with. A new
// key of a draft is written where its kind is: draft_tables_organisation.cpp or draft_tables_orders.cpp.

#include "io/toml.hpp"
#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/terms.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace mandat::test {

// ------------------------------------------------------------------------------- single values
inline toml::date written(date day) {
    const auto [year, month, number] = civil(day);
    return {year, month, number};
}
inline std::string written(duration time) {
    return std::to_string(time.count) + ' ' + std::string{term_for(time.measured).written.sv};
}
inline void put(toml::table& into, std::string_view key, const std::string& text) {
    if (!text.empty()) into.insert(key, text);
}
inline void put(toml::table& into, std::string_view key, const draft::reference& to) {
    put(into, key, to.text);
}
inline void put(toml::table& into, std::string_view key, const std::optional<date>& day) {
    if (day) into.insert(key, written(*day));
}
inline void put_flag(toml::table& into, std::string_view key, bool flag) {
    if (flag) into.insert(key, true);
}
inline void put_flag(toml::table& into, std::string_view key, const std::optional<bool>& flag) {
    if (flag) into.insert(key, *flag);
}
inline void put_count(toml::table& into, std::string_view key, std::int64_t count) {
    if (count != 0) into.insert(key, count);
}
template<class Value>
void put_word(toml::table& into, std::string_view key, Value value) {
    into.insert(key, term_for(value).written.sv);
}
template<class Value>
void put_word(toml::table& into, std::string_view key, const std::optional<Value>& value) {
    if (value) put_word(into, key, *value);
}
template<class List>
void put_texts(toml::table& into, std::string_view key, const List& list) {
    if (list.empty()) return;
    toml::array texts;
    for (const auto& one : list) texts.push_back(one.text);
    into.insert(key, std::move(texts));
}
/// One that may be stated as empty.
inline void put_list(toml::table& into, std::string_view key, const draft::references& list) {
    if (list.is_stated_as_empty) into.insert(key, toml::array{});
    put_texts(into, key, list);
}
inline void put_sources(toml::table& into, const draft::sources& from) {
    put_texts(into, "source", from);
}

/// A list of tables under a key, each written by `table_of`.
template<class List, class Write>
void put_each(toml::table& into, std::string_view key, const List& list, Write table_of) {
    if (list.empty()) return;
    toml::array tables;
    for (const auto& one : list) tables.push_back(table_of(one));
    into.insert(key, std::move(tables));
}

inline void put_span(toml::table& into, const draft::span& when) {
    put(into, "from", when.from);
    put(into, "evidenced_from", when.evidenced_from);
    put_flag(into, "undated", when.undated);
    put(into, "through", when.through);
}

// ------------------------------------------------------------------------- what tables share
template<class Draft>
toml::table named_table(const Draft& one) {
    toml::table made;
    put(made, "id", one.key);
    put(made, "name", one.name);
    if constexpr (requires { one.former_names; })
        put_each(made, "former_names", one.former_names, [](const draft::dated_name& former) {
            toml::table name;
            put(name, "name", former.text);
            put(name, "through", former.through);
            put_sources(name, former.from_documents);
            return name;
        });
    if constexpr (requires { one.from_documents; }) put_sources(made, one.from_documents);
    return made;
}
inline toml::table written(const draft::external_id& one) {
    return toml::table{{"system", one.system}, {"value", one.value}};
}
inline toml::table written(const draft::remark& one) {
    toml::table made;
    put(made, "text", one.text);
    put(made, "from", one.from);
    put_sources(made, one.from_documents);
    return made;
}
inline toml::table written(const draft::remit_entry& one) {
    toml::table made;
    put(made, "text", one.text);
    put(made, "matter", one.matter);
    put_span(made, one.when);
    put_sources(made, one.from_documents);
    return made;
}
inline constexpr auto as_table = [](const auto& one) { return written(one); };

inline toml::table written(const draft::assessment& assessed) {
    toml::table made;
    for (const auto trait : trait_facts)
        if (assessed.found.mention(trait)) put_word(made, key_of(trait), assessed.found.of(trait));
    put(made, "by", assessed.by);
    put(made, "on", assessed.on);
    put_texts(made, "versions", assessed.versions);
    put_sources(made, assessed.from_documents);
    return made;
}
inline void put_assessment(toml::table& into, const draft::assessment& assessed) {
    if (assessed.is_given()) into.insert("assessed", written(assessed));
}

// ------------------------------------------------------------------------------ the organisation
toml::table written(const draft::region& one);
toml::table written(const draft::document& one);
toml::table written(const draft::organ& one);
toml::table written(const draft::unit& one);
toml::table written(const draft::area& one);
toml::table written(const draft::role& one);
toml::table written(const draft::post& one);
toml::table written(const draft::person& one);
toml::table written(const draft::appointment& one);
toml::table written(const draft::fact& one);
toml::table written(const draft::matter& one);
toml::table written(const draft::instrument& one);

// ------------------------------------------------------------------------------------- the orders
toml::table written(const draft::group& one);
toml::table written(const draft::point& one);
toml::table written(const draft::delegation_order& one);
toml::table written(const draft::sub_delegation& one);

} // namespace mandat::test
