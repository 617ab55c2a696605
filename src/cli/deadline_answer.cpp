// SPDX-License-Identifier: MIT
#include "deadline_answer.hpp"

#include "output.hpp"
#include "suggestion.hpp"
#include <mandat/domain/citation.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/law/terms.hpp>
#include <mandat/law/time/closed_days.hpp>
#include <mandat/law/time/weekday.hpp>
#include <mandat/wording/phrasing.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace mandat::cli {

namespace {

using json = nlohmann::ordered_json;

struct outcome_words {
    std::string_view key;
    std::string_view answer;
    exit_code code;
};

outcome_words words_for(time_outcome outcome) {
    switch (outcome) {
    case time_outcome::known: return {"known", "yes", exit_code::yes};
    case time_outcome::expired: return {"expired", "yes", exit_code::yes};
    case time_outcome::not_expired: return {"not_expired", "no", exit_code::no};
    case time_outcome::to_be_confirmed: return {"to_be_confirmed", "depends", exit_code::depends};
    case time_outcome::cannot_be_computed: break;
    }
    return {"cannot_be_computed", "depends", exit_code::depends};
}

/// One sentence that answers, without a full stop.
sentence headline(const shown_time& shown) {
    const auto& name = shown.limit->name;
    if (!shown.found)
        return worded({"Beror på: {}, den sista dagen kan inte räknas ut",
                       "Depends: {}, the last day cannot be computed"},
                      name);
    const auto last = with_weekday(shown.last);
    switch (shown.outcome) {
    case time_outcome::known: return worded({"Sista dag {}: {}", "Last day {}: {}"}, last, name);
    case time_outcome::expired:
        return worded({"Ja, tiden löpte ut {}: {}", "Yes, the time ran out on {}: {}"}, last, name);
    case time_outcome::not_expired:
        return worded(
            {"Nej, tiden har inte löpt ut: anslaget togs ned {} och skulle ha suttit uppe "
             "till och med {}",
             "No, the time has not run out: the announcement was taken down on {} and had "
             "to stay up through {}"},
            with_weekday(*shown.taken_down), last);
    case time_outcome::to_be_confirmed:
    case time_outcome::cannot_be_computed: break;
    }
    return worded({"Beror på: {}, sista dag {} om en jurist bekräftar tiden",
                   "Depends: {}, last day {} if a jurist confirms the time"},
                  name, last);
}

/// `nationaldagen, lördag`
sentence reasons(const closing_reasons& why) {
    std::vector<sentence> names;
    for (const auto& one : why) names.push_back(mandat::said(one.name));
    return joined(names, ", ");
}
/// `3 veckor från`, or `minst 1 vecka före`
sentence length_of(const time_limit& limit) {
    const auto length = in_words(limit.length);
    return limit.counted == direction::forwards
               ? mandat::said(length, phrase{" från", " from"})
               : mandat::said(phrase{"minst ", "at least "}, length, phrase{" före", " before"});
}

// -------------------------------------------------------------------------------------------- text

/// Labels and what stands behind them; one without a label belongs to the one above.
using rows = std::vector<std::pair<phrase, sentence>>;

void add_days(const shown_time& shown, const deadline_answer& found, rows& into) {
    into.push_back({{"Tid", "Time"},
                    mandat::said(length_of(*found.limit), " ", with_weekday(found.start), ", ",
                                 found.limit->from)});
    into.push_back({{"Räknad dag", "Counted day"}, with_weekday(found.nominal)});
    phrase label{"Stängt", "Closed"};
    for (const auto& [day, why] : found.skipped) {
        into.push_back({label, mandat::said(with_weekday(day), ": ", reasons(why))});
        label = {};
    }
    // Where the time has not run out there is no last day.
    if (shown.outcome != time_outcome::not_expired)
        into.push_back({{"Sista dag", "Last day"}, with_weekday(shown.last)});
    if (shown.day_after)
        into.push_back(
            {{"Därefter", "After that"},
             mandat::said(found.limit->day_after, phrase{" tidigast ", " at the earliest on "},
                          with_weekday(*shown.day_after))});
    if (found.limit->start == start_kind::announcements)
        into.push_back({{"Anslaget", "Announcement"},
                        mandat::said(phrase{"ska sitta uppe, utan avbrott, till och med ",
                                            "has to stay up, without interruption, through "},
                                     with_weekday(found.last))});
}

std::string rules_in_text(const std::vector<const rule*>& rules, language in) {
    std::string text;
    for (const auto* one : rules) {
        text += fmt::format("  {}, {}", one->id, to_text(one->source, in));
        if (one->known != confidence::text_read)
            text += fmt::format(" ({})", term_for(one->known).written.in(in));
        text += fmt::format("\n      {}\n", one->title.in(in));
    }
    return text;
}

std::string in_text(const shown_time& shown, language in) {
    rows list;
    if (shown.found) add_days(shown, *shown.found, list);
    list.push_back({{"Vad", "What"}, mandat::said(shown.limit->measure)});
    if (!shown.limit->where.sv.empty())
        list.push_back({{"Var", "Where"}, mandat::said(shown.limit->where)});
    phrase label{"Observera", "Note"};
    for (const auto& note : shown.notes) {
        list.push_back({label, note});
        label = {};
    }
    auto text = headline(shown).in(in) + ".\n";
    for (const auto& [name, value] : list)
        text += fmt::format("  {:<14}{}\n", name.in(in), value.in(in));
    return text + rules_in_text(shown.rules, in);
}

// -------------------------------------------------------------------------------------------- JSON

/// Null where there is nothing to say.
template<class Text>
json both(const Text& either) {
    return either.sv.empty() ? json(nullptr) : json{{"sv", either.sv}, {"en", either.en}};
}
json in_json(std::optional<date> day) {
    return day && is_calendar_day(*day) ? json(to_text(*day)) : json(nullptr);
}
json weekday_in_json(std::optional<date> day) {
    return day && is_calendar_day(*day) ? json(term_for(weekday_of(*day)).key) : json(nullptr);
}

json in_json(const std::vector<const rule*>& rules) {
    json list = json::array();
    for (const auto* one : rules)
        list.push_back({{"rule", one->id},
                        {"citation", to_text(one->source, language::swedish)},
                        {"confidence", term_for(one->known).key},
                        {"text", both(one->title)}});
    return list;
}
json skipped_in_json(const shown_time& shown) {
    json list = json::array();
    if (!shown.found) return list;
    for (const auto& [day, why] : shown.found->skipped) {
        json names = json::array();
        for (const auto& one : why) names.push_back(both(one.name));
        list.push_back({{"day", to_text(day)},
                        {"weekday", term_for(weekday_of(day)).key},
                        {"reasons", std::move(names)}});
    }
    return list;
}
json length_in_json(const time_limit& limit) {
    return {{"count", limit.length.count},
            {"unit", term_for(limit.length.measured).key},
            {"direction", limit.counted == direction::forwards ? "forwards" : "backwards"}};
}
std::string_view key_of(if_closed what) {
    switch (what) {
    case if_closed::later: return "later";
    case if_closed::stays: return "stays";
    case if_closed::earlier: return "earlier";
    }
    return "";
}

json in_json(const shown_time& shown) {
    const auto& limit = *shown.limit;
    const auto words = words_for(shown.outcome);
    const auto found = [&](auto member) {
        return shown.found ? std::optional<date>{(*shown.found).*member} : std::nullopt;
    };
    const bool has_last = shown.found && shown.outcome != time_outcome::not_expired;
    const auto last = has_last ? std::optional{shown.last} : std::nullopt;
    const bool stays_up = limit.start == start_kind::announcements;
    json notes = json::array();
    for (const auto& one : shown.notes) notes.push_back(both(one));
    return {{"schema", "mandat.deadline/1"},
            {"time", limit.key},
            {"name", both(limit.name)},
            {"answer", words.answer},
            {"outcome", words.key},
            {"text", both(headline(shown))},
            {"start", in_json(found(&deadline_answer::start))},
            {"start_weekday", weekday_in_json(found(&deadline_answer::start))},
            {"counted_from", both(limit.from)},
            {"length", length_in_json(limit)},
            {"if_closed", key_of(limit.closed)},
            {"nominal_day", in_json(found(&deadline_answer::nominal))},
            {"nominal_weekday", weekday_in_json(found(&deadline_answer::nominal))},
            {"skipped", skipped_in_json(shown)},
            {"last_day", in_json(last)},
            {"last_weekday", weekday_in_json(last)},
            {"day_after", in_json(shown.day_after)},
            {"day_after_permits", both(limit.day_after)},
            {"stays_up_through", in_json(stays_up ? found(&deadline_answer::last) : std::nullopt)},
            {"taken_down", in_json(shown.taken_down)},
            {"measure", both(limit.measure)},
            {"where", both(limit.where)},
            {"confidence", term_for(shown.known).key},
            {"rules", in_json(shown.rules)},
            {"notes", std::move(notes)}};
}

std::vector<const rule*> rules_of(const time_limit& limit) {
    return {limit.by.begin(), limit.by.end()};
}

} // namespace

sentence with_weekday(date day) {
    return mandat::said(term_for(weekday_of(day)).written, " ", to_text(day));
}

exit_code print(const shown_time& shown, const arguments& given) {
    if (given.json)
        print_text(in_json(shown).dump(2));
    else
        print_as_is(in_text(shown, given.in));
    return words_for(shown.outcome).code;
}

exit_code print_time_limits(const arguments& given) {
    if (given.json) {
        json list = json::array();
        for (const auto& one : time_limits)
            list.push_back({{"time", one.key},
                            {"name", both(one.name)},
                            {"counted_from", both(one.from)},
                            {"length", length_in_json(one)},
                            {"if_closed", key_of(one.closed)},
                            {"measure", both(one.measure)},
                            {"where", both(one.where)},
                            {"confidence", term_for(confidence_of(one)).key},
                            {"rules", in_json(rules_of(one))}});
        const json document{{"schema", "mandat.deadlines/1"}, {"times", std::move(list)}};
        print_text(document.dump(2));
        return exit_code::yes;
    }
    for (const auto& one : time_limits) {
        const auto& by = *one.by.front();
        print_as_is(fmt::format("{:<18}{}\n", one.key, one.name.in(given.in)));
        print_as_is(fmt::format("{:<18}{}\n", "",
                                mandat::said(length_of(one), " ", one.from).in(given.in)));
        print_as_is(fmt::format(
            "{:<18}{}, {}{}\n", "", by.id, to_text(by.source, given.in),
            may_decide(by) ? "" : fmt::format(" ({})", term_for(by.known).written.in(given.in))));
    }
    return exit_code::yes;
}

} // namespace mandat::cli
