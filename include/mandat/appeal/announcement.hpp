// SPDX-License-Identifier: MIT
#pragma once
// Announcements on notice boards, and the appeal clock that they start (layer 4).
//
// The clock of legality review runs from the day on which the approval of the minutes was
// announced, one day for everybody: not from the meeting, the approval or the day somebody was
// told. It runs item by item: one that was approved and announced by itself has its own.

#include <mandat/appeal/appeal_time.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/result.hpp>
#include <mandat/domain/span_of.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/reporting.hpp>
#include <mandat/law/time/deadline.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace mandat {

/// Whose notice board (anslagstavla) it is.
enum class notice_board_of : std::uint8_t {
    the_body,          ///< the region's own, or a federation's own
    cooperating_party, ///< of a gemensam nämnd: every party's counts
    another,           ///< counts for nothing: a member region's, where a federation decided
};

/// One announcement that the minutes were approved.
struct posting {
    date up = no_day; ///< anslagsdag
    std::optional<date>
        taken_down{}; ///< the first day that it was not up all day; nothing: it stays up
    answer says_where_and_when = answer::yes; ///< where the minutes are, and the day (KL 8:12)
};

/// A notice board on which it was announced, or should have been.
struct notice_board {
    notice_board_of whose = notice_board_of::the_body;
    std::vector<posting> postings{}; ///< in order of time; several where it was announced anew
    bool is_known = true;            ///< false: nobody says whether and when it was announced
};

/// How a decision came into minutes.
enum class recorded : std::uint8_t {
    in_minutes,          ///< of the meeting that took it
    reported,            ///< a delegate's, in the minutes of the meeting that it was reported to
    in_separate_minutes, ///< särskilt protokoll: a delegate's that is not reported
    nowhere,             ///< neither reported nor minuted
    not_known,
};

inline constexpr auto recorded_terms = std::to_array<term<recorded>>({
    {recorded::in_minutes, "in_minutes", {"protokoll", "minutes"}},
    {recorded::reported, "reported", {"anmält till nämnden", "reported to the committee"}},
    {recorded::in_separate_minutes,
     "in_separate_minutes",
     {"särskilt protokoll", "separate minutes"}},
    {recorded::nowhere, "nowhere", {"ingenstans", "nowhere"}},
    {recorded::not_known, "not_known", {"okänt", "unknown"}},
});
[[nodiscard]] constexpr const term<recorded>& term_for(recorded value) noexcept {
    return detail::term_in(recorded_terms, value);
}

namespace detail {

/// The clock over the notice boards that count.
class notice_board_clock {
public:
    notice_board_clock(recorded how, std::span<const notice_board> notice_boards)
        : how_{how} {
        for (const auto& one : notice_boards)
            if (one.whose != notice_board_of::another) counted_.push_back(&one);
    }
    [[nodiscard]] result<appeal_time> run() const {
        auto made = timed();
        if (made) add_rules(made.value());
        return made;
    }

private:
    [[nodiscard]] static const time_limit& limit() { return time_of("kl-13-5"); }
    [[nodiscard]] bool any(bool (*holds)(const notice_board&)) const {
        return std::any_of(counted_.begin(), counted_.end(),
                           [&](const notice_board* one) { return holds(*one); });
    }
    [[nodiscard]] result<appeal_time> timed() const {
        if (how_ == recorded::nowhere)
            return time_without_day(
                time_state::not_started, limit(),
                {"beslutet är varken anmält till nämnden eller fört till särskilt protokoll: anmäl "
                 "eller protokollför det, och tillkännage det sedan",
                 "the decision is neither reported to the committee nor recorded in separate "
                 "minutes: report or record it, and then announce it"});
        if (any([](const notice_board& one) { return one.is_known && one.postings.empty(); }))
            return time_without_day(
                time_state::not_started, limit(),
                {"justeringen har inte tillkännagetts på varje anslagstavla som den ska",
                 "the approval has not been announced on each board where it must be"});
        if (how_ == recorded::not_known || counted_.empty() ||
            any([](const notice_board& one) { return !one.is_known; }))
            return time_of_unknown_start(limit());
        return counted();
    }
    /// The first announcements, one on each notice board, that all stayed up
    /// until the time had run out.
    // Reading: every notice board's announcement stays up until the time has run out for all.
    // Whether days before a break can be
    //          counted was not settled, so a new announcement starts the whole time anew; one that
    //          follows upon a time
    //          that has run out starts none.
    [[nodiscard]] result<appeal_time> counted() const {
        std::vector<std::size_t> chosen(counted_.size(),
                                        0); // which announcement on each notice board
        for (;;) {
            auto found = counted_from(chosen);
            if (!found) return std::move(found).error();
            const auto broken = first_broken(chosen, found.value());
            if (!broken) {
                appeal_time made{.state = time_state::runs_out, .limit = &limit()};
                made.counted = std::move(found).value();
                warn(made, chosen);
                return made;
            }
            if (++chosen[*broken] < counted_[*broken]->postings.size()) continue;
            --chosen[*broken];
            auto made = time_without_day(
                time_state::not_expired, limit(),
                {"tillkännagivandet satt inte uppe hela tiden till och med den sista dagen: "
                 "tillkännage på nytt och låt det sitta uppe i tre nya veckor",
                 "the announcement did not stay up the whole time through the last day: announce "
                 "anew and leave it up for three new weeks"});
            warn(made, chosen);
            return made;
        }
    }
    [[nodiscard]] result<deadline_answer>
    counted_from(const std::vector<std::size_t>& chosen) const {
        std::vector<date> starts;
        for (std::size_t i = 0; i < chosen.size(); ++i)
            starts.push_back(counted_[i]->postings[chosen[i]].up);
        return deadline_of(limit(), span_of(starts));
    }
    /// The notice board whose announcement came down before the time had run out.
    [[nodiscard]] std::optional<std::size_t> first_broken(const std::vector<std::size_t>& chosen,
                                                          const deadline_answer& found) const {
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const auto& down = counted_[i]->postings[chosen[i]].taken_down;
            if (down && !has_run_out(found, *down)) return i;
        }
        return std::nullopt;
    }
    // Unsettled: whether an announcement that lacks the place or the day starts the clock.
    void warn(appeal_time& made, const std::vector<std::size_t>& chosen) const {
        bool lacks = false;
        for (std::size_t i = 0; i < chosen.size(); ++i)
            lacks = lacks || counted_[i]->postings[chosen[i]].says_where_and_when != answer::yes;
        if (lacks)
            made.warnings.push_back(
                {"tillkännagivandet anger inte både var protokollet finns och dagen då det "
                 "anslogs; om tiden då har börjat löpa är inte klarlagt",
                 "the announcement does not give both where the minutes are and the day on which "
                 "it was put up; whether the time has then begun to run is not settled"});
    }
    void add_rules(appeal_time& made) const {
        made.by.assign(limit().by.begin(), limit().by.end());
        made.by.push_back(cite("KL-8-12"));
        if (how_ != recorded::in_minutes && how_ != recorded::not_known)
            for (const auto* rule : reporting_rules()) made.by.push_back(rule);
        if (how_ == recorded::in_separate_minutes) made.by.push_back(cite("KL-8-10-3"));
        if (any([](const notice_board& one) {
                return one.whose == notice_board_of::cooperating_party;
            }))
            made.by.push_back(cite("KL-9-32"));
    }

    recorded how_;
    std::vector<const notice_board*> counted_;
};

} // namespace detail

/// The time for legality review of a decision.
///
/// @param notice_boards  those on which it was or should have been announced; none: not known
/// @errors        fault_code::out_of_range, fault_code::missing_date of an announcement
/// @law           KL 13:5, 8:12, 9:32, 6:40, 7:8
[[nodiscard]] inline result<appeal_time>
legality_review_time(recorded how, std::span<const notice_board> notice_boards) {
    return detail::notice_board_clock{how, notice_boards}.run();
}

} // namespace mandat
