// SPDX-License-Identifier: MIT
//
// A small fictional region, made by hand from drafts with one line per thing. What most tests want of a new key is its
// default here; the rest say it on the draft that is returned.
#pragma once

#include "decide/table_texts.hpp"
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/fault.hpp>
#include <mandat/domain/traits.hpp>
#include <mandat/model/builder.hpp>
#include <mandat/model/draft.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat_tests {

[[nodiscard]] inline draft::reference named(std::string_view name) {
    return {std::string{name}, {}};
}
[[nodiscard]] inline std::vector<draft::reference> named_all(std::string_view names) {
    std::vector<draft::reference> made;
    for (const auto& name : words(names)) made.push_back(named(name));
    return made;
}
[[nodiscard]] inline draft::span since(std::string_view first) {
    return {.from = day(first), .evidenced_from = {}, .undated = false, .through = {}, .where = {}};
}
[[nodiscard]] inline draft::span between(std::string_view first, std::string_view last) {
    auto made = since(first);
    made.through = day(last);
    return made;
}

/// A jurist's assessment: the named traits are as said, with who, when and where.
[[nodiscard]] inline draft::assessment
assessed(std::initializer_list<std::pair<legal_fact, answer>> found) {
    draft::assessment made;
    for (const auto& [trait, value] : found) made.found.state(trait, value);
    made.by = "regionjurist";
    made.on = day("2019-12-01");
    made.from_documents.push_back({"PM § 1", {}});
    return made;
}
/// What an assessed order says: nothing of KL 6:38 first paragraph, and not of principle.
[[nodiscard]] inline draft::assessment found_ordinary() {
    auto made = assessed({});
    for (const auto trait : traits_of_the_ban) made.found.state(trait, answer::no);
    for (const auto trait : traits_of_councils_matters) made.found.state(trait, answer::no);
    return made;
}

/// Drafts with one line per thing. References that are returned hold until the next thing of the same kind.
struct drafted {
    draft::governance all;

    drafted() {
        all.the_region.emplace();
        all.the_region->key = "sagoregionen";
        all.the_region->name = "Sagoregionen";
        all.the_region->is_fictional = true;
        draft::document pm;
        pm.key = "PM";
        pm.title = "PM";
        pm.dated = day("2019-12-01");
        all.documents.push_back(pm);
    }

    draft::organ& organ(std::string_view key, organ_kind kind, std::string_view remit = {},
                        std::string_view parent = {}) {
        auto& made = all.organs.emplace_back();
        made.key = made.name = key;
        made.kind = kind;
        made.when = since("2015-01-01");
        if (!parent.empty()) made.parent = named(parent);
        for (const auto& matter : words(remit)) {
            auto& entry = made.remit.emplace_back();
            entry.text = matter;
            entry.matter = named(matter);
        }
        return made;
    }
    draft::unit& unit(std::string_view key, std::string_view parent, std::string_view organ = {}) {
        auto& made = all.units.emplace_back();
        made.key = made.name = key;
        made.kind = "enhet";
        if (!parent.empty()) made.parent = named(parent);
        if (!organ.empty()) made.organ = named(organ);
        made.when = since("2015-01-01");
        return made;
    }
    draft::area& area(std::string_view key, std::string_view parent = {}) {
        auto& made = all.areas.emplace_back();
        made.key = made.name = key;
        if (!parent.empty()) made.parent = named(parent);
        return made;
    }
    draft::role& role(std::string_view key) {
        auto& made = all.roles.emplace_back();
        made.key = made.name = key;
        return made;
    }
    /// An employee of a unit.
    draft::post& employee(std::string_view key, std::string_view unit, bool heads = false,
                          std::string_view role = {}) {
        auto& made = all.posts.emplace_back();
        made.key = made.name = key;
        if (!unit.empty()) made.unit = named(unit);
        made.heads_unit = heads;
        if (!role.empty()) made.role = named(role);
        made.head_of_administration = answer::no;
        made.when = since("2015-01-01");
        return made;
    }
    /// An elected seat.
    draft::post& seat(std::string_view key, post_kind kind, std::string_view organ) {
        auto& made = all.posts.emplace_back();
        made.key = made.name = key;
        made.kind = kind;
        made.organ = named(organ);
        made.when = since("2015-01-01");
        return made;
    }
    draft::matter& matter(std::string_view key, std::string_view kind_of = {}) {
        auto& made = all.matters.emplace_back();
        made.key = made.name = key;
        if (!kind_of.empty()) made.kind_of = named(kind_of);
        return made;
    }
    draft::fact& fact(std::string_view key, silence when_silent = silence::must_be_assessed) {
        auto& made = all.facts.emplace_back();
        made.key = made.question = key;
        made.when_silent = when_silent;
        return made;
    }
    draft::instrument& instrument(std::string_view key, const draft::span& when) {
        auto& made = all.instruments.emplace_back();
        made.key = made.name = key;
        made.when = when;
        return made;
    }
    /// An order adopted a week before its first day, unless it is said otherwise.
    draft::delegation_order& order(std::string_view key, std::string_view organ,
                                   std::string_view first = "2016-01-01",
                                   std::string_view version = "1") {
        auto& made = all.orders.emplace_back();
        made.key = key;
        made.version = version;
        made.title = key;
        made.organ = named(organ);
        made.when = since(first);
        made.adopted_on = date{static_cast<date::date_int_type>(day_number(day(first)) - 7)};
        return made;
    }
    /// A point in the order drafted last.
    draft::point& point(std::string_view number, std::string_view matter,
                        std::string_view delegates, point_kind kind = point_kind::delegation) {
        auto& made = all.orders.back().points.emplace_back();
        made.number = number;
        made.matter = named(matter);
        made.kind = kind;
        made.whole.delegates = named_all(delegates);
        return made;
    }
    draft::sub_delegation& passed_on(std::string_view from, std::string_view to,
                                     std::string_view order, std::string_view number) {
        auto& made = all.sub_delegations.emplace_back();
        made.key = "v" + std::to_string(all.sub_delegations.size());
        made.from = named(from);
        made.to = named(to);
        made.order = named(order);
        made.number = number;
        made.limits.when = since("2016-01-01");
        return made;
    }
    draft::appointment& appointed(std::string_view person, std::string_view post,
                                  const draft::span& when, answer employed = answer::yes,
                                  appointment_kind kind = appointment_kind::ordinary) {
        if (std::none_of(all.persons.begin(), all.persons.end(),
                         [&](const auto& one) { return one.key == person; })) {
            auto& known = all.persons.emplace_back();
            known.key = person;
        }
        auto& made = all.appointments.emplace_back();
        made.person = named(person);
        made.post = named(post);
        made.kind = kind;
        made.employed = employed;
        made.when = when;
        return made;
    }
};

[[nodiscard]] inline std::string told(const faults& found) {
    std::string text;
    for (const auto& one : found) text += std::string{key_of(one.code)} + ": " + one.text.en + '\n';
    return text;
}

[[nodiscard]] inline governance built(const draft::governance& drafts) {
    auto made = builder{}.build(drafts);
    if (!made) give_up("the drafts have faults:\n" + told(made.error()));
    return std::move(made).value();
}

} // namespace mandat_tests
