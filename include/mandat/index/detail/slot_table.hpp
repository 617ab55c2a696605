// SPDX-License-Identifier: MIT
#pragma once
// Puts the ways that were found in their places: side by side by who decides what, in a table that
// a probe finds them in (layer 4, private).

#include <mandat/domain/in_order.hpp>
#include <mandat/index/detail/index_check.hpp>
#include <mandat/index/detail/index_records.hpp>
#include <mandat/index/detail/way_rows.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

class slot_table {
public:
    /// @param keys   of each way: the mixed key of who decides what, then its number
    /// @param found  the ways by their numbers
    /// @param held   by decider: on some days it counts who holds the post
    slot_table(const governance& of, std::vector<std::uint64_t> keys, std::vector<found_way> found,
               const std::vector<bool>& held)
        : of_{of}
        , held_{held}
        , keys_{std::move(keys)}
        , found_{std::move(found)} {
        sort_ways();
        fill_slots();
    }

    std::vector<probe_slot> slots;
    std::vector<way_record> ways;
    std::vector<key_spell> spells;
    std::vector<std::uint32_t> spell_ways;
    std::uint32_t homes = 0; ///< of keys; the slots have a tail beyond them

    /// Visits each mixed key once.
    template<class Visit>
    void for_each_key(Visit visit) const {
        for (std::size_t i = 0; i < keys_.size(); i = end_of_key(i))
            visit(static_cast<std::uint32_t>(keys_[i] >> 32U));
    }

private:
    void sort_ways() {
        std::sort(keys_.begin(), keys_.end());
        for (std::size_t i = 0; i < keys_.size();) {
            const auto end = end_of_key(i);
            if (end - i > 1)
                std::sort(keys_.begin() + static_cast<std::ptrdiff_t>(i),
                          keys_.begin() + static_cast<std::ptrdiff_t>(end),
                          [&](std::uint64_t left, std::uint64_t right) {
                              return stands_before(way_at(left), way_at(right));
                          });
            const bool is_ordered =
                std::all_of(keys_.begin() + static_cast<std::ptrdiff_t>(i),
                            keys_.begin() + static_cast<std::ptrdiff_t>(end),
                            [&](std::uint64_t key) { return way_at(key).is_of_one_length; });
            for (auto k = i; is_ordered && k < end; ++k)
                found_[static_cast<std::uint32_t>(keys_[k])].record.flags |= ordered;
            i = end;
        }
    }
    [[nodiscard]] const found_way& way_at(std::uint64_t key) const {
        return found_[static_cast<std::uint32_t>(key)];
    }
    [[nodiscard]] bool stands_before(const found_way& left, const found_way& right) const {
        const auto order = [](const found_way& one) {
            return std::array<std::uint32_t, 4>{one.chain, one.code, one.record.point,
                                                one.record.delegate};
        };
        if (order(left) != order(right)) return order(left) < order(right);
        const auto key = [&](const found_way& one) {
            return one.sub_granted.is_valid() ? of_.at(one.sub_granted).key : std::string_view{};
        };
        return key(left) < key(right);
    }

    void put(std::size_t at, const probe_slot& slot) {
        if (at >= slots.size()) slots.resize(at + 1, probe_slot{.flags = vacant});
        slots[at] = slot;
    }
    [[nodiscard]] std::size_t end_of_key(std::size_t i) const {
        auto end = i + 1;
        while (end < keys_.size() && keys_[end] >> 32U == keys_[i] >> 32U) ++end;
        return end;
    }
    [[nodiscard]] probe_slot spells_slot(std::uint32_t mixed_key, const way_record& way) const {
        probe_slot made{.mixed = mixed_key, .way = static_cast<std::uint32_t>(ways.size())};
        made.row.top = first_spell_;
        made.row.unit_last = static_cast<std::uint32_t>(spells.size()) - first_spell_;
        made.flags = static_cast<std::uint16_t>(by_day | (way.flags & (ordered | held_in_time)));
        return made;
    }
    /// Spells of a key that has many ways, few of them at a time; false of others.
    /// @pre its first way is the next
    [[nodiscard]] bool add_spells(std::size_t i) {
        const auto end = end_of_key(i);
        const auto count = end - i;
        if (count <= ways_in_slots) return false;
        std::vector<std::uint32_t> days{0};
        std::vector<std::pair<std::uint32_t, std::uint32_t>>
            when; // of each way, the days next to its own among them
        for (auto k = i; k < end; ++k) {
            const auto& way = way_at(keys_[k]);
            const bool is_timed = (way.record.flags & timed) != 0;
            const std::uint32_t first = is_timed && way.row.first > 0 ? way.row.first - 1U : 0;
            const std::uint32_t last =
                is_timed && way.row.end != limit_row::open_end ? way.row.end + 1U : no_record;
            when.emplace_back(first, std::max(first, last));
            days.push_back(first);
            if (last != no_record) days.push_back(std::max(first, last));
        }
        sort_unique(days);
        first_spell_ = static_cast<std::uint32_t>(spells.size());
        const auto first_way = spell_ways.size();
        std::size_t entries = 0;
        for (const auto day : days) {
            key_spell made{day, static_cast<std::uint32_t>(spell_ways.size()), 0};
            for (std::size_t k = 0; k < count; ++k)
                if (when[k].first <= day && day < when[k].second) {
                    spell_ways.push_back(static_cast<std::uint32_t>(ways.size() + k));
                    ++made.count;
                }
            entries += made.count;
            if (made.count == 1) {
                made.first = spell_ways.back();
                spell_ways.pop_back();
            }
            spells.push_back(made);
        }
        constexpr std::size_t most_entries = 8; // for each way: else the ways are not so far apart
        if (entries <= count * most_entries) return true;
        spell_ways.resize(first_way);
        spells.resize(first_spell_);
        return false;
    }
    [[nodiscard]] std::size_t ways_to_slot() const {
        std::size_t count = 0;
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < keys_.size(); ++i) {
            number = i == 0 || keys_[i] >> 32U != keys_[i - 1] >> 32U ? 0 : number + 1;
            if (number < ways_in_slots) ++count;
        }
        return count;
    }
    void fill_slots() {
        // Six tenths full: a probe seldom goes on to the next line of memory.
        homes = static_cast<std::uint32_t>(std::max<std::size_t>(1, ways_to_slot() * 5 / 3));
        const probe_slot free{.flags = vacant};
        slots.assign(homes, free);
        ways.reserve(keys_.size());
        std::size_t next = 0;
        std::uint32_t number = 0;
        for (std::size_t i = 0; i < keys_.size(); ++i) {
            const auto mixed_key = static_cast<std::uint32_t>(keys_[i] >> 32U);
            const bool is_first = i == 0 || keys_[i - 1] >> 32U != mixed_key;
            const bool is_last = i + 1 == keys_.size() || keys_[i + 1] >> 32U != mixed_key;
            const auto& found = way_at(keys_[i]);
            auto way = found.record;
            if (held_[unmixed(mixed_key) / of_.matters().size()]) way.flags |= held_in_time;
            way.delegate |= std::uint32_t{found.code} << way_record::code_bits;
            if (is_last) way.flags |= last_way;
            number = is_first ? 0 : number + 1;
            if (is_first) next = std::max(next, home_of(mixed_key, homes));
            if (is_first && add_spells(i)) {
                put(next++, spells_slot(mixed_key, way));
                number = ways_in_slots; // and none of the ways has a slot of its own
            }
            if (number < ways_in_slots)
                put(next++, {.mixed = mixed_key,
                             .way = static_cast<std::uint32_t>(ways.size()),
                             .row = found.row,
                             .point = way.point,
                             .kind = way.kind,
                             .flags = way.flags});
            ways.push_back(way);
        }
        slots.insert(slots.end(), slots_at_end, free);
    }

    const governance& of_;
    const std::vector<bool>& held_;
    std::vector<std::uint64_t> keys_;
    std::vector<found_way> found_;
    std::uint32_t first_spell_ = 0; ///< of the key at hand
};

} // namespace mandat::detail
