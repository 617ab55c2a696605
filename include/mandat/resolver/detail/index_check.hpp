// SPDX-License-Identifier: MIT
#pragma once
// Answers a question from an index (layer 3, private). Nothing here allocates, throws, locks or logs.
//
// A quick row answers nearly every question. Where it cannot, the way is weighed in full, ground by ground. Ways rank as
// resolver/detail/rank.hpp ranks them.

#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/model/appointment.hpp>
#include <mandat/resolver/brief.hpp>
#include <mandat/resolver/detail/index_view.hpp>
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
/// The place that a mixed key begins to look from. Grows with the mixed key.
[[nodiscard]] constexpr std::size_t home_of(std::uint32_t mixed_key, std::uint32_t slots) noexcept {
    return static_cast<std::size_t>((std::uint64_t{mixed_key} * slots) >> 32U);
}

class index_check : said_case {
public:
    using said_case::said_case;

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
    /// The first row is not enough for the answer.
    [[nodiscard]] bool reads_more(const probe_slot& found) const noexcept {
        return !found.row.is(quick_row::last_way) || !found.row.is(quick_row::one_link);
    }
    /// @param found  from `find_key`
    [[nodiscard]] brief answer_at(const probe_slot* found) const noexcept {
        if (day() < 0) return before_the_act();
        if (found == nullptr) return answer_without_ways();
        if (const auto quick = quickly(*found); quick.reason != reason_code::none) return quick;
        const auto best = best_of(*found, {});
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
        const auto& known = index().header();
        const auto decider = who.is(subject::kind::organ) ? who.number : known.organs + who.number;
        return decider * known.matters + asked().matter.value();
    }
    [[nodiscard]] const probe_slot* find(std::uint32_t key) const noexcept {
        const auto wanted = mixed(key);
        const auto slots = index().slots();
        for (auto i = home_of(wanted, index().header().slots); i < slots.size(); ++i) {
            const auto& one = slots[i];
            if (one.mixed >= wanted || one.row.is(quick_row::vacant))
                return one.mixed == wanted && !one.row.is(quick_row::vacant) ? &one : nullptr;
        }
        return nullptr;
    }

    // ---------------------------------------------------------------------------------- the quick rows
    static constexpr day_count last_quick_day = 0xFFFF;

    [[nodiscard]] bool is_in_time(const quick_row& row) const noexcept {
        return row.first <= day() && day() < row.end && day() < last_quick_day;
    }
    /// Not on the row's days, nor on those next to them; and then it has its time another day.
    [[nodiscard]] bool is_of_another_time(const quick_row& row) const noexcept {
        const bool is_after = row.end < day() && row.end != last_quick_day;
        return row.is(quick_row::timed) && (day() + 1 < row.first || is_after);
    }

    /// The answer where the quick rows give it; else its reason is `none`.
    [[nodiscard]] brief quickly(const probe_slot& key) const noexcept {
        const auto* row = &key.row;
        for (auto i = key.way;;) {
            const auto& kind = index().kind(row->kind);
            if (mentions(kind.facts)) return {};
            const bool is_now = is_in_time(*row);
            const bool is_lone = row->is(quick_row::last_way) && i == key.way;
            if (is_now) {
                if (!row->is(quick_row::plain) || !row->is(quick_row::ordered)) return {};
                const auto tests = test(*row);
                if (!tests.is_told) return {};
                if (tests.pass() && kind.when_silent.against + kind.when_silent.open == 0)
                    return {verdict::authorised, reason_code{kind.carried_by},
                            point_of(row->point)};
                if (is_lone) return lone_no(*row, kind, tests);
            } else {
                if (is_lone) return lone_no_in_time(*row, kind);
                if (!is_of_another_time(*row)) return {};
            }
            if (row->is(quick_row::last_way) || ++i >= index().ways().size()) return {};
            row = &index().way(i).row;
        }
    }
    /// The only way, on a day when nothing but its limits can be against it; else no answer.
    [[nodiscard]] static brief lone_no(const quick_row& row, const row_kind& kind,
                                       const row_tests& tests) noexcept {
        // Of two grants' limits the order of the grounds is not known where both tests fail.
        const bool is_clear =
            tests.count() == 1 || (tests.count() == 2 && row.is(quick_row::one_link));
        if (!is_clear || kind.when_silent.against != 0) return {};
        return {verdict::not_authorised, tests.first(), point_of(row.point)};
    }
    /// The only way, on a day that its grant's period does not reach; else no answer.
    [[nodiscard]] brief lone_no_in_time(const quick_row& row, const row_kind& kind) const noexcept {
        if (!is_beside(row, kind) || kind.when_silent.against != 0) return {};
        return {verdict::not_authorised, beside(row, kind), point_of(row.point)};
    }
    /// Only the one grant's period speaks against the day.
    [[nodiscard]] bool is_beside(const quick_row& row, const row_kind& kind) const noexcept {
        return row.is(quick_row::one_link) && row.is(quick_row::by_period) && kind.from <= day() &&
               day() < kind.end && day() < last_quick_day;
    }
    /// @pre is_beside, and not in time
    [[nodiscard]] reason_code beside(const quick_row& row, const row_kind& kind) const noexcept {
        return day() < row.first ? reason_code{kind.before} : reason_code::expired;
    }

    // ------------------------------------------------------------------------------------------ ranks
    /// A way that was weighed.
    struct weighed_way {
        std::uint64_t rank =
            ~std::uint64_t{0}; ///< the less the better; all ones: there is no such way
        std::uint32_t point = nothing;
        std::uint32_t way = nothing;
        std::uint8_t code = 0; ///< what decides
        std::uint8_t says = 0;

        [[nodiscard]] bool exists() const noexcept { return rank != ~std::uint64_t{0}; }
        [[nodiscard]] bool is_no_of_another_time() const noexcept {
            return says == static_cast<std::uint8_t>(verdict::not_authorised) &&
                   (rank >> 32U & 0xFFU) != 0;
        }
        [[nodiscard]] brief answer() const noexcept {
            return {static_cast<verdict>(says), reason_code{code}, point_of(point)};
        }
    };
    /// The highest verdict; then what has its time that day; then the fewest grounds; then the shortest chain.
    [[nodiscard]] static weighed_way ranked(const tally& found, std::uint8_t carried_by,
                                            unsigned chain, std::uint32_t point,
                                            std::uint32_t way) noexcept {
        const auto says = found.against != 0 ? verdict::not_authorised
                          : found.open != 0  ? verdict::depends
                                             : verdict::authorised;
        weighed_way made;
        made.says = static_cast<std::uint8_t>(says);
        made.rank = std::uint64_t{2U - static_cast<unsigned>(says)} << 40U |
                    std::uint64_t{found.times} << 32U | std::uint64_t{found.against} << 24U |
                    std::uint64_t{found.open} << 16U | chain;
        made.code = says == verdict::not_authorised ? found.first_against
                    : says == verdict::depends      ? found.first_open
                                                    : carried_by;
        made.point = point;
        made.way = way;
        return made;
    }
    /// Between ways of one key. Those of one rank stand in the order that decides, save where chains vary with the day.
    [[nodiscard]] bool is_better(const weighed_way& one, const weighed_way& other) const noexcept {
        if (one.rank != other.rank) return one.rank < other.rank;
        if (!one.exists()) return false;
        const auto& left = index().way(one.way);
        if (left.row.is(quick_row::ordered)) return one.way < other.way;
        const auto& right = index().way(other.way);
        return std::tuple{left.code, left.row.point, left.delegate, one.way} <
               std::tuple{right.code, right.row.point, right.delegate, other.way};
    }

    // ------------------------------------------------------------------------------- every way of a key
    /// The best of a key's ways; one that does not exist where there is none that day.
    ///
    /// Ways that have their time another day are looked at last: they come after all that have it then.
    [[nodiscard]] weighed_way best_of(const probe_slot& key, const capacity& as) const noexcept {
        weighed_way best;
        bool has_skipped = false;
        const auto consider = [&](const weighed_way& one) {
            if (is_better(one, best)) best = one;
        };
        const auto* row = &key.row;
        for (auto i = key.way;;) {
            if (is_of_another_time(*row))
                has_skipped = true;
            else
                consider(weigh(*row, i, as));
            if (row->is(quick_row::last_way) || ++i >= index().ways().size()) break;
            row = &index().way(i).row;
        }
        if (!has_skipped || (best.exists() && !best.is_no_of_another_time())) return best;
        row = &key.row;
        for (auto i = key.way;;) {
            if (is_of_another_time(*row)) consider(weigh(*row, i, as));
            if (row->is(quick_row::last_way) || ++i >= index().ways().size()) return best;
            row = &index().way(i).row;
        }
    }
    /// By the quick row where it tells, else in full.
    [[nodiscard]] weighed_way weigh(const quick_row& row, std::uint32_t i,
                                    const capacity& as) const noexcept {
        const auto& kind = index().kind(row.kind);
        const bool is_now = is_in_time(row);
        if (as.is_known_holder || !row.is(quick_row::plain) || mentions(kind.facts) ||
            (!is_now && !is_beside(row, kind)))
            return weigh_in_full(i, as);
        const auto tests = test(row);
        const bool is_clear = tests.is_told && (tests.count() == 0 || row.is(quick_row::one_link));
        if (!is_clear) return weigh_in_full(i, as);
        tally limits;
        if (!is_now) limits.fail(beside(row, kind));
        if (tests.amount != reason_code::none) limits.fail(tests.amount);
        if (tests.unit != reason_code::none) limits.fail(tests.unit);
        return ranked(sum(kind.when_silent, kind.against_at, limits, {}), kind.carried_by,
                      kind.chain, row.point, i);
    }
    /// The program's grounds, and those of the limits where they stand among them.
    [[nodiscard]] static tally sum(const tally& silent, std::uint8_t against_at, const tally& head,
                                   const tally& sub) noexcept {
        auto all = silent;
        const bool is_before_head = silent.against != 0 && against_at == 0;
        const bool is_before_sub = silent.against != 0 && against_at == 1;
        if (head.against != 0 && !is_before_head)
            all.first_against = head.first_against;
        else if (sub.against != 0 && !is_before_head && !is_before_sub)
            all.first_against = sub.first_against;
        all.against = static_cast<std::uint8_t>(all.against + head.against + sub.against);
        all.times = static_cast<std::uint8_t>(all.times + head.times + sub.times);
        return all;
    }

    [[nodiscard]] weighed_way weigh_in_full(std::uint32_t i, const capacity& as) const noexcept {
        const auto& way = index().way(i);
        const auto& program = program_on_day(way.course);
        if ((program.flags & program_record::absent) != 0) return {};
        const bool is_silent = !mentions(program.facts) && program.flags == 0 &&
                               !as.is_known_holder && has_no_more(way.head_limits) &&
                               has_no_more(way.sub_limits);
        tally found;
        if (is_silent) {
            tally head;
            tally sub;
            if (way.head_limits != nothing) within(index().limits(way.head_limits), head);
            if (way.sub_limits != nothing) within(index().limits(way.sub_limits), sub);
            found = sum(program.when_silent, program.against_at, head, sub);
        } else {
            run(program, &way, as, found);
        }
        // The holder of the post is one more link, save of what is nobody's.
        const auto chain = program.chain + (as.is_known_holder && way.code == 0 ? 1U : 0U);
        return ranked(found, program.carried_by, chain, way.row.point, i);
    }
    [[nodiscard]] bool has_no_more(std::uint32_t limits) const noexcept {
        return limits == nothing || index().limits(limits).more == nothing;
    }
    [[nodiscard]] const program_record& program_on_day(std::uint32_t course) const noexcept {
        const auto& found = index().record<course_record>(section::courses, course);
        const auto steps = index().range<course_step>(section::steps, found.begin, found.count);
        auto program = nothing;
        for (const auto& step : steps) {
            if (day() < step.from) break;
            program = step.program;
        }
        return index().program(program);
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
        const bool employee = (index().record<std::uint32_t>(section::posts, post) & 1U) != 0;
        return without_ways(employee, code_without_grant(employee), as);
    }
    [[nodiscard]] reason_code code_without_grant(bool employee) const noexcept {
        const bool head_holds =
            index().record<day_count>(section::matters, asked().matter.index()) <= day();
        return employee && head_holds ? reason_code::no_sub_delegation : reason_code::no_delegation;
    }
    [[nodiscard]] brief answer_without_ways() const noexcept {
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
                    if (const auto one = best_under(held); is_better(one, best)) best = one;
        if (!best.best.exists())
            return without_ways(false, reason_code::holds_no_post, {}).answer();
        return best.best.answer();
    }
    [[nodiscard]] best_as best_under(const held_post& held) const noexcept {
        const capacity as{.is_known_holder = true,
                          .is_alternate =
                              appointment_kind{held.kind} == appointment_kind::alternate,
                          .employed = mandat::answer{held.employed},
                          .held_as = held.kind};
        const auto* found = find(key_of(post_id{held.post}));
        best_as made;
        if (found != nullptr) made.best = best_of(*found, as);
        if (made.best.exists()) {
            made.code = index().way(made.best.way).code;
        } else {
            made.best = without_grant(held.post, as);
            const bool employee =
                (index().record<std::uint32_t>(section::posts, held.post) & 1U) != 0;
            made.code = static_cast<std::uint32_t>(code_without_grant(employee));
        }
        made.post = index().record<std::uint32_t>(section::posts, held.post) >> 1U;
        made.held_as = held.kind;
        return made;
    }
    [[nodiscard]] bool is_better(const best_as& one, const best_as& other) const noexcept {
        if (one.best.rank != other.best.rank) return one.best.rank < other.best.rank;
        const auto order = [&](const best_as& of) {
            return std::tuple{of.code, of.best.point, index().way(of.best.way).delegate,
                              of.post, of.best.way,   of.held_as};
        };
        return order(one) < order(other);
    }
};

} // namespace mandat::detail
