// SPDX-License-Identifier: MIT
#pragma once
// Who may decide what in a whole region, and when: every post and body, every
// matter, every day (layer 4).

#include <mandat/decide/authority.hpp>
#include <mandat/decide/level.hpp>
#include <mandat/decide/reverse.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/domain/period.hpp>
#include <mandat/index/detail/days_of_change.hpp>
#include <mandat/index/detail/index_check.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/model/delegation.hpp>

#include <algorithm>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

namespace detail {

class matrix_maker {
public:
    matrix_maker(const resolver& of, const period& over, std::span<const assertion> facts)
        : of_{of}
        , facts_{facts}
        , end_{count_of(over.end())}
        , days_of_units_{days_of_units(of.index().view())}
        , days_{of.index().view(), days_of_units_, count_of(over.first()), end_} {
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
                for (const auto& one : stretches_of(index.decider(number), matter_id{matter}))
                    visit(one);
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
    /// By their first days; those of one day as an answer would rest on them.
    [[nodiscard]] std::vector<authority> stretches_of(subject who, matter_id matter) {
        auto asked = of_.ask();
        asked.who = who;
        asked.matter = matter;
        assert_all(of_.of(), asked, facts_);
        asked = asked_of_many(asked);
        const index_check work{of_.index().view(), asked};
        const auto* key = work.find_key();
        std::vector<authority> done;
        std::vector<authority> open; // until they become others
        for (const auto day : days_.of_ways_from(key == nullptr ? no_record : key->way, who)) {
            asked.on = date_of(day);
            auto now = of_.ways_of(asked);
            close(open, now, date_of(day), done);
            open = std::move(now);
        }
        std::vector<authority> none;
        close(open, none, end_ == never ? after_all_days : date_of(end_), done);
        sort_stably(done, [](const authority& left, const authority& right) {
            return left.when.first() < right.when.first();
        });
        return done;
    }
    /// Those that go on that day keep their first day; the others end before it.
    static void close(std::vector<authority>& open, std::vector<authority>& now, date day,
                      std::vector<authority>& done) {
        for (auto& one : now) one.when = period::from(day);
        for (auto& before : open) {
            const auto same = std::find_if(now.begin(), now.end(), [&](const authority& one) {
                auto made = before;
                made.when = one.when;
                return made == one;
            });
            if (same != now.end()) {
                same->when = before.when;
                continue;
            }
            if (day != after_all_days) before.when = *period::until(before.when.first(), day);
            done.push_back(std::move(before));
        }
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
};

} // namespace detail

/// Visits every stretch of days on which a post or body may decide a matter by one way, within
/// one set of limits, given what is asserted: matter by matter in the governance's order; within
/// each those of the lowest level on the first day first, then by key; then by days.
///
/// Days before 2018 are left out: the law of then is not modelled. An empty period has no rows.
/// That somebody is disqualified has to be assessed of each.
/// @complexity O(ways × days on which they change), an explanation for each
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
