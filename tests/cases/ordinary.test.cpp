// SPDX-License-Identifier: MIT
//
// Strict, not useless: an order of 150 points whose lines are written once, and a thousand questions as a case
// system asks them, with day, amount, unit and time, and without all that a human would have to assess.

#include "support/catch.hpp"
#include <mandat/decide/reference.hpp>
#include <mandat/index/resolver.hpp>
#include <mandat/io/bundle.hpp>
#include <mandat/law/amounts.hpp>
#include <mandat/wording/phrasing.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace mandat;

namespace {

const governance& sagolandet() {
    static const auto region = [] {
        auto read =
            load_bundle(std::filesystem::path{MANDAT_SOURCE_DIR} / "tests/cases/sagolandet");
        if (!read)
            for (const auto& one : read.error())
                UNSCOPED_INFO(one.where.file << ':' << one.where.line << ' ' << one.text.en);
        REQUIRE(read.has_value());
        return std::move(read).value();
    }();
    return region;
}

// Ordinary days: while the order applies, the arkivarie's post is vacant for some, and one head is hired in.
const std::array days{"2024-02-14", "2024-06-05", "2024-12-30", "2025-01-02",
                      "2025-04-01", "2025-09-16", "2026-03-03"};

/// The questions that a case system has of each point, in the order of the points.
class ordinary_questions {
public:
    explicit ordinary_questions(const governance& of)
        : of_{of} {
        for (const auto& one : of.delegations()) about(one);
        for (const auto& one : of.sub_delegations())
            if (one.to.is(subject::kind::post)) ask(given_on(one), one.to, 0);
    }
    /// A fixed number of them, evenly of all.
    [[nodiscard]] std::vector<question> some(std::size_t wanted) const {
        REQUIRE(all_.size() >= wanted);
        std::vector<question> chosen;
        for (std::size_t i = 0; i < wanted; ++i) chosen.push_back(all_[i * all_.size() / wanted]);
        return chosen;
    }

private:
    void about(const delegation& one) {
        if (of_.at(of_.at(one.point).order).key != "vn") return;
        const auto deciders = posts_of(one.delegate);
        for (std::size_t i = 0; i < deciders.size(); ++i) {
            ask(one, deciders[i], i);
            ask(one, deciders[i], i + 1);
        }
        for (const auto stand_in : one.substitutes) ask(one, stand_in, 0);
        ask(one, of_.find_post("forvaltningschef"), 1);
        ask(one, colleague_of(one), 0);
        ask(one, of_.find_organ("vn"), 2);
    }
    /// A delegate; of a role two of its posts, others for each point.
    [[nodiscard]] std::vector<subject> posts_of(subject delegate) const {
        if (!delegate.is(subject::kind::role)) return {delegate, delegate};
        std::vector<subject> all;
        for (std::size_t i = 0; i < of_.posts().size(); ++i)
            if (of_.posts()[i].role == delegate.role()) all.emplace_back(post_id{i});
        std::rotate(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(turn_ % all.size()),
                    all.end());
        all.resize(2);
        return all;
    }
    /// Somebody else who works there, and asks.
    [[nodiscard]] subject colleague_of(const delegation& one) const {
        const std::array others{"controller", "enhetschef_operation", "jurist", "hr_specialist"};
        const subject other = of_.find_post(others[turn_ % others.size()]);
        return other == one.delegate ? subject{of_.find_post("registrator")} : other;
    }
    /// What the head was given, with the limit of what was handed on.
    [[nodiscard]] delegation given_on(const sub_delegation& one) const {
        const auto grants = of_.delegations();
        const auto grant = std::find_if(grants.begin(), grants.end(), [&](const delegation& other) {
            return other.matter == one.matter && other.delegate == subject{one.from};
        });
        REQUIRE(grant != grants.end());
        auto handed_on = *grant;
        if (one.limits.amount.ceiling) handed_on.limits.amount = one.limits.amount;
        return handed_on;
    }

    void ask(const delegation& one, subject who, std::size_t size) {
        question made{.generation = of_.generation()};
        made.who = who;
        made.matter = one.matter;
        made.on = *parse_date(days[turn_ % days.size()]);
        made.amount = an_amount(one.limits.amount, made.on, turn_ + size);
        made.counted = one.limits.amount.counted;
        made.unit = unit_of(who, one);
        made.area = one.limits.area;
        made.lasting = one.limits.longest;
        // A stand-in for the chair is asked about what is urgent; that nobody says it would be no question.
        if (of_.at(one.point).kind == point_kind::urgent && who != one.delegate)
            made.facts.assert_that(legal_fact::urgent, answer::yes);
        all_.push_back(made);
        ++turn_;
    }
    /// In turn half of what the decider may, all of it, and a krona more.
    static std::optional<money> an_amount(const amount_range& limit, date on, std::size_t turn) {
        if (!limit.ceiling) return std::nullopt;
        const auto base = base_amount_of(on);
        const auto ceiling = in_kronor(*limit.ceiling, base).in_ore();
        const auto floor = limit.floor ? in_kronor(*limit.floor, base).in_ore() : 0;
        switch (turn % 4) {
        case 0: return money::ore(ceiling);
        case 1: return money::ore(ceiling + 100);
        default: return money::ore(floor + (ceiling - floor) / 2);
        }
    }
    static money base_amount_of(date on) {
        const auto found = base_amount_on(on);
        REQUIRE(found.has_value());
        return *found;
    }
    /// The asker's own, now and then another's; of whoever has none, a unit of the care.
    [[nodiscard]] unit_id unit_of(subject who, const delegation& one) const {
        const auto elsewhere = of_.find_unit(turn_ % 2 == 0 ? "granbacken" : "operation");
        if (one.limits.reach.kind == scope_kind::whole_region) return {};
        if (turn_ % 9 == 0 || !who.is(subject::kind::post)) return elsewhere;
        const auto& post = of_.at(who.post());
        return post.role.is_valid() ? post.unit : elsewhere;
    }

    const governance& of_;
    std::vector<question> all_;
    std::size_t turn_ = 0;
};

/// The answer when a human has said one thing of one fact.
verdict once_assessed(const reference_resolver& full, question asked, const named_fact& fact,
                      answer said) {
    if (fact.legal) {
        asked.facts.assert_that(*fact.legal, said);
    } else {
        const auto slot = full.of().slot_of(asked.matter, fact.own);
        REQUIRE(slot.has_value());
        asked.facts.assert_that(*slot, said);
    }
    return full.check(asked).verdict;
}

} // namespace

TEST_CASE("Strict, not useless: the made-up order has 150 points, and its lines once", "[cases]") {
    const auto& of = sagolandet();
    const auto points =
        std::count_if(of.points().begin(), of.points().end(),
                      [&](const point& one) { return of.at(one.order).key == "vn"; });
    CHECK(points == 150);
    CHECK(of.region().is_fictional);
}

TEST_CASE(
    "Strict, not useless: nine of ten ordinary questions are a plain yes or no, and each other "
    "hangs on one fact",
    "[cases]") {
    const reference_resolver full{sagolandet()};
    const resolver index{sagolandet()};
    std::array<std::size_t, 3> found{};
    std::map<std::string, std::size_t> hanging;
    for (const auto& asked : ordinary_questions{sagolandet()}.some(1'000)) {
        const auto made = full.explain(asked);
        INFO(full.of().key_of(asked.who)
             << ' ' << full.of().at(asked.matter).key << ' ' << to_text(asked.on));
        REQUIRE(index.check(asked) == made.short_answer());
        ++found.at(static_cast<std::size_t>(made.verdict));
        if (made.verdict != verdict::depends) continue;
        REQUIRE(made.assess.size() == 1);
        const auto& fact = made.assess.front().fact;
        ++hanging[std::string{key_for(fact, full.of())}];
        const auto if_yes = once_assessed(full, asked, fact, answer::yes);
        const auto if_no = once_assessed(full, asked, fact, answer::no);
        CHECK((if_yes != verdict::depends && if_no != verdict::depends));
        CHECK(if_yes != if_no); // else it would not hang on it
    }
    const auto yes = found.at(static_cast<std::size_t>(verdict::authorised));
    const auto no = found.at(static_cast<std::size_t>(verdict::not_authorised));
    std::cout << "1000 ordinary questions of Region Sagolandet: yes " << yes << ", no " << no
              << ", depends " << hanging.size() << " kinds, "
              << found.at(static_cast<std::size_t>(verdict::depends)) << " questions\n";
    for (const auto& [fact, times] : hanging)
        std::cout << "  depends on " << fact << ": " << times << '\n';
    CHECK(yes + no >= 900);
    CHECK(yes >= 300); // neither answer is the easy way out
    CHECK(no >= 200);
}
