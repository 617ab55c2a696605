// SPDX-License-Identifier: MIT
// Who is enough to decide, what they have decided, and whether they may.
#include "meeting_subcommand.hpp"
#include "suggestion.hpp"
#include <mandat/law/meeting/abstention.hpp>
#include <mandat/law/meeting/agenda.hpp>
#include <mandat/law/meeting/deferral.hpp>
#include <mandat/law/meeting/majority.hpp>
#include <mandat/law/meeting/preparation.hpp>
#include <mandat/law/meeting/quorum.hpp>
#include <mandat/law/meeting/refusal.hpp>
#include <mandat/law/meeting/remote.hpp>

#include <fmt/core.h>

namespace mandat::cli {

namespace {

using namespace mandat::meeting;

void add_quorum(CLI::App& app, arguments& given) {
    subcommand<quorum_question> one{
        app, given, "quorum", "May the body handle the matter with those who are there?",
        "mandat meeting quorum --body committee --seats 11 --present 7 --disqualified 2"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .takes_number("--seats", asked.seats, "seats, as council has fixed them", true)
        .takes_number("--present", asked.present, "members in the room", true)
        .takes_number("--alternates", asked.serving_alternates,
                      "serving alternates in the room, beside the members")
        .takes_number("--remote", asked.remote, "those who take part remotely, beside the others")
        .takes_number("--disqualified", asked.disqualified,
                      "of those in the room: disqualified and not replaced")
        .takes_number("--remote-disqualified", asked.remote_disqualified,
                      "the same, of the remote ones")
        .takes_number("--remote-presidium", asked.remote_presidium,
                      "council: of the remote ones, its presidium")
        .takes_number("--required", asked.required,
                      "sub-committee: how many its rules of procedure demand")
        .takes_answer("--remote-allowed", asked.remotely.allowed,
                      "council has decided that members may take part remotely")
        .takes_answer("--remote-on-equal-terms", asked.remotely.on_equal_terms,
                      "until 2026-06-30: live sound and picture, all see and hear each other")
        .takes_answer("--remote-chair-ascertained", asked.remotely.chair_ascertained,
                      "from 2026-07-01: live sound and picture, and the chair can make sure who "
                      "takes part and that they can follow")
        .one_of("--what", asked.what,
                words_for<item>{{"matter", item::matter},
                                {"answers", item::interpellation_or_question},
                                {"challenge", item::disqualification_question}},
                "matter (default); council: answers to interpellations and questions; committee: "
                "a challenge for disqualification",
                "WHAT")
        .takes_answer("--fewer-may-hear-answers", asked.fewer_may_hear_answers,
                      "council has decided that fewer may hear answers")
        .takes_answer("--nobody-else-can-be-called", asked.nobody_else_can_be_called,
                      "without inconvenient delay")
        .takes_day_of_meeting()
        .answered_by(
            [](const asking<quorum_question>& heard) {
                auto question = heard.question;
                question.on = heard.on.value_or(no_day);
                const auto made = on_day(heard.on, assess_quorum(question));
                auto shown = answer_of(made);
                if (made.needed == 0) return shown;
                shown.details = worded({"{} räknas, {} behövs", "{} count, {} are needed"},
                                       made.counted, made.needed);
                shown.values = {{"counted", made.counted}, {"needed", made.needed}};
                return shown;
            },
            "at most as many may be there as there are seats, and be disqualified as are there; "
            "council has an odd number of seats (5:5); the remote presidium is council's; answers "
            "are council's, a challenge a "
            "committee's, --required a sub-committee's");
}

void add_remote(CLI::App& app, arguments& given) {
    subcommand<remote_question> one{
        app, given, "remote", "Does a member who is not in the room take part?",
        "mandat meeting remote --body council --on 2026-09-01 --presidium yes "
        "--remote-allowed yes"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .takes_answer("--presidium", asked.of_councils_presidium,
                      "council: the member is of its presidium")
        .takes_answer("--remote-allowed", asked.terms.allowed,
                      "council has decided that members may take part remotely")
        .takes_answer("--remote-on-equal-terms", asked.terms.on_equal_terms,
                      "until 2026-06-30: live sound and picture, all see and hear each other")
        .takes_answer("--remote-chair-ascertained", asked.terms.chair_ascertained,
                      "from 2026-07-01: live sound and picture, and the chair can make sure who "
                      "takes part and that they can follow")
        .takes_day_of_meeting()
        .answered_by([](const asking<remote_question>& heard) {
            auto question = heard.question;
            question.on = heard.on.value_or(no_day);
            return answer_of(on_day(heard.on, assess_remote(question)));
        });
}

void add_vote(CLI::App& app, arguments& given) {
    subcommand<vote_question> one{
        app, given, "vote", "How does a vote end?",
        "mandat meeting vote --body committee --for 5 --against 5 --chair for"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .takes_number("--for", asked.in_favour, "votes for, the chair's included", true)
        .takes_number("--against", asked.against, "votes against", true)
        .takes_chairs_vote(asked.chair)
        .one_of("--kind", asked.kind,
                words_for<vote_kind>{{"ordinary", vote_kind::ordinary},
                                     {"election", vote_kind::election},
                                     {"hiring", vote_kind::hiring}},
                "ordinary (default), election or hiring", "KIND")
        .takes_presumable("--other-majority", "law demands more than the most votes")
        .takes_day_of_meeting()
        .answered_by(
            [](const asking<vote_question>& heard) {
                auto question = heard.question;
                question.other_majority = heard.presumable.value_or(answer::no);
                const auto made = on_day(heard.on, assess_vote(question));
                auto shown = answer_of(made);
                if (!heard.presumable) shown.presumed.push_back(asks_for_other_majority);
                const bool is_open = made.form == ballot::open;
                shown.details = {is_open ? "omröstningen är öppen" : "omröstningen är sluten",
                                 is_open ? "the vote is open" : "the ballot is closed"};
                shown.values = {{"ballot", is_open ? "open" : "closed"}};
                return shown;
            },
            "the chair's vote is counted on the side that it went to");
}

void add_abstain(CLI::App& app, arguments& given) {
    subcommand<abstention_question> one{
        app, given, "abstain", "May a member abstain from a vote or a decision?",
        "mandat meeting abstain --body committee --exercise-of-authority yes --took-part yes"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .one_of("--seat", asked.held,
                words_for<seat>{{"member", seat::member}, {"chair", seat::chair}},
                "member (default) or chair", "SEAT")
        .takes_answer("--vote-is-needed", asked.vote_is_needed,
                      "chair: the matter cannot be decided without that vote")
        .takes_answer("--exercise-of-authority", asked.exercise_of_authority,
                      "the matter is exercise of authority against an individual")
        .takes_answer("--took-part", asked.took_part, "took part in handling the matter")
        .takes_day_of_meeting()
        .assessed_by(assess_abstention);
}

void add_defer(CLI::App& app, arguments& given) {
    subcommand<deferral_question> one{
        app, given, "defer", "Is the matter tabled or remitted?",
        "mandat meeting defer --body council --present 65 --requests 22\n"
        "  mandat meeting defer --body council --present 60 --requests 20 --against 35 --again"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .takes_number("--present", asked.present, "members and serving alternates present", true)
        .takes_number("--requests", asked.requests, "of them: ask for it, or vote for it", true)
        .takes_number("--against", asked.against, "votes against, if it was put to the vote")
        .takes_chairs_vote(asked.chair)
        .one_of("--kind", asked.matter,
                words_for<deferred_matter>{{"ordinary", deferred_matter::ordinary},
                                           {"election", deferred_matter::election},
                                           {"extra-election", deferred_matter::extra_election}},
                "ordinary (default), election or extra-election (council)", "KIND")
        .takes_presumable("--again", "a minority has had it tabled or remitted before")
        .takes_answer("--first-time", asked.first_time,
                      "extra election: it is taken up for the first time")
        .takes_day_of_meeting()
        .answered_by(
            [](const asking<deferral_question>& heard) {
                auto question = heard.question;
                question.again = heard.presumable.value_or(answer::no);
                auto shown = answer_of(on_day(heard.on, assess_deferral(question)));
                const bool matters =
                    question.of == body::council && question.matter != deferred_matter::election;
                if (matters && !heard.presumable) shown.presumed.push_back(asks_if_again);
                return shown;
            },
            "somebody has to be present, each asks or votes once, the chair's vote is counted, and "
            "an extra election is council's");
}

void add_prepare(CLI::App& app, arguments& given) {
    subcommand<preparation_question> one{
        app, given, "prepare", "May council decide the matter as it has been prepared?",
        "mandat meeting prepare --prepared-by nobody --urgent yes --present 71 --agreeing 70"};
    auto& asked = one.state().question;
    one.one_of("--kind", asked.matter,
               words_for<council_matter>{{"other", council_matter::other},
                                         {"election", council_matter::election},
                                         {"resignation", council_matter::resignation},
                                         {"term-or-size", council_matter::term_or_size},
                                         {"extra-election", council_matter::extra_election},
                                         {"audit-report", council_matter::audit_report},
                                         {"revocation", council_matter::revocation},
                                         {"citizens-proposal", council_matter::citizens_proposal}},
               "other (default), election, resignation, term-or-size (of a committee), "
               "extra-election, audit-report, revocation (after refused discharge), "
               "citizens-proposal (handing it over)",
               "KIND")
        .one_of("--prepared-by", asked.prepared_by,
                words_for<preparer>{{"nobody", preparer::nobody},
                                    {"board", preparer::executive_board},
                                    {"committee", preparer::other_committee},
                                    {"drafting-body", preparer::drafting_body}},
                "nobody, board, committee (another) or drafting-body (alone)", "WHO")
        .takes_answer("--within-its-area", asked.within_its_area,
                      "the matter touches the preparing committee's area")
        .takes_answer("--committee-heard", asked.committee_heard,
                      "drafting body: a committee whose area it touches could comment")
        .takes_answer("--board-heard", asked.board_heard, "the executive board could comment")
        .takes_answer("--proposal-put", asked.proposal_put, "a proposal has been put")
        .takes_answer("--newly-elected", asked.newly_elected,
                      "newly elected council, in the year of a general election")
        .takes_answer("--explanations-obtained", asked.explanations_obtained,
                      "audit report: from those accountable; yes where none is due")
        .takes_answer("--auditors-heard", asked.auditors_heard,
                      "audit report: they and their experts could comment")
        .takes_answer("--urgent", asked.urgent, "the matter is urgent")
        .takes_number("--present", asked.present, "members and serving alternates present")
        .takes_number("--agreeing", asked.agreeing, "of them: agree on the decision")
        .takes_day_of_meeting()
        .assessed_by(assess_preparation, "at most as many agree as are present");
}

void add_agenda(CLI::App& app, arguments& given) {
    subcommand<agenda_question> one{
        app, given, "agenda", "Does the agenda let council decide the matter at this meeting?",
        "mandat meeting agenda --announced no --urgent yes --present 71 --agreeing 71"};
    auto& asked = one.state().question;
    one.takes_answer("--announced", asked.announced, "the matter was announced in time")
        .takes_answer("--urgent", asked.urgent, "the matter is urgent")
        .takes_number("--present", asked.present, "members and serving alternates present")
        .takes_number("--agreeing", asked.agreeing, "of them: decide to take it up now")
        .takes_day_of_meeting()
        .assessed_by(assess_agenda, "at most as many agree as are present");
}

void add_refuse(CLI::App& app, arguments& given) {
    subcommand<refusal_question> one{
        app, given, "refuse", "May the chair refuse to put a proposal?",
        "mandat meeting refuse --body council --raises-new-matter no --unlawful yes "
        "--council-insists no"};
    auto& asked = one.state().question;
    one.takes_body(asked.of)
        .takes_answer("--raises-new-matter", asked.raises_new_matter, "as the chair sees it")
        .takes_answer("--unlawful", asked.unlawful,
                      "as the chair sees it, it would lead to an unlawful decision")
        .takes_answer("--council-insists", asked.council_insists,
                      "council has decided that it is put all the same")
        .takes_day_of_meeting()
        .assessed_by(assess_refusal);
}

} // namespace

void add_meeting_decisions(CLI::App& app, arguments& given) {
    for (const auto add : {add_quorum, add_remote, add_vote, add_abstain, add_defer, add_prepare,
                           add_agenda, add_refuse})
        add(app, given);
}

} // namespace mandat::cli
