// SPDX-License-Identifier: MIT
//
// Whether what was sub-delegated lies within what the head received: would the head's own grants carry a decision
// that only the sub-delegation's words let through?
#include "amounts.hpp"
#include "sub_delegations.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace mandat::detail {
namespace {

constexpr phrase mend_condition{"ta bort villkoret, eller skriv det som punkten har det",
                                "remove the condition, or write it as the point has it"};

/// A condition that speaks against the head's: {0} is the sub-delegation, {1} the point, {2} and {3} what each says.
struct contradiction {
    phrase text;
    sentence given{};
    sentence received{};
    reason_code shown_as{};
    named_fact fact{};
    answer said = answer::unknown;
    matter_id matter{};
};

/// One sub-delegation on days when the head holds these grants, each with leave to sub-delegate or silent of it.
// Silence gives on what was received, and no more: only what is said can be beyond it.
class limits_check {
public:
    limits_check(const sub_delegation_case& of_case, const stretch& now)
        : case_{of_case}
        , of_{of_case.of}
        , now_{now}
        , given_{of_case.one.limits}
        , first_{now.received.front()} {}

    void run() const {
        amounts();
        units();
        area();
        conditions();
    }

private:
    [[nodiscard]] const grant_limits& limits_of(delegation_id id) const {
        return of_.at(id).limits;
    }
    [[nodiscard]] question asked_of_head(const period& days) const {
        return case_.asked_of_head(days.first());
    }

    // -------------------------------------------------------------------------- KL 7 kap. 6 §: amounts
    void amounts() const {
        if (given_.amount.is_unlimited()) return;
        std::vector<const amount_range*> received;
        for (const auto id : now_.received) received.push_back(&limits_of(id).amount);
        for (const auto& one : beyond(given_.amount, received, now_.when)) {
            const auto grant = now_.received[one.against];
            const auto& heads = limits_of(grant).amount;
            auto made = case_.found(finding_code::amount_beyond_received, one.when, grant);
            const bool over_ceiling = heads.ceiling && one.how == excess::kind::above;
            tell(made,
                 one.how == excess::kind::between
                     ? phrase{"`{0}` ger {1}, men mellan delarna av det som chefen har fått finns "
                              "belopp utan täckning",
                              "`{0}` gives {1}, but between the parts of what the head has "
                              "received lie amounts that none covers"}
                     : phrase{"`{0}` ger {1}, men `{2}` ger chefen {3}",
                              "`{0}` gives {1}, but `{2}` gives the head {3}"},
                 over_ceiling
                     ? phrase{"sänk taket till chefens {4}", "lower the ceiling to the head's {4}"}
                     : phrase{"håll beloppet inom vad chefen har fått, och räkna det på samma sätt",
                              "keep the amount within what the head has received, counted the "
                              "same way"},
                 {case_.key(), amounts_in_words(given_.amount), case_.point_of(grant),
                  amounts_in_words(heads),
                  over_ceiling ? limit_in_words(*heads.ceiling) : sentence{}});
            const auto asked = case_.within(grant, one.when, {.ore = an_amount(one, heads)});
            case_.add(std::move(made),
                      showing(case_.work, asked,
                              {reason_code::amount_above, reason_code::amount_below,
                               reason_code::amount_basis_unknown}));
        }
    }
    /// An amount that only the sub-delegation lets through.
    [[nodiscard]] std::int64_t an_amount(const excess& one, const amount_range& received) const {
        const auto day = case_.clear_day(one.when, now_.received[one.against]);
        const auto base = base_amount_on(day).value_or(money{});
        const auto mine = span_of(given_.amount, base);
        const auto heads = span_of(received, base);
        switch (one.how) {
        case excess::kind::other_basis: return mine.is_open() ? mine.low : mine.high;
        case excess::kind::above: return std::max(mine.low, heads.high + 1);
        case excess::kind::below:
        case excess::kind::between: return std::min(mine.high, heads.low - 1);
        }
        return 0;
    }

    // ------------------------------------------------------------------ KL 7 kap. 6 §: units and areas
    void beyond_scope(const period& days, const phrase& text, const phrase& fix, text_parts parts,
                      const location& where, const sought& what) const {
        auto made = case_.found(finding_code::scope_beyond_received, days, first_);
        add_place(made, where);
        tell(made, text, fix, parts);
        const auto code = what.area.is_valid() ? reason_code::wrong_area : reason_code::wrong_unit;
        const bool any = what.area.is_valid() || what.unit.is_valid();
        case_.add(std::move(made),
                  any ? showing(case_.work, case_.within(first_, days, what), {code})
                      : maybe_example{});
    }
    /// No grant of the head's reaches the unit that day.
    [[nodiscard]] bool is_outside(unit_id unit, date day) const {
        auto asked = case_.asked_of_head(day);
        asked.unit = unit;
        return case_
            .forbidden_by_all(asked, now_,
                              [](const reason& one) { return one.code == reason_code::wrong_unit; })
            .has_value();
    }
    void units() const {
        if (given_.reach.kind == scope_kind::whole_region) {
            if (given_.reach.is_stated) whole_region();
            return;
        }
        std::vector<sought> reached;
        for (const auto unit : given_.reach.units) reached.push_back({.unit = unit});
        if (given_.reach.kind == scope_kind::own_unit)
            for (const auto post : case_.work.posts_meant(case_.one.to))
                if (const auto unit = of_.at(post).unit; unit.is_valid())
                    reached.push_back({.decider = post, .unit = unit});
        for (const auto& one : reached)
            if (const auto days = outside(one.unit); !days.is_empty()) {
                beyond_scope(
                    days,
                    {"`{0}` når `{1}`, som ligger utanför de enheter som `{2}` ger chefen",
                     "`{0}` reaches `{1}`, which lies outside the units that `{2}` gives "
                     "the head"},
                    {"begränsa `scope` till enheter under chefens",
                     "limit `scope` to units below the head's"},
                    {case_.key(), of_.at(one.unit).named.on(days.first()), case_.point_of(first_)},
                    of_.at(one.unit).where, one);
                return; // one is enough to mend it
            }
    }
    /// The first days on which the unit hangs below none of the head's, as the tree stands on each of them.
    [[nodiscard]] period outside(unit_id unit) const {
        time_cuts cuts;
        for (const auto day : moves_of(of_, unit)) cuts.add(day);
        runs<bool> found;
        for (const auto& part : cuts.parts_of(now_.when))
            found.add(part, is_outside(unit, part.first()));
        for (const auto& [when, outside] : found.all())
            if (outside) return when;
        return {};
    }
    void whole_region() const {
        const auto limited =
            case_.forbidden_by_all(asked_of_head(now_.when), now_, [](const reason& one) {
                return one.code == reason_code::unit_unknown && one.unit.is_valid();
            });
        if (!limited) return;
        const auto day = case_.clear_day(now_.when, first_);
        // A unit above one of the head's is what the whole region means beyond them.
        auto above = of_.at(limited->unit).parent_on(day);
        while (above.is_valid() && !is_outside(above, day)) above = of_.at(above).parent_on(day);
        beyond_scope(
            now_.when,
            {"`{0}` gäller hela regionen, men `{1}` ger chefen bara vissa enheter",
             "`{0}` applies to the whole region, but `{1}` gives the head only some units"},
            {"skriv `scope`: egen enhet, eller enheter under chefens",
             "write `scope`: own unit, or units below the head's"},
            {case_.key(), case_.point_of(first_)}, {}, {.unit = above});
    }
    void area() const {
        if (!given_.area.is_valid()) return;
        auto asked = asked_of_head(now_.when);
        asked.area = given_.area;
        const auto heads = case_.forbidden_by_all(
            asked, now_, [](const reason& one) { return one.code == reason_code::wrong_area; });
        if (!heads) return;
        beyond_scope(now_.when,
                     {"`{0}` gäller `{1}`, men `{2}` ger chefen bara `{3}`",
                      "`{0}` applies to `{1}`, but `{2}` gives the head only `{3}`"},
                     {"begränsa `area` till chefens område, eller en del av det",
                      "limit `area` to the head's area, or a part of it"},
                     {case_.key(), of_.at(given_.area).name, case_.point_of(first_),
                      of_.at(heads->area).name},
                     {}, {.area = given_.area});
    }

    // ----------------------------------------------------------------------- KL 7 kap. 6 §: conditions
    // Both apply, so that a condition which is not repeated still holds: only what speaks against it counts.
    void conditions() const {
        std::vector<contradiction> first;
        for (const auto id : now_.received) {
            auto found = contradictions(id);
            if (found.empty()) return;
            if (first.empty()) first = std::move(found);
        }
        for (const auto& one : first) {
            auto made = case_.found(finding_code::conditions_beyond_received, now_.when, first_);
            tell(made, one.text, mend_condition,
                 {case_.key(), case_.point_of(first_), one.given, one.received});
            case_.add(std::move(made), example_of(one));
        }
    }
    /// What the sub-delegation says of each fact.
    [[nodiscard]] std::vector<std::pair<named_fact, answer>> said() const {
        std::vector<std::pair<named_fact, answer>> found;
        for (const auto fact : given_.required) found.push_back({{{}, fact}, answer::yes});
        for (const auto fact : given_.required_legal) found.push_back({{fact, {}}, answer::yes});
        for (const auto fact : given_.excluded) found.push_back({{{}, fact}, answer::no});
        for (const auto fact : given_.excluded_legal) found.push_back({{fact, {}}, answer::no});
        return found;
    }
    [[nodiscard]] std::vector<contradiction> contradictions(delegation_id grant) const {
        std::vector<contradiction> found;
        for (const auto& [fact, value] : said()) against_fact(grant, fact, value, found);
        const auto& received = limits_of(grant);
        const auto key_of_thing = [](std::string_view key) {
            return sentence{std::string{key}, std::string{key}};
        };
        if (given_.longest && is_too_long(grant))
            found.push_back({.text = {"`{0}` ger rätt för längst {2}, men `{1}` ger chefen längst "
                                      "{3}",
                                      "`{0}` lets it last at longest {2}, but `{1}` lets the head "
                                      "at longest {3}"},
                             .given = length_in_words(*given_.longest),
                             .received = length_in_words(*received.longest),
                             .shown_as = reason_code::duration_above});
        if (given_.users == users_say::heard && received.users == users_say::endorsed)
            found.push_back({.text = {"`{0}` låter brukarna yttra sig, men `{1}` kräver att de "
                                      "tillstyrker",
                                      "`{0}` lets the users comment, but `{1}` requires that they "
                                      "endorse"},
                             .shown_as = reason_code::fact_required,
                             .fact = {legal_fact::users_endorsed, {}},
                             .said = answer::no});
        if (given_.instrument.is_valid() && received.instrument.is_valid() &&
            given_.instrument != received.instrument) // both may be in force: no question shows it
            found.push_back({.text = {"`{0}` vilar på `{2}`, men `{1}` vilar på `{3}`",
                                      "`{0}` rests on `{2}`, but `{1}` rests on `{3}`"},
                             .given = key_of_thing(of_.at(given_.instrument).key),
                             .received = key_of_thing(of_.at(received.instrument).key)});
        for (const auto kept_back : received.excepted)
            if (!given_.excepted.empty() && kept_back != case_.one.matter &&
                of_.is_kind_of(kept_back, case_.one.matter) &&
                !covers_matter(of_, given_.excepted, kept_back))
                found.push_back({.text = {"`{0}` räknar upp undantag men inte `{2}`, som `{1}` "
                                          "undantar",
                                          "`{0}` lists exceptions but not `{2}`, which `{1}` "
                                          "excepts"},
                                 .given = key_of_thing(of_.at(kept_back).key),
                                 .shown_as = reason_code::excepted_from_point,
                                 .matter = kept_back});
        return found;
    }
    /// The fact as the sub-delegation has it is one that the head's grant forbids.
    void against_fact(delegation_id grant, const named_fact& fact, answer value,
                      std::vector<contradiction>& found) const {
        auto asked = asked_of_head(now_.when);
        say(of_, asked, fact, value);
        const auto ground = case_.forbidden_by(asked, grant, [&](const reason& one) {
            return one.fact == fact && (one.code == reason_code::fact_required ||
                                        one.code == reason_code::fact_excluded);
        });
        if (!ground) return;
        const bool required = ground->code == reason_code::fact_required;
        const std::string key{key_of(of_, fact)};
        found.push_back({.text = required ? phrase{"`{0}` utesluter `{2}`, som `{1}` kräver",
                                                   "`{0}` excludes `{2}`, which `{1}` requires"}
                                          : phrase{"`{0}` kräver `{2}`, som `{1}` utesluter",
                                                   "`{0}` requires `{2}`, which `{1}` excludes"},
                         .given = {key, key},
                         .shown_as = ground->code,
                         .fact = fact,
                         .said = value});
    }
    [[nodiscard]] bool is_too_long(delegation_id grant) const {
        auto asked = asked_of_head(now_.when);
        asked.lasting = given_.longest;
        return case_
            .forbidden_by(asked, grant,
                          [](const reason& one) { return one.code == reason_code::duration_above; })
            .has_value();
    }
    [[nodiscard]] maybe_example example_of(const contradiction& one) const {
        auto asked = case_.within(first_, now_.when, {.matter = one.matter});
        if (!asked || one.shown_as == reason_code::none) return std::nullopt;
        if (one.shown_as == reason_code::duration_above) asked->lasting = given_.longest;
        if (one.said != answer::unknown) say(of_, *asked, one.fact, one.said);
        return showing(case_.work, asked, {one.shown_as});
    }

    const sub_delegation_case& case_;
    const governance& of_;
    const stretch& now_;
    const grant_limits& given_;
    delegation_id first_; ///< of the grants: told of all of them
};

} // namespace

void lint_limits(const sub_delegation_case& of_case, const stretch& now) {
    limits_check{of_case, now}.run();
}

} // namespace mandat::detail
