// SPDX-License-Identifier: MIT
// Before and after the meeting: who calls it, by when, and what is written about it.
#include "meeting_subcommand.hpp"
#include "suggestion.hpp"
#include <mandat/law/catalog.hpp>
#include <mandat/law/meeting/convening.hpp>
#include <mandat/law/meeting/deadline.hpp>
#include <mandat/law/meeting/minutes.hpp>
#include <mandat/law/meeting/minutes_contents.hpp>
#include <mandat/law/meeting/notice.hpp>
#include <mandat/law/meeting/reservation.hpp>
#include <mandat/law/time/weekday.hpp>

namespace mandat::cli {

namespace {

using namespace mandat::meeting;

sentence weekday_and(date day) {
    return worded({"{} {}", "{} {}"}, term_for(weekday_of(day)).written, to_text(day));
}

/// The last day, and from which it was moved.
meeting_answer with_days(const deadline_conclusion& made) {
    auto shown = answer_of(made);
    if (!is_calendar_day(made.last_day)) return shown;
    shown.details = worded({"sista dag {}", "last day {}"}, weekday_and(made.last_day));
    if (made.last_day > made.counted) {
        const auto& by = mandat::detail::cite("TIME-1930-2")->source;
        shown.details =
            worded({"{}, flyttad från {} enligt {}", "{}, moved from {} by {}"}, shown.details,
                   weekday_and(made.counted),
                   sentence{to_text(by, language::swedish), to_text(by, language::english)});
    }
    shown.values["counted"] = to_text(made.counted);
    shown.values["last_day"] = to_text(made.last_day);
    return shown;
}

void add_convene(CLI::App& app, arguments& given) {
    subcommand<convening_question> one{app, given, "convene",
                                       "Does a committee have to meet because somebody asks?",
                                       "mandat meeting convene --seats 15 --requests 5"};
    auto& asked = one.state().question;
    one.takes_number("--seats", asked.seats, "the committee's members", true)
        .takes_number("--requests", asked.requests, "of them: ask for a meeting", true)
        .takes_answer("--chair-finds-it-needed", asked.chair_finds_it_needed,
                      "the chair finds a meeting needed")
        .takes_day_of_meeting()
        .assessed_by(assess_convening, "at most as many ask as there are members");
}

void add_notice(CLI::App& app, arguments& given) {
    subcommand<notice_question> one{
        app, given, "notice", "By when is a meeting announced, and are its members summoned?",
        "mandat meeting notice --body council --on 2026-05-12 --given 2026-05-05"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .one_of("--kind", asked.kind,
                words_for<notice_kind>{{"announcement", notice_kind::announcement},
                                       {"summons", notice_kind::summons}},
                "announcement on the notice board (default) or summons", "KIND")
        .takes_day("--on", asked.meeting, "first day of the meeting", true)
        .takes_day("--given", asked.given, "day on which it was done")
        .takes_answer("--urgent", asked.urgent,
                      "it is about a matter too urgent to be announced a week before")
        .answered_by([](const asking<notice_question>& heard) {
            const auto made = assess_notice(heard.question);
            auto shown = with_days(made);
            if (!is_calendar_day(made.if_urgent)) return shown;
            shown.values["if_urgent"] = to_text(made.if_urgent);
            if (made.if_urgent == made.last_day) return shown;
            shown.details =
                worded({"{}, för ett brådskande ärende {}", "{}, for an urgent matter {}"},
                       shown.details, weekday_and(made.if_urgent));
            return shown;
        });
}

void add_approve(CLI::App& app, arguments& given) {
    subcommand<approval_question> one{app, given, "approve", "By when are the minutes approved?",
                                      "mandat meeting approve --body committee --on 2025-12-10"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .takes_day("--on", asked.meeting, "last day of the meeting", true)
        .takes_day("--approved", asked.approved, "day on which they were approved")
        .answered_by([](const auto& heard) { return with_days(assess_approval(heard.question)); },
                     "minutes are not approved before the meeting");
}

void add_announce(CLI::App& app, arguments& given) {
    subcommand<announcement_question> one{
        app, given, "announce", "By when is the approval of the minutes announced?",
        "mandat meeting announce --body committee --approved 2026-04-02 --announced 2026-04-07"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .takes_day("--approved", asked.approved, "day on which the minutes were approved", true)
        .takes_day("--announced", asked.announced, "day on which that was announced")
        .answered_by(
            [](const auto& heard) { return with_days(assess_announcement(heard.question)); },
            "an approval is not announced before it is given");
}

void add_minutes(CLI::App& app, arguments& given) {
    subcommand<contents_question> one{
        app, given, "minutes", "Do the minutes show what they have to?",
        "mandat meeting minutes --body committee --kept yes --who-and-what yes --each-matter no"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .takes_answer("--kept", asked.kept, "minutes were kept, the chair answering for them")
        .takes_answer("--who-and-what", asked.who_and_what,
                      "who served, and which matters were handled")
        .takes_answer("--each-matter", asked.each_matter,
                      "of each matter: proposals, votes, decisions, who took part, reservations")
        .takes_answer("--interpellations", asked.interpellations,
                      "council: interpellations and questions put and answered")
        .takes_day_of_meeting()
        .assessed_by(assess_contents);
}

void add_reserve(CLI::App& app, arguments& given) {
    subcommand<reservation_question> one{
        app, given, "reserve", "May somebody enter a reservation?",
        "mandat meeting reserve --elected yes --took-part yes --notified-in-time yes"};
    auto& asked = one.state().question;
    one.takes_answer("--elected", asked.elected, "an elected representative, no employee")
        .takes_answer("--took-part", asked.took_part, "took part in deciding the matter")
        .takes_answer("--notified-in-time", asked.notified_in_time,
                      "notified before the meeting was closed")
        .takes_day_of_meeting()
        .assessed_by(assess_reservation);
}

} // namespace

void add_meeting_papers(CLI::App& app, arguments& given) {
    for (const auto add :
         {add_convene, add_notice, add_approve, add_announce, add_minutes, add_reserve})
        add(app, given);
}

} // namespace mandat::cli
