// SPDX-License-Identifier: MIT
// `mandat appeal BUNDLE --who X --on DAY …` and `--file FILE`: one act.

#include "appeal_words.hpp"
#include "commands.hpp"
#include <mandat/appeal/appeal.hpp>
#include <mandat/appeal/grounds.hpp>
#include <mandat/documents/appeals.hpp>
#include <mandat/io/appeal_questions.hpp>
#include <mandat/wording/phrasing.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iterator>
#include <utility>

namespace mandat::cli {

namespace {

[[nodiscard]] exit_code exit_for(verdict found) {
    switch (found) {
    case verdict::authorised: return exit_code::yes;
    case verdict::depends: return exit_code::depends;
    case verdict::not_authorised: return exit_code::no;
    }
    return exit_code::no;
}

/// Makes a question of what was written on the command line.
class question_maker {
public:
    question_maker(const governance& of, const appeal_words& words)
        : of_{of}
        , words_{words} {}

    [[nodiscard]] appeal_question make(std::vector<fault>& wrong) && {
        act();
        recording();
        recipients();
        award();
        received();
        said("--fact", words_.facts, say_fact);
        said("--seen", words_.seen, say_seen);
        asked_.notes = read_.notes();
        wrong = read_.wrong();
        return std::move(asked_);
    }

private:
    template<class Value, std::size_t Size>
    void word(std::string_view option, const std::string& written,
              const std::array<term<Value>, Size>& known, auto& into) {
        read_.word(option, written, std::span<const term<Value>>{known}, into);
    }
    template<class Id>
    void found(result<Id> what, Id& into) {
        if (what)
            into = what.value();
        else
            read_.add(std::move(what).error());
    }

    void act() {
        const name_index names{of_};
        const auto on = read_.day(words_.on);
        if (words_.on.empty())
            read_.bad_question("`--on` saknas: ange dagen för beslutet",
                               "`--on` is missing: give the day of the decision");
        if (on) asked_.on = *on;
        if (!words_.by.empty() && !words_.who.empty())
            read_.bad_question("`--by` och `--who` utesluter varandra; ange ett av dem",
                               "`--by` and `--who` exclude each other; give one of them");
        word("--by", words_.by, actor_kind_terms, asked_.by);
        if (!words_.who.empty()) found(names.find_subject(words_.who), asked_.who);
        if (!words_.matter.empty() && on)
            found(names.find_matter(words_.matter, *on), asked_.matter);
        word("--act", words_.act, called_words, asked_.kind);
        word("--chooses", words_.chooses, answer_terms, asked_.test.chooses);
        word("--fixed", words_.fixed, answer_terms, asked_.test.is_fixed);
        word("--settles", words_.settles, answer_terms, asked_.test.settles);
        word("--audit", words_.audit, audit_words, asked_.audit);
    }

    void recording() {
        word("--recorded", words_.recorded, recorded_words, asked_.how);
        if (!words_.announced.empty()) {
            asked_.at_home = board_from(words_.announced);
            const auto down = read_.day(words_.taken_down);
            if (down && !asked_.at_home->postings.empty())
                asked_.at_home->postings.back().taken_down = down;
        } else if (!words_.taken_down.empty()) {
            read_.bad_question("`--taken-down` säger inget utan `--announced`",
                               "`--taken-down` says nothing without `--announced`");
        }
        for (const auto& one : words_.boards) {
            const auto named =
                read_.split("--board", one, "PARTY=DAY, PARTY=DAY/DAY or PARTY=never");
            if (!named) continue;
            const auto slash = named->value.find('/');
            auto made = board_from(named->value.substr(0, slash));
            if (slash != std::string::npos && !made.postings.empty())
                made.postings.back().taken_down = read_.day(named->value.substr(slash + 1));
            asked_.elsewhere.push_back(std::move(made));
        }
    }
    /// A day, or `never`.
    [[nodiscard]] board board_from(const std::string& written) {
        if (written == "never" || written == "aldrig") return {};
        const auto up = read_.day(written);
        return up ? board{.postings = {posting{.up = *up}}} : board{};
    }

    [[nodiscard]] static bool is_unknown(const std::string& written) {
        return written == "unknown" || written == "okänd" || written == "okänt";
    }
    void recipients() {
        for (const auto& one : words_.told)
            if (const auto named = read_.split("--told", one, "NAME=DAY or NAME=unknown"))
                asked_.told.push_back(
                    {.name = named->name,
                     .told = is_unknown(named->value) ? std::nullopt : read_.day(named->value)});
        for (const auto& one : words_.public_parties)
            asked_.told.push_back({.name = one, .represents_public = true});
    }

    void award() {
        constexpr std::string_view options[] = {"--award",           "--sent",      "--letter",
                                                "--stated-through",  "--voluntary", "--cancels",
                                                "--keeps-standstill"};
        const bool is_told = std::any_of(std::begin(options), std::end(options),
                                         [&](std::string_view one) { return words_.has(one); });
        if (!is_told) return;
        procurement_notice made;
        word("--award", words_.award, award_words, made.award);
        notices(words_.sent, sent_by::electronic_means, made);
        notices(words_.letters, sent_by::other_means, made);
        made.stated_through = read_.day(words_.stated);
        made.voluntary_notice = read_.day(words_.voluntary);
        made.cancels = words_.cancels;
        if (words_.keeps_standstill) made.kept = observance::voluntary;
        asked_.procurement = std::move(made);
    }
    void notices(const std::vector<std::string>& days, sent_by means, procurement_notice& into) {
        for (const auto& one : days) {
            const auto day = is_unknown(one) ? std::nullopt : read_.day(one);
            into.notices.push_back({means, day.value_or(no_day)});
        }
    }

    void received() {
        if (words_.came_to_authority.empty() && words_.came_to_court.empty()) {
            if (!words_.wrong_information.empty())
                read_.bad_question("`--wrong-information` hör till ett överklagande som kommit in; "
                                   "ange dagen med `--came-to-authority` eller `--came-to-court`",
                                   "`--wrong-information` belongs to an appeal that came in; give "
                                   "the day by `--came-to-authority` or `--came-to-court`");
            return;
        }
        received_appeal made{.at_authority = read_.day(words_.came_to_authority),
                             .at_court = read_.day(words_.came_to_court)};
        word("--wrong-information", words_.wrong_information, answer_terms, made.wrong_information);
        asked_.came = made;
    }

    template<class Say>
    void said(std::string_view option, const std::vector<std::string>& written, Say say) {
        for (const auto& one : written) {
            const auto named = read_.split(option, one, "NAME=yes|no|unknown");
            if (!named) continue;
            std::optional<answer> value;
            word(option, named->value, answer_terms, value);
            if (!value) continue;
            if (auto wrong = say(asked_, named->name, *value)) read_.add(std::move(*wrong));
        }
    }

    const governance& of_;
    const appeal_words& words_;
    word_reader read_;
    appeal_question asked_;
};

[[nodiscard]] told_appeal tell_of(const governance& of, const appeal_question& asked,
                                  const posed_appeal& posed, appeal found) {
    told_appeal told{.by = std::string{name_of(asked.who, of, asked.on)},
                     .matter = std::string{name_of(asked.matter, of, asked.on)},
                     .act = posed.act,
                     .how = posed.known.how,
                     .found = std::move(found),
                     .came = asked.came,
                     .notes = asked.notes};
    // A delegate's authority is the nämnd's, which the question does not name.
    if (asked.who.is(subject::kind::organ)) told.authority = told.by;
    if (asked.seen) told.grounds = grounds_against(*asked.seen);
    return told;
}

[[nodiscard]] exit_code answer_to(const governance& of, const appeal_question& asked,
                                  const appeal_words& words, const arguments& given) {
    const auto posed = pose(of, asked);
    if (!posed) return tell(std::vector<fault>{posed.error()}, given);
    auto found = assess_appeal(of.region(), posed.value().act, posed.value().known);
    if (!found) return tell(std::vector<fault>{std::move(found).error()}, given);
    const auto told = tell_of(of, asked, posed.value(), std::move(found).value());
    if (given.json)
        print_text(to_json(of.region(), told, words.notice));
    else
        print_text(words.notice ? notice_of(of.region(), told)
                                : in_text(of.region(), told, given.in));
    return exit_for(told.found.appealable);
}

} // namespace

exit_code appeal_of_decision(const governance& of, const appeal_words& asked,
                             const arguments& given) {
    if (!asked.file.empty()) {
        const auto read = read_appeal_question(of, std::filesystem::path{asked.file});
        if (!read) return tell(std::vector<fault>{read.error().begin(), read.error().end()}, given);
        return answer_to(of, read.value(), asked, given);
    }
    std::vector<fault> wrong;
    const auto made = question_maker{of, asked}.make(wrong);
    if (!wrong.empty()) return tell(wrong, given);
    return answer_to(of, made, asked, given);
}

} // namespace mandat::cli
