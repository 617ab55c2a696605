// SPDX-License-Identifier: MIT
#pragma once
// Numbers by which `within` is a test of an interval, in a tree that changes over
// time (layer 4, private).
//
// Each way down to a unit that the tree has ever had is a place of its own, and places are numbered
// from the top down. A unit that moved has several. Whatever lay below it on some day lies within
// one of its places' intervals.

#include <mandat/domain/ids.hpp>
#include <mandat/domain/known_numbers.hpp>
#include <mandat/index/detail/index_records.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Places of a forest, numbered so that each subtree is one interval.
class numbered_forest {
public:
    /// The child of a place (`no_record`: a root) that stands for `label`; the same one each time.
    [[nodiscard]] std::uint32_t child_of(std::uint32_t above, std::uint32_t label) {
        const auto [place, is_new] =
            known_.number_of(bytes_of(std::array{above, label}), children_.size());
        if (is_new) {
            children_.emplace_back();
            (above == no_record ? roots_ : children_[above]).push_back(place);
        }
        return place;
    }
    /// After the last place is made.
    void number() {
        spans_.resize(children_.size());
        std::uint32_t next = 0;
        std::vector<std::pair<std::uint32_t, std::size_t>> open;
        for (const auto root : roots_) {
            spans_[root].first = next++;
            open.emplace_back(root, 0);
            while (!open.empty()) {
                auto& [place, done] = open.back();
                if (done == children_[place].size()) {
                    spans_[place].last = next - 1;
                    open.pop_back();
                    continue;
                }
                const auto child = children_[place][done++];
                spans_[child].first = next++;
                open.emplace_back(child, 0);
            }
        }
    }
    [[nodiscard]] unit_span span_of(std::uint32_t place) const { return spans_[place]; }

private:
    known_numbers known_;
    std::vector<std::vector<std::uint32_t>> children_;
    std::vector<std::uint32_t> roots_;
    std::vector<unit_span> spans_;
};

class unit_numbers {
public:
    explicit unit_numbers(const governance& of)
        : of_{of}
        , places_(of.units().size())
        , is_open_(of.units().size()) {
        for (std::size_t i = 0; i < of.units().size(); ++i) find_places(unit_id{i});
        forest_.number();
    }

    struct place {
        day_count from = 0;
        std::uint32_t number = 0;
    };
    /// Where the unit stood, from when; oldest first, never none.
    [[nodiscard]] std::vector<place> places_of(unit_id unit) const {
        auto found = places_[unit.index()];
        for (auto& one : found) one.number = forest_.span_of(one.number).first;
        return found;
    }
    /// What stands below a unit that never moved, nor anything above it; nothing of others.
    [[nodiscard]] std::optional<unit_span> only_span(unit_id unit) const {
        const auto& places = places_[unit.index()];
        if (places.size() != 1) return std::nullopt;
        return forest_.span_of(places.front().number);
    }
    /// Everything that has ever stood below the unit while it did.
    [[nodiscard]] std::vector<unit_span> below(unit_id unit) const {
        std::vector<unit_span> found;
        for (const auto& one : places_[unit.index()]) {
            const auto span = forest_.span_of(one.number);
            if (std::none_of(found.begin(), found.end(),
                             [&](const unit_span& known) { return known.first == span.first; }))
                found.push_back(span);
        }
        return found;
    }

private:
    /// Places by the numbers of the forest's nodes, until it is numbered.
    const std::vector<place>& find_places(unit_id id) {
        auto& found = places_[id.index()];
        if (!found.empty() || is_open_[id.index()]) return found; // a tree has no circles
        is_open_[id.index()] = true;
        day_count from = std::numeric_limits<day_count>::min();
        for (const auto& above : of_.at(id).parents) {
            add_places(found, id, above.parent, from, count_of(above.end));
            from = count_of(above.end);
        }
        if (from != never) add_places(found, id, unit_id{}, from, never);
        is_open_[id.index()] = false;
        return found;
    }
    void add_places(std::vector<place>& into, unit_id id, unit_id above, day_count from,
                    day_count end) {
        if (end <= from) return;
        if (!above.is_valid()) {
            into.push_back({from, forest_.child_of(no_record, id.value())});
            return;
        }
        const auto& all = find_places(above);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto first = std::max(from, all[i].from);
            const auto last = i + 1 < all.size() ? std::min(end, all[i + 1].from) : end;
            if (first < last) into.push_back({first, forest_.child_of(all[i].number, id.value())});
        }
    }

    const governance& of_;
    numbered_forest forest_;
    std::vector<std::vector<place>> places_;
    std::vector<bool> is_open_;
};

} // namespace mandat::detail
