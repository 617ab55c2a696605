// SPDX-License-Identifier: MIT
#pragma once
// On what grounds a court would quash a decision, as far as mandat can see (layer 4).

#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/verdict.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/catalog.hpp>

#include <vector>

namespace mandat {

/// What is known of how a decision came about. `yes` is well; `no` is a breach;
/// `unknown` tells nothing.
struct decision_seen {
    verdict authority = verdict::authorised; ///< of the ruling on who decided
    answer prepared = answer::yes;           ///< preparation (beredning) as required
    answer quorate = answer::yes;            ///< beslutför
    answer nobody_disqualified = answer::yes;
    answer minutes_in_order = answer::yes;
    answer regions_affair = answer::yes;          ///< an affair of the region (angelägenhet)
    answer otherwise_lawful = answer::yes;        ///< nothing else in it conflicts with law
    answer matters_for_outcome = answer::unknown; ///< the error mattered for the outcome
    date on = no_day;                             ///< of the decision; none: not said
    bool is_budget_balance_decision = false;      ///< under 11:5 2-3 st., 11:12-14
};

/// A ground to quash. @law KL 13:8
struct ground {
    const rule* by = nullptr; ///< KL-13-8-1 … -4
    verdict is_met = verdict::depends;
    phrase what{};
    const rule* governed_by = nullptr; ///< that an older wording applies; null where none does
};

struct grounds_found {
    std::vector<ground> grounds{};
    bool may_be_harmless = false; ///< the court need not quash: it did not matter. @law KL 13:9
};

namespace detail {

class ground_collector {
public:
    explicit ground_collector(const decision_seen& seen)
        : seen_{seen} {}
    [[nodiscard]] grounds_found collect() && {
        breach(seen_.prepared, cite("KL-13-8-1"),
               {"ärendet var inte berett som det ska", "the matter was not prepared as required"});
        breach(seen_.quorate, cite("KL-13-8-1"),
               {"organet var inte beslutfört", "the body was inquorate"});
        disqualification();
        breach(seen_.minutes_in_order, cite("KL-13-8-1"),
               {"protokollet är inte i ordning", "the minutes are not in order"});
        breach(seen_.regions_affair, cite("KL-13-8-2"),
               {"det är ingen angelägenhet för regionen", "it is no affair of the region"});
        // Points 3 and 4 do not reach certain decisions on balancing the budget.
        if (!seen_.is_budget_balance_decision) {
            if (seen_.authority != verdict::authorised)
                add(cite("KL-13-8-3"),
                    seen_.authority == verdict::not_authorised ? verdict::authorised
                                                               : verdict::depends,
                    {"den som beslutade hade inte rätt att göra det",
                     "whoever decided had no right to"});
            breach(seen_.otherwise_lawful, cite("KL-13-8-4"),
                   {"beslutet strider på annat sätt mot lag", "it otherwise conflicts with law"});
        }
        found_.may_be_harmless =
            !found_.grounds.empty() && seen_.matters_for_outcome != answer::yes;
        return std::move(found_);
    }

private:
    /// The court looks to the wording of the decision's day, and the list of 6:28 from before July
    /// 2022 was not read. @law KL-TRANS-2022
    void disqualification() {
        const bool is_older = is_calendar_day(seen_.on) &&
                              seen_.on < cite("KL-TRANS-2022")->wordings.first().in_force.first();
        if (!is_older)
            return breach(seen_.nobody_disqualified, cite("KL-13-8-1"),
                          {"någon som var jävig deltog", "somebody disqualified took part"});
        if (seen_.nobody_disqualified == answer::yes) return;
        add(cite("KL-13-8-1"), verdict::depends,
            {"någon som var jävig deltog: för beslut före 2022-07-01 prövas jävet enligt äldre "
             "lydelse av 6 kap. 28 §, som inte är läst",
             "somebody disqualified took part: of decisions before 2022-07-01 it is judged by the "
             "older wording of 6:28, which was not read"});
        found_.grounds.back().governed_by = cite("KL-TRANS-2022");
    }
    void breach(answer in_order, const rule* by, const phrase& what) {
        if (in_order == answer::yes) return;
        add(by, in_order == answer::no ? verdict::authorised : verdict::depends, what);
    }
    void add(const rule* by, verdict is_met, const phrase& what) {
        found_.grounds.push_back({.by = by, .is_met = is_met, .what = what});
    }

    const decision_seen& seen_;
    grounds_found found_{};
};

} // namespace detail

/// Every ground that is met or open, in the order of the section. The court only
/// quashes, it never replaces.
///
/// @law  KL 13:8-9, KL-TRANS-2022
[[nodiscard]] inline grounds_found grounds_against(const decision_seen& seen) {
    return detail::ground_collector{seen}.collect();
}

/// Who sees to it that enforcement is undone once the decision was quashed for good. @law KL 13:15
inline constexpr phrase undoing{
    "Har beslutet upphävts genom ett avgörande med laga kraft och redan verkställts, ska det organ "
    "som tog det se till att verkställigheten rättas så långt det går.",
    "Where the decision was quashed by a ruling with legal force and was already enforced, the "
    "body that took it sees to it that enforcement is undone as far as possible."};

inline constexpr const rule* rule_of_undoing = detail::cite("KL-13-15");

} // namespace mandat
