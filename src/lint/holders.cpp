// SPDX-License-Identifier: MIT
//
// Who holds the posts that may decide, and who decides when they cannot.
#include "example_questions.hpp"
#include "linter.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {
namespace {

constexpr phrase state_appointments{
    "lägg till `[[appointment]]` om frågor ska kunna ställas om personer",
    "add `[[appointment]]` if questions on persons are to be answered"};

/// When somebody may decide, or hand power on, under some grant that delegates; and a matter of it.
struct duty {
    std::vector<period> days{};
    matter_id matter{};
};
using duties = std::map<subject, duty>;

duties duties_in(const governance& of) {
    duties found;
    const auto receive = [&](subject to, const period& life, matter_id matter) {
        if (life.is_empty()) return;
        found[to].days.push_back(life);
        found[to].matter = matter;
    };
    for (const auto id : ids_of<delegation_id>(of.delegations()))
        if (is_delegating(of, id))
            receive(of.at(id).delegate, whole_life(of, id).when, of.at(id).matter);
    for (const auto& one : of.sub_delegations()) {
        receive(one.to, whole_life(of, one), one.matter);
        if (one.from.is_valid()) receive(one.from, whole_life(of, one), one.matter);
    }
    std::erase_if(found, [](const auto& one) {
        return !one.first.is(subject::kind::post) && !one.first.is(subject::kind::role);
    });
    for (auto& [who, one] : found) one.days = merged(std::move(one.days));
    return found;
}
/// The post's own, and then its role's, on the days on which the post exists.
duty duty_of(const governance& of, const duties& all, post_id id) {
    const auto& post = of.at(id);
    duty made;
    const auto add = [&](subject named) {
        const auto at = all.find(named);
        if (at == all.end()) return;
        for (const auto& one : at->second.days)
            made.days.push_back(one.intersection(post.when.when));
        if (!made.matter.is_valid()) made.matter = at->second.matter;
    };
    add(id);
    if (post.role.is_valid()) add(post.role);
    made.days = merged(std::move(made.days));
    return made;
}
bool is_held_by_somebody(post_kind kind) noexcept {
    return kind == post_kind::employee || is_elected(kind);
}

// ----------------------------------------------------------------------------------------- holders
struct holders_check : check {
    post_id id;
    const post& one = of.at(id);
    std::span<const appointment* const> appointments = work.appointments_to(id);

    void run(const duties& all) const {
        const auto on_duty = duty_of(of, all, id);
        unheld(on_duty);
        if (one.kind == post_kind::employee) not_employed(on_duty);
        if (!of.appointments().empty()) not_stated(unsaid(on_duty));
    }
    /// Of the days on duty, those on which it is held so.
    [[nodiscard]] std::vector<period> held_as(const duty& on_duty, holding wanted) const {
        const auto& known = work.index().holders();
        time_cuts cuts;
        known.for_each_turn(of, id, [&](const period& when) { cuts.add(when); });
        std::vector<period> found;
        for (const auto& days : on_duty.days)
            for (const auto& part : cuts.parts_of(days))
                if (known.of(of, id, part.first()) == wanted)
                    if (const auto seen = work.looked_at(part); !seen.is_empty())
                        found.push_back(seen);
        return merged(std::move(found));
    }
    /// Those of which nobody says who held it: before the first who is recorded, or all.
    [[nodiscard]] std::vector<period> unsaid(const duty& on_duty) const {
        auto days = held_as(on_duty, holding::not_stated);
        for (const auto& part : held_as(on_duty, holding::not_known)) {
            std::vector<period> held;
            for (const auto* by : appointments) held.push_back(by->when);
            for (const auto& gap : without(part, merged(std::move(held)))) days.push_back(gap);
        }
        return merged(std::move(days));
    }
    [[nodiscard]] static std::vector<sentence> told_days(const std::vector<period>& all) {
        std::vector<sentence> told;
        for (const auto& days : all) told.push_back(days_in_words(days));
        return told;
    }
    void unheld(const duty& on_duty) const {
        const auto gaps = held_as(on_duty, holding::unheld);
        if (gaps.empty()) return;
        auto made = work.found(finding_code::post_unheld, one);
        for (const auto* by : appointments) add_place(made, by->where);
        made.when = hull(gaps);
        report(std::move(made),
               {"befattningen `{0}` får besluta men ingen innehar den {1}",
                "the post `{0}` may decide but nobody holds it {1}"},
               {"ange vem som innehade befattningen då, eller vem som är tillförordnad",
                "state who held the post then, or who is acting"},
               {one.key, enumerated(told_days(gaps))},
               former_holder(on_duty.matter, gaps.front().first()));
    }
    /// An employee's post decides as its holders do: nobody who is not employed has the power.
    /// @law KL 7:5, OPEN-E
    void not_employed(const duty& on_duty) const {
        const auto found = held_as(on_duty, holding::not_employed);
        if (found.empty()) return;
        auto made = work.found(finding_code::holder_not_employed, one);
        for (const auto* by : appointments) add_place(made, by->where);
        made.when = hull(found);
        report(
            std::move(made),
            {"befattningen `{0}` får besluta men den som innehar den {1} är inte anställd",
             "the post `{0}` may decide but whoever holds it {1} is not employed"},
            {"låt nämnden eller en anställd tillförordnad besluta, eller ange avtalet som ger "
             "rätten",
             "have the committee or an employed acting holder decide, or state the agreement that "
             "gives the power"},
            {one.key, enumerated(told_days(found))},
            asked_of_post(on_duty.matter, found.front().first()));
    }
    [[nodiscard]] maybe_example asked_of_post(matter_id matter, date day) const {
        if (!matter.is_valid()) return std::nullopt;
        auto asked = work.ask(id, matter, day);
        vouch_for_data(of, asked);
        return as_answered(work, asked, {.code = reason_code::not_employed});
    }
    /// Somebody who held the post and holds none on the day: the question on
    /// them says that nobody may.
    [[nodiscard]] maybe_example former_holder(matter_id matter, date day) const {
        if (!matter.is_valid()) return std::nullopt;
        const auto holds_on = [&](const appointment* other) { return other->when.contains(day); };
        for (const auto* by : appointments) {
            if (!by->person.is_valid() ||
                std::ranges::any_of(work.appointments_of(by->person), holds_on))
                continue;
            auto asked = work.ask(by->person, matter, day);
            vouch_for_data(of, asked);
            return as_answered(work, asked, {.code = reason_code::holds_no_post});
        }
        return std::nullopt;
    }
    void not_stated(const std::vector<period>& days) const {
        if (!is_held_by_somebody(one.kind) || days.empty()) return;
        report_on(hull(days), work.found(finding_code::holders_not_stated, one),
                  {"uppgifterna säger inte vem som innehar befattningen `{0}`",
                   "the data does not say who holds the post `{0}`"},
                  state_appointments, {one.key});
    }
};

// ------------------------------------------------------------------------------------- substitutes
struct substitutes_check : check {
    order_id id;

    void run() const {
        const auto acts = of.at(id).alternates_act;
        if (acts == answer::yes) return;
        std::vector<delegation_id> unsaid;
        for (const auto grant : work.delegations_of(id)) {
            if (work.life_of(grant).is_empty() || !stands_alone(grant)) continue;
            if (acts == answer::no) no_substitute(grant);
            if (acts == answer::unknown) unsaid.push_back(grant);
        }
        if (!unsaid.empty()) not_stated(unsaid);
    }
    /// Others of the point, or others with the role, may decide in any case.
    [[nodiscard]] bool has_others(const delegation& one) const {
        const auto in_part =
            std::ranges::count_if(work.delegations_of(one.point), [&](delegation_id other) {
                return of.at(other).letter == one.letter;
            });
        return (one.jointly.empty() && in_part > 1) ||
               (one.delegate.is(subject::kind::role) &&
                one.limits.reach.kind != scope_kind::own_unit &&
                work.posts_with(one.delegate.role()).size() > 1);
    }
    /// Nothing in the point or the order, apart from what it says of ersättare, lets another decide
    /// instead of somebody held to decide alone: neither a body nor an automated function.
    [[nodiscard]] bool stands_alone(delegation_id grant) const {
        const auto& one = of.at(grant);
        if (!is_delegating(of, grant) || !one.substitutes.empty() ||
            work.index().superiors_may(grant) || has_others(one))
            return false;
        const auto posts = work.posts_meant(one.delegate);
        return std::ranges::any_of(
            posts, [&](post_id post) { return is_held_by_somebody(of.at(post).kind); });
    }
    void no_substitute(delegation_id grant) const {
        const auto named = of.at(grant).delegate;
        report_on(
            whole_life(of, grant).when,
            work.found(finding_code::no_substitute, grant, {of.at(id).where, work.place_of(named)}),
            {"ingen träder in när `{0}` är frånvarande eller jävig: punkten `{1}` har ingen "
             "ersättare",
             "nobody steps in when `{0}` is absent or disqualified: the point `{1}` has no "
             "substitute"},
            {"ange `substitutes` i punkten, eller `superior_steps_in` eller `alternates_act` i "
             "ordningen",
             "state `substitutes` in the point, or `superior_steps_in` or `alternates_act` in the "
             "order"},
            {work.key_of(named), part_key(of, grant)});
    }
    void not_stated(const std::vector<delegation_id>& grants) const {
        auto made = work.found(finding_code::substitute_not_stated, id);
        std::vector<std::string_view> keys;
        std::set<std::string_view> seen;
        for (const auto grant : grants) {
            const auto& one = of.at(grant);
            if (made.where.back() != one.where && one.where.is_known())
                made.where.push_back(one.where);
            if (const auto key = work.key_of(one.delegate); seen.insert(key).second)
                keys.push_back(key);
        }
        report(
            std::move(made),
            {"ordningen `{0}` säger inte vem som beslutar när delegaten är hindrad: {1}",
             "the order `{0}` does not say who decides when the delegate is hindered: {1}"},
            {"ange `alternates_act`, `superior_steps_in` eller `substitutes`, om ordningen säger "
             "det",
             "state `alternates_act`, `superior_steps_in` or `substitutes`, if the order says"},
            {of.at(id).key, enumerated_keys(keys)});
    }
};

} // namespace

void lint_holders(linter& work) {
    const auto& of = work.of();
    const auto all = duties_in(of);
    for (const auto id : ids_of<post_id>(of.posts())) holders_check{{work}, id}.run(all);
    if (of.appointments().empty() && !all.empty())
        check{work}.report(work.found(finding_code::holders_not_stated, of.region()),
                           {"uppgifterna för `{0}` säger inte vem som innehar någon befattning",
                            "the data of `{0}` does not say who holds any post"},
                           state_appointments, {of.region().key});
    for (const auto id : ids_of<order_id>(of.orders())) substitutes_check{{work}, id}.run();
}

} // namespace mandat::detail
