// SPDX-License-Identifier: MIT
#pragma once
// Who holds the posts that may decide, and who decides when they cannot (layer 5, private).

#include "lint_basics.hpp"
#include "linter.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mandat::detail {

/// When each post may decide, or hand power on, under some grant that delegates.
class duties_of_posts {
public:
    explicit duties_of_posts(const linter& work)
        : work_{work}
        , of_posts_(work.of().posts().size())
        , of_roles_(work.of().roles().size()) {
        const auto& of = work.of();
        for_each_delegation(of, [&](delegation_id id) {
            if (is_delegating(of, id))
                receive(of.at(id).delegate, whole_life(of, id).when, of.at(id).matter);
        });
        for (const auto& one : of.sub_delegations()) {
            receive(one.to, whole_life(of, one), one.matter);
            if (one.from.is_valid()) receive(one.from, whole_life(of, one), one.matter);
        }
        for (auto* lists : {&of_posts_, &of_roles_})
            for (auto& one : *lists) one.days = merged(std::move(one.days));
    }

    /// The days since its first evidence on which the post exists and may decide.
    [[nodiscard]] std::vector<period> of(post_id id) const {
        const auto& post = work_.of().at(id);
        std::vector<period> days;
        for (const auto* received : received_by(id))
            for (const auto& one : received->days) days.push_back(one.intersection(post.when.when));
        return merged(std::move(days));
    }
    [[nodiscard]] matter_id matter_of(post_id id) const {
        for (const auto* received : received_by(id))
            if (received->matter.is_valid()) return received->matter;
        return {};
    }
    [[nodiscard]] bool is_empty() const {
        const auto none = [](const duty& one) { return one.days.empty(); };
        return std::all_of(of_posts_.begin(), of_posts_.end(), none) &&
               std::all_of(of_roles_.begin(), of_roles_.end(), none);
    }

private:
    struct duty {
        std::vector<period> days;
        matter_id matter;
    };
    void receive(subject named, const period& life, matter_id matter) {
        if (life.is_empty()) return;
        auto* to = named.is(subject::kind::post)   ? &of_posts_[named.post().index()]
                   : named.is(subject::kind::role) ? &of_roles_[named.role().index()]
                                                   : nullptr;
        if (to == nullptr) return;
        to->days.push_back(life);
        to->matter = matter;
    }
    [[nodiscard]] std::vector<const duty*> received_by(post_id id) const {
        std::vector<const duty*> found{&of_posts_[id.index()]};
        if (const auto role = work_.of().at(id).role; role.is_valid())
            found.push_back(&of_roles_[role.index()]);
        return found;
    }

    const linter& work_;
    std::vector<duty> of_posts_;
    std::vector<duty> of_roles_;
};

// --------------------------------------------------------------------------------------------- holders
/// Somebody who held the post and holds none on the day: the question on them says that nobody may.
[[nodiscard]] inline std::optional<witness>
former_holder(const linter& work, const grouped<const appointment*>& by_person, post_id post,
              matter_id matter, date day) {
    const auto& of = work.of();
    if (!matter.is_valid()) return std::nullopt;
    for (const auto* one : work.appointments_to(post)) {
        if (!one->person.is_valid()) continue;
        const auto all = by_person.of(one->person.index());
        if (std::any_of(all.begin(), all.end(),
                        [&](const appointment* other) { return other->when.contains(day); }))
            continue;
        auto asked = work.ask(one->person, matter, day);
        if (of.region().known_through && *of.region().known_through < day)
            asked.facts.assert_that(legal_fact::data_still_current, answer::yes);
        return witness{asked, verdict::not_authorised, reason_code::holds_no_post};
    }
    return std::nullopt;
}
inline void post_unheld(linter& work, const duties_of_posts& duties,
                        const grouped<const appointment*>& by_person, post_id id) {
    const auto& post = work.of().at(id);
    const auto appointments = work.appointments_to(id);
    if (appointments.empty()) return;
    std::vector<period> held;
    for (const auto* one : appointments)
        if (one->kind != appointment_kind::alternate) held.push_back(one->when);
    held = merged(std::move(held));
    std::vector<period> gaps;
    std::vector<sentence> told;
    for (const auto& days : duties.of(id))
        for (const auto& gap : without(days, held))
            if (const auto seen = work.looked_at(gap); !seen.is_empty()) {
                gaps.push_back(seen);
                told.push_back(days_in_words(seen));
            }
    if (gaps.empty()) return;
    auto made = found_about(work, finding_code::post_unheld, post);
    for (const auto* one : appointments) add_place(made, one->where);
    const auto when = enumerated(told);
    made.text = {
        "befattningen " + in_backticks(post.key) + " får besluta men ingen innehar den " + when.sv,
        "the post " + in_backticks(post.key) + " may decide but nobody holds it " + when.en};
    made.fix = {"ange vem som innehade befattningen då, eller vem som är tillförordnad",
                "state who held the post then, or who is acting"};
    made.when = days_between(gaps.front().first(), gaps.back().end());
    made.shown_by = former_holder(work, by_person, id, duties.matter_of(id), gaps.front().first());
    work.add(std::move(made));
}
[[nodiscard]] inline bool is_held_by_somebody(post_kind kind) noexcept {
    return kind == post_kind::employee || is_elected(kind);
}
inline void holders_not_stated(linter& work, const duties_of_posts& duties) {
    const auto& of = work.of();
    const sentence remedy{"lägg till `[[appointment]]` om frågor ska kunna ställas om personer",
                          "add `[[appointment]]` if questions on persons are to be answered"};
    if (of.appointments().empty()) {
        if (duties.is_empty()) return;
        auto made = found_about(work, finding_code::holders_not_stated, of.region());
        made.text = {"uppgifterna för `" + std::string{of.region().key} +
                         "` säger inte vem som innehar någon befattning",
                     "the data of `" + std::string{of.region().key} +
                         "` does not say who holds any post"};
        made.fix = remedy;
        work.add(std::move(made));
        return;
    }
    for (std::size_t i = 0; i < of.posts().size(); ++i) {
        const post_id id{i};
        const auto& post = of.at(id);
        if (!is_held_by_somebody(post.kind) || !work.appointments_to(id).empty()) continue;
        const auto days = duties.of(id);
        if (days.empty()) continue;
        auto made = found_about(work, finding_code::holders_not_stated, post);
        made.text = {"uppgifterna säger inte vem som innehar befattningen " +
                         in_backticks(post.key),
                     "the data does not say who holds the post " + in_backticks(post.key)};
        made.fix = remedy;
        add_on(work, std::move(made), days_between(days.front().first(), days.back().end()));
    }
}

// ----------------------------------------------------------------------------------------- substitutes
/// Others of the point, or others with the role, may decide in any case.
[[nodiscard]] inline bool has_others(const linter& work, delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    const auto siblings = work.delegations_of(one.point);
    const bool another = one.jointly.empty() &&
                         std::count_if(siblings.begin(), siblings.end(), [&](delegation_id other) {
                             return of.at(other).letter == one.letter;
                         }) > 1;
    return another ||
           (one.delegate.is(subject::kind::role) && one.limits.reach.kind != scope_kind::own_unit &&
            work.posts_with(one.delegate.role()).size() > 1);
}
/// Somebody held to decide alone: neither a body nor an automated function.
[[nodiscard]] inline bool may_be_hindered(const linter& work, subject named) {
    const auto posts = work.posts_meant(named);
    return std::any_of(posts.begin(), posts.end(),
                       [&](post_id post) { return is_held_by_somebody(work.of().at(post).kind); });
}
/// Nothing in the point or the order, apart from what it says of ersättare, lets another decide instead.
[[nodiscard]] inline bool stands_alone(const linter& work, delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    return is_delegating(of, id) && one.substitutes.empty() && !one.superiors_may &&
           !of.at(of.at(one.point).order).superior_steps_in && !has_others(work, id) &&
           may_be_hindered(work, one.delegate);
}
inline void no_substitute(linter& work, delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    auto made = work.found(finding_code::no_substitute, id);
    add_place(made, of.at(of.at(one.point).order).where);
    add_place(made, place_of(of, one.delegate));
    const auto key = in_backticks(work.key_of(one.delegate));
    made.text = {"ingen träder in när " + key + " är frånvarande eller jävig: punkten " +
                     in_backticks(part_key(of, id)) + " har ingen ersättare",
                 "nobody steps in when " + key + " is absent or disqualified: the point " +
                     in_backticks(part_key(of, id)) + " has no substitute"};
    made.fix = {"ange `substitutes` i punkten, eller `superior_steps_in` eller `alternates_act` i "
                "ordningen",
                "state `substitutes` in the point, or `superior_steps_in` or `alternates_act` in "
                "the order"};
    add_on(work, std::move(made), whole_life(of, id).when);
}
inline void substitute_not_stated(linter& work, order_id id,
                                  const std::vector<delegation_id>& grants) {
    const auto& of = work.of();
    auto made = found_about(work, finding_code::substitute_not_stated, id);
    std::vector<std::string_view> keys;
    std::map<std::string_view, bool> seen;
    for (const auto grant : grants) {
        const auto& one = of.at(grant);
        if (made.where.back() != one.where && one.where.is_known()) made.where.push_back(one.where);
        if (const auto key = work.key_of(one.delegate); seen.emplace(key, true).second)
            keys.push_back(key);
    }
    const auto all = enumerated_keys(keys);
    const auto order = in_backticks(of.at(id).key);
    made.text = {"ordningen " + order +
                     " säger inte vem som beslutar när delegaten är hindrad: " + all.sv,
                 "the order " + order +
                     " does not say who decides when the delegate is hindered: " + all.en};
    made.fix = {
        "ange `alternates_act`, `superior_steps_in` eller `substitutes`, om ordningen säger "
        "det",
        "state `alternates_act`, `superior_steps_in` or `substitutes`, if the order says"};
    work.add(std::move(made));
}
inline void lint_substitutes(linter& work, order_id id) {
    const auto& of = work.of();
    const auto acts = of.at(id).alternates_act;
    if (acts == answer::yes) return;
    std::vector<delegation_id> unsaid;
    for (const auto point : work.points_of(id))
        for (const auto grant : work.delegations_of(point)) {
            if (work.life_of(grant).is_empty() || !stands_alone(work, grant)) continue;
            if (acts == answer::no) no_substitute(work, grant);
            if (acts == answer::unknown) unsaid.push_back(grant);
        }
    if (!unsaid.empty()) substitute_not_stated(work, id, unsaid);
}

inline void lint_holders(linter& work) {
    const auto& of = work.of();
    const duties_of_posts duties{work};
    grouped<const appointment*> by_person{of.persons().size()};
    for (const auto& one : of.appointments())
        if (one.person.is_valid()) by_person.add(one.person.index(), &one);
    for (std::size_t i = 0; i < of.posts().size(); ++i)
        post_unheld(work, duties, by_person, post_id{i});
    holders_not_stated(work, duties);
    for (std::size_t i = 0; i < of.orders().size(); ++i) lint_substitutes(work, order_id{i});
}

} // namespace mandat::detail
