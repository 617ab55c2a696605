// SPDX-License-Identifier: MIT
#pragma once
// Finds what a reference means: by key first, then by name (layer 1).

#include <mandat/domain/fault.hpp>
#include <mandat/domain/nearest.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace mandat {

/// Makes two spellings of one name equal.
using name_folder = std::string (*)(std::string_view);

namespace detail {

inline std::string as_written(std::string_view name) {
    return std::string{name};
}

/// Keys and names of one kind of thing. The drafts that they stand in outlive it.
class name_table {
public:
    explicit name_table(name_folder fold)
        : fold_{fold} {}

    void make_room(std::size_t things) {
        keys_.reserve(things);
        named_.reserve(things);
    }
    /// The thing that already has the key, if any.
    std::optional<std::size_t> add_key(std::string_view key, std::size_t index) {
        const auto [at, is_new] = keys_.emplace(key, index);
        return is_new ? std::nullopt : std::optional{at->second};
    }
    /// Another thing whose present name folds alike, if any.
    std::optional<std::size_t> add_name(std::string_view name, std::size_t index) {
        spelled_.push_back(name);
        auto& known = named_[fold_(name)].present;
        if (known && *known != index) return known;
        known = index;
        return std::nullopt;
    }
    /// @pre names are added in the order of the things
    void add_former_name(std::string_view name, std::size_t index) {
        auto& having = named_[fold_(name)].formerly;
        if (having.empty() || having.back() != index) having.push_back(index);
    }

    /// What the text means: none, one, or several things. Valid until something is added.
    [[nodiscard]] std::span<const std::size_t> find(std::string_view text) const {
        if (const auto key = keys_.find(text); key != keys_.end()) return {&key->second, 1};
        const auto found = named_.find(fold_(text));
        if (found == named_.end()) return {};
        const auto& name = found->second;
        if (name.present) return {&*name.present, 1};
        return {name.formerly.data(), name.formerly.size()};
    }
    /// Keys and names to suggest from, in no order.
    void collect(std::vector<std::string_view>& into) const {
        for (const auto& [key, index] : keys_) into.push_back(key);
        for (const auto name : spelled_) into.push_back(name);
    }

private:
    /// Who has a name now, and who had it.
    struct bearers {
        std::optional<std::size_t> present;
        std::vector<std::size_t> formerly;
    };

    name_folder fold_;
    std::unordered_map<std::string_view, std::size_t> keys_;
    std::unordered_map<std::string, bearers> named_; ///< by the name, folded
    std::vector<std::string_view> spelled_;
};

} // namespace detail
} // namespace mandat
