// SPDX-License-Identifier: MIT
//
// What the whole order or the delegate's place hangs on, whatever the matter: who adopted it, whose
// administration a role is of, a post without its unit, an exclusion that may stop what is urgent.
#include "example_questions.hpp"
#include "grants.hpp"
#include "linter.hpp"
#include "sub_delegations.hpp"
#include <mandat/decide/dry_run.hpp>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// What the resolver has against the grant on a day: the first ground that is wanted.
template<class Wanted>
std::optional<reason> ground_on(const linter& work, delegation_id id, subject who, date day,
                                Wanted wanted) {
    const auto asked = question_within(work, id, who, day);
    const auto grounds = dry_run{work.index(), asked}.grant(id, who).grounds;
    const auto found = std::ranges::find_if(grounds, wanted);
    return found == grounds.end() ? std::nullopt : std::optional{*found};
}
auto asks_for(legal_fact fact) {
    return [fact](const reason& one) {
        return one.effect == verdict::depends && one.fact && one.fact->legal == fact;
    };
}

// -------------------------------------------------------------------------------- whose order it is
struct adoption_check : check {
    order_id id;
    const delegation_order& order = of.at(id);

    void run() const {
        const auto grants = work.delegations_of(id);
        const auto first =
            std::ranges::find_if(grants, [&](auto grant) { return is_delegating(of, grant); });
        const auto& there = of.at(order.organ).when.when;
        auto life = since_2018(order.when.when);
        if (!there.is_empty()) life = life.intersection(there);
        if (first == grants.end() || life.is_empty()) return;
        time_cuts cuts;
        if (order.adopted.confirmed_on) cuts.add(*order.adopted.confirmed_on);
        for (const auto& part : cuts.parts_of(life))
            if (const auto found = against(*first, part)) tell(*first, part, *found);
    }
    [[nodiscard]] std::optional<reason> against(delegation_id grant, const period& days) const {
        const auto day = clear_day(days, order);
        const auto who = work.decider_under(grant, day).value_or(order.organ);
        const auto is_open = asks_for(legal_fact::adopted_by_the_committee);
        return ground_on(work, grant, who, day, [&](const reason& one) {
            return one.code == reason_code::not_adopted_by_committee || is_open(one);
        });
    }
    void tell(delegation_id grant, const period& days, const reason& found) const {
        const auto& body = of.at(order.organ);
        const auto seen = work.looked_at(days);
        if (seen.is_empty()) return;
        const bool is_known = found.effect == verdict::not_authorised;
        auto made = work.found(is_known ? finding_code::not_adopted_by_committee
                                        : finding_code::adoption_not_stated,
                               id, {body.where});
        add_sources(made, body.sources);
        made.rule = found.rule;
        const auto asked = question_within(work, grant, clear_day(seen, order));
        report_on(days, std::move(made),
                  is_known ? phrase{"ordningen `{0}` är inte antagen av `{1}`{2}, så den ger ingen "
                                    "beslutanderätt",
                                    "the order `{0}` was not adopted by `{1}`{2}, so it gives no "
                                    "power"}
                           : phrase{"det är inte känt att `{1}` själv har antagit ordningen "
                                    "`{0}`{2}: varje svar beror på det",
                                    "it is not known that `{1}` itself has adopted the order "
                                    "`{0}`{2}: every answer hangs on that"},
                  {"låt nämnden anta eller bekräfta den och skriv "
                   "`adopted = { on = …, confirmed = … }`; är nämnden densamma under nytt namn, "
                   "skriv `continues` på organet",
                   "have the committee adopt or confirm it and write "
                   "`adopted = { on = …, confirmed = … }`; is the committee the same by a new "
                   "name, write `continues` on the body"},
                  {order.key, body.key, because()}, as_answered(work, asked, found));
    }
    /// What the adoption lacks.
    [[nodiscard]] sentence because() const {
        const auto& adopted = order.adopted;
        if (adopted.by.is_valid() && adopted.by != order.organ)
            return filled({" utan av `{0}`", " but by `{0}`"}, {of.at(adopted.by).key});
        if (!adopted.on) return {" (antagandet är inte angivet)", " (no adoption is stated)"};
        return filled({" (antagen {0}, nämnden finns från {1})",
                       " (adopted on {0}, the committee is there from {1})"},
                      {to_text(*adopted.on), to_text(of.at(order.organ).when.when.first())});
    }
};

// --------------------------------------------------------------------- whose administration it is of
/// A post that a grant reaches, and the days on which the same is found of it.
struct found_post {
    post_id post;
    period days;
};
/// The posts of the delegate and of those who step in.
std::vector<post_id> whom_it_names(const linter& work, delegation_id id) {
    auto named = work.of().at(id).substitutes;
    named.insert(named.begin(), work.of().at(id).delegate);
    std::vector<post_id> posts;
    for (const auto one : named)
        for (const auto post : work.posts_meant(one)) posts.push_back(post);
    return posts;
}

struct place_check : check {
    delegation_id id;
    const delegation& one = of.at(id);
    const delegation_order& order = order_over(of, id);
    period life = whole_life(of, id).when;

    void roles() const {
        if (!one.delegate.is(subject::kind::role) || life.is_empty()) return;
        std::vector<found_post> elsewhere;
        for (const auto post : work.posts_meant(one.delegate))
            for (const auto& days :
                 days_of(post, legal_fact::role_reaches_other_administrations, life))
                elsewhere.push_back({post, days});
        for_each_run(elsewhere, [&](const period& days, const std::vector<found_post>& then) {
            tell_of_role(days, then);
        });
    }
    /// The days on which the post is there and the grant to it hangs on the fact.
    [[nodiscard]] std::vector<period> days_of(post_id post, legal_fact fact,
                                              const period& within) const {
        const auto days = within.intersection(of.at(post).when.when);
        // Who is no employee is no such delegate at all, which another check tells.
        if (days.is_empty() || of.at(post).kind != post_kind::employee) return {};
        time_cuts cuts;
        const auto unit = of.at(post).unit;
        if (unit.is_valid()) {
            cuts.add(of.at(unit).when.when);
            for (const auto day : moves_of(of, unit)) cuts.add(day);
        }
        std::vector<period> found;
        for (const auto& part : cuts.parts_of(days))
            if (ground_on(work, id, post, clear_day(part, order), asks_for(fact)))
                found.push_back(part);
        return merged(std::move(found));
    }
    void tell_of_role(const period& days, const std::vector<found_post>& then) const {
        const auto seen = work.looked_at(days);
        if (seen.is_empty()) return;
        std::vector<std::string_view> keys;
        for (const auto& found : then)
            if (std::ranges::find(keys, of.at(found.post).key) == keys.end())
                keys.push_back(of.at(found.post).key);
        auto made = work.found(finding_code::role_reaches_elsewhere, id,
                               {work.place_of(one.delegate), of.at(then.front().post).where});
        const auto asked = question_within(work, id, then.front().post, clear_day(seen, order));
        report_on(days, std::move(made),
                  {"punkten `{0}` ger rollen `{1}` rätten, och befattningar med den är inte kända "
                   "som `{2}`s förvaltnings: {3}",
                   "the point `{0}` gives the role `{1}` the power, and posts with it are not "
                   "known to be of the administration of `{2}`: {3}"},
                  {"skriv `roles_reach_other_administrations = \"ja\"` eller `\"nej\"` under "
                   "`[order]`, så som ordningen säger, eller `organ` på förvaltningens enhet",
                   "write `roles_reach_other_administrations = \"ja\"` or `\"nej\"` under "
                   "`[order]`, as the order says, or `organ` on the administration's unit"},
                  {part_key(of, id), work.key_of(one.delegate), of.at(order.organ).key,
                   enumerated_keys(keys)},
                  hanging_on(work, asked, legal_fact::role_reaches_other_administrations,
                             reason_code::delegated));
    }

    // ------------------------------------------------------------------------ posts of closed units
    /// For each of those whom the grant names, the days on which the post has lost its unit.
    void add_closed(std::vector<std::pair<found_post, delegation_id>>& all) const {
        if (life.is_empty() || !is_delegating(of, id)) return;
        for (const auto post : whom_it_names(work, id)) add_closed(all, post, life);
    }
    void add_closed(std::vector<std::pair<found_post, delegation_id>>& all, post_id post,
                    const period& reached) const {
        const auto unit = of.at(post).unit;
        if (!unit.is_valid()) return;
        const auto closed = reached.intersection(days_after(of.at(unit).when));
        for (const auto& days : days_of(post, legal_fact::post_outlives_its_unit, closed))
            all.push_back({{post, days}, id});
    }

    // -------------------------------------------------------------- the exclusion of what is urgent
    void urgent() const {
        if (of.at(one.point).kind != point_kind::urgent || life.is_empty() || !leads_part(of, id))
            return;
        const auto seen = work.looked_at(life);
        if (seen.is_empty()) return;
        const auto day = clear_day(seen, order);
        const auto who = work.decider_under(id, day);
        if (!who) return;
        const auto found =
            ground_on(work, id, *who, day, asks_for(legal_fact::exclusion_covers_urgent_matters));
        if (!found) return;
        std::vector<std::string_view> keys;
        for (const auto fact : order.excluded_legal) keys.push_back(key_of(fact));
        for (const auto fact : order.excluded) keys.push_back(of.at(fact).key);
        auto made = work.found(finding_code::exclusion_on_urgent, id, {order.where});
        made.rule = found->rule;
        report_on(life, std::move(made),
                  {"ordningen `{0}` undantar {1} från sina punkter och säger inte om det gäller "
                   "det brådskande uppdraget `{2}`: svaret beror på det",
                   "the order `{0}` excludes {1} from its points and does not say whether that "
                   "reaches the urgent mandate `{2}`: the answer hangs on it"},
                  {"skriv `excludes_urgent = \"ja\"` eller `\"nej\"` under `[order]`, så som "
                   "ordningen säger; har nämnden själv tagit bort undantaget för punkten, skriv "
                   "`excludes = []` där, med nämndens § som `source`",
                   "write `excludes_urgent = \"ja\"` or `\"nej\"` under `[order]`, as the order "
                   "says; where the committee itself has lifted the exclusion from the point, "
                   "write `excludes = []` there, with the committee's § as `source`"},
                  {order.key, enumerated_keys(keys), part_key(of, id)},
                  as_answered(work, question_within(work, id, *who, day), *found));
    }
};

/// The same of those to whom it was handed on, under the first grant that its head received.
void add_closed_recipients(const check& say, sub_delegation_id id,
                           std::vector<std::pair<found_post, delegation_id>>& all) {
    const auto& one = say.of.at(id);
    const auto received = sub_delegation_case{say, id}.received;
    const auto life = whole_life(say.of, one);
    if (!one.matter.is_valid() || received.empty() || life.is_empty()) return;
    const place_check under{say, received.front()};
    for (const auto post : say.work.posts_meant(one.to)) under.add_closed(all, post, life);
}
/// A post is told once for all grants that reach it.
void lint_closed_units(const check& say) {
    const auto& work = say.work;
    const auto& of = work.of();
    std::vector<std::pair<found_post, delegation_id>> all;
    for (const auto id : ids_of<delegation_id>(of.delegations()))
        place_check{say, id}.add_closed(all);
    for (const auto id : ids_of<sub_delegation_id>(of.sub_delegations()))
        add_closed_recipients(say, id, all);
    for (const auto post : ids_of<post_id>(of.posts())) {
        std::vector<period> days;
        std::vector<delegation_id> grants;
        for (const auto& [found, by] : all)
            if (found.post == post) {
                days.push_back(found.days);
                grants.push_back(by);
            }
        for (const auto& run : merged(std::move(days))) {
            const auto seen = work.looked_at(run);
            if (seen.is_empty()) continue;
            const auto& unit = of.at(of.at(post).unit);
            auto made = work.found(finding_code::unit_closed, of.at(post), {unit.where});
            for (const auto grant : grants) add_place(made, of.at(grant).where);
            const auto asked = question_within(work, grants.front(), subject{post},
                                               clear_day(seen, order_over(of, grants.front())));
            say.report_on(
                run, std::move(made),
                {"enheten `{1}` upphörde {2} men befattningen `{0}` står kvar i den och får "
                 "besluta enligt {3}: om den finns måste bedömas",
                 "the unit `{1}` ended on {2} but the post `{0}` is still in it and may decide "
                 "under {3}: whether it is there has to be assessed"},
                {"skriv befattningens nya `unit`, eller dess sista dag (`through`)",
                 "write the post's new `unit`, or its last day (`through`)"},
                {of.at(post).key, unit.key, to_text(previous_day(unit.when.when.end())),
                 in_backticks(part_key(of, grants.front()))},
                hanging_on(work, asked, legal_fact::post_outlives_its_unit,
                           reason_code::delegated));
        }
    }
}

} // namespace

void lint_standing(linter& work) {
    for (const auto id : ids_of<order_id>(work.of().orders())) adoption_check{{work}, id}.run();
    for (const auto id : ids_of<delegation_id>(work.of().delegations()))
        if (is_delegating(work.of(), id)) {
            const place_check of_place{{work}, id};
            of_place.roles();
            of_place.urgent();
        }
    lint_closed_units(check{work});
}

} // namespace mandat::detail
