// SPDX-License-Identifier: MIT
#pragma once
// The days of a sub-delegation, by what its head held on them (layer 5, private).

#include "linter.hpp"
#include "sub_delegation_case.hpp"
#include "sub_delegation_index.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mandat::detail {

/// Days on which the same grants are in force, or none, and the same point keeps the matter for the nämnd, or none.
struct stretch {
    period when;
    std::vector<delegation_id> received;
    point_id reserved{};
};

/// Why no grant is in force.
enum class absence : std::uint8_t {
    not_known, ///< a document gives no day, or only the day of the oldest evidence
    of_time,   ///< before or after the grant's own time, or its order's
    of_point,  ///< the order is in force without the point
    of_grant,  ///< the point is there and delegates to others
};

class sub_delegation_time {
public:
    sub_delegation_time(const sub_delegation_case& of_case, const sub_delegation_index& index)
        : case_{of_case}
        , of_{of_case.of()}
        , versions_{index.versions_of(of_case.one)}
        , points_{index.points_under(of_case.one)}
        , reserving_{index.reserving(of_case.one)} {}

    /// The days cut wherever a grant begins or ends, or a version of the order or a point that reserves does.
    [[nodiscard]] std::vector<stretch> stretches(const period& days) const {
        std::set<date> cuts{days.first()};
        const auto cut = [&](const period& when) {
            if (when.is_empty()) return;
            if (days.contains(when.first())) cuts.insert(when.first());
            if (!when.is_open() && days.contains(when.end())) cuts.insert(when.end());
        };
        for (const auto grant : case_.received) cut(life_of(grant));
        for (const auto version : versions_) cut(of_.at(version).when.when);
        for (const auto point : reserving_) cut(of_.at(point).limits.when.when);
        std::vector<stretch> made;
        for (auto at = cuts.begin(); at != cuts.end(); ++at) {
            const auto next = std::next(at);
            const auto when = next == cuts.end() ? days.intersection(period::from(*at))
                                                 : *period::until(*at, *next);
            append(made, {when, in_force_on(*at), reserved_on(*at)});
        }
        return made;
    }
    [[nodiscard]] absence absence_on(date day) const {
        for (const auto grant : case_.received)
            if (may_have_been(grant, day)) return absence::not_known;
        const auto now = std::find_if(versions_.begin(), versions_.end(),
                                      [&](order_id id) { return of_.at(id).when.contains(day); });
        if (now == versions_.end()) return absence::of_time;
        bool had_point = false;
        bool has_point = false;
        for (const auto id : points_) {
            if (of_.at(id).order == *now && is_heads(id)) return absence::of_time;
            has_point = has_point || of_.at(id).order == *now;
            had_point = had_point || of_.at(id).order < *now;
        }
        if (has_point) return absence::of_grant;
        return had_point ? absence::of_point : absence::of_time;
    }
    /// The grant's days: its order's and its own.
    [[nodiscard]] period life_of(delegation_id id) const {
        const auto& grant = of_.at(id);
        return of_.at(of_.at(grant.point).order).when.when.intersection(grant.limits.when.when);
    }

private:
    static void append(std::vector<stretch>& made, stretch next) {
        if (!made.empty() && !next.received.empty() && made.back().received == next.received &&
            made.back().reserved == next.reserved) {
            const auto& before = made.back().when;
            made.back().when = next.when.is_open()
                                   ? period::from(before.first())
                                   : *period::until(before.first(), next.when.end());
        } else {
            made.push_back(std::move(next));
        }
    }
    [[nodiscard]] std::vector<delegation_id> in_force_on(date day) const {
        std::vector<delegation_id> found;
        for (const auto grant : case_.received)
            if (life_of(grant).contains(day)) found.push_back(grant);
        return found;
    }
    [[nodiscard]] point_id reserved_on(date day) const {
        for (const auto id : reserving_)
            if (of_.at(of_.at(id).order).when.contains(day) && of_.at(id).limits.when.contains(day))
                return id;
        return {};
    }
    /// No document says when it began: an older one may have been in force already.
    [[nodiscard]] bool may_have_been(delegation_id id, date day) const {
        const auto& grant = of_.at(id);
        const auto& order = of_.at(of_.at(grant.point).order).when;
        const auto& own = grant.limits.when;
        const auto is_undated = [](const dated& when) { return when.when.is_empty(); };
        if (is_undated(order) || is_undated(own)) return true;
        const auto may = [&](const dated& when) {
            return when.on(day) == standing::in_force ||
                   when.on(day) == standing::no_evidence_before;
        };
        return may(order) && may(own);
    }
    [[nodiscard]] bool is_heads(point_id id) const {
        return std::any_of(case_.received.begin(), case_.received.end(),
                           [&](delegation_id grant) { return of_.at(grant).point == id; });
    }

    const sub_delegation_case& case_;
    const governance& of_;
    std::vector<order_id> versions_;
    std::vector<point_id> points_;
    std::vector<point_id> reserving_; ///< in any version
};

/// The sub-delegation cut to the time of what it rests on, or given anew.
[[nodiscard]] inline sentence absence_mended(const sub_delegation_case& of_case,
                                             const sub_delegation_time& time, date day,
                                             std::optional<delegation_id> before) {
    const auto& own = of_case.one.limits.when.when;
    if (before && own.begins_by(previous_day(time.life_of(*before).end()))) {
        const auto last = to_text(previous_day(time.life_of(*before).end()));
        return {"skriv `through = " + last +
                    "`, eller vidaredelegera på nytt enligt den punkt som gäller",
                "write `through = " + last + "`, or sub-delegate anew under the point in force"};
    }
    std::optional<date> start;
    for (const auto grant : of_case.received) {
        const auto life = time.life_of(grant);
        if (life.is_empty() || life.begins_by(day) || own.ended_by(life.first())) continue;
        if (!start || life.first() < *start) start = life.first();
    }
    if (start && !before)
        return {"låt den börja när chefen har rätten: skriv `from = " + to_text(*start) + "`",
                "let it begin when the head holds the power: write `from = " + to_text(*start) +
                    "`"};
    return {"vidaredelegera på nytt när chefen har fått rätten",
            "sub-delegate anew when the head has received the power"};
}
// ----------------------------------------------------------------------------------- KL 7 kap. 6 §
/// On these days the head holds nothing that could be given on.
inline void report_absence(const sub_delegation_case& of_case, const sub_delegation_time& time,
                           const period& days, absence why) {
    if (why == absence::not_known) return;
    const auto& received = of_case.received;
    const auto day = days.first();
    const auto before = std::find_if(received.rbegin(), received.rend(), [&](delegation_id grant) {
        const auto life = time.life_of(grant);
        return !life.is_empty() && life.ended_by(day);
    });
    const bool had = before != received.rend();
    const auto grant = had ? *before : received.front();
    const auto code = why == absence::of_time    ? finding_code::period_beyond_received
                      : why == absence::of_point ? finding_code::broken_link
                                                 : finding_code::nothing_to_sub_delegate;
    auto made = of_case.found(code, days, grant);
    const auto told = days_in_words(days);
    const auto point = of_case.point_of(grant);
    const auto head = of_case.head_on(day);
    if (why == absence::of_time) {
        made.text = {of_case.key() + " gäller " + told.sv + ", då " + head +
                         " inte har rätten enligt " + point,
                     of_case.key() + " applies " + told.en + ", when " + head +
                         " does not hold the power under " + point};
    } else if (why == absence::of_point) {
        made.text = {told.sv + " har ordningen ingen punkt som motsvarar " + point + ", som " +
                         of_case.key() + " vilar på",
                     told.en + " the order has no point that answers to " + point + ", on which " +
                         of_case.key() + " rests"};
    } else {
        made.text = {told.sv + " är " + head + " inte delegat i den punkt som " + of_case.key() +
                         " vilar på",
                     told.en + ' ' + head + " is no delegate in the point on which " +
                         of_case.key() + " rests"};
    }
    made.fix = absence_mended(of_case, time, day, had ? std::optional{grant} : std::nullopt);
    of_case.add(std::move(made), of_case.ask.late(grant, day));
}

} // namespace mandat::detail
