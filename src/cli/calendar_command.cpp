// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "ical.hpp"
#include "options.hpp"
#include <mandat/domain/citation.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/closed_days.hpp>
#include <mandat/law/time/holidays.hpp>
#include <mandat/law/time/weekday.hpp>
#include <mandat/wording/phrasing.hpp>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace mandat::cli {

namespace {

using json = nlohmann::ordered_json;

/// What was written on the command line.
struct asked_calendar {
    std::string years;
    bool ical = false;
    bool weekends = false;
};

struct years {
    int first = 0;
    int last = 0;
};

constexpr std::array<phrase, 12> months{{{"januari", "January"},
                                         {"februari", "February"},
                                         {"mars", "March"},
                                         {"april", "April"},
                                         {"maj", "May"},
                                         {"juni", "June"},
                                         {"juli", "July"},
                                         {"augusti", "August"},
                                         {"september", "September"},
                                         {"oktober", "October"},
                                         {"november", "November"},
                                         {"december", "December"}}};

constexpr phrase closed_by_name{"allmän helgdag", "public holiday"};
constexpr phrase closed_only{"stängd, ingen helgdag", "closed, no holiday"};

phrase kind_of(date day) {
    return is_public_holiday(day) ? closed_by_name : closed_only;
}
sentence reasons_for(date day) {
    std::vector<sentence> names;
    for (const auto& one : why_closed(day)) names.push_back(mandat::said(one.name));
    return joined(names, ", ");
}
/// A holiday or an eve; plain Saturdays and Sundays have none.
bool has_a_name(date day) {
    const auto why = why_closed(day);
    return std::any_of(why.begin(), why.end(), [](const closing_reason& one) {
        return one.kind == closing::holiday || one.kind == closing::eve;
    });
}

std::vector<date> closed_days_of(int year) {
    std::vector<date> days;
    const auto last = *make_date(year, 12, 31);
    for (auto at = *make_date(year, 1, 1); at <= last; at = next_day(at))
        if (is_closed_day(at)) days.push_back(at);
    return days;
}
std::vector<date> closed_days_of(years asked) {
    std::vector<date> days;
    for (int year = asked.first; year <= asked.last; ++year) {
        const auto more = closed_days_of(year);
        days.insert(days.end(), more.begin(), more.end());
    }
    return days;
}

std::optional<int> read_year(std::string_view text) {
    int year = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), year);
    const bool is_number = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return is_number && text.size() == 4 ? std::optional{year} : std::nullopt;
}
/// `2026` or `2024-2030`
std::optional<years> read_years(std::string_view text) {
    const auto hyphen = text.find('-');
    const auto first = read_year(text.substr(0, hyphen));
    const auto last = hyphen == std::string_view::npos ? first : read_year(text.substr(hyphen + 1));
    if (!first || !last || *last < *first) return std::nullopt;
    return years{*first, *last};
}

// -------------------------------------------------------------------------------------------- text

std::string rules_in_text(language in) {
    std::string text;
    for (const rule* one : {detail::cite("TIME-1930-2"), detail::cite("TIME-1989-1")})
        text += fmt::format("  {}, {}\n      {}\n", one->id, to_text(one->source, in),
                            one->title.in(in));
    return text;
}

std::string year_in_text(int year, language in) {
    const auto days = closed_days_of(year);
    const auto holidays = std::count_if(days.begin(), days.end(), is_public_holiday);
    const bool swedish = in == language::swedish;
    auto text = fmt::format("{} {}\n", swedish ? "Stängda dagar" : "Closed days", year);
    unsigned month = 0;
    for (const auto day : days) {
        if (const auto of_day = civil(day).month; of_day != month) {
            month = of_day;
            text += fmt::format("\n{}\n", months[month - 1].in(in));
        }
        text += fmt::format("  {}  {:<10}{:<38}{}\n", to_text(day),
                            term_for(weekday_of(day)).written.in(in), reasons_for(day).in(in),
                            kind_of(day).in(in));
    }
    text += fmt::format("\n{} {} {} {}.\n", days.size(),
                        swedish ? "stängda dagar, varav" : "closed days, of which", holidays,
                        swedish ? "är allmänna helgdagar" : "are public holidays");
    return text;
}

std::string in_text(years asked, language in) {
    std::string text;
    for (int year = asked.first; year <= asked.last; ++year) text += year_in_text(year, in) + "\n";
    return text + rules_in_text(in);
}

// -------------------------------------------------------------------------------------------- JSON

json both(phrase text) {
    return {{"sv", text.sv}, {"en", text.en}};
}

json in_json(years asked) {
    json days = json::array();
    for (const auto day : closed_days_of(asked)) {
        json reasons = json::array();
        for (const auto& one : why_closed(day)) reasons.push_back(both(one.name));
        days.push_back({{"day", to_text(day)},
                        {"weekday", term_for(weekday_of(day)).key},
                        {"public_holiday", is_public_holiday(day)},
                        {"named", has_a_name(day)},
                        {"reasons", std::move(reasons)}});
    }
    json rules = json::array();
    for (const rule* one : {detail::cite("TIME-1930-2"), detail::cite("TIME-1989-1")})
        rules.push_back({{"rule", one->id},
                         {"citation", to_text(one->source, language::swedish)},
                         {"text", both(one->title)}});
    return {{"schema", "mandat.calendar/1"},
            {"first_year", asked.first},
            {"last_year", asked.last},
            {"closed_days", std::move(days)},
            {"rules", std::move(rules)}};
}

// --------------------------------------------------------------------------------------- iCalendar

/// A name begins with a capital where it stands alone; the first letters are ASCII.
std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string in_ical(years asked, bool with_weekends, language in) {
    const bool swedish = in == language::swedish;
    const auto& rolled = *detail::cite("TIME-1930-2");
    std::string about{rolled.title.in(in)};
    about += fmt::format(" ({}).", to_text(rolled.source, in));
    if (!with_weekends)
        about += swedish ? " Vanliga lördagar och söndagar är inte med."
                         : " Plain Saturdays and Sundays are left out.";
    ical_writer calendar{swedish ? "-//mandat//closed days//SV" : "-//mandat//closed days//EN",
                         swedish ? "Stängda dagar: lagstadgad tid slutar inte"
                                 : "Closed days: statutory time does not end",
                         about};
    for (const auto day : closed_days_of(asked)) {
        if (!with_weekends && !has_a_name(day)) continue;
        calendar.add_day(day, to_text(day) + "@closed-days.mandat",
                         capitalised(reasons_for(day).in(in)),
                         capitalised(std::string{kind_of(day).in(in)}),
                         is_public_holiday(day) ? closed_by_name.in(in)
                         : swedish              ? "stängd"
                                                : "closed");
    }
    return calendar.finish();
}

// ------------------------------------------------------------------------------------------ asking

exit_code tell(const fault& found, const arguments& given) {
    return report(std::span{&found, 1}, given);
}

exit_code run_calendar(const asked_calendar& asked, const arguments& given) {
    const auto read = read_years(asked.years);
    if (!read)
        return tell(bad_question({"`{}` är inget år; skriv 2026, eller 2024-2030 för flera",
                                  "`{}` is not a year; write 2026, or 2024-2030 for several"},
                                 asked.years),
                    given);
    for (const int year : {read->first, read->last})
        if (!is_calendar_year(year))
            return tell(detail::outside_calendar(std::to_string(year)), given);
    if (given.json)
        print_text(in_json(*read).dump(2));
    else if (asked.ical)
        print_as_is(in_ical(*read, asked.weekends, given.in));
    else
        print_as_is(in_text(*read, given.in));
    return exit_code::yes;
}

} // namespace

void add_calendar(CLI::App& app, arguments& given) {
    auto& sub = *app.add_subcommand("calendar", "The closed days of a year, on which no statutory "
                                                "time ends, and why they are closed");
    const auto asked = std::make_shared<asked_calendar>();
    sub.add_option("YEAR", asked->years, "a year from 1990 to 2199, or several: 2024-2030")
        ->required();
    auto* const ical = sub.add_flag("--ical", asked->ical,
                                    "a calendar to subscribe to (RFC 5545): holidays and eves");
    sub.add_flag("--weekends", asked->weekends, "with --ical: plain Saturdays and Sundays too")
        ->needs(ical);
    add_json(sub, given)->excludes(ical);
    add_language(sub, given);
    sub.footer("Example:\n"
               "  mandat calendar 2026\n"
               "  mandat calendar 2026-2030 --ical > stangda-dagar.ics");
    answer_alone(sub, given, asked, run_calendar);
}

} // namespace mandat::cli
