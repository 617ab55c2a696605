// SPDX-License-Identifier: MIT
#pragma once
// Who may decide what in a whole region, and when: every post and body, every
// matter, every day (layer 4).

#include <mandat/decide/brief.hpp>
#include <mandat/decide/level.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/index/detail/case_search.hpp>
#include <mandat/index/detail/days_of_change.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/model/delegation.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

/// What one post or body may decide in one matter, as it stands from one day through another.
struct authority {
    subject who{};
    matter_id matter{};
    period when; ///< within the period that was asked about
    brief
        /// authorised or depends: of the amount, unit, area and duration for which it is most
        best{};
    /// The highest amount with that verdict, in some unit and area; nothing: no amount is too high.
    std::optional<money> highest{};
    friend bool operator==(const authority&, const authority&) = default;
};

namespace detail {

class matrix_maker {
public:
    matrix_maker(const resolver& of, const period& over, std::span<const assertion> facts)
        : of_{of}
        , facts_{facts}
        , end_{count_of(over.end())}
        , days_of_units_{days_of_units(of.index().view())}
        , days_{of.index().view(), days_of_units_, count_of(over.first()), end_}
        , searches_(days_of_units_.size() + 1) {
        rank_deciders(over.first());
    }

    template<class Visit>
    void for_each(Visit visit) {
        const auto& index = of_.index().view();
        for (std::uint32_t matter = 0; matter < index.header().matters; ++matter) {
            const auto found =
                index.list(section::deciders_from, section::holding_deciders, matter);
            std::vector<std::uint32_t> deciders{found.begin(), found.end()};
            std::sort(deciders.begin(), deciders.end(),
                      [&](std::uint32_t left, std::uint32_t right) {
                          return ranks_[left] < ranks_[right];
                      });
            for (const auto number : deciders)
                add_key(index.decider(number), matter_id{matter}, visit);
        }
    }

private:
    void rank_deciders(date on) {
        const auto& index = of_.index().view();
        const auto count = index.header().organs + index.header().posts;
        struct ranked {
            int height;
            std::string_view key;
            std::uint32_t number;
            auto operator<=>(const ranked&) const = default;
        };
        std::vector<ranked> all;
        for (std::uint32_t i = 0; i < count; ++i) {
            const auto who = index.decider(i);
            all.push_back({-level_of(of_.of(), who, on), of_.of().key_of(who), i});
        }
        std::sort(all.begin(), all.end());
        ranks_.resize(count);
        for (std::uint32_t i = 0; i < count; ++i) ranks_[all[i].number] = i;
    }
    /// Units have their places of the day until the next day on which one changes.
    [[nodiscard]] const case_search& search_on(day_count day) {
        const auto epoch = std::upper_bound(days_of_units_.begin(), days_of_units_.end(), day) -
                           days_of_units_.begin();
        auto& search = searches_[static_cast<std::size_t>(epoch)];
        if (!search) search.emplace(of_.index(), of_.of(), date_of(day));
        return *search;
    }
    [[nodiscard]] std::optional<authority> on(question asked, day_count day) {
        asked.on = date_of(day);
        const auto& search = search_on(day);
        const auto best = search.best_of(asked, facts_);
        if (!best) return std::nullopt;
        return authority{asked.who, asked.matter, period::from(asked.on), best->given,
                         search.highest_amount(*best)};
    }
    template<class Visit>
    void add_key(subject who, matter_id matter, Visit& visit) {
        auto asked = of_.ask();
        asked.who = who;
        asked.matter = matter;
        const index_check work{of_.index().view(), asked};
        const auto* key = work.find_key();
        std::optional<authority> open; // until it becomes another
        const auto close = [&](date end) {
            if (!open) return;
            if (!end.is_pos_infinity()) open->when = *period::until(open->when.first(), end);
            visit(*open);
        };
        for (const auto day : days_.of_ways_from(key == nullptr ? no_record : key->way, who)) {
            auto found = on(asked, day);
            if (found && open) {
                auto same = *found;
                same.when = open->when;
                if (same == *open) continue;
            }
            close(date_of(day));
            open = std::move(found);
        }
        close(end_ == never ? after_all_days : date_of(end_));
    }
    [[nodiscard]] static date date_of(day_count day) {
        return date{static_cast<date::date_int_type>(day_number(first_modelled_day) + day)};
    }

    const resolver& of_;
    std::span<const assertion> facts_;
    day_count end_;
    std::vector<day_count> days_of_units_;
    days_of_change days_;
    std::vector<std::uint32_t> ranks_; ///< of each decider: lowest level first, then by key
    std::vector<std::optional<case_search>> searches_; ///< by how many of those days have come
};

} // namespace detail

/// Visits every stretch of days on which a post or body may decide a matter, given what is
/// asserted: matter by matter in the governance's order; within each those of the lowest level on
/// the first day first, then by key; then by days.
///
/// Days before 2018 are left out: the law of then is not modelled. An empty period has no rows.
/// @complexity O(ways × days on which their limits change × log units)
template<class Visit>
void for_each_authority(const resolver& of, const period& over, std::span<const assertion> facts,
                        Visit visit) {
    const auto modelled = over.intersection(period::from(first_modelled_day));
    if (modelled.is_empty()) return;
    detail::matrix_maker{of, modelled, facts}.for_each(visit);
}

/// The same, as a list.
[[nodiscard]] inline std::vector<authority>
authority_matrix(const resolver& of, const period& over, std::span<const assertion> facts = {}) {
    std::vector<authority> all;
    for_each_authority(of, over, facts, [&](const authority& one) { all.push_back(one); });
    return all;
}

} // namespace mandat
