// SPDX-License-Identifier: MIT
#include "tables.hpp"

#include "values.hpp"
#include <mandat/domain/traits.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::io {

namespace {

void read_former_name(record& in, draft::dated_name& name) {
    in.must("name", name.text);
    in.may("through", name.through);
    in.may("source", name.from_documents);
}
/// What most tables begin with.
template<class Draft>
void read_names(record& in, Draft& made) {
    in.must("id", made.key, as_key);
    in.must("name", made.name);
    if constexpr (requires { made.former_names; })
        read_each(in, "former_names", made.former_names, read_former_name);
}

void read_known_as(record& in, draft::external_id& id) {
    in.must("system", id.system);
    in.must("value", id.value);
}

void read_remit(record& in, draft::remit_entry& part) {
    in.must("text", part.text);
    in.may("matter", part.matter);
    read_period(in, part.when, start::optional);
    in.may("source", part.from_documents);
}

void read_region(record& in, draft::region& region) {
    read_names(in, region);
    in.may("kind", region.kind, region_kinds);
    in.may("fictional", region.is_fictional);
    in.may("known_through", region.known_through);
    in.may("vouched_by", region.vouched_by);
    in.may("source", region.from_documents);
    in.table("citizens_proposals", [&](record& opened) {
        opened.must("value", region.citizens_proposals, answers);
        opened.must("source", region.citizens_proposals_from_documents);
    });
    in.table("courts", [&](record& courts) {
        courts.may("administrative_court", region.administrative_court);
        courts.may("court_of_appeal", region.court_of_appeal);
        courts.must("source", region.courts_from_documents);
    });
}

void read_document(record& in, draft::document& document) {
    in.must("id", document.key, as_key);
    in.must("title", document.title);
    in.may("file", document.file);
    in.may("dated", document.dated);
    in.may("note", document.note);
}

void read_organ(record& in, draft::organ& organ) {
    read_names(in, organ);
    in.must("kind", organ.kind, organ_kinds);
    in.may("parent", organ.parent);
    in.may("members", organ.members);
    in.may("alternates", organ.alternates);
    read_period(in, organ.when, start::required);
    read_each(in, "remit", organ.remit, read_remit);
    read_each(in, "excluded", organ.excluded, read_remit);
    in.may("continues", organ.continues, continuations);
    read_remarks(in, organ.remarks);
    in.may("source", organ.from_documents);
}

void read_descent(record& in, std::string_view key, descent::kind how, draft::unit& unit) {
    std::vector<draft::reference> origins;
    in.may(key, origins);
    for (auto& origin : origins) unit.descends.push_back({how, std::move(origin)});
}

void read_former_parent(record& in, draft::dated_parent& above) {
    in.may("parent", above.parent);
    in.may("through", above.through);
    in.may("source", above.from_documents);
}

void read_unit(record& in, draft::unit& unit) {
    read_names(in, unit);
    in.may("kind", unit.kind);
    in.may("organ", unit.organ);
    in.may("parent", unit.parent);
    read_each(in, "former_parents", unit.former_parents, read_former_parent);
    read_descent(in, "split_from", descent::kind::split_from, unit);
    read_descent(in, "merged_from", descent::kind::merged_from, unit);
    read_period(in, unit.when, start::required);
    read_remarks(in, unit.remarks);
    in.may("source", unit.from_documents);
}

void read_area(record& in, draft::area& area) {
    read_names(in, area);
    in.may("parent", area.parent);
    in.may("source", area.from_documents);
}

void read_role(record& in, draft::role& role) {
    read_names(in, role);
    in.may("source", role.from_documents);
}

void read_vacancy(record& in, draft::vacancy& vacancy) {
    read_period(in, vacancy.when, start::stated);
    in.must("source", vacancy.from_documents);
}

void read_post(record& in, draft::post& post) {
    read_names(in, post);
    in.may("kind", post.kind, post_kinds);
    in.may("role", post.role);
    in.may("unit", post.unit);
    in.may("organ", post.organ);
    in.may("heads_unit", post.heads_unit);
    in.may("head_of_administration", post.head_of_administration, answers);
    in.may("agreement", post.agreement);
    in.may("head_of_administration_for", post.heads_administration_for);
    in.may("director", post.is_director);
    read_each(in, "vacant", post.vacancies, read_vacancy);
    read_period(in, post.when, start::required);
    read_remarks(in, post.remarks);
    in.may("source", post.from_documents);
}

void read_person(record& in, draft::person& person) {
    in.must("id", person.key, as_key);
    read_each(in, "known_as", person.known_as, read_known_as);
}

/// What the source of the appointments guarantees of all of them: `[appointments] employed = …`.
answer read_employed_of_all(record& file, std::vector<draft::guarantee>& into) {
    auto employed = answer::unknown;
    file.table("appointments", [&](record& all) {
        all.table("employed", [&](record& entry) {
            auto& given = into.emplace_back();
            entry.must("value", employed, answers);
            entry.must("by", given.by);
            entry.must("on", given.on);
            entry.must("source", given.from_documents);
            given.employed = employed;
        });
    });
    return employed;
}

void read_appointment(record& in, draft::appointment& appointment, answer employed_of_all) {
    in.must("person", appointment.person);
    in.must("post", appointment.post);
    in.may("kind", appointment.kind, appointment_kinds);
    if (!in.may("employed", appointment.employed, answers)) appointment.employed = employed_of_all;
    in.may("concurrent", appointment.concurrent);
    read_period(in, appointment.when, start::stated);
    in.may("source", appointment.from_documents);
}

void read_fact(record& in, draft::fact& fact) {
    in.must("id", fact.key, as_key);
    in.must("question", fact.question);
    in.may("question_en", fact.question_en);
    in.may("silence", fact.when_silent, silences);
    in.may("source", fact.from_documents);
}

void read_special_appeal(record& in, draft::special_appeal& appeal) {
    in.must("statute", appeal.statute);
    in.may("barred", appeal.is_barred);
    in.may("forum", appeal.forum);
    in.may("standing", appeal.standing);
    in.must("source", appeal.from_documents);
}

void read_matter(record& in, draft::matter& matter) {
    read_names(in, matter);
    in.may("kind_of", matter.kind_of);
    read_each(in, "known_as", matter.known_as, read_known_as);
    read_assessment(in, matter.assessed);
    read_remarks(in, matter.remarks);
    in.may("source", matter.from_documents);
    in.table("appeal", [&](record& entry) { read_special_appeal(entry, matter.appealed); });
    in.table("registered", [&](record& entry) {
        entry.must("as", matter.registered, registered_kinds);
        entry.must("source", matter.registered_from_documents);
    });
}

void read_instrument(record& in, draft::instrument& instrument) {
    read_names(in, instrument);
    read_period(in, instrument.when, start::required);
    in.may("source", instrument.from_documents);
}

void read_conflict(record& in, draft::conflict& conflict) {
    in.must("text", conflict.text);
    in.must("followed", conflict.followed);
    in.may("source", conflict.from_documents);
}

void read_evidence(record& in, draft::evidence& evidence) {
    in.must("text", evidence.text);
    in.may("day", evidence.day);
    in.may("post", evidence.post);
    in.may("source", evidence.from_documents);
}

void read_suppression(record& in, draft::suppression& suppression) {
    in.must("finding", suppression.finding, as_key);
    in.may("at", suppression.at);
    in.must("because", suppression.because);
    in.may("source", suppression.from_documents);
}

void read_the_region(record& file, draft::governance& into) {
    file.table("region", [&](record& in) {
        draft::region region;
        region.where = in.where();
        read_region(in, region);
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
    read_the_region(in, into);
    read_each(in, "document", into.documents, read_document);
    read_each(in, "assessed", into.lines, read_assessment_of_several);
    read_each(in, "organ", into.organs, read_organ);
    read_each(in, "unit", into.units, read_unit);
    read_each(in, "area", into.areas, read_area);
    read_each(in, "role", into.roles, read_role);
    read_each(in, "post", into.posts, read_post);
    read_each(in, "person", into.persons, read_person);
    read_each(in, "appointment", into.appointments,
              [employed = read_employed_of_all(in, into.guarantees)](record& one,
                                                                     draft::appointment& made) {
                  read_appointment(one, made, employed);
              });
    read_each(in, "fact", into.facts, read_fact);
    read_each(in, "matter", into.matters, read_matter);
    read_each(in, "instrument", into.instruments, read_instrument);
    read_each(in, "conflict", into.conflicts, read_conflict);
    read_each(in, "evidence", into.evidence_found, read_evidence);
    read_each(in, "suppress", into.suppressions, read_suppression);
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

void read_remark(record& in, draft::remark& remark) {
    in.must("text", remark.text);
    in.may("from", remark.from);
    in.may("source", remark.from_documents);
}

void read_remarks(record& in, std::vector<draft::remark>& remarks) {
    if (draft::remark remark; in.may("note", remark.text)) {
        remark.where = in.where_value("note");
        remarks.push_back(std::move(remark));
    }
    read_each(in, "notes", remarks, read_remark);
}

namespace {
std::string listed_keys(std::span<const legal_fact> all) {
    std::string text;
    for (const auto one : all) text += (text.empty() ? "" : ", ") + std::string{key_of(one)};
    return text;
}
} // namespace

namespace {
void read_line(record& entry, draft::assessment& assessed) {
    assessed.where = entry.where();
    std::vector<place> denials;
    const auto together = [&](std::string_view key, std::span<const legal_fact> all) {
        auto found = answer::unknown;
        if (!entry.may(key, found, answers)) return;
        if (found == answer::no) denials.push_back(entry.where_value(key));
        if (found == answer::yes)
            entry.report(fault_code::contradiction, entry.where_value(key),
                         filled({"`{0}` kan vara \"nej\" eller \"okänt\"; skriv vilken fråga "
                                 "som besvaras ja: {1}",
                                 "`{0}` can be \"nej\" or \"okänt\"; write which question is "
                                 "answered yes: {1}"},
                                {key, listed_keys(all)}));
        for (const auto trait : all) assessed.found.state(trait, found);
    };
    together("kl_6_38", traits_of_the_ban);
    together("kl_5_1", traits_of_councils_matters);
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
}
} // namespace

void read_assessment(record& in, draft::assessment& assessed) {
    in.table("assessed", [&](record& entry) { read_line(entry, assessed); });
}
void read_assessment_of_version(record& in, draft::assessment& assessed) {
    in.table("assessed", [&](record& entry) {
        read_line(entry, assessed);
        entry.may("versions", assessed.versions);
    });
}
void read_assessment_of_several(record& entry, draft::assessment& assessed) {
    read_line(entry, assessed);
    entry.must("versions", assessed.versions);
}

} // namespace mandat::io
