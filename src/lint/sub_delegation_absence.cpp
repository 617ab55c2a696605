// SPDX-License-Identifier: MIT
//
// Days on which the head holds nothing that could be given on: why, and how it is mended.
#include "sub_delegations.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

/// Why no grant is in force.
enum class absence : std::uint8_t {
    not_known, ///< a document gives no day, or only the day of the oldest evidence
    of_time,   ///< before or after the grant's own time, or its order's
    of_point,  ///< the order is in force without the point
    of_grant,  ///< the point is there and delegates to others
};
std::pair<finding_code, phrase> told_of(absence why) {
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

/// KL 7 kap. 6 §: no longer than the head.
struct absence_check {
    const sub_delegation_case& in;
    linter& work = in.work;
    const governance& of = in.of;
    const sub_delegation& one = in.one;
    const std::vector<delegation_id>& received = in.received;
    const period& own = one.limits.when.when;

    void run(const std::vector<period>& without) const {
        runs<absence> gaps;
        for (const auto& days : without) gaps.add(days, absence_on(days.first()));
        for (const auto& [when, why] : gaps.all()) report_absence(when, why);
    }
    [[nodiscard]] absence absence_on(date day) const {
        if (std::ranges::any_of(received,
                                [&](delegation_id grant) { return may_have_been(grant, day); }))
            return absence::not_known;
        const auto versions = versions_of(of, one);
        const auto now = std::ranges::find_if(
            versions, [&](order_id version) { return of.at(version).when.contains(day); });
        if (now == versions.end()) return absence::of_time;
        const auto points = in.points_under();
        const auto any = [&](auto is_such) { return std::ranges::any_of(points, is_such); };
        const auto is_now = [&](point_id point) { return of.at(point).order == *now; };
        const auto is_received = [&](point_id point) {
            return is_now(point) && std::ranges::any_of(received, [&](delegation_id grant) {
                       return of.at(grant).point == point;
                   });
        };
        if (any(is_received)) return absence::of_time;
        if (any(is_now)) return absence::of_grant;
        const bool had = any([&](point_id point) { return of.at(point).order < *now; });
        return had ? absence::of_point : absence::of_time;
    }
    /// No document says when it began: an older one may have been in force already.
    [[nodiscard]] bool may_have_been(delegation_id grant, date day) const {
        const auto may = [&](const dated& when) {
            const auto state = when.on(day);
            return state == period_state::in_force || state == period_state::no_evidence_before;
        };
        const auto& order = order_over(of, grant).when;
        const auto& its_own = of.at(grant).limits.when;
        return order.when.is_empty() || its_own.when.is_empty() || (may(order) && may(its_own));
    }
    /// On these days the head holds nothing that could be given on.
    void report_absence(const period& days, absence why) const {
        if (why == absence::not_known) return;
        const auto ended = [&](delegation_id grant) {
            const auto lived = in.life_of(grant);
            return !lived.is_empty() && lived.ended_by(days.first());
        };
        const auto before = std::find_if(received.rbegin(), received.rend(), ended);
        const bool had = before != received.rend();
        const auto grant = had ? *before : received.front();
        const auto [code, text] = told_of(why);
        auto made = in.found(code, days, grant);
        made.text = filled(
            text, {one.key, days_in_words(days), in.head_on(days.first()), in.point_of(grant)});
        made.fix = absence_mended(days.first(), had ? std::optional{grant} : std::nullopt);
        const period first_day = *period::through(days.first(), days.first());
        made.shown_by = showing(work, in.within(grant, first_day),
                                {reason_code::not_yet, reason_code::no_evidence_before,
                                 reason_code::expired, reason_code::revoked,
                                 reason_code::superseded, reason_code::replaced_that_day});
        work.add(std::move(made));
    }
    /// The sub-delegation cut to the time of what it rests on, or given anew.
    [[nodiscard]] sentence absence_mended(date day, std::optional<delegation_id> before) const {
        if (before) {
            const auto last = previous_day(in.life_of(*before).end());
            if (own.begins_by(last))
                return filled({"skriv `through = {0}`, eller vidaredelegera på nytt enligt den "
                               "punkt som gäller",
                               "write `through = {0}`, or sub-delegate anew under the point in "
                               "force"},
                              {to_text(last)});
        }
        std::optional<date> start;
        for (const auto grant : received) {
            const auto lived = in.life_of(grant);
            if (lived.is_empty() || lived.begins_by(day) || own.ended_by(lived.first())) continue;
            start = std::min(start.value_or(lived.first()), lived.first());
        }
        if (start && !before)
            return filled({"låt den börja när chefen har rätten: skriv `from = {0}`",
                           "let it begin when the head holds the power: write `from = {0}`"},
                          {to_text(*start)});
        return {"vidaredelegera på nytt när chefen har fått rätten",
                "sub-delegate anew when the head has received the power"};
    }
};

} // namespace

void lint_absence(const sub_delegation_case& given, const std::vector<period>& without) {
    absence_check{given}.run(without);
}

} // namespace mandat::detail
