// SPDX-License-Identifier: MIT
#include "support/shrink.hpp"

#include "support/bundle_writer.hpp"
#include "support/references.hpp"
#include <mandat/domain/amount.hpp>
#include <mandat/domain/date.hpp>
#include <mandat/domain/facts.hpp>
#include <mandat/domain/terms.hpp>
#include <mandat/io/names.hpp>
#include <mandat/model/builder.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>

namespace mandat::test {

namespace {

/// Passes by things until the one with the number, and takes that away.
class taker {
public:
    explicit taker(std::size_t number)
        : left_{number} {}

    [[nodiscard]] bool is_done() const noexcept { return is_done_; }

    template<class Thing>
    void each_of(std::vector<Thing>& list) {
        if (is_done_) return;
        if (left_ >= list.size()) {
            left_ -= list.size();
            return;
        }
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(left_));
        is_done_ = true;
    }
    /// What is more than nothing becomes nothing.
    template<class Value>
    void value(Value& one, const Value& nothing = {}) {
        if (is_done_ || one == nothing) return;
        take(one, nothing);
    }
    void value(draft::reference& one) {
        if (is_done_ || !one.is_given()) return;
        take(one, {});
    }
    void value(std::optional<draft::span>& one) {
        if (is_done_ || !one) return;
        take(one, {});
    }
    /// Its last day: a first one is always asked for.
    void period(draft::span& when) { value(when.through); }
    /// A thing with one above it takes its place.
    template<class Thing>
    void above(draft::governance& in, std::vector<Thing>& list, draft::reference Thing::*up) {
        if (is_done_) return;
        for (const auto& one : list) {
            if (!(one.*up).is_given() || left_-- > 0) continue;
            const auto key = one.key;
            const auto gone = (one.*up).text;
            const auto at = std::find_if(list.begin(), list.end(),
                                         [&](const Thing& other) { return other.key == gone; });
            is_done_ = true;
            if (at == list.end()) return;
            const auto next = (*at).*up;
            list.erase(at);
            for_each_reference(in, [&](std::string& text) {
                if (text == gone) text = key;
            });
            for (auto& other : list)
                if (other.key == key) other.*up = next;
            return;
        }
    }
    void assessment(draft::assessment& one) {
        if (is_done_ || !one.is_given()) return;
        take(one, {});
    }

private:
    template<class Value>
    void take(Value& one, const Value& nothing) {
        if (left_ > 0) {
            --left_;
            return;
        }
        one = nothing;
        is_done_ = true;
    }
    std::size_t left_;
    bool is_done_ = false;
};

void limits_of(taker& take, draft::grant_limits& limits) {
    take.value(limits.when);
    take.value(limits.amount);
    take.value(limits.longest);
    take.value(limits.reach);
    take.each_of(limits.units);
    take.value(limits.area);
    take.value(limits.instrument);
    for (auto* list : {&limits.required, &limits.excluded, &limits.excepted, &limits.consulted,
                       &limits.countersigned, &limits.approved_by, &limits.handed_back_when})
        take.each_of(*list);
    take.value(limits.wording_known);
    take.value(limits.users);
    take.value(limits.reported);
    take.value(limits.may_sub_delegate);
    take.value(limits.includes_refusal);
    take.value(limits.handed_back);
    if (limits.amount) {
        take.value(limits.amount->floor);
        take.value(limits.amount->ceiling);
    }
}
void grant_of(taker& take, draft::grant& grant) {
    take.each_of(grant.delegates);
    take.each_of(grant.jointly);
    take.each_of(grant.substitutes);
    take.value(grant.superiors_may);
    limits_of(take, grant.limits);
}
void point_of(taker& take, draft::point& point) {
    take.each_of(point.parts);
    take.assessment(point.assessed);
    take.each_of(point.prohibited);
    take.each_of(point.remarks);
    grant_of(take, point.whole);
    for (auto& part : point.parts) grant_of(take, part);
}
void order_of(taker& take, draft::delegation_order& order) {
    take.assessment(order.assessed);
    take.value(order.adopted_earliest);
    take.value(order.adopted_latest);
    take.value(order.adopted_on);
    take.value(order.revoked_from);
    take.value(order.superiors_may);
    take.value(order.superior_steps_in);
    take.value(order.alternates_act);
    take.value(order.may_sub_delegate);
    take.value(order.referral_on_demand_of);
    take.each_of(order.excluded);
    take.each_of(order.provisions);
    take.each_of(order.remarks);
    take.period(order.when);
}

} // namespace

bool take_away(draft::governance& from, std::size_t number) {
    taker take{number};
    // What refers to others comes first, so that they can go after it.
    take.each_of(from.all_minutes);
    take.each_of(from.suppressions);
    take.each_of(from.evidence_found);
    take.each_of(from.conflicts);
    take.each_of(from.sub_delegations);
    take.each_of(from.orders);
    for (auto& order : from.orders) take.each_of(order.points);
    take.each_of(from.appointments);
    take.each_of(from.persons);
    take.each_of(from.posts);
    take.each_of(from.roles);
    take.each_of(from.units);
    take.each_of(from.organs);
    take.each_of(from.matters);
    take.each_of(from.facts);
    take.each_of(from.areas);
    take.each_of(from.instruments);
    for (auto& order : from.orders) {
        order_of(take, order);
        for (auto& point : order.points) point_of(take, point);
    }
    for (auto& one : from.sub_delegations) limits_of(take, one.limits);
    for (auto& one : from.appointments) take.period(one.when);
    for (auto& post : from.posts) {
        take.value(post.role);
        take.value(post.agreement);
        take.value(post.heads_unit);
        take.value(post.unit);
        take.period(post.when);
    }
    for (auto& unit : from.units) {
        take.each_of(unit.former_parents);
        take.each_of(unit.descends);
        take.value(unit.organ);
        take.value(unit.parent);
        take.period(unit.when);
    }
    for (auto& organ : from.organs) {
        take.each_of(organ.excluded);
        take.each_of(organ.remit);
        for (auto& entry : organ.remit) {
            take.value(entry.when.from);
            take.value(entry.when.evidenced_from);
            take.value(entry.when.undated);
            take.period(entry.when);
        }
        take.value(organ.parent);
        take.period(organ.when);
    }
    for (auto& matter : from.matters) {
        take.assessment(matter.assessed);
        take.value(matter.kind_of);
    }
    for (auto& area : from.areas) take.value(area.parent);
    take.above(from, from.matters, &draft::matter::kind_of);
    take.above(from, from.units, &draft::unit::parent);
    take.above(from, from.areas, &draft::area::parent);
    if (from.the_region) take.value(from.the_region->known_through);
    take.each_of(from.documents);
    return take.is_done();
}

bool take_away(question& from, std::size_t number) {
    taker take{number};
    for (std::uint8_t slot = 0; slot < fact_slots; ++slot) {
        auto fewer = from.facts;
        fewer.forget(fact_slot{slot});
        take.value(from.facts, fewer);
    }
    take.value(from.amount);
    take.value(from.counted);
    take.value(from.at);
    take.value(from.lasting);
    take.value(from.unit);
    take.value(from.area);
    return take.is_done();
}

std::optional<governance> built_as_loaded(const draft::governance& drafts) {
    auto made = builder{fold_name}.build(drafts);
    if (!made) return std::nullopt;
    return std::move(made).value();
}

std::vector<std::string> words_of_check(const governance& of, const question& asked,
                                        const std::string& bundle) {
    std::vector<std::string> words{"check",    bundle,
                                   "--who",    std::string{of.key_of(asked.who)},
                                   "--matter", std::string{of.at(asked.matter).key},
                                   "--on",     to_text(asked.on)};
    const auto add = [&](const char* option, std::string value) {
        words.emplace_back(option);
        words.push_back(std::move(value));
    };
    if (asked.at) add("--at", to_text(*asked.at));
    // An amount below zero cannot be said, and counts as none.
    if (asked.amount && asked.amount->in_ore() >= 0) add("--amount", to_text(*asked.amount));
    if (asked.counted != amount_basis::not_stated)
        add("--per", std::string{term_for(asked.counted).written.sv});
    if (asked.lasting)
        add("--for", std::to_string(asked.lasting->count) + ' ' +
                         std::string{term_for(asked.lasting->measured).written.sv});
    if (asked.unit.is_valid()) add("--unit", std::string{of.at(asked.unit).key});
    if (asked.area.is_valid()) add("--area", std::string{of.at(asked.area).key});
    const auto say = [&](std::string_view key, fact_slot slot) {
        if (asked.facts.mentions(slot))
            add("--fact", std::string{key} + '=' + std::string{term_for(asked.facts.at(slot)).key});
    };
    for (const auto& fact : fact_descriptions) say(fact.key, slot_of(fact.fact));
    const auto& own = of.at(asked.matter).facts;
    for (std::size_t i = 0; i < own.size(); ++i)
        say(of.at(own[i]).key, fact_slot{static_cast<std::uint8_t>(legal_fact_slots + i)});
    return words;
}

namespace {

/// A folder that nobody has yet.
std::filesystem::path new_folder(std::string_view name) {
    // NOLINTNEXTLINE(concurrency-mt-unsafe): tests read it, and nobody writes it
    const char* const wanted = std::getenv("MANDAT_FAILURES");
    const auto within =
        wanted != nullptr ? std::filesystem::path{wanted} : std::filesystem::temp_directory_path();
    std::filesystem::create_directories(within);
    std::string stem{name};
    std::replace_if(
        stem.begin(), stem.end(),
        [](char one) { return !(one >= 'a' && one <= 'z') && !(one >= '0' && one <= '9'); }, '-');
    auto pattern = (within / (stem + "-XXXXXX")).string();
    return ::mkdtemp(pattern.data()) == nullptr ? within : std::filesystem::path{pattern};
}

} // namespace

saved_case saved(std::string_view name, const draft::governance& drafts, const governance& of,
                 const question& asked) {
    const auto folder = new_folder(name);
    saved_case made{folder / "bundle", folder / "check.sh", {}};
    const auto files = bundle_of(as_a_bundle_says(drafts));
    write_files(files, made.bundle);
    std::string line = "mandat";
    for (const auto& word : words_of_check(of, asked, made.bundle.string()))
        line += word.find_first_of(" ,") == std::string::npos ? ' ' + word : " '" + word + '\'';
    std::ofstream{made.command} << line << '\n';
    made.told = "saved in " + folder.string() + ":\n" + line + '\n';
    for (const auto& file : files) made.told += "# " + file.path + '\n' + file.text;
    return made;
}

} // namespace mandat::test
