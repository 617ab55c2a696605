// SPDX-License-Identifier: MIT
#pragma once
// What someone may decide on a day when amount, unit, area and duration are left
// open (layer 4, private).

#include <mandat/decide/question.hpp>
#include <mandat/decide/reverse.hpp>
#include <mandat/decide/ruling.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/index/compiled_index.hpp>
#include <mandat/index/detail/index_check.hpp>
#include <mandat/index/detail/index_view.hpp>
#include <mandat/index/detail/key_cases.hpp>
#include <mandat/index/detail/unit_finder.hpp>
#include <mandat/model/governance.hpp>

#include <optional>
#include <span>
#include <vector>

namespace mandat::detail {

class case_search {
public:
    /// The days that are asked about may vary as long as no unit's place does.
    case_search(const compiled_index& index, const governance& of, date on)
        : whole_{index}
        , index_{index.view()}
        , of_{of}
        , units_{index_, is_calendar_day(on) ? count_of(on) : day_count{-1}} {}

    /// The matters that X has a way to, in order; none of nobody.
    [[nodiscard]] std::vector<matter_id> matters_of(subject who, date on) const {
        std::vector<matter_id> found;
        for_each_decider(who, on, [&](subject one) {
            for (const auto matter :
                 index_.list(section::matters_from, section::held_matters, index_.number_of(one)))
                found.emplace_back(matter);
        });
        sort_unique(found);
        return found;
    }

    /// The first case with the highest verdict; nothing where every case is a no.
    [[nodiscard]] std::optional<answered> best_of(question asked,
                                                  std::span<const assertion> facts) const {
        if (!is_calendar_day(asked.on) || asked.on < first_modelled_day) return std::nullopt;
        assert_all(of_, asked, facts);
        const auto cases = cases_of(asked);
        best_case best;
        cases.for_each(asked, [&](const question& one) { return best.offer(one, answer(one)); });
        return best.found();
    }
    /// The highest amount whose answer is as good as the best one's; nothing where
    /// there is no limit to it.
    [[nodiscard]] std::optional<money> highest_amount(const answered& best) const {
        auto asked = best.asked;
        asked.amount.reset();
        const auto cases = cases_of(asked);
        const auto& amounts = cases.amounts();
        for (auto i = amounts.size(); i-- > 0;) {
            const auto amount = amounts[i].first;
            const bool is_as_good = cases.try_amount(asked, amounts[i], [&](const question& one) {
                return answer(one).verdict == best.given.verdict;
            });
            if (!is_as_good) continue;
            if (amount < 0 || amount >= largest_amount.in_ore()) return std::nullopt;
            return money::ore(amount);
        }
        return std::nullopt;
    }

private:
    /// Whoever a person acts as on the day; anyone else as themselves.
    template<class Visit>
    void for_each_decider(subject who, date on, Visit visit) const {
        if (who.is(subject::kind::organ) || who.is(subject::kind::post)) visit(who);
        if (!who.is(subject::kind::person) || who.number >= of_.persons().size()) return;
        for (const auto& one : of_.appointments())
            if (one.person == who.person() && one.when.contains(on)) visit(subject{one.post});
    }
    [[nodiscard]] key_cases cases_of(const question& asked) const {
        key_cases made{index_, units_, count_of(asked.on)};
        auto one = asked;
        for_each_decider(asked.who, asked.on, [&](subject who) {
            one.who = who;
            const index_check work{index_, one};
            if (const auto* key = work.find_key()) made.note_ways_from(key->way);
        });
        made.sort();
        return made;
    }
    [[nodiscard]] brief answer(const question& asked) const noexcept { return whole_.check(asked); }

    const compiled_index& whole_;
    const index_view& index_;
    const governance& of_;
    unit_finder units_;
};

} // namespace mandat::detail
