// SPDX-License-Identifier: MIT
#pragma once
// Grants that reach nobody, and roles without posts or use (layer 5, private).

#include "demonstration.hpp"
#include "lint_basics.hpp"
#include "lint_holders.hpp"
#include "linter.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace mandat::detail {

/// Why a grant reaches nobody in its life.
struct emptiness {
    sentence why{};
    sentence remedy{};
    std::vector<location> where{};
    std::optional<subject> who{}; ///< whom to ask
};

/// A role none of whose posts, or a post or body that itself, does not exist in the life.
[[nodiscard]] inline std::optional<emptiness> nobody_exists(const linter& work, subject named,
                                                            const period& life) {
    const auto& of = work.of();
    const sentence remedy{"rätta dagarna, eller ge rätten till någon som finns då",
                          "mend the days, or give the power to someone who exists then"};
    const auto key = in_backticks(work.key_of(named));
    if (named.is(subject::kind::role)) {
        const auto posts = work.posts_with(named.role());
        if (posts.empty() || !std::all_of(posts.begin(), posts.end(), [&](post_id post) {
                return surely_absent(of.at(post).when, life);
            }))
            return std::nullopt;
        return emptiness{{"ingen befattning med rollen " + key + " finns då",
                          "no post with the role " + key + " exists then"},
                         remedy,
                         {of.at(posts.front()).where},
                         posts.front()};
    }
    const bool is_body = named.is(subject::kind::organ);
    if (!is_body && !named.is(subject::kind::post)) return std::nullopt;
    const auto& when = is_body ? of.at(named.organ()).when : of.at(named.post()).when;
    // One that has ended is told as gone.
    if (!surely_absent(when, life) || when.when.ended_by(life.first())) return std::nullopt;
    return emptiness{{key + " finns inte ännu då", key + " does not exist yet then"},
                     remedy,
                     {place_of(of, named)},
                     named};
}
/// Only within the own unit, where whoever receives it has none.
[[nodiscard]] inline std::optional<emptiness> no_own_unit(const linter& work, subject named,
                                                          const scope& reach, const period& life) {
    const auto& of = work.of();
    if (reach.kind != scope_kind::own_unit) return std::nullopt;
    const sentence remedy{"ange befattningens enhet, eller en annan räckvidd med `scope`",
                          "state the post's unit, or another reach by `scope`"};
    const auto key = in_backticks(work.key_of(named));
    const sentence why{"rätten är begränsad till egen enhet, och " + key + " har ingen enhet",
                       "the power is limited to the own unit, and " + key + " has no unit"};
    if (named.is(subject::kind::organ)) return emptiness{why, remedy, {place_of(of, named)}, named};
    std::optional<subject> who;
    for (const auto post : work.posts_meant(named)) {
        if (surely_absent(of.at(post).when, life)) continue;
        if (of.at(post).unit.is_valid()) return std::nullopt;
        if (!who) who = post;
    }
    if (!who) return std::nullopt; // nobody exists, or the role has no posts
    return emptiness{why, remedy, {place_of(of, *who)}, who};
}
/// Every unit of the scope is gone, or has not come to be, in all of the life.
[[nodiscard]] inline std::optional<emptiness>
no_unit_exists(const governance& of, const scope& reach, const period& life) {
    emptiness made;
    std::vector<std::string_view> keys;
    for (const auto unit : reach.units) {
        if (!surely_absent(of.at(unit).when, life)) return std::nullopt;
        keys.push_back(of.at(unit).key);
        made.where.push_back(of.at(unit).where);
    }
    if (keys.empty()) return std::nullopt;
    const auto all = enumerated_keys(keys);
    made.why = {"ingen enhet som rätten gäller finns då: " + all.sv,
                "no unit that the power covers exists then: " + all.en};
    made.remedy = {"ange de enheter som finns nu i `scope`", "state the present units in `scope`"};
    return made;
}
[[nodiscard]] inline std::optional<emptiness> emptiness_of(const linter& work, subject named,
                                                           const scope& reach, const period& life) {
    if (life.is_empty()) return std::nullopt;
    if (auto found = nobody_exists(work, named, life)) return found;
    if (auto found = no_own_unit(work, named, reach, life)) return found;
    return no_unit_exists(work.of(), reach, life);
}
inline void tell(finding& made, const sentence& grant, const emptiness& found) {
    for (const auto& where : found.where) add_place(made, where);
    made.text = {grant.sv + " når ingen: " + found.why.sv,
                 grant.en + " reaches nobody: " + found.why.en};
    made.fix = found.remedy;
}

inline void reaches_nobody(linter& work, const demonstrator& show, delegation_id id) {
    const auto& of = work.of();
    const auto& one = of.at(id);
    if (of.at(one.point).kind == point_kind::reserved) return;
    const auto life = whole_life(of, id).when;
    const auto found = emptiness_of(work, one.delegate, one.limits.reach, life);
    const auto seen = work.looked_at(life);
    if (!found || seen.is_empty()) return;
    auto made = work.found(finding_code::reaches_nobody, id);
    const auto key = in_backticks(part_key(of, id));
    tell(made, {"punkten " + key, "the point " + key}, *found);
    const auto day = linter::clear_day(seen, of.at(of.at(one.point).order));
    if (const auto who = found->who ? found->who : decider_under(work, id, day))
        made.shown_by = show.show(question_within(work, id, *who, day),
                                  {reason_code::unit_unknown, reason_code::expired,
                                   reason_code::not_yet, reason_code::no_evidence_before});
    add_on(work, std::move(made), life);
}
inline void reaches_nobody(linter& work, const demonstrator& show, const sub_delegation& one) {
    const auto life = whole_life(work.of(), one);
    const auto found = emptiness_of(work, one.to, one.limits.reach, life);
    const auto seen = work.looked_at(life);
    if (!found || seen.is_empty()) return;
    auto made = found_about(work, finding_code::reaches_nobody, one);
    const auto key = in_backticks(one.key);
    tell(made, {"vidaredelegeringen " + key, "the sub-delegation " + key}, *found);
    made.shown_by = show.show(one, seen.first(),
                              {reason_code::unit_unknown, reason_code::expired,
                               reason_code::not_yet, reason_code::no_evidence_before});
    add_on(work, std::move(made), life);
}

// ----------------------------------------------------------------------------------------------- roles
/// Where each role is named: to receive power, or at all.
class uses_of_roles {
public:
    explicit uses_of_roles(const linter& work)
        : receives_(work.of().roles().size())
        , is_named_(work.of().roles().size(), false) {
        const auto& of = work.of();
        for_each_delegation(of, [&](delegation_id id) {
            const auto& one = of.at(id);
            receive(one.delegate, one.where, whole_life(of, id).when);
            for (const auto stand_in : one.substitutes)
                receive(stand_in, one.where, whole_life(of, id).when);
            name_all(one.limits);
        });
        for (const auto& one : of.sub_delegations()) {
            receive(one.to, one.where, whole_life(of, one));
            name_all(one.limits);
        }
        for (const auto& point : of.points()) {
            name_all(point.limits);
            for (const auto named : point.prohibited) name(named);
        }
    }
    struct use {
        location where;
        period life;
    };
    [[nodiscard]] const std::vector<use>& received_by(role_id id) const {
        return receives_[id.index()];
    }
    [[nodiscard]] bool is_named(role_id id) const { return is_named_[id.index()]; }

private:
    void name(subject named) {
        if (named.is(subject::kind::role)) is_named_[named.role().index()] = true;
    }
    void name_all(const terms& limits) {
        for (const auto* list : {&limits.consulted, &limits.countersigned, &limits.approved_by})
            for (const auto named : *list) name(named);
    }
    void receive(subject named, const location& where, const period& life) {
        name(named);
        if (named.is(subject::kind::role)) receives_[named.role().index()].push_back({where, life});
    }

    std::vector<std::vector<use>> receives_;
    std::vector<bool> is_named_;
};

inline void role_without_posts(linter& work, const uses_of_roles& uses, role_id id) {
    const auto& role = work.of().at(id);
    if (!work.posts_with(id).empty() || uses.received_by(id).empty()) return;
    auto made = found_about(work, finding_code::role_without_posts, role);
    std::vector<period> lives;
    for (const auto& [where, life] : uses.received_by(id)) {
        if (made.where.back() != where) made.where.push_back(where);
        lives.push_back(work.looked_at(life));
    }
    const auto seen = merged(std::move(lives));
    if (seen.empty()) return;
    made.text = {"ingen befattning har rollen " + in_backticks(role.key) + ", så rätten når ingen",
                 "no post has the role " + in_backticks(role.key) +
                     ", so that the power reaches nobody"};
    made.fix = {"ge befattningarna rollen med `role`, eller namnge en befattning i punkten",
                "give the posts the role by `role`, or name a post in the point"};
    made.when = days_between(seen.front().first(), seen.back().end());
    work.add(std::move(made));
}
inline void unused_role(linter& work, const uses_of_roles& uses, role_id id) {
    if (uses.is_named(id)) return;
    const auto& role = work.of().at(id);
    auto made = found_about(work, finding_code::unused_role, role);
    made.text = {"ingen punkt eller vidaredelegering nämner rollen " + in_backticks(role.key),
                 "no point or sub-delegation names the role " + in_backticks(role.key)};
    made.fix = {"inget behövs; ta bort rollen om ingen ordning ska nämna den",
                "nothing is needed; remove the role if no order is to name it"};
    work.add(std::move(made));
}

inline void lint_roles(linter& work) {
    const demonstrator show{work};
    const auto& of = work.of();
    for_each_delegation(of, [&](delegation_id id) { reaches_nobody(work, show, id); });
    for (const auto& one : of.sub_delegations()) reaches_nobody(work, show, one);
    const uses_of_roles uses{work};
    for (std::size_t i = 0; i < of.roles().size(); ++i) {
        role_without_posts(work, uses, role_id{i});
        unused_role(work, uses, role_id{i});
    }
    lint_holders(work);
}

} // namespace mandat::detail
