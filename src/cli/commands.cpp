// SPDX-License-Identifier: MIT
#include "commands.hpp"

#include "short_answer.hpp"
#include "show_command.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/documents/json.hpp>
#include <mandat/documents/matrix.hpp>
#include <mandat/documents/text.hpp>
#include <mandat/index/authority_matrix.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/io/names.hpp>
#include <mandat/law/disqualification.hpp>
#include <mandat/wording/explanation.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace mandat::cli {

void tell_aside(const sentence& text, const arguments& given) {
    print_aside("mandat: " + text.in(given.in) + "\n");
}

namespace {

exit_code report_some(std::span<const fault> found, std::size_t left_off, const arguments& given) {
    if (given.json) {
        print_text(to_json(found, left_off));
    } else {
        print_aside(in_text(found, given.in, left_off));
    }
    const bool unreadable = std::any_of(found.begin(), found.end(), [](const fault& one) {
        return one.code == fault_code::cannot_read || one.code == fault_code::no_files ||
               one.code == fault_code::cannot_write;
    });
    const bool misasked = std::any_of(found.begin(), found.end(), [](const fault& one) {
        // In a file an ambiguous name is data; on the command line it is the question.
        const bool is_in_file = !one.where.file.empty();
        return one.code == fault_code::unknown_name ||
               (one.code == fault_code::ambiguous && !is_in_file) ||
               one.code == fault_code::bad_question;
    });
    return unreadable ? exit_code::io : misasked ? exit_code::usage : exit_code::bad_data;
}

} // namespace

exit_code report(std::span<const fault> found, const arguments& given) {
    return report_some(found, 0, given);
}

exit_code report(const faults& found, const arguments& given) {
    return report_some({found.begin(), found.end()}, found.left_off(), given);
}

void tell_what_was_left_out(std::span<const std::string> paths, const arguments& given) {
    const auto told = paths.first(std::min<std::size_t>(paths.size(), 10));
    for (const auto& path : told)
        tell_aside(worded({"`{}` i paketet läses inte; låt namnet sluta på `.toml` utan punkt "
                           "först, eller flytta ut filen",
                           "`{}` in the bundle is not read; let its name end in `.toml` without a "
                           "dot first, or move the file out"},
                          path),
                   given);
    if (told.size() < paths.size())
        tell_aside(worded({"{} filer till läses inte", "{} more files are not read"},
                          paths.size() - told.size()),
                   given);
}

std::variant<governance, exit_code> load_told(const arguments& given) {
    auto loaded = load_bundle(given.bundle);
    if (!loaded) return report(loaded.error(), given);
    const auto left_out = loaded.value().files_left_out();
    tell_what_was_left_out(std::vector<std::string>{left_out.begin(), left_out.end()}, given);
    return std::move(loaded).value();
}

exit_code exit_for(verdict found) {
    switch (found) {
    case verdict::authorised: return exit_code::yes;
    case verdict::depends: return exit_code::depends;
    case verdict::not_authorised: return exit_code::no;
    }
    return exit_code::no;
}

namespace {

class session {
public:
    session(governance of, const arguments& given)
        : resolver_{std::move(of)}
        , names_{resolver_.of()}
        , given_{given} {}

    exit_code run() {
        switch (given_.what) {
        case command::check:
        case command::explain: return answer_one();
        case command::who: return list_holders();
        case command::may: return list_allowances();
        case command::matrix: return list_authorities();
        case command::show: return run_show(resolver_.of(), given_);
        case command::rules:
        case command::facts:
        case command::lint:
        case command::test: break;
        }
        return exit_code::usage;
    }

private:
    /// The value, or its default with the fault noted.
    template<class Value>
    Value found_or_noted(result<Value> found, std::vector<fault>& noted) {
        if (found) return std::move(found).value();
        // A name that several bear names somebody: no ruling says that it does not.
        const bool is_ambiguous = found.error().code == fault_code::ambiguous;
        (is_ambiguous ? misasked_ : noted).push_back(std::move(found).error());
        return {};
    }
    template<class Id>
    static Id or_unknown(Id id, std::size_t count) {
        return id.is_valid() ? id : Id{count};
    }

    subject read_who() {
        return found_or_noted(names_.find_subject(given_.who, *given_.on), hints_);
    }

    question read_question() {
        const auto& of = resolver_.of();
        auto asked = resolver_.ask();
        asked.on = *given_.on;
        asked.matter = found_or_noted(names_.find_matter(given_.matter, asked.on), hints_);
        asked.at = given_.at;
        asked.amount = given_.amount;
        asked.counted = given_.counted;
        asked.lasting = given_.lasting;
        if (!given_.unit.empty())
            asked.unit = or_unknown(found_or_noted(names_.find_unit(given_.unit, asked.on), hints_),
                                    of.units().size());
        if (!given_.area.empty())
            asked.area = found_or_noted(names_.find_area(given_.area), misasked_);
        for (const auto& one : read_facts()) assert_in(asked, one);
        for (const auto& one : given_.hindered) say_hindered(asked, one);
        return asked;
    }
    void say_hindered(question& asked, const said& one) {
        const auto whom = found_or_noted(names_.find_subject(one.name, asked.on), misasked_);
        if (whom.is(subject::kind::nobody)) return;
        const auto earlier = asked.hindered.of(whom);
        if (earlier != answer::unknown && earlier != one.value)
            misasked_.push_back(bad_question(
                {"frågan säger två saker om förhindret för `{}`; behåll en `--hindered`",
                 "the question says two things of the hindrance of `{}`; keep one `--hindered`"},
                one.name));
        if (!asked.hindered.say(whom, one.value))
            misasked_.push_back(bad_question(
                {"frågan nämner fler än fyra som har förhinder; ta bort dem som saknar betydelse",
                 "the question names more than four who are hindered; remove those without "
                 "bearing"}));
    }
    std::vector<assertion> read_facts() {
        std::vector<assertion> read;
        circumstances_of_jav ties;
        for (const auto& one : given_.facts)
            if (const auto tie = find_jav_circumstance(one.name)) {
                ties.say(*tie, one.value);
            } else if (auto fact = names_.find_fact(one.name)) {
                if (contradicts(read, fact.value(), one.value))
                    misasked_.push_back(
                        bad_question({"frågan säger två saker om `{}`; behåll en `--fact`",
                                      "the question says two things of `{}`; keep one `--fact`"},
                                     one.name));
                read.push_back({fact.value(), one.value});
            } else {
                misasked_.push_back(fact.error());
            }
        if (given_.assessed) deny_what_nobody_mentioned(read);
        add_what_follows(ties, read);
        return read;
    }
    [[nodiscard]] static bool contradicts(const std::vector<assertion>& read,
                                          const named_fact& fact, answer value) {
        return std::any_of(read.begin(), read.end(), [&](const assertion& one) {
            return one.fact == fact && one.value != value;
        });
    }
    /// Of ties to the matter that one thing is kept: whether they disqualify.
    void add_what_follows(const circumstances_of_jav& ties, std::vector<assertion>& read) const {
        if (ties.is_empty() || !given_.on) return;
        asserted_facts said;
        for (const auto& one : read)
            if (one.fact.legal) said.assert_that(*one.fact.legal, one.value);
        said = with_jav(said, ties, *given_.on);
        read.push_back({{legal_fact::disqualified, {}}, said.at(legal_fact::disqualified)});
    }
    /// `--assessed`: a fact that is said by itself stands.
    static void deny_what_nobody_mentioned(std::vector<assertion>& read) {
        for (const auto& denied : nothing_bars_delegation())
            if (std::none_of(read.begin(), read.end(),
                             [&](const auto& said) { return said.fact == denied.fact; }))
                read.push_back(denied);
    }
    void assert_in(question& asked, const assertion& one) {
        if (one.fact.legal) {
            asked.facts.assert_that(*one.fact.legal, one.value);
        } else if (!asked.matter.is_valid()) {
            return;
        } else if (const auto slot = resolver_.of().slot_of(asked.matter, one.fact.own)) {
            asked.facts.assert_that(*slot, one.value);
        } else {
            without_bearing_.push_back(one.fact);
        }
    }
    /// A list says nothing where a name in the question is borne by nobody.
    [[nodiscard]] bool is_misasked() {
        misasked_.insert(misasked_.end(), hints_.begin(), hints_.end());
        return !misasked_.empty();
    }
    /// `check` and `explain` print a ruling on a name that nobody bears, with what may have been
    /// meant.
    void print_hints() const {
        for (const auto& one : hints_) tell_aside(one.text, given_);
    }

    exit_code answer_one() {
        auto asked = read_question();
        asked.who = read_who();
        // All that is wrong with the question, at once.
        if (!misasked_.empty() && is_misasked()) return report(misasked_, given_);
        auto made = resolver_.explain(asked);
        for (const auto& fact : without_bearing_)
            made.notes.push_back({.kind = note_kind::no_bearing, .fact = fact});
        if (given_.json) {
            print_text(to_json(made));
        } else if (given_.what == command::check) {
            print_text(short_answer(made, given_.in));
        } else {
            print_text(explain_in_text(made, given_.in));
        }
        print_hints();
        // Nobody can act on an answer about a name that nobody bears.
        return hints_.empty() ? cli::exit_for(made.verdict) : exit_code::usage;
    }

    exit_code list_holders() {
        auto asked = read_question();
        if (given_.above) asked.amount = money::ore(given_.above->in_ore() + 1);
        if (given_.above && given_.amount)
            misasked_.push_back(
                bad_question({"`--amount` och `--above` utesluter varandra; ange en av dem",
                              "`--amount` and `--above` exclude each other; give one of them"}));
        if (is_misasked()) return report(misasked_, given_);
        const auto holders = resolver_.who_may(asked);
        print_text(given_.json ? to_json(resolver_.of(), asked, holders)
                               : in_text(resolver_.of(), asked, holders, given_.in));
        return exit_for(best_of(holders), asked.on);
    }
    exit_code list_allowances() {
        const auto who = read_who();
        const auto facts = read_facts();
        if (is_misasked()) return report(misasked_, given_);
        const auto found = resolver_.may_decide(who, *given_.on, facts);
        print_text(given_.json ? to_json(resolver_.of(), who, *given_.on, found)
                               : in_text(resolver_.of(), who, *given_.on, found, given_.in));
        return exit_for(best_of(found), *given_.on);
    }
    [[nodiscard]] std::optional<period> days_asked() const {
        if (given_.on) return period::through(*given_.on, *given_.on);
        if (!given_.through) return period::from(given_.from.value_or(first_modelled_day));
        const auto last = *given_.through;
        return period::through(given_.from.value_or(std::min(first_modelled_day, last)), last);
    }
    exit_code list_authorities() {
        const auto& of = resolver_.of();
        const auto days = days_asked();
        if (!days)
            misasked_.push_back(
                bad_question({"den sista dagen kommer före den första; byt plats på dem",
                              "the last day comes before the first; swap them"}));
        if (!resolver::fits(of))
            misasked_.push_back(
                {fault_code::out_of_range,
                 {},
                 {"det är för många beslutsfattare och ärendetyper för en matris; dela upp paketet",
                  "there are too many deciders and kinds of matters for a matrix; split the "
                  "bundle"}});
        if (given_.shape == format::svg && !given_.on)
            misasked_.push_back(bad_question({"en bild visar en dag; ange den med `--on`",
                                              "a picture shows one day; give it with `--on`"}));
        const auto facts = read_facts();
        const auto who =
            given_.who.empty() || !days
                ? subject{}
                : found_or_noted(names_.find_subject_throughout(given_.who, *days), hints_);
        if (who.is(subject::kind::person))
            misasked_.push_back(bad_question(
                {"matrisen gäller befattningar och organ; fråga om en person med `mandat may`",
                 "the matrix is of posts and bodies; ask about a person with `mandat may`"}));
        const auto matter =
            given_.matter.empty() || !days
                ? matter_id{}
                : found_or_noted(names_.find_matter_throughout(given_.matter, *days), hints_);
        const auto organ =
            given_.organ.empty() || !days
                ? subject{}
                : found_or_noted(names_.find_subject_throughout(given_.organ, *days), hints_);
        if (!given_.organ.empty() && !organ.is(subject::kind::nobody) &&
            !organ.is(subject::kind::organ))
            misasked_.push_back(bad_question(
                {"`--organ` är ett organ, vars makt det gäller; fråga om en befattning med `--who`",
                 "`--organ` is a body, whose power it is; ask about a post with `--who`"}));
        if (!given_.order.empty() && versions_of(of, given_.order).empty())
            misasked_.push_back(no_such_order(of, given_.order));
        if (is_misasked()) return report(misasked_, given_);
        auto all = authority_matrix(resolver{of}, *days, facts);
        std::erase_if(all, [&](const authority& one) {
            return (!given_.who.empty() && one.who != who) ||
                   (!given_.matter.empty() && one.matter != matter) ||
                   (!given_.organ.empty() && subject{body_of(of, one)} != organ) ||
                   (!given_.order.empty() && !is_under(one, given_.order));
        });
        print_text(matrix_as_asked(*days, all));
        auto best = verdict::not_authorised;
        for (const auto& one : all) best = either(best, one.verdict);
        return exit_for(best, days->first());
    }
    /// It rests on a point of the order, in any version.
    [[nodiscard]] bool is_under(const authority& one, std::string_view order) const {
        const auto& of = resolver_.of();
        return one.point.is_valid() && of.at(of.at(one.point).order).key == order;
    }
    [[nodiscard]] std::string matrix_as_asked(const period& days,
                                              std::span<const authority> all) const {
        const auto& of = resolver_.of();
        if (given_.json) return matrix_to_json(of, days, all);
        if (given_.shape == format::csv) return matrix_to_csv(of, all, given_.in);
        if (given_.shape == format::svg) return matrix_in_svg(of, days.first(), all, given_.in);
        return in_text(of, days, all, given_.in, markup_of(given_));
    }
    /// A list answers with the best that is in it.
    template<class List>
    static verdict best_of(const List& list) {
        auto best = verdict::not_authorised;
        for (const auto& one : list) best = either(best, one.verdict);
        return best;
    }
    /// No list says no of a day whose law is not modelled.
    static exit_code exit_for(verdict best, date first) {
        const bool says_nothing = best == verdict::not_authorised && first < first_modelled_day;
        return cli::exit_for(says_nothing ? verdict::depends : best);
    }

    reference_resolver resolver_;
    name_index names_;
    const arguments& given_;
    std::vector<fault> hints_;
    std::vector<fault> misasked_;
    std::vector<named_fact> without_bearing_;
};

} // namespace

exit_code run(const arguments& given) {
    if (given.alone) return given.alone(given);
    if (given.what == command::rules) return run_rules(given);
    if (given.what == command::facts) return run_facts(given);
    if (given.what == command::lint) return run_lint(given);
    if (given.what == command::test) return run_tests(given);
    auto loaded = load_told(given);
    if (const auto* const ended = std::get_if<exit_code>(&loaded)) return *ended;
    return session{std::get<governance>(std::move(loaded)), given}.run();
}

} // namespace mandat::cli
