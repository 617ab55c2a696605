// SPDX-License-Identifier: MIT
#pragma once
// Standstill (avtalsspärr): until when no contract may be concluded, and the times of
// procurement review (layer 2).
//
// Lagen (2016:1145) om offentlig upphandling 20 kap. 1-3, 8-12 and 17 §§. The day on which a notice
// was sent is day 0; the weekend rule moves the last blocked day (20:18), never the day after it,
// on which a contract may be concluded.

#include <mandat/domain/date.hpp>
#include <mandat/domain/few.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/wording.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/rule.hpp>
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/closed_days.hpp>
#include <mandat/law/time/deadline.hpp>
#include <mandat/law/time/time_limits.hpp>

#include <gsl/assert>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace mandat {

/// How a notice went to a tenderer.
enum class sent_by : std::uint8_t {
    electronic_means,
    other_means, ///< a letter, to however few
};

/// A notice (underrättelse) to one tenderer.
struct sent_notice {
    sent_by means = sent_by::electronic_means;
    date on = no_day; ///< no_day: not recorded
};

/// What was awarded in which way, as far as a standstill depends on it.
enum class award_kind : std::uint8_t {
    in_competition, ///< the award has to be notified, and a standstill follows. @law LOU 20:1
    negotiated_without_notice, ///< @law LOU 20:2 1 p
    renewed_competition,       ///< förnyad konkurrensutsättning in a framework. @law LOU 20:2 2 p
    dynamic_purchasing_system, ///< @law LOU 20:2 3 p
};

/// Whether an authority that need not keep a standstill keeps one.
enum class observance : std::uint8_t {
    as_required,
    /// it notifies and waits, so that the contract cannot be found ineffective. @law LOU 20:15
    voluntary,
};

enum class standstill_state : std::uint8_t {
    cannot_be_computed, ///< to whom and when the notices were sent is not known
    none,               ///< a contract may be concluded at once
    blocked,            ///< through a day that is known
    extended,           ///< while the case is in förvaltningsrätten: no last day yet
};

/// Until when no contract may be concluded.
struct standstill {
    standstill_state state = standstill_state::cannot_be_computed;
    /// blocked: the last day without a contract, and for an application.
    date last_blocked = no_day;
    /// blocked: the calendar day after, be it a Saturday. none: the day of
    /// the last notice, or no_day.
    date earliest_contract = no_day;
    /// The statutory time that decides, or that the notice lengthens.
    std::optional<deadline_answer> counted{};
    confidence known = confidence::text_read; ///< unverified: a human has to confirm the day
    few<const rule*, 10> by{};
    few<phrase, 4> notes{};
};

namespace detail {

inline constexpr phrase a_notice_is_not_dated{
    "Det är inte känt när alla underrättades: avtalsspärren kan inte räknas ut.",
    "It is not known when everybody was notified: the standstill cannot be computed."};

/// The one of the two times that ends last; nothing where nobody was
/// notified, or a day is not known.
// Reading: each notice by its own means, and the last day of all. A letter to one gives
// fifteen days from the letter;
//          it does not lengthen the ten days of an electronic notice that was sent later.
[[nodiscard]] inline result<std::optional<deadline_answer>>
last_of(std::span<const sent_notice> notices, const time_limit& electronic,
        const time_limit& otherwise) {
    std::optional<deadline_answer> found;
    for (const auto& one : notices) {
        if (!is_calendar_day(one.on)) return std::optional<deadline_answer>{};
        auto ends =
            deadline_of(one.means == sent_by::electronic_means ? electronic : otherwise, one.on);
        if (!ends) return std::move(ends).error();
        if (!found || ends.value().last > found->last) found = std::move(ends).value();
    }
    return found;
}

[[nodiscard]] inline standstill blocked_by(deadline_answer found) {
    standstill made{.state = standstill_state::blocked,
                    .last_blocked = found.last,
                    .earliest_contract = next_day(found.last),
                    .known = found.known};
    for (const rule* one : found.limit->by) made.by.add(one);
    made.counted = std::move(found);
    return made;
}
[[nodiscard]] inline result<standstill> blocked_by(result<deadline_answer> found) {
    if (!found) return std::move(found).error();
    return blocked_by(std::move(found).value());
}

/// Why no standstill follows; null where one does.
[[nodiscard]] constexpr const rule* exemption(award_kind kind) noexcept {
    switch (kind) {
    case award_kind::in_competition: break;
    case award_kind::negotiated_without_notice: return cite("LOU-20-2-1");
    case award_kind::renewed_competition: return cite("LOU-20-2-2");
    case award_kind::dynamic_purchasing_system: return cite("LOU-20-2-3");
    }
    return nullptr;
}

[[nodiscard]] inline standstill no_standstill(award_kind kind,
                                              std::span<const sent_notice> notices) {
    standstill made{.state = standstill_state::none,
                    .by = {cite("LOU-20-2"), exemption(kind), cite("LOU-20-9")}};
    const auto is_dated = [](const sent_notice& one) { return is_calendar_day(one.on); };
    if (notices.empty() || !std::all_of(notices.begin(), notices.end(), is_dated)) return made;
    made.earliest_contract = notices.front().on;
    for (const auto& one : notices)
        made.earliest_contract = std::max(made.earliest_contract, one.on);
    return made;
}

/// A longer standstill that the notice states; a shorter one does not count.
// Unsettled: whether a day that the authority itself states moves for a weekend: 20:18 speaks
// of every standstill, the
//            Act on statutory time of what a statute sets. It is taken as it stands, and has to
//            be confirmed.
[[nodiscard]] inline standstill lengthened(standstill made, date stated_through) {
    if (stated_through <= made.last_blocked) return made;
    made.last_blocked = stated_through;
    made.earliest_contract = next_day(stated_through);
    made.by.add(cite("LOU-20-1-s3"));
    if (!is_closed_day(stated_through)) return made;
    made.known = confidence::unverified;
    made.notes.add(
        {"Den angivna dagen är stängd; om den flyttas är inte avgjort. Räkna med den för "
         "en ansökan, och vänta med avtalet till efter nästa öppna dag.",
         "The stated day is closed; whether it moves is not settled. Reckon with it for "
         "an application, and wait with the contract until after the next open day."});
    return made;
}

} // namespace detail

/// The standstill after an award was notified.
///
/// @param notices         one per tenderer, any order; none: nobody was notified
/// @param stated_through  the last day of a longer standstill, as the notices state it
/// @return                `cannot_be_computed` where nobody was notified or a day is not recorded
/// @errors                fault_code::out_of_range
/// @law                   LOU 20:1, 20:2, 20:15, 20:18
[[nodiscard]] inline result<standstill>
standstill_after_award(award_kind kind, std::span<const sent_notice> notices,
                       std::optional<date> stated_through = std::nullopt,
                       observance kept = observance::as_required) {
    const rule* const exempt = detail::exemption(kind);
    // A direct award is protected by a notice of the intention to make it, not by
    // this one: 20:3, 20:15 4 p.
    const bool may_protect = kind != award_kind::negotiated_without_notice;
    if (exempt != nullptr && (kept == observance::as_required || !may_protect))
        return detail::no_standstill(kind, notices);
    auto last =
        detail::last_of(notices, detail::time_of("lou-20-1"), detail::time_of("lou-20-1-letter"));
    if (!last) return std::move(last).error();
    standstill made;
    if (last.value())
        made = detail::blocked_by(*std::move(last).value());
    else
        made.notes.add(detail::a_notice_is_not_dated);
    if (exempt != nullptr) {
        made.by.add(exempt);
        made.by.add(detail::cite("LOU-20-15"));
        made.notes.add({"Ingen spärr är föreskriven. Den som ändå iakttar den riskerar inte att "
                        "avtalet förklaras ogiltigt på den grund som 20 kap. 15 § nämner.",
                        "No standstill is prescribed. Whoever keeps it all the same does not risk "
                        "that the contract is found ineffective on the ground that ch. 20 s. 15 "
                        "names."});
    }
    if (made.state != standstill_state::blocked || !stated_through) return made;
    if (!is_in_calendar(*stated_through)) return detail::not_in_calendar(*stated_through);
    return detail::lengthened(std::move(made), *stated_through);
}

/// The standstill after a voluntary notice of the intention to award directly (10:5, 19 a:9).
///
/// @errors  fault_code::out_of_range, fault_code::missing_date
/// @law     LOU 20:3, 20:18
[[nodiscard]] inline result<standstill> standstill_after_publication(date published) {
    return detail::blocked_by(deadline_of(detail::time_of("lou-20-3"), published));
}

/// The ten days after the court's ruling, or after it ended its interim order.
///
/// @pre     an extended standstill or an interim order applied, and the court has not decided that
///          no ten days apply
/// @errors  fault_code::out_of_range, fault_code::missing_date
/// @law     LOU 20:10, 20:18
[[nodiscard]] inline result<standstill> standstill_after_ruling(date ruled) {
    return detail::blocked_by(deadline_of(detail::time_of("lou-20-10"), ruled));
}

/// The standstill once an application for review has arrived: in time, it goes
/// on in förvaltningsrätten.
///
/// An application that is late, or where no standstill applies, changes nothing by itself;
/// the court may order a stop.
///
/// @param before   the standstill under 20:1 or 20:3
/// @param arrived  at förvaltningsrätten
/// @pre            is_calendar_day(arrived)
/// @law            LOU 20:8, 20:9, 20:11
[[nodiscard]] inline standstill extended_by(standstill before, date arrived) {
    Expects(is_calendar_day(arrived));
    before.by.add(detail::cite("LOU-20-11"));
    if (before.state != standstill_state::blocked) return before;
    if (arrived > before.last_blocked) {
        before.by.add(detail::cite("LOU-20-9"));
        return before;
    }
    standstill made{.state = standstill_state::extended,
                    .counted = std::move(before.counted),
                    .by = {detail::cite("LOU-20-8"), detail::cite("LOU-20-11"),
                           detail::cite("LOU-20-9"), detail::cite("LOU-20-10")}};
    made.notes.add({"Spärren fortsätter i förvaltningsrätten om rätten inte bestämmer annat, och "
                    "sedan tio dagar från avgörandet.",
                    "The standstill goes on in the administrative court unless the court decides "
                    "otherwise, and then for ten days from the ruling."});
    made.notes.add({"I kammarrätten fortsätter den inte av sig själv: där krävs ett beslut av "
                    "rätten.",
                    "In the administrative court of appeal it does not go on by itself: there it "
                    "takes an order of the court."});
    return made;
}

/// Until when an application may ask for review of a cancelled procurement; nothing where a
/// notice's day is not known.
///
/// @errors  fault_code::out_of_range
/// @law     LOU 20:12, 20:18
[[nodiscard]] inline result<std::optional<deadline_answer>>
review_of_cancelling(std::span<const sent_notice> notices) {
    return detail::last_of(notices, detail::time_of("lou-20-12"),
                           detail::time_of("lou-20-12-letter"));
}

/// Until when an application may ask for review of a contract's validity.
///
/// @param told  the day on which a notice of the contract was published, or the tenderers were told
///              of it in writing
/// @errors      fault_code::out_of_range, fault_code::missing_date
/// @law         LOU 20:17, 20:18
// Unsettled: whether thirty days from a late notice reach beyond six months from the contract.
// The earlier day is given:
//            for a supplier it is safe.
[[nodiscard]] inline result<deadline_answer>
review_of_validity(date concluded, std::optional<date> told = std::nullopt) {
    auto six_months = deadline_of(detail::time_of("lou-20-17"), concluded);
    if (!six_months || !told) return six_months;
    auto thirty_days = deadline_of(detail::time_of("lou-20-17-notice"), *told);
    if (!thirty_days) return thirty_days;
    return thirty_days.value().last < six_months.value().last ? thirty_days : six_months;
}

} // namespace mandat
