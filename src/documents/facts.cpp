// SPDX-License-Identifier: MIT
#include <mandat/documents/facts.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/law/assessed.hpp>
#include <mandat/model/terms.hpp>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

std::string prolog_atom(std::string_view text) {
    std::string made = "'";
    for (const char character : text) {
        if (character == '\n') {
            made += "\\n"; // a line end would end the atom
            continue;
        }
        if (character == '\'' || character == '\\') made += '\\';
        made += character;
    }
    return made + "'";
}
std::string prolog_day(date day) {
    const auto [year, month, number] = civil(day);
    return fmt::format("day({},{},{})", year, month, number);
}

namespace {

constexpr std::string_view nothing = "none";

template<class Value>
std::string word(Value value) {
    return prolog_atom(term_for(value).key);
}
std::string yes_or_no(bool value) {
    return word(value ? answer::yes : answer::no);
}
std::string day_or(std::optional<date> day, std::string_view otherwise) {
    return day ? prolog_day(*day) : std::string{otherwise};
}

class fact_writer {
public:
    explicit fact_writer(const governance& of)
        : of_{of} {}

    std::string written() && {
        write_region();
        for (const auto& one : of_.organs()) write(one);
        for (const auto& one : of_.units()) write(one);
        for (const auto& one : of_.areas()) say("area", {atom(one.key), key_or_none(one.parent)});
        for (const auto& one : of_.roles()) say("role", {atom(one.key)});
        for (const auto& one : of_.posts()) write(one);
        for (const auto& one : of_.persons()) say("person", {atom(one.key)});
        write_appointments();
        for (const auto& one : of_.facts()) say("fact", {atom(one.key), word(one.when_silent)});
        for (const auto& one : of_.matters()) write(one);
        for (const auto& one : of_.instruments())
            say("instrument", {atom(one.key), days_of(one.when)});
        for (const auto& one : of_.orders()) write(one);
        write_points();
        for (const auto& one : of_.sub_delegations()) write(one);
        return std::move(text_);
    }

private:
    using fields = std::vector<std::string>;

    void say(std::string_view name, const fields& values) {
        fmt::format_to(std::back_inserter(text_), "{}({}).\n", name, fmt::join(values, ","));
    }
    static std::string atom(std::string_view text) { return prolog_atom(text); }
    template<class Id>
    [[nodiscard]] std::string key_or_none(Id id) const {
        return id.is_valid() ? atom(of_.at(id).key) : std::string{nothing};
    }
    [[nodiscard]] std::string key_of(subject who) const { return atom(of_.key_of(who)); }

    static std::string first_of(const dated& when) {
        if (when.known == basis::undated || when.when.is_empty()) return "undated";
        if (when.when.first() == period::always().first()) return std::string{nothing};
        const auto first = prolog_day(when.when.first());
        return when.known == basis::evidenced ? "evidenced(" + first + ")" : first;
    }
    static std::string days_of(const dated& when) {
        return fmt::format("period({},{})", first_of(when), day_or(when.when.last(), nothing));
    }
    static std::string days_of(const period& when) { return days_of({when, basis::stated}); }

    void write_region() {
        const auto& region = of_.region();
        say("region", {atom(region.key), word(region.kind)});
        if (region.citizens_proposals != answer::unknown)
            say("citizens_proposals", {word(region.citizens_proposals)});
        if (region.known_through) say("known_through", {prolog_day(*region.known_through)});
    }
    void write(const organ& one) {
        say("organ", {atom(one.key), word(one.kind), key_or_none(one.parent), days_of(one.when)});
        for (const auto& line : one.remit)
            say("remit", {atom(one.key), key_or_none(line.matter), days_of(line.when)});
        for (const auto& line : one.excluded)
            if (line.matter.is_valid())
                say("remit_excluded",
                    {atom(one.key), key_or_none(line.matter), days_of(line.when)});
        if (one.kind == organ_kind::crisis_committee) write_taken_over(one);
        if (one.continues != continuation::not_stated)
            say("organ_continues", {atom(one.key), std::string{nothing}, word(one.continues)});
    }
    /// The remit of a crisis committee is what it has taken over, from whichever committee had it.
    void write_taken_over(const organ& crisis) {
        for (const auto& line : crisis.remit)
            for (const auto& other : of_.organs())
                if (is_committee(other.kind) && other.kind != crisis.kind)
                    say("taken_over", {atom(crisis.key), atom(other.key), key_or_none(line.matter),
                                       days_of(line.when)});
    }
    void write(const unit& one) {
        say("unit", {atom(one.key), atom(one.kind), key_or_none(one.organ), days_of(one.when)});
        std::string from{nothing};
        for (const auto& above : one.parents) {
            const bool has_end = is_calendar_day(above.end);
            if (above.parent.is_valid())
                say("unit_parent",
                    {atom(one.key), key_or_none(above.parent),
                     fmt::format("period({},{})", from,
                                 has_end ? prolog_day(previous_day(above.end)) : nothing)});
            if (has_end) from = prolog_day(above.end);
        }
    }
    void write(const post& one) {
        say("post",
            {atom(one.key), word(one.kind), key_or_none(one.unit), key_or_none(one.organ),
             yes_or_no(one.heads_unit), word(one.head_of_administration), days_of(one.when)});
        if (one.role.is_valid()) say("post_role", {atom(one.key), key_or_none(one.role)});
        if (one.agreement.is_valid())
            say("post_agreement", {atom(one.key), key_or_none(one.agreement)});
        for (const auto served : one.heads_administration_for)
            say("head_serves", {atom(one.key), key_or_none(served)});
        if (one.is_director) say("director", {atom(one.key)});
        for (const auto& gap : one.vacancies)
            say("post_vacant", {atom(one.key), days_of(gap.when)});
    }
    void write_appointments() {
        const auto all = of_.appointments();
        std::vector<std::vector<const appointment*>> of_posts(of_.posts().size());
        for (const auto& one : all) of_posts[one.post.index()].push_back(&one);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto& one = all[i];
            say("appointment",
                {fmt::format("a{}", i + 1), key_or_none(one.person), key_or_none(one.post),
                 word(one.kind), word(one.employed),
                 yes_or_no(is_beside_another(one, of_posts[one.post.index()])), days_of(one.when)});
        }
    }
    /// An ordinary and an acting holder at once are in the data only where it states so.
    [[nodiscard]] static bool is_beside_another(const appointment& one,
                                                const std::vector<const appointment*>& of_post) {
        return one.kind != appointment_kind::alternate &&
               std::any_of(of_post.begin(), of_post.end(), [&](const appointment* other) {
                   return other->kind != one.kind && other->kind != appointment_kind::alternate &&
                          other->when.overlaps(one.when);
               });
    }
    void write(const matter& one) {
        say("matter", {atom(one.key), key_or_none(one.kind_of)});
        if (!one.appealed.statute.empty())
            say("matter_appeal", {atom(one.key), atom(one.appealed.statute)});
        if (one.registered != registered_kind::not_stated)
            say("matter_kind", {atom(one.key), word(one.registered)});
        write("matter(" + atom(one.key) + ")", one.assessed);
    }
    void write(const std::string& about, const assessment& one) {
        for (const auto trait : trait_facts)
            if (one.found.mention(trait))
                say("assessed", {about, atom(mandat::key_of(trait)), word(one.found.of(trait)),
                                 one.by.empty() ? std::string{nothing} : atom(one.by),
                                 day_or(one.on, nothing)});
    }

    // -------------------------------------------------------------------------- orders and points
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

    const governance& of_;
    std::string text_;
};

} // namespace

std::string to_facts(const governance& of) {
    return fact_writer{of}.written();
}

} // namespace mandat
