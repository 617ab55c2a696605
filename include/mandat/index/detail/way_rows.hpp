// SPDX-License-Identifier: MIT
#pragma once
// What a way that was found is limited by, as rows; and the kind of way it is (layer 4, private).

#include <mandat/domain/known_numbers.hpp>
#include <mandat/index/detail/course_learner.hpp>
#include <mandat/index/detail/index_records.hpp>
#include <mandat/index/detail/limit_records.hpp>
#include <mandat/model/delegation.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mandat::detail {

/// A grant's terms, and whom they reach; of no grant at all, no terms.
struct grant_terms {
    const grant_limits* limits = nullptr;
    subject recipient{};
};

/// One way to the power, before it has its place in the index.
struct found_way {
    way_record record{};
    limit_row row{}; ///< of both grants, on the days of the kind
    grant_terms head{};
    grant_terms sub{};
    sub_delegation_id sub_granted{};
    std::uint8_t code = 0; ///< of a way without a point: its last ground, which orders such ways
    std::uint8_t chain = 0;
    bool is_of_one_length = false; ///< its chain is, on all days
};

class way_rows {
public:
    way_rows(limit_records& limits, const course_learner& courses)
        : limits_{limits}
        , courses_{courses} {}

    /// Limits as rows where rows can say them, else as records; and the days on which the
    /// way is what its kind says.
    /// @pre its course is known
    void make(found_way& way) {
        auto& record = way.record;
        if (way.sub.limits == nullptr) record.flags |= one_link;
        if (is_evidenced(way.head)) record.flags |= head_evidenced;
        if (is_evidenced(way.sub)) record.flags |= sub_evidenced;
        set_kind(way);
        if (kinds[record.kind].is_clean()) record.flags |= clean_when_silent;
        way.row = days_of(kinds[record.kind]);
        const auto head = row_of(way.head);
        const auto sub = row_of(way.sub);
        if (head && sub) {
            record.head = *head;
            record.sub = *sub;
            record.flags |= plain;
            way.row = way.row.within(*head).within(*sub);
        } else {
            record.head.top = record_of(way.head);
            record.sub.top = record_of(way.sub);
        }
    }

    /// The first has no days: of ways that are never looked at by row.
    std::vector<way_kind> kinds{way_kind{}};

private:
    [[nodiscard]] static bool is_evidenced(const grant_terms& one) {
        return one.limits != nullptr && one.limits->when.known == basis::evidenced;
    }
    [[nodiscard]] std::optional<limit_row> row_of(const grant_terms& one) const {
        return one.limits == nullptr ? limit_row{} : limits_.row_of(*one.limits, one.recipient);
    }
    [[nodiscard]] std::uint32_t record_of(const grant_terms& one) const {
        return one.limits == nullptr ? no_record : limits_.record_of(*one.limits, one.recipient);
    }
    /// @pre 16 bits can say them
    [[nodiscard]] static limit_row days_of(const way_kind& kind) {
        limit_row days;
        days.first = static_cast<std::uint16_t>(kind.from);
        days.end = kind.end == never ? limit_row::open_end : static_cast<std::uint16_t>(kind.end);
        return days;
    }

    // --------------------------------------------------------------------------------------- kinds
    void set_kind(found_way& way) {
        const auto& course = courses_.courses[way.record.course];
        const std::span steps{courses_.steps.data() + course.begin, course.count};
        const auto& best = best_of(steps);
        const auto& program = program_of(best);
        way.chain = program.chain;
        way.is_of_one_length = std::all_of(steps.begin(), steps.end(), [&](const auto& step) {
            return is_absent(step) || program_of(step).chain == program.chain;
        });
        constexpr day_count open = limit_row::open_end;
        const auto end = end_of(best, steps);
        if (program.flags != 0 || best.from >= open || (end != never && end >= open)) return;
        const auto kind = kind_of(best.program, best.from, end);
        if (kind > 0xFFFF) return;
        way.record.kind = static_cast<std::uint16_t>(kind);
        const bool is_timed = std::all_of(steps.begin(), steps.end(), [&](const auto& step) {
            return &step == &best || has_another_time(step, best, steps);
        });
        if (is_timed) way.record.flags |= timed;
    }
    [[nodiscard]] const program_record& program_of(const course_step& step) const {
        return courses_.programs[step.program];
    }
    [[nodiscard]] bool is_absent(const course_step& step) const {
        return (program_of(step).flags & program_record::absent) != 0;
    }
    [[nodiscard]] static day_count end_of(const course_step& step,
                                          std::span<const course_step> steps) {
        const auto next = static_cast<std::size_t>(&step - steps.data()) + 1;
        return next < steps.size() ? steps[next].from : never;
    }
    /// The stretch of days that most questions are on: that gives a yes, else the
    /// one with least against it.
    [[nodiscard]] const course_step& best_of(std::span<const course_step> steps) const {
        const auto rank = [&](const course_step& one) {
            const auto& program = program_of(one);
            return std::array<std::uint32_t, 4>{is_absent(one), program.flags,
                                                program.when_silent.against,
                                                program.when_silent.open};
        };
        return *std::min_element(
            steps.begin(), steps.end(),
            [&](const auto& left, const auto& right) { return rank(left) < rank(right); });
    }
    /// On the days of the step the way has its time another day; or the step is a
    /// day next to the best one's.
    [[nodiscard]] bool has_another_time(const course_step& step, const course_step& best,
                                        std::span<const course_step> steps) const {
        if (is_absent(step) || program_of(step).when_silent.times != 0) return true;
        const auto end = end_of(step, steps);
        return end - step.from == 1 && (end == best.from || step.from == end_of(best, steps));
    }
    [[nodiscard]] std::uint32_t kind_of(std::uint32_t number, day_count from, day_count end) {
        const std::array key{number, static_cast<std::uint32_t>(from),
                             static_cast<std::uint32_t>(end)};
        const auto [kind, is_new] = known_.number_of(bytes_of(key), kinds.size());
        if (!is_new) return kind;
        const auto& program = courses_.programs[number];
        way_kind made;
        made.facts = program.facts;
        made.harmless = harmless_in(program);
        made.from = from;
        made.end = end;
        made.when_silent = program.when_silent;
        made.against_at = program.against_at;
        made.carried_by = program.carried_by;
        made.chain = program.chain;
        kinds.push_back(made);
        return kind;
    }
    [[nodiscard]] harmless_sayings harmless_in(const program_record& program) const {
        harmless_sayings found;
        for (std::uint32_t i = 0; i < program.count; ++i) {
            const auto& op = courses_.ops[program.ops + i];
            if (op.acts == program_op::of_alternate) continue;
            if (op.does == program_op::kind::ground) found.are_enough = 0;
            if (op.does == program_op::kind::employed) {
                const auto slot = std::uint64_t{1} << slot_of(legal_fact::holder_is_employed).value;
                found.unknown &= ~slot;
                found.no &= ~slot;
            }
            if (op.does == program_op::kind::facts || op.does == program_op::kind::hindrance)
                take_out_harmful(op, found);
        }
        return found;
    }
    /// Of one of the op's facts, each saying that gives a ground with something that may be said of
    /// the other: of the fact that settles more alone.
    static void take_out_harmful(const program_op& op, harmless_sayings& from) {
        std::array<bool, 4> harms_as_first{};
        std::array<bool, 4> harms_as_second{};
        for (std::size_t one = 0; one < harms_as_first.size(); ++one)
            for (std::size_t other = 0; other < harms_as_second.size(); ++other)
                if ((op.table >> ((one * harms_as_second.size() + other) * 2) & 3U) != 0)
                    harms_as_first[one] = harms_as_second[other] = true;
        const auto harms = [](const auto& all) { return std::count(all.begin(), all.end(), true); };
        if (harms(harms_as_first) <= harms(harms_as_second))
            take_out(op.first, harms_as_first, from);
        else
            take_out(op.second, harms_as_second, from);
    }
    static void take_out(std::uint8_t slot, const std::array<bool, 4>& harms,
                         harmless_sayings& from) {
        const std::array<std::uint64_t*, 4> masks{&from.nothing, &from.unknown, &from.no,
                                                  &from.yes};
        for (std::size_t i = 0; i < masks.size(); ++i)
            if (harms[i]) *masks[i] &= ~(std::uint64_t{1} << slot);
    }

    limit_records& limits_;
    const course_learner& courses_;
    known_numbers known_;
};

} // namespace mandat::detail
