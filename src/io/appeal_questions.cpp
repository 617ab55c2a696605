// SPDX-License-Identifier: MIT
//
// Reads one question on an appeal from a file, TOML or JSON with the same keys. A new key is
// read here; what it means to the core is said in posed_appeal.cpp.
#include "files.hpp"
#include "json_as_toml.hpp"
#include "message.hpp"
#include "question_parts.hpp"
#include "record.hpp"
#include "source_text.hpp"
#include "syntax.hpp"
#include "values.hpp"
#include <mandat/io/appeal_questions.hpp>
#include <mandat/io/names.hpp>
#include <mandat/law/time/swedish_day.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat {

namespace io {

// Found by the arguments' namespace, so not in an unnamed one.

/// A day, or a point of time with its zone, as the day that it is in Sweden.
struct swedish_date {
    date day = no_day;
    bool was_a_time = false;
};

[[nodiscard]] static bool fail_without_zone(const item& from) {
    return from.fail(fault_code::bad_date,
                     {"`{1}` säger inte i vilken tidszon; skriv dagen som `2024-03-12`, eller "
                      "tiden som `2024-03-12T23:30:00Z`",
                      "`{1}` does not say in which time zone; write the day as `2024-03-12`, or "
                      "the time as `2024-03-12T23:30:00Z`"});
}

static bool read_value(const item& from, swedish_date& target) {
    if (from.node().is_date()) return read_value(from, target.day);
    if (!from.node().is_string() && !from.node().is_date_time())
        return read_value(from, target.day);
    const auto* const time = from.node().as_date_time();
    if (time != nullptr && !time->get().offset) return fail_without_zone(from);
    // TOML lets a blank stand for the T, which the law's days have no use for.
    auto text = time != nullptr ? from.as_written() : from.node().ref<std::string>();
    if (time != nullptr && text.size() > 10 && (text[10] == ' ' || text[10] == 't')) text[10] = 'T';
    if (time != nullptr && !text.empty() && text.back() == 'z') text.back() = 'Z';
    const auto read = read_swedish_day(text);
    if (!read) {
        from.file().report(read.error().code, from.where(), read.error().text);
        return false;
    }
    target = {read.value(), !parse_date(text)};
    return true;
}

namespace {

constexpr vocabulary<actor_kind> actors{actor_kind_terms};
constexpr vocabulary<recorded> recordings{recorded_words};
constexpr vocabulary<award_kind> awards{award_words};
constexpr vocabulary<audit_act> audits{audit_words};

[[nodiscard]] bool is_one_of(const item& from, std::initializer_list<std::string_view> words) {
    const auto* const text = from.node().as_string();
    return text != nullptr &&
           std::find(words.begin(), words.end(), comparable(text->get())) != words.end();
}

/// Reads the one question of a file.
class question_reader {
public:
    question_reader(record& in, const name_index& names)
        : in_{in}
        , names_{names} {}

    appeal_question read() {
        read_act();
        read_recording();
        read_said("facts", say_fact);
        in_.each("told", [&](record& one) { asked_.told.push_back(read_recipient(one)); });
        in_.table("award", [&](record& one) { asked_.procurement = read_award(one); });
        in_.table("received", [&](record& one) { asked_.came = read_received(one); });
        read_said("seen", say_seen);
        return std::move(asked_);
    }

private:
    void read_said(std::string_view key,
                   std::optional<fault> (*say)(appeal_question&, std::string_view, answer)) {
        read_answers(in_, key, [&](std::string_view name, answer said, const place& where) {
            if (auto wrong = say(asked_, name, said)) report_asked(in_, where, std::move(*wrong));
        });
    }
    void note(const swedish_date& read) {
        if (!read.was_a_time) return;
        const auto day = to_text(read.day);
        asked_.notes.push_back({"En tidpunkt är läst som dagen i Sverige, " + day + ".",
                                "A point of time was read as the day in Sweden, " + day + "."});
    }
    template<class Target>
    bool day(record& in, std::string_view key, Target& target) {
        swedish_date read;
        if (!in.may(key, read)) return false;
        target = read.day;
        note(read);
        return true;
    }

    void read_act() {
        if (!in_.has("on")) in_.lacks("on");
        const bool has_day = day(in_, "on", asked_.on);
        in_.exactly_one({"who", "by"});
        in_.may("by", asked_.by, actors);
        read_name(in_, "who", asked_.who, names_, &name_index::find_subject, asked_.on);
        if (has_day)
            read_name(in_, "matter", asked_.matter, names_, &name_index::find_matter, asked_.on);
        else
            in_.value("matter", [](const item&) {});
        in_.may("act", asked_.kind, act_kinds);
        in_.may("chooses", asked_.test.chooses, answers);
        in_.may("fixed", asked_.test.is_fixed, answers);
        in_.may("settles", asked_.test.settles, answers);
        in_.may("audit", asked_.audit, audits);
    }

    void read_recording() {
        in_.may("recorded", asked_.how, recordings);
        asked_.at_home = read_board(in_);
        if (!asked_.at_home && in_.has("taken_down"))
            in_.lacks({"announced"}, fault_code::missing_key, in_.where_key("taken_down"),
                      {"`taken_down` säger inget utan `announced`; lägg till dagen då justeringen "
                       "tillkännagavs",
                       "`taken_down` says nothing without `announced`; add the day on which the "
                       "approval was announced"});
        in_.each("board", [&](record& one) {
            std::string of;
            one.must("of", of);
            if (!one.has("announced")) one.lacks("announced");
            if (auto read = read_board(one)) asked_.elsewhere.push_back(std::move(*read));
        });
    }
    /// `announced`, a day or `"aldrig"`, and `taken_down`.
    [[nodiscard]] std::optional<notice_board> read_board(record& in) {
        std::optional<notice_board> made;
        in.value("announced", [&](const item& from) {
            if (is_one_of(from, {"aldrig", "never"})) {
                made = notice_board{};
                return;
            }
            swedish_date up;
            if (!read_value(from, up)) return;
            note(up);
            made = notice_board{.postings = {posting{.up = up.day}}};
        });
        date down = no_day;
        if (day(in, "taken_down", down) && made && !made->postings.empty())
            made->postings.back().taken_down = down;
        return made;
    }

    [[nodiscard]] recipient read_recipient(record& in) {
        recipient made;
        in.must("name", made.name);
        day(in, "day", made.told);
        in.may("represents_public", made.represents_public);
        return made;
    }
    [[nodiscard]] procurement_notice read_award(record& in) {
        procurement_notice made;
        in.may("kind", made.award, awards);
        const auto notices = [&](std::string_view key, sent_by means) {
            in.value(key, [&](const item& from) { read_notices(from, means, made.notices); });
        };
        notices("sent", sent_by::electronic_means);
        notices("letter", sent_by::other_means);
        day(in, "stated_through", made.stated_through);
        day(in, "voluntary_notice", made.voluntary_notice);
        in.may("cancels", made.cancels);
        bool keeps = false;
        if (in.may("keeps_standstill", keeps) && keeps) made.kept = observance::voluntary;
        return made;
    }
    /// One day or a list of them; `"okänd"` for one that nobody knows.
    void read_notices(const item& from, sent_by means, std::vector<sent_notice>& notices) {
        from.each([&](const item& written) {
            swedish_date sent;
            if (!is_one_of(written, {"okänd", "unknown"})) {
                if (!read_value(written, sent)) return;
                note(sent);
            }
            notices.push_back({means, sent.day});
        });
    }
    [[nodiscard]] received_appeal read_received(record& in) {
        received_appeal made;
        day(in, "at_authority", made.at_authority);
        day(in, "at_court", made.at_court);
        in.may("wrong_information", made.wrong_information, answers);
        return made;
    }

    record& in_;
    const name_index& names_;
    appeal_question asked_;
};

[[nodiscard]] appeal_question read_toml(const governance& of, const source_text& text,
                                        found_faults& found) {
    const auto before = found.size();
    const auto root = parse(text, found);
    if (!root) return {};
    reading file{text, found};
    record in{*root, file};
    auto asked = question_reader{in, name_index{of}}.read();
    in.finish();
    if (found.size() != before) return asked;
    if (auto posed = pose(of, asked); !posed) {
        auto wrong = std::move(posed).error();
        found.push_back({wrong.code, file.at(root->source()), std::move(wrong.text)});
    }
    return asked;
}

/// The same, with each fault put where it stands in the JSON.
[[nodiscard]] appeal_question read_json(const governance& of, const source_text& file,
                                        found_faults& found) {
    const auto made = toml_from_json(file, found);
    if (!made) return {};
    const source_text toml{file.path(), made->text()};
    found_faults wrong;
    auto asked = read_toml(of, toml, wrong);
    for (auto& one : std::move(wrong).take()) {
        if (one.where.line != 0)
            one.where = file.at(made->origin_of(toml.offset_of(one.where.line, one.where.column)));
        found.push_back(std::move(one));
    }
    return asked;
}

} // namespace
} // namespace io

checked<appeal_question> read_appeal_question(const governance& of, const bundle_file& file) {
    found_faults found;
    if (!io::check_bytes(file, found)) return faults{std::move(found)};
    const io::source_text text{file.path, io::without_mark(file.text)};
    auto asked = file.path.ends_with(".json") ? io::read_json(of, text, found)
                                              : io::read_toml(of, text, found);
    if (!found.empty()) return faults{std::move(found)};
    return asked;
}

checked<appeal_question> read_appeal_question(const governance& of,
                                              const std::filesystem::path& file) {
    found_faults found;
    const auto read = io::read_whole(file, found);
    if (!read) return faults{std::move(found)};
    return read_appeal_question(of, *read);
}

} // namespace mandat
