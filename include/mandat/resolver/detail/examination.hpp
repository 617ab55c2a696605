// SPDX-License-Identifier: MIT
#pragma once
// The clauses of the order and of the point, tried on one path after those of the law (layer 3, private).

#include <mandat/law/amounts.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/resolver/detail/law_clauses.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace mandat::detail {

class examination : public law_clauses {
public:
    using law_clauses::law_clauses;

    // ------------------------------------------------------------------------------------- the order
    /// The version of the order is in force, on its day of adoption only after it was adopted.
    void order_in_force(order_id id) {
        const auto& order = of().at(id);
        const auto& when = order.when;
        const bool on_last_morning = order.replaced_by_adoption && asked().on == when.when.end();
        if (on_last_morning) {
            before_adoption_of(of().at(order_id{id.index() + 1}), id);
            return;
        }
        if (when.on(asked().on) == standing::ended) {
            auto& ground = fail(ending_of(order), cite("DOC-ORDER"));
            ground.day = previous_day(when.when.end());
            ground.about = order.organ;
            return;
        }
        in_force(when, order.organ);
        if (order.adopted.on == asked().on && when.when.first() == asked().on)
            after_adoption_of(order);
    }

    /// Everything that the point, the part or the sub-delegation itself is limited by.
    void within(const terms& limits, subject recipient) {
        in_force(limits.when, recipient);
        within_amount(limits.amount);
        within_duration(limits.longest);
        within_scope(limits.reach, recipient);
        within_area(limits.area);
        instrument_in_force(limits.instrument);
        for (const auto matter : limits.excepted)
            if (of().is_kind_of(asked().matter, matter))
                fail(reason_code::excepted_from_point, cite("DOC-ORDER")).matter = matter;
        if (!limits.wording_known) require(legal_fact::within_point_text, cite("DOC-ORDER"));
        for (const auto fact : limits.required) require(fact, nullptr);
        for (const auto fact : limits.required_legal) require(fact, find_rule(describe(fact).rule));
        for (const auto fact : limits.excluded) exclude(fact, nullptr);
        for (const auto fact : limits.excluded_legal) exclude(fact, find_rule(describe(fact).rule));
        if (limits.users == users_say::heard) require(legal_fact::users_heard, cite("KL-7-7-s1"));
        if (limits.users == users_say::endorsed)
            require(legal_fact::users_endorsed, cite("KL-7-7-s2"));
        if (limits.handed_back == hand_back::must)
            for (const auto fact : limits.handed_back_when) exclude(fact, nullptr);
    }

    /// Clauses of the order and the point that stand beside the limits.
    void as_ordered(point_id id, subject recipient) {
        const auto& point = of().at(id);
        const auto& order = of().at(point.order);
        not_ruled_out(id, recipient);
        for (std::size_t i = 0; i < of().points().size(); ++i) {
            const auto& other = of().points()[i];
            if (other.order == point.order && other.kind == point_kind::reserved &&
                of().is_kind_of(asked().matter, other.matter) &&
                other.limits.when.contains(asked().on))
                fail(reason_code::reserved_to_committee, cite("DOC-ORDER")).point = point_id{i};
        }
        if (order.referral_on_demand_of > 0)
            exclude(legal_fact::referral_demanded, cite("DOC-ORDER"));
        exclude(legal_fact::taken_back_by_committee, cite("DOC-NOCHANGE"), reason_code::taken_back);
    }

    /// The point does not rule the decider out as a delegate.
    void not_ruled_out(point_id id, subject decider) {
        for (const auto& ruled_out : of().at(id).prohibited)
            if (is_or_has(decider, ruled_out))
                fail(reason_code::prohibited_delegate, cite("DOC-ORDER")).about = decider;
    }

    /// The recipient is the subject, or a post with the role.
    [[nodiscard]] bool is_or_has(subject recipient, subject named) const {
        if (recipient == named) return true;
        return named.is(subject::kind::role) && recipient.is(subject::kind::post) &&
               of().at(recipient.post()).role == named.role();
    }

private:
    static reason_code ending_of(const delegation_order& order) {
        switch (order.ended) {
        case ending::superseded: return reason_code::superseded;
        case ending::revoked: return reason_code::revoked;
        case ending::expired:
        case ending::none: return reason_code::expired;
        }
        return reason_code::expired;
    }
    /// Whether the decision came after the order's adoption that day; nothing when only a human can say.
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
    void after_adoption_of(const delegation_order& order) {
        const auto after = came_after(order);
        if (!after) {
            open(name(legal_fact::taken_after_adoption), cite("DOC-ORDER"));
        } else if (!*after) {
            late(reason_code::not_yet, asked().on, order.organ);
        }
    }
    void before_adoption_of(const delegation_order& successor, order_id id) {
        const auto after = came_after(successor);
        if (!after) {
            open(name(legal_fact::taken_after_adoption), cite("DOC-ORDER"));
        } else if (*after) {
            late(reason_code::replaced_that_day, asked().on, of().at(id).organ);
        }
    }

    // --------------------------------------------------------------------------------------- limits
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
        if (!asked().amount || asked().amount->in_ore() < 0 || *asked().amount > largest_amount) {
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
        if (range.ceiling && is_above(*asked().amount, *range.ceiling, known))
            missed(reason_code::amount_above, range.ceiling);
        if (range.floor && is_below(*asked().amount, *range.floor, known))
            missed(reason_code::amount_below, range.floor);
    }
    void within_duration(const std::optional<duration>& longest) {
        if (!longest) return;
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
        const bool known = asked().unit.is_valid() && asked().unit.index() < of().units().size() &&
                           shown.is_valid();
        if (!known) {
            auto& ground = fail(reason_code::unit_unknown);
            ground.unit = shown;
            ground.about = recipient;
            return;
        }
        in_force(of().at(asked().unit).when, recipient);
        const bool inside = std::any_of(allowed.begin(), allowed.end(), [&](unit_id unit) {
            return of().is_within(asked().unit, unit, asked().on);
        });
        if (!inside) fail(reason_code::wrong_unit).unit = shown;
    }
    void within_area(area_id area) {
        if (!area.is_valid()) return;
        if (!asked().area.is_valid() || asked().area.index() >= of().areas().size()) {
            fail(reason_code::area_unknown).area = area;
        } else if (!of().is_part_of(asked().area, area)) {
            fail(reason_code::wrong_area).area = area;
        }
    }
    void instrument_in_force(instrument_id id) {
        if (!id.is_valid()) return;
        const auto& when = of().at(id).when;
        const auto now = when.on(asked().on);
        if (now == standing::in_force) return;
        auto& ground = fail(reason_code::instrument_not_in_force, cite("DOC-ORDER"));
        ground.instrument = id;
        if (now == standing::not_yet || now == standing::no_evidence_before)
            ground.day = when.when.first();
        if (now == standing::ended) ground.day = previous_day(when.when.end());
    }
};

} // namespace mandat::detail
