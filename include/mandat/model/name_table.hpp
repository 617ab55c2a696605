// SPDX-License-Identifier: MIT
#pragma once
// Finds what a reference means: by key first, then by the names that were borne on the day
// (layer 1). Nothing else in mandat decides what a name means.

#include <mandat/domain/period.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mandat {

/// Makes two spellings of one name equal.
using name_folder = std::string (*)(std::string_view);

namespace detail {

inline std::string as_written(std::string_view name) {
    return std::string{name};
}

/// The days on which a thing may exist: before a day that is only evidenced, and where no
/// document gives a day, nobody knows that it does not.
[[nodiscard]] inline period days_it_may_exist(const dated& when) {
    if (when.when.is_empty()) return period::always();
    if (when.known == basis::stated) return when.when;
    return period::until(period::always().first(), when.when.end()).value_or(period::always());
}

/// One thing that a name is, or was, the name of.
struct bearer {
    std::size_t thing = 0;
    period borne; ///< days on which it is called so
    period lives; ///< days on which the thing may exist
    [[nodiscard]] period days() const { return borne.intersection(lives); }
};

/// Keys and names of one kind of thing. The texts that they stand in outlive it.
class name_table {
public:
    explicit name_table(name_folder fold)
        : fold_{fold} {}

    void make_room(std::size_t things) {
        keys_.reserve(things);
        named_.reserve(things);
    }
    /// The thing that already has the key, if any.
    std::optional<std::size_t> add_key(std::string_view key, std::size_t thing) {
        if (key_of_.size() <= thing) key_of_.resize(thing + 1);
        key_of_[thing] = key;
        const auto [at, is_new] = keys_.emplace(key, thing);
        return is_new ? std::nullopt : std::optional{at->second};
    }
    /// @pre the thing's key is added, and the names of one thing stand together
    void add_name(std::string_view name, const bearer& by) {
        spelled_.push_back(name);
        named_[fold_(name)].push_back(by);
    }

    [[nodiscard]] std::optional<std::size_t> find_key(std::string_view text) const {
        const auto found = keys_.find(text);
        return found == keys_.end() ? std::nullopt : std::optional{found->second};
    }
    /// Whose name the text is on any day. Valid until something is added.
    [[nodiscard]] std::span<const bearer> bearers_of(std::string_view text) const {
        const auto found = named_.find(fold_(text));
        if (found == named_.end()) return {};
        return {found->second.data(), found->second.size()};
    }
    [[nodiscard]] std::string_view key_of(std::size_t thing) const { return key_of_[thing]; }
    /// Keys and names to suggest from, in no order.
    void collect(std::vector<std::string_view>& into) const {
        for (const auto& [key, thing] : keys_) into.push_back(key);
        for (const auto name : spelled_) into.push_back(name);
    }

private:
    name_folder fold_;
    std::unordered_map<std::string_view, std::size_t> keys_;
    std::unordered_map<std::string, std::vector<bearer>> named_; ///< by the name, folded
    std::vector<std::string_view> spelled_;
    std::vector<std::string_view> key_of_; ///< by the thing
};

/// What a text means on some days, among one kind of thing or several.
///
/// A key means its thing, whoever bears it as a name. A name means whoever bears it on any of the
/// days: of several, those that may exist then. Where none of several does, as where an order is
/// adopted before the posts that it is made for begin, those that exist on the days `else_on` are
/// meant. Nothing is chosen among what is left.
///
/// @complexity  one look-up for each kind, and the bearers of the name
class name_search {
public:
    struct meaning {
        const name_table* kind = nullptr;
        std::size_t thing = 0;
        [[nodiscard]] std::string_view key() const { return kind->key_of(thing); }
        friend bool operator==(const meaning&, const meaning&) = default;
    };
    /// Something that is called so on some days.
    struct named {
        meaning what;
        bearer by;
    };

    name_search(std::string_view text, const period& days, std::span<const name_table* const> among,
                const period& else_on = {}) {
        for (const auto* const kind : among)
            if (const auto key = kind->find_key(text)) meant_.push_back({kind, *key});
        if (!meant_.empty()) return;
        std::vector<meaning> then_living;
        std::vector<meaning> out_of_time;
        for (const auto* const kind : among)
            for (const auto& one : kind->bearers_of(text)) {
                ever_.push_back({{kind, one.thing}, one});
                if (one.borne.overlaps(days))
                    add(one.lives.overlaps(days)      ? meant_
                        : one.lives.overlaps(else_on) ? then_living
                                                      : out_of_time,
                        {kind, one.thing});
            }
        if (meant_.empty()) meant_ = std::move(then_living);
        if (meant_.empty()) meant_ = std::move(out_of_time);
    }

    /// One thing, none, or several in the order of their ids.
    [[nodiscard]] const std::vector<meaning>& meant() const noexcept { return meant_; }
    /// Everything that is ever called so; empty where a key was found.
    [[nodiscard]] const std::vector<named>& ever() const noexcept { return ever_; }

private:
    /// A thing's names stand together, so that it is told once.
    static void add(std::vector<meaning>& to, const meaning& one) {
        if (to.empty() || to.back() != one) to.push_back(one);
    }

    std::vector<meaning> meant_;
    std::vector<named> ever_;
};

} // namespace detail
} // namespace mandat
