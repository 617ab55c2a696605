// SPDX-License-Identifier: MIT
//
// What the data says of delegation orders, their points and their limits, and of
// sub-delegations, as Prolog facts. A fact that is new here is told of in
// tests/oracle/facts.md.
#include "fact_lines.hpp"
#include <mandat/law/assessed.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::prolog {

namespace {

class order_writer : fact_lines {
public:
    explicit order_writer(const governance& of)
        : fact_lines{of} {}

    std::string written() && {
        for (const auto& one : of_.orders()) write(one);
        write_points();
        for (const auto& one : of_.sub_delegations()) write(one);
        return std::move(text_);
    }

private:
    using fact_lines::days_of;
    using fact_lines::key_of;
    using fact_lines::write;

    void write(const delegation_order& one) {
        const auto key = atom(one.key);
        const auto version = atom(one.version);
        say("order", {key, version, word(one.kind), key_or_none(one.organ), days_of(one)});
        const auto by = one.adopted.by.is_valid() ? one.adopted.by : one.organ;
        say("adopted", {key, version, one.adopted.on ? key_or_none(by) : "unknown",
                        day_or(one.adopted.on, "unknown")});
        if (one.adopted.confirmed_on)
            say("confirmed",
                {key, version, key_or_none(one.organ), prolog_day(*one.adopted.confirmed_on)});
        if (one.adopted.earliest && one.adopted.latest)
            say("adopted_at", {key, version, fmt::to_string(one.adopted.earliest->minutes),
                               fmt::to_string(one.adopted.latest->minutes)});
        const auto clause = [&](std::string_view name, const std::string& value) {
            say("order_clause", {key, version, fmt::format("{}({})", name, value)});
        };
        clause("sub_delegation", permission(one.may_sub_delegate));
        if (one.superiors_may) clause("superiors_may", word(answer::yes));
        if (one.superior_steps_in) clause("superior_steps_in", word(answer::yes));
        for (const auto fact : one.superior_steps_in_when)
            clause("superior_steps_in_when", key_or_none(fact));
        for (const auto fact : one.superior_steps_in_when_legal)
            clause("superior_steps_in_when", atom(mandat::key_of(fact)));
        const auto stated = [&](std::string_view name, answer value) {
            if (value != answer::unknown) clause(name, word(value));
        };
        stated("stand_in_instead", one.stand_in_decides_instead);
        stated("stand_in_covers_vacancy", one.stand_in_covers_vacancy);
        stated("reaches_other_administrations", one.roles_reach_elsewhere);
        for (const auto fact : one.excluded) clause("excludes_trait", key_or_none(fact));
        for (const auto fact : one.excluded_legal)
            clause("excludes_trait", atom(mandat::key_of(fact)));
        stated("exclusion_names_urgent", one.exclusions_cover_urgent);
        if (one.alternates_act != answer::unknown)
            clause("alternates_act", word(one.alternates_act));
        if (one.referral_on_demand_of > 0)
            clause("referral_on_demand_of", fmt::to_string(one.referral_on_demand_of));
        write(fmt::format("order({},{})", key, version), one.assessed);
    }
    /// As the order itself states them.
    static std::string days_of(const delegation_order& one) {
        const bool is_stated = one.when.known == basis::stated;
        const auto first = !is_stated         ? first_of(one.when)
                           : one.stated_first ? prolog_day(*one.stated_first)
                                              : std::string{nothing};
        const bool is_stated_end = one.ended == ending::expired || one.ended == ending::revoked;
        const auto last = is_stated_end ? one.when.when.last() : std::nullopt;
        return fmt::format("period({},{})", first, day_or(last, nothing));
    }
    static std::string permission(answer value) {
        return value == answer::yes ? "allowed" : value == answer::no ? "not_allowed" : "unknown";
    }

    void write_points() {
        std::vector<std::vector<const delegation*>> grants(of_.points().size());
        for (const auto& one : of_.delegations()) grants[one.point.index()].push_back(&one);
        for (std::size_t i = 0; i < grants.size(); ++i) {
            const auto& point = of_.points()[i];
            if (grants[i].empty()) write_head(point, {}, point.limits, {});
            for (std::size_t first = 0; first < grants[i].size();) {
                auto last = first;
                while (last < grants[i].size() &&
                       grants[i][last]->letter == grants[i][first]->letter)
                    ++last;
                write_part(point, {grants[i].begin() + static_cast<std::ptrdiff_t>(first),
                                   grants[i].begin() + static_cast<std::ptrdiff_t>(last)});
                first = last;
            }
        }
    }
    [[nodiscard]] std::string key_of(const point& one, std::string_view letter) const {
        const auto& order = of_.at(one.order);
        return atom(fmt::format("{}/{}/{}{}", order.key, order.version, one.key, letter));
    }
    void write_head(const point& one, std::string_view letter, const grant_limits& limits,
                    const std::vector<const delegation*>& grants) {
        const auto& order = of_.at(one.order);
        const auto key = key_of(one, letter);
        say("point", {key, atom(order.key), atom(order.version), atom(one.key),
                      letter.empty() ? std::string{nothing} : atom(letter), word(one.kind),
                      key_or_none(one.matter), days_of(limits.when)});
        for (const auto who : one.prohibited) say_who("point_prohibited", key, who);
        if (const auto* row = row_of_power(one.cited);
            row != nullptr && one.kind == point_kind::statutory)
            say("point_statute", {key, atom(row->rule)});
        if (one.despite_exclusions)
            say("point_clause", {key, fmt::format("despite_exclusions({})", word(answer::yes))});
        write(fmt::format("point({})", key), one.assessed);
        write_open(key, one, grants);
        write_clauses(key, limits);
        write_limits(key, limits);
    }
    /// What its words and its legal basis leave open, whatever the order's line says: as if the
    /// point had been said to be unknown.
    void write_open(const std::string& key, const point& one,
                    const std::vector<const delegation*>& grants) {
        const auto is_sub_committee = [&](const delegation* grant) {
            return grant->delegate.is(subject::kind::organ) &&
                   of_.at(grant->delegate.organ()).kind == organ_kind::sub_committee;
        };
        const bool to_sub_committees =
            !grants.empty() && std::all_of(grants.begin(), grants.end(), is_sub_committee);
        const auto& own = of_.at(one.matter).assessed;
        const point_reached reached{id_of(one), to_sub_committees};
        for (const auto trait : trait_facts)
            if (!one.assessed.found.mention(trait) && !own.found.mention(trait) &&
                detail::is_open_by_words(of_, reached, one.matter, trait))
                say("assessed",
                    {fmt::format("point({})", key), atom(mandat::key_of(trait)),
                     word(answer::unknown), std::string{nothing}, std::string{nothing}});
    }
    [[nodiscard]] point_id id_of(const point& one) const {
        return point_id{static_cast<std::size_t>(&one - of_.points().data())};
    }
    void say_who(std::string_view name, const std::string& key, subject who) {
        say(name, {key, word(who.what), key_of(who)});
    }
    /// @pre all of one part of the point
    void write_part(const point& one, const std::vector<const delegation*>& grants) {
        const auto& first = *grants.front();
        const auto key = key_of(one, first.letter);
        write_head(one, first.letter, first.limits, grants);
        for (const auto* grant : grants) say_who("point_delegate", key, grant->delegate);
        for (std::size_t i = 0; i < first.substitutes.size(); ++i)
            say("point_substitute", {key, fmt::to_string(i + 1), word(first.substitutes[i].what),
                                     key_of(first.substitutes[i])});
        if (!first.jointly.empty()) say("point_jointly", {key});
        if (first.superiors_may)
            say("point_clause", {key, fmt::format("superiors_may({})", word(answer::yes))});
    }
    void write_clauses(const std::string& key, const grant_limits& limits) {
        const auto clause = [&](std::string_view name, const std::string& value) {
            say("point_clause", {key, fmt::format("{}({})", name, value)});
        };
        clause("sub_delegation", permission(limits.may_sub_delegate));
        if (!limits.wording_known) clause("wording", "not_stated");
        if (limits.includes_refusal) clause("includes_refusal", word(answer::yes));
        if (limits.handed_back != hand_back::not_stated)
            clause("hand_back", word(limits.handed_back));
        for (const auto fact : limits.handed_back_when) clause("hand_back_when", key_or_none(fact));
        for (const auto matter : limits.excepted) say("point_except", {key, key_or_none(matter)});
        for (const auto who : limits.approved_by) say_who("point_approval", key, who);
        for (const auto who : limits.consulted) say_who("point_consult", key, who);
        for (const auto who : limits.countersigned) say_who("point_countersign", key, who);
        if (limits.users != users_say::none) say("point_users", {key, word(limits.users)});
        if (limits.instrument.is_valid())
            say("point_instrument", {key, key_or_none(limits.instrument)});
    }

    /// Its first day, which the format knows it by.
    static std::string given_on(const dated& when) {
        const bool is_stated = when.known == basis::stated && !when.when.is_empty();
        return is_stated ? prolog_day(when.when.first()) : "unknown";
    }

    // --------------------------------------------------------------------------------------- limits
    void write_limits(const std::string& key, const grant_limits& limits) {
        const auto& amount = limits.amount;
        if (amount.floor)
            say("floor",
                {key, amount.floor->inclusive ? "at_least" : "more_than", value_of(*amount.floor)});
        if (amount.ceiling)
            say("ceiling", {key, amount.ceiling->inclusive ? "at_most" : "less_than",
                            value_of(*amount.ceiling)});
        if (!amount.is_unlimited() && amount.is_basis_stated)
            say("amount_per", {key, word(amount.counted)});
        if (limits.longest)
            say("duration_limit", {key, "at_most",
                                   fmt::format("{}({})", term_for(limits.longest->measured).key,
                                               limits.longest->count)});
        if (limits.reach.is_stated) write_scope(key, limits.reach);
        if (limits.area.is_valid()) say("area_limit", {key, key_or_none(limits.area)});
        for (const auto fact : limits.required) say("requires", {key, key_or_none(fact)});
        for (const auto fact : limits.required_legal)
            say("requires", {key, atom(mandat::key_of(fact))});
        for (const auto fact : limits.excluded) say("excludes", {key, key_or_none(fact)});
        for (const auto fact : limits.excluded_legal)
            say("excludes", {key, atom(mandat::key_of(fact))});
    }
    /// Öre, or so many hundredths of a prisbasbelopp.
    static std::string value_of(const bound& limit) {
        return limit.in_base_amounts ? fmt::format("pbb({},100)", limit.value)
                                     : fmt::to_string(limit.value);
    }
    void write_scope(const std::string& key, const scope& reach) {
        if (reach.kind != scope_kind::units) return say("scope", {key, word(reach.kind)});
        for (const auto unit : reach.units)
            say("scope", {key, fmt::format("unit({})", key_or_none(unit))});
    }

    void write(const sub_delegation& one) {
        const auto key = atom(one.key);
        say("sub_delegation",
            {key, word(subject::kind::post), key_or_none(one.from), word(one.to.what),
             key_of(one.to), atom(of_.at(one.order).key), atom(one.number), std::string{nothing},
             given_on(one.limits.when), days_of(one.limits.when)});
        if (one.matter.is_valid()) say("sub_delegation_of", {key, key_or_none(one.matter)});
        write_clauses(key, one.limits);
        write_limits(key, one.limits);
    }
};

} // namespace

std::string facts_of_orders(const governance& of) {
    return order_writer{of}.written();
}

} // namespace mandat::prolog
