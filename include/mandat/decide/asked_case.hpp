// SPDX-License-Identifier: MIT
#pragma once
// A case whose question is asked: its amount, time, unit, area and facts are what the
// question says (layer 3). In a list, what it leaves open becomes a limit.

#include <mandat/decide/detail/narrowing.hpp>
#include <mandat/decide/examination.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/law/amounts.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace mandat::detail {

class asked_case final : public examination {
public:
    asked_case(const governance& of, const question& asked, const holders& known,
               left_open open = left_open::fails)
        : examination{of, asked, open}
        , holders_{known} {}

    void depends_on(fact_slot /*first*/, fact_slot /*second*/, run_now clause) override {
        clause();
    }
    void post_is_held(holding found, bool by_employee) override {
        if (found == holding::unheld) {
            fail(reason_code::post_unheld, cite("OPEN-E")).about = asked().who;
            return;
        }
        if (!by_employee) return;
        const auto slot = slot_of(legal_fact::holder_is_employed);
        const auto said = asked().facts.at(slot);
        const bool is_stated = found != holding::not_stated;
        if (said == answer::no || found == holding::not_employed) {
            fail(reason_code::not_employed, basis_of(delegate_kind::employee));
        } else if (said != answer::yes && found != holding::employed &&
                   (is_stated || asked().facts.mentions(slot))) {
            open(name(legal_fact::holder_is_employed), basis_of(delegate_kind::employee));
        }
    }
    void alternate_acts(const appointment* held, answer order_lets_them,
                        answer covers_vacancy) override {
        if (held == nullptr || held->kind != appointment_kind::alternate) return;
        const auto* by = cite("DOC-ALTERNATE");
        if (order_lets_them != answer::yes) fail(reason_code::no_delegation, by);
        must_be_hindered({.of = held->post, .unnamed = legal_fact::delegate_hindered}, by,
                         holders_.of(of(), held->post, asked().on) == holding::unheld,
                         covers_vacancy);
    }
    void depends_on_hindrance(const hindrance_asked& of, fact_slot /*other*/,
                              run_now clause) override {
        if (of.of_its_own == same_holder::nobody || is_its_own(of)) clause();
    }
    /// By name: of the post, of the person who decides, or of each who holds the post; else what is
    /// said of somebody without a name.
    [[nodiscard]] answer is_hindered(const hindrance_asked& of) const override {
        auto said = asked().hindered.of(of.of);
        if (said == answer::unknown && of.is_the_decider && of.held != nullptr)
            said = asked().hindered.of(of.held->person);
        if (said == answer::unknown) said = holders_are_hindered(of.of);
        return said == answer::unknown && of.unnamed ? asked().facts.at(*of.unnamed) : said;
    }

    // ----------------------------------------------------------------- the day an order is adopted
    void after_adoption_of(const delegation_order& order) override {
        const auto after = came_after(order);
        if (!after) {
            open(name(legal_fact::taken_after_adoption), cite("DOC-ORDER"));
        } else if (!*after) {
            late(reason_code::not_yet, asked().on, order.organ);
        }
    }
    void before_adoption_of(const delegation_order& successor, organ_id about) override {
        const auto after = came_after(successor);
        if (!after) {
            open(name(legal_fact::taken_after_adoption), cite("DOC-ORDER"));
        } else if (*after) {
            late(reason_code::replaced_that_day, asked().on, about);
        }
    }

    void within_limits(const grant_limits& limits, subject recipient) override {
        in_force(limits.when, recipient);
        within_amount(limits.amount);
        within_duration(limits.longest);
        within_scope(limits.reach, recipient);
        within_area(limits.area);
    }

private:
    /// Whoever is asked about holds that post too: the person, or everybody with the post.
    [[nodiscard]] bool is_its_own(const hindrance_asked& of) const {
        return of.held != nullptr ? holds(of.held->person, of.of)
                                  : of.of_its_own == same_holder::everybody;
    }
    [[nodiscard]] answer holders_are_hindered(subject post) const {
        if (!post.is(subject::kind::post) || asked().hindered.is_empty()) return answer::unknown;
        std::size_t holders = 0;
        std::size_t there = 0;
        std::size_t away = 0;
        for (const auto& one : of().appointments()) {
            if (one.post != post.post() || !is_held_by(one)) continue;
            const auto said = asked().hindered.of(one.person);
            ++holders;
            there += said == answer::no ? 1U : 0U;
            away += said == answer::yes ? 1U : 0U;
        }
        return are_hindered(holders, there, away);
    }
    [[nodiscard]] bool holds(person_id person, subject post) const {
        if (!post.is(subject::kind::post)) return false;
        const auto all = of().appointments();
        return std::any_of(all.begin(), all.end(), [&](const appointment& one) {
            return one.person == person && one.post == post.post() && is_held_by(one);
        });
    }
    /// That day, and not as ersättare.
    [[nodiscard]] bool is_held_by(const appointment& one) const {
        return one.kind != appointment_kind::alternate && one.when.contains(asked().on);
    }
    /// Whether the decision came after the order's adoption that day; nothing
    /// when only a human can say.
    [[nodiscard]] std::optional<bool> came_after(const delegation_order& order) const {
        if (asked().at) {
            if (order.adopted.latest && *asked().at >= *order.adopted.latest) return true;
            if (order.adopted.earliest && *asked().at < *order.adopted.earliest) return false;
        }
        switch (asked().facts.at(legal_fact::taken_after_adoption)) {
        case answer::yes: return true;
        case answer::no: return false;
        case answer::unknown: return std::nullopt;
        }
        return std::nullopt;
    }

    // -------------------------------------------------------------------------------------- limits
    void within_amount(const amount_range& range) {
        if (range.is_unlimited()) return;
        const auto base = base_amount_on(asked().on);
        if (range.uses_base_amount() && !base) {
            fail(reason_code::base_amount_unknown).day = asked().on;
            return;
        }
        const auto known = base.value_or(money{});
        const auto missed = [&](reason_code code, const std::optional<bound>& limit) {
            auto& ground = fail(code);
            ground.limit = limit;
            if (limit) ground.limit_in_kronor = in_kronor(*limit, known);
            ground.limit_is_floor = &limit == &range.floor;
            ground.counted = range.counted;
        };
        const auto& shown = range.ceiling ? range.ceiling : range.floor;
        const auto nothing = narrow(limits(), range, known);
        if (is_list() && nothing) {
            missed(*nothing, shown);
            return;
        }
        const bool is_told = is_list() && !asked().amount;
        if (is_told && asked().counted == amount_basis::not_stated) return;
        if (!is_told &&
            (!asked().amount || asked().amount->in_ore() < 0 || *asked().amount > largest_amount)) {
            missed(reason_code::amount_unknown, shown);
            return;
        }
        const auto counted = asked().counted == amount_basis::not_stated
                                 ? amount_basis::per_decision
                                 : asked().counted;
        if (counted != range.counted) {
            missed(reason_code::amount_basis_unknown, shown);
            return;
        }
        if (is_told) return;
        if (range.ceiling && is_above(*asked().amount, *range.ceiling, known))
            missed(reason_code::amount_above, range.ceiling);
        if (range.floor && is_below(*asked().amount, *range.floor, known))
            missed(reason_code::amount_below, range.floor);
    }
    void within_duration(const std::optional<duration>& longest) {
        if (!longest) return;
        narrow(limits(), *longest);
        if (is_list() && !asked().lasting) return;
        if (!asked().lasting) {
            fail(reason_code::duration_unknown).longest = longest;
            return;
        }
        const auto fit = fits(*asked().lasting, *longest);
        if (fit && !*fit) {
            fail(reason_code::duration_above).longest = longest;
        } else if (!fit) {
            require(legal_fact::within_duration, cite("DOC-ORDER"), reason_code::duration_above);
        }
    }
    void within_scope(const scope& reach, subject recipient) {
        if (reach.kind == scope_kind::whole_region) return;
        std::vector<unit_id> allowed = reach.units;
        if (reach.kind == scope_kind::own_unit && recipient.is(subject::kind::post))
            allowed = {of().at(recipient.post()).unit};
        const auto shown = allowed.empty() ? unit_id{} : allowed.front();
        const bool is_read = is_read_as_own(reach);
        const bool is_some = note_scope(reach, allowed, shown.is_valid());
        if (is_list() && is_some && !asked().unit.is_valid()) return;
        const bool known = asked().unit.is_valid() && asked().unit.index() < of().units().size() &&
                           shown.is_valid();
        if (!known) {
            auto& ground = fail(reason_code::unit_unknown);
            ground.unit = shown;
            ground.is_scope_read = is_read;
            ground.about = recipient;
            return;
        }
        in_force(of().at(asked().unit).when, recipient);
        const bool inside = std::any_of(allowed.begin(), allowed.end(), [&](unit_id unit) {
            return of().is_within(asked().unit, unit, asked().on);
        });
        if (inside) return;
        auto& ground = fail(reason_code::wrong_unit);
        ground.unit = shown;
        ground.is_scope_read = is_read;
    }
    /// @return some unit of the day lies within this scope and all others on the way
    bool note_scope(const scope& reach, const std::vector<unit_id>& allowed, bool is_known) {
        if (!is_known) return false;
        auto& told = limits();
        const bool is_own = reach.kind == scope_kind::own_unit;
        const auto before = told.units;
        const bool is_some = !narrow(told, of(), asked().on, allowed);
        if (told.units == before) return is_some;
        told.is_own_unit = is_own && told.units == allowed;
        told.is_scope_read = is_read_as_own(reach);
        return is_some;
    }
    void within_area(area_id area) {
        if (!area.is_valid()) return;
        if (const auto nothing = narrow(limits(), of(), area); is_list() && nothing) {
            fail(*nothing).area = area;
            return;
        }
        if (is_list() && !asked().area.is_valid()) return;
        if (!asked().area.is_valid() || asked().area.index() >= of().areas().size()) {
            fail(reason_code::area_unknown).area = area;
        } else if (!of().is_part_of(asked().area, area)) {
            fail(reason_code::wrong_area).area = area;
        }
    }

    const holders& holders_;
};

} // namespace mandat::detail
