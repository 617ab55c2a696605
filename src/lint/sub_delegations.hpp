// SPDX-License-Identifier: MIT
#pragma once
// One sub-delegation under examination: what it rests on, and questions
// within it (layer 5, private).

#include "example_questions.hpp"
#include "linter.hpp"
#include <mandat/law/objection.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mandat::detail {

/// Days on which the same grants are in force, or none.
struct stretch {
    period when;
    std::vector<delegation_id> received;
};

/// Who asks for what; by default the first recipient in force, the matter that was given on, and an
/// amount and a unit that both let through.
struct sought {
    post_id decider{};
    matter_id matter{};
    std::optional<std::int64_t> ore{};
    unit_id unit{};
    area_id area{};
};

using is_ground = std::function<bool(const reason&)>;
/// It has one of the codes.
[[nodiscard]] is_ground of_code(reason_codes codes);

/// What the law of the day has against it that one to whom the committee gave power hands it on.
/// @param leave  the committee's
[[nodiscard]] objections against_handing_on(const governance& of, subject giver, organ_id committee,
                                            delegate_kind to, date day, answer leave);

struct sub_delegation_case : check {
    sub_delegation_id id;
    const sub_delegation& one = of.at(id);
    std::vector<delegation_id> received = received_by_head();

    // ------------------------------------------------------------------------------------- the law
    /// What the order delegates to whoever gave it on.
    [[nodiscard]] std::vector<delegation_id> received_by_head() const;
    /// What the law of the day has against handing it on to such a recipient.
    [[nodiscard]] objections against(delegate_kind to, date day, answer leave = answer::yes) const;
    /// The grant's days: its order's and its own.
    [[nodiscard]] period life_of(delegation_id grant) const;
    /// The points that it was given under, in any version of the order.
    [[nodiscard]] std::vector<point_id> points_under() const;
    /// The rule by which the giver is known to be no head of administration; null where none is.
    [[nodiscard]] const rule* no_head_by(date day) const;
    /// The rule by which such a recipient may not receive it on; null where they may.
    [[nodiscard]] const rule* no_recipient_by(delegate_kind to, date day) const;
    /// The law asks whether what was given on holds under this grant, too: it is older than the
    /// grant's version of the order.
    [[nodiscard]] bool is_asked_anew(delegation_id grant, post_id to) const;
    /// No head, or no employee: what keeps an open fact from being all that it hangs on.
    [[nodiscard]] bool is_barred(date day) const;
    /// What the resolver has against the head's own deciding under the grant, for such a reason.
    [[nodiscard]] std::optional<reason> forbidden_by(const question& asked, delegation_id grant,
                                                     const is_ground& is_such) const;
    /// The ground of the first grant where every one of them forbids the
    /// question for such a reason.
    [[nodiscard]] std::optional<reason> forbidden_by_all(const question& asked, const stretch& now,
                                                         const is_ground& is_such) const;
    /// May the head decide what was given on?
    [[nodiscard]] question asked_of_head(date day) const;

    // ----------------------------------------------------------------------------------- questions
    /// Within every limit of both, but for what is sought; nothing when
    /// they have nothing in common.
    [[nodiscard]] std::optional<question> within(delegation_id grant, const period& days,
                                                 const sought& what = {}) const;
    /// On whoever receives it, of a matter that the head may hold nothing of.
    [[nodiscard]] std::optional<question> on(date day, matter_id matter) const;
    [[nodiscard]] post_id decider_on(date day) const;

    // ------------------------------------------------------------------------------------ findings
    /// Where it is found against one of the grants, the version is its order's,
    /// and its place comes after.
    [[nodiscard]] finding found(finding_code code, const period& days,
                                std::optional<delegation_id> grant = {}) const;
    [[nodiscard]] std::string point_of(delegation_id grant) const {
        return of.key_of(of.at(grant).point);
    }
    [[nodiscard]] std::string head_on(date day) const { return work.name_of(one.from, day); }
};

/// A sub-delegation that hangs on something open, on some of its days.
struct hanging {
    sub_delegation_id given;
    period days; ///< none where nobody dates it
    maybe_example by;
};
using hanging_list = std::vector<hanging>;

/// What the documents leave open of sub-delegation, each told once however many hang on it.
struct open_questions : check {
    std::map<post_id, hanging_list>
        heads{}; ///< grantors of whom nobody says whether they are heads
    std::map<point_id, hanging_list>
        leaves{}; ///< points that do not say whether it may be sub-delegated

    void report_all() const;
    void report_runs(hanging_list open, const finding& begun, const phrase& text,
                     const phrase& fix) const;
    void order_is_silent(order_id id) const;
    [[nodiscard]] bool is_silent(delegation_id id) const;
};

/// The days on which the head holds nothing that could be given on, in order of time.
void lint_absence(const sub_delegation_case& given, const std::vector<period>& without);
/// Whether what was given on lies within what the head received: amounts, units, areas, conditions.
void lint_limits(const sub_delegation_case& given, const stretch& now);

} // namespace mandat::detail
