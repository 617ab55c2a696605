// SPDX-License-Identifier: MIT
#pragma once
// Answers from the rows of a key's ways alone, as nearly every question can be (layer 4, private).
//
// A yes is the first way that every row test passes. A no is told as the nearest way's:
// what ranks before the others as decide/rank.hpp ranks them. Wherever rows cannot tell,
// nothing is answered here.

#include <mandat/decide/brief.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/index/detail/index_view.hpp>
#include <mandat/index/detail/ranked_ways.hpp>
#include <mandat/index/detail/row_tests.hpp>

#include <algorithm>
#include <cstdint>
#include <span>

namespace mandat::detail {

class quick_look : public ranked_ways {
public:
    using ranked_ways::ranked_ways;

    /// The days of a key with many ways, each from one on. @pre the slot is `by_day`
    [[nodiscard]] static std::span<const key_spell> spells_of(const index_view& index,
                                                              const probe_slot& key) noexcept {
        return index.range<key_spell>(section::spells, key.row.top, key.row.unit_last);
    }

protected:
    [[nodiscard]] static point_id point_of(std::uint32_t number) noexcept {
        return number == no_record ? point_id{} : point_id{number};
    }
    /// What a look at the rows of a key found.
    enum class glance : std::uint8_t {
        answered,
        no, ///< no way is a yes
        unclear,
    };
    /// The kind of the key's first way where that is a yes by its row.
    [[nodiscard]] const way_kind* first_yes(const probe_slot& key,
                                            const row_numbers& said) const noexcept {
        if (!both(key.is(plain), fits_all(key.row, said))) return nullptr;
        const auto& kind = index().kind(key.kind);
        return hear(kind).is_clean ? &kind : nullptr;
    }
    /// Looks for the first way that is a yes, else for the nearest no.
    [[nodiscard]] glance look(const probe_slot& key, const row_numbers& said,
                              brief& answer) const noexcept {
        if (!key.is(ordered)) return glance::unclear;
        if (key.is(by_day)) return look_at_spell(key, said, answer);
        if (const auto* kind = first_yes(key, said)) {
            answer = {verdict::authorised, reason_code{kind->carried_by}, point_of(key.point)};
            return glance::answered;
        }
        const slot_tests tests{&key, said};
        auto told = tests.told();
        auto clean = tests.with(clean_when_silent);
        if (mentions(~std::uint64_t{0})) hear_all(&key, tests.own(), told, clean);
        const auto yes = tests.own() & tests.fit() & told & clean;
        const auto unclear = tests.own() & (~told | (tests.fit() & ~clean));
        if (both(yes != 0, (unclear & before_first(yes)) == 0)) {
            const auto& found = (&key)[number_of_first(yes)];
            answer = {verdict::authorised, reason_code{index().kind(found.kind).carried_by},
                      point_of(found.point)};
            return glance::answered;
        }
        if (unclear != 0 || !tests.are_all()) return glance::unclear;
        return tell(&key, tests, tests.own() & ~clean, said, answer);
    }
    /// Takes out the ways whose kinds do not tell what was said of their facts, or give grounds.
    void hear_all(const probe_slot* slots, slot_set own, slot_set& told,
                  slot_set& clean) const noexcept {
        for (; own != 0; own &= own - 1) {
            const auto heard = hear(index().kind(slots[number_of_first(own)].kind));
            if (!heard.is_told) told &= ~first_of(own);
            if (!heard.is_clean) clean &= ~first_of(own);
        }
    }
    /// Of noes those come first that have one thing against them, and of these what rests
    /// on one grant: its chain is the shortest. Where there is none such, rows are
    /// ranked. @pre no way is a yes
    [[nodiscard]] glance tell(const probe_slot* slots, const slot_tests& tests,
                              slot_set with_grounds, const row_numbers& said,
                              brief& answer) const noexcept {
        const auto own = tests.own();
        const auto now = own & tests.now();
        const auto alone = own & tests.with(one_link);
        const auto lone = own == 1U ? own : slot_set{}; // which is the nearest whatever fails
        const auto one_fails = tests.amount_fit() ^ tests.unit_fit();
        const auto near = now & ((one_fails & (alone | lone)) | (alone & lone));
        if (near != 0 && (with_grounds & (before_first(near) | first_of(near))) == 0)
            return fails_a_test(slots[number_of_first(near)], said, answer);
        if (with_grounds != 0 || (now == 0 && !are_of_their_kinds(slots, own))) return glance::no;
        const auto late = alone & (lone | (tests.amount_fit() & tests.unit_fit()));
        if (now == 0 && late != 0) return is_late(slots[number_of_first(late)], said, answer);
        return tell(nearest_of(slots->way, now != 0 ? now : own, said), said, answer);
    }
    /// The day is one of the days of each way's kind.
    [[nodiscard]] bool are_of_their_kinds(const probe_slot* slots, slot_set own) const noexcept {
        bool are = true;
        for (; own != 0; own &= own - 1) {
            const auto& kind = index().kind(slots[number_of_first(own)].kind);
            are = both(are, both(kind.from <= day(), day() < kind.end));
        }
        return are;
    }
    /// The first of the ways that rank before all others.
    struct nearest_way {
        std::uint32_t number = no_record;
        std::uint64_t rank = weighed_way::no_rank;
        void consider(std::uint32_t way, std::uint64_t its_rank) noexcept {
            number = its_rank < rank ? way : number;
            rank = std::min(rank, its_rank);
        }
    };
    /// @pre their rows tell all that is against them
    [[nodiscard]] nearest_way nearest_of(std::uint32_t first, slot_set among,
                                         const row_numbers& said) const noexcept {
        nearest_way nearest;
        for (; among != 0; among &= among - 1) {
            const auto number = first + static_cast<std::uint32_t>(number_of_first(among));
            const auto& way = index().way(number);
            nearest.consider(number, rank_by_rows({}, way, said, index().kind(way.kind).chain));
        }
        return nearest;
    }
    /// Numbers of the ways that do not have their time another day, of a key that has many.
    [[nodiscard]] std::span<const std::uint32_t> ways_now(const probe_slot& key,
                                                          const row_numbers& said) const noexcept {
        const auto spells = spells_of(index(), key);
        if (spells.empty()) return {};
        const auto& spell = *spell_of(spells, said.day);
        if (spell.count == 1) return {&spell.first, 1};
        return index().range<std::uint32_t>(section::spell_ways, spell.first, spell.count);
    }
    /// The last that begins by the day; the first where none does. @pre not empty
    ///
    /// Guessed from how far the day is between the first spell and the last: orders are mostly
    /// revised at even intervals.
    [[nodiscard]] static const key_spell* spell_of(std::span<const key_spell> spells,
                                                   std::uint32_t day) noexcept {
        const auto* const first = spells.data();
        const auto* const last = first + (spells.size() - 1);
        if (day >= last->from || last->from <= first->from) return last;
        if (day <= first->from) return first;
        const auto* at = first + std::uint64_t{day - first->from} * (spells.size() - 1) /
                                     (last->from - first->from);
        constexpr int steps = 4; // the guess is that near, or it is none
        for (int i = 0; i < steps; ++i) {
            const bool is_late = at->from > day;
            if (!is_late && at[1].from > day) return at;
            at += is_late ? -1 : 1;
        }
        return std::upper_bound(
                   first, last, day,
                   [](std::uint32_t wanted, const key_spell& one) { return wanted < one.from; }) -
               1;
    }
    [[nodiscard]] glance look_at_spell(const probe_slot& key, const row_numbers& said,
                                       brief& answer) const noexcept {
        const auto ways = ways_now(key, said);
        nearest_way nearest;
        for (const auto i : ways) {
            const auto& way = index().way(i);
            const auto& kind = index().kind(way.kind);
            const auto row = row_of(way, kind);
            if (!is_in_time(row, said) || !way.is(plain) || !hear(kind).is_clean)
                return glance::unclear;
            if (both(amount_fits(row, said), unit_fits(row, said))) {
                answer = {verdict::authorised, reason_code{kind.carried_by}, point_of(way.point)};
                return glance::answered;
            }
            nearest.consider(i, rank_by_rows({}, way, said, kind.chain));
        }
        return ways.empty() ? glance::unclear : tell(nearest, said, answer);
    }
    /// @pre no way is a yes, and none of those considered has a ground of its kind's
    [[nodiscard]] glance tell(const nearest_way& nearest, const row_numbers& said,
                              brief& answer) const noexcept {
        if (!said.is_unit_in_force) return glance::no;
        const auto& way = index().way(nearest.number);
        answer = {verdict::not_authorised, first_ground(way, said), point_of(way.point)};
        return glance::answered;
    }
    /// @pre the amount or the unit does not fit
    [[nodiscard]] glance fails_a_test(const probe_slot& found, const row_numbers& said,
                                      brief& answer) const noexcept {
        const bool is_amount = !amount_fits(found.row, said);
        if (!is_amount && !said.is_unit_in_force) return glance::no;
        answer = {verdict::not_authorised, is_amount ? why_not_amount() : why_not_unit(),
                  point_of(found.point)};
        return glance::answered;
    }
    /// A way that has the day against it, first of all.
    /// @pre it rests on one grant, and the day is one of its kind's
    [[nodiscard]] glance is_late(const probe_slot& found, const row_numbers& said,
                                 brief& answer) const noexcept {
        if (!said.is_unit_in_force) return glance::no;
        const auto code = why_not_day(found.row, found.is(head_evidenced), said);
        answer = {verdict::not_authorised, code, point_of(found.point)};
        return glance::answered;
    }
};

} // namespace mandat::detail
