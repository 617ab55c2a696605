// SPDX-License-Identifier: MIT
#pragma once
// Turns drafts into tables, collecting every fault on the way (layer 1, private).
//
// Three passes: know every key and name; make every record; check what only the whole can tell.

#include <mandat/domain/fault.hpp>
#include <mandat/model/detail/name_table.hpp>
#include <mandat/model/detail/natural_order.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace mandat::detail {

class assembler {
public:
    assembler(const draft::governance& drafts, governance_tables& tables, name_folder fold)
        : drafts_{drafts}
        , tables_{tables}
        , documents_{fold}
        , organs_{fold}
        , units_{fold}
        , areas_{fold}
        , roles_{fold}
        , posts_{fold}
        , persons_{fold}
        , facts_{fold}
        , matters_{fold}
        , instruments_{fold} {}

    /// Fills the tables; the faults found, unsorted. Tables are of use only when there are none.
    [[nodiscard]] std::vector<fault> assemble() {
        know_names();
        make_region();
        make_structure();
        make_people();
        make_matters();
        make_orders();
        make_sub_delegations();
        check_cycles();
        order_in_time();
        if (!has_matter_cycle_) hang_facts_on_matters();
        return std::move(faults_);
    }

private:
    // ------------------------------------------------------------------------------------------ faults
    void report(fault_code code, const place& where, std::string sv, std::string en) {
        faults_.push_back({code, where, {std::move(sv), std::move(en)}});
    }
    static std::string quoted(std::string_view text) { return '`' + std::string{text} + '`'; }
    static std::string at_place(const place& where) {
        return where.file.empty() ? std::string{} : where.file + ':' + std::to_string(where.line);
    }

    // ------------------------------------------------------------------------------------------- names
    template<class Drafts>
    void know(name_table& table, const Drafts& drafts) {
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            const auto& one = drafts[i];
            if (const auto taken = table.add_key(one.key, i)) {
                const auto& other = drafts[*taken].where;
                report(fault_code::duplicate, one.where,
                       "id " + quoted(one.key) + " används redan på " + at_place(other) +
                           "; välj ett annat",
                       "id " + quoted(one.key) + " is already used at " + at_place(other) +
                           "; choose another");
                if constexpr (requires { one.name; }) table.add_former_name(one.name, i);
                continue;
            }
            if constexpr (requires { one.name; }) know_name(table, drafts, i);
        }
    }
    template<class Drafts>
    void know_name(name_table& table, const Drafts& drafts, std::size_t i) {
        const auto& one = drafts[i];
        if (one.name.empty()) return; // reported where its record is made
        if (const auto taken = table.add_name(one.name, i)) {
            const auto& other = drafts[*taken];
            report(fault_code::ambiguous, one.where,
                   "namnet " + quoted(one.name) + " går inte att skilja från " +
                       quoted(other.name) + " på " + at_place(other.where) + "; ge dem olika namn",
                   "the name " + quoted(one.name) + " cannot be told from " + quoted(other.name) +
                       " at " + at_place(other.where) + "; give them different names");
        }
        if constexpr (requires { one.former_names; })
            for (const auto& former : one.former_names) table.add_former_name(former.text, i);
    }
    void know_names() {
        for (std::size_t i = 0; i < drafts_.documents.size(); ++i) {
            const auto& one = drafts_.documents[i];
            if (documents_.add_key(one.key, i))
                report(fault_code::duplicate, one.where,
                       "handlingen " + quoted(one.key) + " anges två gånger; behåll en",
                       "the document " + quoted(one.key) + " is given twice; keep one");
        }
        know(organs_, drafts_.organs);
        know(units_, drafts_.units);
        know(areas_, drafts_.areas);
        know(roles_, drafts_.roles);
        know(posts_, drafts_.posts);
        know(persons_, drafts_.persons);
        know(facts_, drafts_.facts);
        for (const auto& one : drafts_.facts)
            if (find_legal_fact(one.key))
                report(fault_code::duplicate, one.where,
                       quoted(one.key) + " är redan ett faktum i lagen; välj ett annat id",
                       quoted(one.key) + " is already a legal fact; choose another id");
        know(matters_, drafts_.matters);
        know(instruments_, drafts_.instruments);
    }

    std::string_view keep(std::string_view text) { return tables_.texts.intern(text); }

    // -------------------------------------------------------------------------------------- references
    void report_unknown(const draft::reference& wanted, phrase kind,
                        const std::vector<const name_table*>& among) {
        std::vector<std::string> candidates;
        for (const auto* table : among) table->collect(candidates);
        std::string sv = std::string{kind.sv} + " " + quoted(wanted.text) + " finns inte";
        std::string en = "there is no " + std::string{kind.en} + " " + quoted(wanted.text);
        const auto near = nearest(wanted.text, candidates);
        if (near.empty()) {
            sv += "; lägg till den eller rätta stavningen";
            en += "; add it or mend the spelling";
        }
        for (std::size_t i = 0; i < near.size(); ++i) {
            sv += (i == 0                 ? "; menade du "
                   : i + 1 == near.size() ? " eller "
                                          : ", ") +
                  quoted(near[i]);
            en += (i == 0                 ? "; did you mean "
                   : i + 1 == near.size() ? " or "
                                          : ", ") +
                  quoted(near[i]);
        }
        if (!near.empty()) {
            sv += "?";
            en += "?";
        }
        report(fault_code::not_found, wanted.where, std::move(sv), std::move(en));
    }
    void report_ambiguous(const draft::reference& wanted) {
        report(fault_code::ambiguous, wanted.where,
               quoted(wanted.text) + " kan betyda flera; använd id i stället för namn",
               quoted(wanted.text) + " may mean several things; use an id instead of the name");
    }

    /// Invalid when nothing was referred to, or when a fault was reported.
    template<class Id>
    Id resolve(const draft::reference& wanted, const name_table& table, phrase kind) {
        if (!wanted.is_given()) return {};
        const auto found = table.find(wanted.text);
        if (found.size() == 1) return Id{found.front()};
        if (found.empty()) {
            report_unknown(wanted, kind, {&table});
        } else {
            report_ambiguous(wanted);
        }
        return {};
    }
    void require(const draft::reference& wanted, const place& where, std::string_view key) {
        if (wanted.is_given()) return;
        report(fault_code::missing_key, where, quoted(key) + " saknas; skriv vad som avses",
               quoted(key) + " is missing; write what is meant");
    }
    organ_id organ_of(const draft::reference& wanted) {
        return resolve<organ_id>(wanted, organs_, {"organet", "body"});
    }
    unit_id unit_of(const draft::reference& wanted) {
        return resolve<unit_id>(wanted, units_, {"enheten", "unit"});
    }
    post_id post_of(const draft::reference& wanted) {
        return resolve<post_id>(wanted, posts_, {"befattningen", "post"});
    }
    matter_id matter_of(const draft::reference& wanted) {
        return resolve<matter_id>(wanted, matters_, {"ärendetypen", "matter"});
    }

    /// A post, an organ or a role.
    subject subject_of(const draft::reference& wanted) {
        if (!wanted.is_given()) return {};
        std::vector<subject> found;
        for (const auto i : posts_.find(wanted.text)) found.emplace_back(post_id{i});
        for (const auto i : organs_.find(wanted.text)) found.emplace_back(organ_id{i});
        for (const auto i : roles_.find(wanted.text)) found.emplace_back(role_id{i});
        if (found.size() == 1) return found.front();
        if (found.empty()) {
            report_unknown(wanted, {"befattningen, organet eller rollen", "post, body or role"},
                           {&posts_, &organs_, &roles_});
        } else {
            report_ambiguous(wanted);
        }
        return {};
    }
    std::vector<subject> subjects_of(const std::vector<draft::reference>& wanted) {
        std::vector<subject> found;
        for (const auto& one : wanted)
            if (const auto subject = subject_of(one); !subject.is(subject::kind::nobody))
                found.push_back(subject);
        return found;
    }
    void facts_of(const std::vector<draft::reference>& wanted, std::vector<fact_id>& own,
                  std::vector<legal_fact>* legal) {
        for (const auto& one : wanted) {
            if (const auto known = find_legal_fact(one.text); known && legal != nullptr) {
                legal->push_back(*known);
            } else if (const auto id = resolve<fact_id>(one, facts_, {"villkoret", "fact"});
                       id.is_valid()) {
                own.push_back(id);
            }
        }
    }

    // ---------------------------------------------------------------------------------- small records
    std::vector<source> sources_of(const draft::sources& written) {
        std::vector<source> made;
        for (const auto& one : written) {
            const auto space = one.text.find(' ');
            const draft::reference document{one.text.substr(0, space), one.where};
            const auto id = resolve<document_id>(document, documents_, {"handlingen", "document"});
            const auto locator =
                space == std::string::npos ? std::string{} : one.text.substr(space + 1);
            if (id.is_valid()) made.push_back({id, keep(locator)});
        }
        return made;
    }
    names names_of(const std::string& present, const std::vector<draft::dated_name>& former,
                   const place& where) {
        std::vector<dated_name> made;
        date latest{boost::date_time::neg_infin};
        for (const auto& one : former) {
            if (!one.through) {
                report(fault_code::missing_date, one.where,
                       "det tidigare namnet " + quoted(one.text) +
                           " saknar sista dag; skriv `through`",
                       "the former name " + quoted(one.text) + " has no last day; write `through`");
                continue;
            }
            if (*one.through <= latest)
                report(fault_code::reversed_period, one.where,
                       "tidigare namn ska stå i tidsordning, äldst först",
                       "former names stand in order of time, oldest first");
            latest = *one.through;
            made.push_back(
                {keep(one.text), next_day(*one.through), sources_of(one.from_documents)});
        }
        if (present.empty())
            report(fault_code::missing_key, where, "`name` saknas; skriv namnet",
                   "`name` is missing; write the name");
        made.push_back({keep(present), date{boost::date_time::pos_infin}, {}});
        return names{std::move(made)};
    }
    std::vector<remark> remarks_of(const std::vector<draft::remark>& written) {
        std::vector<remark> made;
        made.reserve(written.size());
        for (const auto& one : written)
            made.push_back({keep(one.text), one.from, sources_of(one.from_documents)});
        return made;
    }
    dated dated_of(const draft::span& written) {
        if (written.undated) return {};
        const auto first = written.from ? written.from : written.evidenced_from;
        if (!first) return {};
        const auto known = written.from ? basis::stated : basis::evidenced;
        if (!written.through) return {period::from(*first), known};
        if (const auto made = period::through(*first, *written.through)) return {*made, known};
        report(fault_code::reversed_period, written.where,
               "perioden slutar " + to_text(*written.through) + " men börjar " + to_text(*first) +
                   "; rätta en av dagarna",
               "the period ends on " + to_text(*written.through) + " but begins on " +
                   to_text(*first) + "; mend one of the days");
        return {};
    }
    std::vector<external_id> known_as(const std::vector<draft::external_id>& written) {
        std::vector<external_id> made;
        made.reserve(written.size());
        for (const auto& one : written) made.push_back({keep(one.system), keep(one.value)});
        return made;
    }
    assessment assessment_of(const draft::assessment& written) {
        return {written.found, keep(written.by), written.on, sources_of(written.from_documents)};
    }

    // -------------------------------------------------------------------------------------- structure
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
                          sources_of(one.from_documents)};
        for (const auto& conflict : drafts_.conflicts)
            tables_.conflicts.push_back({keep(conflict.text), keep(conflict.followed),
                                         sources_of(conflict.from_documents)});
        for (const auto& found : drafts_.evidence_found)
            tables_.evidence_found.push_back({keep(found.text), found.day, post_of(found.post),
                                              sources_of(found.from_documents)});
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
            tables_.organs.push_back({keep(one.key),
                                      names_of(one.name, one.former_names, one.where), one.kind,
                                      organ_of(one.parent), one.members, one.alternates, when,
                                      remit_of(one.remit, when), remit_of(one.excluded, when),
                                      remarks_of(one.remarks), sources_of(one.from_documents)});
        }
        for (const auto& one : drafts_.units) tables_.units.push_back(unit_from(one));
        for (const auto& one : drafts_.areas)
            tables_.areas.push_back({keep(one.key), keep(one.name),
                                     resolve<area_id>(one.parent, areas_, {"området", "area"}),
                                     sources_of(one.from_documents)});
        for (const auto& one : drafts_.roles)
            tables_.roles.push_back({keep(one.key), names_of(one.name, one.former_names, one.where),
                                     sources_of(one.from_documents)});
        for (const auto& one : drafts_.posts)
            tables_.posts.push_back(
                {keep(one.key), names_of(one.name, one.former_names, one.where), one.kind,
                 resolve<role_id>(one.role, roles_, {"rollen", "role"}), unit_of(one.unit),
                 organ_of(one.organ), one.heads_unit, one.head_of_administration,
                 dated_of(one.when), remarks_of(one.remarks), sources_of(one.from_documents)});
    }
    unit unit_from(const draft::unit& one) {
        unit made;
        made.key = keep(one.key);
        made.named = names_of(one.name, one.former_names, one.where);
        made.kind = keep(one.kind);
        made.organ = organ_of(one.organ);
        date latest{boost::date_time::neg_infin};
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
        made.parents.push_back({unit_of(one.parent), date{boost::date_time::pos_infin}, {}});
        for (const auto& line : one.descends)
            if (const auto from = unit_of(line.from); from.is_valid())
                made.descends.push_back({line.how, from});
        made.when = dated_of(one.when);
        made.remarks = remarks_of(one.remarks);
        made.sources = sources_of(one.from_documents);
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
                                            dated_of(one.when).when,
                                            sources_of(one.from_documents)});
        }
        for (std::size_t i = 0; i < drafts_.appointments.size(); ++i)
            for (std::size_t j = 0; j < i; ++j) check_appointments(i, j);
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
                                     one.when_silent, sources_of(one.from_documents)});
        for (const auto& one : drafts_.matters)
            tables_.matters.push_back({keep(one.key),
                                       names_of(one.name, one.former_names, one.where),
                                       matter_of(one.kind_of),
                                       known_as(one.known_as),
                                       assessment_of(one.assessed),
                                       {},
                                       remarks_of(one.remarks),
                                       sources_of(one.from_documents)});
        for (const auto& one : drafts_.instruments)
            tables_.instruments.push_back({keep(one.key), names_of(one.name, {}, one.where),
                                           dated_of(one.when), sources_of(one.from_documents)});
    }

    // ------------------------------------------------------------------------------------------ orders
    void make_orders() {
        std::map<std::pair<std::string, std::string>, place> versions;
        for (const auto& one : drafts_.orders) {
            const auto [known, is_new] =
                versions.emplace(std::pair{one.key, one.version}, one.where);
            if (!is_new)
                report(
                    fault_code::duplicate, one.where,
                    "ordningen " + quoted(one.key) + " version " + quoted(one.version) +
                        " finns redan i " + at_place(known->second) + "; ge versionerna olika namn",
                    "the order " + quoted(one.key) + " version " + quoted(one.version) +
                        " is already in " + at_place(known->second) + "; name the versions apart");
            made_orders_.push_back(order_from(one));
            if (!is_new) made_orders_.back().is_comparable = false;
        }
    }
    struct made_order {
        delegation_order made;
        const draft::delegation_order* written;
        bool is_comparable; ///< no fault makes its period unfit to compare with other versions
    };
    made_order order_from(const draft::delegation_order& one) {
        delegation_order made;
        made.key = keep(one.key);
        made.version = keep(one.version);
        made.title = keep(one.title);
        made.kind = one.kind;
        require(one.organ, one.where, "organ");
        made.organ = organ_of(one.organ);
        made.adopted = {one.adopted_on, keep(one.adopted_paragraph), keep(one.adopted_diary),
                        one.adopted_earliest, one.adopted_latest};
        const auto faults_before = faults_.size();
        made.when = order_period(one);
        made.ended = one.when.through ? ending::expired : ending::none;
        if (one.revoked_from) revoke(made, one);
        const bool is_comparable = faults_.size() == faults_before;
        made.assessed = assessment_of(one.assessed);
        made.may_sub_delegate = one.may_sub_delegate;
        made.reported = one.reported;
        made.sub_delegated_are_reported = one.sub_delegated_are_reported;
        made.reported_through_head = one.reported_through_head;
        made.superiors_may = one.superiors_may;
        made.superior_steps_in = one.superior_steps_in;
        made.alternates_act = one.alternates_act;
        made.referral_on_demand_of = one.referral_on_demand_of;
        made.provisions = remarks_of(one.provisions);
        made.remarks = remarks_of(one.remarks);
        made.sources = sources_of(one.from_documents);
        return {std::move(made), &one, is_comparable};
    }
    /// From the stated day or the adoption, whichever is later: a delegation never acts backwards.
    dated order_period(const draft::delegation_order& one) {
        draft::span written = one.when;
        const bool silent = !written.from && !written.evidenced_from && !written.undated;
        if (silent) written.from = one.adopted_on;
        for (auto* start : {&written.from, &written.evidenced_from})
            if (*start && one.adopted_on && **start < *one.adopted_on) *start = one.adopted_on;
        if (silent && !one.adopted_on)
            report(fault_code::missing_date, one.where,
                   "ordningen saknar första dag; skriv `adopted = { on = … }`, `from`, "
                   "`evidenced_from` eller `undated = true`",
                   "the order has no first day; write `adopted = { on = … }`, `from`, "
                   "`evidenced_from` or `undated = true`");
        return dated_of(written);
    }
    void revoke(delegation_order& made, const draft::delegation_order& one) {
        const auto end = *one.revoked_from;
        if (made.when.when.is_empty()) return;
        if (const auto cut = period::until(made.when.when.first(), end);
            cut && !(made.when.when.end() < end)) {
            made.when.when = *cut;
            made.ended = ending::revoked;
            return;
        }
        report(fault_code::reversed_period, one.where,
               "ordningen återkallas " + to_text(end) +
                   ", utanför sin egen tid; rätta `revoked_from`",
               "the order is revoked on " + to_text(end) +
                   ", outside its own time; mend `revoked_from`");
    }

    /// Versions of one order follow on each other; then points and delegations get their ids.
    void order_in_time() {
        std::stable_sort(
            made_orders_.begin(), made_orders_.end(), [](const auto& left, const auto& right) {
                return std::tuple{left.made.key, left.made.when.when.first(), left.made.version} <
                       std::tuple{right.made.key, right.made.when.when.first(), right.made.version};
            });
        for (std::size_t i = 0; i + 1 < made_orders_.size(); ++i)
            if (made_orders_[i].made.key == made_orders_[i + 1].made.key)
                follow(made_orders_[i], made_orders_[i + 1]);
        for (const auto& one : made_orders_) {
            tables_.orders.push_back(one.made);
            make_points(*one.written, order_id{tables_.orders.size() - 1});
        }
        for (std::size_t i = 0; i < tables_.sub_delegations.size(); ++i) attach_sub_delegation(i);
    }
    void follow(made_order& earlier, const made_order& later) {
        if (!earlier.is_comparable || !later.is_comparable) return;
        auto& when = earlier.made.when.when;
        const auto start = later.made.when.when.first();
        if (when.is_empty() || later.made.when.when.is_empty()) {
            if (earlier.written->kind == order_kind::delegation_order)
                report(fault_code::missing_date, later.written->where,
                       "två versioner av " + quoted(later.made.key) +
                           " kan inte ordnas i tid; ange när de börjar gälla",
                       "two versions of " + quoted(later.made.key) +
                           " cannot be ordered in time; state when they begin");
            return;
        }
        if (!when.is_open() && when.ended_by(start)) return;
        if (!when.is_open() || when.first() == start) {
            report(fault_code::overlapping_period, later.written->where,
                   "versionen börjar " + to_text(start) + " medan version " +
                       quoted(earlier.made.version) + " ännu gäller; rätta `from` eller `through`",
                   "the version begins on " + to_text(start) + " while version " +
                       quoted(earlier.made.version) +
                       " is still in force; mend `from` or `through`");
            return;
        }
        when = *period::until(when.first(), start);
        earlier.made.ended = ending::superseded;
        earlier.made.replaced_by_adoption = later.made.adopted.on == start;
    }

    void make_points(const draft::delegation_order& order, order_id id) {
        std::vector<const draft::point*> sorted;
        for (const auto& one : order.points) sorted.push_back(&one);
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto* left, const auto* right) {
            return naturally_before(key_of(*left), key_of(*right));
        });
        std::map<std::string, const draft::point*> known;
        for (const auto* one : sorted) {
            if (const auto [at, is_new] = known.emplace(key_of(*one), one); !is_new) {
                report(fault_code::duplicate, one->where,
                       "punkt " + quoted(key_of(*one)) + " finns redan på " +
                           at_place(at->second->where) + "; ge den ett eget nummer",
                       "point " + quoted(key_of(*one)) + " is already at " +
                           at_place(at->second->where) + "; give it a number of its own");
                continue;
            }
        }
        for (const auto* one : sorted) make_point(*one, order, id, known);
    }
    static const std::string& key_of(const draft::point& one) {
        return one.number.empty() ? one.key : one.number;
    }

    void make_point(const draft::point& one, const draft::delegation_order& order, order_id id,
                    const std::map<std::string, const draft::point*>& siblings) {
        const point_id number{tables_.points.size()};
        point made;
        made.order = id;
        made.number = keep(one.number);
        made.key = keep(key_of(one));
        made.kind = one.kind;
        require(one.matter, one.where, "matter");
        made.matter = matter_of(one.matter);
        made.law = keep(one.law);
        made.limits = terms_of(one.whole.limits, nullptr, order, one.where);
        made.assessed = assessment_of(one.assessed);
        made.prohibited = subjects_of(one.prohibited);
        made.remarks = remarks_of(one.remarks);
        made.sources = sources_of(one.from_documents);
        tables_.points.push_back(made);
        make_delegations(one, one.whole, nullptr, order, number, siblings);
        for (const auto& part : one.parts)
            make_delegations(one, part, &one.whole, order, number, siblings);
        const auto names_nobody = [](const draft::grant& grant) {
            return grant.delegates.empty() && !grant.delegates_of.is_given();
        };
        if (one.kind != point_kind::reserved && names_nobody(one.whole) &&
            std::all_of(one.parts.begin(), one.parts.end(), names_nobody))
            report(fault_code::missing_key, one.where,
                   "punkten har ingen delegat; skriv `delegate`",
                   "the point has no delegate; write `delegate`");
    }
    void make_delegations(const draft::point& written, const draft::grant& grant,
                          const draft::grant* whole, const draft::delegation_order& order,
                          point_id number,
                          const std::map<std::string, const draft::point*>& siblings) {
        auto delegates = grant.delegates;
        if (grant.delegates_of.is_given()) {
            const auto sibling = siblings.find(grant.delegates_of.text);
            if (sibling == siblings.end()) {
                report(fault_code::not_found, grant.delegates_of.where,
                       "ordningen har ingen punkt " + quoted(grant.delegates_of.text) +
                           "; rätta `delegate_in`",
                       "the order has no point " + quoted(grant.delegates_of.text) +
                           "; mend `delegate_in`");
                return;
            }
            delegates = all_delegates(*sibling->second);
        }
        const auto& owner = tables_.points[number.index()];
        for (const auto& delegate : delegates) {
            delegation made;
            made.point = number;
            made.letter = keep(grant.letter);
            made.delegate = subject_of(delegate);
            made.delegate_as_written = keep(delegate.text);
            made.matter = owner.matter;
            made.limits = whole == nullptr
                              ? owner.limits
                              : terms_of(grant.limits, &whole->limits, order, written.where);
            const bool scope_stated =
                grant.limits.reach || (whole != nullptr && whole->limits.reach);
            // A role reaches each of its posts within that post's own unit, unless the point says otherwise.
            if (made.delegate.is(subject::kind::role) && !scope_stated)
                made.limits.reach.kind = scope_kind::own_unit;
            made.substitutes =
                subjects_of(grant.substitutes.empty() && whole != nullptr ? whole->substitutes
                                                                          : grant.substitutes);
            const auto inherited = whole == nullptr ? std::optional<bool>{} : whole->superiors_may;
            made.superiors_may =
                grant.superiors_may.value_or(inherited.value_or(order.superiors_may));
            tables_.delegations.push_back(std::move(made));
        }
    }
    static std::vector<draft::reference> all_delegates(const draft::point& one) {
        auto found = one.whole.delegates;
        for (const auto& part : one.parts)
            found.insert(found.end(), part.delegates.begin(), part.delegates.end());
        return found;
    }

    template<class T>
    static T value_or(const std::optional<T>& own, const std::optional<T>* inherited, T otherwise) {
        if (own) return *own;
        return inherited != nullptr && *inherited ? **inherited : otherwise;
    }
    template<class List>
    static const List& list_or(const List& own, const List* inherited) {
        return own.empty() && inherited != nullptr ? *inherited : own;
    }

    /// `wider` gives what `own` leaves unset; the order gives what both leave unset.
    terms terms_of(const draft::terms& own, const draft::terms* wider,
                   const draft::delegation_order& order, const place& where) {
        const auto from = [&](auto member) {
            return wider == nullptr ? nullptr : &(wider->*member);
        };
        terms made;
        const auto span = value_or(own.when, from(&draft::terms::when), draft::span{});
        const bool has_period = span.from || span.evidenced_from || span.undated || span.through;
        made.when = has_period ? point_period(span, order) : dated{period::always(), basis::stated};
        made.amount = value_or(own.amount, from(&draft::terms::amount), amount_range{});
        made.longest = own.longest ? own.longest : wider != nullptr ? wider->longest : std::nullopt;
        made.reach.kind = value_or(own.reach, from(&draft::terms::reach), scope_kind::whole_region);
        for (const auto& unit : list_or(own.units, from(&draft::terms::units)))
            if (const auto id = unit_of(unit); id.is_valid()) made.reach.units.push_back(id);
        made.area =
            resolve<area_id>(own.area.is_given() || wider == nullptr ? own.area : wider->area,
                             areas_, {"området", "area"});
        made.instrument = resolve<instrument_id>(
            own.instrument.is_given() || wider == nullptr ? own.instrument : wider->instrument,
            instruments_, {"avtalet eller beslutet", "instrument"});
        std::vector<legal_fact> required_legal;
        facts_of(list_or(own.required, from(&draft::terms::required)), made.required,
                 &required_legal);
        made.required_legal = std::move(required_legal);
        facts_of(list_or(own.excluded, from(&draft::terms::excluded)), made.excluded,
                 &made.excluded_legal);
        facts_of(order.excluded, made.excluded, &made.excluded_legal);
        for (const auto& matter : list_or(own.excepted, from(&draft::terms::excepted)))
            if (const auto id = matter_of(matter); id.is_valid()) made.excepted.push_back(id);
        made.wording_known = value_or(own.wording_known, from(&draft::terms::wording_known), true);
        made.users = value_or(own.users, from(&draft::terms::users), users_say::none);
        made.consulted = subjects_of(list_or(own.consulted, from(&draft::terms::consulted)));
        made.countersigned =
            subjects_of(list_or(own.countersigned, from(&draft::terms::countersigned)));
        made.reported = value_or(own.reported, from(&draft::terms::reported), order.reported);
        made.may_sub_delegate = value_or(
            own.may_sub_delegate, from(&draft::terms::may_sub_delegate), order.may_sub_delegate);
        made.includes_refusal =
            value_or(own.includes_refusal, from(&draft::terms::includes_refusal), false);
        made.handed_back =
            value_or(own.handed_back, from(&draft::terms::handed_back), hand_back::not_stated);
        facts_of(list_or(own.handed_back_when, from(&draft::terms::handed_back_when)),
                 made.handed_back_when, nullptr);
        check_terms(made, where);
        return made;
    }
    /// A point that only states a last day begins with its order.
    dated point_period(draft::span span, const draft::delegation_order& order) {
        if (!span.from && !span.evidenced_from && !span.undated) {
            span.from = order.when.from ? order.when.from : order.adopted_on;
            if (!span.from) span.evidenced_from = order.when.evidenced_from;
            if (span.from && order.when.through && *order.when.through < *span.from)
                return {}; // the order is at fault
        }
        return dated_of(span);
    }
    void check_terms(const terms& made, const place& where) {
        for (const auto fact : made.required)
            if (std::find(made.excluded.begin(), made.excluded.end(), fact) !=
                made.excluded.end()) {
                const auto& key = drafts_.facts[fact.index()].key;
                report(fault_code::contradiction, where,
                       "punkten både kräver och utesluter " + quoted(key) + "; ta bort det ena",
                       "the point both requires and excludes " + quoted(key) +
                           "; remove one of them");
            }
        for (const auto fact : made.required_legal)
            if (std::find(made.excluded_legal.begin(), made.excluded_legal.end(), fact) !=
                made.excluded_legal.end()) {
                const auto key = mandat::key_of(fact);
                report(fault_code::contradiction, where,
                       "punkten både kräver och utesluter " + quoted(key) + "; ta bort det ena",
                       "the point both requires and excludes " + quoted(key) +
                           "; remove one of them");
            }
        const auto& [floor, ceiling, counted] = made.amount;
        if (floor && ceiling && floor->in_base_amounts == ceiling->in_base_amounts) {
            const bool crossed =
                floor->value > ceiling->value ||
                (floor->value == ceiling->value && !(floor->inclusive && ceiling->inclusive));
            if (crossed)
                report(fault_code::contradiction, where,
                       "beloppets golv ligger över taket, så inget belopp ryms; rätta `amount`",
                       "the amount's floor lies above its ceiling, so that no amount fits; mend "
                       "`amount`");
        }
    }

    // --------------------------------------------------------------------------------- sub-delegations
    void make_sub_delegations() {
        name_table keys{as_written};
        know(keys, drafts_.sub_delegations);
        for (const auto& one : drafts_.sub_delegations) {
            require(one.from, one.where, "grantor");
            require(one.to, one.where, "to");
            require(one.order, one.where, "order");
            const auto& when = one.limits.when;
            if (!when || (!when->from && !when->evidenced_from && !when->undated))
                report(fault_code::missing_date, one.where,
                       "vidaredelegeringen saknar första dag; skriv `from`, `evidenced_from` eller "
                       "`undated = true`",
                       "the sub-delegation has no first day; write `from`, `evidenced_from` or "
                       "`undated = true`");
            sub_delegation made;
            made.key = keep(one.key);
            made.from = post_of(one.from);
            made.to = subject_of(one.to);
            made.number = keep(one.number);
            made.matter = matter_of(one.matter);
            static const draft::delegation_order no_order;
            made.limits = terms_of(one.limits, nullptr, no_order, one.where);
            if (made.to.is(subject::kind::role) && !one.limits.reach)
                made.limits.reach.kind = scope_kind::own_unit;
            made.diary = keep(one.diary);
            made.sources = sources_of(one.from_documents);
            tables_.sub_delegations.push_back(std::move(made));
        }
    }
    /// Finds the order, and the matter that the point had when the sub-delegation began.
    void attach_sub_delegation(std::size_t i) {
        const auto& written = drafts_.sub_delegations[i];
        auto& made = tables_.sub_delegations[i];
        if (!written.order.is_given()) return;
        const auto start = made.limits.when.when.first();
        bool has_point = false;
        for (std::size_t k = 0; k < tables_.orders.size(); ++k) {
            const auto& order = tables_.orders[k];
            if (order.key != written.order.text) continue;
            if (!made.order.is_valid()) made.order = order_id{k};
            if (made.matter.is_valid() && written.matter.is_given()) continue;
            for (const auto& candidate : tables_.points)
                if (candidate.order == order_id{k} && candidate.key == made.number) {
                    has_point = true;
                    if (!made.matter.is_valid() || order.when.contains(start))
                        made.matter = candidate.matter;
                }
        }
        if (!made.order.is_valid()) {
            report(fault_code::not_found, written.order.where,
                   "delegationsordningen " + quoted(written.order.text) +
                       " finns inte; rätta `order`",
                   "there is no delegation order " + quoted(written.order.text) + "; mend `order`");
        } else if (written.number.empty() && !written.matter.is_given()) {
            report(fault_code::missing_key, written.where,
                   "`point` saknas; skriv punktens nummer, eller `matter`",
                   "`point` is missing; write the point's number, or `matter`");
        } else if (!has_point && !written.matter.is_given()) {
            report(fault_code::not_found, written.where,
                   "ordningen " + quoted(written.order.text) + " har ingen punkt " +
                       quoted(written.number) + "; rätta `point`",
                   "the order " + quoted(written.order.text) + " has no point " +
                       quoted(written.number) + "; mend `point`");
        }
    }

    // ------------------------------------------------------------------------------------ the whole
    /// Walking up leads back to `start`, and to nothing before it: so each circle has one that opens it.
    ///
    /// Each thing has at most one thing above it, so more steps than there are things lead into another circle.
    template<class Above>
    static bool opens_a_circle(std::size_t start, std::size_t count, Above above) {
        std::size_t steps = 0;
        for (std::optional<std::size_t> at = above(start); at; at = above(*at)) {
            if (*at == start) return true;
            if (*at < start || ++steps > count) return false;
        }
        return false;
    }
    template<class Drafts, class Above>
    void check_cycle(const Drafts& drafts, Above above) {
        for (std::size_t i = 0; i < drafts.size(); ++i)
            if (opens_a_circle(i, drafts.size(), above))
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
        std::set<date> changes{*make_date(last_year, 12, 31)};
        for (const auto& one : tables_.units)
            for (const auto& above : one.parents)
                if (is_calendar_day(above.end)) changes.insert(previous_day(above.end));
        for (const auto day : changes)
            check_cycle(drafts_.units,
                        [&](std::size_t i) { return index_of(tables_.units[i].parent_on(day)); });
    }

    /// A region's own facts get slots in every matter that a grant requiring or excluding them reaches.
    void hang_facts_on_matters() {
        std::vector<std::set<fact_id>> hanging(tables_.matters.size());
        const auto hang = [&](matter_id granted, const terms& limits) {
            for (std::size_t i = 0; i < tables_.matters.size(); ++i) {
                if (!reaches(granted, matter_id{i})) continue;
                hanging[i].insert(limits.required.begin(), limits.required.end());
                hanging[i].insert(limits.excluded.begin(), limits.excluded.end());
                hanging[i].insert(limits.handed_back_when.begin(), limits.handed_back_when.end());
            }
        };
        for (const auto& one : tables_.delegations) hang(one.matter, one.limits);
        for (const auto& one : tables_.sub_delegations) hang(one.matter, one.limits);
        for (std::size_t i = 0; i < hanging.size(); ++i) {
            if (hanging[i].size() > fact_slots - legal_fact_slots)
                report(fault_code::too_many_facts, drafts_.matters[i].where,
                       "ärendetypen " + quoted(drafts_.matters[i].key) +
                           " hänger på fler än 32 egna villkor; dela upp den",
                       "the matter " + quoted(drafts_.matters[i].key) +
                           " hangs on more than 32 facts of the region's own; split it");
            tables_.matters[i].facts.assign(hanging[i].begin(), hanging[i].end());
        }
    }
    [[nodiscard]] bool reaches(matter_id granted, matter_id matter) const {
        for (auto at = matter; at.is_valid(); at = tables_.matters[at.index()].kind_of)
            if (at == granted) return true;
        return false;
    }

    const draft::governance& drafts_;
    governance_tables& tables_;
    name_table documents_, organs_, units_, areas_, roles_, posts_, persons_, facts_, matters_,
        instruments_;
    std::vector<made_order> made_orders_;
    bool has_matter_cycle_ = false; ///< kinds of matters cannot be walked to the end
    std::vector<fault> faults_;
};

} // namespace mandat::detail
