// SPDX-License-Identifier: MIT
#include "ical.hpp"

#include <mandat/version.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace mandat::cli {

namespace {

constexpr std::size_t most_octets = 75;

/// `20260606` of `2026-06-06`.
std::string without_hyphens(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), '-'), text.end());
    return text;
}

/// A long line is broken between characters, never within one.
bool begins_a_character(char octet) {
    return (static_cast<unsigned char>(octet) & 0xC0U) != 0x80U;
}

/// What separates values is escaped: RFC 5545, 3.3.11.
std::string escaped(std::string_view text) {
    std::string made;
    for (const char one : text) {
        if (one == '\\' || one == ';' || one == ',') made += '\\';
        made += one;
    }
    return made;
}

} // namespace

ical_writer::ical_writer(std::string_view product, std::string_view name,
                         std::string_view description) {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", product);
    line("CALSCALE", "GREGORIAN");
    line("METHOD", "PUBLISH");
    // Not in the RFC, but what programs show.
    text_line("X-WR-CALNAME", name);
    text_line("X-WR-CALDESC", description);
}

void ical_writer::add_day(date day, std::string_view uid, std::string_view summary,
                          std::string_view description, std::string_view category) {
    line("BEGIN", "VEVENT");
    line("UID", uid);
    // Not the time of writing: the same law gives the same calendar, letter by letter.
    line("DTSTAMP", without_hyphens(std::string{law_edition.checked_through}) + "T000000Z");
    line("DTSTART;VALUE=DATE", without_hyphens(to_text(day)));
    line("DTEND;VALUE=DATE", without_hyphens(to_text(next_day(day))));
    text_line("SUMMARY", summary);
    text_line("DESCRIPTION", description);
    text_line("CATEGORIES", category);
    // Nobody is busy because a time does not run out.
    line("TRANSP", "TRANSPARENT");
    line("END", "VEVENT");
}

std::string ical_writer::finish() {
    line("END", "VCALENDAR");
    return std::move(made_);
}

void ical_writer::line(std::string_view name, std::string_view value) {
    std::string whole{name};
    whole += ':';
    whole += value;
    std::string_view rest{whole};
    // A line that goes on begins with a blank, which counts.
    for (std::size_t room = most_octets; rest.size() > room; room = most_octets - 1) {
        auto end = room;
        while (!begins_a_character(rest[end])) --end;
        made_ += rest.substr(0, end);
        made_ += "\r\n ";
        rest.remove_prefix(end);
    }
    made_ += rest;
    made_ += "\r\n";
}

void ical_writer::text_line(std::string_view name, std::string_view text) {
    line(name, escaped(text));
}

} // namespace mandat::cli
