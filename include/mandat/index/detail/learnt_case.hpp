// SPDX-License-Identifier: MIT
#pragma once
// A case whose question is not asked yet: learns what each clause would say to whatever is said of
// the facts (layer 4, private).
//
// The day and the matter are given. Clauses that look at facts are tried on each thing that may
// be said of them, on the real grounds; what only the question can tell, its amount, unit and
// hour, is left for the check.

#include <mandat/decide/examination.hpp>
#include <mandat/index/detail/index_records.hpp>
#include <mandat/model/appointment.hpp>
#include <mandat/model/delegation.hpp>
#include <mandat/model/delegation_order.hpp>

#include <gsl/assert>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace mandat::detail {

/// What a way is, apart from the limits of its grants.
struct learnt_program {
    std::vector<program_op> ops;
    std::vector<std::pair<const grant_limits*, subject>>
        limits; ///< in the order of the ops that name limits
    std::uint8_t carried_by = 0;
    std::uint8_t chain = 0;
};

class supposition {
protected:
    explicit supposition(const question& asked)
        : supposed_{std::make_unique<question>(asked)} {}
    std::unique_ptr<question> supposed_; // whose address outlives a move
};

class learnt_case final : private supposition, public examination {
public:
    learnt_case(const governance& of, const question& asked)
        : supposition{asked}
        , examination{of, *supposed_} {}

    /// What was learnt. The end of the examination.
    [[nodiscard]] learnt_program learnt() && {
        take_constants();
        learnt_.carried_by = static_cast<std::uint8_t>(tried().carried_by);
        learnt_.chain = static_cast<std::uint8_t>(tried().chain.size());
        return std::move(learnt_);
    }

    /// Rules by whose wording on the day the law was weighed.
    [[nodiscard]] const std::vector<const rule*>& worded_by() const noexcept { return worded_by_; }

    /// Tries the clause on all that may be said of the two facts.
    void depends_on(fact_slot first, fact_slot second, run_now clause) override {
        learn(first, second, clause);
    }

    // ------------------------------------------------------------------------- left for the check
    void post_is_held(holding /*found*/, bool by_employee) override {
        leave({.does = by_employee ? program_op::kind::employed : program_op::kind::held});
    }
    void alternate_acts(const appointment* /*held*/, answer order_lets_them,
                        answer covers_vacancy) override {
        take_constants();
        const auto first = learnt_.ops.size();
        if (order_lets_them != answer::yes)
            leave(ground(reason_code::no_delegation, verdict::not_authorised));
        must_be_hindered({.is_the_decider = true, .unnamed = legal_fact::delegate_hindered},
                         nullptr, false, answer::unknown);
        learnt_.ops.back().more |= program_op::asks_vacancy;
        learnt_.ops.back().earliest = static_cast<std::uint16_t>(covers_vacancy);
        for (auto i = first; i < learnt_.ops.size(); ++i)
            learnt_.ops[i].acts = program_op::of_alternate;
    }
    void depends_on_hindrance(const hindrance_asked& of, fact_slot other, run_now clause) override {
        const auto first = slot_of(of.unnamed.value_or(legal_fact::delegate_hindered));
        if (auto* made = learn(first, other, clause)) {
            made->does = program_op::kind::hindrance;
            if (!of.unnamed) made->more |= program_op::by_name_only;
            if (of.of_its_own != same_holder::nobody) made->more |= program_op::of_its_own;
            if (of.of_its_own == same_holder::everybody) made->more |= program_op::of_every_holder;
            if (of.is_the_decider) {
                made->acts = program_op::of_holder;
            } else {
                made->number = number_of(of.of);
            }
        }
    }
    [[nodiscard]] answer is_hindered(const hindrance_asked& of) const override {
        return supposed_->facts.at(of.unnamed.value_or(legal_fact::delegate_hindered));
    }
    void after_adoption_of(const delegation_order& order) override {
        leave_hours(program_op::kind::after_adoption, order.adopted);
    }
    void before_adoption_of(const delegation_order& successor, organ_id /*about*/) override {
        leave_hours(program_op::kind::before_adoption, successor.adopted);
    }
    void hangs_on_wording_of(const rule* by) override { worded_by_.push_back(by); }
    void within_limits(const grant_limits& limits, subject recipient) override {
        leave({.does = program_op::kind::limits});
        learnt_.limits.emplace_back(&limits, recipient);
    }

private:
    static constexpr std::size_t sayings = 4; ///< nothing, unknown, no, yes

    [[nodiscard]] static program_op ground(reason_code code, verdict effect) {
        program_op made;
        made.grounds[0] = {static_cast<std::uint8_t>(code), static_cast<std::uint8_t>(effect)};
        return made;
    }
    void leave(const program_op& op) {
        take_constants();
        learnt_.ops.push_back(op);
    }
    void leave_hours(program_op::kind kind, const adoption& adopted) {
        program_op made{.does = kind};
        if (adopted.earliest)
            made.earliest = static_cast<std::uint16_t>(adopted.earliest->minutes + 1);
        if (adopted.latest) made.latest = static_cast<std::uint16_t>(adopted.latest->minutes + 1);
        leave(made);
    }
    /// Grounds that the clauses since the last op gave whatever the facts.
    void take_constants() {
        const auto& all = tried().grounds;
        for (; taken_ < all.size(); ++taken_)
            if (all[taken_].effect != verdict::authorised)
                learnt_.ops.push_back(ground(all[taken_].code, all[taken_].effect));
    }

    void suppose(fact_slot slot, std::size_t saying) {
        if (saying == 0)
            supposed_->facts.forget(slot);
        else
            supposed_->facts.assert_that(slot, static_cast<answer>(saying - 1));
    }
    /// As the index numbers deciders.
    [[nodiscard]] std::uint32_t number_of(subject who) const {
        return who.is(subject::kind::organ)
                   ? who.number
                   : static_cast<std::uint32_t>(of().organs().size()) + who.number;
    }
    /// Tries the clause on all that may be said of the two facts. @pre it gives one ground at most
    /// @return the op that was made of it; null where it says nothing, or hangs on neither
    program_op* learn(fact_slot first, fact_slot second, run_now clause) {
        if (is_learning_) {
            clause();
            return nullptr;
        }
        take_constants();
        is_learning_ = true;
        program_op made{
            .does = program_op::kind::facts, .first = first.value, .second = second.value};
        for (std::size_t one = 0; one < sayings; ++one)
            for (std::size_t other = 0; other < sayings; ++other) {
                if (first == second && one != other) continue;
                suppose(first, one);
                suppose(second, other);
                clause();
                note(made, one * sayings + other);
            }
        supposed_->facts.forget(first);
        supposed_->facts.forget(second);
        is_learning_ = false;
        return keep(made);
    }
    /// Writes the ground that the clause just gave into the table.
    void note(program_op& into, std::size_t said) {
        auto& all = tried().grounds;
        Ensures(all.size() <= taken_ + 1);
        if (all.size() == taken_) return;
        const auto code = static_cast<std::uint8_t>(all.back().code);
        const auto effect = static_cast<std::uint8_t>(all.back().effect);
        all.pop_back();
        std::uint32_t which = 0;
        while (which < 3 && into.grounds[which].code != 0 &&
               (into.grounds[which].code != code || into.grounds[which].effect != effect))
            ++which;
        Ensures(which < 3);
        into.grounds[which] = {code, effect};
        into.table |= (which + 1) << (said * 2);
    }
    /// A clause that says the same whatever is said is a ground, or nothing.
    program_op* keep(const program_op& made) {
        if (made.table == 0) return nullptr;
        constexpr std::uint32_t always_of_one = 0x40100401;
        constexpr std::uint32_t always_of_two = 0x55555555;
        if (made.table == (made.first == made.second ? always_of_one : always_of_two)) {
            program_op same;
            same.grounds[0] = made.grounds[0];
            learnt_.ops.push_back(same);
            return nullptr;
        }
        return &learnt_.ops.emplace_back(made);
    }

    learnt_program learnt_;
    std::vector<const rule*> worded_by_;
    std::size_t taken_ = 0;
    bool is_learning_ = false;
};

} // namespace mandat::detail
