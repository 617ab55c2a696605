// SPDX-License-Identifier: MIT
#pragma once
// Whether an order says how decisions are reported, and gives those that are not minutes of their own
// (layer 5, private).

#include "finding_words.hpp"
#include "lint_basics.hpp"
#include "linter.hpp"
#include "sub_delegation_index.hpp"
#include "trial.hpp"
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/model/terms.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

/// The days on which somebody had sub-delegated under a grant.
using sub_delegated_days = std::map<delegation_id, std::vector<period>>;

/// One version of a nämnd's order. Guidelines delegate nothing, and council's delegations to a nämnd are not reported.
class reporting_check {
public:
    reporting_check(linter& work, const sub_delegated_days& sub_delegated, order_id id)
        : work_{work}
        , of_{work.of()}
        , sub_delegated_{sub_delegated}
        , order_{work.of().at(id)}
        , is_undated_{order_.when.when.is_empty()} {
        const bool delegates =
            order_.kind == order_kind::delegation_order && is_committee(of_.at(order_.organ).kind);
        if (!delegates || (is_undated_ && work.is_day_asked())) return;
        for (const auto point : work.points_of(id))
            for (const auto grant : work.delegations_of(point)) keep(grant);
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
    [[nodiscard]] grants reported_as(reporting wanted) const {
        grants found;
        std::copy_if(ordinary_.begin(), ordinary_.end(), std::back_inserter(found),
                     [&](const dated_grant& one) { return reported(one.id) == wanted; });
        return found;
    }
    /// Each run of days on which some of them are in force, with those.
    template<class Report>
    void for_each_run(const grants& among, Report report) const {
        if (is_undated_ && !among.empty()) report(period{}, among);
        std::vector<period> days;
        for (const auto& one : among) days.push_back(one.days);
        for (const auto& run : merged(std::move(days))) {
            grants then;
            std::copy_if(among.begin(), among.end(), std::back_inserter(then),
                         [&](const dated_grant& one) { return one.days.overlaps(run); });
            report(run, then);
        }
    }
    /// The points of the delegations, each once.
    [[nodiscard]] std::vector<point_id> points_of(const grants& among) const {
        std::vector<point_id> found;
        for (const auto& one : among)
            if (found.empty() || found.back() != of_.at(one.id).point)
                found.push_back(of_.at(one.id).point);
        return found;
    }
    /// What employees decide is reported by 7:8, everything else by 6:40. @law KL 6:40 1 st., 7:8
    [[nodiscard]] const rule* rule_for(const grants& among) const {
        const auto is_employees = [&](const dated_grant& one) {
            const auto posts = work_.posts_meant(of_.at(one.id).delegate);
            return !posts.empty() && std::all_of(posts.begin(), posts.end(), [&](post_id post) {
                return is_someones_employee(delegate_kind_of(of_.at(post).kind));
            });
        };
        return std::all_of(among.begin(), among.end(), is_employees) ? cite("KL-7-8")
                                                                     : cite("KL-6-40-s1");
    }
    [[nodiscard]] finding about_order(finding_code code, const period& days,
                                      const grants& among) const {
        auto made = finding_at(code, order_.where);
        made.rule = rule_for(among);
        made.about = order_.key;
        made.version = order_.version;
        made.when = days;
        made.sources = order_.sources;
        return made;
    }
    /// `sjn/2.4`, `sjn/2.5` and so many more.
    [[nodiscard]] sentence keys_of(const std::vector<point_id>& points) const {
        constexpr std::size_t most = 3;
        sentence text;
        for (std::size_t i = 0; i < points.size() && i < most; ++i)
            text.sv += (i == 0 ? "" : ", ") + in_backticks(of_.key_of(points[i]));
        text.en = text.sv;
        if (points.size() > most) {
            const auto rest = std::to_string(points.size() - most);
            text.sv += " och " + rest + " till";
            text.en += " and " + rest + " more";
        }
        return text;
    }
    [[nodiscard]] std::string key() const { return in_backticks(order_.key); }

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
            const auto told = term_for(when).said();
            const bool goes_unreported = when == reporting::not_reported;
            made.text = {
                "brådskande beslut enligt " + in_backticks(made.about) +
                    (goes_unreported ? " anmäls inte" : " anmäls " + std::string{told.sv}) +
                    "; de ska anmälas vid nämndens nästa sammanträde",
                "urgent decisions under " + in_backticks(made.about) + " are " +
                    (goes_unreported ? "not reported" : "reported " + std::string{told.en}) +
                    "; they shall be reported at the committee's next meeting"};
            made.fix = {"skriv `report = \"nästa sammanträde\"` i punkten",
                        "write `report = \"next meeting\"` in the point"};
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
                                 {"ordningen " + key(), "the order " + key()});
            });
            return;
        }
        for (const auto point : points_of(open)) {
            auto of_point = open;
            std::erase_if(of_point,
                          [&](const dated_grant& one) { return of_.at(one.id).point != point; });
            auto made = work_.found(finding_code::reporting_undecided, point);
            made.rule = rule_for(of_point);
            made.when = of_point.front().days;
            const auto told = in_backticks(made.about);
            report_undecided(std::move(made), {told, told});
        }
    }
    void report_undecided(finding made, const sentence& under) {
        made.text = {"nämnden har inte beslutat i vilken utsträckning beslut enligt " + under.sv +
                         " anmäls",
                     "the committee has not decided to what extent decisions under " + under.en +
                         " are reported"};
        made.fix = {"låt nämnden besluta i vilken utsträckning besluten anmäls, och skriv det i "
                    "`report`",
                    "have the committee decide to what extent the decisions are reported, and "
                    "write it in `report`"};
        work_.add(std::move(made));
    }
    void not_stated() {
        for_each_run(
            reported_as(reporting::not_stated), [&](const period& days, const grants& silent) {
                auto made = about_order(finding_code::reporting_not_stated, days, silent);
                made.text = {"ordningen " + key() + " säger inte om och när besluten anmäls",
                             "the order " + key() +
                                 " does not say whether and when decisions are reported"};
                made.fix = {"skriv `report` i ordningen, som nämnden har beslutat",
                            "write `report` in the order, as the committee decided"};
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
        const auto code = is_missing ? finding_code::separate_minutes_missing
                                     : finding_code::separate_minutes_not_stated;
        auto made = about_order(code, days, unreported);
        const auto points = points_of(unreported);
        for (const auto point : points) // each has a place of its own
            if (of_.at(point).where.is_known()) made.where.push_back(of_.at(point).where);
        const auto keys = keys_of(points);
        made.text = {
            "ordningen " + key() +
                (is_missing ? " ger oanmälda beslut inget särskilt protokoll: "
                            : " säger inte om oanmälda beslut protokollförs särskilt: ") +
                keys.sv,
            "the order " + key() +
                (is_missing ? " gives unreported decisions no separate minutes: "
                            : " does not say whether unreported decisions get separate minutes: ") +
                keys.en};
        auto not_assessed = unreported;
        std::erase_if(not_assessed, [&](const dated_grant& one) {
            return is_appealed(one.id) != answer::unknown;
        });
        if (!not_assessed.empty()) {
            const auto open = keys_of(points_of(not_assessed));
            made.text.sv +=
                "; ingen har bedömt om besluten får överklagas enligt 13 kap.: " + open.sv;
            made.text.en += "; nobody has assessed whether the decisions may be appealed under "
                            "chapter 13: " +
                            open.en;
        }
        made.fix = {"protokollför oanmälda beslut särskilt och skriv `separate_minutes = \"ja\"`, "
                    "eller låt dem anmälas",
                    "keep separate minutes of unreported decisions and write `separate_minutes = "
                    "\"yes\"`, or have them reported"};
        work_.add(std::move(made));
    }

    linter& work_;
    const governance& of_;
    const sub_delegated_days& sub_delegated_;
    const delegation_order& order_;
    bool is_undated_;
    grants urgent_;
    grants ordinary_;
};

[[nodiscard]] inline sub_delegated_days days_of_sub_delegations(const linter& work) {
    const auto& of = work.of();
    const by_matter lists{of};
    const sub_delegation_index index{work, lists};
    sub_delegated_days found;
    for (const auto& one : of.sub_delegations()) {
        const auto days = work.looked_at(one.limits.when.when);
        if (!one.matter.is_valid() || days.is_empty()) continue;
        for (const auto grant : index.grants_under(one)) found[grant].push_back(days);
    }
    return found;
}

inline void lint_reporting(linter& work) {
    const auto sub_delegated = days_of_sub_delegations(work);
    for (std::size_t i = 0; i < work.of().orders().size(); ++i)
        reporting_check{work, sub_delegated, order_id{i}}.run();
}

} // namespace mandat::detail
