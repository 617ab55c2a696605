// SPDX-License-Identifier: MIT
#include "arguments.hpp"

#include "commands.hpp"
#include "help.hpp"
#include "misspelt.hpp"
#include "options.hpp"
#include <mandat/domain/facts.hpp>
#include <mandat/version.hpp>

#include <fmt/core.h>

#include <utility>

namespace mandat::cli {

namespace {

std::string read_fact(const std::string& word, std::vector<said>& into) {
    const auto equals = word.find('=');
    const auto value =
        equals == std::string::npos ? answers.end() : answers.find(word.substr(equals + 1));
    if (value == answers.end() || equals == 0)
        return worded({"`{}` är inget villkor; skriv NAMN=ja, NAMN=nej eller NAMN=okänt",
                       "`{}` is not a fact; write NAME=yes, NAME=no or NAME=unknown"},
                      word)
            .in(spoken());
    into.push_back({word.substr(0, equals), value->second});
    return {};
}

/// `WHO`, or `WHO=no`.
std::string read_hindered(const std::string& word, std::vector<said>& into) {
    const auto equals = word.find('=');
    const auto value =
        equals == std::string::npos ? answers.find("yes") : answers.find(word.substr(equals + 1));
    if (value == answers.end() || equals == 0)
        return worded({"`{}` säger inte vem som har förhinder; skriv VEM eller VEM=nej",
                       "`{}` does not say who is hindered; write WHO or WHO=no"},
                      word)
            .in(spoken());
    into.push_back({word.substr(0, equals), value->second});
    return {};
}

class parser {
public:
    parser() {
        app_.require_subcommand(1);
        add_language(app_, read_);
        app_.set_version_flag("--version", fmt::format("mandat {}", library_version));
        app_.footer("Exit codes: 0 yes, 1 no (or an empty list), 2 depends, 64 usage, 65 bad data, "
                    "70 our fault, 74 input/output.\n"
                    "`mandat COMMAND --help` tells of each command, with an example.");
        add_check(command::check, "check",
                  "May X decide matter M on day D? The answer in short, and an exit code");
        add_check(command::explain, "explain",
                  "The same, with the chain, the law, what to assess and who may instead");
        add_who();
        add_may();
        add_matrix();
        add_show();
        add_rules();
        add_fact_list();
        add_meeting(app_, read_);
        add_appeal(app_, read_);
        add_deadline(app_, read_);
        add_calendar(app_, read_);
        add_compile(app_, read_);
        add_lint();
        add_test();
        translate(app_);
    }

    std::variant<arguments, exit_code> read(int count, const char* const* words) {
        try {
            app_.parse(count, words);
        } catch (const CLI::CallForHelp&) {
            print_text(app_.help());
            return exit_code::yes;
        } catch (const CLI::CallForVersion& ended) {
            print_text(ended.what());
            return exit_code::yes;
        } catch (const CLI::ParseError& ended) {
            const auto wrong = misspelt(app_, count, words);
            for (const auto& one : wrong) print_aside(one.in(spoken()) + "\n");
            print_aside((wrong.empty() ? usage_error(ended) + "\n" : "") + how_to_go_on());
            return exit_code::usage;
        }
        return std::move(read_);
    }

private:
    /// The help of the command that was asked for, as far as that is known.
    [[nodiscard]] std::string how_to_go_on() const {
        std::string words = "mandat";
        for (auto named = app_.get_subcommands(); !named.empty();
             named = named.front()->get_subcommands())
            words += " " + named.front()->get_name();
        return worded({"`{} --help` berättar mer.\n", "`{} --help` tells more.\n"}, words)
            .in(spoken());
    }
    CLI::App& begin(command what, const char* name, const char* does, const char* example) {
        auto& sub = begin_without_bundle(what, name, does, example);
        sub.add_option("BUNDLE", read_.bundle, "folder of TOML files")->required();
        return sub;
    }
    CLI::App& begin_without_bundle(command what, const char* name, const char* does,
                                   const char* example) {
        auto& sub = *app_.add_subcommand(name, does);
        sub.callback([this, what] { read_.what = what; });
        add_json(sub, read_);
        add_language(sub, read_);
        sub.footer(std::string{"Example:\n  "} + example);
        return sub;
    }
    static CLI::Option* add_day(CLI::App& sub, const char* name, std::optional<date>& into,
                                const char* does) {
        return add_value(sub, name, into, parse_date,
                         "a day from 1990 to 2199; write it as 2024-03-12", does, "DAY");
    }
    CLI::Option* add_day(CLI::App& sub) {
        return add_day(sub, "--on", read_.on, "day of the decision, as 2024-03-12");
    }
    void add_facts(CLI::App& sub) {
        sub.add_flag("--assessed", read_.assessed,
                     "a jurist has found that nothing of KL 6:38 first paragraph or 5:1 applies");
        add_many_words(sub, "--fact", "what a human has assessed; may be repeated",
                       "NAME=yes|no|unknown",
                       [this](const std::string& word) { return read_fact(word, read_.facts); });
    }
    void add_who_option(CLI::App& sub) {
        sub.add_option("--who", read_.who, "post, body or person, by id or name")
            ->required()
            ->type_name("X");
    }
    /// What narrows a question down to one decision.
    void add_matter(CLI::App& sub) {
        sub.add_option("--matter", read_.matter, "matter, by id, by name or by point: rs/7.6")
            ->required()
            ->type_name("M");
        add_day(sub)->required();
        add_value(sub, "--at", read_.at, parse_time, "a time of day; write it as 13:05",
                  "local time of the decision, as 13:05", "TIME");
        add_money(sub, "--amount", read_.amount,
                  "amount in kronor excluding VAT, as 200000 or \"200 000,50\"");
        add_one_of(sub, "--per", read_.counted,
                   {{"beslut", amount_basis::per_decision},
                    {"avtal", amount_basis::per_contract},
                    {"år", amount_basis::per_year},
                    {"decision", amount_basis::per_decision},
                    {"contract", amount_basis::per_contract},
                    {"year", amount_basis::per_year}},
                   "what the amount is counted for: beslut (default), avtal or år", "BASIS");
        add_value(sub, "--for", read_.lasting, parse_duration,
                  "a length of time; write it as \"3 månader\" or \"90 dagar\"",
                  "how long the decision lasts, as \"3 månader\"", "TIME");
        sub.add_option("--unit", read_.unit, "unit that the decision concerns")->type_name("U");
        sub.add_option("--area", read_.area, "geographic area that it concerns")->type_name("AREA");
        add_facts(sub);
        add_many_words(sub, "--hindered",
                       "a post, body or person who is absent or disqualified (WHO=no: is not); "
                       "may be repeated",
                       "WHO[=yes|no]", [this](const std::string& word) {
                           return read_hindered(word, read_.hindered);
                       });
    }
    static void add_money(CLI::App& sub, const char* name, std::optional<money>& into,
                          const char* does) {
        add_value(sub, name, into, parse_kronor,
                  "an amount in kronor; write it as 200000 or \"200 000,50\"", does, "KRONOR");
    }
    /// How the answer is written, where that is more than a document for programs or text.
    void add_shape(CLI::App& sub, const std::map<std::string, format>& shapes, const char* does) {
        add_one_of(sub, "--format", read_.shape, shapes, does, "FORMAT");
    }
    /// The same where `json` and `sarif` are among the words.
    void add_shape(CLI::App& sub, std::vector<std::string> words, const char* does) {
        sub.add_option_function<std::string>(
               "--format",
               [this](const std::string& word) {
                   if (word == "json") read_.json = true;
                   if (word == "sarif") read_.sarif = true;
                   if (word == "md") read_.shape = format::markdown;
               },
               does)
            ->check(one_of(std::move(words)))
            ->type_name("FORMAT");
    }

    void add_check(command what, const char* name, const char* does) {
        auto& sub = begin(what, name, does,
                          what == command::check
                              ? "mandat check examples/norrbotten --who regiondirektör "
                                "--matter rs/7.6 --on 2024-03-13"
                              : "mandat explain examples/norrbotten --who "
                                "regiondirektör --matter rs/7.6 --on 2024-03-13 --assessed");
        add_who_option(sub);
        add_matter(sub);
    }
    void add_who() {
        auto& sub = begin(
            command::who, "who", "Who may decide matter M on day D, lowest level first?",
            "mandat who examples/exempelregionen --matter sjn/2.1 --on 2024-05-02\n"
            "  mandat who examples/exempelregionen --matter sjn/2.3 --on 2024-05-02 --unit "
            "ortopedi --above 50000\n"
            "Without amount, unit, area or length of time everyone is listed, with the limits "
            "under which they may.\n"
            "That somebody is disqualified is one person's: name them with --hindered, or ask "
            "`mandat check --who THEM --fact disqualified=yes`.");
        add_matter(sub);
        add_money(sub, "--above", read_.above,
                  "who may decide amounts above this (an öre more than it)");
    }
    void add_may() {
        auto& sub = begin(command::may, "may", "What may X decide on day D, within which limits?",
                          "mandat may examples/norrbotten --who \"verksamhetschef Inköp och "
                          "försörjning\" --on 2024-04-01");
        add_who_option(sub);
        add_day(sub)->required();
        add_facts(sub);
    }
    void add_matrix() {
        auto& sub = begin(
            command::matrix, "matrix",
            "Who may decide what, and within which limits: the whole region, day by day",
            "mandat matrix examples/norrbotten --on 2024-03-13\n"
            "  mandat matrix examples/exempelregionen --on 2024-05-02 --format svg > matris.svg\n"
            "  mandat matrix examples/norrbotten --format csv > befogenheter.csv\n"
            "  mandat matrix examples/exempelregionen --on 2024-05-02 --organ sjn --order sjn\n"
            "A row may decide only within all its limits; `limits` in csv has them in words, and "
            "lowest_ore and highest_ore the amounts.\n"
            "svg draws one picture for each body whose power it is, one below the other.\n"
            "Without days: from 2018, the first year whose law is modelled, on.");
        add_day(sub, "--on", read_.on, "that day alone")
            ->excludes(add_day(sub, "--from", read_.from, "from that day on"))
            ->excludes(add_day(sub, "--through", read_.through, "through that day"));
        sub.add_option("--who", read_.who, "one post or body alone, by id or name")->type_name("X");
        sub.add_option("--matter", read_.matter,
                       "one matter alone, by id, by name or by point: rs/7.6")
            ->type_name("M");
        sub.add_option("--organ", read_.organ,
                       "the power of one body alone: its own and what it has delegated")
            ->type_name("BODY");
        sub.add_option("--order", read_.order,
                       "what rests on one delegation order alone, by id; without bodies' own power")
            ->type_name("ORDER");
        add_facts(sub);
        add_shape(sub,
                  {{"text", format::text},
                   {"md", format::markdown},
                   {"csv", format::csv},
                   {"svg", format::svg}},
                  "text (default), md, csv, or svg of one day");
    }
    void add_show() {
        auto& sub = begin(
            command::show, "show", "The organisation, or a delegation order, as a table or a chart",
            "mandat show examples/norrbotten --order rs --on 2024-03-13 --format md\n"
            "  mandat show examples/norrbotten --on 2024-03-13 --format svg > organisation.svg");
        sub.add_option("--order", read_.order,
                       "a delegation order's id; without it, the organisation")
            ->type_name("ORDER");
        add_day(sub);
        add_shape(sub,
                  {{"text", format::text},
                   {"md", format::markdown},
                   {"dot", format::dot},
                   {"svg", format::svg},
                   {"facts", format::facts}},
                  "text (default), md, dot, svg, or facts: the data as Prolog facts");
    }

    void add_rules() {
        auto& sub = begin_without_bundle(
            command::rules, "rules",
            "The rules of law that answers rest on: wordings, facts to assess, where they are used",
            "mandat rules --id KL-6-38-1\n"
            "  mandat rules --id \"6 kap. 38 § 1 st. 3 p.\"\n"
            "  mandat rules --format md --lang en > lagen.md");
        sub.add_option("--id", read_.rule,
                       "a rule and its parts: an id (KL-6-38-1, DOC-JOINT), a section as it is "
                       "cited (\"KL 6:38\", \"6:38 p. 3\", \"44 § förvaltningslagen\"; "
                       "kommunallagen where no act is named), a chapter (\"KL 6 kap.\") or an "
                       "act (LOU)")
            ->type_name("RULE");
        add_shape(sub, std::vector<std::string>{"text", "md", "json"},
                  "text (default), md or json");
    }

    void add_fact_list() {
        auto& sub = begin_without_bundle(
            command::facts, "facts",
            "The facts that --fact takes: each with its question to a human and its rule",
            "mandat facts\n"
            "  mandat facts examples/exempelregionen --lang en");
        sub.add_option("BUNDLE", read_.bundle, "folder of TOML files: the region's own facts, too");
        add_shape(sub, std::vector<std::string>{"text", "md", "json"},
                  "text (default), md or json");
    }

    void add_lint() {
        auto& sub = begin_without_bundle(
            command::lint, "lint",
            "What is unlawful, without effect, likely wrong or not said in a bundle",
            "mandat lint examples/norrbotten --fail-on warning\n"
            "  mandat lint examples/norrbotten --format sarif > mandat.sarif\n"
            "  mandat lint --explain scope_delegated\n"
            "Exit code: 0 when nothing at or above --fail-on is left that is not suppressed, 1 "
            "otherwise.");
        sub.add_option("BUNDLE", read_.bundle, "folder of TOML files");
        add_day(sub)->description("what holds on that day; without it, over all time");
        add_shape(sub, std::vector<std::string>{"text", "json", "sarif", "md"},
                  "text (default), json, sarif or md");
        add_one_of(sub, "--fail-on", read_.fail_on,
                   {{"error", severity::error}, {"warning", severity::warning}},
                   "the least grave finding that fails the run: error (default) or warning",
                   "SEVERITY");
        sub.add_option(
               "--explain", read_.code,
               "what a code means, with the law and examples, or `all` of them as Markdown; needs "
               "no bundle")
            ->type_name("CODE");
        sub.parse_complete_callback([this] {
            if (read_.bundle.empty() && read_.code.empty()) throw CLI::RequiredError("BUNDLE");
        });
    }
    void add_test() {
        auto& sub = begin(command::test, "test",
                          "Do the questions in FILE… have the answers that they expect?",
                          "mandat test examples/exempelregionen policy.toml\n"
                          "where policy.toml lies outside of the bundle and says\n"
                          "  [[test]]\n"
                          "  who    = \"forvaltningschef_sjukvard\"\n"
                          "  matter = \"sjn/2.1\"\n"
                          "  on     = 2024-05-02\n"
                          "  amount = 200000\n"
                          "  expect = \"ja\"            # ja, nej or \"beror på\"\n"
                          "and may add name, at, per, for, unit, area, facts = { … }, assessed,\n"
                          "hindered = { … }, reason, rule, assess = [ … ], id, source and region.\n"
                          "Exit code: 0 when all have, 1 otherwise.");
        sub.add_option("FILE", read_.files, "files of [[test]] tables")->required();
    }

    CLI::App app_{"mandat: who may decide what in a Swedish region, since when, and why", "mandat"};
    arguments read_;
};

} // namespace

std::variant<arguments, exit_code> read_arguments(int count, const char* const* words) {
    speak(language_among(count, words));
    return parser{}.read(count, words);
}

} // namespace mandat::cli
