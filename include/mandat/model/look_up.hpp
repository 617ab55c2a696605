// SPDX-License-Identifier: MIT
#pragma once
// Finds things by key, or says which is missing: for a program's own keys, where a slip of the pen
// must not end it (layer 1). Names, with their days, are for `name_index` (io/names.hpp).

#include <mandat/domain/fault.hpp>
#include <mandat/domain/nearest.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/model/governance.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

namespace detail {

/// `kind` in the form of "the post is not there".
[[nodiscard]] inline fault missing(std::string_view key, phrase kind,
                                   const std::vector<std::string>& among) {
    const std::string named{key};
    sentence text{std::string{kind.sv} + " `" + named + "` finns inte",
                  "there is no " + std::string{kind.en} + " `" + named + "`"};
    const auto near = nearest(key, among);
    for (std::size_t i = 0; i < near.size(); ++i) {
        text.sv += (i == 0 ? "; menade du `" : " eller `") + near[i] + "`";
        text.en += (i == 0 ? "; did you mean `" : " or `") + near[i] + "`";
    }
    text.sv += near.empty() ? "; se efter i uppgifterna" : "?";
    text.en += near.empty() ? "; look it up in the data" : "?";
    return {fault_code::unknown_name, {}, std::move(text)};
}
template<class Id, class Table>
[[nodiscard]] result<Id> found_or_missing(Id found, std::string_view key, phrase kind,
                                          const Table& among) {
    if (found.is_valid()) return found;
    std::vector<std::string> keys;
    for (const auto& one : among) keys.emplace_back(one.key);
    return missing(key, kind, keys);
}

} // namespace detail

/// @errors      fault_code::unknown_name, with up to three near keys; its place is empty
/// @complexity  O(n) in the table
[[nodiscard]] inline result<organ_id> look_up_organ(const governance& of, std::string_view key) {
    return detail::found_or_missing(of.find_organ(key), key, {"organet", "body"}, of.organs());
}
[[nodiscard]] inline result<post_id> look_up_post(const governance& of, std::string_view key) {
    return detail::found_or_missing(of.find_post(key), key, {"befattningen", "post"}, of.posts());
}
[[nodiscard]] inline result<unit_id> look_up_unit(const governance& of, std::string_view key) {
    return detail::found_or_missing(of.find_unit(key), key, {"enheten", "unit"}, of.units());
}
[[nodiscard]] inline result<matter_id> look_up_matter(const governance& of, std::string_view key) {
    return detail::found_or_missing(of.find_matter(key), key, {"ärendetypen", "matter"},
                                    of.matters());
}
/// The point that `rs/7.6` means on the day, as `governance::find_point`.
[[nodiscard]] inline result<point_id> look_up_point(const governance& of,
                                                    std::string_view order_slash_number, date day) {
    const auto found = of.find_point(order_slash_number, day);
    if (found.is_valid()) return found;
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < of.points().size(); ++i) keys.push_back(of.key_of(point_id{i}));
    return detail::missing(order_slash_number, {"punkten", "point"}, keys);
}

} // namespace mandat
