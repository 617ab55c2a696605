// SPDX-License-Identifier: MIT
//
// Sub-delegation: one step, by a head of administration, with the nämnd's leave, within what was received.
#include "sub_delegations.hpp"

#include "linter.hpp"
#include <mandat/decide/dry_run.hpp>
#include <mandat/law/delegation.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// What is told where the law or the resolver has this against a sub-delegation: {0} is the sub-delegation, {1} the
/// head's name, {2} the matter, {3} a point, an order or another sub-delegation, {4} and {5} a name and what it is.
struct told_of_step {
    reason_code because;
    finding_code code;
    phrase text;
    phrase fix;
};
constexpr phrase not_received{"återkalla vidaredelegeringen: chefen har inte fått ärendet",
                              "revoke the sub-delegation: the head has not received the matter"};
constexpr auto step_findings = std::to_array<told_of_step>({
    {reason_code::not_head_of_administration,
     finding_code::grantor_not_head,
     {"`{1}` ({5}) vidaredelegerar `{2}` i `{0}` men är inte förvaltningschef",
      "`{1}` ({5}) sub-delegates `{2}` in `{0}` but is no head of administration"},
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

// ------------------------------------------------------------------------------- what documents leave open
/// A sub-delegation that hangs on something open, on some of its days.
struct hanging {
    sub_delegation_id given;
    period days; ///< none where nobody dates it
    maybe_example by;
};

/// What the documents leave open of sub-delegation, each told once however many hang on it.
class open_questions {
public:
    explicit open_questions(linter& work)
        : work_{work}
        , of_{work.of()} {}

    using list = std::vector<hanging>;
    std::map<post_id, list> heads;   ///< grantors of whom nobody says whether they are heads
    std::map<point_id, list> leaves; ///< points that do not say whether it may be sub-delegated

    void report() const {
        for (const auto& [id, open] : heads)
            report_runs(
                open, work_.found_about(finding_code::head_not_stated, of_.at(id)),
                {"uppgifterna säger inte om `{0}` är förvaltningschef, men {1} vilar på det",
                 "the data does not say whether `{0}` is head of administration, but {1} "
                 "rests on it"},
                {"skriv `head_of_administration` för befattningen",
                 "write `head_of_administration` for the post"});
        for (const auto& [id, open] : leaves)
            report_runs(open, work_.found(finding_code::sub_delegation_not_stated, id),
                        {"`{0}` säger inte om vidaredelegering är tillåten, men {1} vilar på det",
                         "`{0}` does not say whether sub-delegation is allowed, but {1} rests on "
                         "it"},
                        {"skriv `sub_delegation` i punkten eller ordningen, som nämnden har "
                         "beslutat",
                         "write `sub_delegation` in the point or the order, as the committee "
                         "decided"});
        for_each_order(of_, [&](order_id id) { order_is_silent(id); });
    }

private:
    /// Each run of days on which some of them are in force, with those; and once those that nobody dates.
    void report_runs(list open, const finding& begun, const phrase& text, const phrase& fix) const {
        const auto key = [this](const hanging& one) {
            return std::pair{of_.at(one.given).key, one.days.first()};
        };
        std::ranges::stable_sort(open, [&](const hanging& left, const hanging& right) {
            return key(left) < key(right);
        });
        std::vector<period> days;
        for (const auto& one : open) days.push_back(one.days);
        auto runs = merged(std::move(days));
        runs.push_back({});
        for (const auto& run : runs) {
            auto made = begun;
            made.when = run;
            std::vector<std::string_view> keys;
            for (const auto& one : open) {
                if (run.is_empty() ? !one.days.is_empty() : !one.days.overlaps(run)) continue;
                const auto& given = of_.at(one.given);
                if (std::ranges::find(keys, given.key) == keys.end()) keys.push_back(given.key);
                add_place(made, given.where);
                if (!made.shown_by) made.shown_by = one.by;
            }
            if (keys.empty()) continue;
            tell(made, text, fix, {made.about, listed(keys)});
            work_.add(std::move(made));
        }
    }
    /// The order has no general rule, and some delegation to an employee has none of its own.
    void order_is_silent(order_id id) const {
        const auto& order = of_.at(id);
        if (order.kind != order_kind::delegation_order || order.may_sub_delegate != answer::unknown)
            return;
        std::vector<period> days;
        bool any = false;
        for (const auto point : work_.points_of(id))
            for (const auto grant : work_.delegations_of(point))
                if (is_silent(grant)) {
                    any = true;
                    days.push_back(work_.life_of(grant));
                }
        auto runs = merged(std::move(days));
        if (any && order.when.when.is_empty() && !work_.is_day_asked()) runs.push_back({});
        for (const auto& run : runs) {
            auto made = work_.found(finding_code::sub_delegation_not_stated, id);
            made.when = run;
            tell(made,
                 {"ordningen `{0}` säger inte om förvaltningschefen får vidaredelegera",
                  "the order `{0}` does not say whether the head of administration may "
                  "sub-delegate"},
                 {"skriv `sub_delegation` i ordningen, som nämnden har beslutat",
                  "write `sub_delegation` in the order, as the committee decided"},
                 {order.key});
            work_.add(std::move(made));
        }
    }
    [[nodiscard]] bool is_silent(delegation_id id) const {
        const auto& grant = of_.at(id);
        if (of_.at(grant.point).kind != point_kind::delegation ||
            grant.limits.may_sub_delegate != answer::unknown)
            return false;
        const auto posts = work_.posts_meant(grant.delegate);
        return std::ranges::any_of(posts, [&](post_id post) {
            return is_someones_employee(delegate_kind_of(of_.at(post).kind));
        });
    }

    linter& work_;
    const governance& of_;
};

// ----------------------------------------------------------------------------------- one sub-delegation
/// Why no grant is in force.
enum class absence : std::uint8_t {
    not_known, ///< a document gives no day, or only the day of the oldest evidence
    of_time,   ///< before or after the grant's own time, or its order's
    of_point,  ///< the order is in force without the point
    of_grant,  ///< the point is there and delegates to others
};

class sub_delegation_check {
public:
    sub_delegation_check(const sub_delegation_case& of_case, open_questions& open)
        : case_{of_case}
        , work_{of_case.work}
        , of_{of_case.of}
        , one_{of_case.one}
        , open_{open}
        , life_{work_.looked_at(one_.limits.when.when)}
        , day_{life_.is_empty() ? no_day : life_.first()} {}

    void run() {
        const bool is_undated = one_.limits.when.when.is_empty();
        if (life_.is_empty() && (!is_undated || work_.is_day_asked())) return;
        grantor();
        recipients();
        if (!one_.limits.approved_by.empty())
            report(found(reason_code::approval_by_others), reason_code::approval_by_others, {},
                   case_.is_barred() ? std::nullopt : within_leave({}));
        if (case_.received.empty()) {
            rests_on_nothing();
        } else if (!is_undated) {
            day_by_day();
        }
    }

private:
    struct details {
        std::string third{};
        std::string name{};
        phrase kind{};
        date on = no_day;
    };
    [[nodiscard]] finding found(reason_code because) const {
        return case_.found(told_of(because).code, life_);
    }
    /// Tells it in the table's words, with a question that is denied for that reason.
    void report(finding made, reason_code because, const details& with,
                const std::optional<question>& asked, reason_code or_because = {}) const {
        const auto& told = told_of(because);
        const auto day = is_calendar_day(with.on) ? with.on : day_;
        tell(made, told.text, told.fix,
             {case_.key(), case_.head_on(day), case_.matter(), with.third, with.name, with.kind});
        case_.add(std::move(made), showing(work_, asked, {because, or_because}));
    }

    // ---------------------------------------------------------- KL 7 kap. 6 §, 9 kap. 31 §: who, to whom
    void grantor() {
        const auto because = reason_code::not_head_of_administration;
        const auto& head = of_.at(one_.from);
        if (case_.is_of_no_head()) {
            auto made = found(because);
            add_place(made, head.where);
            report(std::move(made), because, {.kind = work_.kind_of(one_.from)}, within_leave({}));
        } else if (head.head_of_administration == answer::unknown) {
            open_.heads[one_.from].push_back(
                {case_.id, life_,
                 hanging_on(work_, case_.barred().empty() ? within_leave({}) : std::nullopt,
                            legal_fact::is_head_of_administration, reason_code::sub_delegated)});
        }
    }
    void recipients() const {
        const auto because = reason_code::delegate_not_on_list;
        const auto not_employee = [&](subject named, const std::optional<question>& asked) {
            auto made = found(because);
            add_place(made, work_.place_of(named));
            report(std::move(made), because,
                   {.name = work_.name_of(named, day_), .kind = work_.kind_of(named)}, asked);
        };
        for (const auto post : case_.barred())
            not_employee(post, case_.is_of_no_head() ? std::nullopt : within_leave(post));
        if (one_.to.is(subject::kind::organ)) not_employee(one_.to, std::nullopt);
    }
    /// Under a grant whose leave is given or left open, on its first day.
    [[nodiscard]] std::optional<question> within_leave(post_id decider) const {
        for (const auto grant : case_.received) {
            const auto days = life_.intersection(life_of(grant));
            if (days.is_empty() || is_without_leave(grant)) continue;
            if (auto asked = case_.within(grant, days, {.decider = decider})) return asked;
        }
        return std::nullopt;
    }
    [[nodiscard]] answer leave(delegation_id id) const {
        return of_.at(id).limits.may_sub_delegate;
    }
    [[nodiscard]] bool is_without_leave(delegation_id id) const {
        const auto against = case_.against(delegate_kind::employee, leave(id));
        return std::ranges::any_of(against, [](const objection& one) {
            return one.code == reason_code::sub_delegation_not_allowed;
        });
    }

    // ----------------------------------------------------------- KL 7 kap. 6 §: one step, of what was received
    void rests_on_nothing() const {
        auto from_others = work_.index().sub_delegations_on(one_.matter);
        std::erase_if(from_others,
                      [&](sub_delegation_id id) { return !means(of_, of_.at(id).to, one_.from); });
        const auto because =
            from_others.empty() ? reason_code::more_than_received : reason_code::chain_too_long;
        auto made = found(because);
        std::string_view third = of_.at(one_.order).key;
        if (from_others.empty()) {
            const question nobody;
            for (const auto id : dry_run{work_.index(), nobody}.points_under(one_))
                add_place(made, of_.at(id).where);
        } else {
            third = of_.at(from_others.front()).key;
            for (const auto id : from_others) {
                add_place(made, of_.at(id).where);
                third = std::min(third, of_.at(id).key);
            }
        }
        auto asked = life_.is_empty() ? std::nullopt : case_.on(day_, one_.matter);
        report(std::move(made), because, {.third = std::string{third}}, std::move(asked));
    }

    // ---------------------------------------------------------------- KL 7 kap. 6 §: only what the head holds
    /// The grant's days: its order's and its own.
    [[nodiscard]] period life_of(delegation_id id) const {
        return order_over(of_, id).when.when.intersection(of_.at(id).limits.when.when);
    }
    void day_by_day() {
        runs<absence> gaps;
        for (const auto& now : stretches())
            if (now.received.empty()) {
                gaps.add(now.when, absence_on(now.when.first()));
            } else {
                look_at(now);
            }
        for (const auto& [when, why] : gaps.all()) report_absence(when, why);
    }
    /// The life cut wherever a grant begins or ends, or a version of the order or a point that reserves does.
    [[nodiscard]] std::vector<stretch> stretches() const {
        time_cuts cuts;
        for (const auto grant : case_.received) cuts.add(life_of(grant));
        for (const auto version : versions_of(of_, one_)) cuts.add(of_.at(version).when.when);
        for (const auto point : work_.index().reservations_on(one_.matter))
            if (of_.at(of_.at(point).order).key == of_.at(one_.order).key)
                cuts.add(of_.at(point).limits.when.when);
        using held = std::pair<std::vector<delegation_id>, std::optional<point_id>>;
        runs<held> found;
        for (const auto& part : cuts.parts_of(life_)) {
            held now{case_.received, {}};
            std::erase_if(now.first,
                          [&](delegation_id id) { return !life_of(id).contains(part.first()); });
            now.second = reserving(now.first, part);
            // Why nothing is held may differ from part to part.
            found.add(part, std::move(now), [](const held& one, const held& other) {
                return !one.first.empty() && one == other;
            });
        }
        std::vector<stretch> made;
        for (const auto& [when, grants] : found.all()) made.push_back({when, grants.first});
        return made;
    }
    [[nodiscard]] static bool keeps_back(const reason& ground) {
        return ground.code == reason_code::excepted_from_point ||
               ground.code == reason_code::reserved_to_committee;
    }
    /// The point that keeps the matter for the nämnd then.
    [[nodiscard]] std::optional<point_id> reserving(const std::vector<delegation_id>& grants,
                                                    const period& days) const {
        if (grants.empty()) return std::nullopt;
        const auto found = case_.forbidden_by(
            case_.asked_of_head(days.first()), grants.front(),
            [](const reason& one) { return one.code == reason_code::reserved_to_committee; });
        return found ? std::optional{found->point} : std::nullopt;
    }
    void look_at(const stretch& now) {
        stretch with_leave{now.when, {}};
        for (const auto grant : now.received)
            if (!is_without_leave(grant)) with_leave.received.push_back(grant);
        if (with_leave.received.empty()) {
            without_leave(now);
            return;
        }
        const auto asked = case_.asked_of_head(now.when.first());
        if (case_.forbidden_by_all(asked, with_leave, keeps_back)) {
            kept_back(with_leave, asked);
            return;
        }
        const auto& grants = with_leave.received;
        if (std::ranges::none_of(grants,
                                 [&](delegation_id id) { return leave(id) == answer::yes; }))
            leave_not_stated(with_leave);
        lint_limits(case_, with_leave);
    }
    void without_leave(const stretch& now) const {
        const auto because = reason_code::sub_delegation_not_allowed;
        const auto grant = now.received.front();
        auto made = case_.found(told_of(because).code, now.when, grant);
        for (const auto other : now.received) add_place(made, of_.at(other).where);
        report(std::move(made), because, {.third = case_.point_of(grant), .on = now.when.first()},
               case_.within(grant, now.when));
    }
    void leave_not_stated(const stretch& now) {
        const auto asked =
            case_.is_barred() ? std::nullopt : case_.within(now.received.front(), now.when);
        const auto by =
            hanging_on(work_, asked, legal_fact::subdelegation_allowed, reason_code::sub_delegated);
        for (const auto grant : now.received)
            open_.leaves[of_.at(grant).point].push_back({case_.id, now.when, by});
    }
    /// The point excepts the matter, or another point of the order reserves it to the nämnd: that is told first.
    void kept_back(const stretch& now, const question& asked) const {
        const auto grant = now.received.front();
        const auto reserved = reserving(now.received, now.when);
        const auto because = reserved ? reason_code::reserved_to_committee
                                      : case_.forbidden_by(asked, grant, keeps_back)->code;
        auto made = case_.found(told_of(because).code, now.when, grant);
        if (reserved) add_place(made, of_.at(*reserved).where);
        const auto key = reserved ? of_.key_of(*reserved) : case_.point_of(grant);
        report(std::move(made), because, {.third = key, .on = now.when.first()},
               case_.within(grant, now.when), reason_code::excepted_from_point);
    }

    // -------------------------------------------------------------------- KL 7 kap. 6 §: no longer than the head
    [[nodiscard]] absence absence_on(date day) const {
        const auto& grants = case_.received;
        if (std::ranges::any_of(grants,
                                [&](delegation_id grant) { return may_have_been(grant, day); }))
            return absence::not_known;
        const auto versions = versions_of(of_, one_);
        const auto now = std::ranges::find_if(
            versions, [&](order_id id) { return of_.at(id).when.contains(day); });
        if (now == versions.end()) return absence::of_time;
        bool had_point = false;
        bool has_point = false;
        const question nobody;
        for (const auto id : dry_run{work_.index(), nobody}.points_under(one_)) {
            const bool is_now = of_.at(id).order == *now;
            if (is_now && std::ranges::any_of(grants, [&](delegation_id grant) {
                    return of_.at(grant).point == id;
                }))
                return absence::of_time;
            has_point = has_point || is_now;
            had_point = had_point || of_.at(id).order < *now;
        }
        return has_point ? absence::of_grant : had_point ? absence::of_point : absence::of_time;
    }
    /// No document says when it began: an older one may have been in force already.
    [[nodiscard]] bool may_have_been(delegation_id id, date day) const {
        const auto& order = order_over(of_, id).when;
        const auto& own = of_.at(id).limits.when;
        if (order.when.is_empty() || own.when.is_empty()) return true;
        const auto may = [&](const dated& when) {
            return when.on(day) == period_state::in_force ||
                   when.on(day) == period_state::no_evidence_before;
        };
        return may(order) && may(own);
    }
    /// On these days the head holds nothing that could be given on.
    void report_absence(const period& days, absence why) const {
        if (why == absence::not_known) return;
        const auto& grants = case_.received;
        const auto ended = [&](delegation_id grant) {
            const auto life = life_of(grant);
            return !life.is_empty() && life.ended_by(days.first());
        };
        const auto before = std::find_if(grants.rbegin(), grants.rend(), ended);
        const bool had = before != grants.rend();
        const auto grant = had ? *before : grants.front();
        const auto [code, text] = told_of_absence(why);
        auto made = case_.found(code, days, grant);
        const auto then = days_in_words(days);
        made.text =
            filled(text, {case_.key(), then, case_.head_on(days.first()), case_.point_of(grant)});
        made.fix = absence_mended(days.first(), had ? std::optional{grant} : std::nullopt);
        const period first_day = *period::through(days.first(), days.first());
        case_.add(std::move(made),
                  showing(work_, case_.within(grant, first_day),
                          {reason_code::not_yet, reason_code::no_evidence_before,
                           reason_code::expired, reason_code::revoked, reason_code::superseded,
                           reason_code::replaced_that_day}));
    }
    [[nodiscard]] static std::pair<finding_code, phrase> told_of_absence(absence why) {
        if (why == absence::of_time)
            return {finding_code::period_beyond_received,
                    {"`{0}` gäller {1}, då `{2}` inte har rätten enligt `{3}`",
                     "`{0}` applies {1}, when `{2}` does not hold the power under `{3}`"}};
        if (why == absence::of_point)
            return {finding_code::broken_link,
                    {"{1} har ordningen ingen punkt som motsvarar `{3}`, som `{0}` vilar på",
                     "{1} the order has no point that answers to `{3}`, on which `{0}` rests"}};
        return {finding_code::nothing_to_sub_delegate,
                {"{1} är `{2}` inte delegat i den punkt som `{0}` vilar på",
                 "{1} `{2}` is no delegate in the point on which `{0}` rests"}};
    }
    /// The sub-delegation cut to the time of what it rests on, or given anew.
    [[nodiscard]] sentence absence_mended(date day, std::optional<delegation_id> before) const {
        const auto& own = one_.limits.when.when;
        if (before) {
            const auto last = previous_day(life_of(*before).end());
            if (own.begins_by(last))
                return filled({"skriv `through = {0}`, eller vidaredelegera på nytt enligt den "
                               "punkt som gäller",
                               "write `through = {0}`, or sub-delegate anew under the point in "
                               "force"},
                              {to_text(last)});
        }
        std::optional<date> start;
        for (const auto grant : case_.received) {
            const auto life = life_of(grant);
            if (life.is_empty() || life.begins_by(day) || own.ended_by(life.first())) continue;
            if (!start || life.first() < *start) start = life.first();
        }
        if (start && !before)
            return filled({"låt den börja när chefen har rätten: skriv `from = {0}`",
                           "let it begin when the head holds the power: write `from = {0}`"},
                          {to_text(*start)});
        return {"vidaredelegera på nytt när chefen har fått rätten",
                "sub-delegate anew when the head has received the power"};
    }

    const sub_delegation_case& case_;
    linter& work_;
    const governance& of_;
    const sub_delegation& one_;
    open_questions& open_;
    period life_;
    date day_;
};

} // namespace

/// @complexity  O(n log n), and quadratic only in the delegations and sub-delegations of one matter
void lint_sub_delegations(linter& work) {
    open_questions open{work};
    for (std::size_t i = 0; i < work.of().sub_delegations().size(); ++i)
        if (work.of().sub_delegations()[i].matter.is_valid()) {
            const sub_delegation_case of_case{work, sub_delegation_id{i}};
            sub_delegation_check{of_case, open}.run();
        }
    open.report();
}

} // namespace mandat::detail
