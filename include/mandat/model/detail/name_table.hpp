// SPDX-License-Identifier: MIT
#pragma once
// Finds what a reference means: by key first, then by name (layer 1, private).

#include <mandat/domain/fault.hpp>

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

/// Letters that must change to get from one text to the other.
[[nodiscard]] inline std::size_t distance(std::string_view left, std::string_view right) {
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const std::size_t changed = diagonal + (left[i - 1] == right[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

/// The candidates nearest to a text, nearest first, at most three, only those that may be a slip of the pen.
[[nodiscard]] inline std::vector<std::string> nearest(std::string_view text,
                                                      const std::vector<std::string>& candidates) {
    std::vector<std::pair<std::size_t, std::string>> near;
    for (const auto& candidate : candidates) {
        const std::size_t far = distance(text, candidate);
        if (far <= std::max<std::size_t>(2, text.size() / 3)) near.emplace_back(far, candidate);
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    if (near.size() > 3) near.resize(3);
    std::vector<std::string> names;
    names.reserve(near.size());
    for (auto& [far, name] : near) names.push_back(std::move(name));
    return names;
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
