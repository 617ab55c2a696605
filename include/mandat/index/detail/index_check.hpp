// SPDX-License-Identifier: MIT
#pragma once
// Answers a question from an index (layer 4, private). Nothing here
// allocates, throws, locks or logs.
//
// Rows answer nearly every question. Where they cannot, each way is weighed in full, ground by
// ground. Ways rank as decide/rank.hpp ranks them.

#include <mandat/decide/brief.hpp>
#include <mandat/decide/question.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/index/detail/index_view.hpp>
#include <mandat/index/detail/quick_look.hpp>
#include <mandat/index/detail/ranked_ways.hpp>
#include <mandat/index/detail/said_case.hpp>
#include <mandat/model/appointment.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

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

class index_check : quick_look {
public:
    using quick_look::quick_look;
    using quick_look::spells_of;

    /// The question lacks nothing that is needed before any law is asked.
    [[nodiscard]] bool is_whole(std::uint32_t generation) const noexcept {
        const auto& known = index().header();
        const auto unit = asked().unit.value();
        return both(both(asked().generation == generation,
                         asked().who.number < index().count_of(asked().who.what)),
                    both(both(asked().matter.value() < known.matters, is_calendar_day(asked().on)),
                         either(unit < known.units, !asked().unit.is_valid())));
    }
    /// What the question lacks; `none` when it can be answered.
    [[nodiscard]] reason_code lacks(std::uint32_t generation) const noexcept {
        if (is_whole(generation)) return reason_code::none;
        if (asked().generation != generation) return reason_code::stale_question;
        if (asked().who.number >= index().count_of(asked().who.what)) return why_nobody();
        if (asked().matter.value() >= index().header().matters) return reason_code::unknown_matter;
        if (!is_calendar_day(asked().on)) return reason_code::day_missing;
        return reason_code::unknown_unit;
    }

    /// @pre it lacks nothing
    [[nodiscard]] brief answer() const noexcept {
        if (asked().who.is(subject::kind::person)) return answer_for_person();
        return answer_at(find_key());
    }

    // ------------------------------------------------------ an answer in steps, for many at a time
    /// Where a probe begins to read. @pre the question lacks nothing, and is not on a person
    [[nodiscard]] std::size_t home() const noexcept {
        return home_of(mixed(key_of(asked().who)), index().header().slots);
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
        if (found->is(held_in_time)) return answer_as_held(*found, said);
        brief quick;
        const auto seen = look(*found, said, quick);
        if (seen == glance::answered) return quick;
        const auto best = best_of(*found, said, {}, seen == glance::no);
        return best.exists() ? best.answer() : answer_without_ways();
    }

private:
    /// @pre on some days it counts who holds the post
    [[nodiscard]] brief answer_as_held(const probe_slot& key,
                                       const row_numbers& said) const noexcept {
        const capacity as{.found = held_on(asked().who.number)};
        const auto best = best_of(key, said, as);
        return best.exists() ? best.answer() : without_grant(asked().who.number, as).answer();
    }
    [[nodiscard]] reason_code why_nobody() const noexcept {
        switch (asked().who.what) {
        case subject::kind::organ: return reason_code::unknown_organ;
        case subject::kind::person: return reason_code::unknown_person;
        case subject::kind::post:
        case subject::kind::role:
        case subject::kind::nobody: break;
        }
        return reason_code::unknown_post;
    }
    [[nodiscard]] static brief before_the_act() noexcept {
        return {verdict::depends, reason_code::era_not_modelled, {}};
    }

    // ----------------------------------------------------------------------------------- the probe
    [[nodiscard]] std::uint32_t key_of(subject who) const noexcept {
        return index().number_of(who) * index().header().matters + asked().matter.value();
    }
    /// The first of the key's slots, of which `ways_in_slots` can be read; null where it has none.
    [[nodiscard]] const probe_slot* find(std::uint32_t key) const noexcept {
        const auto wanted = mixed(key);
        const auto slots = index().slots();
        auto i = home_of(wanted, index().header().slots);
        while (i + slots_at_end <= slots.size()) {
            // Counted rather than looked for: how far off the key is cannot be guessed.
            std::size_t before = 0;
            for (std::size_t k = 0; k < ways_in_slots; ++k)
                before += static_cast<std::size_t>(slots[i + k].mixed < wanted);
            i += before;
            if (before == ways_in_slots) continue;
            const auto& one = slots[i];
            return one.mixed == wanted && !one.is(vacant) ? &one : nullptr;
        }
        return nullptr;
    }

    // -------------------------------------------------------------------------- every way of a key
    /// The best of a key's ways; one that does not exist where there is none that day.
    ///
    /// Ways that have their time another day are looked at last: they come
    /// after all that have it then.
    ///
    /// @param is_told_no  no way is a yes or depends
    [[nodiscard]] weighed_way best_of(const probe_slot& key, const row_numbers& said,
                                      const capacity& as, bool is_told_no = false) const noexcept {
        weighed_way best;
        bool has_skipped = false;
        const auto consider = [&](std::uint32_t i) {
            if (const auto one = weigh(i, said, as, best); is_better(one, best)) best = one;
        };
        const bool is_ordered = key.is(ordered);
        if (key.is(by_day)) {
            for (const auto i : ways_now(key, said)) consider(i);
            has_skipped = true;
        } else {
            for (auto i = key.way; i < index().ways().size(); ++i) {
                const auto& way = index().way(i);
                if (is_of_another_time(row_of(way, index().kind(way.kind)), way.flags, said))
                    has_skipped = true;
                else
                    consider(i);
                if (is_ordered && best.is_first_of_its_verdict(is_told_no)) return best;
                if (way.is(last_way)) break;
            }
        }
        if (!has_skipped || (best.exists() && !best.is_no_of_another_time())) return best;
        for (auto i = key.way; i < index().ways().size(); ++i) {
            consider(i);
            if (index().way(i).is(last_way)) break;
            if (is_ordered && best.is_least_no(1) && best.way <= i) break;
        }
        return best;
    }

    // ------------------------------------------------------------------------------- no way at all
    [[nodiscard]] weighed_way without_ways(bool employee, reason_code code,
                                           const capacity& as) const noexcept {
        const auto course = employee ? index().header().course_of_employee
                            : asked().who.is(subject::kind::organ)
                                ? index().header().course_of_bodies
                                : index().header().course_of_seats;
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
    /// Facts that are asked of whoever decides: nothing but these can come
    /// before the lack of a grant.
    static constexpr std::uint64_t asked_first =
        std::uint64_t{1} << slot_of(legal_fact::data_still_current).value |
        std::uint64_t{1} << slot_of(legal_fact::disqualified).value |
        std::uint64_t{1} << slot_of(legal_fact::holder_is_employed).value;
    [[nodiscard]] reason_code code_without_grant(bool employee) const noexcept {
        const auto ends = index().range<std::uint32_t>(section::matters, asked().matter.value(), 2);
        if (!employee || ends.size() != 2 || ends[1] < ends[0]) return reason_code::no_delegation;
        const auto spells =
            index().range<head_spell>(section::head_spells, ends[0], ends[1] - ends[0]);
        const bool head_holds =
            std::any_of(spells.begin(), spells.end(), [this](const head_spell& one) {
                return one.first <= day() && day() < one.end;
            });
        return head_holds ? reason_code::no_sub_delegation : reason_code::no_delegation;
    }
    [[nodiscard]] brief answer_without_ways() const noexcept {
        const bool is_post = asked().who.is(subject::kind::post);
        const capacity as{.found = is_post ? held_on(asked().who.number) : holding::not_stated};
        if (!mentions(asked_first) && as.is_as_the_post()) {
            const auto code = is_post ? code_without_grant(is_employee(asked().who.number))
                                      : reason_code::no_delegation;
            return {verdict::not_authorised, code, {}};
        }
        const auto found = is_post ? without_grant(asked().who.number, as)
                                   : without_ways(false, reason_code::no_delegation, {});
        return found.answer();
    }

    // ------------------------------------------------------------------------------------- persons
    /// The best way as one of the person's appointments lets them.
    struct best_as {
        weighed_way best;
        std::uint32_t code = 0; ///< of a way without a point: its last ground
        std::uint32_t post = 0; ///< place of its key
        std::uint8_t held_as = 0;
        bool has_way = false;
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
                          .found = holders::holding_of(mandat::answer{held.employed}),
                          .post = held.post};
        const auto* found = find(key_of(post_id{held.post}));
        best_as made;
        if (found != nullptr) made.best = best_of(*found, numbers(), as);
        made.has_way = made.best.exists();
        if (made.has_way) {
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
        if (one.has_way != other.has_way) return one.has_way;
        if (one.best.rank != other.best.rank) return one.best.rank < other.best.rank;
        const auto order = [&](const best_as& of) {
            return std::array<std::uint32_t, 6>{
                of.code, of.best.point, index().way(of.best.way).delegate,
                of.post, of.best.way,   of.held_as};
        };
        return order(one) < order(other);
    }
};

} // namespace mandat::detail
