// SPDX-License-Identifier: MIT
#include "tables.hpp"

#include "values.hpp"
#include <mandat/domain/traits.hpp>

#include <algorithm>
#include <utility>

namespace mandat::io {

namespace {

void read_former_names(record& in, std::vector<draft::dated_name>& names) {
    in.each("former_names", [&](record& entry) {
        draft::dated_name name;
        name.where = entry.where();
        entry.must("name", name.text);
        entry.may("through", name.through);
        entry.may("source", name.from_documents);
        names.push_back(std::move(name));
    });
}

void read_known_as(record& in, std::vector<draft::external_id>& ids) {
    in.each("known_as", [&](record& entry) {
        draft::external_id id;
        entry.must("system", id.system);
        entry.must("value", id.value);
        ids.push_back(std::move(id));
    });
}

void read_remit(record& in, std::string_view key, std::vector<draft::remit_entry>& remit) {
    in.each(key, [&](record& entry) {
        draft::remit_entry part;
        entry.must("text", part.text);
        entry.may("matter", part.matter);
        read_period(entry, part.when, start::optional);
        entry.may("source", part.from_documents);
        remit.push_back(std::move(part));
    });
}

draft::region read_region(record& in) {
    draft::region region;
    region.where = in.where();
    in.must("id", region.key, as_key);
    in.must("name", region.name);
    in.may("kind", region.kind, region_kinds);
    in.may("fictional", region.is_fictional);
    in.may("known_through", region.known_through);
    in.may("vouched_by", region.vouched_by);
    in.may("source", region.from_documents);
    in.table("courts", [&](record& courts) {
        courts.may("administrative_court", region.administrative_court);
        courts.may("court_of_appeal", region.court_of_appeal);
        courts.must("source", region.courts_from_documents);
    });
    return region;
}

draft::document read_document(record& in) {
    draft::document document;
    document.where = in.where();
    in.must("id", document.key, as_key);
    in.must("title", document.title);
    in.may("file", document.file);
    in.may("dated", document.dated);
    in.may("note", document.note);
    return document;
}

draft::organ read_organ(record& in) {
    draft::organ organ;
    organ.where = in.where();
    in.must("id", organ.key, as_key);
    in.must("name", organ.name);
    read_former_names(in, organ.former_names);
    in.must("kind", organ.kind, organ_kinds);
    in.may("parent", organ.parent);
    in.may("members", organ.members);
    in.may("alternates", organ.alternates);
    read_period(in, organ.when, start::required);
    read_remit(in, "remit", organ.remit);
    read_remit(in, "excluded", organ.excluded);
    read_remarks(in, organ.remarks);
    in.may("source", organ.from_documents);
    return organ;
}

void read_descent(record& in, std::string_view key, descent::kind how, draft::unit& unit) {
    std::vector<draft::reference> origins;
    in.may(key, origins);
    for (auto& origin : origins) unit.descends.push_back({how, std::move(origin)});
}

draft::unit read_unit(record& in) {
    draft::unit unit;
    unit.where = in.where();
    in.must("id", unit.key, as_key);
    in.must("name", unit.name);
    read_former_names(in, unit.former_names);
    in.may("kind", unit.kind);
    in.may("organ", unit.organ);
    in.may("parent", unit.parent);
    in.each("former_parents", [&](record& entry) {
        draft::dated_parent above;
        entry.may("parent", above.parent);
        entry.may("through", above.through);
        entry.may("source", above.from_documents);
        unit.former_parents.push_back(std::move(above));
    });
    read_descent(in, "split_from", descent::kind::split_from, unit);
    read_descent(in, "merged_from", descent::kind::merged_from, unit);
    read_period(in, unit.when, start::required);
    read_remarks(in, unit.remarks);
    in.may("source", unit.from_documents);
    return unit;
}

draft::area read_area(record& in) {
    draft::area area;
    area.where = in.where();
    in.must("id", area.key, as_key);
    in.must("name", area.name);
    in.may("parent", area.parent);
    in.may("source", area.from_documents);
    return area;
}

draft::role read_role(record& in) {
    draft::role role;
    role.where = in.where();
    in.must("id", role.key, as_key);
    in.must("name", role.name);
    read_former_names(in, role.former_names);
    in.may("source", role.from_documents);
    return role;
}

draft::post read_post(record& in) {
    draft::post post;
    post.where = in.where();
    in.must("id", post.key, as_key);
    in.must("name", post.name);
    read_former_names(in, post.former_names);
    in.may("kind", post.kind, post_kinds);
    in.may("role", post.role);
    in.may("unit", post.unit);
    in.may("organ", post.organ);
    in.may("heads_unit", post.heads_unit);
    in.may("head_of_administration", post.head_of_administration, answers);
    in.may("agreement", post.agreement);
    read_period(in, post.when, start::required);
    read_remarks(in, post.remarks);
    in.may("source", post.from_documents);
    return post;
}

draft::person read_person(record& in) {
    draft::person person;
    person.where = in.where();
    in.must("id", person.key, as_key);
    read_known_as(in, person.known_as);
    return person;
}

draft::appointment read_appointment(record& in) {
    draft::appointment appointment;
    appointment.where = in.where();
    in.must("person", appointment.person);
    in.must("post", appointment.post);
    in.may("kind", appointment.kind, appointment_kinds);
    in.may("employed", appointment.employed, answers);
    in.may("concurrent", appointment.concurrent);
    read_period(in, appointment.when, start::stated);
    in.may("source", appointment.from_documents);
    return appointment;
}

draft::fact read_fact(record& in) {
    draft::fact fact;
    fact.where = in.where();
    in.must("id", fact.key, as_key);
    in.must("question", fact.question);
    in.may("question_en", fact.question_en);
    in.may("silence", fact.when_silent, silences);
    in.may("source", fact.from_documents);
    return fact;
}

draft::special_appeal read_special_appeal(record& in) {
    draft::special_appeal appeal;
    in.must("statute", appeal.statute);
    in.may("barred", appeal.is_barred);
    in.may("forum", appeal.forum);
    in.may("standing", appeal.standing);
    in.must("source", appeal.from_documents);
    return appeal;
}

draft::matter read_matter(record& in) {
    draft::matter matter;
    matter.where = in.where();
    in.must("id", matter.key, as_key);
    in.must("name", matter.name);
    read_former_names(in, matter.former_names);
    in.may("kind_of", matter.kind_of);
    read_known_as(in, matter.known_as);
    read_assessment(in, matter.assessed);
    read_remarks(in, matter.remarks);
    in.may("source", matter.from_documents);
    in.table("appeal", [&](record& entry) { matter.appealed = read_special_appeal(entry); });
    return matter;
}

draft::instrument read_instrument(record& in) {
    draft::instrument instrument;
    instrument.where = in.where();
    in.must("id", instrument.key, as_key);
    in.must("name", instrument.name);
    read_period(in, instrument.when, start::required);
    in.may("source", instrument.from_documents);
    return instrument;
}

draft::conflict read_conflict(record& in) {
    draft::conflict conflict;
    conflict.where = in.where();
    in.must("text", conflict.text);
    in.must("followed", conflict.followed);
    in.may("source", conflict.from_documents);
    return conflict;
}

draft::evidence read_evidence(record& in) {
    draft::evidence evidence;
    evidence.where = in.where();
    in.must("text", evidence.text);
    in.may("day", evidence.day);
    in.may("post", evidence.post);
    in.may("source", evidence.from_documents);
    return evidence;
}

draft::suppression read_suppression(record& in) {
    draft::suppression suppression;
    suppression.where = in.where();
    in.must("finding", suppression.finding, as_key);
    in.may("at", suppression.at);
    in.must("because", suppression.because);
    in.may("source", suppression.from_documents);
    return suppression;
}

void read_the_region(record& file, draft::governance& into) {
    file.table("region", [&](record& in) {
        auto region = read_region(in);
        if (into.the_region) {
            const auto& first = into.the_region->where;
            in.report(fault_code::duplicate, region.where,
                      filled({"`[region]` finns redan på `{0}:{1}`; behåll en",
                              "`[region]` is already at `{0}:{1}`; keep one"},
                             {first.file, std::to_string(first.line)}));
            return;
        }
        into.the_region = std::move(region);
    });
}

} // namespace

void read_file(const toml::table& root, reading& file, draft::governance& into) {
    record in{root, file};
    const auto all = [&](std::string_view key, auto& drafts, auto read) {
        // Many files may bring a few each, so that the room doubles at the least.
        if (const auto wanted = drafts.size() + in.count_of(key); wanted > drafts.capacity())
            drafts.reserve(std::max(wanted, 2 * drafts.capacity()));
        in.each(key, [&](record& entry) { drafts.push_back(read(entry)); });
    };
    read_the_region(in, into);
    all("document", into.documents, read_document);
    all("organ", into.organs, read_organ);
    all("unit", into.units, read_unit);
    all("area", into.areas, read_area);
    all("role", into.roles, read_role);
    all("post", into.posts, read_post);
    all("person", into.persons, read_person);
    all("appointment", into.appointments, read_appointment);
    all("fact", into.facts, read_fact);
    all("matter", into.matters, read_matter);
    all("instrument", into.instruments, read_instrument);
    all("conflict", into.conflicts, read_conflict);
    all("evidence", into.evidence_found, read_evidence);
    all("suppress", into.suppressions, read_suppression);
    read_orders(in, into);
    read_minutes(in, into);
    in.finish();
}

void read_period(record& in, draft::span& when, start wanted) {
    in.may("from", when.from);
    in.may("through", when.through);
    if (wanted != start::stated) {
        in.at_most_one({"from", "evidenced_from", "undated"});
        in.may("evidenced_from", when.evidenced_from);
        in.may("undated", when.undated);
    }
    when.where = in.has("through") ? in.where_value("through") : in.where();
    if (wanted == start::optional || in.has_any({"from", "evidenced_from", "undated"})) return;
    const phrase remedy = wanted == start::stated
                              ? phrase{"`from`", "`from`"}
                              : phrase{"`from`, `evidenced_from` eller `undated = true`",
                                       "`from`, `evidenced_from` or `undated = true`"};
    in.lacks({"from", "evidenced_from", "undated"}, fault_code::missing_date, in.where(),
             filled({"`{0}` saknar första dag; skriv {1}", "`{0}` has no first day; write {1}"},
                    {in.title(), remedy}));
}

void read_remark_list(record& in, std::string_view key, std::vector<draft::remark>& remarks) {
    in.each(key, [&](record& entry) {
        draft::remark remark;
        remark.where = entry.where();
        entry.must("text", remark.text);
        entry.may("from", remark.from);
        entry.may("source", remark.from_documents);
        remarks.push_back(std::move(remark));
    });
}

void read_remarks(record& in, std::vector<draft::remark>& remarks) {
    if (draft::remark remark; in.may("note", remark.text)) {
        remark.where = in.where_value("note");
        remarks.push_back(std::move(remark));
    }
    read_remark_list(in, "notes", remarks);
}

void read_assessment(record& in, draft::assessment& assessed) {
    in.table("assessed", [&](record& entry) {
        assessed.where = entry.where();
        std::vector<place> denials;
        for (const auto trait : trait_facts) {
            auto found = answer::unknown;
            if (!entry.may(key_of(trait), found, answers)) continue;
            assessed.found.state(trait, found);
            if (found == answer::no) denials.push_back(entry.where_value(key_of(trait)));
        }
        entry.may("by", assessed.by);
        entry.may("on", assessed.on);
        entry.may("source", assessed.from_documents);
        if (denials.empty() || (entry.has("by") && entry.has("on") && entry.has("source"))) return;
        entry.lacks({"by", "on", "source"}, fault_code::missing_source,
                    *std::min_element(denials.begin(), denials.end()),
                    {"ett nej räknas bara när `by`, `on` och `source` säger vem som bedömt, när "
                     "och var; lägg till dem",
                     "a no counts only when `by`, `on` and `source` say who assessed, when and "
                     "where; add them"});
    });
}

} // namespace mandat::io
