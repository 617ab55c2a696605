// SPDX-License-Identifier: MIT
#include "appeals_parts.hpp"
#include <mandat/appeal/act.hpp>
#include <mandat/domain/citation.hpp>
#include <mandat/wording/phrasing.hpp>

#include <fmt/format.h>

#include <string_view>
#include <utility>

namespace mandat {
namespace appeals {
namespace {

/// `--fact lov_supplier=…`, `--chooses`: how the answer is given on the command line.
[[nodiscard]] std::string option_for(const phrase& question) {
    if (const auto fact = fact_asked_by(question))
        return fmt::format("--fact {}=…", describe(*fact).key);
    constexpr std::string_view tests[] = {"--chooses", "--fixed", "--settles"};
    for (std::size_t i = 0; i < act_questions.size(); ++i)
        if (act_questions[i] == question) return std::string{tests[i]};
    return {};
}

[[nodiscard]] phrase recorded_in_words(recorded how) {
    switch (how) {
    case recorded::in_minutes: return {"i organets protokoll", "in the body's minutes"};
    case recorded::reported: return {"anmält till nämnden", "reported to the committee"};
    case recorded::in_separate_minutes: return {"i särskilt protokoll", "in separate minutes"};
    case recorded::nowhere:
        return {"varken anmält eller i protokoll", "neither reported nor in minutes"};
    case recorded::not_known: break;
    }
    return {"om det är anmält eller i särskilt protokoll är inte känt",
            "whether it is reported or in separate minutes is not known"};
}

void add_time(page& to, const appeal_time& time) {
    auto text = in_words(time);
    if (!time.whose.empty()) text = said(time.whose, ": ", text);
    to.row({"Tid", "Time"}, text);
    // Where the day is not known the rule says it all.
    if (time.state != time_state::start_not_known)
        for (const auto& one : time.warnings) to.row({"Observera", "Note"}, one);
    to.row({"Bekräfta", "Confirm"}, to_confirm(time));
}

} // namespace

void add_route(page& to, const appeal_by_route& possible, std::size_t number, std::size_t count,
               const region& of) {
    const auto name =
        said(phrase{"Överklagandeväg ", "Route "}, std::to_string(number), phrase{" av ", " of "},
             std::to_string(count), ": ", short_name(possible.route));
    to.line(count > 1 ? name
                      : said(phrase{"Överklagandeväg: ", "Route: "}, short_name(possible.route)));
    to.row({"Förutsätter", "Supposes"}, supposed_by(possible));
    to.row({"Vem", "Who"}, who_may(possible.who));
    to.row({"Ges in till", "Filed with"}, where_filed(possible.at));
    to.row({"Fel ställe", "Wrong place"}, if_misfiled(possible, of));
    for (const auto& time : possible.times) add_time(to, time);
    to.row({"Laga kraft", "Legal force"}, legal_force_of(possible));
    to.row(enforced_when(possible.route), enforced_in_words(possible));
    for (const auto& one : possible.enforced.to_assess) to.row({"", ""}, one.in(to.wanted()));
    if (possible.route == appeal_route::legality_review)
        to.row({"Rättelse", "Undoing"}, said(undoing, " (", rule_of_undoing->id, ")"));
    to.row({"Enligt", "By"}, ids_of(possible.by));
}

void add_questions(page& to, std::span<const phrase> questions, bool with_options) {
    if (questions.empty()) return;
    to.line(said(phrase{"Att bedöma", "To be assessed"}));
    for (const auto& one : questions) {
        const auto option = with_options ? option_for(one) : std::string{};
        auto text = std::string{one.in(to.wanted())};
        if (!option.empty()) text += fmt::format(" ({})", option);
        to.bullet(text);
    }
}

void add_presumed(page& to, std::span<const appeal_fact> facts, bool with_options) {
    if (facts.empty()) return;
    to.line(said(phrase{"Förutsatt nej, där ingen sagt något annat",
                        "Presumed no, where nobody said otherwise"}));
    for (const auto fact : facts) {
        auto text = std::string{describe(fact).question.in(to.wanted())};
        if (with_options) text += fmt::format(" ({})", option_for(describe(fact).question));
        to.bullet(text);
    }
}

void add_protective_day(page& to, const appeal& found) {
    const auto day = found.protective_day();
    if (!day || found.appealable != verdict::depends) return;
    to.line(said(
        phrase{"Den som överklagar senast ", "Whoever appeals at the latest on "},
        with_weekday(*day),
        phrase{" är i tid vilken väg som än gäller.", " is in time whichever route applies."}));
}

namespace {

class decision_page {
public:
    decision_page(const region& of, const told_appeal& told, language wanted)
        : of_{of}
        , told_{told}
        , to_{wanted} {}

    [[nodiscard]] std::string write() && {
        const auto& found = told_.found;
        to_.line(said(headline(found, told_.act.on), "."));
        to_.row({"Frågan", "The question"}, asked());
        if (found.appealable == verdict::not_authorised) to_.row({"Därför", "Why"}, why_not());
        if (told_.lacks) to_.row({"Rätten att besluta", "The power"}, lacking());
        if (!found.to_assess.empty()) to_.blank();
        add_questions(to_, found.to_assess, true);
        for (std::size_t i = 0; i < found.routes.size(); ++i) {
            to_.blank();
            add_route(to_, found.routes[i], i + 1, found.routes.size(), of_);
            if (told_.came) add_timeliness(found.routes[i]);
        }
        if (found.protective_day() && found.appealable == verdict::depends) to_.blank();
        add_protective_day(to_, found);
        if (told_.came && found.routes.empty()) add_timeliness({});
        add_grounds();
        if (!found.presumed.empty()) to_.blank();
        add_presumed(to_, found.presumed, true);
        add_notes();
        add_rules_cited();
        return std::move(to_).take();
    }

private:
    [[nodiscard]] sentence asked() const {
        const auto by = told_.by.empty() ? said(term_for(told_.act.by).written) : said(told_.by);
        auto text = said(kind_in_words(told_.act.kind), phrase{" av ", " by "}, by, ", ",
                         with_weekday(told_.act.on));
        if (told_.act.by == actor_kind::committee)
            text = said(text, "; ", recorded_in_words(told_.how));
        if (!told_.matter.empty())
            text = said(text, phrase{"; ärende: ", "; matter: "}, told_.matter);
        return text;
    }
    [[nodiscard]] sentence why_not() const {
        std::vector<sentence> all;
        for (const auto* one : told_.found.by) all.push_back(said(one->title, " (", one->id, ")"));
        return joined(all, "; ");
    }
    /// By the region's data, or by what was said, the decider had none, and what the decision then is.
    [[nodiscard]] sentence lacking() const {
        auto text =
            told_.lacks->because == reason_code::none
                ? said(phrase{"den saknades, enligt frågan", "there was none, by the question"})
                : said(phrase{"enligt uppgifterna saknades den: ", "by the data there was none: "},
                       describe(told_.lacks->because).text);
        if (told_.lacks->by != nullptr) text = said(text, " (", told_.lacks->by->id, ")");
        return said(text, ". ", stands_until_quashed, " (", rule_of_lacking_power->id, ")");
    }
    void add_timeliness(const appeal_by_route& possible) {
        std::vector<appeal_time> times = possible.times;
        if (times.empty()) times.emplace_back();
        for (const auto& time : times) {
            const auto review = review_timeliness(possible.route, time, *told_.came);
            auto text = said(term_for(review.review).written, ": ", review.what_to_do);
            if (!time.whose.empty()) text = said(time.whose, ": ", text);
            to_.row({"Rättidsprövning", "Timeliness"}, text);
            if (time.last_day())
                to_.row({"Kom in i tid", "Came in time"},
                        said(term_for(review.arrived_in_time ? answer::yes : answer::no).written,
                             " (", ids_of(review.by), ")"));
        }
    }
    void add_grounds() {
        if (!told_.grounds) return;
        to_.title({"Grunder för upphävande (KL 13 kap. 8 §)", "Grounds to quash (KL ch. 13 s. 8)"});
        if (told_.grounds->grounds.empty())
            to_.bullet(
                phrase{"ingen som framgår av det som är sagt", "none that shows in what was said"});
        for (const auto& one : told_.grounds->grounds) {
            const auto met = one.is_met == verdict::authorised ? phrase{"uppfylld", "met"}
                                                               : phrase{"att bedöma", "to assess"};
            auto rules = std::string{one.by->id};
            if (one.governed_by != nullptr) rules += fmt::format(", {}", one.governed_by->id);
            to_.bullet(said(one.what, " (", rules, ", ", met, ")"));
        }
        if (told_.grounds->may_be_harmless)
            to_.bullet(phrase{"domstolen behöver inte upphäva beslutet om felet saknat betydelse "
                              "för utgången (KL-13-9)",
                              "the court need not quash if the error did not matter for the "
                              "outcome (KL-13-9)"});
        to_.bullet(phrase{"domstolen upphäver eller låter stå; den ersätter aldrig beslutet",
                          "the court quashes or lets stand; it never replaces the decision"});
    }
    void add_notes() {
        if (told_.notes.empty()) return;
        to_.title({"Att känna till", "Good to know"});
        for (const auto& one : told_.notes) to_.bullet(one);
    }
    [[nodiscard]] std::vector<const rule*> rules_of_grounds() const {
        std::vector<const rule*> rules;
        if (told_.lacks) rules.push_back(rule_of_lacking_power);
        if (!told_.grounds) return rules;
        rules.reserve(told_.grounds->grounds.size() + 1);
        for (const auto& one : told_.grounds->grounds) {
            rules.push_back(one.by);
            if (one.governed_by != nullptr) rules.push_back(one.governed_by);
        }
        if (told_.grounds->may_be_harmless) rules.push_back(mandat::detail::cite("KL-13-9"));
        return rules;
    }
    void add_rules_cited() {
        auto rules = rules_of(told_.found);
        add_rules(rules, rules_of_grounds());
        if (rules.empty()) return;
        to_.title({"Regler", "Rules"});
        to_.add(rules_in_text(rules, to_.wanted()));
    }

    const region& of_;
    const told_appeal& told_;
    page to_;
};

} // namespace
} // namespace appeals

std::string in_text(const region& of, const told_appeal& told, language wanted) {
    return appeals::decision_page{of, told, wanted}.write();
}

} // namespace mandat
