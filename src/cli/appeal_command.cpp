// SPDX-License-Identifier: MIT
#include "appeal_words.hpp"
#include "commands.hpp"
#include "options.hpp"
#include <mandat/io/bundle.hpp>

#include <memory>

namespace mandat::cli {

namespace {

constexpr const char* footer =
    "A body of the data, or a post, role or person, whose decision counts as the committee's, is\n"
    "given by --who; --by gives only what kind of body it was: council, committee,\n"
    "joint_labour_management_body, auditors, company, employee_without_mandate or\n"
    "council_drafting_body. Days are days, or points of time with their zone:\n"
    "2026-08-31T23:30Z is the day that it is in Sweden. What nobody says is not known.\n"
    "\n"
    "FILE is TOML, or JSON if its name ends in .json, with the same keys:\n"
    "  who = \"regionstyrelsen\"   or  by = \"nämnd\"\n"
    "  on  = 2024-03-12          act = \"beslut\"         matter = \"bestallning_primarvard\"\n"
    "  chooses, fixed, settles = \"ja\"                   audit = \"förvaltning\"\n"
    "  facts      = { lov_supplier = \"nej\" }            seen = { quorate = \"nej\" }\n"
    "  recorded   = \"protokoll\"                         announced = 2024-03-26  or  \"aldrig\"\n"
    "  taken_down = 2024-04-17                          [[board]] of, announced, taken_down\n"
    "  [[told]] name, day, represents_public\n"
    "  [award] kind, sent, letter, stated_through, voluntary_notice, cancels, keeps_standstill\n"
    "  [received] at_authority, at_court, wrong_information\n"
    "\n"
    "Facts: barred_by_statute, procurement, lov_supplier, document_refused, "
    "administrative_appeal,\n"
    "instrument_delegates, entrusted_to_decide; of enforcement: special_reasons, hiring, "
    "temporary,\n"
    "circle_too_wide, substantial_interest. Seen: had_the_right, prepared, quorate,\n"
    "nobody_disqualified, minutes_in_order, regions_affair, otherwise_lawful, "
    "matters_for_outcome,\n"
    "budget_balance.\n"
    "\n"
    "The notice (--notice) is in Swedish: how to appeal, with blanks for what the data lacks.\n"
    "Exit code: 0 it can be appealed, 1 it cannot, 2 it depends. Of minutes: 0, 1 when nothing is\n"
    "in them.\n"
    "Example:\n"
    "  mandat appeal examples/norrbotten --minutes 2024-03-12\n"
    "  mandat appeal examples/norrbotten --minutes 2024-03-12 --paragraph \"§ 40\" --notice\n"
    "  mandat appeal examples/norrbotten --who regionstyrelsen --act beslut --on 2024-03-12 \\\n"
    "      --announced 2024-03-26\n"
    "  mandat appeal examples/norrbotten --who \"inköpare hyrpersonal\" --on 2024-05-20 \\\n"
    "      --award in_competition --sent 2024-05-27\n"
    "  mandat appeal examples/norrbotten --file decision.toml --json";

/// The options that go with each of the three routes to ask.
[[nodiscard]] bool goes_with(std::string_view option, const appeal_words& asked) {
    constexpr std::string_view everywhere[] = {"--notice", "--json", "--lang"};
    constexpr std::string_view of_minutes[] = {"--minutes", "--body", "--paragraph", "--announced",
                                               "--taken-down"};
    constexpr std::string_view not_of_decision[] = {"--minutes", "--body", "--paragraph", "--file"};
    const auto is_in = [&](const auto& list) {
        return std::find(std::begin(list), std::end(list), option) != std::end(list);
    };
    if (is_in(everywhere)) return true;
    if (!asked.text("--minutes").empty()) return is_in(of_minutes);
    if (!asked.text("--file").empty()) return option == "--file";
    return !is_in(not_of_decision);
}

[[nodiscard]] std::vector<fault> what_does_not_fit(const appeal_words& asked) {
    word_reader wrong;
    if (asked.text("--minutes").empty() && asked.text("--file").empty() &&
        asked.text("--by").empty() && asked.text("--who").empty())
        wrong.bad_question(
            {"säg vad det gäller: `--minutes DAY`, `--file FILE`, eller `--who X --on DAY`",
             "say what it is about: `--minutes DAY`, `--file FILE`, or `--who X --on DAY`"});
    const auto* const with = !asked.text("--minutes").empty() ? "--minutes"
                             : !asked.text("--file").empty()  ? "--file"
                                                              : "--who";
    for (const auto& [one, words] : asked.given())
        if (!goes_with(one, asked))
            wrong.bad_question({"`{}` hör inte ihop med `{}`; utelämna ett av dem",
                                "`{}` does not go with `{}`; leave one of them out"},
                               one, with);
    return wrong.wrong();
}

exit_code run_appeal(const appeal_words& asked, const arguments& given) {
    if (const auto wrong = what_does_not_fit(asked); !wrong.empty()) return tell(wrong, given);
    const auto loaded = load_told(given);
    if (const auto* const ended = std::get_if<exit_code>(&loaded)) return *ended;
    const auto& of = std::get<governance>(loaded);
    return asked.text("--minutes").empty() ? appeal_of_decision(of, asked, given)
                                           : appeal_of_minutes(of, asked, given);
}

/// In groups, as people ask.
void add_appeal_options(CLI::App& app, appeal_words& into) {
    const auto one = [&](const char* name, const char* const does, const char* type) {
        return app.add_option(name, does)->type_name(type);
    };
    const auto many = [&](const char* name, const char* does, const char* type) {
        one(name, does, type)->take_all()->allow_extra_args();
    };
    // of minutes, or in a file
    one("--minutes", "everything in the minutes of this day, or of this id", "DAY");
    one("--body", "whose minutes, where several bodies met that day", "X");
    one("--paragraph", "only this paragraph, told in full", "P");
    one("--file", "a question in a file, TOML or JSON", "FILE");
    // what was decided
    one("--who", "who decided: a body, post, role or person of the data", "X");
    one("--by", "what kind of body decided, where the data does not hold it", "KIND");
    one("--act",
        "decision (default), proposal, preparatory, executory, factual_act, statement, "
        "assignment, information or open",
        "KIND");
    one("--matter", "matter, by id, by name or by point: rs/7.6", "M");
    one("--on", "day of the decision", "DAY");
    many("--fact", "what a human has assessed, as lov_supplier=no; may be repeated", "NAME=VALUE");
    one("--chooses", "is there a choice between outcomes?", "yes|no|unknown");
    one("--fixed", "does a rule or an earlier decision fix the result wholly?", "yes|no|unknown");
    one("--settles", "does it bind or affect anyone outside the office, or settle the matter?",
        "yes|no|unknown");
    one("--audit", "of auditors: administration, remark or other", "KIND");
    many("--seen", "what is known of how it came about, as quorate=no; gives the grounds to quash",
         "NAME=VALUE");
    // how it was recorded and announced
    one("--recorded",
        "in minutes (default of a body), reported, separate, nowhere, or unknown (default of a "
        "delegate)",
        "HOW");
    one("--announced",
        "the day on which the approval of the minutes was announced; or never. Of --minutes: "
        "supposed, where the data does not say",
        "DAY");
    one("--taken-down", "the first day on which the announcement was not up all day", "DAY");
    many("--board",
         "of a joint committee, every party's notice board: PARTY=2024-05-30, "
         "PARTY=2024-05-30/2024-06-25 where it was taken down, PARTY=never",
         "PARTY=DAY");
    // who was told
    many("--told", "who was told of the decision when; may be repeated", "NAME=DAY|unknown");
    many("--public-party", "a party that represents the public: its time runs from the decision",
         "NAME");
    // of an award
    one("--award",
        "in_competition, negotiated_without_notice, renewed_competition or "
        "dynamic_purchasing_system; procurement legislation then applies",
        "KIND");
    many("--sent", "day an electronic notice was sent to a tenderer", "DAY");
    many("--letter", "day a notice was sent otherwise", "DAY");
    one("--stated-through", "last day of a longer standstill that it states", "DAY");
    one("--voluntary", "day a voluntary notice of a direct award appeared", "DAY");
    app.add_flag("--cancels", into.cancels, "the decision cancels the procurement");
    app.add_flag("--keeps-standstill", into.keeps_standstill,
                 "a standstill is kept that need not be");
    // of an appeal that came in
    one("--came-to-authority",
        "an appeal came in to the authority on this day: did it come in time?", "DAY");
    one("--came-to-court", "… or to the court", "DAY");
    one("--wrong-information", "is it late because the authority informed wrongly?",
        "yes|no|unknown");
    app.add_flag("--notice", into.notice, "the notice on how to appeal, in Swedish");
}

} // namespace

void add_appeal(CLI::App& app, arguments& given) {
    auto& sub = *app.add_subcommand(
        "appeal",
        "Can it be appealed: by whom, where, until which day, and what follows meanwhile?");
    const auto asked = std::make_shared<appeal_words>();
    sub.add_option("BUNDLE", given.bundle, "folder of TOML files")->required();
    add_appeal_options(sub, *asked);
    add_json(sub, given);
    add_language(sub, given);
    sub.footer(footer);
    sub.callback([asked, &given, &sub] {
        for (const auto* option : sub.get_options())
            if (option->count() != 0 && !option->get_lnames().empty())
                asked->add({"--" + option->get_lnames().front(), option->results()});
        given.alone = [asked](const arguments& with) { return run_appeal(*asked, with); };
    });
}

} // namespace mandat::cli
