// SPDX-License-Identifier: MIT
#pragma once
// Makes the region, its organs, units and areas, and its roles and posts, out of drafts (layer 1,
// private).
//
// A new key of one of them is read here; who holds the posts, in people_maker.hpp.

#include <mandat/domain/fault.hpp>
#include <mandat/model/detail/workbench.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <utility>
#include <vector>

namespace mandat::detail {

class structure_maker : protected workbench {
protected:
    using workbench::workbench;

    void make_region() {
        if (!drafts_.the_region) {
            report(fault_code::missing_key, {},
                   "tabellen `[region]` saknas; lägg till den med `id` och `name`",
                   "the table `[region]` is missing; add it with `id` and `name`");
        }
        const auto one = drafts_.the_region.value_or(draft::region{});
        for (const auto& document : drafts_.documents)
            tables_.documents.push_back({keep(document.key), keep(document.title),
                                         keep(document.file), document.dated, keep(document.note)});
        tables_.region = {keep(one.key),
                          keep(one.name),
                          one.kind,
                          one.is_fictional,
                          one.known_through,
                          keep(one.vouched_by),
                          sources_of(one.from_documents),
                          located(one.where),
                          keep(one.administrative_court),
                          keep(one.court_of_appeal),
                          sources_of(one.courts_from_documents),
                          one.citizens_proposals,
                          sources_of(one.citizens_proposals_from_documents),
                          {}};
        for (const auto& given : drafts_.guarantees)
            tables_.region.of_appointments.push_back(
                {given.employed, keep(given.by), given.on, sources_of(given.from_documents)});
        for (const auto& path : drafts_.files_left_out)
            tables_.files_left_out.push_back(keep(path));
        for (const auto& conflict : drafts_.conflicts)
            tables_.conflicts.push_back({keep(conflict.text), keep(conflict.followed),
                                         sources_of(conflict.from_documents),
                                         located(conflict.where)});
        for (const auto& let_stand : drafts_.suppressions)
            tables_.suppressions.push_back(
                {keep(let_stand.finding), keep(let_stand.at), keep(let_stand.because),
                 sources_of(let_stand.from_documents), located(let_stand.where)});
        for (const auto& found : drafts_.evidence_found) {
            read_as_on(found.day);
            tables_.evidence_found.push_back({keep(found.text), found.day, post_of(found.post),
                                              sources_of(found.from_documents),
                                              located(found.where)});
        }
        read_as_on_no_day();
    }

    void make_structure() {
        for (const auto& one : drafts_.organs) {
            const auto when = dated_of(one.when);
            tables_.organs.push_back(
                {keep(one.key), names_of(one.name, one.former_names, one.where), one.kind,
                 organ_of(one.parent), one.members, one.alternates, when, remit_of(one.remit, when),
                 remit_of(one.excluded, when), remarks_of(one.remarks),
                 sources_of(one.from_documents), located(one.where), one.continues});
        }
        for (const auto& one : drafts_.units) tables_.units.push_back(unit_from(one));
        for (const auto& one : drafts_.areas)
            tables_.areas.push_back({keep(one.key), keep(one.name),
                                     resolve<area_id>(one.parent, areas_, {"området", "area"}),
                                     sources_of(one.from_documents), located(one.where)});
        for (const auto& one : drafts_.roles)
            tables_.roles.push_back({keep(one.key), names_of(one.name, one.former_names, one.where),
                                     sources_of(one.from_documents), located(one.where)});
        for (const auto& one : drafts_.posts) tables_.posts.push_back(post_from(one));
    }

private:
    std::vector<remit_entry> remit_of(const std::vector<draft::remit_entry>& written,
                                      const dated& of_organ) {
        std::vector<remit_entry> made;
        made.reserve(written.size());
        for (const auto& one : written) {
            made.push_back({keep(one.text), matter_of(one.matter), remit_period(one.when, of_organ),
                            sources_of(one.from_documents)});
        }
        return made;
    }

    /// What states no start begins with its organ, as it is known.
    dated remit_period(draft::span written, const dated& of_organ) {
        if (written.from || written.evidenced_from || written.undated) return dated_of(written);
        if (!written.through || of_organ.when.is_empty()) return of_organ;
        (of_organ.known == basis::evidenced ? written.evidenced_from : written.from) =
            of_organ.when.first();
        return dated_of(written);
    }

    post post_from(const draft::post& one) {
        post made;
        made.key = keep(one.key);
        made.named = names_of(one.name, one.former_names, one.where);
        made.kind = one.kind;
        made.role = resolve<role_id>(one.role, roles_, {"rollen", "role"});
        made.unit = unit_of(one.unit);
        made.organ = organ_of(one.organ);
        made.heads_unit = one.heads_unit;
        made.head_of_administration = one.head_of_administration;
        made.when = dated_of(one.when);
        made.remarks = remarks_of(one.remarks);
        made.sources = sources_of(one.from_documents);
        made.agreement = instrument_of(one.agreement);
        for (const auto& served : one.heads_administration_for)
            if (const auto id = organ_of(served); id.is_valid())
                made.heads_administration_for.push_back(id);
        made.is_director = one.is_director;
        for (const auto& gap : one.vacancies)
            made.vacancies.push_back({dated_of(gap.when).when, sources_of(gap.from_documents)});
        made.where = located(one.where);
        return made;
    }
    unit unit_from(const draft::unit& one) {
        unit made;
        made.key = keep(one.key);
        made.named = names_of(one.name, one.former_names, one.where);
        made.kind = keep(one.kind);
        made.organ = organ_of(one.organ);
        date latest = before_all_days;
        for (const auto& former : one.former_parents) {
            if (!former.through) {
                report(fault_code::missing_date, one.where,
                       "en tidigare plats i trädet saknar sista dag; skriv `through`",
                       "a former place in the tree has no last day; write `through`");
                continue;
            }
            if (*former.through <= latest)
                report(fault_code::reversed_period, one.where,
                       "tidigare platser ska stå i tidsordning, äldst först",
                       "former places stand in order of time, oldest first");
            latest = *former.through;
            made.parents.push_back({unit_of(former.parent), next_day(*former.through),
                                    sources_of(former.from_documents)});
        }
        made.parents.push_back({unit_of(one.parent), after_all_days, {}});
        for (const auto& line : one.descends)
            if (const auto from = unit_of(line.from); from.is_valid())
                made.descends.push_back({line.how, from});
        made.when = dated_of(one.when);
        made.remarks = remarks_of(one.remarks);
        made.sources = sources_of(one.from_documents);
        made.where = located(one.where);
        return made;
    }
};

} // namespace mandat::detail
