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
        brief quick;
        const auto seen = look(*found, said, quick);
        if (seen == glance::answered) return quick;
        const auto best = best_of(*found, said, {}, seen == glance::no);
        return best.exists() ? best.answer() : answer_without_ways();
    }

private:
    [[nodiscard]] static brief before_the_act() noexcept {
        return {verdict::depends, reason_code::era_not_modelled, {}};
    }
    [[nodiscard]] static point_id point_of(std::uint32_t number) noexcept {
        return number == no_record ? point_id{} : point_id{number};
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
    /// What a look at the rows of a key found.
    enum class glance : std::uint8_t {
        answered,
        no, ///< no way is a yes
        unclear,
    };
    /// Of noes those come first that have one thing against them, and of these what rests on one grant: its chain is the
    /// shortest.
    struct nearest_no {
        std::uint32_t in_time = no_record; ///< the first such way on whose days the day is
        std::uint32_t late = no_record;    ///< and the first that has the day alone against it
        bool is_any_in_time = false;
        bool is_sure = true; ///< no way before it has a ground of its kind's against it

        void consider(std::uint32_t way, bool is_alone, bool is_clean, bool is_now,
                      bool fits_amount, bool fits_unit) noexcept {
            const bool is_near = both(both(is_alone, is_now), fits_amount != fits_unit);
            const bool is_late = both(both(is_alone, !is_now), both(fits_amount, fits_unit));
            is_sure = both(is_sure, either(is_clean, in_time != no_record));
            in_time = both(is_near, in_time == no_record) ? way : in_time;
            late = both(is_late, late == no_record) ? way : late;
            is_any_in_time = either(is_any_in_time, is_now);
        }
    };
    /// Looks for the first way that is a yes, else for the nearest no.
    [[nodiscard]] glance look(const probe_slot& key, const row_numbers& said,
                              brief& answer) const noexcept {
        if (!key.is(ordered)) return glance::unclear;
        if (key.is(by_day)) return look_at_spell(key, said, answer);
        if (key.is(last_way)) return look_at_lone(key, said, answer);
        nearest_no nearest;
        const auto* at = &key;
        probe_slot beyond; // of ways that stand in no slot
        for (auto i = key.way;;) {
            const bool is_now = is_in_time(at->row, said);
            const bool fits_amount = amount_fits(at->row, said);
            const bool fits_unit = unit_fits(at->row, said);
            const auto& kind = index().kind(at->kind);
            const bool is_told =
                either(both(is_now, at->is(plain)),
                       both(!is_now, is_of_another_time(at->row, at->flags, said)));
            const auto heard = hear(kind);
            if (!both(is_told, heard.is_told)) return glance::unclear;
            if (both(is_now, both(fits_amount, fits_unit))) {
                if (heard.is_clean) {
                    answer = {verdict::authorised, reason_code{kind.carried_by},
                              point_of(at->point)};
                    return glance::answered;
                }
                if (kind.when_silent.against == 0) return glance::unclear;
            }
            nearest.consider(i, at->is(one_link), heard.is_clean, is_now, fits_amount, fits_unit);
            if (at->is(last_way) || ++i >= index().ways().size()) break;
            if (i - key.way < ways_in_slots) {
                if (++at == index().slots().data() + index().slots().size()) return glance::unclear;
            } else {
                const auto& way = index().way(i);
                beyond = {.row = row_of(way, index().kind(way.kind)),
                          .point = way.point,
                          .kind = way.kind,
                          .flags = way.flags};
                at = &beyond;
            }
        }
        return tell(key, nearest, said, answer);
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
    [[nodiscard]] glance look_at_spell(const probe_slot& key, const row_numbers& said,
                                       brief& answer) const noexcept {
        const auto ways = ways_now(key, said);
        bool is_sure = true; // no way so far can have less against it than a later one
        for (const auto i : ways) {
            const auto& way = index().way(i);
            const auto& kind = index().kind(way.kind);
            const auto row = row_of(way, kind);
            if (!is_in_time(row, said) || !way.is(plain) || !hear(kind).is_clean)
                return glance::unclear;
            const bool fits_amount = amount_fits(row, said);
            const bool fits_unit = unit_fits(row, said);
            if (fits_amount && fits_unit) {
                answer = {verdict::authorised, reason_code{kind.carried_by}, point_of(way.point)};
                return glance::answered;
            }
            is_sure = is_sure && ways.size() == 1 && way.is(one_link);
            if (is_sure) {
                probe_slot found{.row = row, .point = way.point};
                return fails_a_test(found, said, answer);
            }
        }
        return ways.empty() ? glance::unclear : glance::no;
    }
    /// @pre no way is a yes
    [[nodiscard]] glance tell(const probe_slot& key, const nearest_no& nearest,
                              const row_numbers& said, brief& answer) const noexcept {
        if (!nearest.is_sure) return glance::no;
        const bool is_late = nearest.in_time == no_record;
        if (is_late && (nearest.late == no_record || nearest.is_any_in_time)) return glance::no;
        const auto number = (is_late ? nearest.late : nearest.in_time) - key.way;
        if (number >= ways_in_slots) return glance::no;
        const auto& found = *(&key + number);
        return is_late ? look_at_late(found, index().kind(found.kind), said, answer)
                       : fails_a_test(found, said, answer);
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
    [[nodiscard]] glance look_at_lone(const probe_slot& key, const row_numbers& said,
                                      brief& answer) const noexcept {
        const auto& kind = index().kind(key.kind);
        if (!key.is(plain) || !hear(kind).is_clean) return glance::unclear;
        const bool is_now = is_in_time(key.row, said);
        const bool fits_amount = amount_fits(key.row, said);
        const bool fits_unit = unit_fits(key.row, said);
        if (is_now && fits_amount && fits_unit) {
            answer = {verdict::authorised, reason_code{kind.carried_by}, point_of(key.point)};
            return glance::answered;
        }
        // Which of two grants' limits comes first is not known here.
        if (!said.is_unit_in_force) return glance::no;
        if (!is_now) return look_at_late(key, kind, said, answer);
        if (!fits_amount && !fits_unit && !key.is(one_link)) return glance::no;
        return fails_a_test(key, said, answer);
    }

    /// A way that has only the day against it.
    [[nodiscard]] glance look_at_late(const probe_slot& key, const way_kind& kind,
                                      const row_numbers& said, brief& answer) const noexcept {
        if (!key.is(one_link) || !key.is(plain) || day() < kind.from || kind.end <= day())
            return glance::no;
        const auto code = key.row.end <= said.day  ? reason_code::expired
                          : key.is(head_evidenced) ? reason_code::no_evidence_before
                                                   : reason_code::not_yet;
        answer = {verdict::not_authorised, code, point_of(key.point)};
        return glance::answered;
    }

    // ------------------------------------------------------------------------------- every way of a key
    /// The best of a key's ways; one that does not exist where there is none that day.
    ///
    /// Ways that have their time another day are looked at last: they come after all that have it then.
    ///
    /// @param is_told_no  no way is a yes or depends
    [[nodiscard]] weighed_way best_of(const probe_slot& key, const row_numbers& said,
                                      const capacity& as, bool is_told_no = false) const noexcept {
        weighed_way best;
        bool has_skipped = false;
        const auto consider = [&](const weighed_way& one) {
            if (is_better(one, best)) best = one;
        };
        const bool is_ordered = key.is(ordered);
        if (key.is(by_day)) {
            for (const auto i : ways_now(key, said)) consider(weigh(i, said, as));
            if (best.exists() && !best.is_no_of_another_time()) return best;
            best = {};
        }
        for (auto i = key.way;; ++i) {
            const auto& way = index().way(i);
            const auto& kind = index().kind(way.kind);
            if (is_of_another_time(row_of(way, kind), way.flags, said)) {
                has_skipped = true;
            } else {
                consider(weigh(i, said, as));
                if (is_ordered && best.is_first_of_its_verdict(is_told_no)) return best;
            }
            if (way.is(last_way) || i >= index().ways().size()) break;
        }
        if (!has_skipped || (best.exists() && !best.is_no_of_another_time())) return best;
        for (auto i = key.way;; ++i) {
            const auto& way = index().way(i);
            const auto& kind = index().kind(way.kind);
            if (is_of_another_time(row_of(way, kind), way.flags, said))
                consider(weigh(i, said, as));
            if (way.is(last_way) || i >= index().ways().size()) return best;
            if (is_ordered && best.is_least_no(1) && best.way <= i) return best;
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
        return ranked(found, 0, 0, no_record, no_record);
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
