// SPDX-License-Identifier: MIT
//
// What text, JSON and notices of appeals share of days, rules and rows of minutes, and the one
// line that answers.
#include "appeals_parts.hpp"

#include <mandat/domain/citation.hpp>
#include <mandat/law/terms.hpp>
#include <mandat/law/time/weekday.hpp>
#include <mandat/wording/explanation.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/words.hpp>

#include <fmt/format.h>
#include <gsl/assert>

#include <algorithm>
#include <array>
#include <utility>

namespace mandat::appeals {

namespace {

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

// -------------------------------------------------------------------------------------- the answer

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

} // namespace mandat::appeals
