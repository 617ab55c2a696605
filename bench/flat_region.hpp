// SPDX-License-Identifier: MIT
#pragma once
// The rows of a workload as a region of the whole model: the same question has the same answer, by the whole law.

#include "workload.hpp"
#include <mandat/decide/question.hpp>
#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/law/recording.hpp>
#include <mandat/model/builder.hpp>
#include <mandat/model/draft.hpp>
#include <mandat/model/governance.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace mandat::bench {

/// Day 0 is the first that the law is modelled on.
[[nodiscard]] inline date day_of(std::int32_t number) {
    return first_modelled_day + boost::gregorian::days{number};
}

/// One order for each committee with a point for each of its grants, and sub-delegations. A jurist has assessed them all.
class flat_region {
public:
    [[nodiscard]] static draft::governance draft_of(const flat_workload& rows) {
        flat_region made{rows};
        made.make();
        return std::move(made.all_);
    }

private:
    explicit flat_region(const flat_workload& rows)
        : rows_{rows} {}

    void make() {
        draft::region whole;
        whole.key = "radregionen";
        whole.name = "Radregionen";
        whole.is_fictional = true;
        all_.the_region = whole;
        all_.documents.push_back({"d", "Påhittad handling", "", day_of(0), "", {}});
        for (std::uint32_t i = 0; i < flat_workload::committees; ++i) committee(i);
        for (std::uint32_t i = 0; i < rows_.matters(); ++i) matter(i);
        for (std::uint32_t i = 0; i < rows_.tree().size(); ++i) unit(i);
        for (std::uint32_t i = 0; i < rows_.posts().size(); ++i) post(i);
        for (const auto& one : rows_.grants()) {
            if (one.from)
                given_on(one);
            else
                point(one);
        }
    }

    static std::string numbered(char kind, std::size_t i) { return kind + std::to_string(i); }
    place next_line() { return {"rader.toml", ++line_, 1}; }
    draft::reference to(std::string key) { return {std::move(key), next_line()}; }
    static draft::span always() {
        draft::span made;
        made.from = day_of(0);
        return made;
    }

    void committee(std::uint32_t i) {
        draft::matter all_its_own;
        all_its_own.key = numbered('a', i);
        all_its_own.name = "Nämndens ärenden " + std::to_string(i);
        all_its_own.where = next_line();
        all_.matters.push_back(all_its_own);
        draft::organ body;
        body.key = numbered('n', i);
        body.name = "Nämnd " + std::to_string(i);
        body.kind = i == 0 ? organ_kind::executive_board : organ_kind::committee;
        body.when = always();
        body.where = next_line();
        draft::remit_entry entry;
        entry.text = "Allt";
        entry.matter = to(all_its_own.key);
        body.remit.push_back(entry);
        all_.organs.push_back(body);
        draft::delegation_order order;
        order.key = numbered('o', i);
        order.version = "1";
        order.title = "Delegationsordning";
        order.organ = to(body.key);
        order.when = always();
        order.reported = reporting::next_meeting;
        order.where = next_line();
        order.assessed.found.state(legal_fact::concerns_goals_direction_scope_quality, answer::no);
        order.assessed.found.state(legal_fact::of_principle_or_greater_importance, answer::no);
        order.assessed.by = "regionjuristen";
        order.assessed.on = day_of(0);
        order.assessed.from_documents.push_back({"d", next_line()});
        all_.orders.push_back(std::move(order));
    }
    void matter(std::uint32_t i) {
        draft::matter made;
        made.key = numbered('m', i);
        made.name = "Ärende " + std::to_string(i);
        made.kind_of = to(numbered('a', flat_workload::committee_of(i)));
        made.where = next_line();
        all_.matters.push_back(std::move(made));
    }
    void unit(std::uint32_t i) {
        draft::unit made;
        made.key = numbered('e', i);
        made.name = "Enhet " + std::to_string(i);
        if (i == 0)
            made.organ = to("n0");
        else
            made.parent = to(numbered('e', rows_.tree().parent(i)));
        made.when = always();
        made.where = next_line();
        all_.units.push_back(std::move(made));
    }
    /// Everyone is a head of administration here, so that whoever may give on can.
    void post(std::uint32_t i) {
        draft::post made;
        made.key = numbered('b', i);
        made.name = "Befattning " + std::to_string(i);
        made.unit = to(numbered('e', rows_.posts()[i]));
        made.head_of_administration = answer::yes;
        made.when = always();
        made.where = next_line();
        all_.posts.push_back(std::move(made));
    }
    draft::grant_limits terms_of(const flat_grant& one) {
        draft::grant_limits made;
        draft::span days;
        days.from = day_of(one.first);
        days.through = day_of(one.last);
        made.when = days;
        if (one.ceiling != flat_grant::unlimited) {
            amount_range range;
            range.ceiling = bound{.inclusive = true, .value = money::kronor(one.ceiling).in_ore()};
            made.amount = range;
        }
        made.reach = scope_kind::units;
        made.units.push_back(to(numbered('e', one.scope)));
        return made;
    }
    void point(const flat_grant& one) {
        auto& order = all_.orders[flat_workload::committee_of(one.matter)];
        draft::point made;
        made.number = std::to_string(order.points.size() + 1);
        made.matter = to(numbered('m', one.matter));
        made.where = next_line();
        made.whole.delegates.push_back(to(numbered('b', one.to)));
        made.whole.limits = terms_of(one);
        made.whole.limits.may_sub_delegate = one.may_be_given_on ? answer::yes : answer::no;
        made.whole.where = next_line();
        order.points.push_back(std::move(made));
    }
    void given_on(const flat_grant& one) {
        draft::sub_delegation made;
        made.key = numbered('v', all_.sub_delegations.size());
        made.from = to(numbered('b', *one.from));
        made.to = to(numbered('b', one.to));
        made.order = to(numbered('o', flat_workload::committee_of(one.matter)));
        made.matter = to(numbered('m', one.matter));
        made.limits = terms_of(one);
        made.where = next_line();
        all_.sub_delegations.push_back(std::move(made));
    }

    const flat_workload& rows_;
    draft::governance all_;
    std::uint32_t line_ = 0;
};

/// A region without faults. Ends the program where it has any: then the benchmark is broken.
[[nodiscard]] inline governance built(const draft::governance& drafts) {
    auto made = builder{}.build(drafts);
    if (!made) {
        std::fprintf(stderr, "the region cannot be built: %s\n",
                     made.error().front().text.en.c_str());
        std::exit(EXIT_FAILURE);
    }
    return std::move(made).value();
}

/// The question in the region's own ids.
class flat_questions {
public:
    explicit flat_questions(const governance& of)
        : generation_{of.generation()}
        , posts_{ids_of<post_id>(of.posts(), 'b')}
        , matters_{ids_of<matter_id>(of.matters(), 'm')}
        , units_{ids_of<unit_id>(of.units(), 'e')} {}

    [[nodiscard]] question of(const flat_question& asked) const {
        return {.generation = generation_,
                .who = posts_[asked.post],
                .matter = matters_[asked.matter],
                .on = day_of(asked.day),
                .amount = money::kronor(asked.amount),
                .unit = units_[asked.unit]};
    }

private:
    /// The ids of what is numbered: `b17` is the seventeenth post.
    template<class Id, class Table>
    [[nodiscard]] static std::vector<Id> ids_of(const Table& table, char kind) {
        std::vector<Id> ids(table.size());
        for (std::size_t i = 0; i < table.size(); ++i)
            if (table[i].key.front() == kind)
                ids[std::stoul(std::string{table[i].key.substr(1)})] = Id{i};
        return ids;
    }

    std::uint32_t generation_;
    std::vector<post_id> posts_;
    std::vector<matter_id> matters_;
    std::vector<unit_id> units_;
};

} // namespace mandat::bench
