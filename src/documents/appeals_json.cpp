// SPDX-License-Identifier: MIT
#include "appeals_parts.hpp"
#include "json_parts.hpp"
#include <mandat/domain/citation.hpp>
#include <mandat/law/terms.hpp>
#include <mandat/law/time/weekday.hpp>
#include <mandat/wording/phrasing.hpp>
#include <mandat/wording/words.hpp>

#include <utility>

namespace mandat {
namespace {

using json::value;

value texts(std::span<const sentence> all) {
    return json::list_of(all, [&](const auto& one) { return json::of(one); });
}
value texts(std::span<const std::string_view> all) {
    return json::list_of(all, [](std::string_view one) { return one; });
}
value of(std::span<const rule* const> rules) {
    return json::list_of(rules, [&](const auto* one) -> value {
        return {{"id", one->id},
                {"citation", json::of(one->source)},
                {"confidence", term_for(one->known).key}};
    });
}
value weekday_of_day(std::optional<date> day) {
    return day && is_calendar_day(*day) ? value(term_for(weekday_of(*day)).key) : value(nullptr);
}
value verdict_of(verdict known) {
    return known == verdict::authorised       ? "yes"
           : known == verdict::not_authorised ? "no"
                                              : "depends";
}

/// What a human answers: with the fact that says it, where there is one.
value question_of(const phrase& question) {
    const auto fact = appeals::fact_asked_by(question);
    const auto* const by = fact ? find_rule(describe(*fact).rule) : nullptr;
    return {{"fact", fact ? value(describe(*fact).key) : value(nullptr)},
            {"question", json::or_null(question)},
            {"rule", by == nullptr ? value(nullptr) : value(by->id)},
            {"citation", by == nullptr ? value(nullptr) : json::of(by->source)}};
}
value questions_of(std::span<const phrase> questions) {
    return json::list_of(questions, [&](const auto& one) { return question_of(one); });
}

// --------------------------------------------------------------------------------------- one route

value limit_of(const time_limit* limit) {
    if (limit == nullptr) return nullptr;
    return {{"key", limit->key},
            {"name", json::or_null(limit->name)},
            {"length",
             {{"count", limit->length.count}, {"unit", term_for(limit->length.measured).key}}},
            {"from", json::or_null(limit->from)},
            {"measure", json::or_null(limit->measure)},
            {"where", json::or_null(limit->where)}};
}
value skipped_of(const deadline_answer& counted) {
    auto list = value::array();
    for (const auto& [day, why] : counted.skipped) {
        auto names = json::list_of(why, [&](const auto& one) { return json::or_null(one.name); });
        list.push_back({{"day", to_text(day)}, {"reasons", std::move(names)}});
    }
    return list;
}
value timeliness_of(const appeal_by_route& possible, const appeal_time& time,
                    const received_appeal& came) {
    const auto found = review_timeliness(possible.route, time, came);
    return {{"outcome", term_for(found.review).key},
            {"arrived_in_time", time.last_day() ? value(found.arrived_in_time) : value(nullptr)},
            {"what_to_do", json::or_null(found.what_to_do)},
            {"rules", of(found.by)}};
}
value time_of(const appeal_by_route& possible, const appeal_time& time,
              const received_appeal* came) {
    const auto& counted = time.counted;
    const bool has_day = time.state == time_state::runs_out && counted;
    return {{"state", term_for(time.state).key},
            {"whose", json::of(time.whose)},
            {"start", has_day ? json::of(std::optional{counted->start}) : value(nullptr)},
            {"nominal", has_day ? json::of(std::optional{counted->nominal}) : value(nullptr)},
            {"skipped", has_day ? skipped_of(*counted) : value::array()},
            {"last_day", json::of(time.last_day())},
            {"last_weekday", weekday_of_day(time.last_day())},
            {"day_after", has_day ? json::of(counted->day_after) : value(nullptr)},
            {"rule", limit_of(time.limit)},
            {"why", json::or_null(time.why)},
            {"warnings", texts(time.warnings)},
            {"to_confirm", json::or_null(appeals::to_confirm(time))},
            {"text", json::or_null(appeals::in_words(time))},
            {"timeliness", came == nullptr ? value(nullptr) : timeliness_of(possible, time, *came)},
            {"rules", of(time.by)}};
}
value possible_of(const appeal_by_route& possible, const region& of_region,
                  const received_appeal* came, value notice) {
    auto supposing = json::list_of(possible.supposing, [&](const auto& one) -> value {
        return {{"fact", describe(one.fact).key},
                {"question", json::or_null(describe(one.fact).question)},
                {"is", term_for(one.is).key}};
    });
    auto times = json::list_of(possible.times,
                               [&](const auto& one) { return time_of(possible, one, came); });
    return {{"route", term_for(possible.route).key},
            {"name", json::or_null(term_for(possible.route).written)},
            {"supposing", std::move(supposing)},
            {"forum",
             {{"court", term_for(possible.at.court).key},
              {"name", json::of(possible.at.name)},
              {"filed_with", term_for(possible.at.filed_with).key},
              {"other_place_in_time", possible.at.other_place_in_time},
              {"if_misfiled", json::or_null(appeals::if_misfiled(possible, of_region))},
              {"rules", of(possible.at.by)}}},
            {"standing",
             {{"who", term_for(possible.who.who).key},
              {"text", json::or_null(appeals::who_may(possible.who))},
              {"rules", of(possible.who.by)}}},
            {"times", std::move(times)},
            {"legal_force_from", json::of(possible.legal_force)},
            {"enforcement",
             {{"before_legal_force", verdict_of(possible.enforced.before_legal_force)},
              {"how", json::or_null(possible.enforced.how)},
              {"to_assess", questions_of(possible.enforced.to_assess)},
              {"rules", of(possible.enforced.by)}}},
            {"undoing",
             possible.route == appeal_route::legality_review ? json::or_null(undoing) : nullptr},
            {"notice", std::move(notice)},
            {"rules", of(possible.by)}};
}

/// What both documents say of one act, in this order.
value appeal_of(const appeal& found, date on, const region& of_region, const received_appeal* came,
                const appeals::noticed* notice) {
    auto routes = value::array();
    for (const auto& possible : found.routes) {
        value text;
        if (notice != nullptr)
            text = appeals::notice_head(*notice) + '\n' +
                   appeals::notice_body(of_region, possible, found.appealable == verdict::depends,
                                        *notice);
        routes.push_back(possible_of(possible, of_region, came, std::move(text)));
    }
    auto presumed = json::list_of(
        found.presumed, [&](const auto fact) { return question_of(describe(fact).question); });
    return {{"appealable", verdict_of(found.appealable)},
            {"route", found.routes.empty() ? value(nullptr)
                                           : value(term_for(found.routes.front().route).key)},
            {"reason",
             found.because == reason_code::none ? value(nullptr) : value(key_of(found.because))},
            {"text", json::or_null(appeals::headline(found, on))},
            {"ways", std::move(routes)},
            {"protective_day", json::of(found.protective_day())},
            {"assess", questions_of(found.to_assess)},
            {"presumed", std::move(presumed)},
            {"verdict_rules", of(found.by)},
            {"rules", of(appeals::rules_of(found))}};
}

value grounds_of(const std::optional<grounds_found>& grounds) {
    if (!grounds) return nullptr;
    auto list = json::list_of(grounds->grounds, [&](const auto& one) -> value {
        return {{"rule", one.by->id},
                {"citation", json::of(one.by->source)},
                {"is_met", verdict_of(one.is_met)},
                {"text", json::or_null(one.what)},
                {"governed_by",
                 one.governed_by == nullptr ? value(nullptr) : value(one.governed_by->id)}};
    });
    return {{"grounds", std::move(list)}, {"may_be_harmless", grounds->may_be_harmless}};
}

value lacking_of(const std::optional<lacking_power>& found) {
    if (!found) return nullptr;
    const bool is_said = found->because == reason_code::none; // by the question, not by the data
    return {{"reason", is_said ? value(nullptr) : value(key_of(found->because))},
            {"rule", found->by == nullptr ? value(nullptr) : value(found->by->id)},
            {"given_nothing", found->given_nothing},
            {"text", json::or_null(stands_until_quashed)},
            {"text_rule", rule_of_lacking_power->id}};
}

value asked_of(const told_appeal& told) {
    auto facts = value::object();
    for (const auto& one : appeal_facts)
        if (told.act.facts.is_said(one.fact))
            facts[std::string{one.key}] = term_for(told.act.facts[one.fact]).key;
    return {{"by", term_for(told.act.by).key},
            {"who", json::of(told.by)},
            {"act", told.act.kind ? value(term_for(*told.act.kind).key) : value("open")},
            {"matter", json::of(told.matter)},
            {"on", json::of(std::optional{told.act.on})},
            {"recorded", term_for(told.how).key},
            {"facts", std::move(facts)},
            {"chooses", term_for(told.act.test.chooses).key},
            {"fixed", term_for(told.act.test.is_fixed).key},
            {"settles", term_for(told.act.test.settles).key}};
}

// ----------------------------------------------------------------------------------------- minutes

class minutes_writer {
public:
    minutes_writer(const governance& of, const told_minutes& told)
        : of_{of}
        , told_{told}
        , to_{of, told.read->held}
        , labels_{appeals::labels_of(told.rows, language::swedish)} {}

    [[nodiscard]] value write(bool with_notice) const {
        auto rows = value::array();
        for (std::size_t i = 0; i < told_.rows.size(); ++i) rows.push_back(row(i, with_notice));
        return {{"schema", "mandat.minutes_appeals/1"},
                {"region", of_.region().key},
                {"minutes", head()},
                {"hypothesis", hypothesis()},
                {"rows", std::move(rows)},
                {"duties", duties()}};
    }

private:
    [[nodiscard]] value head() const {
        const auto& read = *told_.read;
        return {{"id", read.key},
                {"organ", to_.of(subject{read.of})},
                {"held", json::of(std::optional{read.held})},
                {"approved", json::of(read.approved)},
                {"announced", told_.supposed_announced ? nullptr : json::of(read.announced)},
                {"taken_down", told_.supposed_taken_down ? nullptr : json::of(read.taken_down)},
                {"is_selection", read.is_selection},
                {"notes", texts(read.notes)},
                {"sources", to_.of(read.sources)}};
    }
    [[nodiscard]] value hypothesis() const {
        if (!told_.supposed_announced) return nullptr;
        return {{"announced", json::of(told_.supposed_announced)},
                {"taken_down", json::of(told_.supposed_taken_down)}};
    }
    [[nodiscard]] value row(std::size_t at, bool with_notice) const {
        const auto& one = told_.rows[at];
        const auto& item = *one.item;
        value made{{"label", labels_[at]},
                   {"paragraph", json::of(item.paragraph)},
                   {"number", item.paragraph.empty() ? value(item.number) : value(nullptr)},
                   {"title", json::of(item.title)},
                   {"diary", json::of(item.diary)},
                   {"approved_at_once", item.approved_at_once},
                   {"corrected", json::of(item.corrected)},
                   {"reservations", texts(item.reservations)},
                   {"sent_to", texts(item.sent_to)},
                   {"act", one.act == nullptr ? value(nullptr) : act(*one.act)},
                   {"reported", one.reported == nullptr ? value(nullptr) : reported(*one.reported)},
                   {"sources", to_.of(item.sources)}};
        const auto about = appeals::about(told_, of_, at, labels_[at]);
        made.update(appeal_of(one.found, told_.read->held, of_.region(), nullptr,
                              with_notice ? &about : nullptr));
        return made;
    }
    [[nodiscard]] value act(const minuted_act& one) const {
        return {{"point", json::of(one.point)},
                {"does", json::of(one.does)},
                {"kind", one.kind ? value(term_for(*one.kind).key) : value("open")},
                {"because", json::of(one.because)},
                {"classified_by", texts(one.rules)},
                {"to", to_.of(one.to.is_valid() ? subject{one.to} : subject{})},
                {"matter", to_.of(one.matter)},
                {"mandate_for_one_matter", one.mandate_for_one_matter},
                {"conditional", json::of(one.conditional)}};
    }
    [[nodiscard]] value reported(const reported_decision& one) const {
        const bool has_days = !one.when.is_empty();
        return {{"by", to_.of(one.by.is_valid() ? subject{one.by} : subject{})},
                {"by_text", json::of(one.by_text)},
                {"does", json::of(one.does)},
                {"kind", one.kind ? value(term_for(*one.kind).key) : value("open")},
                {"from", has_days ? json::of(std::optional{one.when.first()}) : value(nullptr)},
                {"through", has_days ? json::of(one.when.last()) : value(nullptr)},
                {"because", json::of(one.because)},
                {"sources", to_.of(one.sources)}};
    }
    [[nodiscard]] value duties() const {
        auto list = value::array();
        for (const auto& one : appeals::duties_of(of_, told_, language::swedish)) {
            list.push_back({{"duty", one.key},
                            {"text", json::of(one.text)},
                            {"where", one.where},
                            {"due", json::of(one.due)},
                            {"done", json::of(one.done)},
                            {"in_time", one.was_in_time ? value(*one.was_in_time) : value(nullptr)},
                            {"rules", of(one.by)}});
        }
        return list;
    }

    const governance& of_;
    const told_minutes& told_;
    json::writer to_;
    std::vector<std::string> labels_;
};

} // namespace

std::string to_json(const region& of_region, const told_appeal& told, bool with_notice) {
    const auto about = appeals::about(told);
    value document{{"schema", "mandat.appeal/1"}, {"question", asked_of(told)}};
    document.update(appeal_of(told.found, told.act.on, of_region, told.came ? &*told.came : nullptr,
                              with_notice ? &about : nullptr));
    document["grounds"] = grounds_of(told.grounds);
    document["lacks_power"] = lacking_of(told.lacks);
    document["notes"] = texts(told.notes);
    return json::print(document);
}

std::string to_json(const governance& of_governance, const told_minutes& told, bool with_notice) {
    return json::print(minutes_writer{of_governance, told}.write(with_notice));
}

} // namespace mandat
