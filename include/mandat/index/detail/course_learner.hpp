// SPDX-License-Identifier: MIT
#pragma once
// Learns the courses of ways: the clauses of the reference resolver, run on each stretch of days on
// which nothing that they look at changes (layer 4, private).

#include <mandat/decide/powers.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/domain/known_numbers.hpp>
#include <mandat/index/detail/index_records.hpp>
#include <mandat/index/detail/learnt_case.hpp>
#include <mandat/index/detail/limit_records.hpp>
#include <mandat/index/detail/shapes.hpp>
#include <mandat/model/by_matter.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Days on which something may change.
class turning_days {
public:
    void add(date day) {
        if (is_calendar_day(day)) days_.push_back(count_of(day));
    }
    void add(const period& when) {
        if (when.is_empty()) return;
        add(when.first());
        add(when.end());
    }
    /// From the first day that the law is modelled on; each once.
    [[nodiscard]] std::vector<day_count> in_order() && {
        days_.push_back(0);
        sort_unique(days_);
        days_.erase(days_.begin(), std::lower_bound(days_.begin(), days_.end(), 0));
        return std::move(days_);
    }

private:
    std::vector<day_count> days_;
};

/// The question under which clauses are run. Before `powers`, which refer to it.
class question_in_mind {
protected:
    question now_{};
};

class course_learner : question_in_mind, powers {
public:
    course_learner(const by_matter& index, limit_records& limits)
        : powers{index, now_}
        , limits_{limits}
        , shapes_{of_, index.holders()}
        , orders_on_(of_.matters().size())
        , ever_above_(of_.units().size()) {
        now_.generation = of_.generation();
        program_of_nothing();
    }

    std::vector<course_record> courses;
    std::vector<course_step> steps;
    std::vector<program_record> programs;
    std::vector<program_op> ops;

    // ------------------------------------------------------------------------------------ the ways
    [[nodiscard]] std::uint32_t own_power(organ_id id, matter_id matter) {
        turning_days days;
        add_power(days, id, matter);
        for (const auto order : orders_on(matter))
            if (of_.at(order).organ == id) add(days, order);
        return learn(id, matter, std::move(days),
                     [&](examination& work) { return powers::own_power(work, id), true; });
    }
    [[nodiscard]] std::uint32_t cannot_decide(organ_id id, matter_id matter) {
        return learn(id, matter, {},
                     [&](examination& work) { return powers::cannot_decide(work, id), true; });
    }
    [[nodiscard]] std::uint32_t granted(delegation_id id, subject recipient, matter_id matter) {
        const auto& one = of_.at(id);
        const likeness key{shapes_.of(id), matter.value(), shapes_.of(recipient, of_.at(one.point)),
                           no_record, no_record};
        return once(key, [&] {
            turning_days days;
            add_grant(days, one, recipient, matter);
            return learn(
                recipient, matter, std::move(days),
                [&](examination& work) {
                    return powers::granted(work, id, recipient, nullptr), true;
                },
                &one.limits);
        });
    }
    [[nodiscard]] std::uint32_t superior(delegation_id id, post_id delegate, post_id post,
                                         matter_id matter) {
        const auto& one = of_.at(id);
        turning_days days;
        add_grant(days, one, delegate, matter);
        add(days, post);
        add_holders(days, post);
        add_holders(days, delegate);
        for (const auto unit : ever_above(of_.at(delegate).unit)) {
            for (const auto& above : of_.at(unit).parents) days.add(above.end);
            for (const auto boss : index_.heads_of(unit)) {
                days.add(of_.at(boss).when.when);
                add_holders(days, boss);
            }
        }
        return learn(
            post, matter, std::move(days),
            [&](examination& work) {
                if (!steps_above(post, delegate)) return false;
                return powers::superior(work, id, delegate, post, nullptr), true;
            },
            &one.limits);
    }
    [[nodiscard]] std::uint32_t substitute(delegation_id id, subject delegate, subject who,
                                           matter_id matter) {
        const auto& one = of_.at(id);
        turning_days days;
        add_grant(days, one, delegate, matter);
        add(days, who);
        add_holders(days, who);
        add_holders(days, delegate);
        for (const auto& named : one.substitutes)
            for (const auto& before : all_named(named)) add_holders(days, before);
        return learn(
            who, matter, std::move(days),
            [&](examination& work) {
                return powers::substitute(work, id, delegate, who, nullptr), true;
            },
            &one.limits);
    }
    [[nodiscard]] std::uint32_t sub_delegated(sub_delegation_id id, delegation_id grant,
                                              post_id post, matter_id matter) {
        const auto& head = of_.at(grant);
        const auto& one = of_.at(id);
        const auto& point = of_.at(head.point);
        const likeness key{shapes_.of(grant), matter.value(), shapes_.of(one.from, point),
                           shapes_.of(post, point), shapes_.of(id)};
        return once(key, [&] {
            turning_days days;
            add_grant(days, head, one.from, matter);
            add(days, post);
            add(days, one.limits.instrument);
            return learn(
                post, matter, std::move(days),
                [&](examination& work) {
                    return powers::sub_delegated(work, id, grant, post, nullptr), true;
                },
                &head.limits, &one.limits);
        });
    }
    /// The course, and the code of the ground that nothing is rested on.
    [[nodiscard]] std::pair<std::uint32_t, reason_code>
    rests_on_nothing(sub_delegation_id id, post_id post, matter_id matter) {
        auto code = reason_code::none;
        const auto course = learn(post, matter, {}, [&](examination& work) {
            powers::rests_on_nothing(work, id, post);
            code = work.tried().grounds.back().code;
            return true;
        });
        return {course, code};
    }
    /// What is asked of whoever decides, before any grant.
    [[nodiscard]] std::uint32_t beginning(bool employee) {
        return beginning(employee ? decider::employee : decider::seat);
    }
    [[nodiscard]] std::uint32_t beginning_of_bodies() { return beginning(decider::body); }

    /// The unit and all that it has hung below on some day; found once for each unit.
    [[nodiscard]] const std::vector<unit_id>& ever_above(unit_id unit) {
        auto& known = ever_above_[unit.index()];
        if (!known.empty()) return known;
        known.push_back(unit);
        for (std::size_t i = 0; i < known.size(); ++i)
            for (const auto& above : of_.at(known[i]).parents)
                if (above.parent.is_valid() &&
                    std::find(known.begin(), known.end(), above.parent) == known.end())
                    known.push_back(above.parent);
        return known;
    }

    using powers::may_rest_on;
    using powers::receives;
    using powers::recipients;
    using powers::stood_in_for;

private:
    [[nodiscard]] std::uint32_t beginning(decider as) {
        return learn({}, {}, {},
                     [&](examination& work) { return begin(work, as, holding::not_stated), true; });
    }
    // ------------------------------------------------------------------------- ways that are alike
    /// Of the grant, the matter, who receives it, who receives it in turn, and that grant.
    using likeness = std::array<std::uint32_t, 5>;

    template<class Learn>
    [[nodiscard]] std::uint32_t once(const likeness& key, Learn learn_it) {
        auto bytes = bytes_of(key);
        if (const auto known = alike_.find(bytes)) return *known;
        const auto course = learn_it();
        alike_.number_of(std::move(bytes), course);
        return course;
    }

    // -------------------------------------------------------------------------------- turning days
    /// Orders with a point on the matter or a wider one; found once for each matter.
    [[nodiscard]] const std::vector<order_id>& orders_on(matter_id matter) {
        auto& known = orders_on_[matter.index()];
        if (known) return *known;
        known.emplace();
        for (const auto point : index_.points_on(matter)) known->push_back(of_.at(point).order);
        sort_unique(*known);
        return *known;
    }
    void add(turning_days& days, subject who) {
        if (who.is(subject::kind::organ)) days.add(of_.at(who.organ()).when.when);
        if (!who.is(subject::kind::post)) return;
        const auto& post = of_.at(who.post());
        days.add(post.when.when);
        add(days, post.agreement);
        add_administration(days, post.unit);
    }
    /// Whose administration the unit is in, and whether it is there.
    void add_administration(turning_days& days, unit_id unit) {
        if (!unit.is_valid()) return;
        days.add(of_.at(unit).when.when);
        for (const auto above : ever_above(unit))
            for (const auto& place : of_.at(above).parents) days.add(place.end);
    }
    void add_holders(turning_days& days, subject who) const {
        if (!who.is(subject::kind::post)) return;
        index_.holders().for_each_turn(of_, who.post(),
                                       [&](const period& when) { days.add(when); });
    }
    void add(turning_days& days, instrument_id id) const {
        if (id.is_valid()) days.add(of_.at(id).when.when);
    }
    void add(turning_days& days, order_id id) const {
        const auto& order = of_.at(id);
        days.add(order.when.when);
        if (order.adopted.confirmed_on) {
            days.add(*order.adopted.confirmed_on);
            days.add(next_day(*order.adopted.confirmed_on));
        }
        // The day of adoption is a stretch of its own.
        if (!order.when.when.is_empty()) {
            days.add(next_day(order.when.when.first()));
            if (!order.when.when.is_open()) days.add(next_day(order.when.when.end()));
        }
    }
    /// A body, its remit, and what council let it decide.
    void add_power(turning_days& days, organ_id id, matter_id matter) {
        add_remit(days, id, matter);
        for (std::size_t i = 0; i < of_.organs().size(); ++i)
            if (of_.organs()[i].kind == organ_kind::crisis_committee)
                add_remit(days, organ_id{i}, matter);
        for (const auto point : index_.powers_by_statute_on(matter)) {
            days.add(of_.at(of_.at(point).order).when.when);
            days.add(of_.at(point).limits.when.when);
        }
        for (const auto grant : index_.delegations_to_organs_on(matter)) {
            const auto& one = of_.at(grant);
            const auto& order = of_.at(of_.at(one.point).order);
            if (one.delegate != subject{id} || of_.at(order.organ).kind != organ_kind::council)
                continue;
            add(days, of_.at(one.point).order);
            add_remit(days, order.organ, matter);
            add(days, one.limits.instrument);
        }
    }
    void add_remit(turning_days& days, organ_id id, matter_id matter) const {
        const auto& body = of_.at(id);
        days.add(body.when.when);
        for (const auto* entries : {&body.remit, &body.excluded})
            for (const auto& entry : *entries)
                if (entry.matter.is_valid() && of_.is_kind_of(matter, entry.matter))
                    days.add(entry.when.when);
    }
    void add_grant(turning_days& days, const delegation& one, subject recipient, matter_id matter) {
        const auto order = of_.at(one.point).order;
        add_power(days, of_.at(order).organ, matter);
        add(days, order);
        add(days, recipient);
        if (recipient.is(subject::kind::organ)) add_remit(days, recipient.organ(), matter);
        add(days, one.limits.instrument);
        for (const auto reserved : index_.reservations_on(matter))
            if (of_.at(reserved).order == order) days.add(of_.at(reserved).limits.when.when);
    }

    // ------------------------------------------------------------------------------------ learning
    /// @param way  examines it; false on a day on which there is no such way
    template<class Way>
    [[nodiscard]] std::uint32_t learn(subject who, matter_id matter, turning_days days, Way way,
                                      const grant_limits* head = nullptr,
                                      const grant_limits* sub = nullptr) {
        now_.who = who;
        now_.matter = matter;
        if (const auto through = of_.region().known_through) days.add(next_day(*through));
        std::vector<course_step> found;
        auto ahead = std::move(days).in_order();
        for (std::size_t at = 0; at < ahead.size(); ++at) {
            const auto day = ahead[at];
            now_.on = date{static_cast<date::date_int_type>(day_number(first_modelled_day) + day)};
            learnt_case work{of_, now_};
            const bool is_there = way(work);
            // The law is weighed anew on the day on which a wording that it hung on ends.
            for (const auto* by : work.worded_by()) add_next_wording(ahead, by, day);
            const auto program =
                is_there ? program_of(std::move(work).learnt(), head, sub) : nothing_there_;
            if (found.empty() || found.back().program != program) found.push_back({day, program});
        }
        return course_of(found);
    }
    /// @param ahead  days in order, each once
    static void add_next_wording(std::vector<day_count>& ahead, const rule* by, day_count now) {
        for (const auto& wording : by->wordings)
            for (const auto day : {wording.in_force.first(), wording.in_force.end()}) {
                if (!is_calendar_day(day) || count_of(day) <= now) continue;
                const auto at = std::lower_bound(ahead.begin(), ahead.end(), count_of(day));
                if (at == ahead.end() || *at != count_of(day)) ahead.insert(at, count_of(day));
            }
    }
    [[nodiscard]] std::uint32_t course_of(const std::vector<course_step>& found) {
        const auto [course, is_new] = known_courses_.number_of(bytes_of(found), courses.size());
        if (is_new) {
            courses.push_back({static_cast<std::uint32_t>(steps.size()),
                               static_cast<std::uint32_t>(found.size())});
            for (const auto& step : found) steps.push_back(step);
        }
        return course;
    }
    void program_of_nothing() {
        nothing_there_ = static_cast<std::uint32_t>(programs.size());
        program_record made;
        made.flags = program_record::absent;
        programs.push_back(made);
    }
    [[nodiscard]] std::uint32_t program_of(learnt_program&& learnt, const grant_limits* head,
                                           const grant_limits* sub) {
        auto limits = learnt.limits.begin();
        program_record made;
        for (auto& op : learnt.ops) {
            if (op.does == program_op::kind::limits) {
                const auto& [grant_limits, recipient] = *limits++;
                if (grant_limits == head)
                    op.does = program_op::kind::head_limits;
                else if (grant_limits == sub)
                    op.does = program_op::kind::sub_limits;
                else
                    op.number = limits_.record_of(*grant_limits, recipient);
            }
            summarise(op, made);
        }
        made.against_at = place_of_first_against(learnt.ops);
        auto key = bytes_of(learnt.ops);
        key += static_cast<char>(learnt.carried_by);
        key += static_cast<char>(learnt.chain);
        const auto [program, is_new] = known_programs_.number_of(std::move(key), programs.size());
        if (is_new) {
            made.ops = static_cast<std::uint32_t>(ops.size());
            made.count = static_cast<std::uint32_t>(learnt.ops.size());
            made.carried_by = learnt.carried_by;
            made.chain = learnt.chain;
            for (const auto& op : learnt.ops) ops.push_back(op);
            programs.push_back(made);
        }
        return program;
    }
    /// What the op does where nobody mentions a fact.
    static void summarise(const program_op& op, program_record& into) {
        const auto looks_at = [&](std::uint8_t slot) { into.facts |= std::uint64_t{1} << slot; };
        switch (op.does) {
        case program_op::kind::ground:
            if (op.acts != program_op::of_alternate)
                into.when_silent.add(static_cast<verdict>(op.grounds[0].effect),
                                     op.grounds[0].code);
            return;
        case program_op::kind::facts:
        case program_op::kind::hindrance:
            if (op.acts == program_op::of_alternate) return;
            looks_at(op.first);
            looks_at(op.second);
            if (const auto which = op.table & 3U; which != 0)
                into.when_silent.add(static_cast<verdict>(op.grounds[which - 1].effect),
                                     op.grounds[which - 1].code);
            return;
        case program_op::kind::held: return;
        case program_op::kind::employed:
            looks_at(slot_of(legal_fact::holder_is_employed).value);
            return;
        case program_op::kind::limits: into.flags |= program_record::needs_limits; return;
        case program_op::kind::after_adoption:
        case program_op::kind::before_adoption: into.flags |= program_record::of_that_day; return;
        case program_op::kind::head_limits:
        case program_op::kind::sub_limits: return;
        }
    }
    [[nodiscard]] static std::uint8_t place_of_first_against(const std::vector<program_op>& ops) {
        program_record until;
        std::uint8_t place = 0;
        for (const auto& op : ops) {
            if (op.does == program_op::kind::head_limits) place = 1;
            if (op.does == program_op::kind::sub_limits) place = 2;
            summarise(op, until);
            if (until.when_silent.against != 0) return place;
        }
        return 0;
    }

    limit_records& limits_;
    shapes shapes_;
    std::vector<std::optional<std::vector<order_id>>> orders_on_; ///< by matter
    std::vector<std::vector<unit_id>> ever_above_; ///< by unit; empty until asked for
    known_numbers alike_;
    std::uint32_t nothing_there_ = 0;
    known_numbers known_courses_;
    known_numbers known_programs_;
};

} // namespace mandat::detail
