// SPDX-License-Identifier: MIT
//
// Whether an order says how decisions are reported, and gives those that are not minutes of their own.
#include "linter.hpp"
#include <mandat/decide/dry_run.hpp>
#include <mandat/law/reporting.hpp>
#include <mandat/model/terms.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// The days on which somebody had sub-delegated under a grant.
using sub_delegated_days = std::map<delegation_id, std::vector<period>>;

/// One version of a nämnd's order. Guidelines delegate nothing, and council's delegations to a nämnd are not reported.
class reporting_check {
public:
    reporting_check(linter& work, const sub_delegated_days& sub_delegated, order_id id)
        : work_{work}
        , of_{work.of()}
        , sub_delegated_{sub_delegated}
        , id_{id}
        , order_{of_.at(id)}
        , is_undated_{order_.when.when.is_empty()} {
        const bool delegates =
            order_.kind == order_kind::delegation_order && is_committee(of_.at(order_.organ).kind);
        if (!delegates || (is_undated_ && work.is_day_asked())) return;
        for (const auto point : work.points_of(id))
            for (const auto one : work.delegations_of(point)) keep(one);
    }

    void run() {
        urgent();
        undecided();
        not_stated();
        separate_minutes();
    }

private:
    /// A delegation, and days of its that are looked at; none where nobody dates the order.
    struct dated_grant {
        delegation_id id;
        period days;
    };
    using grants = std::vector<dated_grant>;

    void keep(delegation_id id) {
        const auto days = work_.life_of(id);
        if (days.is_empty() && !is_undated_) return;
        const auto kind = of_.at(of_.at(id).point).kind;
        if (kind == point_kind::urgent) urgent_.push_back({id, days});
        if (kind == point_kind::delegation) ordinary_.push_back({id, days});
    }
    [[nodiscard]] reporting reported(delegation_id id) const { return of_.at(id).limits.reported; }
    template<class Is>
    [[nodiscard]] static grants those(const grants& among, Is is_one) {
        grants found;
        std::ranges::copy_if(among, std::back_inserter(found), is_one);
        return found;
    }
    [[nodiscard]] grants reported_as(reporting wanted) const {
        return those(ordinary_, [&](const auto& one) { return reported(one.id) == wanted; });
    }
    /// Each run of days on which some of them are in force, with those.
    template<class Report>
    void for_each_run(const grants& among, Report report) const {
        if (is_undated_ && !among.empty()) report(period{}, among);
        std::vector<period> days;
        for (const auto& one : among) days.push_back(one.days);
        for (const auto& run : merged(std::move(days)))
            report(run, those(among, [&](const auto& one) { return one.days.overlaps(run); }));
    }
    /// The points of the delegations, each once.
    [[nodiscard]] std::vector<point_id> points_of(const grants& among) const {
        std::vector<point_id> found;
        for (const auto& one : among)
            if (found.empty() || found.back() != of_.at(one.id).point)
                found.push_back(of_.at(one.id).point);
        return found;
    }
    /// The rule that all of them are reported under; where they differ, that of delegates who are nobody's employees.
    [[nodiscard]] const rule* rule_for(const grants& among) const {
        const auto* other = reporting_rule(delegate_kind::member);
        const rule* found = nullptr;
        for (const auto& one : among)
            for (const auto* rule : rules_for(of_.at(one.id).delegate)) {
                if (found != nullptr && rule != found) return other;
                found = rule;
            }
        return found != nullptr ? found : other;
    }
    [[nodiscard]] std::vector<const rule*> rules_for(subject named) const {
        if (named.is(subject::kind::organ))
            return {reporting_rule(delegate_kind_of(of_.at(named.organ()).kind))};
        std::vector<const rule*> found;
        for (const auto post : work_.posts_meant(named))
            found.push_back(reporting_rule(delegate_kind_of(of_.at(post).kind)));
        if (found.empty()) found.push_back(reporting_rule(delegate_kind::member));
        return found;
    }
    [[nodiscard]] finding about_order(finding_code code, const period& days,
                                      const grants& among) const {
        auto made = work_.found(code, id_);
        made.rule = rule_for(among);
        made.when = days;
        return made;
    }
    /// `sjn/2.4`, `sjn/2.5` and so many more.
    [[nodiscard]] sentence keys_of(const std::vector<point_id>& points) const {
        constexpr std::size_t most = 3;
        std::vector<std::string> keys;
        for (std::size_t i = 0; i < points.size() && i < most; ++i)
            keys.push_back(of_.key_of(points[i]));
        sentence text{listed(keys), listed(keys)};
        if (points.size() > most)
            append(text, filled({" och {0} till", " and {0} more"},
                                {std::to_string(points.size() - most)}));
        return text;
    }

    // ------------------------------------------------------------------------- KL 6 kap. 40 § 2 st.
    /// Urgent decisions are reported at the next meeting whatever the order says; it must not say otherwise.
    void urgent() {
        point_id last;
        for (const auto& one : urgent_) {
            const auto when = reported(one.id);
            const bool is_otherwise = when != reporting::next_meeting &&
                                      when != reporting::not_stated && when != reporting::undecided;
            if (!is_otherwise || of_.at(one.id).point == last) continue;
            last = of_.at(one.id).point;
            auto made = work_.found(finding_code::urgent_not_reported_next, last);
            made.when = one.days;
            if (when == order_.reported) add_place(made, order_.where);
            tell(made,
                 when == reporting::not_reported
                     ? phrase{"brådskande beslut enligt `{0}` anmäls inte; de ska anmälas vid "
                              "nämndens nästa sammanträde",
                              "urgent decisions under `{0}` are not reported; they shall be "
                              "reported at the committee's next meeting"}
                     : phrase{"brådskande beslut enligt `{0}` anmäls {1}; de ska anmälas vid "
                              "nämndens nästa sammanträde",
                              "urgent decisions under `{0}` are reported {1}; they shall be "
                              "reported at the committee's next meeting"},
                 {"skriv `report = \"nästa sammanträde\"` i punkten",
                  "write `report = \"next meeting\"` in the point"},
                 {made.about, term_for(when).said()});
            work_.add(std::move(made));
        }
    }

    // ---------------------------------------------------------- KL 6 kap. 40 § 1 st., 7 kap. 8 §: extent
    /// Once for the order's general rule; else for each point that says so itself.
    void undecided() {
        const auto open = reported_as(reporting::undecided);
        if (order_.reported == reporting::undecided) {
            for_each_run(open, [&](const period& days, const grants& then) {
                report_undecided(about_order(finding_code::reporting_undecided, days, then),
                                 filled({"ordningen `{0}`", "the order `{0}`"}, {order_.key}));
            });
            return;
        }
        for (const auto point : points_of(open)) {
            const auto of_point =
                those(open, [&](const auto& one) { return of_.at(one.id).point == point; });
            auto made = work_.found(finding_code::reporting_undecided, point);
            made.rule = rule_for(of_point);
            made.when = of_point.front().days;
            const auto key = in_backticks(made.about);
            report_undecided(std::move(made), {key, key});
        }
    }
    void report_undecided(finding made, const sentence& under) {
        tell(made,
             {"nämnden har inte beslutat i vilken utsträckning beslut enligt {0} anmäls",
              "the committee has not decided to what extent decisions under {0} are reported"},
             {"låt nämnden besluta i vilken utsträckning besluten anmäls, och skriv det i `report`",
              "have the committee decide to what extent the decisions are reported, and write it "
              "in `report`"},
             {under});
        work_.add(std::move(made));
    }
    void not_stated() {
        for_each_run(
            reported_as(reporting::not_stated), [&](const period& days, const grants& silent) {
                auto made = about_order(finding_code::reporting_not_stated, days, silent);
                tell(made,
                     {"ordningen `{0}` säger inte om och när besluten anmäls",
                      "the order `{0}` does not say whether and when decisions are reported"},
                     {"skriv `report` i ordningen, som nämnden har beslutat",
                      "write `report` in the order, as the committee decided"},
                     {order_.key});
                work_.add(std::move(made));
            });
    }

    // --------------------------------------------------------- KL 6 kap. 40 § 1 st., 7 kap. 8 §: minutes
    /// Whether the decision may be appealed under chapter 13; what nobody has assessed may be.
    [[nodiscard]] answer is_appealed(delegation_id id) const {
        return work_.trait(of_.at(id).point, legal_fact::appealed_under_chapter_13);
    }
    /// Days on which decisions under it are not reported, be it only when they have been sub-delegated.
    void add_unreported(const dated_grant& one, grants& found) const {
        const bool in_turn = order_.sub_delegated_are_reported == std::optional{false};
        const auto leave = of_.at(one.id).limits.may_sub_delegate;
        if (reported(one.id) == reporting::not_reported || (in_turn && leave == answer::yes)) {
            found.push_back(one);
        } else if (const auto given = sub_delegated_.find(one.id);
                   in_turn && given != sub_delegated_.end()) {
            for (const auto& days : given->second)
                if (const auto both = one.days.intersection(days); !both.is_empty())
                    found.push_back({one.id, both});
        }
    }
    void separate_minutes() {
        if (order_.separate_minutes == answer::yes) return;
        grants unreported;
        for (const auto& one : ordinary_)
            if (is_appealed(one.id) != answer::no) add_unreported(one, unreported);
        for_each_run(unreported,
                     [&](const period& days, const grants& then) { report_minutes(days, then); });
    }
    void report_minutes(const period& days, const grants& unreported) {
        const bool is_missing = order_.separate_minutes == answer::no;
        auto made = about_order(is_missing ? finding_code::separate_minutes_missing
                                           : finding_code::separate_minutes_not_stated,
                                days, unreported);
        const auto points = points_of(unreported);
        for (const auto point : points) // each has a place of its own
            if (of_.at(point).where.is_known()) made.where.push_back(of_.at(point).where);
        const auto not_assessed = those(
            unreported, [&](const auto& one) { return is_appealed(one.id) == answer::unknown; });
        tell(made,
             is_missing
                 ? phrase{"ordningen `{0}` ger oanmälda beslut inget särskilt protokoll: {1}",
                          "the order `{0}` gives unreported decisions no separate minutes: "
                          "{1}"}
                 : phrase{"ordningen `{0}` säger inte om oanmälda beslut protokollförs "
                          "särskilt: {1}",
                          "the order `{0}` does not say whether unreported decisions get "
                          "separate minutes: {1}"},
             {"protokollför oanmälda beslut särskilt och skriv `separate_minutes = \"ja\"`, eller "
              "låt dem anmälas",
              "keep separate minutes of unreported decisions and write `separate_minutes = "
              "\"yes\"`, or have them reported"},
             {order_.key, keys_of(points)});
        if (!not_assessed.empty())
            append(made.text, filled({"; ingen har bedömt om besluten får överklagas enligt 13 "
                                      "kap.: {0}",
                                      "; nobody has assessed whether the decisions may be "
                                      "appealed under chapter 13: {0}"},
                                     {keys_of(points_of(not_assessed))}));
        work_.add(std::move(made));
    }

    linter& work_;
    const governance& of_;
    const sub_delegated_days& sub_delegated_;
    order_id id_;
    const delegation_order& order_;
    bool is_undated_;
    grants urgent_;
    grants ordinary_;
};

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

} // namespace

void lint_reporting(linter& work) {
    const auto sub_delegated = days_of_sub_delegations(work);
    for_each_order(work.of(), [&](order_id id) { reporting_check{work, sub_delegated, id}.run(); });
}

} // namespace mandat::detail
