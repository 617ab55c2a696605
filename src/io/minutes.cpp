// SPDX-License-Identifier: MIT
//
// Minutes of a meeting: `[minutes]`, and an `[[item]]` for each paragraph.
#include "nearest.hpp"
#include "tables.hpp"
#include "values.hpp"
#include "vocabulary.hpp"
#include <mandat/domain/act.hpp>
#include <mandat/law/catalog.hpp>

#include <string>
#include <utility>
#include <vector>

namespace mandat::io {

namespace {

/// One word or a list of words, each made a value or reported.
template<class Read>
void for_each_text(const item& from, Read read) {
    from.each([&](const item& written) {
        std::string text;
        if (read_value(written, text)) read(written, text);
    });
}

template<class Table, class Key>
void report_unknown(const item& from, const std::string& written, phrase pattern,
                    const Table& table, Key key) {
    std::vector<std::string> known;
    for (const auto& one : table) known.emplace_back(one.*key);
    from.file().report(fault_code::unknown_value, from.where(),
                       joined(filled(pattern, {written}), did_you_mean(nearest(written, known))));
}

void read_rules(const item& from, std::vector<std::string>& rules) {
    for_each_text(from, [&](const item& written, const std::string& id) {
        if (find_rule(id) != nullptr) return rules.push_back(id);
        report_unknown(
            written, id,
            {"regelförteckningen har ingen regel `{0}`", "the rule catalogue has no rule `{0}`"},
            catalog, &rule::id);
    });
}

void read_facts(const item& from, std::vector<appeal_fact>& facts) {
    for_each_text(from, [&](const item& written, const std::string& key) {
        if (const auto fact = find_appeal_fact(key)) return facts.push_back(*fact);
        report_unknown(written, key,
                       {"det finns inget faktum `{0}` som vägen för överklagande hänger på",
                        "there is no fact `{0}` that the route of appeal hangs on"},
                       appeal_facts, &appeal_fact_description::key);
    });
}

void read_act(record& in, draft::minuted_act& act) {
    in.may("point", act.point);
    in.must("does", act.does);
    in.must("kind", act.kind, act_kinds);
    in.must("because", act.because);
    in.value("rule", [&](const item& from) { read_rules(from, act.rules); });
    in.may("to", act.to);
    in.may("matter", act.matter);
    in.value("opens", [&](const item& from) { read_facts(from, act.open); });
    in.may("mandate_for_one_matter", act.mandate_for_one_matter);
    in.may("conditional", act.conditional);
}

void read_reported(record& in, draft::reported_decision& one) {
    in.exactly_one({"by", "by_text"});
    in.may("by", one.by);
    in.may("by_text", one.by_text);
    in.must("does", one.does);
    in.may("kind", one.kind, act_kinds);
    in.at_most_one({"day", "from"});
    in.may("day", one.from);
    in.may("from", one.from);
    in.may("through", one.through);
    for (const auto& described : appeal_facts) {
        answer said = answer::unknown;
        if (in.may(described.key, said, answers)) one.facts.say(described.fact, said);
    }
    in.may("because", one.because);
    in.may("source", one.from_documents);
}

void read_item(record& in, draft::minutes_item& made) {
    made.where = in.where();
    in.exactly_one({"paragraph", "number"});
    in.may("paragraph", made.paragraph);
    in.may("number", made.number);
    in.must("title", made.title);
    in.may("diary", made.diary);
    in.may("approved_at_once", made.approved_at_once);
    in.may("announced", made.announced);
    in.may("taken_down", made.taken_down);
    in.may("corrected", made.corrected);
    in.may("reservations", made.reservations);
    in.may("reservations_note", made.reservations_note);
    in.may("sent_to", made.sent_to);
    read_each(in, "act", made.acts, read_act);
    read_each(in, "reported", made.reported, read_reported);
    in.may("source", made.from_documents);
}

void read_head(record& in, draft::minutes& made) {
    made.where = in.where();
    in.must("id", made.key, as_key);
    in.must("organ", made.of);
    in.must("held", made.held);
    in.may("approved", made.approved);
    in.may("announced", made.announced);
    in.may("taken_down", made.taken_down);
    in.may("selection", made.is_selection);
    in.may("notes", made.notes);
    in.may("source", made.from_documents);
}

} // namespace

void read_minutes(record& file, draft::governance& into) {
    draft::minutes made;
    file.table("minutes", [&](record& in) { read_head(in, made); });
    bool is_first = true;
    file.each("item", [&](record& in) {
        // The missing head is one fault, however many items wait for it.
        if (is_first && !file.has("minutes"))
            file.lacks({"minutes"}, fault_code::missing_key, in.where(),
                       {"filen har paragrafer men inget `[minutes]`; lägg till det överst",
                        "the file has items but no `[minutes]`; add it at the top"});
        is_first = false;
        read_item(in, made.items.emplace_back());
    });
    if (file.has("minutes")) into.all_minutes.push_back(std::move(made));
}

} // namespace mandat::io
