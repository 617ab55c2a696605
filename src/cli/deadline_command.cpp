// SPDX-License-Identifier: MIT
#include "commands.hpp"
#include "deadline_answer.hpp"
#include "options.hpp"
#include "suggestion.hpp"
#include <mandat/law/time/calendar.hpp>
#include <mandat/law/time/deadline.hpp>
#include <mandat/law/time/standstill.hpp>
#include <mandat/law/time/swedish_day.hpp>
#include <mandat/wording/phrasing.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::cli {

namespace {

/// What was written on the command line.
struct asked_time {
    std::string key;
    std::string start;
    std::vector<std::string> notices;
    std::vector<std::string> letters;
    std::string stated;
    std::string taken_down;
    bool lists = false;
};

const time_limit* find_in_any_case(std::string_view key) {
    const auto wanted = in_capitals(key);
    const auto* const found =
        std::find_if(time_limits.begin(), time_limits.end(),
                     [&](const time_limit& one) { return in_capitals(one.key) == wanted; });
    return found == time_limits.end() ? nullptr : found;
}

class time_session {
public:
    time_session(const asked_time& asked, const arguments& given)
        : asked_{asked}
        , given_{given} {}

    exit_code run() {
        if (asked_.lists || asked_.key.empty()) return print_time_limits(given_);
        limit_ = find_in_any_case(asked_.key);
        if (limit_ == nullptr) return tell(unknown_time());
        if (const auto misfit = option_that_does_not_fit()) return tell(*misfit);
        return read_days() ? answer() : tell(*wrong_);
    }

private:
    // ------------------------------------------------------------------------------- what is wrong
    [[nodiscard]] exit_code tell(const fault& found) const {
        const auto code = report(std::span{&found, 1}, given_);
        // On the command line it is no data that is wrong, but the question.
        return found.code == fault_code::bad_date ? exit_code::usage : code;
    }
    [[nodiscard]] fault unknown_time() const {
        std::vector<std::string_view> keys;
        for (const auto& one : time_limits) keys.push_back(one.key);
        auto meant = did_you_mean(asked_.key, keys);
        if (meant.sv.empty())
            meant = {"; `mandat deadline` visar alla", "; `mandat deadline` shows them all"};
        return unknown_name({"tiden `{}` finns inte{}", "there is no statutory time `{}`{}"},
                            asked_.key, meant);
    }
    [[nodiscard]] fault does_not_fit(std::string_view option) const {
        return bad_question(
            {"`{}` hör inte till {}; utelämna det", "`{}` does not belong to {}; leave it out"},
            option, limit_->key);
    }

    [[nodiscard]] bool is(std::string_view key) const { return limit_->key == key; }
    /// Standstill, and the review of a cancelling: each notice counts by its own means.
    [[nodiscard]] bool is_of_standstill() const { return is("lou-20-1") || is("lou-20-1-letter"); }
    [[nodiscard]] bool is_of_cancelling() const {
        return is("lou-20-12") || is("lou-20-12-letter");
    }

    [[nodiscard]] std::optional<fault> option_that_does_not_fit() const {
        if (!asked_.notices.empty() && limit_->start == start_kind::one_event)
            return does_not_fit("--notice");
        if (!asked_.letters.empty() && limit_->start != start_kind::notices)
            return does_not_fit("--letter");
        if (!asked_.stated.empty() && !is_of_standstill()) return does_not_fit("--stated");
        if (!asked_.taken_down.empty() && limit_->start != start_kind::announcements)
            return does_not_fit("--taken-down");
        if (asked_.start.empty() && asked_.notices.empty() && asked_.letters.empty())
            return bad_question({"dagen som {} räknas från saknas: {}",
                                 "the day that {} is counted from is missing: {}"},
                                limit_->key, limit_->from);
        return std::nullopt;
    }

    // -------------------------------------------------------------------------------- reading days
    /// False: `wrong_` says why.
    bool read_day(const std::string& word, date& into) {
        auto read = read_swedish_day(word);
        if (!read) return wrong_ = std::move(read).error(), false;
        into = read.value();
        if (!parse_date(word)) tell_of_swedish_time(word, into);
        return true;
    }
    /// A notice whose day nobody knows: `unknown`, as no_day.
    bool read_notices(const std::vector<std::string>& words, sent_by means) {
        for (const auto& word : words) {
            sent_notice one{means, no_day};
            const bool is_known = word != "unknown" && word != "okänd";
            if (is_known && !read_day(word, one.on)) return false;
            notices_.push_back(one);
        }
        return true;
    }
    bool read_days() {
        const bool by_letter = is("lou-20-1-letter") || is("lou-20-12-letter");
        const auto own = by_letter ? sent_by::other_means : sent_by::electronic_means;
        if (!asked_.start.empty() && !read_notices({asked_.start}, own)) return false;
        if (!read_notices(asked_.notices, sent_by::electronic_means)) return false;
        if (!read_notices(asked_.letters, sent_by::other_means)) return false;
        if (!asked_.stated.empty() && !read_day(asked_.stated, stated_)) return false;
        return asked_.taken_down.empty() || read_day(asked_.taken_down, taken_down_);
    }
    void tell_of_swedish_time(const std::string& word, date day) {
        notes_.push_back(
            worded({"`{}` är {} i Sverige. Sommartiden räknas som EU:s regel lyder; att den "
                    "består är ett antagande.",
                    "`{}` is {} in Sweden. Summer time is reckoned as the EU's rule reads; "
                    "that it stays is an assumption."},
                   word, to_text(day)));
    }

    // -------------------------------------------------------------------------------- answering
    exit_code answer() {
        shown_.limit = limit_;
        shown_.known = confidence_of(*limit_);
        if (is_of_standstill()) return answer_standstill();
        if (is_of_cancelling()) return answer_cancelling();
        std::vector<date> starts;
        for (const auto& one : notices_) starts.push_back(one.on);
        const bool is_dated = std::all_of(starts.begin(), starts.end(), is_calendar_day);
        if (!is_dated) return answer_undated();
        first_ = *std::min_element(starts.begin(), starts.end());
        auto found = deadline_of(*limit_, starts);
        if (!found) return tell(found.error());
        return show(std::move(found).value());
    }
    exit_code answer_undated() {
        if (limit_->start == start_kind::one_event)
            return tell(bad_question({"dagen måste vara känd; ange den som 2024-03-12",
                                      "the day has to be known; give it as 2024-03-12"}));
        notes_.push_back(
            limit_->start == start_kind::announcements
                ? sentence{"Tiden börjar inte förrän det tillkännagetts på varje anslagstavla.",
                           "The time does not begin until every board shows the announcement."}
                : sentence{"Det är inte känt när alla underrättades: tiden kan inte räknas ut.",
                           "It is not known when everybody was notified: the time cannot be "
                           "computed."});
        shown_.rules.assign(limit_->by.begin(), limit_->by.end());
        shown_.notes = notes_;
        return print(shown_, given_);
    }
    exit_code answer_standstill() {
        const auto stated = is_calendar_day(stated_) ? std::optional{stated_} : std::nullopt;
        auto found = standstill_after_award(award_kind::in_competition, notices_, stated);
        if (!found) return tell(found.error());
        auto& blocked = found.value();
        if (blocked.state != standstill_state::blocked) return answer_undated();
        for (const auto& one : blocked.notes) notes_.push_back(mandat::said(one));
        shown_.rules.assign(blocked.by.begin(), blocked.by.end());
        if (blocked.last_blocked != blocked.counted->last)
            notes_.insert(
                notes_.begin(),
                mandat::said(phrase{"Underrättelsen anger en längre spärr än den till och med ",
                                    "The notice states a longer standstill than the one through "},
                             with_weekday(blocked.counted->last), "."));
        shown_.known = blocked.known;
        shown_.last = blocked.last_blocked;
        shown_.day_after = blocked.earliest_contract;
        return show(*std::move(blocked.counted));
    }
    exit_code answer_cancelling() {
        auto found = review_of_cancelling(notices_);
        if (!found) return tell(found.error());
        if (!found.value()) return answer_undated();
        return show(*std::move(found).value());
    }
    exit_code show(deadline_answer found) {
        shown_.limit = found.limit;
        const bool is_settled = found.is_settled() && shown_.known != confidence::unverified;
        shown_.outcome = is_settled ? time_outcome::known : time_outcome::to_be_confirmed;
        if (shown_.rules.empty())
            shown_.rules.assign(found.limit->by.begin(), found.limit->by.end());
        if (!is_calendar_day(shown_.last)) {
            shown_.last = found.last;
            shown_.day_after = found.day_after;
        }
        shown_.notes = found.notes;
        shown_.notes.insert(shown_.notes.end(), notes_.begin(), notes_.end());
        if (is_calendar_day(taken_down_)) {
            if (taken_down_ < first_)
                return tell(
                    bad_question({"anslaget kan inte tas ned innan det satts upp",
                                  "an announcement is not taken down before it is put up"}));
            shown_.taken_down = taken_down_;
            show_taken_down(found);
        }
        shown_.found = std::move(found);
        return print(shown_, given_);
    }
    /// What a jurist has to confirm stays to be confirmed.
    void show_taken_down(const deadline_answer& found) {
        if (shown_.outcome != time_outcome::known) return;
        shown_.outcome = time_outcome::expired;
        if (has_run_out(found, taken_down_)) return;
        shown_.outcome = time_outcome::not_expired;
        // Unsettled: whether the days that the first announcement stayed up could be credited.
        shown_.notes.push_back(
            {"Ett nytt tillkännagivande som sitter uppe hela den nya tiden är säkert; om dagar "
             "dessförinnan kan räknas in är inte avgjort.",
             "A new announcement that stays up for all of the new time is safe; whether the days "
             "before can be credited is not settled."});
    }

    const asked_time& asked_;
    const arguments& given_;
    const time_limit* limit_ = nullptr;
    std::vector<sent_notice> notices_;
    date stated_ = no_day;
    date taken_down_ = no_day;
    date first_ = no_day; ///< of several announcements
    std::vector<sentence> notes_;
    std::optional<fault> wrong_;
    shown_time shown_;
};

exit_code run_deadline(const asked_time& asked, const arguments& given) {
    return time_session{asked, given}.run();
}

} // namespace

void add_deadline(CLI::App& app, arguments& given) {
    auto& sub = *app.add_subcommand("deadline", "The last day of a statutory time, and how it is "
                                                "counted; without a time, all that there are");
    const auto asked = std::make_shared<asked_time>();
    sub.add_option("RULE", asked->key, "the statutory time, by its rule: kl-13-5");
    sub.add_option("START", asked->start,
                   "the day that it is counted from, or a point of time with its zone: "
                   "2026-08-31T23:30Z");
    sub.add_flag("--list", asked->lists, "all statutory times");
    add_many(sub, "--notice", asked->notices,
             "announcement on another board (kl-13-5), or electronic notice to another "
             "tenderer (lou-20-1, lou-20-12); may be repeated; unknown where the day is not "
             "known",
             "DAY");
    add_many(sub, "--letter", asked->letters,
             "a notice sent otherwise than electronically (lou-20-1, lou-20-12); may be repeated",
             "DAY");
    sub.add_option("--stated", asked->stated,
                   "the last day of a longer standstill, as the notice states it (lou-20-1)")
        ->type_name("DAY");
    sub.add_option("--taken-down", asked->taken_down,
                   "day on which the announcement was taken down (kl-13-5)")
        ->type_name("DAY");
    add_json(sub, given);
    add_language(sub, given);
    sub.footer(
        "Exit code: 0 the day is known, 1 the announcement was taken down too early, 2 a human "
        "has to say or to confirm something.\n"
        "Example:\n"
        "  mandat deadline kl-13-5 2025-05-16\n"
        "  mandat deadline kl-13-5 2025-05-16 --taken-down 2025-06-06\n"
        "  mandat deadline lou-20-1 2026-05-27 --letter 2026-05-27");
    answer_alone(sub, given, asked, run_deadline);
}

} // namespace mandat::cli
