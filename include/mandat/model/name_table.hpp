// SPDX-License-Identifier: MIT
#pragma once
// Finds what a reference means: by key first, then by name (layer 1).

#include <mandat/domain/fault.hpp>
#include <mandat/domain/nearest.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

/// Makes two spellings of one name equal.
using name_folder = std::string (*)(std::string_view);

namespace detail {

inline std::string as_written(std::string_view name) {
    return std::string{name};
}

/// Keys and names of one kind of thing.
class name_table {
public:
    explicit name_table(name_folder fold)
        : fold_{fold} {}

    /// The thing that already has the key, if any.
    std::optional<std::size_t> add_key(const std::string& key, std::size_t index) {
        const auto [at, is_new] = keys_.emplace(key, index);
        return is_new ? std::nullopt : std::optional{at->second};
    }
    /// Another thing whose present name folds alike, if any.
    std::optional<std::size_t> add_name(const std::string& name, std::size_t index) {
        const auto [at, is_new] = present_.emplace(fold_(name), index);
        spelled_.push_back(name);
        add_former_name(name, index);
        return is_new || at->second == index ? std::nullopt : std::optional{at->second};
    }
    void add_former_name(const std::string& name, std::size_t index) {
        auto& having = named_[fold_(name)];
        if (std::find(having.begin(), having.end(), index) == having.end()) having.push_back(index);
    }

    /// What the text means: none, one, or several things.
    [[nodiscard]] std::vector<std::size_t> find(const std::string& text) const {
        if (const auto key = keys_.find(text); key != keys_.end()) return {key->second};
        const auto folded = fold_(text);
        if (const auto name = present_.find(folded); name != present_.end()) return {name->second};
        if (const auto name = named_.find(folded); name != named_.end()) return name->second;
        return {};
    }
    /// Keys and names to suggest from.
    void collect(std::vector<std::string>& into) const {
        for (const auto& [key, index] : keys_) into.push_back(key);
        into.insert(into.end(), spelled_.begin(), spelled_.end());
    }

private:
    name_folder fold_;
    std::map<std::string, std::size_t> keys_;
    std::map<std::string, std::size_t> present_;
    std::map<std::string, std::vector<std::size_t>> named_;
    std::vector<std::string> spelled_;
};

} // namespace detail
} // namespace mandat
