// SPDX-License-Identifier: MIT
#pragma once
// Answers a question from an index (layer 3, private). Nothing here allocates, throws, locks or logs.
//
// Rows answer nearly every question. Where they cannot, each way is weighed in full, ground by ground. Ways rank as
// resolver/detail/rank.hpp ranks them.

#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/model/appointment.hpp>
#include <mandat/resolver/brief.hpp>
#include <mandat/resolver/detail/index_view.hpp>
#include <mandat/resolver/detail/ranked_ways.hpp>
#include <mandat/resolver/detail/said_case.hpp>
#include <mandat/resolver/question.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <tuple>

namespace mandat::detail {

/// Spreads a key over 32 bits; two keys never meet.
[[nodiscard]] constexpr std::uint32_t mixed(std::uint32_t key) noexcept {
    key ^= key >> 16U;
    key *= 0x7feb352dU;
    key ^= key >> 15U;
    key *= 0x846ca68bU;
    key ^= key >> 16U;
    return key;
}
/// The key that `mixed` made it of.
[[nodiscard]] constexpr std::uint32_t unmixed(std::uint32_t key) noexcept {
    key ^= key >> 16U;
    key *= 0x43021123U; // times the one of `mixed`: one
    key ^= key >> 15U ^ key >> 30U;
    key *= 0x1d69e2a5U; // likewise
    key ^= key >> 16U;
    return key;
}
static_assert(unmixed(mixed(0x12345678U)) == 0x12345678U && mixed(unmixed(77U)) == 77U);
/// The place that a mixed key begins to look from. Grows with the mixed key.
[[nodiscard]] constexpr std::size_t home_of(std::uint32_t mixed_key, std::uint32_t slots) noexcept {
    return static_cast<std::size_t>((std::uint64_t{mixed_key} * slots) >> 32U);
}

class index_check : ranked_ways {
public:
    using ranked_ways::ranked_ways;

    /// What the question lacks, before any law is asked; `none` when it can be answered.
    [[nodiscard]] reason_code lacks(std::uint32_t generation) const noexcept {
        const auto& known = index().header();
        if (asked().generation != generation) return reason_code::stale_question;
        switch (asked().who.what) {
        case subject::kind::organ:
            if (asked().who.number >= known.organs) return reason_code::unknown_organ;
            break;
        case subject::kind::post:
            if (asked().who.number >= known.posts) return reason_code::unknown_post;
            break;
        case subject::kind::person:
            if (asked().who.number >= known.persons) return reason_code::unknown_person;
            break;
        case subject::kind::role:
        case subject::kind::nobody: return reason_code::unknown_post;
        }
        if (asked().matter.index() >= known.matters) return reason_code::unknown_matter;
        if (!is_calendar_day(asked().on)) return reason_code::day_missing;
        if (asked().unit.is_valid() && asked().unit.index() >= known.units)
            return reason_code::unknown_unit;
        return reason_code::none;
    }

    /// @pre it lacks nothing
    [[nodiscard]] brief answer() const noexcept {
        if (asked().who.is(subject::kind::person)) return answer_for_person();
        return answer_at(find_key());
    }

    // ----------------------------------------------------------- an answer in steps, for many at a time
    /// What a probe reads first. @pre the question lacks nothing, and is not on a person
    [[nodiscard]] const probe_slot* home() const noexcept {
        return &index().slot(home_of(mixed(key_of(asked().who)), index().header().slots));
    }
    /// The key's place; null where it has no ways. @pre as `home`
    [[nodiscard]] const probe_slot* find_key() const noexcept { return find(key_of(asked().who)); }
    /// The slot is not enough for the answer.
    [[nodiscard]] static bool reads_more(const probe_slot& found) noexcept {
        return !found.is(last_way) || !found.is(one_link);
    }
    /// @param found  from `find_key`
    [[nodiscard]] brief answer_at(const probe_slot* found) const noexcept {
        if (day() < 0) return before_the_act();
        if (found == nullptr) return answer_without_ways();
        const auto said = numbers();
        if (const auto* first = first_yes(*found, said))
            return {verdict::authorised, reason_code{first->carried_by}, point_of(found->point)};
        auto best = best_by_rows(*found, said);
        if (!best.exists()) best = best_of(*found, said, {});
        return best.exists() ? best.answer() : answer_without_ways();
    }

private:
    [[nodiscard]] static brief before_the_act() noexcept {
        return {verdict::depends, reason_code::era_not_modelled, {}};
    }
    [[nodiscard]] static point_id point_of(std::uint32_t number) noexcept {
        return number == nothing ? point_id{} : point_id{number};
    }

    // ------------------------------------------------------------------------------------- the probe
    [[nodiscard]] std::uint32_t key_of(subject who) const noexcept {
        return index().number_of(who) * index().header().matters + asked().matter.value();
    }
    [[nodiscard]] const probe_slot* find(std::uint32_t key) const noexcept {
        const auto wanted = mixed(key);
        const auto slots = index().slots();
        for (auto i = home_of(wanted, index().header().slots); i < slots.size(); ++i) {
            const auto& one = slots[i];
            if (one.mixed >= wanted || one.is(vacant))
                return one.mixed == wanted && !one.is(vacant) ? &one : nullptr;
        }
        return nullptr;
    }

    // ------------------------------------------------------------------------------------------- rows
    /// The kind of the key's first way where that is a yes by its row; null where it is not, or a row cannot tell.
    [[nodiscard]] const way_kind* first_yes(const probe_slot& key,
                                            const row_numbers& said) const noexcept {
        constexpr std::uint16_t wanted = plain | ordered;
        if (!both((key.flags & wanted) == wanted, fits_all(key.row, said))) return nullptr;
        const auto& kind = index().kind(key.kind);
        return hear(kind).is_clean ? &kind : nullptr;
    }
    /// The best way by the rows; one that does not exist where they do not tell which it is.
    [[nodiscard]] weighed_way best_by_rows(const probe_slot& key,
                                           const row_numbers& said) const noexcept {
        if (!key.is(ordered)) return {};
        if (key.is(by_day)) return best_of_spell(ways_now(key, said), said);
        return key.is(whole_rows) ? best_of_slots(key, said) : best_of_records(key, said);
    }
    /// By the rows in the table. @pre each way of the key is there, and rests on one grant
    [[nodiscard]] weighed_way best_of_slots(const probe_slot& key,
                                            const row_numbers& said) const noexcept {
        row_ranking ranking;
        for (const auto* at = &key;; ++at) {
            const auto& kind = index().kind(at->kind);
            const auto heard = hear(kind);
            if (is_told(at->flags, kind, heard))
                ranking.consider(rank_of(kind, heard, is_late(at->row, said), fails(at->row, said)),
                                 at->way);
            else if (is_of_another_time(at->row, at->flags, said))
                ranking.has_late = true;
            else
                return {};
            if (at->is(last_way) || at + 1 == end_of_slots()) break;
        }
        if (!ranking.is_sure()) return {};
        const auto& best = *(&key + (ranking.way - key.way));
        const bool is_yes = ranking.rank >> 40U == 0;
        if (!is_yes && !said.is_unit_in_force) return {};
        const auto& kind = index().kind(best.kind);
        const way_record way{.head = best.row, .point = best.point, .flags = best.flags};
        return weigh_by_rows(way, ranking.way, kind, hear(kind), said);
    }
    /// By the rows of both grants that a way may rest on.
    [[nodiscard]] weighed_way best_of_records(const probe_slot& key,
                                              const row_numbers& said) const noexcept {
        row_ranking ranking;
        for (auto i = key.way;; ++i) {
            if (!consider(i, said, ranking)) return {};
            if (index().way(i).is(last_way) || i >= index().ways().size()) break;
        }
        return best_in(ranking, said);
    }
    [[nodiscard]] weighed_way best_of_spell(std::span<const std::uint32_t> ways,
                                            const row_numbers& said) const noexcept {
        row_ranking ranking{.has_late = true}; // the others
        for (const auto i : ways)
            if (!consider(i, said, ranking)) return {};
        return best_in(ranking, said);
    }
    /// @return its rows tell how the way ranks, or that its time is another day
    [[nodiscard]] bool consider(std::uint32_t number, const row_numbers& said,
                                row_ranking& into) const noexcept {
        const auto& way = index().way(number);
        const auto& kind = index().kind(way.kind);
        const auto heard = hear(kind);
        if (!both(is_told(way.flags, kind, heard), said.is_unit_in_force)) {
            into.has_late = true;
            return is_of_another_time(row_of(way, kind), way.flags, said);
        }
        // The row of a grant that there is not lets everything pass.
        into.consider(rank_of(kind, heard, is_late(way.head, said) + is_late(way.sub, said),
                              fails(way.head, said) + fails(way.sub, said)),
                      number);
        return true;
    }
    [[nodiscard]] weighed_way best_in(const row_ranking& ranking,
                                      const row_numbers& said) const noexcept {
        return ranking.is_sure() ? weigh(ranking.way, said, {}) : weighed_way{};
    }
    [[nodiscard]] const probe_slot* end_of_slots() const noexcept {
        return index().slots().data() + index().slots().size();
    }
    /// Numbers of the ways that do not have their time another day, of a key that has many.
    [[nodiscard]] std::span<const std::uint32_t> ways_now(const probe_slot& key,
                                                          const row_numbers& said) const noexcept {
        const auto spells =
            index().range<key_spell>(section::spells, key.row.top, key.row.unit_last);
        const auto after = std::upper_bound(
            spells.begin(), spells.end(), said.day,
            [](std::uint32_t day, const key_spell& one) { return day < one.from; });
        if (after == spells.begin()) return {};
        const auto& spell = *(after - 1);
        return index().range<std::uint32_t>(section::spell_ways, spell.first, spell.count);
    }

    // ------------------------------------------------------------------------------- every way of a key
    /// The best of a key's ways, each weighed in full where rows do not tell; one that does not exist where there is none
    /// that day.
    [[nodiscard]] weighed_way best_of(const probe_slot& key, const row_numbers& said,
                                      const capacity& as) const noexcept {
        weighed_way best;
        const auto consider = [&](std::uint32_t number) {
            if (const auto one = weigh(number, said, as); is_better(one, best)) best = one;
        };
        if (key.is(by_day)) {
            for (const auto i : ways_now(key, said)) consider(i);
            // All others come after those that have their time that day.
            if (best.exists() && !best.is_no_of_another_time()) return best;
        }
        for (auto i = key.way;; ++i) {
            consider(i);
            if (index().way(i).is(last_way) || i >= index().ways().size()) return best;
        }
    }

    // ------------------------------------------------------------------------------------ no way at all
    [[nodiscard]] weighed_way without_ways(bool employee, reason_code code,
                                           const capacity& as) const noexcept {
        const auto course =
            employee ? index().header().course_of_employee : index().header().course_of_others;
        tally found;
        run(program_on_day(course), nullptr, as, found);
        found.fail(code);
        return ranked(found, 0, 0, nothing, nothing);
    }
    [[nodiscard]] weighed_way without_grant(std::uint32_t post, const capacity& as) const noexcept {
        const bool employee = is_employee(post);
        return without_ways(employee, code_without_grant(employee), as);
    }
    [[nodiscard]] bool is_employee(std::uint32_t post) const noexcept {
        return (index().record<std::uint32_t>(section::posts, post) & 1U) != 0;
    }
    /// Facts that are asked of whoever decides: nothing but these can come before the lack of a grant.
    static constexpr std::uint64_t asked_first =
        std::uint64_t{1} << slot_of(legal_fact::data_still_current).value |
        std::uint64_t{1} << slot_of(legal_fact::disqualified).value |
        std::uint64_t{1} << slot_of(legal_fact::holder_is_employed).value;
    [[nodiscard]] reason_code code_without_grant(bool employee) const noexcept {
        const bool head_holds =
            index().record<day_count>(section::matters, asked().matter.index()) <= day();
        return employee && head_holds ? reason_code::no_sub_delegation : reason_code::no_delegation;
    }
    [[nodiscard]] brief answer_without_ways() const noexcept {
        if (!mentions(asked_first)) {
            const auto code = asked().who.is(subject::kind::post)
                                  ? code_without_grant(is_employee(asked().who.number))
                                  : reason_code::no_delegation;
            return {verdict::not_authorised, code, {}};
        }
        const auto found = asked().who.is(subject::kind::post)
                               ? without_grant(asked().who.number, {})
                               : without_ways(false, reason_code::no_delegation, {});
        return found.answer();
    }

    // ---------------------------------------------------------------------------------------- persons
    /// The best way as one of the person's appointments lets them.
    struct best_as {
        weighed_way best;
        std::uint32_t code = 0; ///< of a way without a point: its last ground
        std::uint32_t post = 0; ///< place of its key
        std::uint8_t held_as = 0;
    };
    [[nodiscard]] brief answer_for_person() const noexcept {
        if (day() < 0) return before_the_act();
        const auto ends = index().range<std::uint32_t>(section::holdings, asked().who.number, 2);
        best_as best;
        if (ends.size() == 2 && ends[0] <= ends[1])
            for (const auto& held :
                 index().range<held_post>(section::appointments, ends[0], ends[1] - ends[0]))
                if (held.first <= day() && day() < held.end)
                    if (const auto one = best_under(held); stands_before(one, best)) best = one;
        if (!best.best.exists())
            return without_ways(false, reason_code::holds_no_post, {}).answer();
        return best.best.answer();
    }
    [[nodiscard]] best_as best_under(const held_post& held) const noexcept {
        const capacity as{.is_known_holder = true,
                          .is_alternate =
                              appointment_kind{held.kind} == appointment_kind::alternate,
                          .employed = mandat::answer{held.employed}};
        const auto* found = find(key_of(post_id{held.post}));
        best_as made;
        if (found != nullptr) made.best = best_of(*found, numbers(), as);
        if (made.best.exists()) {
            made.code = index().way(made.best.way).code();
        } else {
            made.best = without_grant(held.post, as);
            made.code = static_cast<std::uint32_t>(code_without_grant(is_employee(held.post)));
        }
        made.post = index().record<std::uint32_t>(section::posts, held.post) >> 1U;
        made.held_as = held.kind;
        return made;
    }
    [[nodiscard]] bool stands_before(const best_as& one, const best_as& other) const noexcept {
        if (one.best.rank != other.best.rank) return one.best.rank < other.best.rank;
        const auto order = [&](const best_as& of) {
            return std::tuple{of.code, of.best.point, index().way(of.best.way).delegate,
                              of.post, of.best.way,   of.held_as};
        };
        return order(one) < order(other);
    }
};

} // namespace mandat::detail
