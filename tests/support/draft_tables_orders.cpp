// SPDX-License-Identifier: MIT
#include "support/draft_tables.hpp"
#include <mandat/domain/point_key.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace mandat::test {

namespace {

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
    put_list(into, "requires", limits.required);
    put_texts(into, "excludes", limits.excluded);
    put_texts(into, "except", limits.excepted);
    put_word(into, "users", limits.users);
    put_list(into, "consult", limits.consulted);
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
    put_list(into, "substitutes", grant.substitutes);
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
    put_list(into, "hand_back_when", limits.handed_back_when);
}

void put_clauses(toml::table& into, const draft::clauses& said) {
    put_list(into, "requires", said.required);
    put_list(into, "consult", said.consulted);
    put_flag(into, "includes_refusal", said.includes_refusal);
    put_word(into, "hand_back", said.handed_back);
    put_list(into, "hand_back_when", said.handed_back_when);
}

} // namespace

toml::table written(const draft::group& one) {
    toml::table made;
    put(made, "number", one.number);
    if (one.key != key_of_number(one.number)) put(made, "id", one.key);
    put(made, "title", one.title);
    put(made, "group", one.within);
    put_clauses(made, one.said);
    put_texts(made, "excludes", one.said.excluded);
    if (one.lifts_exclusions) made.insert("excludes", toml::array{});
    put_word(made, "report", one.said.reported);
    if (one.said.may_sub_delegate)
        made.insert("sub_delegation", permission(*one.said.may_sub_delegate));
    put_list(made, "substitutes", one.substitutes);
    put_list(made, "prohibited", one.prohibited);
    put_each(made, "provisions", one.provisions, as_table);
    put_sources(made, one.from_documents);
    return made;
}
toml::table written(const draft::point& one) {
    toml::table made;
    put(made, "number", one.number);
    if (one.key != key_of_number(one.number)) put(made, "id", one.key);
    put(made, "group", one.group);
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
    put_list(made, "prohibited", one.prohibited);
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
    put_clauses(made, one.general);
    put_texts(made, "substitutes", one.substitutes);
    put_texts(made, "prohibited", one.prohibited);
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

} // namespace mandat::test
