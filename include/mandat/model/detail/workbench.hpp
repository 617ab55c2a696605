// SPDX-License-Identifier: MIT
#pragma once
// What every step of assembling needs: the drafts, the tables, the faults found, and what a
// reference means (layer 1, private).

#include <mandat/domain/fault.hpp>
#include <mandat/domain/found_faults.hpp>
#include <mandat/domain/known_numbers.hpp>
#include <mandat/domain/nearest.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>
#include <mandat/model/name_faults.hpp>
#include <mandat/model/name_table.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

class workbench {
protected:
    workbench(const draft::governance& drafts, governance_tables& tables, name_folder fold)
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

    // -------------------------------------------------------------------------------------- faults
    void report(fault_code code, const place& where, std::string sv, std::string en) {
        faults_.push_back({code, where, {std::move(sv), std::move(en)}});
    }
    static std::string quoted(std::string_view text) { return '`' + std::string{text} + '`'; }
    static std::string at_place(const place& where) {
        return where.file.empty() ? std::string{} : where.file + ':' + std::to_string(where.line);
    }

    // --------------------------------------------------------------------------------------- names
    /// Whether two things of a kind may have the same name on the same day.
    enum class equal_names : std::uint8_t { faulty, told_apart_by_id };

    template<class Drafts>
    void know(name_table& table, const Drafts& drafts, equal_names equal = equal_names::faulty) {
        table.make_room(drafts.size());
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            const auto& one = drafts[i];
            if (const auto taken = table.add_key(one.key, i)) {
                const auto& other = drafts[*taken].where;
                report(fault_code::duplicate, one.where,
                       "id " + quoted(one.key) + " används redan på " + at_place(other) +
                           "; välj ett annat",
                       "id " + quoted(one.key) + " is already used at " + at_place(other) +
                           "; choose another");
            }
            if constexpr (requires { one.name; }) know_names_of(table, drafts, i, equal);
        }
    }
    template<class Drafts>
    void know_names_of(name_table& table, const Drafts& drafts, std::size_t i, equal_names equal) {
        const auto& one = drafts[i];
        bearer by{i, period::always(), period::always()};
        if constexpr (requires { one.when; }) by.lives = days_it_may_exist(dated_or_none(one.when));
        auto first = period::always().first();
        if constexpr (requires { one.former_names; })
            for (const auto& former : one.former_names) {
                if (!former.through) continue; // reported where its record is made
                const auto end = next_day(*former.through);
                by.borne = period::until(first, end).value_or(period{});
                table.add_name(former.text, by);
                first = std::max(first, end);
            }
        if (one.name.empty()) return; // reported where its record is made
        by.borne = period::from(first);
        if (equal == equal_names::faulty) check_name(table, drafts, by);
        table.add_name(one.name, by);
    }
    template<class Drafts>
    void check_name(const name_table& table, const Drafts& drafts, const bearer& by) {
        const auto& one = drafts[by.thing];
        for (const auto& taken : table.bearers_of(one.name)) {
            const auto& other = drafts[taken.thing];
            if (other.key == one.key || !taken.days().overlaps(by.days())) continue;
            report(fault_code::ambiguous, one.where,
                   "namnet " + quoted(one.name) + " går inte att skilja från " +
                       quoted(other.name) + " på " + at_place(other.where) + "; ge dem olika namn",
                   "the name " + quoted(one.name) + " cannot be told from " + quoted(other.name) +
                       " at " + at_place(other.where) + "; give them different names");
            return;
        }
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
        know(units_, drafts_.units, equal_names::told_apart_by_id);
        know(areas_, drafts_.areas);
        know(roles_, drafts_.roles);
        know(posts_, drafts_.posts, equal_names::told_apart_by_id);
        know(persons_, drafts_.persons);
        know(facts_, drafts_.facts);
        for (const auto& one : drafts_.facts)
            if (find_legal_fact(one.key))
                report(fault_code::duplicate, one.where,
                       quoted(one.key) + " är redan ett faktum i lagen; välj ett annat id",
                       quoted(one.key) + " is already a legal fact; choose another id");
        know(matters_, drafts_.matters, equal_names::told_apart_by_id);
        know(instruments_, drafts_.instruments);
    }

    location located(const place& where) { return {keep(where.file), where.line, where.column}; }
    std::string_view keep(std::string_view text) { return tables_.texts.intern(text); }

    // ---------------------------------------------------------------------------------- references
    void report_unknown(const draft::reference& wanted, phrase kind,
                        std::initializer_list<const name_table*> among) {
        std::string sv = std::string{kind.sv} + " " + quoted(wanted.text) + " finns inte";
        std::string en = "there is no " + std::string{kind.en} + " " + quoted(wanted.text);
        const auto& near = nearest_to(wanted.text, kind, among);
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
    /// Found once for each text: comparing with every name is dear, and whoever lacks a name
    /// lacks it in many places.
    const std::vector<std::string>& nearest_to(std::string_view text, phrase kind,
                                               std::initializer_list<const name_table*> among) {
        const auto [number, is_new] =
            looked_for_.number_of(std::string{kind.en} + ' ' + std::string{text}, near_.size());
        if (is_new) {
            std::vector<std::string_view> candidates;
            for (const auto* table : among) table->collect(candidates);
            near_.push_back(nearest(text, candidates));
        }
        return near_[number];
    }
    /// The day that says what names mean, and how long what is written there is in effect. Where
    /// no day does, a name has to mean one thing over all time.
    struct reading {
        period days = period::always();
        period in_effect{};
    };
    void read_as_on(const std::optional<date>& day, const period& in_effect = {}) {
        reading_ = {day && is_calendar_day(*day) ? *period::through(*day, *day) : period::always(),
                    in_effect};
    }
    void read_as_on_no_day() { reading_ = {}; }

    /// The one thing that is meant; nothing when nothing was referred to, or when a fault was
    /// reported.
    std::optional<name_search::meaning> one_meant(const draft::reference& wanted, phrase kind,
                                                  std::initializer_list<const name_table*> among) {
        if (!wanted.is_given()) return std::nullopt;
        const auto first = reading_.in_effect.first();
        const name_search search{wanted.text,
                                 reading_.days,
                                 {among.begin(), among.size()},
                                 period::through(first, first).value_or(period{})};
        if (search.meant().size() == 1) {
            note_moves(wanted, search);
            return search.meant().front();
        }
        if (!search.meant().empty()) {
            report_several(wanted, search);
        } else if (!search.ever().empty()) {
            report_nobody(wanted, search);
        } else {
            report_unknown(wanted, kind, among);
        }
        return std::nullopt;
    }
    void report_several(const draft::reference& wanted, const name_search& search) {
        std::vector<std::string> keys;
        for (const auto& one : search.meant()) keys.emplace_back(one.key());
        auto said = several_bear(wanted.text, keys);
        report(fault_code::ambiguous, wanted.where, std::move(said.sv), std::move(said.en));
    }
    void report_nobody(const draft::reference& wanted, const name_search& search) {
        std::vector<named_then> others;
        for (const auto& one : search.ever())
            others.push_back({std::string{one.what.key()}, one.by.borne});
        auto said = nobody_bears(wanted.text, reading_.days, std::move(others));
        report(fault_code::not_found, wanted.where, std::move(said.sv), std::move(said.en));
    }
    /// Whoever else bears the name while what is written is in effect.
    void note_moves(const draft::reference& wanted, const name_search& search) {
        if (reading_.in_effect.is_empty()) return;
        const auto& means = search.meant().front();
        const auto later = reading_.in_effect.intersection(period::from(reading_.days.first()));
        for (const auto& one : search.ever()) {
            const auto days = one.by.days().intersection(later);
            if (one.what == means || days.is_empty()) continue;
            tables_.moved_names.push_back({keep(wanted.text), located(wanted.where),
                                           reading_.days.first(), keep(means.key()),
                                           keep(one.what.key()), days});
        }
    }

    /// Invalid when nothing was referred to, or when a fault was reported.
    template<class Id>
    Id resolve(const draft::reference& wanted, const name_table& table, phrase kind) {
        if (!wanted.is_given()) return {};
        // Most references are keys.
        if (const auto key = table.find_key(wanted.text)) return Id{*key};
        const auto found = one_meant(wanted, kind, {&table});
        return found ? Id{found->thing} : Id{};
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

    instrument_id instrument_of(const draft::reference& wanted) {
        return resolve<instrument_id>(wanted, instruments_,
                                      {"avtalet eller beslutet", "instrument"});
    }

    /// A post, an organ or a role.
    subject subject_of(const draft::reference& wanted) {
        const auto found =
            one_meant(wanted, {"befattningen, organet eller rollen", "post, body or role"},
                      {&posts_, &organs_, &roles_});
        if (!found) return {};
        if (found->kind == &posts_) return post_id{found->thing};
        if (found->kind == &organs_) return organ_id{found->thing};
        return role_id{found->thing};
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

    // ------------------------------------------------------------------------------- small records
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
        date latest = before_all_days;
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
        made.push_back({keep(present), after_all_days, {}});
        return names{std::move(made)};
    }
    std::vector<remark> remarks_of(const std::vector<draft::remark>& written) {
        std::vector<remark> made;
        made.reserve(written.size());
        for (const auto& one : written)
            made.push_back(
                {keep(one.text), one.from, sources_of(one.from_documents), located(one.where)});
        return made;
    }
    /// Nothing where no day is given, or where they are reversed.
    static dated dated_or_none(const draft::span& written) {
        if (written.undated) return {};
        const auto first = written.from ? written.from : written.evidenced_from;
        if (!first) return {};
        const auto known = written.from ? basis::stated : basis::evidenced;
        if (!written.through) return {period::from(*first), known};
        if (const auto made = period::through(*first, *written.through)) return {*made, known};
        return {};
    }
    dated dated_of(const draft::span& written) {
        const auto first = written.from ? written.from : written.evidenced_from;
        if (!written.undated && first && written.through && *written.through < *first)
            report(fault_code::reversed_period, written.where,
                   "perioden slutar " + to_text(*written.through) + " men börjar " +
                       to_text(*first) + "; rätta en av dagarna",
                   "the period ends on " + to_text(*written.through) + " but begins on " +
                       to_text(*first) + "; mend one of the days");
        return dated_or_none(written);
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

    const draft::governance& drafts_;
    governance_tables& tables_;
    name_table documents_, organs_, units_, areas_, roles_, posts_, persons_, facts_, matters_,
        instruments_;
    found_faults faults_;
    reading reading_;

private:
    known_numbers looked_for_; ///< the kind and the text
    std::vector<std::vector<std::string>> near_;
};

} // namespace mandat::detail
