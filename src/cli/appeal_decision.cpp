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
#include <filesystem>
#include <iterator>
#include <utility>

namespace mandat::cli {

namespace {

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
        said("--fact", say_fact);
        said("--seen", say_seen);
        asked_.notes = read_.notes();
        wrong = read_.wrong();
        return std::move(asked_);
    }

private:
    void word(std::string_view option, const auto& known, auto& into) {
        read_.word(option, words_.text(option), known, into);
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
        const auto on = read_.day(words_.text("--on"));
        if (words_.text("--on").empty())
            read_.bad_question({"`--on` saknas: ange dagen för beslutet",
                                "`--on` is missing: give the day of the decision"});
        if (on) asked_.on = *on;
        if (!words_.text("--by").empty() && !words_.text("--who").empty())
            read_.bad_question({"`--by` och `--who` utesluter varandra; ange ett av dem",
                                "`--by` and `--who` exclude each other; give one of them"});
        word("--by", actor_kind_terms, asked_.by);
        if (!words_.text("--who").empty())
            found(names.find_subject(words_.text("--who"), on.value_or(no_day)), asked_.who);
        if (!words_.text("--matter").empty() && on)
            found(names.find_matter(words_.text("--matter"), *on), asked_.matter);
        word("--act", act_or_open_terms, asked_.kind);
        word("--chooses", answer_terms, asked_.test.chooses);
        word("--fixed", answer_terms, asked_.test.is_fixed);
        word("--settles", answer_terms, asked_.test.settles);
        word("--audit", audit_words, asked_.audit);
    }

    void recording() {
        word("--recorded", recorded_words, asked_.how);
        if (!words_.text("--announced").empty()) {
            asked_.at_home = board_from(words_.text("--announced"));
            const auto down = read_.day(words_.text("--taken-down"));
            if (down && !asked_.at_home->postings.empty())
                asked_.at_home->postings.back().taken_down = down;
        } else if (!words_.text("--taken-down").empty()) {
            read_.bad_question({"`--taken-down` säger inget utan `--announced`",
                                "`--taken-down` says nothing without `--announced`"});
        }
        for (const auto& one : words_.all("--board")) {
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
    [[nodiscard]] notice_board board_from(const std::string& written) {
        if (written == "never" || written == "aldrig") return {};
        const auto up = read_.day(written);
        return up ? notice_board{.postings = {posting{.up = *up}}} : notice_board{};
    }

    [[nodiscard]] static bool is_unknown(const std::string& written) {
        return written == "unknown" || written == "okänd" || written == "okänt";
    }
    void recipients() {
        for (const auto& one : words_.all("--told"))
            if (const auto named = read_.split("--told", one, "NAME=DAY or NAME=unknown"))
                asked_.told.push_back(
                    {.name = named->name,
                     .told = is_unknown(named->value) ? std::nullopt : read_.day(named->value)});
        for (const auto& one : words_.all("--public-party"))
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
        word("--award", award_words, made.award);
        notices(words_.all("--sent"), sent_by::electronic_means, made);
        notices(words_.all("--letter"), sent_by::other_means, made);
        made.stated_through = read_.day(words_.text("--stated-through"));
        made.voluntary_notice = read_.day(words_.text("--voluntary"));
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
        if (words_.text("--came-to-authority").empty() && words_.text("--came-to-court").empty()) {
            if (!words_.text("--wrong-information").empty())
                read_.bad_question(
                    {"`--wrong-information` hör till ett överklagande som kommit in; "
                     "ange dagen med `--came-to-authority` eller `--came-to-court`",
                     "`--wrong-information` belongs to an appeal that came in; give "
                     "the day by `--came-to-authority` or `--came-to-court`"});
            return;
        }
        received_appeal made{.at_authority = read_.day(words_.text("--came-to-authority")),
                             .at_court = read_.day(words_.text("--came-to-court"))};
        word("--wrong-information", answer_terms, made.wrong_information);
        asked_.came = made;
    }

    template<class Say>
    void said(std::string_view option, Say say) {
        for (const auto& one : words_.all(option)) {
            const auto named = read_.split(option, one, "NAME=yes|no|unknown");
            if (!named) continue;
            std::optional<answer> value;
            read_.word(option, named->value, answer_terms, value);
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
    auto seen = asked.seen;
    const auto is_reviewed =
        std::any_of(told.found.routes.begin(), told.found.routes.end(),
                    [](const auto& one) { return one.route == appeal_route::legality_review; });
    if (posed.lacks && is_reviewed) {
        told.lacks = posed.lacks;
        if (!seen) seen.emplace();
        seen->authority = power_of(posed.act, *posed.lacks);
    }
    const bool is_told_lacking = seen && seen->authority == verdict::not_authorised;
    if (is_told_lacking && is_reviewed && !told.lacks) told.lacks.emplace();
    if (seen) {
        seen->on = asked.on;
        told.grounds = grounds_against(*seen);
    }
    return told;
}

[[nodiscard]] exit_code answer_to(const governance& of, const appeal_question& asked,
                                  const appeal_words& words, const arguments& given) {
    const auto posed = pose(of, asked);
    if (!posed) return tell(std::span{&posed.error(), 1}, given);
    auto found = assess_appeal(of.region(), posed.value().act, posed.value().known);
    if (!found) return tell(std::span{&found.error(), 1}, given);
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
    if (!asked.text("--file").empty()) {
        const auto read = read_appeal_question(of, std::filesystem::path{asked.text("--file")});
        if (!read) return tell(read.error(), given);
        return answer_to(of, read.value(), asked, given);
    }
    std::vector<fault> wrong;
    const auto made = question_maker{of, asked}.make(wrong);
    if (!wrong.empty()) return tell(wrong, given);
    return answer_to(of, made, asked, given);
}

} // namespace mandat::cli
