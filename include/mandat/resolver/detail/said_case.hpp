// SPDX-License-Identifier: MIT
#pragma once
// What a question says, held against the records of an index: facts, amount, duration, unit and area
// (layer 3, private).

#include <mandat/domain/amount.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/resolver/detail/index_view.hpp>
#include <mandat/resolver/question.hpp>

#include <cstdint>
#include <optional>
#include <span>

namespace mandat::detail {

/// In what capacity whoever is asked about decides.
struct capacity {
    bool is_known_holder = false; ///< the question is on a person, who holds the post
    bool is_alternate = false;
    answer employed = answer::unknown;
    std::uint8_t held_as = 0;
};

class said_case {
public:
    said_case(const index_view& index, const question& asked) noexcept
        : index_{index}
        , asked_{asked}
        , day_{count_of(asked.on)}
        , mentioned_{asked.facts.mentioned()} {}

protected:
    [[nodiscard]] const index_view& index() const noexcept { return index_; }
    [[nodiscard]] const question& asked() const noexcept { return asked_; }
    [[nodiscard]] day_count day() const noexcept { return day_; }

    /// Somebody said something of one of the facts.
    [[nodiscard]] bool mentions(std::uint64_t facts) const noexcept {
        return (facts & mentioned_) != 0;
    }

    // ---------------------------------------------------------------------------------- the quick rows
    /// What one row's tests of the amount and the unit gave; `none` where they are passed.
    struct row_tests {
        reason_code amount = reason_code::none;
        reason_code unit = reason_code::none;
        bool is_told = true; ///< false: a row cannot tell

        [[nodiscard]] bool pass() const noexcept {
            return is_told && amount == reason_code::none && unit == reason_code::none;
        }
        [[nodiscard]] unsigned count() const noexcept {
            return (amount == reason_code::none ? 0U : 1U) + (unit == reason_code::none ? 0U : 1U);
        }
        /// @pre one fails
        [[nodiscard]] reason_code first() const noexcept {
            return amount != reason_code::none ? amount : unit;
        }
    };
    [[nodiscard]] row_tests test(const quick_row& row) const noexcept {
        row_tests found;
        if (row.is(quick_row::capped)) {
            const auto top =
                std::int64_t{row.kronor} * 100 - (row.is(quick_row::below_top) ? 1 : 0);
            found.amount = up_to(top);
        }
        if (row.is(quick_row::placed)) {
            if (!asked_.unit.is_valid()) {
                found.unit = reason_code::unit_unknown;
                return found;
            }
            const auto& unit = index_.unit(asked_.unit.index());
            found.is_told = unit.first <= day_ && day_ < unit.end;
            const auto number = number_of(unit);
            if (number < row.unit_first || row.unit_last < number)
                found.unit = reason_code::wrong_unit;
        }
        return found;
    }

    // ----------------------------------------------------------------------------------------- ops
    void run(const program_record& program, const way_record* way, const capacity& as,
             tally& into) const noexcept {
        for (const auto& op : index_.range<program_op>(section::ops, program.ops, program.count)) {
            if (op.of_alternate != 0 && !as.is_alternate) continue;
            run(op, way, as, into);
        }
    }
    void run(const program_op& op, const way_record* way, const capacity& as,
             tally& into) const noexcept {
        switch (op.does) {
        case program_op::kind::ground: run(op.grounds[0], into); return;
        case program_op::kind::facts: {
            const auto said = what_was_said(op.first) * 4U + what_was_said(op.second);
            const auto which = op.table >> (said * 2U) & 3U;
            if (which != 0) run(op.grounds[which - 1], into);
            return;
        }
        case program_op::kind::head_limits:
            if (way != nullptr) within(index_.limits(way->head_limits), into);
            return;
        case program_op::kind::sub_limits:
            if (way != nullptr) within(index_.limits(way->sub_limits), into);
            return;
        case program_op::kind::limits: within(index_.limits(op.number), into); return;
        case program_op::kind::after_adoption: {
            const auto after = came_after(op);
            if (!after)
                into.leave_open();
            else if (!*after)
                into.fail(reason_code::not_yet);
            return;
        }
        case program_op::kind::before_adoption: {
            const auto after = came_after(op);
            if (!after)
                into.leave_open();
            else if (*after)
                into.fail(reason_code::replaced_that_day);
            return;
        }
        case program_op::kind::employed:
            // What rests on nothing is nobody's, whoever holds the post.
            if (way == nullptr || way->code == 0 || !as.is_known_holder) is_employed(as, into);
            return;
        }
    }
    static void run(const program_op::outcome& ground, tally& into) noexcept {
        into.add(static_cast<verdict>(ground.effect), ground.code);
    }
    /// 0: nothing, 1: that it is unknown, 2: no, 3: yes.
    [[nodiscard]] std::uint32_t what_was_said(std::uint8_t slot) const noexcept {
        if ((mentioned_ >> slot & 1U) == 0) return 0;
        return 1U + static_cast<std::uint32_t>(asked_.facts.at(fact_slot{slot}));
    }
    void is_employed(const capacity& as, tally& into) const noexcept {
        const auto slot = slot_of(legal_fact::holder_is_employed);
        const auto said = asked_.facts.at(slot);
        if (said == answer::no || as.employed == answer::no)
            into.fail(reason_code::not_employed);
        else if (said != answer::yes && as.employed != answer::yes &&
                 (as.is_known_holder || asked_.facts.mentions(slot)))
            into.leave_open();
    }
    /// Whether the decision came after the adoption; nothing when only a human can say.
    [[nodiscard]] std::optional<bool> came_after(const program_op& op) const noexcept {
        if (asked_.at) {
            const auto minute = asked_.at->minutes + 1;
            if (op.latest != 0 && minute >= op.latest) return true;
            if (op.earliest != 0 && minute < op.earliest) return false;
        }
        const auto said = asked_.facts.at(legal_fact::taken_after_adoption);
        if (said == answer::unknown) return std::nullopt;
        return said == answer::yes;
    }

    // --------------------------------------------------------------------------------------- limits
    void within(const limits_record& limits, tally& into) const noexcept {
        if (day_ < limits.first)
            into.add(verdict::not_authorised, limits.before);
        else if (limits.end <= day_)
            into.fail(reason_code::expired);
        if (limits.more == nothing) {
            if ((limits.flags & limits_record::capped) != 0) within_amount(limits, into);
            if ((limits.flags & limits_record::placed) != 0)
                within_units(std::span{&no_spans, 0}, &limits, into);
            return;
        }
        within(index_.record<more_limits>(section::more, limits.more), into);
    }
    static constexpr unit_span no_spans{};

    void within_amount(const limits_record& limits, tally& into) const noexcept {
        if (const auto fault = up_to(limits.ceiling); fault != reason_code::none) into.fail(fault);
    }
    /// Of one decision's amount against a highest one, in öre; `none` where it fits.
    [[nodiscard]] reason_code up_to(std::int64_t ceiling) const noexcept {
        const auto lacking = lacks_amount(amount_basis::per_decision);
        if (lacking != reason_code::none) return lacking;
        return asked_.amount->in_ore() > ceiling ? reason_code::amount_above : reason_code::none;
    }
    [[nodiscard]] reason_code lacks_amount(amount_basis wanted) const noexcept {
        if (!asked_.amount || asked_.amount->in_ore() < 0 || *asked_.amount > largest_amount)
            return reason_code::amount_unknown;
        const auto counted = asked_.counted == amount_basis::not_stated ? amount_basis::per_decision
                                                                        : asked_.counted;
        return counted == wanted ? reason_code::none : reason_code::amount_basis_unknown;
    }
    void within(const more_limits& limits, tally& into) const noexcept {
        if ((limits.flags & more_limits::in_amounts) != 0) within_amounts(limits, into);
        if ((limits.flags & more_limits::lasts) != 0) within_duration(limits, into);
        if ((limits.flags & more_limits::no_such_unit) != 0)
            into.fail(reason_code::unit_unknown);
        else if (limits.unit_count != 0)
            within_units(index_.range<unit_span>(section::spans, limits.units, limits.unit_count),
                         nullptr, into);
        if ((limits.flags & more_limits::in_area) != 0) within_area(limits, into);
    }
    void within_amounts(const more_limits& limits, tally& into) const noexcept {
        amount_step now;
        for (const auto& step :
             index_.range<amount_step>(section::amounts, limits.amounts, limits.amount_count))
            if (step.from <= day_) now = step;
        if (now.is_known == 0) {
            into.fail(reason_code::base_amount_unknown);
            return;
        }
        if (const auto lacking = lacks_amount(amount_basis{limits.counted});
            lacking != reason_code::none) {
            into.fail(lacking);
            return;
        }
        if (asked_.amount->in_ore() > now.ceiling) into.fail(reason_code::amount_above);
        if (asked_.amount->in_ore() < now.floor) into.fail(reason_code::amount_below);
    }
    void within_duration(const more_limits& limits, tally& into) const noexcept {
        if (!asked_.lasting) {
            into.fail(reason_code::duration_unknown);
            return;
        }
        const auto fit =
            fits(*asked_.lasting, duration{limits.longest, duration::unit{limits.longest_in}});
        if (fit) {
            if (!*fit) into.fail(reason_code::duration_above);
            return;
        }
        switch (asked_.facts.at(legal_fact::within_duration)) {
        case answer::yes: return;
        case answer::no: into.fail(reason_code::duration_above); return;
        case answer::unknown: into.leave_open(); return;
        }
    }
    /// Within the spans, or the one of the limits.
    void within_units(std::span<const unit_span> spans, const limits_record* one,
                      tally& into) const noexcept {
        if (!asked_.unit.is_valid()) {
            into.fail(reason_code::unit_unknown);
            return;
        }
        const auto& unit = index_.unit(asked_.unit.index());
        if (day_ < unit.first)
            into.add(verdict::not_authorised, unit.before);
        else if (unit.end <= day_)
            into.fail(reason_code::expired);
        const auto number = number_of(unit);
        bool inside = one != nullptr && one->unit_first <= number && number <= one->unit_last;
        for (const auto& span : spans)
            inside = inside || (span.first <= number && number <= span.last);
        if (!inside) into.fail(reason_code::wrong_unit);
    }
    void within_area(const more_limits& limits, tally& into) const noexcept {
        const auto areas = index_.records<unit_span>(section::areas);
        if (!asked_.area.is_valid() || asked_.area.index() >= areas.size()) {
            into.fail(reason_code::area_unknown);
            return;
        }
        const auto number = areas[asked_.area.index()].first;
        if (number < limits.area_first || limits.area_last < number)
            into.fail(reason_code::wrong_area);
    }

    [[nodiscard]] std::uint32_t number_of(const unit_record& unit) const noexcept {
        auto number = unit.number;
        if (unit.later_count != 0)
            for (const auto& place :
                 index_.range<unit_place>(section::places, unit.later, unit.later_count))
                if (place.from <= day_) number = place.number;
        return number;
    }

    const index_view& index_;
    const question& asked_;
    day_count day_;
    std::uint64_t mentioned_;
};

} // namespace mandat::detail
