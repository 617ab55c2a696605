// SPDX-License-Identifier: MIT
//
// Lists leave nothing out: `who`, `may` and the matrix have the same rows, and `check` answers a question as the rows
// say within whose limits it lies; a question that lies within none of them is denied.

#include "decide/random_governance.hpp"
#include "decide/support.hpp"
#include "index/random_changes.hpp"
#include "index/rows.hpp"
#include "support/catch.hpp"
#include <mandat/index/authority_matrix.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/io/bundle.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

using namespace mandat_tests; // NOLINT(google-build-using-namespace): tests only

namespace {

/// Silence about a fact that is presumed to be no is an answer of its own: a list tells what `check` would deny.
bool hangs_on_silence(const governance& of, const std::vector<authority>& rows,
                      const question& asked) {
    return std::any_of(rows.begin(), rows.end(), [&](const authority& row) {
        return detail::hangs_on_silence(of, row, asked);
    });
}

/// Questions on each side of every limit of a row, one limit at a time, and one in which nothing is said.
std::vector<question> around(const governance& of, const authority& row, const question& asked) {
    auto inside = asked;
    inside.who = row.who;
    inside.matter = row.matter;
    const auto& within = row.within;
    inside.amount = within.highest.value_or(largest_amount);
    inside.counted = within.amount.is_unlimited() ? amount_basis::per_year : within.amount.counted;
    inside.area = within.area;
    if (!within.longest.empty()) inside.lasting = within.longest.front();
    for (std::size_t i = 0; i < of.units().size() && !within.units.empty(); ++i) {
        inside.unit = unit_id{i};
        if (lies_in(of, row, inside)) break;
    }
    std::vector<question> made{asked, inside};
    made.front().who = row.who;
    made.front().matter = row.matter;
    const auto vary = [&](auto change) {
        made.push_back(inside);
        change(made.back());
    };
    vary([](question& one) { one.amount.reset(); });
    for (const auto limit : {within.lowest.value_or(money{}).in_ore(), inside.amount->in_ore()})
        for (const auto amount : {limit - 1, limit, limit + 1})
            if (amount >= 0) vary([&](question& one) { one.amount = money::ore(amount); });
    for (const auto counted : {amount_basis::not_stated, amount_basis::per_decision,
                               amount_basis::per_contract, amount_basis::per_year})
        vary([&](question& one) { one.counted = counted; });
    vary([](question& one) { one.lasting.reset(); });
    vary([](question& one) { one.lasting = duration{90, duration::unit::years}; });
    vary([](question& one) { one.unit = unit_id{}; });
    for (std::size_t i = 0; i < of.units().size(); ++i)
        vary([&](question& one) { one.unit = unit_id{i}; });
    vary([](question& one) { one.area = area_id{}; });
    for (std::size_t i = 0; i < of.areas().size(); ++i)
        vary([&](question& one) { one.area = area_id{i}; });
    return made;
}

std::string told(const governance& of, const question& asked,
                 const std::vector<authority>& speaking) {
    auto text = std::string{of.at(asked.matter).key} + ' ' + std::string{of.key_of(asked.who)} +
                ' ' + to_text(asked.on) + (asked.amount ? ' ' + to_text(*asked.amount) : "");
    for (const auto& one : speaking) text += "\n  " + in_words(of, one);
    return text;
}

/// @return how many questions were asked
std::size_t require_agreement(const resolver& fast, const std::vector<authority>& rows,
                              const question& asked) {
    const auto& of = fast.of();
    std::size_t count = 0;
    for (const auto& row : rows) {
        for (const auto& one : around(of, row, asked)) {
            const auto theirs = [&] {
                std::vector<authority> found;
                for (const auto& other : rows)
                    if (other.who == row.who && other.matter == row.matter) found.push_back(other);
                return found;
            }();
            if (hangs_on_silence(of, theirs, one)) continue;
            const auto speaking = speaking_of(of, theirs, one);
            ++count;
            if (agrees(speaking, fast.check(one))) continue;
            INFO(told(of, one, speaking) << "\ncheck: " << key_of(fast.check(one).verdict) << ' '
                                         << key_of(fast.check(one).reason));
            REQUIRE(agrees(speaking, fast.check(one)));
        }
    }
    return count;
}

/// Every row of the day by who, by may and by the matrix, each sorted.
void require_one_list(const resolver& fast, date on, const std::vector<assertion>& facts) {
    const auto& of = fast.of();
    strings by_who;
    strings by_may;
    strings by_matrix;
    for (std::size_t i = 0; i < of.matters().size(); ++i) {
        auto asked = fast.ask();
        asked.matter = matter_id{i};
        asked.on = on;
        detail::assert_all(of, asked, facts);
        for (const auto& one : fast.who_may(asked)) by_who.push_back(in_words(of, one));
    }
    for (const auto& who : everybody(of))
        for (const auto& one : fast.may_decide(who, on, facts)) by_may.push_back(in_words(of, one));
    for (const auto& one : authority_matrix(fast, *period::through(on, on), facts))
        by_matrix.push_back(in_words(of, one));
    for (auto* list : {&by_who, &by_may, &by_matrix}) std::sort(list->begin(), list->end());
    REQUIRE(by_who == by_may);
    REQUIRE(by_who == by_matrix);
}

std::size_t require_of_example(const char* folder, const char* from) {
    const resolver fast{load_bundle(folder).value()};
    std::size_t asked_of = 0;
    for (const auto* last : {from, "2024-05-02", "2025-06-01", "2026-03-01"}) {
        const auto on = day(last);
        require_one_list(fast, on, {});
        auto asked = fast.ask();
        asked.on = on;
        asked_of +=
            require_agreement(fast, authority_matrix(fast, *period::through(on, on)), asked);
    }
    return asked_of;
}

} // namespace

TEST_CASE("Lists: who, may and the matrix have the same rows", "[property][lists]") {
    on_regions_of(an_enriched_region, 60, [&](dice& roll, const reference_resolver& reference) {
        require_one_list(resolver{reference.of()}, day(roll.of(days)),
                         roll.once_in(2) ? nothing_bars_delegation() : std::vector<assertion>{});
    });
}

TEST_CASE("Lists: check answers as the row says within its limits, and otherwise outside them",
          "[property][lists]") {
    std::size_t count = 0;
    on_regions_of(an_enriched_region, 200, [&](dice& roll, const reference_resolver& reference) {
        const resolver fast{reference.of()};
        const auto on = day(roll.of(days));
        const auto facts = roll.once_in(3) ? std::vector<assertion>{} : nothing_bars_delegation();
        auto asked = fast.ask();
        asked.on = on;
        for (const auto& one : facts) asked.facts.assert_that(*one.fact.legal, one.value);
        count +=
            require_agreement(fast, authority_matrix(fast, *period::through(on, on), facts), asked);
    });
    CHECK(count > 50'000);
}

TEST_CASE("Lists: of persons, too, check answers as the row says", "[property][lists]") {
    std::size_t count = 0;
    on_regions_of(an_enriched_region, 60, [&](dice& roll, const reference_resolver& reference) {
        const resolver fast{reference.of()};
        auto asked = fast.ask();
        asked.on = day(roll.of(days));
        for (std::size_t i = 0; i < fast.of().persons().size(); ++i)
            count += require_agreement(fast, fast.may_decide(person_id{i}, asked.on), asked);
    });
    CHECK(count > 500);
}

TEST_CASE("Lists: both example regions", "[lists]") {
    CHECK(require_of_example("examples/exempelregionen", "2022-06-01") > 500);
    CHECK(require_of_example("examples/norrbotten", "2024-03-13") > 100);
}

TEST_CASE("Lists: Exempelregionen, sjn/2.1, everyone who may, with their limits",
          "[lists][exempelregionen]") {
    // sjn/2.1: the head of administration up to 200 000 kr; sub-delegated up to 150 000 (sub_delegations.toml, vd1).
    const resolver fast{load_bundle("examples/exempelregionen").value()};
    auto asked = fast.ask();
    asked.on = day("2024-05-02");
    asked.matter = fast.of().find_matter("avtal_vardplats");
    const auto rows = fast.who_may(asked);
    REQUIRE(rows.size() >= 3);
    CHECK(fast.of().key_of(rows[0].who) == "verksamhetschef_ortopedi");
    CHECK(rows[0].within.highest == money::kronor(150'000));
    CHECK(fast.of().key_of(rows[1].who) == "forvaltningschef_sjukvard");
    CHECK(rows[1].within.highest == money::kronor(200'000));
    CHECK(fast.of().key_of(rows[2].who) == "sjn");
}

TEST_CASE("KL 6:28, 7:4: in a list jäv is one person's, not everybody's", "[lists][kl-6-28]") {
    const resolver fast{load_bundle("examples/exempelregionen").value()};
    auto asked = fast.ask();
    asked.on = day("2024-05-02");
    asked.matter = fast.of().find_matter("bradskande");
    for (const auto fact : {legal_fact::urgent, legal_fact::disqualified})
        asked.facts.assert_that(fact, answer::yes);
    for (const auto& one : fast.who_may(asked)) {
        const bool is_body = one.who.is(subject::kind::organ);
        INFO(fast.of().key_of(one.who));
        CHECK(one.verdict ==
              (fast.of().key_of(one.who) == "sjn" ? verdict::authorised : verdict::depends));
        CHECK(std::any_of(one.assess.begin(), one.assess.end(), [](const to_assess& open) {
                  return open.fact.legal == legal_fact::disqualified;
              }) == !is_body);
    }
    // Of one person it is that person's: the chair may not, the committee may instead.
    asked.who = fast.of().find_post("sjn_ordforande");
    CHECK(fast.check(asked).verdict == verdict::not_authorised);
}
