// SPDX-License-Identifier: MIT
#include "appeal_command.hpp"

#include "appeal_words.hpp"
#include "commands.hpp"
#include <mandat/io/bundle.hpp>

#include <CLI/CLI.hpp>

#include <map>
#include <memory>
#include <utility>

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

/// The options that go with each of the three ways to ask.
[[nodiscard]] bool goes_with(std::string_view option, const appeal_words& asked) {
    constexpr std::string_view everywhere[] = {"--notice", "--json", "--lang"};
    constexpr std::string_view of_minutes[] = {"--minutes", "--body", "--paragraph", "--announced",
                                               "--taken-down"};
    constexpr std::string_view not_of_decision[] = {"--minutes", "--body", "--paragraph", "--file"};
    const auto is_in = [&](const auto& list) {
        return std::find(std::begin(list), std::end(list), option) != std::end(list);
    };
    if (is_in(everywhere)) return true;
    if (!asked.minutes.empty()) return is_in(of_minutes);
    if (!asked.file.empty()) return option == "--file";
    return !is_in(not_of_decision);
}

[[nodiscard]] std::vector<fault> what_does_not_fit(const appeal_words& asked) {
    word_reader wrong;
    if (asked.minutes.empty() && asked.file.empty() && asked.by.empty() && asked.who.empty())
        wrong.bad_question(
            "säg vad det gäller: `--minutes DAY`, `--file FILE`, eller `--who X --on DAY`",
            "say what it is about: `--minutes DAY`, `--file FILE`, or `--who X --on DAY`");
    const auto* const with = !asked.minutes.empty() ? "--minutes"
                             : !asked.file.empty()  ? "--file"
                                                    : "--who";
    for (const auto& one : asked.given)
        if (!goes_with(one, asked))
            wrong.bad_question(
                fmt::format("`{}` hör inte ihop med `{}`; utelämna ett av dem", one, with),
                fmt::format("`{}` does not go with `{}`; leave one of them out", one, with));
    return wrong.wrong();
}

exit_code run_appeal(const appeal_words& asked, const arguments& given) {
    if (const auto wrong = what_does_not_fit(asked); !wrong.empty()) return tell(wrong, given);
    const auto loaded = load_bundle(given.bundle);
    if (!loaded)
        return report(std::vector<fault>{loaded.error().begin(), loaded.error().end()}, given);
    return asked.minutes.empty() ? appeal_of_decision(loaded.value(), asked, given)
                                 : appeal_of_minutes(loaded.value(), asked, given);
}

/// Puts the options on the command, in groups as people ask.
class appeal_options {
public:
    appeal_options(CLI::App& app, appeal_words& into)
        : app_{app}
        , into_{into} {}

    void add() {
        minutes();
        decision();
        recording();
        recipients();
        award();
        received();
        app_.add_flag("--notice", into_.notice, "the notice on how to appeal, in Swedish");
    }

private:
    void one(const char* name, std::string& into, const char* does, const char* type) {
        app_.add_option(name, into, does)->type_name(type);
    }
    void many(const char* name, std::vector<std::string>& into, const char* does,
              const char* type) {
        app_.add_option(name, into, does)->take_all()->expected(1)->type_name(type);
    }

    void minutes() {
        one("--minutes", into_.minutes, "everything in the minutes of this day, or of this id",
            "DAY");
        one("--body", into_.body, "whose minutes, where several bodies met that day", "X");
        one("--paragraph", into_.paragraph, "only this paragraph, told in full", "P");
        one("--file", into_.file, "a question in a file, TOML or JSON", "FILE");
    }
    void decision() {
        one("--who", into_.who, "who decided: a body, post, role or person of the data", "X");
        one("--by", into_.by, "what kind of body decided, where the data does not hold it", "KIND");
        one("--act", into_.act,
            "decision (default), proposal, preparatory, executory, factual_act, statement, "
            "assignment, information or open",
            "KIND");
        one("--matter", into_.matter, "matter, by id, by name or by point: rs/7.6", "M");
        one("--on", into_.on, "day of the decision", "DAY");
        many("--fact", into_.facts,
             "what a human has assessed, as lov_supplier=no; may be repeated", "NAME=VALUE");
        one("--chooses", into_.chooses, "is there a choice between outcomes?", "yes|no|unknown");
        one("--fixed", into_.fixed, "does a rule or an earlier decision fix the result wholly?",
            "yes|no|unknown");
        one("--settles", into_.settles,
            "does it bind or affect anyone outside the office, or settle the matter?",
            "yes|no|unknown");
        one("--audit", into_.audit, "of auditors: administration, remark or other", "KIND");
        many("--seen", into_.seen,
             "what is known of how it came about, as quorate=no; gives the grounds to quash",
             "NAME=VALUE");
    }
    void recording() {
        one("--recorded", into_.recorded,
            "in minutes (default of a body), reported, separate, nowhere, or unknown (default of a "
            "delegate)",
            "HOW");
        one("--announced", into_.announced,
            "the day on which the approval of the minutes was announced; or never. Of --minutes: "
            "supposed, where the data does not say",
            "DAY");
        one("--taken-down", into_.taken_down,
            "the first day on which the announcement was not up all day", "DAY");
        many("--board", into_.boards,
             "of a joint committee, every party's notice board: PARTY=2024-05-30, "
             "PARTY=2024-05-30/2024-06-25 where it was taken down, PARTY=never",
             "PARTY=DAY");
    }
    void recipients() {
        many("--told", into_.told, "who was told of the decision when; may be repeated",
             "NAME=DAY|unknown");
        many("--public-party", into_.public_parties,
             "a party that represents the public: its time runs from the decision", "NAME");
    }
    void award() {
        one("--award", into_.award,
            "in_competition, negotiated_without_notice, renewed_competition or "
            "dynamic_purchasing_system; procurement legislation then applies",
            "KIND");
        many("--sent", into_.sent, "day an electronic notice was sent to a tenderer", "DAY");
        many("--letter", into_.letters, "day a notice was sent otherwise", "DAY");
        one("--stated-through", into_.stated, "last day of a longer standstill that it states",
            "DAY");
        one("--voluntary", into_.voluntary, "day a voluntary notice of a direct award appeared",
            "DAY");
        app_.add_flag("--cancels", into_.cancels, "the decision cancels the procurement");
        app_.add_flag("--keeps-standstill", into_.keeps_standstill,
                      "a standstill is kept that need not be");
    }
    void received() {
        one("--came-to-authority", into_.came_to_authority,
            "an appeal came in to the authority on this day: did it come in time?", "DAY");
        one("--came-to-court", into_.came_to_court, "… or to the court", "DAY");
        one("--wrong-information", into_.wrong_information,
            "is it late because the authority informed wrongly?", "yes|no|unknown");
    }

    CLI::App& app_;
    appeal_words& into_;
};

} // namespace

void add_appeal(CLI::App& app, arguments& given) {
    auto& sub = *app.add_subcommand(
        "appeal",
        "Can it be appealed: by whom, where, until which day, and what follows meanwhile?");
    const auto asked = std::make_shared<appeal_words>();
    sub.add_option("BUNDLE", given.bundle, "folder of TOML files")->required();
    appeal_options{sub, *asked}.add();
    sub.add_flag("--json", given.json, "a document for programs instead of text");
    sub.add_option("--lang", given.in, "language of the text: sv (default) or en")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, language>{{"sv", language::swedish}, {"en", language::english}}))
        ->type_name("LANG");
    sub.footer(footer);
    sub.callback([asked, &given, &sub] {
        for (const auto* option : sub.get_options())
            if (option->count() != 0 && !option->get_lnames().empty())
                asked->given.push_back("--" + option->get_lnames().front());
        given.alone = [asked](const arguments& with) { return run_appeal(*asked, with); };
    });
}

} // namespace mandat::cli
