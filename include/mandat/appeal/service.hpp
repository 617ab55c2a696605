// SPDX-License-Identifier: MIT
#pragma once
// Clocks that start when somebody is told: administrative appeal, refused documents, systems of
// choice, procurement (layer 4).
//
// Each appellant has a time of their own. A case system that does not hold the
// day still gets the rule.

#include <mandat/appeal/appeal_time.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/span_of.hpp>
#include <mandat/law/time/deadline.hpp>
#include <mandat/law/time/standstill.hpp>

#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace mandat {

/// Somebody who may appeal, and when they were told.
struct recipient {
    std::string name{};
    std::optional<date> told{};     ///< fick del av beslutet genom myndigheten; nothing: not known
    bool represents_public = false; ///< a party that represents the public: runs from the decision
};

namespace detail {

/// One time for each; one without a day where nobody is named.
template<class LimitOf, class StartOf>
[[nodiscard]] result<std::vector<appeal_time>> time_of_each(std::span<const recipient> told,
                                                            LimitOf limit_of, StartOf start_of) {
    std::vector<appeal_time> made;
    if (told.empty()) made.push_back(time_of_unknown_start(limit_of(recipient{})));
    for (const auto& one : told) {
        auto timed = time_from(limit_of(one), start_of(one));
        if (!timed) return std::move(timed).error();
        made.push_back(std::move(timed).value());
        made.back().whose = one.name;
    }
    return made;
}

} // namespace detail

/// @param decided  the day of the decision, from which it runs for a party that represents
///                 the public
/// @law            FL 44 §
[[nodiscard]] inline result<std::vector<appeal_time>>
administrative_appeal_time(date decided, std::span<const recipient> told) {
    return detail::time_of_each(
        told,
        [](const recipient& one) -> const time_limit& {
            return one.represents_public ? detail::time_of("fl-44-public")
                                         : detail::time_of("fl-44");
        },
        [&](const recipient& one) {
            return one.represents_public ? std::optional{decided} : one.told;
        });
}

/// @law  OSL 6 kap., FL 43-44 §§
[[nodiscard]] inline result<std::vector<appeal_time>>
document_appeal_time(std::span<const recipient> told) {
    return detail::time_of_each(
        told, [](const recipient&) -> const time_limit& { return detail::time_of("osl"); },
        [](const recipient& one) { return one.told; });
}

/// @law  LOV 10 kap.
[[nodiscard]] inline result<std::vector<appeal_time>>
lov_rectification_time(std::span<const recipient> told) {
    return detail::time_of_each(
        told, [](const recipient&) -> const time_limit& { return detail::time_of("lov"); },
        [](const recipient& one) { return one.told; });
}

/// What of a procurement is reviewed, and from which notices.
struct procurement_notice {
    award_kind award = award_kind::in_competition;
    bool cancels = false; ///< the decision is to cancel the procurement
    std::vector<sent_notice> notices{};
    std::optional<date> stated_through{};   ///< a longer standstill, as the notices state it
    std::optional<date> voluntary_notice{}; ///< day of publication of a voluntary notice (20:3)
    observance kept = observance::as_required;
};

namespace detail {

[[nodiscard]] inline result<appeal_time> review_of_cancelled(const procurement_notice& of) {
    auto found = review_of_cancelling(span_of(of.notices));
    if (!found) return std::move(found).error();
    if (!found.value()) return time_of_unknown_start(time_of("lou-20-12"));
    const auto* const limit = found.value()->limit;
    appeal_time made{
        .state = time_state::runs_out, .limit = limit, .by = {limit->by.begin(), limit->by.end()}};
    made.counted = std::move(found).value();
    return made;
}
[[nodiscard]] inline appeal_time review_of_award(standstill found) {
    const auto& limit = found.counted ? *found.counted->limit : time_of("lou-20-1");
    appeal_time made{.state = time_state::start_not_known, .limit = &limit};
    made.by.assign(limit.by.begin(), limit.by.end());
    switch (found.state) {
    case standstill_state::none:
    case standstill_state::extended:
        made = time_without_day(time_state::until_contract, limit,
                                {"ingen avtalsspärr löper ut: överprövning kan sökas till dess "
                                 "avtalet är slutet, därefter bara av avtalets giltighet",
                                 "no standstill runs out: review may be sought until the contract "
                                 "is concluded, and thereafter only of its validity"});
        break;
    case standstill_state::cannot_be_computed: made = time_of_unknown_start(limit); break;
    case standstill_state::blocked:
        made.state = time_state::runs_out;
        made.counted = std::move(found.counted);
        made.counted->last = found.last_blocked; // a longer one that the notice states counts
        made.counted->day_after = found.earliest_contract;
        break;
    }
    if (!found.by.empty()) made.by.assign(found.by.begin(), found.by.end());
    for (const auto& note : found.notes) made.warnings.push_back(as_sentence(note));
    return made;
}

} // namespace detail

/// @law  LOU 20:1-3, 20:11-12, 20:18
[[nodiscard]] inline result<appeal_time> procurement_review_time(const procurement_notice& of) {
    if (of.cancels) return detail::review_of_cancelled(of);
    auto found = of.voluntary_notice ? standstill_after_publication(*of.voluntary_notice)
                                     : standstill_after_award(of.award, detail::span_of(of.notices),
                                                              of.stated_through, of.kept);
    if (!found) return std::move(found).error();
    return detail::review_of_award(std::move(found).value());
}

} // namespace mandat
