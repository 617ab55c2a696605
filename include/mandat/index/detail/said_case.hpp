// SPDX-License-Identifier: MIT
#pragma once
// What a question says, held against the records of an index: facts, amount, duration, unit and
// area (layer 4, private).

#include <mandat/decide/question.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/reason.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/index/detail/index_view.hpp>
#include <mandat/index/detail/row_tests.hpp>
#include <mandat/law/standing_in.hpp>
#include <mandat/model/appointment.hpp>
#include <mandat/model/holders.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>

namespace mandat::detail {

/// In what capacity whoever is asked about decides.
struct capacity {
    bool is_known_holder = false; ///< the question is on a person, who holds the post
    bool is_alternate = false;
    holding found = holding::not_stated;
    std::uint32_t post = no_record; ///< that the person holds

    /// What holds of the post whoever holds it, holds.
    [[nodiscard]] bool is_as_the_post() const noexcept {
        return !is_alternate && (found == holding::not_stated || found == holding::employed);
    }
    /// The holder of a post is one more link, save of what is nobody's.
    [[nodiscard]] unsigned links(std::uint32_t point) const noexcept {
        return is_known_holder && point != no_record ? 1U : 0U;
    }
};

class said_case {
public:
    said_case(const index_view& index, const question& asked) noexcept
        : index_{index}
        , asked_{asked}
        , day_{count_of(asked.on)}
        , mentioned_{asked.facts.mentioned() | named_as_hindered()} {}

protected:
    [[nodiscard]] const index_view& index() const noexcept { return index_; }
    [[nodiscard]] const question& asked() const noexcept { return asked_; }
    [[nodiscard]] day_count day() const noexcept { return day_; }

    /// Somebody said something of one of the facts.
    [[nodiscard]] bool mentions(std::uint64_t facts) const noexcept {
        return (facts & mentioned_) != 0;
    }

    /// What a kind of way says to what was said of its facts.
    struct kind_says {
        bool is_told = true;   ///< the kind alone tells it
        bool is_clean = true;  ///< no ground; false where it is not told
        bool is_silent = true; ///< nothing was said of its facts
    };
    [[nodiscard]] kind_says hear(const way_kind& kind) const noexcept {
        if (!mentions(kind.facts)) return {true, kind.is_clean(), true};
        const bool is_clean = is_harmless(kind);
        return {is_clean, is_clean, false};
    }
    /// What was said of the kind's facts gives no ground, nor does anything else in it. Who is
    /// hindered by name is no fact's answer.
    [[nodiscard]] bool is_harmless(const way_kind& kind) const noexcept {
        if ((kind.facts & named_as_hindered()) != 0) return false;
        const auto& harmless = kind.harmless;
        const auto fine = (harmless.nothing & ~mentioned_) |
                          (harmless.unknown & asked_.facts.said(answer::unknown)) |
                          (harmless.no & asked_.facts.said(answer::no)) |
                          (harmless.yes & asked_.facts.said(answer::yes));
        return both(harmless.are_enough != 0, (kind.facts & ~fine) == 0);
    }

    // ------------------------------------------------------------------------------ the quick rows
    [[nodiscard]] row_numbers numbers() const noexcept {
        row_numbers found;
        constexpr day_count last = limit_row::open_end - 1; // no row that ends, ends later
        found.day = static_cast<std::uint16_t>(std::min(day_, last));
        if (lacks_amount(amount_basis::per_decision) == reason_code::none) {
            constexpr std::int64_t most = std::int64_t{no_record} - 1;
            const auto ore = asked_.amount->in_ore();
            found.amount = static_cast<std::uint32_t>(
                std::min(ore / 100 * 2 + (ore % 100 == 0 ? 1 : 2), most));
        }
        if (asked_.unit.is_valid()) {
            const auto& unit = index_.unit(asked_.unit.index());
            found.is_unit_in_force = unit.first <= day_ && day_ < unit.end;
            if (found.is_unit_in_force) found.unit = index_.number_of(unit, day_);
        }
        return found;
    }
    /// The grounds that a row's tests give. @pre the unit is in force, where there is one
    void within(const limit_row& row, bool is_evidenced, const row_numbers& said,
                tally& into) const noexcept {
        if (!is_in_time(row, said)) into.fail(why_not_day(row, is_evidenced, said));
        if (!amount_fits(row, said)) into.fail(why_not_amount());
        if (!unit_fits(row, said)) into.fail(why_not_unit());
    }
    /// @pre the day is none of the row's
    [[nodiscard]] static reason_code why_not_day(const limit_row& row, bool is_evidenced,
                                                 const row_numbers& said) noexcept {
        if (row.first <= said.day) return reason_code::expired;
        return is_evidenced ? reason_code::no_evidence_before : reason_code::not_yet;
    }
    /// @pre the amount does not fit
    [[nodiscard]] reason_code why_not_amount() const noexcept {
        const auto lacking = lacks_amount(amount_basis::per_decision);
        return lacking != reason_code::none ? lacking : reason_code::amount_above;
    }
    /// @pre the unit does not fit, and is in force where there is one
    [[nodiscard]] reason_code why_not_unit() const noexcept {
        return asked_.unit.is_valid() ? reason_code::wrong_unit : reason_code::unit_unknown;
    }

    // ----------------------------------------------------------------------------------------- ops
    void run(const program_record& program, const way_record* way, const capacity& as,
             tally& into) const noexcept {
        for (const auto& op : index_.range<program_op>(section::ops, program.ops, program.count)) {
            if (op.acts == program_op::of_alternate && !as.is_alternate) continue;
            if (op.acts == program_op::of_holder && as.is_alternate) continue;
            run(op, way, as, into);
        }
    }
    void run(const program_op& op, const way_record* way, const capacity& as,
             tally& into) const noexcept {
        switch (op.does) {
        case program_op::kind::ground: run(op.grounds[0], into); return;
        case program_op::kind::facts: {
            run(op, what_was_said(op.first), into);
            return;
        }
        case program_op::kind::hindrance: run_hindrance(op, as, into); return;
        case program_op::kind::head_limits:
            if (way != nullptr) within(*way, way->head, way_flag::head_evidenced, into);
            return;
        case program_op::kind::sub_limits:
            if (way != nullptr) within(*way, way->sub, way_flag::sub_evidenced, into);
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
        case program_op::kind::held:
        case program_op::kind::employed:
            // What rests on nothing is nobody's, whoever holds the post.
            if (way == nullptr || way->point != no_record || !as.is_known_holder)
                is_held(as, op.does == program_op::kind::employed, into);
            return;
        }
    }
    /// By what was said of the op's two facts; of the first: `said`.
    void run(const program_op& op, std::uint32_t said, tally& into) const noexcept {
        const auto other = op.second == op.first ? said : what_was_said(op.second);
        const auto which = op.table >> ((said * 4U + other) * 2U) & 3U;
        if (which != 0) run(op.grounds[which - 1], into);
    }
    static void run(const program_op::outcome& ground, tally& into) noexcept {
        into.add(static_cast<verdict>(ground.effect), ground.code);
    }
    /// 0: nothing, 1: that it is unknown, 2: no, 3: yes.
    [[nodiscard]] std::uint32_t what_was_said(std::uint8_t slot) const noexcept {
        if ((mentioned_ >> slot & 1U) == 0) return 0;
        return 1U + static_cast<std::uint32_t>(asked_.facts.at(fact_slot{slot}));
    }
    void is_held(const capacity& as, bool by_employee, tally& into) const noexcept {
        if (as.found == holding::unheld) into.fail(reason_code::post_unheld);
        if (as.found == holding::unheld || !by_employee) return;
        const auto slot = slot_of(legal_fact::holder_is_employed);
        const auto said = asked_.facts.at(slot);
        if (said == answer::no || as.found == holding::not_employed)
            into.fail(reason_code::not_employed);
        else if (said != answer::yes && as.found != holding::employed &&
                 (as.found != holding::not_stated || asked_.facts.mentions(slot)))
            into.leave_open();
    }

    // -------------------------------------------------------------------------------- hindered
    /// Bits of the facts on hindrance where somebody is named: they are looked at then.
    [[nodiscard]] static constexpr std::uint64_t facts_on_hindrance() noexcept {
        return std::uint64_t{1} << slot_of(legal_fact::delegate_hindered).value |
               std::uint64_t{1} << slot_of(legal_fact::earlier_stand_ins_hindered).value;
    }
    [[nodiscard]] std::uint64_t named_as_hindered() const noexcept {
        return asked_.hindered.is_empty() ? 0 : facts_on_hindrance();
    }
    void run_hindrance(const program_op& op, const capacity& as, tally& into) const noexcept {
        const auto post = op.number != no_record ? op.number
                          : as.post != no_record ? index_.number_of(post_id{as.post})
                                                 : index_.number_of(asked_.who);
        if ((op.more & program_op::of_its_own) != 0 && !is_its_own(op, as)) return;
        const auto named = said_of(post, op.acts == program_op::of_holder, as);
        const bool is_by_name = (op.more & program_op::by_name_only) != 0;
        const auto said = named != answer::unknown ? 1U + static_cast<std::uint32_t>(named)
                          : is_by_name             ? 0U
                                                   : what_was_said(op.first);
        constexpr auto no = 1U + static_cast<std::uint32_t>(answer::no);
        const bool is_vacant = (op.more & program_op::asks_vacancy) != 0 && said != no &&
                               held_on(post - index_.header().organs) == holding::unheld;
        if (!is_vacant) {
            run(op, said, into);
            return;
        }
        const auto covered = clause_covers_vacancy(
            static_cast<answer>(op.earliest), asked_.facts.at(legal_fact::stand_in_covers_vacancy));
        const auto now = turn_after(answer::unknown, true, covered, false);
        if (now == turn::not_for_vacancies) into.fail(reason_code::fact_required);
        if (now == turn::asks_for_clause) into.leave_open();
    }
    /// Whoever is asked about holds the op's post too: the person, or everybody with the post.
    [[nodiscard]] bool is_its_own(const program_op& op, const capacity& as) const noexcept {
        return as.is_known_holder ? holds(asked_.who.number, op.number)
                                  : (op.more & program_op::of_every_holder) != 0;
    }
    /// By name: of the post or body, of the person who decides, or of each who holds the post.
    /// @param number  of a body or a post
    [[nodiscard]] answer said_of(std::uint32_t number, bool is_the_decider,
                                 const capacity& as) const noexcept {
        for (const auto& one : asked_.hindered.named())
            if (!one.is(subject::kind::person) && !one.is(subject::kind::role) &&
                index_.number_of(one) == number && asked_.hindered.of(one) != answer::unknown)
                return asked_.hindered.of(one);
        if (is_the_decider && as.is_known_holder)
            if (const auto own = asked_.hindered.of(asked_.who); own != answer::unknown) return own;
        return holders_are_hindered(number);
    }
    [[nodiscard]] answer holders_are_hindered(std::uint32_t number) const noexcept {
        std::size_t there = 0;
        std::size_t away = 0;
        for (const auto& one : asked_.hindered.named()) {
            if (!one.is(subject::kind::person) || !holds(one.number, number)) continue;
            const auto said = asked_.hindered.of(one);
            there += said == answer::no ? 1U : 0U;
            away += said == answer::yes ? 1U : 0U;
        }
        return there + away == 0 ? answer::unknown : are_hindered(holders_of(number), there, away);
    }
    /// @complexity O(persons); asked only where one of them is named
    [[nodiscard]] std::size_t holders_of(std::uint32_t number) const noexcept {
        const auto ends = index_.records<std::uint32_t>(section::holdings).size();
        std::size_t found = 0;
        for (std::uint32_t person = 0; person + 1 < ends; ++person)
            if (holds(person, number)) ++found;
        return found;
    }
    [[nodiscard]] bool holds(std::uint32_t person, std::uint32_t number) const noexcept {
        const auto ends = index_.range<std::uint32_t>(section::holdings, person, 2);
        if (ends.size() != 2 || ends[1] < ends[0]) return false;
        const auto all = index_.range<held_post>(section::appointments, ends[0], ends[1] - ends[0]);
        return std::any_of(all.begin(), all.end(), [&](const held_post& held) {
            return held.post + index_.header().organs == number && held.first <= day_ &&
                   day_ < held.end && appointment_kind{held.kind} != appointment_kind::alternate;
        });
    }
    /// What is known of the post's holder that day.
    [[nodiscard]] holding held_on(std::uint32_t post) const noexcept {
        const auto all = index_.records<holding_step>(section::holders);
        const auto after = std::upper_bound(
            all.begin(), all.end(), post, [this](std::uint32_t wanted, const holding_step& one) {
                return wanted != one.post ? wanted < one.post : day_ < one.from;
            });
        if (after == all.begin() || (after - 1)->post != post) return holding::not_stated;
        return static_cast<holding>((after - 1)->found);
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

    // -------------------------------------------------------------------------------------- limits
    void within(const way_record& way, const limit_row& row, way_flag evidenced,
                tally& into) const noexcept {
        if (!way.is(way_flag::plain)) {
            if (row.top != no_record) within(index_.limits(row.top), into);
            return;
        }
        const auto said = numbers();
        if (said.is_unit_in_force || row.unit_last == no_record) {
            within(row, way.is(evidenced), said, into);
            return;
        }
        auto anywhere = row;
        anywhere.unit_first = 0;
        anywhere.unit_last = no_record;
        within(anywhere, way.is(evidenced), said, into);
        const unit_span span{row.unit_first, row.unit_last};
        within_units({&span, 1}, into);
    }
    void within(const limits_record& limits, tally& into) const noexcept {
        if (day_ < limits.first)
            into.add(verdict::not_authorised, limits.before);
        else if (limits.end <= day_)
            into.fail(reason_code::expired);
        if ((limits.flags & limits_record::in_amounts) != 0) within_amounts(limits, into);
        if ((limits.flags & limits_record::lasts) != 0) within_duration(limits, into);
        if ((limits.flags & limits_record::no_such_unit) != 0)
            into.fail(reason_code::unit_unknown);
        else if (limits.unit_count != 0)
            within_units(index_.range<unit_span>(section::spans, limits.units, limits.unit_count),
                         into);
        if ((limits.flags & limits_record::in_area) != 0) within_area(limits, into);
    }
    [[nodiscard]] reason_code lacks_amount(amount_basis wanted) const noexcept {
        if (!asked_.amount || asked_.amount->in_ore() < 0 || *asked_.amount > largest_amount)
            return reason_code::amount_unknown;
        const auto counted = asked_.counted == amount_basis::not_stated ? amount_basis::per_decision
                                                                        : asked_.counted;
        return counted == wanted ? reason_code::none : reason_code::amount_basis_unknown;
    }
    void within_amounts(const limits_record& limits, tally& into) const noexcept {
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
    void within_duration(const limits_record& limits, tally& into) const noexcept {
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
    void within_units(std::span<const unit_span> spans, tally& into) const noexcept {
        if (!asked_.unit.is_valid()) {
            into.fail(reason_code::unit_unknown);
            return;
        }
        const auto& unit = index_.unit(asked_.unit.index());
        if (day_ < unit.first)
            into.add(verdict::not_authorised, unit.before);
        else if (unit.end <= day_)
            into.fail(reason_code::expired);
        const auto number = index_.number_of(unit, day_);
        const bool is_inside = std::any_of(spans.begin(), spans.end(), [&](const unit_span& span) {
            return span.first <= number && number <= span.last;
        });
        if (!is_inside) into.fail(reason_code::wrong_unit);
    }
    void within_area(const limits_record& limits, tally& into) const noexcept {
        const auto areas = index_.records<unit_span>(section::areas);
        if (!asked_.area.is_valid() || asked_.area.index() >= areas.size()) {
            into.fail(reason_code::area_unknown);
            return;
        }
        const auto number = areas[asked_.area.index()].first;
        if (number < limits.area_first || limits.area_last < number)
            into.fail(reason_code::wrong_area);
    }

    const index_view& index_;
    const question& asked_;
    day_count day_;
    std::uint64_t mentioned_;
};

} // namespace mandat::detail
