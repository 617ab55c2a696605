// SPDX-License-Identifier: MIT
#include "appeals_parts.hpp"

#include <mandat/domain/citation.hpp>
#include <mandat/law/terms.hpp>
#include <mandat/law/time/weekday.hpp>
#include <mandat/wording/explanation.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/swedish_order.hpp>
#include <mandat/wording/words.hpp>

#include <fmt/format.h>
#include <gsl/assert>

#include <algorithm>
#include <array>
#include <utility>

namespace mandat::appeals {
namespace {

constexpr std::size_t label_width = 20;

constexpr auto counts = std::to_array<phrase>({
    {"noll", "no"},
    {"en", "one"},
    {"två", "two"},
    {"tre", "three"},
    {"fyra", "four"},
    {"fem", "five"},
    {"sex", "six"},
    {"sju", "seven"},
    {"åtta", "eight"},
    {"nio", "nine"},
    {"tio", "ten"},
    {"elva", "eleven"},
    {"tolv", "twelve"},
    {"tretton", "thirteen"},
    {"fjorton", "fourteen"},
    {"femton", "fifteen"},
});

[[nodiscard]] sentence count_in_words(unsigned count) {
    return count < counts.size() ? said(counts[count]) : said(std::to_string(count));
}

[[nodiscard]] sentence reasons_in_words(const closing_reasons& why) {
    std::vector<std::string_view> sv;
    std::vector<std::string_view> en;
    for (const auto& one : why) {
        sv.push_back(one.name.sv);
        en.push_back(one.name.en);
    }
    return {listed(sv).sv, listed(en).en};
}

/// A notice may state a longer standstill than the statute's.
[[nodiscard]] sentence longer_in_words(const deadline_answer& counted) {
    const auto statutory = count(*counted.limit, counted.start);
    if (!statutory || statutory->last == counted.last) return {};
    return said(phrase{"; underrättelsen anger den längre spärren",
                       "; the notice states the longer standstill"});
}

} // namespace

// ------------------------------------------------------------------------------------- rules, days

sentence with_weekday(date day) {
    if (!is_calendar_day(day)) return {};
    return said(term_for(weekday_of(day)).written, " ", to_text(day));
}

sentence length_in_words(duration length) {
    const auto whole = mandat::in_words(length);
    const auto number = std::to_string(length.count);
    auto made = count_in_words(length.count);
    // Neuter, as `ett år`.
    if (length.count == 1 && length.measured == duration::unit::years) made.sv = "ett";
    return said(made, sentence{whole.sv.substr(number.size()), whole.en.substr(number.size())});
}

std::string ids_of(std::span<const rule* const> rules) {
    std::string text;
    for (const auto* one : rules) text += (text.empty() ? "" : ", ") + std::string{one->id};
    return text;
}

void add_rules(std::vector<const rule*>& to, std::span<const rule* const> more) {
    for (const auto* one : more)
        if (std::find(to.begin(), to.end(), one) == to.end()) to.push_back(one);
}

std::vector<const rule*> rules_of(const appeal& found) {
    std::vector<const rule*> all;
    add_rules(all, found.by);
    for (const auto& possible : found.routes) {
        add_rules(all, possible.by);
        add_rules(all, possible.at.by);
        add_rules(all, possible.who.by);
        for (const auto& time : possible.times) add_rules(all, time.by);
        add_rules(all, possible.enforced.by);
    }
    return all;
}

std::string rules_in_text(std::span<const rule* const> rules, language wanted) {
    std::size_t widest = 0;
    for (const auto* one : rules) widest = std::max(widest, one->id.size());
    std::string text;
    for (const auto* one : rules) {
        // Doctrine has no section: what it says tells more than where it comes from.
        const bool is_doctrine = one->source.act == statute::none;
        text += fmt::format("  {:<{}}  {}", one->id, widest,
                            is_doctrine ? std::string{one->title.in(wanted)}
                                        : to_text(one->source, wanted));
        if (one->known != confidence::text_read)
            text += fmt::format(" ({})", term_for(one->known).said().in(wanted));
        text += '\n';
    }
    return text;
}

// ----------------------------------------------------------------------------------- what was done

std::optional<appeal_fact> fact_asked_by(const phrase& question) {
    for (const auto& one : appeal_facts)
        if (one.question == question) return one.fact;
    return std::nullopt;
}

phrase kind_in_words(std::optional<act_kind> kind) {
    return kind ? term_for(*kind).written : phrase{"öppet", "open"};
}

std::string label_of(const minutes_item& item, language wanted) {
    if (!item.paragraph.empty()) return std::string{item.paragraph};
    return fmt::format("{} {}", wanted == language::swedish ? "nr" : "no.", item.number);
}

std::vector<std::string> labels_of(std::span<const minuted_appeal> rows, language wanted) {
    const bool swedish = wanted == language::swedish;
    std::vector<std::string> labels;
    const minutes_item* last = nullptr;
    unsigned reported = 0;
    unsigned unnumbered = 0;
    for (const auto& row : rows) {
        Expects(row.item != nullptr);
        if (row.item != last) reported = unnumbered = 0;
        last = row.item;
        auto label = label_of(*row.item, wanted);
        if (row.reported != nullptr) {
            label += fmt::format(" {} {}", swedish ? "anm." : "rep.", ++reported);
        } else if (!row.act->point.empty()) {
            label += fmt::format(" p. {}", row.act->point);
        } else if (row.item->acts.size() > 1) {
            // The source does not number them.
            label += fmt::format(" ({})", ++unnumbered);
        }
        labels.push_back(std::move(label));
    }
    return labels;
}

std::string what_of(const minuted_appeal& row, const governance& of, date on, language wanted) {
    if (row.act != nullptr) return std::string{row.act->does};
    const auto& one = *row.reported;
    const auto by = one.by.is_valid() ? name_of(subject{one.by}, of, on) : one.by_text;
    std::string text{one.does};
    if (!one.when.is_empty()) {
        const auto last = one.when.last();
        const auto first = one.when.first();
        text += last && *last != first ? fmt::format(" ({}–{})", to_text(first), to_text(*last))
                                       : fmt::format(" ({})", to_text(first));
    }
    return fmt::format("{} {}: {}", wanted == language::swedish ? "Anmält av" : "Reported by", by,
                       text);
}

// ------------------------------------------------------------------------------- a route of appeal

phrase short_name(appeal_route route) {
    switch (route) {
    case appeal_route::none: return {"ingen", "none"};
    case appeal_route::legality_review: return {"laglighetsprövning (KL)", "legality review (KL)"};
    case appeal_route::procurement_review:
        return {"överprövning (LOU)", "procurement review (LOU)"};
    case appeal_route::lov_rectification: return {"rättelse (LOV)", "rectification (LOV)"};
    case appeal_route::document_appeal:
        return {"överklagande till kammarrätten (OSL)",
                "appeal to the administrative court of appeal (OSL)"};
    case appeal_route::administrative_appeal:
        return {"förvaltningsbesvär (FL)", "administrative appeal (FL)"};
    }
    return {};
}

sentence supposed_by(const appeal_by_route& possible) {
    std::vector<sentence> all;
    for (const auto& one : possible.supposing) {
        const auto is = term_for(one.is).written;
        sentence answered = said(describe(one.fact).question, " ", is, ".");
        // The answer is a sentence of its own.
        const auto capital = [](std::string& text, std::size_t from) {
            if (text[from] >= 'a' && text[from] <= 'z')
                text[from] = static_cast<char>(text[from] - 'a' + 'A');
        };
        capital(answered.sv, answered.sv.size() - is.sv.size() - 1);
        capital(answered.en, answered.en.size() - is.en.size() - 1);
        all.push_back(std::move(answered));
    }
    return joined(all, " ");
}

sentence who_may(const standing_rule& who) {
    return who.in_words.empty() ? said(term_for(who.who).written) : said(who.in_words);
}

sentence court_of(const forum& at) {
    if (!at.name.empty()) return said(at.name);
    return said(term_for(at.court).written);
}

sentence where_filed(const forum& at) {
    switch (at.filed_with) {
    case filing::nowhere: return {};
    case filing::court: return court_of(at);
    case filing::authority:
        return said(term_for(at.filed_with).written,
                    phrase{"; den som prövar det är ", "; it is tried by "}, court_of(at));
    }
    return {};
}

sentence if_misfiled(const appeal_by_route& possible, const region& of) {
    const auto authority = authority_in_words(of);
    if (!possible.at.other_place_in_time) {
        if (possible.at.filed_with == filing::nowhere) return {};
        return said(phrase{"ingen regel låter en ansökan som kommer till ",
                           "no rule lets an application that comes to "},
                    authority,
                    phrase{" i stället räknas som inkommen", " instead count as "
                                                             "received"});
    }
    if (possible.at.filed_with == filing::court)
        return said(phrase{"kommer det i tid till ", "if it comes in time to "}, authority,
                    phrase{" i stället prövas det ändå", " instead it is tried all the same"});
    return said(phrase{"kommer det i tid till domstolen i stället avvisas det inte",
                       "if it comes in time to the court instead it is not dismissed"});
}

sentence rule_of(const time_limit& limit) {
    auto made = said(length_in_words(limit.length), phrase{" från ", " from "}, limit.from);
    const auto other = limit.key == "lou-20-1"    ? find_time_limit("lou-20-1-letter")
                       : limit.key == "lou-20-12" ? find_time_limit("lou-20-12-letter")
                                                  : nullptr;
    if (other == nullptr) return made;
    return said(made, phrase{"; ", "; "}, length_in_words(other->length),
                phrase{" från dagen då någon underrättades på annat sätt än elektroniskt, om den "
                       "tiden slutar senare",
                       " from the day on which somebody was notified otherwise than "
                       "electronically, if that ends later"});
}

sentence in_words(const appeal_time& time) {
    switch (time.state) {
    case time_state::runs_out: {
        const auto& counted = *time.counted;
        return said(phrase{"senast ", "at the latest "}, with_weekday(counted.last), ": ",
                    length_in_words(counted.limit->length), phrase{" från ", " from "},
                    with_weekday(counted.start), moved_in_words(counted), longer_in_words(counted));
    }
    case time_state::start_not_known:
        return said(rule_of(*time.limit), phrase{"; dagen är inte känd", "; the day is not known"});
    case time_state::not_started:
    case time_state::not_expired: return said(term_for(time.state).written, ": ", time.why);
    case time_state::until_contract: return said(time.why);
    }
    return {};
}

sentence moved_in_words(const deadline_answer& counted) {
    if (counted.skipped.empty()) return {};
    std::vector<sentence> days;
    for (const auto& [day, why] : counted.skipped)
        days.push_back(said(with_weekday(day), " (", reasons_in_words(why), ")"));
    return said(phrase{"; stängt ", "; closed on "}, joined(days, ", "));
}

sentence to_confirm(const appeal_time& time) {
    std::vector<const rule*> unsure;
    for (const auto* one : time.by)
        if (!may_decide(*one)) unsure.push_back(one);
    if (!unsure.empty())
        return said(phrase{"inte läst i lagtexten: ", "not read in the statute: "}, ids_of(unsure),
                    phrase{"; en jurist behöver bekräfta tiden och platsen",
                           "; a jurist has to confirm time and place"});
    if (time.counted && time.counted->wording == nullptr)
        return said(time.counted->limit->by.front()->id,
                    phrase{": hur regeln löd den dagen är inte registrerat, en jurist behöver "
                           "bekräfta tiden",
                           ": how the rule read on that day is not recorded, a jurist has to "
                           "confirm the time"});
    return {};
}

sentence legal_force_of(const appeal_by_route& possible) {
    if (possible.route == appeal_route::procurement_review ||
        possible.route == appeal_route::lov_rectification)
        return {};
    if (possible.legal_force)
        return said(phrase{"tidigast ", "at the earliest "}, with_weekday(*possible.legal_force),
                    phrase{", om ingen överklagar", ", if nobody appeals"});
    const bool is_broken =
        std::any_of(possible.times.begin(), possible.times.end(), [](const appeal_time& one) {
            return one.state == time_state::not_started || one.state == time_state::not_expired;
        });
    if (is_broken)
        return said(
            phrase{"inte ännu: tiden har inte gått ut", "not yet: the time has not run out"});
    return said(phrase{"dagen efter tidens sista dag, om ingen överklagar",
                       "the day after the last day, if nobody appeals"});
}

sentence enforced_in_words(const appeal_by_route& possible) {
    return said(term_for(possible.enforced.before_legal_force).written, ": ",
                possible.enforced.how);
}

phrase enforced_when(appeal_route route) {
    const bool waits_for_legal_force =
        route != appeal_route::procurement_review && route != appeal_route::lov_rectification;
    return waits_for_legal_force ? phrase{"Före laga kraft", "Before legal force"}
                                 : phrase{"Verkställighet", "Enforcement"};
}

phrase authority_in_words(const region& of) {
    switch (of.kind) {
    case region_kind::region: return {"regionen", "the region"};
    case region_kind::municipality: return {"kommunen", "the municipality"};
    case region_kind::federation: return {"kommunalförbundet", "the local federation"};
    }
    return {};
}

sentence headline(const appeal& found, date on) {
    if (found.appealable == verdict::not_authorised)
        return said(phrase{"Nej: det kan inte överklagas", "No: it cannot be appealed"});
    if (found.because == reason_code::era_not_modelled) {
        // Reading: the reason's own words are of the days before 2018; after them it is an act
        // that was not in force yet.
        const bool is_earlier = !is_calendar_day(on) || on < first_modelled_day;
        const auto why =
            is_earlier ? describe(found.because).text
                       : phrase{"den tidigare förvaltningslagen gällde och är inte modellerad",
                                "the former Administrative Procedure Act applied and is not "
                                "modelled"};
        return said(phrase{"Beror på: ", "Depends: "}, why);
    }
    if (found.appealable == verdict::depends)
        return found.routes.size() > 1
                   ? said(phrase{"Beror på: vilken väg som gäller behöver en människa bedöma",
                                 "Depends: which route applies a human has to assess"})
                   : said(phrase{"Beror på: om det kan överklagas behöver en människa bedöma",
                                 "Depends: whether it can be appealed a human has to assess"});
    auto made = said(phrase{"Ja: ", "Yes: "}, term_for(found.routes.front().route).written);
    const auto& times = found.routes.front().times;
    if (times.size() > 1)
        return said(made,
                    phrase{", var och en med sin egen tid", ", each with a time of their own"});
    if (const auto last = found.protective_day())
        made = said(made, phrase{", senast ", ", at the latest "}, with_weekday(*last));
    return made;
}

sentence hypothesis_of(const told_minutes& told) {
    if (!told.supposed_announced) return {};
    auto made = said(phrase{"Antaget, inte ur uppgifterna: justeringen tillkännagavs ",
                            "Supposed, not from the data: the approval was announced on "},
                     with_weekday(*told.supposed_announced));
    if (told.supposed_taken_down)
        made = said(made, phrase{" och togs ned ", " and taken down on "},
                    with_weekday(*told.supposed_taken_down));
    return said(made, ".");
}

// ----------------------------------------------------------------------------------------- writing

void page::line(std::string_view text, std::size_t indent) {
    for (const auto& one : detail::wrapped(text, widest_line - indent))
        text_ += fmt::format("{:{}}{}\n", "", indent, one);
}

void page::title(const phrase& text) {
    blank();
    text_ += fmt::format("{}\n", text.in(wanted_));
}

void page::blank() {
    if (!text_.empty()) text_ += '\n';
}

void page::row(const phrase& label, const sentence& text) {
    row(label, text.in(wanted_));
}

void page::row(const phrase& label, std::string_view text) {
    const auto head = label.in(wanted_);
    const auto padding = label_width - std::min(label_width, width_of(head));
    hang(fmt::format("  {}{:{}}", head, "", padding), label_width + 2, text);
}

void page::bullet(std::string_view text) {
    hang("  · ", 4, text);
}

void page::hang(std::string before, std::size_t width, std::string_view text) {
    if (text.empty()) return;
    for (const auto& one : detail::wrapped(text, widest_line - width)) {
        text_ += fmt::format("{}{}\n", before, one);
        before = std::string(width, ' ');
    }
}

} // namespace mandat::appeals
