// SPDX-License-Identifier: MIT
//
// Whether what was sub-delegated lies within what the head received: would the head's own grants
// carry a decision that only the sub-delegation's words let through?
#include "amounts.hpp"
#include "sub_delegations.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// A condition that speaks against the head's: {0} is the sub-delegation, {1} the point,
/// {2} and {3} what each says.
struct contradiction {
    phrase text{};
    text_part given = std::string_view{};
    text_part received = std::string_view{};
    reason_code shown_as{};
    named_fact fact{};
    answer said = answer::unknown;
    matter_id matter{};
};

/// What limits say of each fact.
std::vector<std::pair<named_fact, answer>> said_in(const grant_limits& limits) {
    std::vector<std::pair<named_fact, answer>> found;
    for (const auto fact : limits.required) found.push_back({{{}, fact}, answer::yes});
    for (const auto fact : limits.required_legal) found.push_back({{fact, {}}, answer::yes});
    for (const auto fact : limits.excluded) found.push_back({{{}, fact}, answer::no});
    for (const auto fact : limits.excluded_legal) found.push_back({{fact, {}}, answer::no});
    return found;
}

/// One sub-delegation on days when the head holds these grants, each with leave to
/// sub-delegate or silent of it.
// Silence gives on what was received, and no more: only what is said can be beyond it.
struct limits_check {
    const sub_delegation_case& in;
    const stretch& now;
    const governance& of = in.of;
    const grant_limits& given = in.one.limits;
    delegation_id first = now.received.front(); ///< of the grants: told of all of them

    void run() const {
        amounts();
        units();
        area();
        conditions();
    }
    [[nodiscard]] question asked_of_head() const { return in.asked_of_head(now.when.first()); }

    // ---------------------------------------------------------------------- KL 7 kap. 6 §: amounts
    void amounts() const {
        if (given.amount.is_unlimited()) return;
        std::vector<const amount_range*> received;
        for (const auto grant : now.received) received.push_back(&of.at(grant).limits.amount);
        const auto found = beyond(given.amount, received, now.when);
        for (const auto& [when, part] : found.all()) {
            const auto grant = now.received[part.against];
            const auto& heads = *received[part.against];
            const bool over_ceiling = heads.ceiling && part.how == excess::kind::above;
            in.report(
                in.found(finding_code::amount_beyond_received, when, grant),
                part.how == excess::kind::between
                    ? phrase{"`{0}` ger {1}, men mellan delarna av det som chefen har fått finns "
                             "belopp utan täckning",
                             "`{0}` gives {1}, but between the parts of what the head has received "
                             "lie amounts that none covers"}
                    : phrase{"`{0}` ger {1}, men `{2}` ger chefen {3}",
                             "`{0}` gives {1}, but `{2}` gives the head {3}"},
                over_ceiling
                    ? phrase{"sänk taket till chefens {4}", "lower the ceiling to the head's {4}"}
                    : phrase{"håll beloppet inom vad chefen har fått, och räkna det på samma sätt",
                             "keep the amount within what the head has received, counted the same "
                             "way"},
                {in.one.key, amounts_in_words(given.amount), in.point_of(grant),
                 amounts_in_words(heads),
                 over_ceiling ? limit_in_words(*heads.ceiling) : sentence{}},
                showing(in.work, in.within(grant, when, {.ore = an_amount(part, when, heads)}),
                        {reason_code::amount_above, reason_code::amount_below,
                         reason_code::amount_basis_unknown}));
        }
    }
    /// An amount that only the sub-delegation lets through.
    [[nodiscard]] std::int64_t an_amount(const excess& part, const period& when,
                                         const amount_range& received) const {
        const auto day = clear_day(when, order_over(of, now.received[part.against]));
        const auto base = base_amount_on(day).value_or(money{});
        const auto mine = span_of(given.amount, base);
        const auto heads = span_of(received, base);
        switch (part.how) {
        case excess::kind::other_basis: return mine.is_open() ? mine.low : mine.high;
        case excess::kind::above: return std::max(mine.low, heads.high + 1);
        case excess::kind::below:
        case excess::kind::between: return std::min(mine.high, heads.low - 1);
        }
        return 0;
    }

    // -------------------------------------------------------------- KL 7 kap. 6 §: units and areas
    void beyond_scope(const period& days, const phrase& text, const phrase& fix, text_parts parts,
                      const sought& what) const {
        auto made = in.found(finding_code::scope_beyond_received, days, first);
        if (what.unit.is_valid() && given.reach.kind != scope_kind::whole_region)
            add_place(made, of.at(what.unit).where);
        maybe_example by;
        if (what.area.is_valid() || what.unit.is_valid())
            by =
                showing(in.work, in.within(first, days, what),
                        {what.area.is_valid() ? reason_code::wrong_area : reason_code::wrong_unit});
        in.report(std::move(made), text, fix, parts, by);
    }
    /// No grant of the head's reaches the unit that day.
    [[nodiscard]] bool is_outside(unit_id unit, date day) const {
        auto asked = in.asked_of_head(day);
        asked.unit = unit;
        return in.forbidden_by_all(asked, now, of_code({reason_code::wrong_unit})).has_value();
    }
    void units() const {
        if (given.reach.kind == scope_kind::whole_region) {
            if (given.reach.is_stated) whole_region();
            return;
        }
        std::vector<sought> reached;
        for (const auto unit : given.reach.units) reached.push_back({.unit = unit});
        if (given.reach.kind == scope_kind::own_unit)
            for (const auto post : in.work.posts_meant(in.one.to))
                if (const auto unit = of.at(post).unit; unit.is_valid())
                    reached.push_back({.decider = post, .unit = unit});
        for (const auto& what : reached)
            if (const auto days = outside(what.unit); !days.is_empty()) {
                beyond_scope(
                    days,
                    {"`{0}` når `{1}`, som ligger utanför de enheter som `{2}` ger chefen",
                     "`{0}` reaches `{1}`, which lies outside the units that `{2}` gives the head"},
                    {"begränsa `scope` till enheter under chefens",
                     "limit `scope` to units below the head's"},
                    {in.one.key, of.at(what.unit).named.on(days.first()), in.point_of(first)},
                    what);
                return; // one is enough to mend it
            }
    }
    /// The first days on which the unit hangs below none of the head's, as the
    /// tree stands on each of them.
    [[nodiscard]] period outside(unit_id unit) const {
        time_cuts cuts;
        for (const auto day : moves_of(of, unit)) cuts.add(day);
        runs<bool> found;
        for (const auto& part : cuts.parts_of(now.when))
            found.add(part, is_outside(unit, part.first()));
        for (const auto& [when, is_out] : found.all())
            if (is_out) return when;
        return {};
    }
    void whole_region() const {
        const auto limited = in.forbidden_by_all(asked_of_head(), now, [](const reason& ground) {
            return ground.code == reason_code::unit_unknown && ground.unit.is_valid();
        });
        if (!limited) return;
        const auto day = clear_day(now.when, order_over(of, first));
        // A unit above one of the head's is what the whole region means beyond them.
        auto above = of.at(limited->unit).parent_on(day);
        while (above.is_valid() && !is_outside(above, day)) above = of.at(above).parent_on(day);
        beyond_scope(
            now.when,
            {"`{0}` gäller hela regionen, men `{1}` ger chefen bara vissa enheter",
             "`{0}` applies to the whole region, but `{1}` gives the head only some units"},
            {"skriv `scope`: egen enhet, eller enheter under chefens",
             "write `scope`: own unit, or units below the head's"},
            {in.one.key, in.point_of(first)}, {.unit = above});
    }
    void area() const {
        if (!given.area.is_valid()) return;
        auto asked = asked_of_head();
        asked.area = given.area;
        const auto heads = in.forbidden_by_all(asked, now, of_code({reason_code::wrong_area}));
        if (!heads) return;
        beyond_scope(
            now.when,
            {"`{0}` gäller `{1}`, men `{2}` ger chefen bara `{3}`",
             "`{0}` applies to `{1}`, but `{2}` gives the head only `{3}`"},
            {"begränsa `area` till chefens område, eller en del av det",
             "limit `area` to the head's area, or a part of it"},
            {in.one.key, of.at(given.area).name, in.point_of(first), of.at(heads->area).name},
            {.area = given.area});
    }

    // ------------------------------------------------------------------- KL 7 kap. 6 §: conditions
    // Both apply, so that a condition which is not repeated still holds: only what
    // speaks against it counts.
    void conditions() const {
        std::vector<contradiction> told;
        for (const auto grant : now.received) {
            auto found = contradictions(grant);
            if (found.empty()) return;
            if (told.empty()) told = std::move(found);
        }
        for (const auto& one : told)
            in.report(in.found(finding_code::conditions_beyond_received, now.when, first), one.text,
                      {"ta bort villkoret, eller skriv det som punkten har det",
                       "remove the condition, or write it as the point has it"},
                      {in.one.key, in.point_of(first), one.given, one.received}, example_of(one));
    }
    [[nodiscard]] std::vector<contradiction> contradictions(delegation_id grant) const {
        const auto& received = of.at(grant).limits;
        std::vector<contradiction> found;
        const auto add = [&](const phrase& text, contradiction one) {
            one.text = text;
            found.push_back(std::move(one));
        };
        for (const auto& [fact, value] : said_in(given))
            if (const auto code = forbidding(grant, fact, value))
                add(*code == reason_code::fact_required
                        ? phrase{"`{0}` utesluter `{2}`, som `{1}` kräver",
                                 "`{0}` excludes `{2}`, which `{1}` requires"}
                        : phrase{"`{0}` kräver `{2}`, som `{1}` utesluter",
                                 "`{0}` requires `{2}`, which `{1}` excludes"},
                    {.given = key_of(of, fact), .shown_as = *code, .fact = fact, .said = value});
        if (given.longest && is_too_long(grant))
            add({"`{0}` ger rätt för längst {2}, men `{1}` ger chefen längst {3}",
                 "`{0}` lets it last at longest {2}, but `{1}` lets the head at longest {3}"},
                {.given = length_in_words(*given.longest),
                 .received = length_in_words(*received.longest),
                 .shown_as = reason_code::duration_above});
        if (given.users == users_say::heard && received.users == users_say::endorsed)
            add({"`{0}` låter brukarna yttra sig, men `{1}` kräver att de tillstyrker",
                 "`{0}` lets the users comment, but `{1}` requires that they endorse"},
                {.shown_as = reason_code::fact_required,
                 .fact = {legal_fact::users_endorsed, {}},
                 .said = answer::no});
        if (given.instrument.is_valid() && received.instrument.is_valid() &&
            given.instrument != received.instrument) // both may be in force: no question shows it
            add({"`{0}` vilar på `{2}`, men `{1}` vilar på `{3}`",
                 "`{0}` rests on `{2}`, but `{1}` rests on `{3}`"},
                {.given = of.at(given.instrument).key, .received = of.at(received.instrument).key});
        for (const auto kept_back : received.excepted)
            if (!given.excepted.empty() && kept_back != in.one.matter &&
                of.is_kind_of(kept_back, in.one.matter) &&
                !covers_matter(of, given.excepted, kept_back))
                add({"`{0}` räknar upp undantag men inte `{2}`, som `{1}` undantar",
                     "`{0}` lists exceptions but not `{2}`, which `{1}` excepts"},
                    {.given = of.at(kept_back).key,
                     .shown_as = reason_code::excepted_from_point,
                     .matter = kept_back});
        return found;
    }
    /// Why the head's grant forbids the fact as the sub-delegation has it.
    [[nodiscard]] std::optional<reason_code> forbidding(delegation_id grant, const named_fact& fact,
                                                        answer value) const {
        auto asked = asked_of_head();
        say(of, asked, fact, value);
        const auto ground = in.forbidden_by(asked, grant, [&](const reason& one) {
            return one.fact == fact && (one.code == reason_code::fact_required ||
                                        one.code == reason_code::fact_excluded);
        });
        return ground ? std::optional{ground->code} : std::nullopt;
    }
    [[nodiscard]] bool is_too_long(delegation_id grant) const {
        auto asked = asked_of_head();
        asked.lasting = given.longest;
        return in.forbidden_by(asked, grant, of_code({reason_code::duration_above})).has_value();
    }
    [[nodiscard]] maybe_example example_of(const contradiction& one) const {
        auto asked = in.within(first, now.when, {.matter = one.matter});
        if (!asked || one.shown_as == reason_code::none) return std::nullopt;
        if (one.shown_as == reason_code::duration_above) asked->lasting = given.longest;
        if (one.said != answer::unknown) say(of, *asked, one.fact, one.said);
        return showing(in.work, asked, {one.shown_as});
    }
};

} // namespace

void lint_limits(const sub_delegation_case& given, const stretch& now) {
    limits_check{given, now}.run();
}

} // namespace mandat::detail
