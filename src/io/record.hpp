// SPDX-License-Identifier: MIT
#pragma once
// Reads one table of a bundle by saying which keys it has; all other keys are faults (io, private).

#include "message.hpp"
#include "source_text.hpp"
#include "toml.hpp"
#include <mandat/domain/found_faults.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace mandat::io {

/// A file being read, and the faults found in its shape so far.
struct reading {
    const source_text& file;
    found_faults& found;

    [[nodiscard]] place at(const toml::source_region& region) const {
        return file.at(region.begin.line, region.begin.column);
    }
    void report(fault_code code, place where, sentence text) {
        found.push_back({code, std::move(where), std::move(text)});
    }
};

/// A value under a key, or an element of a list under it.
class item {
public:
    item(const toml::node& node, std::string_view key, reading& file)
        : node_{node}
        , key_{key}
        , file_{file} {}

    [[nodiscard]] const toml::node& node() const noexcept { return node_; }
    [[nodiscard]] std::string_view key() const noexcept { return key_; }
    [[nodiscard]] reading& file() const noexcept { return file_; }
    [[nodiscard]] place where() const { return file_.at(node_.source()); }
    /// Reads the value, or each element where it is a list, with `read(const item&)`.
    template<class Read>
    void each(Read read) const {
        const auto* const list = node_.as_array();
        if (list == nullptr) return read(*this);
        for (const auto& one : *list) read(item{one, key_, file_});
    }
    /// The value's own characters, on its first line.
    [[nodiscard]] std::string as_written() const;

    /// Reports at the value; in the pattern `{0}` is the key and `{1}` what was written.
    /// @return false, so that a reader can end with it
    bool fail(fault_code code, phrase pattern, std::initializer_list<piece> more = {}) const;

private:
    const toml::node& node_;
    std::string_view key_;
    reading& file_;
};

/// One table. `must` and `may` name its keys; whatever is never named is unknown.
class record {
public:
    /// The whole file, called by its path.
    record(const toml::table& root, reading& file)
        : record{root, file.file.path(), true, file} {}

    /// Reads a key if it is there; `how` is what its kind of value needs, such as a vocabulary.
    /// @return whether it was there and right
    template<class T, class... How>
    bool may(std::string_view key, T& target, const How&... how) {
        const auto* const node = find(key);
        return node != nullptr && read_value(item{*node, key, file_}, target, how...);
    }
    /// Reads a key, and reports when it is missing.
    template<class T, class... How>
    bool must(std::string_view key, T& target, const How&... how) {
        if (!has(key)) lacks(key);
        return may(key, target, how...);
    }
    /// Reads a key that no `read_value` fits with `read(const item&)`.
    template<class Read>
    void value(std::string_view key, Read read) {
        if (const auto* const node = find(key)) read(item{*node, key, file_});
    }
    /// Reads a table under a key with `read(record&)`.
    template<class Read>
    void table(std::string_view key, Read read) {
        const auto* const node = find(key);
        if (node == nullptr) return;
        const item value{*node, key, file_};
        if (const auto* const inner = as_table(value))
            whole(*inner, is_file_ ? header(key, false) : std::string{key}, read);
    }
    /// Reads each table of a list under a key with `read(record&)`.
    template<class Read>
    void each(std::string_view key, Read read) {
        const auto* const node = find(key);
        if (node == nullptr) return;
        const auto* const list = as_list(item{*node, key, file_});
        if (list == nullptr) return;
        for (const auto& element : *list)
            if (const auto* const inner = as_table(item{element, key, file_}))
                whole(*inner, is_file_ ? header(key, true) : std::string{key}, read);
    }

    [[nodiscard]] bool has(std::string_view key) const { return table_.contains(key); }
    /// Elements of the list under a key; 0 where there is none.
    [[nodiscard]] std::size_t count_of(std::string_view key) const;
    [[nodiscard]] bool has_any(std::initializer_list<std::string_view> keys) const;
    /// Where the table begins.
    [[nodiscard]] place where() const { return file_.at(table_.source()); }
    [[nodiscard]] place where_key(std::string_view key) const;
    [[nodiscard]] place where_value(std::string_view key) const;
    [[nodiscard]] const std::string& title() const noexcept { return title_; }

    /// Reports when more than one of the keys is there, at the later one.
    void at_most_one(std::initializer_list<std::string_view> keys);
    /// … or when none is.
    void exactly_one(std::initializer_list<std::string_view> keys);
    void report(fault_code code, place where, sentence text) {
        file_.report(code, std::move(where), std::move(text));
    }
    /// A fault for want of one of some keys: reported by `finish`, unless one of
    /// them is there but misspelt.
    void lacks(std::initializer_list<std::string_view> keys, fault_code code, place where,
               sentence text);
    void lacks(std::string_view key);
    /// Reports every key that nobody asked for, and what is lacking.
    void finish();

private:
    /// @param title  what people call the table: `[order]`, `[[point]]`, `remit`
    record(const toml::table& table, std::string title, bool is_file, reading& file)
        : table_{table}
        , title_{std::move(title)}
        , is_file_{is_file}
        , file_{file} {}

    template<class Read>
    void whole(const toml::table& inner, std::string title, Read read) {
        record entry{inner, std::move(title), false, file_};
        read(entry);
        entry.finish();
    }
    [[nodiscard]] const toml::node* find(std::string_view key);
    [[nodiscard]] const toml::table* as_table(const item& value) const;
    [[nodiscard]] const toml::array* as_list(const item& value) const;
    /// `[order]`, `[[point]]`
    [[nodiscard]] static std::string header(std::string_view key, bool is_list);

    const toml::table& table_;
    std::string title_;
    bool is_file_;
    reading& file_;
    std::vector<std::string> known_;
    struct lack {
        std::vector<std::string> keys;
        fault what;
    };
    std::vector<lack> lacking_;
};

} // namespace mandat::io
