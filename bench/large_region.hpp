// SPDX-License-Identifier: MIT
#pragma once
// A fictional region of any size: one seed, one region. For benchmarks only.

#include <mandat/model/builder.hpp>
#include <mandat/model/draft.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <utility>

namespace mandat::bench {

inline constexpr std::uint32_t seed = 20180101;

/// Points over several committees' orders in two versions each, with tiers, roles, own units and sub-delegations.
class large_region {
public:
    explicit large_region(std::size_t points)
        : points_{points} {}

    [[nodiscard]] draft::governance draft() {
        made_ = {};
        draft::region whole;
        whole.key = "stora";
        whole.name = "Stora Exempelregionen";
        whole.is_fictional = true;
        made_.the_region = whole;
        made_.documents.push_back({"d", "Påhittad handling", "", day(2017, 1, 1), "", {}});
        for (std::size_t i = 0; i < committees; ++i) committee(i);
        for (std::size_t i = 0; i < committees; ++i)
            for (const int year : {2019, 2023}) order(i, year);
        return std::move(made_);
    }

private:
    static constexpr std::size_t committees = 8;
    static constexpr std::size_t units_each = 40;

    static date day(int year, unsigned month, unsigned of_month) {
        return *make_date(year, month, of_month);
    }
    place next_line() { return {"stora.toml", ++line_, 1}; }
    draft::reference to(std::string key) { return {std::move(key), next_line()}; }
    static draft::span since(int year) {
        draft::span span;
        span.from = day(year, 1, 1);
        return span;
    }
    std::size_t below(std::size_t count) {
        return std::uniform_int_distribution<std::size_t>{0, count - 1}(dice_);
    }
    static std::string number(std::size_t i) { return std::to_string(i); }
    static std::string unit_key(std::size_t committee, std::size_t i) {
        return "e" + number(committee) + "_" + number(i);
    }

    void committee(std::size_t i) {
        draft::organ body;
        body.key = "n" + number(i);
        body.name = "Nämnd " + number(i);
        body.kind = i == 0 ? organ_kind::executive_board : organ_kind::committee;
        body.when = since(2018);
        body.where = next_line();
        draft::matter wide;
        wide.key = "m" + number(i);
        wide.name = "Nämndens ärenden " + number(i);
        wide.where = next_line();
        made_.matters.push_back(wide);
        draft::remit_entry all;
        all.text = "Allt";
        all.matter = to(wide.key);
        body.remit.push_back(all);
        made_.organs.push_back(body);
        draft::role managers;
        managers.key = "chef" + number(i);
        managers.name = "Enhetschef " + number(i);
        managers.where = next_line();
        made_.roles.push_back(managers);
        for (std::size_t k = 0; k < units_each; ++k) unit(i, k);
    }
    void unit(std::size_t committee, std::size_t k) {
        draft::unit one;
        one.key = unit_key(committee, k);
        one.name = "Enhet " + number(committee) + "-" + number(k);
        if (k == 0) {
            one.organ = to("n" + number(committee));
        } else {
            one.parent = to(unit_key(committee, (k - 1) / 3));
        }
        one.when = since(2018);
        one.where = next_line();
        made_.units.push_back(one);
        draft::post head;
        head.key = "b" + number(committee) + "_" + number(k);
        head.name = "Chef " + number(committee) + "-" + number(k);
        head.unit = to(one.key);
        head.heads_unit = true;
        head.head_of_administration = k == 0 ? answer::yes : answer::no;
        if (k != 0) head.role = to("chef" + number(committee));
        head.when = since(2018);
        head.where = next_line();
        made_.posts.push_back(head);
    }

    void order(std::size_t committee, int year) {
        draft::delegation_order made;
        made.key = "d" + number(committee);
        made.version = number(static_cast<std::size_t>(year));
        made.title = "Delegationsordning";
        made.organ = to("n" + number(committee));
        made.adopted_on = day(year - 1, 12, 1);
        made.when = since(year);
        made.may_sub_delegate = answer::yes;
        made.reported = reporting::next_meeting;
        made.alternates_act = answer::yes;
        made.where = next_line();
        made.assessed.found.state(legal_fact::concerns_goals_direction_scope_quality, answer::no);
        made.assessed.found.state(legal_fact::of_principle_or_greater_importance, answer::no);
        made.assessed.by = "regionjuristen";
        made.assessed.on = day(year - 1, 11, 1);
        made.assessed.from_documents.push_back({"d", next_line()});
        const std::size_t share = points_ / (2 * committees);
        for (std::size_t i = 0; i < share; ++i) point(made, committee, i);
        made_.orders.push_back(std::move(made));
    }
    /// Three tiers on a matter of its own: the unit's manager, the head's unit below, the head.
    void point(draft::delegation_order& order, std::size_t committee, std::size_t i) {
        const auto matter = "m" + number(committee) + "_" + number(i);
        if (order.version == "2019") {
            draft::matter one;
            one.key = matter;
            one.name = "Ärende " + number(committee) + "-" + number(i);
            one.kind_of = to("m" + number(committee));
            one.where = next_line();
            made_.matters.push_back(one);
        }
        draft::point made;
        made.number = number(i / 50 + 1) + "." + number(i % 50 + 1);
        made.matter = to(matter);
        made.where = next_line();
        const std::int64_t first = 100'000 * static_cast<std::int64_t>(1 + below(50));
        tier(made, "a", "chef" + number(committee), std::nullopt, first);
        tier(made, "b", "b" + number(committee) + "_1", first, 2 * first);
        tier(made, "c", "b" + number(committee) + "_0", 2 * first, std::nullopt);
        order.points.push_back(made);
        if (i % 10 == 0 && order.version == "2023") pass_on(order, made, committee, first);
    }
    void tier(draft::point& point, std::string letter, std::string delegate,
              std::optional<std::int64_t> above, std::optional<std::int64_t> through) {
        draft::grant part;
        part.letter = std::move(letter);
        part.delegates.push_back(to(std::move(delegate)));
        part.where = next_line();
        amount_range range;
        if (above) range.floor = bound{.inclusive = false, .value = *above};
        if (through) range.ceiling = bound{.inclusive = true, .value = *through};
        part.limits.amount = range;
        point.parts.push_back(std::move(part));
    }
    void pass_on(const draft::delegation_order& order, const draft::point& point,
                 std::size_t committee, std::int64_t first) {
        draft::sub_delegation made;
        made.key = "v" + number(made_.sub_delegations.size());
        made.from = to("b" + number(committee) + "_0");
        made.to = to("b" + number(committee) + "_" + number(2 + below(units_each - 2)));
        made.order = to(order.key);
        made.number = point.number;
        amount_range range;
        range.floor = bound{.inclusive = false, .value = 2 * first};
        range.ceiling = bound{.inclusive = true, .value = 3 * first};
        made.limits.amount = range;
        made.limits.when = since(2024);
        made.where = next_line();
        made_.sub_delegations.push_back(std::move(made));
    }

    std::size_t points_;
    draft::governance made_;
    std::uint32_t line_ = 0;
    std::mt19937 dice_{seed};
};

} // namespace mandat::bench
