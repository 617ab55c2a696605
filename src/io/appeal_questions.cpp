// SPDX-License-Identifier: MIT
#include "files.hpp"
#include "json_as_toml.hpp"
#include "message.hpp"
#include "nearest.hpp"
#include "question_parts.hpp"
#include "record.hpp"
#include "source_text.hpp"
#include "syntax.hpp"
#include "values.hpp"
#include <mandat/appeal/minutes_appeal.hpp>
#include <mandat/decide/reference.hpp>
#include <mandat/io/appeal_questions.hpp>
#include <mandat/io/names.hpp>
#include <mandat/law/time/swedish_day.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace mandat {

// ------------------------------------------------------------------------------------------- facts

namespace {

struct enforcement_fact {
    std::string_view key;
    answer& (*in)(appeal_question& asked);
};
constexpr auto enforcement_facts = std::to_array<enforcement_fact>({
    {"special_reasons", [](appeal_question& of) -> answer& { return of.special_reasons; }},
    {"hiring", [](appeal_question& of) -> answer& { return of.urgent.is_hiring; }},
    {"temporary", [](appeal_question& of) -> answer& { return of.urgent.is_temporary; }},
    {"circle_too_wide", [](appeal_question& of) -> answer& { return of.urgent.circle_too_wide; }},
    {"substantial_interest",
     [](appeal_question& of) -> answer& { return of.urgent.substantial_interest; }},
});

struct seen_fact {
    std::string_view key;
    answer decision_seen::*in;
};
constexpr auto seen_facts = std::to_array<seen_fact>({
    {"prepared", &decision_seen::prepared},
    {"quorate", &decision_seen::quorate},
    {"nobody_disqualified", &decision_seen::nobody_disqualified},
    {"minutes_in_order", &decision_seen::minutes_in_order},
    {"regions_affair", &decision_seen::regions_affair},
    {"otherwise_lawful", &decision_seen::otherwise_lawful},
    {"matters_for_outcome", &decision_seen::matters_for_outcome},
});
constexpr std::string_view had_the_right = "had_the_right";
constexpr std::string_view is_budget_balance = "budget_balance";

[[nodiscard]] fault no_such_fact(std::string_view key, const std::vector<std::string_view>& known) {
    const std::vector<std::string> all{known.begin(), known.end()};
    const auto near = io::nearest(key, all);
    auto text = io::filled({"det finns inget faktum `{0}` som överklagandet hänger på",
                            "there is no fact `{0}` that the appeal hangs on"},
                           {key});
    auto rest = near.empty()
                    ? io::filled({"; de som finns är {0}", "; there are {0}"}, {io::listed(all)})
                    : io::did_you_mean(near);
    return {fault_code::unknown_name, {}, io::joined(std::move(text), rest)};
}

[[nodiscard]] verdict as_verdict(answer said) noexcept {
    switch (said) {
    case answer::yes: return verdict::authorised;
    case answer::no: return verdict::not_authorised;
    case answer::unknown: break;
    }
    return verdict::depends;
}

} // namespace

std::vector<std::string_view> appeal_fact_keys() {
    std::vector<std::string_view> keys;
    keys.reserve(appeal_facts.size() + enforcement_facts.size());
    for (const auto& one : appeal_facts) keys.push_back(one.key);
    for (const auto& one : enforcement_facts) keys.push_back(one.key);
    return keys;
}

std::vector<std::string_view> seen_keys() {
    std::vector<std::string_view> keys{had_the_right};
    for (const auto& one : seen_facts) keys.push_back(one.key);
    keys.push_back(is_budget_balance);
    return keys;
}

std::optional<fault> say_fact(appeal_question& asked, std::string_view key, answer value) {
    if (const auto fact = find_appeal_fact(key)) {
        asked.facts.say(*fact, value);
        return std::nullopt;
    }
    for (const auto& one : enforcement_facts)
        if (one.key == key) {
            one.in(asked) = value;
            return std::nullopt;
        }
    return no_such_fact(key, appeal_fact_keys());
}

std::optional<fault> say_seen(appeal_question& asked, std::string_view key, answer value) {
    auto seen = asked.seen.value_or(decision_seen{});
    const auto found = std::find_if(seen_facts.begin(), seen_facts.end(),
                                    [&](const seen_fact& one) { return one.key == key; });
    if (key == had_the_right) {
        seen.authority = as_verdict(value);
        asked.is_power_said = true;
    } else if (key == is_budget_balance) {
        seen.is_budget_balance_decision = value == answer::yes;
    } else if (found != seen_facts.end()) {
        seen.*found->in = value;
    } else {
        return no_such_fact(key, seen_keys());
    }
    asked.seen = seen;
    return std::nullopt;
}

// ---------------------------------------------------------------------------------------- the core

namespace {

[[nodiscard]] fault bad_question(phrase pattern, const std::vector<io::piece>& pieces = {}) {
    return {fault_code::bad_question, {}, io::filled(pattern, pieces)};
}

class poser {
public:
    poser(const governance& of, const appeal_question& asked)
        : of_{of}
        , asked_{asked} {}

    [[nodiscard]] result<posed_appeal> pose() && {
        if (auto wrong = find_actor()) return std::move(*wrong);
        if (auto wrong = find_boards()) return std::move(*wrong);
        auto& act = made_.act;
        act.kind = asked_.kind;
        act.on = asked_.on;
        act.facts = asked_.facts;
        act.test = asked_.test;
        act.audit = asked_.audit;
        act.in_federation = of_.region().kind == region_kind::federation;
        // Who gives the notices of an award says that the procurement legislation applies.
        if (asked_.procurement && !act.facts.is_said(appeal_fact::procurement))
            act.facts.say(appeal_fact::procurement, answer::yes);
        detail::ask_matter(act, of_, asked_.matter);
        auto& known = made_.known;
        known.told = asked_.told;
        known.procurement = asked_.procurement.value_or(procurement_notice{});
        known.statute = detail::statute_of(of_, asked_.matter);
        known.special_reasons = asked_.special_reasons;
        known.urgent = asked_.urgent;
        find_power();
        return std::move(made_);
    }

private:
    /// What is asked of the order, unless somebody says whether the decider had the right.
    void find_power() {
        const bool is_decision = made_.act.kind == act_kind::decision;
        if (asked_.by || asked_.is_power_said || !is_decision || !asked_.matter.is_valid()) return;
        const reference_resolver resolver{of_};
        auto asked = resolver.ask();
        asked.who = asked_.who;
        asked.matter = asked_.matter;
        asked.on = asked_.on;
        made_.lacks = lacking_power_by(resolver.explain(asked));
        if (made_.lacks) take_as_lacking(made_.act, *made_.lacks);
    }
    [[nodiscard]] std::optional<fault> find_actor() {
        if (asked_.by) {
            made_.act.by = *asked_.by;
        } else if (asked_.who.is(subject::kind::organ)) {
            const auto kind = of_.at(asked_.who.organ()).kind;
            made_.act.by = actor_of(kind);
            is_joint_ = kind == organ_kind::joint_committee;
            is_delegate_ = kind == organ_kind::sub_committee || kind == organ_kind::presidium;
        } else if (asked_.who.is(subject::kind::nobody)) {
            return bad_question({"det sägs inte vem som beslutade; ange organet eller befattningen",
                                 "it is not said who decided; give the body or the post"});
        } else {
            is_delegate_ = true;
            if (auto wrong = no_delegate()) return wrong;
        }
        made_.known.how =
            asked_.how.value_or(is_delegate_ ? recorded::not_known : recorded::in_minutes);
        return std::nullopt;
    }
    /// Whose acts are not the nämnd's, so that nothing says which route there is.
    [[nodiscard]] std::optional<fault> no_delegate() const {
        if (!asked_.who.is(subject::kind::post)) return std::nullopt;
        const auto& post = of_.at(asked_.who.post());
        if (post.kind != post_kind::outsider && post.kind != post_kind::statutory_office_holder)
            return std::nullopt;
        return bad_question({"`{0}` beslutar inte för nämnden: ange i stället med `by` vem "
                             "beslutet räknas som",
                             "`{0}` does not decide for the committee: say by `by` instead as "
                             "whose the decision counts"},
                            {post.named.present()});
    }

    [[nodiscard]] std::optional<fault> find_boards() {
        auto& known = made_.known;
        const bool some_board = asked_.at_home || !asked_.elsewhere.empty();
        if (some_board && is_delegate_ && !asked_.how)
            return bad_question({"tiden för en delegats beslut följer protokollet som det kommer "
                                 "in i: säg med `recorded` om beslutet anmäldes eller fördes till "
                                 "särskilt protokoll",
                                 "the time of a delegate's decision follows the minutes that it "
                                 "comes into: say by `recorded` whether it was reported or put in "
                                 "separate minutes"});
        const bool may_be_joint = is_joint_ || asked_.by.has_value();
        if (!asked_.elsewhere.empty() && !may_be_joint)
            return bad_question({"flera anslagstavlor hör till en gemensam nämnd; ange den dag då "
                                 "justeringen tillkännagavs med `announced`",
                                 "several notice boards belong to a joint committee; give the day "
                                 "of the announcement by `announced`"});
        known.several_parties = is_joint_ || !asked_.elsewhere.empty();
        if (asked_.at_home) known.notice_boards.push_back(*asked_.at_home);
        known.notice_boards.insert(known.notice_boards.end(), asked_.elsewhere.begin(),
                                   asked_.elsewhere.end());
        if (!known.several_parties) return std::nullopt;
        for (auto& one : known.notice_boards) one.whose = notice_board_of::cooperating_party;
        // One day alone starts nothing: the other parties' notice boards are not known.
        if (known.notice_boards.size() == 1)
            known.notice_boards.push_back(
                {.whose = notice_board_of::cooperating_party, .is_known = false});
        return std::nullopt;
    }

    const governance& of_;
    const appeal_question& asked_;
    posed_appeal made_{};
    bool is_joint_ = false;
    bool is_delegate_ = false;
};

} // namespace

result<posed_appeal> pose(const governance& of, const appeal_question& asked) {
    return poser{of, asked}.pose();
}

// ------------------------------------------------------------------------------------------- files

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
