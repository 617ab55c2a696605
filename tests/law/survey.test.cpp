// SPDX-License-Identifier: MIT
//
// A survey of law/delegation.hpp: every body, every delegate, every trait of a matter, ordinary and urgent, in every
// era. The table is for a jurist to read and to compare: tests/approved/survey.approved.txt.
//
// What is printed is checked against the law's functions cell by cell, so that nothing is left out by merging.

#include "documents/approved.hpp"
#include "support/catch.hpp"
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/law/delegation.hpp>
#include <mandat/law/law_days.hpp>
#include <mandat/law/own_power.hpp>
#include <mandat/law/sub_delegation.hpp>
#include <mandat/model/terms.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

using namespace mandat; // NOLINT(google-build-using-namespace): tests only

using strings = std::vector<std::string>;

// ------------------------------------------------------------------------------- Eras

/// One day before, and one from, each change that the table has to show.
const std::vector<date> survey_days{*make_date(2017, 12, 31), *make_date(2018, 1, 1),
                                    *make_date(2018, 6, 30),  *make_date(2018, 7, 1),
                                    *make_date(2022, 1, 31),  *make_date(2022, 2, 1),
                                    *make_date(2022, 6, 30),  *make_date(2022, 7, 1),
                                    *make_date(2023, 12, 31), *make_date(2024, 1, 1)};

// ------------------------------------------------------------------------------- What is known of a case

/// Facts by value, and which of them the law asked for.
class known {
public:
    known()
        : facts_{ordinary()} {}
    void set(legal_fact fact, answer value) { facts_.assert_that(fact, value); }
    [[nodiscard]] answer operator()(legal_fact fact) const {
        asked().assert_that(fact, answer::yes);
        return facts_.at(fact);
    }
    static asserted_facts& asked() {
        static asserted_facts all;
        return all;
    }

private:
    static const asserted_facts& ordinary() {
        static const auto made = [] {
            asserted_facts all;
            for (const auto& fact : fact_descriptions)
                if (is_trait(fact.fact) || fact.when_silent == silence::presumed_no)
                    all.assert_that(fact.fact, answer::no);
            return all;
        }();
        return made;
    }

    asserted_facts facts_;
};

using settings = std::vector<std::pair<legal_fact, answer>>;

void apply(known& facts, const settings& said) {
    for (const auto& [fact, value] : said) facts.set(fact, value);
}

struct named_settings {
    std::string name;
    settings said;
};

struct trait_name {
    legal_fact fact;
    const char* name;
};
const std::vector<trait_name> trait_names{
    {legal_fact::concerns_goals_direction_scope_quality, "mål, inriktning, omfattning, kvalitet"},
    {legal_fact::of_principle_or_greater_importance, "principiellt eller större vikt"},
    {legal_fact::important_exercise_of_authority, "myndighetsutövning av större vikt"},
    {legal_fact::of_principle_in_the_orders_sense, "principiellt i ordningens mening"},
    {legal_fact::exercise_of_authority_against_individual, "myndighetsutövning"},
    {legal_fact::opinion_to_council, "förslag eller yttrande till fullmäktige"},
    {legal_fact::opinion_on_appeal_of_whole_committee,
     "yttrande över överklagat beslut av hela nämnden eller fullmäktige"},
    {legal_fact::citizens_proposal, "medborgarförslag"},
    {legal_fact::special_statute_ban, "särskild lag förbjuder"},
    {legal_fact::procurement, "upphandling"},
    {legal_fact::choice_or_authorisation_system, "valfrihets- eller auktorisationssystem"},
    {legal_fact::appealed_under_chapter_13, "överklagas enligt 13 kap."},
    {legal_fact::not_appealable_by_statute, "får enligt lag inte överklagas"},
    {legal_fact::employment, "vem som ska anställas"},
};

/// Nothing; each trait yes, then unknown, the others no; what 6:38 first paragraph 3 and 5:1 join; nothing assessed.
std::vector<named_settings> matter_states() {
    std::vector<named_settings> made{{"inget drag", {}}};
    for (const auto& [fact, name] : trait_names)
        made.push_back({std::string{name} + ": ja", {{fact, answer::yes}}});
    for (const auto& [fact, name] : trait_names)
        made.push_back({std::string{name} + ": ?", {{fact, answer::unknown}}});
    const auto principle = legal_fact::of_principle_or_greater_importance;
    const auto authority = legal_fact::exercise_of_authority_against_individual;
    for (const auto& [how, said] : {std::pair{"ja", answer::yes}, std::pair{"?", answer::unknown}})
        made.push_back(
            {std::string{"myndighetsutövning: ja + principiellt eller större vikt: "} + how,
             {{authority, answer::yes}, {principle, said}}});
    made.push_back({"myndighetsutövning: ? + principiellt eller större vikt: ja",
                    {{authority, answer::unknown}, {principle, answer::yes}}});
    made.push_back({"myndighetsutövning: ? + principiellt eller större vikt: ?",
                    {{authority, answer::unknown}, {principle, answer::unknown}}});
    settings nothing;
    for (const auto& one : trait_names) nothing.emplace_back(one.fact, answer::unknown);
    made.push_back({"inget alls bedömt", nothing});
    return made;
}

/// What kind of mandate, and, where it is urgent, whether the matter is.
struct named_mandate {
    std::string name;
    mandate given;
    settings said;
};
const std::vector<named_mandate> mandates{
    {"ordinarie", mandate::ordinary, {}},
    {"brådskande, och det är det", mandate::urgent, {{legal_fact::urgent, answer::yes}}},
    {"brådskande, men det är det inte", mandate::urgent, {{legal_fact::urgent, answer::no}}},
    {"brådskande, inte bedömt", mandate::urgent, {{legal_fact::urgent, answer::unknown}}},
};

// ------------------------------------------------------------------------------- From whom, to whom

/// A delegate in one of the situations that the law tells apart.
struct named_delegate {
    std::string name;
    delegate_kind kind;
    belonging seat = belonging::of_the_grantor;
    settings said{};
};

std::vector<named_delegate> delegates() {
    using kind = delegate_kind;
    const auto another = belonging::of_another;
    const auto own = belonging::of_the_grantor;
    const auto agreed = legal_fact::agreement_in_force;
    const auto buys = legal_fact::procurement;
    const auto allowed = legal_fact::council_allows_self_management;
    std::vector<named_delegate> made{
        {"ordföranden", kind::chair},
        {"en ledamot", kind::member},
        {"en ersättare", kind::alternate},
        {"presidiet", kind::presidium},
        {"ett utskott", kind::sub_committee},
        {"ordföranden i en annan nämnd", kind::chair, another},
        {"en ledamot i en annan nämnd", kind::member, another},
        {"en ersättare i en annan nämnd", kind::alternate, another},
        {"en annan nämnds presidium", kind::presidium, another},
        {"en annan nämnds utskott", kind::sub_committee, another},
        {"en anställd", kind::employee},
        {"en automatiserad beslutsfunktion", kind::automated_function},
        {"en anställd hos en samverkande part", kind::cooperating_party_employee},
    };
    for (const auto& [how, said] :
         {std::pair{"avtal gäller", answer::yes}, std::pair{"avtal saknas", answer::no},
          std::pair{"avtal inte bedömt", answer::unknown}}) {
        made.push_back({std::string{"en anställd hos en avtalspart, "} + how,
                        kind::contract_party_employee,
                        own,
                        {{agreed, said}}});
        made.push_back({std::string{"en anställd hos en inköpscentral, "} + how,
                        kind::purchasing_body_employee,
                        own,
                        {{agreed, said}}});
        // A matter with another trait, which is a procurement besides.
        made.push_back({std::string{"en anställd hos en inköpscentral, i upphandling, "} + how,
                        kind::purchasing_body_employee,
                        own,
                        {{agreed, said}, {buys, answer::yes}}});
    }
    for (const auto& [how, said] :
         {std::pair{"fullmäktige tillåter", answer::yes},
          std::pair{"fullmäktige tillåter inte", answer::no},
          std::pair{"inte bedömt om fullmäktige tillåter", answer::unknown}})
        made.push_back({std::string{"ett självförvaltningsorgan, "} + how,
                        kind::self_management_body,
                        own,
                        {{allowed, said}}});
    made.push_back({"ett självförvaltningsorgan under en annan nämnd, fullmäktige tillåter",
                    kind::self_management_body,
                    another,
                    {{allowed, answer::yes}}});
    for (const auto& one : std::vector<named_delegate>{
             {"en annan nämnd", kind::committee},
             {"fullmäktige", kind::council},
             {"en fullmäktigeberedning", kind::council_drafting_body},
             {"en nämndberedning", kind::committee_drafting_body},
             {"ett partssammansatt organ", kind::joint_labour_management_body},
             {"revisorerna", kind::auditors},
             {"en befattning med befogenhet i lag", kind::statutory_office_holder},
             {"ett bolag", kind::company},
             {"en utomstående", kind::outsider}})
        made.push_back(one);
    return made;
}

struct named_organ {
    std::string name;
    organ_kind kind;
};
std::vector<named_organ> organs() {
    std::vector<named_organ> made;
    for (const auto& one : organ_kind_terms)
        made.push_back({std::string{one.written.sv}, one.value});
    return made;
}

// ------------------------------------------------------------------------------- A cell

/// `ja`; `nej` and the first rule that forbids; `bedöm` and every rule that has to be assessed.
std::string cell_of(const objections& against) {
    switch (verdict_of(against)) {
    case verdict::authorised: return "ja";
    case verdict::not_authorised:
        for (const auto& one : against)
            if (one.effect == verdict::not_authorised)
                return "nej " + std::string{one.by == nullptr ? "utan regel" : one.by->id};
        break;
    case verdict::depends: break;
    }
    std::string text = "bedöm";
    strings told;
    for (const auto& one : against) {
        const std::string by{one.by == nullptr ? key_of(one.code) : one.by->id};
        if (std::find(told.begin(), told.end(), by) != told.end()) continue;
        told.push_back(by);
        text += ' ' + by;
    }
    return text;
}

// ------------------------------------------------------------------------------- Merging, and what it covers

/// A cell's text by number: there are few, and a hundred thousand cells.
using text_id = std::size_t;
std::vector<std::string>& texts() {
    static std::vector<std::string> all;
    return all;
}
text_id id_of(const std::string& text) {
    static std::map<std::string, text_id> ids;
    const auto [found, is_new] = ids.emplace(text, texts().size());
    if (is_new) texts().push_back(text);
    return found->second;
}

/// The dimensions of one table, and what the law says of each place in it.
struct table {
    strings froms, tos, rows, cases; ///< rows: the mandates; cases: what is known of the matter
    std::vector<date> days;
    std::function<objections(std::size_t from, std::size_t to, std::size_t row, std::size_t which,
                             date on)>
        ask;

    [[nodiscard]] text_id cell(std::size_t from, std::size_t to, std::size_t row, std::size_t which,
                               date on) const {
        return id_of(cell_of(ask(from, to, row, which, on)));
    }
    [[nodiscard]] std::size_t size() const {
        return froms.size() * tos.size() * days.size() * rows.size() * cases.size();
    }
    [[nodiscard]] std::size_t place(std::size_t from, std::size_t to, std::size_t at,
                                    std::size_t row, std::size_t which) const {
        return (((from * tos.size() + to) * days.size() + at) * rows.size() + row) * cases.size() +
               which;
    }
    /// Every cell, in the order of `place`.
    [[nodiscard]] std::vector<text_id> filled() const {
        std::vector<text_id> all;
        all.reserve(size());
        for (std::size_t from = 0; from < froms.size(); ++from)
            for (std::size_t to = 0; to < tos.size(); ++to)
                for (const auto on : days)
                    for (std::size_t row = 0; row < rows.size(); ++row)
                        for (std::size_t which = 0; which < cases.size(); ++which)
                            all.push_back(cell(from, to, row, which, on));
        return all;
    }
};

/// Places along one dimension that read the same.
using places = std::vector<std::size_t>;

/// Under some rows: each cell, and the cases that it holds for.
struct entry {
    places rows;
    std::map<text_id, places> cells;
    [[nodiscard]] text_id usual() const {
        return std::max_element(
                   cells.begin(), cells.end(),
                   [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); })
            ->first;
    }
    [[nodiscard]] std::map<std::size_t, text_id> by_first_case() const {
        std::map<std::size_t, text_id> made;
        for (const auto& [text, cases] : cells) made.emplace(cases.front(), text);
        return made;
    }
};
struct era {
    places days;
    std::vector<entry> entries;
};
struct block {
    std::map<places, places> pairs; ///< to whom, by the bodies that give
    std::vector<era> eras;
};

strings named(const places& which, const strings& names) {
    if (which.size() == names.size() && names.size() > 1) return {"alla"};
    strings told;
    for (const auto at : which) told.push_back(names[at]);
    return told;
}

/// One pair's answers on one day, row by row.
std::vector<entry> merged(std::vector<text_id>::const_iterator cell, const table& of) {
    std::map<std::vector<text_id>, places> alike;
    for (std::size_t row = 0; row < of.rows.size(); ++row) {
        const auto end = cell + static_cast<std::ptrdiff_t>(of.cases.size());
        alike[{cell, end}].push_back(row);
        cell = end;
    }
    std::vector<entry> made;
    for (const auto& [cells, rows] : alike) {
        entry one{rows, {}};
        for (std::size_t i = 0; i < cells.size(); ++i) one.cells[cells[i]].push_back(i);
        made.push_back(std::move(one));
    }
    std::sort(made.begin(), made.end(),
              [](const auto& a, const auto& b) { return a.rows < b.rows; });
    return made;
}

std::vector<block> merged(const std::vector<text_id>& cells, const table& of) {
    const auto a_day = static_cast<std::ptrdiff_t>(of.rows.size() * of.cases.size());
    const auto a_pair = a_day * static_cast<std::ptrdiff_t>(of.days.size());
    const auto first_of = [&](std::size_t from, std::size_t to) {
        return cells.begin() + static_cast<std::ptrdiff_t>(of.place(from, to, 0, 0, 0));
    };
    // Pairs with the same answers on every day, in the order of the delegates.
    std::map<std::vector<text_id>, std::size_t> known_answers;
    std::vector<std::map<std::size_t, places>> alike;
    for (std::size_t to = 0; to < of.tos.size(); ++to)
        for (std::size_t from = 0; from < of.froms.size(); ++from) {
            const auto first = first_of(from, to);
            const auto [found, is_new] =
                known_answers.emplace(std::vector<text_id>{first, first + a_pair}, alike.size());
            if (is_new) alike.emplace_back();
            alike[found->second][from].push_back(to);
        }
    std::vector<block> made;
    for (const auto& pairs : alike) {
        block one;
        std::map<places, places> givers; // by whom they give to
        for (const auto& [from, tos] : pairs) givers[tos].push_back(from);
        for (const auto& [tos, froms] : givers) one.pairs[froms] = tos;
        auto that_day = first_of(pairs.begin()->first, pairs.begin()->second.front());
        for (std::size_t at = 0; at < of.days.size(); ++at, that_day += a_day) {
            if (at > 0 && std::equal(that_day, that_day + a_day, that_day - a_day)) {
                one.eras.back().days.push_back(at);
                continue;
            }
            one.eras.push_back({{at}, merged(that_day, of)});
        }
        made.push_back(std::move(one));
    }
    return made;
}

/// Every combination stands in exactly one block, and reads there as the law's function says.
void check_covers(const std::vector<block>& blocks, const std::vector<text_id>& cells,
                  const table& of) {
    std::vector<unsigned> times(of.size());
    std::size_t wrong = 0;
    for (const auto& one : blocks)
        for (const auto& [froms, tos] : one.pairs)
            for (const auto& [days, entries] : one.eras)
                for (const auto& [rows, told] : entries)
                    for (const auto& [text, cases] : told)
                        for (const auto from : froms)
                            for (const auto to : tos)
                                for (const auto at : days)
                                    for (const auto row : rows)
                                        for (const auto which : cases) {
                                            const auto here = of.place(from, to, at, row, which);
                                            ++times[here];
                                            if (cells[here] != text) ++wrong;
                                        }
    CHECK(cells.size() == of.size());
    CHECK(std::count(times.begin(), times.end(), 1U) == static_cast<std::ptrdiff_t>(times.size()));
    CHECK(wrong == 0);
}

// ------------------------------------------------------------------------------- Print

/// `a; b; c`, broken so that a line stays readable.
void print_wrapped(std::ostream& out, const strings& words, std::size_t indent) {
    std::size_t column = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto text = words[i] + (i + 1 < words.size() ? ";" : "");
        // Counted in bytes: å, ä and ö are two.
        if (column == 0 || column + text.size() > 118) {
            out << (i == 0 ? "" : "\n") << std::string(indent, ' ') << text;
            column = indent + text.size();
        } else {
            out << ' ' << text;
            column += 1 + text.size();
        }
    }
    out << '\n';
}

/// The last day shown stands for what follows, the first for what came before; the tests see to the days between.
std::string days_in_words(const places& which, const std::vector<date>& days) {
    const auto first = to_text(days[which.front()]);
    const auto last = to_text(days[which.back()]);
    if (which.front() == 0) return "t.o.m. " + last;
    if (which.back() + 1 == days.size()) return "fr.o.m. " + first;
    return first + " – " + last;
}

void print(std::ostream& out, const std::vector<block>& blocks, const table& of,
           std::string_view prefix) {
    std::size_t number = 0;
    for (const auto& one : blocks) {
        out << '\n' << prefix << ++number << '\n';
        for (const auto& [froms, tos] : one.pairs) {
            out << "  från\n";
            print_wrapped(out, named(froms, of.froms), 6);
            out << "  till\n";
            print_wrapped(out, named(tos, of.tos), 6);
        }
        for (const auto& [days, entries] : one.eras) {
            out << "  " << days_in_words(days, of.days) << '\n';
            for (const auto& line : entries) {
                print_wrapped(out, named(line.rows, of.rows), 4);
                const auto usual = line.usual();
                for (const auto& [first, text] : line.by_first_case()) {
                    if (text == usual) continue;
                    out << "      " << texts()[text] << '\n';
                    strings names;
                    for (const auto at : line.cells.at(text)) names.push_back(of.cases[at]);
                    print_wrapped(out, names, 10);
                }
                out << "      " << texts()[usual] << '\n'
                    << "          " << (line.cells.size() == 1 ? "allt" : "i övrigt") << '\n';
            }
        }
    }
}

// ------------------------------------------------------------------------------- The tables

table of_matters() {
    static const auto givers = organs();
    static const auto receivers = delegates();
    static const auto states = matter_states();
    table made;
    made.days = survey_days;
    for (const auto& one : givers) made.froms.push_back(one.name);
    for (const auto& one : receivers) made.tos.push_back(one.name);
    for (const auto& one : mandates) made.rows.push_back(one.name);
    for (const auto& one : states) made.cases.push_back(one.name);
    made.ask = [](std::size_t from, std::size_t to, std::size_t row, std::size_t which, date on) {
        const auto& receiver = receivers[to];
        known facts;
        apply(facts, receiver.said);
        apply(facts, mandates[row].said);
        apply(facts, states[which].said);
        if (givers[from].kind == organ_kind::council && mandates[row].given == mandate::ordinary)
            return may_council_delegate(receiver.kind, facts, on);
        proposed_delegation proposed;
        proposed.grantor = givers[from].kind;
        proposed.delegate = receiver.kind;
        proposed.seat = receiver.seat;
        proposed.given = mandates[row].given;
        return may_delegate(proposed, facts, on);
    };
    return made;
}

struct named_manner {
    std::string name;
    deciding manner;
    say before;
};
const std::vector<named_manner> manners{
    {"ensam", deciding::alone, say::nobody},
    {"ensam, brukarna ska höras", deciding::alone, say::users_heard},
    {"ensam, brukarna ska ha tillstyrkt", deciding::alone, say::users_endorse},
    {"ensam, någon annan ska godkänna", deciding::alone, say::others_approve},
    {"tillsammans med andra", deciding::jointly, say::nobody},
    {"tillsammans med andra, brukarna ska höras", deciding::jointly, say::users_heard},
    {"tillsammans med andra, brukarna ska ha tillstyrkt", deciding::jointly, say::users_endorse},
    {"tillsammans med andra, någon annan ska godkänna", deciding::jointly, say::others_approve},
};

/// How the delegate decides, in a matter without any trait; the bodies that may delegate at all.
table of_manners() {
    static const std::vector<named_organ> givers{{"styrelse", organ_kind::executive_board},
                                                 {"nämnd", organ_kind::committee},
                                                 {"gemensam nämnd", organ_kind::joint_committee}};
    static const auto receivers = delegates();
    table made;
    made.days = survey_days;
    for (const auto& one : givers) made.froms.push_back(one.name);
    for (const auto& one : receivers) made.tos.push_back(one.name);
    for (const auto& one : mandates) made.rows.push_back(one.name);
    for (const auto& one : manners) made.cases.push_back(one.name);
    made.ask = [](std::size_t from, std::size_t to, std::size_t row, std::size_t which, date on) {
        const auto& receiver = receivers[to];
        known facts;
        apply(facts, receiver.said);
        apply(facts, mandates[row].said);
        proposed_delegation proposed;
        proposed.grantor = givers[from].kind;
        proposed.delegate = receiver.kind;
        proposed.seat = receiver.seat;
        proposed.manner = manners[which].manner;
        proposed.before = manners[which].before;
        proposed.given = mandates[row].given;
        return may_delegate(proposed, facts, on);
    };
    return made;
}

struct named_way {
    std::string name;
    held_by received;
    handing_on under;
};
const std::vector<named_way> ways{
    {"fick den av nämnden, vidaredelegerar", held_by::delegation, handing_on::sub_delegation},
    {"fick den vidaredelegerad, vidaredelegerar", held_by::sub_delegation,
     handing_on::sub_delegation},
    {"har den inte, vidaredelegerar", held_by::nothing, handing_on::sub_delegation},
    {"fick den av nämnden, ger en ledningsuppgift", held_by::delegation,
     handing_on::leadership_task},
    {"fick den vidaredelegerad, ger en ledningsuppgift", held_by::sub_delegation,
     handing_on::leadership_task},
    {"har den inte, ger en ledningsuppgift", held_by::nothing, handing_on::leadership_task},
};

/// One of each kind: whose seat it is, and what is agreed, 7:6 does not ask.
std::vector<named_delegate> delegate_per_kind() {
    std::vector<named_delegate> made;
    for (const auto& one : delegates()) {
        if (std::any_of(made.begin(), made.end(),
                        [&](const auto& each) { return each.kind == one.kind; }))
            continue;
        made.push_back(one);
        auto& name = made.back().name;
        name = name.substr(0, name.find(','));
    }
    return made;
}

/// Vidaredelegering of a body's power: from whom to whom; how it came and how it is given on; leave and headship.
table of_sub_delegations(organ_kind committee) {
    static const auto states = [] {
        std::vector<named_settings> made;
        for (const auto& [leave, may] : {std::pair{"nämnden tillåter", answer::yes},
                                         std::pair{"nämnden tillåter inte", answer::no},
                                         std::pair{"nämndens tillåtelse ?", answer::unknown}})
            for (const auto& [post, head] : {std::pair{"förvaltningschef", answer::yes},
                                             std::pair{"inte förvaltningschef", answer::no},
                                             std::pair{"förvaltningschef ?", answer::unknown}})
                made.push_back({std::string{leave} + ", " + post,
                                {{legal_fact::subdelegation_allowed, may},
                                 {legal_fact::is_head_of_administration, head}}});
        return made;
    }();
    static const auto kinds = delegate_per_kind();
    table made;
    made.days = {survey_days[0], survey_days[1], survey_days.back()};
    for (const auto& one : kinds) {
        made.froms.push_back(one.name);
        made.tos.push_back(one.name);
    }
    for (const auto& one : ways) made.rows.push_back(one.name);
    for (const auto& one : states) made.cases.push_back(one.name);
    made.ask = [committee](std::size_t from, std::size_t to, std::size_t row, std::size_t which,
                           date on) {
        known facts;
        apply(facts, states[which].said);
        return may_subdelegate({.committee = committee,
                                .from = kinds[from].kind,
                                .received = ways[row].received,
                                .to = kinds[to].kind,
                                .under = ways[row].under},
                               facts, on);
    };
    return made;
}

/// Partssammansatta organ decide by council's leave, not by delegation.
table of_staff_bodies() {
    static const auto states = matter_states();
    table made;
    made.days = survey_days;
    made.froms = {"fullmäktige, i reglemente"};
    made.tos = {"ett partssammansatt organ"};
    made.rows = {"avgör"};
    for (const auto& one : states) made.cases.push_back(one.name);
    made.ask = [](std::size_t, std::size_t, std::size_t, std::size_t which, date on) {
        known facts;
        apply(facts, states[which].said);
        return may_decide_with_staff(facts, on);
    };
    return made;
}

constexpr std::string_view preface =
    R"(DELEGERING ENLIGT KOMMUNALLAGEN: VAD PROGRAMMET SVARAR

Tabellerna är gjorda av lagens funktioner (law/delegation.hpp) och läses av en jurist mot lagen. De täcker varje organ,
varje slags delegat, varje drag hos ärendet, ordinarie och brådskande uppdrag, och tio dagar: dagen före och dagen från
varje ändring. Rader som läses lika är sammanslagna: organ, delegater, dagar, uppdrag och fall som står tillsammans har
samma svar. Varje avdelning börjar med sina förteckningar; alla: var och en i förteckningen. Provet räknar rutorna:
ingen kombination saknas, och ingen står på två ställen.

Ruta   ja                inget hinder
       nej REGEL         förbjudet; den första regeln som hindrar, i lagens ordning
       bedöm REGEL …     en människa måste bedöma; alla regler som frågar. era_not_modelled: 1991 års lag gällde
       i övrigt          alla fall i avdelningens förteckning som inte nämns på samma ställe; allt: varje fall
Dagar  2017-12-31, 2018-01-01, 2018-06-30, 2018-07-01, 2022-01-31, 2022-02-01, 2022-06-30, 2022-07-01, 2023-12-31
       och 2024-01-01. Att inget ändras däremellan eller därefter prövas på varje dag då en regel fick ny lydelse
Drag   ja: har det; ?: inte bedömt; annars nej. Om ärendet ligger inom nämndens område (6 kap. 2-3 §§) frågas inte här
)";

std::string survey() {
    std::ostringstream out;
    out << preface;

    const auto section = [&](std::string_view title, const table& of, std::string_view prefix) {
        out << "\n\n" << title << '\n';
        for (const auto& [name, list] :
             {std::pair{"Från", &of.froms}, std::pair{"Till", &of.tos},
              std::pair{"Uppdrag", &of.rows}, std::pair{"Fall", &of.cases}}) {
            out << name << '\n';
            print_wrapped(out, *list, 2);
        }
        const auto cells = of.filled();
        const auto blocks = merged(cells, of);
        check_covers(blocks, cells, of);
        print(out, blocks, of, prefix);
    };
    section("A. FRÅN VEM TILL VEM, I VILKET ÄRENDE  (KL 5:2, 6:37-39, 7:5, 8:4, 9:30, 9:37; "
            "2009:47 6:4)",
            of_matters(), "A");
    section(
        "B. HUR DELEGATEN BESLUTAR, I ETT ÄRENDE UTAN NÅGOT DRAG  (KL 7:7; gemensam delegering)",
        of_manners(), "B");
    section("C. VIDAREDELEGERING AV STYRELSENS ELLER EN NÄMNDS MAKT  (KL 7:6; HSF 4:5)",
            of_sub_delegations(organ_kind::committee), "C");
    CHECK(of_sub_delegations(organ_kind::executive_board).filled() ==
          of_sub_delegations(organ_kind::committee).filled());
    section("D. VIDAREDELEGERING AV EN GEMENSAM NÄMNDS MAKT  (KL 9:31; HSF 4:5)",
            of_sub_delegations(organ_kind::joint_committee), "D");
    section("E. VAD ETT PARTSSAMMANSATT ORGAN AVGÖR  (KL 7:22)", of_staff_bodies(), "E");
    return out.str();
}

} // namespace

TEST_CASE("the survey of the law covers every combination and reads as it was approved",
          "[law][survey]") {
    known::asked() = {};
    mandat::test::is_approved("survey.approved.txt", survey());

    // Whatever the law asks for is varied somewhere above.
    std::set<legal_fact> varied{
        legal_fact::urgent, legal_fact::agreement_in_force,
        legal_fact::council_allows_self_management, legal_fact::subdelegation_allowed,
        legal_fact::is_head_of_administration,
        // Only a denial of these is heard: tests/law and tests/decide.
        legal_fact::giver_was_employed, legal_fact::sub_delegation_still_holds};
    for (const auto& one : trait_names) varied.insert(one.fact);
    for (const auto& fact : fact_descriptions) {
        if (known::asked().at(fact.fact) != answer::yes) continue;
        INFO(fact.key << " is asked for but not varied");
        CHECK(varied.count(fact.fact) == 1);
    }
}

TEST_CASE("the survey of the law knows every body, delegate, trait, manner and mandate",
          "[law][survey]") {
    CHECK(organs().size() == static_cast<std::size_t>(organ_kind::company) + 1);
    std::set<delegate_kind> kinds;
    for (const auto& one : delegates()) kinds.insert(one.kind);
    CHECK(kinds.size() == static_cast<std::size_t>(delegate_kind::outsider) + 1);
    for (const auto kind : delegate_kinds) CHECK(kinds.count(kind) == 1);
    for (const auto fact : trait_facts) {
        INFO(key_of(fact));
        CHECK(std::any_of(trait_names.begin(), trait_names.end(),
                          [&](const auto& one) { return one.fact == fact; }));
    }
    CHECK(manners.size() == (static_cast<std::size_t>(deciding::jointly) + 1) *
                                (static_cast<std::size_t>(say::others_approve) + 1));
    CHECK(mandates.size() == 1 + 3 * static_cast<std::size_t>(mandate::urgent));
}

TEST_CASE("an answer of the survey changes on its days alone, of all on which the law changes",
          "[law][survey]") {
    std::set<date> found;
    for (const auto& of : {of_matters(), of_manners(), of_sub_delegations(organ_kind::committee),
                           of_sub_delegations(organ_kind::joint_committee), of_staff_bodies()}) {
        const auto cells = of.filled();
        // Those that the table does not show, and the days before them.
        std::set<date> days;
        for (const auto first : law_days)
            for (const auto on : {previous_day(first), first})
                if (std::find(of.days.begin(), of.days.end(), on) == of.days.end()) days.insert(on);
        found.insert(days.begin(), days.end());
        for (const auto on : days) {
            const auto shown = static_cast<std::size_t>(
                std::upper_bound(of.days.begin(), of.days.end(), on) - of.days.begin() - 1);
            std::size_t different = 0;
            for (std::size_t from = 0; from < of.froms.size(); ++from)
                for (std::size_t to = 0; to < of.tos.size(); ++to)
                    for (std::size_t row = 0; row < of.rows.size(); ++row)
                        for (std::size_t which = 0; which < of.cases.size(); ++which)
                            if (of.cell(from, to, row, which, on) !=
                                cells[of.place(from, to, shown, row, which)])
                                ++different;
            INFO(to_text(on) << " against " << to_text(of.days[shown]));
            CHECK(different == 0);
        }
    }
    CHECK(found.count(*make_date(2020, 1, 1)) == 1); // "landsting" became "region"
}
