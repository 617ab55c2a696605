// SPDX-License-Identifier: MIT
#include "support/bundle_writer.hpp"

#include "io/toml.hpp"
#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/model/terms.hpp>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>

namespace mandat::test {

namespace {

// ------------------------------------------------------------------------------- single values
toml::date written(date day) {
    const auto [year, month, number] = civil(day);
    return {year, month, number};
}
std::string written(duration time) {
    return std::to_string(time.count) + ' ' + std::string{term_for(time.measured).written.sv};
}
void put(toml::table& into, std::string_view key, const std::string& text) {
    if (!text.empty()) into.insert(key, text);
}
void put(toml::table& into, std::string_view key, const draft::reference& to) {
    put(into, key, to.text);
}
void put(toml::table& into, std::string_view key, const std::optional<date>& day) {
    if (day) into.insert(key, written(*day));
}
void put_flag(toml::table& into, std::string_view key, bool flag) {
    if (flag) into.insert(key, true);
}
void put_flag(toml::table& into, std::string_view key, const std::optional<bool>& flag) {
    if (flag) into.insert(key, *flag);
}
void put_count(toml::table& into, std::string_view key, std::int64_t count) {
    if (count != 0) into.insert(key, count);
}
template<class Value>
void put_word(toml::table& into, std::string_view key, Value value) {
    into.insert(key, term_for(value).written.sv);
}
template<class Value>
void put_word(toml::table& into, std::string_view key, const std::optional<Value>& value) {
    if (value) put_word(into, key, *value);
}
template<class List>
void put_texts(toml::table& into, std::string_view key, const List& list) {
    if (list.empty()) return;
    toml::array texts;
    for (const auto& one : list) texts.push_back(one.text);
    into.insert(key, std::move(texts));
}
void put_sources(toml::table& into, const draft::sources& from) {
    put_texts(into, "source", from);
}

/// A list of tables under a key, each written by `table_of`.
template<class List, class Write>
void put_each(toml::table& into, std::string_view key, const List& list, Write table_of) {
    if (list.empty()) return;
    toml::array tables;
    for (const auto& one : list) tables.push_back(table_of(one));
    into.insert(key, std::move(tables));
}

void put_span(toml::table& into, const draft::span& when) {
    put(into, "from", when.from);
    put(into, "evidenced_from", when.evidenced_from);
    put_flag(into, "undated", when.undated);
    put(into, "through", when.through);
}

// ------------------------------------------------------------------------- what tables share
template<class Draft>
toml::table named_table(const Draft& one) {
    toml::table made;
    put(made, "id", one.key);
    put(made, "name", one.name);
    if constexpr (requires { one.former_names; })
        put_each(made, "former_names", one.former_names, [](const draft::dated_name& former) {
            toml::table name;
            put(name, "name", former.text);
            put(name, "through", former.through);
            put_sources(name, former.from_documents);
            return name;
        });
    if constexpr (requires { one.from_documents; }) put_sources(made, one.from_documents);
    return made;
}
toml::table written(const draft::external_id& one) {
    return toml::table{{"system", one.system}, {"value", one.value}};
}
toml::table written(const draft::remark& one) {
    toml::table made;
    put(made, "text", one.text);
    put(made, "from", one.from);
    put_sources(made, one.from_documents);
    return made;
}
toml::table written(const draft::remit_entry& one) {
    toml::table made;
    put(made, "text", one.text);
    put(made, "matter", one.matter);
    put_span(made, one.when);
    put_sources(made, one.from_documents);
    return made;
}
constexpr auto as_table = [](const auto& one) { return written(one); };

toml::table written(const draft::assessment& assessed) {
    toml::table made;
    for (const auto trait : trait_facts)
        if (assessed.found.mention(trait)) put_word(made, key_of(trait), assessed.found.of(trait));
    put(made, "by", assessed.by);
    put(made, "on", assessed.on);
    put_texts(made, "versions", assessed.versions);
    put_sources(made, assessed.from_documents);
    return made;
}
void put_assessment(toml::table& into, const draft::assessment& assessed) {
    if (assessed.is_given()) into.insert("assessed", written(assessed));
}

// ------------------------------------------------------------------------------ the organisation
toml::table written(const draft::region& one) {
    auto made = named_table(one);
    put_word(made, "kind", one.kind);
    put_flag(made, "fictional", one.is_fictional);
    put(made, "known_through", one.known_through);
    put(made, "vouched_by", one.vouched_by);
    if (one.citizens_proposals != answer::unknown) {
        toml::table opened;
        put_word(opened, "value", one.citizens_proposals);
        put_sources(opened, one.citizens_proposals_from_documents);
        made.insert("citizens_proposals", std::move(opened));
    }
    if (!one.courts_from_documents.empty()) {
        toml::table courts;
        put(courts, "administrative_court", one.administrative_court);
        put(courts, "court_of_appeal", one.court_of_appeal);
        put_sources(courts, one.courts_from_documents);
        made.insert("courts", std::move(courts));
    }
    return made;
}
toml::table written(const draft::document& one) {
    toml::table made;
    put(made, "id", one.key);
    put(made, "title", one.title);
    put(made, "file", one.file);
    put(made, "dated", one.dated);
    put(made, "note", one.note);
    return made;
}
toml::table written(const draft::organ& one) {
    auto made = named_table(one);
    put_word(made, "kind", one.kind);
    put(made, "parent", one.parent);
    put_count(made, "members", one.members);
    put_count(made, "alternates", one.alternates);
    put_span(made, one.when);
    put_each(made, "remit", one.remit, as_table);
    put_each(made, "excluded", one.excluded, as_table);
    if (one.continues != continuation::not_stated) put_word(made, "continues", one.continues);
    put_each(made, "notes", one.remarks, as_table);
    return made;
}
toml::table written(const draft::unit& one) {
    auto made = named_table(one);
    put(made, "kind", one.kind);
    put(made, "organ", one.organ);
    put(made, "parent", one.parent);
    put_each(made, "former_parents", one.former_parents, [](const draft::dated_parent& above) {
        toml::table parent;
        put(parent, "parent", above.parent);
        put(parent, "through", above.through);
        put_sources(parent, above.from_documents);
        return parent;
    });
    for (const auto& [key, how] : {std::pair{"split_from", descent::kind::split_from},
                                   std::pair{"merged_from", descent::kind::merged_from}}) {
        std::vector<draft::reference> origins;
        for (const auto& from : one.descends)
            if (from.how == how) origins.push_back(from.from);
        put_texts(made, key, origins);
    }
    put_span(made, one.when);
    put_each(made, "notes", one.remarks, as_table);
    return made;
}
toml::table written(const draft::area& one) {
    auto made = named_table(one);
    put(made, "parent", one.parent);
    return made;
}
toml::table written(const draft::role& one) {
    return named_table(one);
}
toml::table written(const draft::post& one) {
    auto made = named_table(one);
    put_word(made, "kind", one.kind);
    put(made, "role", one.role);
    put(made, "unit", one.unit);
    put(made, "organ", one.organ);
    put_flag(made, "heads_unit", one.heads_unit);
    put_word(made, "head_of_administration", one.head_of_administration);
    put(made, "agreement", one.agreement);
    put_texts(made, "head_of_administration_for", one.heads_administration_for);
    put_flag(made, "director", one.is_director);
    put_each(made, "vacant", one.vacancies, [](const draft::vacancy& gap) {
        toml::table vacancy;
        put_span(vacancy, gap.when);
        put_sources(vacancy, gap.from_documents);
        return vacancy;
    });
    put_span(made, one.when);
    put_each(made, "notes", one.remarks, as_table);
    return made;
}
toml::table written(const draft::person& one) {
    toml::table made;
    put(made, "id", one.key);
    put_each(made, "known_as", one.known_as, as_table);
    return made;
}
toml::table written(const draft::appointment& one) {
    toml::table made;
    put(made, "person", one.person);
    put(made, "post", one.post);
    put_word(made, "kind", one.kind);
    put_word(made, "employed", one.employed);
    put_flag(made, "concurrent", one.concurrent);
    put_span(made, one.when);
    put_sources(made, one.from_documents);
    return made;
}
toml::table written(const draft::fact& one) {
    toml::table made;
    put(made, "id", one.key);
    put(made, "question", one.question);
    put(made, "question_en", one.question_en);
    put_word(made, "silence", one.when_silent);
    put_sources(made, one.from_documents);
    return made;
}
toml::table written(const draft::matter& one) {
    auto made = named_table(one);
    put(made, "kind_of", one.kind_of);
    put_each(made, "known_as", one.known_as, as_table);
    put_assessment(made, one.assessed);
    put_each(made, "notes", one.remarks, as_table);
    if (!one.appealed.statute.empty()) {
        toml::table appeal;
        put(appeal, "statute", one.appealed.statute);
        put(appeal, "forum", one.appealed.forum);
        put(appeal, "standing", one.appealed.standing);
        put_flag(appeal, "barred", one.appealed.is_barred);
        put_sources(appeal, one.appealed.from_documents);
        made.insert("appeal", std::move(appeal));
    }
    return made;
}
toml::table written(const draft::instrument& one) {
    auto made = named_table(one);
    put_span(made, one.when);
    return made;
}

// ------------------------------------------------------------------------------------- the orders
void put_bound(toml::table& into, const std::optional<bound>& limit, std::string_view including,
               std::string_view excluding) {
    if (!limit) return;
    const auto key = limit->inclusive ? including : excluding;
    const auto hundredths = to_text(money::ore(limit->value));
    if (limit->in_base_amounts) {
        into.insert(key, hundredths + " prisbasbelopp");
    } else if (limit->value % 100 == 0) {
        into.insert(key, limit->value / 100);
    } else {
        into.insert(key, hundredths);
    }
}
void put_amount(toml::table& into, const std::optional<amount_range>& range) {
    if (!range || range->is_unlimited()) return;
    toml::table made;
    put_bound(made, range->ceiling, "at_most", "less_than");
    put_bound(made, range->floor, "at_least", "more_than");
    if (range->is_basis_stated) put_word(made, "per", range->counted);
    into.insert("amount", std::move(made));
}
void put_limits(toml::table& into, const draft::grant_limits& limits) {
    if (limits.when) put_span(into, *limits.when);
    put_amount(into, limits.amount);
    if (limits.longest) into.insert("duration", toml::table{{"at_most", written(*limits.longest)}});
    if (limits.reach == scope_kind::units) {
        put_texts(into, "scope", limits.units);
    } else {
        put_word(into, "scope", limits.reach);
    }
    put(into, "area", limits.area);
    put(into, "instrument", limits.instrument);
    put_texts(into, "requires", limits.required);
    put_texts(into, "excludes", limits.excluded);
    put_texts(into, "except", limits.excepted);
    put_word(into, "users", limits.users);
    put_texts(into, "consult", limits.consulted);
    put_texts(into, "countersign", limits.countersigned);
    put_texts(into, "approval", limits.approved_by);
    put_word(into, "report", limits.reported);
}
std::string_view permission(answer leave) {
    switch (leave) {
    case answer::yes: return "tillåten";
    case answer::no: return "inte tillåten";
    case answer::unknown: break;
    }
    return "inte angivet";
}
void put_grant(toml::table& into, const draft::grant& grant) {
    put(into, "letter", grant.letter);
    put_texts(into, "delegates", grant.delegates);
    put_texts(into, "jointly", grant.jointly);
    put(into, "delegate_in", grant.delegates_of);
    put_texts(into, "substitutes", grant.substitutes);
    put_flag(into, "superiors_may", grant.superiors_may);
    const auto& limits = grant.limits;
    put_limits(into, limits);
    if (limits.wording_known)
        into.insert("wording", *limits.wording_known ? "angiven" : "inte angiven");
    if (limits.may_sub_delegate)
        into.insert("sub_delegation", permission(*limits.may_sub_delegate));
    put_flag(into, "includes_refusal", limits.includes_refusal);
    if (!limits.outcomes.empty()) {
        toml::array named;
        for (const auto one : limits.outcomes) named.push_back(std::string{term_for(one).key});
        into.insert("outcomes", std::move(named));
    }
    put_word(into, "hand_back", limits.handed_back);
    put_texts(into, "hand_back_when", limits.handed_back_when);
}
toml::table written(const draft::point& one) {
    toml::table made;
    put(made, "number", one.number);
    put(made, "id", one.key);
    put_word(made, "kind", one.kind);
    put(made, "matter", one.matter);
    put(made, "law", one.law);
    put_grant(made, one.whole);
    if (one.despite_exclusions) made.insert("excludes", toml::array{});
    put_each(made, "part", one.parts, [](const draft::grant& part) {
        toml::table lettered;
        put_grant(lettered, part);
        return lettered;
    });
    put_assessment(made, one.assessed);
    put_texts(made, "prohibited", one.prohibited);
    put_each(made, "notes", one.remarks, as_table);
    put_sources(made, one.from_documents);
    return made;
}
toml::table written(const draft::delegation_order& one) {
    toml::table made;
    put(made, "id", one.key);
    put(made, "version", one.version);
    put(made, "title", one.title);
    put_word(made, "kind", one.kind);
    put(made, "organ", one.organ);
    toml::table adopted;
    put(adopted, "on", one.adopted_on);
    put(adopted, "paragraph", one.adopted_paragraph);
    put(adopted, "diary", one.adopted_diary);
    put(adopted, "by", one.adopted_by);
    put(adopted, "confirmed", one.confirmed_on);
    if (one.adopted_earliest && one.adopted_latest)
        adopted.insert("meeting",
                       to_text(*one.adopted_earliest) + '-' + to_text(*one.adopted_latest));
    if (!adopted.empty()) made.insert("adopted", std::move(adopted));
    put_span(made, one.when);
    put(made, "revoked_from", one.revoked_from);
    put_texts(made, "excludes", one.excluded);
    const auto put_stated = [&](std::string_view key, answer value) {
        if (value != answer::unknown) put_word(made, key, value);
    };
    put_stated("excludes_urgent", one.exclusions_cover_urgent);
    put_stated("stand_in_decides_instead", one.stand_in_decides_instead);
    put_stated("stand_in_covers_vacancy", one.stand_in_covers_vacancy);
    put_stated("roles_reach_other_administrations", one.roles_reach_elsewhere);
    put_texts(made, "superior_steps_in_when", one.superior_steps_in_when);
    made.insert("sub_delegation", permission(one.may_sub_delegate));
    put_word(made, "report", one.reported);
    put_flag(made, "report_sub_delegated", one.sub_delegated_are_reported);
    put_flag(made, "report_through_head", one.reported_through_head);
    put_flag(made, "superiors_may", one.superiors_may);
    put_flag(made, "superior_steps_in", one.superior_steps_in);
    if (one.alternates_act != answer::unknown)
        made.insert("alternates_act", one.alternates_act == answer::yes);
    put_word(made, "separate_minutes", one.separate_minutes);
    put_count(made, "referral_on_demand_of", one.referral_on_demand_of);
    put_each(made, "provisions", one.provisions, as_table);
    put_assessment(made, one.assessed);
    put_each(made, "notes", one.remarks, as_table);
    put_sources(made, one.from_documents);
    return made;
}
toml::table written(const draft::sub_delegation& one) {
    toml::table made;
    put(made, "id", one.key);
    put(made, "grantor", one.from);
    put(made, "to", one.to);
    put(made, "order", one.order);
    put(made, "point", one.number);
    put(made, "matter", one.matter);
    put_limits(made, one.limits);
    put(made, "diary", one.diary);
    put_sources(made, one.from_documents);
    return made;
}

/// Deals tables out to files, one after the other.
class files_in_turn {
public:
    files_in_turn(std::size_t dealt_to, std::size_t orders)
        : dealt_to_{std::max(dealt_to, std::size_t{1})}
        , roots_(std::max(dealt_to_, orders)) {}

    template<class List>
    void add_all(std::string_view key, const List& list) {
        for (const auto& one : list) add(roots_[next_++ % dealt_to_], key, written(one));
    }
    void add_order(std::size_t number, const draft::delegation_order& one) {
        auto& root = roots_[number];
        root.insert("order", written(one));
        for (const auto& point : one.points) add(root, "point", written(point));
    }
    void add_region(const draft::region& one) { roots_.front().insert("region", written(one)); }

    [[nodiscard]] std::vector<bundle_file> take() const {
        std::vector<bundle_file> files;
        for (std::size_t i = 0; i < roots_.size(); ++i) {
            std::ostringstream text;
            text << roots_[i] << '\n';
            files.push_back({std::to_string(i + 1) + ".toml", text.str()});
        }
        return files;
    }

private:
    static void add(toml::table& root, std::string_view key, toml::table one) {
        if (!root.contains(key)) root.insert(key, toml::array{});
        root[key].as_array()->push_back(std::move(one));
    }
    std::size_t dealt_to_;
    std::vector<toml::table> roots_;
    std::size_t next_ = 0;
};

} // namespace

draft::governance as_a_bundle_says(draft::governance drafts) {
    const auto merge = [](draft::grant& grant) {
        if (grant.jointly.empty()) return;
        auto all = std::move(grant.delegates);
        grant.delegates.clear();
        for (auto& one : grant.jointly)
            if (std::none_of(all.begin(), all.end(),
                             [&](const auto& other) { return other.text == one.text; }))
                all.push_back(std::move(one));
        grant.jointly = std::move(all);
    };
    for (auto& order : drafts.orders)
        for (auto& point : order.points) {
            merge(point.whole);
            for (auto& part : point.parts) merge(part);
        }
    for (auto& one : drafts.sub_delegations) {
        if (!one.limits.wording_known.value_or(true)) {
            const std::string key{key_of(legal_fact::within_point_text)};
            one.limits.required.push_back({key, {}});
        }
        one.limits.wording_known.reset();
        one.limits.handed_back.reset();
        one.limits.handed_back_when.clear();
    }
    return drafts;
}

std::vector<bundle_file> bundle_of(const draft::governance& drafts, std::size_t files) {
    // Every member by name, so that a new one is not forgotten here.
    const auto& [region, documents, organs, units, areas, roles, posts, persons, appointments,
                 guarantees, facts, matters, instruments, lines, orders, sub_delegations, conflicts,
                 evidence_found, suppressions, all_minutes, left_out, hash] = drafts;
    static_cast<void>(guarantees); // each appointment says it
    static_cast<void>(conflicts);
    static_cast<void>(evidence_found);
    static_cast<void>(suppressions);
    static_cast<void>(all_minutes);
    static_cast<void>(left_out);
    static_cast<void>(hash);
    files_in_turn made{files, orders.size()};
    if (region) made.add_region(*region);
    for (std::size_t i = 0; i < orders.size(); ++i) made.add_order(i, orders[i]);
    const auto& in_turn = [&](std::string_view key, const auto& list) { made.add_all(key, list); };
    in_turn("document", documents);
    in_turn("organ", organs);
    in_turn("unit", units);
    in_turn("area", areas);
    in_turn("role", roles);
    in_turn("post", posts);
    in_turn("person", persons);
    in_turn("appointment", appointments);
    in_turn("fact", facts);
    in_turn("matter", matters);
    in_turn("instrument", instruments);
    in_turn("assessed", lines);
    in_turn("sub_delegation", sub_delegations);
    return made.take();
}

void write_files(const std::vector<bundle_file>& files, const std::filesystem::path& folder) {
    for (const auto& file : files) {
        const auto path = folder / file.path;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream{path, std::ios::binary} << file.text;
    }
}

} // namespace mandat::test
