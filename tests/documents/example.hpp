// SPDX-License-Identifier: MIT
#pragma once
// A small fictional governance and rulings on it made by hand, for what the report layer prints.

#include "support/catch.hpp"
#include <mandat/decide/ruling.hpp>
#include <mandat/law/catalog.hpp>
#include <mandat/model/builder.hpp>
#include <mandat/model/draft.hpp>

#include <string>
#include <utility>
#include <vector>

namespace mandat::test {

inline date day(int year, unsigned month, unsigned number) {
    return *make_date(year, month, number);
}
inline draft::reference to(std::string text) {
    return {std::move(text), {}};
}
inline draft::sources in(std::string text) {
    return {{std::move(text), {}}};
}
inline draft::span since(date first) {
    draft::span made;
    made.from = first;
    return made;
}
inline draft::span undated() {
    draft::span made;
    made.undated = true;
    return made;
}
inline const date begin = day(2023, 1, 1);
inline bound kronor(std::int64_t value, bool inclusive = true) {
    return {.inclusive = inclusive, .value = value * 100};
}

inline draft::organ organ(std::string key, std::string name, organ_kind kind, draft::span when,
                          std::string parent = {}) {
    draft::organ made;
    made.key = std::move(key);
    made.name = std::move(name);
    made.kind = kind;
    made.when = when;
    made.parent = to(std::move(parent));
    return made;
}
inline draft::unit unit(std::string key, std::string name, std::string kind, std::string organ,
                        std::string parent) {
    draft::unit made;
    made.key = std::move(key);
    made.name = std::move(name);
    made.kind = std::move(kind);
    made.organ = to(std::move(organ));
    made.parent = to(std::move(parent));
    made.when = since(begin);
    return made;
}
inline draft::post post(std::string key, std::string name, std::string unit, bool heads,
                        answer head_of_administration = answer::no) {
    draft::post made;
    made.key = std::move(key);
    made.name = std::move(name);
    made.unit = to(std::move(unit));
    made.heads_unit = heads;
    made.head_of_administration = head_of_administration;
    made.when = since(begin);
    return made;
}
inline draft::matter matter(std::string key, std::string name, std::string kind_of = {}) {
    draft::matter made;
    made.key = std::move(key);
    made.name = std::move(name);
    made.kind_of = to(std::move(kind_of));
    return made;
}
inline draft::point point(std::string number, std::string matter,
                          std::vector<draft::reference> delegates) {
    draft::point made;
    made.number = std::move(number);
    made.matter = to(std::move(matter));
    made.whole.delegates = std::move(delegates);
    return made;
}

inline void add_organisation(draft::governance& all) {
    draft::region region;
    region.key = "ostmark";
    region.name = "Region Östmark";
    region.is_fictional = true;
    all.the_region = region;
    all.documents = {{"p41", "Påhittat protokoll", "", day(2024, 3, 12), "", {}},
                     {"plan", "Påhittad plan", "", {}, "", {}}};
    all.organs = {organ("buss", "Östmark Buss AB", organ_kind::company, undated()),
                  organ("hsn", "Hälso- och sjukvårdsnämnden", organ_kind::committee, undated()),
                  organ("rs", "Regionstyrelsen", organ_kind::executive_board, since(begin)),
                  organ("rf", "Regionfullmäktige", organ_kind::council, since(begin)),
                  organ("au", "Arbetsutskottet", organ_kind::sub_committee, since(begin), "rs")};
    all.organs[1].members = 13;
    all.organs[1].alternates = 13;
    all.organs[2].remit = {{"Upphandling", to("tilldelning"), {}, in("plan")},
                           {"Filialer", to("filial"), {}, in("plan")}};
    all.units = {unit("kontoret", "Regionkontoret", "förvaltning", "rs", ""),
                 unit("inkop", "Inköp och försörjning", "avdelning", "", "kontoret"),
                 unit("ekonomi", "Ekonomi & \"styrning\" <E>", "avdelning", "", "kontoret"),
                 unit("sjukvard", "Sjukvårdsförvaltningen", "förvaltning", "hsn", ""),
                 unit("ogon", "VO Ögon", "VO", "", "sjukvard"),
                 unit("alder", "VO Åldersmedicin", "VO", "", "sjukvard"),
                 unit("arv", "VO Ärftliga sjukdomar", "VO", "", "sjukvard"),
                 unit("ortopedi", "VO Ortopedi", "VO", "", "sjukvard")};
    all.units[1].former_names = {{"Inköp och upphandling", day(2023, 12, 31), in("plan"), {}}};
    all.roles = {{"vc", "Verksamhetschef", {}, {}, {}}};
    all.posts = {post("inkopare", "Inköpare hyrpersonal", "inkop", false),
                 post("inkopschef", "Inköpschef", "inkop", true),
                 post("regiondirektor", "Regiondirektör", "kontoret", true, answer::yes),
                 post("vc_ogon", "Verksamhetschef Ögon", "ogon", true),
                 post("vc_ortopedi", "Verksamhetschef Ortopedi", "ortopedi", true),
                 post("rs_ordf", "Regionstyrelsens ordförande", "", false, answer::unknown)};
    all.posts[3].role = to("vc");
    all.posts[4].role = to("vc");
    all.posts[5].kind = post_kind::chair;
    all.posts[5].organ = to("rs");
}

inline void add_order(draft::governance& all) {
    all.facts = {{"inom_policy",
                  "Följer beslutet inköpspolicyn?",
                  "Does the decision follow the purchasing policy?",
                  silence::must_be_assessed,
                  {},
                  {}}};
    all.matters = {matter("tilldelning", "Tilldelningsbeslut"),
                   matter("hyr", "Tilldelning, hyrpersonal", "tilldelning"),
                   matter("filial", "Öppnande av filialer"),
                   matter("bradska", "Brådskande ärenden"),
                   matter("tjanst", "Inrättande av tjänst")};
    all.instruments = {{"ramavtal", "Ramavtal hyrpersonal", since(day(2024, 4, 1)), {}, {}}};
    auto small = point("3.1", "tilldelning", {to("inkopschef")});
    small.law = "LOU";
    small.whole.limits.amount = amount_range{{}, kronor(500'000)};
    small.whole.limits.required = {to("inom_policy")};
    auto large = point("3.2", "tilldelning", {to("regiondirektor")});
    large.whole.limits.amount = amount_range{kronor(500'000, false), bound{true, false, 5000}};
    auto hired = point("3.3", "hyr", {to("inkopare")});
    hired.whole.limits.instrument = to("ramavtal");
    auto posts = point("7.10", "tjanst", {to("vc")});
    posts.whole.limits.reach = scope_kind::own_unit;
    posts.whole.limits.consulted = {to("inkopschef")};
    auto branches = point("7.9", "filial", {to("regiondirektor")});
    branches.whole.limits.may_sub_delegate = answer::yes;
    branches.remarks = {{"Ramen anges i beställningen", day(2024, 6, 10), in("plan 4.4")}};
    auto urgent = point("9.1", "bradska", {to("rs_ordf")});
    urgent.kind = point_kind::urgent;
    auto reserved = point("9.2", "tjanst", {});
    reserved.kind = point_kind::reserved;
    draft::delegation_order order;
    order.key = "rs";
    order.version = "2024";
    order.title = "Regionstyrelsens delegationsordning";
    order.organ = to("rs");
    order.adopted_on = day(2024, 3, 12);
    order.adopted_paragraph = "§ 41";
    order.adopted_diary = "RÖ-12-2024";
    order.reported = reporting::next_meeting;
    order.may_sub_delegate = answer::no;
    order.provisions = {{"Delegat får hänskjuta ärendet till styrelsen.", {}, in("p41")}};
    order.from_documents = in("p41 § 41");
    order.points = {small, large, hired, posts, branches, urgent, reserved};
    all.orders = {order};
    draft::sub_delegation onward;
    onward.key = "vd1";
    onward.from = to("regiondirektor");
    onward.to = to("inkopschef");
    onward.order = to("rs");
    onward.number = "7.9";
    onward.limits.when = since(day(2024, 5, 1));
    onward.diary = "RÖ-31-2024";
    all.sub_delegations = {onward};
}

/// Region Östmark: one order in force from 12 March 2024.
inline const governance& ostmark() {
    static const governance made = [] {
        draft::governance all;
        add_organisation(all);
        add_order(all);
        auto built = builder{}.build(all);
        if (!built)
            for (const auto& one : built.error()) UNSCOPED_INFO(one.text.en);
        REQUIRE(built.has_value());
        return built.value();
    }();
    return made;
}

inline point_id point_called(std::string_view key) {
    return ostmark().find_point(key, day(2024, 6, 1));
}
inline delegation_id delegation_in(point_id point) {
    for (std::size_t i = 0; i < ostmark().delegations().size(); ++i)
        if (ostmark().delegations()[i].point == point) return delegation_id{i};
    return {};
}
inline question ask(std::string_view post, std::string_view matter, date on) {
    const auto& of = ostmark();
    return {.generation = of.generation(),
            .who = of.find_post(post),
            .matter = of.find_matter(matter),
            .on = on};
}
inline const rule* cited(std::string_view id) {
    return find_rule(id);
}

inline link head() {
    return {.how = link::kind::organ, .holder = ostmark().find_organ("rs")};
}
inline link given(std::string_view post, std::string_view point) {
    return {.how = link::kind::delegation,
            .holder = ostmark().find_post(post),
            .point = point_called(point)};
}

/// Inköpschef, award of 620 000 kr against a ceiling of 500 000 kr.
inline ruling above_the_limit() {
    auto asked = ask("inkopschef", "tilldelning", day(2024, 3, 13));
    asked.amount = money::kronor(620'000);
    asked.counted = amount_basis::per_decision;
    asked.facts.assert_that(legal_fact::of_principle_or_greater_importance, answer::no);
    const auto policy = ostmark().find_fact("inom_policy");
    asked.facts.assert_that(*ostmark().slot_of(asked.matter, policy), answer::no);
    ruling made{ostmark(), asked};
    made.reason = reason_code::amount_above;
    made.point = point_called("rs/3.1");
    made.chain = {head(), given("inkopschef", "rs/3.1")};
    made.reasons = {{.code = reason_code::amount_above,
                     .limit = kronor(500'000),
                     .counted = amount_basis::per_decision,
                     .limit_in_kronor = money::kronor(500'000)},
                    {.code = reason_code::fact_required, .fact = named_fact{std::nullopt, policy}},
                    {.code = reason_code::delegated,
                     .effect = verdict::authorised,
                     .rule = cited("KL-7-5"),
                     .point = made.point}};
    made.near_misses = {{.chain = {head(), given("inkopschef", "rs/7.9")},
                         .grounds = {{.code = reason_code::not_yet,
                                      .rule = cited("DOC-ORDER"),
                                      .day = day(2024, 5, 1)}},
                         .carried_by = reason_code::sub_delegated,
                         .point = point_called("rs/7.9")}};
    made.instead = {
        {.who = ostmark().find_post("regiondirektor"),
         .verdict = verdict::authorised,
         .reason = reason_code::delegated,
         .carried_by = reason_code::delegated,
         .point = point_called("rs/3.2"),
         .granted = delegation_in(point_called("rs/3.2")),
         .within = {.amount = ostmark().at(delegation_in(point_called("rs/3.2"))).limits.amount},
         .when = *period::through(day(2024, 3, 13), day(2024, 3, 13))},
        {.who = ostmark().find_organ("rs"),
         .verdict = verdict::depends,
         .reason = reason_code::decides_itself,
         .carried_by = reason_code::decides_itself,
         .assess = {{{legal_fact::of_principle_or_greater_importance, {}}, {cited("KL-5-1")}}},
         .when = *period::through(day(2024, 3, 13), day(2024, 3, 13))}};
    made.notes = {
        {.kind = note_kind::newest_source, .day = day(2024, 3, 12), .point = made.point},
        {.kind = note_kind::presumed_no, .fact = named_fact{legal_fact::disqualified, {}}}};
    return made;
}

/// Regiondirektör, opening of branches: yes.
inline ruling delegated_to_the_director() {
    ruling made{ostmark(), ask("regiondirektor", "filial", day(2024, 3, 13))};
    made.verdict = verdict::authorised;
    made.reason = reason_code::delegated;
    made.point = point_called("rs/7.9");
    made.chain = {head(), given("regiondirektor", "rs/7.9")};
    made.reasons = {{.code = reason_code::delegated,
                     .effect = verdict::authorised,
                     .rule = cited("KL-7-5"),
                     .point = made.point}};
    made.duties = {{.kind = duty_kind::report,
                    .when = reporting::next_meeting,
                    .towards = ostmark().find_organ("rs"),
                    .rule = cited("KL-7-8")}};
    made.notes = {{.kind = note_kind::remark,
                   .day = day(2024, 6, 10),
                   .text = ostmark().at(made.point).remarks.front().text,
                   .sources = ostmark().at(made.point).remarks.front().sources,
                   .point = made.point}};
    return made;
}

/// The same with nothing asserted: two questions for a human.
inline ruling hangs_on_two_facts() {
    auto made = delegated_to_the_director();
    made.verdict = verdict::depends;
    made.reason = reason_code::fact_unknown;
    const named_fact scope{legal_fact::concerns_goals_direction_scope_quality, {}};
    const named_fact principle{legal_fact::of_principle_or_greater_importance, {}};
    made.reasons.insert(made.reasons.begin(), {{.code = reason_code::fact_unknown,
                                                .effect = verdict::depends,
                                                .rule = cited("KL-6-38-1"),
                                                .fact = scope},
                                               {.code = reason_code::fact_unknown,
                                                .effect = verdict::depends,
                                                .rule = cited("KL-5-1"),
                                                .fact = principle}});
    made.assess = {{scope, {cited("KL-6-38-1")}}, {principle, {cited("KL-5-1")}}};
    return made;
}

} // namespace mandat::test
