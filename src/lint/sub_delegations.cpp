// SPDX-License-Identifier: MIT
//
// Sub-delegation: one step, by a head of administration, with the nämnd's leave,
// within what was received.
#include "sub_delegations.hpp"

#include "linter.hpp"
#include <mandat/law/delegation.hpp>
#include <mandat/law/law_days.hpp>
#include <mandat/law/proposed.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// What is told where the law or the resolver has this against a sub-delegation: {0} is the
/// sub-delegation, {1} the head's name, {2} the matter, {3} a point, an order or another
/// sub-delegation, {4} and {5} a name and what it is.
struct told_of_step {
    reason_code because;
    finding_code code;
    phrase text;
    phrase fix;
};
constexpr phrase not_received{"återkalla vidaredelegeringen: chefen har inte fått ärendet",
                              "revoke the sub-delegation: the head has not received the matter"};
constexpr auto step_findings = std::to_array<told_of_step>({
    {reason_code::not_employed,
     finding_code::holder_not_employed,
     {"den som innehade befattningen `{1}` var inte anställd när `{0}` gavs",
      "whoever held the post `{1}` was not employed when `{0}` was given"},
     {"låt en anställd förvaltningschef vidaredelegera på nytt, eller låt nämnden delegera",
      "have an employed head of administration sub-delegate anew, or have the committee delegate"}},
    {reason_code::post_unheld,
     finding_code::post_unheld,
     {"ingen innehade befattningen `{1}` när `{0}` gavs",
      "nobody held the post `{1}` when `{0}` was given"},
     {"låt den som innehar befattningen vidaredelegera på nytt, eller låt nämnden delegera",
      "have whoever holds the post sub-delegate anew, or have the committee delegate"}},
    {reason_code::not_head_of_administration,
     finding_code::grantor_not_head,
     {"`{1}` ({5}) vidaredelegerar `{2}` i `{0}` men är inte förvaltningschef hos nämnden",
      "`{1}` ({5}) sub-delegates `{2}` in `{0}` but is no head of the committee's administration"},
     {"låt nämnden delegera till mottagaren, eller låt förvaltningschefen göra det",
      "have the committee delegate to the recipient, or have the head of administration do it"}},
    {reason_code::delegate_not_on_list,
     finding_code::sub_delegate_not_employee,
     {"`{0}` ger `{4}` ({5}) beslutanderätt, men bara en anställd kan få den vidare",
      "`{0}` gives `{4}` ({5}) deciding power, but only an employee may receive it on"},
     {"vidaredelegera till en anställd, eller låt nämnden delegera",
      "sub-delegate to an employee, or have the committee delegate"}},
    {reason_code::approval_by_others,
     finding_code::approval_by_others,
     {"`{0}` kräver någon annans godkännande av vad mottagaren beslutar; bara brukarna får ha ett "
      "veto",
      "`{0}` requires someone else's approval of what the recipient decides; only the users may "
      "have a veto"},
     {"kräv samråd i stället för godkännande, eller ge rätten till den som godkänner",
      "require consultation in place of approval, or give the power to whoever approves"}},
    {reason_code::sub_delegation_not_allowed,
     finding_code::sub_delegation_without_leave,
     {"`{3}` låter inte `{1}` vidaredelegera, men `{0}` gör det",
      "`{3}` does not let `{1}` sub-delegate, but `{0}` does"},
     {"återkalla vidaredelegeringen, eller låt nämnden tillåta den i punkten",
      "revoke the sub-delegation, or have the committee allow it in the point"}},
    {reason_code::excepted_from_point,
     finding_code::nothing_to_sub_delegate,
     {"`{3}` undantar `{2}`, som `{0}` ger vidare", "`{3}` excepts `{2}`, which `{0}` gives on"},
     not_received},
    {reason_code::reserved_to_committee,
     finding_code::nothing_to_sub_delegate,
     {"`{3}` förbehåller nämnden `{2}`, som `{0}` ger vidare",
      "`{3}` reserves to the committee `{2}`, which `{0}` gives on"},
     not_received},
    {reason_code::more_than_received,
     finding_code::nothing_to_sub_delegate,
     {"`{1}` har inte fått `{2}` i ordningen `{3}`, så `{0}` ger ingenting",
      "`{1}` has not received `{2}` in the order `{3}`, so that `{0}` gives nothing"},
     {"rätta `point`, eller låt nämnden först delegera ärendet till chefen",
      "mend `point`, or have the committee first delegate the matter to the head"}},
    {reason_code::chain_too_long,
     finding_code::chain_too_long,
     {"`{1}` har `{2}` bara genom vidaredelegeringen `{3}` och kan inte ge den vidare i `{0}`",
      "`{1}` holds `{2}` only by the sub-delegation `{3}` and cannot pass it on in `{0}`"},
     {"låt förvaltningschefen vidaredelegera direkt till mottagaren",
      "have the head of administration sub-delegate directly to the recipient"}},
});
const told_of_step& told_of(reason_code because) {
    return *std::ranges::find_if(step_findings,
                                 [&](const told_of_step& one) { return one.because == because; });
}

// ------------------------------------------------------------------------------ one sub-delegation
/// What a finding in the table's words is about, beside the sub-delegation itself.
struct step {
    std::optional<delegation_id> grant{}; ///< that it is found against
    std::vector<location> where{};
    std::string third{};
    std::string name{};
    phrase kind{};
    const rule* by = nullptr; ///< that the law cites; else the code's
};

struct sub_delegation_check : sub_delegation_case {
    open_questions& open;
    const period& own = one.limits.when.when;
    period life = work.looked_at(own);

    void run() const {
        if (life.is_empty() && (!own.is_empty() || work.is_day_asked())) return;
        grantor();
        giver_then();
        for (const auto post : work.posts_meant(one.to)) recipient(post);
        if (one.to.is(subject::kind::organ)) recipient(one.to);
        if (!one.limits.approved_by.empty())
            report_step(reason_code::approval_by_others, life, {},
                        is_barred(day_of(life)) ? std::nullopt : within_leave({}, life));
        if (received.empty()) {
            rests_on_nothing();
        } else if (!own.is_empty()) {
            day_by_day();
        }
    }
    /// Tells it in the table's words, with a question that is denied for that reason.
    void report_step(reason_code because, const period& days, const step& of_what,
                     const std::optional<question>& asked, reason_code or_because = {}) const {
        const auto& told = told_of(because);
        auto made = found(told.code, days, of_what.grant);
        for (const auto& where : of_what.where) add_place(made, where);
        if (of_what.by != nullptr) made.rule = of_what.by;
        report(std::move(made), told.text, told.fix,
               {one.key, head_on(days.first()), work.name_of(one.matter), of_what.third,
                of_what.name, of_what.kind},
               showing(work, asked, {because, or_because}));
    }

    // ---------------------------------------------------- KL 7 kap. 6 §, 9 kap. 31 §: who, to whom
    /// A day of the life; any day of the law that is modelled where nobody dates it.
    [[nodiscard]] static date day_of(const period& days) {
        return days.is_empty() ? first_modelled_day : days.first();
    }
    /// What the law says on its days: the life is cut where the law changes.
    template<class Says>
    [[nodiscard]] auto by_law(Says says) const {
        runs<decltype(says(day_of(life)))> found;
        time_cuts cuts;
        for (const auto day : law_days) cuts.add(day);
        for (const auto& part : life.is_empty() ? std::vector{life} : cuts.parts_of(life))
            found.add(part, says(day_of(part)));
        return std::move(found).all();
    }
    void grantor() const {
        const auto& head = of.at(one.from);
        for (const auto& [days, by] : by_law([&](date day) { return no_head_by(day); }))
            if (by != nullptr) {
                report_step(reason_code::not_head_of_administration, days,
                            {.where = {head.where}, .kind = work.kind_of(one.from), .by = by},
                            within_leave({}, days));
            } else if (head.head_of_administration == answer::unknown) {
                open.heads[one.from].push_back(
                    {id, days,
                     hanging_on(
                         work, is_barred(day_of(days)) ? std::nullopt : within_leave({}, days),
                         legal_fact::is_head_of_administration, reason_code::sub_delegated)});
            }
    }
    /// Whoever held the giver's post on the day that it was given.
    void giver_then() const {
        if (own.is_empty()) return;
        const auto held = work.index().held_on(one.from, own.first());
        const auto against = may_subdelegate(
            {.giver_then = held}, [](legal_fact) { return answer::yes; }, own.first());
        for (const auto& law : against)
            if (law.code == reason_code::not_employed || law.code == reason_code::post_unheld)
                report_step(law.code, life, {.where = {of.at(one.from).where}, .by = law.by},
                            within_leave({}, life));
    }
    void recipient(subject named) const {
        const auto kind = delegate_kind_of(of, named);
        for (const auto& [days, by] :
             by_law([&](date day) { return no_recipient_by(kind, day); })) {
            if (by == nullptr) continue;
            const bool is_shown =
                named.is(subject::kind::post) && no_head_by(day_of(days)) == nullptr;
            report_step(reason_code::delegate_not_on_list, days,
                        {.where = {work.place_of(named)},
                         .name = work.name_of(named, days.first()),
                         .kind = work.kind_of(named),
                         .by = by},
                        is_shown ? within_leave(named.post(), days) : std::nullopt);
        }
    }
    /// Under a grant whose leave is given or left open, on its first day.
    [[nodiscard]] std::optional<question> within_leave(post_id decider, const period& when) const {
        for (const auto grant : received) {
            const auto days = when.intersection(life_of(grant));
            if (days.is_empty() || is_without_leave(grant, days.first())) continue;
            if (auto asked = within(grant, days, {.decider = decider})) return asked;
        }
        return std::nullopt;
    }
    [[nodiscard]] answer leave(delegation_id grant) const {
        return of.at(grant).limits.may_sub_delegate;
    }
    [[nodiscard]] bool is_without_leave(delegation_id grant, date day) const {
        return std::ranges::any_of(against(delegate_kind::employee, day, leave(grant)),
                                   [](const objection& law) {
                                       return law.code == reason_code::sub_delegation_not_allowed;
                                   });
    }

    // ----------------------------------------------- KL 7 kap. 6 §: one step, of what was received
    void rests_on_nothing() const {
        auto from_others = work.index().sub_delegations_on(one.matter);
        std::erase_if(from_others, [&](sub_delegation_id other) {
            return !means(of, of.at(other).to, one.from);
        });
        step of_what;
        auto third = of.at(one.order).key;
        if (from_others.empty())
            for (const auto point : points_under()) of_what.where.push_back(of.at(point).where);
        if (!from_others.empty()) third = of.at(from_others.front()).key;
        for (const auto other : from_others) {
            of_what.where.push_back(of.at(other).where);
            third = std::min(third, of.at(other).key);
        }
        of_what.third = third;
        report_step(from_others.empty() ? reason_code::more_than_received
                                        : reason_code::chain_too_long,
                    life, of_what, life.is_empty() ? std::nullopt : on(life.first(), one.matter));
    }

    // ----------------------------------------------------- KL 7 kap. 6 §: only what the head holds
    void day_by_day() const {
        std::vector<period> without;
        for (const auto& now : stretches())
            if (now.received.empty()) {
                without.push_back(now.when);
            } else {
                look_at(now);
            }
        lint_absence(*this, without);
    }
    /// The life cut wherever a grant begins or ends, or a version of the order or a
    /// point that reserves does, or where the law changes.
    [[nodiscard]] std::vector<stretch> stretches() const {
        time_cuts cuts;
        for (const auto grant : received) cuts.add(life_of(grant));
        for (const auto version : versions_of(of, one)) cuts.add(of.at(version).when.when);
        for (const auto point : work.index().reservations_on(one.matter))
            if (of.at(of.at(point).order).key == of.at(one.order).key)
                cuts.add(of.at(point).limits.when.when);
        for (const auto day : law_days) cuts.add(day);
        struct held {
            std::vector<delegation_id> grants;
            std::vector<delegation_id> with_leave;
            std::optional<point_id> kept;
            bool operator==(const held&) const = default;
        };
        runs<held> parts;
        for (const auto& part : cuts.parts_of(life)) {
            auto grants = received;
            std::erase_if(grants, [&](delegation_id grant) {
                return !life_of(grant).contains(part.first());
            });
            const auto kept = reserving(grants, part);
            auto leave = with_leave(grants, part.first());
            // Why nothing is held may differ from part to part.
            parts.add(part, {std::move(grants), std::move(leave), kept},
                      [](const held& now, const held& then) {
                          return !now.grants.empty() && now == then;
                      });
        }
        std::vector<stretch> made;
        for (const auto& [when, then] : parts.all()) made.push_back({when, then.grants});
        return made;
    }
    [[nodiscard]] std::vector<delegation_id> with_leave(std::vector<delegation_id> grants,
                                                        date day) const {
        std::erase_if(grants, [&](delegation_id grant) { return is_without_leave(grant, day); });
        return grants;
    }
    /// The point that keeps the matter for the nämnd then.
    [[nodiscard]] std::optional<point_id> reserving(const std::vector<delegation_id>& grants,
                                                    const period& days) const {
        if (grants.empty()) return std::nullopt;
        const auto kept = forbidden_by(asked_of_head(days.first()), grants.front(),
                                       of_code({reason_code::reserved_to_committee}));
        return kept ? std::optional{kept->point} : std::nullopt;
    }
    void look_at(const stretch& now) const {
        const stretch lawful{now.when, with_leave(now.received, now.when.first())};
        const auto& grants = lawful.received;
        if (grants.empty()) {
            without_leave(now);
            return;
        }
        const auto kept = forbidden_by_all(
            asked_of_head(now.when.first()), lawful,
            of_code({reason_code::excepted_from_point, reason_code::reserved_to_committee}));
        if (kept) {
            kept_back(lawful, kept->code);
            return;
        }
        if (std::ranges::none_of(grants,
                                 [&](delegation_id grant) { return leave(grant) == answer::yes; }))
            leave_not_stated(lawful);
        lint_limits(*this, lawful);
    }
    void without_leave(const stretch& now) const {
        const auto grant = now.received.front();
        step of_what{.grant = grant, .third = point_of(grant)};
        for (const auto other : now.received) of_what.where.push_back(of.at(other).where);
        report_step(reason_code::sub_delegation_not_allowed, now.when, of_what,
                    within(grant, now.when));
    }
    void leave_not_stated(const stretch& now) const {
        const auto by = hanging_on(
            work,
            is_barred(now.when.first()) ? std::nullopt : within(now.received.front(), now.when),
            legal_fact::subdelegation_allowed, reason_code::sub_delegated);
        for (const auto grant : now.received)
            open.leaves[of.at(grant).point].push_back({id, now.when, by});
    }
    /// The point excepts the matter, or another point of the order reserves it to the
    /// nämnd: that is told first.
    void kept_back(const stretch& now, reason_code because) const {
        const auto grant = now.received.front();
        step of_what{.grant = grant, .third = point_of(grant)};
        if (const auto reserved = reserving(now.received, now.when)) {
            because = reason_code::reserved_to_committee;
            of_what.where = {of.at(*reserved).where};
            of_what.third = of.key_of(*reserved);
        }
        report_step(because, now.when, of_what, within(grant, now.when),
                    reason_code::excepted_from_point);
    }
};

} // namespace

/// @complexity  O(n log n), and quadratic only in the delegations and sub-delegations of one matter
void lint_sub_delegations(linter& work) {
    open_questions open{{work}};
    for (const auto id : ids_of<sub_delegation_id>(work.of().sub_delegations()))
        if (work.of().at(id).matter.is_valid()) sub_delegation_check{{{work}, id}, open}.run();
    open.report_all();
}

} // namespace mandat::detail
