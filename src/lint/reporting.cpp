// SPDX-License-Identifier: MIT
//
// Whether an order says how decisions are reported, and gives those that are
// not minutes of their own.
#include "linter.hpp"
#include <mandat/decide/dry_run.hpp>
#include <mandat/law/reporting.hpp>
#include <mandat/model/terms.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// The days on which somebody had sub-delegated under a grant.
using sub_delegated_days = std::map<delegation_id, std::vector<period>>;

sub_delegated_days days_of_sub_delegations(const linter& work) {
    sub_delegated_days found;
    const question nobody;
    for (const auto& one : work.of().sub_delegations()) {
        const auto days = work.looked_at(one.limits.when.when);
        if (!one.matter.is_valid() || days.is_empty()) continue;
        for (const auto id : dry_run{work.index(), nobody}.received_under(one))
            found[id].push_back(days);
    }
    return found;
}

using grants = std::vector<dated_grant>;

template<class Is>
grants those(const grants& among, Is is_one) {
    grants found;
    std::ranges::copy_if(among, std::back_inserter(found), is_one);
    return found;
}

/// One version of a nämnd's order. Guidelines delegate nothing, and council's delegations to
/// a nämnd are not reported.
struct reporting_check : check {
    order_id id;
    const sub_delegated_days& sub_delegated;
    const delegation_order& order = of.at(id);

    void run() const {
        if (order.kind != order_kind::delegation_order || !is_committee(of.at(order.organ).kind))
            return;
        const auto all = work.dated_grants_of(id);
        const auto of_kind = [&](point_kind kind) {
            return those(all,
                         [&](const auto& one) { return of.at(of.at(one.id).point).kind == kind; });
        };
        urgent(of_kind(point_kind::urgent));
        const auto ordinary = of_kind(point_kind::delegation);
        const auto reported_as = [&](reporting wanted) {
            return those(ordinary, [&](const auto& one) { return reported(one.id) == wanted; });
        };
        undecided(reported_as(reporting::undecided));
        not_stated(reported_as(reporting::not_stated));
        separate_minutes(ordinary);
    }
    [[nodiscard]] reporting reported(delegation_id grant) const {
        return of.at(grant).limits.reported;
    }
    /// The points of the delegations, each once.
    [[nodiscard]] std::vector<point_id> points_of(const grants& among) const {
        std::vector<point_id> found;
        for (const auto& one : among) found.push_back(of.at(one.id).point);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }
    /// The rule that all of them are reported under; where they differ, that of delegates
    /// who are nobody's employees.
    [[nodiscard]] const rule* rule_for(const grants& among) const {
        std::set<const rule*> found;
        for (const auto& one : among) {
            const auto named = of.at(one.id).delegate;
            const auto posts = work.posts_meant(named);
            if (named.is(subject::kind::organ))
                found.insert(reporting_rule(delegate_kind_of(of.at(named.organ()).kind)));
            for (const auto post : posts)
                found.insert(reporting_rule(delegate_kind_of(of.at(post).kind)));
            if (!named.is(subject::kind::organ) && posts.empty())
                found.insert(reporting_rule(delegate_kind::member));
        }
        return found.size() == 1 ? *found.begin() : reporting_rule(delegate_kind::member);
    }
    template<class Thing>
    [[nodiscard]] finding found(finding_code code, const Thing& about, const period& days,
                                const grants& among) const {
        auto made = work.found(code, about);
        made.rule = rule_for(among);
        made.when = days;
        return made;
    }
    /// `sjn/2.4`, `sjn/2.5` and so many more.
    [[nodiscard]] sentence keys_of(const std::vector<point_id>& points) const {
        constexpr std::size_t most = 3;
        std::vector<std::string> keys;
        for (const auto point : points) keys.push_back(of.key_of(point));
        keys.resize(std::min(keys.size(), most));
        sentence text{listed(keys), listed(keys)};
        if (points.size() > most)
            append(text, filled({" och {0} till", " and {0} more"},
                                {std::to_string(points.size() - most)}));
        return text;
    }

    // ------------------------------------------------------------------------ KL 6 kap. 40 § 2 st.
    /// Urgent decisions are reported at the next meeting whatever the order says;
    /// it must not say otherwise.
    void urgent(const grants& among) const {
        point_id last;
        for (const auto& one : among) {
            const auto when = reported(one.id);
            const auto point = of.at(one.id).point;
            if (when == reporting::next_meeting || when == reporting::not_stated ||
                when == reporting::undecided || point == last)
                continue;
            last = point;
            auto made = work.found(finding_code::urgent_not_reported_next, point);
            made.when = one.days;
            if (when == order.reported) add_place(made, order.where);
            const bool is_never = when == reporting::not_reported;
            report(std::move(made),
                   {"brådskande beslut enligt `{0}` anmäls {1}; de ska anmälas vid nämndens nästa "
                    "sammanträde",
                    "urgent decisions under `{0}` are {1}; they shall be reported at the "
                    "committee's next meeting"},
                   {"skriv `report = \"nästa sammanträde\"` i punkten",
                    "write `report = \"next meeting\"` in the point"},
                   {of.key_of(point), filled(is_never ? phrase{"inte", "not reported"}
                                                      : phrase{"{0}", "reported {0}"},
                                             {term_for(when).said()})});
        }
    }

    // ---------------------------------------------------- KL 6 kap. 40 § 1 st., 7 kap. 8 §: extent
    /// Once for the order's general rule; else for each point that says so itself.
    void undecided(const grants& open) const {
        if (order.reported == reporting::undecided) {
            for_each_run(open, [&](const period& days, const grants& then) {
                undecided(found(finding_code::reporting_undecided, id, days, then),
                          filled({"ordningen `{0}`", "the order `{0}`"}, {order.key}));
            });
            return;
        }
        for (const auto point : points_of(open)) {
            const auto of_point =
                those(open, [&](const auto& one) { return of.at(one.id).point == point; });
            undecided(
                found(finding_code::reporting_undecided, point, of_point.front().days, of_point),
                filled({"`{0}`", "`{0}`"}, {of.key_of(point)}));
        }
    }
    void undecided(finding made, const sentence& under) const {
        report(std::move(made),
               {"nämnden har inte beslutat i vilken utsträckning beslut enligt {0} anmäls",
                "the committee has not decided to what extent decisions under {0} are reported"},
               {"låt nämnden besluta i vilken utsträckning besluten anmäls, och skriv det i "
                "`report`",
                "have the committee decide to what extent the decisions are reported, and write it "
                "in `report`"},
               {under});
    }
    void not_stated(const grants& among) const {
        for_each_run(among, [&](const period& days, const grants& silent) {
            report(found(finding_code::reporting_not_stated, id, days, silent),
                   {"ordningen `{0}` säger inte om och när besluten anmäls",
                    "the order `{0}` does not say whether and when decisions are reported"},
                   {"skriv `report` i ordningen, som nämnden har beslutat",
                    "write `report` in the order, as the committee decided"},
                   {order.key});
        });
    }

    // --------------------------------------------------- KL 6 kap. 40 § 1 st., 7 kap. 8 §: minutes
    /// Whether the decision may be appealed under chapter 13; what nobody has assessed may be.
    [[nodiscard]] answer is_appealed(delegation_id grant) const {
        return work.trait(of.at(grant).point, legal_fact::appealed_under_chapter_13);
    }
    void separate_minutes(const grants& among) const {
        if (order.separate_minutes == answer::yes) return;
        grants unreported;
        for (const auto& one : among)
            if (is_appealed(one.id) != answer::no) add_unreported(one, unreported);
        for_each_run(unreported,
                     [&](const period& days, const grants& then) { report_minutes(days, then); });
    }
    /// Days on which decisions under it are not reported, be it only when they
    /// have been sub-delegated.
    void add_unreported(const dated_grant& one, grants& unreported) const {
        const bool in_turn = order.sub_delegated_are_reported == std::optional{false};
        const auto leave = of.at(one.id).limits.may_sub_delegate;
        if (reported(one.id) == reporting::not_reported || (in_turn && leave == answer::yes)) {
            unreported.push_back(one);
        } else if (const auto given = sub_delegated.find(one.id);
                   in_turn && given != sub_delegated.end()) {
            for (const auto& days : given->second)
                if (const auto both = one.days.intersection(days); !both.is_empty())
                    unreported.push_back({one.id, both});
        }
    }
    void report_minutes(const period& days, const grants& unreported) const {
        const bool is_missing = order.separate_minutes == answer::no;
        auto made = found(is_missing ? finding_code::separate_minutes_missing
                                     : finding_code::separate_minutes_not_stated,
                          id, days, unreported);
        const auto points = points_of(unreported);
        for (const auto point : points) // each has a place of its own
            if (of.at(point).where.is_known()) made.where.push_back(of.at(point).where);
        auto keys = keys_of(points);
        const auto not_assessed = points_of(those(
            unreported, [&](const auto& one) { return is_appealed(one.id) == answer::unknown; }));
        if (!not_assessed.empty())
            append(keys, filled({"; ingen har bedömt om besluten får överklagas enligt 13 kap.: "
                                 "{0}",
                                 "; nobody has assessed whether the decisions may be appealed "
                                 "under chapter 13: {0}"},
                                {keys_of(not_assessed)}));
        report(std::move(made),
               is_missing
                   ? phrase{"ordningen `{0}` ger oanmälda beslut inget särskilt protokoll: {1}",
                            "the order `{0}` gives unreported decisions no separate minutes: {1}"}
                   : phrase{"ordningen `{0}` säger inte om oanmälda beslut protokollförs särskilt: "
                            "{1}",
                            "the order `{0}` does not say whether unreported decisions get "
                            "separate minutes: {1}"},
               {"protokollför oanmälda beslut särskilt och skriv `separate_minutes = \"ja\"`, "
                "eller låt dem anmälas",
                "keep separate minutes of unreported decisions and write `separate_minutes = "
                "\"yes\"`, or have them reported"},
               {order.key, keys});
    }
};

} // namespace

void lint_reporting(linter& work) {
    const auto sub_delegated = days_of_sub_delegations(work);
    for (const auto id : ids_of<order_id>(work.of().orders()))
        reporting_check{{work}, id, sub_delegated}.run();
}

} // namespace mandat::detail
