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

value both(const phrase& text) {
    if (text.sv.empty()) return nullptr;
    return {{"sv", text.sv}, {"en", text.en}};
}
value both(const sentence& text) {
    return is_empty(text) ? value(nullptr) : json::of(text);
}
value texts(std::span<const sentence> all) {
    auto list = value::array();
    for (const auto& one : all) list.push_back(json::of(one));
    return list;
}
value texts(std::span<const std::string_view> all) {
    auto list = value::array();
    for (const auto one : all) list.push_back(one);
    return list;
}
value citation_of(const rule& one) {
    return {{"sv", to_text(one.source, language::swedish)},
            {"en", to_text(one.source, language::english)}};
}
value of(std::span<const rule* const> rules) {
    auto list = value::array();
    for (const auto* one : rules)
        list.push_back({{"id", one->id},
                        {"citation", citation_of(*one)},
                        {"confidence", term_for(one->known).key}});
    return list;
}
value weekday_of_day(std::optional<date> day) {
    return day && is_calendar_day(*day) ? value(term_for(weekday_of(*day)).key) : value(nullptr);
}
value said_of(answer known) {
    return term_for(known).key;
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
            {"question", both(question)},
            {"rule", by == nullptr ? value(nullptr) : value(by->id)},
            {"citation", by == nullptr ? value(nullptr) : citation_of(*by)}};
}
value questions_of(std::span<const phrase> questions) {
    auto list = value::array();
    for (const auto& one : questions) list.push_back(question_of(one));
    return list;
}

// --------------------------------------------------------------------------------------------- one way

value limit_of(const time_limit* limit) {
    if (limit == nullptr) return nullptr;
    return {{"key", limit->key},
            {"name", both(limit->name)},
            {"length",
             {{"count", limit->length.count}, {"unit", term_for(limit->length.measured).key}}},
            {"from", both(limit->from)},
            {"measure", both(limit->measure)},
            {"where", both(limit->where)}};
}
value skipped_of(const deadline_answer& counted) {
    auto list = value::array();
    for (const auto& [day, why] : counted.skipped) {
        auto names = value::array();
        for (const auto& one : why) names.push_back(both(one.name));
        list.push_back({{"day", to_text(day)}, {"reasons", std::move(names)}});
    }
    return list;
}
value timeliness_of(const appeal_way& way, const appeal_time& time, const received_appeal& came) {
    const auto found = review_timeliness(way.route, time, came);
    return {{"outcome", term_for(found.review).key},
            {"arrived_in_time", time.last_day() ? value(found.arrived_in_time) : value(nullptr)},
            {"what_to_do", both(found.what_to_do)},
            {"rules", of(found.by)}};
}
value time_of(const appeal_way& way, const appeal_time& time, const received_appeal* came) {
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
            {"why", both(time.why)},
            {"warnings", texts(time.warnings)},
            {"to_confirm", both(appeals::to_confirm(time))},
            {"text", both(appeals::in_words(time))},
            {"timeliness", came == nullptr ? value(nullptr) : timeliness_of(way, time, *came)},
            {"rules", of(time.by)}};
}
value way_of(const appeal_way& way, const region& of_region, const received_appeal* came,
             value notice) {
    auto supposing = value::array();
    for (const auto& one : way.supposing)
        supposing.push_back({{"fact", describe(one.fact).key},
                             {"question", both(describe(one.fact).question)},
                             {"is", said_of(one.is)}});
    auto times = value::array();
    for (const auto& one : way.times) times.push_back(time_of(way, one, came));
    return {{"route", term_for(way.route).key},
            {"name", both(term_for(way.route).written)},
            {"supposing", std::move(supposing)},
            {"forum",
             {{"court", term_for(way.at.court).key},
              {"name", json::of(way.at.name)},
              {"filed_with", term_for(way.at.filed_with).key},
              {"other_place_in_time", way.at.other_place_in_time},
              {"if_misfiled", both(appeals::if_misfiled(way, of_region))},
              {"rules", of(way.at.by)}}},
            {"standing",
             {{"who", term_for(way.who.who).key},
              {"text", both(appeals::who_may(way.who))},
              {"rules", of(way.who.by)}}},
            {"times", std::move(times)},
            {"legal_force_from", json::of(way.legal_force)},
            {"enforcement",
             {{"before_legal_force", verdict_of(way.enforced.before_legal_force)},
              {"how", both(way.enforced.how)},
              {"to_assess", questions_of(way.enforced.to_assess)},
              {"rules", of(way.enforced.by)}}},
            {"undoing", way.route == appeal_route::legality_review ? both(undoing) : nullptr},
            {"notice", std::move(notice)},
            {"rules", of(way.by)}};
}

/// What both documents say of one act, in this order.
value appeal_of(const appeal& found, date on, const region& of_region, const received_appeal* came,
                const appeals::noticed* notice) {
    auto ways = value::array();
    for (const auto& way : found.ways) {
        value text;
        if (notice != nullptr)
            text =
                appeals::notice_head(*notice) + '\n' +
                appeals::notice_body(of_region, way, found.appealable == verdict::depends, *notice);
        ways.push_back(way_of(way, of_region, came, std::move(text)));
    }
    auto presumed = value::array();
    for (const auto fact : found.presumed) presumed.push_back(question_of(describe(fact).question));
    return {{"appealable", verdict_of(found.appealable)},
            {"route",
             found.ways.empty() ? value(nullptr) : value(term_for(found.ways.front().route).key)},
            {"reason",
             found.because == reason_code::none ? value(nullptr) : value(key_of(found.because))},
            {"text", both(appeals::headline(found, on))},
            {"ways", std::move(ways)},
            {"protective_day", json::of(found.protective_day())},
            {"assess", questions_of(found.to_assess)},
            {"presumed", std::move(presumed)},
            {"verdict_rules", of(found.by)},
            {"rules", of(appeals::rules_of(found))}};
}

value grounds_of(const std::optional<grounds_found>& grounds) {
    if (!grounds) return nullptr;
    auto list = value::array();
    for (const auto& one : grounds->grounds)
        list.push_back({{"rule", one.by->id},
                        {"citation", citation_of(*one.by)},
                        {"is_met", verdict_of(one.is_met)},
                        {"text", both(one.what)}});
    return {{"grounds", std::move(list)}, {"may_be_harmless", grounds->may_be_harmless}};
}

value asked_of(const told_appeal& told) {
    auto facts = value::object();
    for (const auto& one : appeal_facts)
        if (told.act.facts.is_said(one.fact))
            facts[std::string{one.key}] = said_of(told.act.facts[one.fact]);
    return {{"by", term_for(told.act.by).key},
            {"who", json::of(told.by)},
            {"act", told.act.kind ? value(term_for(*told.act.kind).key) : value("open")},
            {"matter", json::of(told.matter)},
            {"on", json::of(std::optional{told.act.on})},
            {"recorded", term_for(told.how).key},
            {"facts", std::move(facts)},
            {"chooses", said_of(told.act.test.chooses)},
            {"fixed", said_of(told.act.test.is_fixed)},
            {"settles", said_of(told.act.test.settles)}};
}

// --------------------------------------------------------------------------------------------- minutes

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
            auto where = value::array();
            for (const auto& label : one.where) where.push_back(label);
            list.push_back({{"duty", one.key},
                            {"text", json::of(one.text)},
                            {"where", std::move(where)},
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
    document["notes"] = texts(told.notes);
    return json::print(document);
}

std::string to_json(const governance& of_governance, const told_minutes& told, bool with_notice) {
    return json::print(minutes_writer{of_governance, told}.write(with_notice));
}

} // namespace mandat
