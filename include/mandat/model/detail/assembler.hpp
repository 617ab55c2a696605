// SPDX-License-Identifier: MIT
#pragma once
// Turns drafts into tables, collecting every fault on the way (layer 1, private).
//
// Three passes: know every key and name; make every record; check what only the whole can tell.

#include <mandat/domain/ban_words.hpp>
#include <mandat/domain/cited.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/in_order.hpp>
#include <mandat/domain/known_numbers.hpp>
#include <mandat/model/detail/circles.hpp>
#include <mandat/model/detail/minutes_maker.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace mandat::detail {

class assembler : minutes_maker {
public:
    assembler(const draft::governance& drafts, governance_tables& tables, name_folder fold)
        : minutes_maker{drafts, tables, fold} {}

    /// Fills the tables; the faults found, unsorted. Tables are of use only when there are none.
    [[nodiscard]] found_faults assemble() {
        make_room();
        know_names();
        make_region();
        make_structure();
        make_people();
        make_matters();
        make_orders();
        make_sub_delegations();
        make_minutes();
        check_cycles();
        order_in_time();
        attach_sub_delegations();
        if (!has_matter_cycle_) hang_facts_on_matters();
        return std::move(faults_);
    }

private:
    void make_room() {
        tables_.units.reserve(drafts_.units.size());
        tables_.posts.reserve(drafts_.posts.size());
        tables_.persons.reserve(drafts_.persons.size());
        tables_.appointments.reserve(drafts_.appointments.size());
        tables_.matters.reserve(drafts_.matters.size());
        tables_.sub_delegations.reserve(drafts_.sub_delegations.size());
        std::size_t points = 0;
        for (const auto& one : drafts_.orders) points += one.points.size();
        tables_.points.reserve(points);
        tables_.delegations.reserve(points); // at least, nearly always
    }

    // ----------------------------------------------------------------------------------- structure
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

    void make_people() {
        for (const auto& one : drafts_.persons)
            tables_.persons.push_back({keep(one.key), known_as(one.known_as)});
        for (const auto& one : drafts_.appointments) {
            require(one.person, one.where, "person");
            require(one.post, one.where, "post");
            const auto person = resolve<person_id>(one.person, persons_, {"personen", "person"});
            tables_.appointments.push_back({person, post_of(one.post), one.kind, one.employed,
                                            dated_of(one.when).when, sources_of(one.from_documents),
                                            located(one.where)});
        }
        check_all_appointments();
    }
    /// Appointments by the post and one thing more.
    class appointments_by {
    public:
        [[nodiscard]] std::vector<std::size_t>& of(post_id post, std::uint32_t and_of) {
            const auto bytes = bytes_of(std::array{post.value(), and_of});
            const auto [list, is_new] = known_.number_of(bytes, lists_.size());
            if (is_new) lists_.emplace_back();
            return lists_[list];
        }

    private:
        known_numbers known_;
        std::vector<std::vector<std::size_t>> lists_;
    };
    /// Each with the earlier ones to the same post that it may not overlap: the person's own, and
    /// those of an ordinary holder beside an acting one.
    void check_all_appointments() {
        appointments_by by_person;
        appointments_by by_kind;
        const auto number_of = [](appointment_kind kind) {
            return static_cast<std::uint32_t>(kind);
        };
        for (std::size_t i = 0; i < tables_.appointments.size(); ++i) {
            const auto& one = tables_.appointments[i];
            auto earlier = by_person.of(one.post, one.person.value());
            if (one.kind != appointment_kind::alternate) {
                const auto& others =
                    by_kind.of(one.post, number_of(one.kind == appointment_kind::ordinary
                                                       ? appointment_kind::acting
                                                       : appointment_kind::ordinary));
                for (const auto j : others) earlier.push_back(j);
                sort_unique(earlier);
            }
            for (const auto j : earlier) check_appointments(i, j);
            by_person.of(one.post, one.person.value()).push_back(i);
            by_kind.of(one.post, number_of(one.kind)).push_back(i);
        }
    }
    void check_appointments(std::size_t i, std::size_t j) {
        const auto& one = tables_.appointments[i];
        const auto& other = tables_.appointments[j];
        if (!one.post.is_valid() || !one.person.is_valid() || one.post != other.post ||
            !one.when.overlaps(other.when))
            return;
        const auto& where = drafts_.appointments[i].where;
        const auto& earlier = drafts_.appointments[j].where;
        if (one.person == other.person) {
            report(fault_code::overlapping_period, where,
                   "personen har redan befattningen under tiden enligt " + at_place(earlier) +
                       "; skilj perioderna åt",
                   "the person already holds the post in that time by " + at_place(earlier) +
                       "; make the periods distinct");
            return;
        }
        const auto is_pair = [](appointment_kind left, appointment_kind right) {
            return left == appointment_kind::ordinary && right == appointment_kind::acting;
        };
        const bool stated =
            drafts_.appointments[i].concurrent || drafts_.appointments[j].concurrent;
        if (!stated && (is_pair(one.kind, other.kind) || is_pair(other.kind, one.kind)))
            report(fault_code::overlapping_period, where,
                   "ordinarie och tillförordnad innehar befattningen samtidigt med " +
                       at_place(earlier) + "; skilj perioderna åt eller ange `concurrent = true`",
                   "ordinary and acting holder overlap with " + at_place(earlier) +
                       "; make the periods distinct or state `concurrent = true`");
    }

    void make_matters() {
        for (const auto& one : drafts_.facts)
            tables_.facts.push_back({keep(one.key), keep(one.question), keep(one.question_en),
                                     one.when_silent, sources_of(one.from_documents),
                                     located(one.where)});
        for (const auto& one : drafts_.matters) {
            read_as_on(one.read_on);
            tables_.matters.push_back(
                {keep(one.key),
                 names_of(one.name, one.former_names, one.where),
                 matter_of(one.kind_of),
                 known_as(one.known_as),
                 assessment_of(one.assessed),
                 {},
                 remarks_of(one.remarks),
                 sources_of(one.from_documents),
                 located(one.where),
                 {keep(one.appealed.statute), keep(one.appealed.forum), keep(one.appealed.standing),
                  one.appealed.is_barred, sources_of(one.appealed.from_documents)},
                 {},
                 {},
                 one.registered,
                 sources_of(one.registered_from_documents)});
            read_words(tables_.matters.back());
        }
        read_as_on_no_day();
        for (const auto& one : drafts_.instruments)
            tables_.instruments.push_back({keep(one.key), names_of(one.name, {}, one.where),
                                           dated_of(one.when), sources_of(one.from_documents),
                                           located(one.where)});
    }

    /// Of every name that it has had: what lowers an answer is not lost with a new one.
    static void read_words(matter& one) {
        for (const auto& name : one.named) {
            for (const auto& found : words_of_the_ban(name.text)) one.worded.add(found.as->trait);
            for (const auto& cited : citations_within(name.text)) one.cited.push_back(cited);
        }
    }

    // ----------------------------------------------------------------------------------- the whole
    template<class Drafts, class Above>
    void check_cycle(const Drafts& drafts, Above above) {
        circle_finder circles{drafts.size()};
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < drafts.size(); ++i)
            if (const auto first = circles.find_from(i, above)) found.push_back(*first);
        std::sort(found.begin(), found.end());
        for (const auto i : found)
            report(fault_code::cycle, drafts[i].where,
                   quoted(drafts[i].key) + " ligger under sig själv; bryt kretsen",
                   quoted(drafts[i].key) + " lies below itself; break the circle");
    }
    template<class Id>
    static std::optional<std::size_t> index_of(Id id) {
        return id.is_valid() ? std::optional{id.index()} : std::nullopt;
    }
    void check_cycles() {
        check_cycle(drafts_.organs,
                    [&](std::size_t i) { return index_of(tables_.organs[i].parent); });
        const auto faults_before = faults_.size();
        check_cycle(drafts_.matters,
                    [&](std::size_t i) { return index_of(tables_.matters[i].kind_of); });
        has_matter_cycle_ = faults_.size() != faults_before;
        check_cycle(drafts_.areas,
                    [&](std::size_t i) { return index_of(tables_.areas[i].parent); });
        check_cycles_of_units();
    }
    [[nodiscard]] auto unit_above_on(date day) const {
        return [this, day](std::size_t i) { return index_of(tables_.units[i].parent_on(day)); };
    }
    /// A unit's last day in a place that it leaves.
    struct leaving {
        date last;
        std::size_t unit;
    };
    void check_cycles_of_units() {
        std::vector<leaving> moved;
        for (std::size_t i = 0; i < tables_.units.size(); ++i)
            for (const auto& above : tables_.units[i].parents)
                if (is_calendar_day(above.end)) moved.push_back({previous_day(above.end), i});
        sort_stably(moved, [](const leaving& left, const leaving& right) {
            return left.last < right.last;
        });
        moved.push_back({*make_date(last_year, 12, 31), 0}); // the places that none leaves
        if (!units_ever_lie_in_a_circle(moved)) return;
        for (std::size_t i = 0; i < moved.size(); ++i)
            if (i == 0 || moved[i].last != moved[i - 1].last)
                check_cycle(drafts_.units, unit_above_on(moved[i].last));
    }
    [[nodiscard]] bool units_ever_lie_in_a_circle(const std::vector<leaving>& moved) const {
        circle_finder circles{tables_.units.size()};
        for (std::size_t i = 0; i < tables_.units.size(); ++i)
            if (circles.find_from(i, unit_above_on(moved.front().last))) return true;
        // Later, a circle that was not there before goes through a unit that has moved.
        for (std::size_t i = 1; i < moved.size(); ++i) {
            const auto before = moved[i - 1].last;
            if (moved[i].last == before) continue;
            circles.start_over();
            for (auto j = i; j > 0 && moved[j - 1].last == before; --j)
                if (circles.find_from(moved[j - 1].unit, unit_above_on(moved[i].last))) return true;
        }
        return false;
    }

    /// A region's own facts get slots in every matter that a grant requiring
    /// or excluding them reaches.
    void hang_facts_on_matters() {
        std::vector<std::vector<fact_id>> hanging(tables_.matters.size());
        const auto hang = [&](matter_id granted, const grant_limits& limits) {
            if (!granted.is_valid()) return;
            auto& on = hanging[granted.index()];
            for (const auto* facts : {&limits.required, &limits.excluded, &limits.handed_back_when})
                for (const auto fact : *facts) on.push_back(fact);
        };
        for (const auto& one : tables_.delegations) {
            hang(one.matter, one.limits);
            if (one.matter.is_valid()) hang_of_order(hanging[one.matter.index()], one.point);
        }
        for (const auto& one : tables_.sub_delegations) hang(one.matter, one.limits);
        hand_down(hanging);
        constexpr auto most_of_own = fact_slots - legal_fact_slots;
        const auto most = std::to_string(most_of_own);
        for (std::size_t i = 0; i < hanging.size(); ++i) {
            if (hanging[i].size() > most_of_own)
                report(fault_code::too_many_facts, drafts_.matters[i].where,
                       "ärendetypen " + quoted(drafts_.matters[i].key) + " hänger på fler än " +
                           most + " egna villkor; dela upp den",
                       "the matter " + quoted(drafts_.matters[i].key) + " hangs on more than " +
                           most + " facts of the region's own; split it");
            tables_.matters[i].facts = std::move(hanging[i]);
        }
    }
    /// What the order asks of a stand-in from above, and what it excludes from urgent mandates.
    void hang_of_order(std::vector<fact_id>& on, point_id id) const {
        const auto& point = tables_.points[id.index()];
        const auto& order = tables_.orders[point.order.index()];
        for (const auto fact : order.superior_steps_in_when) on.push_back(fact);
        if (point.kind != point_kind::urgent) return;
        for (const auto fact : order.excluded) on.push_back(fact);
    }
    /// What hangs on a matter hangs on every kind of it.
    void hand_down(std::vector<std::vector<fact_id>>& hanging) const {
        std::vector<bool> is_done(hanging.size());
        std::vector<std::size_t> line; // from a matter up to one that is done, or to the topmost
        for (std::size_t i = 0; i < hanging.size(); ++i) {
            for (auto at = std::optional{i}; at && !is_done[*at];
                 at = index_of(tables_.matters[*at].kind_of)) {
                line.push_back(*at);
                is_done[*at] = true;
            }
            for (; !line.empty(); line.pop_back()) {
                auto& own = hanging[line.back()];
                if (const auto above = index_of(tables_.matters[line.back()].kind_of))
                    for (const auto fact : hanging[*above]) own.push_back(fact);
                sort_unique(own);
            }
        }
    }

    bool has_matter_cycle_ = false; ///< kinds of matters cannot be walked to the end
};

} // namespace mandat::detail
